import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    text: `Herath receives envoys of Romania, Kenya

Staff Reporter Published 12 Sep, 2025 06:41am

COLOMBO: Foreign Minister Vijitha Herath on Thursday received the ambassadors of Romania and Kenya and the resident representative of FAO in separate meetings at the Republic Building.

According to a statement of the Ministry, Romanian Ambassador to Sri Lanka Steluta Arhire called on the minister and briefed him about the demand for skilled workers in her country. The two sides agreed to conclude a labour mobility agreement before the end of the year.

Later, talking to the High Commissioner of Kenya, Njambi Kinyungu, Herath said tea-growing nations should speak with one voice in international forums.

FAO Representative Vimlendra Sharan also called on the foreign minister and reviewed progress on the ongoing seed programme.

Copyright Daily Courier, 2025`,
    officials: [
      { name: 'Vijitha Herath', country: 'LK', aliases: ['Herath'] },
      { name: 'Steluta Arhire', country: 'RO', aliases: ['Arhire'] },
      { name: 'Njambi Kinyungu', country: 'KE', aliases: ['Kinyungu'] },
    ],
    meetings: [
      { who: ['Vijitha Herath', 'Steluta Arhire'], date: '2025-09-11', status: 'held' },
      { who: ['Vijitha Herath', 'Njambi Kinyungu'], date: '2025-09-11', status: 'held' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Vimlendra Sharan', country: null }],
      meetings: [{ who: ['Vijitha Herath', 'Vimlendra Sharan'], date: '2025-09-11', status: 'held' }],
    },
  },
  {
    text: `Monday, 03 March 2025 13:20

Speaker of the Assembly hosts the new Ambassador of Portugal

The Speaker of the Assembly of the Republic of North Macedonia, Mr Afrim Gashi, hosted today the newly appointed Ambassador of the Portuguese Republic, Mr Rui Tereno, who paid him an inaugural visit.

Congratulating the Ambassador on the beginning of his mandate, Speaker Gashi thanked Portugal for its consistent support on the country's European path. He recalled the cordial conversation he had with the President of the Portuguese Assembly, Mr José Pedro Aguiar-Branco, in Strasbourg last autumn, and expected that the friendship groups of the two parliaments would soon exchange visits.

Ambassador Tereno said that Portuguese companies were increasingly interested in the region. It was noted at the meeting that trade exchange, although modest, had grown by 12 percent in 2024.

The meeting was also attended by the Secretary General of the Assembly.

Print | E-mail`,
    officials: [
      { name: 'Afrim Gashi', country: 'MK', aliases: ['Gashi'] },
      { name: 'Rui Tereno', country: 'PT', aliases: ['Tereno'] },
      { name: 'José Pedro Aguiar-Branco', country: 'PT', aliases: ['Aguiar-Branco'] },
    ],
    meetings: [
      { who: ['Afrim Gashi', 'Rui Tereno'], date: '2025-03-03', status: 'held' },
      {
        who: ['Afrim Gashi', 'José Pedro Aguiar-Branco'],
        date: ['2024', '2024-09', '2024-10', '2024-11', null, '2024-09/2024-11'],
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['MK', 'PT'],
        partner: ['PT', 'MK'],
        amount: null,
        period: '2024',
        change: 12,
      },
    ],
  },
  {
    text: `Rwanda's formal exports to DR Congo up 18 per cent in nine months

By Claudine Uwera
Thursday, November 14, 2024

Rwanda's exports to the Democratic Republic of Congo rose 18.4 per cent to $171.3 million in the nine months to September this year, data from the National Institute of Statistics of Rwanda show, despite the tensions between the two neighbours.

Total export earnings over the period grew by 11 per cent to $1.74 billion, while the import bill reached $4.92 billion, up from $4.69 billion a year earlier.

China remained the largest source of goods, accounting for 19.8 per cent of imports, followed by Tanzania and Kenya.

As a result the country's trade deficit stood at $3.18 billion.

The central bank's chief economist, Thierry Kalisa, told reporters last week that coffee prices were expected to support receipts in the fourth quarter.

Main exports to Goma and Bukavu include cereals, flour, live animals and cooking oil.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'RW',
        partner: 'CD',
        amount: 171.3e6,
        currency: 'USD',
        period: '2024-01/2024-09',
        change: 18.4,
      },
      {
        measure: 'exports',
        reporter: 'RW',
        partner: null,
        amount: 1.74e9,
        currency: 'USD',
        period: '2024-01/2024-09',
        change: 11,
      },
      {
        measure: 'imports',
        reporter: 'RW',
        partner: null,
        amount: 4.92e9,
        currency: 'USD',
        period: '2024-01/2024-09',
        change: 'any',
      },
      {
        measure: 'balance',
        reporter: 'RW',
        partner: null,
        amount: 3.18e9,
        currency: 'USD',
        period: '2024-01/2024-09',
      },
    ],
    optional: {
      officials: [{ name: 'Thierry Kalisa', country: 'RW' }],

      trade: [
        {
          measure: 'imports',
          reporter: 'RW',
          partner: null,
          amount: 4.69e9,
          currency: 'USD',
          period: '2023-01/2023-09',
        },
      ],
    },
  },
  {
    published: '2025-10-20',
    text: `Norway's foreign minister puts off Ankara trip after coalition talks drag on

OSLO, Oct 20 (Reuters) - Norwegian Foreign Minister Espen Barth Eide has postponed a visit to Turkey planned for Tuesday because of budget negotiations at home, his ministry said on Monday.

Eide was due to meet his Turkish counterpart Hakan Fidan in Ankara to discuss Gaza, Ukraine and NATO. A new date will be set in the near future, a spokesperson said in an emailed statement.

The two ministers spoke by phone on Sunday evening and agreed to see each other before the end of November, according to a Turkish diplomatic source.

Fidan last visited Oslo in June, when he and Eide signed an agreement on defence industry cooperation.

(Reporting by Ingrid Haugen; editing by Tom Ashworth)`,
    officials: [
      { name: 'Espen Barth Eide', country: 'NO', aliases: ['Eide'] },
      { name: 'Hakan Fidan', country: 'TR', aliases: ['Fidan'] },
    ],
    meetings: [
      { who: ['Espen Barth Eide', 'Hakan Fidan'], date: '2025-10-21', status: 'cancelled' },
      { who: ['Espen Barth Eide', 'Hakan Fidan'], date: '2025-10-19', kind: 'phone call', status: 'held' },
      { who: ['Espen Barth Eide', 'Hakan Fidan'], date: '2025-06', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        {
          who: ['Espen Barth Eide', 'Hakan Fidan'],
          date: ['2025-11', null, '2025-10/2025-11', '2025'],
          status: 'planned',
        },
      ],
    },
  },
  {
    text: `Cambodia, Belarus Seek to Widen Trade

AKP Phnom Penh, June 5, 2024 --

Cambodian Minister of Commerce H.E. Mrs. Cham Nimul met here yesterday with Ambassador of the Republic of Belarus to Cambodia H.E. Mr. Uladzimir Baravikou, who resides in Hanoi.

The two sides discussed the possibility of exporting Cambodian rice, pepper and cashew nuts to Belarus and of opening a showroom of Belarusian tractors in Phnom Penh.

The Minister told the diplomat that bilateral trade amounted to US$ 8.9 million in 2023, down 4.3 percent, of which Cambodian exports were worth US$ 7.6 million.

For his part, Ambassador Baravikou informed H.E. Mrs. Cham Nimul that Minister of Antimonopoly Regulation and Trade Aliaksei Bahdanau would pay an official visit to Cambodia in September to sign a memorandum of understanding.

By Heng Panha`,
    officials: [
      { name: 'Cham Nimul', country: 'KH' },
      { name: 'Uladzimir Baravikou', country: 'BY', aliases: ['Baravikou'] },
      { name: 'Aliaksei Bahdanau', country: 'BY' },
    ],
    meetings: [{ who: ['Cham Nimul', 'Uladzimir Baravikou'], date: '2024-06-04', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: ['KH', 'BY'],
        partner: ['BY', 'KH'],
        amount: 8.9e6,
        currency: 'USD',
        period: '2023',
        change: -4.3,
      },
      { measure: 'exports', reporter: 'KH', partner: 'BY', amount: 7.6e6, currency: 'USD', period: '2023' },
    ],
    optional: { meetings: [{ who: ['Aliaksei Bahdanau'], date: '2024-09', status: 'planned' }] },
  },
  {
    published: '2025-02-06',
    text: `Zloty firms, WIG20 slips as retailers fall short of forecasts

* Polish data meet expectations
* Koruna steady before central bank meeting

WARSAW, Feb 6 - The Polish zloty firmed on Thursday after the central bank left interest rates unchanged, while shares in Warsaw lagged their Central European peers.

Governor Adam Glapinski is due to hold a news conference at 1400 GMT. Most analysts polled by the agency believe the first cut will not come until the second half.

In Prague the koruna was little changed ahead of a rate meeting later in the day. "We think the board will deliver 25 basis points," wrote Jakub Sedlar, a strategist at a local bank.

Warsaw's blue-chip index lost 0.8%, dragged down by fashion retailer LPP, whose January sales missed estimates. Refiner Orlen added 1.1% after it met its production target.

Czech industrial output fell 2.1 percent year on year in December.`,
    officials: [],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Adam Glapinski', country: 'PL', world: true }] },
  },
  {
    text: `Basseterre, St. Kitts (Ministry of Foreign Affairs): The Right Honourable Dr. Denzil Douglas, Minister of Foreign Affairs, met today, Wednesday 22nd May 2024, with the non-resident Ambassador of the Kingdom of Norway, Her Excellency Beate Stirø, at his office in Government Headquarters.

During the courtesy call, Dr. Douglas expressed appreciation for Norway's leadership on ocean governance and invited Norwegian firms to take part in the geothermal project on Nevis. Ambassador Stirø noted that the needs of small island developing states would feature on the agenda of the conference in Antigua later this month.

Present at the meeting were Permanent Secretary in the Ministry of Foreign Affairs, Mrs. Elsie Wilkin-Armbrister, and Senior Foreign Service Officer Mr. Samuel Berridge.

The Ambassador is also scheduled to pay a courtesy call on Prime Minister Dr. Terrance Drew on Thursday before departing the Federation.

-30-`,
    officials: [
      { name: 'Denzil Douglas', country: 'KN', aliases: ['Douglas'] },
      { name: 'Beate Stirø', country: 'NO', aliases: ['Stirø'] },
      { name: 'Terrance Drew', country: 'KN' },
    ],
    meetings: [
      {
        who: ['Denzil Douglas', 'Beate Stirø'],
        maybe: ['Elsie Wilkin-Armbrister', 'Samuel Berridge'],
        date: '2024-05-22',
        status: 'held',
      },
      { who: ['Beate Stirø', 'Terrance Drew'], date: '2024-05-23', status: 'planned' },
    ],
    trade: [],
    optional: {
      officials: [
        { name: 'Elsie Wilkin-Armbrister', country: 'KN' },
        { name: 'Samuel Berridge', country: 'KN' },
      ],
    },
  },
  {
    text: `Overseas merchandise trade: April 2024

Goods exports fell $101 million (1.5 percent), to $6.4 billion, in April 2024, compared with April 2023, according to figures released by the statistics office today.

Goods imports rose $240 million (4.0 percent) to $6.3 billion.

The monthly trade balance was a surplus of $91 million.

"Fewer shipments of logs to China drove the fall," international trade manager Viki Ward said. Exports to China were down $177 million (9.9 percent), while those to Australia were up $64 million.

Annual goods exports were valued at $69.1 billion and annual imports at $79.2 billion. The annual trade deficit was $10.1 billion for the year ended April 2024.

All values are in New Zealand dollars. Figures are actual values and are not adjusted for seasonal effects.

ENDS`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'NZ',
        partner: null,
        amount: 6.4e9,
        currency: 'NZD',
        period: '2024-04',
        change: -1.5,
      },
      {
        measure: 'imports',
        reporter: 'NZ',
        partner: null,
        amount: 6.3e9,
        currency: 'NZD',
        period: '2024-04',
        change: 4,
      },
      { measure: 'balance', reporter: 'NZ', partner: null, amount: 91e6, currency: 'NZD', period: '2024-04' },
      { measure: 'exports', reporter: 'NZ', partner: 'CN', amount: null, period: '2024-04', change: -9.9 },
      {
        measure: 'exports',
        reporter: 'NZ',
        partner: null,
        amount: 69.1e9,
        currency: 'NZD',
        period: ['2023-05/2024-04', '2024', null],
      },
      {
        measure: 'imports',
        reporter: 'NZ',
        partner: null,
        amount: 79.2e9,
        currency: 'NZD',
        period: ['2023-05/2024-04', '2024', null],
      },
      {
        measure: 'balance',
        reporter: 'NZ',
        partner: null,
        amount: 10.1e9,
        currency: 'NZD',
        period: ['2023-05/2024-04', '2024', null],
      },
    ],
    optional: { officials: [{ name: 'Viki Ward', country: 'NZ' }] },
  },
  {
    published: '2025-09-11',
    text: `National
India, Mauritius to upgrade maritime cooperation

Prime Minister Narendra Modi with his Mauritian counterpart Navinchandra Ramgoolam prior to their meeting in Varanasi on Thursday. | Photo Credit: PTI

Mr. Ramgoolam is on an eight-day visit, his first since taking office

VARANASI, September 11: Prime Minister Narendra Modi and Mauritius Prime Minister Navinchandra Ramgoolam held wide-ranging talks here on Thursday, covering health, space, energy and the development of ports.

Officials said India would extend a special package worth $680 million to the island nation.

External Affairs Minister S. Jaishankar had called on the visiting leader in Mumbai on Tuesday.

Mr. Ramgoolam, who is accompanied by Foreign Minister Dhananjay Ramful, will meet President Droupadi Murmu in New Delhi on September 16 and also travel to Ayodhya and Tirupati.

Bilateral trade stood at $851 million in FY 2023-24, with Indian exports accounting for $778 million.`,
    officials: [
      { name: 'Narendra Modi', country: 'IN', aliases: ['Modi'] },
      { name: 'Navinchandra Ramgoolam', country: 'MU', aliases: ['Ramgoolam'] },
      { name: 'S. Jaishankar', country: 'IN', aliases: ['Jaishankar'] },
      { name: 'Dhananjay Ramful', country: 'MU' },
      { name: 'Droupadi Murmu', country: 'IN' },
    ],
    meetings: [
      {
        who: ['Narendra Modi', 'Navinchandra Ramgoolam'],
        maybe: ['Dhananjay Ramful'],
        date: '2025-09-11',
        status: 'held',
      },
      { who: ['S. Jaishankar', 'Navinchandra Ramgoolam'], date: '2025-09-09', status: 'held' },
      {
        who: ['Navinchandra Ramgoolam', 'Droupadi Murmu'],
        maybe: ['Dhananjay Ramful'],
        date: '2025-09-16',
        status: 'planned',
      },
    ],
    trade: [
      { measure: 'total', reporter: ['IN', 'MU'], partner: ['MU', 'IN'], amount: 851e6, currency: 'USD' },
      { measure: 'exports', reporter: 'IN', partner: 'MU', amount: 778e6, currency: 'USD' },
    ],
  },
  {
    text: `Deputy Minister of Foreign Affairs Receives Ambassador of Ecuador

Riyadh, 14 Muharram 1447 H corresponding to 9 July 2025 SPA -- Deputy Minister of Foreign Affairs Eng. Waleed bin Abdulkarim Al-Khuraiji received in his office at the Ministry here today the Ambassador of the Republic of Ecuador to the Kingdom Diego Stacey Moreno.

During the reception, they reviewed bilateral relations and ways of promoting them in all fields, in addition to discussing issues of common concern.

In a separate meeting, Al-Khuraiji received the Chargé d'Affaires of the Embassy of the Republic of Mali Boubacar Gouro Diall, and received from him a written message addressed to Minister of Foreign Affairs Prince Faisal bin Farhan bin Abdullah from his Malian counterpart Abdoulaye Diop.

SPA
16:22 LOCAL TIME 13:22 GMT`,
    officials: [
      {
        name: 'Waleed bin Abdulkarim Al-Khuraiji',
        country: 'SA',
        aliases: ['Al-Khuraiji', 'Waleed Al-Khuraiji'],
      },
      { name: 'Diego Stacey Moreno', country: 'EC' },
      { name: 'Boubacar Gouro Diall', country: 'ML' },
      { name: 'Faisal bin Farhan bin Abdullah', country: 'SA', aliases: ['Faisal bin Farhan'] },
      { name: 'Abdoulaye Diop', country: 'ML' },
    ],
    meetings: [
      {
        who: ['Waleed bin Abdulkarim Al-Khuraiji', 'Diego Stacey Moreno'],
        date: '2025-07-09',
        status: 'held',
      },
      {
        who: ['Waleed bin Abdulkarim Al-Khuraiji', 'Boubacar Gouro Diall'],
        date: '2025-07-09',
        status: 'held',
      },
      {
        who: ['Abdoulaye Diop', 'Faisal bin Farhan bin Abdullah'],
        maybe: ['Boubacar Gouro Diall', 'Waleed bin Abdulkarim Al-Khuraiji'],
        date: ['2025-07-09', null],
        kind: 'letter',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    published: '2024-05-15',
    text: `Home > External affairs

The delegation of the Samarkand region conducted meetings in Ha Giang

(HGO) - In the afternoon 14/5, at the office of the Provincial People's Committee, comrade Phan Huy Ngoc, Vice Chairman of the Provincial People's Committee received the delegation of the Samarkand region, Uzbekistan country by Mr. Rustam Kobilov, First Deputy Governor as the head of the group.

[Advertisement_1]

At the reception, comrade Phan Huy Ngoc cheerful to welcome the delegation to work in the province and introduced to the guests the potentialof tea, buckwheat flower tourism and medicinal plants.

Mr. Rustam Kobilov thanked the sentiment of the province's leaders for the group. He desires two localities soon sign cooperation, firstly in the field of silk and ceramics.

The leaders of the province presented souvenirs to the delegation. Photo: Duy Tuan

On the same day, the delegation visited the Lolo Chai village.

News, photos: Duy Tuan
[Advertisement_2]
Source`,
    officials: [
      { name: 'Phan Huy Ngoc', country: 'VN' },
      { name: 'Rustam Kobilov', country: 'UZ' },
    ],
    meetings: [{ who: ['Phan Huy Ngoc', 'Rustam Kobilov'], date: '2024-05-14', status: 'held' }],
    trade: [],
  },
  {
    text: `Department Press Briefing - March 14, 2024

QUESTION: Thanks. Can you say anything about reports that the Secretary is going to stop in Yerevan on the way back?

MR MILLER: I don't have any travel to announce. As you know, the Secretary spoke with Prime Minister Pashinyan on Saturday, and he reiterated our support for a durable peace. Beyond that I would refer you to the readout.

QUESTION: And has he invited Foreign Minister Bayramov to Washington?

MR MILLER: Again, no meetings to announce. When we have one we will let you know.

QUESTION: On trade. The Turkish side says it wants $100 billion in trade. Is that realistic?

MR MILLER: It's a goal the two presidents set a while ago. We think there's a lot of room to grow. I'd let our colleagues at Commerce speak to the details.

QUESTION: One more on Haiti --

MR MILLER: Go ahead, Rosa.`,
    officials: [],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Pashinyan', country: 'AM', world: true },
        { name: 'Bayramov', country: 'AZ', world: true },
        { name: 'Miller', country: 'US', world: true },
      ],
      meetings: [{ who: ['Pashinyan'], date: '2024-03-09', kind: 'phone call', status: 'held' }],
      trade: [
        {
          measure: 'total',
          reporter: ['US', 'TR'],
          partner: ['TR', 'US'],
          amount: 100e9,
          currency: 'USD',
          status: 'target',
        },
      ],
    },
  },
  {
    text: `Kazakhstan, Hungary Aim to Double Trade

By Aida Dosmukhambet in Nation on 21 November 2024

ASTANA – President Kassym-Jomart Tokayev held talks with Hungarian President Tamás Sulyok, who arrived in Astana on a state visit, reported the Akorda press service on Nov. 20.

The sides exchanged views on energy, agriculture, transit and education. According to Tokayev, trade turnover between the two countries grew by 8% last year and exceeded $200 million. Hungary has invested approximately $380 million in the Kazakh economy since 2005.

"We have instructed our governments to double this figure within three years," Tokayev told journalists.

Sulyok also met with Senate Speaker Maulen Ashimbayev and visited the Nazarbayev University, where he received an honorary degree.

Earlier this month, Deputy Prime Minister Serik Zhumangarin discussed grain exports with Hungarian Minister of Agriculture István Nagy in Budapest.`,
    officials: [
      { name: 'Kassym-Jomart Tokayev', country: 'KZ', aliases: ['Tokayev'] },
      { name: 'Tamás Sulyok', country: 'HU', aliases: ['Sulyok'] },
      { name: 'Maulen Ashimbayev', country: 'KZ' },
      { name: 'Serik Zhumangarin', country: 'KZ' },
      { name: 'István Nagy', country: 'HU' },
    ],
    meetings: [
      { who: ['Kassym-Jomart Tokayev', 'Tamás Sulyok'], date: '2024-11-20', status: 'held' },
      {
        who: ['Tamás Sulyok', 'Maulen Ashimbayev'],
        date: ['2024-11-20', '2024-11', null, '2024-11-20/2024-11-21'],
        status: 'held',
      },
      { who: ['Serik Zhumangarin', 'István Nagy'], date: '2024-11', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['KZ', 'HU'],
        partner: ['HU', 'KZ'],
        bound: ['over', 'about'],
        amount: 200e6,
        currency: 'USD',
        period: '2023',
        change: 8,
      },
      { measure: 'investment', reporter: 'HU', partner: 'KZ', amount: 380e6, currency: 'USD' },
    ],
    optional: {
      trade: [
        {
          measure: 'total',
          reporter: ['KZ', 'HU'],
          partner: ['HU', 'KZ'],
          amount: null,
          change: 'any',
          status: 'target',
        },
        {
          measure: 'total',
          reporter: ['KZ', 'HU'],
          partner: ['HU', 'KZ'],
          amount: 400e6,
          currency: 'USD',
          change: 'any',
          status: 'target',
        },
      ],
    },
  },
  {
    published: '2025-08-06',
    text: `FG, Brazil to revive joint commission as non-oil exports hit $3.2bn

By Chinedu Adebayo, Abuja

The Minister of Industry, Trade and Investment, Dr Jumoke Oduwole, on Tuesday said Nigeria's non-oil exports rose by 19.6 per cent to $3.225 billion in the first half of 2025.

Oduwole disclosed this in Abuja when she received the Brazilian Ambassador to Nigeria, Carlos José Areias Moreno Garcete, ahead of President Bola Tinubu's state visit to Brasília.

According to her, trade between the two countries declined from $9 billion a decade ago to about $2.1 billion last year, a trend she described as unacceptable.

The envoy, in his response, said Vice President Geraldo Alckmin would lead a business delegation to Lagos in the last quarter.

The Director-General of the Nigerian Export Promotion Council, Nonye Ayeni, who was also at the meeting, said cocoa and urea topped the list of products shipped.

Meanwhile, the naira closed at N1,531 to the dollar on the official window.`,
    officials: [
      { name: 'Jumoke Oduwole', country: 'NG', aliases: ['Oduwole'] },
      { name: 'Carlos José Areias Moreno Garcete', country: 'BR' },
      { name: 'Bola Tinubu', country: 'NG', aliases: ['Tinubu'], world: true },
      { name: 'Geraldo Alckmin', country: 'BR', world: true },
      { name: 'Nonye Ayeni', country: 'NG' },
    ],
    meetings: [
      {
        who: ['Jumoke Oduwole', 'Carlos José Areias Moreno Garcete'],
        maybe: ['Nonye Ayeni'],
        date: '2025-08-05',
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'NG',
        partner: null,
        amount: 3.225e9,
        currency: 'USD',
        period: '2025-H1',
        change: 19.6,
      },
      {
        measure: 'total',
        reporter: ['NG', 'BR'],
        partner: ['BR', 'NG'],
        amount: 2.1e9,
        currency: 'USD',
        period: '2024',
      },
    ],
    optional: {
      trade: [
        { measure: 'total', reporter: ['NG', 'BR'], partner: ['BR', 'NG'], amount: 9e9, currency: 'USD' },
        { measure: 'exports', reporter: 'NG', partner: null, amount: 3.2e9, currency: 'USD' },
      ],
    },
  },
  {
    text: `PNG and Solomon Islands sign border deal

Post Reporter
November 7, 2023

PRIME Minister James Marape and his Solomon Islands counterpart Manasseh Sogavare have agreed to reopen talks on the movement of people across their common border.

The two leaders met at Parliament House in Waigani last Friday during a stopover by Mr Sogavare on his way to the Pacific Islands Forum in Rarotonga.

Mr Marape told the media that traditional border crossers should not be treated as criminals.

"My brother PM and I have told our officials to finish the work by March," he said.

Foreign Affairs Minister Justin Tkatchenko and Solomons High Commissioner William Soaki witnessed the signing of the agreement.

Australian Prime Minister Anthony Albanese, who is in China this week, will see both leaders in the Cook Islands.`,
    officials: [
      { name: 'James Marape', country: 'PG', aliases: ['Marape'] },
      { name: 'Manasseh Sogavare', country: 'SB', aliases: ['Sogavare'] },
      { name: 'Justin Tkatchenko', country: 'PG' },
      { name: 'William Soaki', country: 'SB' },
      { name: 'Anthony Albanese', country: 'AU', aliases: ['Albanese'] },
    ],
    meetings: [
      {
        who: ['James Marape', 'Manasseh Sogavare'],
        maybe: ['Justin Tkatchenko', 'William Soaki'],
        date: '2023-11-03',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        {
          who: ['Anthony Albanese', 'James Marape', 'Manasseh Sogavare'],
          date: ['2023-11', null, '2023-11-07/2023-11-12'],
          status: 'planned',
        },
        { who: ['Anthony Albanese', 'James Marape'], date: null, status: 'planned' },
        { who: ['Anthony Albanese', 'Manasseh Sogavare'], date: null, status: 'planned' },
      ],
    },
  },
  {
    text: `To His Excellency Mr. Abdelmadjid Tebboune, President of the People's Democratic Republic of Algeria

Dear Mr. President,

On the occasion of the national holiday of your country, the Revolution Day, I am pleased to convey to you and to your people my sincere congratulations.

I recall with satisfaction our fruitful conversation in Geneva and believe that our relations will continue to develop on the basis of friendship. I take this opportunity to invite you to visit our country at a time convenient for you.

Taking advantage of this occasion, I wish you robust health and the friendly people of Algeria everlasting peace and prosperity.

Sincerely,

Sadyr Zhaparov
President of the Kyrgyz Republic
Bishkek, 28 October 2024`,
    officials: [
      { name: 'Abdelmadjid Tebboune', country: 'DZ' },
      { name: 'Sadyr Zhaparov', country: 'KG' },
    ],
    meetings: [],
    trade: [],
    optional: {
      meetings: [
        {
          who: ['Sadyr Zhaparov', 'Abdelmadjid Tebboune'],
          date: ['2024-10-28', null],
          kind: 'letter',
          status: 'held',
        },
        { who: ['Sadyr Zhaparov', 'Abdelmadjid Tebboune'], date: null, status: 'held' },
      ],
    },
  },
  {
    text: `News article | 27 June 2024 | Directorate-General for Trade | 2 min read

Joint statement: second EU-Philippines round

Executive Vice-President Valdis Dombrovskis spoke by videoconference today with the Secretary of Trade and Industry of the Philippines, Alfredo Pascual, to take stock of the negotiations for a free trade agreement. The next round is to take place in Manila in the last quarter of the year.

The call followed a meeting in Brussels in March between Secretary Pascual and Commissioner for Internal Market Thierry Breton.

Facts and figures

Trade in goods was worth €18.4 billion in 2022, while trade in services amounted to €4.7 billion. The EU is the fourth largest trading partner of the Philippines. EU foreign direct investment stock in the country reached €13.7 billion in 2021.

For more information
EU-Philippines: country page
Share this page`,
    officials: [
      { name: 'Valdis Dombrovskis', country: 'EU', world: true },
      { name: 'Alfredo Pascual', country: 'PH', aliases: ['Pascual'] },
      { name: 'Thierry Breton', country: 'EU', world: true },
    ],
    meetings: [
      { who: ['Valdis Dombrovskis', 'Alfredo Pascual'], date: '2024-06-27', status: 'held' },
      { who: ['Alfredo Pascual', 'Thierry Breton'], date: '2024-03', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['EU', 'PH'],
        partner: ['PH', 'EU'],
        amount: 18.4e9,
        currency: 'EUR',
        period: '2022',
      },
      {
        measure: 'total',
        reporter: ['EU', 'PH'],
        partner: ['PH', 'EU'],
        amount: 4.7e9,
        currency: 'EUR',
        period: ['2022', null],
      },
      {
        measure: 'investment',
        reporter: 'EU',
        partner: 'PH',
        amount: 13.7e9,
        currency: 'EUR',
        period: '2021',
      },
    ],
  },
  {
    published: '2025-04-29',
    text: `Seoul to seek exemption from steel duties as POSCO warns on margins

SEOUL, April 29 (Newsdesk) - South Korea will ask Washington to exempt it from a 25 percent duty on steel, the industry ministry said, as the country's largest mill reported a 1.7 percent fall in quarterly operating profit.

POSCO Holdings posted an operating profit of 568 billion won for January-March on sales of 17.44 trillion won. Net income was 344 billion won.

The company said it would invest 8.5 trillion won this year and that a joint venture in Louisiana was under study. Executives are to meet investors in New York next week.

"We met our cost-cutting goals but demand in China did not recover," chief financial officer Kim Seung-jun said on a conference call.

The tariffs, which took effect on March 12, apply to all suppliers. Mexico and Canada have threatened countermeasures worth $20.6 billion.

The shares closed 2.2 percent lower.`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `Uruguay and Paraguay push for hidrovía talks; beef exports soar
Friday, July 18th 2025 - 10:12 UTC

Uruguayan Foreign Minister Mario Lubetkin and Paraguay's Rubén Ramírez Lezcano agreed in Montevideo on Thursday to call a meeting of the five countries which share the Paraguay-Paraná waterway.

Lubetkin also announced that President Yamandú Orsi would travel to Asunción on August 15 to meet his colleague Santiago Peña. The two heads of state last sat down together at the Mercosur summit in Buenos Aires on July 3.

Uruguayan exports, including those from free zones, reached US$ 6.38 billion in the first half of the year, a 10% increase over the same period of 2024. Beef shipments led with US$ 1.25 billion, up 33%, according to the agency Uruguay XXI.

China bought 26% of the total, followed by the European Union and Brazil, with sales of US$ 979 million and US$ 937 million, respectively.

Top Comments
Disclaimer & comment rules`,
    officials: [
      { name: 'Mario Lubetkin', country: 'UY', aliases: ['Lubetkin'] },
      { name: 'Rubén Ramírez Lezcano', country: 'PY' },
      { name: 'Yamandú Orsi', country: 'UY', aliases: ['Orsi'] },
      { name: 'Santiago Peña', country: 'PY' },
    ],
    meetings: [
      { who: ['Mario Lubetkin', 'Rubén Ramírez Lezcano'], date: '2025-07-17', status: 'held' },
      { who: ['Yamandú Orsi', 'Santiago Peña'], date: '2025-08-15', status: 'planned' },
      { who: ['Yamandú Orsi', 'Santiago Peña'], date: '2025-07-03', status: 'held' },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'UY',
        partner: null,
        amount: 6.38e9,
        currency: 'USD',
        period: '2025-H1',
        change: 10,
      },
      {
        measure: 'exports',
        reporter: 'UY',
        partner: null,
        amount: 1.25e9,
        currency: 'USD',
        period: ['2025-H1', null],
        change: 33,
      },
      {
        measure: 'exports',
        reporter: 'UY',
        partner: 'EU',
        amount: 979e6,
        currency: 'USD',
        period: ['2025-H1', null],
      },
      {
        measure: 'exports',
        reporter: 'UY',
        partner: 'BR',
        amount: 937e6,
        currency: 'USD',
        period: ['2025-H1', null],
      },
    ],
  },
  {
    text: `Turkish parliament speaker holds bilateral talks on sidelines of Baku conference

Numan Kurtulmus meets counterparts from Qatar, Georgia, Tajikistan

Merve Yildizalp | 24.02.2024 - Update : 24.02.2024

BAKU

Turkish Parliament Speaker Numan Kurtulmus on Friday met several of his counterparts in the Azerbaijani capital Baku, where he is attending the Asian Parliamentary Assembly.

Kurtulmus held separate meetings with Hassan bin Abdullah Al-Ghanim, the head of the Shura Council of Qatar, and Georgian Parliament Speaker Shalva Papuashvili.

He later received Mahmadtoir Zokirzoda, chairman of the lower house of Tajikistan. The meetings were closed to the press.

A planned meeting with Iran's Mohammad Bagher Ghalibaf did not take place as the latter had to return to Tehran early.

On Thursday evening, Kurtulmus was received by Azerbaijani President Ilham Aliyev at the Zagulba presidential residence.

*Writing by Seda Karaoglan`,
    officials: [
      { name: 'Numan Kurtulmus', country: 'TR', aliases: ['Kurtulmus'] },
      { name: 'Hassan bin Abdullah Al-Ghanim', country: 'QA' },
      { name: 'Shalva Papuashvili', country: 'GE' },
      { name: 'Mahmadtoir Zokirzoda', country: 'TJ' },
      { name: 'Mohammad Bagher Ghalibaf', country: 'IR' },
      { name: 'Ilham Aliyev', country: 'AZ' },
    ],
    meetings: [
      { who: ['Numan Kurtulmus', 'Hassan bin Abdullah Al-Ghanim'], date: '2024-02-23', status: 'held' },
      { who: ['Numan Kurtulmus', 'Shalva Papuashvili'], date: '2024-02-23', status: 'held' },
      { who: ['Numan Kurtulmus', 'Mahmadtoir Zokirzoda'], date: '2024-02-23', status: 'held' },
      {
        who: ['Numan Kurtulmus', 'Mohammad Bagher Ghalibaf'],
        date: ['2024-02-23', null, '2024-02'],
        status: 'cancelled',
      },
      { who: ['Numan Kurtulmus', 'Ilham Aliyev'], date: '2024-02-22', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `Readout of the Secretary-General's meeting with H.E. Mr. Duma Gideon Boko, President of the Republic of Botswana

24 September 2025

The Secretary-General met with H.E. Mr. Duma Gideon Boko, President of the Republic of Botswana. The Secretary-General and the President discussed the situation in the Southern African region, debt relief and climate adaptation.

Readout of the Secretary-General's meeting with H.E. Mr. Lars Løkke Rasmussen, Minister for Foreign Affairs of the Kingdom of Denmark

24 September 2025

The Secretary-General met with H.E. Mr. Lars Løkke Rasmussen, Minister for Foreign Affairs of Denmark. They discussed UN80 and the work of the Security Council, of which Denmark is a member. The Secretary-General expressed his appreciation for Denmark's contribution to peacekeeping.

New York`,
    officials: [
      { name: 'Duma Gideon Boko', country: 'BW' },
      { name: 'Lars Løkke Rasmussen', country: 'DK' },
    ],
    meetings: [
      { who: ['UN Secretary-General', 'Duma Gideon Boko'], date: '2025-09-24', status: 'held' },
      { who: ['UN Secretary-General', 'Lars Løkke Rasmussen'], date: '2025-09-24', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `STATE HOUSE, Nairobi

President William Ruto has received credentials from seven ambassadors and high commissioners accredited to Kenya.

The envoys who presented their credentials at State House, Nairobi, on Monday are Jeon Seong-ho (South Korea), Irene Nakkazi (Uganda), Paulo Teixeira Braga (Portugal), Sofia Lindqvist Hallman (Sweden), Tesfaye Wolde (Ethiopia), Nurlan Abdymomunov (Kazakhstan) and Marisol Quintero (Panama).

Speaking to the Ugandan envoy, President Ruto said the two countries would eliminate the remaining non-tariff barriers. He noted that Kenya's exports to Uganda were worth Sh126 billion last year.

He told the Swedish ambassador that Kenya would support efforts to reform the UN Security Council.

Prime Cabinet Secretary Musalia Mudavadi and Head of Public Service Felix Koskei were present.

PRESIDENTIAL COMMUNICATION SERVICE
11 March 2024`,
    officials: [
      { name: 'William Ruto', country: 'KE', aliases: ['Ruto'] },
      { name: 'Jeon Seong-ho', country: 'KR' },
      { name: 'Irene Nakkazi', country: 'UG' },
      { name: 'Paulo Teixeira Braga', country: 'PT' },
      { name: 'Sofia Lindqvist Hallman', country: 'SE' },
      { name: 'Tesfaye Wolde', country: 'ET' },
      { name: 'Nurlan Abdymomunov', country: 'KZ' },
      { name: 'Marisol Quintero', country: 'PA' },
      { name: 'Musalia Mudavadi', country: 'KE' },
      { name: 'Felix Koskei', country: 'KE' },
    ],
    meetings: [],
    trade: [
      { measure: 'exports', reporter: 'KE', partner: 'UG', amount: 126e9, currency: 'KES', period: '2023' },
    ],
    optional: {
      meetings: [
        {
          who: [
            'William Ruto',
            'Jeon Seong-ho',
            'Irene Nakkazi',
            'Paulo Teixeira Braga',
            'Sofia Lindqvist Hallman',
            'Tesfaye Wolde',
            'Nurlan Abdymomunov',
            'Marisol Quintero',
          ],
          maybe: ['Musalia Mudavadi', 'Felix Koskei'],
          date: '2024-03-11',
          status: 'held',
        },
        {
          who: ['William Ruto', 'Jeon Seong-ho'],
          maybe: ['Musalia Mudavadi', 'Felix Koskei'],
          date: '2024-03-11',
          status: 'held',
        },
        {
          who: ['William Ruto', 'Irene Nakkazi'],
          maybe: ['Musalia Mudavadi', 'Felix Koskei'],
          date: '2024-03-11',
          status: 'held',
        },
        {
          who: ['William Ruto', 'Paulo Teixeira Braga'],
          maybe: ['Musalia Mudavadi', 'Felix Koskei'],
          date: '2024-03-11',
          status: 'held',
        },
        {
          who: ['William Ruto', 'Sofia Lindqvist Hallman'],
          maybe: ['Musalia Mudavadi', 'Felix Koskei'],
          date: '2024-03-11',
          status: 'held',
        },
        {
          who: ['William Ruto', 'Tesfaye Wolde'],
          maybe: ['Musalia Mudavadi', 'Felix Koskei'],
          date: '2024-03-11',
          status: 'held',
        },
        {
          who: ['William Ruto', 'Nurlan Abdymomunov'],
          maybe: ['Musalia Mudavadi', 'Felix Koskei'],
          date: '2024-03-11',
          status: 'held',
        },
        {
          who: ['William Ruto', 'Marisol Quintero'],
          maybe: ['Musalia Mudavadi', 'Felix Koskei'],
          date: '2024-03-11',
          status: 'held',
        },
      ],
    },
  },
  {
    text: `Highlights of the Philippine Export and Import Statistics: May 2024 (Preliminary)

Release Date: 09 July 2024
Reference No. 2024-188

The country's total external trade in goods amounted to USD 17.22 billion in May 2024, down by 1.5 percent from USD 17.48 billion in the same month of the previous year. Of the total, 63.4 percent were imported goods and the rest exported goods.

Export sales declined by 3.1 percent to USD 6.30 billion. Imports reached USD 10.92 billion, a drop of 0.6 percent. The balance of trade in goods posted a deficit of USD 4.61 billion.

By major trading partner, exports to Japan comprised the highest value with USD 1.01 billion, followed by the United States of America with USD 999.32 million.

China was the biggest supplier of imported goods, valued at USD 2.87 billion, or 26.3 percent of the total.

From January to May 2024, exports totalled USD 30.41 billion.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'total',
        reporter: ['PH', null],
        partner: [null, 'PH'],
        amount: 17.22e9,
        currency: 'USD',
        period: '2024-05',
        change: -1.5,
      },
      {
        measure: 'exports',
        reporter: 'PH',
        partner: null,
        amount: 6.3e9,
        currency: 'USD',
        period: ['2024-05'],
        change: -3.1,
      },
      {
        measure: 'imports',
        reporter: 'PH',
        partner: null,
        amount: 10.92e9,
        currency: 'USD',
        period: '2024-05',
        change: -0.6,
      },
      {
        measure: 'balance',
        reporter: 'PH',
        partner: null,
        amount: 4.61e9,
        currency: 'USD',
        period: '2024-05',
      },
      {
        measure: 'exports',
        reporter: 'PH',
        partner: 'JP',
        amount: 1.01e9,
        currency: 'USD',
        period: '2024-05',
      },
      {
        measure: 'exports',
        reporter: 'PH',
        partner: 'US',
        amount: 999.32e6,
        currency: 'USD',
        period: '2024-05',
      },
      {
        measure: 'imports',
        reporter: 'PH',
        partner: 'CN',
        amount: 2.87e9,
        currency: 'USD',
        period: '2024-05',
      },
      {
        measure: 'exports',
        reporter: 'PH',
        partner: null,
        amount: 30.41e9,
        currency: 'USD',
        period: '2024-01/2024-05',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'total',
          reporter: ['PH', null],
          partner: [null, 'PH'],
          amount: 17.48e9,
          currency: 'USD',
          period: '2023-05',
        },
      ],
    },
  },
  {
    text: `Meeting between State Minister TSUJI Kiyoto and Deputy Minister of Foreign Affairs of Kazakhstan Mr. Roman Vassilenko
July 17, 2024
Japanese

On July 17, commencing at 3:20 p.m., for approximately 30 minutes, Mr. TSUJI Kiyoto, State Minister for Foreign Affairs of Japan, held a meeting with Mr. Roman Vassilenko, Deputy Minister of Foreign Affairs of the Republic of Kazakhstan, who is visiting Japan as a guest of the Ministry. Ambassador Sabr Yessimbekov also attended.

At the outset, State Minister Tsuji welcomed the visit and expressed his hope that the "Central Asia plus Japan" Dialogue would be a success. In response, Deputy Minister Vassilenko stated that Kazakhstan was looking forward to welcoming Prime Minister KISHIDA Fumio in August.

Related Links
Japan-Kazakhstan Relations`,
    officials: [
      { name: 'TSUJI Kiyoto', country: 'JP', aliases: ['Tsuji', 'Kiyoto Tsuji'] },
      { name: 'Roman Vassilenko', country: 'KZ', aliases: ['Vassilenko'] },
      { name: 'KISHIDA Fumio', country: 'JP', aliases: ['Kishida', 'Fumio Kishida'] },
    ],
    meetings: [
      {
        who: ['TSUJI Kiyoto', 'Roman Vassilenko'],
        maybe: ['Sabr Yessimbekov'],
        date: '2024-07-17',
        status: 'held',
      },
    ],
    trade: [],
    optional: { officials: [{ name: 'Sabr Yessimbekov', country: ['KZ', null] }] },
  },
];
