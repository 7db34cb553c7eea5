import type { CorpusCase } from '../case.js';

/** Quan chức của nước nào, theo những từ quanh tên. */
export const cases: readonly CorpusCase[] = [
  {
    name: 'nhờ chuyển lời thăm hỏi',
    published: '2025-03-12',
    text: 'Ngày 12/3, Thủ tướng Nguyễn Văn Hòa tiếp Bộ trưởng Quốc phòng Na Uy Lars Berg. Thủ tướng nhờ Bộ trưởng chuyển lời thăm hỏi tới Thủ tướng Kari Holm.',
    officials: [
      ['Nguyễn Văn Hòa', 'VN'],
      ['Lars Berg', 'NO'],
      ['Kari Holm', 'NO'],
    ],
    meetings: [
      { who: ['Nguyễn Văn Hòa', 'Lars Berg'], date: '2025-03-12', kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'tên nước đầy đủ',
    published: '2025-03-12',
    text: 'Bà Nimali Perera, Đại sứ đặc mệnh toàn quyền nước Cộng hòa Dân chủ Xã hội chủ nghĩa Sri Lanka, phát biểu tại hội thảo.',
    officials: [['Nimali Perera', 'LK']],
    meetings: [],
    trade: [],
  },
];
