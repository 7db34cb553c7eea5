import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    published: '2025-04-09',
    text: `WINDHOEK, 9 APR (NAMPA) – Finland's outgoing ambassador to Namibia, Leena Viljanen, on Tuesday bade farewell to International Relations and Trade Minister Selma Ashipala-Musavyi, closing a tour of duty of almost four years.

Speaking to Nampa after the courtesy call at the minister's office in the capital, Viljanen said Finnish firms were watching the green hydrogen sector closely.

Ashipala-Musavyi thanked the envoy for Helsinki's support to schools in the northern regions and asked her to convey warm regards to President Alexander Stubb.

"We shall miss you, but the friendship stays," the minister told her.

The two countries are due to hold political consultations in the Finnish capital in September. No successor has been named so far.

(NAMPA)
HM/AK`,
    officials: [
      { name: 'Leena Viljanen', country: 'FI', aliases: ['Viljanen'] },
      { name: 'Selma Ashipala-Musavyi', country: 'NA', aliases: ['Ashipala-Musavyi'] },
      { name: 'Alexander Stubb', country: 'FI' },
    ],
    meetings: [{ who: ['Leena Viljanen', 'Selma Ashipala-Musavyi'], date: '2025-04-08', status: 'held' }],
    trade: [],
    optional: { meetings: [{ who: ['Namibia', 'Finland'], date: '2025-09', status: 'planned' }] },
  },
  {
    text: `DEPARTMENT OF TRADE AND INDUSTRY
PH, Chile take stock of CEPA talks

MAKATI CITY—Trade and Industry Secretary Ma. Cristina A. Roque welcomed Chilean Undersecretary for International Economic Relations Claudia Sanhueza on 12 March 2025 to take stock of the negotiations for a comprehensive economic partnership agreement (CEPA).

"Chile is our natural gateway to South America," Secretary Roque said, adding that the Department aims to conclude the agreement within the year.

Also present at the meeting were Undersecretary Allan B. Gepty, Assistant Secretary Nylah Rizza D. Bautista, and Chilean Ambassador to the Philippines Alvaro Jara.

Earlier in the day, Undersecretaries Gepty and Sanhueza co-chaired the opening plenary of the third negotiating round.

In 2024, total trade between the two countries reached USD 318.6 million, of which Philippine exports to Chile accounted for USD 96.2 million. Top exports were desiccated coconut, electronics, and wiring harnesses. ♦

Date of release: 13 March 2025`,
    officials: [
      { name: 'Ma. Cristina A. Roque', country: 'PH', aliases: ['Roque', 'Cristina A. Roque'] },
      { name: 'Claudia Sanhueza', country: 'CL', aliases: ['Sanhueza'] },
      { name: 'Allan B. Gepty', country: 'PH', aliases: ['Gepty'] },
      { name: 'Nylah Rizza D. Bautista', country: 'PH' },
      { name: 'Alvaro Jara', country: 'CL' },
    ],
    meetings: [
      {
        who: ['Ma. Cristina A. Roque', 'Claudia Sanhueza'],
        maybe: ['Allan B. Gepty', 'Nylah Rizza D. Bautista', 'Alvaro Jara'],
        date: '2025-03-12',
        status: 'held',
      },
      { who: ['Allan B. Gepty', 'Claudia Sanhueza'], date: '2025-03-12', status: 'held' },
    ],
    trade: [
      { measure: 'total', reporter: 'PH', partner: 'CL', amount: 318.6e6, currency: 'USD', period: '2024' },
      { measure: 'exports', reporter: 'PH', partner: 'CL', amount: 96.2e6, currency: 'USD', period: '2024' },
    ],
  },
  {
    published: '2025-07-02',
    text: `Kenya: Trade deficit widens in first quarter as import bill grows

By Wanjiru Macharia
Nairobi — Kenya's trade deficit widened to KSh 389.7 billion in the first quarter of 2025, the Kenya National Bureau of Statistics (KNBS) said in its balance of payments report.

The value of exports rose by 8.4 per cent to KSh 299.5 billion from KSh 276.3 billion in the same quarter of 2024. Imports went up by 5.2 per cent to stand at KSh 689.2 billion over the same period.

Uganda remained the leading destination, with exports to the neighbouring country valued at KSh 35.8 billion. Imports from China, the main source of goods, were worth KSh 168.0 billion.

Remittances amounted to KSh 163 billion, while the shilling was stable at 129 to the dollar.

Read the original article on the website. More stories: Fuel prices unchanged in latest review`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'balance',
        reporter: 'KE',
        partner: null,
        amount: 389.7e9,
        currency: 'KES',
        period: '2025-Q1',
      },
      {
        measure: 'exports',
        reporter: 'KE',
        partner: null,
        amount: 299.5e9,
        currency: 'KES',
        period: '2025-Q1',
        change: 8.4,
      },
      {
        measure: 'exports',
        reporter: 'KE',
        partner: null,
        amount: 276.3e9,
        currency: 'KES',
        period: '2024-Q1',
      },
      {
        measure: 'imports',
        reporter: 'KE',
        partner: null,
        amount: 689.2e9,
        currency: 'KES',
        period: '2025-Q1',
        change: 5.2,
      },
      {
        measure: 'exports',
        reporter: 'KE',
        partner: 'UG',
        amount: 35.8e9,
        currency: 'KES',
        period: '2025-Q1',
      },
      {
        measure: 'imports',
        reporter: 'KE',
        partner: 'CN',
        amount: 168e9,
        currency: 'KES',
        period: '2025-Q1',
      },
    ],
  },
  {
    published: '2025-05-23',
    text: `Bank of Ghana holds rate as inflation eases

ACCRA – The Bank of Ghana's Monetary Policy Committee left its main rate unchanged at 28% at the end of its three-day meeting on Friday, citing lingering risks to prices.

Governor Johnson Asiama told reporters the bank stood ready to act if the disinflation process stalled. "We will meet our medium-term target," he said. The committee meets next in July.

Analysts at IC Group had expected a small cut. Lender GCB Bank separately reported quarterly profit of 512 million cedis, up 31%, and said it had met all capital requirements.

Gold miners welcomed the decision, saying talks with workers on pay would be concluded by month's end. The benchmark index on the Accra bourse closed 0.6% higher.

(Reporting by Kwesi Boadu; Editing by Tom Hale)`,
    officials: [],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Johnson Asiama', country: 'GH' }] },
  },
  {
    text: `Vietnam.vn - Platform for promotion
NA Vice Chairwoman receives Speaker of Parliament of Mozambique

On the morning of August 21, at the National Assembly House, Vice Chairwoman of the National Assembly Nguyen Thi Thanh had a reception for the Speaker of the Assembly of the Republic of Mozambique Margarida Talapa who are on a working visit to our country.

Welcoming Ms. Margarida Talapa visiting Vietnam this time, Vice Chairwoman Nguyen Thi Thanh highly appreciated the contribution of the two legislatures to traditional friendship. Chairwoman Margarida Talapa thanked and said that Mozambique always considers Vietnam is a brother.

Regarding trade, the Vice Chairwoman said that bilateral turnover in 2024 reaching over 250 million USD still not commensurate with potential; two sides strive to 500 million USD in the next years.

Previously, on August 20, Ms. Margarida Talapa laid flowers at the Monument of Heroes and Martyrs on Bac Son Street.

PHUONG LINH
[ad_2]
Source: https://nhandan.example.vn/pho-chu-tich-quoc-hoi-tiep-2025-post901.html`,
    officials: [
      { name: 'Nguyen Thi Thanh', country: 'VN' },
      { name: 'Margarida Talapa', country: 'MZ' },
    ],
    meetings: [{ who: ['Nguyen Thi Thanh', 'Margarida Talapa'], date: ['2025-08-21', null], status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'MZ',
        bound: 'over',
        amount: 250e6,
        currency: 'USD',
        period: '2024',
      },
    ],
    optional: {
      meetings: [{ who: ['Margarida Talapa'], status: 'held' }],
      trade: [
        { measure: 'total', reporter: 'VN', partner: 'MZ', amount: 500e6, currency: 'USD', status: 'target' },
      ],
    },
  },
  {
    text: `DIPLOMATIC DIARY | Week in pictures

Georgian Foreign Minister Maka Botchorishvili (right) greets her Bulgarian counterpart Georg Georgiev before their talks in Tbilisi on June 11, 2025. Photo: MFA

Iceland's President Halla Tómasdóttir and Estonian President Alar Karis during a working lunch at Bessastaðir, June 12, 2025. (Photo by Sigga Ella)

Workers unload grain at the port of Constanța. Romania's agriculture minister, Florin Barbu, has asked Brussels for more help for farmers. Photo: AFP

A mural of the former South African leader Nelson Mandela in Soweto.

Subscribe to our newsletter
Cookies | Privacy | About us`,
    officials: [
      { name: 'Maka Botchorishvili', country: 'GE' },
      { name: 'Georg Georgiev', country: 'BG' },
      { name: 'Halla Tómasdóttir', country: 'IS' },
      { name: 'Alar Karis', country: 'EE' },
      { name: 'Florin Barbu', country: 'RO' },
    ],
    meetings: [
      { who: ['Maka Botchorishvili', 'Georg Georgiev'], date: '2025-06-11', status: 'held' },
      { who: ['Halla Tómasdóttir', 'Alar Karis'], date: '2025-06-12', status: 'held' },
    ],
    trade: [],
    optional: { officials: [{ name: 'Nelson Mandela', country: 'ZA' }] },
  },
  {
    text: `ISLAMABAD: Deputy Prime Minister and Foreign Minister Ishaq Dar on Saturday received a telephone call from Omani Foreign Minister Sayyid Badr Albusaidi, the Foreign Office said.

The two leaders discussed the regional situation and agreed to remain in close contact. Dar invited his Omani counterpart to visit Pakistan at a mutually convenient time.

Meanwhile, Prime Minister Shehbaz Sharif sent a message of condolence to Turkish President Recep Tayyip Erdogan over the loss of lives in the hotel fire at Bolu. "Our hearts go out to the bereaved families," the premier wrote.

Separately, Interior Minister Mohsin Naqvi told the National Assembly that talks with the traders' associations had been held in a cordial atmosphere, but he did not give any details.

Published in Dawn-style daily, January 26th, 2025`,
    officials: [
      { name: 'Ishaq Dar', country: 'PK', aliases: ['Dar'] },
      { name: 'Sayyid Badr Albusaidi', country: 'OM', aliases: ['Badr Albusaidi'] },
      { name: 'Shehbaz Sharif', country: 'PK' },
      { name: 'Recep Tayyip Erdogan', country: 'TR' },
      { name: 'Mohsin Naqvi', country: 'PK', world: true },
    ],
    meetings: [
      { who: ['Ishaq Dar', 'Sayyid Badr Albusaidi'], date: '2025-01-25', kind: 'phone call', status: 'held' },
      {
        who: ['Shehbaz Sharif', 'Recep Tayyip Erdogan'],
        date: [null, '2025-01-25', '2025-01', '2025-01-26'],
        kind: 'letter',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Mohsin Naqvi', "traders' associations"], status: 'held' },
        { who: ['Mohsin Naqvi', 'National Assembly'], status: 'held' },
        { who: ['Ishaq Dar', 'Sayyid Badr Albusaidi'], date: null, status: 'planned' },
      ],
    },
  },
  {
    text: `Overseas merchandise trade: October 2024
21 November 2024

Key facts
In October 2024, compared with October 2023:
• goods exports rose by $462 million (8.6 percent), to $5.8 billion
• goods imports rose by $249 million (3.5 percent), to $7.3 billion
• the monthly trade balance was a deficit of $1.5 billion.

Total exports to China fell 3.8 percent, to $1.4 billion. Exports to Australia were up 11 percent, to $779 million, and exports to the United States were up $67 million.

"Dairy led the rise, with milk powder up on both price and quantity," international trade spokesperson Viki Ward said.

Imports from the European Union were $1.1 billion, little changed from a year earlier.

All figures are in New Zealand dollars and are not adjusted for seasonal effects. For media enquiries contact Jason, Wellington, 000 000 0000.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'NZ',
        partner: null,
        amount: 5.8e9,
        currency: 'NZD',
        period: '2024-10',
        change: 8.6,
      },
      {
        measure: 'imports',
        reporter: 'NZ',
        partner: null,
        amount: 7.3e9,
        currency: 'NZD',
        period: '2024-10',
        change: 3.5,
      },
      {
        measure: 'balance',
        reporter: 'NZ',
        partner: null,
        amount: 1.5e9,
        currency: 'NZD',
        period: '2024-10',
      },
      {
        measure: 'exports',
        reporter: 'NZ',
        partner: 'CN',
        amount: 1.4e9,
        currency: 'NZD',
        period: '2024-10',
        change: -3.8,
      },
      {
        measure: 'exports',
        reporter: 'NZ',
        partner: 'AU',
        amount: 779e6,
        currency: 'NZD',
        period: '2024-10',
        change: 11,
      },
      {
        measure: 'imports',
        reporter: 'NZ',
        partner: 'EU',
        amount: 1.1e9,
        currency: 'NZD',
        period: '2024-10',
      },
    ],
    optional: { officials: [{ name: 'Viki Ward', country: ['NZ', null] }] },
  },
  {
    published: '2025-06-23',
    text: `PM faces questions over flood response

SUVA, Monday: Opposition members walked out of Parliament this afternoon after Speaker Filimone Jitoko refused a motion on the flood response in the Western Division.

Prime Minister Sitiveni Rabuka, who was absent, said in a statement that his government would meet every commitment made to affected families. Opposition whip Inia Seruiratu accused him of breaking promises.

Finance Minister Biman Prasad is to deliver the budget on Friday. He told FBC that revenue collections had exceeded forecasts and that spending on roads would rise to $418 million.

SPORT: The Flying Fijians meet Tonga at Churchill Park on Saturday. Coach Mick Byrne said he had spoken with the referees. Kick-off is at 3pm.

WEATHER: Showers in the east, fine elsewhere.`,
    officials: [
      { name: 'Filimone Jitoko', country: 'FJ', world: true },
      { name: 'Sitiveni Rabuka', country: 'FJ', world: true },
      { name: 'Biman Prasad', country: 'FJ', world: true },
    ],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Inia Seruiratu', country: 'FJ' }] },
  },
  {
    text: `Castries, Saint Lucia, Sept. 27, 2024 – Minister for External Affairs Hon. Alva Baptiste has concluded the first part of his engagements at the 79th Session of the United Nations General Assembly in New York.

On Tuesday the minister met with Rwanda's Minister of Foreign Affairs, Olivier Nduhungirehe, and on Wednesday with Slovenian Deputy Prime Minister Tanja Fajon and, separately, Kosovo's Foreign Minister Donika Gërvalla-Schwarz.

Discussions with Minister Nduhungirehe centred on health cooperation and a visa waiver. Ms Fajon briefed the minister on her country's term on the Security Council.

A planned meeting with the Foreign Minister of Panama, Javier Martínez-Acha, could not take place owing to scheduling difficulties.

Minister Baptiste, accompanied by Permanent Representative Menissa Rambally, will address the Assembly on Saturday.

-- End --`,
    officials: [
      { name: 'Alva Baptiste', country: 'LC', aliases: ['Baptiste'] },
      { name: 'Olivier Nduhungirehe', country: 'RW', aliases: ['Nduhungirehe'] },
      { name: 'Tanja Fajon', country: 'SI', aliases: ['Fajon'] },
      { name: 'Donika Gërvalla-Schwarz', country: 'XK' },
      { name: 'Javier Martínez-Acha', country: 'PA' },
      { name: 'Menissa Rambally', country: 'LC' },
    ],
    meetings: [
      { who: ['Alva Baptiste', 'Olivier Nduhungirehe'], date: '2024-09-24', status: 'held' },
      { who: ['Alva Baptiste', 'Tanja Fajon'], date: '2024-09-25', status: 'held' },
      { who: ['Alva Baptiste', 'Donika Gërvalla-Schwarz'], date: '2024-09-25', status: 'held' },
      { who: ['Alva Baptiste', 'Javier Martínez-Acha'], date: [null, '2024-09'], status: 'cancelled' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Alva Baptiste'], maybe: ['Menissa Rambally'], status: 'planned' }] },
  },
  {
    published: '2025-02-27',
    text: `Mongolian foreign minister's Astana trip put off

ULAANBAATAR (AKIpress) - A visit by Mongolian Foreign Minister Batmunkh Battsetseg to Kazakhstan, originally set for 3-4 March, has been postponed at the request of the host side, her ministry announced on Thursday.

Battsetseg was to have held talks with Kazakh Foreign Minister Murat Nurtleu on March 3 and to be received by President Kassym-Jomart Tokayev. New dates will be agreed through diplomatic channels.

The two ministers last met in Ulaanbaatar in October last year, when Nurtleu accompanied the Kazakh president on his state visit to Mongolia.

Turnover between the two countries came to $162.5 million in 2024, according to Kazakh statistics, a rise of 14.2% on 2023.`,
    officials: [
      { name: 'Batmunkh Battsetseg', country: 'MN', aliases: ['Battsetseg'] },
      { name: 'Murat Nurtleu', country: 'KZ', aliases: ['Nurtleu'] },
      { name: 'Kassym-Jomart Tokayev', country: 'KZ' },
    ],
    meetings: [
      { who: ['Batmunkh Battsetseg', 'Murat Nurtleu'], date: '2025-03-03', status: 'cancelled' },
      { who: ['Batmunkh Battsetseg', 'Kassym-Jomart Tokayev'], status: 'cancelled' },
      { who: ['Batmunkh Battsetseg', 'Murat Nurtleu'], date: '2024-10', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['KZ', 'MN'],
        partner: ['MN', 'KZ'],
        amount: 162.5e6,
        currency: 'USD',
        period: '2024',
        change: 14.2,
      },
    ],
    optional: {
      meetings: [
        { who: ['Batmunkh Battsetseg'], status: 'cancelled' },
        { who: ['Kassym-Jomart Tokayev'], status: 'held' },
      ],
    },
  },
  {
    published: '2025-11-18',
    text: `INTERVIEW: "We are far from our potential"

Uruguay's ambassador to Turkey, Hugo Cayrús, sat down with our correspondent Elif Aydın to talk about beef, football and a possible Mercosur deal.

Q: How do you see trade ties?
A: Our exports to Türkiye were around $190 million last year, mostly live cattle and soy. Imports were much smaller, some $85 million. We should be able to get to $500 million by 2030, I told Minister Bolat so.

Q: When was that?
A: Trade Minister Ömer Bolat received me here in Ankara in early October. We also spoke about fishing vessels.

Q: Will President Orsi come?
A: He has been invited. Nothing is fixed.

Q: And the World Cup?
A: (laughs) We hope to meet you in the quarterfinals.`,
    officials: [
      { name: 'Hugo Cayrús', country: 'UY' },
      { name: 'Ömer Bolat', country: 'TR', aliases: ['Bolat'] },
      { name: 'Orsi', country: ['UY', null], world: true },
    ],
    meetings: [{ who: ['Hugo Cayrús', 'Ömer Bolat'], date: ['2025-10', '2025-10-01'], status: 'held' }],
    trade: [
      {
        measure: 'exports',
        reporter: 'UY',
        partner: 'TR',
        bound: 'about',
        amount: 190e6,
        currency: 'USD',
        period: '2024',
      },
      {
        measure: 'imports',
        reporter: 'UY',
        partner: 'TR',
        bound: 'about',
        amount: 85e6,
        currency: 'USD',
        period: '2024',
      },
    ],
    optional: {
      meetings: [
        { who: ['Orsi'], status: 'planned' },
        { who: ['Hugo Cayrús', 'Elif Aydın'], status: 'held' },
      ],
      trade: [
        {
          measure: ['total', 'exports'],
          reporter: ['UY', 'TR'],
          partner: ['TR', 'UY'],
          amount: 500e6,
          currency: 'USD',
          period: '2030',
          status: ['target', 'forecast'],
        },
      ],
    },
  },
  {
    published: '2025-08-26',
    text: `Asian shares slip as traders weigh new levies

HONG KONG: Stocks fell across most of Asia on Tuesday after US President Donald Trump threatened a 30% tariff on imported furniture from the start of next month.

Treasury Secretary Scott Bessent said in a television interview that negotiations with several partners were "going well", without naming them. Investors were also looking ahead to Thursday's European Central Bank decision.

Tokyo's Nikkei 225 lost 1.1% and Seoul's Kospi 0.7%. Shares in Samsung Electronics fell after the company said operating profit would miss estimates. Vietnam furniture maker Phu Tai, which exports 60% of its output to America, plunged by the daily limit.

Brent crude added 32 cents to $66.41 a barrel. The dollar was steady at 148.2 yen.`,
    officials: [
      { name: 'Donald Trump', country: 'US' },
      { name: 'Scott Bessent', country: 'US', world: true },
    ],
    meetings: [],
    trade: [],
  },
  {
    published: '2025-09-15',
    text: `India, Ghana set up task force on pharma

Accra: Commerce and Industry Minister Piyush Goyal and Ghana's Minister for Trade, Agribusiness and Industry, Elizabeth Ofosu-Adjare, co-chaired the fifth session of the Joint Trade Committee here on Monday.

Goyal, who is on a two-day visit, later called on Vice President Jane Naana Opoku-Agyemang. He will meet members of the Indian community on Tuesday before leaving for Lomé.

Bilateral trade stood at $3.13 billion in 2024-25, with India's exports at $1.04 billion and imports, chiefly gold, at $2.09 billion. The two ministers reiterated the goal of doubling trade within five years, which Prime Minister Narendra Modi and President John Mahama had announced in July.

High Commissioner Manish Gupta and the chief executive of the Ghana Investment Promotion Centre, Simon Madjie, took part in the deliberations. PTI`,
    officials: [
      { name: 'Piyush Goyal', country: 'IN', aliases: ['Goyal'] },
      { name: 'Elizabeth Ofosu-Adjare', country: 'GH' },
      { name: 'Jane Naana Opoku-Agyemang', country: 'GH', world: true },
      { name: 'Narendra Modi', country: 'IN', world: true },
      { name: 'John Mahama', country: 'GH', world: true },
      { name: 'Manish Gupta', country: 'IN', world: true },
    ],
    meetings: [
      {
        who: ['Piyush Goyal', 'Elizabeth Ofosu-Adjare'],
        maybe: ['Manish Gupta', 'Simon Madjie'],
        date: '2025-09-15',
        status: 'held',
      },
      { who: ['Piyush Goyal', 'Jane Naana Opoku-Agyemang'], date: '2025-09-15', status: 'held' },
    ],
    trade: [
      { measure: 'total', reporter: 'IN', partner: 'GH', amount: 3.13e9, currency: 'USD' },
      { measure: 'exports', reporter: 'IN', partner: 'GH', amount: 1.04e9, currency: 'USD' },
      { measure: 'imports', reporter: 'IN', partner: 'GH', amount: 2.09e9, currency: 'USD' },
    ],
    optional: {
      officials: [{ name: 'Simon Madjie', country: 'GH' }],
      meetings: [
        { who: ['Piyush Goyal', 'Indian community'], date: '2025-09-16', status: 'planned' },
        { who: ['Narendra Modi', 'John Mahama'], date: '2025-07', status: 'held' },
        { who: ['Piyush Goyal'], status: 'held' },
      ],
    },
  },
];
