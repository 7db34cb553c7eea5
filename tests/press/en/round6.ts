import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    published: '2024-03-12',
    text: `Finland to support Ghana's digital skills agenda – Envoy

By Francis Ntow

Accra, March 12, GNA – Mr Kwabena Asante-Mensah, Deputy Minister of Trade and Industry, has called for greater participation of Finnish companies in Ghana's industrial parks.

He made the call when Madam Elina Saarinen, the Ambassador of Finland to Ghana, paid a courtesy call on him in Accra on Tuesday.

Mr Asante-Mensah said trade between the two countries stood at about 61 million Euros in 2023 and could triple within five years if the private sector took advantage of the African Continental Free Trade Area (AfCFTA), which has its Secretariat in Accra.

Madam Saarinen said the Embassy would organise a business forum in June and invited the Deputy Minister to be the guest speaker. She congratulated the Sector Minister, Mr Kofi Adu-Darkwa, on his recent appointment.

Present at the meeting were the Chief Director of the Ministry and officials of the Ghana Free Zones Authority.

GNA
CAA/BB`,
    officials: [
      { name: 'Kwabena Asante-Mensah', country: 'GH', aliases: ['Asante-Mensah'] },
      { name: 'Elina Saarinen', country: 'FI', aliases: ['Saarinen'] },
      { name: 'Kofi Adu-Darkwa', country: 'GH' },
    ],
    meetings: [{ who: ['Kwabena Asante-Mensah', 'Elina Saarinen'], date: '2024-03-12', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: 'GH',
        partner: 'FI',
        bound: ['about', 'exact'],
        amount: 61e6,
        currency: 'EUR',
        period: '2023',
      },
    ],
    optional: {
      trade: [
        { measure: 'total', reporter: 'GH', partner: 'FI', amount: 183e6, currency: 'EUR', status: 'target' },
      ],
    },
  },
  {
    text: `Abdulrahman Al Mazrouei, Lithuanian Foreign Minister discuss bilateral relations by phone

Wed 23 Oct 2024 | 07:48 PM

ABU DHABI, 23rd October, 2024 (WAM) -- H.H. Sheikh Abdulrahman bin Saeed Al Mazrouei, Minister of State for Foreign Affairs, today received a phone call from H.E. Rimantas Valiulis, Minister of Foreign Affairs of the Republic of Lithuania.

During the call, the two sides discussed prospects for cooperation in the fields of economy, trade, financial technology and renewable energy, in a manner that serves the mutual interests of the two friendly countries and their peoples.

Sheikh Abdulrahman and Valiulis also exchanged views on a number of regional and international issues of common concern.

WAM/Hazem Hussein`,
    officials: [
      {
        name: 'Abdulrahman bin Saeed Al Mazrouei',
        country: 'AE',
        aliases: ['Abdulrahman Al Mazrouei', 'Sheikh Abdulrahman', 'Abdulrahman'],
        world: true,
      },
      { name: 'Rimantas Valiulis', country: 'LT', aliases: ['Valiulis'] },
    ],
    meetings: [
      {
        who: ['Abdulrahman bin Saeed Al Mazrouei', 'Rimantas Valiulis'],
        date: '2024-10-23',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    text: `External Affairs Minister holds talks with Mongolian counterpart

PTI | New Delhi | Updated: June 18, 2024 20:12 IST

New Delhi, Jun 18 (PTI) External Affairs Minister S Jaishankar on Tuesday held wide-ranging talks with his Mongolian counterpart Batmunkh Erdenebileg with a focus on expanding cooperation in mining, energy and defence.

Erdenebileg arrived here on Monday on a four-day visit, his first to India after assuming charge of the foreign ministry.

"Pleased to welcome FM Erdenebileg of Mongolia. Took stock of the progress of the oil refinery project being built with an Indian Line of Credit," Jaishankar said on 'X'.

The visiting leader is scheduled to call on Vice President Jagdeep Dhankhar on Wednesday and will travel to Bodh Gaya before heading home.

Prime Minister Narendra Modi had paid a visit to Mongolia in May 2015. PTI MPB ZMN

(This story has not been edited by THE WEEK and is auto-generated from PTI)`,
    officials: [
      { name: 'S Jaishankar', country: 'IN', aliases: ['Jaishankar'] },
      { name: 'Batmunkh Erdenebileg', country: 'MN', aliases: ['Erdenebileg', 'FM Erdenebileg'] },
      { name: 'Jagdeep Dhankhar', country: 'IN', world: true },
      { name: 'Narendra Modi', country: 'IN', world: true },
    ],
    meetings: [
      { who: ['S Jaishankar', 'Batmunkh Erdenebileg'], date: '2024-06-18', status: 'held' },
      { who: ['Jagdeep Dhankhar', 'Batmunkh Erdenebileg'], date: '2024-06-19', status: 'planned' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Narendra Modi'], date: '2015-05', status: 'held' }] },
  },
  {
    text: `Pacific / Tonga

Tongan PM in Wellington for first talks with Luxon

5:41 pm on 6 August 2025

Koroi Vatuvei, RNZ Pacific senior journalist
@koroivatuvei

Tonga's Prime Minister Viliami Fonua has wrapped up his first official visit to New Zealand, saying labour mobility was "front and centre" of his talks with Christopher Luxon.

The two leaders met at the Beehive on Tuesday, a day after Fonua was welcomed with a pōwhiri at Government House in Auckland.

Photo: RNZ / Mark Papali'i. Tongan Prime Minister Viliami Fonua, left, with community leaders in Māngere.

Luxon said New Zealand would put another $4.6 million into Tonga's disaster fund. He said he would see Fonua again at the Forum Leaders' Meeting in Honiara next month.

Fonua's delegation included Foreign Minister Ana Tupou-Lātū, who had separate talks with Winston Peters. The pair also discussed the seasonal worker scheme by phone in June.

Tonga exported just over NZ$9m worth of goods to New Zealand in the year to March.

Tags: Pacific, Tonga, politics`,
    officials: [
      { name: 'Viliami Fonua', country: 'TO', aliases: ['Fonua'] },
      { name: 'Christopher Luxon', country: 'NZ', aliases: ['Luxon'], world: true },
      { name: 'Ana Tupou-Lātū', country: 'TO' },
    ],
    meetings: [
      { who: ['Viliami Fonua', 'Christopher Luxon'], date: '2025-08-05', status: 'held' },
      { who: ['Ana Tupou-Lātū', 'Winston Peters'], status: 'held' },
      { who: ['Ana Tupou-Lātū', 'Winston Peters'], date: '2025-06', kind: 'phone call', status: 'held' },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'TO',
        partner: 'NZ',
        bound: ['over', 'about'],
        amount: 9e6,
        currency: 'NZD',
      },
    ],
    optional: {
      officials: [{ name: 'Winston Peters', country: 'NZ', world: true }],
      meetings: [
        { who: ['Christopher Luxon', 'Viliami Fonua'], date: ['2025-09', null], status: 'planned' },
        { who: ['Viliami Fonua'], date: '2025-08-04', status: 'held' },
      ],
    },
  },
  {
    published: '2025-04-14',
    text: `Azerbaijan, Slovakia discuss cooperation in transport

Baku, 14 April, AZERTAC

Azerbaijan's Minister of Digital Development and Transport Rashad Nabiyev has met with a delegation led by State Secretary of the Ministry of Transport of the Slovak Republic Denisa Kováčiková.

The meeting explored opportunities for cooperation along the Middle Corridor. It was noted that the volume of transit cargo through Azerbaijan increased by 12 percent in the first quarter of 2025.

The sides also stressed that the bilateral trade turnover amounted to $38.4 million in 2024, which is 1.7 times more than a year earlier.

Slovakia's Ambassador to Azerbaijan Milan Hudák also attended the meeting.

The State Secretary is expected to visit the Port of Alat as part of her trip.`,
    officials: [
      { name: 'Rashad Nabiyev', country: 'AZ' },
      { name: 'Denisa Kováčiková', country: 'SK' },
      { name: 'Milan Hudák', country: 'SK' },
    ],
    meetings: [
      {
        who: ['Rashad Nabiyev', 'Denisa Kováčiková'],
        maybe: ['Milan Hudák'],
        date: ['2025-04-14', null],
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'AZ',
        partner: 'SK',
        amount: 38.4e6,
        currency: 'USD',
        period: '2024',
        change: [70, null],
      },
    ],
    optional: { meetings: [{ who: ['Denisa Kováčiková'], status: 'planned' }] },
  },
  {
    text: `Malaysia's July Trade Up 3.8 Pct To RM265.9 Bln – MITI

KUALA LUMPUR, Aug 20 (Bernama) -- Malaysia's trade expanded by 3.8 per cent year-on-year to RM265.9 billion in July 2025, the Ministry of Investment, Trade and Industry (MITI) said.

In a statement today, MITI said exports rose by 6.8 per cent to RM140.4 billion while imports edged up 0.6 per cent to RM125.5 billion, resulting in a trade surplus of RM14.9 billion, the 63rd consecutive month of surplus since May 2020.

"Exports to ASEAN, Taiwan and the European Union (EU) registered growth," it said, adding that shipments to the United States rose 3.8 per cent to RM21.6 billion.

For the first seven months of 2025, total trade was valued at RM1.74 trillion.

Meanwhile, Bursa Malaysia closed lower at midday, with the FBM KLCI falling 4.6 points to 1,585.2.

-- BERNAMA

BERNAMA provides up-to-date authentic and comprehensive news and information which are disseminated via BERNAMA Wires; www.bernama.com`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'total',
        reporter: 'MY',
        partner: null,
        amount: 265.9e9,
        currency: 'MYR',
        period: '2025-07',
        change: 3.8,
      },
      {
        measure: 'exports',
        reporter: 'MY',
        partner: null,
        amount: 140.4e9,
        currency: 'MYR',
        period: '2025-07',
        change: 6.8,
      },
      {
        measure: 'imports',
        reporter: 'MY',
        partner: null,
        amount: 125.5e9,
        currency: 'MYR',
        period: '2025-07',
        change: 0.6,
      },
      {
        measure: 'balance',
        reporter: 'MY',
        partner: null,
        amount: 14.9e9,
        currency: 'MYR',
        period: '2025-07',
      },
      {
        measure: 'exports',
        reporter: 'MY',
        partner: 'US',
        amount: 21.6e9,
        currency: 'MYR',
        period: '2025-07',
        change: 3.8,
      },
      {
        measure: 'total',
        reporter: 'MY',
        partner: null,
        amount: 1.74e12,
        currency: 'MYR',
        period: '2025-01/2025-07',
      },
    ],
  },
  {
    published: '2025-02-08',
    text: `President meets Belarus envoy

The Herald

Wallace Ruzvidzo in Harare

PRESIDENT Mnangagwa yesterday met Belarusian Ambassador to Zimbabwe Mr Ihar Marshalau, who was paying a farewell courtesy call at State House.

Speaking to journalists after the meeting, Ambassador Marshalau said relations between Harare and Minsk had reached new heights since he presented his credentials in 2021.

"His Excellency, the President, has told me that the third phase of the farm mechanisation programme will go ahead," he said.

The President also received a special message from his Equatorial Guinea counterpart, President Obiang Nguema, delivered by that country's Minister of State Mr Baltasar Eseng.

Foreign Affairs and International Trade Minister Dr Faustino Mudenda, Acting Chief Secretary Mr Tafadzwa Chirau and other senior Government officials attended the meetings.

Dr Mudenda flies out to Addis Ababa tomorrow for the AU Executive Council.

[Picture: Believe Nyakudya]`,
    officials: [
      { name: 'Mnangagwa', country: 'ZW', world: true },
      { name: 'Ihar Marshalau', country: 'BY', aliases: ['Marshalau'] },
      { name: 'Baltasar Eseng', country: 'GQ' },
      { name: 'Faustino Mudenda', country: 'ZW', aliases: ['Mudenda'], world: true },
    ],
    meetings: [
      {
        who: ['Mnangagwa', 'Ihar Marshalau'],
        maybe: ['Faustino Mudenda', 'Tafadzwa Chirau'],
        date: '2025-02-07',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [
        { name: 'Obiang Nguema', country: 'GQ' },
        { name: 'Tafadzwa Chirau', country: 'ZW', world: true },
      ],
      meetings: [
        {
          who: ['Mnangagwa', 'Baltasar Eseng'],
          maybe: ['Faustino Mudenda', 'Tafadzwa Chirau', 'Obiang Nguema'],
          date: ['2025-02-07', null],
          status: 'held',
        },
        { who: ['Mnangagwa', 'Obiang Nguema'], kind: 'letter', status: 'held' },
      ],
    },
  },
  {
    text: `FM meets counterparts on sidelines of Cairo meeting

Amman, Sept. 5 (Petra) – Deputy Prime Minister and Minister of Foreign Affairs and Expatriates, Ayman Safadi, on Thursday held a series of meetings with a number of his counterparts on the sidelines of the Arab League ministerial council in Cairo.

Safadi met with Tunisian Foreign Minister Habib Messaoudi, and discussed ways to bolster fraternal ties and preparations for the 12th session of the Joint Higher Committee.

During a meeting with Mauritanian Foreign Minister Sidi Ould Cheikh Melainine, the two ministers underscored the importance of increasing trade exchange and facilitating the movement of students.

In another meeting, Safadi and Djibouti's Minister of Foreign Affairs and International Cooperation, Abdoulkader Houssein Guelleh, went over Red Sea security.

He also held talks with the UN Special Coordinator, Annika Bergström, on the humanitarian situation in Gaza.

//Petra// AF
05/09/2024 19:22:41`,
    officials: [
      { name: 'Ayman Safadi', country: 'JO', aliases: ['Safadi'], world: true },
      { name: 'Habib Messaoudi', country: 'TN' },
      { name: 'Sidi Ould Cheikh Melainine', country: 'MR' },
      { name: 'Abdoulkader Houssein Guelleh', country: 'DJ' },
    ],
    meetings: [
      { who: ['Ayman Safadi', 'Habib Messaoudi'], date: '2024-09-05', status: 'held' },
      { who: ['Ayman Safadi', 'Sidi Ould Cheikh Melainine'], date: '2024-09-05', status: 'held' },
      { who: ['Ayman Safadi', 'Abdoulkader Houssein Guelleh'], date: '2024-09-05', status: 'held' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Annika Bergström', country: null }],
      meetings: [
        { who: ['Ayman Safadi', 'Annika Bergström'], date: '2024-09-05', status: 'held' },
        { who: ['Ayman Safadi', 'Annika Bergström'], status: 'held' },
      ],
    },
  },
  {
    text: `Foreign Minister Hristova Receives Copies of Credentials of New Ambassador of Vietnam

site.btaSofia

17:06 on 21.05.2025
Author: BTA
Simona-Alex Mihaleva (translation)

Foreign Minister Desislava Hristova received here on Wednesday copies of the credentials of the new Ambassador of Vietnam, Tran Quang Hieu, the Foreign Ministry press centre said.

Hristova noted that 2025 marks the 75th anniversary of bilateral relations. Trade between Bulgaria and Vietnam exceeded USD 210 million last year, with Bulgarian exports at USD 62.3 million, she added.

Hieu said thousands of Vietnamese had studied in Bulgaria. He conveyed an invitation from Vietnamese Foreign Minister Bui Thanh Son for Hristova to visit Hanoi in the autumn.

Later in the day, Deputy Foreign Minister Petar Kalchev will meet the ambassador to discuss consular issues.

/MT/`,
    officials: [
      { name: 'Desislava Hristova', country: 'BG', aliases: ['Hristova'], world: true },
      { name: 'Tran Quang Hieu', country: 'VN', aliases: ['Hieu'] },
      { name: 'Bui Thanh Son', country: 'VN' },
      { name: 'Petar Kalchev', country: 'BG', world: true },
    ],
    meetings: [
      { who: ['Desislava Hristova', 'Tran Quang Hieu'], date: '2025-05-21', status: 'held' },
      { who: ['Petar Kalchev', 'Tran Quang Hieu'], date: '2025-05-21', status: 'planned' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'BG',
        partner: 'VN',
        bound: 'over',
        amount: 210e6,
        currency: 'USD',
        period: '2024',
      },
      { measure: 'exports', reporter: 'BG', partner: 'VN', amount: 62.3e6, currency: 'USD', period: '2024' },
    ],
    optional: {
      meetings: [
        { who: ['Desislava Hristova', 'Bui Thanh Son'], status: 'planned' },
        { who: ['Desislava Hristova'], status: 'planned' },
      ],
    },
  },
  {
    text: `Overseas merchandise trade: May 2024
Key facts

All comparisons are with May 2023 unless otherwise stated.

- goods exports rose by $202 million (2.9 percent), to $7.2 billion
- goods imports fell by $29 million (0.4 percent), to $7.0 billion
- the monthly trade balance was a surplus of $204 million.

Milk powder, butter, and cheese fell $78 million (4.1 percent), to $1.8 billion.

Exports by country
- China, down $115 million (6.2 percent) to $1.7 billion
- Australia, up $41 million (5.1 percent) to $846 million

"Kiwifruit exports had a record May," international trade spokesperson Viki Warrender-Scott said.

The New Zealand dollar strengthened against the Japanese yen. Monthly figures are not adjusted for seasonal effects.

ISSN 1178-0320
Next release: Overseas merchandise trade: June 2024, 19 July`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'NZ',
        partner: null,
        amount: 7.2e9,
        currency: 'NZD',
        period: '2024-05',
        change: 2.9,
      },
      {
        measure: 'imports',
        reporter: 'NZ',
        partner: null,
        amount: 7e9,
        currency: 'NZD',
        period: '2024-05',
        change: -0.4,
      },
      {
        measure: 'balance',
        reporter: 'NZ',
        partner: null,
        amount: 204e6,
        currency: 'NZD',
        period: '2024-05',
      },
      {
        measure: 'exports',
        reporter: 'NZ',
        partner: 'CN',
        amount: 1.7e9,
        currency: 'NZD',
        period: '2024-05',
        change: -6.2,
      },
      {
        measure: 'exports',
        reporter: 'NZ',
        partner: 'AU',
        amount: 846e6,
        currency: 'NZD',
        period: '2024-05',
        change: 5.1,
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'NZ',
          partner: null,
          amount: 1.8e9,
          currency: 'NZD',
          period: '2024-05',
          change: 'any',
        },
      ],
    },
  },
  {
    text: `News: Ethiopia, Norway discuss humanitarian access, Red Sea security

Addis Abeba – Ethiopia's State Minister for Foreign Affairs, Ambassador Girma Woldetsadik, conferred with Norway's Special Envoy to the Horn of Africa, Kristin Aasland, on Thursday, 16 May 2024, at the Ministry's headquarters in Addis Abeba.

According to the Ministry, the State Minister briefed the Special Envoy on the implementation of the Pretoria agreement. Ms. Aasland, who arrived in the capital from Nairobi, reaffirmed Norway's support for reconstruction in Tigray.

Asked by Addis Standard whether the envoy would also meet Deputy Prime Minister Temesgen Tiruneh, a spokesperson said that a meeting "was requested but could not be arranged".

In February, Aasland met with Getachew Reda, president of the Tigray Interim Administration, in Mekelle.

Click here to join Addis Standard's Telegram channel AS`,
    officials: [
      { name: 'Girma Woldetsadik', country: 'ET' },
      { name: 'Kristin Aasland', country: 'NO', aliases: ['Aasland'] },
      { name: 'Temesgen Tiruneh', country: 'ET', world: true },
    ],
    meetings: [
      { who: ['Girma Woldetsadik', 'Kristin Aasland'], date: '2024-05-16', status: 'held' },
      { who: ['Kristin Aasland', 'Getachew Reda'], date: '2024-02', status: 'held' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Getachew Reda', country: 'ET', world: true }],
      meetings: [
        { who: ['Kristin Aasland', 'Temesgen Tiruneh'], status: 'cancelled' },
        { who: ['Kristin Aasland', 'Temesgen Tiruneh'], status: 'planned' },
      ],
    },
  },
  {
    published: '2025-01-20',
    text: `HRH Crown Prince Receives Written Message from President of Côte d'Ivoire

Riyadh, Rajab 20, 1446, SPA -- His Royal Highness Prince Mohammed bin Salman bin Abdulaziz Al Saud, Crown Prince and Prime Minister, has received a written message from President of the Republic of Côte d'Ivoire Alassane Ouattara, pertaining to the bilateral relations between the two countries.

The message was received by Vice Minister of Foreign Affairs Eng. Waleed bin Abdulkarim Al-Khuraiji during his meeting today at the ministry's headquarters in Riyadh with Ambassador of Côte d'Ivoire to the Kingdom Karim Bamba Touré.

During the meeting, they reviewed bilateral relations and ways to enhance them in various fields.

-- SPA
17:41 Local Time 14:41 GMT
0021`,
    officials: [
      {
        name: 'Mohammed bin Salman bin Abdulaziz Al Saud',
        country: 'SA',
        aliases: ['Mohammed bin Salman'],
        world: true,
      },
      { name: 'Alassane Ouattara', country: 'CI' },
      { name: 'Waleed bin Abdulkarim Al-Khuraiji', country: 'SA', world: true },
      { name: 'Karim Bamba Touré', country: 'CI' },
    ],
    meetings: [
      {
        who: ['Mohammed bin Salman bin Abdulaziz Al Saud', 'Alassane Ouattara'],
        kind: 'letter',
        status: 'held',
      },
      { who: ['Waleed bin Abdulkarim Al-Khuraiji', 'Karim Bamba Touré'], date: '2025-01-20', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `Japan keen to import more jute goods, says envoy

Star Business Report
Thu Jul 10, 2025 12:00 AM Last update on: Thu Jul 10, 2025 12:41 AM

Japanese Ambassador to Bangladesh Kenji Morikawa yesterday called on Commerce Adviser Sk Anwarul Haque at the latter's secretariat office in Dhaka.

They discussed the negotiation of an Economic Partnership Agreement (EPA), with the envoy expressing hope that it will be signed by the end of this year.

Bangladesh exported goods worth $1.41 billion to Japan in fiscal year 2024-25, up 7.5 percent from a year ago, according to the Export Promotion Bureau. Imports from Japan stood at $1.87 billion in FY24.

Readymade garments accounted for $1.19 billion of the shipments.

Commerce Secretary Mahbub Alam Khandaker and Japan External Trade Organization (JETRO) country representative Yuto Hayashi were present.`,
    officials: [
      { name: 'Kenji Morikawa', country: 'JP' },
      { name: 'Sk Anwarul Haque', country: 'BD', world: true },
      { name: 'Mahbub Alam Khandaker', country: 'BD', world: true },
    ],
    meetings: [
      {
        who: ['Kenji Morikawa', 'Sk Anwarul Haque'],
        maybe: ['Mahbub Alam Khandaker', 'Yuto Hayashi'],
        date: '2025-07-09',
        status: 'held',
      },
    ],
    trade: [
      { measure: 'exports', reporter: 'BD', partner: 'JP', amount: 1.41e9, currency: 'USD', change: 7.5 },
      { measure: 'imports', reporter: 'BD', partner: 'JP', amount: 1.87e9, currency: 'USD' },
    ],
    optional: {
      officials: [{ name: 'Yuto Hayashi', country: 'JP' }],

      trade: [{ measure: 'exports', reporter: 'BD', partner: 'JP', amount: 1.19e9, currency: 'USD' }],
    },
  },
  {
    text: `Uruguay's beef shipments to China slump, US becomes top buyer in March

MercoPress, South Atlantic News Agency

Friday, April 11th 2025 - 10:38 UTC

Uruguay's merchandise exports, including sales from free trade zones, reached US$ 1,032 million in March, up 4% compared to the same month last year, the promotion agency Uruguay XXI reported this week.

Cellulose was the main export item, with US$ 206 million. Sales of beef totaled US$ 193 million, of which US$ 66 million went to the United States, overtaking China for the first time in five years.

In the first quarter of the year foreign sales amounted to US$ 2,866 million, an increase of 6.8%.

China was the destination of exports worth US$ 202 million in March, a fall of 17%.

Economy Minister Gabriel Oddone said the figures were "encouraging but fragile" given the new US tariffs of 10%.

Categories: Agriculture, Economy, Uruguay.
Top Comments
Disclaimer & comment rules`,
    officials: [{ name: 'Gabriel Oddone', country: 'UY', world: true }],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'UY',
        partner: null,
        amount: 1.032e9,
        currency: 'USD',
        period: '2025-03',
        change: 4,
      },
      {
        measure: 'exports',
        reporter: 'UY',
        partner: null,
        amount: 2.866e9,
        currency: 'USD',
        period: '2025-Q1',
        change: 6.8,
      },
      {
        measure: 'exports',
        reporter: 'UY',
        partner: 'CN',
        amount: 202e6,
        currency: 'USD',
        period: '2025-03',
        change: -17,
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'UY',
          partner: null,
          amount: 206e6,
          currency: 'USD',
          period: '2025-03',
        },
        {
          measure: 'exports',
          reporter: 'UY',
          partner: null,
          amount: 193e6,
          currency: 'USD',
          period: '2025-03',
        },
        {
          measure: 'exports',
          reporter: 'UY',
          partner: 'US',
          amount: 66e6,
          currency: 'USD',
          period: '2025-03',
        },
      ],
    },
  },
  {
    text: `13:27 04.11.2024
Sybiha, Indonesian FM discuss food security, preparations for visit

Ukrainian Foreign Minister Andriy Sybiha held a telephone conversation with Minister of Foreign Affairs of Indonesia Sugiono and congratulated him on his appointment.

"I had the first call with my Indonesian counterpart @Menlu_RI. We agreed to keep the dialogue going and to find time for a meeting in person soon," Sybiha wrote on X on Monday.

He thanked Jakarta for supporting the sovereignty and territorial integrity of Ukraine.

As reported, on October 24 Deputy Economy Minister Taras Kachka met in Jakarta with Indonesian Trade Minister Budi Santoso.

In 2023, trade between Ukraine and Indonesia decreased by 29.4% to $512.7 million.

Tags: #indonesia #sybiha

MORE ABOUT
12:10 01.11.2024 Sybiha meets with Swiss president in Kyiv
LATEST
13:50 Naftogaz increases gas production`,
    officials: [
      { name: 'Andriy Sybiha', country: 'UA', aliases: ['Sybiha'] },
      { name: 'Sugiono', country: 'ID' },
      { name: 'Taras Kachka', country: 'UA', world: true },
      { name: 'Budi Santoso', country: 'ID' },
    ],
    meetings: [
      { who: ['Andriy Sybiha', 'Sugiono'], date: ['2024-11-04', null], kind: 'phone call', status: 'held' },
      { who: ['Taras Kachka', 'Budi Santoso'], date: '2024-10-24', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'UA',
        partner: 'ID',
        amount: 512.7e6,
        currency: 'USD',
        period: '2023',
        change: -29.4,
      },
    ],
    optional: {
      meetings: [
        { who: ['Andriy Sybiha', 'Sugiono'], status: 'planned' },
        { who: ['Andriy Sybiha'], status: 'held' },
      ],
    },
  },
  {
    published: '2025-01-15',
    text: `DPM receives outgoing Australian Ambassador, hails 20-year cooperation

Taing Rinith / Khmer Times    Share:

Deputy Prime Minister and Minister of Economy and Finance Vongsey Panharith (right) with Ambassador Justin Holloway. MEF

Deputy Prime Minister Vongsey Panharith received outgoing Australian Ambassador to Cambodia Justin Holloway at the ministry on Tuesday afternoon.

The DPM thanked the diplomat for his efforts over the past three years. "Your mission may end, but the friendship will not," Mr Panharith was quoted as saying in a ministry post on Facebook.

Mr Holloway had taken leave of Prime Minister Hun Manet the day before at the Peace Palace.

Bilateral trade between Cambodia and Australia was worth $552 million in the first eleven months of last year, an increase of 24 percent, the General Department of Customs and Excise said.

Related: Cambodia meets 2025 rice export target early`,
    officials: [
      { name: 'Vongsey Panharith', country: 'KH', aliases: ['Panharith'], world: true },
      { name: 'Justin Holloway', country: 'AU', aliases: ['Holloway'] },
      { name: 'Hun Manet', country: 'KH', world: true },
    ],
    meetings: [
      { who: ['Vongsey Panharith', 'Justin Holloway'], date: '2025-01-14', status: 'held' },
      { who: ['Hun Manet', 'Justin Holloway'], date: '2025-01-13', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'KH',
        partner: 'AU',
        amount: 552e6,
        currency: 'USD',
        period: '2024-01/2024-11',
        change: 24,
      },
    ],
  },
  {
    text: `Polish president to visit Vilnius for November Uprising commemoration

LRT.lt 2024.11.20 09:15

Polish President Andrzej Duda will pay a visit to Lithuania next week, the Presidential Office in Vilnius said on Wednesday.

President Gitanas Nausėda will host his Polish counterpart at the Presidential Palace on Monday, November 25, before the two presidents lay wreaths at the Rasos Cemetery.

Nausėda's adviser Asta Skaisgirytė told reporters the talks would focus on the security of the Suwałki corridor. The two heads of state last met in Kraków in early October.

"We meet so often that we no longer count," she joked.

Meanwhile, Žalgiris Kaunas meet Olimpia Milano in the EuroLeague on Thursday evening. Coach Andrea Trinchieri will be without two of his starters.

BNS is the author of this text`,
    officials: [
      { name: 'Andrzej Duda', country: 'PL' },
      { name: 'Gitanas Nausėda', country: 'LT', aliases: ['Nausėda'], world: true },
    ],
    meetings: [
      { who: ['Gitanas Nausėda', 'Andrzej Duda'], date: '2024-11-25', status: 'planned' },
      { who: ['Gitanas Nausėda', 'Andrzej Duda'], date: '2024-10', status: 'held' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Asta Skaisgirytė', country: 'LT', world: true }],
      meetings: [{ who: ['Andrzej Duda'], status: 'planned' }],
    },
  },
  {
    text: `Namibia, Zambia target N$5 billion in trade

Staff Reporter
2024-08-29

WINDHOEK – Trade minister Lucia Haimbodi says Namibia and Zambia should use the Walvis Bay-Ndola-Lubumbashi corridor to lift trade to N$5 billion by 2028.

Haimbodi was speaking after co-chairing the joint commission of cooperation with her Zambian counterpart, Mulambo Chikwanda, in Katima Mulilo on Tuesday.

Last year, Namibia exported goods worth N$2.9 billion to Zambia, while imports from that country amounted to just N$418 million, the Namibia Statistics Agency reports.

Chikwanda said Lusaka would streamline truck clearance at Sesheke. "We are one people divided by a river," he said.

The next session will be held in Livingstone in 2026.

– Nampa`,
    officials: [
      { name: 'Lucia Haimbodi', country: 'NA', aliases: ['Haimbodi'], world: true },
      { name: 'Mulambo Chikwanda', country: 'ZM', aliases: ['Chikwanda'] },
    ],
    meetings: [{ who: ['Lucia Haimbodi', 'Mulambo Chikwanda'], date: '2024-08-27', status: 'held' }],
    trade: [
      { measure: 'exports', reporter: 'NA', partner: 'ZM', amount: 2.9e9, currency: 'NAD', period: '2023' },
      { measure: 'imports', reporter: 'NA', partner: 'ZM', amount: 418e6, currency: 'NAD', period: '2023' },
      {
        measure: 'total',
        reporter: 'NA',
        partner: 'ZM',
        amount: 5e9,
        currency: 'NAD',
        period: '2028',
        status: 'target',
      },
    ],
  },
  {
    text: `Trade deficit widens to TND 14.7 billion at end of August 2025 (INS)

TAP - Tunis

Tunisia's trade deficit widened to TND 14,698 million over the first eight months of 2025, against TND 11,933 million during the same period of 2024, according to data published Wednesday by the National Institute of Statistics (INS).

Exports fell slightly by 0.7% to TND 41,370 million, while imports climbed by 4.6%, reaching TND 56,068 million. The coverage rate thus dropped to 73.8%.

Exports to the European Union (70.2% of the total) were worth TND 29,054 million. By country, sales went up to Germany (+9.3%) and France (+8.5%), and declined to Italy (-8.4%).

The deficit with China stood at TND 7,260 million and with Russia at TND 3,606.8 million.

The energy balance deficit amounted to TND 7,108 million.

Keywords: #INS #foreign trade`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'balance',
        reporter: 'TN',
        partner: null,
        amount: 14.698e9,
        currency: 'TND',
        period: '2025-01/2025-08',
        change: 'any',
      },
      {
        measure: 'balance',
        reporter: 'TN',
        partner: null,
        amount: 11.933e9,
        currency: 'TND',
        period: '2024-01/2024-08',
      },
      {
        measure: 'exports',
        reporter: 'TN',
        partner: null,
        amount: 41.37e9,
        currency: 'TND',
        period: '2025-01/2025-08',
        change: -0.7,
      },
      {
        measure: 'imports',
        reporter: 'TN',
        partner: null,
        amount: 56.068e9,
        currency: 'TND',
        period: '2025-01/2025-08',
        change: 4.6,
      },
      {
        measure: 'exports',
        reporter: 'TN',
        partner: 'EU',
        amount: 29.054e9,
        currency: 'TND',
        period: '2025-01/2025-08',
      },
      {
        measure: 'balance',
        reporter: 'TN',
        partner: 'CN',
        amount: 7.26e9,
        currency: 'TND',
        period: '2025-01/2025-08',
      },
      {
        measure: 'balance',
        reporter: 'TN',
        partner: 'RU',
        amount: 3.6068e9,
        currency: 'TND',
        period: '2025-01/2025-08',
      },
    ],
    optional: {
      trade: [
        { measure: 'balance', reporter: 'TN', partner: null, amount: 14.7e9, currency: 'TND' },
        { measure: 'exports', reporter: 'TN', partner: 'DE', amount: null, change: 9.3 },
        { measure: 'exports', reporter: 'TN', partner: 'FR', amount: null, change: 8.5 },
        { measure: 'exports', reporter: 'TN', partner: 'IT', amount: null, change: -8.4 },
        { measure: 'balance', reporter: 'TN', partner: null, amount: 7.108e9, currency: 'TND' },
      ],
    },
  },
  {
    text: `Readout: Minister Tremblay-Okafor meets with Trinidad and Tobago's Minister of Foreign and CARICOM Affairs

From: Global Affairs Canada

Readout

February 20, 2025 – Bridgetown, Barbados – Global Affairs Canada

The Honourable Nadine Tremblay-Okafor, Minister of Foreign Affairs, met yesterday with Dexter Ramkissoon, Trinidad and Tobago's Minister of Foreign and CARICOM Affairs, on the margins of the 48th Regular Meeting of the CARICOM Heads of Government.

The ministers discussed the crisis in Haiti and the need for continued support to the Multinational Security Support mission. Minister Tremblay-Okafor thanked Minister Ramkissoon for his country's leadership.

They looked forward to meeting again at the OAS General Assembly in Antigua and Barbuda in June.

Contacts
Media Relations Office
Global Affairs Canada
desk@international.example.gc.ca
Follow us on X: @CanadaFP`,
    officials: [
      {
        name: 'Nadine Tremblay-Okafor',
        country: 'CA',
        aliases: ['Tremblay-Okafor', 'Minister Tremblay-Okafor'],
        world: true,
      },
      { name: 'Dexter Ramkissoon', country: 'TT', aliases: ['Ramkissoon', 'Minister Ramkissoon'] },
    ],
    meetings: [{ who: ['Nadine Tremblay-Okafor', 'Dexter Ramkissoon'], date: '2025-02-19', status: 'held' }],
    trade: [],
    optional: {
      meetings: [
        { who: ['Nadine Tremblay-Okafor', 'Dexter Ramkissoon'], date: '2025-06', status: 'planned' },
      ],
    },
  },
  {
    published: '2025-03-31',
    text: `PM, Turkmen president reaffirm commitment to TAPI in phone call

ISLAMABAD, Mar 31 (APP): Prime Minister Muhammad Shehbaz Sharif on Monday held a telephone conversation with President of Turkmenistan Serdar Berdimuhamedov and exchanged greetings on the auspicious occasion of Eid-ul-Fitr.

The two leaders expressed satisfaction over the progress on the TAPI gas pipeline project. The prime minister renewed his cordial invitation to President Berdimuhamedov to visit Pakistan at an early date.

Earlier in the day, the prime minister also telephoned the Emir of Kuwait Sheikh Meshal Al-Ahmad Al-Jaber Al-Sabah and the Chairman of the Presidency of Bosnia and Herzegovina Dr. Zoran Hadžikadić and extended Eid greetings to them.

APP/zub-sra

Follow the PNI Facebook page for the latest news and updates.`,
    officials: [
      { name: 'Muhammad Shehbaz Sharif', country: 'PK', aliases: ['Shehbaz Sharif'], world: true },
      { name: 'Serdar Berdimuhamedov', country: 'TM', aliases: ['Berdimuhamedov'] },
      { name: 'Meshal Al-Ahmad Al-Jaber Al-Sabah', country: 'KW' },
      { name: 'Zoran Hadžikadić', country: 'BA' },
    ],
    meetings: [
      {
        who: ['Muhammad Shehbaz Sharif', 'Serdar Berdimuhamedov'],
        date: '2025-03-31',
        kind: 'phone call',
        status: 'held',
      },
      {
        who: ['Muhammad Shehbaz Sharif', 'Meshal Al-Ahmad Al-Jaber Al-Sabah'],
        date: '2025-03-31',
        kind: 'phone call',
        status: 'held',
      },
      {
        who: ['Muhammad Shehbaz Sharif', 'Zoran Hadžikadić'],
        date: '2025-03-31',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        {
          who: ['Muhammad Shehbaz Sharif', 'Meshal Al-Ahmad Al-Jaber Al-Sabah', 'Zoran Hadžikadić'],
          date: '2025-03-31',
          status: 'held',
        },
        { who: ['Muhammad Shehbaz Sharif', 'Serdar Berdimuhamedov'], status: 'planned' },
      ],
    },
  },
  {
    text: `Interview | 'We cannot meet the target without rail links,' says Bhutan's envoy

The Hindu Bureau
Updated - January 17, 2024 11:46 pm IST - KOLKATA

Bhutan's Ambassador to India, Tshering Wangmo Dorji, spoke to The Hindu about the Gelephu Mindfulness City. Excerpts:

Q: Where does the railway from Kokrajhar stand?

A: The survey is complete. Both governments have to meet the deadlines they set themselves. I am an optimist.

Q: Will there be border talks with China this year?

A: That is a question for Thimphu. I can only say that the expert group is doing its work.

Q: And trade?

A: India takes most of our electricity. But what we need is not numbers, it is quality investment.

Comments have to be in English, and in full sentences. They cannot be abusive or personal.

READ MORE: Assam CM Himanta Biswa Sarma congratulates new Bhutan PM Tshering Tobgay`,
    officials: [{ name: 'Tshering Wangmo Dorji', country: 'BT' }],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Himanta Biswa Sarma', country: 'IN', world: true },
        { name: 'Tshering Tobgay', country: 'BT' },
      ],
      meetings: [{ who: ['Himanta Biswa Sarma', 'Tshering Tobgay'], kind: 'letter', status: 'held' }],
    },
  },
  {
    text: `Foreign minister leaves for Doha

The Kathmandu Post
Anil Gautam
Published at : May 27, 2024
Updated at : May 27, 2024 08:15
Kathmandu

Deputy Prime Minister and Foreign Minister Rishikesh Bhattarai left for Qatar on Sunday evening to lobby for the release of a Nepali national held hostage by Hamas, officials said.

During the two-day trip, Bhattarai is scheduled to meet Qatar's Minister of State at the Foreign Ministry Sultan Al Kubaisi on Monday. A meeting with the Prime Minister, which had been planned for Tuesday, has been called off because the Qatari leader will be travelling, according to a ministry official who asked not to be named.

Before his departure, Bhattarai held consultations with Prime Minister Pushpa Kamal Dahal at Baluwatar. Nepal's ambassador to Qatar Narad Bhandari will join the meetings in Doha.

About 357,000 Nepalis work in Qatar.`,
    officials: [
      { name: 'Rishikesh Bhattarai', country: 'NP', aliases: ['Bhattarai'], world: true },
      { name: 'Sultan Al Kubaisi', country: 'QA' },
      { name: 'Pushpa Kamal Dahal', country: 'NP', world: true },
      { name: 'Narad Bhandari', country: 'NP' },
    ],
    meetings: [
      {
        who: ['Rishikesh Bhattarai', 'Sultan Al Kubaisi'],
        maybe: ['Narad Bhandari'],
        date: '2024-05-27',
        status: 'planned',
      },
      { who: ['Rishikesh Bhattarai', 'Pushpa Kamal Dahal'], date: ['2024-05-26', null], status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Rishikesh Bhattarai'], maybe: ['Narad Bhandari'], date: '2024-05-28', status: 'cancelled' },
        { who: ['Rishikesh Bhattarai'], status: 'held' },
        { who: ['Rishikesh Bhattarai', 'Narad Bhandari'], status: 'planned' },
        { who: ['Narad Bhandari'], status: 'planned' },
        { who: ['Rishikesh Bhattarai'], status: 'planned' },
      ],
    },
  },
  {
    text: `Kazakh Foreign Minister receives Ambassador of Costa Rica

ASTANA. KAZINFORM Deputy Prime Minister – Minister of Foreign Affairs of Kazakhstan Yerzhan Mukanov received Ambassador Extraordinary and Plenipotentiary of Costa Rica Mauricio Alfaro Quesada (with residence in Moscow) on the occasion of the completion of his diplomatic mission, Kazinform News Agency cites the MFA press service.

"We highly value your personal contribution," Mukanov told the Ambassador, handing him the Ministry's certificate of merit.

As it was reported earlier, Head of State Kassym-Jomart Tokayev sent a telegram of congratulations to President Rodrigo Chaves Robles on the Independence Day of Costa Rica.

Photo: gov.kz

15 September 2025, 16:02 | Astana
#Kazakhstan and Costa Rica #Diplomacy`,
    officials: [
      { name: 'Yerzhan Mukanov', country: 'KZ', aliases: ['Mukanov'] },
      { name: 'Mauricio Alfaro Quesada', country: 'CR' },
      { name: 'Kassym-Jomart Tokayev', country: 'KZ', world: true },
      { name: 'Rodrigo Chaves Robles', country: 'CR' },
    ],
    meetings: [
      { who: ['Yerzhan Mukanov', 'Mauricio Alfaro Quesada'], date: ['2025-09-15', null], status: 'held' },
      { who: ['Kassym-Jomart Tokayev', 'Rodrigo Chaves Robles'], kind: 'letter', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `Relations with Hungary are reaching a new level

UzA | Politics | 22:14 / 2024-06-05

On June 4–5, a delegation headed by the Minister of Investment, Industry and Trade of the Republic of Uzbekistan Laziz Kudratov was in Budapest on a working visit.

Within the framework of the visit, L. Kudratov held negotiations with the Minister of Foreign Affairs and Trade of Hungary Péter Szijjártó. It was noted with satisfaction that the trade turnover has doubled over the last three years and there are more than 80 joint enterprises.

A meeting was also held with the Minister of Agriculture István Nagy, at which the creation of a joint poultry cluster in Jizzakh region was considered.

At the end of the visit the Uzbek side met with the leadership of OTP Bank, the company "Gedeon Richter" and "Bonafarm Group".

Following the results of 2023, mutual trade made 171.6 million dollars, including export – 11.9 million dollars, import – 159.7 million dollars.

Dilshod Nazarov, UzA`,
    officials: [
      { name: 'Laziz Kudratov', country: 'UZ', aliases: ['L. Kudratov', 'Kudratov'] },
      { name: 'Péter Szijjártó', country: 'HU' },
      { name: 'István Nagy', country: 'HU', world: true },
    ],
    meetings: [
      { who: ['Laziz Kudratov', 'Péter Szijjártó'], date: ['2024-06-04/2024-06-05', null], status: 'held' },
      { who: ['Laziz Kudratov', 'István Nagy'], date: ['2024-06-04/2024-06-05', null], status: 'held' },
    ],
    trade: [
      { measure: 'total', reporter: 'UZ', partner: 'HU', amount: 171.6e6, currency: 'USD', period: '2023' },
      { measure: 'exports', reporter: 'UZ', partner: 'HU', amount: 11.9e6, currency: 'USD', period: '2023' },
      { measure: 'imports', reporter: 'UZ', partner: 'HU', amount: 159.7e6, currency: 'USD', period: '2023' },
    ],
    optional: {
      meetings: [{ who: ['Laziz Kudratov'], status: 'held' }],
      trade: [{ measure: 'total', reporter: 'UZ', partner: 'HU', amount: null, change: 100 }],
    },
  },
  {
    text: `Vice Minister Wiryawan meets Jordanian envoy to boost trade

August 14, 2024 21:05 GMT+700

Jakarta (ANTARA) - Deputy Foreign Minister Wiryawan Hadikusumo on Wednesday received the visit of the Ambassador of Jordan to Indonesia, Sudqi Al-Omoush, to discuss the acceleration of the trade agreement between both nations.

"We have to take advantage of the momentum of 75 years of ties next year," Wiryawan noted in a statement here.

Based on data from the Ministry of Trade, Indonesia-Jordan trade in January–June 2024 was recorded at US$144.8 million, with Indonesia booking a surplus of US$52.1 million. The figure in the whole of 2023 stood at US$298.6 million, down 22.6 percent.

Al-Omoush also offered Jordan as hub for Indonesian fertilizer companies.

Related news: Indonesia, Jordan agree to intensify halal cooperation
Related news: House Speaker meets King Abdullah II

Translator: Yashinta D, Kenzu
Editor: Rahmad Nasution
Copyright © ANTARA 2024`,
    officials: [
      { name: 'Wiryawan Hadikusumo', country: 'ID', aliases: ['Wiryawan'], world: true },
      { name: 'Sudqi Al-Omoush', country: 'JO', aliases: ['Al-Omoush'] },
    ],
    meetings: [{ who: ['Wiryawan Hadikusumo', 'Sudqi Al-Omoush'], date: '2024-08-14', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: 'ID',
        partner: 'JO',
        amount: 144.8e6,
        currency: 'USD',
        period: ['2024-01/2024-06', '2024-H1'],
      },
      {
        measure: 'balance',
        reporter: 'ID',
        partner: 'JO',
        amount: 52.1e6,
        currency: 'USD',
        period: ['2024-01/2024-06', '2024-H1'],
      },
      {
        measure: 'total',
        reporter: 'ID',
        partner: 'JO',
        amount: 298.6e6,
        currency: 'USD',
        period: '2023',
        change: -22.6,
      },
    ],
    optional: {
      officials: [{ name: 'King Abdullah II', country: 'JO', aliases: ['Abdullah II'], world: true }],
      meetings: [{ who: ['King Abdullah II'], status: 'held' }],
    },
  },
  {
    published: '2025-11-07',
    text: `HE Minister of State at Ministry of Foreign Affairs Meets Officials in Belgrade

Belgrade, November 07 (QNA) - HE Minister of State at the Ministry of Foreign Affairs Khalid bin Jassim Al Muraikhi met separately on Friday with HE First Deputy Prime Minister and Minister of Finance of the Republic of Serbia Nenad Stojković, HE Minister of Foreign Affairs Marija Đurđević, and HE Speaker of the National Assembly Ana Brnabić, on the occasion of his visit to the Serbian capital.

The meetings discussed cooperation relations between the two countries and ways to support and develop them, in addition to a host of topics of mutual interest.

HE Ambassador of the State of Qatar to Serbia Faris bin Roumi Al Naimi attended the meetings.

In another context, HE the Minister of State sent a cable of condolences to HE Minister of Foreign Affairs of the Philippines Maria Corazon Villareal on the victims of the typhoon. (QNA)`,
    officials: [
      { name: 'Khalid bin Jassim Al Muraikhi', country: 'QA', world: true },
      { name: 'Nenad Stojković', country: 'RS' },
      { name: 'Marija Đurđević', country: 'RS', world: true },
      { name: 'Ana Brnabić', country: 'RS', world: true },
      { name: 'Faris bin Roumi Al Naimi', country: 'QA' },
      { name: 'Maria Corazon Villareal', country: 'PH' },
    ],
    meetings: [
      {
        who: ['Khalid bin Jassim Al Muraikhi', 'Nenad Stojković'],
        maybe: ['Faris bin Roumi Al Naimi'],
        date: '2025-11-07',
        status: 'held',
      },
      {
        who: ['Khalid bin Jassim Al Muraikhi', 'Marija Đurđević'],
        maybe: ['Faris bin Roumi Al Naimi'],
        date: '2025-11-07',
        status: 'held',
      },
      {
        who: ['Khalid bin Jassim Al Muraikhi', 'Ana Brnabić'],
        maybe: ['Faris bin Roumi Al Naimi'],
        date: '2025-11-07',
        status: 'held',
      },
      { who: ['Khalid bin Jassim Al Muraikhi', 'Maria Corazon Villareal'], kind: 'letter', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [{ who: ['Khalid bin Jassim Al Muraikhi', 'Faris bin Roumi Al Naimi'], status: 'held' }],
    },
  },
  {
    text: `UK trade: January 2025
Statistical bulletin

Release date: 14 March 2025

1. Main points

The value of goods imports fell by £1.1 billion (2.1%) in January 2025, with falls in imports from both EU and non-EU countries.

The value of goods exports rose by £0.6 billion (2.0%) to £30.4 billion in January 2025; exports to the United States rose by £0.3 billion, to £5.2 billion.

Total imports of goods and services in the three months to January 2025 were £228.9 billion.

The total goods and services trade deficit was £5.5 billion in the three months to January 2025, and the trade in goods deficit widened by £1.5 billion to £54.8 billion over the same period.

Data for January are affected by late returns. We aim to meet users' needs; take part in our survey.

2. UK trade data
Dataset | Released 14 March 2025
Monthly data on the UK's trade in goods`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'GB',
        partner: null,
        amount: 30.4e9,
        currency: 'GBP',
        period: '2025-01',
        change: 2,
      },
      {
        measure: 'exports',
        reporter: 'GB',
        partner: 'US',
        amount: 5.2e9,
        currency: 'GBP',
        period: '2025-01',
      },
      {
        measure: 'imports',
        reporter: 'GB',
        partner: null,
        amount: 228.9e9,
        currency: 'GBP',
        period: ['2024-11/2025-01', null],
      },
      {
        measure: 'balance',
        reporter: 'GB',
        partner: null,
        amount: 5.5e9,
        currency: 'GBP',
        period: ['2024-11/2025-01', null],
      },
      {
        measure: 'balance',
        reporter: 'GB',
        partner: null,
        amount: 54.8e9,
        currency: 'GBP',
        period: ['2024-11/2025-01', null],
      },
    ],
    optional: {
      trade: [
        { measure: 'imports', reporter: 'GB', partner: null, amount: null, period: '2025-01', change: -2.1 },
        { measure: 'imports', reporter: 'GB', partner: null, amount: 1.1e9, change: 'any' },
      ],
    },
  },
  {
    text: `Tsahkna: Estonia will not recognize 'elections' held in occupied territories

ERR News
15.03.2024 14:28

Foreign Minister Margus Tsahkna (Eesti 200) on Thursday met in Tallinn with his Georgian colleague Davit Chkheidze, on a two-day visit to Estonia, with talks centering on Georgia's EU candidate status and the security situation in the region.

Chkheidze was also received by President Alar Karis at Kadriorg and by Riigikogu speaker Lauri Hussar (Eesti 200).

A planned joint press conference did not go ahead, which the ministry put down to scheduling.

Tsahkna said: "We talked about values, too. Friends must be able to speak openly."

The president is to travel to Tbilisi in May.

--

Follow ERR News on Facebook and Twitter and never miss an update!

Editor: Marcus Turovski
Source: Ministry of Foreign Affairs`,
    officials: [
      { name: 'Margus Tsahkna', country: 'EE', aliases: ['Tsahkna'] },
      { name: 'Davit Chkheidze', country: 'GE', aliases: ['Chkheidze'] },
      { name: 'Alar Karis', country: 'EE', world: true },
      { name: 'Lauri Hussar', country: 'EE', world: true },
    ],
    meetings: [
      { who: ['Margus Tsahkna', 'Davit Chkheidze'], date: '2024-03-14', status: 'held' },
      { who: ['Alar Karis', 'Davit Chkheidze'], status: 'held' },
      { who: ['Lauri Hussar', 'Davit Chkheidze'], status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Davit Chkheidze', 'Alar Karis', 'Lauri Hussar'], status: 'held' },
        { who: ['Davit Chkheidze'], status: 'held' },
        { who: ['Margus Tsahkna', 'Davit Chkheidze'], status: 'cancelled' },
        { who: ['Alar Karis'], date: '2024-05', status: 'planned' },
      ],
    },
  },
  {
    text: `Coffee lifts export earnings to record as imports slow

Monday, July 22, 2024

By Ismail Musoke
Journalist
Nation Media Group

What you need to know:
* Kenya regained its place as Uganda's top regional market.

Kampala. Uganda's export earnings rose 24.4 percent to $7.9 billion in the financial year ended June 2024, Bank of Uganda data shows.

Coffee alone fetched $1.14 billion, up from $846 million a year earlier. Exports to Kenya were valued at $58.4 million in May, while those to the Democratic Republic of the Congo declined to $49.7 million and South Sudan's to $46.1 million.

Mr Adam Kizito, the director of economic research, said imports grew by only 3 percent. "Farmers met with good weather and good prices," he said.

The government wants to raise exports to $12 billion by 2028.

Shs3,700 was the exchange rate to the dollar on Friday. MTN Uganda, meanwhile, posted a profit of Shs290b.

desk@nationmedia.example.com`,
    officials: [],
    meetings: [],
    trade: [
      { measure: 'exports', reporter: 'UG', partner: null, amount: 7.9e9, currency: 'USD', change: 24.4 },
      {
        measure: 'exports',
        reporter: 'UG',
        partner: 'KE',
        amount: 58.4e6,
        currency: 'USD',
        period: '2024-05',
      },
      {
        measure: 'exports',
        reporter: 'UG',
        partner: 'CD',
        amount: 49.7e6,
        currency: 'USD',
        period: '2024-05',
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'UG',
        partner: 'SS',
        amount: 46.1e6,
        currency: 'USD',
        period: '2024-05',
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'UG',
        partner: null,
        amount: 12e9,
        currency: 'USD',
        period: '2028',
        status: 'target',
      },
    ],
    optional: {
      officials: [{ name: 'Adam Kizito', country: 'UG', world: true }],

      trade: [
        { measure: 'exports', reporter: 'UG', partner: null, amount: 1.14e9, currency: 'USD' },
        { measure: 'exports', reporter: 'UG', partner: null, amount: 846e6, currency: 'USD' },
        { measure: 'imports', reporter: 'UG', partner: null, amount: null, change: 3 },
      ],
    },
  },
  {
    text: `Egypt's trade minister, Serbian counterpart discuss free trade agreement

Cairo, 21 January 2025 (MENA)

Minister of Investment and Foreign Trade Hassan El Khatib met Tuesday with Serbian Minister of Internal and Foreign Trade Jelena Vukašinović and her accompanying delegation, to follow up on the implementation of the free trade agreement signed in July last year.

El Khatib said trade exchange between both countries hit about 127 million dollars during the first ten months of 2024 compared to 91 million dollars in the corresponding period a year earlier.

He added that the volume of Serbian investments in Egypt stands at 32 million dollars.

For her part, Vukašinović said her country looks forward to exporting wheat and machinery to the Egyptian market.

Egyptian Ambassador in Belgrade Bassel Salah Eddin and head of the Egyptian Commercial Service Abdel Aziz El Sherif attended the meeting. (MENA)
M S A / Y A Z`,
    officials: [
      { name: 'Hassan El Khatib', country: 'EG', aliases: ['El Khatib'] },
      { name: 'Jelena Vukašinović', country: 'RS', aliases: ['Vukašinović'] },
      { name: 'Bassel Salah Eddin', country: 'EG' },
    ],
    meetings: [
      {
        who: ['Hassan El Khatib', 'Jelena Vukašinović'],
        maybe: ['Bassel Salah Eddin', 'Abdel Aziz El Sherif'],
        date: '2025-01-21',
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'EG',
        partner: 'RS',
        bound: ['about', 'exact'],
        amount: 127e6,
        currency: 'USD',
        period: '2024-01/2024-10',
        change: [null, 'any'],
      },
      {
        measure: 'total',
        reporter: 'EG',
        partner: 'RS',
        amount: 91e6,
        currency: 'USD',
        period: '2023-01/2023-10',
      },
      { measure: 'investment', reporter: 'RS', partner: 'EG', amount: 32e6, currency: 'USD' },
    ],
    optional: { officials: [{ name: 'Abdel Aziz El Sherif', country: 'EG' }] },
  },
  {
    text: `Envoys of Japan and Switzerland meet Opposition Leader

Colombo Gazette | October 3, 2024

Japanese Ambassador to Sri Lanka Masato Kuroiwa and Swiss Ambassador Béatrice Zurbuchen held separate discussions with Opposition Leader Sajith Premadasa in Colombo.

The Opposition Leader's office said that the meetings took place yesterday and today and covered debt restructuring and the upcoming Parliamentary election.

Meanwhile, Foreign Minister Vijitha Herath received Chinese Ambassador Qi Zhenhong at the Ministry this morning. The Ambassador handed over a letter of congratulations addressed to President Anura Kumara Dissanayake from President Xi Jinping.

Indian External Affairs Minister S. Jaishankar is due in Colombo tomorrow and will call on President Dissanayake. (Colombo Gazette)

Share this: Click to share on Facebook (Opens in new window)`,
    officials: [
      { name: 'Masato Kuroiwa', country: 'JP' },
      { name: 'Béatrice Zurbuchen', country: 'CH' },
      { name: 'Vijitha Herath', country: 'LK', world: true },
      { name: 'Qi Zhenhong', country: 'CN' },
      { name: 'Anura Kumara Dissanayake', country: 'LK', aliases: ['Dissanayake'], world: true },
      { name: 'Xi Jinping', country: 'CN', world: true },
      { name: 'S. Jaishankar', country: 'IN', aliases: ['Jaishankar'] },
      { name: 'Sajith Premadasa', country: 'LK', world: true },
    ],
    meetings: [
      { who: ['Masato Kuroiwa', 'Sajith Premadasa'], status: 'held' },
      { who: ['Béatrice Zurbuchen', 'Sajith Premadasa'], status: 'held' },
      { who: ['Vijitha Herath', 'Qi Zhenhong'], date: '2024-10-03', status: 'held' },
      { who: ['S. Jaishankar', 'Anura Kumara Dissanayake'], date: '2024-10-04', status: 'planned' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Xi Jinping', 'Anura Kumara Dissanayake'], kind: 'letter', status: 'held' },
        { who: ['Masato Kuroiwa', 'Béatrice Zurbuchen', 'Sajith Premadasa'], status: 'held' },
      ],
    },
  },
  {
    text: `PH, New Zealand eye visiting forces deal signing in Q2

By Priam Nepomuceno-Reyes
April 24, 2025, 4:18 pm

MANILA – Defense Secretary Gilberto Teodoro Jr. and visiting New Zealand Defense Minister Judith Collins discussed the timeline of the proposed Status of Visiting Forces Agreement (SOVFA) during a bilateral meeting at Camp Aguinaldo on Thursday.

Collins also paid a courtesy call on President Ferdinand R. Marcos Jr. at Malacañan Palace, the Department of National Defense (DND) said.

"She will meet the press together with Secretary Teodoro on Friday," DND spokesperson Arsenio Andolong Jr. said in a message to reporters.

The Philippines has such agreements with the United States and Australia, and signed a Reciprocal Access Agreement with Japan in July 2024.

Teodoro last met his New Zealand counterpart at the Shangri-La Dialogue in Singapore in June last year. (PNA)`,
    officials: [
      {
        name: 'Gilberto Teodoro Jr.',
        country: 'PH',
        aliases: ['Gilberto Teodoro', 'Teodoro', 'Secretary Teodoro'],
        world: true,
      },
      { name: 'Judith Collins', country: 'NZ', aliases: ['Collins'] },
      {
        name: 'Ferdinand R. Marcos Jr.',
        country: 'PH',
        aliases: ['Ferdinand R. Marcos', 'Marcos'],
        world: true,
      },
    ],
    meetings: [
      { who: ['Gilberto Teodoro Jr.', 'Judith Collins'], date: '2025-04-24', status: 'held' },
      { who: ['Judith Collins', 'Ferdinand R. Marcos Jr.'], date: ['2025-04-24', null], status: 'held' },
      { who: ['Gilberto Teodoro Jr.', 'Judith Collins'], date: '2024-06', status: 'held' },
    ],
    trade: [],
    optional: {
      officials: [
        { name: 'Arsenio Andolong Jr.', country: 'PH', aliases: ['Arsenio Andolong'], world: true },
      ],
      meetings: [
        { who: ['Judith Collins', 'Gilberto Teodoro Jr.'], date: '2025-04-25', status: 'planned' },
        { who: ['Gilberto Teodoro Jr.'], date: '2024-06', status: 'held' },
      ],
    },
  },
  {
    text: `Trade talks with Korea 'positive'

ELENOA TURAGAIVIU
17 October, 2025, 7:45 am

Deputy Prime Minister and Minister for Trade Manoa Vakatawa with Korean Vice Minister Han Seung-wook in Nadi yesterday. Picture: BALJEET SINGH

FIJI and the Republic of Korea are exploring ways to narrow a trade gap that runs heavily against Suva, says Deputy Prime Minister Manoa Vakatawa.

Mr Vakatawa met Korea's Vice Minister of Oceans and Fisheries, Han Seung-wook, in Nadi yesterday on the margins of a tuna forum.

According to the Fiji Bureau of Statistics, Fiji imported $312.5 million worth of goods from Korea last year, mostly fuel, while it exported $21.7m, he said.

"We told our Korean friends that kava and bottled water could make a difference," Mr Vakatawa said.

Mr Han said Korean Air flights were being reviewed. He returns to Sejong tomorrow.

In rugby, the Drua will meet the Hurricanes in Lautoka.`,
    officials: [
      { name: 'Manoa Vakatawa', country: 'FJ', aliases: ['Vakatawa'], world: true },
      { name: 'Han Seung-wook', country: 'KR', aliases: ['Han'] },
    ],
    meetings: [{ who: ['Manoa Vakatawa', 'Han Seung-wook'], date: '2025-10-16', status: 'held' }],
    trade: [
      {
        measure: 'imports',
        reporter: 'FJ',
        partner: 'KR',
        amount: 312.5e6,
        currency: ['FJD', 'USD'],
        period: '2024',
      },
      {
        measure: 'exports',
        reporter: 'FJ',
        partner: 'KR',
        amount: 21.7e6,
        currency: ['FJD', 'USD'],
        period: '2024',
      },
    ],
  },
  {
    published: '2024-07-23',
    text: `Georgia's trade turnover with Türkiye surges in 1H2024

BAKU, Azerbaijan, July 23. Georgia's foreign trade turnover with Türkiye amounted to $1.37 billion from January through June 2024, Trend reports via the National Statistics Office of Georgia (Geostat).

This is a decrease of 4.9 percent compared to the same period in 2023 ($1.44 billion).

Georgia's exports to Türkiye totaled $225.8 million in the reporting period, whereas imports from the country stood at $1.15 billion.

Overall, Georgia's external merchandise trade (excluding non-declared trade) amounted to $10.5 billion, up 4.2 percent year-on-year. The value of exports fell by 2.3 percent and reached $3 billion, while imports rose by 7.1 percent to $7.5 billion.

Stay up-to-date with more news on Trend News Agency's WhatsApp channel

Author: Nargiz Mammadova`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'total',
        reporter: 'GE',
        partner: 'TR',
        amount: 1.37e9,
        currency: 'USD',
        period: ['2024-H1', '2024-01/2024-06'],
        change: [-4.9, null],
      },
      {
        measure: 'total',
        reporter: 'GE',
        partner: 'TR',
        amount: 1.44e9,
        currency: 'USD',
        period: ['2023-H1', '2023-01/2023-06'],
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'GE',
        partner: 'TR',
        amount: 225.8e6,
        currency: 'USD',
        period: ['2024-H1', '2024-01/2024-06'],
      },
      {
        measure: 'imports',
        reporter: 'GE',
        partner: 'TR',
        amount: 1.15e9,
        currency: 'USD',
        period: ['2024-H1', '2024-01/2024-06'],
      },
      {
        measure: 'total',
        reporter: 'GE',
        partner: null,
        amount: 10.5e9,
        currency: 'USD',
        period: ['2024-H1', '2024-01/2024-06'],
        change: 4.2,
      },
      {
        measure: 'exports',
        reporter: 'GE',
        partner: null,
        amount: 3e9,
        currency: 'USD',
        period: ['2024-H1', '2024-01/2024-06'],
        change: -2.3,
      },
      {
        measure: 'imports',
        reporter: 'GE',
        partner: null,
        amount: 7.5e9,
        currency: 'USD',
        period: ['2024-H1', '2024-01/2024-06'],
        change: 7.1,
      },
    ],
    optional: { trade: [{ measure: 'total', reporter: 'GE', partner: 'TR', amount: null, change: -4.9 }] },
  },
  {
    text: `EU's Special Representative Visits Tbilisi, Skips Meeting with PM

Civil.ge
12/06/2024 - 17:52

Magnus Lindahl-Ceder, EU Special Representative for the South Caucasus, visited Georgia on June 10-12, meeting President Salome Zurabishvili, Foreign Minister Ilia Darchiashvili, representatives of opposition parties and civil society organizations.

Meeting with the President
President Zurabishvili hosted Lindahl-Ceder at the Orbeliani Palace on June 11. Her administration said the two spoke about "the path out of the crisis."

Meeting with the Foreign Minister
Darchiashvili met the EU diplomat earlier on the same day. According to the Foreign Ministry, the sides discussed "the existing challenges in Georgia-EU relations".

No meeting was held with PM Irakli Kobakhidze, who was in Budapest. Speaker Shalva Papuashvili refused to receive the envoy, saying he saw "no topic to discuss."

Also Read:
07/06/2024 – Ambassador Herczyński: "EU Will Meet Georgians Halfway"
This post is also available in: ქართული (Georgian) Русский (Russian)`,
    officials: [
      { name: 'Magnus Lindahl-Ceder', country: 'EU', aliases: ['Lindahl-Ceder'] },
      { name: 'Salome Zurabishvili', country: 'GE', aliases: ['Zurabishvili'], world: true },
      { name: 'Ilia Darchiashvili', country: 'GE', aliases: ['Darchiashvili'], world: true },
      { name: 'Irakli Kobakhidze', country: 'GE', world: true },
      { name: 'Shalva Papuashvili', country: 'GE', world: true },
    ],
    meetings: [
      { who: ['Magnus Lindahl-Ceder', 'Salome Zurabishvili'], date: '2024-06-11', status: 'held' },
      { who: ['Magnus Lindahl-Ceder', 'Ilia Darchiashvili'], date: '2024-06-11', status: 'held' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Herczyński', country: 'EU', world: true }],
      meetings: [
        { who: ['Magnus Lindahl-Ceder', 'Salome Zurabishvili', 'Ilia Darchiashvili'], status: 'held' },
        {
          who: ['Magnus Lindahl-Ceder', 'Salome Zurabishvili'],
          date: '2024-06-10/2024-06-12',
          status: 'held',
        },
        {
          who: ['Magnus Lindahl-Ceder', 'Ilia Darchiashvili'],
          date: '2024-06-10/2024-06-12',
          status: 'held',
        },
        { who: ['Magnus Lindahl-Ceder', 'Shalva Papuashvili'], status: 'cancelled' },
        { who: ['Magnus Lindahl-Ceder', 'Irakli Kobakhidze'], status: 'cancelled' },
        { who: ['Magnus Lindahl-Ceder'], status: 'held' },
      ],
    },
  },
  {
    published: '2024-12-04',
    text: `Polish, Czech agriculture ministers agree to coordinate on Mercosur

(PAP) mf/ jd/

Warsaw, Dec. 4 - Poland's Agriculture Minister Czesław Siekierski and his Czech counterpart Marek Výborný spoke by videoconference on Wednesday about the free trade agreement between the EU and the Mercosur countries, the Polish ministry told PAP.

"Both of us believe that safeguard clauses are indispensable," Siekierski said. He will travel to Prague on Dec. 16 for further talks with Výborný and the head of the Czech Agrarian Chamber, Jan Doležal.

The value of Poland's agri-food exports to the Czech Republic came to EUR 3.4 bln in 2023, up by 11 percent, making it the fourth biggest market after Germany, the UK and France.

EU Agriculture Commissioner Christophe Hansen wrote to the two ministers last week, promising to keep them informed of the next steps.

Photo: PAP/Radek Pietruszka`,
    officials: [
      { name: 'Czesław Siekierski', country: 'PL', aliases: ['Siekierski'] },
      { name: 'Marek Výborný', country: 'CZ', aliases: ['Výborný'] },
      { name: 'Christophe Hansen', country: 'EU' },
    ],
    meetings: [
      {
        who: ['Czesław Siekierski', 'Marek Výborný'],
        date: '2024-12-04',
        kind: ['phone call', 'talks', 'meeting'],
        status: 'held',
      },
      {
        who: ['Czesław Siekierski', 'Marek Výborný'],
        maybe: ['Jan Doležal'],
        date: '2024-12-16',
        status: 'planned',
      },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'PL',
        partner: 'CZ',
        amount: 3.4e9,
        currency: 'EUR',
        period: '2023',
        change: 11,
      },
    ],
    optional: {
      officials: [{ name: 'Jan Doležal', country: 'CZ' }],
      meetings: [
        { who: ['Christophe Hansen', 'Czesław Siekierski', 'Marek Výborný'], kind: 'letter', status: 'held' },
        { who: ['Christophe Hansen', 'Czesław Siekierski'], kind: 'letter', status: 'held' },
        { who: ['Christophe Hansen', 'Marek Výborný'], kind: 'letter', status: 'held' },
      ],
    },
  },
  {
    text: `Milei cancels meeting with Paraguay's Peña over schedule clash

Buenos Aires Herald
By Facundo Arregui
March 26, 2025

President Javier Milei will not travel to Asunción this Friday as planned, presidential spokesperson Manuel Adorni said on Wednesday, citing "a matter of agenda." Milei had been set to meet with his Paraguayan counterpart, Santiago Peña, to discuss Mercosur's common external tariff.

Foreign Minister Gerardo Werthein will go instead. He spoke on the phone with Paraguay's Foreign Minister Rubén Ramírez Lezcano on Tuesday night to break the news, a source at Palacio San Martín told the Herald.

Milei and Peña last saw each other in Montevideo on March 1, at the inauguration of Uruguay's Yamandú Orsi.

Paraguay buys around US$1.4 billion in Argentine goods per year.

You may also be interested in: Argentina meets IMF staff over new deal`,
    officials: [
      { name: 'Javier Milei', country: 'AR', aliases: ['Milei'], world: true },
      { name: 'Santiago Peña', country: 'PY', aliases: ['Peña'] },
      { name: 'Gerardo Werthein', country: 'AR', world: true },
      { name: 'Rubén Ramírez Lezcano', country: 'PY' },
    ],
    meetings: [
      { who: ['Javier Milei', 'Santiago Peña'], date: '2025-03-28', status: 'cancelled' },
      {
        who: ['Gerardo Werthein', 'Rubén Ramírez Lezcano'],
        date: '2025-03-25',
        kind: 'phone call',
        status: 'held',
      },
      { who: ['Javier Milei', 'Santiago Peña'], maybe: ['Yamandú Orsi'], date: '2025-03-01', status: 'held' },
    ],
    trade: [],
    optional: {
      officials: [
        { name: 'Manuel Adorni', country: 'AR', world: true },
        { name: 'Yamandú Orsi', country: 'UY' },
      ],
      meetings: [
        { who: ['Gerardo Werthein'], status: 'planned' },
        { who: ['Gerardo Werthein', 'Santiago Peña'], status: 'planned' },
      ],
      trade: [
        { measure: 'exports', reporter: 'AR', partner: 'PY', amount: 1.4e9, currency: 'USD' },
        { measure: 'imports', reporter: 'PY', partner: 'AR', amount: 1.4e9, currency: 'USD' },
      ],
    },
  },
  {
    text: `Tebboune receives Tanzania's minister of foreign affairs

APS - ALGERIERS - President of the Republic, Mr. Abdelmadjid Tebboune received, Sunday in Algiers, the minister of Foreign Affairs and East African Cooperation of the United Republic of Tanzania, Rashid Mwinshehe Makame, who is on a working visit to Algeria.

The audience took place at the headquarters of the Presidency of the Republic in the presence of the Director of Cabinet at the Presidency of the Republic, Boualem Boualem, and the Secretary of State in charge of African Affairs, Selma Bakhta Mansouri.

In a statement to the press following the audience, Makame said he conveyed to the President the greetings of his sister, President Samia Suluhu Hassan.

The Tanzanian minister had earlier been received by the President of the Council of the Nation, Azouz Nasri.

Sunday, 29 June 2025 18:33`,
    officials: [
      { name: 'Abdelmadjid Tebboune', country: 'DZ', aliases: ['Tebboune'], world: true },
      { name: 'Rashid Mwinshehe Makame', country: 'TZ', aliases: ['Makame'] },
      { name: 'Boualem Boualem', country: 'DZ', world: true },
      { name: 'Selma Bakhta Mansouri', country: 'DZ', world: true },
      { name: 'Samia Suluhu Hassan', country: 'TZ', world: true },
      { name: 'Azouz Nasri', country: 'DZ', world: true },
    ],
    meetings: [
      {
        who: ['Abdelmadjid Tebboune', 'Rashid Mwinshehe Makame'],
        maybe: ['Boualem Boualem', 'Selma Bakhta Mansouri'],
        date: '2025-06-29',
        status: 'held',
      },
      { who: ['Azouz Nasri', 'Rashid Mwinshehe Makame'], status: 'held' },
    ],
    trade: [],
  },
  {
    text: `The Hon Fiona Carrigan MP
Minister for Trade and Tourism

Visit to the United Arab Emirates and Qatar

Media release
29 September 2025

This week I will travel to Dubai and Doha to promote Australian business ahead of the entry into force of our Comprehensive Economic Partnership Agreement with the UAE on 1 October.

In Dubai, I will meet with my counterpart, Minister of Foreign Trade Dr Thani Al Shehhi, and in Doha with Qatar's Minister of Commerce and Industry, Sheikh Faisal Al Thani.

I was pleased to welcome Dr Al Shehhi to Parliament House in November last year when we signed the Agreement.

Two-way goods and services trade with the UAE was worth $12.3 billion in 2024, and investment from the UAE stood at $14.6 billion.

Australian exporters will save about $135 million a year in tariffs.

Media enquiries
Minister's office: (02) 6277 7420
DFAT Media Liaison: (02) 6261 1555`,
    officials: [
      { name: 'Fiona Carrigan', country: 'AU', world: true },
      { name: 'Thani Al Shehhi', country: 'AE', aliases: ['Al Shehhi'], world: true },
      { name: 'Faisal Al Thani', country: 'QA' },
    ],
    meetings: [
      { who: ['Fiona Carrigan', 'Thani Al Shehhi'], status: 'planned' },
      { who: ['Fiona Carrigan', 'Faisal Al Thani'], status: 'planned' },
      { who: ['Fiona Carrigan', 'Thani Al Shehhi'], date: '2024-11', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'AU',
        partner: 'AE',
        amount: 12.3e9,
        currency: ['AUD', 'USD'],
        period: '2024',
      },
      { measure: 'investment', reporter: 'AE', partner: 'AU', amount: 14.6e9, currency: ['AUD', 'USD'] },
    ],
  },
  {
    published: '2024-12-10',
    text: `Energy Minister: Kingdom to Meet Renewable Target Ahead of Schedule

Dammam, SPA -- The Ministry of Energy affirmed that the Kingdom is on track to meet half of its electricity needs from renewables, thanks to the great support the sector receives from the Custodian of the Two Holy Mosques King Salman bin Abdulaziz Al Saud and HRH the Crown Prince.

Addressing the opening session of the International Exhibition for Energy Efficiency, the Assistant Minister for Development Eng. Yousef Al-Harthi said 44 GW had been tendered. The exhibition is sponsored by the Governor of the Eastern Province HRH Prince Saud bin Naif bin Abdulaziz.

He noted that the Saudi delegation at COP29 in Baku, headed by Prince Abdulaziz bin Salman, had presented 12 initiatives.

The event, to be concluded on Thursday, brings together 180 companies.

-- SPA
13:20 Local Time 10:20 GMT
0009`,
    officials: [
      {
        name: 'Salman bin Abdulaziz Al Saud',
        country: 'SA',
        aliases: ['King Salman', 'King Salman bin Abdulaziz', 'King Salman bin Abdulaziz Al Saud'],
        world: true,
      },
      { name: 'Yousef Al-Harthi', country: 'SA', world: true },
    ],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Saud bin Naif bin Abdulaziz', country: 'SA', aliases: ['Saud bin Naif'], world: true },
        { name: 'Abdulaziz bin Salman', country: 'SA' },
      ],
    },
  },
  {
    text: `India's trade deficit narrows in May as imports fall

T.C.A. Raghavan Nair
Updated - June 16, 2025 09:02 pm IST - NEW DELHI

India's merchandise exports contracted 2.2% to $38.7 billion in May this year, dragged down by petroleum products, while imports declined 1.7% to $60.6 billion, according to data released by the Commerce Ministry on Monday.

The trade deficit stood at $21.9 billion against $22.1 billion in May 2024.

Exports to the U.S. climbed 17.3% to $8.8 billion.

Services exports are estimated at $32.4 billion, up from $29.6 billion a year ago.

Briefing reporters, Commerce Secretary Sunil Barthwal said India had done well despite global uncertainty. "We will soon be meeting our U.S. counterparts," he added.

The rupee settled at 86.04 against the dollar; rice procurement crossed ₹1.2 lakh crore.`,
    officials: [{ name: 'Sunil Barthwal', country: 'IN', world: true }],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'IN',
        partner: null,
        amount: 38.7e9,
        currency: 'USD',
        period: '2025-05',
        change: -2.2,
      },
      {
        measure: 'imports',
        reporter: 'IN',
        partner: null,
        amount: 60.6e9,
        currency: 'USD',
        period: '2025-05',
        change: -1.7,
      },
      {
        measure: 'balance',
        reporter: 'IN',
        partner: null,
        amount: 21.9e9,
        currency: 'USD',
        period: '2025-05',
      },
      {
        measure: 'balance',
        reporter: 'IN',
        partner: null,
        amount: 22.1e9,
        currency: 'USD',
        period: '2024-05',
      },
      {
        measure: 'exports',
        reporter: 'IN',
        partner: 'US',
        amount: 8.8e9,
        currency: 'USD',
        period: '2025-05',
        change: 17.3,
      },
    ],
    optional: {
      meetings: [{ who: ['Sunil Barthwal'], status: 'planned' }],
      trade: [
        { measure: 'exports', reporter: 'IN', partner: null, amount: 32.4e9, currency: 'USD' },
        {
          measure: 'exports',
          reporter: 'IN',
          partner: null,
          amount: 32.4e9,
          currency: 'USD',
          status: 'forecast',
        },
        { measure: 'exports', reporter: 'IN', partner: null, amount: 29.6e9, currency: 'USD' },
      ],
    },
  },
  {
    text: `Party General Secretary's special envoy visits Angola

Friday, July 18, 2025 21:14

Luanda (VNA) – Deputy Minister of Foreign Affairs Lê Thị Minh Hạnh, as special envoy of the Vietnamese Party leader, paid a working visit to Angola from July 15-17.

During her stay, Hạnh paid a courtesy call to President João Lourenço, held talks with Secretary of State for International Cooperation Esmeralda Bravo Mendonça, and met with representatives of the Vietnamese community in Luanda.

At the meeting with President Lourenço on July 16, she conveyed greetings from General Secretary To Lam and President Luong Cuong and handed over an invitation to visit Vietnam.

The two sides agreed to strive to raise bilateral trade to 500 million USD, from some 260 million USD in 2024, and noted the need to meet market demand for rice.

Vietnamese Ambassador to Angola Dương Chính Chức accompanied the envoy./.

VNA

Comments: 0 Send`,
    officials: [
      { name: 'Lê Thị Minh Hạnh', country: 'VN', aliases: ['Hạnh'] },
      { name: 'João Lourenço', country: 'AO', aliases: ['Lourenço'], world: true },
      { name: 'Esmeralda Bravo Mendonça', country: 'AO', world: true },
      { name: 'To Lam', country: 'VN', world: true },
      { name: 'Luong Cuong', country: 'VN', world: true },
      { name: 'Dương Chính Chức', country: 'VN' },
    ],
    meetings: [
      {
        who: ['Lê Thị Minh Hạnh', 'João Lourenço'],
        maybe: ['Dương Chính Chức'],
        date: '2025-07-16',
        status: 'held',
      },
      {
        who: ['Lê Thị Minh Hạnh', 'Esmeralda Bravo Mendonça'],
        maybe: ['Dương Chính Chức'],
        date: ['2025-07-15/2025-07-17', null],
        status: 'held',
      },
    ],
    trade: [
      { measure: 'total', reporter: 'VN', partner: 'AO', amount: 500e6, currency: 'USD', status: 'target' },
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'AO',
        bound: ['about', 'exact'],
        amount: 260e6,
        currency: 'USD',
        period: '2024',
      },
    ],
    optional: {
      meetings: [
        { who: ['Lê Thị Minh Hạnh'], maybe: ['Dương Chính Chức'], status: 'held' },
        { who: ['Lê Thị Minh Hạnh', 'João Lourenço'], date: '2025-07-15/2025-07-17', status: 'held' },
        { who: ['Lê Thị Minh Hạnh', 'João Lourenço', 'Esmeralda Bravo Mendonça'], status: 'held' },
        { who: ['João Lourenço'], status: 'planned' },
      ],
    },
  },
  {
    text: `The Daily
Canadian international merchandise trade, April 2025
Released: 2025-06-05

In April, Canada's merchandise exports decreased 10.8%, while imports were down 3.5%. As a result, Canada's merchandise trade deficit with the world widened from $2.3 billion in March to $7.1 billion in April, the largest on record.

Exports to the United States fall for a third month

Total exports dropped to $60.4 billion in April. Exports to the United States were down 15.7%. Canada's trade surplus with the United States narrowed to $3.6 billion.

Exports to countries other than the United States rose 2.9%.

Monthly services trade
In April, monthly service exports edged up 0.2% to $17.9 billion.

Note to readers
Merchandise trade is one component of Canada's international balance of payments. Data in this release are seasonally adjusted.

Contact information
For more information, contact us (toll-free 0-000-000-0000; desk@statcan.example.gc.ca).`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'balance',
        reporter: 'CA',
        partner: null,
        amount: 2.3e9,
        currency: ['CAD', 'USD'],
        period: '2025-03',
      },
      {
        measure: 'balance',
        reporter: 'CA',
        partner: null,
        amount: 7.1e9,
        currency: ['CAD', 'USD'],
        period: '2025-04',
      },
      {
        measure: 'exports',
        reporter: 'CA',
        partner: null,
        amount: 60.4e9,
        currency: ['CAD', 'USD'],
        period: '2025-04',
        change: [null, -10.8],
      },
      {
        measure: 'balance',
        reporter: 'CA',
        partner: 'US',
        amount: 3.6e9,
        currency: ['CAD', 'USD'],
        period: '2025-04',
      },
      {
        measure: 'exports',
        reporter: 'CA',
        partner: null,
        amount: 17.9e9,
        currency: ['CAD', 'USD'],
        period: '2025-04',
        change: 0.2,
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'CA', partner: null, amount: null, period: '2025-04', change: -10.8 },
        { measure: 'imports', reporter: 'CA', partner: null, amount: null, period: '2025-04', change: -3.5 },
        { measure: 'exports', reporter: 'CA', partner: 'US', amount: null, period: '2025-04', change: -15.7 },
        { measure: 'exports', reporter: 'CA', partner: null, amount: null, period: '2025-04', change: 2.9 },
      ],
    },
  },
  {
    text: `Kagame, Tokayev hold talks in Astana

By Edwin Ntirenganya
Thursday, May 29, 2025

President Paul Kagame and his host, Kassym-Jomart Tokayev of Kazakhstan, during a joint briefing at Akorda Palace on Wednesday. Photo by Village Urugwiro

President Paul Kagame, who is on an official visit to Kazakhstan, on Wednesday held a tête-à-tête with President Tokayev before the two led their delegations into expanded bilateral talks.

They witnessed the signing of agreements signed by Foreign Affairs minister Olivier Nduhungirehe and his Kazakh counterpart, Murat Nurtleu.

Kagame will today address the Astana International Forum, where he is due to meet North Macedonia's President Gordana Siljanovska-Davkova and the Chairperson of the ITU council.

Rwanda and Kazakhstan established diplomatic ties in 2008.

desk@newtimesrwanda.example.com`,
    officials: [
      { name: 'Paul Kagame', country: 'RW', aliases: ['Kagame'], world: true },
      { name: 'Kassym-Jomart Tokayev', country: 'KZ', aliases: ['Tokayev'] },
      { name: 'Olivier Nduhungirehe', country: 'RW', world: true },
      { name: 'Murat Nurtleu', country: 'KZ' },
      { name: 'Gordana Siljanovska-Davkova', country: 'MK' },
    ],
    meetings: [
      { who: ['Paul Kagame', 'Kassym-Jomart Tokayev'], date: '2025-05-28', status: 'held' },
      { who: ['Paul Kagame', 'Gordana Siljanovska-Davkova'], date: '2025-05-29', status: 'planned' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Olivier Nduhungirehe', 'Murat Nurtleu'], status: 'held' },
        { who: ['Paul Kagame'], status: 'held' },
        {
          who: ['Paul Kagame', 'Kassym-Jomart Tokayev', 'Olivier Nduhungirehe', 'Murat Nurtleu'],
          status: 'held',
        },
      ],
    },
  },
  {
    text: `GOV.UK
Press release
UK and Peru strengthen ties on infrastructure and trade

From: Foreign, Commonwealth & Development Office
Published 3 July 2024

- Minister for the Americas met Peruvian Prime Minister in Lima
- visit comes as trade between the two countries reaches £1.5 billion

The Minister for the Americas and Caribbean, Rupert Ashdown-Kaur, concluded a 2-day visit to Peru today (3 July).

In Lima, he met Prime Minister Gustavo Adrianzén and Foreign Minister Javier González-Olaechea to discuss the UK-Peru government-to-government partnership. He also saw British companies at the port of Callao together with HM Ambassador Gavin Cook.

Minister Ashdown-Kaur said:

"Peru is a close friend. I was delighted to meet so many people who make this relationship work."

Notes to editors
- total trade in goods and services between the UK and Peru was £1.5 billion in the four quarters to the end of Q4 2023, a decrease of 18.4%
- images are available on the FCDO Flickr

Media enquiries
Email desk@fcdo.example.gov.uk`,
    officials: [
      {
        name: 'Rupert Ashdown-Kaur',
        country: 'GB',
        aliases: ['Ashdown-Kaur', 'Minister Ashdown-Kaur'],
        world: true,
      },
      { name: 'Gustavo Adrianzén', country: 'PE' },
      { name: 'Javier González-Olaechea', country: 'PE', world: true },
      { name: 'Gavin Cook', country: 'GB' },
    ],
    meetings: [
      {
        who: ['Rupert Ashdown-Kaur', 'Gustavo Adrianzén'],
        date: ['2024-07-02/2024-07-03', '2024-07-03', null],
        status: 'held',
      },
      {
        who: ['Rupert Ashdown-Kaur', 'Javier González-Olaechea'],
        date: ['2024-07-02/2024-07-03', '2024-07-03', null],
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'GB',
        partner: 'PE',
        amount: 1.5e9,
        currency: 'GBP',
        change: [-18.4, null],
      },
    ],
    optional: {
      meetings: [
        { who: ['Rupert Ashdown-Kaur', 'Gustavo Adrianzén', 'Javier González-Olaechea'], status: 'held' },
        { who: ['Rupert Ashdown-Kaur', 'Gavin Cook'], status: 'held' },
        { who: ['Rupert Ashdown-Kaur'], status: 'held' },
      ],
    },
  },
  {
    published: '2025-11-03',
    text: `Assembly struggles to meet revenue target as Minister calls for support

By Dennis Peprah-Owusu, GNA

Sunyani, Nov. 3, GNA – The Sunyani Municipal Assembly collected GHS4.2 million, representing 61 per cent, of its revenue target between January and September this year, Mr John Ansu-Boahen, the Municipal Chief Executive, has said.

Addressing an ordinary meeting of the Assembly, he said imported second-hand clothes had affected local tailors, and that talks with traders on relocation would continue.

He commended President John Dramani Mahama for the supply of 24-hour economy markets and the Bono Regional Minister, Mr Joseph Addae Akwaboa, for his advice.

Nana Kwaku Sarpong, the Presiding Member, urged the members to meet their electorate regularly.

The assembly members later met with nurses and market queens.

GNA
Edited by Kofi Asante/Christian Akorlie`,
    officials: [{ name: 'John Dramani Mahama', country: 'GH', world: true }],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'John Ansu-Boahen', country: 'GH', world: true },
        { name: 'Joseph Addae Akwaboa', country: 'GH', world: true },
        { name: 'Nana Kwaku Sarpong', country: 'GH', aliases: ['Kwaku Sarpong'], world: true },
      ],
      meetings: [
        { who: ['assembly members'], status: 'held' },
        { who: ['John Ansu-Boahen'], status: 'held' },
      ],
    },
  },
  {
    text: `Deputy Secretary Halvorsen's Call with Paraguayan Foreign Minister Benítez Duarte

READOUT
OFFICE OF THE SPOKESPERSON
SEPTEMBER 19, 2024

The below is attributable to Spokesperson Matthew Miller:

Deputy Secretary of State Kurt Halvorsen spoke today with Paraguayan Foreign Minister Lourdes Benítez Duarte. The Deputy Secretary thanked the Foreign Minister for Paraguay's steadfast support for Taiwan and welcomed progress on the fight against transnational crime.

The two also discussed the upcoming visit of President Santiago Peña to New York, where he will meet with Secretary of State Antony Blinken on September 24.

TAGS
Bureau of Western Hemisphere Affairs  Deputy Secretary of State  Paraguay  Readout

RELATED ARTICLES
Secretary Blinken's Meeting with Moldovan Foreign Minister Popșoi
SEPTEMBER 18, 2024`,
    officials: [
      { name: 'Kurt Halvorsen', country: 'US', aliases: ['Halvorsen'], world: true },
      { name: 'Lourdes Benítez Duarte', country: 'PY', aliases: ['Benítez Duarte'] },
      { name: 'Santiago Peña', country: 'PY', world: true },
      { name: 'Antony Blinken', country: 'US', aliases: ['Blinken'], world: true },
    ],
    meetings: [
      {
        who: ['Kurt Halvorsen', 'Lourdes Benítez Duarte'],
        date: '2024-09-19',
        kind: 'phone call',
        status: 'held',
      },
      { who: ['Santiago Peña', 'Antony Blinken'], date: '2024-09-24', status: 'planned' },
    ],
    trade: [],
    optional: {
      officials: [
        { name: 'Matthew Miller', country: 'US', world: true },
        { name: 'Popșoi', country: 'MD' },
      ],
      meetings: [
        { who: ['Antony Blinken', 'Popșoi'], status: 'held' },
        { who: ['Santiago Peña'], status: 'planned' },
      ],
    },
  },
  {
    text: `Oman-India non-oil trade grows in first quarter

Muscat, 4 May 2025 (ONA) --- Trade exchange between the Sultanate of Oman and the Republic of India exceeded RO 411 million in the first quarter of 2025, compared with RO 367 million in the corresponding period of 2024, a growth of 12 percent, according to figures of the National Centre for Statistics and Information (NCSI).

Omani non-oil exports to India increased by 15.3 percent to RO 148.6 million, while re-exports amounted to RO 9.2 million. Imports from India reached RO 253.5 million.

The two countries are in the final phase of talks on a Comprehensive Economic Partnership Agreement, which was on the agenda when Qais bin Mohammed Al Yousef, Minister of Commerce, Industry and Investment Promotion, received India's Commerce and Industry Minister Piyush Goyal in Muscat last January.

The UAE remains the top destination for Omani non-oil exports, at RO 242 million.

--- Ends/AH/KH`,
    officials: [
      { name: 'Qais bin Mohammed Al Yousef', country: 'OM', world: true },
      { name: 'Piyush Goyal', country: 'IN' },
    ],
    meetings: [{ who: ['Qais bin Mohammed Al Yousef', 'Piyush Goyal'], date: '2025-01', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: 'OM',
        partner: 'IN',
        bound: 'over',
        amount: 411e6,
        currency: 'OMR',
        period: '2025-Q1',
        change: [12, null],
      },
      {
        measure: 'total',
        reporter: 'OM',
        partner: 'IN',
        amount: 367e6,
        currency: 'OMR',
        period: '2024-Q1',
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'OM',
        partner: 'IN',
        amount: 148.6e6,
        currency: 'OMR',
        period: '2025-Q1',
        change: 15.3,
      },
      {
        measure: 'imports',
        reporter: 'OM',
        partner: 'IN',
        amount: 253.5e6,
        currency: 'OMR',
        period: '2025-Q1',
      },
      {
        measure: 'exports',
        reporter: 'OM',
        partner: 'AE',
        amount: 242e6,
        currency: 'OMR',
        period: ['2025-Q1', null],
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'OM', partner: 'IN', amount: 9.2e6, currency: 'OMR' },
        { measure: 'total', reporter: 'OM', partner: 'IN', amount: null, change: 12 },
      ],
    },
  },
  {
    text: `16:41 08.08.2024
Ukraine's foreign trade deficit reaches $15.8 bln in 7M2024 – ministry

Exports of goods from Ukraine in January-July 2024 increased by 9% compared to the same period in 2023, to $23.6 billion, and imports by 8.5%, to $39.4 billion, the State Customs Service said on its Telegram channel on Thursday.

According to it, goods were imported mostly from China ($7.7 billion), Poland ($3.9 billion) and Germany ($3 billion). Exports went to Poland ($2.8 billion), Spain ($2 billion) and China ($1.6 billion).

In July alone, exports amounted to $3.3 billion, 31% up from July 2023.

"We need additional capacities in the ports to meet the targets of the season," Deputy Prime Minister Yulia Svyrydenko said at a meeting with exporters in Odesa earlier this week.

Tags: #exports #imports #customs

Interfax-Ukraine. Reproduction without a hyperlink is prohibited.`,
    officials: [{ name: 'Yulia Svyrydenko', country: 'UA', world: true }],
    meetings: [],
    trade: [
      {
        measure: 'balance',
        reporter: 'UA',
        partner: null,
        amount: 15.8e9,
        currency: 'USD',
        period: '2024-01/2024-07',
      },
      {
        measure: 'exports',
        reporter: 'UA',
        partner: null,
        amount: 23.6e9,
        currency: 'USD',
        period: '2024-01/2024-07',
        change: 9,
      },
      {
        measure: 'imports',
        reporter: 'UA',
        partner: null,
        amount: 39.4e9,
        currency: 'USD',
        period: '2024-01/2024-07',
        change: 8.5,
      },
      {
        measure: 'imports',
        reporter: 'UA',
        partner: 'CN',
        amount: 7.7e9,
        currency: 'USD',
        period: '2024-01/2024-07',
      },
      {
        measure: 'imports',
        reporter: 'UA',
        partner: 'PL',
        amount: 3.9e9,
        currency: 'USD',
        period: '2024-01/2024-07',
      },
      {
        measure: 'imports',
        reporter: 'UA',
        partner: 'DE',
        amount: 3e9,
        currency: 'USD',
        period: '2024-01/2024-07',
      },
      {
        measure: 'exports',
        reporter: 'UA',
        partner: 'PL',
        amount: 2.8e9,
        currency: 'USD',
        period: '2024-01/2024-07',
      },
      {
        measure: 'exports',
        reporter: 'UA',
        partner: 'ES',
        amount: 2e9,
        currency: 'USD',
        period: '2024-01/2024-07',
      },
      {
        measure: 'exports',
        reporter: 'UA',
        partner: 'CN',
        amount: 1.6e9,
        currency: 'USD',
        period: '2024-01/2024-07',
      },
      {
        measure: 'exports',
        reporter: 'UA',
        partner: null,
        amount: 3.3e9,
        currency: 'USD',
        period: '2024-07',
        change: 31,
      },
    ],
    optional: { meetings: [{ who: ['Yulia Svyrydenko'], status: 'held' }] },
  },
];
