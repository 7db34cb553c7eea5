import type { CorpusCase } from '../case.js';

/** Who holds which office for which country: titles with long fields, names with small words, countries nobody states. */
export const cases: readonly CorpusCase[] = [
  {
    name: 'министры с длинными названиями ведомств',
    published: '2025-04-08',
    text: 'Министр лесного хозяйства и экологии Намибии Петер Шилонго принял во вторник в Виндхуке министра природных ресурсов и экологии России Виктора Соколова.',
    officials: [
      ['Петер Шилонго', 'NA'],
      ['Виктор Соколов', 'RU'],
    ],
    meetings: [
      {
        who: ['Петер Шилонго', 'Виктор Соколов'],
        date: '2025-04-08',
        kind: 'reception',
        status: 'held',
        city: 'Windhoek',
      },
    ],
    trade: [],
  },
];
