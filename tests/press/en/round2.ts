import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    published: '2025-03-12',
    text: `Estonia, Iceland to study Arctic shipping link

TALLINN, March 12 - Estonian Foreign Minister Margus Tsahkna met his Icelandic counterpart, Thorgerdur Katrin Gunnarsdottir, in Tallinn on Wednesday, and the two agreed to commission a joint study of a container service between Muuga harbour and Reykjavik.

Gunnarsdottir, who flew in on Tuesday night, was also due to see Prime Minister Kristen Michal before heading home later in the day.

"We are small countries with long coastlines," Tsahkna told a joint news conference at the ministry.

Trade between the two Nordic-Baltic partners remains modest. Estonian goods exports to Iceland came to 41 million euros last year, about a third of it timber and wood products, according to Statistics Estonia.

(Reporting by Liisa Raudsepp; Editing by Tom Harcourt)`,
    officials: [
      { name: 'Margus Tsahkna', country: 'EE', aliases: ['Tsahkna'] },
      { name: 'Thorgerdur Katrin Gunnarsdottir', country: 'IS', aliases: ['Gunnarsdottir'] },
      { name: 'Kristen Michal', country: 'EE' },
    ],
    meetings: [
      { who: ['Margus Tsahkna', 'Thorgerdur Katrin Gunnarsdottir'], date: '2025-03-12', status: 'held' },
      { who: ['Thorgerdur Katrin Gunnarsdottir', 'Kristen Michal'], date: '2025-03-12', status: 'planned' },
    ],
    trade: [
      { measure: 'exports', reporter: 'EE', partner: 'IS', amount: 41e6, currency: 'EUR', period: '2024' },
    ],
    optional: { meetings: [{ who: ['Thorgerdur Katrin Gunnarsdottir'], status: 'held' }] },
  },
  {
    published: '2024-06-05',
    text: `Mongolia, South Korea push rare metals centre

Ulaanbaatar, June 5 (MONTSAME). Prime Minister of Mongolia L. Oyun-Erdene on Tuesday received a delegation led by Ryu Sang-min, Vice Minister of Trade, Industry and Energy of the Republic of Korea.

The Premier noted that the Mongolia-ROK Rare Metals Cooperation Centre had entered its second phase and recalled the talks he had with President Yoon Suk Yeol in Seoul in February last year. Mr. Ryu said his side would supply laboratory equipment worth USD 7 million by the end of 2024.

Earlier on Tuesday the Vice Minister held talks with Minister of Industry and Mineral Resources Ts. Tuvaan, and he is scheduled to visit Oyu Tolgoi today.

Related news
- Livestock count begins in Tuv aimag
- Naadam tickets on sale from Monday`,
    officials: [
      { name: 'L. Oyun-Erdene', country: 'MN', aliases: ['Oyun-Erdene'] },
      { name: 'Ryu Sang-min', country: 'KR', aliases: ['Ryu'] },
      { name: 'Yoon Suk Yeol', country: 'KR' },
      { name: 'Ts. Tuvaan', country: 'MN', aliases: ['Tuvaan'] },
    ],
    meetings: [
      { who: ['L. Oyun-Erdene', 'Ryu Sang-min'], date: '2024-06-04', status: 'held' },
      { who: ['L. Oyun-Erdene', 'Yoon Suk Yeol'], date: '2023-02', status: 'held' },
      { who: ['Ryu Sang-min', 'Ts. Tuvaan'], date: '2024-06-04', status: 'held' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Ryu Sang-min'], status: 'planned' }] },
  },
  {
    text: `Overseas merchandise trade: April 2025
22 May 2025, 10.45am
All figures are in New Zealand dollars and are not seasonally adjusted.

Key facts
In April 2025, compared with April 2024:
- goods exports rose 25 percent, to $7.8 billion
- goods imports rose 2.2 percent, to $6.4 billion
- the monthly trade balance was a surplus of $1.4 billion.

Exports to China were up 19 percent, to $2.1 billion, led by milk powder and beef. Exports to Australia fell 4.6 percent, to $783 million.

"Dairy prices did most of the work this month," international trade spokesperson Viki Ward said.

Text alternative for graph: line chart showing monthly exports and imports, January 2015 to April 2025.

Contact us | Subscribe | Definitions and metadata`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'NZ',
        partner: null,
        amount: 7.8e9,
        currency: 'NZD',
        period: '2025-04',
        change: 25,
      },
      {
        measure: 'imports',
        reporter: 'NZ',
        partner: null,
        amount: 6.4e9,
        currency: 'NZD',
        period: '2025-04',
        change: 2.2,
      },
      {
        measure: 'balance',
        reporter: 'NZ',
        partner: null,
        amount: 1.4e9,
        currency: 'NZD',
        period: '2025-04',
      },
      {
        measure: 'exports',
        reporter: 'NZ',
        partner: 'CN',
        amount: 2.1e9,
        currency: 'NZD',
        period: '2025-04',
        change: 19,
      },
      {
        measure: 'exports',
        reporter: 'NZ',
        partner: 'AU',
        amount: 783e6,
        currency: 'NZD',
        period: '2025-04',
        change: -4.6,
      },
    ],
    optional: { officials: [{ name: 'Viki Ward', country: 'NZ' }] },
  },
  {
    published: '2025-06-05',
    text: `Brazil's trade surplus shrinks in first five months

BRASILIA, June 5 - Brazil ran up a trade surplus of $24.4 billion between January and May, down 30.6% from the same period of 2024, foreign trade secretariat Secex said on Thursday.

Exports edged down 0.9% to $136.9 billion, while imports rose 9.2% to $112.5 billion.

For May alone the surplus was $7.2 billion, on exports of $30.2 billion and imports of $22.9 billion. The government expects to end the year with a surplus of $70.2 billion, a forecast it will revisit in July.

Sales to the United States grew 5% over the five months and those to Argentina by 58.1%, helped by cars, Secex director Herlon Brandao told reporters. A Bloomberg-style poll of 14 economists had pointed to a May figure of $7.5 billion.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'balance',
        reporter: 'BR',
        partner: null,
        amount: 24.4e9,
        currency: 'USD',
        period: '2025-01/2025-05',
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'BR',
        partner: null,
        amount: 136.9e9,
        currency: 'USD',
        period: '2025-01/2025-05',
        change: -0.9,
      },
      {
        measure: 'imports',
        reporter: 'BR',
        partner: null,
        amount: 112.5e9,
        currency: 'USD',
        period: '2025-01/2025-05',
        change: 9.2,
      },
      {
        measure: 'balance',
        reporter: 'BR',
        partner: null,
        amount: 7.2e9,
        currency: 'USD',
        period: '2025-05',
      },
      {
        measure: 'exports',
        reporter: 'BR',
        partner: null,
        amount: 30.2e9,
        currency: 'USD',
        period: '2025-05',
      },
      {
        measure: 'imports',
        reporter: 'BR',
        partner: null,
        amount: 22.9e9,
        currency: 'USD',
        period: '2025-05',
      },
      {
        measure: 'balance',
        reporter: 'BR',
        partner: null,
        amount: 70.2e9,
        currency: 'USD',
        period: '2025',
        status: ['forecast', 'target'],
      },
      {
        measure: 'exports',
        reporter: 'BR',
        partner: 'US',
        amount: null,
        period: '2025-01/2025-05',
        change: 5,
      },
      {
        measure: 'exports',
        reporter: 'BR',
        partner: 'AR',
        amount: null,
        period: '2025-01/2025-05',
        change: 58.1,
      },
    ],
    optional: {
      officials: [{ name: 'Herlon Brandao', country: 'BR' }],

      trade: [
        {
          measure: 'balance',
          reporter: 'BR',
          partner: null,
          amount: 7.5e9,
          currency: 'USD',
          status: 'forecast',
        },
      ],
    },
  },
  {
    published: '2025-02-18',
    text: `Foreign Minister Receives Maldivian Counterpart

Muscat, 18 Feb (ONA) --- Sayyid Badr Hamad Al Busaidi, Foreign Minister of the Sultanate of Oman, received in his office in Muscat today Dr. Tariq Mahmood Didi, Minister of Foreign Affairs of the Republic of Maldives, who is currently visiting the country.

The two sides reviewed bilateral relations and means of developing them in the fields of fisheries, tourism and air transport. They also exchanged views on a number of issues of common concern.

The meeting was attended by Sheikh Khalifa Ali Al Harthy, Undersecretary of the Foreign Ministry for Diplomatic Affairs.

Meanwhile, His Majesty Sultan Haitham bin Tarik has sent a cable of greetings to President Adama Barrow of the Republic of The Gambia on the occasion of his country's Independence Day.

--- Ends/AH`,
    officials: [
      { name: 'Badr Hamad Al Busaidi', country: 'OM', aliases: ['Sayyid Badr Hamad Al Busaidi'] },
      { name: 'Tariq Mahmood Didi', country: 'MV' },
      { name: 'Khalifa Ali Al Harthy', country: 'OM', aliases: ['Sheikh Khalifa Ali Al Harthy'] },
      { name: 'Adama Barrow', country: 'GM' },
    ],
    meetings: [
      {
        who: ['Badr Hamad Al Busaidi', 'Tariq Mahmood Didi'],
        maybe: ['Khalifa Ali Al Harthy'],
        date: '2025-02-18',
        status: 'held',
      },
      {
        who: ['Haitham bin Tarik', 'Adama Barrow'],
        date: ['2025-02-18', '2025-02', null],
        kind: 'letter',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [
        { name: 'Haitham bin Tarik', country: 'OM', aliases: ['Sultan Haitham bin Tarik', 'Haitham'] },
      ],
    },
  },
  {
    text: `Abdullah bin Zayed, Nepalese Foreign Minister discuss cooperation over phone

ABU DHABI, 9th October, 2025 (WAM) -- H.H. Sheikh Abdullah bin Zayed Al Nahyan, Deputy Prime Minister and Minister of Foreign Affairs, held a phone call today with Anil Prasad Gurung, Minister of Foreign Affairs of Nepal.

During the call, the two sides discussed labour mobility, renewable energy and food security. H.H. Sheikh Abdullah bin Zayed expressed his condolences over the victims of the recent floods in Koshi Province.

In a separate development, Saeed bin Mubarak Al Hajeri, Minister of State, met Tuesday in Abu Dhabi with Ljubica Stanojevic, State Secretary at the Ministry of Foreign Affairs of Montenegro. Fahad Al Raqbani, UAE Ambassador to Montenegro, was present.

Hatem Mohamed/ Lina Ibrahim`,
    officials: [
      {
        name: 'Abdullah bin Zayed Al Nahyan',
        country: 'AE',
        aliases: ['Abdullah bin Zayed', 'Sheikh Abdullah bin Zayed'],
      },
      { name: 'Anil Prasad Gurung', country: 'NP' },
      { name: 'Saeed bin Mubarak Al Hajeri', country: 'AE' },
      { name: 'Ljubica Stanojevic', country: 'ME' },
      { name: 'Fahad Al Raqbani', country: 'AE' },
    ],
    meetings: [
      {
        who: ['Abdullah bin Zayed Al Nahyan', 'Anil Prasad Gurung'],
        date: '2025-10-09',
        kind: 'phone call',
        status: 'held',
      },
      {
        who: ['Saeed bin Mubarak Al Hajeri', 'Ljubica Stanojevic'],
        maybe: ['Fahad Al Raqbani'],
        date: '2025-10-07',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    published: '2025-09-11',
    text: `Housebuilder Marr & Kelso warns on profit as buyers hold off

Shares in Marr & Kelso fell 11pc in early trading after the York-based housebuilder said it would no longer meet its target of 6,200 completions this year.

Chief executive Fiona Tulloch blamed mortgage rates and "a planning system that has ground to a halt". Pre-tax profit for the half year to June dropped to £84m from £121m, on revenue down 9pc at £702m.

Ms Tulloch met Housing Secretary Steve Reed's officials last week, the company said, though no minister attended. Analysts at Peel Hunt said the group's balance sheet, with net cash of £190m, remained strong.

The FTSE 250 closed up 0.3pc. Sterling was flat against the dollar.

Read more: Reeves rules out stamp duty cut
By Oliver Stannard, Property Correspondent`,
    officials: [],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Steve Reed', country: 'GB' },
        { name: 'Fiona Tulloch', country: [null, 'GB'] },
        { name: 'Reeves', country: 'GB' },
      ],
      meetings: [{ who: ['Fiona Tulloch', 'officials'], status: 'held' }],
    },
  },
  {
    published: '2025-03-23',
    text: `Weekend sports wrap: Harambee Stars held in Nyayo downpour

NAIROBI, Kenya - Harambee Stars were held to a 1-1 draw by Burundi at a soaked Nyayo Stadium on Saturday and must now beat Gabon away to meet Ivory Coast in the play-offs.

Coach Benni McCarthy said talks with Gor Mahia over the release of striker Ryan Ogam had gone well. "We received a good reply from the club," he added.

Sports Cabinet Secretary Salim Mvurya watched from the VIP stand and promised the players Sh42 million if they qualify. The Kenya Meteorological Department says heavy rains will continue in the highlands west of the Rift Valley until Thursday.

In the Premier League, Tusker FC meet Bandari on Wednesday at 3pm. The visitors won the corresponding fixture 2-0.`,
    officials: [{ name: 'Salim Mvurya', country: 'KE' }],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Benni McCarthy', country: [null, 'KE'] }] },
  },
  {
    text: `Vietnam.vn
Can Tho promotes cooperation with localities of Hungary
Báo Cần Thơ • 16/04/2025 21:07

On the morning of April 16, at the headquarters of the City People's Committee, Vice Chairman of the City People's Committee Nguyen Thuc Hien had a reception with Mr. Baloghdi Tibor, Ambassador Extraordinary and Plenipotentiary of Hungary to Vietnam, came to pay a courtesy visit and work.

At here, Mr. Nguyen Thuc Hien said that in the first quarter of 2025, the export turnover of goods of Can Tho reached 573.4 million USD, an increase of 7.8% over the same period. But with Hungarian market, the turnover is still modest, has not yet commensurate with the potential and strengths of both sides.

Ambassador Baloghdi Tibor thank you for the warm welcome of the leaders of the city and hopes that in the near future will havemany delegation of enterprises come to learn.

News and photos: QUOC THAI
[Anzeige_2]
Source: https://baocantho.example.com.vn/tp-can-tho-xuc-tien-hop-tac-a185533.html`,
    officials: [
      { name: 'Nguyen Thuc Hien', country: 'VN' },
      { name: 'Baloghdi Tibor', country: 'HU' },
    ],
    meetings: [{ who: ['Nguyen Thuc Hien', 'Baloghdi Tibor'], date: '2025-04-16', status: 'held' }],
    trade: [
      {
        measure: 'exports',
        reporter: ['VN', null],
        partner: null,
        amount: 573.4e6,
        currency: 'USD',
        period: '2025-Q1',
        change: 7.8,
      },
    ],
  },
  {
    text: `The governor of the Astrakhan region held talks with Consul General of Kazakhstan
02.12.2024, 17:35 Policy   0+   Font size: A A A

Astrakhan. Governor Igor Babushkin has met with the new Consul General of the Republic of Kazakhstan in Astrakhan Ruslan Seytimov. On this was informed the press service of the head of region on Monday.

By results of nine months of 2024 the commodity turnover between region and Kazakhstan made up 128.6 million dollars, having grown by 14 percent. Thereby export is 96.1 million dollars. "We have the common sea and the common tasks", - has underlined Igor Yuryevich.

In conversation took part also the minister of external relations Viktoria Zaitseva. The guest has invited the governor to Atyrau in the spring.

We will remind, in October Babushkin discussed dredging of the Volga-Caspian channel with the ambassador of Iran Kazem Jalali.

Found a mistake? Ctrl+Enter`,
    officials: [
      { name: 'Igor Babushkin', country: 'RU', aliases: ['Babushkin', 'Igor Yuryevich'] },
      { name: 'Ruslan Seytimov', country: 'KZ' },
      { name: 'Viktoria Zaitseva', country: 'RU' },
      { name: 'Kazem Jalali', country: 'IR' },
    ],
    meetings: [
      {
        who: ['Igor Babushkin', 'Ruslan Seytimov'],
        maybe: ['Viktoria Zaitseva'],
        date: ['2024-12-02', '2024-12', null],
        status: 'held',
      },
      { who: ['Igor Babushkin', 'Kazem Jalali'], date: '2024-10', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['RU', null],
        partner: 'KZ',
        amount: 128.6e6,
        currency: 'USD',
        period: '2024-01/2024-09',
        change: 14,
      },
      {
        measure: 'exports',
        reporter: ['RU', null],
        partner: 'KZ',
        amount: 96.1e6,
        currency: 'USD',
        period: ['2024-01/2024-09', null],
      },
    ],
    optional: {
      meetings: [
        { who: ['Igor Babushkin'], status: 'planned' },
        { who: ['Igor Babushkin', 'Ruslan Seytimov'], status: 'planned' },
      ],
    },
  },
  {
    published: '2025-08-21',
    text: `India, Chile look to wrap up critical minerals chapter by year-end

New Delhi, Aug 21 (PTI) Minister of State for Commerce and Industry Jitin Prasada on Wednesday held discussions with Claudia Sanhueza, Chile's Under Secretary for International Economic Relations, on the proposed comprehensive economic partnership agreement, an official statement said.

The two reviewed progress made in the fourth round of negotiations in Santiago. Prasada told the visiting dignitary that New Delhi would like preferential access to lithium and copper blocks.

India's exports to Chile declined 2.4 per cent to USD 1.15 billion in 2024-25. Imports, on the other hand, jumped 72 per cent to USD 2.60 billion during the last fiscal.

Sanhueza is also slated to call on Commerce and Industry Minister Piyush Goyal on Friday before leaving for Mumbai. PTI RSN DRR

(This story has not been edited by our staff and is auto-generated from a syndicated feed.)`,
    officials: [
      { name: 'Jitin Prasada', country: 'IN', aliases: ['Prasada'] },
      { name: 'Claudia Sanhueza', country: 'CL', aliases: ['Sanhueza'] },
      { name: 'Piyush Goyal', country: 'IN' },
    ],
    meetings: [
      { who: ['Jitin Prasada', 'Claudia Sanhueza'], date: '2025-08-20', status: 'held' },
      { who: ['Claudia Sanhueza', 'Piyush Goyal'], date: '2025-08-22', status: 'planned' },
    ],
    trade: [
      { measure: 'exports', reporter: 'IN', partner: 'CL', amount: 1.15e9, currency: 'USD', change: -2.4 },
      { measure: 'imports', reporter: 'IN', partner: 'CL', amount: 2.6e9, currency: 'USD', change: 72 },
    ],
  },
  {
    published: '2025-11-18',
    text: `Envoy of Denmark calls on CM, evinces interest in wind energy

Express News Service
AMARAVATI: Danish Ambassador to India Rasmus Abildgaard Kristensen called on Chief Minister N Chandrababu Naidu at his camp office in Undavalli on Monday and discussed opportunities in offshore wind and dairy.

IT Minister Nara Lokesh, Chief Secretary K Vijayanand and Industries Secretary N Yuvaraj were present. The CM told the envoy that the State had signed MoUs worth Rs 9.2 lakh crore in the clean energy sector alone and that 'speed of doing business' was its mantra.

The Ambassador invited Naidu to visit Copenhagen in September, to which the latter responded positively.

Later, the Chief Minister chaired a review meeting with district Collectors and directed them to meet the deadline for paddy procurement.`,
    officials: [
      { name: 'Rasmus Abildgaard Kristensen', country: 'DK' },
      { name: 'N Chandrababu Naidu', country: 'IN', aliases: ['Naidu'] },
      { name: 'Nara Lokesh', country: 'IN' },
      { name: 'K Vijayanand', country: 'IN' },
      { name: 'N Yuvaraj', country: 'IN' },
    ],
    meetings: [
      {
        who: ['Rasmus Abildgaard Kristensen', 'N Chandrababu Naidu'],
        maybe: ['Nara Lokesh', 'K Vijayanand', 'N Yuvaraj'],
        date: '2025-11-17',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['N Chandrababu Naidu', 'district Collectors'], status: 'held' },
        { who: ['N Chandrababu Naidu'], status: 'planned' },
      ],
      trade: [
        {
          measure: 'investment',
          partner: 'IN',
          amount: 9.2e12,
          currency: 'INR',
          change: 'any',
          status: ['actual', 'target', 'forecast'],
        },
        {
          measure: 'investment',
          partner: null,
          amount: 9.2e12,
          currency: 'INR',
          change: 'any',
          status: ['actual', 'target', 'forecast'],
        },
      ],
    },
  },
  {
    text: `Ministry of Foreign Affairs of Japan
Top > Countries & Regions > Africa > Republic of Malawi
Courtesy Call on Foreign Minister MOTEGI by Minister of Trade of Malawi
March 4, 2026

On March 4, commencing at 5:40 p.m. for approximately 25 minutes, Mr. MOTEGI Toshimitsu, Minister for Foreign Affairs, received a courtesy call from the Hon. Grace Mhone Chisale, Minister of Trade and Industry of the Republic of Malawi, who is visiting Japan. The overview is as follows.

1. At the outset, Minister Motegi welcomed Minister Chisale's first visit to Japan. In response, Minister Chisale expressed her gratitude for Japan's assistance at Kamuzu International Airport.

2. Both sides concurred in cooperating toward the realization of reform of the UN Security Council.

Prior to this, State Minister for Foreign Affairs HORII Iwao hosted a luncheon for Minister Chisale and H.E. Mr. Kwacha Chisiza, Ambassador of Malawi to Japan.

Adobe Reader is required to view PDF files.`,
    officials: [
      { name: 'MOTEGI Toshimitsu', country: 'JP', aliases: ['Motegi', 'Toshimitsu Motegi'] },
      { name: 'Grace Mhone Chisale', country: 'MW', aliases: ['Chisale'] },
      { name: 'HORII Iwao', country: 'JP', aliases: ['Iwao Horii'] },
      { name: 'Kwacha Chisiza', country: 'MW' },
    ],
    meetings: [
      { who: ['MOTEGI Toshimitsu', 'Grace Mhone Chisale'], date: '2026-03-04', status: 'held' },
      {
        who: ['HORII Iwao', 'Grace Mhone Chisale'],
        maybe: ['Kwacha Chisiza'],
        date: ['2026-03-04', null, '2026-03'],
        status: 'held',
      },
    ],
    trade: [],
    optional: { meetings: [{ who: ['HORII Iwao', 'Kwacha Chisiza'], status: 'held' }] },
  },
  {
    text: `Office of the President of the Republic of Slovenia
President Pirc Musar receives newly accredited ambassadors
Ljubljana, 11. 6. 2024 | press release

The President of the Republic, Nataša Pirc Musar, received today at the Presidential Palace the letters of credence of the newly appointed ambassadors of Ireland, Orla O'Hanrahan, of Ghana, Komla Agbeko Dzisah (residing in Rome), and of Pakistan, Muhammad Kamran Akhtar (residing in Vienna).

In the conversation with Ambassador O'Hanrahan, the President underlined the close cooperation of the two countries within the European Union. With Ambassador Dzisah she spoke about the Security Council, of which Slovenia is a non-permanent member this year.

On Thursday the President will travel to Podgorica, where she will be hosted by the President of Montenegro, Jakov Milatović.

Photo: Daniel Novakovič/STA`,
    officials: [
      { name: 'Nataša Pirc Musar', country: 'SI', aliases: ['Pirc Musar'] },
      { name: "Orla O'Hanrahan", country: 'IE', aliases: ["O'Hanrahan"] },
      { name: 'Komla Agbeko Dzisah', country: 'GH', aliases: ['Dzisah'] },
      { name: 'Muhammad Kamran Akhtar', country: 'PK' },
      { name: 'Jakov Milatović', country: 'ME' },
    ],
    meetings: [
      {
        who: ['Nataša Pirc Musar', "Orla O'Hanrahan"],
        maybe: ['Komla Agbeko Dzisah', 'Muhammad Kamran Akhtar'],
        date: '2024-06-11',
        status: 'held',
      },
      { who: ['Nataša Pirc Musar', 'Jakov Milatović'], date: '2024-06-13', status: 'planned' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Nataša Pirc Musar', 'Komla Agbeko Dzisah'], date: '2024-06-11', status: 'held' },
        { who: ['Nataša Pirc Musar', 'Muhammad Kamran Akhtar'], date: '2024-06-11', status: 'held' },
        {
          who: ['Nataša Pirc Musar', "Orla O'Hanrahan", 'Komla Agbeko Dzisah', 'Muhammad Kamran Akhtar'],
          date: '2024-06-11',
          status: 'held',
        },
      ],
    },
  },
  {
    published: '2025-09-11',
    text: `Nigeria posts N7.46trn trade surplus in Q2 – NBS

By Kunle Adebayo, Abuja
The National Bureau of Statistics (NBS) has said Nigeria's total merchandise trade stood at N38.04 trillion in the second quarter of 2025, representing a 5.6 per cent increase over the preceding quarter.

According to the report released on Wednesday, total exports were valued at N22.75 trillion while imports stood at N15.29 trillion, leaving a positive balance of N7.46 trillion.

Crude oil accounted for N11.97 trillion or 52.6 per cent of total exports. Exports to India, the top destination, amounted to N2.35 trillion, followed by the Netherlands with N2.18 trillion.

Reacting, an economist, Dr Muda Yusuf, urged the Minister of Industry, Trade and Investment, Dr Jumoke Oduwole, to sustain the momentum.

Kindly share this story:`,
    officials: [{ name: 'Jumoke Oduwole', country: 'NG' }],
    meetings: [],
    trade: [
      {
        measure: 'total',
        reporter: 'NG',
        partner: null,
        amount: 38.04e12,
        currency: 'NGN',
        period: '2025-Q2',
        change: 5.6,
      },
      {
        measure: 'exports',
        reporter: 'NG',
        partner: null,
        amount: 22.75e12,
        currency: 'NGN',
        period: '2025-Q2',
      },
      {
        measure: 'imports',
        reporter: 'NG',
        partner: null,
        amount: 15.29e12,
        currency: 'NGN',
        period: '2025-Q2',
      },
      {
        measure: 'balance',
        reporter: 'NG',
        partner: null,
        amount: 7.46e12,
        currency: 'NGN',
        period: '2025-Q2',
      },
      {
        measure: 'exports',
        reporter: 'NG',
        partner: null,
        amount: 11.97e12,
        currency: 'NGN',
        period: ['2025-Q2', null],
      },
      {
        measure: 'exports',
        reporter: 'NG',
        partner: 'IN',
        amount: 2.35e12,
        currency: 'NGN',
        period: ['2025-Q2', null],
      },
      {
        measure: 'exports',
        reporter: 'NG',
        partner: 'NL',
        amount: 2.18e12,
        currency: 'NGN',
        period: ['2025-Q2', null],
      },
    ],
  },
  {
    published: '2025-11-06',
    text: `Zambian delegation pays courtesy call on Speaker Bagbin

Accra, Nov. 6, GNA - The Speaker of Parliament, Mr Alban Sumana Kingsford Bagbin, has urged African legislatures to speed up ratification of the AfCFTA protocols.

He said this on Wednesday when the Speaker of the National Assembly of Zambia, Ms Nelly Butete Kashumba Mutti, led a seven-member delegation to pay a courtesy call on him at Parliament House.

Ms Mutti said intra-African trade stood at a paltry 16 per cent of the continent's total commerce and called on parliaments to meet the challenge.

The Majority Leader, Mr Mahama Ayariga, and the Zambian High Commissioner to Ghana, Mr Mwape Chileshe, were in attendance.

The delegation is expected to meet President John Dramani Mahama at Jubilee House on Friday.
GNA
Edited by Kenneth Odeng Adade`,
    officials: [
      { name: 'Alban Sumana Kingsford Bagbin', country: 'GH', aliases: ['Bagbin'] },
      { name: 'Nelly Butete Kashumba Mutti', country: 'ZM', aliases: ['Mutti'] },
      { name: 'Mahama Ayariga', country: 'GH' },
      { name: 'Mwape Chileshe', country: 'ZM' },
      { name: 'John Dramani Mahama', country: 'GH' },
    ],
    meetings: [
      {
        who: ['Alban Sumana Kingsford Bagbin', 'Nelly Butete Kashumba Mutti'],
        maybe: ['Mahama Ayariga', 'Mwape Chileshe'],
        date: '2025-11-05',
        status: 'held',
      },
      {
        who: ['John Dramani Mahama', 'delegation'],
        maybe: ['Nelly Butete Kashumba Mutti'],
        date: '2025-11-07',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    text: `Day in pictures: Commonwealth Trade Ministers in Windhoek

1/4 Namibia's Prime Minister Elijah Ngurare greets Ugandan Trade Minister Francis Mwebesa on arrival at the Safari Court Hotel, Windhoek, June 25, 2025. Photo: Vitalio Angula

2/4 UK Trade Secretary Jonathan Reynolds (left) in conversation with Don Farrell, Australia's Minister for Trade and Tourism, during a break on Wednesday.

3/4 Dancers from Katutura perform at the opening ceremony.

4/4 Cameroon's Luc Magloire Mbarga Atangana, Minister of Trade, speaks to reporters. Cameroon will host the next ministerial.

Share this gallery   |   Buy prints`,
    officials: [
      { name: 'Elijah Ngurare', country: 'NA' },
      { name: 'Francis Mwebesa', country: 'UG' },
      { name: 'Jonathan Reynolds', country: 'GB' },
      { name: 'Don Farrell', country: 'AU' },
      { name: 'Luc Magloire Mbarga Atangana', country: 'CM' },
    ],
    meetings: [
      { who: ['Jonathan Reynolds', 'Don Farrell'], date: ['2025-06-25', '2025-06', null], status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [{ who: ['Elijah Ngurare', 'Francis Mwebesa'], date: '2025-06-25', status: 'held' }],
    },
  },
  {
    text: `Department Press Briefing – January 21, 2026

2:14 p.m. EST

MR PRICE-HOLLIS: Good afternoon, everyone. Two items at the top. The Secretary spoke by phone this morning with Foreign Minister Anita Anand of Canada about the St. Lawrence Seaway incident. And Deputy Secretary Landau is in Asuncion today, where he met with President Santiago Peña earlier. He'll see Foreign Minister Rubén Ramírez Lezcano this evening. With that, Matt, go ahead.

QUESTION: Thanks. Has a date been fixed for the Secretary's meeting with the Bolivian foreign minister?

MR PRICE-HOLLIS: I have no travel or meetings to announce.

QUESTION: The Brazilians say Ambassador Viotti was summoned on Monday.

MR PRICE-HOLLIS: I'd refer you to them. We meet with embassies all the time.`,
    officials: [
      { name: 'Anita Anand', country: 'CA' },
      { name: 'Landau', country: 'US', world: true },
      { name: 'Santiago Peña', country: 'PY', world: true },
      { name: 'Rubén Ramírez Lezcano', country: 'PY', world: true },
      { name: 'Viotti', country: ['BR', null] },
    ],
    meetings: [
      { who: ['Secretary', 'Anita Anand'], date: '2026-01-21', kind: 'phone call', status: 'held' },
      { who: ['Landau', 'Santiago Peña'], date: '2026-01-21', status: 'held' },
      { who: ['Landau', 'Rubén Ramírez Lezcano'], date: '2026-01-21', status: 'planned' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Price-Hollis', country: 'US', aliases: ['MR PRICE-HOLLIS'] }],
      meetings: [{ who: ['Viotti'], date: '2026-01-19', status: 'held' }],
    },
  },
  {
    published: '2025-05-27',
    text: `Pak-Uzbek PTA to be expanded, says Jam Kamal

ISLAMABAD, May 27 (APP): Federal Minister for Commerce Jam Kamal Khan on Tuesday said that Pakistan and Uzbekistan would increase the number of items covered by their Preferential Trade Agreement.

He stated this in a meeting with Laziz Kudratov, Uzbekistan's Minister of Investment, Industry and Trade, who called on him here along with Ambassador Alisher Tukhtaev.

The Uzbek minister said bilateral trade had grown from $27 million in 2019 to $404 million in 2024. Both sides have set a target of taking it to $2 billion by 2029.

Kudratov, who arrived a day earlier, will also meet Prime Minister Muhammad Shehbaz Sharif tomorrow, the commerce ministry said.

Special Assistant to the PM Haroon Akhtar Khan had visited Tashkent last month.`,
    officials: [
      { name: 'Jam Kamal Khan', country: 'PK', aliases: ['Jam Kamal'] },
      { name: 'Laziz Kudratov', country: 'UZ', aliases: ['Kudratov'] },
      { name: 'Alisher Tukhtaev', country: 'UZ' },
      { name: 'Muhammad Shehbaz Sharif', country: 'PK' },
      { name: 'Haroon Akhtar Khan', country: 'PK' },
    ],
    meetings: [
      {
        who: ['Jam Kamal Khan', 'Laziz Kudratov'],
        maybe: ['Alisher Tukhtaev'],
        date: '2025-05-27',
        status: 'held',
      },
      { who: ['Laziz Kudratov', 'Muhammad Shehbaz Sharif'], date: '2025-05-28', status: 'planned' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'PK',
        partner: 'UZ',
        amount: 404e6,
        currency: 'USD',
        period: '2024',
        change: 'any',
      },
      {
        measure: 'total',
        reporter: 'PK',
        partner: 'UZ',
        amount: 2e9,
        currency: 'USD',
        period: '2029',
        status: 'target',
      },
      { measure: 'total', reporter: 'PK', partner: 'UZ', amount: 27e6, currency: 'USD', period: '2019' },
    ],
    optional: { meetings: [{ who: ['Haroon Akhtar Khan'], status: 'held' }] },
  },
  {
    text: `Türkiye, Georgia eye $5B trade volume

Beyza Korkut | 12.11.2024 - Update : 12.11.2024
ANKARA

Turkish Trade Minister Omer Bolat said on Tuesday that Türkiye and Georgia aim to lift their trade volume to $5 billion in the medium term.

Bolat hosted Georgian Economy Minister Levan Davitashvili in the capital Ankara, where the two co-chaired the Joint Economic and Trade Committee (JETCO).

"Our trade volume reached $3.1 billion last year. In the first 10 months of 2024 our exports to Georgia rose 7.5% to $2.2 billion," Bolat told reporters after the signing ceremony.

Turkish contractors have undertaken 326 projects worth $6.1 billion in the country.

Davitashvili was later received by Vice President Cevdet Yilmaz.

Anadolu Agency website contains only a portion of the news stories offered to subscribers.`,
    officials: [
      { name: 'Omer Bolat', country: 'TR', aliases: ['Bolat'] },
      { name: 'Levan Davitashvili', country: 'GE', aliases: ['Davitashvili'] },
      { name: 'Cevdet Yilmaz', country: 'TR' },
    ],
    meetings: [
      { who: ['Omer Bolat', 'Levan Davitashvili'], date: '2024-11-12', status: 'held' },
      { who: ['Levan Davitashvili', 'Cevdet Yilmaz'], date: ['2024-11-12', null], status: 'held' },
    ],
    trade: [
      { measure: 'total', reporter: 'TR', partner: 'GE', amount: 3.1e9, currency: 'USD', period: '2023' },
      {
        measure: 'exports',
        reporter: 'TR',
        partner: 'GE',
        amount: 2.2e9,
        currency: 'USD',
        period: '2024-01/2024-10',
        change: 7.5,
      },
      { measure: 'total', reporter: 'TR', partner: 'GE', amount: 5e9, currency: 'USD', status: 'target' },
    ],
    optional: {
      trade: [
        {
          measure: 'investment',
          reporter: 'TR',
          partner: 'GE',
          amount: 6.1e9,
          currency: 'USD',
          change: 'any',
          status: ['actual', 'target', 'forecast'],
        },
      ],
    },
  },
  {
    published: '2025-07-24',
    text: `Colombia's foreign minister scraps Washington trip over deportation flights

WASHINGTON — Colombia's foreign minister, Rosa Villavicencio, has canceled a visit to Washington next week during which she was to meet Secretary of State Marco Rubio, two people familiar with the plans said Thursday.

The decision came a day after a charter plane carrying 84 deportees was turned back over the Caribbean. A State Department spokeswoman declined to discuss scheduling.

Villavicencio had also asked to see Homeland Security Secretary Kristi Noem, but that request was never answered, one of the people said.

Rubio spoke by phone Wednesday night with Panama's president, José Raúl Mulino, the department said, and he leaves Saturday for meetings in Kuala Lumpur.

Colombia's president, Gustavo Petro, wrote on X that his government "will not beg for appointments."`,
    officials: [
      { name: 'Rosa Villavicencio', country: 'CO', aliases: ['Villavicencio'] },
      { name: 'Marco Rubio', country: 'US', aliases: ['Rubio'] },
      { name: 'Kristi Noem', country: 'US' },
      { name: 'José Raúl Mulino', country: 'PA' },
      { name: 'Gustavo Petro', country: 'CO' },
    ],
    meetings: [
      { who: ['Rosa Villavicencio', 'Marco Rubio'], status: 'cancelled' },
      { who: ['Marco Rubio', 'José Raúl Mulino'], date: '2025-07-23', kind: 'phone call', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Rosa Villavicencio', 'Kristi Noem'], status: ['cancelled', 'planned'] },
        { who: ['Marco Rubio'], status: 'planned' },
      ],
    },
  },
  {
    published: '2025-06-13',
    text: `JBC talks put off as border tension simmers

The Joint Boundary Commission (JBC) meeting between Thailand and Cambodia, planned for Saturday in Phnom Penh, has been postponed at Cambodia's request, Foreign Minister Maris Sangiampongsa said yesterday.

Mr Maris said his Cambodian counterpart, Prak Sokhonn, had informed him of the decision by telephone on Thursday morning. He insisted the Thai side, led by Prasas Prasasvinitchai, was ready to go at any time.

"No one has walked out. It's a matter of logistics," he told reporters at Government House, brushing aside reports that Prime Minister Paetongtarn Shinawatra might fly to meet Hun Manet in person.

Border crossings in Sa Kaeo remain closed from 4pm to 8am. Traders in Aranyaprathet say they are losing about 60 million baht a day.

DO YOU LIKE THE CONTENT OF THIS ARTICLE?`,
    officials: [
      { name: 'Maris Sangiampongsa', country: 'TH', aliases: ['Maris'] },
      { name: 'Prak Sokhonn', country: 'KH' },
      { name: 'Prasas Prasasvinitchai', country: 'TH' },
      { name: 'Paetongtarn Shinawatra', country: 'TH' },
    ],
    meetings: [
      {
        who: ['Maris Sangiampongsa', 'Prak Sokhonn'],
        date: '2025-06-12',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Hun Manet', country: 'KH', world: true }],
      meetings: [
        {
          who: ['Thailand', 'Cambodia'],
          maybe: ['Prasas Prasasvinitchai'],
          status: ['cancelled', 'planned'],
        },
        { who: ['Prasas Prasasvinitchai'], status: ['cancelled', 'planned'] },
        { who: ['Paetongtarn Shinawatra', 'Hun Manet'], status: 'planned' },
      ],
    },
  },
  {
    text: `PM grilled over softwood as question period turns ugly

OTTAWA - Prime Minister Mark Carney accused the Conservatives of "talking down Canada" on Tuesday as opposition MPs demanded to know why there is still no deal on softwood lumber.

Conservative trade critic Adam Chambers said the government had failed to meet its own deadline and asked whether Trade Minister Dominic LeBlanc had so much as spoken to Howard Lutnick since the summer. LeBlanc replied that he would not negotiate in the House.

Bloc Leader Yves-François Blanchet called for an emergency debate. The Speaker, Francis Scarpaleggia, received the request and said he would rule on it later.

A motion to strike a special committee was defeated 171 to 164. The House resumes Monday.

This report by The Canadian Press was first published Nov. 25, 2025.`,
    officials: [
      { name: 'Mark Carney', country: 'CA', aliases: ['Carney'] },
      { name: 'Dominic LeBlanc', country: 'CA', aliases: ['LeBlanc'] },
      { name: 'Francis Scarpaleggia', country: 'CA' },
    ],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Adam Chambers', country: 'CA' },
        { name: 'Yves-François Blanchet', country: 'CA' },
        { name: 'Howard Lutnick', country: ['US', null] },
      ],
      meetings: [{ who: ['Dominic LeBlanc', 'Howard Lutnick'], status: ['held', 'planned', 'cancelled'] }],
    },
  },
  {
    published: '2025-06-03',
    text: `What the new steel duties mean for you

LAGOS/GENEVA - Washington's decision to double duties on steel and aluminium to 50% takes effect on Wednesday. Here is what we know.

What is covered? Some 400 product codes, including fridges, excavators and cutlery. A 25% rate stays in place for British mills under a quota.

Who is hit? Mills in Brazil, Canada and South Korea above all. The World Trade Organization's chief, Ngozi Okonjo-Iweala, said the measure put "a dent in confidence". Economists at a Geneva institute reckon world GDP will be 0.2 percentage points lower next year.

What next? EU Trade Commissioner Maros Sefcovic has said Brussels would respond "if talks fail". Retaliatory lists run to 21 billion euros' worth of American goods. No date has been named for a decision.

Additional reporting by Chidi Nwosu`,
    officials: [
      { name: 'Ngozi Okonjo-Iweala', country: [null, 'NG'] },
      { name: 'Maros Sefcovic', country: 'EU' },
    ],
    meetings: [],
    trade: [],
    optional: {
      trade: [
        {
          measure: 'imports',
          reporter: 'EU',
          partner: 'US',
          amount: 21e9,
          currency: 'EUR',
          change: 'any',
          status: ['actual', 'target', 'forecast'],
        },
      ],
    },
  },
  {
    published: '2026-01-19',
    text: `President condoles with Mozambique

WINDHOEK, 19 JAN (NAMPA) - President Netumbo Nandi-Ndaitwah has sent a message of condolences to her Mozambican counterpart, Daniel Chapo, following the floods in Gaza Province that have claimed more than 100 lives.

"The people of Namibia stand with you in this hour," the Head of State said in the message, dated Sunday, a copy of which was availed to Nampa.

Minister of International Relations and Trade Selma Ashipala-Musavyi signed the book of condolences at the Mozambican High Commission in Windhoek on Monday morning, where she was received by High Commissioner Lucas Sitoe.

The Namibia Red Cross Society said it would dispatch tents worth N$1.2 million.
(NAMPA) CT/AS`,
    officials: [
      { name: 'Netumbo Nandi-Ndaitwah', country: 'NA', aliases: ['Nandi-Ndaitwah'] },
      { name: 'Daniel Chapo', country: 'MZ' },
      { name: 'Selma Ashipala-Musavyi', country: 'NA' },
      { name: 'Lucas Sitoe', country: 'MZ' },
    ],
    meetings: [
      { who: ['Netumbo Nandi-Ndaitwah', 'Daniel Chapo'], date: '2026-01-18', kind: 'letter', status: 'held' },
      { who: ['Selma Ashipala-Musavyi', 'Lucas Sitoe'], date: '2026-01-19', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `MFA Spokesperson's Comments: Telephone and Video Calls by Minister for Foreign Affairs Dr Vivian Balakrishnan

Minister for Foreign Affairs Dr Vivian Balakrishnan spoke with Australian Minister for Foreign Affairs Senator the Honourable Penny Wong over the telephone this morning. They discussed developments in the Middle East and preparations for the 10th Singapore-Australia Joint Ministerial Committee.

Minister Balakrishnan also had a video conference with Timor-Leste Minister of Foreign Affairs and Cooperation Bendito Freitas on 16 September 2024. He reaffirmed Singapore's support for Timor-Leste's accession to ASEAN. Minister Freitas invited him to visit Dili.

Minister Balakrishnan looks forward to meeting both ministers in New York next week on the sidelines of the UN General Assembly.

MINISTRY OF FOREIGN AFFAIRS
SINGAPORE
17 SEPTEMBER 2024`,
    officials: [
      { name: 'Vivian Balakrishnan', country: 'SG', aliases: ['Balakrishnan'] },
      { name: 'Penny Wong', country: 'AU' },
      { name: 'Bendito Freitas', country: 'TL', aliases: ['Freitas'] },
    ],
    meetings: [
      { who: ['Vivian Balakrishnan', 'Penny Wong'], date: '2024-09-17', kind: 'phone call', status: 'held' },
      { who: ['Vivian Balakrishnan', 'Bendito Freitas'], date: '2024-09-16', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Vivian Balakrishnan', 'Penny Wong'], status: 'planned' },
        { who: ['Vivian Balakrishnan', 'Bendito Freitas'], status: 'planned' },
        { who: ['Vivian Balakrishnan', 'Penny Wong', 'Bendito Freitas'], status: 'planned' },
      ],
    },
  },
  {
    text: `UK trade: March 2025
Statistical bulletin. Total value of UK exports and imports of goods and services in current prices, chained volume measures and implied deflators.
Release date: 15 May 2025    Next release: 12 June 2025

1. Main points
- The value of goods imports rose by 2.9% in March 2025, with rises in imports from both EU and non-EU countries.
- Exports of goods to the United States increased by £0.8 billion in the month and stood at £6.6 billion, ahead of the introduction of tariffs.
- The total goods and services trade deficit widened by £1.3 billion to £3.7 billion in Quarter 1 (Jan to Mar) 2025.
- Exports of services are estimated to have been £129.4 billion in Quarter 1.

Monthly data are volatile, so users should treat short-term movements with caution. Early estimates may be revised.

Cite this statistical bulletin | Print | Download as PDF`,
    officials: [],
    meetings: [],
    trade: [
      { measure: 'imports', reporter: 'GB', partner: null, amount: null, period: '2025-03', change: 2.9 },
      {
        measure: 'exports',
        reporter: 'GB',
        partner: 'US',
        amount: 6.6e9,
        currency: 'GBP',
        period: '2025-03',
        change: 'any',
      },
      {
        measure: 'balance',
        reporter: 'GB',
        partner: null,
        amount: 3.7e9,
        currency: 'GBP',
        period: '2025-Q1',
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'GB',
        partner: null,
        amount: 129.4e9,
        currency: 'GBP',
        period: '2025-Q1',
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'GB', partner: 'US', amount: 800e6, currency: 'GBP', change: 'any' },
        { measure: 'balance', reporter: 'GB', partner: null, amount: 1.3e9, currency: 'GBP', change: 'any' },
      ],
    },
  },
  {
    published: '2025-11-05',
    text: `Export earnings fall for third month in a row
Staff Correspondent, Dhaka

Bangladesh's merchandise exports dropped 7.4 percent year-on-year to $3.82 billion in October, according to data published by the Export Promotion Bureau (EPB) on Tuesday.

Earnings in the first four months of the current fiscal year (July-October) nonetheless rose 2.2 percent to $16.14 billion. Readymade garments, the mainstay, fetched $12.99 billion in the period, while jute goods brought home $277 million.

Import payments in July-September stood at Tk 2.08 lakh crore, Bangladesh Bank figures show.

BGMEA President Mahmud Hasan Khan said buyers were waiting for clarity on the US tariff. "Many of our members cannot meet wage bills," he said.

The government has set an export target of $63.5 billion for FY26. Commerce Adviser Sk Bashir Uddin is scheduled to sit with exporters on Sunday.`,
    officials: [{ name: 'Sk Bashir Uddin', country: 'BD' }],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'BD',
        partner: null,
        amount: 3.82e9,
        currency: 'USD',
        period: '2025-10',
        change: -7.4,
      },
      {
        measure: 'exports',
        reporter: 'BD',
        partner: null,
        amount: 16.14e9,
        currency: 'USD',
        period: '2025-07/2025-10',
        change: 2.2,
      },
      {
        measure: 'exports',
        reporter: 'BD',
        partner: null,
        amount: 12.99e9,
        currency: 'USD',
        period: '2025-07/2025-10',
      },
      {
        measure: 'exports',
        reporter: 'BD',
        partner: null,
        amount: 277e6,
        currency: 'USD',
        period: ['2025-07/2025-10', null],
      },
      {
        measure: 'imports',
        reporter: 'BD',
        partner: null,
        amount: 2.08e12,
        currency: 'BDT',
        period: '2025-07/2025-09',
      },
      {
        measure: 'exports',
        reporter: 'BD',
        partner: null,
        amount: 63.5e9,
        currency: 'USD',
        status: 'target',
      },
    ],
    optional: {
      officials: [{ name: 'Mahmud Hasan Khan', country: 'BD' }],
      meetings: [{ who: ['Sk Bashir Uddin', 'exporters'], date: '2025-11-09', status: 'planned' }],
    },
  },
  {
    published: '2025-10-22',
    text: `PM hosts Bulgarian economy minister

Hanoi (VNA) – Prime Minister Pham Minh Chinh received Bulgarian Minister of Economy and Industry Petar Dilov in Hanoi on October 22, affirming that Vietnam treasures its traditional friendship with the Balkan nation.

PM Chinh suggested the two sides make full use of the EU-Vietnam Free Trade Agreement. His guest, for his part, said Bulgaria wishes to import more coffee and cashew nuts.

Bilateral trade amounted to 221 million USD in 2024, up 4.3% year-on-year, and 178.5 million USD in the first nine months of this year.

Prime Minister Pham Minh Chinh (right) and Bulgarian Minister of Economy and Industry Petar Dilov (Photo: VNA)

Dilov had held talks with Minister of Industry and Trade Nguyen Hong Dien a day earlier. The same day, National Assembly Vice Chairman Nguyen Duc Hai also met with the Bulgarian guest./.

VNA`,
    officials: [
      { name: 'Pham Minh Chinh', country: 'VN', aliases: ['Chinh'] },
      { name: 'Petar Dilov', country: 'BG', aliases: ['Dilov'] },
      { name: 'Nguyen Hong Dien', country: 'VN' },
      { name: 'Nguyen Duc Hai', country: 'VN' },
    ],
    meetings: [
      { who: ['Pham Minh Chinh', 'Petar Dilov'], date: '2025-10-22', status: 'held' },
      { who: ['Petar Dilov', 'Nguyen Hong Dien'], date: '2025-10-21', status: 'held' },
      { who: ['Nguyen Duc Hai', 'Petar Dilov'], date: ['2025-10-22', '2025-10-21', null], status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'BG',
        amount: 221e6,
        currency: 'USD',
        period: '2024',
        change: 4.3,
      },
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'BG',
        amount: 178.5e6,
        currency: 'USD',
        period: '2025-01/2025-09',
      },
    ],
  },
  {
    published: '2024-08-08',
    text: `PH, Peru officials meet to fast-track FTA feasibility study

MANILA – Trade Undersecretary Allan Gepty met virtually with Peru's Vice Minister of Foreign Trade Teresa Mera Gomez on August 6 to discuss the conduct of a feasibility study for a free trade agreement (FTA), the Department of Trade and Industry (DTI) said Thursday.

Philippine exports to Peru were valued at PHP1.9 billion in 2023, while imports from the South American country reached PHP3.4 billion, mostly fish meal and grapes.

Gepty said the Philippines is also keen to conclude talks with Chile within the year.

In a separate statement, DTI thanked Secretary Alfredo Pascual, who stepped down on August 2. Malacañang has yet to name a replacement, though Senate President Francis Escudero has been quoted as backing Ma. Cristina Roque. (PNA)`,
    officials: [
      { name: 'Allan Gepty', country: 'PH', aliases: ['Gepty'] },
      { name: 'Teresa Mera Gomez', country: 'PE' },
      { name: 'Francis Escudero', country: 'PH' },
    ],
    meetings: [{ who: ['Allan Gepty', 'Teresa Mera Gomez'], date: '2024-08-06', status: 'held' }],
    trade: [
      { measure: 'exports', reporter: 'PH', partner: 'PE', amount: 1.9e9, currency: 'PHP', period: '2023' },
      {
        measure: 'imports',
        reporter: 'PH',
        partner: 'PE',
        amount: 3.4e9,
        currency: 'PHP',
        period: ['2023', null],
      },
    ],
    optional: {
      officials: [
        { name: 'Ma. Cristina Roque', country: ['PH', null] },
        { name: 'Alfredo Pascual', country: 'PH' },
      ],
    },
  },
  {
    published: '2025-04-10',
    text: `Guyana, Suriname ministers talk bridge financing
– Todd pays tribute to outgoing envoy

GEORGETOWN: Minister of Foreign Affairs and International Cooperation, Hon. Hugh Todd, on Wednesday welcomed Suriname's Minister of Public Works, Dr. Riad Nurmohamed, at Takuba Lodge for talks on the Corentyne River bridge. Minister of Public Works, Bishop Juan Edghill, and Guyana's Ambassador in Paramaribo, Virjanand Depoo, took part.

The Surinamese minister later paid a courtesy call on President Irfaan Ali at State House.

Minister Todd on Tuesday also bade farewell to High Commissioner of Canada, Mark Berman, whose tour of duty ends this month.

Guyana's exports to Suriname were worth G$9.4 billion last year. Opposition Leader Aubrey Norton has described the bridge as a 'vanity project'.

(Department of Public Information)`,
    officials: [
      { name: 'Hugh Todd', country: 'GY', aliases: ['Todd'] },
      { name: 'Riad Nurmohamed', country: 'SR', aliases: ['Nurmohamed'] },
      { name: 'Juan Edghill', country: 'GY' },
      { name: 'Virjanand Depoo', country: 'GY' },
      { name: 'Irfaan Ali', country: 'GY' },
      { name: 'Mark Berman', country: 'CA' },
    ],
    meetings: [
      {
        who: ['Hugh Todd', 'Riad Nurmohamed'],
        maybe: ['Juan Edghill', 'Virjanand Depoo'],
        date: '2025-04-09',
        status: 'held',
      },
      { who: ['Riad Nurmohamed', 'Irfaan Ali'], date: ['2025-04-09', null], status: 'held' },
      { who: ['Hugh Todd', 'Mark Berman'], date: '2025-04-08', status: 'held' },
    ],
    trade: [
      { measure: 'exports', reporter: 'GY', partner: 'SR', amount: 9.4e9, currency: 'GYD', period: '2024' },
    ],
    optional: { officials: [{ name: 'Aubrey Norton', country: 'GY' }] },
  },
  {
    text: `Rabuka to host Marape ahead of leaders' retreat

Litia Cava | news@islandsdaily.example.fj
Tuesday 28 May 2024

Prime Minister Sitiveni Rabuka will host his Papua New Guinea counterpart James Marape in Suva next Monday, the first visit by a PNG leader since the landslide in Enga Province.

The Prime Minister's Office said the two would sign a visa waiver agreement. Mr Marape had been expected last week, but that trip was deferred as rescue work went on.

Mr Rabuka said he rang Mr Marape on Saturday to offer Fiji's sympathy. "I told him we are family," he said.

Deputy Prime Minister and Trade Minister Manoa Kamikamica met PNG High Commissioner Babani Maraga yesterday to go over the programme. Fiji's exports to PNG were $48 million in 2023, ministry figures show.`,
    officials: [
      { name: 'Sitiveni Rabuka', country: 'FJ', aliases: ['Rabuka'] },
      { name: 'James Marape', country: 'PG', aliases: ['Marape'] },
      { name: 'Manoa Kamikamica', country: 'FJ' },
      { name: 'Babani Maraga', country: 'PG' },
    ],
    meetings: [
      { who: ['Sitiveni Rabuka', 'James Marape'], date: '2024-06-03', status: 'planned' },
      { who: ['Sitiveni Rabuka', 'James Marape'], date: '2024-05-25', kind: 'phone call', status: 'held' },
      { who: ['Manoa Kamikamica', 'Babani Maraga'], date: '2024-05-27', status: 'held' },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'FJ',
        partner: 'PG',
        amount: 48e6,
        currency: ['FJD', 'USD'],
        period: '2023',
      },
    ],
    optional: {
      meetings: [
        { who: ['Sitiveni Rabuka', 'James Marape'], status: 'cancelled' },
        { who: ['James Marape'], status: 'cancelled' },
      ],
    },
  },
  {
    text: `Li Weiguo meets with the Minister of Commerce of Senegal
Source: Provincial Foreign Affairs Office   Release time: 2025-03-27 09:15   Browse volume: 412 times

On March 26, Li Weiguo, vice governor of the provincial government, met with Senegal's Minister of Industry and Commerce Serigne Gueye Diop and his party in Changsha.

Li Weiguo said that Hunan is willing to take the China-Africa Economic and Trade Expo as the carrier and grasp the cooperation in peanuts, sesame and fishing. In 2024, the import and export volume between Hunan and Senegal reached 1.68 billion yuan, a year-on-year growth of 21.5%, among them export 1.41 billion yuan.

Diop thanked the warm reception, and expressed that he is full of confidence to the future.

Before the meeting, Serigne Gueye Diop also went to the Gaoqiao Big Market to carry out investigation and research. Relevant responsible comrades of the Provincial Department of Commerce participated.

(Editor in charge: Xiao Tang)    Scan the code to follow us`,
    officials: [
      { name: 'Li Weiguo', country: 'CN' },
      { name: 'Serigne Gueye Diop', country: 'SN', aliases: ['Diop'] },
    ],
    meetings: [{ who: ['Li Weiguo', 'Serigne Gueye Diop'], date: '2025-03-26', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: ['CN', null],
        partner: 'SN',
        amount: 1.68e9,
        currency: 'CNY',
        period: '2024',
        change: 21.5,
      },
      {
        measure: 'exports',
        reporter: ['CN', null],
        partner: 'SN',
        amount: 1.41e9,
        currency: 'CNY',
        period: ['2024', null],
      },
    ],
  },
  {
    text: `The Chancellor of Honduras reunites with his homologous of Belize
Redaction Digital - 14/08/2025 - 18:22 hrs  Share in: Facebook X WhatsApp

Tegucigalpa, Honduras. The secretary of External Relations, Javier Bu Soto, sustained this Thursday a meeting with his homologous of Belize, Francis Fonseca, in the Ministry's seat, with the object to deepen the commercial links.

In the first semester of the year, the Honduran exports to Belize summed 38.6 million dollars, an increase of 6.2 % in front of the same period of 2024, according to figures of the Central Bank.

"We have spoken of citrus, of livestock and of the maritime boundary", declared Bu Soto to the means.

The Belizean functionary will be received on Friday by the president Xiomara Castro in the Presidential House. In the month of May, both chancellors had already coincided in San Salvador.

See also: Temperatures will descend for the cold front`,
    officials: [
      { name: 'Javier Bu Soto', country: 'HN', aliases: ['Bu Soto'] },
      { name: 'Francis Fonseca', country: 'BZ' },
      { name: 'Xiomara Castro', country: 'HN' },
    ],
    meetings: [
      { who: ['Javier Bu Soto', 'Francis Fonseca'], date: '2025-08-14', status: 'held' },
      { who: ['Francis Fonseca', 'Xiomara Castro'], date: '2025-08-15', status: 'planned' },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'HN',
        partner: 'BZ',
        amount: 38.6e6,
        currency: 'USD',
        period: '2025-H1',
        change: 6.2,
      },
    ],
    optional: { meetings: [{ who: ['Javier Bu Soto', 'Francis Fonseca'], date: '2025-05', status: 'held' }] },
  },
  {
    published: '2025-10-17',
    text: `Closing bell: Sensex up 484 points; Nifty reclaims 25,700

Mumbai: Benchmark indices ended at a one-year high on Friday as investors lapped up FMCG and bank shares ahead of Diwali. The BSE Sensex rose 484.53 points to settle at 83,952.19.

Reliance Industries gained 1.4% after its board meeting approved quarterly results; revenue grew 10% to Rs 2.83 lakh crore. Foreign investors bought shares worth Rs 309 crore on Friday, while domestic institutions net purchased Rs 1,527 crore.

Sentiment was helped by reports that trade talks between New Delhi and Washington were "progressing well", said Vinod Nair, head of research at Geojit. US President Donald Trump said a meeting with Chinese President Xi Jinping would go ahead, but gave no details.

Gold hit Rs 1,32,600 per 10 gram. Brent crude fell 0.6% to $60.7 a barrel.

Disclaimer: The views expressed by experts are their own.`,
    officials: [
      { name: 'Donald Trump', country: 'US' },
      { name: 'Xi Jinping', country: 'CN' },
    ],
    meetings: [{ who: ['Donald Trump', 'Xi Jinping'], status: 'planned' }],
    trade: [],
    optional: { officials: [{ name: 'Vinod Nair', country: [null, 'IN'] }] },
  },
  {
    published: '2025-12-09',
    text: `Kazembe named Malawi's envoy to Brussels

By Chikondi Phiri – Lilongwe

President Peter Mutharika has appointed career diplomat Esther Kazembe as Malawi's ambassador to Belgium and the European Union, Chief Secretary Justin Saidi announced in a statement made available to the press this morning.

Kazembe, 52, replaces Naomi Ngwira. She previously headed the trade desk at the Ministry of Foreign Affairs and was part of the team that drafted the country's position for the Cotonou successor agreement.

The European Union's head of delegation in Lilongwe, Daniel Aristi Gaztelumendi, congratulated the new envoy on social media and wished her well.

The law requires that the appointment be confirmed by the Public Appointments Committee, which will meet when parliament resumes in February. Committee chair Joyce Chitsulo said it had received the nomination papers.

COMMENTS (3)`,
    officials: [
      { name: 'Peter Mutharika', country: 'MW' },
      { name: 'Esther Kazembe', country: 'MW', aliases: ['Kazembe'] },
      { name: 'Justin Saidi', country: 'MW' },
      { name: 'Daniel Aristi Gaztelumendi', country: 'EU' },
    ],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Naomi Ngwira', country: 'MW' },
        { name: 'Joyce Chitsulo', country: 'MW' },
      ],
      meetings: [{ who: ['Daniel Aristi Gaztelumendi', 'Esther Kazembe'], kind: 'letter', status: 'held' }],
    },
  },
  {
    text: `European Commission - Daily News / Midday Express
Brussels, 29 January 2025

Commissioner Síkela in Angola; Commissioner Hansen meets Moroccan minister

Today, Commissioner for International Partnerships, Jozef Síkela, is in Luanda, where he will meet President João Lourenço and the Minister of Transport, Ricardo Viegas D'Abreu, to discuss the Lobito Corridor.

Yesterday, Commissioner for Agriculture, Christophe Hansen, met in Brussels with Ahmed El Bouari, Minister of Agriculture of Morocco. EU agri-food exports to Morocco reached €2.9 billion in 2023, and imports from Morocco €3.4 billion.

Executive Vice-President Teresa Ribera will not attend the informal meeting of environment ministers; she will be replaced by Commissioner Roswall.

(For more information: Balazs Ujvari – Tel.: +32 0 000 00 00)`,
    officials: [
      { name: 'Jozef Síkela', country: 'EU', aliases: ['Síkela'] },
      { name: 'Christophe Hansen', country: 'EU', aliases: ['Hansen'] },
      { name: 'João Lourenço', country: 'AO' },
      { name: "Ricardo Viegas D'Abreu", country: 'AO' },
      { name: 'Ahmed El Bouari', country: 'MA' },
      { name: 'Teresa Ribera', country: 'EU' },
      { name: 'Roswall', country: 'EU' },
    ],
    meetings: [
      {
        who: ['Jozef Síkela', 'João Lourenço'],
        maybe: ["Ricardo Viegas D'Abreu"],
        date: '2025-01-29',
        status: 'planned',
      },
      { who: ['Christophe Hansen', 'Ahmed El Bouari'], date: '2025-01-28', status: 'held' },
    ],
    trade: [
      { measure: 'exports', reporter: 'EU', partner: 'MA', amount: 2.9e9, currency: 'EUR', period: '2023' },
      {
        measure: 'imports',
        reporter: 'EU',
        partner: 'MA',
        amount: 3.4e9,
        currency: 'EUR',
        period: ['2023', null],
      },
    ],
    optional: {
      meetings: [{ who: ['Jozef Síkela', "Ricardo Viegas D'Abreu"], date: '2025-01-29', status: 'planned' }],
    },
  },
  {
    text: `Minister Tavio to meet Vietnamese and Tanzanian colleagues

Ministry for Foreign Affairs
Publication date 30.1.2026 10.04
Type: Press release

Minister for Foreign Trade and Development Ville Tavio will visit Dar es Salaam on 3–4 February. During the visit, he will meet with Tanzania's Minister of Industry and Trade, Judith Kapinga, and visit a forestry project funded by Finland.

Before that, on Monday 2 February, Minister Tavio will receive Vietnam's Deputy Minister of Industry and Trade, Phan Thi Thang, in Helsinki. Finland's exports of goods to Vietnam were EUR 197 million in 2024, while goods imports amounted to EUR 412 million.

In January, Minister Tavio met Indian Commerce Minister Piyush Goyal in Davos.

Inquiries: Riikka Taivassalo, Special Adviser to the Minister, tel. +358 000 000 000`,
    officials: [
      { name: 'Ville Tavio', country: 'FI', aliases: ['Tavio'] },
      { name: 'Judith Kapinga', country: 'TZ' },
      { name: 'Phan Thi Thang', country: 'VN' },
      { name: 'Piyush Goyal', country: 'IN' },
    ],
    meetings: [
      {
        who: ['Ville Tavio', 'Judith Kapinga'],
        date: ['2026-02-03/2026-02-04', '2026-02'],
        status: 'planned',
      },
      { who: ['Ville Tavio', 'Phan Thi Thang'], date: '2026-02-02', status: 'planned' },
      { who: ['Ville Tavio', 'Piyush Goyal'], date: '2026-01', status: 'held' },
    ],
    trade: [
      { measure: 'exports', reporter: 'FI', partner: 'VN', amount: 197e6, currency: 'EUR', period: '2024' },
      {
        measure: 'imports',
        reporter: 'FI',
        partner: 'VN',
        amount: 412e6,
        currency: 'EUR',
        period: ['2024', null],
      },
    ],
    optional: { officials: [{ name: 'Riikka Taivassalo', country: 'FI' }] },
  },
  {
    published: '2025-12-02',
    text: `As the U.S. retreats, Lula and Prabowo find each other

JAKARTA, Indonesia — When President Luiz Inácio Lula da Silva of Brazil sat down with his Indonesian counterpart, Prabowo Subianto, in Jakarta in October, the two men spent the first 20 minutes, aides say, on soccer.

Then they got to business. The countries, which trade about $6.3 billion in goods a year, signed eight agreements and promised to settle more of their commerce in local currencies.

It was their second encounter in four months. In July, Mr. Prabowo was received by Mr. Lula in Brasília after the BRICS summit in Rio de Janeiro.

"They need each other more than they like each other," said Evan Laksmana, a fellow at a Singapore think tank.

Mr. Lula, who turned 80 during the trip, has said he will run again. Mr. Prabowo has not said whether he will go to Miami for next year's Group of 20 summit.`,
    officials: [
      { name: 'Luiz Inácio Lula da Silva', country: 'BR', aliases: ['Lula'] },
      { name: 'Prabowo Subianto', country: 'ID', aliases: ['Prabowo'] },
    ],
    meetings: [
      { who: ['Luiz Inácio Lula da Silva', 'Prabowo Subianto'], date: '2025-10', status: 'held' },
      { who: ['Luiz Inácio Lula da Silva', 'Prabowo Subianto'], date: '2025-07', status: 'held' },
    ],
    trade: [{ measure: 'total', reporter: 'BR', partner: 'ID', amount: 6.3e9, currency: 'USD' }],
  },
  {
    text: `Business Weekly | Johannesburg
Q&A: 'We can't put all our citrus in one basket'

Trade, Industry and Competition Minister Parks Tau spoke to Thandeka Mokoena on 14 August 2025. The interview has been edited for length.

You were in Jakarta last month. What came of it?
I met my counterpart, Minister Budi Santoso, on 22 July, and we agreed to restart the joint trade committee. I also spoke with Deputy Minister Roro Esti, but that was informal.

South African exports to the US fell by a fifth in July. Are you worried?
Of course. We exported R154 billion worth of goods there last year. But look at Africa: our exports to the continent came to R560 billion.

Will you see Ambassador Greer?
He is the US Trade Representative, not an ambassador to us. We have asked for a meeting. It hasn't been confirmed.

And the president?
President Ramaphosa spoke to President Trump by phone last week.`,
    officials: [
      { name: 'Parks Tau', country: 'ZA' },
      { name: 'Budi Santoso', country: 'ID' },
      { name: 'Roro Esti', country: 'ID' },
      { name: 'Greer', country: 'US' },
      { name: 'Ramaphosa', country: 'ZA' },
      { name: 'Trump', country: 'US', world: true },
    ],
    meetings: [
      { who: ['Parks Tau', 'Budi Santoso'], date: '2025-07-22', status: 'held' },
      { who: ['Ramaphosa', 'Trump'], kind: 'phone call', status: 'held' },
    ],
    trade: [
      { measure: 'exports', reporter: 'ZA', partner: 'US', amount: 154e9, currency: 'ZAR', period: '2024' },
      { measure: 'exports', reporter: 'ZA', amount: 560e9, currency: 'ZAR', period: ['2024', null] },
    ],
    optional: {
      meetings: [
        { who: ['Parks Tau', 'Roro Esti'], status: 'held' },
        { who: ['Parks Tau', 'Greer'], status: 'planned' },
      ],
      trade: [
        { measure: 'exports', reporter: 'ZA', partner: 'US', amount: null, period: '2025-07', change: 'any' },
      ],
    },
  },
];
