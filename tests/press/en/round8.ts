import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    text: `Envoys of Finland, Bangladesh call on Foreign Minister Sharma

November 10, 2025  05:42 pm

The Ambassador of Finland to Nepal, Riina-Riikka Heikka, called on the newly appointed Minister for Foreign Affairs, Bala Nanda Sharma, at the Ministry in Singha Durbar on Monday.

Congratulating Minister Sharma on his appointment, Ambassador Heikka handed over a letter of felicitation from the Foreign Minister of Finland, Elina Valtonen.

The Ambassador briefed the Minister on Finnish support to the water and education sectors. The Foreign Minister expressed his appreciation for Finland's long-standing assistance to Nepal's development efforts, the Ministry said.

The Deputy Head of Mission and senior officials of the Ministry were present at the meeting.

Meanwhile, the Ambassador of Bangladesh, Md. Shafiqur Rahman, also paid a courtesy call on Minister Sharma later in the day. They discussed power trade and connectivity between the two countries.

Comments (0)
Related News`,
    officials: [
      { name: 'Riina-Riikka Heikka', country: 'FI', aliases: ['Heikka'] },
      { name: 'Bala Nanda Sharma', country: 'NP', aliases: ['Sharma'] },
      { name: 'Elina Valtonen', country: 'FI' },
      { name: 'Md. Shafiqur Rahman', country: 'BD', aliases: ['Shafiqur Rahman'] },
    ],
    meetings: [
      { who: ['Riina-Riikka Heikka', 'Bala Nanda Sharma'], date: '2025-11-10', status: 'held' },
      { who: ['Md. Shafiqur Rahman', 'Bala Nanda Sharma'], date: '2025-11-10', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        {
          who: ['Elina Valtonen', 'Bala Nanda Sharma'],
          date: ['2025-11-10', null],
          kind: 'letter',
          status: 'held',
        },
        {
          who: ['Riina-Riikka Heikka', 'Elina Valtonen', 'Bala Nanda Sharma'],
          kind: 'letter',
          status: 'held',
        },
      ],
    },
  },
  {
    text: `Australia February trade balance A$5.66 billion vs A$7.30 billion expected

Published Thursday, 3 April 2025 | 00:31 GMT

Prior was A$6.89 billion

Exports -1.7% m/m
Imports +2.9% m/m, highest level since late 2023

Surplus with China A$4.1 billion vs A$5.0 billion prior
Deficit with the United States A$2.3 billion

The drop in exports was driven by iron ore and coal, with weather disruptions at Port Hedland also mentioned. The rise in imports was widespread, the Bureau of Statistics says.

AUD/USD little changed on the release at 0.6302.

This article was written by Callum Naismith.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'balance',
        reporter: 'AU',
        partner: null,
        amount: 5.66e9,
        currency: 'AUD',
        period: '2025-02',
      },
      { measure: 'exports', reporter: 'AU', partner: null, amount: null, period: '2025-02', change: -1.7 },
      { measure: 'imports', reporter: 'AU', partner: null, amount: null, period: '2025-02', change: 2.9 },
      {
        measure: 'balance',
        reporter: 'AU',
        partner: 'CN',
        amount: 4.1e9,
        currency: 'AUD',
        period: '2025-02',
      },
      {
        measure: 'balance',
        reporter: 'AU',
        partner: 'US',
        amount: 2.3e9,
        currency: 'AUD',
        period: '2025-02',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'balance',
          reporter: 'AU',
          partner: null,
          amount: 7.3e9,
          currency: 'AUD',
          period: '2025-02',
          status: 'forecast',
        },
        {
          measure: 'balance',
          reporter: 'AU',
          partner: null,
          amount: 7.3e9,
          currency: 'AUD',
          period: '2025-02',
        },
        {
          measure: 'balance',
          reporter: 'AU',
          partner: null,
          amount: 6.89e9,
          currency: 'AUD',
          period: '2025-01',
        },
        {
          measure: 'balance',
          reporter: 'AU',
          partner: 'CN',
          amount: 5e9,
          currency: 'AUD',
          period: '2025-01',
        },
      ],
    },
  },
  {
    published: '2025-11-20',
    text: `HH hosts Botswana, Malawi leaders

By Chanda Mwansa

President Hakainde Hichilema on Thursday held talks with the presidents of Botswana and Malawi in two separate meetings at State House, Lusaka.

In a post on his Facebook page, Hichilema said his discussions with President Duma Boko dwelt on the Kazungula bridge, energy and the free movement of goods between Zambia and Botswana.

"We agreed to put the one-stop border post on a 24-hour footing. This will cut the cost of doing business for our traders," Hichilema stated.

Shortly after, the Head of State met Malawi President Peter Mutharika over the export of maize and the planned railway between Chipata and Lilongwe.

"Malawi is a sister country and when our brother calls, we respond," he added.

The three leaders are in Lusaka for a regional food security conference which closes on Friday. Vice President Mutale Nalumango will give the closing address.`,
    officials: [
      { name: 'Hakainde Hichilema', country: 'ZM', aliases: ['Hichilema'] },
      { name: 'Duma Boko', country: 'BW' },
      { name: 'Peter Mutharika', country: 'MW' },
      { name: 'Mutale Nalumango', country: 'ZM' },
    ],
    meetings: [
      { who: ['Hakainde Hichilema', 'Duma Boko'], date: '2025-11-20', status: 'held' },
      { who: ['Hakainde Hichilema', 'Peter Mutharika'], date: '2025-11-20', status: 'held' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Hakainde Hichilema', 'Duma Boko', 'Peter Mutharika'], status: 'held' }] },
  },
  {
    text: `PSEi slips as investors await trade deal details

MANILA, Philippines - The local stock market ended lower on Wednesday after a two-day climb, as investors booked profits and waited for details of the tariff agreement between Manila and Washington.

The benchmark Philippine Stock Exchange index shed 0.41 percent, or 26.18 points, to close at 6,362.55. Property firms met the heaviest selling, losing 1.2 percent.

"The market met resistance at the 6,400 level, and the foreigners were again net sellers," said Japhet Villaruel, senior trader at Unicapital. Value turnover reached P6.1 billion, lower than the P7.4 billion a day earlier. Net foreign selling amounted to P512 million.

Ayala Land said it would meet analysts next Tuesday to present its half-year results.

The peso closed at 57.06 to the dollar.

MORE FROM BUSINESS
Rice import ban 'under study' – DA`,
    officials: [],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Japhet Villaruel', country: ['PH', null] }] },
  },
  {
    text: `Presidents of Kyrgyzstan and Tajikistan speak over the phone

On December 27, 2024, President of the Kyrgyz Republic Sadyr Japarov held a telephone conversation with President of the Republic of Tajikistan Emomali Rahmon.

The heads of the two states exchanged congratulations on the upcoming New Year and wished the fraternal peoples peace and prosperity.

It was noted with satisfaction that the work on the description of the state border has been brought to its final stage, which was facilitated by the regular contacts of the government delegations headed by Kamchybek Tashiev and Saimumin Yatimov.

The interlocutors stressed the growth of trade. In eleven months, the mutual turnover increased by 34 percent compared to the same period last year.

The Presidents also considered the schedule of upcoming events. Agreement was reached to hold the meeting of the Intergovernmental Commission in Dushanbe in the first quarter of 2025.

Source: Press Service of the President`,
    officials: [
      { name: 'Sadyr Japarov', country: 'KG' },
      { name: 'Emomali Rahmon', country: 'TJ' },
    ],
    meetings: [
      { who: ['Sadyr Japarov', 'Emomali Rahmon'], date: '2024-12-27', kind: 'phone call', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['KG', 'TJ'],
        partner: ['TJ', 'KG'],
        amount: null,
        period: ['2024-01/2024-11', '2024'],
        change: 34,
      },
    ],
    optional: {
      officials: [
        { name: 'Kamchybek Tashiev', country: ['KG', null], world: true },
        { name: 'Saimumin Yatimov', country: ['TJ', null], world: true },
      ],
      meetings: [{ who: ['Kamchybek Tashiev', 'Saimumin Yatimov'], status: 'held' }],
    },
  },
  {
    text: `Deputy Prime Minister Ho Duc Phoc receives Minister of Trade of Algeria

(Dan tri) - Afternoon of June 12, at the Government headquarters, Deputy Prime Minister Ho Duc Phoc had a reception for Minister of Foreign Trade and Export Promotion of Algeria Kamel Rezig on the occasion of he came to Vietnam to attend the 13th session of the Intergovernmental Committee.

At the reception, the Deputy Prime Minister highly appreciated that on the morning of the same day, Minister Kamel Rezig and Minister of Construction Tran Hong Minh co-chaired successfully the session, signed the Minutes.

Deputy Prime MinisterHo Duc Phoc said two-way trade turnover in 2024 just reached 221.6 million USD, not yet commensurate with the potential; suggested the two sides strive to bring turnover to 500 million USD in the coming time.

Minister Kamel Rezig agreed with the opinions of Deputy Prime Minister and said that Algeria wants import coffee, pepper and seafood directly from Vietnam, does not go through intermediary.

[ad_2]
Source: https://dantri.example.com.vn/xa-hoi/pho-thu-tuong-tiep-bo-truong-algeria-20250612184511.htm
Comment (0)`,
    officials: [
      { name: 'Ho Duc Phoc', country: 'VN' },
      { name: 'Kamel Rezig', country: 'DZ' },
      { name: 'Tran Hong Minh', country: 'VN' },
    ],
    meetings: [
      { who: ['Ho Duc Phoc', 'Kamel Rezig'], date: '2025-06-12', status: 'held' },
      { who: ['Kamel Rezig', 'Tran Hong Minh'], date: '2025-06-12', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['VN', 'DZ'],
        partner: ['DZ', 'VN'],
        amount: 221.6e6,
        currency: 'USD',
        period: '2024',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'total',
          reporter: ['VN', 'DZ'],
          partner: ['DZ', 'VN'],
          amount: 500e6,
          currency: 'USD',
          status: 'target',
        },
      ],
    },
  },
  {
    text: `Piyush Goyal holds talks with New Zealand's Todd McClay in Auckland

ANI | Auckland | Updated: 06-11-2025 14:22 IST | Created: 06-11-2025 14:22 IST

Union Minister of Commerce and Industry Piyush Goyal on Thursday met New Zealand's Trade and Investment Minister Todd McClay in Auckland and reviewed the fourth round of negotiations for a free trade agreement. Minister of State in the External Affairs Ministry Pabitra Margherita and senior officials of the Department of Commerce also took part in the meeting.

Goyal lauded the pace of the talks and said that both teams were working "with speed, not in haste". A day earlier the Minister had called on Prime Minister Christopher Luxon.

India's merchandise trade with New Zealand stood at USD 1.3 billion in 2024-25, registering a growth of nearly 49 per cent over the previous year. Goyal called upon the industry to double the figure in five years.

From Auckland he will leave for Melbourne, where he is to meet Australia's Trade Minister Don Farrell on Saturday. (ANI)

(This report has been published from an agency feed without modifications to the text.)`,
    officials: [
      { name: 'Piyush Goyal', country: 'IN', aliases: ['Goyal'] },
      { name: 'Todd McClay', country: 'NZ' },
      { name: 'Pabitra Margherita', country: 'IN' },
      { name: 'Christopher Luxon', country: 'NZ' },
      { name: 'Don Farrell', country: 'AU' },
    ],
    meetings: [
      {
        who: ['Piyush Goyal', 'Todd McClay'],
        maybe: ['Pabitra Margherita'],
        date: '2025-11-06',
        status: 'held',
      },
      { who: ['Piyush Goyal', 'Christopher Luxon'], date: '2025-11-05', status: 'held' },
      { who: ['Piyush Goyal', 'Don Farrell'], date: '2025-11-08', status: 'planned' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'IN',
        partner: 'NZ',
        amount: 1.3e9,
        currency: 'USD',
        period: ['2024/2025', '2024-04/2025-03', '2024-25', '2024'],
        change: 49,
      },
    ],
    optional: {
      trade: [
        { measure: 'total', reporter: 'IN', partner: 'NZ', amount: 2.6e9, currency: 'USD', status: 'target' },
        { measure: 'total', reporter: 'IN', partner: 'NZ', amount: null, change: 'any', status: 'target' },
      ],
    },
  },
  {
    text: `Iraqi FM's visit to Tokyo called off

Sunday 23 Feb 2025

Iraqi Foreign Minister Fuad Hussein's official visit to Japan has been called off.

Hussein was to visit Tokyo from February 24 to 26 and hold talks with his Japanese counterpart, Takeshi Iwaya, on Tuesday. He was also due to call on Prime Minister Shigeru Ishiba.

The decision was taken in consultation with the Japanese side because of an extraordinary session of parliament in Baghdad, according to a diplomatic source. The new dates will be announced later.

Hussein and Iwaya last met in December on the sidelines of the Doha Forum.

Japan is one of the main donors of reconstruction projects in the Basra region.

© Shafaq News. All rights reserved.`,
    officials: [
      { name: 'Fuad Hussein', country: 'IQ', aliases: ['Hussein'] },
      { name: 'Takeshi Iwaya', country: 'JP', aliases: ['Iwaya'] },
      { name: 'Shigeru Ishiba', country: 'JP' },
    ],
    meetings: [
      { who: ['Fuad Hussein', 'Takeshi Iwaya'], date: '2025-02-25', status: 'cancelled' },
      {
        who: ['Fuad Hussein', 'Shigeru Ishiba'],
        date: ['2025-02-24/2025-02-26', '2025-02-25', null],
        status: 'cancelled',
      },
      { who: ['Fuad Hussein', 'Takeshi Iwaya'], date: '2024-12', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `Overseas merchandise trade: July 2024
Embargoed until 10:45am – 21 August 2024
Commentary

Information in this release is for the month of July 2024 compared with July 2023 unless otherwise stated.

Exports

In July 2024, goods exports were valued at $6.1 billion, up $796 million (14 percent) from July 2023.

By commodity:
• Milk powder, butter, and cheese rose $204 million (16 percent).
• Fruit had the second-largest increase, up $151 million (40 percent), led by gold kiwifruit.

By country of destination:
• China, our top partner, was down $24 million (1.7 percent) to $1.4 billion.
• Exports to the USA rose $115 million (16 percent) to $819 million.

Imports and balance

Goods imports were valued at $7.1 billion, up $530 million (8.1 percent). The monthly trade balance was a deficit of $963 million.

All data is in New Zealand dollars. Subscribe for email alerts.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'NZ',
        partner: null,
        amount: 6.1e9,
        currency: 'NZD',
        period: '2024-07',
        change: 14,
      },
      {
        measure: 'exports',
        reporter: 'NZ',
        partner: 'CN',
        amount: 1.4e9,
        currency: 'NZD',
        period: '2024-07',
        change: -1.7,
      },
      {
        measure: 'exports',
        reporter: 'NZ',
        partner: 'US',
        amount: 819e6,
        currency: 'NZD',
        period: '2024-07',
        change: 16,
      },
      {
        measure: 'imports',
        reporter: 'NZ',
        partner: null,
        amount: 7.1e9,
        currency: 'NZD',
        period: '2024-07',
        change: 8.1,
      },
      {
        measure: 'balance',
        reporter: 'NZ',
        partner: null,
        amount: 963e6,
        currency: 'NZD',
        period: '2024-07',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'NZ',
          partner: null,
          scope: 'milk powder, butter, and cheese',
          amount: null,
          period: '2024-07',
          change: 16,
        },
        {
          measure: 'exports',
          reporter: 'NZ',
          partner: null,
          scope: 'fruit',
          amount: null,
          period: '2024-07',
          change: 40,
        },
        { measure: 'exports', reporter: 'NZ', partner: null, amount: 204e6, change: 'any' },
        { measure: 'exports', reporter: 'NZ', partner: null, amount: 151e6, change: 'any' },
      ],
    },
  },
  {
    text: `PRIME MINISTER MANELE ARRIVES IN PORT MORESBY

14/03/2025 | Published On: 14/03/2025

On his arrival in Port Moresby, the Prime Minister of Solomon Islands, Honourable Jeremiah Manele, paid a courtesy call on the Governor-General of Papua New Guinea, His Excellency Sir Bob Dadae, at Government House yesterday.

The discussion centred around the border treaty, fisheries and the return of students to universities in PNG.

Prime Minister Manele extended the warm greetings of the Governor-General of Solomon Islands, Sir David Tiva Kapu, and of the Government and people of Solomon Islands.

In response, Sir Bob congratulated the Prime Minister on his leadership and said PNG stood ready to assist its Melanesian neighbour "as family".

Prime Minister Manele will meet his PNG counterpart, Honourable James Marape, today. Tonight the delegation will be hosted to an official dinner at the APEC Haus.

-ENDS-`,
    officials: [
      { name: 'Jeremiah Manele', country: 'SB', aliases: ['Manele'] },
      { name: 'Bob Dadae', country: 'PG', aliases: ['Sir Bob Dadae', 'Sir Bob'] },
      { name: 'David Tiva Kapu', country: 'SB', aliases: ['Sir David Tiva Kapu'] },
      { name: 'James Marape', country: 'PG' },
    ],
    meetings: [
      { who: ['Jeremiah Manele', 'Bob Dadae'], date: '2025-03-13', status: 'held' },
      { who: ['Jeremiah Manele', 'James Marape'], date: '2025-03-14', status: 'planned' },
    ],
    trade: [],
  },
  {
    text: `Press Conference by Minister of Economy, Trade and Industry (excerpt)

*Note: This is a provisional translation for reference purpose only.

10:32 – 10:41 a.m., Tuesday, June 17, 2025
In front of the Cabinet Office

Opening remarks

MUTO Yoji, Minister: Yesterday I held a meeting with Mr. Tim Ayres, Minister for Industry of Australia, who is visiting Osaka for the Expo. We confirmed our cooperation on critical minerals. I will depart for Kuala Lumpur tomorrow, the 18th, and plan to hold talks with Minister Tengku Zafrul of Malaysia.

Question-and-Answer Session

Q: It is reported that Minister Akazawa could meet Secretary Lutnick again this week on the automobile tariffs. What is the state of arrangements?

A: Minister Akazawa is in charge, and I would like to refrain from answering. I understand nothing has been decided at this point.

Q: Exports to the United States fell in May. Your comments?

A: The statistics will be announced tomorrow by the Ministry of Finance, so I will not make any predictive comments.

Last updated: 2025-06-18`,
    officials: [
      { name: 'MUTO Yoji', country: 'JP', aliases: ['Muto Yoji', 'Yoji Muto'], world: true },
      { name: 'Tim Ayres', country: 'AU' },
      { name: 'Tengku Zafrul', country: 'MY' },
      { name: 'Akazawa', country: 'JP', world: true },
      { name: 'Lutnick', country: 'US', world: true },
    ],
    meetings: [
      { who: ['MUTO Yoji', 'Tim Ayres'], date: '2025-06-16', status: 'held' },
      { who: ['MUTO Yoji', 'Tengku Zafrul'], date: ['2025-06-18', '2025-06', null], status: 'planned' },
    ],
    trade: [],
    optional: {
      meetings: [{ who: ['Akazawa', 'Lutnick'], status: 'planned' }],
      trade: [{ measure: 'exports', reporter: 'JP', partner: 'US', amount: null, change: 'any' }],
    },
  },
  {
    text: `The Chancellor Sommerfeld maintained meeting with the ambassador of Indonesia

Quito, March 21, 2025.- The minister of Foreign Affairs and Human Mobility, Gabriela Sommerfeld, received this Friday to the ambassador of Indonesia in Ecuador, Imam As'ari, with who she reviewed the main themes of the bilateral agenda.

During the encounter, both authorities highlighted the interest of advancing towards an partial scope agreement that benefits to the shrimp, cacao and banana sectors. The Chancellor thanked the opening of the Indonesian market for the Ecuadorian shrimp.

The commercial exchange between the two countries surpassed in 2024 the 190 million dollars, of the which 132 million corresponded to Ecuadorian exports.

On the other hand, the vice minister of Foreign Trade, Edwin Vásquez, will travel in May to Jakarta for to meet with his counterpart Dyah Roro Esti.

Share:
Facebook | Twitter | Print
Read also: Ecuador ratifica su compromiso con el multilateralismo`,
    officials: [
      { name: 'Gabriela Sommerfeld', country: 'EC', aliases: ['Sommerfeld'] },
      { name: "Imam As'ari", country: 'ID' },
      { name: 'Edwin Vásquez', country: 'EC' },
      { name: 'Dyah Roro Esti', country: ['ID', null] },
    ],
    meetings: [
      { who: ['Gabriela Sommerfeld', "Imam As'ari"], date: '2025-03-21', status: 'held' },
      { who: ['Edwin Vásquez', 'Dyah Roro Esti'], date: '2025-05', status: 'planned' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['EC', 'ID'],
        partner: ['ID', 'EC'],
        bound: ['over', 'about', 'exact'],
        amount: 190e6,
        currency: 'USD',
        period: '2024',
      },
      { measure: 'exports', reporter: 'EC', partner: 'ID', amount: 132e6, currency: 'USD', period: '2024' },
    ],
  },
  {
    published: '2025-10-13',
    text: `Foreign Minister Receives Copies of Credentials of Ambassadors

The Minister of Foreign Affairs and International Cooperation, H.E. Abdisalam Abdi Ali, received on Sunday copies of the credentials of the Ambassadors of Hungary, Zsolt Mészáros, Indonesia, Mohamad Hery Saripudin, and Rwanda, Charles Karamba, prior to their submitting them to the President of the Republic.

The Minister met the diplomats separately, welcomed them and wished them success in their mission, affirming Somalia's keenness to strengthen relations with their countries through the activation of the joint committees.

He also briefed them on the situation in the country and the progress made in the debt relief process.

All Rights Reserved © Ministry of Foreign Affairs, Mogadishu 2025
Home | About | Contact us`,
    officials: [
      { name: 'Abdisalam Abdi Ali', country: 'SO' },
      { name: 'Zsolt Mészáros', country: 'HU' },
      { name: 'Mohamad Hery Saripudin', country: 'ID' },
      { name: 'Charles Karamba', country: 'RW' },
    ],
    meetings: [
      { who: ['Abdisalam Abdi Ali', 'Zsolt Mészáros'], date: '2025-10-12', status: 'held' },
      { who: ['Abdisalam Abdi Ali', 'Mohamad Hery Saripudin'], date: '2025-10-12', status: 'held' },
      { who: ['Abdisalam Abdi Ali', 'Charles Karamba'], date: '2025-10-12', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        {
          who: ['Abdisalam Abdi Ali', 'Zsolt Mészáros', 'Mohamad Hery Saripudin', 'Charles Karamba'],
          date: '2025-10-12',
          status: 'held',
        },
      ],
    },
  },
  {
    text: `Minister Doina Nistor: Romania and Moldova must to intensify the commercial exchanges

2025-04-08, 16:20

Deputy Prime Minister, Minister of Economic Development and Digitalization Doina Nistor expressed this opinion in the frame of the meeting with the Ambassador of Romania at Chisinau, Cristian-Leon Țurcanu.

At the meeting were discussed the functioning of the joint customs control at Leușeni–Albița and the preparation of the business forum from Iași. The ambassador mentioned that Romania remains first commercial partner of the Republic of Moldova.

According to the National Bureau of Statistics, in 2024 the exports towards Romania constituted 1.02 billion dollars, in decrease with 24.8% compared with the year 2023, and the imports – 1.3 billion dollars.

To the meeting participated also the state secretary Cristina Ceban.

Direction of communication
Tel.: 022 250 107`,
    officials: [
      { name: 'Doina Nistor', country: 'MD' },
      { name: 'Cristian-Leon Țurcanu', country: 'RO' },
      { name: 'Cristina Ceban', country: 'MD' },
    ],
    meetings: [
      {
        who: ['Doina Nistor', 'Cristian-Leon Țurcanu'],
        maybe: ['Cristina Ceban'],
        date: ['2025-04-08', null],
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'MD',
        partner: 'RO',
        amount: 1.02e9,
        currency: 'USD',
        period: '2024',
        change: -24.8,
      },
      { measure: 'imports', reporter: 'MD', partner: 'RO', amount: 1.3e9, currency: 'USD', period: '2024' },
    ],
  },
  {
    text: `CAF president Motsepe promises "best ever" Nations Cup

RABAT - Confederation of African Football president Patrice Motsepe said on Tuesday he was confident that Morocco would host the best Africa Cup of Nations in history.

"We have met every deadline and the stadiums meet the highest standards," Motsepe told reporters after a tour of the Prince Moulay Abdellah Stadium.

Holders Ivory Coast meet Mozambique on 24 December in Marrakech, while the hosts open against Comoros. Zambia and Mali meet in Casablanca the day after.

Nigeria coach Eric Chelle has called up 28 players. Captain Wilfred Ndidi trained alone on Monday and will have talks with the medical staff before the Tanzania game.

The weather service expects rain in the north of the country until Friday, with wind speeds of up to 70 km/h along the Atlantic coast.

ALSO READ: Salah back in Egypt squad`,
    officials: [],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Patrice Motsepe', country: [null, 'ZA'], aliases: ['Motsepe'] }] },
  },
  {
    text: `In pictures: A week of diplomacy

Brazil's President Luiz Inacio Lula da Silva shakes hands with Indonesia's President Prabowo Subianto during a bilateral meeting in Jakarta, October 23, 2025. REUTERS/Willy Kurniawan

Finland's President Alexander Stubb waves as he arrives at Tbilisi airport, October 22, 2025. REUTERS/Irakli Gedenidze

European Commission President Ursula von der Leyen and Uzbekistan's President Shavkat Mirziyoyev attend a signing ceremony in Brussels, Belgium, October 24, 2025. REUTERS/Yves Herman

A farmer dries rice on a road in Battambang province, Cambodia, October 21, 2025. REUTERS/Chantha Lach

Ireland's Foreign Minister Simon Harris (L) listens to his Egyptian counterpart Badr Abdelatty (R) as they meet in Cairo, October 20, 2025. REUTERS/Mohamed Abd El Ghany

Next slideshow: Best of sport
(10 of 24)`,
    officials: [
      { name: 'Luiz Inacio Lula da Silva', country: 'BR' },
      { name: 'Prabowo Subianto', country: 'ID' },
      { name: 'Alexander Stubb', country: 'FI' },
      { name: 'Ursula von der Leyen', country: 'EU' },
      { name: 'Shavkat Mirziyoyev', country: 'UZ' },
      { name: 'Simon Harris', country: 'IE' },
      { name: 'Badr Abdelatty', country: 'EG' },
    ],
    meetings: [
      { who: ['Luiz Inacio Lula da Silva', 'Prabowo Subianto'], date: '2025-10-23', status: 'held' },
      { who: ['Simon Harris', 'Badr Abdelatty'], date: '2025-10-20', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [{ who: ['Ursula von der Leyen', 'Shavkat Mirziyoyev'], date: '2025-10-24', status: 'held' }],
    },
  },
  {
    published: '2024-02-18',
    text: `Belize News

Japanese Foreign Minister meets CARICOM counterparts

By Marlon Tzul

The Eighth Japan-CARICOM Ministerial-Level Conference was held yesterday in Belize City.

Minister of Foreign Affairs, Foreign Trade, Culture and Immigration Francis Fonseca facilitated the convening of the meeting to coincide with the visit of Japan's Foreign Minister, Yoko Kamikawa, from 16 – 18 February. The conference was co-chaired by Minister Kamikawa and Jamaica's Minister of Foreign Affairs and Foreign Trade, Senator Kamina Johnson Smith (as chair of the Council for Foreign and Community Relations).

Later in the evening Prime Minister John Briceño hosted Ms Kamikawa at a dinner.

Japan's Foreign Minister Yoko Kamikawa (fourth from left) with CARICOM ministers and officials (Government Press Office photo)

Trending
Fuel prices up again
Two detained over San Pedro burglary`,
    officials: [
      { name: 'Francis Fonseca', country: 'BZ' },
      { name: 'Yoko Kamikawa', country: 'JP', aliases: ['Kamikawa'] },
      { name: 'Kamina Johnson Smith', country: 'JM' },
      { name: 'John Briceño', country: 'BZ' },
    ],
    meetings: [
      {
        who: ['Yoko Kamikawa', 'Kamina Johnson Smith'],
        maybe: ['Francis Fonseca'],
        date: '2024-02-17',
        status: 'held',
      },
      { who: ['John Briceño', 'Yoko Kamikawa'], date: '2024-02-17', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `Non-resident envoys meet Foreign Adviser

UNB | Dhaka
Published: December 03, 2024, 06:14 PM

Foreign Adviser Md. Touhid Hossain on Tuesday expressed hope that the ties with Ethiopia, Slovenia and Paraguay would get new momentum.

Bizuneh Meskerem, non-resident Ambassador of Ethiopia, Tomaž Mencin, non-resident Ambassador of Slovenia, and Fleming Raúl Duarte, non-resident Ambassador of Paraguay, jointly called on the Foreign Adviser at the Ministry following presentation of their letters of credence to President Mohammed Shahabuddin at Bangabhaban.

At the outset, Touhid welcomed the Ambassadors to Dhaka. They exchanged views on trade, visa matters and the Rohingya issue.

He sought duty-free access for Bangladeshi medicines. Bangladesh exported goods worth about $38 million to Slovenia in FY24, mostly knitwear.

Also Read: Chief Adviser Yunus urges youths to build "three-zero world"`,
    officials: [
      { name: 'Md. Touhid Hossain', country: 'BD', aliases: ['Touhid', 'Touhid Hossain'] },
      { name: 'Bizuneh Meskerem', country: 'ET' },
      { name: 'Tomaž Mencin', country: 'SI' },
      { name: 'Fleming Raúl Duarte', country: 'PY' },
      { name: 'Mohammed Shahabuddin', country: 'BD' },
    ],
    meetings: [
      {
        who: ['Md. Touhid Hossain', 'Bizuneh Meskerem', 'Tomaž Mencin', 'Fleming Raúl Duarte'],
        date: '2024-12-03',
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'BD',
        partner: 'SI',
        bound: ['about', 'exact'],
        amount: 38e6,
        currency: 'USD',
        period: ['2024', '2023/2024', '2023-07/2024-06', '2023-24'],
      },
    ],
    optional: {
      officials: [{ name: 'Yunus', country: ['BD', null] }],
      meetings: [
        {
          who: ['Mohammed Shahabuddin', 'Bizuneh Meskerem', 'Tomaž Mencin', 'Fleming Raúl Duarte'],
          status: 'held',
        },
        { who: ['Mohammed Shahabuddin', 'Bizuneh Meskerem'], status: 'held' },
        { who: ['Mohammed Shahabuddin', 'Tomaž Mencin'], status: 'held' },
        { who: ['Mohammed Shahabuddin', 'Fleming Raúl Duarte'], status: 'held' },
      ],
    },
  },
  {
    published: '2025-11-17',
    text: `Foreign trade turnover of Kazakhstan for January–September grew on 3.1%

ASTANA, 17 Nov. Foreign trade turnover of Kazakhstan by results of January–September of 2025 composed 105.6 bln dollars, that on 3.1% higher than for the analogous period of last year, informs the Bureau of national statistics.

Export of goods amounted to 57.2 bln dollars (decrease on 3.4%), import – 48.4 bln dollars (growth on 9.9%). Positive balance composed 8.8 bln.

Main share in the export falls on Italy – 11.9 bln dollars and China – 10.8 bln dollars. Basic importers to the republic: China (14.6 bln) and Russia (13.9 bln).

Earlier it was reported, that Kazakhstan plans to bring the export of grain to 12 mln tons.

Tags: export, import, statistics
Нашли ошибку? Выделите текст и нажмите Ctrl+Enter`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'total',
        reporter: 'KZ',
        partner: null,
        amount: 105.6e9,
        currency: 'USD',
        period: '2025-01/2025-09',
        change: 3.1,
      },
      {
        measure: 'exports',
        reporter: 'KZ',
        partner: null,
        amount: 57.2e9,
        currency: 'USD',
        period: '2025-01/2025-09',
        change: -3.4,
      },
      {
        measure: 'imports',
        reporter: 'KZ',
        partner: null,
        amount: 48.4e9,
        currency: 'USD',
        period: '2025-01/2025-09',
        change: 9.9,
      },
      {
        measure: 'balance',
        reporter: 'KZ',
        partner: null,
        amount: 8.8e9,
        currency: 'USD',
        period: '2025-01/2025-09',
      },
      {
        measure: 'exports',
        reporter: 'KZ',
        partner: 'IT',
        amount: 11.9e9,
        currency: 'USD',
        period: '2025-01/2025-09',
      },
      {
        measure: 'exports',
        reporter: 'KZ',
        partner: 'CN',
        amount: 10.8e9,
        currency: 'USD',
        period: '2025-01/2025-09',
      },
      {
        measure: 'imports',
        reporter: 'KZ',
        partner: 'CN',
        amount: 14.6e9,
        currency: 'USD',
        period: '2025-01/2025-09',
      },
      {
        measure: 'imports',
        reporter: 'KZ',
        partner: 'RU',
        amount: 13.9e9,
        currency: 'USD',
        period: '2025-01/2025-09',
      },
    ],
  },
  {
    text: `Egyptian Ambassador Pays Farewell Call On Deputy PM

Faizan Warraich  Published August 21, 2025 | 07:50 PM

ISLAMABAD, (Pakistan Point News - 21st Aug, 2025) :Deputy Prime Minister and Foreign Minister Senator Mohammad Ishaq Dar on Thursday received Ambassador of Egypt Dr Ihab Mohamed Abdelhamid Hassan for his farewell call at the Foreign Office.

The deputy prime minister appreciated the outgoing envoy's contribution to further strengthening bilateral ties, a Foreign Office press release said.

Dar recalled his telephonic conversation earlier this month with Foreign Minister Dr Badr Abdelatty on the situation in Gaza, and noted progress on cooperation in trade, education and defence.

The ambassador said he would carry back warm memories of Pakistan.

The deputy prime minister wished him success for his future assignments. Foreign Secretary Amna Baloch was also present.`,
    officials: [
      { name: 'Mohammad Ishaq Dar', country: 'PK', aliases: ['Dar', 'Ishaq Dar'] },
      { name: 'Ihab Mohamed Abdelhamid Hassan', country: 'EG' },
      { name: 'Badr Abdelatty', country: ['EG', null], world: true },
      { name: 'Amna Baloch', country: 'PK' },
    ],
    meetings: [
      {
        who: ['Mohammad Ishaq Dar', 'Ihab Mohamed Abdelhamid Hassan'],
        maybe: ['Amna Baloch'],
        date: '2025-08-21',
        status: 'held',
      },
      { who: ['Mohammad Ishaq Dar', 'Badr Abdelatty'], date: '2025-08', kind: 'phone call', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `Trade gap widens 9pc to $26.3bn in FY25

By Nasir Iqbal Soomro
ISLAMABAD: Pakistan's merchandise trade deficit widened 9 per cent to $26.27 billion in 2024-25 compared to the previous fiscal year, data released by the Pakistan Bureau of Statistics showed on Wednesday.

Exports grew 4.7pc to $32.1bn in July-June while the import bill rose 6.6pc to $58.38bn.

In June alone, exports stood at $2.48bn and imports at $4.86bn, down 7.9pc month-on-month.

Exports to Afghanistan jumped to $774m during the year against $558m a year ago, according to the State Bank.

The government has set an export target of $35.3bn for FY26. The textile lobby says the goal cannot be met unless power tariffs are cut to nine cents a unit.

Commerce Minister Jam Kamal Khan told reporters that the ministry would hold consultations with exporters this month.

Published in Dawn Business, July 3rd, 2025`,
    officials: [{ name: 'Jam Kamal Khan', country: ['PK', null] }],
    meetings: [],
    trade: [
      {
        measure: 'balance',
        reporter: 'PK',
        partner: null,
        amount: 26.27e9,
        currency: 'USD',
        period: ['2024/2025', '2024-07/2025-06', '2024-25', '2025'],
        change: 9,
      },
      {
        measure: 'exports',
        reporter: 'PK',
        partner: null,
        amount: 32.1e9,
        currency: 'USD',
        period: ['2024/2025', '2024-07/2025-06', '2024-25', '2025'],
        change: 4.7,
      },
      {
        measure: 'imports',
        reporter: 'PK',
        partner: null,
        amount: 58.38e9,
        currency: 'USD',
        period: ['2024/2025', '2024-07/2025-06', '2024-25', '2025'],
        change: 6.6,
      },
      {
        measure: 'exports',
        reporter: 'PK',
        partner: null,
        amount: 2.48e9,
        currency: 'USD',
        period: '2025-06',
        change: 'any',
      },
      {
        measure: 'imports',
        reporter: 'PK',
        partner: null,
        amount: 4.86e9,
        currency: 'USD',
        period: '2025-06',
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'PK',
        partner: 'AF',
        amount: 774e6,
        currency: 'USD',
        period: ['2024/2025', '2024-07/2025-06', '2024-25', '2025'],
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'PK',
        partner: null,
        amount: 35.3e9,
        currency: 'USD',
        period: ['2025/2026', '2025-07/2026-06', '2025-26', '2026'],
        status: 'target',
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'PK', partner: 'AF', amount: 558e6, currency: 'USD', change: 'any' },
        { measure: 'balance', reporter: 'PK', partner: null, amount: 26.3e9, currency: 'USD', change: 'any' },
      ],
    },
  },
  {
    published: '2025-09-02',
    text: `Serbia, Croatia foreign ministers meet for first time in two years

By Ivana Sekularac-Petric

LJUBLJANA, Sept 2 (Reuters) - The foreign ministers of Serbia and Croatia held their first bilateral talks in more than two years on Tuesday, on the sidelines of a forum in Bled, and said they would try to settle disputes over wartime missing persons and property.

Marko Djuric and Gordan Grlic-Radman spoke for 40 minutes. "It was frank, and it was overdue," Grlic-Radman told reporters. Slovenian Foreign Minister Tanja Fajon, who hosted the forum, welcomed the meeting.

Croatia, an EU member since 2013, and Serbia, a candidate, expelled each other's diplomats in 2023. Serbian President Aleksandar Vucic, who was invited to Bled, did not attend because of protests at home.

Djuric is expected in Zagreb before the end of the year, a Serbian diplomatic source said, though no date had been set.

(Reporting by Ivana Sekularac-Petric; Editing by Gareth Jones)

Our Standards: The Thomson Reuters Trust Principles.`,
    officials: [
      { name: 'Marko Djuric', country: 'RS', aliases: ['Djuric'] },
      { name: 'Gordan Grlic-Radman', country: 'HR', aliases: ['Grlic-Radman'] },
      { name: 'Tanja Fajon', country: 'SI' },
      { name: 'Aleksandar Vucic', country: 'RS' },
    ],
    meetings: [{ who: ['Marko Djuric', 'Gordan Grlic-Radman'], date: '2025-09-02', status: 'held' }],
    trade: [],
    optional: {
      meetings: [
        { who: ['Marko Djuric'], status: 'planned' },
        { who: ['Marko Djuric', 'Gordan Grlic-Radman'], status: 'planned' },
      ],
    },
  },
  {
    published: '2025-06-09',
    text: `Transcript: RNZ Pacific Waves interview with Cook Islands minister

Transcript
00:00 Koroi Hawkins: Kia ora. With me is Tingika Elikana, Minister of Foreign Affairs of the Cook Islands. Minister, thank you.
00:09 Tingika Elikana: Kia orana, thank you for having me.
00:12 Hawkins: You were in Apia last week. Who did you see?
00:15 Elikana: So I sat down with the Foreign Minister of Tuvalu, Paulson Panapa, that was on the Wednesday, and then there was a good conversation with Winston Peters over the phone on the way home. We'll see each other properly in Wellington in August.
00:41 Hawkins: Is the funding back on?
00:43 Elikana: Look, that's for the Prime Minister, Mark Brown, to discuss. But both sides want to meet each other halfway.
00:55 Hawkins: And the seabed minerals deal?
00:58 Elikana: Nothing's been signed. Let me be clear on that.`,
    officials: [
      { name: 'Tingika Elikana', country: 'CK', aliases: ['Elikana'] },
      { name: 'Paulson Panapa', country: 'TV' },
      { name: 'Winston Peters', country: ['NZ', null], world: true },
      { name: 'Mark Brown', country: ['CK', null], world: true },
    ],
    meetings: [
      { who: ['Tingika Elikana', 'Paulson Panapa'], date: ['2025-06-04', null], status: 'held' },
      {
        who: ['Tingika Elikana', 'Winston Peters'],
        date: ['2025-06-02/2025-06-08', '2025-06', null],
        kind: 'phone call',
        status: 'held',
      },
      { who: ['Tingika Elikana', 'Winston Peters'], date: ['2025-08', null], status: 'planned' },
    ],
    trade: [],
    optional: { officials: [{ name: 'Koroi Hawkins', country: [null, 'NZ'] }] },
  },
  {
    published: '2025-02-04',
    text: `Kaieteur News - The National Assembly met until after midnight on Monday as Members debated the estimates of the Ministry of Public Works.

Opposition MP Ganesh Mahipaul accused the Government of failing to meet its own deadlines on the new Demerara bridge and called on the Minister, Juan Edghill, to resign. Bishop Edghill rejected the charge, and told the House that the bridge was "ninety per cent complete".

Speaker Manzoor Nadir twice had to call the Assembly to order.

The House approved $209.3 billion for roads and bridges. Finance Minister Dr Ashni Singh will present the supplementary paper when the Assembly meets again on Thursday at 10:00h.

The sum of $1.3 billion was approved for the purchase of asphalt from Trinidad.

(Shervin Belgrave)`,
    officials: [
      { name: 'Juan Edghill', country: ['GY', null], aliases: ['Edghill', 'Bishop Edghill'], world: true },
      { name: 'Ashni Singh', country: ['GY', null], world: true },
    ],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Ganesh Mahipaul', country: ['GY', null] },
        { name: 'Manzoor Nadir', country: ['GY', null] },
      ],

      trade: [{ measure: 'imports', amount: 1.3e9 }],
    },
  },
  {
    published: '2025-11-04',
    text: `Dusseldorf: State Minister Liminski meets the Flemish head of government

[Display]

The head of the State Chancellery of North Rhine-Westphalia, Nathanael Liminski, has on Monday (3.11.) in Brussels the Flemish Minister-President Matthias Diependaele to a conversation met. At the exchange it went to the port of Antwerp, the hydrogen pipeline and the Rhine bridge.

"With no region in Europe are we so closely intertwined", said Liminski after the meeting. In the afternoon stood still a conversation with the EU Trade Commissioner Maroš Šefčovič on the program.

According to information of IT.NRW led companies in North Rhine-Westphalia in the year 2024 goods in value of 18.4 billion euros to Belgium out. The imports from the neighbouring land summed themselves to 27.1 billion euros.

For the spring is a visit of Diependaele in Düsseldorf planned; Minister President Hendrik Wüst has him invited.

Read also: Traffic jam on the A40 – the background
(dpa/lnw)`,
    officials: [
      { name: 'Nathanael Liminski', country: 'DE', aliases: ['Liminski'] },
      { name: 'Matthias Diependaele', country: 'BE', aliases: ['Diependaele'] },
      { name: 'Maroš Šefčovič', country: 'EU' },
      { name: 'Hendrik Wüst', country: 'DE' },
    ],
    meetings: [
      { who: ['Nathanael Liminski', 'Matthias Diependaele'], date: '2025-11-03', status: 'held' },
      { who: ['Nathanael Liminski', 'Maroš Šefčovič'], date: '2025-11-03', status: 'planned' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Nathanael Liminski', 'Maroš Šefčovič'], date: '2025-11-03', status: 'held' },
        { who: ['Matthias Diependaele', 'Hendrik Wüst'], status: 'planned' },
        { who: ['Matthias Diependaele'], status: 'planned' },
      ],
      trade: [
        {
          measure: 'exports',
          reporter: ['DE', null],
          partner: 'BE',
          amount: 18.4e9,
          currency: 'EUR',
          period: '2024',
        },
        {
          measure: 'imports',
          reporter: ['DE', null],
          partner: 'BE',
          amount: 27.1e9,
          currency: 'EUR',
          period: '2024',
        },
      ],
    },
  },
  {
    published: '2024-06-09',
    text: `Kuwait Amir condoles with Colombian President

KUWAIT, June 9 (KUNA) -- His Highness the Amir Sheikh Meshal Al-Ahmad Al-Jaber Al-Sabah sent on Sunday a cable of condolences to President of Colombia Gustavo Petro over the victims of the landslide that hit the department of Antioquia.

In the cable, His Highness the Amir expressed sincere sympathy to the families of the victims and wished the injured a speedy recovery.

His Highness the Crown Prince Sheikh Sabah Khaled Al-Hamad Al-Sabah and His Highness the Prime Minister Sheikh Ahmad Abdullah Al-Ahmad Al-Sabah sent similar cables.

Meanwhile, Foreign Minister Abdullah Al-Yahya met at the ministry on Sunday the Ambassador of Cyprus Michalis Zacharioglou, and received a written message from his Cypriot counterpart Constantinos Kombos on bilateral relations. (end)
mt.hb`,
    officials: [
      { name: 'Meshal Al-Ahmad Al-Jaber Al-Sabah', country: 'KW' },
      { name: 'Gustavo Petro', country: 'CO' },
      { name: 'Sabah Khaled Al-Hamad Al-Sabah', country: 'KW' },
      { name: 'Ahmad Abdullah Al-Ahmad Al-Sabah', country: 'KW' },
      { name: 'Abdullah Al-Yahya', country: 'KW' },
      { name: 'Michalis Zacharioglou', country: 'CY' },
      { name: 'Constantinos Kombos', country: 'CY' },
    ],
    meetings: [
      {
        who: ['Meshal Al-Ahmad Al-Jaber Al-Sabah', 'Gustavo Petro'],
        date: '2024-06-09',
        kind: 'letter',
        status: 'held',
      },
      { who: ['Abdullah Al-Yahya', 'Michalis Zacharioglou'], date: '2024-06-09', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Sabah Khaled Al-Hamad Al-Sabah', 'Gustavo Petro'], kind: 'letter', status: 'held' },
        { who: ['Ahmad Abdullah Al-Ahmad Al-Sabah', 'Gustavo Petro'], kind: 'letter', status: 'held' },
        {
          who: ['Sabah Khaled Al-Hamad Al-Sabah', 'Ahmad Abdullah Al-Ahmad Al-Sabah', 'Gustavo Petro'],
          kind: 'letter',
          status: 'held',
        },
        { who: ['Abdullah Al-Yahya', 'Constantinos Kombos'], kind: 'letter', status: 'held' },
      ],
    },
  },
  {
    published: '2025-05-13',
    text: `(LEAD) S. Korea, Peru to deepen defense industry, supply chain ties

SEOUL, May 13 (Yonhap) -- Foreign Minister Cho Tae-yul met with his Peruvian counterpart, Elmer Schialer, in Seoul on Tuesday and agreed to expand cooperation in defense, mining and infrastructure, the foreign ministry said.

Schialer, who arrived Sunday for a four-day stay, also paid a courtesy call on acting President Lee Ju-ho in the afternoon, and will tour a shipyard in Ulsan on Wednesday.

Two-way trade came to US$4.67 billion last year, up 12 percent from 2023, the ministry noted. South Korea is Peru's fourth-largest trading partner.

The talks came after a phone conversation between the two ministers on March 6.

Cho asked for Peru's attention to the safety of Korean tourists in Cusco, his office said.

desk@yna.example.co.kr
(END)`,
    officials: [
      { name: 'Cho Tae-yul', country: 'KR', aliases: ['Cho'] },
      { name: 'Elmer Schialer', country: 'PE', aliases: ['Schialer'] },
      { name: 'Lee Ju-ho', country: 'KR' },
    ],
    meetings: [
      { who: ['Cho Tae-yul', 'Elmer Schialer'], date: '2025-05-13', status: 'held' },
      { who: ['Elmer Schialer', 'Lee Ju-ho'], date: '2025-05-13', status: 'held' },
      { who: ['Cho Tae-yul', 'Elmer Schialer'], date: '2025-03-06', kind: 'phone call', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['KR', 'PE'],
        partner: ['PE', 'KR'],
        amount: 4.67e9,
        currency: 'USD',
        period: '2024',
        change: 12,
      },
    ],
  },
  {
    text: `Minister Bolat came together with Minister of Economy of Kosovo Rizvanolli

Entry: 24.05.2024 - 15:47 Update: 24.05.2024 - 15:52

PRISTINA (AA) - Trade Minister Ömer Bolat, came together with Kosovo's Minister of Economy Artane Rizvanolli within the scope of contacts in the capital Pristina.

Making evaluation to the press after the meeting, Bolat said "Our trade volume with Kosovo reached 730 million dollars last year. Our target as determined by our Presidents is 1 billion dollars". Bolat, stated that 160 Turkish firms in the country have invested 500 million euros.

Minister Bolat was accepted also by Prime Minister Albin Kurti. In the acceptance, which took place closed to the press, Turkey's Pristina Ambassador Sabri Tunç Angılı also was found.

Bolat will pass tomorrow to Skopje.

Click to be instantly informed of the developments from AA's WhatsApp channel.`,
    officials: [
      { name: 'Ömer Bolat', country: 'TR', aliases: ['Bolat'] },
      { name: 'Artane Rizvanolli', country: 'XK', aliases: ['Rizvanolli'] },
      { name: 'Albin Kurti', country: 'XK' },
      { name: 'Sabri Tunç Angılı', country: 'TR' },
    ],
    meetings: [
      { who: ['Ömer Bolat', 'Artane Rizvanolli'], date: ['2024-05-24', null], status: 'held' },
      {
        who: ['Ömer Bolat', 'Albin Kurti'],
        maybe: ['Sabri Tunç Angılı'],
        date: ['2024-05-24', null],
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['TR', 'XK'],
        partner: ['XK', 'TR'],
        amount: 730e6,
        currency: 'USD',
        period: '2023',
      },
      {
        measure: 'total',
        reporter: ['TR', 'XK'],
        partner: ['XK', 'TR'],
        amount: 1e9,
        currency: 'USD',
        period: null,
        status: 'target',
      },
      { measure: 'investment', reporter: 'TR', partner: 'XK', amount: 500e6, currency: 'EUR' },
    ],
    optional: { meetings: [{ who: ['Ömer Bolat'], date: '2024-05-25', status: 'planned' }] },
  },
  {
    text: `Brazilian exports to Argentina grow 55% in first half

By Agência Brasil - Brasília
Published on 04/07/2025 - 16:10

Brazil's trade surplus reached USD 30.1 billion in the first half of 2025, a drop of 27.6% from the same period last year, the Secretariat of Foreign Trade (Secex) reported this Friday (4).

Exports totaled USD 165.9 billion and imports USD 135.8 billion. By comparison, imports had added up to USD 125.2 billion between January and June 2024.

Sales to Argentina were the highlight, with USD 9.1 billion, up 55.4%, pushed by vehicles. Shipments to China, in turn, fell 7.5%, to USD 47.7 billion.

For the year as a whole, the Secretariat forecasts a surplus of USD 50.4 billion, down from USD 70.2 billion in the April estimate.

In June, the balance was positive at USD 5.9 billion.

Translation: Mário Nunes - Edition: Nira Foster`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'balance',
        reporter: 'BR',
        partner: null,
        amount: 30.1e9,
        currency: 'USD',
        period: ['2025-H1', '2025-01/2025-06'],
        change: -27.6,
      },
      {
        measure: 'exports',
        reporter: 'BR',
        partner: null,
        amount: 165.9e9,
        currency: 'USD',
        period: ['2025-H1', '2025-01/2025-06'],
      },
      {
        measure: 'imports',
        reporter: 'BR',
        partner: null,
        amount: 135.8e9,
        currency: 'USD',
        period: ['2025-H1', '2025-01/2025-06'],
      },
      {
        measure: 'imports',
        reporter: 'BR',
        partner: null,
        amount: 125.2e9,
        currency: 'USD',
        period: ['2024-01/2024-06', '2024-H1'],
      },
      {
        measure: 'exports',
        reporter: 'BR',
        partner: 'AR',
        amount: 9.1e9,
        currency: 'USD',
        period: ['2025-H1', '2025-01/2025-06'],
        change: 55.4,
      },
      {
        measure: 'exports',
        reporter: 'BR',
        partner: 'CN',
        amount: 47.7e9,
        currency: 'USD',
        period: ['2025-H1', '2025-01/2025-06'],
        change: -7.5,
      },
      {
        measure: 'balance',
        reporter: 'BR',
        partner: null,
        amount: 50.4e9,
        currency: 'USD',
        period: '2025',
        status: 'forecast',
      },
      {
        measure: 'balance',
        reporter: 'BR',
        partner: null,
        amount: 5.9e9,
        currency: 'USD',
        period: '2025-06',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'balance',
          reporter: 'BR',
          partner: null,
          amount: 70.2e9,
          currency: 'USD',
          status: 'forecast',
        },
        { measure: 'exports', reporter: 'BR', partner: 'AR', amount: null, change: 55 },
      ],
    },
  },
  {
    text: `Maersk lifts guidance as volumes hold up

COPENHAGEN, Aug 7 (Newswire) - Danish shipping group A.P. Moller-Maersk raised its full-year profit forecast on Thursday, saying demand outside North America had been stronger than expected.

Chief Executive Vincent Clerc told analysts that customers were moving cargo early "to stay ahead of the tariffs", and that talks with the Panama ports regulator were at an early stage.

Second-quarter revenue rose 2.8% to $13.1 billion. Underlying EBITDA came in at $2.3 billion against $1.98 billion in a company-compiled poll. The Terminals division had a record quarter.

Clerc will meet investors in London and New York next week. Chairman Robert Maersk Uggla, who visited Beijing in the spring, said the board had met all its commitments on buybacks.

Shares were up 4.1% at 1207 GMT.

($1 = 6.3949 Danish crowns)`,
    officials: [],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Vincent Clerc', country: [null, 'DK'] },
        { name: 'Robert Maersk Uggla', country: [null, 'DK'] },
      ],
    },
  },
  {
    text: `Head of State receives in audience Foreign Minister of Cuba

Luanda, 24/06/2025 - The President of the Republic, João Lourenço, received in audience, this Tuesday, in the Presidential Palace, the Minister of the Foreign Relations of Cuba, Bruno Rodríguez Parrilla, bearer of an message of his homologous Miguel Díaz-Canel.

To the exit of the audience, the Cuban chief of the diplomacy said to the press that he transmitted to the Angolan statesman the gratefulness by the solidarity of Angola face to the embargo.

Bruno Rodríguez, that finds himself in Luanda since Sunday, maintained on Monday talks with the Angolan Minister of Foreign Relations, Téte António, with whom he signed two instruments in the domains of the health and of the higher education.

In Angola work more of two thousand Cuban doctors and professors.

VIC/ADR/DOJ
Angop News Agency
Leia também: Preço do petróleo sobe`,
    officials: [
      { name: 'João Lourenço', country: 'AO' },
      { name: 'Bruno Rodríguez Parrilla', country: 'CU', aliases: ['Bruno Rodríguez'] },
      { name: 'Miguel Díaz-Canel', country: 'CU' },
      { name: 'Téte António', country: 'AO' },
    ],
    meetings: [
      { who: ['João Lourenço', 'Bruno Rodríguez Parrilla'], date: '2025-06-24', status: 'held' },
      { who: ['Bruno Rodríguez Parrilla', 'Téte António'], date: '2025-06-23', status: 'held' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['João Lourenço', 'Miguel Díaz-Canel'], kind: 'letter', status: 'held' }] },
  },
  {
    text: `What do the new US tariffs mean for Lesotho?

Explainer

Lesotho's garment factories were bracing for a 50% tariff when the White House announced in July that the rate would be 15%. Here is what we know.

Who pays? The importer, not the exporter. A pair of jeans that enters the United States at a price of $12 will now attract $1.80 in duties.

Why Lesotho? President Donald Trump's formula compared the goods each country sold to the US with the goods it bought. "Nobody has ever heard of Lesotho," Trump said in March, to anger in Maseru.

What is the government doing? Trade Minister Mokhethi Shelile has said it will help factories to meet South African standards so that they can sell next door. Prime Minister Sam Matekane declared a state of disaster over unemployment.

Will AGOA be renewed? It expired in September, and Congress has not agreed on an extension.

Additional reporting by Limpho Sello. Sign up for our Africa newsletter.`,
    officials: [
      { name: 'Donald Trump', country: 'US', aliases: ['Trump'] },
      { name: 'Mokhethi Shelile', country: ['LS', null] },
      { name: 'Sam Matekane', country: ['LS', null] },
    ],
    meetings: [],
    trade: [],
  },
  {
    text: `Al-Qudah discusses with the Ethiopian ambassador ways to strengthening the economic cooperation

Amman 17 September (Petra) - The Minister of Industry, Trade and Supply Eng. Yarub Al-Qudah discussed, during his meeting today, Wednesday, in his office in the ministry, with the Ambassador of Ethiopia to the Kingdom Kedir Gulela, ways of strengthening the economic and trade cooperation between the two countries brotherly.

And Al-Qudah said that the volume of the trade exchange between the two countries does not rise to the level of the ambition, as it reached last year about 28 million dinars, of them 23 million dinars national exports.

For his part, Gulela indicated to the desire of his country to benefit from the Jordanian expertise in the fertilizers, and extended to the minister an invitation to visit Addis Ababa.

And attended the meeting the Secretary-General of the ministry Dana Al-Zoubi.

//Petra// M.K
17/09/2025 14:22:05`,
    officials: [
      { name: 'Yarub Al-Qudah', country: 'JO', aliases: ['Al-Qudah'] },
      { name: 'Kedir Gulela', country: 'ET', aliases: ['Gulela'] },
      { name: 'Dana Al-Zoubi', country: 'JO' },
    ],
    meetings: [
      {
        who: ['Yarub Al-Qudah', 'Kedir Gulela'],
        maybe: ['Dana Al-Zoubi'],
        date: '2025-09-17',
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['JO', 'ET'],
        partner: ['ET', 'JO'],
        bound: ['about', 'exact'],
        amount: 28e6,
        currency: 'JOD',
        period: '2024',
      },
      {
        measure: 'exports',
        reporter: 'JO',
        partner: 'ET',
        bound: ['about', 'exact'],
        amount: 23e6,
        currency: 'JOD',
        period: '2024',
      },
    ],
  },
  {
    published: '2025-10-07',
    text: `DAKAR-DIPLOMACY / Cheikh Niang has received his homologue of Sierra Leone

Dakar, 7 Oct. (APS) - The minister of the African Integration, of the Foreign Affairs and of the Senegalese from Outside, Cheikh Niang, has received, Tuesday, in Dakar, his Sierra Leonean homologue, Timothy Musa Kabba, one has learned of official source.

"We have made a tour of horizon of the situation in the subregion and exchanged on the presidency of ECOWAS", has indicated Mr Niang at the end of the interview.

Mr Kabba, who is since Monday in Dakar, must be received Wednesday by the president of the Republic, Bassirou Diomaye Faye, to whom he will hand over a message of the president Julius Maada Bio.

Exchanges between Senegal and Sierra Leone remain weak: less of 15 billion of CFA francs in 2024, according to the ANSD.

ABD/OID
Share on WhatsApp
Tagged: Une`,
    officials: [
      { name: 'Cheikh Niang', country: 'SN', aliases: ['Niang'] },
      { name: 'Timothy Musa Kabba', country: 'SL', aliases: ['Kabba'] },
      { name: 'Bassirou Diomaye Faye', country: 'SN' },
      { name: 'Julius Maada Bio', country: 'SL' },
    ],
    meetings: [
      { who: ['Cheikh Niang', 'Timothy Musa Kabba'], date: '2025-10-07', status: 'held' },
      { who: ['Timothy Musa Kabba', 'Bassirou Diomaye Faye'], date: '2025-10-08', status: 'planned' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['SN', 'SL'],
        partner: ['SL', 'SN'],
        bound: 'under',
        amount: 15e9,
        currency: 'XOF',
        period: '2024',
      },
    ],
    optional: {
      meetings: [{ who: ['Bassirou Diomaye Faye', 'Julius Maada Bio'], kind: 'letter', status: 'planned' }],
    },
  },
  {
    text: `Minister Anand speaks with Minister of Foreign Affairs of Kazakhstan

From: Global Affairs Canada

Readout

July 22, 2025 - Ottawa, Ontario - Global Affairs Canada

The Honourable Anita Anand, Minister of Foreign Affairs, today spoke by telephone with Murat Nurtleu, Deputy Prime Minister and Minister of Foreign Affairs of Kazakhstan.

Minister Anand congratulated her counterpart on the growth of Kazakhstan's ties with Canadian universities and uranium companies. The ministers also raised the situation of Canadian investors, and Minister Nurtleu invited Minister Anand to visit Astana.

Canada's merchandise trade with Kazakhstan was valued at $1.4 billion in 2024, of which $1.2 billion were imports.

The two ministers agreed to remain in close contact.

Contacts

James Emmanuel Wasson
Press Secretary
Office of the Minister of Foreign Affairs

Follow us on X: @CanadaFP`,
    officials: [
      { name: 'Anita Anand', country: 'CA', aliases: ['Anand'] },
      { name: 'Murat Nurtleu', country: 'KZ', aliases: ['Nurtleu'] },
    ],
    meetings: [
      { who: ['Anita Anand', 'Murat Nurtleu'], date: '2025-07-22', kind: 'phone call', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['CA', 'KZ'],
        partner: ['KZ', 'CA'],
        amount: 1.4e9,
        currency: ['CAD', 'USD'],
        period: '2024',
      },
      {
        measure: 'imports',
        reporter: 'CA',
        partner: 'KZ',
        amount: 1.2e9,
        currency: ['CAD', 'USD'],
        period: '2024',
      },
    ],
    optional: { officials: [{ name: 'James Emmanuel Wasson', country: 'CA' }] },
  },
  {
    published: '2025-04-30',
    text: `New Malaysian High Commissioner to London named

KUALA LUMPUR, April 30 - The Ministry of Foreign Affairs has announced the appointment of Datuk Shahril Effendi Abd Ghany as the new High Commissioner of Malaysia to the United Kingdom.

Shahril Effendi, 54, joined the Administrative and Diplomatic Service in 1996 and served in Rome, Canberra and Seoul. He holds a degree in economics from Universiti Malaya.

He succeeds Datuk Zakri Jaafar, whose tour of duty ended last month.

Foreign Minister Datuk Seri Mohamad Hasan congratulated the diplomat on his appointment and expressed confidence that he would meet the expectations of the country.

The British High Commissioner in Kuala Lumpur, Ajay Sharma, posted his good wishes on X.

The appointment takes effect on May 12. - Bernama

Topics: #wismaputra`,
    officials: [
      { name: 'Shahril Effendi Abd Ghany', country: 'MY', aliases: ['Shahril Effendi'] },
      { name: 'Mohamad Hasan', country: ['MY', null] },
      { name: 'Ajay Sharma', country: 'GB' },
    ],
    meetings: [],
    trade: [],
    optional: {
      officials: [{ name: 'Zakri Jaafar', country: 'MY' }],
      meetings: [{ who: ['Shahril Effendi Abd Ghany', 'Mohamad Hasan'], kind: 'letter', status: 'held' }],
    },
  },
  {
    text: `Nigeria's total trade hits N38.04trn in Q2 - NBS

12 September 2025
By Oluwaseyi Akinbode, Abuja

The National Bureau of Statistics (NBS) says Nigeria's total merchandise trade stood at N38.04 trillion in the second quarter of 2025, an increase of 20.1 per cent over the corresponding quarter of 2024.

According to the "Foreign Trade in Goods Statistics" report, exports were valued at N22.75trn and imports at N15.29trn, leaving a surplus of N7.46trn.

Crude oil accounted for N11.97trn of the exports.

The top export destinations were India, the Netherlands and France with N3.1trn, N2.26trn and N1.84trn respectively. China remained the largest source of imports (N4.97trn).

Non-oil exports to ECOWAS rose by 12 per cent.

Reacting, the Director-General of the Lagos Chamber of Commerce, Chinyere Almona, urged the Federal Government to ease port delays.

Kindly share this story:
All rights reserved. Punch`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'total',
        reporter: 'NG',
        partner: null,
        amount: 38.04e12,
        currency: 'NGN',
        period: '2025-Q2',
        change: 20.1,
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
        partner: 'IN',
        amount: 3.1e12,
        currency: 'NGN',
        period: '2025-Q2',
      },
      {
        measure: 'exports',
        reporter: 'NG',
        partner: 'NL',
        amount: 2.26e12,
        currency: 'NGN',
        period: '2025-Q2',
      },
      {
        measure: 'exports',
        reporter: 'NG',
        partner: 'FR',
        amount: 1.84e12,
        currency: 'NGN',
        period: '2025-Q2',
      },
      {
        measure: 'imports',
        reporter: 'NG',
        partner: 'CN',
        amount: 4.97e12,
        currency: 'NGN',
        period: '2025-Q2',
      },
    ],
    optional: {
      officials: [{ name: 'Chinyere Almona', country: ['NG', null] }],

      trade: [
        {
          measure: 'exports',
          reporter: 'NG',
          partner: null,
          scope: 'crude oil',
          amount: 11.97e12,
          currency: 'NGN',
          period: '2025-Q2',
        },
        { measure: 'exports', reporter: 'NG', partner: null, amount: null, change: 12 },
      ],
    },
  },
  {
    text: `Wang Wentao meets with Peruvian Minister of Foreign Trade and Tourism León

2024-11-15 09:36 Source: Ministry of Commerce News Office

On November 14 local time, Minister of Commerce Wang Wentao in Lima met with Peruvian Minister of Foreign Trade and Tourism Desilú León Chempén, both sides around implementing the important consensus of two countries head of state carried out in-depth exchange of views. Vice Minister Li Fei participated.

Wang Wentao said, China is already continuous 10 years Peru's first big trading partner. 2023 year, bilateral trade amount 37.69 billion US dollars, year-on-year growth 0.5%. Chinese enterprises in Peru investment stock exceed 30 billion US dollars.

León expressed, Peru side welcomes the opening of Chancay port, willing to let blueberry and other more products enter Chinese market.

After the talks, two people together signed the protocol on free trade agreement upgrading.

[Close] [Print]`,
    officials: [
      { name: 'Wang Wentao', country: 'CN' },
      { name: 'Desilú León Chempén', country: 'PE', aliases: ['León'] },
      { name: 'Li Fei', country: 'CN' },
    ],
    meetings: [
      { who: ['Wang Wentao', 'Desilú León Chempén'], maybe: ['Li Fei'], date: '2024-11-14', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['CN', 'PE'],
        partner: ['PE', 'CN'],
        amount: 37.69e9,
        currency: 'USD',
        period: '2023',
        change: 0.5,
      },
      { measure: 'investment', reporter: 'CN', partner: 'PE', bound: 'over', amount: 30e9, currency: 'USD' },
    ],
  },
  {
    published: '2025-03-15',
    text: `Diary of political and economic events, week to March 22

** Please note that inclusion of items in this diary does not mean we will necessarily file a story **

MONDAY, MARCH 17
BRUSSELS - EU Foreign Affairs Council. High Representative Kaja Kallas gives news conference at end (1700 GMT).
OSLO - Norwegian Prime Minister Jonas Gahr Store meets Moldovan President Maia Sandu (1100 GMT).

TUESDAY, MARCH 18
HARARE - Mozambique's President Daniel Chapo visits Zimbabwe; talks with President Emmerson Mnangagwa.
TOKYO - Bank of Japan holds Monetary Policy Meeting (to March 19).

WEDNESDAY, MARCH 19
MONTEVIDEO - Uruguayan Foreign Minister Mario Lubetkin hosts Paraguayan counterpart Ruben Ramirez.
WASHINGTON - Federal Reserve announces interest rate decision.

THURSDAY, MARCH 20
GLOBAL - International Day of Happiness.
BERN - Swiss February trade figures due (0700 GMT).`,
    officials: [
      { name: 'Kaja Kallas', country: 'EU' },
      { name: 'Jonas Gahr Store', country: 'NO' },
      { name: 'Maia Sandu', country: 'MD' },
      { name: 'Daniel Chapo', country: 'MZ' },
      { name: 'Emmerson Mnangagwa', country: 'ZW' },
      { name: 'Mario Lubetkin', country: 'UY' },
      { name: 'Ruben Ramirez', country: 'PY' },
    ],
    meetings: [
      { who: ['Jonas Gahr Store', 'Maia Sandu'], date: '2025-03-17', status: 'planned' },
      { who: ['Daniel Chapo', 'Emmerson Mnangagwa'], date: '2025-03-18', status: 'planned' },
      { who: ['Mario Lubetkin', 'Ruben Ramirez'], date: '2025-03-19', status: 'planned' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Kaja Kallas'], status: 'planned' }] },
  },
  {
    published: '2024-04-14',
    text: `Honduras, Nicaragua presidents discuss gulf dispute; Bukele stays away

TEGUCIGALPA (AFP) - Honduran President Xiomara Castro hosted Nicaraguan President Daniel Ortega on Saturday for talks on fishing rights in the Gulf of Fonseca, her office said in a statement.

It was Ortega's first trip abroad this year. He was accompanied by Foreign Minister Valdrack Jaentschke, who had prepared the visit with his Honduran opposite number Enrique Reina during a video call on Wednesday.

El Salvador's Nayib Bukele, who shares the gulf with both neighbours, declined an invitation to take part.

Costa Rica's President Rodrigo Chaves said in San Jose that he had "no intention" of meeting Ortega.

Honduras sold goods worth $398 million to Nicaragua last year and bought $290 million, according to the central bank.

The three coastal states have wrangled over the gulf since a 1992 ruling by the International Court of Justice.

© 2024 AFP`,
    officials: [
      { name: 'Xiomara Castro', country: 'HN' },
      { name: 'Daniel Ortega', country: 'NI', aliases: ['Ortega'] },
      { name: 'Valdrack Jaentschke', country: 'NI' },
      { name: 'Enrique Reina', country: 'HN' },
      { name: 'Nayib Bukele', country: 'SV', aliases: ['Bukele'] },
      { name: 'Rodrigo Chaves', country: 'CR' },
    ],
    meetings: [
      {
        who: ['Xiomara Castro', 'Daniel Ortega'],
        maybe: ['Valdrack Jaentschke'],
        date: '2024-04-13',
        status: 'held',
      },
      { who: ['Valdrack Jaentschke', 'Enrique Reina'], date: '2024-04-10', status: 'held' },
    ],
    trade: [
      { measure: 'exports', reporter: 'HN', partner: 'NI', amount: 398e6, currency: 'USD', period: '2023' },
      { measure: 'imports', reporter: 'HN', partner: 'NI', amount: 290e6, currency: 'USD', period: '2023' },
    ],
    optional: {
      meetings: [
        { who: ['Rodrigo Chaves', 'Daniel Ortega'], status: 'cancelled' },
        { who: ['Xiomara Castro', 'Daniel Ortega', 'Nayib Bukele'], status: 'cancelled' },
        { who: ['Nayib Bukele'], status: 'cancelled' },
      ],
    },
  },
];
