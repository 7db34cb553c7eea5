import type { CorpusCase } from '../case.js';

export const cases: readonly CorpusCase[] = [
  {
    name: 'ein Besuch, der nur das Gespräch rahmt',
    published: '2025-03-19',
    text: 'Die slowenische Außenministerin Tanja Fajon ist zu Besuch in Kroatien. Am Dienstag traf sie in Zagreb ihren kroatischen Kollegen Gordan Grlić Radman.',
    officials: [
      ['Tanja Fajon', 'SI'],
      ['Gordan Grlić Radman', 'HR'],
    ],
    meetings: [
      {
        who: ['Tanja Fajon', 'Gordan Grlić Radman'],
        date: '2025-03-18',
        city: 'Zagreb',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'Programm: wer zuletzt im Text stand',
    published: '2025-06-12',
    text: 'Die kroatische Wirtschaftsministerin Ana Horvat hat am Dienstag in Oslo den norwegischen Finanzminister Jens Stoltenberg getroffen. Für Freitag ist auch ein Gespräch mit Außenminister Espen Barth Eide geplant.',
    officials: [
      ['Ana Horvat', 'HR'],
      ['Jens Stoltenberg', 'NO'],
      ['Espen Barth Eide', 'NO'],
    ],
    meetings: [
      { who: ['Ana Horvat', 'Jens Stoltenberg'], date: '2025-06-10', kind: 'meeting', status: 'held' },
      { who: ['Ana Horvat', 'Espen Barth Eide'], date: '2025-06-13', kind: 'talks', status: 'planned' },
    ],
    trade: [],
  },
  {
    name: 'der Gast ist der Empfangene, nicht der Gastgeber',
    published: '2025-06-12',
    text: 'Präsident Alexander Stubb empfing am Mittwoch in Helsinki den kenianischen Außenminister Musalia Mudavadi. Für Freitag ist ein Treffen des Gastes mit der finnischen Finanzministerin Riikka Purra geplant.',
    officials: [
      ['Alexander Stubb', 'FI'],
      ['Musalia Mudavadi', 'KE'],
      ['Riikka Purra', 'FI'],
    ],
    meetings: [
      { who: ['Alexander Stubb', 'Musalia Mudavadi'], date: '2025-06-11', kind: 'reception', status: 'held' },
      { who: ['Musalia Mudavadi', 'Riikka Purra'], date: '2025-06-13', kind: 'meeting', status: 'planned' },
    ],
    trade: [],
  },
  {
    name: 'Beglaubigungsschreiben, Abschied, mit am Tisch',
    published: '2025-06-12',
    text: 'Der norwegische Botschafter Erik Lunde überreichte am Montag dem ghanaischen Präsidenten John Mahama sein Beglaubigungsschreiben. An dem Gespräch von Präsident Mahama mit Botschafter Lunde nahm auch Ghanas Handelsministerin Elizabeth Ofosu-Adjare teil.',
    officials: [
      ['Erik Lunde', 'NO'],
      ['John Mahama', 'GH'],
      ['Elizabeth Ofosu-Adjare', 'GH'],
    ],
    meetings: [{ who: ['Erik Lunde', 'John Mahama'], date: '2025-06-09', kind: 'meeting', status: 'held' }],
    trade: [],
  },
  {
    name: 'wer sonst noch teilnahm, traf niemanden eigens',
    published: '2025-06-12',
    text: 'Die finnische Außenministerin Elina Valtonen traf am Dienstag in Tokio den japanischen Außenminister Takeshi Iwaya. An dem Gespräch nahmen auch der finnische Botschafter Pekka Orpana und der japanische Vizeminister Koji Abe teil.',
    officials: [
      ['Elina Valtonen', 'FI'],
      ['Takeshi Iwaya', 'JP'],
      ['Pekka Orpana', 'FI'],
      ['Koji Abe', 'JP'],
    ],
    meetings: [
      { who: ['Elina Valtonen', 'Takeshi Iwaya'], date: '2025-06-10', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'zuletzt gesehen, der zuvor gesprochen hatte',
    published: '2025-06-12',
    text: 'Der kroatische Außenminister Gordan Grlić Radman empfing am Dienstag in Zagreb die finnische Außenministerin Elina Valtonen, die zuvor mit dem slowenischen Premierminister Robert Golob gesprochen hatte. Zuletzt hatten sich Grlić Radman und Valtonen im März in Helsinki gesehen.',
    officials: [
      ['Gordan Grlić Radman', 'HR'],
      ['Elina Valtonen', 'FI'],
      ['Robert Golob', 'SI'],
    ],
    meetings: [
      {
        who: ['Gordan Grlić Radman', 'Elina Valtonen'],
        date: '2025-06-10',
        kind: 'reception',
        status: 'held',
      },
      { who: ['Elina Valtonen', 'Robert Golob'], date: '2025-06-10', kind: 'talks', status: 'held' },
      { who: ['Gordan Grlić Radman', 'Elina Valtonen'], date: '2025-03', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
];
