import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    published: '2025-02-19',
    text: `Accra, Feb. 19, GNA – Ghana and Togo are to revive their joint border commission, which has not sat since 2019, the two countries' foreign ministries said on Wednesday.

The decision came out of talks in Accra between Ghana's Foreign Minister, Mr Samuel Okudzeto Ablakwa, and his Togolese counterpart, Professor Robert Dussey, who arrived in the capital on Tuesday evening for a two-day working visit.

"Our traders at Aflao cannot wait any longer," Mr Ablakwa told the press after the meeting.

Prof. Dussey later called on President John Dramani Mahama at the Jubilee House to deliver a message from Togolese leader Faure Gnassingbé.

The Ghana Union of Traders' Associations (GUTA) has welcomed the development. Its president, Dr Joseph Obeng, said members lost up to three days per consignment.

GNA
Edited by Kenneth Sackey`,
    officials: [
      { name: 'Samuel Okudzeto Ablakwa', country: 'GH', aliases: ['Ablakwa'] },
      { name: 'Robert Dussey', country: 'TG', aliases: ['Dussey'] },
      { name: 'John Dramani Mahama', country: 'GH' },
      { name: 'Faure Gnassingbé', country: 'TG' },
    ],
    meetings: [
      {
        who: ['Samuel Okudzeto Ablakwa', 'Robert Dussey'],
        date: ['2025-02-19', '2025-02-18/2025-02-19'],
        status: 'held',
      },
      { who: ['Robert Dussey', 'John Dramani Mahama'], date: '2025-02-19', status: 'held' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Joseph Obeng', country: 'GH' }],
      meetings: [
        { who: ['Robert Dussey'], status: 'held' },
        { who: ['Faure Gnassingbé', 'John Dramani Mahama'], kind: 'letter', status: 'held' },
      ],
    },
  },
  {
    text: `DFA Public Affairs | Press Release No. 311-2024

SECRETARY MANALO CO-CHAIRS 8TH PHILIPPINES-SPAIN JOINT COMMITTEE MEETING

PASAY CITY 14 June 2024 — Secretary for Foreign Affairs Enrique A. Manalo and Spain's Minister of Industry and Tourism Jordi Hereu Boher co-chaired the 8th Philippines-Spain Joint Committee Meeting at the DFA yesterday.

Also present on the Philippine side were Undersecretary for Bilateral Relations Ma. Theresa P. Lazaro and Philippine Ambassador to Spain Philippe Jones Lhuillier. The Spanish delegation included Ambassador Miguel Utray Delgado and Director General Ana Isabel Ruiz.

Following the meeting, Minister Hereu paid a courtesy call on Trade Secretary Alfredo E. Pascual, with whom he took up the accreditation of Spanish pork producers. END

PHOTO: Secretary Manalo (right) and Minister Hereu at the DFA. (DFA-OPCD photo by Vanessa Ubac)

You may also want to read:
• Philippine Embassy in Muscat holds outreach mission in Salalah`,
    officials: [
      { name: 'Enrique A. Manalo', country: 'PH', aliases: ['Manalo'] },
      { name: 'Jordi Hereu Boher', country: 'ES', aliases: ['Hereu'] },
      { name: 'Ma. Theresa P. Lazaro', country: 'PH' },
      { name: 'Philippe Jones Lhuillier', country: 'PH' },
      { name: 'Miguel Utray Delgado', country: 'ES' },
      { name: 'Ana Isabel Ruiz', country: 'ES' },
      { name: 'Alfredo E. Pascual', country: 'PH' },
    ],
    meetings: [
      {
        who: ['Enrique A. Manalo', 'Jordi Hereu Boher'],
        maybe: [
          'Ma. Theresa P. Lazaro',
          'Philippe Jones Lhuillier',
          'Miguel Utray Delgado',
          'Ana Isabel Ruiz',
        ],
        date: '2024-06-13',
        status: 'held',
      },
      {
        who: ['Jordi Hereu Boher', 'Alfredo E. Pascual'],
        date: ['2024-06-13', '2024-06-14'],
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    published: '2025-06-16',
    text: `India's May merchandise trade gap narrows to $21.88 bn as oil imports ease

NEW DELHI: India's merchandise exports fell 2.17 per cent year-on-year to USD 38.73 billion in May, while imports contracted 1.7 per cent to USD 60.61 billion, data released by the commerce ministry showed on Monday.

The trade deficit stood at USD 21.88 billion against USD 22.09 billion in the same month last year.

During April-May this fiscal, exports rose 3.11 per cent to USD 77.19 billion.

Commerce Secretary Sunil Barthwal said the numbers were encouraging in view of global uncertainty. Electronics exports jumped 54 per cent to USD 4.57 billion and rice shipments were broadly flat, he told reporters here.

The Sensex ended 677 points higher at 81,796. FIIs bought equities worth Rs 2,287 crore. (With PTI inputs)`,
    officials: [{ name: 'Sunil Barthwal', country: 'IN' }],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'IN',
        partner: null,
        amount: 38.73e9,
        currency: 'USD',
        period: '2025-05',
        change: -2.17,
      },
      {
        measure: 'imports',
        reporter: 'IN',
        partner: null,
        amount: 60.61e9,
        currency: 'USD',
        period: '2025-05',
        change: -1.7,
      },
      {
        measure: 'balance',
        reporter: 'IN',
        partner: null,
        amount: 21.88e9,
        currency: 'USD',
        period: '2025-05',
        change: 'any',
      },
      {
        measure: 'balance',
        reporter: 'IN',
        partner: null,
        amount: 22.09e9,
        currency: 'USD',
        period: '2024-05',
      },
      {
        measure: 'exports',
        reporter: 'IN',
        partner: null,
        amount: 77.19e9,
        currency: 'USD',
        period: '2025-04/2025-05',
        change: 3.11,
      },
      {
        measure: 'exports',
        reporter: 'IN',
        partner: null,
        amount: 4.57e9,
        currency: 'USD',
        period: ['2025-05', '2025-04/2025-05', null],
        change: 54,
      },
    ],
    optional: {
      trade: [
        {
          measure: 'balance',
          reporter: 'IN',
          partner: null,
          amount: 21.88e9,
          currency: 'USD',
          change: 'any',
        },
      ],
    },
  },
  {
    published: '2025-03-05',
    text: `Councillors meet residents over bypass delay

Stirling Courier, by Fiona Mackie

Angry villagers packed a hall in Doune on Monday night to demand answers on a bypass first promised in 2009. Transport convener Jim Rennie admitted the council would not meet its 2026 target, and said talks with contractors had stalled over cost.

"We are in no position to trade promises," he said to jeers.

The leader of the council, Gillian Park, sent apologies. MP Alastair Croft, who had been invited, was in London for a vote. Ministers at Holyrood have been asked to match £14 million of local money.

Meanwhile Stirling Albion meet Forfar at home on Saturday (3pm). Manager Alan Maybury has Ross Davidson back from injury.

Most read
1. Two held after A9 crash
2. Weather: more rain on the way`,
    officials: [],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Jim Rennie', country: 'GB' },
        { name: 'Gillian Park', country: 'GB' },
        { name: 'Alastair Croft', country: 'GB' },
      ],
      meetings: [{ who: ['Jim Rennie', 'residents'], status: 'held' }],
    },
  },
  {
    text: `Doha | 07 January 2025

HE Prime Minister and Minister of Foreign Affairs Sheikh Mohammed bin Abdulrahman bin Jassim Al-Thani received today a telephone call from HE Minister of Foreign Affairs of the Republic of Slovenia Tanja Fajon. During the call, they discussed bilateral cooperation and developments in the Gaza Strip.

Separately, HE Minister of State at the Ministry of Foreign Affairs Sultan bin Saad Al Muraikhi met on Tuesday with HE Ambassador of the Republic of Paraguay to the State of Qatar Ángel Ramón Barchini, on the occasion of the end of his tenure in the country. HE the Minister of State thanked the ambassador for his efforts and wished him success in his new duties.

Source: Ministry of Foreign Affairs – Qatar
Share  Tweet  Print`,
    officials: [
      {
        name: 'Mohammed bin Abdulrahman bin Jassim Al-Thani',
        country: 'QA',
        aliases: ['Sheikh Mohammed bin Abdulrahman bin Jassim Al-Thani'],
      },
      { name: 'Tanja Fajon', country: 'SI' },
      { name: 'Sultan bin Saad Al Muraikhi', country: 'QA' },
      { name: 'Ángel Ramón Barchini', country: 'PY' },
    ],
    meetings: [
      {
        who: ['Mohammed bin Abdulrahman bin Jassim Al-Thani', 'Tanja Fajon'],
        date: '2025-01-07',
        kind: 'phone call',
        status: 'held',
      },
      { who: ['Sultan bin Saad Al Muraikhi', 'Ángel Ramón Barchini'], date: '2025-01-07', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `Li Yunze meets with the Governor of the Central Bank of Luxembourg
Release time: 2024-11-05  Source: International Department  [Font size: Large Medium Small]

Recently, Li Yunze, Director of the State Administration of Financial Supervision, met in Beijing with Gaston Reinesch, the Governor of the Central Bank of Luxembourg who was visiting China. The two sides had an in-depth exchange of views on China-Luxembourg financial cooperation, the opening up of the banking industry and other issues of common concern.

On November 4, Vice Director Xiao Yuanqi met with Ms. Sarah Breeden, Deputy Governor of the Bank of England, and her party. Relevant persons in charge of the International Department attended the meeting.

【Print this page】 【Close window】
Website identification code bm53000001 Beijing ICP No. 05072642`,
    officials: [
      { name: 'Li Yunze', country: 'CN' },
      { name: 'Gaston Reinesch', country: 'LU' },
      { name: 'Xiao Yuanqi', country: 'CN' },
      { name: 'Sarah Breeden', country: 'GB' },
    ],
    meetings: [
      {
        who: ['Li Yunze', 'Gaston Reinesch'],
        date: ['2024-11', null, '2024-10/2024-11', '2024-11-05'],
        status: 'held',
      },
      { who: ['Xiao Yuanqi', 'Sarah Breeden'], date: '2024-11-04', status: 'held' },
    ],
    trade: [],
  },
  {
    published: '2026-01-29',
    text: `WASHINGTON (AP-style) — Secretary of State Marco Rubio met Thursday with Paraguayan Foreign Minister Rubén Ramírez Lezcano to talk over migration and a long-delayed extradition case, the State Department said.

Rubio had been due to see Honduran Foreign Minister Javier Bu Soto the same day, but that meeting was put off because of the storm that shut much of the federal government, spokeswoman Tammy Bruce said. No new date has been set.

Deputy Secretary of State Christopher Landau, who speaks fluent Spanish, spoke by phone on Wednesday with Ecuador's foreign minister, Gabriela Sommerfeld.

The White House declined to say whether President Donald Trump would host Paraguay's president, Santiago Peña, this spring.

—

Lee reported from Miami.`,
    officials: [
      { name: 'Marco Rubio', country: 'US', aliases: ['Rubio'] },
      { name: 'Rubén Ramírez Lezcano', country: 'PY' },
      { name: 'Javier Bu Soto', country: 'HN' },
      { name: 'Christopher Landau', country: 'US' },
      { name: 'Gabriela Sommerfeld', country: 'EC' },
      { name: 'Donald Trump', country: 'US' },
      { name: 'Santiago Peña', country: 'PY' },
    ],
    meetings: [
      { who: ['Marco Rubio', 'Rubén Ramírez Lezcano'], date: '2026-01-29', status: 'held' },
      { who: ['Marco Rubio', 'Javier Bu Soto'], date: '2026-01-29', status: 'cancelled' },
      {
        who: ['Christopher Landau', 'Gabriela Sommerfeld'],
        date: '2026-01-28',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Tammy Bruce', country: 'US' }],
      meetings: [{ who: ['Donald Trump', 'Santiago Peña'], status: 'planned' }],
    },
  },
  {
    published: '2024-05-16',
    text: `Kenya's trade deficit with China widens to Sh412bn

By OTIENO ODHIAMBO

Kenya's trade deficit with China widened to Sh412.3 billion last year from Sh398.9 billion in 2022, the Economic Survey 2024 shows, as the country bought more machinery and steel.

The Kenya National Bureau of Statistics (KNBS) said imports from China rose 3.4 per cent to Sh439.7 billion, while exports to the Asian giant — mostly tea, titanium ore and avocados — were worth Sh27.4 billion.

Uganda remained Kenya's largest export destination, taking goods valued at Sh126.3 billion, up from Sh97.4 billion a year earlier.

"We need to sell more, not just buy," KNBS Director-General Macdonald Obudho said at the launch of the report on May 14.

The shilling closed at 131.5 to the dollar.

oodhiambo@example.co.ke`,
    officials: [],
    meetings: [],
    trade: [
      { measure: 'balance', reporter: 'KE', partner: 'CN', amount: 412.3e9, currency: 'KES', period: '2023' },
      { measure: 'balance', reporter: 'KE', partner: 'CN', amount: 398.9e9, currency: 'KES', period: '2022' },
      {
        measure: 'imports',
        reporter: 'KE',
        partner: 'CN',
        amount: 439.7e9,
        currency: 'KES',
        period: '2023',
        change: 3.4,
      },
      { measure: 'exports', reporter: 'KE', partner: 'CN', amount: 27.4e9, currency: 'KES', period: '2023' },
      { measure: 'exports', reporter: 'KE', partner: 'UG', amount: 126.3e9, currency: 'KES', period: '2023' },
      { measure: 'exports', reporter: 'KE', partner: 'UG', amount: 97.4e9, currency: 'KES', period: '2022' },
    ],
    optional: {
      officials: [{ name: 'Macdonald Obudho', country: 'KE' }],

      trade: [
        { measure: 'balance', reporter: 'KE', partner: 'CN', amount: 412e9, currency: 'KES', change: 'any' },
      ],
    },
  },
  {
    published: '2025-05-23',
    text: `The Minister of Foreign Affairs receives his Mauritanian counterpart

Tunis, 23 May (TAP) - The Minister of Foreign Affairs, Migration and Tunisians Abroad, Mr. Mohamed Ali Nafti, received this Friday at the seat of the Ministry the Mauritanian Minister of Foreign Affairs, Mr. Mohamed Salem Ould Merzoug, who is performing a working visit to Tunisia at the head of an important delegation.

The meeting was an occasion to review the march of the fraternal relations and the preparation for the holding of the nineteenth session of the High Joint Committee, that will convene in Nouakchott before the end of the current year under the presidency of the two heads of government.

The minister entrusted his guest to convey the greetings of President of the Republic Kais Saied to his brother the President Mohamed Ould Cheikh El Ghazouani.

On the other hand, Mr Nafti had on Thursday a conversation with the ambassador of Indonesia in Tunis, Zuhairi Misrawi.`,
    officials: [
      { name: 'Mohamed Ali Nafti', country: 'TN', aliases: ['Nafti'] },
      { name: 'Mohamed Salem Ould Merzoug', country: 'MR' },
      { name: 'Kais Saied', country: 'TN' },
      { name: 'Mohamed Ould Cheikh El Ghazouani', country: 'MR' },
      { name: 'Zuhairi Misrawi', country: 'ID' },
    ],
    meetings: [
      { who: ['Mohamed Ali Nafti', 'Mohamed Salem Ould Merzoug'], date: '2025-05-23', status: 'held' },
      { who: ['Mohamed Ali Nafti', 'Zuhairi Misrawi'], date: '2025-05-22', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['heads of government'], status: 'planned' },
        { who: ['Kais Saied', 'Mohamed Ould Cheikh El Ghazouani'], kind: 'letter', status: 'held' },
      ],
    },
  },
  {
    published: '2025-07-10',
    text: `Oral Answers to Questions — Business and Trade

The Minister of State was asked—

Dame Harriet Lowe (Ashcombe) (Con): What recent discussions has she had with her Turkish counterpart on an enhanced free trade agreement?

The Minister for Trade Policy (Mr Douglas Alexander): I spoke with Trade Minister Ömer Bolat in Ankara last month, and officials have since held the first round of negotiations. Trade between our two countries was worth £28 billion in the year to March, and UK exports to Türkiye rose by 8.5%.

Dame Harriet Lowe: I thank the Minister for that answer. Will he meet me and a delegation of ceramics manufacturers from my constituency?

Mr Alexander: I am always happy to meet the hon. Lady.

Mr Speaker: Order. We must make progress.`,
    officials: [
      { name: 'Douglas Alexander', country: 'GB', aliases: ['Alexander'] },
      { name: 'Ömer Bolat', country: 'TR' },
    ],
    meetings: [{ who: ['Douglas Alexander', 'Ömer Bolat'], date: '2025-06', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: 'GB',
        partner: 'TR',
        amount: 28e9,
        currency: 'GBP',
        period: ['2024-04/2025-03', '2025-03', null, '2025'],
      },
      {
        measure: 'exports',
        reporter: 'GB',
        partner: 'TR',
        amount: null,
        period: ['2024-04/2025-03', null, '2025-03', '2025'],
        change: 8.5,
      },
    ],
    optional: {
      officials: [{ name: 'Harriet Lowe', country: 'GB' }],
      meetings: [
        { who: ['Douglas Alexander', 'Harriet Lowe'], status: 'planned' },
        { who: ['officials'], status: 'held' },
      ],
    },
  },
  {
    published: '2025-03-22',
    text: `Museveni, Somali PM discuss regional security

By PPU / New Vision reporter

ENTEBBE – President Yoweri Kaguta Museveni has called for the full rollout of the East African Community common market, saying small markets will keep Africa poor.

The President was on Friday hosting the Prime Minister of the Federal Republic of Somalia, H.E. Hamza Abdi Barre, at State House, Entebbe.

"I thank the people of Uganda for the sacrifice they have made in my country," said Premier Barre, who also paid tribute to Ugandan soldiers serving under the African Union mission.

The meeting was attended by the Minister of Defence, Hon. Jacob Marksons Oboth, the Minister of State for Foreign Affairs (Regional Cooperation), Hon. John Mulimba, and Somalia's ambassador to Uganda, H.E. Ali Mohamed Mahamoud.

Before flying to Entebbe, Barre was in Nairobi on Thursday, where he met Kenya's Prime Cabinet Secretary Musalia Mudavadi.

Share this story: Facebook | X | WhatsApp`,
    officials: [
      { name: 'Yoweri Kaguta Museveni', country: 'UG', aliases: ['Museveni'] },
      { name: 'Hamza Abdi Barre', country: 'SO', aliases: ['Barre'] },
      { name: 'Jacob Marksons Oboth', country: 'UG' },
      { name: 'John Mulimba', country: 'UG' },
      { name: 'Ali Mohamed Mahamoud', country: 'SO' },
      { name: 'Musalia Mudavadi', country: 'KE' },
    ],
    meetings: [
      {
        who: ['Yoweri Kaguta Museveni', 'Hamza Abdi Barre'],
        maybe: ['Jacob Marksons Oboth', 'John Mulimba', 'Ali Mohamed Mahamoud'],
        date: '2025-03-21',
        status: 'held',
      },
      { who: ['Hamza Abdi Barre', 'Musalia Mudavadi'], date: '2025-03-20', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `International Trade in Goods and Services, Australia
Reference period: June quarter 2024
Released 5/09/2024

Key statistics
Seasonally adjusted, current price:
- Exports of goods and services fell 4.4% to $163.1 billion.
- Imports of goods and services rose 0.3% to $149.8 billion.
- The balance on goods and services was a surplus of $13.3 billion, a decrease of $7.9 billion on the March quarter.

Grace Kim, ABS head of international statistics, said: "Lower prices for iron ore and coal drove the fall in exports."

Rural goods exports were down 2.1%, to $16.9 billion. Travel services exports were little changed.

Next release: 3 October 2024. For media enquiries, email media@example.gov.au or call during business hours.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'AU',
        partner: null,
        amount: 163.1e9,
        currency: 'AUD',
        period: '2024-Q2',
        change: -4.4,
      },
      {
        measure: 'imports',
        reporter: 'AU',
        partner: null,
        amount: 149.8e9,
        currency: 'AUD',
        period: '2024-Q2',
        change: 0.3,
      },
      {
        measure: 'balance',
        reporter: 'AU',
        partner: null,
        amount: 13.3e9,
        currency: 'AUD',
        period: '2024-Q2',
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'AU',
        partner: null,
        amount: 16.9e9,
        currency: 'AUD',
        period: ['2024-Q2', null],
        change: -2.1,
      },
    ],
    optional: { officials: [{ name: 'Grace Kim', country: 'AU' }] },
  },
  {
    text: `ASTANA. KAZINFORM — Kassym-Jomart Tokayev received Deputy Prime Minister of Mongolia Togmidyn Dorjkhand, Kazinform News Agency reports, citing Akorda.

The Head of State noted that bilateral trade rose by a third in 2024 to exceed 200 million US dollars and that the two sides have every opportunity to raise it to 500 million dollars.

For his part, Dorjkhand conveyed warm greetings from President of Mongolia Ukhnaagiin Khurelsukh and told of the outcome of the 10th meeting of the Kazakh-Mongolian Intergovernmental Commission, which he co-chaired with Kazakhstan's Minister of Agriculture Aidarbek Saparov in Astana a day before.

Earlier it was reported that Foreign Minister Murat Nurtleu will visit Ulaanbaatar in April.

Tags: President of Kazakhstan, Mongolia, Trade
18:42, 20 February 2025 | GMT +5`,
    officials: [
      { name: 'Kassym-Jomart Tokayev', country: 'KZ' },
      { name: 'Togmidyn Dorjkhand', country: 'MN', aliases: ['Dorjkhand'] },
      { name: 'Ukhnaagiin Khurelsukh', country: 'MN' },
      { name: 'Aidarbek Saparov', country: 'KZ' },
      { name: 'Murat Nurtleu', country: 'KZ' },
    ],
    meetings: [
      { who: ['Kassym-Jomart Tokayev', 'Togmidyn Dorjkhand'], date: ['2025-02-20', null], status: 'held' },
      { who: ['Togmidyn Dorjkhand', 'Aidarbek Saparov'], date: ['2025-02-19', null], status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'KZ',
        partner: 'MN',
        bound: 'over',
        amount: 200e6,
        currency: 'USD',
        period: '2024',
        change: 'any',
      },
      {
        measure: 'total',
        reporter: 'KZ',
        partner: 'MN',
        amount: 500e6,
        currency: 'USD',
        period: null,
        status: 'target',
      },
    ],
    optional: {
      meetings: [{ who: ['Murat Nurtleu'], status: 'planned' }],
      trade: [
        { measure: 'total', reporter: 'KZ', partner: 'MN', amount: null, period: '2024', change: 'any' },
      ],
    },
  },
  {
    published: '2025-03-10',
    text: `Minister of Industry and Trade works with the Swiss Secretary of State for Economic Affairs

(Industry and Trade) - On the afternoon of 10/3, at the headquarters of the Ministry of Industry and Trade, Minister Nguyen Hong Dien had a working session with Ms. Helene Budliger Artieda, Secretary of State, Director of the State Secretariat for Economic Affairs of Switzerland, on the negotiation of the Free Trade Agreement between Vietnam and the EFTA bloc.

[Anzeige_1]
Minister Nguyen Hong Dien speaks at the working session (Photo: Can Dung)

At the meeting, Minister Nguyen Hong Dien said thatin 2024, two-way import-export turnover reached 830 million USD, in which Vietnam exported 235 million USD and imported about 595 million USD from Switzerland.

Ms. Helene Budliger Artieda agreed with the Minister's opinion. Swiss Ambassador to Vietnam Thomas Gass also attended the working session.

The two sides strive for trade to soon reach 2 billion USD.

[Anzeige_2]
Source: https://congthuong.example.vn/bo-truong-lam-viec-voi-quoc-vu-khanh-thuy-si-2025-377512.html`,
    officials: [
      { name: 'Nguyen Hong Dien', country: 'VN' },
      { name: 'Helene Budliger Artieda', country: 'CH' },
      { name: 'Thomas Gass', country: 'CH' },
    ],
    meetings: [
      {
        who: ['Nguyen Hong Dien', 'Helene Budliger Artieda'],
        maybe: ['Thomas Gass'],
        date: ['2025-03-10', '2025-10-03'],
        status: 'held',
      },
    ],
    trade: [
      { measure: 'total', reporter: 'VN', partner: 'CH', amount: 830e6, currency: 'USD', period: '2024' },
      { measure: 'exports', reporter: 'VN', partner: 'CH', amount: 235e6, currency: 'USD', period: '2024' },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: 'CH',
        bound: 'about',
        amount: 595e6,
        currency: 'USD',
        period: '2024',
      },
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'CH',
        amount: 2e9,
        currency: 'USD',
        period: null,
        status: 'target',
      },
    ],
  },
  {
    published: '2024-11-27',
    text: `MOSCOW, November 27. /TASS-style/. Trade turnover between Russia and Tajikistan went up by more than 8% in January-September and topped $1.5 bln, Russian Deputy Prime Minister Alexey Overchuk said.

Speaking at a session of the intergovernmental commission in Dushanbe on Wednesday, which he chaired jointly with Tajik First Deputy Prime Minister Hokim Kholiqzoda, Overchuk said Russia's investment in the republic's economy had exceeded $1.6 bln.

"The target set by the heads of state, $2 bln by the end of 2030, is quite within reach," he stressed.

Overchuk was also received by Tajik Prime Minister Qohir Rasulzoda.

As reported earlier, Russian Foreign Minister Sergey Lavrov is scheduled to hold talks with his Tajik colleague Sirojiddin Muhriddin in Moscow on December 4.`,
    officials: [
      { name: 'Alexey Overchuk', country: 'RU', aliases: ['Overchuk'] },
      { name: 'Hokim Kholiqzoda', country: 'TJ' },
      { name: 'Qohir Rasulzoda', country: 'TJ' },
      { name: 'Sergey Lavrov', country: 'RU' },
      { name: 'Sirojiddin Muhriddin', country: 'TJ' },
    ],
    meetings: [
      { who: ['Alexey Overchuk', 'Hokim Kholiqzoda'], date: '2024-11-27', status: 'held' },
      { who: ['Alexey Overchuk', 'Qohir Rasulzoda'], date: ['2024-11-27', null], status: 'held' },
      { who: ['Sergey Lavrov', 'Sirojiddin Muhriddin'], date: '2024-12-04', status: 'planned' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'RU',
        partner: 'TJ',
        bound: 'over',
        amount: 1.5e9,
        currency: 'USD',
        period: '2024-01/2024-09',
        change: [8, null],
      },
      {
        measure: 'investment',
        reporter: 'RU',
        partner: 'TJ',
        bound: 'over',
        amount: 1.6e9,
        currency: 'USD',
        period: null,
      },
      {
        measure: 'total',
        reporter: 'RU',
        partner: 'TJ',
        amount: 2e9,
        currency: 'USD',
        period: '2030',
        status: 'target',
      },
    ],
  },
  {
    published: '2025-08-05',
    text: `Rheinmark shares slide as tariff bill mounts

By Carla Whitcombe and Jon Petrie

LONDON (Business Desk) - Auto parts maker Rheinmark cut its full-year outlook on Tuesday, saying U.S. tariffs of 25% on imported components would cost it about 180 million euros.

Chief executive Monika Estler said revenue fell 6% to 3.4 billion euros in the second quarter, while the company's exports from its Mexican plants dropped by a fifth. Rheinmark would still meet its dividend commitments, she told analysts on a call.

Shares were down 9.2% at 1030 GMT, the biggest loser on Frankfurt's MDAX.

"We are in dialogue with ministries in Berlin and in Washington, but nobody should expect a deal by autumn," Estler said.

Analysts at Barclays had expected revenue of 3.6 billion euros. The U.S. trade deal with Brussels, if it holds, would lower the rate to 15%.

(Editing by Sam Tully)`,
    officials: [],
    meetings: [],
    trade: [],
    optional: {
      officials: [{ name: 'Monika Estler', country: ['DE', null] }],
      meetings: [{ who: ['Monika Estler'], status: 'held' }],
      trade: [{ measure: 'exports', reporter: 'MX', partner: null, amount: null, change: 'any' }],
    },
  },
  {
    text: `FIJI GOVERNMENT — Media Release
Office of the Prime Minister
12/08/2024

PRIME MINISTER RABUKA WELCOMES TIMOR-LESTE MINISTER

Prime Minister Sitiveni Rabuka on Friday welcomed to his office in Suva the Minister for Foreign Affairs and Cooperation of Timor-Leste, Bendito dos Santos Freitas, who is in the country for the Pacific Islands Forum Foreign Ministers Meeting.

Mr Rabuka and Minister Freitas reflected on the strong presence of Fijian peacekeepers in Timor-Leste's road to independence. The Minister extended an invitation from Prime Minister Xanana Gusmão for Mr Rabuka to visit Dili in the coming year.

Earlier in the day the Prime Minister also met Australia's Minister for International Development and the Pacific, Pat Conroy, and farewelled the outgoing New Zealand High Commissioner, Charlotte Darlow.

-ENDS-`,
    officials: [
      { name: 'Sitiveni Rabuka', country: 'FJ', aliases: ['Rabuka'] },
      { name: 'Bendito dos Santos Freitas', country: 'TL', aliases: ['Freitas'] },
      { name: 'Xanana Gusmão', country: 'TL' },
      { name: 'Pat Conroy', country: 'AU' },
      { name: 'Charlotte Darlow', country: 'NZ' },
    ],
    meetings: [
      {
        who: ['Sitiveni Rabuka', 'Bendito dos Santos Freitas'],
        date: ['2024-08-09', '2024-12-06'],
        status: 'held',
      },
      { who: ['Sitiveni Rabuka', 'Pat Conroy'], date: ['2024-08-09', '2024-12-06'], status: 'held' },
      { who: ['Sitiveni Rabuka', 'Charlotte Darlow'], date: ['2024-08-09', '2024-12-06'], status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Sitiveni Rabuka', 'Xanana Gusmão'], status: 'planned' },
        { who: ['Sitiveni Rabuka', 'Pat Conroy', 'Charlotte Darlow'], status: 'held' },
      ],
    },
  },
  {
    published: '2025-04-30',
    text: `Dar, Araghchi discuss border trade over phone

ISLAMABAD, Apr 30 (APP): Deputy Prime Minister and Foreign Minister Senator Mohammad Ishaq Dar on Wednesday held a telephonic conversation with the Foreign Minister of Iran, Seyyed Abbas Araghchi.

According to the Foreign Office, the DPM/FM expressed condolences over the loss of lives in the explosion at Shahid Rajaee port and reaffirmed Pakistan's solidarity with the brotherly people of Iran.

The two leaders also reviewed progress on the border markets agreed during the Iranian foreign minister's visit to Islamabad last year.

Meanwhile, Commerce Minister Jam Kamal Khan chaired a meeting to review rice exports. The meeting was informed that rice exports to Iran had touched $286 million in July-March of the current fiscal year, against $211 million in the corresponding period of last year. Secretary Commerce Jawad Paul and representatives of REAP attended.`,
    officials: [
      { name: 'Mohammad Ishaq Dar', country: 'PK', aliases: ['Dar'] },
      { name: 'Seyyed Abbas Araghchi', country: 'IR', aliases: ['Araghchi'] },
      { name: 'Jam Kamal Khan', country: 'PK' },
      { name: 'Jawad Paul', country: 'PK' },
    ],
    meetings: [
      {
        who: ['Mohammad Ishaq Dar', 'Seyyed Abbas Araghchi'],
        date: '2025-04-30',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'PK',
        partner: 'IR',
        amount: 286e6,
        currency: 'USD',
        period: '2024-07/2025-03',
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'PK',
        partner: 'IR',
        amount: 211e6,
        currency: 'USD',
        period: '2023-07/2024-03',
        change: 'any',
      },
    ],
    optional: {
      meetings: [
        { who: ['Jam Kamal Khan', 'Jawad Paul'], status: 'held' },
        { who: ['Jam Kamal Khan'], status: 'held' },
        { who: ['Seyyed Abbas Araghchi'], status: 'held' },
      ],
    },
  },
  {
    published: '2025-08-19',
    text: `President sends message of condolence to Turkmen leader

YEREVAN, 19 August. /ARKA-style/. Armenian President Vahagn Khachaturyan has sent a condolence message to President of Turkmenistan Serdar Berdimuhamedov over the road accident in Lebap province that claimed many lives, the presidential press service said.

"I share the grief of the families and wish a speedy recovery to those injured," the message reads.

Prime Minister Nikol Pashinyan addressed a similar letter to the chairman of the Halk Maslahaty, Gurbanguly Berdimuhamedov.

At least 23 people were killed when a bus collided with a lorry near Kerki on Sunday evening. The driver of the lorry has been detained.

0–9-0`,
    officials: [
      { name: 'Vahagn Khachaturyan', country: 'AM' },
      { name: 'Serdar Berdimuhamedov', country: 'TM' },
      { name: 'Nikol Pashinyan', country: 'AM' },
      { name: 'Gurbanguly Berdimuhamedov', country: 'TM' },
    ],
    meetings: [
      {
        who: ['Vahagn Khachaturyan', 'Serdar Berdimuhamedov'],
        date: ['2025-08-19', null, '2025-08'],
        kind: 'letter',
        status: 'held',
      },
      {
        who: ['Nikol Pashinyan', 'Gurbanguly Berdimuhamedov'],
        date: ['2025-08-19', null, '2025-08'],
        kind: 'letter',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    text: `Weekly activities of Commissioners, 17 to 23 February 2025

Monday 17 February
- Mr Valdis Dombrovskis in Brussels: participates in the Eurogroup meeting.
- Ms Kaja Kallas receives Ms Thérèse Kayikwamba Wagner, Minister of Foreign Affairs of the Democratic Republic of the Congo.

Tuesday 18 February
- Mr Maroš Šefčovič in Washington D.C. (18-20/02): meets Mr Howard Lutnick, US Secretary of Commerce-designate, and Mr Jamieson Greer, nominee for US Trade Representative.
- Mr Jozef Síkela holds a videoconference call with Mr Mulambo Haimbe, Minister of Foreign Affairs of Zambia.

Thursday 20 February
- Ms Marta Kos meets representatives of the European Youth Forum.

This calendar may be subject to change.`,
    officials: [
      { name: 'Kaja Kallas', country: 'EU' },
      { name: 'Thérèse Kayikwamba Wagner', country: 'CD' },
      { name: 'Maroš Šefčovič', country: 'EU' },
      { name: 'Jozef Síkela', country: 'EU' },
      { name: 'Mulambo Haimbe', country: 'ZM' },
      { name: 'Marta Kos', country: 'EU' },
      { name: 'Valdis Dombrovskis', country: 'EU' },
    ],
    meetings: [
      { who: ['Kaja Kallas', 'Thérèse Kayikwamba Wagner'], date: '2025-02-17', status: 'planned' },
      { who: ['Jozef Síkela', 'Mulambo Haimbe'], date: '2025-02-18', status: 'planned' },
      {
        who: ['Maroš Šefčovič', 'Howard Lutnick'],
        maybe: ['Jamieson Greer'],
        date: ['2025-02-18/2025-02-20', '2025-02-18'],
        status: 'planned',
      },
    ],
    trade: [],
    optional: {
      officials: [
        { name: 'Howard Lutnick', country: 'US' },
        { name: 'Jamieson Greer', country: 'US' },
      ],
      meetings: [
        { who: ['Maroš Šefčovič', 'Jamieson Greer'], status: 'planned' },
        { who: ['Marta Kos', 'European Youth Forum'], status: 'planned' },
        { who: ['Valdis Dombrovskis'], status: 'planned' },
      ],
    },
  },
  {
    published: '2025-05-09',
    text: `FG, Benin move to end smuggling, plan joint patrol

By Adaeze Nwosu, Abuja

The Federal Government and the Republic of Benin have agreed to set up a joint patrol along the Seme corridor, the Minister of Industry, Trade and Investment, Dr. Jumoke Oduwole, has said.

Oduwole disclosed this while briefing State House correspondents in Abuja on Thursday, shortly after a closed-door meeting with her Beninese counterpart, Shadiya Assouman.

She added that Nigeria's non-oil exports hit $5.45bn in 2024, up from $4.52bn in 2023, according to the Nigerian Export Promotion Council, "the highest since the council was established about five decades ago".

The minister faulted claims by a former governor of Ogun State, Senator Gbenga Daniel, that the border had been abandoned.

Kindly share this story:
All rights reserved. This material may not be reproduced without written permission.`,
    officials: [
      { name: 'Jumoke Oduwole', country: 'NG', aliases: ['Oduwole'] },
      { name: 'Shadiya Assouman', country: 'BJ' },
    ],
    meetings: [{ who: ['Jumoke Oduwole', 'Shadiya Assouman'], date: '2025-05-08', status: 'held' }],
    trade: [
      {
        measure: 'exports',
        reporter: 'NG',
        partner: null,
        amount: 5.45e9,
        currency: 'USD',
        period: '2024',
        change: 'any',
      },
      { measure: 'exports', reporter: 'NG', partner: null, amount: 4.52e9, currency: 'USD', period: '2023' },
    ],
    optional: {
      officials: [{ name: 'Gbenga Daniel', country: 'NG' }],
      meetings: [{ who: ['Jumoke Oduwole', 'correspondents'], status: 'held' }],
    },
  },
  {
    text: `MFA Press Statement: Working Visit of Senior Minister of State for Foreign Affairs Sim Ann to Dili, Timor-Leste, 8 to 10 May 2024

Senior Minister of State for Foreign Affairs and National Development Sim Ann made a working visit to Dili, Timor-Leste, from 8 to 10 May 2024.

SMS Sim called on President José Ramos-Horta and met Vice Minister for ASEAN Affairs Milena Maria da Costa Rangel on 9 May. She reaffirmed Singapore's support for Timor-Leste's accession to ASEAN.

SMS Sim was hosted to dinner by Minister of Finance Santina Cardoso on 8 May. She also visited the Singapore-Timor-Leste ASEAN Readiness Support programme at the National University.

.     .     .     .     .

MINISTRY OF FOREIGN AFFAIRS
SINGAPORE
10 MAY 2024

Photo captions: SMS Sim Ann with President José Ramos-Horta; SMS Sim with Vice Minister Milena Rangel.`,
    officials: [
      { name: 'Sim Ann', country: 'SG', aliases: ['Sim'] },
      { name: 'José Ramos-Horta', country: 'TL' },
      { name: 'Milena Maria da Costa Rangel', country: 'TL', aliases: ['Milena Rangel'] },
      { name: 'Santina Cardoso', country: 'TL' },
    ],
    meetings: [
      { who: ['Sim Ann', 'José Ramos-Horta'], date: ['2024-05-09', '2024-05-08/2024-05-10'], status: 'held' },
      { who: ['Sim Ann', 'Milena Maria da Costa Rangel'], date: '2024-05-09', status: 'held' },
      { who: ['Sim Ann', 'Santina Cardoso'], date: '2024-05-08', status: 'held' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Sim Ann'], status: 'held' }] },
  },
  {
    published: '2025-06-04',
    text: `RMG exports to EU grow 14pc in Jan-Mar

Star Business Report

Bangladesh's garment shipments to the European Union rose 14 percent year-on-year to €5.07 billion in the first three months of 2025, according to Eurostat data compiled by the BGMEA.

China's exports of apparel to the bloc in the same period climbed 25 percent to €6.1 billion. Vietnam and Cambodia sold €1.1 billion and €1.06 billion, respectively.

Overall, the country earned $44.47 billion from goods exports in the first eleven months of FY25, up 10 percent, Export Promotion Bureau figures show. The target for the full year is $57.5 billion for goods and services together.

"Buyers are shifting orders from China, but prices are under pressure," said Mohiuddin Rubel, a former director of the association.

Click here to join our WhatsApp channel for latest news`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'BD',
        partner: 'EU',
        amount: 5.07e9,
        currency: 'EUR',
        period: '2025-Q1',
        change: 14,
      },
      {
        measure: 'exports',
        reporter: 'CN',
        partner: 'EU',
        amount: 6.1e9,
        currency: 'EUR',
        period: '2025-Q1',
        change: 25,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'EU',
        amount: 1.1e9,
        currency: 'EUR',
        period: '2025-Q1',
      },
      {
        measure: 'exports',
        reporter: 'KH',
        partner: 'EU',
        amount: 1.06e9,
        currency: 'EUR',
        period: '2025-Q1',
      },
      {
        measure: 'exports',
        reporter: 'BD',
        partner: null,
        amount: 44.47e9,
        currency: 'USD',
        period: '2024-07/2025-05',
        change: 10,
      },
      {
        measure: 'exports',
        reporter: 'BD',
        partner: null,
        amount: 57.5e9,
        currency: 'USD',
        period: ['2024-07/2025-06', '2024/2025', '2025', '2024-07/2025-05', null],
        status: 'target',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'BD',
          partner: 'EU',
          amount: null,
          period: ['2025-Q1', '2025-01/2025-03'],
          change: 14,
        },
      ],
    },
  },
  {
    text: `The Head of Karelia met with the Consul General of Turkey
News / International relations
12 March 2025, 15:20

Artur Parfenchikov held in Petrozavodsk a meeting with the Consul General of the Republic of Turkey in St. Petersburg Ozgun Talu. The sides discussed the deliveries of Turkish equipment for the fish-farming enterprises of the republic and tourism.

- We are interested in that the direct ties were restored, - told the Head of Karelia.

By words of Parfenchikov, the foreign trade turnover of the region with Turkey for 2024 year made 31.6 million dollars, that is 1.8 times more than the year before. The export made 27 mln.

In the meeting took part the Minister of Economic Development Oleg Ermolaev.

Photo: press service of the Head of RK
If you found a mistake, select it and press Ctrl+Enter`,
    officials: [
      { name: 'Artur Parfenchikov', country: 'RU', aliases: ['Parfenchikov'] },
      { name: 'Ozgun Talu', country: 'TR' },
      { name: 'Oleg Ermolaev', country: 'RU' },
    ],
    meetings: [
      {
        who: ['Artur Parfenchikov', 'Ozgun Talu'],
        maybe: ['Oleg Ermolaev'],
        date: ['2025-03-12', null, '2025-03'],
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      trade: [
        {
          measure: 'total',
          reporter: ['RU', null],
          partner: 'TR',
          amount: 31.6e6,
          currency: 'USD',
          period: '2024',
          change: 'any',
        },
        {
          measure: 'exports',
          reporter: ['RU', null],
          partner: 'TR',
          amount: 27e6,
          currency: 'USD',
          period: '2024',
          change: 'any',
        },
      ],
    },
  },
  {
    published: '2024-09-13',
    text: `Brazil's Vieira puts off Caracas trip as border row drags on

By Renata Duarte

BRASILIA (Newswire) - Brazilian Foreign Minister Mauro Vieira has postponed a visit to Venezuela that had been pencilled in for next Monday, two sources with knowledge of the matter said on Friday.

Vieira was to have met his Venezuelan counterpart, Yván Gil, and possibly President Nicolás Maduro, they said. One of the sources blamed scheduling; the other cited irritation over the closing of the crossing at Pacaraima.

The ministry did not reply to a request for comment. Gil told state television he knew nothing of any delay.

Vieira did meet Guyana's foreign minister, Hugh Todd, in Georgetown on Wednesday. Celso Amorim, President Luiz Inácio Lula da Silva's chief foreign policy adviser, is still expected in Caracas before the end of the month.`,
    officials: [
      { name: 'Mauro Vieira', country: 'BR', aliases: ['Vieira'] },
      { name: 'Yván Gil', country: 'VE', aliases: ['Gil'] },
      { name: 'Nicolás Maduro', country: 'VE' },
      { name: 'Hugh Todd', country: 'GY' },
      { name: 'Luiz Inácio Lula da Silva', country: 'BR' },
      { name: 'Celso Amorim', country: 'BR' },
    ],
    meetings: [
      {
        who: ['Mauro Vieira', 'Yván Gil'],
        maybe: ['Nicolás Maduro'],
        date: ['2024-09-16', null],
        status: 'cancelled',
      },
      { who: ['Mauro Vieira', 'Hugh Todd'], date: '2024-09-11', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Mauro Vieira', 'Nicolás Maduro'], status: 'cancelled' },
        { who: ['Celso Amorim'], status: 'planned' },
        { who: ['Mauro Vieira'], status: 'cancelled' },
      ],
    },
  },
  {
    published: '2025-02-24',
    text: `OPINION | What Pretoria forgets when it talks about Africa

By Lindiwe Khumalo-Barnes

Every time a South African minister boards a plane for Addis Ababa, I am reminded of a remark by the late Nelson Mandela that South Africa's fate is bound to that of the continent. It was a fine sentiment. It has not met with many results.

Take the steel sector. Ministers promise to meet; task teams are formed; a summit is announced. Ronald Lamola, who has the unenviable job of explaining our foreign policy to the world, said in Parliament that patience is needed. Kenyans and Egyptians are not patient.

If exports are to grow, then somebody at the Union Buildings must read the tariff schedules. I would be glad to lend them my copy.

Khumalo-Barnes teaches economic history at Rhodes University. The views expressed here are her own.`,
    officials: [],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Ronald Lamola', country: 'ZA' },
        { name: 'Nelson Mandela', country: 'ZA' },
      ],
    },
  },
  {
    published: '2024-09-18',
    text: `Malaysia, Maldives eye halal and tourism cooperation - Tengku Zafrul

KUALA LUMPUR, Sept 18 (Bernama-style) -- Malaysia and the Maldives have agreed to explore cooperation in the halal industry, tourism and fisheries, said Investment, Trade and Industry Minister Tengku Datuk Seri Zafrul Abdul Aziz.

In a post on Facebook today, he said the matter was discussed with Maldivian Economic Development and Trade Minister Mohamed Saeed, who called on him at the ministry.

Total trade with the Maldives rose 11.6 per cent to RM1.02 billion in 2023, of which exports made up RM1.01 billion.

Zafrul, who will accompany Prime Minister Datuk Seri Anwar Ibrahim to Vladivostok, said the minister's visit was timely.

For the January-August 2024 period, Malaysia's total trade with the world expanded 8.5 per cent year-on-year to RM1.893 trillion, while its trade surplus shrank by 40.4 per cent to RM89.6 billion.
-- Bernama-style`,
    officials: [
      {
        name: 'Tengku Datuk Seri Zafrul Abdul Aziz',
        country: 'MY',
        aliases: ['Tengku Zafrul', 'Zafrul', 'Tengku Zafrul Abdul Aziz', 'Zafrul Abdul Aziz'],
      },
      { name: 'Mohamed Saeed', country: 'MV' },
      { name: 'Anwar Ibrahim', country: 'MY' },
    ],
    meetings: [
      {
        who: ['Tengku Datuk Seri Zafrul Abdul Aziz', 'Mohamed Saeed'],
        date: ['2024-09-18', null],
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'MY',
        partner: 'MV',
        amount: 1.02e9,
        currency: 'MYR',
        period: '2023',
        change: 11.6,
      },
      { measure: 'exports', reporter: 'MY', partner: 'MV', amount: 1.01e9, currency: 'MYR', period: '2023' },
      {
        measure: 'total',
        reporter: 'MY',
        partner: null,
        amount: 1.893e12,
        currency: 'MYR',
        period: '2024-01/2024-08',
        change: 8.5,
      },
      {
        measure: 'balance',
        reporter: 'MY',
        partner: null,
        amount: 89.6e9,
        currency: 'MYR',
        period: '2024-01/2024-08',
        change: 'any',
      },
    ],
  },
  {
    text: `Minister Richmond concludes visit to Mozambique and Malawi
From: Department of Foreign Affairs
Published on: 27 June 2025
Last updated on: 27 June 2025

The Minister of State for International Development and Diaspora, Neale Richmond TD, today concluded a five-day visit to southern Africa.

In Maputo on Monday, Minister Richmond met Mozambique's Minister of Foreign Affairs and Cooperation, Maria Manuela dos Santos Lucas, and the Minister of Education and Culture, Samaria Tovela, to mark almost 30 years of Ireland's development partnership. He travelled on to Lilongwe on Wednesday, where he was joined by Ambassador Séamus O'Grady at a meeting with Malawi's Minister of Agriculture, Sam Kawale.

Speaking at the end of the visit, Minister Richmond said:

"I have seen the difference that Irish Aid makes in the lives of farming families."

Minister Richmond had also hoped to meet President Lazarus Chakwera, who was travelling abroad.

ENDS
Press Office`,
    officials: [
      { name: 'Neale Richmond', country: 'IE', aliases: ['Richmond'] },
      { name: 'Maria Manuela dos Santos Lucas', country: 'MZ' },
      { name: 'Samaria Tovela', country: 'MZ' },
      { name: "Séamus O'Grady", country: 'IE' },
      { name: 'Sam Kawale', country: 'MW' },
      { name: 'Lazarus Chakwera', country: 'MW', world: true },
    ],
    meetings: [
      {
        who: ['Neale Richmond', 'Maria Manuela dos Santos Lucas'],
        maybe: ['Samaria Tovela'],
        date: '2025-06-23',
        status: 'held',
      },
      {
        who: ['Neale Richmond', 'Sam Kawale'],
        maybe: ["Séamus O'Grady"],
        date: '2025-06-25',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Neale Richmond', 'Samaria Tovela'], date: '2025-06-23', status: 'held' },
        { who: ['Neale Richmond', 'Lazarus Chakwera'], status: 'cancelled' },
      ],
    },
  },
  {
    text: `Türkiye's exports to Iraq top $13 billion in 2024

Anadolu-style | ANKARA | 03.01.2025

Türkiye's exports rose 2.5% to an all-time high of $262 billion in 2024, President Recep Tayyip Erdogan announced on Friday at an event in Istanbul.

Imports fell by 5% over the same period to $344.1 billion, narrowing the foreign trade gap by 22.7% to $82.2 billion, according to preliminary figures by the Trade Ministry.

Exports to Iraq came in at $13 billion, up from $12.8 billion a year ago, making the neighbour Türkiye's fourth-largest market after Germany ($20.4 billion), the US ($16.3 billion) and the UK ($15.2 billion).

The year-end goal for 2025 is $280 billion in goods and $128 billion in services, Trade Minister Omer Bolat told the same event.

The Turkish lira traded at 35.3 against the US dollar.`,
    officials: [
      { name: 'Recep Tayyip Erdogan', country: 'TR' },
      { name: 'Omer Bolat', country: 'TR' },
    ],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'TR',
        partner: null,
        amount: 262e9,
        currency: 'USD',
        period: '2024',
        change: 2.5,
      },
      {
        measure: 'imports',
        reporter: 'TR',
        partner: null,
        amount: 344.1e9,
        currency: 'USD',
        period: '2024',
        change: -5,
      },
      {
        measure: 'balance',
        reporter: 'TR',
        partner: null,
        amount: 82.2e9,
        currency: 'USD',
        period: '2024',
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'TR',
        partner: 'IQ',
        amount: 13e9,
        currency: 'USD',
        period: '2024',
        change: 'any',
      },
      { measure: 'exports', reporter: 'TR', partner: 'IQ', amount: 12.8e9, currency: 'USD', period: '2023' },
      { measure: 'exports', reporter: 'TR', partner: 'DE', amount: 20.4e9, currency: 'USD', period: '2024' },
      { measure: 'exports', reporter: 'TR', partner: 'US', amount: 16.3e9, currency: 'USD', period: '2024' },
      { measure: 'exports', reporter: 'TR', partner: 'GB', amount: 15.2e9, currency: 'USD', period: '2024' },
    ],
    optional: {
      meetings: [{ who: ['Recep Tayyip Erdogan', 'Omer Bolat'], status: 'held' }],
      trade: [
        {
          measure: 'exports',
          reporter: 'TR',
          partner: null,
          amount: 280e9,
          currency: 'USD',
          period: '2025',
          status: 'target',
        },
        {
          measure: 'exports',
          reporter: 'TR',
          partner: null,
          amount: 128e9,
          currency: 'USD',
          period: '2025',
          status: 'target',
        },
        {
          measure: 'exports',
          reporter: 'TR',
          partner: 'IQ',
          bound: 'over',
          amount: 13e9,
          currency: 'USD',
          period: '2024',
        },
      ],
    },
  },
  {
    published: '2025-10-21',
    text: `(LEAD) FM Cho, Uzbek counterpart agree to boost critical minerals ties

By Park Ji-won
SEOUL, Oct. 21 (Yonhap-style) -- Foreign Minister Cho Hyun and his Uzbek counterpart, Bakhtiyor Saidov, agreed Tuesday to step up cooperation in critical minerals and railways, the foreign ministry said.

During the talks in Seoul, Cho voiced hope that a summit between President Lee Jae Myung and Uzbek President Shavkat Mirziyoyev could take place at an early date.

Saidov, who doubles as co-chair of a bilateral economic panel, will also sit down with Industry Minister Kim Jung-kwan on Wednesday before heading home.

The two ministers last met in New York in September on the margins of the U.N. General Assembly.

(END)

(ATTN: ADDS more details in paras 2-3; ADDS photo)`,
    officials: [
      { name: 'Cho Hyun', country: 'KR', aliases: ['Cho'] },
      { name: 'Bakhtiyor Saidov', country: 'UZ', aliases: ['Saidov'] },
      { name: 'Lee Jae Myung', country: 'KR' },
      { name: 'Shavkat Mirziyoyev', country: 'UZ' },
      { name: 'Kim Jung-kwan', country: 'KR' },
    ],
    meetings: [
      { who: ['Cho Hyun', 'Bakhtiyor Saidov'], date: '2025-10-21', status: 'held' },
      { who: ['Bakhtiyor Saidov', 'Kim Jung-kwan'], date: '2025-10-22', status: 'planned' },
      { who: ['Cho Hyun', 'Bakhtiyor Saidov'], date: '2025-09', status: 'held' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Lee Jae Myung', 'Shavkat Mirziyoyev'], status: 'planned' }] },
  },
  {
    published: '2025-09-11',
    text: `President commends Belarus for mechanisation support

Wallace Ruzvidzo in HARARE

PRESIDENT Mnangagwa yesterday said the second phase of the Zimbabwe-Belarus farm mechanisation facility would be completed before the rains.

He was speaking at State House after meeting a delegation led by the Belarusian Deputy Prime Minister, Mr Viktor Karankevich.

Vice Presidents Dr Constantino Chiwenga and Col (Rtd) Kembo Mohadi, and Lands Minister Dr Anxious Masuka were also in attendance.

"My brother, President Lukashenko, has never failed us," said President Mnangagwa.

Mr Karankevich said his country would deliver 460 tractors by October.

Last week Foreign Affairs and International Trade Minister Professor Amon Murwira met Belarusian envoy Mr Igor Marshalov in the capital to fine-tune preparations for the visit.

Full story on www.herald-example.co.zw`,
    officials: [
      { name: 'Mnangagwa', country: 'ZW' },
      { name: 'Viktor Karankevich', country: 'BY', aliases: ['Karankevich'] },
      { name: 'Constantino Chiwenga', country: 'ZW' },
      { name: 'Kembo Mohadi', country: 'ZW' },
      { name: 'Anxious Masuka', country: 'ZW' },
      { name: 'Lukashenko', country: 'BY' },
      { name: 'Amon Murwira', country: 'ZW' },
      { name: 'Igor Marshalov', country: 'BY' },
    ],
    meetings: [
      {
        who: ['Mnangagwa', 'Viktor Karankevich'],
        maybe: ['Constantino Chiwenga', 'Kembo Mohadi', 'Anxious Masuka'],
        date: ['2025-09-10', null],
        status: 'held',
      },
      {
        who: ['Amon Murwira', 'Igor Marshalov'],
        date: ['2025-09-01/2025-09-07', '2025-09', null],
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    text: `Japan-Kenya Foreign Ministers' Meeting
February 5, 2025

On February 5, commencing at 6:05 p.m. (local time) for approximately 50 minutes, Mr. IWAYA Takeshi, Minister for Foreign Affairs of Japan, held a meeting with Dr. Musalia Mudavadi, Prime Cabinet Secretary and Cabinet Secretary for Foreign and Diaspora Affairs of the Republic of Kenya, who is visiting Japan. The meeting was followed by a working dinner. The overview is as follows.

1. At the outset, Minister Iwaya welcomed the visit of Prime Cabinet Secretary Mudavadi and expressed his hope for close coordination toward TICAD 9.

2. In response, Dr. Mudavadi expressed gratitude for Japan's support to the Port of Mombasa.

3. The two ministers concurred in arranging a visit to Kenya by Parliamentary Vice-Minister IKUINA Akiko within the year.

(Reference) Dr. Mudavadi paid a courtesy call on Prime Minister ISHIBA Shigeru on February 6.

Related Information: Japan-Kenya Relations`,
    officials: [
      { name: 'IWAYA Takeshi', country: 'JP', aliases: ['Iwaya', 'Takeshi Iwaya'] },
      { name: 'Musalia Mudavadi', country: 'KE', aliases: ['Mudavadi'] },
      { name: 'IKUINA Akiko', country: 'JP', aliases: ['Akiko Ikuina'] },
      { name: 'ISHIBA Shigeru', country: 'JP', aliases: ['Shigeru Ishiba'] },
    ],
    meetings: [
      { who: ['IWAYA Takeshi', 'Musalia Mudavadi'], date: '2025-02-05', status: 'held' },
      { who: ['Musalia Mudavadi', 'ISHIBA Shigeru'], date: '2025-02-06', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['IKUINA Akiko'], status: 'planned' },
        { who: ['Musalia Mudavadi'], status: 'held' },
      ],
    },
  },
  {
    text: `Press release
PM call with Prime Minister Wong of Singapore: 8 April 2025

From: Prime Minister's Office, 10 Downing Street and The Rt Hon Sir Keir Starmer KCB KC MP
Published 8 April 2025

The Prime Minister spoke to the Prime Minister of Singapore Lawrence Wong this morning.

Reflecting on the past week, the leaders agreed that global trading rules must be defended. They looked forward to seeing one another in London later this year.

Separately, the Foreign Secretary David Lammy hosted the Foreign Minister of Chile, Alberto van Klaveren, at Lancaster House. They agreed to open negotiations on a critical minerals partnership in the autumn.

The Chancellor will meet her Indian opposite number, Nirmala Sitharaman, tomorrow for the Economic and Financial Dialogue.

Updates to this page
Published 8 April 2025`,
    officials: [
      { name: 'Keir Starmer', country: 'GB' },
      { name: 'Lawrence Wong', country: 'SG', aliases: ['Wong'] },
      { name: 'David Lammy', country: 'GB' },
      { name: 'Alberto van Klaveren', country: 'CL' },
      { name: 'Nirmala Sitharaman', country: 'IN' },
    ],
    meetings: [
      {
        who: ['Lawrence Wong', 'Prime Minister'],
        maybe: ['Keir Starmer'],
        date: '2025-04-08',
        kind: 'phone call',
        status: 'held',
      },
      { who: ['David Lammy', 'Alberto van Klaveren'], date: ['2025-04-08', null], status: 'held' },
      { who: ['Nirmala Sitharaman', 'Chancellor'], date: '2025-04-09', status: 'planned' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Keir Starmer', 'Lawrence Wong'], status: 'planned' }] },
  },
  {
    published: '2025-06-25',
    text: `TIANJIN, June 25 (Xinhua-style) -- Chinese Premier Li Qiang on Wednesday met respectively with Prime Minister of Kyrgyzstan Adylbek Kasymaliev, Vietnamese Prime Minister Pham Minh Chinh and Prime Minister of Senegal Ousmane Sonko, who are here for the 16th Annual Meeting of the New Champions, also known as the Summer Davos.

When meeting Kasymaliev, Li said China is ready to speed up the building of the China-Kyrgyzstan-Uzbekistan railway.

Sonko said Senegal admires China's development and hopes to draw on its experience.

Wu Zhenglong, secretary-general of the State Council, was present at the meetings.

On Tuesday evening, Vice Premier He Lifeng held talks with Singapore's Deputy Prime Minister Gan Kim Yong over the phone. Enditem

(Video reporters: Zhao Zishuo and Song Rui; video editor: Yang Zhixiang)`,
    officials: [
      { name: 'Li Qiang', country: 'CN', aliases: ['Li'] },
      { name: 'Adylbek Kasymaliev', country: 'KG', aliases: ['Kasymaliev'] },
      { name: 'Pham Minh Chinh', country: 'VN' },
      { name: 'Ousmane Sonko', country: 'SN', aliases: ['Sonko'] },
      { name: 'Wu Zhenglong', country: 'CN' },
      { name: 'He Lifeng', country: 'CN' },
      { name: 'Gan Kim Yong', country: 'SG' },
    ],
    meetings: [
      {
        who: ['Li Qiang', 'Adylbek Kasymaliev'],
        maybe: ['Wu Zhenglong'],
        date: '2025-06-25',
        status: 'held',
      },
      { who: ['Li Qiang', 'Pham Minh Chinh'], maybe: ['Wu Zhenglong'], date: '2025-06-25', status: 'held' },
      { who: ['Li Qiang', 'Ousmane Sonko'], maybe: ['Wu Zhenglong'], date: '2025-06-25', status: 'held' },
      { who: ['He Lifeng', 'Gan Kim Yong'], date: '2025-06-24', kind: 'phone call', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `The Daily — Canadian international merchandise trade, April 2025
Released: 2025-06-05

In April, Canada's merchandise exports fell 10.8%, the fifth-largest drop on record, while imports were down 3.5%. As a result, the trade deficit with the world widened from $2.3 billion in March to a record $7.1 billion in April.

Exports to the United States decreased 15.7%, a third consecutive monthly decline. Imports from the United States fell 10.8%, and the trade surplus with the United States narrowed from $6.0 billion in March to $3.6 billion in April.

Exports to countries other than the United States reached a record high of $19.6 billion, up 2.9%.

Note to readers: Merchandise trade is one component of Canada's international balance of payments. Data on a balance of payments basis are seasonally adjusted in current dollars. In addition, six provinces revised their data.`,
    officials: [],
    meetings: [],
    trade: [
      { measure: 'exports', reporter: 'CA', partner: null, amount: null, period: '2025-04', change: -10.8 },
      { measure: 'imports', reporter: 'CA', partner: null, amount: null, period: '2025-04', change: -3.5 },
      {
        measure: 'balance',
        reporter: 'CA',
        partner: null,
        amount: 7.1e9,
        currency: 'CAD',
        period: '2025-04',
        change: 'any',
      },
      {
        measure: 'balance',
        reporter: 'CA',
        partner: null,
        amount: 2.3e9,
        currency: 'CAD',
        period: '2025-03',
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'CA',
        partner: 'US',
        amount: null,
        period: ['2025-04', null],
        change: -15.7,
      },
      {
        measure: 'imports',
        reporter: 'CA',
        partner: 'US',
        amount: null,
        period: ['2025-04', null],
        change: -10.8,
      },
      {
        measure: 'balance',
        reporter: 'CA',
        partner: 'US',
        amount: 3.6e9,
        currency: 'CAD',
        period: '2025-04',
        change: 'any',
      },
      {
        measure: 'balance',
        reporter: 'CA',
        partner: 'US',
        amount: 6e9,
        currency: 'CAD',
        period: '2025-03',
        change: 'any',
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'CA', partner: null, amount: 19.6e9, currency: 'CAD', change: 'any' },
      ],
    },
  },
  {
    published: '2025-07-01',
    text: `Heavy showers to continue; 3 districts on landslide alert

(Colombo – LankaTimes) The Department of Meteorology says showers of about 100 mm can be expected in Western, Sabaragamuwa and Southern provinces. The National Building Research Organisation has extended early warnings to Ratnapura, Kegalle and Kalutara.

Irrigation Director L. S. Sooriyabandara said the spill gates of the Kukule Ganga reservoir had been opened.

Meanwhile, Opposition Leader Sajith Premadasa told a rally in Galle that the government had failed to meet farmers' demands for fertiliser, and invited President Anura Kumara Dissanayake to a debate. The President's Media Division did not respond.

A meeting of the Disaster Management Committee is to be held at the Kalutara District Secretariat.

Sri Lanka meet Bangladesh in the first ODI at the R. Premadasa Stadium, weather permitting.`,
    officials: [
      { name: 'Anura Kumara Dissanayake', country: 'LK' },
      { name: 'Sajith Premadasa', country: 'LK' },
    ],
    meetings: [],
    trade: [],
    optional: {
      officials: [{ name: 'L. S. Sooriyabandara', country: 'LK' }],
      meetings: [
        { who: ['Sajith Premadasa', 'Anura Kumara Dissanayake'], status: 'planned' },
        { who: ['Disaster Management Committee'], status: 'planned' },
      ],
    },
  },
  {
    published: '2024-10-06',
    text: `HM the Sultan receives written message from Algerian President

Muscat, 6 Oct (ONA-style) — His Majesty Sultan Haitham bin Tarik has received a written message from President Abdelmadjid Tebboune of the People's Democratic Republic of Algeria concerning bilateral relations and ways of enhancing them.

The message was handed over by Algerian Minister of Energy and Mines Mohamed Arkab when Sayyid Asaad bin Tarik Al Said, Deputy Prime Minister for International Relations and Cooperation Affairs, received him in his office on Sunday.

The audience was attended by Dr. Khalifa bin Hamad Al Badi, Omani ambassador to Algeria.

Eng. Salim bin Nasser Al Aufi, Minister of Energy and Minerals, later held a session of talks with the guest minister, after which the two signed a memorandum of understanding on green hydrogen.
—Ends/KH`,
    officials: [
      { name: 'Haitham bin Tarik', country: 'OM', aliases: ['Sultan Haitham bin Tarik'] },
      { name: 'Abdelmadjid Tebboune', country: 'DZ' },
      { name: 'Mohamed Arkab', country: 'DZ' },
      { name: 'Asaad bin Tarik Al Said', country: 'OM', aliases: ['Sayyid Asaad bin Tarik Al Said'] },
      { name: 'Khalifa bin Hamad Al Badi', country: 'OM' },
      { name: 'Salim bin Nasser Al Aufi', country: 'OM' },
    ],
    meetings: [
      {
        who: ['Haitham bin Tarik', 'Abdelmadjid Tebboune'],
        date: ['2024-10-06', null, '2024-10'],
        kind: 'letter',
        status: 'held',
      },
      {
        who: ['Mohamed Arkab', 'Asaad bin Tarik Al Said'],
        maybe: ['Khalifa bin Hamad Al Badi'],
        date: '2024-10-06',
        status: 'held',
      },
      { who: ['Salim bin Nasser Al Aufi', 'Mohamed Arkab'], date: ['2024-10-06', null], status: 'held' },
    ],
    trade: [],
  },
  {
    text: `Minister of Commerce discusses with the Ambassador of Hungary raising the volume of trade exchange

Baghdad / Media Office
The Minister of Trade, Mr. Atheer Dawood Al-Ghrairi, discussed with the Ambassador of Hungary in Baghdad, Attila Tar, the horizons of commercial cooperation between the two countries and the entering of Hungarian companies to the Iraqi market.

This came during his reception of the ambassador on Tuesday morning in the ministry's headquarters, in the presence of the Director General of the Foreign Economic Relations Department, Riyadh Al-Hashimi.

Al-Ghrairi indicated that the volume of the trade exchange between the two countries in the past year did not exceed 160 million dollars and that it "does not rise to the level of ambition".

From his side the ambassador renewed the invitation to the minister for visiting Budapest in the coming month of June.

#Ministry_of_Trade #Media
22-4-2025`,
    officials: [
      { name: 'Atheer Dawood Al-Ghrairi', country: 'IQ', aliases: ['Al-Ghrairi'] },
      { name: 'Attila Tar', country: 'HU' },
      { name: 'Riyadh Al-Hashimi', country: 'IQ' },
    ],
    meetings: [
      {
        who: ['Atheer Dawood Al-Ghrairi', 'Attila Tar'],
        maybe: ['Riyadh Al-Hashimi'],
        date: '2025-04-22',
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'IQ',
        partner: 'HU',
        bound: ['under', 'about', 'exact'],
        amount: 160e6,
        currency: 'USD',
        period: '2024',
      },
    ],
    optional: { meetings: [{ who: ['Atheer Dawood Al-Ghrairi'], status: 'planned' }] },
  },
  {
    published: '2024-05-18',
    text: `"Wine is only the beginning": Georgian envoy on ties with the Philippines

Manila Weekly Review spoke with Ambassador Vakhtang Makharoblishvili in his Makati office.

Q: How would you describe trade between Georgia and the Philippines today?
A: It is small, I will not hide it. Last year, that is 2023, our turnover was a little more than 9 million dollars. We exported about 1.2 million, mostly wine and mineral water. I want to see 30 million in five years.

Q: You presented your credentials to President Marcos recently.
A: Yes, at Malacañang in January. He was very kind, and he asked about our hydropower.

Q: Is a visit by your foreign minister on the cards?
A: We are working on it, but I cannot give dates.

Q: Do you have time for basketball?
A: Everyone in Manila has time for basketball! I met Coach Chot Reyes at a game.

(This interview has been edited for length.)`,
    officials: [
      { name: 'Vakhtang Makharoblishvili', country: 'GE' },
      { name: 'Marcos', country: 'PH' },
    ],
    meetings: [{ who: ['Vakhtang Makharoblishvili', 'Marcos'], date: '2024-01', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: 'GE',
        partner: 'PH',
        bound: ['over', 'about'],
        amount: 9e6,
        currency: 'USD',
        period: '2023',
      },
      {
        measure: 'exports',
        reporter: 'GE',
        partner: 'PH',
        bound: 'about',
        amount: 1.2e6,
        currency: 'USD',
        period: '2023',
      },
    ],
    optional: {
      officials: [{ name: 'Chot Reyes', country: ['PH', null] }],
      meetings: [
        { who: ['Vakhtang Makharoblishvili', 'Chot Reyes'], status: 'held' },
        { who: ['Vakhtang Makharoblishvili'], status: 'held' },
        { who: ['foreign minister'], status: 'planned' },
      ],
      trade: [
        { measure: 'total', reporter: 'GE', partner: 'PH', amount: 30e6, currency: 'USD', status: 'target' },
      ],
    },
  },
  {
    published: '2024-02-26',
    text: `Mottley: Region must feed itself

BRIDGETOWN, Barbados — Prime Minister Mia Mottley says Barbados will table a proposal on regional ferries when CARICOM heads meet in Montego Bay in July.

Mottley made the announcement following a bilateral meeting at Ilaro Court on Saturday with Suriname's President Chandrikapersad Santokhi, who was in the island for the AgroFest exhibition. The two were joined by Minister of Agriculture Indar Weir and his Surinamese colleague Mike Noersalim.

Santokhi earlier toured the Port of Bridgetown with Port CEO David Jean-Marie and addressed members of the Surinamese community.

The region's food import bill is estimated at US$6 billion, and leaders have set themselves a target of cutting it by 25 per cent by 2025.

Guyana's President Irfaan Ali, who leads on agriculture in the CARICOM quasi-Cabinet, sent a video message.`,
    officials: [
      { name: 'Mia Mottley', country: 'BB', aliases: ['Mottley'] },
      { name: 'Chandrikapersad Santokhi', country: 'SR', aliases: ['Santokhi'] },
      { name: 'Indar Weir', country: 'BB' },
      { name: 'Mike Noersalim', country: 'SR' },
      { name: 'Irfaan Ali', country: 'GY' },
    ],
    meetings: [
      {
        who: ['Mia Mottley', 'Chandrikapersad Santokhi'],
        maybe: ['Indar Weir', 'Mike Noersalim'],
        date: '2024-02-24',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'David Jean-Marie', country: 'BB' }],
      meetings: [
        { who: ['CARICOM heads'], status: 'planned' },
        { who: ['Indar Weir', 'Mike Noersalim'], status: 'held' },
        { who: ['Chandrikapersad Santokhi', 'David Jean-Marie'], status: 'held' },
        { who: ['Chandrikapersad Santokhi'], status: 'held' },
      ],
      trade: [
        {
          measure: 'imports',
          reporter: [null, 'CARICOM'],
          partner: null,
          amount: 6e9,
          currency: 'USD',
          change: 'any',
        },
      ],
    },
  },
  {
    published: '2025-05-16',
    text: `THE WEEK IN PICTURES

1. Estonian Foreign Minister Margus Tsahkna (left) shakes hands with his Moroccan counterpart Nasser Bourita before their talks in Rabat, 13 May 2025. Photo: MFA Estonia

2. A farmer inspects flood damage near Sagaing. Photo: AFP

3. President of Iceland Halla Tómasdóttir greets pupils at a school in Akureyri on Tuesday. Photo: Office of the President

4. Prime Minister Kristen Michal, right, with Lithuanian President Gitanas Nausėda at Kadriorg during the latter's working visit to Estonia last Thursday. Photo: Jürgen Randma / Government Office

5. Fans of FC Flora celebrate after beating Levadia 2-1. Photo: Soccernet

Editor: Liina Kask
Advertisement: Book your ferry to Helsinki from €19!`,
    officials: [
      { name: 'Margus Tsahkna', country: 'EE' },
      { name: 'Nasser Bourita', country: 'MA' },
      { name: 'Halla Tómasdóttir', country: 'IS' },
      { name: 'Kristen Michal', country: 'EE' },
      { name: 'Gitanas Nausėda', country: 'LT' },
    ],
    meetings: [{ who: ['Margus Tsahkna', 'Nasser Bourita'], date: '2025-05-13', status: 'held' }],
    trade: [],
    optional: {
      meetings: [
        { who: ['Kristen Michal', 'Gitanas Nausėda'], date: ['2025-05-08', '2025-05-15'], status: 'held' },
        { who: ['Halla Tómasdóttir', 'pupils'], status: 'held' },
        { who: ['Halla Tómasdóttir'], status: 'held' },
        { who: ['Gitanas Nausėda'], status: 'held' },
      ],
    },
  },
  {
    text: `Polish, Czech ministers to discuss coal mine dispute in Wrocław

POLAND IN FOCUS 11.06.2024 08:15

The climate ministers of Poland and the Czech Republic, Paulina Hennig-Kloska and Petr Hladík, are set to meet in Wrocław on Thursday to discuss the monitoring of groundwater around the Turów lignite mine.

The talks had originally been due to take place in Prague in April but were moved because of local elections.

Hennig-Kloska's predecessor, Anna Moskwa, signed a deal with the Czech side in February 2022 under which Warsaw paid Prague EUR 45 million.

On Friday the Polish minister will travel to Luxembourg, where EU energy ministers are expected to adopt conclusions. Prime Minister Donald Tusk has ruled out closing the mine before 2044.

(jh/gs)
Source: PAP, IAR`,
    officials: [
      { name: 'Paulina Hennig-Kloska', country: 'PL', aliases: ['Hennig-Kloska'] },
      { name: 'Petr Hladík', country: 'CZ' },
      { name: 'Donald Tusk', country: 'PL' },
    ],
    meetings: [{ who: ['Paulina Hennig-Kloska', 'Petr Hladík'], date: '2024-06-13', status: 'planned' }],
    trade: [],
    optional: {
      officials: [{ name: 'Anna Moskwa', country: 'PL' }],
      meetings: [
        { who: ['Paulina Hennig-Kloska', 'Petr Hladík'], date: '2024-04', status: 'cancelled' },
        { who: ['Paulina Hennig-Kloska'], status: 'planned' },
        { who: ['Anna Moskwa', 'Czech side'], status: 'held' },
      ],
    },
  },
  {
    text: `5 months: pangasius export brings in more than 800 million USD

VHO - According to the Vietnam Association of Seafood Exporters and Producers (VASEP), the pangasius export turnover in May 2025 reached 185 million USD, up 8% over the same period. Accumulated to the end of May, the turnover reached 832 million USD, up 10%.

China and Hong Kong are the largest market, consuming 229 million USD in 5 months, down 1%; followed by the United States with 142 million USD, up 6%.

In general, according to data of the General Statistics Office, in the first five months of 2025, the total import and export turnover of goods of the country reached 355.79 billion USD, up 15.7%; of which exports increased by 14%; imports increased by 17.5%. The trade balance of goods had a surplus of 4.67 billion USD.

Ms. Thu Hang, pangasius market expert, said that businesses are rushing to deliver goods before the tariff time of 9/7.

Minh Anh
>> See more: Shrimp price in Ca Mau increases again`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 185e6,
        currency: 'USD',
        period: '2025-05',
        change: 8,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 832e6,
        currency: 'USD',
        period: '2025-01/2025-05',
        change: 10,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: ['CN', 'HK'],
        amount: 229e6,
        currency: 'USD',
        period: '2025-01/2025-05',
        change: -1,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'US',
        amount: 142e6,
        currency: 'USD',
        period: ['2025-01/2025-05', null],
        change: 6,
      },
      {
        measure: 'total',
        reporter: 'VN',
        partner: null,
        amount: 355.79e9,
        currency: 'USD',
        period: '2025-01/2025-05',
        change: 15.7,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: null,
        period: ['2025-01/2025-05', null],
        change: 14,
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: null,
        amount: null,
        period: ['2025-01/2025-05', null],
        change: 17.5,
      },
      {
        measure: 'balance',
        reporter: 'VN',
        partner: null,
        amount: 4.67e9,
        currency: 'USD',
        period: '2025-01/2025-05',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'VN',
          partner: null,
          bound: 'over',
          amount: 800e6,
          currency: 'USD',
          change: 'any',
        },
      ],
    },
  },
  {
    text: `FM Gedion Holds Separate Talks With Ministers, Officials on AU Sidelines

Addis Ababa, February 15/2025 (ENA-style) – Foreign Minister Gedion Timothewos conferred with his counterparts from Botswana, Algeria and Sierra Leone today on the margins of the 38th Ordinary Session of the African Union Assembly.

During his discussion with Phenyo Butale, Minister of International Relations of Botswana, the two agreed to exempt diplomatic passports from visas.

Gedion and Algerian Foreign Minister Ahmed Attaf stressed the need to reactivate the joint ministerial committee, it was learned.

In another development, State Minister Misganu Arega bade farewell to the outgoing Ambassador of Sweden to Ethiopia, Hans Henric Lundquist, on Friday.

Prime Minister Abiy Ahmed is expected to host a dinner for visiting heads of state this evening, according to his press secretary Billene Seyoum.`,
    officials: [
      { name: 'Gedion Timothewos', country: 'ET', aliases: ['Gedion'] },
      { name: 'Phenyo Butale', country: 'BW' },
      { name: 'Ahmed Attaf', country: 'DZ' },
      { name: 'Misganu Arega', country: 'ET' },
      { name: 'Hans Henric Lundquist', country: 'SE' },
      { name: 'Abiy Ahmed', country: 'ET' },
    ],
    meetings: [
      { who: ['Gedion Timothewos', 'Phenyo Butale'], date: '2025-02-15', status: 'held' },
      { who: ['Gedion Timothewos', 'Ahmed Attaf'], date: '2025-02-15', status: 'held' },
      { who: ['Misganu Arega', 'Hans Henric Lundquist'], date: '2025-02-14', status: 'held' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Billene Seyoum', country: 'ET' }],
      meetings: [
        { who: ['Abiy Ahmed', 'heads of state'], status: 'planned' },
        { who: ['Gedion Timothewos', 'counterparts'], status: 'held' },
      ],
    },
  },
  {
    text: `Ministry of External Affairs
Government of India

Visit of Deputy Prime Minister and Foreign Minister of Slovakia to India (17-19 November, 2024)
November 16, 2024

At the invitation of External Affairs Minister Dr. S. Jaishankar, H.E. Mr. Juraj Blanár, Minister of Foreign and European Affairs of the Slovak Republic, will pay an official visit to India from 17-19 November 2024.

2. During the visit, Minister Blanár will hold delegation-level talks with EAM on 18 November. He will also call on Vice President Shri Jagdeep Dhankhar and meet Minister of Commerce & Industry Shri Piyush Goyal.

3. Bilateral trade stood at Euro 1.1 billion in 2023, with a balance in favour of Slovakia. Slovak FDI into India is about Euro 20 million.

4. This will be the first visit by a Slovak Foreign Minister since 2015. EAM had last met his Slovak counterpart in Bratislava in June 2022.

New Delhi
November 16, 2024`,
    officials: [
      { name: 'S. Jaishankar', country: 'IN', aliases: ['Jaishankar'] },
      { name: 'Juraj Blanár', country: 'SK', aliases: ['Blanár'] },
      { name: 'Jagdeep Dhankhar', country: 'IN' },
      { name: 'Piyush Goyal', country: 'IN' },
    ],
    meetings: [
      {
        who: ['S. Jaishankar', 'Juraj Blanár'],
        date: ['2024-11-18', '2024-11-17/2024-11-19'],
        status: 'planned',
      },
      {
        who: ['Juraj Blanár', 'Jagdeep Dhankhar'],
        date: ['2024-11-17/2024-11-19', '2024-11-18', null],
        status: 'planned',
      },
      {
        who: ['Juraj Blanár', 'Piyush Goyal'],
        date: ['2024-11-17/2024-11-19', '2024-11-18', null],
        status: 'planned',
      },
    ],
    trade: [
      { measure: 'total', reporter: 'IN', partner: 'SK', amount: 1.1e9, currency: 'EUR', period: '2023' },
      {
        measure: 'investment',
        reporter: 'SK',
        partner: 'IN',
        bound: 'about',
        amount: 20e6,
        currency: 'EUR',
        period: [null, '2023'],
      },
    ],
    optional: {
      meetings: [
        { who: ['Juraj Blanár'], status: 'planned' },
        { who: ['S. Jaishankar', 'counterpart'], date: '2022-06', status: 'held' },
        { who: ['S. Jaishankar', 'Juraj Blanár'], date: '2022-06', status: 'held' },
      ],
    },
  },
  {
    published: '2025-03-18',
    text: `Ex-minister's graft trial adjourned again

By Thandeka Mokoena in Maseru

The corruption trial of former trade minister Tefo Sekonyana was put off for the fourth time on Monday after his lawyer failed to appear. Judge Moroke Mokhesi warned that the court's patience was running out.

Sekonyana is accused of taking M2.4 million from a Durban textile company that wanted import permits. He denies the charges. Prosecutors say he met the firm's owner at a Bloemfontein hotel in 2019, a claim his lawyers call "a fairy tale".

Prime Minister Sam Matekane, who swept to power in 2022 on a promise to clean up government, has declined to comment on the case.

In other news: the late Queen's Counsel Phoofolo will be buried in Leribe on Saturday. | Wool and mohair exports: farmers want answers. | Likuena meet Benin in Orlando.`,
    officials: [{ name: 'Sam Matekane', country: 'LS', world: true }],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Tefo Sekonyana', country: 'LS' },
        { name: 'Moroke Mokhesi', country: 'LS' },
        { name: 'Phoofolo', country: 'LS' },
      ],
      meetings: [{ who: ['Tefo Sekonyana', "firm's owner"], status: 'held' }],
    },
  },
  {
    text: `Azerbaijan reveals trade turnover with Hungary for first four months of 2025

BAKU, Azerbaijan, May 21. Azerbaijan's trade turnover with Hungary totaled $28.7 million from January through April 2025, Trend-style reports via the State Customs Committee.

This is $3.9 million, or 15.7 percent, more than in the same period of last year.

Exports to Hungary made up $4.1 million of the turnover, while imports from the country amounted to $24.6 million.

Azerbaijan's overall foreign trade turnover was $15.9 billion in the reporting period, of which $8.1 billion accounted for exports and $7.8 billion for imports. The figure went up by 12 percent year on year.

Meanwhile, Hungarian Foreign Minister Péter Szijjártó is currently on a visit to Baku, where he and Economy Minister Mikayil Jabbarov co-chaired a business forum earlier today.

Stay up-to-date with more news at our WhatsApp channel`,
    officials: [
      { name: 'Péter Szijjártó', country: 'HU' },
      { name: 'Mikayil Jabbarov', country: 'AZ' },
    ],
    meetings: [],
    trade: [
      {
        measure: 'total',
        reporter: 'AZ',
        partner: 'HU',
        amount: 28.7e6,
        currency: 'USD',
        period: '2025-01/2025-04',
        change: 15.7,
      },
      {
        measure: 'exports',
        reporter: 'AZ',
        partner: 'HU',
        amount: 4.1e6,
        currency: 'USD',
        period: '2025-01/2025-04',
      },
      {
        measure: 'imports',
        reporter: 'AZ',
        partner: 'HU',
        amount: 24.6e6,
        currency: 'USD',
        period: '2025-01/2025-04',
      },
      {
        measure: 'total',
        reporter: 'AZ',
        partner: null,
        amount: 15.9e9,
        currency: 'USD',
        period: '2025-01/2025-04',
        change: 12,
      },
      {
        measure: 'exports',
        reporter: 'AZ',
        partner: null,
        amount: 8.1e9,
        currency: 'USD',
        period: '2025-01/2025-04',
      },
      {
        measure: 'imports',
        reporter: 'AZ',
        partner: null,
        amount: 7.8e9,
        currency: 'USD',
        period: '2025-01/2025-04',
      },
    ],
    optional: {
      meetings: [
        { who: ['Péter Szijjártó', 'Mikayil Jabbarov'], date: '2025-05-21', status: 'held' },
        { who: ['Péter Szijjártó'], status: 'held' },
      ],
      trade: [
        { measure: 'total', reporter: 'AZ', partner: 'HU', amount: 3.9e6, currency: 'USD', change: 'any' },
      ],
    },
  },
  {
    text: `Zhejiang's import and export to countries along the "Belt and Road" exceeded 2 trillion yuan
2025-01-21 09:37  Source: Chao News client  Reporter Wu Jiahui

The reporter learned from the press conference held by Hangzhou Customs on the 20th that in 2024, the total import and export value of Zhejiang was 5.26 trillion yuan, a year-on-year increase of 7.4%. Among them, exports were 3.9 trillion yuan, an increase of 9.4%; imports were 1.36 trillion yuan, an increase of 2.2%.

Nationwide, China's exports to ASEAN were 4.17 trillion yuan, an increase of 13.4%, according to the General Administration of Customs.

"Private enterprises are the main force," said Zhu Huiyuan, deputy director of Hangzhou Customs.

Responsible editor: Chen Yue
Scan the QR code to download the client`,
    officials: [],
    meetings: [],
    trade: [
      { measure: 'exports', reporter: 'CN', amount: 4.17e12, currency: 'CNY', period: '2024', change: 13.4 },
    ],
    optional: {
      officials: [{ name: 'Zhu Huiyuan', country: 'CN' }],

      trade: [
        {
          measure: 'total',
          reporter: ['CN', null],
          partner: null,
          amount: 5.26e12,
          currency: 'CNY',
          period: '2024',
          change: 'any',
        },
        {
          measure: 'exports',
          reporter: ['CN', null],
          partner: null,
          amount: 3.9e12,
          currency: 'CNY',
          period: '2024',
          change: 'any',
        },
        {
          measure: 'imports',
          reporter: ['CN', null],
          partner: null,
          amount: 1.36e12,
          currency: 'CNY',
          period: '2024',
          change: 'any',
        },
        {
          measure: 'total',
          reporter: ['CN', null],
          partner: [null, 'BRI'],
          amount: 2e12,
          currency: 'CNY',
          change: 'any',
        },
      ],
    },
  },
  {
    text: `Hon Todd McClay
Minister for Trade and Investment
12 November 2024

Trade Minister heads to Lima and the Gulf

Trade and Investment Minister Todd McClay departs today for the APEC Ministerial Meeting in Lima, Peru, before travelling on to Riyadh.

"New Zealand's two-way trade with APEC economies was worth more than $140 billion in the year ending June," Mr McClay says.

In Lima, Mr McClay will hold bilateral meetings with Peru's Minister of Foreign Trade and Tourism, Desilu León, and with Papua New Guinea's Richard Maru. In the Saudi capital, he is scheduled to see Commerce Minister Dr Majid Al-Kasabi.

Mr McClay met Dr Al-Kasabi in Auckland in September and the two exchanged letters last month on the conclusion of the GCC trade agreement.

Agriculture Associate Minister Andrew Hoggard will act in the portfolio while Mr McClay is overseas.

Media contact: Kirsty Wynn`,
    officials: [
      { name: 'Todd McClay', country: 'NZ', aliases: ['McClay'] },
      { name: 'Desilu León', country: 'PE' },
      { name: 'Richard Maru', country: 'PG' },
      { name: 'Majid Al-Kasabi', country: 'SA', aliases: ['Al-Kasabi'] },
      { name: 'Andrew Hoggard', country: 'NZ' },
    ],
    meetings: [
      { who: ['Todd McClay', 'Desilu León'], date: ['2024-11', null, '2024-11-12'], status: 'planned' },
      { who: ['Todd McClay', 'Richard Maru'], date: ['2024-11', null, '2024-11-12'], status: 'planned' },
      { who: ['Todd McClay', 'Majid Al-Kasabi'], date: ['2024-11', null], status: 'planned' },
      { who: ['Todd McClay', 'Majid Al-Kasabi'], date: '2024-09', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Todd McClay', 'Majid Al-Kasabi'], kind: 'letter', status: 'held' },
        { who: ['Todd McClay', 'Desilu León', 'Richard Maru'], status: 'planned' },
      ],
      trade: [
        {
          measure: 'total',
          reporter: 'NZ',
          partner: ['APEC', null],
          bound: 'over',
          amount: 140e9,
          currency: ['NZD', 'USD'],
          change: 'any',
        },
      ],
    },
  },
  {
    text: `Kabul denies report of minister's secret trip to Tashkent

By Khaama-style staff, May 6, 2025

The Taliban-run foreign ministry on Tuesday rejected as "baseless" a report that acting Foreign Minister Amir Khan Muttaqi had secretly met Uzbek President Shavkat Mirziyoyev in Tashkent over the weekend.

"No such meeting took place," deputy spokesman Zia Ahmad Takal told reporters, adding that Muttaqi had been in Kandahar.

The Uzbek presidency has not commented.

Takal confirmed, however, that acting Commerce Minister Nooruddin Azizi met Uzbekistan's special envoy, Ismatulla Irgashev, in Kabul on Sunday and that a trade office would be opened in Termez.

Uzbek figures put bilateral trade at 1.1 billion dollars for 2024, a rise of 27 per cent, nearly all of it Uzbek exports. Officials hope to reach 3 billion in the near future.`,
    officials: [
      { name: 'Amir Khan Muttaqi', country: 'AF', aliases: ['Muttaqi'] },
      { name: 'Shavkat Mirziyoyev', country: 'UZ' },
      { name: 'Nooruddin Azizi', country: 'AF' },
      { name: 'Ismatulla Irgashev', country: 'UZ' },
    ],
    meetings: [{ who: ['Nooruddin Azizi', 'Ismatulla Irgashev'], date: '2025-05-04', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: 'UZ',
        partner: 'AF',
        amount: 1.1e9,
        currency: 'USD',
        period: '2024',
        change: 27,
      },
      {
        measure: 'total',
        reporter: 'UZ',
        partner: 'AF',
        amount: 3e9,
        currency: 'USD',
        period: null,
        status: 'target',
      },
    ],
    optional: {
      officials: [{ name: 'Zia Ahmad Takal', country: 'AF' }],
      meetings: [{ who: ['Amir Khan Muttaqi', 'Shavkat Mirziyoyev'], status: 'cancelled' }],
    },
  },
  {
    text: `Commerce secretaries of Nepal, India meet in Kathmandu

KATHMANDU: Commerce secretaries of Nepal and India began a two-day Inter-Governmental Committee meeting here on Friday to review transit arrangements.

The Nepali side is led by Gobinda Bahadur Karki, secretary at the Ministry of Industry, Commerce and Supplies, and the Indian side by Sunil Barthwal. Joint Secretary Ram Chandra Tiwari is also taking part, officials said.

On Thursday evening, Barthwal paid a courtesy call on Minister for Industry Damodar Bhandari at Singha Durbar.

India accounts for 64 percent of Nepal's foreign trade. According to the Department of Customs, Nepal imported goods worth Rs 508.6 billion from India in the first half of the current fiscal year and exported goods worth Rs 71.4 billion in return, leaving a deficit of Rs 437.2 billion.

Published: January 25, 2025 06:43 AM NST`,
    officials: [
      { name: 'Gobinda Bahadur Karki', country: 'NP' },
      { name: 'Sunil Barthwal', country: 'IN', aliases: ['Barthwal'] },
      { name: 'Damodar Bhandari', country: 'NP' },
    ],
    meetings: [
      {
        who: ['Gobinda Bahadur Karki', 'Sunil Barthwal'],
        maybe: ['Ram Chandra Tiwari'],
        date: ['2025-01-24/2025-01-25', '2025-01-24'],
        status: 'held',
      },
      { who: ['Sunil Barthwal', 'Damodar Bhandari'], date: '2025-01-23', status: 'held' },
    ],
    trade: [
      {
        measure: 'imports',
        reporter: 'NP',
        partner: 'IN',
        amount: 508.6e9,
        currency: 'NPR',
        period: ['2024-07/2024-12', '2024-07/2025-01', '2024-H2', '2024-H1', '2025-H1', null, '2024/2025'],
      },
      {
        measure: 'exports',
        reporter: 'NP',
        partner: 'IN',
        amount: 71.4e9,
        currency: 'NPR',
        period: ['2024-07/2024-12', '2024-07/2025-01', '2024-H2', '2024-H1', '2025-H1', null, '2024/2025'],
      },
      {
        measure: 'balance',
        reporter: 'NP',
        partner: 'IN',
        amount: 437.2e9,
        currency: 'NPR',
        period: ['2024-07/2024-12', '2024-07/2025-01', '2024-H2', '2024-H1', '2025-H1', null, '2024/2025'],
      },
    ],
    optional: { officials: [{ name: 'Ram Chandra Tiwari', country: ['NP', 'IN', null] }] },
  },
  {
    text: `King receives Czech parliament speaker

Amman, Nov. 18 (Petra-style) -- His Majesty King Abdullah II, at a meeting on Tuesday with Speaker of the Czech Republic's Chamber of Deputies Tomio Okamura and an accompanying delegation, stressed the depth of friendship between the two countries.

His Royal Highness Prince Ghazi bin Muhammad, Lower House Speaker Mazen Qadi, and Director of the Office of His Majesty Alaa Batayneh attended the meeting at Al Husseiniya Palace.

Later, Senate President Faisal Fayez held talks with the guest. The two sides discussed tourism and the situation in Syria.

On Monday, Okamura had laid a wreath at the Martyrs' Monument in Amman.

//Petra-style// AF
18/11/2025 17:02:11`,
    officials: [
      { name: 'King Abdullah II', country: 'JO', aliases: ['Abdullah II'] },
      { name: 'Tomio Okamura', country: 'CZ', aliases: ['Okamura'] },
      { name: 'Mazen Qadi', country: 'JO' },
      { name: 'Alaa Batayneh', country: 'JO' },
      { name: 'Faisal Fayez', country: 'JO' },
    ],
    meetings: [
      {
        who: ['King Abdullah II', 'Tomio Okamura'],
        maybe: ['Mazen Qadi', 'Alaa Batayneh', 'Ghazi bin Muhammad'],
        date: '2025-11-18',
        status: 'held',
      },
      { who: ['Faisal Fayez', 'Tomio Okamura'], date: ['2025-11-18', null], status: 'held' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Ghazi bin Muhammad', country: 'JO', aliases: ['Prince Ghazi bin Muhammad'] }],
    },
  },
  {
    text: `Swiss exports bounce back in third quarter

October 21, 2025 - 08:40
swissvoice.example (Keystone-style)

Swiss exports rose 2.1% in real terms to CHF 66.9 billion between July and September after a sharp dip in the previous three months, the Federal Office for Customs and Border Security said on Tuesday. Imports slipped 0.6% to CHF 56.8 billion. The trade surplus came in at CHF 10.1 billion.

Chemicals and pharmaceuticals, which account for half of all shipments, made the difference with a gain of 5.8% to CHF 34.2 billion. Watch exports lost 4.1%.

Sales to the United States fell for the third straight quarter, to CHF 11.3 billion, whereas those to Germany were up 3.3% at CHF 9.6 billion.

The customs office recorded 42 seizures of counterfeit watches over the same period.

How we work: this text was translated with the help of artificial intelligence and checked by an editor.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'CH',
        partner: null,
        amount: 66.9e9,
        currency: 'CHF',
        period: '2025-Q3',
        change: 2.1,
      },
      {
        measure: 'imports',
        reporter: 'CH',
        partner: null,
        amount: 56.8e9,
        currency: 'CHF',
        period: '2025-Q3',
        change: -0.6,
      },
      {
        measure: 'balance',
        reporter: 'CH',
        partner: null,
        amount: 10.1e9,
        currency: 'CHF',
        period: '2025-Q3',
      },
      {
        measure: 'exports',
        reporter: 'CH',
        partner: null,
        amount: 34.2e9,
        currency: 'CHF',
        period: ['2025-Q3', null],
        change: 5.8,
      },
      {
        measure: 'exports',
        reporter: 'CH',
        partner: 'US',
        amount: 11.3e9,
        currency: 'CHF',
        period: ['2025-Q3', null],
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'CH',
        partner: 'DE',
        amount: 9.6e9,
        currency: 'CHF',
        period: ['2025-Q3', null],
        change: 3.3,
      },
    ],
    optional: { trade: [{ measure: 'exports', reporter: 'CH', partner: null, amount: null, change: -4.1 }] },
  },
  {
    published: '2025-06-24',
    text: `Kagame, Lourenço hold talks in Luanda

By Edwin Musoni-Gatare

President Paul Kagame travelled to Angola on Monday for a one-day working visit, Village Urugwiro has said.

Kagame was received at the Quatro de Fevereiro airport by Minister of External Relations Téte António and later held a tête-à-tête with President João Lourenço, the African Union Chairperson, at the presidential palace.

Also in Luanda, Foreign Minister Olivier Nduhungirehe and Minister António signed an agreement on air services. The signing was witnessed by Trade Minister Prudence Sebahizi and Rwanda's envoy to Angola, Charity Manzi.

It was the third meeting between the two Heads of State this year, after those of 4 February in Addis Ababa and of last month, when they spoke by video link.

Trade between the two countries is still under $1 million a year, Sebahizi told The Kigali Observer.

Comments (3)`,
    officials: [
      { name: 'Paul Kagame', country: 'RW', aliases: ['Kagame'] },
      { name: 'Téte António', country: 'AO', aliases: ['António'] },
      { name: 'João Lourenço', country: 'AO', aliases: ['Lourenço'] },
      { name: 'Olivier Nduhungirehe', country: 'RW' },
      { name: 'Prudence Sebahizi', country: 'RW', aliases: ['Sebahizi'] },
      { name: 'Charity Manzi', country: 'RW' },
    ],
    meetings: [
      { who: ['Paul Kagame', 'João Lourenço'], date: '2025-06-23', status: 'held' },
      {
        who: ['Olivier Nduhungirehe', 'Téte António'],
        maybe: ['Prudence Sebahizi', 'Charity Manzi'],
        date: ['2025-06-23', null],
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Paul Kagame', 'Téte António'], date: '2025-06-23', status: 'held' },
        { who: ['Paul Kagame', 'João Lourenço'], date: '2025-02-04', status: 'held' },
        { who: ['Paul Kagame', 'João Lourenço'], date: '2025-05', status: 'held' },
      ],
      trade: [
        { measure: 'total', reporter: ['RW', 'AO'], partner: ['AO', 'RW'], amount: 1e6, currency: 'USD' },
      ],
    },
  },
  {
    text: `Maris seeks Myanmar junta's word on fishermen

THE BANGKOK LEDGER | PUBLISHED: 19 DEC 2024 AT 15:20
WRITER: Somchai Ratanapong

Foreign Minister Maris Sangiampongsa has asked Myanmar to free four Thai fishermen held since last month.

Mr Maris raised the matter on Thursday at a Bangkok hotel with U Than Swe, Myanmar's deputy prime minister and foreign minister, ahead of informal six-party talks on the situation in Myanmar. Laos was represented by Thongsavanh Phomvihane, Bangladesh by foreign affairs adviser Touhid Hossain.

India sent Foreign Secretary Vikram Misri, while China sent a vice-minister.

A further consultation among Asean members, with Malaysian Foreign Minister Mohamad Hasan in attendance, takes place on Friday.

Prime Minister Paetongtarn Shinawatra, who had been invited to open the talks, was in Chiang Rai to launch a flood relief scheme.`,
    officials: [
      { name: 'Maris Sangiampongsa', country: 'TH', aliases: ['Maris'] },
      { name: 'U Than Swe', country: 'MM', aliases: ['Than Swe'] },
      { name: 'Thongsavanh Phomvihane', country: 'LA' },
      { name: 'Touhid Hossain', country: 'BD' },
      { name: 'Vikram Misri', country: 'IN' },
      { name: 'Mohamad Hasan', country: 'MY' },
      { name: 'Paetongtarn Shinawatra', country: 'TH' },
    ],
    meetings: [{ who: ['Maris Sangiampongsa', 'U Than Swe'], date: '2024-12-19', status: 'held' }],
    trade: [],
    optional: {
      meetings: [
        {
          who: [
            'Maris Sangiampongsa',
            'U Than Swe',
            'Thongsavanh Phomvihane',
            'Touhid Hossain',
            'Vikram Misri',
          ],
          date: '2024-12-19',
          status: 'held',
        },
        {
          who: ['Maris Sangiampongsa', 'Thongsavanh Phomvihane', 'Touhid Hossain', 'Vikram Misri'],
          status: 'held',
        },
        { who: ['Thongsavanh Phomvihane', 'Touhid Hossain', 'Vikram Misri'], status: 'held' },
        { who: ['Thongsavanh Phomvihane', 'Touhid Hossain'], status: 'held' },
        { who: ['Mohamad Hasan', 'Asean members'], date: '2024-12-20', status: 'planned' },
      ],
    },
  },
  {
    published: '2025-04-28',
    text: `New faces in Andorra's cabinet as Jover stays on

ANDORRA LA VELLA (Pyrenees Post) - Head of Government Xavier Espot on Monday named Guillem Casal economy minister in a limited reshuffle, and confirmed Imma Tor as foreign minister.

Casal, 38, replaces Conxita Marsol, who steps down for health reasons. He will be sworn in on Wednesday at Casa de la Vall.

French President Emmanuel Macron, who is co-prince of Andorra, was informed of the changes beforehand, a government source said. Spain's foreign minister, José Manuel Albares, congratulated the new minister on X.

Opposition leader Cerni Escalé said the changes met none of the concerns of ordinary people over rents.

Negotiations with Brussels on the association agreement were concluded in December 2023; a referendum is to be held next year.`,
    officials: [
      { name: 'Xavier Espot', country: 'AD' },
      { name: 'Guillem Casal', country: 'AD', aliases: ['Casal'] },
      { name: 'Imma Tor', country: 'AD' },
      { name: 'Emmanuel Macron', country: 'FR' },
      { name: 'José Manuel Albares', country: 'ES' },
    ],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Conxita Marsol', country: 'AD' },
        { name: 'Cerni Escalé', country: 'AD' },
      ],
      meetings: [
        { who: ['José Manuel Albares', 'Guillem Casal'], kind: 'letter', status: 'held' },
        { who: ['Xavier Espot', 'Emmanuel Macron'], status: 'held' },
      ],
    },
  },
  {
    text: `Minister of Investment met with the delegation of Slovenia
UzDaily-style | 14.11.2024 | Tashkent

The Minister of Investments, Industry and Trade of Uzbekistan Laziz Kudratov carried out negotiations with the State Secretary of the Ministry of Economy, Tourism and Sports of Slovenia Matevž Frangež.

The sides considered the course of implementation of the agreements reached on the second meeting of the Intergovernmental Commission, which passed in Ljubljana in May of this year under the chairmanship of L. Kudratov and Minister Matjaž Han.

It was noted that for January-September the goods turnover grew by 22% and composed $68.3 million, including export from Uzbekistan – $2.9 million, import – $65.4 million. It is planned until 2027 to bring this indicator to $150 million.

In Uzbekistan function 24 enterprises with the participation of Slovenian capital.

On completion of the meeting the Roadmap was signed.`,
    officials: [
      { name: 'Laziz Kudratov', country: 'UZ', aliases: ['L. Kudratov'] },
      { name: 'Matevž Frangež', country: 'SI' },
      { name: 'Matjaž Han', country: 'SI' },
    ],
    meetings: [
      { who: ['Laziz Kudratov', 'Matevž Frangež'], date: ['2024-11-14', null, '2024-11'], status: 'held' },
      { who: ['Laziz Kudratov', 'Matjaž Han'], date: '2024-05', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'UZ',
        partner: 'SI',
        amount: 68.3e6,
        currency: 'USD',
        period: '2024-01/2024-09',
        change: 22,
      },
      {
        measure: 'exports',
        reporter: 'UZ',
        partner: 'SI',
        amount: 2.9e6,
        currency: 'USD',
        period: '2024-01/2024-09',
      },
      {
        measure: 'imports',
        reporter: 'UZ',
        partner: 'SI',
        amount: 65.4e6,
        currency: 'USD',
        period: '2024-01/2024-09',
      },
      {
        measure: 'total',
        reporter: 'UZ',
        partner: 'SI',
        amount: 150e6,
        currency: 'USD',
        period: '2027',
        status: 'target',
      },
    ],
  },
  {
    text: `LIVE: Western Balkans summit in Tivat — as it happened

16:40 That's it from us. Thanks for reading.

15:55 North Macedonia's Prime Minister Hristijan Mickoski has left without speaking to the press. He did meet European Council President António Costa for about half an hour this morning, his office confirms.

14:20 A bit of colour: the lamb ran out at lunch.

13:05 Montenegro's Prime Minister Milojko Spajić and Albania's Edi Rama sit down for a bilateral on the sidelines. On the table: the Adriatic-Ionian highway.

11:30 Bosnia's Borjana Krišto, chairwoman of the Council of Ministers, will see Commissioner Marta Kos at 5pm, we hear from her team.

09:45 Good morning from Tivat, Tuesday 9 June 2026. A planned meeting between Serbian President Aleksandar Vučić and Kosovo's Vjosa Osmani has been scrapped, diplomats say.`,
    officials: [
      { name: 'Hristijan Mickoski', country: 'MK' },
      { name: 'António Costa', country: 'EU' },
      { name: 'Milojko Spajić', country: 'ME' },
      { name: 'Edi Rama', country: 'AL' },
      { name: 'Borjana Krišto', country: 'BA' },
      { name: 'Marta Kos', country: 'EU' },
      { name: 'Aleksandar Vučić', country: 'RS' },
      { name: 'Vjosa Osmani', country: ['XK', null] },
    ],
    meetings: [
      { who: ['Hristijan Mickoski', 'António Costa'], date: ['2026-06-09', null], status: 'held' },
      { who: ['Milojko Spajić', 'Edi Rama'], date: ['2026-06-09', null], status: 'held' },
      { who: ['Borjana Krišto', 'Marta Kos'], date: ['2026-06-09', null], status: 'planned' },
      { who: ['Aleksandar Vučić', 'Vjosa Osmani'], date: ['2026-06-09', null], status: 'cancelled' },
    ],
    trade: [],
  },
  {
    published: '2025-08-12',
    text: `Indonesia, Peru aim to double trade under CEPA

Jakarta (ANTARA-style) - Trade Minister Budi Santoso expects trade between Indonesia and Peru to double to around US$960 million within three years of the entry into force of the comprehensive economic partnership agreement (CEPA) signed on Monday.

Santoso signed the pact with his Peruvian counterpart, Desilu Leon, at the Merdeka Palace in the presence of President Prabowo Subianto and President Dina Boluarte, who had earlier held a bilateral meeting.

Last year Indonesia exported US$329.4 million worth of goods to the South American country, mainly cars and footwear, against imports of US$151.3 million, mostly cocoa. That left Jakarta with a surplus of US$178.1 million.

Related news: Palm oil levy to rise in October
Reporter: Aria Wibisana
Editor: Rahmat Nugroho
COPYRIGHT © 2025`,
    officials: [
      { name: 'Budi Santoso', country: 'ID', aliases: ['Santoso'] },
      { name: 'Desilu Leon', country: 'PE' },
      { name: 'Prabowo Subianto', country: 'ID' },
      { name: 'Dina Boluarte', country: 'PE' },
    ],
    meetings: [{ who: ['Prabowo Subianto', 'Dina Boluarte'], date: ['2025-08-11', null], status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: 'ID',
        partner: 'PE',
        bound: 'about',
        amount: 960e6,
        currency: 'USD',
        change: 'any',
        status: ['forecast', 'target'],
      },
      { measure: 'exports', reporter: 'ID', partner: 'PE', amount: 329.4e6, currency: 'USD', period: '2024' },
      { measure: 'imports', reporter: 'ID', partner: 'PE', amount: 151.3e6, currency: 'USD', period: '2024' },
      { measure: 'balance', reporter: 'ID', partner: 'PE', amount: 178.1e6, currency: 'USD', period: '2024' },
    ],
    optional: {
      meetings: [
        {
          who: ['Budi Santoso', 'Desilu Leon'],
          maybe: ['Prabowo Subianto', 'Dina Boluarte'],
          date: '2025-08-11',
          status: 'held',
        },
        { who: ['Budi Santoso', 'Desilu Leon', 'Prabowo Subianto', 'Dina Boluarte'], status: 'held' },
      ],
    },
  },
  {
    published: '2025-11-03',
    text: `Farm-state senators press for answers on soybeans

By MEGAN ALDERSON

DES MOINES, Iowa — Farmers here say they can live with low prices. What they can't live with, they say, is not knowing who will buy the crop.

Sen. Chuck Grassley told a town hall in Ames on Saturday that he had written to Agriculture Secretary Brooke Rollins asking for a clear timetable on purchases by China. "I haven't gotten a straight answer," the Republican said.

U.S. soybean exports to China were worth $12.6 billion in 2024, according to the Census Bureau, about half of all U.S. soybean exports. The administration says Beijing has agreed to buy 12 million metric tons by the end of the season.

Rollins, who was to have spoken at a growers' dinner in Ankeny last month, canceled because of illness.

"You can't meet a payroll with a handshake," said Tom Vander Ploeg, who farms 900 acres near Pella.

Iowa State meets Cincinnati at 11 a.m. Saturday.`,
    officials: [
      { name: 'Chuck Grassley', country: 'US' },
      { name: 'Brooke Rollins', country: 'US', aliases: ['Rollins'] },
    ],
    meetings: [],
    trade: [
      { measure: 'exports', reporter: 'US', partner: 'CN', amount: 12.6e9, currency: 'USD', period: '2024' },
    ],
    optional: {
      meetings: [
        { who: ['Chuck Grassley', 'Brooke Rollins'], kind: 'letter', status: 'held' },
        { who: ['Chuck Grassley', 'town hall'], status: 'held' },
        { who: ['Brooke Rollins'], status: 'cancelled' },
      ],
    },
  },
  {
    published: '2025-07-17',
    text: `MARKET WRAP: JSE ends flat as miners offset banks

JOHANNESBURG – The JSE closed little changed on Thursday as gains in gold miners made up for losses in banking shares. The all-share index added 0.1 percent to 97,640 points.

Sasol fell 3.2 percent after saying it would not meet its full-year output guidance. Chief executive Simon Baloyi told analysts that exports of chemicals from Secunda had been held up at the port of Richards Bay.

AngloGold Ashanti rose 4 percent. The company struck an agreement last week to buy a Canadian explorer for C$197 million.

The rand traded at R17.82 to the dollar. Investors are awaiting the outcome of a meeting of the Reserve Bank's monetary policy committee next week; Governor Lesetja Kganyago has said the bank's 3 percent target is not up for debate.

– BusinessBrief`,
    officials: [{ name: 'Lesetja Kganyago', country: 'ZA' }],
    meetings: [],
    trade: [],
    optional: {
      officials: [{ name: 'Simon Baloyi', country: ['ZA', null] }],
      meetings: [
        { who: ['monetary policy committee'], status: 'planned' },
        { who: ['Simon Baloyi'], status: 'held' },
      ],
    },
  },
  {
    text: `Trade deficit widens 33pc in July-September

ISLAMABAD: Pakistan's trade deficit widened by 32.9 per cent to $9.37 billion in the first quarter of the current fiscal year, figures issued by the Pakistan Bureau of Statistics (PBS) showed on Thursday.

Exports dipped 3.8pc to $7.61bn in July-September from $7.91bn a year ago, while imports were up 13.5pc at $16.97bn.

In September alone, exports stood at $2.5bn and imports at $5.85bn.

The services sector told a different story: services exports grew 13pc to $1.46bn in the first two months.

The government has set an export target of $35.3bn for FY26. Planning Minister Ahsan Iqbal has said this will need "a national effort". The prime minister is to chair a meeting on the matter next week.

Published in Daybreak, October 3rd, 2025`,
    officials: [{ name: 'Ahsan Iqbal', country: 'PK' }],
    meetings: [],
    trade: [
      {
        measure: 'balance',
        reporter: 'PK',
        partner: null,
        amount: 9.37e9,
        currency: 'USD',
        period: ['2025-Q3', '2025-07/2025-09'],
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'PK',
        partner: null,
        amount: 7.61e9,
        currency: 'USD',
        period: ['2025-Q3', '2025-07/2025-09'],
        change: -3.8,
      },
      {
        measure: 'exports',
        reporter: 'PK',
        partner: null,
        amount: 7.91e9,
        currency: 'USD',
        period: ['2024-Q3', '2024-07/2024-09'],
      },
      {
        measure: 'imports',
        reporter: 'PK',
        partner: null,
        amount: 16.97e9,
        currency: 'USD',
        period: ['2025-Q3', '2025-07/2025-09'],
        change: 13.5,
      },
      {
        measure: 'exports',
        reporter: 'PK',
        partner: null,
        amount: 2.5e9,
        currency: 'USD',
        period: '2025-09',
      },
      {
        measure: 'imports',
        reporter: 'PK',
        partner: null,
        amount: 5.85e9,
        currency: 'USD',
        period: '2025-09',
      },
      {
        measure: 'exports',
        reporter: 'PK',
        partner: null,
        amount: 1.46e9,
        currency: 'USD',
        period: ['2025-07/2025-08', null],
        change: 13,
      },
      {
        measure: 'exports',
        reporter: 'PK',
        partner: null,
        amount: 35.3e9,
        currency: 'USD',
        period: ['2025-07/2026-06', '2025/2026', '2026', null],
        status: 'target',
      },
    ],
    optional: {
      meetings: [{ who: ['prime minister'], status: 'planned' }],
      trade: [{ measure: 'balance', reporter: 'PK', partner: null, amount: null, change: 33 }],
    },
  },
  {
    published: '2024-11-20',
    text: `Youth must lead green transition, forum told

KIGALI – Some 600 delegates from 31 countries are attending the Youth Connekt climate forum, which opened at the Convention Centre on Wednesday.

Environment Minister Valentine Uwamariya said in her opening remarks that Rwanda was on course to meet its pledge to cut emissions by 38 per cent by 2030. "You do not need to wait for a ministerial meeting," she told participants.

A message from UN Secretary-General António Guterres was read out. Kenya's youth envoy, Eric Mutai, spoke from the floor, while a video by Colombian activist Francisco Vera drew applause.

The forum, sponsored by two banks and a telecoms company, ends on Friday. Entrance is free. Delegates will tour Nyandungu wetland park on Thursday, weather permitting.`,
    officials: [
      { name: 'Valentine Uwamariya', country: 'RW' },
      { name: 'António Guterres', country: null },
    ],
    meetings: [],
    trade: [],
    optional: {
      officials: [{ name: 'Eric Mutai', country: 'KE' }],
      meetings: [
        { who: ['Valentine Uwamariya', 'participants'], status: 'held' },
        { who: ['António Guterres', 'forum'], kind: 'letter', status: 'held' },
        { who: ['António Guterres'], kind: 'letter', status: 'held' },
      ],
    },
  },
  {
    text: `Embassy of the Republic of Bulgaria
Economic relations — fact sheet (updated March 2025)

According to the National Statistical Institute, bilateral trade in goods between Bulgaria and Egypt reached EUR 1.46 billion in 2024, 12% more than in 2023. Bulgarian exports accounted for EUR 1.05 billion (mainly wheat, copper and timber) and imports for EUR 410 million, i.e. a positive balance of EUR 640 million for Bulgaria.

In the first quarter of 2023 alone, Egypt bought Bulgarian grain worth EUR 132 million.

According to the Bulgarian National Bank, Egyptian investments in Bulgaria amounted to EUR 7.8 million as of the end of September 2024.

The Joint Commission last met in Sofia on 5–6 November 2024, co-chaired by Minister of Economy and Industry Petko Nikolov and Egypt's Minister of Planning, Economic Development and International Cooperation, Rania Al-Mashat.

Opening hours: Sun–Thu 09:00–12:00. Closed on 3 March.`,
    officials: [
      { name: 'Petko Nikolov', country: 'BG' },
      { name: 'Rania Al-Mashat', country: 'EG' },
    ],
    meetings: [{ who: ['Petko Nikolov', 'Rania Al-Mashat'], date: '2024-11-05/2024-11-06', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: 'BG',
        partner: 'EG',
        amount: 1.46e9,
        currency: 'EUR',
        period: '2024',
        change: 12,
      },
      { measure: 'exports', reporter: 'BG', partner: 'EG', amount: 1.05e9, currency: 'EUR', period: '2024' },
      { measure: 'imports', reporter: 'BG', partner: 'EG', amount: 410e6, currency: 'EUR', period: '2024' },
      { measure: 'balance', reporter: 'BG', partner: 'EG', amount: 640e6, currency: 'EUR', period: '2024' },
      {
        measure: 'investment',
        reporter: 'EG',
        partner: 'BG',
        amount: 7.8e6,
        currency: 'EUR',
        period: ['2024-09', '2024-01/2024-09', null, '2024'],
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'BG',
          partner: 'EG',
          amount: 132e6,
          currency: 'EUR',
          period: '2023-Q1',
        },
        {
          measure: 'imports',
          reporter: 'EG',
          partner: 'BG',
          amount: 132e6,
          currency: 'EUR',
          period: '2023-Q1',
        },
      ],
    },
  },
  {
    published: '2025-09-06',
    text: `Ambassador's Cup: Uruguay edge Japan in friendly

Staff reporter, Montevideo Mail

Uruguay beat Japan 2-1 in a friendly at the Centenario on Friday, with Darwin Núñez scoring twice. The sides will meet again in Osaka in March.

The match, billed as the Ambassador's Cup, marked a century of ties between the two nations. President Yamandú Orsi watched from the stands. Coach Marcelo Bielsa refused to talk about his contract. "I'll discuss that with the president of the association, not with you," he said.

Police said 14 people were held after scuffles outside the ground. Interior Minister Carlos Negro praised the officers.

Tickets for the return leg go on sale in December; exports of Uruguayan beef to Japan, joked one banner, "already scored".`,
    officials: [
      { name: 'Yamandú Orsi', country: 'UY' },
      { name: 'Carlos Negro', country: 'UY', world: true },
    ],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Marcelo Bielsa', country: ['UY', null] }] },
  },
  {
    text: `Paraguay: meat sends exports to record in first semester

ASUNCIÓN (Agencia Sur, translated) – The exports of Paraguay summed US$ 8,632 million at the close of June, 3.1% less than in the same period of 2024, informed the Central Bank (BCP). The imports reached US$ 8,215 million, with a rise of 6.4%.

The beef shipments, in change, grew 30.3% and arrived to US$ 1,050 million in the semester. Chile was the principal destination, with US$ 352 million, followed by Taiwan (US$ 139 million) and the United States (US$ 110 million).

The trade with the partners of Mercosur left a deficit of US$ 180 million.

The minister of Industry and Commerce, Javier Giménez, expressed that the number "speaks of the confidence in the country". For the whole year the sector expects to pass the US$ 2,000 million in meat.

Published 09/07/2025 – 07:30
Read also: The dollar closes at G. 7,860`,
    officials: [{ name: 'Javier Giménez', country: 'PY' }],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'PY',
        partner: null,
        amount: 8.632e9,
        currency: 'USD',
        period: ['2025-H1', '2025-01/2025-06'],
        change: -3.1,
      },
      {
        measure: 'imports',
        reporter: 'PY',
        partner: null,
        amount: 8.215e9,
        currency: 'USD',
        period: ['2025-H1', '2025-01/2025-06'],
        change: 6.4,
      },
      {
        measure: 'exports',
        reporter: 'PY',
        partner: null,
        amount: 1.05e9,
        currency: 'USD',
        period: ['2025-H1', '2025-01/2025-06'],
        change: 30.3,
      },
      {
        measure: 'exports',
        reporter: 'PY',
        partner: 'CL',
        amount: 352e6,
        currency: 'USD',
        period: ['2025-H1', '2025-01/2025-06', null],
      },
      {
        measure: 'exports',
        reporter: 'PY',
        partner: 'TW',
        amount: 139e6,
        currency: 'USD',
        period: ['2025-H1', '2025-01/2025-06', null],
      },
      {
        measure: 'exports',
        reporter: 'PY',
        partner: 'US',
        amount: 110e6,
        currency: 'USD',
        period: ['2025-H1', '2025-01/2025-06', null],
      },
    ],
    optional: {
      trade: [
        { measure: 'balance', reporter: 'PY', amount: 180e6, currency: 'USD' },
        { measure: 'exports', reporter: 'PY', partner: null, amount: 2e9, currency: 'USD', period: '2025' },
      ],
    },
  },
  {
    published: '2025-07-14',
    text: `Brussels readies list of U.S. goods for possible retaliation

BRUSSELS, July 14 (Newswire) - The European Commission has drawn up a second list of U.S. products that could face extra duties if talks with Washington fail, diplomats said on Monday.

The list covers goods worth 72 billion euros a year, among them aircraft, cars and bourbon, down from 95 billion in an earlier draft. It still needs the backing of member states.

"We remain ready to negotiate at any hour," a Commission spokesperson said. U.S. President Donald Trump has threatened a 30% tariff on imports from the bloc from Aug. 1.

German carmakers' lobby VDA, whose president is Hildegard Müller, urged both sides to return to the table. Ireland's deputy prime minister, Simon Harris, said a trade war would have no winners.

The euro was down 0.2% at $1.167.`,
    officials: [
      { name: 'Donald Trump', country: 'US' },
      { name: 'Simon Harris', country: 'IE' },
    ],
    meetings: [],
    trade: [],
    optional: {
      officials: [{ name: 'Hildegard Müller', country: ['DE', null] }],

      trade: [
        { measure: 'exports', reporter: 'US', partner: 'EU', amount: 72e9, currency: 'EUR', change: 'any' },
        { measure: 'imports', reporter: 'EU', partner: 'US', amount: 72e9, currency: 'EUR', change: 'any' },
      ],
    },
  },
  {
    published: '2025-08-25',
    text: `Saudi non-oil exports up 17.8% in Q2

RIYADH — Saudi Arabia's non-oil exports, including re-exports, rose 17.8 percent year-on-year in the second quarter of 2025, the General Authority for Statistics (GASTAT) said. National non-oil exports excluding re-exports increased 5.6 percent.

Total merchandise exports dropped 7.3 percent to SR273.1 billion on lower oil receipts, while imports climbed 13.1 percent to SR230.6 billion. The merchandise trade surplus shrank to SR42.5 billion.

China was the main destination, taking SR38.6 billion of the Kingdom's exports, and also led the list of suppliers, with imports of SR64.2 billion. The UAE and India came next as buyers with SR27.9 billion and SR26.1 billion, respectively.

King Abdulaziz Port in Dammam handled 27.4 percent of the inbound goods.

Economy Minister Faisal Alibrahim said last week that non-oil activity would keep growing.

SG/Agencies`,
    officials: [{ name: 'Faisal Alibrahim', country: 'SA' }],
    meetings: [],
    trade: [
      { measure: 'exports', reporter: 'SA', partner: null, amount: null, period: '2025-Q2', change: 17.8 },
      {
        measure: 'exports',
        reporter: 'SA',
        partner: null,
        amount: 273.1e9,
        currency: 'SAR',
        period: ['2025-Q2', null],
        change: -7.3,
      },
      {
        measure: 'imports',
        reporter: 'SA',
        partner: null,
        amount: 230.6e9,
        currency: 'SAR',
        period: ['2025-Q2', null],
        change: 13.1,
      },
      {
        measure: 'balance',
        reporter: 'SA',
        partner: null,
        amount: 42.5e9,
        currency: 'SAR',
        period: ['2025-Q2', null],
      },
      {
        measure: 'exports',
        reporter: 'SA',
        partner: 'CN',
        amount: 38.6e9,
        currency: 'SAR',
        period: ['2025-Q2', null],
      },
      {
        measure: 'imports',
        reporter: 'SA',
        partner: 'CN',
        amount: 64.2e9,
        currency: 'SAR',
        period: ['2025-Q2', null],
      },
      {
        measure: 'exports',
        reporter: 'SA',
        partner: 'AE',
        amount: 27.9e9,
        currency: 'SAR',
        period: ['2025-Q2', null],
      },
      {
        measure: 'exports',
        reporter: 'SA',
        partner: 'IN',
        amount: 26.1e9,
        currency: 'SAR',
        period: ['2025-Q2', null],
      },
    ],
    optional: { trade: [{ measure: 'exports', reporter: 'SA', partner: null, amount: null, change: 5.6 }] },
  },
];
