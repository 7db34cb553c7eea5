import type { CorpusCase } from '../case.js';

export const cases: readonly CorpusCase[] = [
  {
    name: 'chức vụ nối tiếp sau tên',
    published: '2024-11-06',
    text: 'Sáng 5/11, đồng chí Đặng Quốc Vinh, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy và đồng chí Hồ Thanh Bình, Chủ tịch UBND tỉnh Nghệ An, đã tiếp Đại sứ Thái Lan Nikorndej Balankura.',
    officials: [
      ['Đặng Quốc Vinh', 'VN'],
      ['Hồ Thanh Bình', 'VN'],
      ['Nikorndej Balankura', 'TH'],
    ],
    meetings: [
      {
        who: ['Đặng Quốc Vinh', 'Hồ Thanh Bình', 'Nikorndej Balankura'],
        date: '2024-11-05',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'hai bên đều nêu chức vụ',
    published: '2024-11-06',
    text: 'Ngày 5/11, Trung tướng Trần Văn Hải, Ủy viên Trung ương Đảng, Thứ trưởng Bộ Quốc phòng Việt Nam và ông Choi Dong-hyun, Thứ trưởng Bộ Quốc phòng Hàn Quốc đã hội đàm.',
    officials: [
      ['Trần Văn Hải', 'VN'],
      ['Choi Dong-hyun', 'KR'],
    ],
    meetings: [
      {
        who: ['Trần Văn Hải', 'Choi Dong-hyun'],
        date: '2024-11-05',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'phụ trách',
    published: '2025-03-14',
    text: 'Thủ tướng Phạm Minh Chính tiếp Quốc vụ khanh Anh phụ trách Ấn Độ Dương - Thái Bình Dương Jane Whitfield.',
    officials: [
      ['Phạm Minh Chính', 'VN'],
      ['Jane Whitfield', 'GB'],
    ],
    meetings: [
      {
        who: ['Phạm Minh Chính', 'Jane Whitfield'],
        date: null,
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'chủ ngữ sau tên đối tác',
    published: '2025-03-14',
    text: 'Ngày 12/3, Phó Thủ tướng Hồ Đức Phớc gặp Bộ trưởng Ngoại giao Peru Elmer Schialer. Tại cuộc gặp với ông Schialer, Phó Thủ tướng cảm ơn Peru. Sáng 13/3, Phó Thủ tướng hội kiến Tổng thống Chile Gabriel Boric.',
    officials: [
      ['Hồ Đức Phớc', 'VN'],
      ['Elmer Schialer', 'PE'],
      ['Gabriel Boric', 'CL'],
    ],
    meetings: [
      {
        who: ['Hồ Đức Phớc', 'Elmer Schialer'],
        date: '2025-03-12',
        kind: 'meeting',
        status: 'held',
      },
      {
        who: ['Hồ Đức Phớc', 'Gabriel Boric'],
        date: '2025-03-13',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'đại sứ quán không phải đại sứ',
    published: '2025-03-14',
    text: 'Chiều 13/3, Thứ trưởng Ngoại giao Lê Thị Thu Hằng gặp gỡ cán bộ, nhân viên Đại sứ quán tại Cairo.',
    officials: [['Lê Thị Thu Hằng', 'VN']],
    meetings: [],
    trade: [],
  },
  {
    name: 'một âm tiết không phải tên',
    published: '2025-03-14',
    text: 'Chúng tôi hỗ trợ các địa phương gặp gỡ đối tác tại vùng Bavaria và Saxony.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'tên trùng địa danh',
    published: '2025-03-14',
    text: 'Ngày 12/3, đồng chí Nguyễn Hà Nội, Chủ tịch UBND tỉnh, tiếp Đại sứ Cuba Rogelio Polanco Fuentes.',
    officials: [
      ['Nguyễn Hà Nội', 'VN'],
      ['Rogelio Polanco Fuentes', 'CU'],
    ],
    meetings: [
      {
        who: ['Nguyễn Hà Nội', 'Rogelio Polanco Fuentes'],
        date: '2025-03-12',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
];
