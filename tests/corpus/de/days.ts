import type { CorpusCase } from '../case.js';

export const cases: readonly CorpusCase[] = [
  {
    name: 'am Vormittag des Tages, von dem die Rede war',
    published: '2025-03-21',
    text: 'Der portugiesische Außenminister Paulo Rangel ist am Donnerstag in Nikosia mit dem zyprischen Präsidenten Nikos Christodoulides zusammengetroffen. Am Vormittag hatte Rangel seinen zyprischen Kollegen Constantinos Kombos getroffen.',
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
      { who: ['Paulo Rangel', 'Constantinos Kombos'], date: '2025-03-20', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'die Absage gilt dem kommenden Tag, mitgeteilt am anderen',
    published: '2025-10-21',
    text: 'Der slowenische Ministerpräsident Robert Golob hat ein für Donnerstag geplantes Treffen mit dem kroatischen Ministerpräsidenten Andrej Plenković abgesagt, teilte sein Büro am Dienstag mit.',
    officials: [
      ['Robert Golob', 'SI'],
      ['Andrej Plenković', 'HR'],
    ],
    meetings: [
      { who: ['Robert Golob', 'Andrej Plenković'], date: '2025-10-23', kind: 'meeting', status: 'cancelled' },
    ],
    trade: [],
  },
  {
    name: 'wandte sich mit einem Brief',
    published: '2025-08-15',
    text: 'Der slowenische Ministerpräsident Robert Golob hatte sich Ende Juli mit einem Brief an den kroatischen Ministerpräsidenten Andrej Plenković gewandt.',
    officials: [
      ['Robert Golob', 'SI'],
      ['Andrej Plenković', 'HR'],
    ],
    meetings: [
      { who: ['Robert Golob', 'Andrej Plenković'], date: '2025-07', kind: 'letter', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'begrüßte heute',
    published: '2025-03-12',
    text: 'Nikosia, 12. März (CNA) Der zyprische Präsident Nikos Christodoulides begrüßte heute im Präsidentenpalast den portugiesischen Außenminister Paulo Rangel.',
    officials: [
      ['Nikos Christodoulides', 'CY'],
      ['Paulo Rangel', 'PT'],
    ],
    meetings: [
      {
        who: ['Nikos Christodoulides', 'Paulo Rangel'],
        date: '2025-03-12',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'called off in words that name nobody',
    published: '2025-03-12',
    text: 'Die österreichische Wirtschaftsministerin Eva Hofer sollte am Freitag den chilenischen Wirtschaftsminister Pablo Reyes treffen, doch das Treffen wurde abgesagt.',
    officials: [
      ['Eva Hofer', 'AT'],
      ['Pablo Reyes', 'CL'],
    ],
    meetings: [
      { who: ['Eva Hofer', 'Pablo Reyes'], date: '2025-03-14', kind: 'meeting', status: 'cancelled' },
    ],
    trade: [],
  },
];
