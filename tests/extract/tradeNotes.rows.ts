/** A statistics note over several sentences and lines, and the figures to be read there in their order. */
export interface TradeNote {
  published: string;
  text: string;
  figures: readonly string[];
}

export const tradeNotes: readonly TradeNote[] = [
  {
    published: '2025-11-19',
    // A month that a difference counts from is no period; what goods are the largest item is a part.
    text: 'In August Kenya ran a trade deficit of $5.9 billion. Total exports were $8.3 billion, down $530 million from July. The largest category of exports was tea, at a value of $1.3 billion.',
    figures: ['balance KE>? -5900000000 USD 2025-08', 'exports KE>? 8300000000 USD 2025-08'],
  },
  {
    published: '2025-05-08',
    text: 'In the first quarter of 2025 the trade turnover between Kenya and Peru reached 748 million dollars. This figure represents a surge, with an increase of 123 million dollars, marking a rise of 19.8%.',
    figures: ['total KE>PE 748000000 USD 2025-Q1 +19.8%'],
  },
  {
    published: '2025-02-10',
    // The sum between a partner and what it is called; a difference of exports and imports.
    text: 'Der Saldo, die Differenz zwischen Exporten und Importen Österreichs, lag 2024 bei 12 Milliarden Euro. Trotz der Flaute blieb Ungarn mit einem Außenhandelsumsatz von 29 Milliarden Euro das siebte Jahr in Folge Österreichs größter Handelspartner. Die Importe stiegen um 3 Prozent auf 14 Milliarden Euro.',
    figures: [
      'balance AT>? 12000000000 EUR 2024',
      'imports AT>HU 14000000000 EUR 2024 +3%',
      'total AT>HU 29000000000 EUR 2024',
    ],
  },
  {
    published: '2025-02-10',
    // What follows goes on from the newest year.
    text: 'La balanza comercial de Bolivia registró un superávit de 17 millones de dólares en 2024, superando el valor máximo de 14 millones de dólares registrado en 2021. Las exportaciones sumaron 67 millones de dólares.',
    figures: [
      'balance BO>? 14000000 USD 2021',
      'balance BO>? 17000000 USD 2024',
      'exports BO>? 67000000 USD 2024',
    ],
  },
  {
    published: '2025-08-10',
    text: 'Xuất khẩu của Việt Nam trong tháng 7/2025 đạt 17,67 tỷ USD, qua đó đưa kim ngạch xuất khẩu 7 tháng/2025 đạt 115,3 tỷ USD.',
    figures: ['exports VN>? 115300000000 USD 2025-01/2025-07', 'exports VN>? 17670000000 USD 2025-07'],
  },
  {
    published: '2025-06-12',
    // A minister whose surname is a country's name; trade of the two countries told of.
    text: 'Serbiens Finanzminister Goran Mali reist morgen nach Kroatien. Mali sagte, der Warenaustausch zwischen den zwei Ländern habe im Jahr 2024 rund 2,9 Milliarden Euro erreicht.',
    figures: ['total RS>HR about 2900000000 EUR 2024'],
  },
  {
    published: '2025-09-18',
    // A rate, and in the sentence after it the sum it is of.
    text: 'Im Juli 2025 sind die deutschen Exporte um 1,4 % und die Importe um 3,8 % gesunken. Es wurden Waren im Wert von 129,4 Milliarden Euro exportiert und Waren im Wert von 111,1 Milliarden Euro importiert.',
    figures: ['exports DE>? 129400000000 EUR 2025-07 -1.4%', 'imports DE>? 111100000000 EUR 2025-07 -3.8%'],
  },
  {
    published: '2025-05-15',
    // A republic by its name, and sums in brackets that share the money of the last.
    text: 'В первом квартале 2025 года экспорт товаров из Республики Молдова составил 832 млн долларов. Больше всего товаров в республику ввезли из Румынии (398 млн), Китая (322 млн) и Украины (241 млн долларов).',
    figures: [
      'exports MD>? 832000000 USD 2025-Q1',
      'imports MD>CN 322000000 USD 2025-Q1',
      'imports MD>RO 398000000 USD 2025-Q1',
      'imports MD>UA 241000000 USD 2025-Q1',
    ],
  },
  {
    published: '2025-09-26',
    text: 'Under januari–augusti 2025 gav Sveriges handel med varor ett överskott på 46 miljarder kronor. Motsvarande period 2024 var handelsnettot 96 miljarder kronor.',
    figures: ['balance SE>? 46000000000 SEK 2025-01/2025-08', 'balance SE>? 96000000000 SEK 2024-01/2024-08'],
  },
  {
    published: '2025-08-20',
    // The change with its sum, and the value it led to; and rates of volume, which are no rates of value.
    text: 'Kenya’s exports came to 9 billion dollars in the first half of 2025. The figures reflected a drop in Kenya’s trade deficit of 0.4 billion dollars to 5.2 billion dollars. In volume, exports rose by 3 percent while imports fell by 2 percent.',
    figures: ['exports KE>? 9000000000 USD 2025-H1', 'balance KE>? -5200000000 USD 2025-H1'],
  },
  {
    published: '2025-08-20',
    text: 'Las exportaciones de Bolivia sumaron $us 4.904 millones en el primer semestre de 2025.',
    figures: ['exports BO>? 4904000000 USD 2025-H1'],
  },
  {
    published: '2025-08-20',
    text: [
      'Thüringer Exporte legen zu',
      '',
      'Erfurt (dpa/th) - Die Thüringer Ausfuhren sind im ersten Quartal gestiegen. Wie das Landesamt für Statistik am Mittwoch in Erfurt mitteilte, wurden von Januar bis März Waren im Wert von 4,4 Milliarden Euro exportiert. Das waren 3,1 Prozent mehr als im Vorjahreszeitraum.',
      '',
      'Wichtigster Abnehmer waren die USA mit 420 Millionen Euro. Auf den Plätzen folgten Polen (390 Millionen Euro) und Frankreich (310 Millionen Euro, minus 2 Prozent).',
      '',
      'Eingeführt wurden Waren im Wert von 4,1 Milliarden Euro, ein Minus von 5,2 Prozent.',
    ].join('\n'),
    figures: [
      'exports DE>? Thüringen 4400000000 EUR 2025-Q1 +3.1%',
      'exports DE>US Thüringen 420000000 EUR 2025-Q1',
      'exports DE>PL Thüringen 390000000 EUR 2025-Q1',
      'exports DE>FR Thüringen 310000000 EUR 2025-Q1 -2%',
      'imports DE>? Thüringen 4100000000 EUR 2025-Q1 -5.2%',
    ],
  },
  {
    published: '2025-08-21',
    text: [
      'Aussenhandel im Juli: Exporte brechen ein',
      '',
      'Bern, 21.08.2025 - Im Juli 2025 sanken die Exporte saisonbereinigt um 4,6 Prozent auf 21,5 Milliarden Franken, wie das Bundesamt für Zoll und Grenzsicherheit (BAZG) mitteilte. Die Importe stiegen um 1,2 Prozent auf 18,2 Milliarden Franken. In der Handelsbilanz resultierte ein Überschuss von 3,3 Milliarden Franken.',
      '',
      'Die Ausfuhren nach Deutschland nahmen um 2,1 Prozent ab, jene in die USA um 14,3 Prozent.',
    ].join('\n'),
    figures: [
      'exports CH>? 21500000000 CHF 2025-07 -4.6%',
      'imports CH>? 18200000000 CHF 2025-07 +1.2%',
      'balance CH>? 3300000000 CHF 2025-07',
      'exports CH>DE 2025-07 -2.1%',
      'exports CH>US 2025-07 -14.3%',
    ],
  },
  {
    published: '2025-02-05',
    text: [
      'Handel mit Ghana wächst',
      '',
      'Die deutschen Ausfuhren nach Ghana erreichten 2024 einen Wert von 310 Millionen Euro. Das entspricht einem Zuwachs von 7,4 Prozent gegenüber dem Vorjahr. Die Einfuhren aus Ghana beliefen sich auf 420 Millionen Euro; das war ein Rückgang um 3,5 Prozent.',
    ].join('\n'),
    figures: ['exports DE>GH 310000000 EUR 2024 +7.4%', 'imports DE>GH 420000000 EUR 2024 -3.5%'],
  },
  {
    published: '2025-03-14',
    text: [
      'Polens Außenhandel 2024',
      '',
      'Warschau. Polen hat 2024 Waren für 350 Milliarden Euro ausgeführt, wie das Statistikamt GUS mitteilte. Größte Abnehmer waren Deutschland (94 Milliarden Euro), Tschechien (21,7 Milliarden Euro, -3 %) und Frankreich (21,5 Milliarden Euro). Die Einfuhren beliefen sich auf 347 Milliarden Euro. Wichtigste Lieferländer waren Deutschland (67,1 Milliarden Euro) und China (51,2 Milliarden Euro, +12 %).',
    ].join('\n'),
    figures: [
      'exports PL>? 350000000000 EUR 2024',
      'exports PL>DE 94000000000 EUR 2024',
      'exports PL>CZ 21700000000 EUR 2024 -3%',
      'exports PL>FR 21500000000 EUR 2024',
      'imports PL>? 347000000000 EUR 2024',
      'imports PL>DE 67100000000 EUR 2024',
      'imports PL>CN 51200000000 EUR 2024 +12%',
    ],
  },
  {
    published: '2025-09-30',
    text: [
      'Trade deficit narrows in August',
      '',
      "MANILA – The country's trade-in-goods deficit stood at $3.54 billion in August, down 19.8 percent from a year ago, the Philippine Statistics Authority (PSA) reported Tuesday.",
      '',
      'Total exports amounted to $7.06 billion, up 4.6 percent. Imports slipped 4.9 percent to $10.6 billion.',
      '',
      'Exports to the United States were the highest at $1.17 billion, followed by Japan with $1.0 billion and Hong Kong with $986 million. China was the biggest supplier of imported goods, valued at $3.2 billion.',
    ].join('\n'),
    figures: [
      'balance PH>? -3540000000 USD 2025-08 -19.8%',
      'exports PH>? 7060000000 USD 2025-08 +4.6%',
      'imports PH>? 10600000000 USD 2025-08 -4.9%',
      'exports PH>US 1170000000 USD 2025-08',
      'exports PH>JP 1000000000 USD 2025-08',
      'exports PH>HK 986000000 USD 2025-08',
      'imports PH>CN 3200000000 USD 2025-08',
    ],
  },
  {
    published: '2025-05-08',
    text: [
      "Kenya's exports to Uganda hit record",
      '',
      "Kenya's exports to Uganda rose to Sh126.3 billion in 2024 from Sh98.6 billion a year earlier, according to the Economic Survey. That is an increase of 28 per cent. Shipments to Tanzania were worth Sh67.4 billion, while those to Rwanda fell to Sh40.1 billion. Total exports stood at Sh1.1 trillion. Imports grew by 3.5 per cent to Sh2.7 trillion, leaving a trade deficit of Sh1.6 trillion.",
    ].join('\n'),
    figures: [
      'exports KE>UG 98600000000 KES 2023',
      'exports KE>UG 126300000000 KES 2024 +28%',
      'exports KE>TZ 67400000000 KES 2024',
      'exports KE>RW 40100000000 KES 2024',
      'exports KE>? 1100000000000 KES 2024',
      'imports KE>? 2700000000000 KES 2024 +3.5%',
      'balance KE>? -1600000000000 KES 2024',
    ],
  },
  {
    published: '2025-08-14',
    text: [
      'Foreign trade of Kazakhstan grew',
      '',
      'ASTANA, August 14. The foreign trade turnover of Kazakhstan in January–June 2025 amounted to 65.4 bln dollars, the Bureau of National Statistics informs. This is 1.4% less than in the same period of last year. Export amounted to 36.2 bln dollars (decrease by 7.7%), import – 29.2 bln (growth by 7.3%).',
      '',
      'The main buyers were China (7.2 bln), Italy (6.9 bln) and Russia (4.3 bln). The largest suppliers are Russia (8.8 bln) and China (8.1 bln).',
    ].join('\n'),
    figures: [
      'total KZ>? 65400000000 USD 2025-H1 -1.4%',
      'exports KZ>? 36200000000 USD 2025-H1 -7.7%',
      'imports KZ>? 29200000000 USD 2025-H1 +7.3%',
      'exports KZ>CN 7200000000 USD 2025-H1',
      'exports KZ>IT 6900000000 USD 2025-H1',
      'exports KZ>RU 4300000000 USD 2025-H1',
      'imports KZ>RU 8800000000 USD 2025-H1',
      'imports KZ>CN 8100000000 USD 2025-H1',
    ],
  },
  {
    published: '2025-08-06',
    text: [
      'Brazil posts surplus in July',
      '',
      'By Agência Brasil - Brasília',
      '',
      "Brazil's trade balance recorded a surplus of USD 7.1 billion in July, down 6.3 percent from the same month last year, the Secretariat of Foreign Trade (Secex) reported on Wednesday.",
      '',
      'Exports reached USD 32.3 billion and imports USD 25.2 billion. By comparison, exports had totaled USD 30.8 billion in July 2024. Sales to China dropped 1.2%, to USD 9.6 billion. Shipments to the United States grew 3.8% to USD 3.7 billion. From January through July, the surplus reached USD 37 billion. For the whole year the government projects a surplus of USD 50.4 billion.',
    ].join('\n'),
    figures: [
      'balance BR>? 7100000000 USD 2025-07 -6.3%',
      'exports BR>? 32300000000 USD 2025-07',
      'exports BR>? 30800000000 USD 2024-07',
      'imports BR>? 25200000000 USD 2025-07',
      'exports BR>CN 9600000000 USD 2025-07 -1.2%',
      'exports BR>US 3700000000 USD 2025-07 +3.8%',
      'balance BR>? 37000000000 USD 2025-01/2025-07',
      'balance BR>? 50400000000 USD 2025 forecast',
    ],
  },
  {
    published: '2025-01-20',
    text: [
      'Ethiopia earned $3.9 billion from exports in the first half of the fiscal year, the Ministry of Trade said on Monday. The government aims to raise exports to $9.4 billion by 2030. Trade with China reached $4.1 billion in 2024. The two countries plan to lift it to $6 billion by 2027.',
    ].join('\n'),
    figures: [
      'exports ET>? 3900000000 USD 2025-H1',
      'exports ET>? 9400000000 USD 2030 target',
      'total ET>CN 4100000000 USD 2024',
      'total ET>CN 6000000000 USD 2027 target',
    ],
  },
  {
    published: '2025-10-08',
    text: [
      "ATHENS - The country's trade deficit reached 2.31 billion euros in August, against 2.48 billion euros a year earlier, a decrease of 6.9 pct, ELSTAT said on Wednesday. The total value of imports came to 5.9 billion euros, down 4.1 pct. Exports totalled 3.6 billion euros, a drop of 2.2 pct. In the January-August period the deficit stood at 22.4 billion euros.",
    ].join('\n'),
    figures: [
      'balance GR>? -2480000000 EUR 2024-08',
      'balance GR>? -2310000000 EUR 2025-08 -6.9%',
      'imports GR>? 5900000000 EUR 2025-08 -4.1%',
      'exports GR>? 3600000000 EUR 2025-08 -2.2%',
      'balance GR>? -22400000000 EUR 2025-01/2025-08',
    ],
  },
  {
    published: '2025-09-25',
    text: [
      'Utrikeshandel med varor, augusti 2025',
      '',
      'Handelsnettot gav överskott i augusti',
      '',
      'Statistiknyhet från SCB 2025-09-25 8.00',
      '',
      'Varuexporten uppgick i augusti till 150,1 miljarder kronor och varuimporten till 147,0 miljarder kronor. Handelsnettot gav därmed ett överskott på 3,1 miljarder kronor. I augusti 2024 var underskottet 1,2 miljarder kronor.',
      '',
      'Värdet av varuexporten ökade med 2 procent medan varuimporten minskade med 1 procent jämfört med augusti föregående år.',
      '',
      'Handeln med länder utanför EU gav ett överskott på 19,5 miljarder kronor, medan handeln med EU-länderna gav ett underskott på 16,4 miljarder kronor.',
      '',
      'Hittills i år, januari–augusti, uppgick exporten till 1 322 miljarder kronor och importen till 1 280 miljarder kronor. Det är en ökning med 1 respektive 3 procent.',
    ].join('\n'),
    figures: [
      'exports SE>? 150100000000 SEK 2025-08 +2%',
      'imports SE>? 147000000000 SEK 2025-08 -1%',
      'balance SE>? -1200000000 SEK 2024-08',
      'balance SE>? 3100000000 SEK 2025-08',
      'balance SE>EU -16400000000 SEK 2025-08',
      'exports SE>? 1322000000000 SEK 2025-01/2025-08',
      'imports SE>? 1280000000000 SEK 2025-01/2025-08',
    ],
  },
  {
    published: '2025-05-07',
    text: [
      'Exporten ökade i mars',
      '',
      'Tullens preliminära uppgifter visar att värdet av exporten ökade med 4,9 procent till 6,3 miljarder euro i mars. Importens värde steg med 7,1 procent och var 6,6 miljarder euro. Handelsbalansen visade ett underskott på 340 miljoner euro.',
      '',
      'Exporten till EU-länderna ökade med 3,0 procent och exporten till länder utanför EU med 7,4 procent.',
    ].join('\n'),
    figures: [
      'exports FI>? 6300000000 EUR 2025-03 +4.9%',
      'imports FI>? 6600000000 EUR 2025-03 +7.1%',
      'balance FI>? -340000000 EUR 2025-03',
      'exports FI>EU 2025-03 +3%',
    ],
  },
  {
    published: '2025-02-28',
    text: [
      'Sveriges handel 2024',
      '',
      'Sveriges största exportmarknader 2024 var Tyskland (217 miljarder kronor), Norge (214 miljarder kronor) och USA (195 miljarder kronor, +7 procent). Importen från Tyskland uppgick till 310 miljarder kronor, följt av Nederländerna med 190 miljarder kronor.',
    ].join('\n'),
    figures: [
      'exports SE>DE 217000000000 SEK 2024',
      'exports SE>NO 214000000000 SEK 2024',
      'exports SE>US 195000000000 SEK 2024 +7%',
      'imports SE>DE 310000000000 SEK 2024',
      'imports SE>NL 190000000000 SEK 2024',
    ],
  },
  {
    published: '2025-10-07',
    text: [
      'Vietnams export till EU nådde under de första 9 månaderna 41,7 miljarder USD, upp 9,6 % jämfört med samma period förra året, sade tullverket. Därav nådde exporten till Nederländerna 9,8 miljarder USD; till Tyskland 6,9 miljarder USD. I motsatt riktning importerade Vietnam varor från EU till ett värde av 12,9 miljarder USD, upp 5,1 %.',
    ].join('\n'),
    figures: [
      'exports VN>EU 41700000000 USD 2025-01/2025-09 +9.6%',
      'exports VN>NL 9800000000 USD 2025-01/2025-09',
      'exports VN>DE 6900000000 USD 2025-01/2025-09',
      'imports VN>EU 12900000000 USD 2025-01/2025-09 +5.1%',
    ],
  },
  {
    published: '2025-03-14',
    text: [
      'UK trade: January 2025',
      '',
      'Exports of goods to the EU fell by £0.4 billion (3.0%) in January 2025 while exports of goods to non-EU countries rose by £1.0 billion. The value of goods imports increased by £1.5 billion (3.2%) in January 2025 to £49.1 billion. The trade in goods deficit widened by £0.5 billion to £17.8 billion, the Office for National Statistics (ONS) said.',
    ].join('\n'),
    figures: [
      'exports GB>EU 2025-01 -3%',
      'imports GB>? 49100000000 GBP 2025-01 +3.2%',
      'balance GB>? -17800000000 GBP 2025-01',
    ],
  },
  {
    published: '2025-04-30',
    text: [
      'Exports up 3.2% in March: TurkStat',
      '',
      'ANKARA. Exports totaled $23.4 billion in March, up 3.2% year-on-year, while imports rose 2.2% to $30.7 billion, the statistical office TurkStat said on Wednesday. The foreign trade deficit fell by 0.7% to $7.3 billion. In March, the main partner country for exports was Germany with $2.0 billion, followed by the UK with $1.5 billion, the US with $1.4 billion and Italy with $1.2 billion. China was the top supplier with $4.2 billion; Russia came second with $3.6 billion.',
    ].join('\n'),
    figures: [
      'exports TR>? 23400000000 USD 2025-03 +3.2%',
      'imports TR>? 30700000000 USD 2025-03 +2.2%',
      'balance TR>? -7300000000 USD 2025-03 -0.7%',
      'exports TR>DE 2000000000 USD 2025-03',
      'exports TR>GB 1500000000 USD 2025-03',
      'exports TR>US 1400000000 USD 2025-03',
      'exports TR>IT 1200000000 USD 2025-03',
      'imports TR>CN 4200000000 USD 2025-03',
      'imports TR>RU 3600000000 USD 2025-03',
    ],
  },
  {
    published: '2025-07-03',
    text: [
      'Nach Angaben des Zollamts erreichte der Export von Vietnam nach Deutschland in den ersten 6 Monaten 4,8 Mrd. USD, ein Anstieg von 22 % gegenüber dem gleichen Zeitraum. Darunter Telefone 1,1 Mrd. USD. Der Import aus Deutschland betrug 2,0 Mrd. USD, gesunken um 3,1 %. Vietnam hatte einen Handelsüberschuss von 2,8 Mrd. USD mit Deutschland.',
    ].join('\n'),
    figures: [
      'exports VN>DE 4800000000 USD 2025-H1 +22%',
      'imports VN>DE 2000000000 USD 2025-H1 -3.1%',
      'balance VN>DE 2800000000 USD 2025-H1',
    ],
  },
  {
    published: '2025-08-05',
    text: [
      'Trade deficit swells 16pc in July',
      '',
      "ISLAMABAD: Pakistan's trade deficit widened 16 per cent to $2.75 billion in July compared to $2.37bn in the same month last year, data released by the Pakistan Bureau of Statistics showed on Monday.",
      '',
      'Exports grew 16.9pc to $2.7bn while the import bill rose 29.3pc to $5.45bn.',
      '',
      'Exports to China jumped to $218m during the month against $180m a year ago. The government has set an export target of $35.3bn for FY26.',
    ].join('\n'),
    figures: [
      'balance PK>? -2370000000 USD 2024-07',
      'balance PK>? -2750000000 USD 2025-07 +16%',
      'exports PK>? 2700000000 USD 2025-07 +16.9%',
      'imports PK>? 5450000000 USD 2025-07 +29.3%',
      'exports PK>CN 180000000 USD 2024-07',
      'exports PK>CN 218000000 USD 2025-07',
      'exports PK>? 35300000000 USD 2025-07/2026-06 target',
    ],
  },
  {
    published: '2025-07-22',
    text: [
      "Canada's merchandise trade with Morocco was valued at $1.3 billion in 2024, of which $1.1 billion were exports.",
    ].join('\n'),
    figures: ['total CA>MA 1300000000 USD 2024', 'exports CA>MA 1100000000 USD 2024'],
  },
  {
    published: '2025-07-03',
    text: [
      'Canadian international merchandise trade, May 2025',
      '',
      'Released: 2025-07-03',
      '',
      "In May, Canada's merchandise exports increased 1.1%, while imports fell 1.6%. As a result, Canada's merchandise trade deficit with the world narrowed from a record $7.6 billion in April to $5.9 billion in May.",
      '',
      "Exports to the United States fell 0.9% in May, a fourth consecutive monthly decline. Imports from the United States were down 1.2%. Canada's trade surplus with the United States was $3.2 billion. Exports to countries other than the United States rose 5.7% to a record $21.5 billion.",
    ].join('\n'),
    figures: [
      'exports CA>? 2025-05 +1.1%',
      'imports CA>? 2025-05 -1.6%',
      'balance CA>? -7600000000 CAD 2025-04',
      'balance CA>? -5900000000 CAD 2025-05',
      'exports CA>US 2025-05 -0.9%',
      'imports CA>US 2025-05 -1.2%',
      'balance CA>US 3200000000 CAD 2025-05',
    ],
  },
  {
    published: '2025-08-28',
    text: [
      'Formal external trade in goods, June 2025',
      '',
      "Rwanda's total trade in June 2025 totaled US$ 800.9 million, an increase of 14.2% compared to US$ 701.3 million in June 2024, the National Institute of Statistics of Rwanda said. Exports totaled US$ 193.4 million, imports totaled US$ 560.2 million and re-exports were valued at US$ 47.3 million.",
      '',
      'The top destination for Rwandan exports in June was the United Arab Emirates, valued at US$ 150.5 million, followed by the Democratic Republic of Congo, China and Luxembourg.',
      '',
      'Imports came mainly from China with US$ 140.3 million, followed by Tanzania with US$ 82.1 million and Kenya with US$ 50.5 million.',
    ].join('\n'),
    figures: [
      'total RW>? 701300000 USD 2024-06',
      'total RW>? 800900000 USD 2025-06 +14.2%',
      'exports RW>? 193400000 USD 2025-06',
      'imports RW>? 560200000 USD 2025-06',
      'exports RW>? 47300000 USD 2025-06',
      'exports RW>AE 150500000 USD 2025-06',
      'imports RW>CN 140300000 USD 2025-06',
      'imports RW>TZ 82100000 USD 2025-06',
      'imports RW>KE 50500000 USD 2025-06',
    ],
  },
  {
    published: '2025-06-12',
    text: [
      "Kenya's exports rose 10 percent to 1.1 trillion shillings in 2024, accounting for 7 percent of GDP. Uganda's share rose by 2 percentage points to 12 percent. Tariffs on imports were raised to 25 percent. Coffee prices rose 12 percent.",
    ].join('\n'),
    figures: ['exports KE>? 1100000000000 KES 2024 +10%'],
  },
  {
    published: '2025-02-14',
    text: [
      'Bilateral trade between Brazil and India reached $12.1 billion in 2024, with Brazil exporting $5.3 billion and importing $6.8 billion. Both governments aim to take it to $20 billion by 2030.',
    ].join('\n'),
    figures: [
      'total BR>IN 12100000000 USD 2024',
      'exports BR>IN 5300000000 USD 2024',
      'imports BR>IN 6800000000 USD 2024',
      'total BR>IN 20000000000 USD 2030 target',
    ],
  },
  {
    published: '2025-05-12',
    text: [
      'Die deutschen Maschinenexporte sind im ersten Quartal um 4,7 Prozent auf 48,9 Milliarden Euro gesunken, teilte der Verband VDMA mit. Die Lieferungen in die USA gingen um 2,1 Prozent auf 6,6 Milliarden Euro zurück. Die Ausfuhren nach China brachen um 9,3 Prozent ein.',
    ].join('\n'),
    figures: [
      'exports DE>? machinery 48900000000 EUR 2025-Q1 -4.7%',
      'exports DE>US 6600000000 EUR 2025-Q1 -2.1%',
      'exports DE>CN 2025-Q1 -9.3%',
    ],
  },
  {
    published: '2025-02-07',
    text: [
      'Deutschland hat 2024 Waren im Wert von 1.559,7 Milliarden Euro exportiert und Waren im Wert von 1.318,5 Milliarden Euro importiert. Damit lagen die Exporte um 1,0 % und die Importe um 2,8 % niedriger als 2023. Der Außenhandelssaldo betrug 241,2 Milliarden Euro. Zum Vergleich: 2023 waren es 217,7 Milliarden Euro.',
    ].join('\n'),
    figures: [
      'exports DE>? 1559700000000 EUR 2024 -1%',
      'imports DE>? 1318500000000 EUR 2024 -2.8%',
      'balance DE>? 217700000000 EUR 2023',
      'balance DE>? 241200000000 EUR 2024',
    ],
  },
  {
    published: '2025-06-16',
    text: [
      'Rom (ANSA) - Das Statistikamt Istat meldet für April einen Handelsbilanzüberschuss von 2,5 Milliarden Euro. Ein Jahr zuvor waren es noch 4,9 Milliarden. Die Exporte sanken im Monatsvergleich um 2,8 Prozent, die Importe um 1,8 Prozent.',
    ].join('\n'),
    figures: [
      'balance IT>? 4900000000 EUR 2024-04',
      'balance IT>? 2500000000 EUR 2025-04',
      'exports IT>? 2025-04 -2.8%',
      'imports IT>? 2025-04 -1.8%',
    ],
  },
  {
    published: '2025-08-08',
    text: [
      'Danmarks Statistik: Exporten föll i juni',
      '',
      'Danmarks export av varor och tjänster minskade med 2,4 procent från maj till juni och uppgick till 158,2 miljarder danska kronor. Importen steg 0,8 procent till 131 miljarder kronor. Varuexporten till USA sjönk med 11,2 procent.',
    ].join('\n'),
    figures: [
      'exports DK>? 158200000000 DKK 2025-06 -2.4%',
      'imports DK>? 131000000000 DKK 2025-06 +0.8%',
      'exports DK>US 2025-06 -11.2%',
    ],
  },
  {
    published: '2025-09-08',
    text: [
      'Enligt Tullverket nådde landets sammanlagda import- och exportvärde 597,93 miljarder USD under de första åtta månaderna 2025, en ökning med 16,3 % jämfört med samma period 2024. Därav nådde exporten 305,96 miljarder USD, upp 14,8 %; importen 291,97 miljarder USD, upp 17,9 %. Handelsbalansen uppvisade ett överskott på 13,99 miljarder USD. USA var Vietnams största exportmarknad med 99,1 miljarder USD.',
    ].join('\n'),
    figures: [
      'total VN>? 597930000000 USD 2025-01/2025-08 +16.3%',
      'exports VN>? 305960000000 USD 2025-01/2025-08 +14.8%',
      'imports VN>? 291970000000 USD 2025-01/2025-08 +17.9%',
      'balance VN>? 13990000000 USD 2025-01/2025-08',
      'exports VN>US 99100000000 USD 2025-01/2025-08',
    ],
  },
  {
    published: '2025-06-30',
    text: [
      'Enligt Tullen var värdet av Finlands export 6,9 miljarder euro i maj, vilket är 2,5 procent mindre än för ett år sedan. Värdet på importen minskade med 3,6 procent till 6,6 miljarder euro. Handelsbalansen uppvisade ett överskott på 300 miljoner euro. I januari–maj steg exporten med 3 procent.',
      '',
      'De viktigaste exportländerna var Sverige (11,2 procents andel) och Tyskland.',
    ].join('\n'),
    figures: [
      'exports FI>? 6900000000 EUR 2025-05 -2.5%',
      'imports FI>? 6600000000 EUR 2025-05 -3.6%',
      'balance FI>? 300000000 EUR 2025-05',
      'exports FI>? 2025-01/2025-05 +3%',
    ],
  },
  {
    published: '2025-08-21',
    text: [
      'Commerce extérieur en juillet : les exportations plongent',
      '',
      "Berne, 21.08.2025 - En juillet 2025, les exportations ont reculé de 4,6 % par rapport au mois précédent, à 21,5 milliards de francs, a indiqué l'OFDF. Les importations ont progressé de 1,2 % pour atteindre 18,2 milliards. La balance commerciale boucle avec un excédent de 3,3 milliards de francs. Les ventes vers l'Allemagne ont diminué de 2,1 %, celles vers les États-Unis de 14,3 %.",
    ].join('\n'),
    figures: [
      'exports CH>? 21500000000 CHF 2025-07 -4.6%',
      'imports CH>? 18200000000 CHF 2025-07 +1.2%',
      'balance CH>? 3300000000 CHF 2025-07',
      'exports CH>DE 2025-07 -2.1%',
      'exports CH>US 2025-07 -14.3%',
    ],
  },
  {
    published: '2025-05-14',
    text: [
      "Dakar - Les exportations du Sénégal du mois de mars 2025 sont évaluées à 402,3 milliards de FCFA contre 351,2 milliards de FCFA au mois précédent, soit une hausse de 14,5 %, selon l'ANSD. Les principaux clients sont le Mali (20,1 %), la Suisse (10,2 %) et l'Inde (9,6 %). Les importations, elles, se sont établies à 570,8 milliards de FCFA, en baisse de 3,1 %. Le solde de la balance commerciale ressort à -168,5 milliards de FCFA.",
    ].join('\n'),
    figures: [
      'exports SN>? 351200000000 XOF 2025-02',
      'exports SN>? 402300000000 XOF 2025-03 +14.5%',
      'imports SN>? 570800000000 XOF 2025-03 -3.1%',
      'balance SN>? -168500000000 XOF 2025-03',
    ],
  },
  {
    published: '2025-04-01',
    text: [
      'Québec exporte moins vers les États-Unis',
      '',
      "Les exportations du Québec ont totalisé 10,1 milliards de dollars en février, une baisse de 3 % par rapport à janvier, selon l'Institut de la statistique du Québec. Les exportations vers les États-Unis ont reculé de 4,5 % pour s'établir à 7,4 milliards.",
    ].join('\n'),
    figures: [
      'exports CA>? Québec 10100000000 CAD 2025-02 -3%',
      'exports CA>US Québec 7400000000 CAD 2025-02 -4.5%',
    ],
  },
  {
    published: '2025-09-18',
    text: [
      'La balanza comercial registró en agosto un superávit de US$ 1.402 millones, según informó el Indec. Las exportaciones sumaron US$ 7.865 millones, un 16,4% más que en igual mes de 2024, y las importaciones US$ 6.463 millones (32,4%). En los primeros ocho meses del año el superávit acumulado fue de US$ 5.127 millones. Con Brasil se registró un déficit de US$ 483 millones.',
    ].join('\n'),
    figures: [
      'balance AR>? 1402000000 USD 2025-08',
      'exports AR>? 7865000000 USD 2025-08 +16.4%',
      'imports AR>? 6463000000 USD 2025-08 +32.4%',
      'balance AR>? 5127000000 USD 2025-01/2025-08',
      'balance AR>BR -483000000 USD 2025-01/2025-08',
    ],
  },
  {
    published: '2025-07-21',
    text: [
      'Las exportaciones españolas de mercancías crecieron un 1,6% interanual en mayo, hasta los 34.100 millones de euros, según los datos publicados por el Ministerio de Economía. Las importaciones aumentaron un 4,1%, hasta 38.400 millones. El déficit comercial se situó en 4.300 millones de euros. Las ventas a la UE, que representan el 62% del total, subieron un 2,1%; a Francia, un 3,4%, y a Portugal, un 1,1%.',
    ].join('\n'),
    figures: [
      'exports ES>? 34100000000 EUR 2025-05 +1.6%',
      'imports ES>? 38400000000 EUR 2025-05 +4.1%',
      'balance ES>? -4300000000 EUR 2025-05',
      'exports ES>EU 2025-05 +2.1%',
      'exports ES>FR 2025-05 +3.4%',
      'exports ES>PT 2025-05 +1.1%',
    ],
  },
  {
    published: '2025-08-27',
    text: [
      'México registró en julio un déficit comercial de 17 millones de dólares, informó el Inegi. El valor de las exportaciones fue de 56,708 millones de dólares, 4.0% más que un año antes, mientras que el de las importaciones alcanzó 56,725 millones, un avance anual de 1.7%.',
    ].join('\n'),
    figures: [
      'balance MX>? -17000000 USD 2025-07',
      'exports MX>? 56708000000 USD 2025-07 +4%',
      'imports MX>? 56725000000 USD 2025-07 +1.7%',
    ],
  },
  {
    published: '2025-09-11',
    text: [
      'Экспорт России в январе–июле 2025 года сократился на 6,5% и составил 231,8 млрд долларов, сообщила Федеральная таможенная служба. Импорт вырос на 0,4%, до 154,3 млрд долларов. Положительное сальдо торгового баланса составило 77,5 млрд долларов. Экспорт в страны Азии составил 176,2 млрд долларов, в страны Европы — 34,1 млрд долларов.',
    ].join('\n'),
    figures: [
      'exports RU>? 231800000000 USD 2025-01/2025-07 -6.5%',
      'imports RU>? 154300000000 USD 2025-01/2025-07 +0.4%',
      'balance RU>? 77500000000 USD 2025-01/2025-07',
    ],
  },
  {
    published: '2025-08-18',
    text: [
      'АСТАНА. Внешнеторговый оборот Казахстана в январе–июне 2025 года составил 65,4 млрд долларов, что на 2,9% меньше, чем за аналогичный период прошлого года, сообщает Бюро национальной статистики. Экспорт составил 36,2 млрд долларов (снижение на 8,2%), импорт — 29,2 млрд (рост на 4,6%). Основные покупатели: Китай (7,2 млрд долларов), Италия (6,9 млрд) и Россия (4,3 млрд). Основные поставщики — Россия (8,8 млрд долларов) и Китай (8,1 млрд).',
    ].join('\n'),
    figures: [
      'total KZ>? 65400000000 USD 2025-H1 -2.9%',
      'exports KZ>? 36200000000 USD 2025-H1 -8.2%',
      'imports KZ>? 29200000000 USD 2025-H1 +4.6%',
      'exports KZ>CN 7200000000 USD 2025-H1',
      'exports KZ>IT 6900000000 USD 2025-H1',
      'exports KZ>RU 4300000000 USD 2025-H1',
      'imports KZ>RU 8800000000 USD 2025-H1',
      'imports KZ>CN 8100000000 USD 2025-H1',
    ],
  },
  {
    published: '2025-04-14',
    text: [
      'Товарооборот России и Китая в первом квартале 2025 года снизился на 6,6% и составил 53,2 млрд долларов. Экспорт из Китая в Россию сократился на 6,4%, до 22,4 млрд долларов. Импорт из России уменьшился на 6,8% и составил 30,8 млрд долларов. В марте товарооборот достиг 18,5 млрд долларов против 15,8 млрд в феврале.',
    ].join('\n'),
    figures: [
      'total RU>CN 53200000000 USD 2025-Q1 -6.6%',
      'exports CN>RU 22400000000 USD 2025-Q1 -6.4%',
      'imports CN>RU 30800000000 USD 2025-Q1 -6.8%',
      'total CN>RU 15800000000 USD 2025-02',
      'total CN>RU 18500000000 USD 2025-03',
    ],
  },
  {
    published: '2025-09-25',
    text: [
      'Внешняя торговля Беларуси товарами и услугами в январе–июле составила 55,1 млрд долларов, сообщает Белстат. Это на 2,3% больше, чем год назад. Экспорт товаров составил 22,2 млрд долларов, или 96,5% к уровню января–июля 2024 года. Сальдо сложилось отрицательное — 3,1 млрд долларов.',
    ].join('\n'),
    figures: [
      'total BY>? 55100000000 USD 2025-01/2025-07 +2.3%',
      'exports BY>? 22200000000 USD 2025-01/2025-07',
      'balance BY>? -3100000000 USD 2025-01/2025-07',
    ],
  },
  {
    published: '2025-10-06',
    text: [
      'Tổng kim ngạch xuất, nhập khẩu hàng hóa tháng 9 đạt 82,49 tỷ USD, giảm 0,7% so với tháng trước và tăng 24,7% so với cùng kỳ năm trước, theo Cục Thống kê.',
      '',
      'Tính chung chín tháng năm 2025, kim ngạch xuất khẩu đạt 348,74 tỷ USD, tăng 16% so với cùng kỳ năm trước. Kim ngạch nhập khẩu đạt 331,92 tỷ USD, tăng 18,8%. Cán cân thương mại hàng hóa xuất siêu 16,82 tỷ USD.',
      '',
      'Về thị trường, Hoa Kỳ là thị trường xuất khẩu lớn nhất với kim ngạch đạt 112,8 tỷ USD. Trung Quốc là thị trường nhập khẩu lớn nhất với kim ngạch đạt 134,4 tỷ USD. Xuất siêu sang EU ước đạt 29,3 tỷ USD, tăng 13%; nhập siêu từ Trung Quốc 84,2 tỷ USD, tăng 41,4%; nhập siêu từ Hàn Quốc 21,9 tỷ USD, giảm 1,2%.',
    ].join('\n'),
    figures: [
      'total VN>? 82490000000 USD 2025-09 -0.7%',
      'exports VN>? 348740000000 USD 2025-01/2025-09 +16%',
      'imports VN>? 331920000000 USD 2025-01/2025-09 +18.8%',
      'balance VN>? 16820000000 USD 2025-01/2025-09',
      'exports VN>US 112800000000 USD 2025-01/2025-09',
      'imports VN>CN 134400000000 USD 2025-01/2025-09',
      'balance VN>EU about 29300000000 USD 2025-01/2025-09 +13%',
      'balance VN>CN -84200000000 USD 2025-01/2025-09 +41.4%',
      'balance VN>KR -21900000000 USD 2025-01/2025-09 -1.2%',
    ],
  },
  {
    published: '2025-05-08',
    text: [
      'Xuất khẩu cà phê 4 tháng đầu năm đạt 3,78 tỷ USD, tăng 51% so với cùng kỳ năm 2024, theo Bộ Nông nghiệp và Môi trường. Đức, Italy và Tây Ban Nha là ba thị trường tiêu thụ lớn nhất. Xuất khẩu sang Đức đạt 620 triệu USD, sang Italy đạt 310 triệu USD. Năm 2025, ngành đặt mục tiêu xuất khẩu 7,5 tỷ USD.',
    ].join('\n'),
    figures: [
      'exports VN>? coffee 3780000000 USD 2025-01/2025-04 +51%',
      'exports VN>DE 620000000 USD 2025-01/2025-04',
      'exports VN>IT 310000000 USD 2025-01/2025-04',
      'exports VN>? 7500000000 USD 2025 target',
    ],
  },
  {
    published: '2025-03-19',
    text: [
      'Năm 2024, kim ngạch thương mại giữa Việt Nam và Chile đạt 1,65 tỷ USD, tăng 4,9%. Trong đó, Việt Nam xuất khẩu 1,25 tỷ USD, nhập khẩu 400 triệu USD. Hai bên phấn đấu đưa kim ngạch lên 3 tỷ USD vào năm 2030.',
    ].join('\n'),
    figures: [
      'total VN>CL 1650000000 USD 2024 +4.9%',
      'exports VN>CL 1250000000 USD 2024',
      'imports VN>CL 400000000 USD 2024',
      'total VN>CL 3000000000 USD 2030 target',
    ],
  },
  {
    published: '2025-08-20',
    text: [
      "Japan's July exports fall for third month",
      '',
      "TOKYO - Japan's exports fell 2.6 percent in July from a year earlier, the Ministry of Finance reported Wednesday, the third straight month of decline. Imports dropped 7.5 percent to 9.48 trillion yen. The trade balance came to a deficit of 117.5 billion yen.",
      '',
      'Exports to the United States slid 10.1 percent, while shipments to China fell 3.5 percent. Shipments to the EU were down 3.4 percent.',
    ].join('\n'),
    figures: [
      'exports JP>? 2025-07 -2.6%',
      'imports JP>? 9480000000000 JPY 2025-07 -7.5%',
      'balance JP>? -117500000000 JPY 2025-07',
      'exports JP>US 2025-07 -10.1%',
      'exports JP>CN 2025-07 -3.5%',
      'exports JP>EU 2025-07 -3.4%',
    ],
  },
  {
    published: '2025-07-15',
    text: [
      'Goods trade in brief: Statistics Finland | Customs',
      '',
      'Finnish Customs: Value of exports up by 4.2 per cent in May',
      '',
      'According to Finnish Customs, the value of Finnish exports was EUR 6.6 billion in May, up by 4.2 per cent from a year earlier. The value of imports fell by 1.1 per cent to EUR 6.4 billion. In January-May exports amounted to EUR 31.2 billion.',
    ].join('\n'),
    figures: [
      'exports FI>? 6600000000 EUR 2025-05 +4.2%',
      'imports FI>? 6400000000 EUR 2025-05 -1.1%',
      'exports FI>? 31200000000 EUR 2025-01/2025-05',
    ],
  },
  {
    published: '2025-02-26',
    text: [
      "Two-way trade between Vietnam and the Czech Republic hit US$3.1 billion last year, a year-on-year rise of 12.5 percent, the General Department of Customs said. Of this, Vietnam's exports made up US$2.2 billion, up 4 percent. Vietnam imported US$0.9 billion worth of goods, mostly machinery.",
    ].join('\n'),
    figures: [
      'total VN>CZ 3100000000 USD 2024 +12.5%',
      'exports VN>CZ 2200000000 USD 2024 +4%',
      'imports VN>CZ 900000000 USD 2024',
    ],
  },
  {
    published: '2025-06-19',
    text: [
      "The company said exports rose 12 percent to $3.4 billion last year. Toyota's exports from Thailand reached $2 billion. The bank expects profits of $5 billion.",
    ].join('\n'),
    figures: [],
  },
  {
    published: '2025-04-16',
    text: [
      "India's merchandise exports rise marginally in FY25",
      '',
      "NEW DELHI: India's merchandise exports edged up 0.08 per cent to USD 437.42 billion in 2024-25, while imports rose 6.2 per cent to USD 720.24 billion, leaving a trade gap of USD 282.82 billion, government data showed. Including services, overall exports touched a record USD 820.93 billion. In March, exports were up 0.7 per cent at USD 41.97 billion.",
    ].join('\n'),
    figures: [
      'exports IN>? 437420000000 USD 2024-04/2025-03 +0.08%',
      'imports IN>? 720240000000 USD 2024-04/2025-03 +6.2%',
      'balance IN>? -282820000000 USD 2024-04/2025-03',
      'exports IN>? 820930000000 USD 2024-04/2025-03',
      'exports IN>? 41970000000 USD 2025-03 +0.7%',
    ],
  },
  {
    published: '2025-05-02',
    text: [
      "Trade between the two countries totalled 1.2 billion euros in 2024, the Slovenian foreign ministry said ahead of the Bulgarian president's visit. Slovenian exports accounted for 700 million euros of that.",
    ].join('\n'),
    figures: ['total SI>BG 1200000000 EUR 2024', 'exports SI>BG 700000000 EUR 2024'],
  },
  {
    published: '2025-07-09',
    text: [
      "Taiwan's June exports hit record",
      '',
      'TAIPEI: Exports surged 33.7 percent year-on-year to US$53.3 billion in June, the highest ever for a single month, the Ministry of Finance said. Imports rose 17.3 percent to US$41.3 billion. For the first half, exports came to US$283.3 billion, up 25.9 percent. The ministry forecast July exports to grow by 23 to 28 percent.',
    ].join('\n'),
    figures: [
      'exports TW>? 53300000000 USD 2025-06 +33.7%',
      'imports TW>? 41300000000 USD 2025-06 +17.3%',
      'exports TW>? 283300000000 USD 2025-H1 +25.9%',
    ],
  },
  {
    published: '2025-06-05',
    text: [
      'Bayerns Außenhandel im April: Ausfuhren sinken',
      '',
      'Fürth. Im April 2025 exportiert die bayerische Wirtschaft nach vorläufigen Ergebnissen Waren im Wert von 18,4 Milliarden Euro, 4,0 Prozent weniger als im Vorjahresmonat. Die Importe nehmen um 6,5 Prozent auf 21,1 Milliarden Euro zu, so das Bayerische Landesamt für Statistik. Die Ausfuhren in die Vereinigten Staaten verringern sich um 14,2 Prozent auf 2,2 Milliarden Euro. Wichtigstes Herkunftsland war China mit einem Warenwert von 2,9 Milliarden Euro.',
    ].join('\n'),
    figures: [
      'exports DE>? Bayern 18400000000 EUR 2025-04 -4%',
      'imports DE>? Bayern 21100000000 EUR 2025-04 +6.5%',
      'exports DE>US Bayern 2200000000 EUR 2025-04 -14.2%',
      'imports DE>CN Bayern 2900000000 EUR 2025-04',
    ],
  },
  {
    published: '2025-09-19',
    text: [
      'Exporte in Drittstaaten im August 2025: -2,6 % zum Juli 2025',
      '',
      'WIESBADEN – Im August 2025 sind die deutschen Exporte in die Staaten außerhalb der Europäischen Union (Drittstaaten) gegenüber Juli 2025 um 2,6 % gesunken. Insgesamt wurden im August 2025 Waren im Wert von 55,1 Milliarden Euro in Drittstaaten exportiert. Wichtigster Handelspartner der deutschen Exporteure waren im August 2025 die Vereinigten Staaten. Dorthin wurden Waren im Wert von 10,1 Milliarden Euro exportiert. Damit sanken die Exporte in die Vereinigten Staaten gegenüber August 2024 um 23,5 %. Nach China wurden Waren im Wert von 6,1 Milliarden Euro exportiert, das waren 13,5 % weniger als im August 2024. Die Exporte in das Vereinigte Königreich stiegen um 2,3 % auf 6,0 Milliarden Euro.',
    ].join('\n'),
    figures: [
      'exports DE>US 10100000000 EUR 2025-08 -23.5%',
      'exports DE>CN 6100000000 EUR 2025-08 -13.5%',
      'exports DE>GB 6000000000 EUR 2025-08 +2.3%',
    ],
  },
  {
    published: '2025-03-18',
    text: [
      'Tschechien ist Polens zweitwichtigster Handelspartner. Das bilaterale Handelsvolumen lag 2024 bei 33,5 Milliarden Euro. Polen exportierte Waren für 22,1 Milliarden Euro und importierte Güter für 11,4 Milliarden Euro.',
    ].join('\n'),
    figures: [
      'total CZ>PL 33500000000 EUR 2024',
      'exports PL>CZ 22100000000 EUR 2024',
      'imports PL>CZ 11400000000 EUR 2024',
    ],
  },
  {
    published: '2025-08-07',
    text: [
      'China: Exporte ziehen im Juli überraschend an',
      '',
      'Peking (dpa) - Chinas Außenhandel hat sich im Juli besser entwickelt als erwartet. Die Exporte legten in US-Dollar gerechnet um 7,2 Prozent zu, wie der Zoll am Donnerstag mitteilte. Die Einfuhren stiegen um 4,1 Prozent. Der Handelsüberschuss betrug 98,2 Milliarden Dollar. Die Ausfuhren in die USA brachen um 21,7 Prozent ein. Ökonomen hatten mit einem Exportplus von 5,4 Prozent gerechnet.',
    ].join('\n'),
    figures: [
      'exports CN>? 2025-07 +7.2%',
      'imports CN>? 2025-07 +4.1%',
      'balance CN>? 98200000000 USD 2025-07',
      'exports CN>US 2025-07 -21.7%',
    ],
  },
  {
    published: '2025-10-02',
    text: [
      'Der Maschinenbauer steigerte seinen Export um 8 Prozent auf 1,2 Milliarden Euro. Der Umsatz legte um 5 Prozent auf 3 Milliarden Euro zu. Die Zölle auf Importe aus China betragen 25 Prozent.',
    ].join('\n'),
    figures: [],
  },
  {
    published: '2025-01-29',
    text: [
      'Kasachstans Exporte nach Deutschland erreichten 2024 1,1 Milliarden US-Dollar (+18,3 %), die Importe aus Deutschland 2,8 Milliarden US-Dollar (-4,1 %). Der gesamte Warenumsatz lag bei 3,9 Milliarden US-Dollar. Bis 2030 soll er auf 6 Milliarden US-Dollar steigen.',
    ].join('\n'),
    figures: [
      'exports KZ>DE 1100000000 USD 2024 +18.3%',
      'imports KZ>DE 2800000000 USD 2024 -4.1%',
      'total KZ>DE 3900000000 USD 2024',
      'total KZ>DE 6000000000 USD 2030 target',
    ],
  },
  {
    published: '2025-02-27',
    text: [
      'Sveriges varuhandel 2024: Ökad export till USA',
      '',
      'Värdet av Sveriges varuexport uppgick 2024 till 2 071 miljarder kronor, vilket är en ökning med 2 procent. Exporten till USA ökade med 11 procent och uppgick till 191 miljarder kronor. Till Tyskland exporterades varor för 217 miljarder kronor och till Norge för 214 miljarder. Importen från Kina minskade med 4 procent.',
    ].join('\n'),
    figures: [
      'exports SE>? 2071000000000 SEK 2024 +2%',
      'exports SE>US 191000000000 SEK 2024 +11%',
      'exports SE>DE 217000000000 SEK 2024',
      'exports SE>NO 214000000000 SEK 2024',
      'imports SE>CN 2024 -4%',
    ],
  },
  {
    published: '2025-09-10',
    text: [
      'Estlands export ökade i juli',
      '',
      'TALLINN. Estland exporterade varor för 1,5 miljarder euro i juli, 7 procent mer än för ett år sedan, enligt Statistikamet. Importen uppgick till 1,8 miljarder euro, en ökning med 3 procent. Underskottet i handelsbalansen blev 300 miljoner euro. De viktigaste mottagarländerna var Finland, Lettland och Sverige. Exporten till Finland ökade med 35 miljoner euro.',
    ].join('\n'),
    figures: [
      'exports EE>? 1500000000 EUR 2025-07 +7%',
      'imports EE>? 1800000000 EUR 2025-07 +3%',
      'balance EE>? -300000000 EUR 2025-07',
    ],
  },
  {
    published: '2025-05-28',
    text: [
      'Skånes export till Danmark ökade med 6 procent till 21 miljarder kronor 2024, visar siffror från Sydsvenska handelskammaren. Importen från Danmark uppgick till 18 miljarder.',
    ].join('\n'),
    figures: ['exports SE>DK Skåne 21000000000 SEK 2024 +6%', 'imports SE>DK Skåne 18000000000 SEK 2024'],
  },
  {
    published: '2025-06-18',
    text: [
      'Japans handelsunderskott i maj',
      '',
      'Tokyo. Japan redovisade ett handelsunderskott på 638 miljarder yen i maj, jämfört med ett underskott på 1 227 miljarder yen samma månad i fjol. Exporten föll 1,7 procent medan importen sjönk 7,7 procent. Exporten till USA minskade 11,1 procent, framför allt bilar.',
    ].join('\n'),
    figures: [
      'balance JP>? -638000000000 JPY 2025-05',
      'balance JP>? -1227000000000 JPY 2025-05',
      'exports JP>? 2025-05 -1.7%',
      'imports JP>? 2025-05 -7.7%',
      'exports JP>US 2025-05 -11.1%',
    ],
  },
  {
    published: '2025-06-18',
    text: [
      'Handeln mellan Sverige och Chile uppgick till 9 miljarder kronor 2024. Sverige exporterade för 6,5 miljarder och importerade för 2,5 miljarder kronor. Målet är att handeln ska nå 15 miljarder kronor 2030.',
    ].join('\n'),
    figures: [
      'total SE>CL 9000000000 SEK 2024',
      'exports SE>CL 6500000000 SEK 2024',
      'imports SE>CL 2500000000 SEK 2024',
      'total SE>CL 15000000000 SEK 2030 target',
    ],
  },
  {
    published: '2025-10-20',
    text: [
      'Perú: exportaciones crecieron 18 % en agosto',
      '',
      'LIMA. Las exportaciones peruanas sumaron US$ 7.865 millones en agosto, 18 % más que en igual mes de 2024, informó el BCRP. Las importaciones fueron de US$ 5.100 millones (+9 %). Entre enero y agosto el superávit comercial ascendió a US$ 17.900 millones. Los envíos a China aumentaron 22 %.',
    ].join('\n'),
    figures: [
      'exports PE>? 7865000000 USD 2025-08 +18%',
      'imports PE>? 5100000000 USD 2025-08 +9%',
      'balance PE>? 17900000000 USD 2025-01/2025-08',
      'exports PE>CN 2025-01/2025-08 +22%',
    ],
  },
];
