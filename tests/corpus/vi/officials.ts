import type { CorpusCase } from '../case.js';

/** Who holds which office for which country: titles with long fields, names with small words, countries nobody states. */
export const cases: readonly CorpusCase[] = [
  {
    name: 'bộ trưởng phụ trách nhiều lĩnh vực',
    published: '2025-04-08',
    text: 'Sáng 8/4, tại Hà Nội, Bộ trưởng Nông nghiệp và Môi trường Trần Văn Hải đã tiếp Bộ trưởng Ngoại giao và châu Âu Slovakia Jan Novak.',
    officials: [
      ['Trần Văn Hải', 'VN'],
      ['Jan Novak', 'SK'],
    ],
    meetings: [
      {
        who: ['Trần Văn Hải', 'Jan Novak'],
        date: '2025-04-08',
        kind: 'reception',
        status: 'held',
        city: 'Hanoi',
      },
    ],
    trade: [],
  },
];
