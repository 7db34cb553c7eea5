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
  {
    name: 'tít kể nhiều người, bài kể từng người',
    published: '2025-03-14',
    text: 'Chủ tịch nước tiếp Đại sứ các nước Peru và Cuba\n\nChiều 13/3, Chủ tịch nước Lương Cường tiếp Đại sứ Peru Patricia Yolanda Ráez Portocarrero.\n\nCùng ngày, Chủ tịch nước Lương Cường tiếp Đại sứ Cuba Rogelio Polanco Fuentes.',
    officials: [
      ['Lương Cường', 'VN'],
      ['Patricia Yolanda Ráez Portocarrero', 'PE'],
      ['Rogelio Polanco Fuentes', 'CU'],
    ],
    meetings: [
      {
        who: ['Lương Cường', 'Patricia Yolanda Ráez Portocarrero'],
        date: '2025-03-13',
        kind: 'reception',
        status: 'held',
      },
      {
        who: ['Lương Cường', 'Rogelio Polanco Fuentes'],
        date: '2025-03-13',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'tin chính và chuyện cũ',
    published: '2025-08-12',
    text: 'Theo hãng thông tấn MENA, Ngoại trưởng Qatar Khalid Nasser đã có cuộc gặp với Ngoại trưởng Ai Cập Sami Farouk.\n\nHồi tháng 2, ông Sami Farouk đã thăm Doha và hội đàm với ông Khalid Nasser.',
    officials: [
      ['Khalid Nasser', 'QA'],
      ['Sami Farouk', 'EG'],
    ],
    meetings: [
      {
        who: ['Khalid Nasser', 'Sami Farouk'],
        date: null,
        kind: 'meeting',
        status: 'held',
      },
      {
        who: ['Sami Farouk', 'Khalid Nasser'],
        date: '2025-02',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'tiếp Thị trưởng',
    published: '2025-08-26',
    text: 'Chiều 25-8, Phó Chủ tịch UBND thành phố Hồ Minh Quân tiếp Thị trưởng thành phố Turku (Phần Lan) Minna Arve.',
    officials: [
      ['Hồ Minh Quân', 'VN'],
      ['Minna Arve', 'FI'],
    ],
    meetings: [
      {
        who: ['Hồ Minh Quân', 'Minna Arve'],
        date: '2025-08-25',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'trưởng ban đối ngoại',
    published: '2025-03-14',
    text: 'Ngày 13/3, đồng chí Lê Hoài Thanh, Bí thư Trung ương Đảng, Trưởng Ban Đối ngoại Trung ương đã tiếp Đại sứ Cuba Rogelio Polanco Fuentes.',
    officials: [
      ['Lê Hoài Thanh', 'VN'],
      ['Rogelio Polanco Fuentes', 'CU'],
    ],
    meetings: [
      {
        who: ['Lê Hoài Thanh', 'Rogelio Polanco Fuentes'],
        date: '2025-03-13',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'gặp A, B khẳng định',
    published: '2025-03-14',
    text: 'Gặp Thủ tướng Lào Sonephet Vilay, Thủ tướng Phạm Minh Chính khẳng định tình hữu nghị.',
    officials: [
      ['Sonephet Vilay', 'LA'],
      ['Phạm Minh Chính', 'VN'],
    ],
    meetings: [
      {
        who: ['Phạm Minh Chính', 'Sonephet Vilay'],
        date: null,
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'tiếp ba người, không có “và”',
    published: '2025-04-27',
    text: 'Ngày 26/4, Chủ tịch Quốc hội Trần Thanh Mẫn đã tiếp Thống đốc tỉnh Cordoba Juan Herrera, Thống đốc tỉnh Salta Pablo Gómez, Thống đốc tỉnh Mendoza Luis Ferrer.',
    officials: [
      ['Trần Thanh Mẫn', 'VN'],
      ['Juan Herrera', 'AR'],
      ['Pablo Gómez', 'AR'],
      ['Luis Ferrer', 'AR'],
    ],
    meetings: [
      {
        who: ['Trần Thanh Mẫn', 'Juan Herrera'],
        date: '2025-04-26',
        kind: 'reception',
        status: 'held',
      },
      {
        who: ['Trần Thanh Mẫn', 'Pablo Gómez'],
        date: '2025-04-26',
        kind: 'reception',
        status: 'held',
      },
      {
        who: ['Trần Thanh Mẫn', 'Luis Ferrer'],
        date: '2025-04-26',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
];
