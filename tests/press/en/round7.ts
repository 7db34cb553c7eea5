import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    published: '2025-03-18',
    text: `Accra, March 18, GNA - Mr Samuel Okudzeto Ablakwa, Minister for Foreign Affairs, on Tuesday received the new Ambassador of Türkiye to Ghana, Mr Mehmet Hakan Sarıkaya, who called on him at the Ministry to present copies of his letters of credence.

Mr Ablakwa congratulated the envoy on his appointment and assured him of the support of the Government in the discharge of his duties.

He said Ghana was keen to attract Turkish investors into cocoa processing, textiles and the pharmaceutical sector and would soon reopen talks on a joint economic commission.

Mr Sarıkaya, for his part, said trade between the two countries had reached US$ 745 million in 2024, adding that there was room to raise it to one billion dollars within three years.

GNA
Edited by Kwabena Osei-Mensah / Beatrice Asamani Savage`,
    officials: [
      { name: 'Samuel Okudzeto Ablakwa', country: 'GH', aliases: ['Ablakwa'] },
      { name: 'Mehmet Hakan Sarıkaya', country: 'TR', aliases: ['Sarıkaya'] },
    ],
    meetings: [
      { who: ['Samuel Okudzeto Ablakwa', 'Mehmet Hakan Sarıkaya'], date: '2025-03-18', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['GH', 'TR'],
        partner: ['TR', 'GH'],
        amount: 745e6,
        currency: 'USD',
        period: '2024',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'total',
          reporter: ['GH', 'TR'],
          partner: ['TR', 'GH'],
          amount: 1e9,
          currency: 'USD',
          status: 'target',
        },
      ],
    },
  },
  {
    text: `Ministry of Foreign Affairs and Worship - Press release No. 212/24

Political consultations with Vietnam

Buenos Aires, 12 June 2024 - The Deputy Minister for Foreign Affairs, Leopoldo Sahores, and the Deputy Minister of Foreign Affairs of the Socialist Republic of Vietnam, Ha Kim Ngoc, co-chaired today at the San Martín Palace the eighth round of political consultations between both countries.

The Argentine delegation also comprised the Undersecretary for Foreign Policy, Mariana Plaza; the Director for Asia and Oceania, Ambassador Gonzalo Urriolabeitia; and the Argentine Ambassador in Hanoi, Marcos Bednarski. The Vietnamese side was joined by Ambassador Ngo Minh Nguyet.

The two deputy ministers reviewed the agenda on agriculture, peaceful uses of nuclear energy and the opening of the Vietnamese market for Argentine citrus.

Later, Deputy Minister Ha Kim Ngoc was received by the Minister of Foreign Affairs, Diana Mondino.

In 2023 bilateral trade totalled USD 3.4 billion, with a deficit for Argentina of USD 410 million.

Press contact: (+54 11) 4819-7375`,
    officials: [
      { name: 'Leopoldo Sahores', country: 'AR' },
      { name: 'Ha Kim Ngoc', country: 'VN' },
      { name: 'Mariana Plaza', country: 'AR' },
      { name: 'Gonzalo Urriolabeitia', country: 'AR' },
      { name: 'Marcos Bednarski', country: 'AR' },
      { name: 'Ngo Minh Nguyet', country: 'VN' },
      { name: 'Diana Mondino', country: 'AR' },
    ],
    meetings: [
      {
        who: ['Leopoldo Sahores', 'Ha Kim Ngoc'],
        maybe: ['Mariana Plaza', 'Gonzalo Urriolabeitia', 'Marcos Bednarski', 'Ngo Minh Nguyet'],
        date: '2024-06-12',
        status: 'held',
      },
      { who: ['Ha Kim Ngoc', 'Diana Mondino'], date: '2024-06-12', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['AR', 'VN'],
        partner: ['VN', 'AR'],
        amount: 3.4e9,
        currency: 'USD',
        period: '2023',
      },
      { measure: 'balance', reporter: 'AR', partner: 'VN', amount: 410e6, currency: 'USD', period: '2023' },
    ],
  },
  {
    text: `Fiji Bureau of Statistics
Statistical News No. 47/2024
Overseas Merchandise Trade Statistics - March Quarter 2024

Total exports for the March quarter of 2024 stood at $612.8 million, a decrease of 6.2 per cent over the same quarter of 2023. Total imports rose by 3.9 per cent to $1,721.5 million. As a result the trade deficit widened to $1,108.7 million.

Mineral water remained the leading domestic export commodity ($78.3 million), followed by fresh fish ($31.6 million) and gold.

Singapore was the major source of imports with $402.2 million, while exports to Australia amounted to $71.4 million.

All values are in Fijian dollars. Figures are provisional and subject to revision.

Government Statistician
Released: 28 June 2024`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'FJ',
        partner: null,
        amount: 612.8e6,
        currency: 'FJD',
        period: '2024-Q1',
        change: -6.2,
      },
      {
        measure: 'imports',
        reporter: 'FJ',
        partner: null,
        amount: 1.7215e9,
        currency: 'FJD',
        period: '2024-Q1',
        change: 3.9,
      },
      {
        measure: 'balance',
        reporter: 'FJ',
        partner: null,
        amount: 1.1087e9,
        currency: 'FJD',
        period: '2024-Q1',
      },
      {
        measure: 'imports',
        reporter: 'FJ',
        partner: 'SG',
        amount: 402.2e6,
        currency: 'FJD',
        period: '2024-Q1',
      },
      {
        measure: 'exports',
        reporter: 'FJ',
        partner: 'AU',
        amount: 71.4e6,
        currency: 'FJD',
        period: '2024-Q1',
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'FJ', partner: null, amount: 78.3e6, currency: 'FJD' },
        { measure: 'exports', reporter: 'FJ', partner: null, amount: 31.6e6, currency: 'FJD' },
      ],
    },
  },
  {
    published: '2025-04-10',
    text: `Hanoi (VNA) – Deputy Prime Minister Bui Thanh Son hosted a reception in Hanoi on April 9 for Minister of Foreign Trade and International Economic Relations of Mongolia Amartuvshin Bat-Erdene, who is in Vietnam to attend the 20th meeting of the Vietnam – Mongolia Intergovernmental Committee.

Deputy PM Bui Thanh Son (R) and Mongolian Minister Amartuvshin Bat-Erdene at the reception (Photo: VNA)

Welcoming the Mongolian guest, Son spoke highly of the outcomes of the committee's meeting, which the minister co-chaired with Vietnamese Minister of Agriculture and Environment Do Duc Duy the previous day.

The host noted with pleasure that two-way trade hit 132 million USD last year, and asked both sides to strive for 200 million USD by 2030.

Bat-Erdene, in reply, said Mongolia wants to import more rice, coffee and seafood from Vietnam, and hoped that Vietnamese firms would take part in the Ulaanbaatar Trade Fair this September./.

VNA`,
    officials: [
      { name: 'Bui Thanh Son', country: 'VN', aliases: ['Son'] },
      { name: 'Amartuvshin Bat-Erdene', country: 'MN', aliases: ['Bat-Erdene'] },
      { name: 'Do Duc Duy', country: 'VN' },
    ],
    meetings: [
      { who: ['Bui Thanh Son', 'Amartuvshin Bat-Erdene'], date: '2025-04-09', status: 'held' },
      { who: ['Amartuvshin Bat-Erdene', 'Do Duc Duy'], date: '2025-04-08', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['VN', 'MN'],
        partner: ['MN', 'VN'],
        amount: 132e6,
        currency: 'USD',
        period: '2024',
      },
      {
        measure: 'total',
        reporter: ['VN', 'MN'],
        partner: ['MN', 'VN'],
        amount: 200e6,
        currency: 'USD',
        period: '2030',
        status: 'target',
      },
    ],
  },
  {
    published: '2025-05-27',
    text: `Rand steadies as Eskom says it will meet winter demand

JOHANNESBURG, May 27 (Newsdesk) - The South African rand was little changed in early trade on Tuesday as investors waited for producer inflation data due later this week.

At 0632 GMT the rand traded at 17.8400 against the dollar, near its previous close. The benchmark 2030 government bond was slightly weaker, with the yield up 2 basis points at 9.205%.

State utility Eskom said on Monday it expected to meet electricity demand through the winter without load-shedding if unplanned outages remained below 13,000 megawatts. Analysts at Nedbank said the outlook would help factories to meet their export orders.

The Top-40 index was last up 0.3%. Platinum miner Sibanye-Stillwater, which meets bondholders in London next week, gained 2.1%.

(Reporting by Tshepo Maluleke; Editing by Anne Fourie)`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `Foreign Minister Receives Phone Calls from Counterparts of Malaysia, Cyprus

Doha, 11 November (QNA) - HE Minister of State at the Ministry of Foreign Affairs Sultan bin Saad Al Muraikhi received on Saturday a phone call from HE Minister of Foreign Affairs of Malaysia Zambry Abdul Kadir. During the call, they reviewed the relations of cooperation and the latest developments in the Gaza Strip.

In a separate call, HE Al Muraikhi and HE Minister of Foreign Affairs of the Republic of Cyprus Constantinos Kombos discussed ways of bringing humanitarian aid into the Strip by sea.

HE the Minister of State renewed Qatar's firm position in condemning all forms of targeting civilians.

QNA 2042 GMT 2023/11/11`,
    officials: [
      { name: 'Sultan bin Saad Al Muraikhi', country: 'QA', aliases: ['Al Muraikhi'] },
      { name: 'Zambry Abdul Kadir', country: 'MY' },
      { name: 'Constantinos Kombos', country: 'CY' },
    ],
    meetings: [
      {
        who: ['Sultan bin Saad Al Muraikhi', 'Zambry Abdul Kadir'],
        date: '2023-11-11',
        kind: 'phone call',
        status: 'held',
      },
      {
        who: ['Sultan bin Saad Al Muraikhi', 'Constantinos Kombos'],
        date: ['2023-11-11', null],
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    text: `Vietnam.vn
Secretary of the Provincial Party Committee worked with the delegation of Gyeongsangnam-do

DNO - On the morning of October 22, at the headquarters of the Provincial Party Committee, comrade Nguyen Hong Linh, Secretary of the Provincial Party Committee, had a meeting with the delegation of the Gyeongsangnam-do province (Korea) by Mr. Park Wan-su, Governor, as head of the delegation.

Comrade Nguyen Hong Linh receive Governor Park Wan-su. Image: Cong Nghia

Also attending the reception were comrade Vo Tan Duc, Chairman of the Provincial People's Committee andleaders of departments and branches.

At the meeting, Mr. Park Wan-su thanked the attention of the province to Korean enterprises. Currently, in the area there are 470 valid projects of Korea with the total registered capital of more than 7.8 billion USD.

[Anzeige_2]
Source: https://baodongnai.example.com.vn/chinh-tri/202410/bi-thu-tinh-uy-tiep-doan-gyeongsangnam-do-52d3a1f/`,
    officials: [
      { name: 'Nguyen Hong Linh', country: 'VN', world: true },
      { name: 'Park Wan-su', country: 'KR' },
      { name: 'Vo Tan Duc', country: 'VN', world: true },
    ],
    meetings: [
      { who: ['Nguyen Hong Linh', 'Park Wan-su'], maybe: ['Vo Tan Duc'], date: '2024-10-22', status: 'held' },
    ],
    trade: [],
    optional: {
      trade: [
        {
          measure: 'investment',
          reporter: 'KR',
          partner: 'VN',
          bound: 'over',
          amount: 7.8e9,
          currency: 'USD',
          period: null,
        },
      ],
    },
  },
  {
    text: `Thai minister scraps Phnom Penh trip over border row

BANGKOK: Foreign Minister Maris Sangiampongsa has called off a visit to Cambodia that was to begin on Thursday, his ministry said, as the two neighbours continued to trade accusations over a closed crossing.

Maris had been due to meet his Cambodian counterpart Prak Sokhonn in Phnom Penh on June 12 to prepare the next session of the joint boundary commission.

"The circumstances are not conducive at present," ministry spokesman Nikorndej Balankura told reporters on Tuesday. He said the two ministers spoke by telephone last Friday and had agreed to keep channels open.

Border trade between the two countries is worth about 175 billion baht a year, according to the Department of Foreign Trade.

The commission itself, headed on the Thai side by Prasas Prasasvinitchai, will go ahead on Saturday, Nikorndej added.

Published : 10 Jun 2025`,
    officials: [
      { name: 'Maris Sangiampongsa', country: 'TH', aliases: ['Maris'] },
      { name: 'Prak Sokhonn', country: 'KH' },
      { name: 'Prasas Prasasvinitchai', country: 'TH' },
    ],
    meetings: [
      { who: ['Maris Sangiampongsa', 'Prak Sokhonn'], date: '2025-06-12', status: 'cancelled' },
      {
        who: ['Maris Sangiampongsa', 'Prak Sokhonn'],
        date: '2025-06-06',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Nikorndej Balankura', country: 'TH', aliases: ['Nikorndej'] }],
      meetings: [{ who: ['Prasas Prasasvinitchai'], date: '2025-06-14', status: 'planned' }],
      trade: [
        { measure: 'total', reporter: ['TH', 'KH'], partner: ['KH', 'TH'], amount: 175e9, currency: 'THB' },
      ],
    },
  },
  {
    text: `President Sadyr Zhaparov meets with Speaker of Hungarian National Assembly
2024-09-04 | News | Press Service of the President of the Kyrgyz Republic

Bishkek. On September 4, President of the Kyrgyz Republic Sadyr Zhaparov met with Speaker of the National Assembly of Hungary László Kövér, who arrived in the country on an official visit.

The Head of State expressed confidence that the visit would give a new impetus to inter-parliamentary dialogue. He recalled his fruitful talks with Prime Minister Viktor Orbán in Shusha this July.

In turn, László Kövér thanked for the warm welcome and invited a delegation of the Jogorku Kenesh to pay a return visit to Budapest.

Earlier in the day, the guest held talks with his Kyrgyz colleague Nurlanbek Turgunbek uulu and laid flowers at the Ata-Beyit memorial complex.

Photo: Sultan Dosaliev`,
    officials: [
      { name: 'Sadyr Zhaparov', country: 'KG' },
      { name: 'László Kövér', country: 'HU' },
      { name: 'Viktor Orbán', country: 'HU', world: true },
      { name: 'Nurlanbek Turgunbek uulu', country: 'KG' },
    ],
    meetings: [
      { who: ['Sadyr Zhaparov', 'László Kövér'], date: '2024-09-04', status: 'held' },
      { who: ['László Kövér', 'Nurlanbek Turgunbek uulu'], date: '2024-09-04', status: 'held' },
      { who: ['Sadyr Zhaparov', 'Viktor Orbán'], date: '2024-07', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `Kenya's exports to Uganda fall for second year as Kampala sources at home

By WANGARI NJUGUNA
Thursday, January 16, 2025

Kenya's exports to Uganda dropped 8.4 percent to Sh96.3 billion in the first nine months of 2024 from Sh105.1 billion a year earlier, data from the Kenya National Bureau of Statistics (KNBS) shows, as the landlocked neighbour produced more of its own steel and cement.

Over the same period, imports from Uganda jumped to Sh38.9 billion from Sh26.7 billion, driven by sugar, milk and eggs.

Total exports rose 11.7 percent to Sh841.2 billion between January and September.

"The question is not how much Uganda buys, it is what we stopped selling," said Kwame Owino, an economist in Nairobi.

Kenya Revenue Authority collected Sh1.2 trillion in the half-year to December, missing its target by Sh47 billion.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'KE',
        partner: 'UG',
        amount: 96.3e9,
        currency: 'KES',
        period: '2024-01/2024-09',
        change: -8.4,
      },
      {
        measure: 'imports',
        reporter: 'KE',
        partner: 'UG',
        amount: 38.9e9,
        currency: 'KES',
        period: '2024-01/2024-09',
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'KE',
        partner: null,
        amount: 841.2e9,
        currency: 'KES',
        period: '2024-01/2024-09',
        change: 11.7,
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'KE',
          partner: 'UG',
          amount: 105.1e9,
          currency: 'KES',
          period: '2023-01/2023-09',
          change: 'any',
        },
        {
          measure: 'imports',
          reporter: 'KE',
          partner: 'UG',
          amount: 26.7e9,
          currency: 'KES',
          period: '2023-01/2023-09',
          change: 'any',
        },
      ],
    },
  },
  {
    text: `Foreign Minister to visit Tonga and Niue

Rt Hon Winston Peters
Foreign Affairs
31 January 2025

Foreign Minister Winston Peters will travel to Tonga and Niue next week.

"New Zealand and the Pacific are bound by family, and our relationships are strongest when we look each other in the eye," Mr Peters says.

In Nuku'alofa, Mr Peters will meet Prime Minister 'Aisake Eke and have an audience with His Majesty King Tupou VI. In Alofi he will hold talks with Premier Dalton Tagelagi.

Mr Peters will be accompanied by the Minister for Pacific Peoples, Dr Shane Reti.

The Minister departs New Zealand on Tuesday, 4 February and returns on Friday, 7 February.

Media contact: press secretary, 000 000 0000`,
    officials: [
      { name: 'Winston Peters', country: 'NZ', aliases: ['Mr Peters', 'Peters'] },
      { name: "'Aisake Eke", country: 'TO' },
      { name: 'Dalton Tagelagi', country: 'NU', world: true },
      { name: 'Shane Reti', country: 'NZ' },
    ],
    meetings: [
      {
        who: ['Winston Peters', "'Aisake Eke"],
        maybe: ['Tupou VI', 'Shane Reti'],
        date: ['2025-02-04/2025-02-07', null, '2025-02'],
        status: 'planned',
      },
      {
        who: ['Winston Peters', 'Dalton Tagelagi'],
        maybe: ['Shane Reti'],
        date: ['2025-02-04/2025-02-07', null, '2025-02'],
        status: 'planned',
      },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Tupou VI', country: 'TO', aliases: ['King Tupou VI'] }],
      meetings: [{ who: ['Winston Peters', 'Tupou VI'], status: 'planned' }],
    },
  },
  {
    text: `WINDHOEK – President Netumbo Nandi-Ndaitwah yesterday received letters of credence from four heads of mission at State House.

The new envoys are Ambassador Zhao Weiping of China, Ambassador Thorsten Hutter of Germany, High Commissioner Hishamuddin Ibrahim of Malaysia and the Ambassador of Cuba, Sergio Vigoa de la Uz.

Hutter said Germany would remain Namibia's partner in green hydrogen. “I bring the greetings of the Federal President,” he said.

Vigoa thanked Namibia for its vote against the embargo at the United Nations.

Also present was International Relations minister Selma Ashipala-Musavyi.

Namibian Sun 28/05/2025 | Email: news@sun.example`,
    officials: [
      { name: 'Netumbo Nandi-Ndaitwah', country: 'NA', world: true },
      { name: 'Zhao Weiping', country: 'CN' },
      { name: 'Thorsten Hutter', country: 'DE', aliases: ['Hutter'] },
      { name: 'Hishamuddin Ibrahim', country: 'MY' },
      { name: 'Sergio Vigoa de la Uz', country: 'CU', aliases: ['Vigoa'] },
      { name: 'Selma Ashipala-Musavyi', country: 'NA', world: true },
    ],
    meetings: [],
    trade: [],
    optional: {
      meetings: [
        {
          who: [
            'Netumbo Nandi-Ndaitwah',
            'Zhao Weiping',
            'Thorsten Hutter',
            'Hishamuddin Ibrahim',
            'Sergio Vigoa de la Uz',
          ],
          maybe: ['Selma Ashipala-Musavyi'],
          date: '2025-05-27',
          status: 'held',
        },
        { who: ['Netumbo Nandi-Ndaitwah', 'Hishamuddin Ibrahim'], date: '2025-05-27', status: 'held' },
        { who: ['Netumbo Nandi-Ndaitwah', 'Zhao Weiping'], date: '2025-05-27', status: 'held' },
        { who: ['Netumbo Nandi-Ndaitwah', 'Thorsten Hutter'], date: '2025-05-27', status: 'held' },
        { who: ['Netumbo Nandi-Ndaitwah', 'Sergio Vigoa de la Uz'], date: '2025-05-27', status: 'held' },
      ],
    },
  },
  {
    text: `Lithuanian exports of goods of domestic origin up 4.6 per cent in January–May

State Data Agency, 10 July 2024, 09:00

Based on the provisional data of customs declarations and Intrastat reports, in January–May 2024 Lithuanian exports amounted to EUR 15.1 billion, imports to EUR 17.6 billion. The foreign trade deficit was EUR 2.5 billion.

Against January–May 2023, exports decreased by 5.3 per cent, imports by 8.1 per cent.

In May 2024, exports totalled EUR 3.2 billion and imports EUR 3.7 billion.

The main partners in exports were Latvia (12.4 per cent), Poland (9.8 per cent) and Germany (8.5 per cent); in imports, Germany (13.6 per cent), Poland (13.1 per cent) and Latvia (8.0 per cent).

Published in accordance with the Release Calendar. Reproduction permitted provided the source is acknowledged.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'LT',
        partner: null,
        amount: 15.1e9,
        currency: 'EUR',
        period: '2024-01/2024-05',
        change: [-5.3, null],
      },
      {
        measure: 'imports',
        reporter: 'LT',
        partner: null,
        amount: 17.6e9,
        currency: 'EUR',
        period: '2024-01/2024-05',
        change: [-8.1, null],
      },
      {
        measure: 'balance',
        reporter: 'LT',
        partner: null,
        amount: 2.5e9,
        currency: 'EUR',
        period: '2024-01/2024-05',
      },
      {
        measure: 'exports',
        reporter: 'LT',
        partner: null,
        amount: 3.2e9,
        currency: 'EUR',
        period: '2024-05',
      },
      {
        measure: 'imports',
        reporter: 'LT',
        partner: null,
        amount: 3.7e9,
        currency: 'EUR',
        period: '2024-05',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'LT',
          partner: null,
          amount: null,
          period: '2024-01/2024-05',
          change: 'any',
        },
        {
          measure: 'imports',
          reporter: 'LT',
          partner: null,
          amount: null,
          period: '2024-01/2024-05',
          change: 'any',
        },
      ],
    },
  },
  {
    text: `Manila, Tokyo agree to speed up ship transfer

KUALA LUMPUR, Malaysia — Foreign Affairs Secretary Ma. Theresa Lazaro met Japanese Foreign Minister Takeshi Iwaya on the sidelines of the ASEAN foreign ministers' meetings here on Thursday and thanked Tokyo for five more patrol vessels, the Department of Foreign Affairs (DFA) said Friday.

Lazaro, who took office on July 1, also held separate bilateral meetings with South Korean First Vice Foreign Minister Park Yoonjoo and New Zealand's Winston Peters.

"We welcomed the progress on the reciprocal access agreement," she said in a post on X.

The DFA chief will fly to Paris on Sunday for talks with her French counterpart, Jean-Noël Barrot.

Japan was the country's second biggest export market in the first five months, next to the United States, with shipments worth $4.77 billion, statistics show.

—REPORTS FROM INQUIRER STAFF, July 11, 2025`,
    officials: [
      { name: 'Ma. Theresa Lazaro', country: 'PH', aliases: ['Lazaro', 'Theresa Lazaro'], world: true },
      { name: 'Takeshi Iwaya', country: 'JP' },
      { name: 'Park Yoonjoo', country: 'KR' },
      { name: 'Winston Peters', country: 'NZ' },
      { name: 'Jean-Noël Barrot', country: 'FR' },
    ],
    meetings: [
      { who: ['Ma. Theresa Lazaro', 'Takeshi Iwaya'], date: '2025-07-10', status: 'held' },
      { who: ['Ma. Theresa Lazaro', 'Park Yoonjoo'], date: ['2025-07-10', null], status: 'held' },
      { who: ['Ma. Theresa Lazaro', 'Winston Peters'], date: ['2025-07-10', null], status: 'held' },
      {
        who: ['Ma. Theresa Lazaro', 'Jean-Noël Barrot'],
        date: ['2025-07-13', null, '2025-07'],
        status: 'planned',
      },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'PH',
        partner: 'JP',
        amount: 4.77e9,
        currency: 'USD',
        period: '2025-01/2025-05',
      },
    ],
  },
  {
    text: `Ilham Aliyev sends letter of condolence to Serbian President

Baku, November 2, AZERTAC

President of the Republic of Azerbaijan Ilham Aliyev has sent a letter of condolence to President of the Republic of Serbia Aleksandar Vučić.

“Dear Mr. President,

I was deeply saddened by the news of the loss of life as a result of the collapse of a canopy at the railway station in Novi Sad.

On my own behalf and on behalf of the people of Azerbaijan, I share your grief and extend my condolences to you and the bereaved families,” the letter reads.

© Content from this site must be hyperlinked when used. 02.11.2024 [11:40]`,
    officials: [
      { name: 'Ilham Aliyev', country: 'AZ' },
      { name: 'Aleksandar Vučić', country: 'RS' },
    ],
    meetings: [
      {
        who: ['Ilham Aliyev', 'Aleksandar Vučić'],
        date: ['2024-11-02', null],
        kind: 'letter',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    published: '2025-06-27',
    text: `MPs demand answers on Lobito loan

LUSAKA — Opposition lawmakers on Friday accused the government of hiding the terms of a loan for the Lobito railway and asked Finance Minister Situmbeko Musokotwane to appear before the Public Accounts Committee.

“The minister must come and tell us who signed, when and for how much,” said Chama North legislator Yotam Mtayachalo, who quoted a 2023 speech by Angolan President João Lourenço in support of his claim.

Speaker Nelly Mutti ruled that the matter would be taken up when the House resumes in September.

Treasury spokesman Christopher Mvunga-Phiri did not answer calls. The African Development Bank has said the project meets its lending standards.

Zambia Super League results: Zesco United 1-1 Nkana, Green Eagles 0-2 Power Dynamos.`,
    officials: [
      { name: 'Situmbeko Musokotwane', country: 'ZM', world: true },
      { name: 'João Lourenço', country: 'AO' },
      { name: 'Nelly Mutti', country: 'ZM', world: true },
    ],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Yotam Mtayachalo', country: 'ZM' },
        { name: 'Christopher Mvunga-Phiri', country: 'ZM' },
      ],
      meetings: [{ who: ['Situmbeko Musokotwane'], status: 'planned' }],
    },
  },
  {
    text: `Embassy of the Republic of Indonesia
SANTIAGO, REPUBLIC OF CHILE

News from Mission
Ambassador Vedi Kurnia Buana meets Governor of Valparaíso

On 14 August 2024, Indonesian Ambassador to Chile, Vedi Kurnia Buana, paid a courtesy call on the Governor of the Valparaíso Region, Rodrigo Mundaca, to discuss cooperation between ports and the sister-province scheme with East Java.

During the meeting the Ambassador was accompanied by the Trade Attaché and the Second Secretary for Economic Affairs. Governor Mundaca expressed his interest in sending a business mission to Trade Expo Indonesia in October.

Trade between Indonesia and Chile in the first semester of 2024 was recorded at USD 198.6 million, of which Indonesia's exports made up USD 121.3 million and imports USD 77.3 million.

After the call, the Ambassador toured Terminal Pacífico Sur and was received by its general manager, Ms Daniela Carrasco.

(Source: KBRI Santiago) Read: 412 times`,
    officials: [
      { name: 'Vedi Kurnia Buana', country: 'ID' },
      { name: 'Rodrigo Mundaca', country: 'CL', aliases: ['Mundaca'] },
    ],
    meetings: [{ who: ['Vedi Kurnia Buana', 'Rodrigo Mundaca'], date: '2024-08-14', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: ['ID', 'CL'],
        partner: ['CL', 'ID'],
        amount: 198.6e6,
        currency: 'USD',
        period: '2024-H1',
      },
      {
        measure: 'exports',
        reporter: 'ID',
        partner: 'CL',
        amount: 121.3e6,
        currency: 'USD',
        period: '2024-H1',
      },
      {
        measure: 'imports',
        reporter: 'ID',
        partner: 'CL',
        amount: 77.3e6,
        currency: 'USD',
        period: '2024-H1',
      },
    ],
    optional: {
      officials: [{ name: 'Daniela Carrasco', country: 'CL' }],
      meetings: [
        { who: ['Vedi Kurnia Buana', 'Daniela Carrasco'], date: '2024-08-14', status: 'held' },
        { who: ['Vedi Kurnia Buana'], date: '2024-08-14', status: 'held' },
      ],
    },
  },
  {
    text: `Exports to Afghanistan rise 29pc in July-February

ISLAMABAD: Pakistan's exports to Afghanistan increased by 29.4 per cent to $874.1 million in the first eight months of the fiscal year 2024-25 from $675.5m over the corresponding months of last year, data released by the State Bank showed.

Imports from the neighbouring country, however, slipped to $17.9m from $21.2m.

Exports to China, the largest buyer in the region, dipped 11.8pc to $1.63bn during the same period while imports swelled to $10.6bn.

Special Representative for Afghanistan Ambassador Mohammad Sadiq is expected to visit Kabul after Eid to take up the issue of Torkham closures with acting commerce minister Nooruddin Azizi, a source said. The commerce ministry did not confirm the visit.

Published in Dawn-e-Karobar, March 24th, 2025`,
    officials: [
      { name: 'Mohammad Sadiq', country: 'PK', world: true },
      { name: 'Nooruddin Azizi', country: 'AF' },
    ],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'PK',
        partner: 'AF',
        amount: 874.1e6,
        currency: 'USD',
        period: '2024-07/2025-02',
        change: 29.4,
      },
      {
        measure: 'imports',
        reporter: 'PK',
        partner: 'AF',
        amount: 17.9e6,
        currency: 'USD',
        period: '2024-07/2025-02',
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'PK',
        partner: 'CN',
        amount: 1.63e9,
        currency: 'USD',
        period: '2024-07/2025-02',
        change: -11.8,
      },
      {
        measure: 'imports',
        reporter: 'PK',
        partner: 'CN',
        amount: 10.6e9,
        currency: 'USD',
        period: '2024-07/2025-02',
        change: 'any',
      },
    ],
    optional: {
      meetings: [
        { who: ['Mohammad Sadiq', 'Nooruddin Azizi'], date: [null, '2025-04', '2025-03'], status: 'planned' },
      ],
      trade: [
        { measure: 'exports', reporter: 'PK', partner: 'AF', amount: 675.5e6, currency: 'USD' },
        { measure: 'imports', reporter: 'PK', partner: 'AF', amount: 21.2e6, currency: 'USD' },
      ],
    },
  },
  {
    text: `Republic of Slovenia - GOV.SI
Home > State authorities > Ministries > News

Minister Fajon continues bilateral meetings at the General Assembly

26 September 2023

The Minister for Foreign Affairs of Slovenia, Tanja Fajon, met today in New York with the Deputy Prime Minister and Minister of Foreign Affairs of Bahrain, Abdullatif bin Rashid Al Zayani. They spoke about Slovenia's upcoming membership in the Security Council and about the resumption of direct flights.

On the margins of the high-level week Minister Fajon also met her colleagues from Gambia, Mamadou Tangara, and the Dominican Republic, Roberto Álvarez, and took part in a breakfast of women foreign ministers hosted by Australia's Penny Wong.

State Secretary Marko Štucin, meanwhile, represented Slovenia at the meeting of the Alliance of Small Island States.

Share on Facebook | X | LinkedIn`,
    officials: [
      { name: 'Tanja Fajon', country: 'SI', aliases: ['Fajon'] },
      { name: 'Abdullatif bin Rashid Al Zayani', country: 'BH' },
      { name: 'Mamadou Tangara', country: 'GM' },
      { name: 'Roberto Álvarez', country: 'DO' },
      { name: 'Penny Wong', country: 'AU' },
      { name: 'Marko Štucin', country: 'SI' },
    ],
    meetings: [
      { who: ['Tanja Fajon', 'Abdullatif bin Rashid Al Zayani'], date: '2023-09-26', status: 'held' },
      { who: ['Tanja Fajon', 'Mamadou Tangara'], date: [null, '2023-09-26', '2023-09'], status: 'held' },
      { who: ['Tanja Fajon', 'Roberto Álvarez'], date: [null, '2023-09-26', '2023-09'], status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Tanja Fajon', 'Penny Wong'], status: 'held' },
        { who: ['Marko Štucin'], status: 'held' },
        { who: ['Tanja Fajon', 'Mamadou Tangara', 'Roberto Álvarez'], status: 'held' },
      ],
    },
  },
  {
    text: `Jaishankar reviews ties with Kuwaiti FM, raises workers' safety

New Delhi, Dec 4 (ANS): External Affairs Minister S Jaishankar on Wednesday held wide-ranging talks with his visiting Kuwaiti counterpart Abdullah Ali Al-Yahya, with the focus on trade, energy and the welfare of the one-million-strong Indian community.

"Pleased to welcome FM Abdullah Ali Al-Yahya of Kuwait," Jaishankar said on social media.

Al-Yahya, on his first visit to India since assuming office, also called on Prime Minister Narendra Modi and handed over an invitation from the Emir, Sheikh Meshal Al-Ahmad Al-Jaber Al-Sabah.

Jaishankar had visited Kuwait on August 18.

Bilateral trade stood at USD 10.47 billion in 2023-24. India's exports to the Gulf nation crossed USD 2 billion for the first time, officials said.

(This story has not been edited and is auto-generated from a syndicated feed) ANS MPB
Published: 2024-12-04 19:22 IST`,
    officials: [
      { name: 'S Jaishankar', country: 'IN', aliases: ['Jaishankar'], world: true },
      { name: 'Abdullah Ali Al-Yahya', country: 'KW', aliases: ['Al-Yahya'] },
      { name: 'Narendra Modi', country: 'IN' },
    ],
    meetings: [
      { who: ['S Jaishankar', 'Abdullah Ali Al-Yahya'], date: '2024-12-04', status: 'held' },
      { who: ['Abdullah Ali Al-Yahya', 'Narendra Modi'], date: ['2024-12-04', null], status: 'held' },
    ],
    trade: [
      { measure: 'total', reporter: ['IN', 'KW'], partner: ['KW', 'IN'], amount: 10.47e9, currency: 'USD' },
      { measure: 'exports', reporter: 'IN', partner: 'KW', bound: 'over', amount: 2e9, currency: 'USD' },
    ],
    optional: {
      officials: [
        {
          name: 'Meshal Al-Ahmad Al-Jaber Al-Sabah',
          country: 'KW',
          aliases: ['Sheikh Meshal Al-Ahmad Al-Jaber Al-Sabah'],
        },
      ],
      meetings: [{ who: ['S Jaishankar'], status: 'held' }],
    },
  },
  {
    text: `PHOTO NEWS

President of Mauritius Dharam Gokhool (left) shakes hands with Seychelles Foreign Minister Sylvestre Radegonde at State House, Réduit, on Monday, 17 February 2025. (Photo: GIS)

Prime Minister Navin Ramgoolam plants a tree at the Pamplemousses garden on the occasion of World Environment week. Behind him, Environment Minister Rajesh Bhagwan. (Photo: GIS)

Archive: former President Cassam Uteem in 1996 at the opening of the Indian Ocean conference.

Fishermen repair their nets at Mahébourg. (Photo: Y. Teeluck)

More pictures in our gallery`,
    officials: [
      { name: 'Dharam Gokhool', country: 'MU' },
      { name: 'Sylvestre Radegonde', country: 'SC' },
      { name: 'Navin Ramgoolam', country: 'MU', world: true },
      { name: 'Rajesh Bhagwan', country: 'MU', world: true },
    ],
    meetings: [{ who: ['Dharam Gokhool', 'Sylvestre Radegonde'], date: '2025-02-17', status: 'held' }],
    trade: [],
    optional: {
      officials: [{ name: 'Cassam Uteem', country: 'MU' }],
      meetings: [{ who: ['Navin Ramgoolam', 'Rajesh Bhagwan'], status: 'held' }],
    },
  },
  {
    published: '2024-08-01',
    text: `(LEAD) Exports up 11.4 pct in July on chips, cars

SEOUL, Aug. 1 (YN) -- South Korea's exports rose 11.4 percent from a year earlier in July to extend gains for the 10th consecutive month, the industry ministry said Thursday.

Outbound shipments came to US$57.5 billion last month, up from $51.6 billion a year ago, according to the data compiled by the Ministry of Trade, Industry and Energy.

Imports climbed 10.5 percent on-year to $53.9 billion, resulting in a trade surplus of $3.6 billion.

Exports to China went up 14.9 percent to $11.4 billion, the highest in 21 months, and those to the United States advanced 9.3 percent to $10.2 billion.

By item, semiconductor exports surged 50.4 percent to $11.2 billion. Auto exports fell 9.1 percent to $5.4 billion due to a partial strike at a plant of GM Korea.

"We will do our best to meet this year's export target of $700 billion," Industry Minister Ahn Duk-geun said.

kbh@yn.example (END)`,
    officials: [{ name: 'Ahn Duk-geun', country: 'KR' }],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'KR',
        partner: null,
        amount: 57.5e9,
        currency: 'USD',
        period: '2024-07',
        change: [11.4, null],
      },
      {
        measure: 'imports',
        reporter: 'KR',
        partner: null,
        amount: 53.9e9,
        currency: 'USD',
        period: '2024-07',
        change: 10.5,
      },
      {
        measure: 'balance',
        reporter: 'KR',
        partner: null,
        amount: 3.6e9,
        currency: 'USD',
        period: '2024-07',
      },
      {
        measure: 'exports',
        reporter: 'KR',
        partner: 'CN',
        amount: 11.4e9,
        currency: 'USD',
        period: '2024-07',
        change: 14.9,
      },
      {
        measure: 'exports',
        reporter: 'KR',
        partner: 'US',
        amount: 10.2e9,
        currency: 'USD',
        period: '2024-07',
        change: 9.3,
      },
      {
        measure: 'exports',
        reporter: 'KR',
        partner: null,
        amount: 11.2e9,
        currency: 'USD',
        period: '2024-07',
        change: 50.4,
      },
      {
        measure: 'exports',
        reporter: 'KR',
        partner: null,
        amount: 5.4e9,
        currency: 'USD',
        period: '2024-07',
        change: -9.1,
      },
      {
        measure: 'exports',
        reporter: 'KR',
        partner: null,
        amount: 700e9,
        currency: 'USD',
        period: '2024',
        status: 'target',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'KR',
          partner: null,
          amount: 51.6e9,
          currency: 'USD',
          period: '2023-07',
        },
        { measure: 'exports', reporter: 'KR', partner: null, amount: null, change: 'any' },
      ],
    },
  },
  {
    text: `Addis Ababa, January 23, 2025 (ENA) - Foreign Minister Gedion Timothewos held discussions with Somali State Minister for Foreign Affairs Ali Mohamed Omar in Addis Ababa today.

The two sides discussed the implementation of the Ankara Declaration and agreed to work closely on security in the region, according to the Ministry of Foreign Affairs.

Ali, who arrived in the capital on Wednesday evening at the head of a high-level delegation, was welcomed at Bole International Airport by State Minister Berhanu Tsegaye.

Prime Minister Abiy Ahmed and President Hassan Sheikh Mohamud met in Addis Ababa on January 11 and agreed to restore full diplomatic representation in their respective capitals.

Copyright 2025 Ethiopian News Agency. All rights reserved.`,
    officials: [
      { name: 'Gedion Timothewos', country: 'ET', world: true },
      { name: 'Ali Mohamed Omar', country: 'SO', aliases: ['Ali'] },
      { name: 'Berhanu Tsegaye', country: 'ET', world: true },
      { name: 'Abiy Ahmed', country: 'ET', world: true },
      { name: 'Hassan Sheikh Mohamud', country: 'SO', world: true },
    ],
    meetings: [
      { who: ['Gedion Timothewos', 'Ali Mohamed Omar'], date: '2025-01-23', status: 'held' },
      { who: ['Abiy Ahmed', 'Hassan Sheikh Mohamud'], date: '2025-01-11', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Ali Mohamed Omar', 'Berhanu Tsegaye'], date: ['2025-01-22', null], status: 'held' },
      ],
    },
  },
  {
    text: `TRADE BALANCE
Brazil posts surplus of US$ 5.9 billion in June

Published on 07/04/2025 3:12 PM, Updated on 07/04/2025 6:40 PM

In June, Brazilian exports reached US$ 29.1 billion and imports US$ 23.3 billion, resulting in a surplus of US$ 5.9 billion, the Foreign Trade Secretariat (Secex) informed this Friday (4). Exports rose 1.4% against the same month last year, and imports 3.8%.

In the first half of the year, exports added up to US$ 165.9 billion and imports to US$ 135.8 billion, with a positive balance of US$ 30.1 billion.

Sales to Argentina leapt by 55.4% in the six months and totalled US$ 9.1 billion. To China, on the other hand, there was a drop of 7.5%.

For the whole of 2025, Secex now projects exports of US$ 341.9 billion.

Category: Finance, Taxes and Public Management`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'BR',
        partner: null,
        amount: 29.1e9,
        currency: 'USD',
        period: '2025-06',
        change: [1.4, null],
      },
      {
        measure: 'imports',
        reporter: 'BR',
        partner: null,
        amount: 23.3e9,
        currency: 'USD',
        period: '2025-06',
        change: [3.8, null],
      },
      {
        measure: 'balance',
        reporter: 'BR',
        partner: null,
        amount: 5.9e9,
        currency: 'USD',
        period: '2025-06',
      },
      {
        measure: 'exports',
        reporter: 'BR',
        partner: null,
        amount: 165.9e9,
        currency: 'USD',
        period: '2025-H1',
      },
      {
        measure: 'imports',
        reporter: 'BR',
        partner: null,
        amount: 135.8e9,
        currency: 'USD',
        period: '2025-H1',
      },
      {
        measure: 'balance',
        reporter: 'BR',
        partner: null,
        amount: 30.1e9,
        currency: 'USD',
        period: '2025-H1',
      },
      {
        measure: 'exports',
        reporter: 'BR',
        partner: 'AR',
        amount: 9.1e9,
        currency: 'USD',
        period: '2025-H1',
        change: 55.4,
      },
      {
        measure: 'exports',
        reporter: 'BR',
        partner: 'CN',
        amount: null,
        period: ['2025-H1', null],
        change: -7.5,
      },
      {
        measure: 'exports',
        reporter: 'BR',
        partner: null,
        amount: 341.9e9,
        currency: 'USD',
        period: '2025',
        status: 'forecast',
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'BR', partner: null, amount: null, period: '2025-06', change: 1.4 },
        { measure: 'imports', reporter: 'BR', partner: null, amount: null, period: '2025-06', change: 3.8 },
      ],
    },
  },
  {
    published: '2024-05-16',
    text: `Vice President Yılmaz receives Georgia's first deputy premier

ANKARA (AA) - Vice President Cevdet Yılmaz received Levan Davitashvili, Georgia's First Deputy Prime Minister and Minister of Economy and Sustainable Development, at the Presidential Complex on Thursday.

The closed-door meeting lasted 40 minutes.

In a statement on social media, Yılmaz said they had evaluated the steps needed to carry the trade volume, which exceeded $3 billion in 2023, to the target of $5 billion.

Davitashvili was in Ankara for the seventh session of the joint economic commission, whose protocol he signed on Wednesday with Minister of Agriculture İbrahim Yumaklı.

Transport Minister Abdulkadir Uraloğlu is expected to pay a visit to Tbilisi in June.

Anadolu Agency website contains only a portion of the news stories offered to subscribers.`,
    officials: [
      { name: 'Cevdet Yılmaz', country: 'TR', aliases: ['Yılmaz'], world: true },
      { name: 'Levan Davitashvili', country: 'GE', aliases: ['Davitashvili'] },
      { name: 'İbrahim Yumaklı', country: 'TR', world: true },
      { name: 'Abdulkadir Uraloğlu', country: 'TR', world: true },
    ],
    meetings: [{ who: ['Cevdet Yılmaz', 'Levan Davitashvili'], date: '2024-05-16', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: ['TR', 'GE'],
        partner: ['GE', 'TR'],
        bound: 'over',
        amount: 3e9,
        currency: 'USD',
        period: '2023',
      },
      {
        measure: 'total',
        reporter: ['TR', 'GE'],
        partner: ['GE', 'TR'],
        amount: 5e9,
        currency: 'USD',
        status: 'target',
      },
    ],
    optional: {
      meetings: [
        { who: ['Levan Davitashvili', 'İbrahim Yumaklı'], date: ['2024-05-15', null], status: 'held' },
        { who: ['Abdulkadir Uraloğlu'], status: 'planned' },
      ],
    },
  },
  {
    text: `Barbados, Rwanda to deepen health ties

Bridgetown, Barbados; March 5, 2024 – Senior Minister in the Prime Minister's Office, Dr the Most Hon. Jerome Walcott, met on Monday with Rwanda's Minister of State for Foreign Affairs, Gen. (Rtd) James Kabarebe, to review the memorandum on pharmaceutical manufacturing.

Also in attendance were Minister in the Ministry of Health and Wellness, Senator Lisa Cummins-Boyce; Barbados' High Commissioner to Rwanda, Juliette Bynoe-Sutherland; and Permanent Secretary Alyson Forte.

Minister Kabarebe told the gathering that President Paul Kagame, who visited Barbados in April 2022, “remembers the warmth of this island very well”.

Prime Minister Mia Mottley, who is attending the Intersessional Meeting in Guyana, is slated to travel to Kigali later this year.

julie.harewood@gis.example`,
    officials: [
      { name: 'Jerome Walcott', country: 'BB' },
      { name: 'James Kabarebe', country: 'RW', aliases: ['Kabarebe'] },
      { name: 'Lisa Cummins-Boyce', country: 'BB' },
      { name: 'Juliette Bynoe-Sutherland', country: 'BB' },
      { name: 'Paul Kagame', country: 'RW', world: true },
      { name: 'Mia Mottley', country: 'BB', world: true },
    ],
    meetings: [
      {
        who: ['Jerome Walcott', 'James Kabarebe'],
        maybe: ['Lisa Cummins-Boyce', 'Juliette Bynoe-Sutherland', 'Alyson Forte'],
        date: '2024-03-04',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Alyson Forte', country: 'BB' }],
      meetings: [
        { who: ['Paul Kagame'], status: 'held' },
        { who: ['Mia Mottley'], status: 'planned' },
      ],
    },
  },
  {
    text: `Ambassador Chen Mingjian Meets with Tanzanian Minister of Industry and Trade
2024-02-21 21:15

On February 20, Ambassador Chen Mingjian met with Ashatu Kijaji, Minister of Industry and Trade of Tanzania. They exchanged views on the China International Import Expo and on avocado exports.

Ambassador Chen said that China has been Tanzania's largest trading partner for eight consecutive years. In 2023, bilateral trade reached 8.78 billion US dollars, up 5.6 percent year on year.

Minister Kijaji congratulated China on the Spring Festival and thanked the Chinese side for its long-term support.

Xu Chen, Economic and Commercial Counsellor of the Embassy, attended the meeting.

Suggest to a Friend: Print`,
    officials: [
      { name: 'Chen Mingjian', country: 'CN', aliases: ['Ambassador Chen', 'Chen'], world: true },
      { name: 'Ashatu Kijaji', country: 'TZ', aliases: ['Kijaji'] },
    ],
    meetings: [
      { who: ['Chen Mingjian', 'Ashatu Kijaji'], maybe: ['Xu Chen'], date: '2024-02-20', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['CN', 'TZ'],
        partner: ['TZ', 'CN'],
        amount: 8.78e9,
        currency: 'USD',
        period: '2023',
        change: 5.6,
      },
    ],
    optional: { officials: [{ name: 'Xu Chen', country: 'CN' }] },
  },
  {
    text: `“We do not choose between neighbours”

Interview of the Minister of Foreign Affairs of Moldova with the portal Agora, published on 19 September 2024

Agora: Minister, you came back from Bucharest yesterday. What did you bring with you?

Mihai Popșoi: A firm promise on the Ungheni bridge. I spoke at length with my colleague Luminița Odobescu, and we also sat down with the transport people. The works start in the spring.

Agora: And Kyiv? There is talk that Andrii Sybiha will come to Chișinău.

Mihai Popșoi: I congratulated him by phone the day after he was appointed. A visit will be announced when a visit is agreed.

Agora: Do you expect to meet the targets of the growth plan?

Mihai Popșoi: We have to. Exports to the European Union are already 65 percent of everything we sell.

Agora: Thank you.`,
    officials: [
      { name: 'Mihai Popșoi', country: 'MD' },
      { name: 'Luminița Odobescu', country: 'RO', world: true },
      { name: 'Andrii Sybiha', country: 'UA', world: true },
    ],
    meetings: [
      {
        who: ['Mihai Popșoi', 'Luminița Odobescu'],
        date: [null, '2024-09-18', '2024-09', '2024-09-17'],
        status: 'held',
      },
      { who: ['Mihai Popșoi', 'Andrii Sybiha'], date: [null, '2024-09'], kind: 'phone call', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Mihai Popșoi', 'Andrii Sybiha'], status: 'planned' },
        { who: ['Andrii Sybiha'], status: 'planned' },
      ],
    },
  },
  {
    text: `Antofagasta Minerals signs power deal, eyes record shipments

By Rodrigo Henríquez-Soto
SANTIAGO, Oct 9 (Newswire) - Chilean copper miner Antofagasta Minerals said on Wednesday it had signed a ten-year renewable power agreement with utility Colbún worth $620 million.

Chief executive Iván Arriagada told analysts the company would meet its annual guidance of 670,000 to 710,000 tonnes. Exports from the Los Pelambres terminal resumed last week after heavy swells.

Net profit rose 24% to $412 million in the first half on revenue of $2.96 billion.

Arriagada is due to meet union leaders at the Centinela mine on Friday, when wage talks resume. The shares closed 1.8% higher in London.

(1 dollar = 931.4 pesos)`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `Marshal of the Lublin Province visits Ivano-Frankivsk region

Date: 14.06.2024 15:30

On 12-13 June, a delegation of the Lublin Province headed by Marshal Jarosław Stawiarski stayed in Ivano-Frankivsk region.

On the first day the guests were received by the head of the regional military administration, Svitlana Onyshchuk. The parties signed a roadmap of cooperation for 2024-2026 in the fields of culture, healthcare and rehabilitation of veterans.

On 13 June, Jarosław Stawiarski met with the mayor of Kolomyia, Bohdan Stanislavskyi, and handed over two ambulances to the city hospital.

The Consul General of the Republic of Poland in Lviv, Eliza Dzwonkiewicz, took part in the events.

In 2023, goods worth 96.4 million dollars were exported from the region to Poland.

Department of International Cooperation`,
    officials: [
      { name: 'Jarosław Stawiarski', country: 'PL', world: true },
      { name: 'Svitlana Onyshchuk', country: 'UA', world: true },
      { name: 'Bohdan Stanislavskyi', country: 'UA', world: true },
      { name: 'Eliza Dzwonkiewicz', country: 'PL' },
    ],
    meetings: [
      {
        who: ['Jarosław Stawiarski', 'Svitlana Onyshchuk'],
        maybe: ['Eliza Dzwonkiewicz'],
        date: '2024-06-12',
        status: 'held',
      },
      {
        who: ['Jarosław Stawiarski', 'Bohdan Stanislavskyi'],
        maybe: ['Eliza Dzwonkiewicz'],
        date: '2024-06-13',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: ['UA', null],
          partner: 'PL',
          amount: 96.4e6,
          currency: 'USD',
          period: '2023',
        },
      ],
    },
  },
  {
    text: `The Minister of Trade discusses with the Jordanian ambassador ways to increase the trade exchange

Baghdad / The office of media

The Minister of Trade Mr. Atheer Daoud Al-Ghurairi discussed today, Sunday, with the ambassador of the Hashemite Kingdom of Jordan in Baghdad Mr. Maher Salem Al-Tarawneh the horizons of joint cooperation and the file of the supply of the fertilizers.

And Mr. the Minister said during his reception of the ambassador in his official office that the volume of the trade exchange between the two brotherly countries amounted to (1,3) billion dollars during the past year, and aspires to raise it.

For his part the ambassador praised the role of the minister, delivering to him an invitation from the Jordanian Minister of Industry, Trade and Supply Yarub Al-Qudah to participate in the forum of Amman.

Attended the meeting the general director of the Foreign Economic Relations Department Riyadh Fakher Al-Hashemi.

2/2/2025
Views: 133`,
    officials: [
      { name: 'Atheer Daoud Al-Ghurairi', country: 'IQ', world: true },
      { name: 'Maher Salem Al-Tarawneh', country: 'JO' },
      { name: 'Yarub Al-Qudah', country: 'JO' },
    ],
    meetings: [
      {
        who: ['Atheer Daoud Al-Ghurairi', 'Maher Salem Al-Tarawneh'],
        maybe: ['Riyadh Fakher Al-Hashemi'],
        date: '2025-02-02',
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['IQ', 'JO'],
        partner: ['JO', 'IQ'],
        amount: 1.3e9,
        currency: 'USD',
        period: '2024',
      },
    ],
    optional: { officials: [{ name: 'Riyadh Fakher Al-Hashemi', country: 'IQ' }] },
  },
  {
    text: `Office of the Spokesperson
Readout
August 21, 2024

Deputy Secretary Campbell's Call with Mongolian Chief Cabinet Secretary

The following is attributable to Principal Deputy Spokesperson Vedant Patel:

Deputy Secretary of State Kurt M. Campbell spoke yesterday with Uchral Nyam-Osor, Mongolia's Minister and Chief Cabinet Secretary. They discussed critical minerals, the new air link between Ulaanbaatar and San Francisco and the outcome of this month's Strategic Dialogue.

The Deputy Secretary congratulated Mongolia on the formation of its new coalition government and expressed appreciation for its contribution to peacekeeping.

He noted that Secretary Antony Blinken had visited Ulaanbaatar on August 1, where he met Prime Minister Oyun-Erdene Luvsannamsrai and Foreign Minister Battsetseg Batmunkh.

Tags: Bureau of East Asian and Pacific Affairs, Mongolia`,
    officials: [
      { name: 'Kurt M. Campbell', country: 'US', aliases: ['Campbell'], world: true },
      { name: 'Uchral Nyam-Osor', country: 'MN' },
      { name: 'Antony Blinken', country: 'US', aliases: ['Blinken'], world: true },
      { name: 'Oyun-Erdene Luvsannamsrai', country: 'MN', world: true },
      { name: 'Battsetseg Batmunkh', country: 'MN', world: true },
    ],
    meetings: [
      {
        who: ['Kurt M. Campbell', 'Uchral Nyam-Osor'],
        date: '2024-08-20',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Vedant Patel', country: 'US' }],
      meetings: [
        {
          who: ['Antony Blinken', 'Oyun-Erdene Luvsannamsrai', 'Battsetseg Batmunkh'],
          date: '2024-08-01',
          status: 'held',
        },
        { who: ['Antony Blinken', 'Oyun-Erdene Luvsannamsrai'], date: '2024-08-01', status: 'held' },
        { who: ['Antony Blinken', 'Battsetseg Batmunkh'], date: '2024-08-01', status: 'held' },
      ],
    },
  },
  {
    text: `FG, Benin Republic move to end border trade frictions
March 28, 2025

By Chinedu Okafor-Bello, Abuja

The Minister of Industry, Trade and Investment, Dr Jumoke Oduwole, has met with the Beninese Minister of Industry and Commerce, Shadiya Alimatou Assouman, in Abuja to resolve complaints by traders along the Seme-Krake corridor.

The talks, held on Wednesday behind closed doors, followed the visit of President Patrice Talon's special envoy last month.

Oduwole told newsmen that a technical committee would meet monthly. Her guest said Cotonou would lift the levy on transit goods “in a matter of weeks”.

According to the National Bureau of Statistics, Nigeria's exports to Benin were valued at N151.7 billion in the fourth quarter of 2024, while total trade in the quarter stood at N36.6 trillion, 68.3 per cent higher than in Q4 2023.

The Comptroller-General of Customs, Adewale Adeniyi, was represented at the meeting by Deputy Comptroller Timi Bomodi.`,
    officials: [
      { name: 'Jumoke Oduwole', country: 'NG', aliases: ['Oduwole'], world: true },
      { name: 'Shadiya Alimatou Assouman', country: 'BJ' },
      { name: 'Patrice Talon', country: 'BJ', world: true },
      { name: 'Adewale Adeniyi', country: 'NG', world: true },
    ],
    meetings: [
      {
        who: ['Jumoke Oduwole', 'Shadiya Alimatou Assouman'],
        maybe: ['Timi Bomodi'],
        date: '2025-03-26',
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'NG',
        partner: 'BJ',
        amount: 151.7e9,
        currency: 'NGN',
        period: '2024-Q4',
      },
      {
        measure: 'total',
        reporter: 'NG',
        partner: null,
        amount: 36.6e12,
        currency: 'NGN',
        period: '2024-Q4',
        change: 68.3,
      },
    ],
    optional: { officials: [{ name: 'Timi Bomodi', country: 'NG' }] },
  },
  {
    text: `Ministry of Foreign Affairs of Japan
Japan-Paraguay Foreign Ministers' Working Lunch
May 28, 2024
Japanese

On May 28, commencing at 12:15 p.m., for approximately 60 minutes, Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan, held a working lunch with H.E. Mr. Rubén RAMÍREZ Lezcano, Minister of Foreign Affairs of the Republic of Paraguay, who is visiting Japan.

1. At the beginning, Minister Kamikawa welcomed Minister Ramírez and stated that Japan attaches importance to its relations with Paraguay, which is home to some 10,000 people of Japanese descent.
2. The two ministers concurred in promoting dialogue between Japan and MERCOSUR.
3. In the morning of the same day, Minister Ramírez paid a courtesy call on Mr. TSUJI Kiyoto, State Minister for Foreign Affairs.

Related Links
Japan-Paraguay Relations (Basic Data)`,
    officials: [
      { name: 'KAMIKAWA Yoko', country: 'JP', aliases: ['Kamikawa', 'Yoko Kamikawa'] },
      { name: 'Rubén RAMÍREZ Lezcano', country: 'PY', aliases: ['Ramírez', 'Rubén Ramírez Lezcano'] },
      { name: 'TSUJI Kiyoto', country: 'JP', aliases: ['Kiyoto Tsuji'], world: true },
    ],
    meetings: [
      { who: ['KAMIKAWA Yoko', 'Rubén RAMÍREZ Lezcano'], date: '2024-05-28', status: 'held' },
      { who: ['Rubén RAMÍREZ Lezcano', 'TSUJI Kiyoto'], date: '2024-05-28', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `Minister Ng speaks with Indonesia's Minister of Trade

From: Global Affairs Canada
Readout
October 31, 2024 - Ottawa, Ontario - Global Affairs Canada

Today, the Honourable Mary Ng, Minister of Export Promotion, International Trade and Economic Development, held a virtual meeting with Budi Santoso, Minister of Trade of Indonesia.

Minister Ng congratulated Minister Santoso on his recent appointment. The ministers welcomed the substantial progress made in the negotiations toward a comprehensive economic partnership agreement and instructed their chief negotiators to conclude before the end of the year.

Minister Ng also looked forward to leading a Team Canada trade mission to Jakarta from December 2 to 5, 2024.

Two-way merchandise trade between Canada and Indonesia was valued at $5.1 billion in 2023.

Contacts
Huzaif Qaisar-Lavoie, Press Secretary`,
    officials: [
      { name: 'Mary Ng', country: 'CA', aliases: ['Minister Ng', 'Ng'], world: true },
      { name: 'Budi Santoso', country: 'ID', aliases: ['Santoso'] },
    ],
    meetings: [{ who: ['Mary Ng', 'Budi Santoso'], date: '2024-10-31', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: ['CA', 'ID'],
        partner: ['ID', 'CA'],
        amount: 5.1e9,
        currency: ['CAD', 'USD'],
        period: '2023',
      },
    ],
    optional: {
      officials: [{ name: 'Huzaif Qaisar-Lavoie', country: 'CA' }],
      meetings: [{ who: ['Mary Ng'], status: 'planned' }],
    },
  },
  {
    text: `Marape meets Prabowo, border market on agenda

Post-Courier
July 17, 2024 By MIRIAM ZARRIGA-KOPI

PORT MORESBY: Prime Minister James Marape held bilateral talks with Indonesian president-elect and Defence Minister Prabowo Subianto in Jakarta on Monday, telling him that the Wutung border market needed to be opened seven days a week.

Foreign Affairs Minister Justin Tkatchenko and Jiwaka Governor Simon Kaiwi were in the Prime Minister's delegation.

Mr Marape flew in from Beijing and also had breakfast with the Indonesian chamber of commerce, Kadin, whose chairman Arsjad Rasjid promised to bring 30 investors to the next PNG investment week.

“I wrote to President Joko Widodo last month and thanked him for ten good years,” the Prime Minister said on his return.

Opposition Leader Douglas Tomuriesa called the trip “a holiday paid by taxpayers”.

In rugby league, the Hunters meet the Redcliffe Dolphins on Saturday.`,
    officials: [
      { name: 'James Marape', country: 'PG', aliases: ['Marape', 'Mr Marape'], world: true },
      { name: 'Prabowo Subianto', country: 'ID', aliases: ['Prabowo'] },
      { name: 'Justin Tkatchenko', country: 'PG', world: true },
      { name: 'Simon Kaiwi', country: 'PG', world: true },
      { name: 'Joko Widodo', country: 'ID', world: true },
    ],
    meetings: [
      {
        who: ['James Marape', 'Prabowo Subianto'],
        maybe: ['Justin Tkatchenko', 'Simon Kaiwi'],
        date: '2024-07-15',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [
        { name: 'Arsjad Rasjid', country: 'ID' },
        { name: 'Douglas Tomuriesa', country: 'PG' },
      ],
      meetings: [
        { who: ['James Marape', 'Joko Widodo'], date: ['2024-06', null], kind: 'letter', status: 'held' },
        { who: ['James Marape', 'Arsjad Rasjid'], status: 'held' },
        { who: ['James Marape', 'Kadin'], status: 'held' },
      ],
    },
  },
  {
    text: `CAPMAS: $5.2 billion trade exchange between Egypt, India during 2024

Cairo - MENA-Online: The Central Agency for Public Mobilization and Statistics (CAPMAS) revealed that the value of Egyptian exports to India dropped to $398.5 million in 2024 against $527.2 million in 2023, a decline of 24.4 percent.

The value of Egyptian imports from India, meanwhile, amounted to $4.8 billion compared with $4.1 billion the year before.

Fertilizers topped the list of the most important commodities exported to India at $112 million, followed by raw cotton ($74 million).

Indian investments in Egypt rose to $42.5 million in fiscal year 2023/2024, from $31.1 million in the previous one.

The figures were issued on the occasion of the Egyptian foreign minister's visit to New Delhi this week.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'total',
        reporter: ['EG', 'IN'],
        partner: ['IN', 'EG'],
        amount: 5.2e9,
        currency: 'USD',
        period: '2024',
      },
      {
        measure: 'exports',
        reporter: 'EG',
        partner: 'IN',
        amount: 398.5e6,
        currency: 'USD',
        period: '2024',
        change: -24.4,
      },
      {
        measure: 'imports',
        reporter: 'EG',
        partner: 'IN',
        amount: 4.8e9,
        currency: 'USD',
        period: '2024',
        change: 'any',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'EG',
          partner: 'IN',
          amount: 527.2e6,
          currency: 'USD',
          period: '2023',
        },
        { measure: 'imports', reporter: 'EG', partner: 'IN', amount: 4.1e9, currency: 'USD', period: '2023' },
        { measure: 'exports', reporter: 'EG', partner: 'IN', amount: 112e6, currency: 'USD' },
        { measure: 'exports', reporter: 'EG', partner: 'IN', amount: 74e6, currency: 'USD' },
        {
          measure: 'investment',
          reporter: 'IN',
          partner: 'EG',
          amount: 42.5e6,
          currency: 'USD',
          change: 'any',
        },
        { measure: 'investment', reporter: 'IN', partner: 'EG', amount: 31.1e6, currency: 'USD' },
      ],
    },
  },
  {
    published: '2024-04-22',
    text: `Diplomacy: Yassine Fall receives in audience the ambassadors of Canada and of Saudi Arabia

Dakar, Apr 22 (WPA) – The minister of African Integration and Foreign Affairs, Yassine Fall, received in audience this Monday, in turn, the ambassador of Canada in Senegal, Marie-Geneviève Mounier, and the ambassador of the kingdom of Saudi Arabia, Saad bin Abdullah Al Nufaie, come to congratulate her for her nomination.

With Mrs. Mounier, it was question of vocational training and of the mobility of the students.

The Saudi diplomat, him, handed over to the head of the Senegalese diplomacy a message of the prince Faisal bin Farhan, his minister.

The minister will make the displacement of Nouakchott in the end of week, in the delegation of the president Bassirou Diomaye Faye, one learned from good source.

OID/AKS
Read also : → Tabaski : the minister of Livestock reassures`,
    officials: [
      { name: 'Yassine Fall', country: 'SN' },
      { name: 'Marie-Geneviève Mounier', country: 'CA', aliases: ['Mounier'] },
      { name: 'Saad bin Abdullah Al Nufaie', country: 'SA' },
      { name: 'Faisal bin Farhan', country: 'SA' },
      { name: 'Bassirou Diomaye Faye', country: 'SN', world: true },
    ],
    meetings: [
      { who: ['Yassine Fall', 'Marie-Geneviève Mounier'], date: '2024-04-22', status: 'held' },
      { who: ['Yassine Fall', 'Saad bin Abdullah Al Nufaie'], date: '2024-04-22', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Yassine Fall', 'Faisal bin Farhan'], kind: 'letter', status: 'held' },
        { who: ['Yassine Fall', 'Bassirou Diomaye Faye'], status: 'planned' },
        { who: ['Bassirou Diomaye Faye'], status: 'planned' },
      ],
    },
  },
  {
    text: `Weekly overview: High Representative and Commissioners meet partners

EEAS Press Team - Manama/Brussels, 07.12.2024

High Representative Kaja Kallas spoke by videoconference on Friday with the Foreign Minister of Kazakhstan, Murat Nurtleu, ahead of next spring's EU-Central Asia summit in Samarkand.

Trade Commissioner Maroš Šefčovič met Uruguay's Foreign Minister Omar Paganini and his Paraguayan colleague Rubén Ramírez in Montevideo on 6 December, the day on which the negotiations with Mercosur were concluded.

In Manama, the EU Special Representative for the Gulf, Luigi Di Maio, exchanged views with UN Special Envoy Hans Grundberg on Yemen.

EU exports of goods to the four Mercosur founders were worth €55.7 billion in 2023.

For more information: Anitta Hipper-Lund +32 0 000 00 00`,
    officials: [
      { name: 'Kaja Kallas', country: 'EU', world: true },
      { name: 'Murat Nurtleu', country: 'KZ' },
      { name: 'Maroš Šefčovič', country: 'EU', world: true },
      { name: 'Omar Paganini', country: 'UY' },
      { name: 'Rubén Ramírez', country: 'PY' },
      { name: 'Luigi Di Maio', country: 'EU' },
      { name: 'Hans Grundberg', country: null },
    ],
    meetings: [
      { who: ['Kaja Kallas', 'Murat Nurtleu'], date: '2024-12-06', status: 'held' },
      {
        who: ['Luigi Di Maio', 'Hans Grundberg'],
        date: [null, '2024-12-07', '2024-12', '2024-12-06'],
        status: 'held',
      },
    ],
    trade: [{ measure: 'exports', reporter: 'EU', amount: 55.7e9, currency: 'EUR', period: '2023' }],
    optional: {
      meetings: [
        { who: ['Maroš Šefčovič', 'Omar Paganini', 'Rubén Ramírez'], date: '2024-12-06', status: 'held' },
        { who: ['Maroš Šefčovič', 'Omar Paganini'], date: '2024-12-06', status: 'held' },
        { who: ['Maroš Šefčovič', 'Rubén Ramírez'], date: '2024-12-06', status: 'held' },
      ],
    },
  },
  {
    published: '2025-08-01',
    text: `What the new US duties mean for Sri Lankan apparel

Colombo: A 20 percent reciprocal tariff on Sri Lankan goods takes effect on August 7, down from the 44 percent first threatened in April, leaving exporters relieved but uncertain.

The Joint Apparel Association Forum said factories could absorb part of the duty, but small suppliers might not be able to meet payroll by December. "Buyers have asked for discounts of five to seven percent," secretary general Yohan Lawrence-Perera said.

The rupee closed at 301.40 to the dollar, and the All Share index gained 96 points.

Weather: showers are expected in the Western and Sabaragamuwa provinces; winds of up to 50 kmph.

Tea auction averages and full market report on page 14.`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `Guyana denies Ali–Maduro talks planned in Kingstown

GEORGETOWN, Guyana (CMC) — The Guyana government on Saturday dismissed as “pure fiction” a report in the Venezuelan press that President Irfaan Ali would meet Nicolás Maduro in St Vincent and the Grenadines next week.

“There is no such meeting, and none has been requested,” Foreign Secretary Robert Persaud told the Caribbean Media Corporation.

The two leaders last met on December 14, 2023, at Argyle, under the eye of St Vincent's Prime Minister Ralph Gonsalves, and agreed not to use force in the dispute over Essequibo.

A follow-up session at the level of foreign ministers, Hugh Todd for Guyana and Yván Gil for Venezuela, took place in Brasilia the following month.

Ali will address the nation on Republic Day.

Feb 10, 2024`,
    officials: [
      { name: 'Irfaan Ali', country: 'GY', aliases: ['Ali'], world: true },
      { name: 'Nicolás Maduro', country: 'VE', aliases: ['Maduro'], world: true },
      { name: 'Robert Persaud', country: 'GY', world: true },
      { name: 'Ralph Gonsalves', country: 'VC' },
      { name: 'Hugh Todd', country: 'GY' },
      { name: 'Yván Gil', country: 'VE' },
    ],
    meetings: [
      {
        who: ['Irfaan Ali', 'Nicolás Maduro'],
        maybe: ['Ralph Gonsalves'],
        date: '2023-12-14',
        status: 'held',
      },
      { who: ['Hugh Todd', 'Yván Gil'], date: ['2024-01', null], status: 'held' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Irfaan Ali', 'Nicolás Maduro'], status: 'cancelled' }] },
  },
  {
    text: `Danish minister calls on Foreign Adviser

BSS
DHAKA, Feb 19, 2025 (BSS) - State Secretary for Trade and Investment of Denmark Lina Gandløse Hansen paid a courtesy call on Foreign Adviser Md Touhid Hossain at the State Guest House Padma here this afternoon.

During the meeting, they discussed green transition, offshore wind and the Laldia container terminal project of APM Terminals.

The Danish state secretary also called on Commerce Adviser Sk Bashir Uddin at the Secretariat and is scheduled to meet Chief Adviser Prof Muhammad Yunus tomorrow.

Ambassador of Denmark to Bangladesh Christian Brix Møller was present.

Bangladesh exported goods worth about 1.3 billion US dollars to Denmark in FY24, mostly readymade garments, while its imports from the Nordic country were 190 million dollars.

Photo caption: Touhid Hossain and Lina Gandløse Hansen at the State Guest House Padma on Wednesday. Photo: PID`,
    officials: [
      { name: 'Lina Gandløse Hansen', country: 'DK' },
      { name: 'Md Touhid Hossain', country: 'BD', aliases: ['Touhid Hossain'], world: true },
      { name: 'Sk Bashir Uddin', country: 'BD', world: true },
      { name: 'Muhammad Yunus', country: 'BD', world: true },
      { name: 'Christian Brix Møller', country: 'DK' },
    ],
    meetings: [
      {
        who: ['Lina Gandløse Hansen', 'Md Touhid Hossain'],
        maybe: ['Christian Brix Møller'],
        date: '2025-02-19',
        status: 'held',
      },
      {
        who: ['Lina Gandløse Hansen', 'Sk Bashir Uddin'],
        maybe: ['Christian Brix Møller'],
        date: ['2025-02-19', null],
        status: 'held',
      },
      { who: ['Lina Gandløse Hansen', 'Muhammad Yunus'], date: '2025-02-20', status: 'planned' },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'BD',
        partner: 'DK',
        bound: ['about', 'exact'],
        amount: 1.3e9,
        currency: 'USD',
      },
      { measure: 'imports', reporter: 'BD', partner: 'DK', amount: 190e6, currency: 'USD' },
    ],
  },
  {
    text: `Swiss foreign trade in the third quarter of 2024: exports stagnate

Bern, 17.10.2024 - Following a strong previous quarter, seasonally adjusted exports edged down by 0.3% to CHF 71.1 billion in the third quarter of 2024. Imports rose 2.2% to CHF 57.0 billion. The trade balance closed with a surplus of CHF 14.1 billion.

In brief
▲ Chemicals and pharma: record imports
▲ Exports to North America: +3.4%
▼ Watch exports down for the third quarter in a row, to CHF 6.2 billion

In September alone, exports fell by 1.6% to CHF 23.4 billion.

Sales to China shrank 9.7% (CHF -411 million), whereas those to Slovenia almost doubled because of pharmaceutical deliveries.

Address for enquiries: Federal Office for Customs and Border Security FOCBS, Foreign Trade Statistics`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'CH',
        partner: null,
        amount: 71.1e9,
        currency: 'CHF',
        period: '2024-Q3',
        change: -0.3,
      },
      {
        measure: 'imports',
        reporter: 'CH',
        partner: null,
        amount: 57e9,
        currency: 'CHF',
        period: '2024-Q3',
        change: 2.2,
      },
      {
        measure: 'balance',
        reporter: 'CH',
        partner: null,
        amount: 14.1e9,
        currency: 'CHF',
        period: '2024-Q3',
      },
      {
        measure: 'exports',
        reporter: 'CH',
        partner: null,
        amount: 6.2e9,
        currency: 'CHF',
        period: '2024-Q3',
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'CH',
        partner: null,
        amount: 23.4e9,
        currency: 'CHF',
        period: '2024-09',
        change: -1.6,
      },
      {
        measure: 'exports',
        reporter: 'CH',
        partner: 'CN',
        amount: null,
        period: ['2024-Q3', null],
        change: -9.7,
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'CH', amount: null, period: '2024-Q3', change: 3.4 },
        { measure: 'exports', reporter: 'CH', partner: 'CN', amount: 411e6, currency: 'CHF', change: 'any' },
      ],
    },
  },
  {
    text: `Muscat briefs

Tuesday 10 September 2024

* Sayyid Badr bin Hamad Al Busaidi, Foreign Minister, received in his office on Monday Hayashi Nobuhiro, outgoing Ambassador of Japan to the Sultanate of Oman, who came to bid him farewell.

* Qais bin Mohammed Al Yousef, Minister of Commerce, Industry and Investment Promotion, left for Riyadh to attend the meeting of the GCC Trade Cooperation Committee. He was seen off at the airport by officials of the ministry.

* Dr Saud bin Hamood Al Habsi, Minister of Agricultural Wealth, Fisheries and Water Resources, will receive Norway's Minister of Fisheries, Marianne Sivertsen Næss, on 18 September. A memorandum on aquaculture is expected to be signed.

* Bilateral trade between Oman and Türkiye rose by 14% to RO 162 million in the first half of the year, figures from NCSI show.

* The Royal Opera House opens its season on Thursday with Tosca.`,
    officials: [
      {
        name: 'Badr bin Hamad Al Busaidi',
        country: 'OM',
        aliases: ['Sayyid Badr bin Hamad Al Busaidi'],
        world: true,
      },
      { name: 'Hayashi Nobuhiro', country: 'JP' },
      { name: 'Qais bin Mohammed Al Yousef', country: 'OM', world: true },
      { name: 'Saud bin Hamood Al Habsi', country: 'OM', world: true },
      { name: 'Marianne Sivertsen Næss', country: 'NO' },
    ],
    meetings: [
      { who: ['Badr bin Hamad Al Busaidi', 'Hayashi Nobuhiro'], date: '2024-09-09', status: 'held' },
      { who: ['Saud bin Hamood Al Habsi', 'Marianne Sivertsen Næss'], date: '2024-09-18', status: 'planned' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['OM', 'TR'],
        partner: ['TR', 'OM'],
        amount: 162e6,
        currency: 'OMR',
        period: '2024-H1',
        change: 14,
      },
    ],
    optional: {
      meetings: [
        { who: ['Qais bin Mohammed Al Yousef'], status: 'planned' },
        { who: ['Qais bin Mohammed Al Yousef'], status: 'held' },
      ],
    },
  },
];
