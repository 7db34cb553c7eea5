import type { CorpusCase } from '../case.js';

/** Meetings told in other ways than "A met B". */
export const cases: readonly CorpusCase[] = [
  {
    name: 'unter dem Vorsitz von zweien',
    published: '2025-05-16',
    text: 'Unter dem gemeinsamen Vorsitz von Wirtschaftsministerin Eva Sommer und dem polnischen Vizeminister Jan Kowalski tagte am Dienstag in Posen die Gemischte Kommission.',
    officials: [
      ['Eva Sommer', 'DE'],
      ['Jan Kowalski', 'PL'],
    ],
    meetings: [
      {
        who: ['Eva Sommer', 'Jan Kowalski'],
        date: '2025-05-13',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'zwei Delegationen mit ihren Leitern',
    published: '2025-05-16',
    text: 'Die österreichische Delegation wurde von Staatssekretärin Ruth Winkler geleitet, die japanische von Vizeminister Ken Tanaka.',
    officials: [
      ['Ruth Winkler', 'AT'],
      ['Ken Tanaka', 'JP'],
    ],
    meetings: [
      {
        who: ['Ruth Winkler', 'Ken Tanaka'],
        date: null,
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'wer eine Seite anführt',
    published: '2025-05-16',
    text: 'Die österreichische Seite führte Staatssekretärin Ruth Winkler an, die japanische Seite Vizeminister Ken Tanaka.',
    officials: [
      ['Ruth Winkler', 'AT'],
      ['Ken Tanaka', 'JP'],
    ],
    meetings: [
      {
        who: ['Ruth Winkler', 'Ken Tanaka'],
        date: null,
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'Präsident, Regierungschef und Minister nacheinander',
    published: '2025-05-16',
    text: 'Die österreichische Wirtschaftsministerin Ruth Winkler traf in Warschau Präsident Jan Kowalski, Ministerpräsident Piotr Nowak und Außenminister Adam Wilk.',
    officials: [
      ['Ruth Winkler', 'AT'],
      ['Jan Kowalski', 'PL'],
      ['Piotr Nowak', 'PL'],
      ['Adam Wilk', 'PL'],
    ],
    meetings: [
      {
        who: ['Ruth Winkler', 'Jan Kowalski'],
        date: null,
        kind: 'meeting',
        status: 'held',
      },
      {
        who: ['Ruth Winkler', 'Piotr Nowak'],
        date: null,
        kind: 'meeting',
        status: 'held',
      },
      {
        who: ['Ruth Winkler', 'Adam Wilk'],
        date: null,
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'Falle: unter Leitung eines Einzelnen',
    published: '2025-05-16',
    text: 'Unter der Leitung von Wirtschaftsministerin Eva Sommer tagte am Dienstag der Beirat des Ministeriums.',
    officials: [['Eva Sommer', 'DE']],
    meetings: [],
    trade: [],
  },
  {
    name: 'wird begrüßen',
    published: '2025-05-16',
    text: 'Die österreichische Wirtschaftsministerin Ruth Winkler wird am 20. Mai den japanischen Vizeminister Ken Tanaka im Ministerium begrüßen.',
    officials: [
      ['Ruth Winkler', 'AT'],
      ['Ken Tanaka', 'JP'],
    ],
    meetings: [
      {
        who: ['Ruth Winkler', 'Ken Tanaka'],
        date: '2025-05-20',
        kind: 'reception',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    name: 'hat begrüßt',
    published: '2025-05-16',
    text: 'Die österreichische Wirtschaftsministerin Ruth Winkler hat am Mittwoch den japanischen Vizeminister Ken Tanaka in Wien begrüßt.',
    officials: [
      ['Ruth Winkler', 'AT'],
      ['Ken Tanaka', 'JP'],
    ],
    meetings: [
      {
        who: ['Ruth Winkler', 'Ken Tanaka'],
        date: '2025-05-14',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'ein Anruf von jemandem',
    published: '2025-05-16',
    text: 'Die österreichische Wirtschaftsministerin Ruth Winkler erhielt am Mittwoch einen Anruf des japanischen Vizeministers Ken Tanaka.',
    officials: [
      ['Ruth Winkler', 'AT'],
      ['Ken Tanaka', 'JP'],
    ],
    meetings: [
      {
        who: ['Ruth Winkler', 'Ken Tanaka'],
        date: '2025-05-14',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'Bildtext: bei der Unterzeichnung',
    published: '2025-05-16',
    text: 'Die österreichische Wirtschaftsministerin Ruth Winkler mit dem japanischen Vizeminister Ken Tanaka am Dienstag in Osaka bei der Unterzeichnung des Abkommens.',
    officials: [
      ['Ruth Winkler', 'AT'],
      ['Ken Tanaka', 'JP'],
    ],
    meetings: [
      {
        who: ['Ken Tanaka', 'Ruth Winkler'],
        date: '2025-05-13',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
];
