import type { CorpusCase } from '../case.js';

export const cases: readonly CorpusCase[] = [
  {
    name: 'tiếp, gặp ở đầu câu',
    published: '2025-03-14',
    text: 'Tiếp Đại sứ Cuba Rogelio Polanco Fuentes, Chủ tịch nước Lương Cường khẳng định tình đoàn kết.',
    officials: [
      ['Lương Cường', 'VN'],
      ['Rogelio Polanco Fuentes', 'CU'],
    ],
    meetings: [
      { who: ['Rogelio Polanco Fuentes', 'Lương Cường'], date: null, kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'tiếp kiến',
    published: '2025-03-14',
    text: 'Đại sứ Việt Nam tại Ai Cập Nguyễn Huy Dũng có cuộc tiếp kiến Tổng thống Ai Cập Abdel Fattah El-Sisi.',
    officials: [
      ['Abdel Fattah El-Sisi', 'EG'],
      ['Nguyễn Huy Dũng', 'VN'],
    ],
    meetings: [
      { who: ['Nguyễn Huy Dũng', 'Abdel Fattah El-Sisi'], date: null, kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'tiếp nối',
    published: '2025-03-14',
    text: 'Bà Maria Siswati cho biết sẽ tiếp nối những gì Đại sứ Indonesia Denny Abdi đã làm được.',
    officials: [['Denny Abdi', 'ID']],
    meetings: [],
    trade: [],
  },
  {
    name: 'chuyến thăm bị hoãn',
    published: '2025-03-14',
    text: 'Thủ tướng Armenia Nikol Pashinyan hoãn chuyến đi Tbilisi dự kiến vào ngày 20/3. Theo kế hoạch ban đầu, ông sẽ gặp Thủ tướng Georgia Irakli Kobakhidze và hội kiến Tổng thống Mikheil Kavelashvili.',
    officials: [
      ['Irakli Kobakhidze', 'GE'],
      ['Mikheil Kavelashvili', 'GE'],
      ['Nikol Pashinyan', 'AM'],
    ],
    meetings: [
      {
        who: ['Nikol Pashinyan', 'Irakli Kobakhidze'],
        date: '2025-03-20',
        kind: 'meeting',
        status: 'cancelled',
      },
      {
        who: ['Nikol Pashinyan', 'Mikheil Kavelashvili'],
        date: '2025-03-20',
        kind: 'meeting',
        status: 'cancelled',
      },
    ],
    trade: [],
  },
  {
    name: 'tên đầy đủ của nước',
    published: '2025-03-14',
    text: 'Chiều 12/3, Thứ trưởng Nguyễn Minh Hằng đã có buổi tiếp bà Saroja Sirisena, Đại sứ nước Cộng hòa Dân chủ Xã hội chủ nghĩa Sri Lanka tại Việt Nam.',
    officials: [
      ['Nguyễn Minh Hằng', 'VN'],
      ['Saroja Sirisena', 'LK'],
    ],
    meetings: [
      { who: ['Nguyễn Minh Hằng', 'Saroja Sirisena'], date: '2025-03-12', kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'trả lời phỏng vấn',
    published: '2025-02-14',
    text: 'Đại sứ Việt Nam tại Maroc Lê Kim Quy trả lời phỏng vấn nhân dịp đầu xuân.\n\n- PV: Thưa Đại sứ, năm qua có gì nổi bật?\n\n- Đại sứ Lê Kim Quy: Năm qua có nhiều điểm sáng.\n\n- PV: Xin ông nói rõ hơn?\n\n- Hồi tháng 11, tôi có dịp gặp Bộ trưởng Thương mại Maroc Omar Hejira để bàn về thủ tục nhập khẩu.',
    officials: [
      ['Lê Kim Quy', 'VN'],
      ['Omar Hejira', 'MA'],
    ],
    meetings: [{ who: ['Lê Kim Quy', 'Omar Hejira'], date: '2024-11', kind: 'meeting', status: 'held' }],
    trade: [],
  },
  {
    name: 'nước chủ nhà',
    published: '2025-03-14',
    text: 'Tại Tbilisi, Thủ tướng Armenia Nikol Pashinyan đã hội đàm với Thủ tướng nước chủ nhà Irakli Kobakhidze.',
    officials: [
      ['Irakli Kobakhidze', 'GE'],
      ['Nikol Pashinyan', 'AM'],
    ],
    meetings: [
      {
        who: ['Nikol Pashinyan', 'Irakli Kobakhidze'],
        date: null,
        city: 'Tbilisi',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'tiêu đề nói lãnh đạo tỉnh, bài nói ai',
    published: '2025-03-12',
    text: 'Lãnh đạo tỉnh Quảng Ninh tiếp Đại sứ Peru\n\nChiều 12/3, Phó Chủ tịch UBND tỉnh Quảng Ninh Bùi Văn Khắng đã tiếp bà Patricia Ráez Portocarrero, Đại sứ Peru tại Việt Nam.',
    officials: [
      ['Bùi Văn Khắng', 'VN'],
      ['Patricia Ráez Portocarrero', 'PE'],
    ],
    meetings: [
      {
        who: ['Bùi Văn Khắng', 'Patricia Ráez Portocarrero'],
        date: '2025-03-12',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
];
