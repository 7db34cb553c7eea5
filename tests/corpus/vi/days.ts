import type { CorpusCase } from '../case.js';

export const cases: readonly CorpusCase[] = [
  {
    name: 'buổi chiều cùng ngày',
    published: '2025-03-21',
    text: 'Ngày 20/3, Bộ trưởng Ngoại giao Bồ Đào Nha Paulo Rangel đã gặp Tổng thống Síp Nikos Christodoulides tại Nicosia. Buổi chiều, ông Paulo Rangel đã hội đàm với Bộ trưởng Ngoại giao Síp Constantinos Kombos.',
    officials: [
      ['Paulo Rangel', 'PT'],
      ['Nikos Christodoulides', 'CY'],
      ['Constantinos Kombos', 'CY'],
    ],
    meetings: [
      {
        who: ['Paulo Rangel', 'Nikos Christodoulides'],
        date: '2025-03-20',
        city: 'Nicosia',
        kind: 'meeting',
        status: 'held',
      },
      { who: ['Paulo Rangel', 'Constantinos Kombos'], date: '2025-03-20', kind: 'talks', status: 'held' },
    ],
    trade: [],
  },
];
