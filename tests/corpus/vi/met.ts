import type { CorpusCase } from '../case.js';

/** Who belongs to a meeting, class by class. */
export const cases: readonly CorpusCase[] = [
  {
    name: 'chức danh gọi bằng đúng từ của bài; chú thích ảnh',
    published: '2025-06-18',
    text: 'Tổng thống Phần Lan Alexander Stubb đến Hà Nội hôm thứ Hai. Hôm 17/6, Chủ tịch nước Lương Cường hội đàm với Tổng thống Alexander Stubb. Chiều 17/6, Tổng thống hội kiến Chủ tịch Quốc hội Trần Thanh Mẫn.',
    officials: [
      ['Alexander Stubb', 'FI'],
      ['Lương Cường', 'VN'],
      ['Trần Thanh Mẫn', 'VN'],
    ],
    meetings: [
      { who: ['Lương Cường', 'Alexander Stubb'], date: '2025-06-17', kind: 'talks', status: 'held' },
      { who: ['Alexander Stubb', 'Trần Thanh Mẫn'], date: '2025-06-17', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
];
