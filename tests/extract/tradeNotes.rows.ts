/** A statistics note over several sentences and lines, and the figures to be read there in their order. */
export interface TradeNote {
  published: string;
  text: string;
  figures: readonly string[];
}

export const tradeNotes: readonly TradeNote[] = [
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
];
