import type { CorpusCase } from '../case.js';

const none = { meetings: [], trade: [] } as const;

export const cases: readonly CorpusCase[] = [
  {
    name: 'a headline in capitals, and guests met respectively',
    published: '2025-05-05',
    text: 'Premier Mottley Holds Separate Talks with Visiting Leaders\n\nBarbadian Prime Minister Mia Mottley on Monday met respectively with Maltese Prime Minister Robert Abela and Namibian President Netumbo Nandi-Ndaitwah in Bridgetown.',
    officials: [
      ['Mia Mottley', 'BB'],
      ['Robert Abela', 'MT'],
      ['Netumbo Nandi-Ndaitwah', 'NA'],
    ],
    meetings: [
      {
        who: ['Mia Mottley', 'Robert Abela'],
        date: '2025-05-05',
        kind: 'meeting',
        status: 'held',
        city: 'Bridgetown',
      },
      {
        who: ['Mia Mottley', 'Netumbo Nandi-Ndaitwah'],
        date: '2025-05-05',
        kind: 'meeting',
        status: 'held',
        city: 'Bridgetown',
      },
    ],
    trade: [],
  },
  {
    name: 'an unknown place before the text, and he who travels',
    published: '2025-04-24',
    text: 'Port Nelson – Bahamian Foreign Minister Frederick Mitchell received Latvian Foreign Minister Baiba Braže on Wednesday.\n\nThe two also discussed the coming visit of Latvian President Edgars Rinkēvičs to Kingston, where he will meet Jamaican Prime Minister Andrew Holness on May 6.',
    officials: [
      ['Frederick Mitchell', 'BS'],
      ['Baiba Braže', 'LV'],
      ['Edgars Rinkēvičs', 'LV'],
      ['Andrew Holness', 'JM'],
    ],
    meetings: [
      { who: ['Frederick Mitchell', 'Baiba Braže'], date: '2025-04-23', kind: 'reception', status: 'held' },
      {
        who: ['Edgars Rinkēvičs', 'Andrew Holness'],
        date: '2025-05-06',
        kind: 'meeting',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    name: 'a counterpart of whoever is named, not of the spokesperson quoted before',
    published: '2025-04-24',
    text: 'BELMOPAN – Belizean Foreign Minister Francis Fonseca and visiting Danish Foreign Minister Lars Løkke Rasmussen met on Thursday. "It was a good day," foreign ministry spokesperson Carla Barnett told reporters.\n\nFonseca last met his Danish counterpart in Vienna in June last year.',
    officials: [
      ['Francis Fonseca', 'BZ'],
      ['Lars Løkke Rasmussen', 'DK'],
      ['Carla Barnett', 'BZ'],
    ],
    meetings: [
      {
        who: ['Francis Fonseca', 'Lars Løkke Rasmussen'],
        date: '2025-04-24',
        kind: 'meeting',
        status: 'held',
      },
      {
        who: ['Francis Fonseca', 'Lars Løkke Rasmussen'],
        date: '2024-06',
        kind: 'meeting',
        status: 'held',
        city: 'Vienna',
      },
    ],
    trade: [],
  },
  {
    name: 'verb with two titled sides and a weekday',
    published: '2025-03-14',
    text: 'OSLO — Norwegian Foreign Minister Espen Barth Eide met his Polish counterpart Radosław Sikorski in Oslo on Tuesday to discuss support for Ukraine.',
    officials: [
      ['Espen Barth Eide', 'NO'],
      ['Radosław Sikorski', 'PL'],
    ],
    meetings: [
      {
        who: ['Espen Barth Eide', 'Radosław Sikorski'],
        date: '2025-03-11',
        city: 'Oslo',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'passive: was received by',
    published: '2024-11-21',
    text: 'Kazakh Prime Minister Olzhas Bektenov was received by Chinese President Xi Jinping at the Great Hall of the People on November 19. Bektenov conveyed greetings from President Kassym-Jomart Tokayev.',
    officials: [
      ['Olzhas Bektenov', 'KZ'],
      ['Xi Jinping', 'CN'],
      ['Kassym-Jomart Tokayev', 'KZ'],
    ],
    meetings: [
      {
        who: ['Olzhas Bektenov', 'Xi Jinping'],
        date: '2024-11-19',
        city: 'Beijing',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'host first, guest by title in apposition, later by surname',
    published: '2025-06-05',
    text: 'Sara Duterte, Vice President of the Philippines, hosted Lars Løkke Rasmussen, Denmark’s foreign minister, for talks in Manila on 3 June 2025. Rasmussen thanked his host for the warm welcome.',
    officials: [
      ['Sara Duterte', 'PH'],
      ['Lars Løkke Rasmussen', 'DK'],
    ],
    meetings: [
      {
        who: ['Sara Duterte', 'Lars Løkke Rasmussen'],
        date: '2025-06-03',
        city: 'Manila',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'noun with between, planned',
    published: '2025-09-01',
    text: 'A meeting between Indian Prime Minister Narendra Modi and Japanese Prime Minister Shigeru Ishiba is scheduled for September 5 in Tokyo, officials said.',
    officials: [
      ['Narendra Modi', 'IN'],
      ['Shigeru Ishiba', 'JP'],
    ],
    meetings: [
      {
        who: ['Narendra Modi', 'Shigeru Ishiba'],
        date: '2025-09-05',
        city: 'Tokyo',
        kind: 'meeting',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    name: 'called off',
    published: '2025-08-29',
    text: 'Talks between Colombian President Gustavo Petro and US Secretary of State Marco Rubio, due on Thursday in Bogotá, were cancelled at short notice.',
    officials: [
      ['Gustavo Petro', 'CO'],
      ['Marco Rubio', 'US'],
    ],
    meetings: [
      {
        who: ['Gustavo Petro', 'Marco Rubio'],
        date: '2025-08-28',
        city: 'Bogotá',
        kind: 'talks',
        status: 'cancelled',
      },
    ],
    trade: [],
  },
  {
    name: 'phone call',
    published: '2025-02-13',
    text: 'Brazilian President Luiz Inácio Lula da Silva spoke by phone with French President Emmanuel Macron on Wednesday about climate finance. Lula said he had invited Macron to Belém.',
    officials: [
      ['Luiz Inácio Lula da Silva', 'BR'],
      ['Emmanuel Macron', 'FR'],
    ],
    meetings: [
      {
        who: ['Luiz Inácio Lula da Silva', 'Emmanuel Macron'],
        date: '2025-02-12',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'at a meeting with, subject of the main clause',
    published: '2025-05-20',
    text: 'At a meeting with Lao Prime Minister Sonexay Siphandone in Vientiane on Monday, Thai Foreign Minister Maris Sangiampongsa stressed the need for joint action against online scams.',
    officials: [
      ['Sonexay Siphandone', 'LA'],
      ['Maris Sangiampongsa', 'TH'],
    ],
    meetings: [
      {
        who: ['Sonexay Siphandone', 'Maris Sangiampongsa'],
        date: '2025-05-19',
        city: 'Vientiane',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'letter is no meeting in person; the absent king',
    published: '2025-04-02',
    text: 'President Sergio Mattarella of Italy sent a message of condolence to Myanmar’s leader Min Aung Hlaing on Tuesday over the earthquake.',
    officials: [
      ['Sergio Mattarella', 'IT'],
      ['Min Aung Hlaing', 'MM'],
    ],
    meetings: [
      { who: ['Sergio Mattarella', 'Min Aung Hlaing'], date: '2025-04-01', kind: 'letter', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'visit at the invitation of somebody: the inviter is not a visitor',
    published: '2025-07-02',
    text: 'At the invitation of King Willem-Alexander, Finnish President Alexander Stubb will pay a state visit to the Netherlands from 7 to 9 July.',
    officials: [
      ['Willem-Alexander', 'NL'],
      ['Alexander Stubb', 'FI'],
    ],
    meetings: [{ who: ['Alexander Stubb'], date: '2025-07-07/2025-07-09', kind: 'visit', status: 'planned' }],
    trade: [],
  },
  {
    name: 'one guest with two hosts in one sentence',
    published: '2025-10-10',
    text: 'In Canberra on Thursday, New Zealand Defence Minister Judith Collins met Australian Defence Minister Richard Marles and held talks with Foreign Minister Penny Wong.',
    officials: [
      ['Judith Collins', 'NZ'],
      ['Richard Marles', 'AU'],
      ['Penny Wong', 'AU'],
    ],
    meetings: [
      {
        who: ['Judith Collins', 'Richard Marles'],
        date: '2025-10-09',
        city: 'Canberra',
        kind: 'meeting',
        status: 'held',
      },
      {
        who: ['Judith Collins', 'Penny Wong'],
        date: '2025-10-09',
        city: 'Canberra',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'past meeting mentioned in passing beside the new one',
    published: '2025-01-30',
    text: 'Serbian President Aleksandar Vučić met Hungarian Prime Minister Viktor Orbán in Belgrade on January 28. The two last met in Budapest in November 2024.',
    officials: [
      ['Aleksandar Vučić', 'RS'],
      ['Viktor Orbán', 'HU'],
    ],
    meetings: [
      {
        who: ['Aleksandar Vučić', 'Viktor Orbán'],
        date: '2025-01-28',
        city: 'Belgrade',
        kind: 'meeting',
        status: 'held',
      },
      {
        who: ['Aleksandar Vučić', 'Viktor Orbán'],
        date: '2024-11',
        city: 'Budapest',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'caption',
    published: '2025-03-20',
    text: 'Egyptian Foreign Minister Badr Abdelatty (right) shakes hands with Turkish Foreign Minister Hakan Fidan in Cairo on March 19, 2025. (Photo: Mona Adel)',
    officials: [
      ['Badr Abdelatty', 'EG'],
      ['Hakan Fidan', 'TR'],
    ],
    meetings: [
      {
        who: ['Badr Abdelatty', 'Hakan Fidan'],
        date: '2025-03-19',
        city: 'Cairo',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'co-chaired, with his counterpart named after',
    published: '2024-12-12',
    text: 'Uzbek Foreign Minister Bakhtiyor Saidov and his Korean counterpart, Cho Tae-yul, co-chaired the fifth round of political consultations in Tashkent on December 10, 2024.',
    officials: [
      ['Bakhtiyor Saidov', 'UZ'],
      ['Cho Tae-yul', 'KR'],
    ],
    meetings: [
      {
        who: ['Bakhtiyor Saidov', 'Cho Tae-yul'],
        date: '2024-12-10',
        city: 'Tashkent',
        kind: 'consultation',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'sidelines, surname only later, quote by a spokesman who was not there',
    published: '2025-09-25',
    text: 'Ukrainian President Volodymyr Zelensky met with Swiss President Karin Keller-Sutter on the sidelines of the UN General Assembly in New York on Tuesday, spokesman Serhiy Nykyforov said. Zelensky thanked Keller-Sutter for the support.',
    officials: [
      ['Volodymyr Zelensky', 'UA'],
      ['Karin Keller-Sutter', 'CH'],
    ],
    meetings: [
      {
        who: ['Volodymyr Zelensky', 'Karin Keller-Sutter'],
        date: '2025-09-23',
        city: 'New York',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'courtesy call',
    published: '2025-04-18',
    text: 'HÀ NỘI — Cuban Ambassador Rogelio Polanco Fuentes paid a courtesy call on National Assembly Chairman Trần Thanh Mẫn on April 17.',
    officials: [
      ['Rogelio Polanco Fuentes', 'CU'],
      ['Trần Thanh Mẫn', 'VN'],
    ],
    meetings: [
      {
        who: ['Rogelio Polanco Fuentes', 'Trần Thanh Mẫn'],
        date: '2025-04-17',
        city: 'Hanoi',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'long list of people with titles',
    published: '2025-05-18',
    text: 'President Volodymyr Zelensky, German Chancellor Friedrich Merz, French President Emmanuel Macron and British Prime Minister Keir Starmer held talks in Tirana on 16 May 2025.',
    officials: [
      ['Volodymyr Zelensky', null],
      ['Friedrich Merz', 'DE'],
      ['Emmanuel Macron', 'FR'],
      ['Keir Starmer', 'GB'],
    ],
    meetings: [
      {
        who: ['Volodymyr Zelensky', 'Friedrich Merz', 'Emmanuel Macron', 'Keir Starmer'],
        date: '2025-05-16',
        city: 'Tirana',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'visit frames named talks',
    published: '2025-02-07',
    text: 'Argentine President Javier Milei arrived in Jerusalem on Monday for a two-day visit to Israel. He met Israeli President Isaac Herzog on Tuesday.',
    officials: [
      ['Javier Milei', 'AR'],
      ['Isaac Herzog', 'IL'],
    ],
    meetings: [
      { who: ['Javier Milei'], date: '2025-02-03', city: 'Jerusalem', kind: 'visit', status: 'held' },
      { who: ['Javier Milei', 'Isaac Herzog'], date: '2025-02-04', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'wants to meet: nothing happened',
    published: '2025-03-03',
    text: 'Cypriot President Nikos Christodoulides said he hoped to meet Turkish President Recep Tayyip Erdogan before the summer.',
    officials: [
      ['Nikos Christodoulides', 'CY'],
      ['Recep Tayyip Erdogan', 'TR'],
    ],
    ...none,
  },
  {
    name: 'did not meet',
    published: '2025-03-03',
    text: 'Irish Prime Minister Micheál Martin did not meet Canadian Prime Minister Mark Carney during the stopover in Shannon.',
    officials: [
      ['Micheál Martin', 'IE'],
      ['Mark Carney', 'CA'],
    ],
    ...none,
  },
  {
    name: 'trap: meet demand and targets',
    published: '2025-03-03',
    text: 'Energy Minister Vincent Auriol Mensah of Ghana said the new plant would help meet growing demand, and that the country must meet its climate targets by 2030.',
    officials: [['Vincent Auriol Mensah', 'GH']],
    ...none,
  },
  {
    name: 'trap: sport',
    published: '2025-06-08',
    text: 'Carlos Alcaraz met Jannik Sinner in the final of the French Open in Paris on Sunday. Coach Juan Carlos Ferrero praised both players.',
    officials: [],
    ...none,
  },
  {
    name: 'trap: company news',
    published: '2025-06-08',
    text: 'Chairman Akio Toyoda met investors in Nagoya on Friday. Toyota President Koji Sato said the carmaker held talks with suppliers about costs.',
    officials: [],
    ...none,
  },
  {
    name: 'trap: film crew and culture',
    published: '2025-06-08',
    text: 'Director Sofia Lindqvist met actor Daniel Berg at the festival in Cannes. The film tells of a prime minister who meets an alien.',
    officials: [],
    ...none,
  },
  {
    name: 'trap: storm hits',
    published: '2025-09-12',
    text: 'Residents of Hualien met the typhoon with sandbags on Friday. Rescue teams held a meeting with volunteers, and a summit of Mount Qilai was closed.',
    officials: [],
    ...none,
  },
  {
    name: 'trap: two officials quoted, no contact',
    published: '2025-09-12',
    text: 'South African President Cyril Ramaphosa criticised the tariffs. Kenyan President William Ruto called the decision regrettable, while Nigerian Foreign Minister Yusuf Tuggar urged calm.',
    officials: [
      ['Cyril Ramaphosa', 'ZA'],
      ['William Ruto', 'KE'],
      ['Yusuf Tuggar', 'NG'],
    ],
    ...none,
  },
  {
    name: 'trap: delegations and parliaments agree, nobody named meets',
    published: '2025-09-12',
    text: 'Delegations of both countries held talks in Ankara. Speaker Numan Kurtulmuş welcomed the progress in a written statement.',
    officials: [['Numan Kurtulmuş', 'TR']],
    ...none,
  },
  {
    name: 'byline and agency are no officials',
    published: '2025-11-05',
    text: 'By Anna Kowalska\n\nWARSAW (Reuters) - Polish Prime Minister Donald Tusk received Latvian President Edgars Rinkēvičs in Warsaw on Tuesday.\n\nReporting by Anna Kowalska; editing by John Smith',
    officials: [
      ['Donald Tusk', 'PL'],
      ['Edgars Rinkēvičs', 'LV'],
    ],
    meetings: [
      {
        who: ['Donald Tusk', 'Edgars Rinkēvičs'],
        date: '2025-11-04',
        city: 'Warsaw',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'headline in the present for what is still planned',
    published: '2025-05-02',
    text: 'Georgian PM to meet Azerbaijani president next week\n\nGeorgian Prime Minister Irakli Kobakhidze will meet Azerbaijani President Ilham Aliyev in Baku on 8 May, his office announced on Friday.',
    officials: [
      ['Irakli Kobakhidze', 'GE'],
      ['Ilham Aliyev', 'AZ'],
    ],
    meetings: [
      {
        who: ['Irakli Kobakhidze', 'Ilham Aliyev'],
        date: '2025-05-08',
        city: 'Baku',
        kind: 'meeting',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    name: 'postponed',
    published: '2025-10-22',
    text: 'The planned summit between Armenian Prime Minister Nikol Pashinyan and Iranian President Masoud Pezeshkian in Yerevan has been postponed, the foreign ministry said.',
    officials: [
      ['Nikol Pashinyan', 'AM'],
      ['Masoud Pezeshkian', 'IR'],
    ],
    meetings: [
      {
        who: ['Nikol Pashinyan', 'Masoud Pezeshkian'],
        date: null,
        city: 'Yerevan',
        kind: 'summit',
        status: 'cancelled',
      },
    ],
    trade: [],
  },
  {
    name: 'deputy, director-level official and trailing institution',
    published: '2025-08-14',
    text: 'Deputy Foreign Minister Arnoldo André Tinoco of Costa Rica held talks with Kim Ji-hoon, director-general for Latin America at the South Korean foreign ministry, in San José on Wednesday.',
    officials: [
      ['Arnoldo André Tinoco', 'CR'],
      ['Kim Ji-hoon', 'KR'],
    ],
    meetings: [
      {
        who: ['Arnoldo André Tinoco', 'Kim Ji-hoon'],
        date: '2025-08-13',
        city: 'San José',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'possessive owner of the talks and pronoun',
    published: '2025-06-26',
    text: 'Rutte’s talks with US President Donald Trump in The Hague on Tuesday were constructive, NATO Secretary General Mark Rutte told reporters. He had spoken by phone with Trump a week earlier.',
    officials: [
      ['Donald Trump', 'US'],
      ['Mark Rutte', null],
    ],
    meetings: [
      {
        who: ['Mark Rutte', 'Donald Trump'],
        date: '2025-06-24',
        city: 'The Hague',
        kind: 'talks',
        status: 'held',
      },
      { who: ['Mark Rutte', 'Donald Trump'], date: null, kind: 'phone call', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'former officials',
    published: '2025-04-11',
    text: 'Former German Chancellor Angela Merkel met former US President Barack Obama in Berlin on 10 April 2025.',
    officials: [
      ['Angela Merkel', 'DE'],
      ['Barack Obama', 'US'],
    ],
    meetings: [
      {
        who: ['Angela Merkel', 'Barack Obama'],
        date: '2025-04-10',
        city: 'Berlin',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'no titles at all, full names',
    published: '2025-07-16',
    text: 'Ursula von der Leyen and António Costa met Li Qiang in Beijing on Thursday, 24 July 2025. The EU leaders, Commission President von der Leyen and European Council President Costa, raised trade imbalances with the Chinese premier.',
    officials: [
      ['Ursula von der Leyen', 'EU'],
      ['António Costa', 'EU'],
      ['Li Qiang', 'CN'],
    ],
    meetings: [
      {
        who: ['Ursula von der Leyen', 'António Costa', 'Li Qiang'],
        date: '2025-07-24',
        city: 'Beijing',
        kind: 'meeting',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    name: 'family name in capitals',
    published: '2025-05-27',
    text: 'Prime Minister PHAM Minh Chinh of Viet Nam met with Prime Minister ANWAR Ibrahim of Malaysia in Kuala Lumpur on May 25, 2025.',
    officials: [
      ['Pham Minh Chinh', 'VN'],
      ['Anwar Ibrahim', 'MY'],
    ],
    meetings: [
      {
        who: ['Pham Minh Chinh', 'Anwar Ibrahim'],
        date: '2025-05-25',
        city: 'Kuala Lumpur',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'ministry release: the minister and an unnamed counterpart',
    published: '2025-02-20',
    text: 'Foreign Minister Gabrielius Landsbergis of Lithuania met with the Foreign Minister of Moldova in Chișinău on 19 February.',
    officials: [['Gabrielius Landsbergis', 'LT']],
    meetings: [
      {
        who: ['Gabrielius Landsbergis'],
        date: '2025-02-19',
        city: 'Chișinău',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'earlier the same day',
    published: '2025-03-27',
    text: 'Croatian Prime Minister Andrej Plenković held talks with Slovenian Prime Minister Robert Golob in Ljubljana on 26 March. Earlier the same day, Plenković was received by Slovenian President Nataša Pirc Musar.',
    officials: [
      ['Andrej Plenković', 'HR'],
      ['Robert Golob', 'SI'],
      ['Nataša Pirc Musar', 'SI'],
    ],
    meetings: [
      {
        who: ['Andrej Plenković', 'Robert Golob'],
        date: '2025-03-26',
        city: 'Ljubljana',
        kind: 'talks',
        status: 'held',
      },
      {
        who: ['Andrej Plenković', 'Nataša Pirc Musar'],
        date: '2025-03-26',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'video call',
    published: '2025-01-17',
    text: 'Mongolian President Ukhnaagiin Khurelsukh and Japanese Emperor Naruhito held a video call on Thursday, the palace said.',
    officials: [
      ['Ukhnaagiin Khurelsukh', 'MN'],
      ['Naruhito', 'JP'],
    ],
    meetings: [
      { who: ['Ukhnaagiin Khurelsukh', 'Naruhito'], date: '2025-01-16', kind: 'phone call', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'refused to meet',
    published: '2025-06-20',
    text: 'Spanish Prime Minister Pedro Sánchez refused to meet Argentine President Javier Milei in Madrid on Thursday.',
    officials: [
      ['Pedro Sánchez', 'ES'],
      ['Javier Milei', 'AR'],
    ],
    meetings: [
      {
        who: ['Pedro Sánchez', 'Javier Milei'],
        date: '2025-06-19',
        city: 'Madrid',
        kind: 'meeting',
        status: 'cancelled',
      },
    ],
    trade: [],
  },
  {
    name: 'trap: a biography and a monument',
    published: '2025-06-20',
    text: 'Visitors laid flowers at the monument to President Charles de Gaulle. Churchill met Roosevelt and Stalin in Yalta, the guide told a group of pupils.',
    officials: [],
    ...none,
  },
  {
    name: 'trap: rumour',
    published: '2025-06-20',
    text: 'Unconfirmed reports that Syrian President Ahmed al-Sharaa had met Israeli Foreign Minister Gideon Saar in Baku were denied on Friday.',
    officials: [
      ['Ahmed al-Sharaa', 'SY'],
      ['Gideon Saar', 'IL'],
    ],
    ...none,
  },
  {
    name: 'two adjectives share a title in the plural, two names follow in order',
    published: '2024-02-16',
    text: 'ROME — Italian and Albanian defence ministers Guido Crosetto and Niko Peleshi met in Rome on Wednesday.',
    officials: [
      ['Guido Crosetto', 'IT'],
      ['Niko Peleshi', 'AL'],
    ],
    meetings: [
      {
        who: ['Guido Crosetto', 'Niko Peleshi'],
        date: '2024-02-14',
        city: 'Rome',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'a title in the plural with its countries behind, the names between commas',
    published: '2024-05-17',
    text: 'The finance ministers of Kenya, Uganda and Rwanda, Njuguna Ndung’u, Matia Kasaija and Uzziel Ndagijimana, met in Kampala on Thursday.',
    officials: [
      ['Njuguna Ndung’u', 'KE'],
      ['Matia Kasaija', 'UG'],
      ['Uzziel Ndagijimana', 'RW'],
    ],
    meetings: [
      {
        who: ['Njuguna Ndung’u', 'Matia Kasaija', 'Uzziel Ndagijimana'],
        date: '2024-05-16',
        city: 'Kampala',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'two offices without names',
    published: '2024-05-17',
    text: 'The foreign ministers of Armenia and Azerbaijan held talks in Almaty on 10 May 2024.',
    officials: [],
    meetings: [
      { who: [], offices: ['AM', 'AZ'], date: '2024-05-10', city: 'Almaty', kind: 'talks', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'two countries own one title in the plural',
    published: '2024-05-17',
    text: 'Greece and Turkey’s foreign ministers met in Athens on Tuesday.',
    officials: [],
    meetings: [
      { who: [], offices: ['GR', 'TR'], date: '2024-05-14', city: 'Athens', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'a call told by its purpose',
    published: '2024-05-03',
    text: 'Finnish President Alexander Stubb called Latvian President Edgars Rinkēvičs on Monday to express his sympathy.',
    officials: [
      ['Alexander Stubb', 'FI'],
      ['Edgars Rinkēvičs', 'LV'],
    ],
    meetings: [
      {
        who: ['Alexander Stubb', 'Edgars Rinkēvičs'],
        date: '2024-04-29',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'who attends together sits at one table',
    published: '2024-05-03',
    text: 'Finnish President Alexander Stubb and Latvian President Edgars Rinkēvičs attended a summit in Tallinn on Monday. Estonian Prime Minister Kaja Kallas will attend a meeting next week.',
    officials: [
      ['Alexander Stubb', 'FI'],
      ['Edgars Rinkēvičs', 'LV'],
      ['Kaja Kallas', 'EE'],
    ],
    meetings: [
      {
        who: ['Alexander Stubb', 'Edgars Rinkēvičs'],
        date: '2024-04-29',
        city: 'Tallinn',
        kind: 'summit',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'joined somebody for a meeting',
    published: '2024-05-03',
    text: 'Finnish President Alexander Stubb joined Latvian President Edgars Rinkēvičs for a first meeting with investors in Riga.',
    officials: [
      ['Alexander Stubb', 'FI'],
      ['Edgars Rinkēvičs', 'LV'],
    ],
    meetings: [
      {
        who: ['Alexander Stubb', 'Edgars Rinkēvičs'],
        date: null,
        city: 'Riga',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'the month of the dateline is no "may"',
    published: '2025-05-16',
    text: 'WINDHOEK, May 15 (NAMPA) -- Namibian Prime Minister Elijah Ngurare on Thursday received the Angolan Minister of Energy, João Baptista Borges, at his office in Windhoek.',
    officials: [
      ['Elijah Ngurare', 'NA'],
      ['João Baptista Borges', 'AO'],
    ],
    meetings: [
      {
        who: ['Elijah Ngurare', 'João Baptista Borges'],
        date: '2025-05-15',
        city: 'Windhoek',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'his host in apposition, later in the day',
    published: '2025-05-16',
    text: 'Angolan Energy Minister João Baptista Borges arrived on Thursday. Later in the day he held talks with his host, Trade Minister Selma Ashipala, on power lines.',
    officials: [
      ['João Baptista Borges', 'AO'],
      ['Selma Ashipala', null],
    ],
    meetings: [
      { who: ['João Baptista Borges', 'Selma Ashipala'], date: '2025-05-15', kind: 'talks', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'form of state in the name of the country, HE before title',
    published: '2025-05-16',
    text: 'HE Minister of Foreign Affairs of the Republic of Peru Elmer Schialer met on Monday with HE Ambassador of the Kingdom of Bahrain to the Republic of Peru Salah Al Maliki.',
    officials: [
      ['Elmer Schialer', 'PE'],
      ['Salah Al Maliki', 'BH'],
    ],
    meetings: [
      { who: ['Elmer Schialer', 'Salah Al Maliki'], date: '2025-05-12', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'a relative clause closed by its verb',
    published: '2025-05-16',
    text: 'Deputy Prime Minister Tanja Fajon, who also serves as foreign minister, is to meet Croatian Foreign Minister Gordan Grlić Radman in Zagreb on 20 May.',
    officials: [
      ['Tanja Fajon', null],
      ['Gordan Grlić Radman', 'HR'],
    ],
    meetings: [
      {
        who: ['Tanja Fajon', 'Gordan Grlić Radman'],
        date: '2025-05-20',
        city: 'Zagreb',
        kind: 'meeting',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    name: 'scheduled for a weekday: the coming one',
    published: '2025-05-16',
    text: 'Slovenian Foreign Minister Tanja Fajon has cancelled a meeting with Croatian Foreign Minister Gordan Grlić Radman that was scheduled for Monday in Zagreb.',
    officials: [
      ['Tanja Fajon', 'SI'],
      ['Gordan Grlić Radman', 'HR'],
    ],
    meetings: [
      {
        who: ['Tanja Fajon', 'Gordan Grlić Radman'],
        date: '2025-05-19',
        city: 'Zagreb',
        kind: 'meeting',
        status: 'cancelled',
      },
    ],
    trade: [],
  },
  {
    name: 'video conference and a dinner for the guest',
    published: '2025-05-16',
    text: 'Yesterday Slovenian Foreign Minister Tanja Fajon had a video conference with Croatian Foreign Minister Gordan Grlić Radman. On Tuesday Prime Minister Robert Golob hosted a dinner for Latvian President Edgars Rinkēvičs.',
    officials: [
      ['Tanja Fajon', 'SI'],
      ['Gordan Grlić Radman', 'HR'],
      ['Robert Golob', null],
      ['Edgars Rinkēvičs', 'LV'],
    ],
    meetings: [
      { who: ['Tanja Fajon', 'Gordan Grlić Radman'], date: '2025-05-15', kind: 'phone call', status: 'held' },
      { who: ['Robert Golob', 'Edgars Rinkēvičs'], date: '2025-05-13', kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'a governor alone',
    published: '2025-05-16',
    text: 'Governor Mary Simatupang thanked the rescue teams after the flood.',
    officials: [['Mary Simatupang', null]],
    meetings: [],
    trade: [],
  },
  {
    name: 'a given name that is also a title',
    published: '2025-05-16',
    text: 'HE Minister of State for Trade Sultan bin Khalid Al Amri met on Monday with HE Ambassador of the Republic of Chile Rodrigo Fuentes.',
    officials: [
      ['Sultan bin Khalid Al Amri', null],
      ['Rodrigo Fuentes', 'CL'],
    ],
    meetings: [
      {
        who: ['Sultan bin Khalid Al Amri', 'Rodrigo Fuentes'],
        date: '2025-05-12',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'one title in the plural, two meeting nouns',
    published: '2024-09-06',
    text: 'The discussions followed a phone call between Presidents Luis Abinader and Bernardo Arévalo on 21 August.',
    officials: [
      ['Luis Abinader', null],
      ['Bernardo Arévalo', null],
    ],
    meetings: [
      { who: ['Luis Abinader', 'Bernardo Arévalo'], date: '2024-08-21', kind: 'phone call', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'a parliament tells the country',
    published: '2023-11-14',
    text: 'Speaker of the Saeima Daiga Mieriņa met Moldovan Parliament Speaker Igor Grosu in Riga on Monday.',
    officials: [
      ['Daiga Mieriņa', 'LV'],
      ['Igor Grosu', 'MD'],
    ],
    meetings: [
      {
        who: ['Daiga Mieriņa', 'Igor Grosu'],
        date: '2023-11-13',
        city: 'Riga',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'what somebody said he would do',
    published: '2025-11-04',
    text: 'Finnish Finance Minister Riikka Purra said she would see European Central Bank President Christine Lagarde in Frankfurt on 12 November.',
    officials: [
      ['Riikka Purra', 'FI'],
      ['Christine Lagarde', 'EU'],
    ],
    meetings: [
      {
        who: ['Riikka Purra', 'Christine Lagarde'],
        date: '2025-11-12',
        city: 'Frankfurt',
        kind: 'meeting',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    name: 'a ministry is nobody’s name',
    published: '2025-05-12',
    text: 'Ms. Keo Sophea, Secretary of State of the Ministry of Commerce of Cambodia, met Thai Trade Minister Pichai Naripthaphan in Bangkok on 9 May.',
    officials: [
      ['Keo Sophea', 'KH'],
      ['Pichai Naripthaphan', 'TH'],
    ],
    meetings: [
      {
        who: ['Keo Sophea', 'Pichai Naripthaphan'],
        date: '2025-05-09',
        city: 'Bangkok',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'an office of a country without an article, and its name behind a comma',
    published: '2024-10-10',
    text: "Fiji’s Trade Minister Ana Vula on Tuesday met High Commissioner of India, Ravi Menon, at her office. On Wednesday she received the President of the People's Democratic Republic of Algeria Karim Haddad in Suva.",
    officials: [
      ['Ana Vula', 'FJ'],
      ['Ravi Menon', 'IN'],
      ['Karim Haddad', 'DZ'],
    ],
    meetings: [
      { who: ['Ana Vula', 'Ravi Menon'], date: '2024-10-08', kind: 'meeting', status: 'held' },
      { who: ['Ana Vula', 'Karim Haddad'], date: '2024-10-09', kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'the day of the journey made for it',
    published: '2025-06-03',
    text: 'Swedish Foreign Minister Anna Lind will travel to Riga on Thursday for talks with Latvian President Janis Berzins.',
    officials: [
      ['Anna Lind', 'SE'],
      ['Janis Berzins', 'LV'],
    ],
    meetings: [{ who: ['Anna Lind', 'Janis Berzins'], date: '2025-06-05', kind: 'talks', status: 'planned' }],
    trade: [],
  },
  {
    name: 'the days of the visit it is part of',
    published: '2025-06-03',
    text: 'Swedish Foreign Minister Anna Lind will visit Latvia on 10–12 June. During the visit, she will meet Latvian President Janis Berzins.',
    officials: [
      ['Anna Lind', 'SE'],
      ['Janis Berzins', 'LV'],
    ],
    meetings: [
      { who: ['Anna Lind'], date: '2025-06-10/2025-06-12', kind: 'visit', status: 'planned' },
      {
        who: ['Anna Lind', 'Janis Berzins'],
        date: '2025-06-10/2025-06-12',
        kind: 'meeting',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    name: 'the year from the month in the address',
    text: 'On the morning of December 29, Minister Le Van Son received Ambassador of Norway Nils Berg in Hanoi.\n\nSource: https://example.org/2026/01/minister.htm',
    officials: [
      ['Le Van Son', 'VN'],
      ['Nils Berg', 'NO'],
    ],
    meetings: [
      {
        who: ['Le Van Son', 'Nils Berg'],
        date: '2025-12-29',
        city: 'Hanoi',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
];
