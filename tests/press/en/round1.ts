import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    published: '2025-05-14',
    text: `GABORONE, May 14 (BNA) -- Botswana's President Duma Boko on Wednesday received the Zambian Minister of Commerce, Chipoka Mulenga, at State House in Gaborone, the Office of the President said in a statement.

Mulenga, who is leading a 22-member business delegation, briefed the Head of State on progress at the Kazungula border post. "We have cut clearing time from three days to six hours," the visitor told reporters after the audience.

Later in the day he held talks with his host, Trade Minister Tiroeaone Ntsima, on a bilateral agreement covering beef and maize. The two are due to sign it in Lusaka on 3 June.

Boko is expected to travel to Pretoria next week.`,
    officials: [
      { name: 'Duma Boko', country: 'BW' },
      { name: 'Chipoka Mulenga', country: 'ZM', aliases: ['Mulenga'] },
      { name: 'Tiroeaone Ntsima', country: 'BW' },
    ],
    meetings: [
      { who: ['Duma Boko', 'Chipoka Mulenga'], date: '2025-05-14', status: 'held' },
      { who: ['Chipoka Mulenga', 'Tiroeaone Ntsima'], date: '2025-05-14', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Chipoka Mulenga', 'Tiroeaone Ntsima'], date: '2025-06-03', status: 'planned' },
        { who: ['Duma Boko'], status: 'planned' },
      ],
    },
  },
  {
    text: `Ministry of Foreign Affairs of the Republic of Latvia
Home / News / Press releases
Published: 09.10.2024. 16:42

Foreign Minister Baiba Braže speaks by telephone with her Moldovan counterpart

On 8 October, the Minister of Foreign Affairs, Baiba Braže, had a phone call with the Deputy Prime Minister and Minister of Foreign Affairs of the Republic of Moldova, Mihai Popșoi. The ministers discussed the forthcoming referendum and Latvia's support to Moldova's path towards the European Union.

Ms Braže also recalled the letter that President Edgars Rinkēvičs had sent to President Maia Sandu at the end of August on the occasion of Moldova's Independence Day.

Print | Share | Listen`,
    officials: [
      { name: 'Baiba Braže', country: 'LV', aliases: ['Braže'] },
      { name: 'Mihai Popșoi', country: 'MD' },
      { name: 'Edgars Rinkēvičs', country: 'LV' },
      { name: 'Maia Sandu', country: 'MD' },
    ],
    meetings: [
      { who: ['Baiba Braže', 'Mihai Popșoi'], date: '2024-10-08', kind: 'phone call', status: 'held' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Edgars Rinkēvičs', 'Maia Sandu'], kind: 'letter', status: 'held' }] },
  },
  {
    text: `STATISTICS NORWAY-STYLE NOTE
External trade in goods, July 2024
Large trade surplus despite lower gas prices

Norway exported goods worth NOK 147.2 billion in July 2024, up 2.9 per cent from the same month a year earlier. Imports came to NOK 75.8 billion, down 1.4 per cent. The trade surplus was thus NOK 71.4 billion.

The number of employees in Statistics Norway's external trade section is 41. The next release is on 16 September.

Contact: Nina Rolsdorph, senior adviser`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'NO',
        partner: null,
        amount: 147.2e9,
        currency: 'NOK',
        period: '2024-07',
        change: 2.9,
      },
      {
        measure: 'imports',
        reporter: 'NO',
        partner: null,
        amount: 75.8e9,
        currency: 'NOK',
        period: '2024-07',
        change: -1.4,
      },
      {
        measure: 'balance',
        reporter: 'NO',
        partner: null,
        amount: 71.4e9,
        currency: 'NOK',
        period: '2024-07',
      },
    ],
  },
  {
    published: '2024-03-24',
    text: `Power utility struggles to meet peak demand as heatwave bites

DHAKA: The state-run Power Development Board said on Sunday it could not meet evening demand, which hit 16,200 megawatts, and would resort to load-shedding in rural districts. Officials said new coal units at Matarbari would help meet the country's needs by 2027 and meet emission targets agreed with lenders.

In sport, Bangladesh meet Sri Lanka in the second Test at Chattogram on Saturday; captain Najmul Hossain Shanto said the hosts had talks with coach Chandika Hathurusingha about the pitch.

Also read: Cyclone hits coast, thousands evacuated | Gold price at record`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    published: '2024-06-14',
    text: `Chile–Korea trade tops USD 12 billion, says envoy

SANTIAGO – Two-way trade between Chile and the Republic of Korea reached USD 12.4 billion in 2023, with Chilean exports and imports amounting to USD 6.9 billion and USD 5.5 billion respectively, Korea's ambassador to Chile, Kim Hak-jae, told a seminar on Thursday.

Exports to Korea grew 3.1% year on year while purchases from the Asian country slid by 7.8%. The envoy said both sides aim to lift the volume to USD 20 billion by 2030. Copper accounts for more than half of the shipments, and Codelco, which reported revenue of USD 16.4 billion, is the largest single seller.

Kim will leave his post in August.`,
    officials: [{ name: 'Kim Hak-jae', country: 'KR', aliases: ['Kim'] }],
    meetings: [],
    trade: [
      { measure: 'total', reporter: 'CL', partner: 'KR', amount: 12.4e9, currency: 'USD', period: '2023' },
      {
        measure: 'exports',
        reporter: 'CL',
        partner: 'KR',
        amount: 6.9e9,
        currency: 'USD',
        period: '2023',
        change: [3.1, null],
      },
      {
        measure: 'imports',
        reporter: 'CL',
        partner: 'KR',
        amount: 5.5e9,
        currency: 'USD',
        period: '2023',
        change: [-7.8, null],
      },
      {
        measure: 'total',
        reporter: 'CL',
        partner: 'KR',
        bound: 'exact',
        amount: 20e9,
        currency: 'USD',
        period: '2030',
        status: 'target',
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'CL', partner: 'KR', amount: null, change: 3.1 },
        { measure: 'imports', reporter: 'CL', partner: 'KR', amount: null, change: -7.8 },
        {
          measure: 'total',
          reporter: ['CL', 'KR'],
          partner: ['KR', 'CL'],
          bound: 'over',
          amount: 12e9,
          currency: 'USD',
        },
      ],
    },
  },
  {
    text: `Vietnam.vn
Chairman of Quang Tri Provincial People's Committee received the delegation of Savannakhet province

QTO - On the afternoon of January 17, Comrade Vo Van Hung, Chairman of the Provincial People's Committee received Mr. Santiphap Phomvihane, Governor of Savannakhet province (Laos) and the working delegation on the occasion of the Lunar New Year 2025.

Chairman of the Provincial People's Committee Vo Van Hung receives Governor Santiphap Phomvihane - Photo: LT

At the reception, Vo Van Hung affirmed the special solidarity between the two localities. On behalf of the delegation, Santiphap Phomvihane wished Quang Tri province new successes. Also attending was Consul General of Vietnam in Savannakhet Dang Thi Hai Tam.

Le Truong
[ad_2]
Source: https://baoquangtri.example.vn/chu-tich-ubnd-tinh-tiep-doan-savannakhet-191180.htm
Comment (0)`,
    officials: [
      { name: 'Vo Van Hung', country: 'VN' },
      { name: 'Santiphap Phomvihane', country: 'LA' },
      { name: 'Dang Thi Hai Tam', country: 'VN' },
    ],
    meetings: [
      {
        who: ['Vo Van Hung', 'Santiphap Phomvihane'],
        maybe: ['Dang Thi Hai Tam'],
        date: '2025-01-17',
        status: 'held',
      },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Vo Van Hung', 'delegation'], status: 'held' }] },
  },
  {
    published: '2025-03-18',
    text: `Albanian leader calls off Belgrade trip

TIRANA (Reuters-style) - Albanian Prime Minister Edi Rama has cancelled a meeting with Serbian President Aleksandar Vucic that was scheduled for Friday in Belgrade, his office said on Tuesday, citing floods in the north of the country.

The two had been due to discuss the Open Balkan initiative together with North Macedonia's Prime Minister Hristijan Mickoski. A new date has not been set.

Rama will instead meet EU Enlargement Commissioner Marta Kos in Shkoder on Thursday, a spokeswoman added. He last saw Vucic in Tirana in October last year.`,
    officials: [
      { name: 'Edi Rama', country: 'AL', aliases: ['Rama'] },
      { name: 'Aleksandar Vucic', country: 'RS', aliases: ['Vucic'] },
      { name: 'Hristijan Mickoski', country: 'MK' },
      { name: 'Marta Kos', country: 'EU' },
    ],
    meetings: [
      {
        who: ['Edi Rama', 'Aleksandar Vucic'],
        maybe: ['Hristijan Mickoski'],
        date: '2025-03-21',
        status: 'cancelled',
      },
      { who: ['Edi Rama', 'Marta Kos'], date: '2025-03-20', status: 'planned' },
      { who: ['Edi Rama', 'Aleksandar Vucic'], date: '2024-10', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [{ who: ['Edi Rama', 'Aleksandar Vucic', 'Hristijan Mickoski'], status: 'cancelled' }],
    },
  },
  {
    text: `Astana Times — Kazakhstan
Finnish President Alexander Stubb arrived in Astana on October 28, 2025 for a two-day visit. On the opening day Stubb held talks with President Kassym-Jomart Tokayev at the Akorda residence and was later received by Prime Minister Olzhas Bektenov.

The Kazakh delegation at the expanded talks comprised Foreign Minister Yermek Kosherbayev, Minister of Energy Yerlan Akkenzhenov and Aide to the President Yerzhan Kazykhan.

On October 29 the Finnish leader met with students of Nazarbayev University and then flew to Tashkent.

Trade between the two countries totaled nearly $415 million last year.`,
    officials: [
      { name: 'Alexander Stubb', country: 'FI', aliases: ['Stubb'] },
      { name: 'Kassym-Jomart Tokayev', country: 'KZ', aliases: ['Tokayev'] },
      { name: 'Olzhas Bektenov', country: 'KZ' },
      { name: 'Yermek Kosherbayev', country: 'KZ' },
      { name: 'Yerlan Akkenzhenov', country: 'KZ' },
      { name: 'Yerzhan Kazykhan', country: 'KZ' },
    ],
    meetings: [
      {
        who: ['Alexander Stubb', 'Kassym-Jomart Tokayev'],
        maybe: ['Yermek Kosherbayev', 'Yerlan Akkenzhenov', 'Yerzhan Kazykhan'],
        date: '2025-10-28',
        status: 'held',
      },
      { who: ['Alexander Stubb', 'Olzhas Bektenov'], date: '2025-10-28', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'FI',
        partner: 'KZ',
        bound: ['about', 'under'],
        amount: 415e6,
        currency: 'USD',
        period: '2024',
      },
    ],
    optional: {
      meetings: [
        { who: ['Alexander Stubb', 'students of Nazarbayev University'], date: '2025-10-29', status: 'held' },
        { who: ['Alexander Stubb'], date: '2025-10-28/2025-10-29', status: 'held' },
      ],
    },
  },
  {
    published: '2025-08-07',
    text: `Helvetia Pumps posts record quarter

ZURICH, Aug 7 - Swiss pump maker Helvetia Pumps AG said sales rose 12% to CHF 1.8 billion in the second quarter, beating the CHF 1.7 billion analysts had expected. Exports account for 80 per cent of revenue. Net profit came to CHF 210 million.

Chief executive Beat Aeschlimann met investors in London on Monday and said the group would meet its full-year guidance of CHF 7 billion. "We held productive talks with customers in Texas," he added. The company plans to invest CHF 300 million in a new plant in Winterthur.

Shares closed 4% higher. Chair Ursula Gerber will step down after the annual meeting in April.`,
    officials: [],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Beat Aeschlimann' }] },
  },
  {
    text: `Photo gallery

UN Secretary-General António Guterres shakes hands with Timor-Leste's Prime Minister Kay Rala Xanana Gusmão ahead of their meeting at UN headquarters in New York, 23 September 2024. UN Photo/Eskinder Debebe

UN Secretary-General António Guterres (right) meets with Luvsannamsrain Oyun-Erdene, Prime Minister of Mongolia, on the sidelines of the Summit of the Future. UN Photo/Loey Felipe

< Previous   Next >`,
    officials: [
      { name: 'António Guterres', country: null },
      { name: 'Kay Rala Xanana Gusmão', country: 'TL' },
      { name: 'Luvsannamsrain Oyun-Erdene', country: 'MN' },
    ],
    meetings: [
      {
        who: ['António Guterres', 'Kay Rala Xanana Gusmão'],
        date: '2024-09-23',
        status: ['held', 'planned'],
      },
      {
        who: ['António Guterres', 'Luvsannamsrain Oyun-Erdene'],
        date: [null, '2024-09-23', '2024-09', '2024'],
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    text: `TRANSCRIPT: Remarks at the daily press briefing, Ministry of External Relations, 11 February 2026

SPOKESPERSON: Good afternoon. A few points. Yesterday, Minister Lindiwe Khumalo-Dube had a video conference with the High Representative Kaja Kallas. They exchanged views on the situation in the eastern Congo.

This evening the Minister will host a dinner for the visiting Foreign Minister of Ghana, Samuel Okudzeto Ablakwa. 

QUESTION: Has she spoken to the Rwandan minister?

SPOKESPERSON: No, there has been no contact with Minister Nduhungirehe, and no meeting is planned.

QUESTION: And the ambassador?

SPOKESPERSON: I have nothing on that.`,
    officials: [
      { name: 'Lindiwe Khumalo-Dube', country: null },
      { name: 'Kaja Kallas', country: 'EU' },
      { name: 'Samuel Okudzeto Ablakwa', country: 'GH' },
      { name: 'Nduhungirehe', country: 'RW' },
    ],
    meetings: [
      { who: ['Lindiwe Khumalo-Dube', 'Kaja Kallas'], date: '2026-02-10', status: 'held' },
      { who: ['Lindiwe Khumalo-Dube', 'Samuel Okudzeto Ablakwa'], date: '2026-02-11', status: 'planned' },
    ],
    trade: [],
  },
  {
    published: '2024-04-15',
    text: `India's merchandise exports slip in FY24, services shine

NEW DELHI, April 15: India's merchandise exports fell 3.1 per cent to $437.1 billion in 2023-24, official data released on Monday showed. Imports declined to $677.2 billion from $716 billion a year ago, leaving a trade deficit of $240.1 billion.

Services exports are estimated at $341.1 billion for the fiscal year.

In rupee terms, exports stood at Rs 36.2 lakh crore, commerce secretary Sunil Barthwal said at a press conference. Petroleum minister Hardeep Singh Puri said the country would meet its ethanol blending target ahead of schedule.`,
    officials: [
      { name: 'Sunil Barthwal', country: 'IN' },
      { name: 'Hardeep Singh Puri', country: 'IN' },
    ],
    meetings: [],
    trade: [
      { measure: 'exports', reporter: 'IN', partner: null, amount: 437.1e9, currency: 'USD', change: -3.1 },
      {
        measure: 'imports',
        reporter: 'IN',
        partner: null,
        amount: 677.2e9,
        currency: 'USD',
        change: [null, -5.4],
      },
      { measure: 'balance', reporter: 'IN', partner: null, amount: 240.1e9, currency: 'USD' },
      {
        measure: 'exports',
        reporter: 'IN',
        partner: null,
        scope: 'services',
        amount: 341.1e9,
        currency: 'USD',
      },
      { measure: 'exports', reporter: 'IN', partner: null, amount: 36.2e12, currency: 'INR' },
    ],
    optional: {
      trade: [{ measure: 'imports', reporter: 'IN', partner: null, amount: 716e9, currency: 'USD' }],
    },
  },
  {
    published: '2024-12-02',
    text: `His Highness the Amir receives Kyrgyz Minister
Doha, December 02 (QNA) - HE Prime Minister and Minister of Foreign Affairs Sheikh Mohammed bin Abdulrahman bin Jassim Al-Thani met on Monday with HE Minister of Foreign Affairs of the Kyrgyz Republic Jeenbek Kulubaev, who is currently visiting the country.

During the meeting, they discussed ways to support and develop bilateral relations.

HE Minister of State for Foreign Affairs Sultan bin Saad Al Muraikhi met separately on the same day with HE Ambassador of the Republic of Peru to the State of Qatar Jose Bellina. (QNA)`,
    officials: [
      {
        name: 'Mohammed bin Abdulrahman bin Jassim Al-Thani',
        country: 'QA',
        aliases: [
          'Sheikh Mohammed bin Abdulrahman bin Jassim Al-Thani',
          'Mohammed bin Abdulrahman bin Jassim Al Thani',
          'Al-Thani',
          'Mohammed bin Abdulrahman',
        ],
      },
      { name: 'Jeenbek Kulubaev', country: 'KG' },
      { name: 'Sultan bin Saad Al Muraikhi', country: 'QA', aliases: ['Al Muraikhi'] },
      { name: 'Jose Bellina', country: 'PE' },
    ],
    meetings: [
      {
        who: ['Mohammed bin Abdulrahman bin Jassim Al-Thani', 'Jeenbek Kulubaev'],
        date: '2024-12-02',
        status: 'held',
      },
      { who: ['Sultan bin Saad Al Muraikhi', 'Jose Bellina'], date: '2024-12-02', status: 'held' },
    ],
    trade: [],
  },
  {
    published: '2025-04-23',
    text: `King, PM send condolences after ferry disaster

KUALA LUMPUR: Prime Minister Datuk Seri Anwar Ibrahim has sent a letter of condolence to Philippine President Ferdinand Marcos Jr following the ferry accident off Mindoro that killed 34 people, Wisma Putra said today.

"Malaysia stands with the people of the Philippines," Anwar wrote in the letter dated April 22.

Foreign Minister Datuk Seri Mohamad Hasan, who was to have visited Manila this week, expressed his sympathy on social media. – Bernama`,
    officials: [
      { name: 'Anwar Ibrahim', country: 'MY', aliases: ['Datuk Seri Anwar Ibrahim', 'Anwar'] },
      { name: 'Ferdinand Marcos Jr', country: 'PH', aliases: ['Ferdinand Marcos'] },
      { name: 'Mohamad Hasan', country: 'MY', aliases: ['Datuk Seri Mohamad Hasan'] },
    ],
    meetings: [],
    trade: [],
    optional: {
      meetings: [
        { who: ['Anwar Ibrahim', 'Ferdinand Marcos Jr'], kind: 'letter', status: 'held' },
        { who: ['Mohamad Hasan'], status: ['cancelled', 'planned'] },
      ],
    },
  },
  {
    text: `Colombia and Panama move closer on Darién

Panama City, 6 September 2024. Panama's Foreign Minister Javier Martínez-Acha Vásquez was welcomed by his Colombian colleague Luis Gilberto Murillo at the Palacio de San Carlos in Bogotá on Thursday.

The talks followed a phone conversation between Presidents José Raúl Mulino and Gustavo Petro on 21 August and a brief encounter between Murillo and Martínez-Acha in Santo Domingo a month ago.

US Ambassador Mari Carmen Aponte, quoted by local media, called the dialogue "encouraging". Neither side would comment on reports that Mulino may visit Bogotá before Christmas.`,
    officials: [
      { name: 'Javier Martínez-Acha Vásquez', country: 'PA', aliases: ['Martínez-Acha'] },
      { name: 'Luis Gilberto Murillo', country: 'CO', aliases: ['Murillo'] },
      { name: 'José Raúl Mulino', country: 'PA', aliases: ['Mulino'], world: true },
      { name: 'Gustavo Petro', country: 'CO', world: true },
      { name: 'Mari Carmen Aponte', country: 'US' },
    ],
    meetings: [
      { who: ['Javier Martínez-Acha Vásquez', 'Luis Gilberto Murillo'], date: '2024-09-05', status: 'held' },
      { who: ['José Raúl Mulino', 'Gustavo Petro'], date: '2024-08-21', kind: 'phone call', status: 'held' },
      {
        who: ['Javier Martínez-Acha Vásquez', 'Luis Gilberto Murillo'],
        date: ['2024-08', '2024-08-06'],
        status: 'held',
      },
    ],
    trade: [],
    optional: { meetings: [{ who: ['José Raúl Mulino'], status: 'planned' }] },
  },
  {
    published: '2025-11-04',
    text: `Riksbank, Norges Bank governors compare notes

OSLO (Nordic Wire) -- Norges Bank Governor Ida Wolden Bache and her Swedish counterpart Erik Thedéen met in Oslo on Monday for their annual exchange on payment systems, a Norges Bank statement showed.

Iceland's central bank chief Asgeir Jonsson joined by video link. Danish governor Christian Kettel Thomsen was absent owing to illness.

Separately, Norway's Finance Minister Jens Stoltenberg said he would see ECB President Christine Lagarde in Frankfurt on 12 November.`,
    officials: [
      { name: 'Ida Wolden Bache', country: 'NO' },
      { name: 'Erik Thedéen', country: 'SE' },
      { name: 'Asgeir Jonsson', country: 'IS' },
      { name: 'Christian Kettel Thomsen', country: 'DK' },
      { name: 'Jens Stoltenberg', country: 'NO' },
      { name: 'Christine Lagarde', country: ['EU', null] },
    ],
    meetings: [
      {
        who: ['Ida Wolden Bache', 'Erik Thedéen'],
        maybe: ['Asgeir Jonsson'],
        date: '2025-11-03',
        status: 'held',
      },
      { who: ['Jens Stoltenberg', 'Christine Lagarde'], date: '2025-11-12', status: 'planned' },
    ],
    trade: [],
  },
  {
    text: `Georgia's foreign trade, January–September 2024 (preliminary)

In January-September 2024, the external merchandise trade turnover of Georgia amounted to 16.9 billion US dollars, 5.6 percent higher year-on-year. The value of exports increased by 4.9 percent to 4.8 billion US dollars, while imports rose by 5.9 percent to 12.1 billion US dollars. The trade deficit equalled 7.3 billion US dollars in the same period.

Turkey was the largest partner with a turnover of USD 2.2 billion, ahead of Russia (USD 1.8 billion). Exports to Azerbaijan fell by 14.6 percent.

Motor cars topped the export list.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'total',
        reporter: 'GE',
        partner: null,
        amount: 16.9e9,
        currency: 'USD',
        period: '2024-01/2024-09',
        change: 5.6,
      },
      {
        measure: 'exports',
        reporter: 'GE',
        partner: null,
        amount: 4.8e9,
        currency: 'USD',
        period: '2024-01/2024-09',
        change: 4.9,
      },
      {
        measure: 'imports',
        reporter: 'GE',
        partner: null,
        amount: 12.1e9,
        currency: 'USD',
        period: '2024-01/2024-09',
        change: 5.9,
      },
      {
        measure: 'balance',
        reporter: 'GE',
        partner: null,
        amount: 7.3e9,
        currency: 'USD',
        period: '2024-01/2024-09',
      },
      {
        measure: 'total',
        reporter: 'GE',
        partner: 'TR',
        amount: 2.2e9,
        currency: 'USD',
        period: '2024-01/2024-09',
      },
      {
        measure: 'total',
        reporter: 'GE',
        partner: 'RU',
        amount: 1.8e9,
        currency: 'USD',
        period: '2024-01/2024-09',
      },
      {
        measure: 'exports',
        reporter: 'GE',
        partner: 'AZ',
        amount: null,
        period: '2024-01/2024-09',
        change: -14.6,
      },
    ],
  },
  {
    published: '2024-10-30',
    text: `EU duties on Chinese electric cars: what you need to know

The European Union will levy tariffs of up to 35.3% on battery electric cars made in China for five years. Chinese brands held 8.2% of the market in 2023. BYD, now ranked third worldwide, employs 900,000 people and had revenue of 777 billion yuan.

Germany's carmakers oppose the duties. The European Commission fined no company. An advisory vote saw ten countries in favour and five against.

Trade Commissioner was not available for comment. Read more: Explainer | Markets | Opinion`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `Pacific leaders gather in Nuku'alofa

RNZ Pacific | 29 August 2024, 6:15 am

Fiji's Prime Minister Sitiveni Rabuka held a bilateral meeting with Solomon Islands counterpart Jeremiah Manele on the sidelines of the Pacific Islands Forum on Wednesday.

Earlier this week Mr Manele also met with Australian Prime Minister Anthony Albanese, who confirmed funding for a police training centre. New Zealand's Foreign Minister Winston Peters paid a courtesy call on Tongan Prime Minister Hu'akavameiliku on Tuesday.

A planned trip by the leaders to New Caledonia has been postponed.

28 comments · Share on Facebook`,
    officials: [
      { name: 'Sitiveni Rabuka', country: 'FJ', aliases: ['Rabuka'] },
      { name: 'Jeremiah Manele', country: 'SB', aliases: ['Manele'] },
      { name: 'Anthony Albanese', country: 'AU' },
      { name: 'Winston Peters', country: 'NZ' },
      { name: "Hu'akavameiliku", country: 'TO' },
    ],
    meetings: [
      { who: ['Sitiveni Rabuka', 'Jeremiah Manele'], date: '2024-08-28', status: 'held' },
      {
        who: ['Jeremiah Manele', 'Anthony Albanese'],
        date: [
          '2024-08-26/2024-08-29',
          '2024-08-26/2024-08-28',
          '2024-08-26/2024-09-01',
          '2024-08-26/2024-08-30',
        ],
        status: 'held',
      },
      { who: ['Winston Peters', "Hu'akavameiliku"], date: '2024-08-27', status: 'held' },
    ],
    trade: [],
  },
  {
    published: '2025-06-11',
    text: `Mongolian Foreign Minister meets Canadian counterpart next week

Ulaanbaatar /MONTSAME/. Minister of Foreign Affairs Battsetseg Batmunkh will pay a working visit to Canada from 17 to 20 June at the invitation of Canada's Minister of Foreign Affairs Anita Anand.

In Ottawa, the ministers are to sign a memorandum on critical minerals. Ms. Battsetseg is also scheduled to call on Speaker of the Senate Raymonde Gagné on 18 June.

Exports of Mongolia to Canada stood at USD 36 million in 2024.`,
    officials: [
      { name: 'Battsetseg Batmunkh', country: 'MN', aliases: ['Battsetseg'] },
      { name: 'Anita Anand', country: 'CA' },
      { name: 'Raymonde Gagné', country: 'CA' },
    ],
    meetings: [
      { who: ['Battsetseg Batmunkh', 'Anita Anand'], date: '2025-06-17/2025-06-20', status: 'planned' },
      { who: ['Battsetseg Batmunkh', 'Raymonde Gagné'], date: '2025-06-18', status: 'planned' },
    ],
    trade: [
      { measure: 'exports', reporter: 'MN', partner: 'CA', amount: 36e6, currency: 'USD', period: '2024' },
    ],
    optional: { meetings: [{ who: ['Battsetseg Batmunkh'], status: 'planned' }] },
  },
  {
    text: `Book review: the woman who mapped the Arctic

When Gudrun Halvorsen met Captain Isak Berg in Tromsø in the autumn of 1911, neither could guess that their talks over coffee would lead to the greatest survey of the age. Berg received her with scepticism. "Ladies do not sail," he wrote.

The author, Petra Lange, visited archives in six countries and exchanged views with descendants of the crew. Minister of Culture is quoted on the cover. The novel was a hit in Canada, selling 1.2 million copies; film rights went for 3 million dollars.

Published by Northlight, 384 pages, £18.99.`,
    officials: [],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Isak Berg' }] },
  },
  {
    text: `Saudi Arabia and Uzbekistan expand investment ties

TASHKENT, July 22, 2025 (UzDaily) - Saudi investment in Uzbekistan has exceeded USD 9.4 billion, Investment Minister Khalid Al-Falih said at a business forum in Tashkent on Monday. Bilateral trade turnover between the two countries stood at USD 74.6 million in the first half of 2025, a 2.1-fold increase.

Al-Falih was received by President Shavkat Mirziyoyev the day before. Deputy Prime Minister Jamshid Khodjaev, who co-chaired the intergovernmental commission with the Saudi minister on Monday, put the 2027 trade target at USD 500 million.

ACWA Power alone operates 1,500 MW of capacity.`,
    officials: [
      { name: 'Khalid Al-Falih', country: 'SA', aliases: ['Al-Falih'] },
      { name: 'Shavkat Mirziyoyev', country: 'UZ' },
      { name: 'Jamshid Khodjaev', country: 'UZ' },
    ],
    meetings: [
      { who: ['Khalid Al-Falih', 'Shavkat Mirziyoyev'], date: '2025-07-20', status: 'held' },
      { who: ['Khalid Al-Falih', 'Jamshid Khodjaev'], date: '2025-07-21', status: 'held' },
    ],
    trade: [
      { measure: 'investment', reporter: 'SA', partner: 'UZ', bound: 'over', amount: 9.4e9, currency: 'USD' },
      {
        measure: 'total',
        reporter: 'SA',
        partner: 'UZ',
        amount: 74.6e6,
        currency: 'USD',
        period: '2025-H1',
        change: 'any',
      },
      {
        measure: 'total',
        reporter: ['SA', 'UZ'],
        partner: ['UZ', 'SA'],
        amount: 500e6,
        currency: 'USD',
        period: '2027',
        status: 'target',
      },
    ],
  },
  {
    published: '2025-11-05',
    text: `Kremlin neither confirms nor denies Istanbul meeting

MOSCOW. Nov 5 (Interfax-like) - Kremlin spokesman Dmitry Peskov declined to confirm reports that Foreign Minister Sergei Lavrov might meet U.S. Secretary of State Marco Rubio in Istanbul. "We have nothing to announce," Peskov told journalists.

Armenian Prime Minister Nikol Pashinyan, meanwhile, refused to meet Azerbaijan's Deputy Prime Minister Shahin Mustafayev, two diplomats said.

Turkish Foreign Minister Hakan Fidan did not meet Lavrov during his stopover, the ministry in Ankara said, denying a newspaper report.`,
    officials: [
      { name: 'Sergei Lavrov', country: 'RU', aliases: ['Lavrov'], world: true },
      { name: 'Marco Rubio', country: 'US' },
      { name: 'Nikol Pashinyan', country: 'AM' },
      { name: 'Shahin Mustafayev', country: 'AZ' },
      { name: 'Hakan Fidan', country: 'TR' },
    ],
    meetings: [],
    trade: [],
    optional: {
      officials: [{ name: 'Dmitry Peskov', country: 'RU' }],
      meetings: [
        { who: ['Nikol Pashinyan', 'Shahin Mustafayev'], status: 'cancelled' },
        { who: ['Hakan Fidan', 'Sergei Lavrov'], status: 'cancelled' },
      ],
    },
  },
  {
    text: `PRESS STATEMENT
Joint Communiqué (excerpt)

At the invitation of H.E. Mr. NGUYEN Van Minh, Deputy Minister of Industry and Trade of Viet Nam, H.E. Ms. Sok SOPHEAK, Secretary of State of the Ministry of Commerce of Cambodia, visited Ha Noi from 8–11 May 2023.

On 9 May, the two sides co-chaired the 7th Border Trade Meeting. Viet Nam's exports to Cambodia reached US$5.8 billion in 2022, up 20.5%, whereas imports from Cambodia were US$4.8 billion. Both sides committed to raising two-way trade to US$20 billion in the coming years.

The guest was also received by H.E. Mr. TRAN Luu Quang, Deputy Prime Minister, on 10 May.`,
    officials: [
      { name: 'NGUYEN Van Minh', country: 'VN', aliases: ['Nguyen Van Minh'] },
      { name: 'Sok SOPHEAK', country: 'KH', aliases: ['Sok Sopheak'] },
      { name: 'TRAN Luu Quang', country: 'VN', aliases: ['Tran Luu Quang'] },
    ],
    meetings: [
      { who: ['NGUYEN Van Minh', 'Sok SOPHEAK'], date: '2023-05-09', status: 'held' },
      { who: ['Sok SOPHEAK', 'TRAN Luu Quang'], date: '2023-05-10', status: 'held' },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'KH',
        amount: 5.8e9,
        currency: 'USD',
        period: '2022',
        change: 20.5,
      },
      { measure: 'imports', reporter: 'VN', partner: 'KH', amount: 4.8e9, currency: 'USD', period: ['2022'] },
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'KH',
        amount: 20e9,
        currency: 'USD',
        period: [null],
        status: 'target',
      },
    ],
    optional: {
      meetings: [
        { who: ['Sok SOPHEAK', 'NGUYEN Van Minh'], date: '2023-05-08/2023-05-11', status: 'held' },
        { who: ['Sok SOPHEAK'], status: 'held' },
      ],
    },
  },
  {
    published: '2024-09-02',
    text: `Storm batters Leyte as governor appeals for help

TACLOBAN CITY — Tropical Storm Enteng hit Leyte province before dawn, cutting power to 80,000 homes. Rescue teams met blocked roads and landslides, and ferries were suspended.

Police said a 34-year-old man met his accomplices at a pier on Friday before a robbery worth 6 million pesos. Meetings of the town council have been moved to Tuesday.

"We lack boats," Governor Carlos Jericho Petilla said in a radio interview. The Department of Social Welfare has released P45 million in aid.`,
    officials: [{ name: 'Carlos Jericho Petilla', country: 'PH', world: true }],
    meetings: [],
    trade: [],
    optional: { meetings: [{ who: ['town council'], status: 'held' }] },
  },
  {
    text: `Commissioner Šefčovič in Jakarta: CEPA talks 'in the final straight'

Brussels/Jakarta, 13 July 2025. EU Trade Commissioner Maroš Šefčovič and Indonesia's Coordinating Minister for Economic Affairs Airlangga Hartarto met in Brussels on Saturday to wrap up negotiations. On Sunday, Commission President Ursula von der Leyen hosted Indonesian President Prabowo Subianto at the Berlaymont.

EU–Indonesia trade in goods was worth between EUR 27 billion and EUR 28 billion in 2024; EU exports were over EUR 9.7 billion. Trade in services came to EUR 8.9 billion in 2023.

Prabowo leaves for Paris, where he is to be guest of honour at the Bastille Day parade.`,
    officials: [
      { name: 'Maroš Šefčovič', country: 'EU', aliases: ['Šefčovič'] },
      { name: 'Airlangga Hartarto', country: 'ID' },
      { name: 'Ursula von der Leyen', country: 'EU' },
      { name: 'Prabowo Subianto', country: 'ID', aliases: ['Prabowo'] },
    ],
    meetings: [
      { who: ['Maroš Šefčovič', 'Airlangga Hartarto'], date: '2025-07-12', status: 'held' },
      { who: ['Ursula von der Leyen', 'Prabowo Subianto'], date: '2025-07-13', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'EU',
        partner: 'ID',
        bound: 'between',
        amount: 27e9,
        amountTo: 28e9,
        currency: 'EUR',
        period: '2024',
      },
      {
        measure: 'exports',
        reporter: 'EU',
        partner: ['ID'],
        bound: 'over',
        amount: 9.7e9,
        currency: 'EUR',
        period: '2024',
      },
      {
        measure: 'total',
        reporter: 'EU',
        partner: 'ID',
        scope: 'services',
        amount: 8.9e9,
        currency: 'EUR',
        period: '2023',
      },
    ],
  },
  {
    text: `Home > Travel > City breaks
Subscribe | Sign in | Newsletters

48 hours in Valletta: where to meet locals

Malta's capital received 1.1 million visitors last year, up 9 per cent. Meet your guide, Maria Farrugia, at the Triton Fountain at 9 am on any Wednesday; the tour visits the Grand Master's Palace, once the seat of presidents and governors.

Lunch at Nenu costs around 25 euros. In the evening, hold talks with fishermen at Marsaxlokk — they have stories to tell.

Related: Ten best beaches | President opens new museum wing | Minister under fire over ferry contract`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `READOUT: Secretary Blinken's Engagements in Abuja

Office of the Spokesperson
January 23, 2024

Secretary of State Antony J. Blinken met today with Nigerian President Bola Ahmed Tinubu in Abuja, and separately with Foreign Minister Yusuf Tuggar. The Secretary thanked the President for Nigeria's leadership in ECOWAS.

On Monday, the Secretary met Cabo Verdean Prime Minister Ulisses Correia e Silva in Praia and Ivorian President Alassane Ouattara in Abidjan. He will travel to Angola on Thursday to see President João Lourenço.

###`,
    officials: [
      { name: 'Antony J. Blinken', country: 'US', aliases: ['Blinken', 'Antony Blinken'], world: true },
      { name: 'Bola Ahmed Tinubu', country: 'NG' },
      { name: 'Yusuf Tuggar', country: 'NG' },
      { name: 'Ulisses Correia e Silva', country: 'CV' },
      { name: 'Alassane Ouattara', country: 'CI' },
      { name: 'João Lourenço', country: 'AO' },
    ],
    meetings: [
      { who: ['Antony J. Blinken', 'Bola Ahmed Tinubu'], date: '2024-01-23', status: 'held' },
      { who: ['Antony J. Blinken', 'Yusuf Tuggar'], date: '2024-01-23', status: 'held' },
      { who: ['Antony J. Blinken', 'Ulisses Correia e Silva'], date: '2024-01-22', status: 'held' },
      { who: ['Antony J. Blinken', 'Alassane Ouattara'], date: '2024-01-22', status: 'held' },
      { who: ['Antony J. Blinken', 'João Lourenço'], date: '2024-01-25', status: 'planned' },
    ],
    trade: [],
  },
  {
    text: `Brazil's trade with Argentina rebounds

BRASÍLIA — Brazil exported about 4.0 billion dollars' worth of goods to Argentina in the first quarter of 2025, 51 percent more than a year before, figures from the Development Ministry (MDIC) showed on 4 April. Imports from the neighbouring country inched up 1.6% to 3.2 billion dollars.

Brazil's overall surplus shrank to 10 billion dollars in the same quarter. For the full year the ministry forecasts exports of 353 billion dollars.

Vice President Geraldo Alckmin, who doubles as development minister, is to meet Argentina's Foreign Minister Gerardo Werthein on 11 April in Buenos Aires. He spoke on the phone with U.S. Commerce Secretary Howard Lutnick in early March.`,
    officials: [
      { name: 'Geraldo Alckmin', country: 'BR' },
      { name: 'Gerardo Werthein', country: 'AR' },
      { name: 'Howard Lutnick', country: 'US' },
    ],
    meetings: [
      { who: ['Geraldo Alckmin', 'Gerardo Werthein'], date: '2025-04-11', status: 'planned' },
      {
        who: ['Geraldo Alckmin', 'Howard Lutnick'],
        date: ['2025-03', '2025-03-01/2025-03-10'],
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'BR',
        partner: 'AR',
        bound: 'about',
        amount: 4e9,
        currency: 'USD',
        period: '2025-Q1',
        change: 51,
      },
      {
        measure: 'imports',
        reporter: 'BR',
        partner: 'AR',
        amount: 3.2e9,
        currency: 'USD',
        period: '2025-Q1',
        change: 1.6,
      },
      { measure: 'balance', reporter: 'BR', partner: null, amount: 10e9, currency: 'USD', period: '2025-Q1' },
      {
        measure: 'exports',
        reporter: 'BR',
        partner: null,
        amount: 353e9,
        currency: 'USD',
        period: '2025',
        status: 'forecast',
      },
    ],
  },
  {
    text: `Speaker of Seimas concludes visit to Tbilisi... cancelled stop in Yerevan

Vilnius, 14/11/2023. At a meeting between Speaker of the Seimas Viktorija Čmilytė-Nielsen and Moldovan Parliament Speaker Igor Grosu in Chisinau last Friday, the parties discussed EU accession. Yesterday Mr Grosu's deputy, Doina Gherman, held consultations with Lithuanian MP Žygimantas Pavilionis, chair of the Foreign Affairs Committee.

A meeting with the Speaker of Armenia's National Assembly, Alen Simonyan, planned for 12 November was called off because of bad weather.

The Speaker had last met Simonyan in June 2022.`,
    officials: [
      { name: 'Viktorija Čmilytė-Nielsen', country: 'LT' },
      { name: 'Igor Grosu', country: 'MD', aliases: ['Grosu'] },
      { name: 'Doina Gherman', country: 'MD' },
      { name: 'Žygimantas Pavilionis', country: 'LT' },
      { name: 'Alen Simonyan', country: 'AM', aliases: ['Simonyan'] },
    ],
    meetings: [
      { who: ['Viktorija Čmilytė-Nielsen', 'Igor Grosu'], date: '2023-11-10', status: 'held' },
      { who: ['Doina Gherman', 'Žygimantas Pavilionis'], date: '2023-11-13', status: 'held' },
      { who: ['Viktorija Čmilytė-Nielsen', 'Alen Simonyan'], date: '2022-06', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Viktorija Čmilytė-Nielsen', 'Alen Simonyan'], date: '2023-11-12', status: 'cancelled' },
        { who: ['Alen Simonyan'], date: '2023-11-12', status: 'cancelled' },
      ],
    },
  },
];
