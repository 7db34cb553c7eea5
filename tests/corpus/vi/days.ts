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
  {
    name: 'ngày thông báo không phải ngày gặp',
    published: '2026-02-05',
    text: 'Bộ Ngoại giao Kenya hôm 4/2 cho biết cuộc gặp giữa Ngoại trưởng Slovenia Tanja Fajon và Ngoại trưởng Croatia Gordan Grlić Radman, vốn được ấn định vào ngày 8/2, sẽ không diễn ra.',
    officials: [
      ['Tanja Fajon', 'SI'],
      ['Gordan Grlić Radman', 'HR'],
    ],
    meetings: [
      {
        who: ['Tanja Fajon', 'Gordan Grlić Radman'],
        date: '2026-02-08',
        kind: 'meeting',
        status: 'cancelled',
      },
    ],
    trade: [],
  },
  {
    name: 'called off in words that name nobody',
    published: '2025-03-12',
    text: 'Bộ trưởng Kinh tế Bồ Đào Nha Rita Teles dự kiến gặp Bộ trưởng Kinh tế Chile Pablo Reyes ngày 14/3, nhưng cuộc gặp đã bị hủy.',
    officials: [
      ['Rita Teles', 'PT'],
      ['Pablo Reyes', 'CL'],
    ],
    meetings: [
      { who: ['Rita Teles', 'Pablo Reyes'], date: '2025-03-14', kind: 'meeting', status: 'cancelled' },
    ],
    trade: [],
  },
];
