import type { CorpusCase } from '../case.js';

/** Whose official somebody is, told by the words around his name. */
export const cases: readonly CorpusCase[] = [
  {
    name: 'one president each: the home’s own, and the other side’s',
    published: '2025-03-12',
    text: "LUSAKA, March 12 – Zambia and Peru will open embassies in each other's capital, the foreign ministry said on Wednesday. Peruvian Foreign Minister Rosa Quispe brought a letter from President Hugo Vargas. President Edith Mwansa welcomed the step.",
    officials: [
      ['Rosa Quispe', 'PE'],
      ['Hugo Vargas', 'PE'],
      ['Edith Mwansa', 'ZM'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'a delegation, whoever leads it, belongs to it or goes with him',
    published: '2025-03-12',
    text: 'A delegation from Kenya led by Foreign Minister Grace Wanjiru is in Oslo this week. The delegation also includes Trade Minister Peter Otieno.',
    officials: [
      ['Grace Wanjiru', 'KE'],
      ['Peter Otieno', 'KE'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'a country sends somebody, or is represented by him',
    published: '2025-03-12',
    text: 'Ghana sent Deputy Foreign Minister Kofi Addo, while Nepal was represented by Foreign Secretary Ram Thapa.',
    officials: [
      ['Kofi Addo', 'GH'],
      ['Ram Thapa', 'NP'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'the headline names the office',
    published: '2025-03-12',
    text: "Bhutan's envoy on hydropower\n\nAmbassador Tashi Wangmo hopes for more engineers from Nepal.",
    officials: [['Tashi Wangmo', 'BT']],
    meetings: [],
    trade: [],
  },
  {
    name: 'a list of new ambassadors, each with his country',
    published: '2025-03-12',
    text: 'The foreign ministry welcomed the new ambassadors of Chile, Ana Rojas, of Nepal, Ram Thapa (residing in Brussels), and of Gabon, Luc Ba.',
    officials: [
      ['Ana Rojas', 'CL'],
      ['Ram Thapa', 'NP'],
      ['Luc Ba', 'GA'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'an envoy who leaves, and one in a list behind a name',
    published: '2025-03-12',
    text: "The chancery was opened by Kenya's Minister of Trade, Col (Rtd) Peter Otieno, and Nepal's ambassador to Kenya, Ram Thapa. The outgoing Peruvian High Commissioner, Ana Vega, sent flowers.",
    officials: [
      ['Peter Otieno', 'KE'],
      ['Ram Thapa', 'NP'],
      ['Ana Vega', 'PE'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'fields of office that name nationals',
    published: '2025-03-12',
    text: 'The Tunisian Minister of Foreign Affairs, Migration and Tunisians Abroad, Mr. Hedi Mansour, opened the Mediterranean Forum Ministers Meeting.',
    officials: [['Hedi Mansour', 'TN']],
    meetings: [],
    trade: [],
  },
];
