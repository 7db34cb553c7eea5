import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    published: '2025-08-14',
    text: `WINDHOEK, 14 AUG (NAMPA) – The Deputy Minister of Industries, Mines and Energy, Gaudentia Kröhne, on Thursday met the High Commissioner of India to Namibia, Rahul Shrivastava, to discuss cooperation in the processing of critical minerals.

Kröhne told reporters after the closed-door engagement at her office that Namibia no longer wished to ship out lithium and graphite in raw form.

“We want the jobs to remain here,” she said, adding that two Indian companies had already submitted proposals for a plant near Karibib.

Shrivastava said trade between the two countries amounted to N$14.6 billion in the last financial year, while Indian investment in Namibia, mostly in zinc and diamond processing, is estimated at about US$800 million.

Mines minister Modestus Amutse is expected to lead a delegation to New Delhi in October.

(NAMPA)
ES/AS`,
    officials: [
      { name: 'Gaudentia Kröhne', country: 'NA', aliases: ['Kröhne'] },
      { name: 'Rahul Shrivastava', country: 'IN', aliases: ['Shrivastava'] },
      { name: 'Modestus Amutse', country: 'NA' },
    ],
    meetings: [{ who: ['Gaudentia Kröhne', 'Rahul Shrivastava'], date: '2025-08-14', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: ['NA', 'IN'],
        partner: ['IN', 'NA'],
        amount: 14.6e9,
        currency: 'NAD',
        period: ['2024/2025', '2025', '2024', null, '2024-04/2025-03'],
      },
      {
        measure: 'investment',
        reporter: 'IN',
        partner: 'NA',
        bound: 'about',
        amount: 800e6,
        currency: 'USD',
      },
    ],
    optional: { meetings: [{ who: ['Modestus Amutse', 'India'], date: '2025-10', status: 'planned' }] },
  },
  {
    text: `Ministry of Foreign Affairs, Foreign Employment and Tourism
Media Release

Sri Lanka and Poland conclude Third Round of Bilateral Political Consultations

The Third Round of Bilateral Political Consultations between Sri Lanka and Poland was held in Colombo on 07 October 2025. The consultations were co-chaired by the Secretary to the Ministry of Foreign Affairs, Aruni Ranaraja, and the Undersecretary of State of the Ministry of Foreign Affairs of Poland, Wojciech Zajączkowski.

The two sides reviewed cooperation in trade, education, fisheries and labour mobility. Sri Lanka's exports to Poland stood at US$ 92.6 million in 2024, while imports from Poland were valued at US$ 58.3 million.

During his stay the Undersecretary paid a courtesy call on the Minister of Foreign Affairs, Vijitha Herath, and had a separate meeting with the Deputy Minister of Industry and Entrepreneurship Development, Chathuranga Abeysinghe.

The Sri Lanka delegation included Director General for Europe Nimali Jayasuriya and Director Sashika Rathnayake. The Polish delegation included Chargé d'affaires Marek Domański and Counsellor Ewa Lisowska.

It was agreed to hold the next round in Warsaw on mutually convenient dates.

Ministry of Foreign Affairs, Foreign Employment and Tourism
Colombo
08 October 2025`,
    officials: [
      { name: 'Aruni Ranaraja', country: 'LK' },
      { name: 'Wojciech Zajączkowski', country: 'PL' },
      { name: 'Vijitha Herath', country: 'LK' },
      { name: 'Chathuranga Abeysinghe', country: 'LK' },
    ],
    meetings: [
      {
        who: ['Aruni Ranaraja', 'Wojciech Zajączkowski'],
        maybe: ['Nimali Jayasuriya', 'Sashika Rathnayake', 'Marek Domański', 'Ewa Lisowska'],
        date: '2025-10-07',
        status: 'held',
      },
      {
        who: ['Wojciech Zajączkowski', 'Vijitha Herath'],
        date: ['2025-10-07', null, '2025-10', '2025-10-08', '2025-10-07/2025-10-08'],
        status: 'held',
      },
      {
        who: ['Wojciech Zajączkowski', 'Chathuranga Abeysinghe'],
        date: ['2025-10-07', null, '2025-10', '2025-10-08', '2025-10-07/2025-10-08'],
        status: 'held',
      },
    ],
    trade: [
      { measure: 'exports', reporter: 'LK', partner: 'PL', amount: 92.6e6, currency: 'USD', period: '2024' },
      { measure: 'imports', reporter: 'LK', partner: 'PL', amount: 58.3e6, currency: 'USD', period: '2024' },
    ],
    optional: {
      officials: [
        { name: 'Nimali Jayasuriya', country: 'LK' },
        { name: 'Sashika Rathnayake', country: 'LK' },
        { name: 'Marek Domański', country: 'PL' },
        { name: 'Ewa Lisowska', country: 'PL' },
      ],
      meetings: [
        { who: ['Sri Lanka', 'Poland'], date: null, status: 'planned' },
        {
          who: ['Wojciech Zajączkowski', 'Sri Lanka'],
          date: ['2025-10-07', null, '2025-10'],
          status: 'held',
        },
      ],
    },
  },
  {
    text: `Zambia Statistics Agency
The Monthly, Volume 271
External Trade

Zambia recorded a trade surplus valued at K1.9 billion in September 2025, compared with a deficit of K0.6 billion recorded in August 2025. This means that the country exported more than it imported in nominal terms.

Total exports, mainly comprising domestically produced goods, increased by 8.4 percent to K23.2 billion in September from K21.4 billion in August. This was mainly on account of a 12.7 percent increase in export earnings from copper.

Imports decreased by 3.2 percent to K21.3 billion from K22.0 billion.

Switzerland was the major destination, accounting for 38.5 percent of total export earnings, followed by China with 21.9 percent. The major source of imports was South Africa with K5.7 billion.

For more information contact:
Interim Statistician General
Tel: +260-000-000000`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'balance',
        reporter: 'ZM',
        partner: null,
        amount: 1.9e9,
        currency: 'ZMW',
        period: '2025-09',
      },
      {
        measure: 'exports',
        reporter: 'ZM',
        partner: null,
        amount: 23.2e9,
        currency: 'ZMW',
        period: '2025-09',
        change: 8.4,
      },
      {
        measure: 'imports',
        reporter: 'ZM',
        partner: null,
        amount: 21.3e9,
        currency: 'ZMW',
        period: '2025-09',
        change: -3.2,
      },
      {
        measure: 'imports',
        reporter: 'ZM',
        partner: 'ZA',
        amount: 5.7e9,
        currency: 'ZMW',
        period: '2025-09',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'balance',
          reporter: 'ZM',
          partner: null,
          amount: 600e6,
          currency: 'ZMW',
          period: '2025-08',
        },
        {
          measure: 'exports',
          reporter: 'ZM',
          partner: null,
          amount: 21.4e9,
          currency: 'ZMW',
          period: '2025-08',
        },
        {
          measure: 'imports',
          reporter: 'ZM',
          partner: null,
          amount: 22e9,
          currency: 'ZMW',
          period: '2025-08',
        },
        { measure: 'exports', reporter: 'ZM', partner: null, amount: null, period: '2025-09', change: 12.7 },
      ],
    },
  },
  {
    published: '2025-02-11',
    text: `Kuwaiti FM receives credentials of new envoys

KUWAIT, Feb 11 (KUNA) -- Foreign Minister Abdullah Al-Yahya received on Tuesday, in two separate meetings, copies of the credentials of the newly-appointed Ambassador of Armenia Hayk Sargsyan and the newly-appointed Ambassador of Senegal Mamadou Lamine Ba.

The minister wished both ambassadors success in their new duties, the Ministry of Foreign Affairs said in a press release.

Earlier in the day, Al-Yahya received a phone call from Danish Minister of Foreign Affairs Lars Lokke Rasmussen, during which they discussed bilateral relations and regional developments.

He also sent a cable of condolences to his Turkish counterpart Hakan Fidan over the victims of a mine accident in Zonguldak, wishing the injured a speedy recovery.

The Assistant Foreign Minister for Protocol Affairs, Ambassador Nabeel Al-Dakheel, attended the meetings. (end)
mhd.ibi`,
    officials: [
      { name: 'Abdullah Al-Yahya', country: 'KW', aliases: ['Al-Yahya'] },
      { name: 'Hayk Sargsyan', country: 'AM' },
      { name: 'Mamadou Lamine Ba', country: 'SN' },
      { name: 'Lars Lokke Rasmussen', country: 'DK' },
      { name: 'Hakan Fidan', country: 'TR' },
      { name: 'Nabeel Al-Dakheel', country: 'KW' },
    ],
    meetings: [
      {
        who: ['Abdullah Al-Yahya', 'Hayk Sargsyan'],
        maybe: ['Nabeel Al-Dakheel'],
        date: '2025-02-11',
        status: 'held',
      },
      {
        who: ['Abdullah Al-Yahya', 'Mamadou Lamine Ba'],
        maybe: ['Nabeel Al-Dakheel'],
        date: '2025-02-11',
        status: 'held',
      },
      {
        who: ['Abdullah Al-Yahya', 'Lars Lokke Rasmussen'],
        date: '2025-02-11',
        kind: 'phone call',
        status: 'held',
      },
      {
        who: ['Abdullah Al-Yahya', 'Hakan Fidan'],
        date: ['2025-02-11', null],
        kind: 'letter',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    published: '2025-01-15',
    text: `Treasury on the spot as KRA fails to meet target

By Edwin Mutua | Updated 3 hours ago

NAIROBI, Kenya – Treasury Cabinet Secretary John Mbadi on Wednesday had a difficult morning before the National Assembly after lawmakers accused the taxman of missing its half-year target by Sh84 billion.

Finance committee chairman Kuria Kimani said the shortfall meant counties would not receive their share before March. “We cannot keep meeting here every quarter to hear the same explanation,” said the Molo MP.

Majority Leader Kimani Ichung'wah defended the Treasury, blaming the slow economy and a weak festive season.

Mr Mbadi said the government would not raise taxes and was confident that ordinary revenue would reach Sh2.5 trillion by June.

READ ALSO:
Why farmers are uprooting coffee in Kirinyaga
Gor Mahia meet Tusker in Saturday thriller

Share this story: Facebook | X | WhatsApp`,
    officials: [
      { name: 'John Mbadi', country: 'KE', aliases: ['Mbadi'] },
      { name: 'Kuria Kimani', country: 'KE' },
      { name: "Kimani Ichung'wah", country: 'KE' },
    ],
    meetings: [],
    trade: [],
    optional: {
      meetings: [
        { who: ['John Mbadi', 'National Assembly'], date: '2025-01-15', status: 'held' },
        { who: ['John Mbadi', 'Kuria Kimani'], date: '2025-01-15', status: 'held' },
        { who: ['John Mbadi', 'Kuria Kimani', "Kimani Ichung'wah"], date: '2025-01-15', status: 'held' },
      ],
    },
  },
  {
    text: `Kassym-Jomart Tokayev receives Speaker of Slovenian National Assembly

ASTANA. KAZINFORM – President Kassym-Jomart Tokayev received Urška Klakočar Zupančič, President of the National Assembly of Slovenia, who is in Kazakhstan on an official visit, the Akorda press service reports.

The Head of State noted that Slovenia is a reliable partner of Kazakhstan in Central Europe and stressed the importance of inter-parliamentary dialogue.

Earlier today the Slovenian guest held talks with Chairman of the Mazhilis Yerlan Koshanov. Following the talks the two speakers signed a memorandum of cooperation.

Trade turnover between the countries rose 12.4% to 158.7 million US dollars in 2024. In January-February this year it stood at 24.9 million dollars, of which exports from Kazakhstan made up 3.1 million.

As reported, Prime Minister Robert Golob plans to visit Astana in the second half of the year.

Photo: Akorda
16 April 2025, 17:42`,
    officials: [
      { name: 'Kassym-Jomart Tokayev', country: 'KZ', aliases: ['Tokayev'] },
      { name: 'Urška Klakočar Zupančič', country: 'SI' },
      { name: 'Yerlan Koshanov', country: 'KZ' },
      { name: 'Robert Golob', country: 'SI', world: true },
    ],
    meetings: [
      { who: ['Kassym-Jomart Tokayev', 'Urška Klakočar Zupančič'], date: '2025-04-16', status: 'held' },
      { who: ['Urška Klakočar Zupančič', 'Yerlan Koshanov'], date: '2025-04-16', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['KZ', 'SI'],
        partner: ['SI', 'KZ'],
        amount: 158.7e6,
        currency: 'USD',
        period: '2024',
        change: 12.4,
      },
      {
        measure: 'total',
        reporter: ['KZ', 'SI'],
        partner: ['SI', 'KZ'],
        amount: 24.9e6,
        currency: 'USD',
        period: '2025-01/2025-02',
      },
      {
        measure: 'exports',
        reporter: 'KZ',
        partner: 'SI',
        amount: 3.1e6,
        currency: 'USD',
        period: '2025-01/2025-02',
      },
    ],
    optional: {
      meetings: [
        {
          who: ['Robert Golob', 'Kazakhstan'],
          date: ['2025-07-01/2025-12-31', '2025', null],
          status: 'planned',
        },
        { who: ['Urška Klakočar Zupančič', 'Kazakhstan'], date: '2025-04-16', status: 'held' },
      ],
    },
  },
  {
    published: '2025-09-12',
    text: `Sobers' Guyana visit put off

Staff Reporter

GEORGETOWN, Guyana – The visit to Guyana of Trinidad and Tobago's Minister of Foreign and Caricom Affairs, Sean Sobers, has been postponed owing to the passage of the tropical storm, Foreign Secretary Robert Persaud said on Friday.

Mr Sobers was due to arrive on Monday with a team of energy officials and was to have held bilateral talks with Foreign Minister Hugh Todd. A courtesy call on President Irfaan Ali had also been arranged.

“We fully understand. The people of Tobago come first,” Persaud told the Stabroek Times, noting that no new dates had been agreed on.

Todd and Sobers last met in July in Montego Bay, when Caricom heads gathered for their regular summit.

Comments are closed.`,
    officials: [
      { name: 'Sean Sobers', country: 'TT', aliases: ['Sobers'] },
      { name: 'Robert Persaud', country: 'GY', aliases: ['Persaud'] },
      { name: 'Hugh Todd', country: 'GY', aliases: ['Todd'] },
      { name: 'Irfaan Ali', country: 'GY' },
    ],
    meetings: [
      { who: ['Sean Sobers', 'Hugh Todd'], date: ['2025-09-15', null], status: 'cancelled' },
      { who: ['Sean Sobers', 'Irfaan Ali'], date: ['2025-09-15', null], status: 'cancelled' },
      { who: ['Hugh Todd', 'Sean Sobers'], date: ['2025-07', '2025'], status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [{ who: ['Sean Sobers', 'Guyana'], date: ['2025-09-15', null], status: 'cancelled' }],
    },
  },
  {
    text: `Ecuador and Peru evaluate advances of the binational agenda

Lima, 13 Jun. 2025 (Editorial Andes).- The chancellor of Ecuador, Gabriela Sommerfeld, sustained this Friday a meeting of work with her Peruvian pair, Elmer Schialer, inthe Palace of Torre Tagle, with view to the next Binational Cabinet that will be celebrated in the city of Cuenca.

Both authorities coincided in the need of to strengthen the fight against the illegal mining in the zone of frontier. [Read also: Strong swells in the littoral]

Also participated the minister of the Interior of Peru, Carlos Malaver, and the Ecuadorian ambassador in Lima, Galo Yépez.

Sommerfeld thanked the welcome and remembered that the commercial exchange between the two countries reached the 1 thousand 215 million dollars in 2024, what represents an increase of 9% in front of the previous year.

In the afternoon, the diplomat was received by the president of the Council of Ministers, Eduardo Arana.

(END) JCC/MAO`,
    officials: [
      { name: 'Gabriela Sommerfeld', country: 'EC', aliases: ['Sommerfeld'] },
      { name: 'Elmer Schialer', country: 'PE' },
      { name: 'Carlos Malaver', country: 'PE' },
      { name: 'Galo Yépez', country: 'EC' },
      { name: 'Eduardo Arana', country: 'PE' },
    ],
    meetings: [
      {
        who: ['Gabriela Sommerfeld', 'Elmer Schialer'],
        maybe: ['Carlos Malaver', 'Galo Yépez'],
        date: '2025-06-13',
        status: 'held',
      },
      { who: ['Gabriela Sommerfeld', 'Eduardo Arana'], date: '2025-06-13', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['EC', 'PE'],
        partner: ['PE', 'EC'],
        amount: 1.215e9,
        currency: 'USD',
        period: '2024',
        change: 9,
      },
    ],
    optional: {
      meetings: [
        { who: ['Ecuador', 'Peru'], date: null, status: 'planned' },
        { who: ['Gabriela Sommerfeld', 'Peru'], date: '2025-06-13', status: 'held' },
      ],
    },
  },
  {
    published: '2025-08-12',
    text: `Indonesia seeks faster talks on tariff deal: Minister

Jakarta (ANTARA) - Coordinating Minister for Economic Affairs Airlangga Hartarto has revealed that he held a telephone conversation with United States Trade Representative Jamieson Greer on Monday evening to discuss the remaining items of the reciprocal tariff agreement.

"We talked for about 40 minutes. Both teams will meet again online next week," Hartarto told the press here on Tuesday.

On the same day, the minister received Peruvian Minister of Foreign Trade and Tourism Desilú León at his office to speed up ratification of the Comprehensive Economic Partnership Agreement (CEPA) with the South American country.

Trade between Indonesia and Peru was recorded at US$480.7 million in 2024, with Indonesia booking a surplus of US$180.9 million.

He is scheduled to fly to Washington at the end of this month, though a meeting with Greer has not been confirmed.

Related news: Indonesia targets 8 pct growth by 2029

Translator: Bayu P, Resinta Sulistiyandari
Editor: Rahmad Nasution
Copyright © ANTARA 2025`,
    officials: [
      { name: 'Airlangga Hartarto', country: 'ID', aliases: ['Hartarto'] },
      { name: 'Jamieson Greer', country: 'US', aliases: ['Greer'] },
      { name: 'Desilú León', country: 'PE' },
    ],
    meetings: [
      {
        who: ['Airlangga Hartarto', 'Jamieson Greer'],
        date: '2025-08-11',
        kind: 'phone call',
        status: 'held',
      },
      { who: ['Airlangga Hartarto', 'Desilú León'], date: ['2025-08-12', '2025-08-11'], status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['ID', 'PE'],
        partner: ['PE', 'ID'],
        amount: 480.7e6,
        currency: 'USD',
        period: '2024',
      },
      { measure: 'balance', reporter: 'ID', partner: 'PE', amount: 180.9e6, currency: 'USD', period: '2024' },
    ],
    optional: {
      meetings: [
        { who: ['Airlangga Hartarto', 'Jamieson Greer'], date: ['2025-08', null], status: 'planned' },
        { who: ['Airlangga Hartarto', 'United States'], date: '2025-08', status: 'planned' },
        { who: ['Indonesia', 'United States'], date: null, status: 'planned' },
      ],
    },
  },
  {
    published: '2025-08-21',
    text: `Annual trade deficit narrows

In the year ended July 2025, the annual goods trade balance was a deficit of $3.9 billion, Stats NZ said today.

Goods exports were valued at $77.7 billion for the year, up $8.1 billion (12 percent). Goods imports were valued at $81.7 billion, up $2.3 billion (2.9 percent).

"Dairy products and fruit led the rise in annual exports," international trade spokesperson Viki Ward said.

In the July 2025 month, exports rose 9.9 percent from July 2024 to $6.7 billion. Imports rose 2.7 percent to $7.3 billion, and the monthly trade balance was a deficit of $578 million.

Exports to China were $1.4 billion in the month, up $162 million (13 percent), and exports to Australia were $809 million. Exports to the United States fell 9.0 percent.

All values are in New Zealand dollars and are not adjusted for seasonal effects.

Get more data: Overseas merchandise trade: July 2025 [XLSX, 412 KB]`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'balance',
        reporter: 'NZ',
        partner: null,
        amount: 3.9e9,
        currency: 'NZD',
        period: ['2024-08/2025-07', '2025', '2025-07'],
      },
      {
        measure: 'exports',
        reporter: 'NZ',
        partner: null,
        amount: 77.7e9,
        currency: 'NZD',
        period: ['2024-08/2025-07', '2025', '2025-07'],
        change: 12,
      },
      {
        measure: 'imports',
        reporter: 'NZ',
        partner: null,
        amount: 81.7e9,
        currency: 'NZD',
        period: ['2024-08/2025-07', '2025', '2025-07'],
        change: 2.9,
      },
      {
        measure: 'exports',
        reporter: 'NZ',
        partner: null,
        amount: 6.7e9,
        currency: 'NZD',
        period: '2025-07',
        change: 9.9,
      },
      {
        measure: 'imports',
        reporter: 'NZ',
        partner: null,
        amount: 7.3e9,
        currency: 'NZD',
        period: '2025-07',
        change: 2.7,
      },
      {
        measure: 'balance',
        reporter: 'NZ',
        partner: null,
        amount: 578e6,
        currency: 'NZD',
        period: '2025-07',
      },
      {
        measure: 'exports',
        reporter: 'NZ',
        partner: 'CN',
        amount: 1.4e9,
        currency: 'NZD',
        period: '2025-07',
        change: 13,
      },
      {
        measure: 'exports',
        reporter: 'NZ',
        partner: 'AU',
        amount: 809e6,
        currency: 'NZD',
        period: '2025-07',
      },
      { measure: 'exports', reporter: 'NZ', partner: 'US', amount: null, period: '2025-07', change: -9 },
    ],
    optional: { officials: [{ name: 'Viki Ward', country: 'NZ' }] },
  },
  {
    text: `Photo essay: Peters in Nuku'alofa

New Zealand Foreign Minister Winston Peters with Tonga's Prime Minister, Dr 'Aisake Eke, at St George Government Building on 4 June 2025. Photo: Lani Fifita / Matangi Press

Mr Peters is greeted at Fua'amotu International Airport on Tuesday evening by the Acting Minister for Foreign Affairs, Ana 'Akau'ola. Photo: Lani Fifita

A traditional kava ceremony for the visitors. Photo: supplied

The two ministers signed a new Statement of Partnership after an hour of talks on Wednesday, RNZ Pacific reported. Dr Eke said New Zealand's help with the Fanga'uta bridge would never be forgotten.

The delegation, which includes Health Minister Simeon Brown and four MPs, leaves for Suva on Thursday, where it is to be received by Fijian Prime Minister Sitiveni Rabuka.`,
    officials: [
      { name: 'Winston Peters', country: 'NZ', aliases: ['Peters'] },
      { name: "'Aisake Eke", country: 'TO', aliases: ['Eke', "Dr 'Aisake Eke"] },
      { name: "Ana 'Akau'ola", country: 'TO' },
      { name: 'Simeon Brown', country: 'NZ' },
      { name: 'Sitiveni Rabuka', country: 'FJ' },
    ],
    meetings: [
      { who: ['Winston Peters', "'Aisake Eke"], maybe: ['Simeon Brown'], date: '2025-06-04', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Winston Peters', "Ana 'Akau'ola"], date: '2025-06-03', status: 'held' },
        { who: ['Winston Peters', 'Fiji'], date: ['2025-06-05', null], status: 'planned' },
        {
          who: ['Winston Peters', 'Tonga'],
          date: ['2025-06-03', '2025-06-04', '2025-06-03/2025-06-05'],
          status: 'held',
        },
        { who: ['Simeon Brown', 'Tonga'], date: ['2025-06-03', '2025-06-04', null], status: 'held' },
        {
          who: ['Winston Peters', 'Sitiveni Rabuka'],
          date: ['2025-06-05', '2025-06', null],
          status: 'planned',
        },
        {
          who: ['Winston Peters', 'Simeon Brown', 'Sitiveni Rabuka'],
          date: ['2025-06-05', '2025-06', null],
          status: 'planned',
        },
        { who: ['Simeon Brown', 'Sitiveni Rabuka'], date: ['2025-06-05', null], status: 'planned' },
        { who: ['Sitiveni Rabuka', 'delegation'], date: ['2025-06-05', '2025-06', null], status: 'planned' },
      ],
    },
  },
  {
    published: '2024-11-20',
    text: `Baltic foreign ministers on joint visit to Chisinau

Chisinau, 20 November /MOLDPRES/ - Deputy Prime Minister, Minister of Foreign Affairs Mihai Popșoi welcomed today in Chisinau the foreign ministers of Estonia, Latvia and Lithuania, Margus Tsahkna, Baiba Braže and Kęstutis Budrys, who are paying a joint visit to Moldova.

The officials discussed the European course of the country, energy security and the support granted by the Baltic states for reforms.

"Your presence here today, all three together, is a strong message," said Popșoi.

Afterwards the three diplomats had a meeting with President Maia Sandu. The head of state thanked them for training Moldovan experts.

In the first nine months of 2024, the trade between Moldova and Lithuania amounted to 71.4 million dollars, with Latvia to 29.8 million, while that with Estonia exceeded 10 million dollars.

Budrys will next go to Kyiv, where he is set to see his Ukrainian counterpart Andrii Sybiha on Thursday.`,
    officials: [
      { name: 'Mihai Popșoi', country: 'MD', aliases: ['Popșoi'] },
      { name: 'Margus Tsahkna', country: 'EE' },
      { name: 'Baiba Braže', country: 'LV' },
      { name: 'Kęstutis Budrys', country: 'LT', aliases: ['Budrys'] },
      { name: 'Maia Sandu', country: 'MD' },
      { name: 'Andrii Sybiha', country: 'UA' },
    ],
    meetings: [
      {
        who: ['Mihai Popșoi', 'Margus Tsahkna', 'Baiba Braže', 'Kęstutis Budrys'],
        date: '2024-11-20',
        status: 'held',
      },
      {
        who: ['Maia Sandu', 'Margus Tsahkna', 'Baiba Braže', 'Kęstutis Budrys'],
        date: '2024-11-20',
        status: 'held',
      },
      { who: ['Kęstutis Budrys', 'Andrii Sybiha'], date: '2024-11-21', status: 'planned' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['MD', 'LT'],
        partner: ['LT', 'MD'],
        amount: 71.4e6,
        currency: 'USD',
        period: '2024-01/2024-09',
      },
      {
        measure: 'total',
        reporter: ['MD', 'LV'],
        partner: ['LV', 'MD'],
        amount: 29.8e6,
        currency: 'USD',
        period: '2024-01/2024-09',
      },
      {
        measure: 'total',
        reporter: ['MD', 'EE'],
        partner: ['EE', 'MD'],
        bound: 'over',
        amount: 10e6,
        currency: 'USD',
        period: '2024-01/2024-09',
      },
    ],
    optional: {
      meetings: [
        {
          who: ['Margus Tsahkna', 'Baiba Braže', 'Kęstutis Budrys', 'Moldova'],
          date: '2024-11-20',
          status: 'held',
        },
        { who: ['Kęstutis Budrys', 'Ukraine'], date: ['2024-11-21', null], status: 'planned' },
      ],
    },
  },
  {
    text: `TRANSCRIPT: DTI Secretary on "Umaga, Pilipinas" – 10 July 2025

HOST: Good morning, Secretary Roque. So how bad is the 20 percent for our exporters?

SEC. CRISTINA ROQUE: Good morning, Gani. We are concerned, of course, but it is still among the lowest in Southeast Asia. Last year our exports to the United States were at 12.1 billion dollars. More than half of that is electronics, and those are exempted for now.

HOST: Have you talked to the Americans?

SEC. ROQUE: Yes. I met with Ambassador MaryKay Carlson last Friday here in Makati, and she was very open. Secretary Frederick Go and I are flying to Washington next week for the negotiations.

HOST: And the President?

SEC. ROQUE: That one is for the Palace to announce, but I understand that President Marcos is to meet President Trump on the 22nd.

HOST: We meet again after the break. Traffic is heavy on EDSA southbound.

[COMMERCIAL GAP]`,
    officials: [
      { name: 'Cristina Roque', country: 'PH', aliases: ['CRISTINA ROQUE', 'Roque'], world: true },
      { name: 'MaryKay Carlson', country: 'US', world: true },
      { name: 'Frederick Go', country: 'PH', world: true },
      { name: 'Marcos', country: 'PH', world: true },
      { name: 'Trump', country: 'US', world: true },
    ],
    meetings: [
      { who: ['Cristina Roque', 'MaryKay Carlson'], date: '2025-07-04', status: 'held' },
      { who: ['Marcos', 'Trump'], date: '2025-07-22', status: 'planned' },
    ],
    trade: [
      { measure: 'exports', reporter: 'PH', partner: 'US', amount: 12.1e9, currency: 'USD', period: '2024' },
    ],
    optional: {
      meetings: [
        {
          who: ['Cristina Roque', 'Frederick Go', 'United States'],
          date: ['2025-07', '2025-07-14/2025-07-20', null],
          status: 'planned',
        },
        {
          who: ['Frederick Go', 'United States'],
          date: ['2025-07', '2025-07-14/2025-07-20', null],
          status: 'planned',
        },
        {
          who: ['Cristina Roque', 'United States'],
          date: ['2025-07', '2025-07-14/2025-07-20', null],
          status: 'planned',
        },
      ],
    },
  },
  {
    text: `Textile exports up 8.8pc in eight months

Mushtaq Qureshi | Published March 18, 2025 | Updated March 18, 2025 08:51am

ISLAMABAD: Pakistan's textile and clothing exports grew 8.8 per cent year-on-year to $12.13 billion during July-February 2024-25, data released by the Pakistan Bureau of Statistics showed on Monday.

In February alone, however, shipments inched up by only 1.4pc to $1.41bn.

Overall merchandise exports rose 8.2pc to $22.0bn in the eight months, while the import bill went up 7.4pc to $37.9bn, pushing the trade deficit to $15.8bn.

Readymade garments earned $2.7bn, up 18.5pc, and bed wear $2.1bn.

The government has set an export target of $32.3bn for the current fiscal year. Finance Minister Muhammad Aurangzeb told a seminar in Karachi last week that the country would “comfortably meet” it.

Exporters say gas prices and delayed refunds of about Rs329bn have made them uncompetitive against Bangladesh and Vietnam.

Published in The Morning Post, March 18th, 2025`,
    officials: [{ name: 'Muhammad Aurangzeb', country: 'PK' }],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'PK',
        partner: null,
        amount: 12.13e9,
        currency: 'USD',
        period: '2024-07/2025-02',
        change: 8.8,
      },
      {
        measure: 'exports',
        reporter: 'PK',
        partner: null,
        amount: 1.41e9,
        currency: 'USD',
        period: '2025-02',
        change: 1.4,
      },
      {
        measure: 'exports',
        reporter: 'PK',
        partner: null,
        amount: 22e9,
        currency: 'USD',
        period: '2024-07/2025-02',
        change: 8.2,
      },
      {
        measure: 'imports',
        reporter: 'PK',
        partner: null,
        amount: 37.9e9,
        currency: 'USD',
        period: '2024-07/2025-02',
        change: 7.4,
      },
      {
        measure: 'balance',
        reporter: 'PK',
        partner: null,
        amount: 15.8e9,
        currency: 'USD',
        period: '2024-07/2025-02',
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'PK', partner: null, amount: 2.7e9, currency: 'USD', change: 'any' },
        { measure: 'exports', reporter: 'PK', partner: null, amount: 2.1e9, currency: 'USD', change: 'any' },
        {
          measure: 'exports',
          reporter: 'PK',
          partner: null,
          amount: 32.3e9,
          currency: 'USD',
          status: 'target',
        },
      ],
    },
  },
  {
    published: '2025-03-27',
    text: `(LEAD) S. Korea, Mongolia agree to expand cooperation on critical minerals

SEOUL, March 27 (Yonhap) -- Foreign Minister Cho Tae-yul and his Mongolian counterpart, Battsetseg Batmunkh, agreed Thursday to deepen cooperation in rare metals and supply chains, the foreign ministry said.

The agreement came as the two ministers met in Ulaanbaatar on the occasion of the 35th anniversary of diplomatic ties, it said.

Cho, on a two-day trip to Mongolia through Friday, also paid a courtesy call on President Ukhnaa Khurelsukh and conveyed Seoul's hope for the early conclusion of an economic partnership agreement.

It is their first face-to-face meeting since September, when they saw each other on the margins of the U.N. General Assembly in New York.

Bilateral trade reached US$610 million last year, with South Korea's exports accounting for about $500 million, according to the Korea International Trade Association.

sooyeon@yna.example
(END)`,
    officials: [
      { name: 'Cho Tae-yul', country: 'KR', aliases: ['Cho'] },
      { name: 'Battsetseg Batmunkh', country: 'MN' },
      { name: 'Ukhnaa Khurelsukh', country: 'MN' },
    ],
    meetings: [
      { who: ['Cho Tae-yul', 'Battsetseg Batmunkh'], date: '2025-03-27', status: 'held' },
      {
        who: ['Cho Tae-yul', 'Ukhnaa Khurelsukh'],
        date: ['2025-03-27', '2025-03', '2025-03-27/2025-03-28'],
        status: 'held',
      },
      { who: ['Cho Tae-yul', 'Battsetseg Batmunkh'], date: '2024-09', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['KR', 'MN'],
        partner: ['MN', 'KR'],
        amount: 610e6,
        currency: 'USD',
        period: '2024',
      },
      {
        measure: 'exports',
        reporter: 'KR',
        partner: 'MN',
        bound: 'about',
        amount: 500e6,
        currency: 'USD',
        period: '2024',
      },
    ],
    optional: {
      meetings: [{ who: ['Cho Tae-yul', 'Mongolia'], date: '2025-03-27/2025-03-28', status: 'held' }],
    },
  },
  {
    published: '2025-09-03',
    text: `Ogwang flags off She Cranes

KAMPALA – The State Minister for Sports, Peter Ogwang, has asked the national netball team to “meet the expectations of 45 million Ugandans” as they left for the tournament in Gqeberha.

Speaking at Lugogo on Tuesday, Ogwang handed the flag to captain Irene Eyaru and said government had released Shs1.8bn for tickets and allowances.

The She Cranes meet Jamaica in their opener on Friday at 4pm before taking on hosts South Africa.

President Yoweri Museveni congratulated the side last year after they finished fifth at the Commonwealth event, while South African sports minister Gayton McKenzie promised full stands this week.

General Secretary Sarah Nkonge was also in attendance.

Additional reporting by Timothy Lule`,
    officials: [
      { name: 'Peter Ogwang', country: 'UG', aliases: ['Ogwang'] },
      { name: 'Yoweri Museveni', country: 'UG' },
      { name: 'Gayton McKenzie', country: 'ZA' },
    ],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Sarah Nkonge', country: 'UG' },
        { name: 'Irene Eyaru', country: 'UG' },
      ],
      meetings: [
        { who: ['Peter Ogwang', 'national netball team'], date: ['2025-09-02', null], status: 'held' },
        { who: ['Peter Ogwang', 'Irene Eyaru'], date: ['2025-09-02', null], status: 'held' },
        { who: ['Peter Ogwang', 'Irene Eyaru', 'Sarah Nkonge'], date: ['2025-09-02', null], status: 'held' },
        { who: ['Yoweri Museveni', 'She Cranes'], date: ['2024', null], status: 'held' },
      ],
    },
  },
  {
    published: '2025-05-21',
    text: `TIRANA, May 21/ATA/ Minister for Europe and Foreign Affairs Igli Hasani received on Wednesday in Tirana the Deputy Prime Minister and Foreign Minister of Montenegro, Ervin Ibrahimović.

At the joint press conference, Hasani said that the opening of the Buna bridge will change the life of inhabitants on both sides of the border.

"Dear Ervin, welcome! Last month in Podgorica, together with Timčo Mucunski, we agreed that our three countries will apply one single control at the crossing points," the Albanian minister said.

On his part, Ibrahimović appreciated the excellent relations and invited his colleague to the Adriatic forum in Budva this summer. The Montenegrin guest was received also by the Speaker of Parliament Elisa Spiropali.

The trade exchange between Albania and Montenegro in 2024 was about 171 million euros. Exports of our country grew by 6 per cent.

/j.p/r.e/`,
    officials: [
      { name: 'Igli Hasani', country: 'AL', aliases: ['Hasani'] },
      { name: 'Ervin Ibrahimović', country: 'ME', aliases: ['Ibrahimović', 'Ervin'] },
      { name: 'Elisa Spiropali', country: 'AL' },
    ],
    meetings: [
      { who: ['Igli Hasani', 'Ervin Ibrahimović'], date: '2025-05-21', status: 'held' },
      { who: ['Ervin Ibrahimović', 'Elisa Spiropali'], date: '2025-05-21', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['AL', 'ME'],
        partner: ['ME', 'AL'],
        bound: 'about',
        amount: 171e6,
        currency: 'EUR',
        period: '2024',
      },
    ],
    optional: {
      officials: [{ name: 'Timčo Mucunski', country: ['MK', null], world: true }],
      meetings: [
        { who: ['Igli Hasani', 'Ervin Ibrahimović', 'Timčo Mucunski'], date: '2025-04', status: 'held' },
        { who: ['Igli Hasani', 'Timčo Mucunski'], date: '2025-04', status: 'held' },
        { who: ['Igli Hasani', 'Ervin Ibrahimović'], date: ['2025', null, '2025-07'], status: 'planned' },
        { who: ['Ervin Ibrahimović', 'Albania'], date: '2025-05-21', status: 'held' },
        { who: ['Igli Hasani', 'Montenegro'], date: ['2025', null, '2025-07'], status: 'planned' },
      ],
      trade: [
        {
          measure: 'exports',
          reporter: 'AL',
          partner: ['ME', null],
          amount: null,
          period: '2024',
          change: 6,
        },
      ],
    },
  },
  {
    text: `Foreign Minister Gedion Confers with Counterparts of Uganda, Mozambique and Angola

Addis Ababa, February 13, 2025 (ENA) — Minister of Foreign Affairs Gedion Timothewos held separate discussions today with Foreign Ministers Jeje Odongo of Uganda, Maria Lucas of Mozambique and Téte António of Angola on the sidelines of the 46th Ordinary Session of the AU Executive Council.

With his Ugandan counterpart, Gedion discussed peace in the Horn of Africa and IGAD, it was learned.

During his talks with Minister Lucas, the two sides agreed to open direct flights between Addis Ababa and Nampula.

In a related development, State Minister Birtukan Ayano received at her office the Under-Secretary of State of Finland, Outi Holopainen, yesterday.

Prime Minister Abiy Ahmed is expected to address the opening of the AU Summit on Saturday.

More than 30 heads of state and government have confirmed their participation.

Ethiopian News Agency
2023 © Copyright`,
    officials: [
      { name: 'Gedion Timothewos', country: 'ET', aliases: ['Gedion'] },
      { name: 'Jeje Odongo', country: 'UG' },
      { name: 'Maria Lucas', country: 'MZ', aliases: ['Lucas'] },
      { name: 'Téte António', country: 'AO' },
      { name: 'Birtukan Ayano', country: 'ET' },
      { name: 'Outi Holopainen', country: 'FI' },
      { name: 'Abiy Ahmed', country: 'ET' },
    ],
    meetings: [
      { who: ['Gedion Timothewos', 'Jeje Odongo'], date: '2025-02-13', status: 'held' },
      { who: ['Gedion Timothewos', 'Maria Lucas'], date: '2025-02-13', status: 'held' },
      { who: ['Gedion Timothewos', 'Téte António'], date: '2025-02-13', status: 'held' },
      { who: ['Birtukan Ayano', 'Outi Holopainen'], date: '2025-02-12', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Abiy Ahmed', 'AU Summit'], date: '2025-02-15', status: 'planned' },
        { who: ['Outi Holopainen', 'Ethiopia'], date: '2025-02-12', status: 'held' },
      ],
    },
  },
  {
    text: `Commerce Adviser seeks more Australian investment

DHAKA, Sept 24, 2025 (BSS) - Commerce Adviser Sk Bashir Uddin today urged Australia to invest in the jute and leather sectors of Bangladesh.

He made the call when Australian High Commissioner to Bangladesh Susan Ryle paid a courtesy call on him at his office at the Secretariat here.

Commerce Secretary Mahbubur Rahman and Additional Secretary Ayesha Akter were present at the meeting.

The adviser said Bangladesh exported goods worth US$ 912.4 million to Australia in the fiscal year 2024-25, mostly readymade garments, against imports of US$ 1.21 billion.

Susan Ryle said Canberra would retain duty-free access for Bangladesh after LDC graduation.

Later, Chinese Ambassador Yao Wen also met the commerce adviser and informed him that a 100-member business delegation would visit Dhaka in November.

BSS/MSI/GMR/1905hrs`,
    officials: [
      { name: 'Sk Bashir Uddin', country: 'BD' },
      { name: 'Susan Ryle', country: 'AU' },
      { name: 'Mahbubur Rahman', country: 'BD' },
      { name: 'Yao Wen', country: 'CN' },
      { name: 'Ayesha Akter', country: 'BD' },
    ],
    meetings: [
      {
        who: ['Sk Bashir Uddin', 'Susan Ryle'],
        maybe: ['Mahbubur Rahman', 'Ayesha Akter'],
        date: '2025-09-24',
        status: 'held',
      },
      { who: ['Sk Bashir Uddin', 'Yao Wen'], date: '2025-09-24', status: 'held' },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'BD',
        partner: 'AU',
        amount: 912.4e6,
        currency: 'USD',
        period: ['2024/2025', '2024-07/2025-06', '2025', '2024', null],
      },
      {
        measure: 'imports',
        reporter: 'BD',
        partner: 'AU',
        amount: 1.21e9,
        currency: 'USD',
        period: ['2024/2025', '2024-07/2025-06', '2025', '2024', null],
      },
    ],
    optional: {
      meetings: [{ who: ['business delegation', 'Bangladesh'], date: '2025-11', status: 'planned' }],
    },
  },
  {
    text: `Jordan's exports to Iraq rise 10.2% in five months

Amman, Aug. 3 (Petra) -- The value of national exports to Iraq rose to JD389 million in the first five months of this year, an increase of 10.2 percent compared with the same period of 2024, according to figures of the Department of Statistics.

Total national exports amounted to JD3.62 billion at the end of May, up 9.1 percent, while imports rose 6.6 percent to JD8.11 billion.

Imports from Iraq, chiefly crude oil, came to JD46 million.

President of the Jordan Chamber of Industry Fathi Jaghbir attributed the growth to the opening of new lines to Anbar and Basra.

Exports of garments to the United States dropped by 3 percent, whereas fertilizer exports to India went up, the report showed without giving values.

//Petra// AA
03/08/2025 13:22:41`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'JO',
        partner: 'IQ',
        amount: 389e6,
        currency: 'JOD',
        period: '2025-01/2025-05',
        change: 10.2,
      },
      {
        measure: 'exports',
        reporter: 'JO',
        partner: null,
        amount: 3.62e9,
        currency: 'JOD',
        period: '2025-01/2025-05',
        change: 9.1,
      },
      {
        measure: 'imports',
        reporter: 'JO',
        partner: null,
        amount: 8.11e9,
        currency: 'JOD',
        period: '2025-01/2025-05',
        change: 6.6,
      },
      {
        measure: 'imports',
        reporter: 'JO',
        partner: 'IQ',
        amount: 46e6,
        currency: 'JOD',
        period: '2025-01/2025-05',
      },
    ],
    optional: {
      officials: [{ name: 'Fathi Jaghbir', country: 'JO' }],

      trade: [
        {
          measure: 'exports',
          reporter: 'JO',
          partner: 'US',
          amount: null,
          period: '2025-01/2025-05',
          change: -3,
        },
      ],
    },
  },
  {
    text: `Deputy Secretary Landau's Call with Paraguayan Foreign Minister Ramírez Lezcano

Readout
Office of the Spokesperson
June 24, 2025

The below is attributable to Principal Deputy Spokesperson Tommy Pigott:

Deputy Secretary of State Christopher Landau spoke yesterday with Paraguayan Foreign Minister Rubén Ramírez Lezcano. The Deputy Secretary thanked the Foreign Minister for Paraguay's leadership at the OAS General Assembly in Antigua and discussed efforts to counter transnational crime in the Tri-Border Area.

The Deputy Secretary conveyed greetings from Secretary Rubio to President Santiago Peña and looked forward to welcoming the Foreign Minister to Washington in the fall.

Tags: Bureau of Western Hemisphere Affairs, Christopher Landau, Office of the Spokesperson, Paraguay, Readout`,
    officials: [
      { name: 'Christopher Landau', country: 'US', aliases: ['Landau'], world: true },
      { name: 'Rubén Ramírez Lezcano', country: 'PY', aliases: ['Ramírez Lezcano'] },
      { name: 'Rubio', country: 'US', world: true },
      { name: 'Santiago Peña', country: 'PY' },
    ],
    meetings: [
      {
        who: ['Christopher Landau', 'Rubén Ramírez Lezcano'],
        date: '2025-06-23',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Tommy Pigott', country: 'US', world: true }],
      meetings: [
        {
          who: ['Christopher Landau', 'Rubén Ramírez Lezcano'],
          date: ['2025', null, '2025-09', '2025-10', '2025-09-01/2025-11-30', '2025-09/2025-11'],
          status: 'planned',
        },
        { who: ['Rubén Ramírez Lezcano', 'United States'], date: ['2025', null], status: 'planned' },
        { who: ['Rubio', 'Santiago Peña'], date: ['2025-06-23', null], status: 'held' },
      ],
    },
  },
  {
    text: `Press release | Date: 06/05/2025

Aukrust to visit Malawi and Tanzania

Minister of International Development Åsmund Aukrust will visit Malawi and Tanzania from 8 to 11 May to discuss food security, health and tax cooperation.

‘Malawi has been hit hard by drought. Norway will continue to stand by the country,’ said Mr Aukrust.

In Lilongwe, Mr Aukrust will have talks with President Lazarus Chakwera and Foreign Minister Nancy Tembo. He will also visit a school meals project in Salima run by the World Food Programme.

The visit to Dar es Salaam will include a meeting with Foreign Minister Mahmoud Thabit Kombo on Sunday 11 May. State Secretary Stine Renate Håheim is to take part in the business forum there.

Press contact: Ragnhild Simenstad, mobile +47 00 00 00 00
The Minister is available for comment before departure.`,
    officials: [
      { name: 'Åsmund Aukrust', country: 'NO', aliases: ['Aukrust'] },
      { name: 'Lazarus Chakwera', country: 'MW' },
      { name: 'Nancy Tembo', country: 'MW' },
      { name: 'Mahmoud Thabit Kombo', country: 'TZ' },
      { name: 'Stine Renate Håheim', country: 'NO' },
    ],
    meetings: [
      { who: ['Åsmund Aukrust', 'Mahmoud Thabit Kombo'], date: '2025-05-11', status: 'planned' },
      {
        who: ['Åsmund Aukrust', 'Lazarus Chakwera'],
        maybe: ['Nancy Tembo'],
        date: ['2025-05-08/2025-05-11', '2025-05', '2025-05-08', null],
        status: 'planned',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        {
          who: ['Åsmund Aukrust', 'Nancy Tembo'],
          date: ['2025-05-08/2025-05-11', '2025-05', '2025-05-08', null],
          status: 'planned',
        },
        { who: ['Åsmund Aukrust', 'Malawi', 'Tanzania'], date: '2025-05-08/2025-05-11', status: 'planned' },
        {
          who: ['Stine Renate Håheim', 'Tanzania'],
          date: ['2025-05-11', '2025-05', '2025-05-08/2025-05-11', null],
          status: 'planned',
        },
      ],
    },
  },
  {
    published: '2025-09-22',
    text: `Naira steady, shares slip as investors await MPC

By Adaeze Okonjo, Lagos

The local bourse closed lower on Monday as sell-offs in banking stocks offset gains in consumer goods. The All-Share Index fell 0.42 per cent to 141,263.05 points, while market capitalisation dropped by N372bn to N89.35tn.

The Monetary Policy Committee of the central bank meets on Tuesday and Wednesday. Most analysts expect Governor Olayemi Cardoso to keep the benchmark rate at 27.5 per cent.

Dangote Sugar gained 4.1 per cent after the company said export revenue from Togo and Niger doubled. Its chairman, Arnold Ekpe, thanked shareholders at the annual general meeting.

Brent crude traded at $68.4 a barrel. Petroleum minister of state Heineken Lokpobiri had said on Friday that the country would meet its OPEC quota of 1.5m barrels per day.

Top gainers | Top losers | FX rates | Subscribe to our newsletter`,
    officials: [
      { name: 'Olayemi Cardoso', country: 'NG', world: true },
      { name: 'Heineken Lokpobiri', country: 'NG', world: true },
    ],
    meetings: [],
    trade: [],
    optional: {
      meetings: [
        {
          who: ['Olayemi Cardoso', 'Monetary Policy Committee'],
          date: ['2025-09-23/2025-09-24', null],
          status: 'planned',
        },
        { who: ['Monetary Policy Committee'], date: ['2025-09-23/2025-09-24', null], status: 'planned' },
      ],
    },
  },
  {
    published: '2025-09-16',
    text: `Vietnam, UAE aim at 20 billion USD in two-way trade

Minister of Industry and Trade Nguyen Hong Dien (right) and UAE Minister of Foreign Trade Thani bin Ahmed Al Zeyoudi at the working session. Photo: MoIT

Hanoi (VNA) – Minister of Industry and Trade Nguyen Hong Dien had a working session in Abu Dhabi on September 16 with the UAE Minister of Foreign Trade Thani bin Ahmed Al Zeyoudi, on theoccasion of his business trip to the Gulf nation.

Minister Dien proposed that the two sides soon put the Comprehensive Economic Partnership Agreement into force. He also thanked the UAE side for the warm reception given to Prime Minister Pham Minh Chinh last October.

[Advertisement_1]

According to Vietnamese customs statistics, bilateral trade value hit 6.9 billion USD in 2024, a year-on-year rise of 51.2%. In the first eight months of 2025, Vietnam's exports to this market were estimated at 3.3 billion USD, while its imports stood at 1.6 billion USD. The two countries target 20 billion USD by 2030.

On September 17, the Vietnamese minister will meet with CEO of Lulu Group Saifee Rupawala./.

Source: https://en.vnexample.vn/vietnam-uae-trade-post3217.vnp`,
    officials: [
      { name: 'Nguyen Hong Dien', country: 'VN', aliases: ['Dien'] },
      { name: 'Thani bin Ahmed Al Zeyoudi', country: 'AE' },
      { name: 'Pham Minh Chinh', country: 'VN' },
    ],
    meetings: [
      { who: ['Nguyen Hong Dien', 'Thani bin Ahmed Al Zeyoudi'], date: '2025-09-16', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['VN', 'AE'],
        partner: ['AE', 'VN'],
        amount: 6.9e9,
        currency: 'USD',
        period: '2024',
        change: 51.2,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'AE',
        amount: 3.3e9,
        currency: 'USD',
        period: '2025-01/2025-08',
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: 'AE',
        amount: 1.6e9,
        currency: 'USD',
        period: '2025-01/2025-08',
      },
    ],
    optional: {
      officials: [{ name: 'Saifee Rupawala', country: ['AE', null, 'IN'] }],
      meetings: [
        { who: ['Nguyen Hong Dien', 'Saifee Rupawala'], date: '2025-09-17', status: 'planned' },
        { who: ['Nguyen Hong Dien', 'CEO of Lulu Group'], date: '2025-09-17', status: 'planned' },
        { who: ['Pham Minh Chinh', 'UAE'], date: '2024-10', status: 'held' },
        { who: ['Nguyen Hong Dien', 'UAE'], date: '2025-09-16', status: 'held' },
      ],
      trade: [
        {
          measure: 'total',
          reporter: ['VN', 'AE'],
          partner: ['AE', 'VN'],
          amount: 20e9,
          currency: 'USD',
          period: '2030',
          status: 'target',
        },
      ],
    },
  },
];
