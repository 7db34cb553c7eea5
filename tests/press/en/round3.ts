import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    text: `Home > National
PNG, Solomons to finish border deal this year
September 18, 2024

PORT MORESBY: Papua New Guinea's Foreign Minister Justin Tkatchenko has assured Solomon Islands that the two neighbours will complete work on their traditional border arrangement by the end of the year.

Mr Tkatchenko gave the commitment after talks on Tuesday with his Solomon Islands counterpart, Peter Shanel Agovaka, who is in the country for a three-day visit.

"We are brothers, and brothers do not leave a fence half-built," Mr Tkatchenko told reporters at Parliament House.

Mr Agovaka thanked Prime Minister James Marape, on whom he paid a courtesy call yesterday morning, for PNG's help with the Pacific Games.

He also had lunch with members of the Solomon Islands community at the high commission in Boroko. The visitor returns to Honiara tomorrow.

Next: Police probe warehouse fire`,
    officials: [
      { name: 'Justin Tkatchenko', country: 'PG', aliases: ['Tkatchenko'] },
      { name: 'Peter Shanel Agovaka', country: 'SB', aliases: ['Agovaka'] },
      { name: 'James Marape', country: 'PG' },
    ],
    meetings: [
      { who: ['Justin Tkatchenko', 'Peter Shanel Agovaka'], date: '2024-09-17', status: 'held' },
      { who: ['Peter Shanel Agovaka', 'James Marape'], date: '2024-09-17', status: 'held' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Peter Shanel Agovaka'], status: 'held' }] },
  },
  {
    text: `Ministry for Foreign Affairs and Tourism, Malta
PRESS RELEASE
Issued on: Mar 04, 2025

Deputy Prime Minister Ian Borg receives the Foreign Minister of Cabo Verde

The Deputy Prime Minister and Minister for Foreign Affairs and Tourism, Ian Borg, today welcomed to Palazzo Parisio the Minister of Foreign Affairs, Cooperation and Regional Integration of the Republic of Cabo Verde, José Filomeno Monteiro, who is on an official visit to Malta.

Discussions centred on the challenges shared by small island States, air connectivity, and cooperation in vocational training. Dr Borg and Minister Monteiro also signed a Memorandum of Understanding on political consultations.

Present for the meeting were the Permanent Secretary, Christopher Cutajar, and the non-resident Ambassador of Cabo Verde to Malta, Jorge Figueiredo.

Tomorrow, Minister Monteiro will pay a courtesy call on the President of Malta, Myriam Spiteri Debono, at San Anton Palace before departing for Rome.

Photos (DOI – Clodagh O'Neill)`,
    officials: [
      { name: 'Ian Borg', country: 'MT', aliases: ['Borg'] },
      { name: 'José Filomeno Monteiro', country: 'CV', aliases: ['Monteiro'] },
      { name: 'Christopher Cutajar', country: 'MT' },
      { name: 'Jorge Figueiredo', country: 'CV' },
      { name: 'Myriam Spiteri Debono', country: 'MT' },
    ],
    meetings: [
      {
        who: ['Ian Borg', 'José Filomeno Monteiro'],
        maybe: ['Christopher Cutajar', 'Jorge Figueiredo'],
        date: '2025-03-04',
        status: 'held',
      },
      { who: ['José Filomeno Monteiro', 'Myriam Spiteri Debono'], date: '2025-03-05', status: 'planned' },
    ],
    trade: [],
  },
  {
    text: `Council fails to meet recycling target for third year running

Rachel Osei-Wright
Local Democracy Reporter
12 June 2025

A borough council has missed its household recycling target for the third year in a row, a report to its cabinet shows.

Just 38.4% of rubbish collected in 2024-25 was recycled, against a goal of 45%. Residents' groups, who met in the town hall car park last month to protest against three-weekly bin collections, said they felt vindicated.

Martin Doyle, cabinet member for the environment, said the authority was "in discussions with our contractor" and expected to receive new lorries worth £4.2m before Christmas. He will face questions from councillors on Tuesday.

The Department for Environment, Food and Rural Affairs has been approached for comment.

More on this story
Fly-tipping up by a fifth
Listen: the best of local radio`,
    officials: [],
    meetings: [],
    trade: [],
    optional: {
      officials: [{ name: 'Martin Doyle', country: ['GB', null] }],
      meetings: [{ who: ['Martin Doyle'], status: 'planned' }],
    },
  },
  {
    text: `Quarterly Balance of Payments and International Trade Report
First Quarter 2025

2. MERCHANDISE TRADE
2.1 Kenya's total exports grew by 7.2 per cent to KSh 300.4 billion in the first quarter of 2025, while expenditure on imports rose by 3.9 per cent to KSh 690.1 billion. As a result the trade deficit stood at KSh 389.7 billion.

2.2 Uganda remained the leading destination in Africa. Exports to Uganda and Tanzania were valued at KSh 36.5 billion and KSh 17.8 billion, respectively. Earnings from tea shipped to Pakistan declined.

2.3 China was the main source of imports, accounting for KSh 160.3 billion. Imports from India contracted by 11.4 per cent on account of lower purchases of petroleum products.

Table 4 overleaf presents the detailed figures. Totals may not add up due to rounding.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'KE',
        partner: null,
        amount: 300.4e9,
        currency: 'KES',
        period: '2025-Q1',
        change: 7.2,
      },
      {
        measure: 'imports',
        reporter: 'KE',
        partner: null,
        amount: 690.1e9,
        currency: 'KES',
        period: '2025-Q1',
        change: 3.9,
      },
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
        partner: 'UG',
        amount: 36.5e9,
        currency: 'KES',
        period: '2025-Q1',
      },
      {
        measure: 'exports',
        reporter: 'KE',
        partner: 'TZ',
        amount: 17.8e9,
        currency: 'KES',
        period: '2025-Q1',
      },
      {
        measure: 'imports',
        reporter: 'KE',
        partner: 'CN',
        amount: 160.3e9,
        currency: 'KES',
        period: '2025-Q1',
      },
      { measure: 'imports', reporter: 'KE', partner: 'IN', amount: null, period: '2025-Q1', change: -11.4 },
    ],
  },
  {
    text: `Vietnam.vn
[Photo] Minister of Agriculture and Environment receives the Ambassador of the Netherlands

[Anzeige_1]

(MAE) - On the afternoon of October 6, at the headquarters of the Ministry, Minister Tran Duc Thang had a cordial reception for Mr. Kees van Baar, Ambassador of the Kingdom of the Netherlands came to greet on the occasion of taking office of the Minister.

At the reception, Minister Tran Duc Thang highly appreciated the contribution of the Netherlands side in the Mekong Delta adaptation with climate change. According to the Minister, export turnover of agricultural, forestry and fishery of Vietnam to the Netherlands in the first 9 months reached 1.12 billion USD, up 14.6% over same period.

Ambassador Kees van Baar congratulated the Minister and wished that the two sides soon organize the 9th session of the Intergovernmental Committee.Before that, the Ambassador also worked with Deputy Minister Hoang Trung about seed.

Bao An

[Anzeige_2]
Source: https://mae.example.gov.vn/2025/10/ambassador.htm`,
    officials: [
      { name: 'Tran Duc Thang', country: 'VN' },
      { name: 'Kees van Baar', country: 'NL' },
      { name: 'Hoang Trung', country: 'VN' },
    ],
    meetings: [
      { who: ['Tran Duc Thang', 'Kees van Baar'], date: '2025-10-06', status: 'held' },
      { who: ['Kees van Baar', 'Hoang Trung'], status: 'held' },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'NL',
        amount: 1.12e9,
        currency: 'USD',
        period: '2025-01/2025-09',
        change: 14.6,
      },
    ],
  },
  {
    text: `Peru, Thailand aim to wrap up FTA upgrade in 2025

LIMA, Nov. 21, 2024 (Andina). Foreign Trade and Tourism Minister Desilu Leon met with Thailand's Deputy Commerce Minister Napintorn Srisunpang on Thursday to take stock of negotiations on expanding the two nations' trade protocol.

"We want Peruvian blueberries and avocados on Thai tables before the end of next year," Leon pointed out.

The seventh round, initially scheduled for October in Bangkok, was put off at the request of the Thai side and is now set to take place in February.

Bilateral trade exceeded US$520 million in 2023, of which Peruvian shipments made up US$148 million. Thailand was Peru's fifth largest partner among ASEAN members. Both ministries have set a goal of US$1 billion by 2030.

(END) NDP/MVB

Publicado: 21/11/2024`,
    officials: [
      { name: 'Desilu Leon', country: 'PE', aliases: ['Leon'] },
      { name: 'Napintorn Srisunpang', country: 'TH' },
    ],
    meetings: [{ who: ['Desilu Leon', 'Napintorn Srisunpang'], date: '2024-11-21', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: 'PE',
        partner: 'TH',
        bound: 'over',
        amount: 520e6,
        currency: 'USD',
        period: '2023',
      },
      { measure: 'exports', reporter: 'PE', partner: 'TH', amount: 148e6, currency: 'USD', period: '2023' },
      {
        measure: 'total',
        reporter: 'PE',
        partner: 'TH',
        amount: 1e9,
        currency: 'USD',
        period: '2030',
        status: 'target',
      },
    ],
    optional: {
      meetings: [
        { who: ['Peru', 'Thailand'], status: 'planned' },
        { who: ['Peru', 'Thailand'], status: 'cancelled' },
      ],
    },
  },
  {
    text: `Asian shares drift as traders await Fed minutes

January 22, 2025
By Kelvin Soh and Mayumi Arakawa

SINGAPORE — Stocks in Asia were mixed on Wednesday as investors weighed the prospect of new US levies against upbeat earnings from chipmakers.

The Straits Times Index slipped 0.3 per cent, with 1.1 billion securities worth $1.24 billion changing hands. In Seoul the Kospi added 0.8 per cent. SK Hynix gained 2.1 per cent.

US President Donald Trump said late on Tuesday that his team was discussing a 10 per cent tariff on Chinese goods from Feb 1. "The market had braced for worse," said Priya Raman, chief strategist at Halden Asset Management, in a note.

Singapore's central bank meets on Friday; most economists expect it to ease. Oil was little changed, with Brent at US$79.10 a barrel.`,
    officials: [{ name: 'Donald Trump', country: 'US' }],
    meetings: [],
    trade: [],
  },
  {
    text: `President.kg | Events
29.02.2024

Sadyr Zhaparov expressed condolences to the people of Bangladesh

President of the Kyrgyz Republic Sadyr Zhaparov has sent a telegram of condolences to President of the People's Republic of Bangladesh Mohammed Shahabuddin in connection with the numerous casualties in a fire in Dhaka.

"At this mournful hour, on behalf of the people of Kyrgyzstan and on my own behalf, I convey deep sympathy to the families of the victims," the telegram reads.

Also by this topic:
28.02.2024 Telephone conversation held with President of Tajikistan Emomali Rahmon
On February 28, Sadyr Zhaparov had a telephone conversation with Emomali Rahmon. The heads of state discussed progress in the delimitation of the state border. They agreed to continue contacts.

26.02.2024 The President appointed a new head of the Jalal-Abad region`,
    officials: [
      { name: 'Sadyr Zhaparov', country: 'KG' },
      { name: 'Mohammed Shahabuddin', country: 'BD' },
      { name: 'Emomali Rahmon', country: 'TJ' },
    ],
    meetings: [
      {
        who: ['Sadyr Zhaparov', 'Mohammed Shahabuddin'],
        date: ['2024-02-29', null],
        kind: 'letter',
        status: 'held',
      },
      { who: ['Sadyr Zhaparov', 'Emomali Rahmon'], date: '2024-02-28', kind: 'phone call', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `INTERVIEW: 'Coffee is only the beginning' — Ethiopia's envoy to South Korea

Seoul, May 29, 2024

Ethiopia sent goods worth $87 million to South Korea last year and bought $112 million in return. Ambassador Dessie Dalkie Dukamo tells our correspondent Yoo Hye-rin why he thinks that is far too little.

Q. You have been in Seoul for three years. What has changed?
A. When I presented my credentials, people asked me about marathon runners. Today they ask about industrial parks.

Q. Your prime minister is coming.
A. Yes. Prime Minister Abiy Ahmed will be here for the Korea–Africa summit next week and he will hold talks with President Yoon Suk Yeol. We're also working on visits to two battery makers.

Q. And trade?
A. Honestly, half a billion dollars within five years is realistic. Coffee is only the beginning.

This interview has been edited for length and clarity.`,
    officials: [
      { name: 'Dessie Dalkie Dukamo', country: 'ET' },
      { name: 'Abiy Ahmed', country: 'ET' },
      { name: 'Yoon Suk Yeol', country: 'KR', world: true },
    ],
    meetings: [{ who: ['Abiy Ahmed', 'Yoon Suk Yeol'], status: 'planned' }],
    trade: [
      { measure: 'exports', reporter: 'ET', partner: 'KR', amount: 87e6, currency: 'USD', period: '2023' },
      { measure: 'imports', reporter: 'ET', partner: 'KR', amount: 112e6, currency: 'USD', period: '2023' },
    ],
    optional: {
      trade: [
        { measure: 'total', reporter: 'ET', partner: 'KR', amount: 500e6, currency: 'USD', status: 'target' },
        {
          measure: 'total',
          reporter: 'ET',
          partner: 'KR',
          amount: 500e6,
          currency: 'USD',
          status: 'forecast',
        },
        {
          measure: 'exports',
          reporter: 'ET',
          partner: 'KR',
          amount: 500e6,
          currency: 'USD',
          status: 'target',
        },
      ],
    },
  },
  {
    text: `In pictures: the week in diplomacy
Compiled by the photo desk | 16 May 2025

1/5 Armenian Foreign Minister Ararat Mirzoyan (left) shakes hands with his Cypriot counterpart, Constantinos Kombos, before their meeting in Yerevan on Tuesday. Photo: Hayk Baghdasaryan/Photolure

2/5 Supporters of the opposition march through the centre of Lima. Photo: AFP

3/5 Namibia's President Netumbo Nandi-Ndaitwah receives the letters of credence of the new ambassador of Finland, Leena Viljanen, at State House, Windhoek, on 14 May. Photo: Presidency

4/5 New Zealand's Trade Minister Todd McClay samples kiwifruit at a supermarket in Hanoi. Photo: VNA

5/5 A dog waits outside the polling station in Gdansk. Photo: EPA

Share this gallery  Facebook  X  WhatsApp`,
    officials: [
      { name: 'Ararat Mirzoyan', country: 'AM' },
      { name: 'Constantinos Kombos', country: 'CY' },
      { name: 'Netumbo Nandi-Ndaitwah', country: 'NA' },
      { name: 'Leena Viljanen', country: 'FI' },
      { name: 'Todd McClay', country: 'NZ' },
    ],
    meetings: [
      { who: ['Ararat Mirzoyan', 'Constantinos Kombos'], date: '2025-05-13', status: 'held' },
      { who: ['Netumbo Nandi-Ndaitwah', 'Leena Viljanen'], date: '2025-05-14', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `Exports to Central Asia climb in nine months of FY25

Our Reporter
KARACHI: Pakistan's exports to five Central Asian states posted a growth of 21.4 per cent in the July-March period of the current fiscal year, data compiled by the State Bank of Pakistan showed on Tuesday.

Shipments to Uzbekistan rose to $74.6 million from $61.2m in the same months of the previous year. Exports to Kazakhstan, the second-largest market in the region, reached $58.3m.

Imports from Uzbekistan, by contrast, fell to just $6.9m.

The country's overall merchandise exports stood at $24.69 billion in 9MFY25, the Pakistan Bureau of Statistics reported last week.

An official of the commerce ministry, who asked not to be named, said transit through Torkham remained the biggest hurdle.

Published in The Commerce Daily, April 8th, 2025`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'PK',
        partner: 'UZ',
        amount: 74.6e6,
        currency: 'USD',
        period: '2024-07/2025-03',
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'PK',
        partner: 'KZ',
        amount: 58.3e6,
        currency: 'USD',
        period: '2024-07/2025-03',
      },
      {
        measure: 'imports',
        reporter: 'PK',
        partner: 'UZ',
        amount: 6.9e6,
        currency: 'USD',
        period: '2024-07/2025-03',
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'PK',
        partner: null,
        amount: 24.69e9,
        currency: 'USD',
        period: '2024-07/2025-03',
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'PK', amount: null, change: 21.4 },
        {
          measure: 'exports',
          reporter: 'PK',
          partner: 'UZ',
          amount: 61.2e6,
          currency: 'USD',
          period: '2023-07/2024-03',
        },
      ],
    },
  },
  {
    text: `Barbados TODAY
Symmonds pushes climate finance in string of UN meetings

Barbados' Minister of Foreign Affairs Kerrie Symmonds has used the margins of the United Nations General Assembly in New York to canvass support for the Bridgetown Initiative.

On Monday, he met separately with Foreign Ministers Espen Barth Eide of Norway and Melvin Bouva of Suriname. On Tuesday he had a working breakfast with Ireland's Minister of State Neale Richmond.

"There is a growing appreciation that small states cannot borrow their way out of hurricanes," Symmonds said in a statement on Wednesday.

Prime Minister Mia Mottley is due to address the Assembly on Friday. She is also expected to hold bilateral talks with Ghana's President, John Mahama, with whom she spoke by telephone in August.

(PR/BT)

September 24, 2025`,
    officials: [
      { name: 'Kerrie Symmonds', country: 'BB', aliases: ['Symmonds'] },
      { name: 'Espen Barth Eide', country: 'NO' },
      { name: 'Melvin Bouva', country: 'SR' },
      { name: 'Neale Richmond', country: 'IE' },
      { name: 'Mia Mottley', country: 'BB' },
      { name: 'John Mahama', country: 'GH' },
    ],
    meetings: [
      { who: ['Kerrie Symmonds', 'Espen Barth Eide'], date: '2025-09-22', status: 'held' },
      { who: ['Kerrie Symmonds', 'Melvin Bouva'], date: '2025-09-22', status: 'held' },
      { who: ['Kerrie Symmonds', 'Neale Richmond'], date: '2025-09-23', status: 'held' },
      { who: ['Mia Mottley', 'John Mahama'], status: 'planned' },
      { who: ['Mia Mottley', 'John Mahama'], date: '2025-08', kind: 'phone call', status: 'held' },
    ],
    trade: [],
  },
  {
    published: '2025-10-07',
    text: `MPs grill ministry over empty clinics

WINDHOEK – Members of the parliamentary standing committee on health yesterday took turns to question senior ministry staff over drug shortages in the Kavango regions.

Health minister Esperance Luvindao did not attend the hearing, sending an apology through her executive director, Penda Ithindi. "We cannot meet the demand with one supplier," Ithindi conceded.

Committee chairperson Hilma Iita reminded the officials that finance minister Ericah Shafudah had in March set aside N$12.3 billion for the sector.

The committee plans to invite the WHO country representative and the Central Medical Stores at a later stage. It congratulated the nurses' union on its new leadership.

Meanwhile, the Brave Warriors meet Liberia on Thursday in a World Cup qualifier; coach Collin Benjamin said talks with the federation on bonuses had been concluded.`,
    officials: [
      { name: 'Esperance Luvindao', country: 'NA', world: true },
      { name: 'Ericah Shafudah', country: 'NA', world: true },
    ],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Hilma Iita', country: ['NA', null] },
        { name: 'Penda Ithindi', country: ['NA', null], aliases: ['Ithindi'] },
      ],
      meetings: [
        { who: ['Penda Ithindi', 'Hilma Iita'], status: 'held' },
        { who: ['Hilma Iita'], status: 'held' },
        { who: ['Penda Ithindi'], status: 'held' },
      ],
    },
  },
  {
    published: '2025-08-25',
    text: `Colombian foreign minister calls off Madrid trip

BOGOTÁ, Aug 25 (LatAm Wire) - Colombia's Foreign Minister Rosa Villavicencio has cancelled a trip to Madrid where she was to meet Spain's Foreign Minister José Manuel Albares on Wednesday, her office said on Monday, citing "agenda reasons".

A ministry source said a new date would be sought for September. The Spanish ministry declined to comment.

Villavicencio will instead accompany President Gustavo Petro to Leticia.

Local radio reported that Petro had met privately over the weekend with the U.S. chargé d'affaires, John McNamara. The presidency neither confirmed nor denied the report.

Spain is Colombia's second largest foreign investor.

(Reporting by Lina Ospina; editing by Paul Hatch)`,
    officials: [
      { name: 'Rosa Villavicencio', country: 'CO', aliases: ['Villavicencio'] },
      { name: 'José Manuel Albares', country: 'ES' },
      { name: 'Gustavo Petro', country: 'CO', aliases: ['Petro'] },
      { name: 'John McNamara', country: 'US' },
    ],
    meetings: [
      { who: ['Rosa Villavicencio', 'José Manuel Albares'], date: '2025-08-27', status: 'cancelled' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Gustavo Petro', 'John McNamara'], status: 'held' },
        { who: ['Rosa Villavicencio', 'José Manuel Albares'], status: 'planned' },
        { who: ['Rosa Villavicencio', 'Gustavo Petro'], status: 'planned' },
      ],
    },
  },
  {
    text: `Minister opens cold store in Mbarara

By Joseph Kato
Kampala | Saturday, 31 May 2025

State Minister for Agriculture Fred Bwino Kyakulaga has urged dairy farmers to keep to the new hygiene rules or risk losing buyers abroad.

Speaking at the opening of a Shs9.4 billion cold store in Mbarara on Friday, Mr Kyakulaga said Uganda could not afford a repeat of the ban imposed by Kenya two years ago.

"Our milk must meet the standard every single day, not only when the inspector is around," he said.

The store was financed with a loan from the Uganda Development Bank. The bank's managing director, Patricia Ojangole, was represented by Mr Denis Ochieng.

Residents asked the minister for a tarmac road. He promised to raise the matter with President Museveni.

kato@dailynews.example`,
    officials: [
      { name: 'Fred Bwino Kyakulaga', country: 'UG', aliases: ['Kyakulaga'] },
      { name: 'Museveni', country: 'UG' },
    ],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Patricia Ojangole', country: ['UG', null] },
        { name: 'Denis Ochieng', country: ['UG', null] },
      ],
      meetings: [
        { who: ['Fred Bwino Kyakulaga'], status: 'held' },
        { who: ['Fred Bwino Kyakulaga', 'Museveni'], status: 'planned' },
      ],
    },
  },
];
