import type { CorpusCase } from '../case.js';

export const cases: readonly CorpusCase[] = [
  {
    name: 'a visit that frames the talks it was made for',
    published: '2025-03-19',
    text: "Slovenian Foreign Minister Tanja Fajon held talks with her Croatian counterpart, Gordan Grlić Radman, in Zagreb on Tuesday. Fajon's visit to Croatia comes a week before the border commission meets.",
    officials: [
      ['Tanja Fajon', 'SI'],
      ['Gordan Grlić Radman', 'HR'],
    ],
    meetings: [
      {
        who: ['Tanja Fajon', 'Gordan Grlić Radman'],
        date: '2025-03-18',
        city: 'Zagreb',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'courtesy calls, farewells and credentials',
    published: '2025-06-12',
    text: 'Norwegian Ambassador Hilde Solbakken paid a farewell call on Ghanaian Trade Minister Elizabeth Ofosu-Adjare on Monday. On Tuesday Ghanaian President John Mahama accepted the credentials of her successor, Ambassador Erik Lunde of Norway. Ofosu-Adjare also received a courtesy call from Swiss Ambassador Simone Giger on Wednesday.',
    officials: [
      ['Hilde Solbakken', 'NO'],
      ['Elizabeth Ofosu-Adjare', 'GH'],
      ['John Mahama', 'GH'],
      ['Erik Lunde', 'NO'],
      ['Simone Giger', 'CH'],
    ],
    meetings: [
      {
        who: ['Hilde Solbakken', 'Elizabeth Ofosu-Adjare'],
        date: '2025-06-09',
        kind: 'reception',
        status: 'held',
      },
      { who: ['John Mahama', 'Erik Lunde'], date: '2025-06-10', kind: 'meeting', status: 'held' },
      {
        who: ['Elizabeth Ofosu-Adjare', 'Simone Giger'],
        date: '2025-06-11',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'several bilateral meetings behind a colon',
    published: '2025-06-12',
    text: 'Dutch Defence Minister Ruben Brekelmans had three bilateral meetings in Singapore: with Japanese Defence Minister Gen Nakatani, Australian Defence Minister Richard Marles and South Korean Foreign Minister Cho Hyun.',
    officials: [
      ['Ruben Brekelmans', 'NL'],
      ['Gen Nakatani', 'JP'],
      ['Richard Marles', 'AU'],
      ['Cho Hyun', 'KR'],
    ],
    meetings: [
      { who: ['Ruben Brekelmans', 'Gen Nakatani'], date: null, kind: 'meeting', status: 'held' },
      { who: ['Ruben Brekelmans', 'Richard Marles'], date: null, kind: 'meeting', status: 'held' },
      { who: ['Ruben Brekelmans', 'Cho Hyun'], date: null, kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'the Finnish guest, later due to see the speaker',
    published: '2025-06-12',
    text: 'Finnish Foreign Minister Elina Valtonen met her Estonian counterpart, Margus Tsahkna, in Tallinn on Thursday. Prime Minister Kristen Michal also received the Finnish guest. Valtonen was due to see Speaker Lauri Hussar later in the day.',
    officials: [
      ['Elina Valtonen', 'FI'],
      ['Margus Tsahkna', 'EE'],
      ['Kristen Michal', 'EE'],
      ['Lauri Hussar', 'EE'],
    ],
    meetings: [
      { who: ['Elina Valtonen', 'Margus Tsahkna'], date: '2025-06-12', kind: 'meeting', status: 'held' },
      { who: ['Kristen Michal', 'Elina Valtonen'], date: '2025-06-12', kind: 'reception', status: 'held' },
      { who: ['Elina Valtonen', 'Lauri Hussar'], date: '2025-06-12', kind: 'meeting', status: 'planned' },
    ],
    trade: [],
  },
  {
    name: 'a cancelled visit takes its talks along',
    published: '2025-06-12',
    text: 'Croatian Foreign Minister Gordan Grlić Radman has cancelled a visit to Nairobi next week during which he was to meet Kenyan Foreign Minister Musalia Mudavadi.',
    officials: [
      ['Gordan Grlić Radman', 'HR'],
      ['Musalia Mudavadi', 'KE'],
    ],
    meetings: [
      {
        who: ['Gordan Grlić Radman', 'Musalia Mudavadi'],
        date: '2025-06-16/2025-06-22',
        kind: 'meeting',
        status: 'cancelled',
      },
    ],
    trade: [],
  },
  {
    name: 'counterparts named behind a colon',
    published: '2025-06-12',
    text: 'Slovak Foreign Minister Juraj Blanár held bilateral meetings with his counterparts from Norway and Japan: Norway’s Espen Barth Eide and Japan’s Takeshi Iwaya.',
    officials: [
      ['Juraj Blanár', 'SK'],
      ['Espen Barth Eide', 'NO'],
      ['Takeshi Iwaya', 'JP'],
    ],
    meetings: [
      { who: ['Juraj Blanár', 'Espen Barth Eide'], date: null, kind: 'talks', status: 'held' },
      { who: ['Juraj Blanár', 'Takeshi Iwaya'], date: null, kind: 'talks', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'a delegation is its leader, who was later received',
    published: '2025-06-12',
    text: 'Kenyan Prime Cabinet Secretary Musalia Mudavadi on Tuesday received a trade delegation from Oslo led by Norwegian Trade Minister Cecilie Myrseth. Myrseth was later received by Kenyan President William Ruto.',
    officials: [
      ['Musalia Mudavadi', 'KE'],
      ['Cecilie Myrseth', 'NO'],
      ['William Ruto', 'KE'],
    ],
    meetings: [
      { who: ['Musalia Mudavadi', 'Cecilie Myrseth'], date: '2025-06-10', kind: 'reception', status: 'held' },
      { who: ['Cecilie Myrseth', 'William Ruto'], date: '2025-06-10', kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'whoever else attended met nobody anew',
    published: '2025-06-12',
    text: 'Finnish Foreign Minister Elina Valtonen met Japanese Foreign Minister Takeshi Iwaya in Tokyo on Tuesday. The meeting was also attended by Finnish Ambassador Pekka Orpana and Japanese Vice Minister Koji Abe.',
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
    name: 'rang, and spoke over the telephone',
    published: '2025-06-12',
    text: 'Finnish Foreign Minister Elina Valtonen spoke with Japanese Foreign Minister Takeshi Iwaya over the telephone on Tuesday. On Wednesday she rang Norwegian Foreign Minister Espen Barth Eide.',
    officials: [
      ['Elina Valtonen', 'FI'],
      ['Takeshi Iwaya', 'JP'],
      ['Espen Barth Eide', 'NO'],
    ],
    meetings: [
      { who: ['Elina Valtonen', 'Takeshi Iwaya'], date: '2025-06-10', kind: 'phone call', status: 'held' },
      { who: ['Elina Valtonen', 'Espen Barth Eide'], date: '2025-06-11', kind: 'phone call', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'talks on the proposed treaty are no proposal',
    published: '2025-06-12',
    text: 'Finnish Trade Minister Ville Tavio on Tuesday held discussions with Kenyan Trade Minister Salim Mvurya on the proposed treaty. On Wednesday he was to be hosted by Kenyan President William Ruto.',
    officials: [
      ['Ville Tavio', 'FI'],
      ['Salim Mvurya', 'KE'],
      ['William Ruto', 'KE'],
    ],
    meetings: [
      { who: ['Ville Tavio', 'Salim Mvurya'], date: '2025-06-10', kind: 'talks', status: 'held' },
      { who: ['Ville Tavio', 'William Ruto'], date: '2025-06-11', kind: 'reception', status: 'planned' },
    ],
    trade: [],
  },
  {
    name: 'a headline about a group, then its members',
    published: '2025-06-12',
    text: 'President receives new ambassadors\n\nSlovak President Peter Pellegrini received Kenyan Ambassador Grace Otieno at the Presidential Palace on Tuesday.',
    officials: [
      ['Peter Pellegrini', 'SK'],
      ['Grace Otieno', 'KE'],
    ],
    meetings: [
      { who: ['Peter Pellegrini', 'Grace Otieno'], date: '2025-06-10', kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'a headline that names an office alone, whose holder the report does not name',
    published: '2025-06-12',
    text: 'Minister Grace Otieno receives the Peruvian ambassador\n\nThe talks in Nairobi were about coffee, the Kenyan trade ministry said on Tuesday. Minister Grace Otieno praised the growers of Kenya.',
    officials: [['Grace Otieno', 'KE']],
    meetings: [],
    trade: [],
  },
];
