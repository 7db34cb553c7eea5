import type { Language } from '../../src/model.js';

/** What one language's notes say of trade, and the figures to be read there; nothing where none follow. */
export interface TradeShapes {
  language: Language;
  /** All published on 16 April 2025. */
  notes: readonly (readonly [text: string, ...figures: string[]])[];
}

export const tradeShapes: readonly TradeShapes[] = [
  {
    language: 'sv',
    notes: [
      [
        'Handeln mellan Kenya och Peru uppgick 2024 till 4,5 miljarder dollar.',
        'total KE>PE 4500000000 USD 2024',
      ],
      [
        'Handeln mellan Kenya och Peru uppgick 2024 till 4,5 miljarder dollar, en ökning med 12 procent jämfört med året innan.',
        'total KE>PE 4500000000 USD 2024 +12%',
      ],
      [
        'Handeln mellan Kenya och Peru ökade 2024 med 12 procent till 4,5 miljarder dollar.',
        'total KE>PE 4500000000 USD 2024 +12%',
      ],
      [
        'Under 2024 ökade handeln mellan Kenya och Peru med 12 procent och uppgick till 4,5 miljarder dollar.',
        'total KE>PE 4500000000 USD 2024 +12%',
      ],
      [
        'Handelsutbytet mellan Kenya och Peru nådde 4,5 miljarder dollar 2024.',
        'total KE>PE 4500000000 USD 2024',
      ],
      [
        'Handelsomsättningen mellan Kenya och Peru översteg 4,5 miljarder dollar förra året.',
        'total KE>PE over 4500000000 USD 2024',
      ],
      [
        'Handeln mellan länderna, Kenya och Peru, var värd nästan 4,5 miljarder dollar 2024.',
        'total KE>PE about 4500000000 USD 2024',
      ],
      [
        'Den bilaterala handeln mellan Kenya och Peru minskade med 3,2 procent till 4,5 miljarder dollar 2024.',
        'total KE>PE 4500000000 USD 2024 -3.2%',
      ],
      [
        'Kenyas export till Peru uppgick 2024 till 2,1 miljarder dollar.',
        'exports KE>PE 2100000000 USD 2024',
      ],
      [
        'Kenyas export till Peru ökade med 8 procent till 2,1 miljarder dollar 2024.',
        'exports KE>PE 2100000000 USD 2024 +8%',
      ],
      [
        'Kenyas export till Peru uppgick 2024 till 2,1 miljarder dollar och importen till 2,4 miljarder dollar.',
        'exports KE>PE 2100000000 USD 2024',
        'imports KE>PE 2400000000 USD 2024',
      ],
      [
        'Kenyas export till och import från Peru uppgick 2024 till 2,1 respektive 2,4 miljarder dollar.',
        'exports KE>PE 2100000000 USD 2024',
        'imports KE>PE 2400000000 USD 2024',
      ],
      [
        'Kenya exporterade varor för 2,1 miljarder dollar till Peru 2024.',
        'exports KE>PE 2100000000 USD 2024',
      ],
      [
        'Kenya importerade varor för 2,4 miljarder dollar från Peru 2024.',
        'imports KE>PE 2400000000 USD 2024',
      ],
      [
        'Importen från Kenya till Peru steg 2024 med 5 procent till 2,4 miljarder dollar.',
        'imports PE>KE 2400000000 USD 2024 +5%',
      ],
      [
        'Under 2024 exporterade Kenya varor till Peru till ett värde av 2,1 miljarder dollar.',
        'exports KE>PE 2100000000 USD 2024',
      ],
      [
        'Värdet av Kenyas export till Peru var 2,1 miljarder dollar 2024.',
        'exports KE>PE 2100000000 USD 2024',
      ],
      [
        'Svensk export till Kenya uppgick 2024 till 1,4 miljarder kronor.',
        'exports SE>KE 1400000000 SEK 2024',
      ],
      [
        'Den svenska exporten till Kenya var 2024 värd 1,4 miljarder kronor, en minskning med 6 procent.',
        'exports SE>KE 1400000000 SEK 2024 -6%',
      ],
      [
        'Sveriges varuexport till Kenya uppgick till 1,4 miljarder kronor under 2024, medan importen var 300 miljoner kronor.',
        'exports SE>KE 1400000000 SEK 2024',
        'imports SE>KE 300000000 SEK 2024',
      ],
      [
        'Varuexporten uppgick i februari till 165 miljarder kronor och varuimporten till 158 miljarder kronor, enligt SCB.',
        'exports SE>? 165000000000 SEK 2025-02',
        'imports SE>? 158000000000 SEK 2025-02',
      ],
      [
        'Sveriges handelsnetto gav ett överskott på 7 miljarder kronor i februari.',
        'balance SE>? 7000000000 SEK 2025-02',
      ],
      [
        'Handelsnettot för februari 2025 visade ett underskott på 2,1 miljarder kronor, enligt SCB.',
        'balance SE>? -2100000000 SEK 2025-02',
      ],
      [
        'Handelsbalansen visade ett överskott på 7,2 miljarder kronor i februari, enligt SCB.',
        'balance SE>? 7200000000 SEK 2025-02',
      ],
      [
        'Norges handelsöverskott uppgick till 60 miljarder norska kronor i mars.',
        'balance NO>? 60000000000 NOK 2025-03',
      ],
      [
        'Kenyas handelsunderskott med Peru uppgick till 300 miljoner dollar 2024.',
        'balance KE>PE -300000000 USD 2024',
      ],
      [
        'Kenyas handelsunderskott med Peru ökade med 4 procent till 300 miljoner dollar 2024.',
        'balance KE>PE -300000000 USD 2024 +4%',
      ],
      [
        'Kinas export ökade med 12,4 procent i mars jämfört med samma månad i fjol.',
        'exports CN>? 2025-03 +12.4%',
      ],
      [
        'Kinas export steg 12,4 procent i mars i årstakt, medan importen föll 4,3 procent.',
        'exports CN>? 2025-03 +12.4%',
        'imports CN>? 2025-03 -4.3%',
      ],
      ['Kinas export till USA ökade med 9,1 procent under mars.', 'exports CN>US 2025-03 +9.1%'],
      [
        'Under årets första kvartal uppgick handeln mellan Kenya och Peru till 1,2 miljarder dollar.',
        'total KE>PE 1200000000 USD 2025-Q1',
      ],
      [
        'Under första kvartalet 2025 ökade handeln mellan Kenya och Peru med 5 procent till 1,2 miljarder dollar.',
        'total KE>PE 1200000000 USD 2025-Q1 +5%',
      ],
      [
        'Under de tre första månaderna i år uppgick handeln mellan Kenya och Peru till 1,2 miljarder dollar.',
        'total KE>PE 1200000000 USD 2025-Q1',
      ],
      [
        'Under årets två första månader uppgick handeln mellan Kenya och Peru till 700 miljoner dollar.',
        'total KE>PE 700000000 USD 2025-01/2025-02',
      ],
      [
        'Under perioden januari–mars uppgick Kenyas export till Peru till 500 miljoner dollar.',
        'exports KE>PE 500000000 USD 2025-Q1',
      ],
      [
        'I januari till mars uppgick Kenyas export till Peru till 500 miljoner dollar.',
        'exports KE>PE 500000000 USD 2025-Q1',
      ],
      [
        'Under första halvåret 2024 uppgick Kenyas export till Peru till 1 miljard dollar.',
        'exports KE>PE 1000000000 USD 2024-H1',
      ],
      [
        'Under de första nio månaderna 2024 importerade Kenya varor från Peru för 1,8 miljarder dollar.',
        'imports KE>PE 1800000000 USD 2024-01/2024-09',
      ],
      [
        'Länderna Kenya och Peru har som mål att öka handeln till 10 miljarder dollar till 2030.',
        'total KE>PE 10000000000 USD 2030 target',
      ],
      [
        'Kenya och Peru siktar på att handeln ska nå 10 miljarder dollar år 2030.',
        'total KE>PE 10000000000 USD 2030 target',
      ],
      [
        'Kenya och Peru har satt som mål att fördubbla handeln till 10 miljarder dollar senast 2030.',
        'total KE>PE 10000000000 USD 2030 target',
      ],
      [
        'Målet är att handeln mellan Kenya och Peru ska uppgå till 10 miljarder dollar 2030.',
        'total KE>PE 10000000000 USD 2030 target',
      ],
      [
        'Kenya och Peru kom överens om att höja handelsvolymen till 10 miljarder dollar inom de kommande åren.',
        'total KE>PE 10000000000 USD target',
      ],
      [
        'Handeln mellan Kenya och Peru väntas nå 5 miljarder dollar 2025.',
        'total KE>PE 5000000000 USD 2025 forecast',
      ],
      [
        'Handeln mellan Kenya och Peru beräknas uppgå till 5 miljarder dollar i år.',
        'total KE>PE 5000000000 USD 2025 forecast',
      ],
      [
        'Kenya är Perus största handelspartner i Afrika med en handel på 4,5 miljarder dollar 2024.',
        'total KE>PE 4500000000 USD 2024',
      ],
      [
        'Handeln mellan Kenya och Peru låg på mellan 4 och 5 miljarder dollar 2024.',
        'total KE>PE between 4000000000–5000000000 USD 2024',
      ],
      [
        'Handeln mellan Kenya och Peru uppgår till cirka 4,5 miljarder dollar per år.',
        'total KE>PE about 4500000000 USD',
      ],
      [
        'Handeln mellan Kenya och Peru uppgick 2024 till drygt 4,5 miljarder dollar.',
        'total KE>PE about 4500000000 USD 2024',
      ],
      [
        'Handeln mellan Kenya och Peru uppgick 2024 till knappt 4,5 miljarder dollar.',
        'total KE>PE about 4500000000 USD 2024',
      ],
      [
        'Handeln mellan Kenya och Peru uppgick 2024 till omkring 4,5 miljarder US-dollar.',
        'total KE>PE about 4500000000 USD 2024',
      ],
      [
        'Handeln mellan Kenya och Peru ökade från 4 miljarder dollar 2023 till 4,5 miljarder dollar 2024.',
        'total KE>PE 4000000000 USD 2023',
        'total KE>PE 4500000000 USD 2024',
      ],
      [
        'Handelsvolymen mellan Kenya och Peru uppgick 2024 till 4,5 miljarder dollar. Kenyas export ökade med 8 procent till 2,1 miljarder dollar.',
        'exports KE>PE 2100000000 USD 2024 +8%',
        'total KE>PE 4500000000 USD 2024',
      ],
      [
        'Kenyas export till Peru steg till 2,1 miljarder dollar 2024. Importen sjönk till 2,4 miljarder dollar.',
        'exports KE>PE 2100000000 USD 2024',
        'imports KE>PE 2400000000 USD 2024',
      ],
      [
        'Handeln mellan Kenya och Peru uppgick 2024 till 4,5 miljarder dollar, varav Kenyas export stod för 2,1 miljarder dollar.',
        'exports KE>PE 2100000000 USD 2024',
        'total KE>PE 4500000000 USD 2024',
      ],
      [
        'Vietnams export till USA nådde 119,5 miljarder USD 2024, en ökning med 23,2 % jämfört med föregående år.',
        'exports VN>US 119500000000 USD 2024 +23.2%',
      ],
      [
        'Vietnams export- och importomsättning med Laos nådde 2,2 miljarder USD 2024, upp 33,9 %.',
        'total VN>LA 2200000000 USD 2024 +33.9%',
      ],
      [
        'Den tvåvägshandeln mellan Vietnam och Laos nådde 2,2 miljarder USD 2024.',
        'total VN>LA 2200000000 USD 2024',
      ],
      [
        'Tvåvägshandeln mellan Vietnam och Laos nådde 2,2 miljarder USD 2024.',
        'total VN>LA 2200000000 USD 2024',
      ],
      [
        'Den totala import- och exportomsättningen mellan Vietnam och Laos uppgick till 2,2 miljarder USD under 2024.',
        'total VN>LA 2200000000 USD 2024',
      ],
      [
        'Rysslands handel med Kina minskade med 6,6 procent till 53,2 miljarder dollar under första kvartalet.',
        'total RU>CN 53200000000 USD 2025-Q1 -6.6%',
      ],
      [
        'Volymen av den ömsesidiga handeln mellan Ryssland och Belarus översteg 50 miljarder dollar 2024.',
        'total RU>BY over 50000000000 USD 2024',
      ],
      [
        'Kenyas direktinvesteringar i Peru uppgick till 200 miljoner dollar 2024.',
        'investment KE>PE 200000000 USD 2024',
      ],
      ['Kenyanska företag har investerat 200 miljoner dollar i Peru.', 'investment KE>PE 200000000 USD'],
      ['EU:s export till Kenya uppgick till 1,9 miljarder euro 2024.', 'exports EU>KE 1900000000 EUR 2024'],
      [
        'Handeln mellan EU och Kenya uppgick till 3,3 miljarder euro 2024.',
        'total EU>KE 3300000000 EUR 2024',
      ],
      [
        'Tysklands export till Sverige sjönk med 2 procent till 28 miljarder euro 2024.',
        'exports DE>SE 28000000000 EUR 2024 -2%',
      ],
      [
        'Norge exporterade sjömat för 175 miljarder norska kronor 2024.',
        'exports NO>? seafood 175000000000 NOK 2024',
      ],
      [
        'Kenyas export av te till Peru uppgick till 20 miljoner dollar 2024.',
        'exports KE>PE tea 20000000 USD 2024',
      ],
      [
        'Finlands varuexport ökade med 4,1 procent i februari från året innan, enligt Tullen.',
        'exports FI>? 2025-02 +4.1%',
      ],
      [
        'Värdet av Finlands export var 6,1 miljarder euro i februari, enligt Tullen.',
        'exports FI>? 6100000000 EUR 2025-02',
      ],
      ['De största exportländerna var Tyskland med 14 miljarder kronor och Norge med 12 miljarder kronor.'],
      ['Bolagets export till Kenya uppgick till 300 miljoner kronor.'],
      ['Bolaget omsatte 4,5 miljarder kronor 2024.'],
      ['Kenya lånade 500 miljoner dollar av Världsbanken.'],
      ['Sverige ger 500 miljoner kronor i bistånd till Kenya.'],
      ['USA inför tullar på 25 procent på export från Kenya.'],
      ['Kenyas budgetunderskott uppgick till 4,5 miljarder dollar 2024.'],
      ['Kenyas BNP ökade med 5 procent 2024.'],
      ['Priset på exporterat te steg med 12 procent.'],
      ['Kenya exporterade 500 000 ton te till Peru 2024.'],
      ['Handeln i centrala Nairobi omsatte 45 miljoner kronor under julen.'],
      ['Exportkreditnämnden garanterade lån på 4,5 miljarder kronor.'],
      [
        'Kenyas export uppgick till 8,2 miljarder dollar 2024. De största mottagarna var Uganda (900 miljoner dollar) och Pakistan (700 miljoner dollar).',
        'exports KE>? 8200000000 USD 2024',
        'exports KE>PK 700000000 USD 2024',
        'exports KE>UG 900000000 USD 2024',
      ],
      [
        'Exporten till Tyskland ökade med 4 procent och exporten till Norge minskade med 2 procent under 2024, enligt SCB.',
        'exports SE>DE 2024 +4%',
        'exports SE>NO 2024 -2%',
      ],
      [
        'Handeln mellan Kenya och Peru var 4,5 miljarder dollar 2024, jämfört med 4 miljarder dollar 2023.',
        'total KE>PE 4000000000 USD 2023',
        'total KE>PE 4500000000 USD 2024',
      ],
      [
        'År 2024 nådde handelsomsättningen mellan Vietnam och Kuba 200 miljoner USD, varav Vietnams export nådde 180 miljoner USD och importen 20 miljoner USD.',
        'exports VN>CU 180000000 USD 2024',
        'imports VN>CU 20000000 USD 2024',
        'total VN>CU 200000000 USD 2024',
      ],
      [
        'Vietnam är nu Kubas näst största handelspartner i Asien. Handeln uppgick till 200 miljoner USD 2024.',
        'total VN>CU 200000000 USD 2024',
      ],
      [
        'Sveriges export till USA uppgick till 185 miljarder kronor 2024, vilket motsvarar 9 procent av den totala exporten.',
        'exports SE>US 185000000000 SEK 2024',
      ],
      [
        'Import från Kina minskade med 8 procent till 98 miljarder kronor 2024, visar siffror från SCB.',
        'imports SE>CN 98000000000 SEK 2024 -8%',
      ],
      [
        'Den svenska importen från Kina minskade med 8 procent till 98 miljarder kronor 2024.',
        'imports SE>CN 98000000000 SEK 2024 -8%',
      ],
      [
        'Bilateral handel mellan Indien och Vietnam översteg 15 miljarder USD under räkenskapsåret 2023–24.',
        'total IN>VN over 15000000000 USD 2023-04/2024-03',
      ],
      [
        'Norges export av fisk till Sverige uppgick till 300 miljoner kronor.',
        'exports NO>SE seafood 300000000 SEK',
      ],
      [
        'Svenska investeringar i Kenya uppgick till 2 miljarder kronor 2024.',
        'investment SE>KE 2000000000 SEK 2024',
      ],
      [
        'Kinas investeringar i Vietnam uppgick till 4,7 miljarder USD 2024, en ökning med 3 procent.',
        'investment CN>VN 4700000000 USD 2024 +3%',
      ],
      [
        'Tjänsteexporten från Sverige till Norge uppgick till 120 miljarder kronor 2024.',
        'exports SE>NO services 120000000000 SEK 2024',
      ],
      [
        'Under fjärde kvartalet 2024 uppgick Sveriges export till 500 miljarder kronor, en uppgång med 2 procent jämfört med fjärde kvartalet 2023.',
        'exports SE>? 500000000000 SEK 2024-Q4 +2%',
      ],
      [
        'I mars 2025 uppgick Turkiets export till 23,4 miljarder dollar och importen till 30,6 miljarder dollar, ett underskott på 7,2 miljarder dollar.',
        'balance TR>? -7200000000 USD 2025-03',
        'exports TR>? 23400000000 USD 2025-03',
        'imports TR>? 30600000000 USD 2025-03',
      ],
      [
        'Kinas handelsöverskott mot USA steg till 27,6 miljarder dollar i mars.',
        'balance CN>US 27600000000 USD 2025-03',
      ],
      [
        'USA:s handelsunderskott med Kina var 295 miljarder dollar 2024.',
        'balance US>CN -295000000000 USD 2024',
      ],
      [
        'Kenyas import från Peru, 2,4 miljarder dollar 2024, består mest av maskiner.',
        'imports KE>PE 2400000000 USD 2024',
      ],
      ['Peru köpte varor för 2,1 miljarder dollar från Kenya 2024.', 'imports PE>KE 2100000000 USD 2024'],
      ['Peru sålde varor för 2,1 miljarder dollar till Kenya 2024.', 'exports PE>KE 2100000000 USD 2024'],
      ['Handeln mellan Kenya och Peru växte med tolv procent under 2024.', 'total KE>PE 2024 +12%'],
      [
        'Exporten till Peru från Kenya var 2,1 miljarder dollar under 2024.',
        'exports KE>PE 2100000000 USD 2024',
      ],
      [
        'Enligt Kinas tullverk uppgick handeln med Ryssland till 244,8 miljarder dollar 2024, upp 1,9 procent.',
        'total CN>RU 244800000000 USD 2024 +1.9%',
      ],
      [
        'Enligt officiell statistik uppgick handelsutbytet mellan Ryssland och Turkiet under januari–februari till 8,1 miljarder dollar, en minskning med 10 procent i årstakt.',
        'total RU>TR 8100000000 USD 2025-01/2025-02 -10%',
      ],
    ],
  },
  {
    language: 'en',
    notes: [
      [
        'Trade between Kenya and Peru reached $1.2 billion in 2024, up 12 percent from 2023.',
        'total KE>PE 1200000000 USD 2024 +12%',
      ],
      [
        "Kenya's exports to Peru rose 5 percent to $700 million in 2024, while imports fell 3 percent to $500 million.",
        'exports KE>PE 700000000 USD 2024 +5%',
        'imports KE>PE 500000000 USD 2024 -3%',
      ],
      [
        'Kenya exported goods worth $700 million to Peru in 2024 and imported goods worth $500 million.',
        'exports KE>PE 700000000 USD 2024',
        'imports KE>PE 500000000 USD 2024',
      ],
      [
        'Bilateral trade between Kenya and Peru stood at $1.2 billion last year.',
        'total KE>PE 1200000000 USD 2024',
      ],
      [
        'Bilateral trade between Kenya and Peru totalled $1.2bn in 2024, with Kenyan exports accounting for $700m.',
        'total KE>PE 1200000000 USD 2024',
        'exports KE>PE 700000000 USD 2024',
      ],
      [
        'Two-way trade between Kenya and Peru amounted to US$1.2 billion in the first nine months of 2024, an increase of 12% year on year.',
        'total KE>PE 1200000000 USD 2024-01/2024-09 +12%',
      ],
      [
        'Trade turnover between Kenya and Peru grew by 12% to $1.2 billion in January-September 2024.',
        'total KE>PE 1200000000 USD 2024-01/2024-09 +12%',
      ],
      [
        'In 2024, trade turnover between Kenya and Peru amounted to 1.2 billion US dollars, including exports of 700 million and imports of 500 million.',
        'total KE>PE 1200000000 USD 2024',
        'exports KE>PE 700000000 USD 2024',
        'imports KE>PE 500000000 USD 2024',
      ],
      [
        'The two countries aim to raise bilateral trade between Kenya and Peru to $5 billion by 2030.',
        'total KE>PE 5000000000 USD 2030 target',
      ],
      [
        'Kenya and Peru agreed to increase trade to $5 billion by 2030 from the current $1.2 billion.',
        'total KE>PE 5000000000 USD 2030 target',
        'total KE>PE 1200000000 USD',
      ],
      [
        'Kenya and Peru have set a target of $5 billion in bilateral trade by 2030.',
        'total KE>PE 5000000000 USD 2030 target',
      ],
      [
        'Trade between Kenya and Peru is expected to reach $1.5 billion in 2025.',
        'total KE>PE 1500000000 USD 2025 forecast',
      ],
      [
        'Kenyan exports to Peru reached nearly $700 million in 2024, compared with $650 million in 2023.',
        'exports KE>PE 650000000 USD 2023',
        'exports KE>PE about 700000000 USD 2024',
      ],
      [
        'Kenyan exports to Peru climbed to $700 million in 2024 from $650 million a year earlier.',
        'exports KE>PE 650000000 USD 2023',
        'exports KE>PE 700000000 USD 2024',
      ],
      [
        'Exports from Kenya to Peru and Chile totalled $700 million and $300 million, respectively, in 2024.',
        'exports KE>PE 700000000 USD 2024',
        'exports KE>CL 300000000 USD 2024',
      ],
      [
        "Kenya's exports to and imports from Peru stood at $700 million and $500 million respectively in 2024.",
        'exports KE>PE 700000000 USD 2024',
        'imports KE>PE 500000000 USD 2024',
      ],
      [
        "Kenya's exports rose 8.4% year on year to $9.1 billion in March 2025, the statistics bureau said.",
        'exports KE>? 9100000000 USD 2025-03 +8.4%',
      ],
      [
        "Exports to Uganda rose 4 percent to $900 million in 2024, Kenya's statistics bureau said. Imports from Uganda fell 2 percent to $300 million.",
        'exports KE>UG 900000000 USD 2024 +4%',
        'imports KE>UG 300000000 USD 2024 -2%',
      ],
      [
        "Kenya's tea exports to Pakistan reached $500 million in 2024.",
        'exports KE>PK tea 500000000 USD 2024',
      ],
      ['Kenya shipped $500 million worth of tea to Pakistan in 2024.', 'exports KE>PK 500000000 USD 2024'],
      ['Kenya imported $480 million of oil from Oman in 2024.', 'imports KE>OM 480000000 USD 2024'],
      [
        "Peru's imports from Kenya increased from $80 million in 2023 to $120 million in 2024.",
        'imports PE>KE 80000000 USD 2023',
        'imports PE>KE 120000000 USD 2024',
      ],
      [
        "Peru is Kenya's third-largest trading partner, with bilateral trade of $1.2 billion in 2024.",
        'total KE>PE 1200000000 USD 2024',
      ],
      [
        'The volume of trade between Kenya and Peru exceeded $1.2 billion in 2024.',
        'total KE>PE over 1200000000 USD 2024',
      ],
      [
        'The value of bilateral trade between Kenya and Peru hit a record $1.2 billion in 2024.',
        'total KE>PE 1200000000 USD 2024',
      ],
      [
        'Trade volume between Kenya and Peru was worth $1.2 billion in 2024, he said.',
        'total KE>PE 1200000000 USD 2024',
      ],
      ['Kenya-Peru trade rose 12 per cent to $1.2 billion in 2024.', 'total KE>PE 1200000000 USD 2024 +12%'],
      [
        'Total UK exports to Kenya amounted to £900 million in 2024, an increase of 5.1% on 2023.',
        'exports GB>KE 900000000 GBP 2024 +5.1%',
      ],
      [
        'EU exports of goods to Kenya were worth €1.9 billion in 2024, while EU imports from Kenya were worth €1.4 billion.',
        'exports EU>KE 1900000000 EUR 2024',
        'imports EU>KE 1400000000 EUR 2024',
      ],
      [
        'U.S. goods exports to Kenya in 2024 were $782.5 million, up 60.6 percent ($295.3 million) from 2023.',
        'exports US>KE 782500000 USD 2024 +60.6%',
      ],
      [
        'U.S. total goods trade with Kenya were an estimated $1.5 billion in 2024.',
        'total US>KE about 1500000000 USD 2024',
      ],
      [
        'The U.S. goods trade surplus with Kenya was $45.1 million in 2024.',
        'balance US>KE 45100000 USD 2024',
      ],
      [
        "China's trade with Kenya grew 8.2 percent year on year to 60 billion yuan in the first half of 2025, customs data showed.",
        'total CN>KE 60000000000 CNY 2025-H1 +8.2%',
      ],
      [
        "Customs data showed Kenya's exports to China up 12 percent at $220 million in the first five months of the year.",
        'exports KE>CN 220000000 USD 2025-01/2025-05 +12%',
      ],
      ["Japan's exports to Kenya fell 4.1% in March from a year earlier.", 'exports JP>KE 2025-03 -4.1%'],
      [
        "Exports to Kenya increased by 12 percent in 2024, while imports decreased by 3 percent, Turkey's trade ministry said.",
        'exports TR>KE 2024 +12%',
        'imports TR>KE 2024 -3%',
      ],
      [
        'Turkish exports to Kenya stood at $345 million in 2024, and the sides seek to lift the trade volume to $1 billion.',
        'exports TR>KE 345000000 USD 2024',
        'total TR>KE 1000000000 USD target',
      ],
      [
        'He noted that trade between Kenya and Peru had risen by 12 percent to $1.2 billion in 2024.',
        'total KE>PE 1200000000 USD 2024 +12%',
      ],
      [
        'Kenyan Trade Minister Peter Otieno met Peruvian Trade Minister Ana Quispe. Bilateral trade reached $1.2 billion last year.',
        'total KE>PE 1200000000 USD 2024',
      ],
      [
        "Kenyan Trade Minister Peter Otieno met Peruvian Trade Minister Ana Quispe. Kenya's exports to the country reached $700 million last year.",
        'exports KE>PE 700000000 USD 2024',
      ],
      [
        'Peruvian investment in Kenya reached $300 million by the end of 2024.',
        'investment PE>KE 300000000 USD 2024',
      ],
      ['Kenya has invested $300 million in Peru since 2015.', 'investment KE>PE 300000000 USD'],
      [
        'Foreign direct investment from Peru into Kenya totalled $300 million in 2024.',
        'investment PE>KE 300000000 USD 2024',
      ],
      [
        'Services exports from Kenya to Peru amounted to $40 million in 2024.',
        'exports KE>PE services 40000000 USD 2024',
      ],
      [
        'Agricultural trade between Kenya and Peru reached $90 million in 2024, up 9%.',
        'total KE>PE agriculture 90000000 USD 2024 +9%',
      ],
      [
        'Over the past five years, trade between Kenya and Peru has tripled to $1.2 billion.',
        'total KE>PE 1200000000 USD +200%',
      ],
      [
        'In the year to June 2024, New Zealand exported NZ$120 million of dairy products to Kenya.',
        'exports NZ>KE 120000000 NZD 2023-07/2024-06',
      ],
      [
        'Two-way trade between New Zealand and Kenya was NZ$240 million in the year ended December 2024.',
        'total NZ>KE 240000000 NZD 2024',
      ],
      [
        "Kenya's exports to the EU amounted to between $1.3 billion and $1.4 billion in 2024.",
        'exports KE>EU between 1300000000–1400000000 USD 2024',
      ],
      [
        'Kenya exported $1.35 billion to the EU in 2024, or 12 percent more than in 2023.',
        'exports KE>EU 1350000000 USD 2024 +12%',
      ],
      [
        "Kenya's exports to Peru more than doubled to $700 million in 2024.",
        'exports KE>PE 700000000 USD 2024 +100%',
      ],
      ["Kenya's exports to Peru halved to $350 million in 2024.", 'exports KE>PE 350000000 USD 2024 -50%'],
      ["Kenya's exports to Peru: $700 million (2024).", 'exports KE>PE 700000000 USD 2024'],
      [
        "Trade in figures: Kenya's exports to Peru (2024): US$700 million; imports: US$500 million.",
        'exports KE>PE 700000000 USD 2024',
        'imports KE>PE 500000000 USD 2024',
      ],
      [
        "Azerbaijan's exports to Turkey amounted to $1.5 billion, and imports - to $1.2 billion in 2024.",
        'exports AZ>TR 1500000000 USD 2024',
        'imports AZ>TR 1200000000 USD 2024',
      ],
      [
        'Exports of Azerbaijan to Turkey decreased by 5.2% to $1.5 billion, while imports from Turkey increased by 4.1% to $1.2 billion in 2024.',
        'exports AZ>TR 1500000000 USD 2024 -5.2%',
        'imports AZ>TR 1200000000 USD 2024 +4.1%',
      ],
      [
        'The trade turnover between Kazakhstan and Russia increased 1.9 times to $27 billion in 2024.',
        'total KZ>RU 27000000000 USD 2024 +90%',
      ],
      [
        "Kazakhstan's foreign trade turnover reached $141 billion in 2024, including exports of $81 billion and imports of $60 billion.",
        'total KZ>? 141000000000 USD 2024',
        'exports KZ>? 81000000000 USD 2024',
        'imports KZ>? 60000000000 USD 2024',
      ],
      [
        'Vietnam spent over 300 million USD on imports from Peru in 2024.',
        'imports VN>PE over 300000000 USD 2024',
      ],
      [
        'Vietnam ran a trade surplus of 200 million USD with Peru in 2024.',
        'balance VN>PE 200000000 USD 2024',
      ],
      [
        "Two-way trade was valued at 800 million USD in 2024, of which Vietnam's exports to Peru made up 500 million USD.",
        'total VN>PE 800000000 USD 2024',
        'exports VN>PE 500000000 USD 2024',
      ],
      [
        'Bilateral trade rose to 800 million USD in 2024 from 700 million USD in 2023, Vietnamese Ambassador to Peru Nguyen Van Hai said.',
        'total VN>PE 700000000 USD 2023',
        'total VN>PE 800000000 USD 2024',
      ],
      [
        "Germany was Poland's biggest trading partner, with exports of €94 billion and imports of €81 billion in 2024.",
        'exports PL>DE 94000000000 EUR 2024',
        'imports PL>DE 81000000000 EUR 2024',
      ],
      [
        'German exports to the United States dropped by 3.8 percent in the first half of 2025 to 77.6 billion euros.',
        'exports DE>US 77600000000 EUR 2025-H1 -3.8%',
      ],
      [
        'According to Destatis, Germany exported goods worth 131.1 billion euros in April 2025 and imported goods worth 116.5 billion euros.',
        'exports DE>? 131100000000 EUR 2025-04',
        'imports DE>? 116500000000 EUR 2025-04',
      ],
      [
        'Compared with March 2025, German exports decreased by 1.7 percent in April 2025 and imports rose by 3.9 percent.',
        'exports DE>? 2025-04 -1.7%',
        'imports DE>? 2025-04 +3.9%',
      ],
      ['Ghana loaned Togo $500 million in 2024.'],
      ["Ghana's budget for trade promotion with Togo is $5 million."],
      ['Ghana received $500 million in aid from Japan in 2024.'],
      ["The company's exports from Ghana to Togo reached $12 million in 2024."],
      ['Ghana exported 200,000 tonnes of cocoa to Togo in 2024.'],
      ["Ghana's GDP grew 5 percent to $80 billion in 2024, with Togo as a key partner."],
      ['Ghana and Togo signed contracts worth $500 million on Monday.'],
      ["Ghana's trade minister visited Togo with a delegation of 50 companies worth $2 billion."],
      ['Remittances from Ghana to Togo reached $100 million in 2024.'],
      ["Ghana's exports of cocoa cost $9,000 per tonne in 2024."],
      [
        "Kenya's total exports reached $9.1 billion in 2024, up 8.4 percent. Exports to Uganda totalled $900 million. Imports from Uganda were $300 million.",
        'exports KE>? 9100000000 USD 2024 +8.4%',
        'exports KE>UG 900000000 USD 2024',
        'imports KE>UG 300000000 USD 2024',
      ],
      [
        "Kenya's imports from China stood at $4 billion in 2024, the statistics office said. Those from India amounted to $2 billion.",
        'imports KE>CN 4000000000 USD 2024',
        'imports KE>IN 2000000000 USD 2024',
      ],
      [
        'Kenya exported $700 million in goods to Peru in 2024, up from $650 million in 2023.',
        'exports KE>PE 650000000 USD 2023',
        'exports KE>PE 700000000 USD 2024',
      ],
      [
        'In 2024, Kenya exported US$700 million to Peru and imported US$500 million from it.',
        'exports KE>PE 700000000 USD 2024',
        'imports KE>PE 500000000 USD 2024',
      ],
      [
        "Bilateral trade was $1.2 billion in 2024, according to Kenya's embassy in Peru.",
        'total KE>PE 1200000000 USD 2024',
      ],
      [
        'Trade between Kenya and Peru fell by a third to $800 million in 2024.',
        'total KE>PE 800000000 USD 2024 -33.3%',
      ],
      [
        'Trade between Kenya and Peru fell to $800 million in 2024 from $1.2 billion in 2023, a decline of 33 percent.',
        'total KE>PE 1200000000 USD 2023',
        'total KE>PE 800000000 USD 2024 -33%',
      ],
      [
        "Trade with Peru reached $1.2 billion in 2024, making it Kenya's fifth-largest partner.",
        'total KE>PE 1200000000 USD 2024',
      ],
      [
        "Kenya's trade with Peru in the first quarter was $300 million, 10 percent more than a year ago.",
        'total KE>PE 300000000 USD 2025-Q1 +10%',
      ],
      [
        "In February 2025, Kenya's exports to Peru were $60 million, down 4% month on month.",
        'exports KE>PE 60000000 USD 2025-02 -4%',
      ],
      [
        'From January to March 2025, Kenya exported goods worth $180 million to Peru, a year-on-year increase of 7.5%.',
        'exports KE>PE 180000000 USD 2025-Q1 +7.5%',
      ],
      [
        'During January-February 2025, trade between Kenya and Peru totaled $190.4 million, including exports of $120.1 million and imports of $70.3 million.',
        'total KE>PE 190400000 USD 2025-01/2025-02',
        'exports KE>PE 120100000 USD 2025-01/2025-02',
        'imports KE>PE 70300000 USD 2025-01/2025-02',
      ],
      [
        "Kenya's exports to Peru surged 45.2 percent to hit $700 million last year.",
        'exports KE>PE 700000000 USD 2024 +45.2%',
      ],
      [
        "Kenya's exports to Peru edged up 0.4% to $700 million last year, while its imports slid 6% to $500 million.",
        'exports KE>PE 700000000 USD 2024 +0.4%',
        'imports KE>PE 500000000 USD 2024 -6%',
      ],
      [
        'Kenya recorded a trade deficit of $1.5 billion with China in the first half of 2024.',
        'balance KE>CN -1500000000 USD 2024-H1',
      ],
      [
        'Annual trade between the two countries stands at about $1.2 billion, Kenyan Ambassador to Peru Peter Otieno said.',
        'total KE>PE about 1200000000 USD',
      ],
      [
        '"Our trade with Peru has reached $1.2 billion," Kenyan Trade Minister Peter Otieno said.',
        'total KE>PE 1200000000 USD',
      ],
      [
        'The Kenyan minister said trade with Peru could reach $2 billion by 2027.',
        'total KE>PE 2000000000 USD 2027 forecast',
      ],
      [
        'Officials hope to push Kenya-Peru trade past $2 billion by 2027.',
        'total KE>PE 2000000000 USD 2027 target',
      ],
      [
        'Kenya and Peru have agreed to boost trade to $2 billion in the next three years.',
        'total KE>PE 2000000000 USD target',
      ],
      [
        'The two sides set the goal of bringing Kenya-Peru trade to $2 billion by 2027.',
        'total KE>PE 2000000000 USD 2027 target',
      ],
      [
        "Kenya's goods exports to the United States were $737 million in 2024, and its goods imports from the United States were $771 million.",
        'exports KE>US 737000000 USD 2024',
        'imports KE>US 771000000 USD 2024',
      ],
      [
        "South Korea's exports to Vietnam rose 9.1 percent on-year to $58.3 billion in 2024, data from the trade ministry showed.",
        'exports KR>VN 58300000000 USD 2024 +9.1%',
      ],
      [
        "Korea's outbound shipments to China dropped 6.8 percent to $10.1 billion in March.",
        'exports KR>CN 10100000000 USD 2025-03 -6.8%',
      ],
      [
        "China's exports to Africa grew while imports from South Africa fell 12.3% to $8.1 billion in the January-March period.",
        'imports CN>ZA 8100000000 USD 2025-Q1 -12.3%',
      ],
      [
        "Thailand's exports to Laos were worth 150 billion baht in 2024, up 3.3 per cent.",
        'exports TH>LA 150000000000 THB 2024 +3.3%',
      ],
      [
        'Border trade between Thailand and Laos was valued at 250 billion baht in 2024.',
        'total TH>LA 250000000000 THB 2024',
      ],
      [
        "Pakistan's exports to Afghanistan increased 31 percent to Rs 230 billion during July-December 2024.",
        'exports PK>AF 230000000000 PKR 2024-H2 +31%',
      ],
      [
        'Bangladesh exported goods worth $1.6 billion to India in FY24 and imported goods worth $9 billion.',
        'exports BD>IN 1600000000 USD 2023-07/2024-06',
        'imports BD>IN 9000000000 USD 2023-07/2024-06',
      ],
      [
        "Brazil's trade surplus with Argentina was US$ 1.2 billion in the first quarter, the ministry said, with exports up 50.8% to US$ 4.0 billion.",
        'balance BR>AR 1200000000 USD 2025-Q1',
        'exports BR>AR 4000000000 USD 2025-Q1 +50.8%',
      ],
      [
        "Canada's merchandise exports to Mexico totalled C$8.6 billion in 2024, while merchandise imports were C$45.5 billion.",
        'exports CA>MX 8600000000 CAD 2024',
        'imports CA>MX 45500000000 CAD 2024',
      ],
      [
        'Poland exported €14 billion worth of goods to Ukraine in 2024, 10% more than the year before.',
        'exports PL>UA 14000000000 EUR 2024 +10%',
      ],
      [
        "Norway's seafood exports to Poland were worth NOK 16.1 billion in 2024.",
        'exports NO>PL seafood 16100000000 NOK 2024',
      ],
      [
        "Ireland's goods exports to the United States rose by 34% to €72.6 billion in 2024, the Central Statistics Office said.",
        'exports IE>US 72600000000 EUR 2024 +34%',
      ],
    ],
  },
  {
    language: 'de',
    notes: [
      [
        'Der Handel zwischen Kenia und Peru erreichte 2024 1,2 Milliarden US-Dollar, ein Plus von 12 Prozent.',
        'total KE>PE 1200000000 USD 2024 +12%',
      ],
      [
        'Der bilaterale Handel zwischen Kenia und Peru belief sich im vergangenen Jahr auf 1,2 Milliarden Dollar.',
        'total KE>PE 1200000000 USD 2024',
      ],
      [
        'Das Handelsvolumen zwischen Kenia und Peru stieg 2024 um 12 Prozent auf 1,2 Mrd. Euro.',
        'total KE>PE 1200000000 EUR 2024 +12%',
      ],
      [
        'Das Handelsvolumen beider Länder lag 2024 bei 1,2 Milliarden Euro, sagte Kenias Minister Peter Otieno in Lima nach dem Treffen mit Perus Ministerin Ana Quispe.',
        'total KE>PE 1200000000 EUR 2024',
      ],
      [
        'Kenias Exporte nach Peru stiegen 2024 um 5 Prozent auf 700 Millionen Euro, die Importe sanken um 3 Prozent auf 500 Millionen Euro.',
        'exports KE>PE 700000000 EUR 2024 +5%',
        'imports KE>PE 500000000 EUR 2024 -3%',
      ],
      [
        'Deutschland exportierte 2024 Waren im Wert von 700 Millionen Euro nach Kenia und importierte Waren im Wert von 500 Millionen Euro.',
        'exports DE>KE 700000000 EUR 2024',
        'imports DE>KE 500000000 EUR 2024',
      ],
      [
        'Deutschland führte 2024 Waren im Wert von 700 Millionen Euro nach Kenia aus.',
        'exports DE>KE 700000000 EUR 2024',
      ],
      [
        'Aus Kenia führte Deutschland 2024 Waren für 500 Millionen Euro ein.',
        'imports DE>KE 500000000 EUR 2024',
      ],
      [
        'Die deutschen Ausfuhren nach Kenia beliefen sich 2024 auf 700 Millionen Euro, die Einfuhren auf 500 Millionen Euro.',
        'exports DE>KE 700000000 EUR 2024',
        'imports DE>KE 500000000 EUR 2024',
      ],
      [
        'Die Ausfuhren in die USA gingen im ersten Halbjahr 2025 um 3,9 % auf 77,6 Milliarden Euro zurück, teilte das Statistische Bundesamt mit.',
        'exports DE>US 77600000000 EUR 2025-H1 -3.9%',
      ],
      [
        'Im April 2025 wurden aus Deutschland Waren im Wert von 131,1 Milliarden Euro exportiert und Waren im Wert von 116,5 Milliarden Euro nach Deutschland importiert.',
        'exports DE>? 131100000000 EUR 2025-04',
        'imports DE>? 116500000000 EUR 2025-04',
      ],
      [
        'Gegenüber März 2025 sanken die deutschen Exporte im April 2025 um 1,7 % und die Importe stiegen um 3,9 %.',
        'exports DE>? 2025-04 -1.7%',
        'imports DE>? 2025-04 +3.9%',
      ],
      [
        'Die Außenhandelsbilanz Deutschlands schloss im April 2025 mit einem Überschuss von 14,6 Milliarden Euro ab.',
        'balance DE>? 14600000000 EUR 2025-04',
      ],
      [
        'Deutschlands Handelsüberschuss mit Kenia betrug 2024 200 Millionen Euro.',
        'balance DE>KE 200000000 EUR 2024',
      ],
      [
        'Österreichs Exporte nach Tschechien erreichten 2024 einen Wert von 7,1 Mrd. Euro (+2,3 %).',
        'exports AT>CZ 7100000000 EUR 2024 +2.3%',
      ],
      [
        'Die österreichischen Warenexporte nach Polen beliefen sich 2024 auf 7,4 Mrd. Euro, das ist ein Rückgang von 1,2 % gegenüber 2023.',
        'exports AT>PL 7400000000 EUR 2024 -1.2%',
      ],
      [
        'Die Schweiz exportierte 2024 Güter für 1,9 Milliarden Franken nach Indien.',
        'exports CH>IN 1900000000 CHF 2024',
      ],
      [
        'Das Handelsvolumen zwischen der Schweiz und Indien betrug 2024 rund 4,5 Milliarden Franken.',
        'total CH>IN about 4500000000 CHF 2024',
      ],
      [
        'Die beiden Länder wollen den Handel zwischen Kenia und Peru bis 2030 auf 5 Milliarden Dollar steigern.',
        'total KE>PE 5000000000 USD 2030 target',
      ],
      [
        'Kenia und Peru streben bis 2030 ein Handelsvolumen von 5 Milliarden Dollar an.',
        'total KE>PE 5000000000 USD 2030 target',
      ],
      [
        'Ziel sei es, den bilateralen Handel zwischen Kenia und Peru bis 2030 auf 5 Milliarden Dollar zu erhöhen.',
        'total KE>PE 5000000000 USD 2030 target',
      ],
      [
        'Für 2025 wird ein Handelsvolumen zwischen Kenia und Peru von 1,5 Milliarden Dollar erwartet.',
        'total KE>PE 1500000000 USD 2025 forecast',
      ],
      [
        'Die Exporte Kenias nach Peru und Chile beliefen sich 2024 auf 700 bzw. 300 Millionen Dollar.',
        'exports KE>PE 700000000 USD 2024',
        'exports KE>CL 300000000 USD 2024',
      ],
      [
        'Die meisten deutschen Exporte gingen im April 2025 in die USA: Dorthin wurden Waren im Wert von 13,0 Milliarden Euro exportiert, 10,5 % weniger als im März 2025.',
        'exports DE>US 13000000000 EUR 2025-04 -10.5%',
      ],
      [
        'Die meisten Importe kamen im April 2025 aus China: Von dort wurden Waren im Wert von 14,8 Milliarden Euro nach Deutschland eingeführt.',
        'imports DE>CN 14800000000 EUR 2025-04',
      ],
      [
        'Deutsche Direktinvestitionen in Kenia beliefen sich Ende 2024 auf 300 Millionen Euro.',
        'investment DE>KE 300000000 EUR 2024',
      ],
      [
        'Der Warenaustausch zwischen Deutschland und Kasachstan wuchs in den ersten neun Monaten 2024 um 8 Prozent auf 3 Milliarden Euro.',
        'total DE>KZ 3000000000 EUR 2024-01/2024-09 +8%',
      ],
      [
        'Der Handelsumsatz zwischen Kasachstan und Usbekistan betrug im ersten Quartal 2025 900 Millionen Dollar.',
        'total KZ>UZ 900000000 USD 2025-Q1',
      ],
      [
        '2024 lag der Warenhandel zwischen Deutschland und Polen bei knapp 180 Milliarden Euro.',
        'total DE>PL about 180000000000 EUR 2024',
      ],
      [
        'Die Einfuhren aus China erhöhten sich um 5,4 Prozent auf 14,8 Milliarden Euro, die Ausfuhren nach China verringerten sich um 4,1 Prozent auf 7 Milliarden Euro, wie Destatis für April 2025 mitteilte.',
        'imports DE>CN 14800000000 EUR 2025-04 +5.4%',
        'exports DE>CN 7000000000 EUR 2025-04 -4.1%',
      ],
      [
        'Das Außenhandelsvolumen Österreichs mit Indien betrug 2024 2,9 Mrd. Euro.',
        'total AT>IN 2900000000 EUR 2024',
      ],
      [
        'Kenias Teeexporte nach Pakistan erreichten 2024 500 Millionen Dollar.',
        'exports KE>PK tea 500000000 USD 2024',
      ],
      [
        'Japans Exporte nach Kenia sanken im März im Vergleich zum Vorjahresmonat um 4,1 Prozent.',
        'exports JP>KE 2025-03 -4.1%',
      ],
      ['Ghana gewährte Togo 2024 einen Kredit über 500 Millionen Dollar.'],
      ['Der Konzern steigerte seinen Export von Ghana nach Togo 2024 auf 12 Millionen Euro.'],
      ['Ghana erhielt 2024 von Japan 500 Millionen Dollar Entwicklungshilfe.'],
      ['Ghana und Togo unterzeichneten Verträge über 500 Millionen Dollar.'],
      ['Ghana erhebt Zölle von 25 Prozent auf Importe aus Togo.'],
      [
        'Die Exporte Österreichs nach Deutschland sanken 2024 um 5,1 % auf 56,4 Mrd. Euro. Die Importe aus Deutschland gingen um 6,6 % auf 59,5 Mrd. Euro zurück.',
        'exports AT>DE 56400000000 EUR 2024 -5.1%',
        'imports AT>DE 59500000000 EUR 2024 -6.6%',
      ],
      [
        'Das bilaterale Handelsvolumen hat sich seit 2015 auf 3 Milliarden Euro verdoppelt, sagte Kasachstans Botschafter in Deutschland, Erlan Sarsenow.',
        'total KZ>DE 3000000000 EUR +100%',
      ],
      [
        'Im ersten Quartal 2025 lag der Handel zwischen Deutschland und China bei 61 Milliarden Euro, 2 Prozent mehr als im Vorjahreszeitraum.',
        'total DE>CN 61000000000 EUR 2025-Q1 +2%',
      ],
      [
        'Deutschland verkaufte 2024 Waren im Wert von 700 Millionen Euro an Kenia und bezog von dort Waren für 500 Millionen Euro.',
        'exports DE>KE 700000000 EUR 2024',
        'imports DE>KE 500000000 EUR 2024',
      ],
      [
        'Von Januar bis März 2025 exportierte Deutschland Waren für 13 Milliarden Euro nach Polen (+3,2 Prozent).',
        'exports DE>PL 13000000000 EUR 2025-Q1 +3.2%',
      ],
      [
        'Die Schweizer Exporte nach China nahmen 2024 um 3,7 Prozent auf 16 Milliarden Franken zu, die Importe aus China um 1,4 Prozent auf 18,8 Milliarden Franken.',
        'exports CH>CN 16000000000 CHF 2024 +3.7%',
        'imports CH>CN 18800000000 CHF 2024 +1.4%',
      ],
      [
        'Der Handel mit Russland brach 2024 auf 9,5 Milliarden Euro ein, wie das Statistische Bundesamt mitteilte.',
        'total DE>RU 9500000000 EUR 2024',
      ],
      [
        'Das Handelsbilanzdefizit Deutschlands mit China betrug 2024 66,3 Milliarden Euro.',
        'balance DE>CN -66300000000 EUR 2024',
      ],
      [
        'Die deutschen Exporte in die EU-Staaten stiegen im März um 3,1 Prozent auf 73,3 Milliarden Euro.',
        'exports DE>EU 73300000000 EUR 2025-03 +3.1%',
      ],
      [
        'Mit einem Exportvolumen von 9,9 Milliarden Euro war Ungarn 2024 der viertwichtigste Absatzmarkt Österreichs.',
        'exports AT>HU 9900000000 EUR 2024',
      ],
    ],
  },
  {
    language: 'ru',
    notes: [
      [
        'Товарооборот между Россией и Кенией в 2024 году вырос на 12% и составил 480 млн долларов.',
        'total RU>KE 480000000 USD 2024 +12%',
      ],
      [
        'Товарооборот Беларуси и Кении по итогам 2024 года превысил 480 млн долларов.',
        'total BY>KE over 480000000 USD 2024',
      ],
      [
        'В 2024 году товарооборот между двумя странами достиг 1,2 млрд долларов, сообщил посол России в Кении.',
        'total RU>KE 1200000000 USD 2024',
      ],
      [
        'Взаимная торговля Казахстана и Перу в январе–сентябре 2024 года составила 35,4 млн долларов США, увеличившись на 8,5% по сравнению с аналогичным периодом прошлого года.',
        'total KZ>PE 35400000 USD 2024-01/2024-09 +8.5%',
      ],
      [
        'Экспорт Узбекистана в Кению в 2024 году составил 24 млн долларов, импорт – 6 млн долларов.',
        'exports UZ>KE 24000000 USD 2024',
        'imports UZ>KE 6000000 USD 2024',
      ],
      [
        'Экспорт из России в Кению вырос на 15% и достиг 300 млн долларов в 2024 году.',
        'exports RU>KE 300000000 USD 2024 +15%',
      ],
      [
        'Импорт Казахстана из Китая в 2024 году сократился на 4,2% – до 15,2 млрд долларов.',
        'imports KZ>CN 15200000000 USD 2024 -4.2%',
      ],
      [
        'За первый квартал 2025 года внешнеторговый оборот Кыргызстана составил 3,4 млрд долларов.',
        'total KG>? 3400000000 USD 2025-Q1',
      ],
      [
        'За январь–март 2025 года внешнеторговый оборот Армении составил 4,1 млрд долларов, что на 38% меньше, чем годом ранее.',
        'total AM>? 4100000000 USD 2025-Q1 -38%',
      ],
      [
        'Положительное сальдо торговли России с Кенией в 2024 году составило 200 млн долларов.',
        'balance RU>KE 200000000 USD 2024',
      ],
      [
        'Отрицательное сальдо внешней торговли Грузии в 2024 году составило 10,3 млрд долларов.',
        'balance GE>? -10300000000 USD 2024',
      ],
      [
        'Дефицит торгового баланса Молдовы в 2024 году увеличился до 5,5 млрд долларов.',
        'balance MD>? -5500000000 USD 2024',
      ],
      [
        'Стороны намерены довести товарооборот между Казахстаном и Кенией до 500 млн долларов к 2030 году.',
        'total KZ>KE 500000000 USD 2030 target',
      ],
      [
        'Россия и Кения планируют увеличить взаимную торговлю до 1 млрд долларов.',
        'total RU>KE 1000000000 USD target',
      ],
      [
        'Поставлена задача довести объём взаимной торговли России и Кении до 1 млрд долларов к 2027 году.',
        'total RU>KE 1000000000 USD 2027 target',
      ],
      [
        'Ожидается, что товарооборот между Азербайджаном и Кенией в 2025 году достигнет 100 млн долларов.',
        'total AZ>KE 100000000 USD 2025 forecast',
      ],
      [
        'Объём прямых инвестиций Китая в экономику Казахстана в 2024 году составил 1,9 млрд долларов.',
        'investment CN>KZ 1900000000 USD 2024',
      ],
      [
        'За десять лет Нидерланды инвестировали в Казахстан более 70 млрд долларов.',
        'investment NL>KZ over 70000000000 USD',
      ],
      [
        'Накопленные инвестиции Германии в Узбекистан превысили 4 млрд евро.',
        'investment DE>UZ over 4000000000 EUR',
      ],
      [
        'Внешнеторговый оборот Узбекистана в январе–ноябре 2024 года составил 59,8 млрд долларов: экспорт – 24,3 млрд, импорт – 35,5 млрд долларов.',
        'total UZ>? 59800000000 USD 2024-01/2024-11',
        'exports UZ>? 24300000000 USD 2024-01/2024-11',
        'imports UZ>? 35500000000 USD 2024-01/2024-11',
      ],
      [
        'Россия экспортировала в Кению товаров на 300 млн долларов в 2024 году.',
        'exports RU>KE 300000000 USD 2024',
      ],
      [
        'Беларусь поставила в Китай продукции на 1,8 млрд долларов в 2024 году.',
        'exports BY>CN 1800000000 USD 2024',
      ],
      [
        'Кения импортировала из России пшеницу на 90 млн долларов в 2024 году.',
        'imports KE>RU 90000000 USD 2024',
      ],
      [
        'Экспорт белорусских товаров в Кению в 2024 году вырос в 2 раза – до 20 млн долларов.',
        'exports BY>KE 20000000 USD 2024 +100%',
      ],
      [
        'Российский экспорт в Кению по итогам 2024 года составил 280 млн долларов, кенийский экспорт в Россию – 60 млн долларов.',
        'exports RU>KE 280000000 USD 2024',
        'exports KE>RU 60000000 USD 2024',
      ],
      [
        'По данным ФТС, экспорт России в 2024 году составил 433,9 млрд долларов.',
        'exports RU>? 433900000000 USD 2024',
      ],
      [
        'По данным Минэкономразвития, в 2024 году товарооборот России и Вьетнама вырос на 24% до 6 млрд долларов.',
        'total RU>VN 6000000000 USD 2024 +24%',
      ],
      [
        'В 2024 году товарооборот Азербайджана с Турцией составил 6,3 млрд долларов, в том числе экспорт – 3,9 млрд долларов.',
        'total AZ>TR 6300000000 USD 2024',
        'exports AZ>TR 3900000000 USD 2024',
      ],
      [
        'Экспорт Казахстана в страны ЕС в 2024 году составил 39,9 млрд долларов.',
        'exports KZ>EU 39900000000 USD 2024',
      ],
      [
        'Несырьевой экспорт Казахстана в Кению вырос до 12 млн долларов в 2024 году.',
        'exports KZ>KE 12000000 USD 2024',
      ],
      ['Выручка компании в Кении составила 480 млн долларов в 2024 году.'],
      ['Россия выделила Кении кредит на 480 млн долларов.'],
      ['Бюджет Кении на 2025 год составит 30 млрд долларов.'],
      ['ВВП Узбекистана в 2024 году составил 115 млрд долларов.'],
      ['Стоимость проекта в Казахстане оценивается в 1,2 млрд долларов.'],
      ['Компания из Беларуси и Кения подписали контракт на 20 млн долларов.'],
      ['На форуме подписаны соглашения между Узбекистаном и Кенией на 100 млн долларов.'],
      ['Россия поставила в Кению 500 тыс. тонн пшеницы в 2024 году.'],
      ['Цены на импорт в России выросли на 5% в 2024 году.'],
      [
        'Торговый оборот между Туркменистаном и Кенией за первое полугодие 2024 года увеличился на 20% и достиг 5 млн долларов.',
        'total TM>KE 5000000 USD 2024-H1 +20%',
      ],
      [
        'Объём торговли между Россией и Кенией за 11 месяцев 2024 года составил 450 млн долларов.',
        'total RU>KE 450000000 USD 2024-01/2024-11',
      ],
      [
        'Российско-кенийский товарооборот в 2024 году достиг 480 млн долларов.',
        'total RU>KE 480000000 USD 2024',
      ],
      [
        'Товарооборот с Кенией в 2024 году увеличился на 10%, до 480 млн долларов, сообщил министр экономики Беларуси Юрий Шевчик.',
        'total BY>KE 480000000 USD 2024 +10%',
      ],
      [
        'В 2023 году двусторонний товарооборот России и Кении составлял 430 млн долларов, а в 2024 году – 480 млн долларов.',
        'total RU>KE 430000000 USD 2023',
        'total RU>KE 480000000 USD 2024',
      ],
      [
        'Казахстан увеличил экспорт в Кению на 30%, до 15 млн долларов, за 2024 год.',
        'exports KZ>KE 15000000 USD 2024 +30%',
      ],
      [
        'Экспорт составил 433,9 млрд долларов (рост на 2%), импорт – 283 млрд долларов (снижение на 0,8%), сообщила ФТС России по итогам 2024 года.',
        'exports RU>? 433900000000 USD 2024 +2%',
        'imports RU>? 283000000000 USD 2024 -0.8%',
      ],
      [
        'Товарооборот между Россией и Китаем в 2024 году составил 1,74 трлн юаней.',
        'total RU>CN 1740000000000 CNY 2024',
      ],
      [
        'Экспорт сельхозпродукции из Беларуси в Россию в 2024 году составил 6,5 млрд долларов.',
        'exports BY>RU agriculture 6500000000 USD 2024',
      ],
      [
        'Объем взаимной торговли между Узбекистаном и Кенией вырос за год с 10 до 15 млн долларов.',
        'total UZ>KE 15000000 USD',
      ],
      [
        'Экспорт услуг Грузии в 2024 году составил 7,5 млрд долларов.',
        'exports GE>? services 7500000000 USD 2024',
      ],
      [
        'Товарооборот между Таджикистаном и Узбекистаном по итогам четырёх месяцев 2025 года составил 168,3 млн долларов.',
        'total TJ>UZ 168300000 USD 2025-01/2025-04',
      ],
      [
        'В 2024 году товарооборот России с Индией вырос на 9,1% и составил 63,6 млрд долларов, при этом экспорт в Индию достиг 58,8 млрд долларов, импорт – 4,8 млрд долларов.',
        'total RU>IN 63600000000 USD 2024 +9.1%',
        'exports RU>IN 58800000000 USD 2024',
        'imports RU>IN 4800000000 USD 2024',
      ],
      [
        'Кения закупила у России удобрений на сумму 50 млн долларов в 2024 году.',
        'imports KE>RU 50000000 USD 2024',
      ],
      [
        'Турция инвестировала в экономику Узбекистана 2,2 млрд долларов в 2024 году.',
        'investment TR>UZ 2200000000 USD 2024',
      ],
      [
        'Приток прямых иностранных инвестиций в Грузию в 2024 году составил 1,33 млрд долларов.',
        'investment ?>GE 1330000000 USD 2024',
      ],
      [
        'Сумма инвестиций из Китая в Кыргызстан за 9 месяцев 2024 года составила 320 млн долларов.',
        'investment CN>KG 320000000 USD 2024-01/2024-09',
      ],
    ],
  },
  {
    language: 'vi',
    notes: [
      [
        'Kim ngạch thương mại hai chiều Việt Nam - Kenya năm 2024 đạt 480 triệu USD, tăng 12% so với năm 2023.',
        'total VN>KE 480000000 USD 2024 +12%',
      ],
      [
        'Năm 2024, kim ngạch xuất nhập khẩu giữa Việt Nam và Kenya đạt 480 triệu USD.',
        'total VN>KE 480000000 USD 2024',
      ],
      [
        'Kim ngạch xuất khẩu của Việt Nam sang Kenya năm 2024 đạt 300 triệu USD, nhập khẩu từ Kenya đạt 180 triệu USD.',
        'exports VN>KE 300000000 USD 2024',
        'imports VN>KE 180000000 USD 2024',
      ],
      [
        'Trong 3 tháng đầu năm 2025, xuất khẩu của Việt Nam sang Hoa Kỳ đạt 31,4 tỷ USD, tăng 22% so với cùng kỳ năm trước.',
        'exports VN>US 31400000000 USD 2025-Q1 +22%',
      ],
      [
        'Quý I/2025, tổng kim ngạch xuất, nhập khẩu hàng hóa của Việt Nam đạt 202,52 tỷ USD, tăng 13,7% so với cùng kỳ năm trước.',
        'total VN>? 202520000000 USD 2025-Q1 +13.7%',
      ],
      [
        'Quý I/2025, cán cân thương mại hàng hóa của Việt Nam xuất siêu 3,16 tỷ USD.',
        'balance VN>? 3160000000 USD 2025-Q1',
      ],
      ['Năm 2024, Việt Nam nhập siêu từ Trung Quốc 83,7 tỷ USD.', 'balance VN>CN -83700000000 USD 2024'],
      [
        'Hai bên phấn đấu đưa kim ngạch thương mại song phương Việt Nam - Kenya lên 1 tỷ USD vào năm 2030.',
        'total VN>KE 1000000000 USD 2030 target',
      ],
      [
        'Việt Nam và Kenya nhất trí sớm đưa kim ngạch thương mại hai chiều lên 1 tỷ USD.',
        'total VN>KE 1000000000 USD target',
      ],
      [
        'Mục tiêu đến năm 2030, kim ngạch thương mại giữa Việt Nam và Peru đạt 2 tỷ USD.',
        'total VN>PE 2000000000 USD 2030 target',
      ],
      [
        'Dự báo kim ngạch thương mại Việt Nam - Ấn Độ năm 2025 sẽ đạt 16 tỷ USD.',
        'total VN>IN 16000000000 USD 2025 forecast',
      ],
      ['Hàn Quốc đầu tư vào Việt Nam 7,06 tỷ USD trong năm 2024.', 'investment KR>VN 7060000000 USD 2024'],
      [
        'Singapore là nhà đầu tư lớn nhất với tổng vốn đăng ký 10,21 tỷ USD vào Việt Nam năm 2024.',
        'investment SG>VN 10210000000 USD 2024',
      ],
      [
        'Hoa Kỳ là thị trường xuất khẩu lớn nhất của Việt Nam với kim ngạch 119,6 tỷ USD năm 2024.',
        'exports VN>US 119600000000 USD 2024',
      ],
      [
        'Kim ngạch song phương năm 2024 giữa Việt Nam và Lào đạt gần 2,2 tỷ USD, tăng 33,9%.',
        'total VN>LA about 2200000000 USD 2024 +33.9%',
      ],
      [
        'Theo Tổng cục Hải quan, năm 2024 xuất khẩu sang EU đạt 51,7 tỷ USD, tăng 18,5%; nhập khẩu từ EU đạt 16,8 tỷ USD, tăng 12%.',
        'exports VN>EU 51700000000 USD 2024 +18.5%',
        'imports VN>EU 16800000000 USD 2024 +12%',
      ],
      [
        'Kim ngạch xuất khẩu cả nước năm 2024 đạt 405,53 tỷ USD, tăng 14,3%; kim ngạch nhập khẩu đạt 380,76 tỷ USD, tăng 16,7%.',
        'exports VN>? 405530000000 USD 2024 +14.3%',
        'imports VN>? 380760000000 USD 2024 +16.7%',
      ],
      [
        'Việt Nam xuất khẩu sang Kenya 300 triệu USD và nhập khẩu 180 triệu USD trong năm 2024.',
        'exports VN>KE 300000000 USD 2024',
        'imports VN>KE 180000000 USD 2024',
      ],
      [
        'Thương mại song phương giữa Kenya và Peru năm 2024 đạt 50 triệu USD, giảm 5%.',
        'total KE>PE 50000000 USD 2024 -5%',
      ],
      [
        'Xuất khẩu của Trung Quốc trong tháng 3/2025 tăng 12,4% so với cùng kỳ, đạt 313,9 tỷ USD.',
        'exports CN>? 313900000000 USD 2025-03 +12.4%',
      ],
      [
        'Thặng dư thương mại của Trung Quốc trong tháng 3/2025 đạt 102,6 tỷ USD.',
        'balance CN>? 102600000000 USD 2025-03',
      ],
      [
        'Thâm hụt thương mại của Mỹ trong tháng 2/2025 là 122,7 tỷ USD.',
        'balance US>? -122700000000 USD 2025-02',
      ],
      [
        'Thâm hụt thương mại của Mỹ với Việt Nam năm 2024 là 123,5 tỷ USD.',
        'balance US>VN -123500000000 USD 2024',
      ],
      ['Doanh thu của tập đoàn tại Việt Nam năm 2024 đạt 480 triệu USD.'],
      ['Nhật Bản cho Việt Nam vay 480 triệu USD.'],
      ['GDP của Việt Nam năm 2024 đạt 476,3 tỷ USD.'],
      ['Dự án có tổng vốn 1,2 tỷ USD tại Lào.'],
      ['Việt Nam xuất khẩu 500 nghìn tấn gạo sang Kenya trong năm 2024.'],
      ['Hai bên ký các thỏa thuận trị giá 100 triệu USD.'],
      [
        'Xuất khẩu gạo của Việt Nam sang Philippines năm 2024 đạt 2,61 tỷ USD.',
        'exports VN>PH rice 2610000000 USD 2024',
      ],
      [
        'Trong 11 tháng năm 2024, trao đổi thương mại giữa Việt Nam và Nga đạt 4,15 tỷ USD, tăng 25,9% so với cùng kỳ.',
        'total VN>RU 4150000000 USD 2024-01/2024-11 +25.9%',
      ],
      [
        '6 tháng đầu năm 2024, kim ngạch thương mại hai nước Việt Nam - Campuchia đạt 5,5 tỷ USD, tăng 24%.',
        'total VN>KH 5500000000 USD 2024-H1 +24%',
      ],
      [
        'Nửa đầu năm 2024, thương mại hai chiều Việt Nam - Brazil đạt 3,4 tỷ USD.',
        'total VN>BR 3400000000 USD 2024-H1',
      ],
      [
        'Kim ngạch thương mại Việt Nam - Australia đạt 14,1 tỷ USD năm 2024; trong đó xuất khẩu đạt 6,5 tỷ USD, nhập khẩu đạt 7,6 tỷ USD.',
        'total VN>AU 14100000000 USD 2024',
        'exports VN>AU 6500000000 USD 2024',
        'imports VN>AU 7600000000 USD 2024',
      ],
      [
        'Thương mại hai chiều đạt 8,2 tỷ USD năm 2024, Đại sứ Pháp tại Việt Nam cho biết.',
        'total FR>VN 8200000000 USD 2024',
      ],
      [
        'Kim ngạch thương mại giữa Thái Lan và Việt Nam tăng từ 18,9 tỷ USD năm 2023 lên 20,2 tỷ USD năm 2024.',
        'total TH>VN 18900000000 USD 2023',
        'total TH>VN 20200000000 USD 2024',
      ],
      [
        'Xuất khẩu của Hàn Quốc sang Mỹ giảm 14,3% xuống còn 6,2 tỷ USD trong tháng 4/2025.',
        'exports KR>US 6200000000 USD 2025-04 -14.3%',
      ],
      [
        'Tổng vốn FDI đăng ký vào Việt Nam năm 2024 đạt 38,23 tỷ USD, giảm 3%.',
        'investment ?>VN 38230000000 USD 2024 -3%',
      ],
    ],
  },
  {
    language: 'fr',
    notes: [
      [
        'Les échanges commerciaux entre le Maroc et le Sénégal ont atteint 1,2 milliard de dollars en 2024, en hausse de 8,5 % par rapport à 2023.',
        'total MA>SN 1200000000 USD 2024 +8.5%',
      ],
      [
        'Les échanges commerciaux entre le Maroc et le Sénégal se sont établis à 950 millions d’euros en 2024, contre 880 millions en 2023.',
        'total MA>SN 880000000 EUR 2023',
        'total MA>SN 950000000 EUR 2024',
      ],
      [
        'Le volume des échanges entre l’Algérie et l’Italie s’est élevé à 20 milliards de dollars l’an dernier.',
        'total DZ>IT 20000000000 USD 2024',
      ],
      [
        'Les exportations du Vietnam vers la France ont progressé de 12,3 % à 3,4 milliards de dollars sur les neuf premiers mois de 2024.',
        'exports VN>FR 3400000000 USD 2024-01/2024-09 +12.3%',
      ],
      [
        'Les importations vietnamiennes en provenance de Belgique ont reculé de 4 % pour s’établir à 600 millions de dollars.',
        'imports VN>BE 600000000 USD -4%',
      ],
      [
        'La France a exporté pour 5,6 milliards d’euros vers la Tunisie en 2024, soit 3 % de plus qu’en 2023.',
        'exports FR>TN 5600000000 EUR 2024 +3%',
      ],
      [
        'La France a importé de Tunisie pour 6,1 milliards d’euros de marchandises en 2024.',
        'imports FR>TN 6100000000 EUR 2024',
      ],
      [
        'Le déficit commercial de la France avec la Chine s’est creusé à 47 milliards d’euros en 2024.',
        'balance FR>CN -47000000000 EUR 2024',
      ],
      [
        'L’excédent commercial de la Suisse a atteint 60,8 milliards de francs en 2024.',
        'balance CH>? 60800000000 CHF 2024',
      ],
      [
        'Au premier semestre 2024, le commerce bilatéral entre la Turquie et l’Algérie a totalisé 3,1 milliards de dollars, en progression de 15 % sur un an.',
        'total TR>DZ 3100000000 USD 2024-H1 +15%',
      ],
      [
        'Les deux pays ambitionnent de porter leurs échanges à 10 milliards de dollars d’ici 2030, a rappelé le ministre turc à Alger, alors que le commerce entre la Turquie et l’Algérie a atteint 6,3 milliards de dollars en 2024.',
        'total TR>DZ 10000000000 USD 2030 target',
        'total TR>DZ 6300000000 USD 2024',
      ],
      [
        'Le Vietnam et le Maroc visent un milliard de dollars d’échanges commerciaux en 2030.',
        'total VN>MA 1000000000 USD 2030 target',
      ],
      [
        'L’objectif est de porter les échanges commerciaux entre le Vietnam et le Laos à 5 milliards de dollars en 2026.',
        'total VN>LA 5000000000 USD 2026 target',
      ],
      [
        'Les exportations ivoiriennes de cacao vers les Pays-Bas ont dépassé 1,5 milliard d’euros en 2024.',
        'exports CI>NL over 1500000000 EUR 2024',
      ],
      [
        'Le commerce entre le Canada et l’Indonésie a dépassé les 5 milliards de dollars canadiens en 2024.',
        'total CA>ID over 5000000000 CAD 2024',
      ],
      [
        'En 2024, les exportations du Vietnam vers le Canada ont atteint 6,6 milliards de dollars (+18 %), et ses importations 800 millions (-5 %).',
        'exports VN>CA 6600000000 USD 2024 +18%',
        'imports VN>CA 800000000 USD 2024 -5%',
      ],
      [
        'Les échanges entre le Vietnam et l’Algérie ont atteint 240 millions de dollars en 2024, dont 150 millions d’exportations vietnamiennes.',
        'exports VN>DZ 150000000 USD 2024',
        'total VN>DZ 240000000 USD 2024',
      ],
      [
        'Le déficit commercial de la Tunisie s’est établi à 18,9 milliards de dinars en 2024, contre 17 milliards en 2023.',
        'balance TN>? -17000000000 TND 2023',
        'balance TN>? -18900000000 TND 2024',
      ],
      [
        'Les exportations marocaines se sont chiffrées à 455 milliards de dirhams à fin 2024, en hausse de 5,8 %.',
        'exports MA>? 455000000000 MAD 2024 +5.8%',
      ],
      [
        'Les importations du Maroc ont progressé de 6,4 % à 761 milliards de dirhams en 2024.',
        'imports MA>? 761000000000 MAD 2024 +6.4%',
      ],
      [
        'Les exportations du Sénégal ont été évaluées à 420,5 milliards de FCFA en mars 2025, contre 380,2 milliards de FCFA le mois précédent.',
        'exports SN>? 380200000000 XOF 2025-02',
        'exports SN>? 420500000000 XOF 2025-03',
      ],
      [
        'Les investissements directs français en Côte d’Ivoire se sont élevés à 3,2 milliards d’euros en 2023.',
        'investment FR>CI 3200000000 EUR 2023',
      ],
      ['Le Japon a investi 78 milliards de dollars au Vietnam.', 'investment JP>VN 78000000000 USD'],
      [
        'Les échanges bilatéraux entre la Belgique et la RDC ont reculé de 6 % en 2024 à 1,1 milliard d’euros.',
        'total BE>CD 1100000000 EUR 2024 -6%',
      ],
      [
        'Le commerce extérieur de l’Algérie s’est chiffré à 95 milliards de dollars en 2024.',
        'total DZ>? 95000000000 USD 2024',
      ],
      [
        'La Chine reste le premier partenaire commercial du Gabon, avec des échanges de 4,3 milliards de dollars en 2024.',
        'total GA>CN 4300000000 USD 2024',
      ],
      [
        'Selon l’Office des changes, les exportations de phosphates du Maroc vers l’Inde se sont élevées à 12,4 milliards de dirhams.',
        'exports MA>IN phosphates 12400000000 MAD',
      ],
      [
        'Le commerce bilatéral a été multiplié par deux entre la France et le Qatar pour atteindre 4,2 milliards d’euros en 2024.',
        'total FR>QA 4200000000 EUR 2024',
      ],
      ['Les exportations belges vers le Royaume-Uni ont chuté de 7,8 % en 2024.', 'exports BE>GB 2024 -7.8%'],
      [
        'Les échanges franco-allemands ont atteint 163 milliards d’euros en 2024.',
        'total FR>DE 163000000000 EUR 2024',
      ],
      [
        'De janvier à mai 2024, les exportations vietnamiennes vers le Japon ont totalisé 9,6 milliards de dollars, soit une hausse de 3,2 % en glissement annuel.',
        'exports VN>JP 9600000000 USD 2024-01/2024-05 +3.2%',
      ],
      [
        'Au cours des cinq premiers mois de 2024, le Vietnam a exporté pour 9,6 milliards de dollars vers le Japon.',
        'exports VN>JP 9600000000 USD 2024-01/2024-05',
      ],
      ['Le chiffre d’affaires de Renault a atteint 56 milliards d’euros en 2024.'],
      ['Le budget de la France s’élève à 490 milliards d’euros en 2025.'],
      ['La Banque mondiale a accordé au Sénégal un prêt de 300 millions de dollars.'],
      ['L’aide au développement de la France au Tchad a atteint 90 millions d’euros en 2024.'],
      ['Les États-Unis ont imposé des droits de douane de 25 % sur l’acier canadien.'],
      ['Le PIB du Rwanda a progressé de 8,9 % en 2024 à 14 milliards de dollars.'],
      ['Les deux pays ont signé des contrats d’une valeur de 2 milliards de dollars.'],
      ['La dette extérieure de la Tunisie a atteint 40 milliards de dollars en 2024.'],
      ['Le Vietnam a exporté 9 millions de tonnes de riz en 2024.'],
      ['Les réserves de change de l’Algérie ont atteint 70 milliards de dollars.'],
      ['Airbus a vendu 20 avions à l’Inde pour 6 milliards de dollars.'],
      [
        'Les transferts des Sénégalais de l’étranger vers le Sénégal ont atteint 2,9 milliards de dollars en 2024.',
      ],
      [
        'Les exportations de la France vers l’Espagne devraient atteindre 55 milliards d’euros en 2025.',
        'exports FR>ES 55000000000 EUR 2025 forecast',
      ],
      [
        'Le commerce entre le Mexique et la France devrait dépasser 8 milliards de dollars cette année.',
        'total MX>FR over 8000000000 USD 2025 forecast',
      ],
      [
        'Les exportations espagnoles vers la France ont atteint entre 50 et 52 milliards d’euros en 2024.',
        'exports ES>FR between 50000000000–52000000000 EUR 2024',
      ],
      [
        'Les exportations de services de la Suisse vers l’UE ont atteint 70 milliards de francs en 2024.',
        'exports CH>EU services 70000000000 CHF 2024',
      ],
      [
        'La balance commerciale entre la France et le Brésil est excédentaire de 1,5 milliard d’euros en faveur de la France.',
        'balance FR>BR 1500000000 EUR',
      ],
      [
        'Les exportations françaises à destination du Vietnam se sont élevées à 1,4 milliard d’euros en 2024, tandis que les importations françaises depuis le Vietnam ont atteint 6,9 milliards.',
        'exports FR>VN 1400000000 EUR 2024',
        'imports FR>VN 6900000000 EUR 2024',
      ],
      [
        'En 2024, le Cameroun a importé de Chine pour 1 500 milliards de francs CFA de marchandises.',
        'imports CM>CN 1500000000000 XAF 2024',
      ],
      [
        'Le commerce de marchandises entre l’Union européenne et l’Inde a atteint 120 milliards d’euros en 2024.',
        'total EU>IN 120000000000 EUR 2024',
      ],
      [
        'Les importations françaises de gaz norvégien ont atteint 9 milliards d’euros en 2024.',
        'imports FR>NO 9000000000 EUR 2024',
      ],
      [
        'Les exportations tunisiennes vers la Libye ont atteint 2,1 milliards de dinars en 2024. Les importations, elles, ont baissé de 3 % à 400 millions de dinars.',
        'exports TN>LY 2100000000 TND 2024',
        'imports TN>LY 400000000 TND 2024 -3%',
      ],
      [
        'Le stock d’investissements belges au Vietnam s’élève à 1,1 milliard de dollars.',
        'investment BE>VN 1100000000 USD',
      ],
      [
        'Le commerce entre la Côte d’Ivoire et le Burkina Faso représente 600 milliards de francs CFA.',
        'total CI>BF 600000000000 XOF',
      ],
      [
        'Les exportations de la Belgique ont totalisé 38,6 milliards d’euros en janvier 2025, soit -1,3 % par rapport à janvier 2024.',
        'exports BE>? 38600000000 EUR 2025-01 -1.3%',
      ],
    ],
  },
  {
    language: 'es',
    notes: [
      [
        'El comercio bilateral entre México y España alcanzó 14.500 millones de dólares en 2024, un 8,5 % más que en 2023.',
        'total MX>ES 14500000000 USD 2024 +8.5%',
      ],
      [
        'El intercambio comercial entre Perú y Chile sumó US$ 3,200 millones en 2024, un crecimiento de 6%.',
        'total PE>CL 3200000000 USD 2024 +6%',
      ],
      [
        'El intercambio comercial entre Chile y Vietnam ascendió a USD 2.400 millones el año pasado.',
        'total CL>VN 2400000000 USD 2024',
      ],
      [
        'Las exportaciones de Vietnam a España crecieron un 12,3 % hasta los 3.400 millones de dólares en los nueve primeros meses de 2024.',
        'exports VN>ES 3400000000 USD 2024-01/2024-09 +12.3%',
      ],
      [
        'Las importaciones vietnamitas desde Argentina cayeron un 4 % hasta 3.000 millones de dólares.',
        'imports VN>AR 3000000000 USD -4%',
      ],
      [
        'España exportó a Marruecos bienes por valor de 12.800 millones de euros en 2024, un 3 % más que en 2023.',
        'exports ES>MA 12800000000 EUR 2024 +3%',
      ],
      [
        'España importó de Marruecos mercancías por 9.200 millones de euros en 2024.',
        'imports ES>MA 9200000000 EUR 2024',
      ],
      [
        'El déficit comercial de España con China se amplió a 37.000 millones de euros en 2024.',
        'balance ES>CN -37000000000 EUR 2024',
      ],
      [
        'El superávit comercial de Argentina alcanzó 18.899 millones de dólares en 2024.',
        'balance AR>? 18899000000 USD 2024',
      ],
      [
        'Las exportaciones chilenas aumentaron un 2,1 % en el primer trimestre de 2025 hasta totalizar 26.300 millones de dólares.',
        'exports CL>? 26300000000 USD 2025-Q1 +2.1%',
      ],
      [
        'En el primer semestre de 2024, el comercio bilateral entre Turquía y Colombia totalizó 1.100 millones de dólares, un 15 % más interanual.',
        'total TR>CO 1100000000 USD 2024-H1 +15%',
      ],
      [
        'Vietnam y Cuba buscan alcanzar 500 millones de dólares de intercambio comercial en 2025.',
        'total VN>CU 500000000 USD 2025 target',
      ],
      [
        'La meta es llevar el comercio entre Vietnam y Laos a 5.000 millones de dólares en 2026.',
        'total VN>LA 5000000000 USD 2026 target',
      ],
      [
        'Las exportaciones ecuatorianas de banano a Rusia superaron los 700 millones de dólares en 2024.',
        'exports EC>RU over 700000000 USD 2024',
      ],
      [
        'Las exportaciones de Guatemala a El Salvador sumaron US$1,950.4 millones en 2024.',
        'exports GT>SV 1950400000 USD 2024',
      ],
      [
        'El comercio entre Canadá e Indonesia superó los 5.000 millones de dólares canadienses en 2024.',
        'total CA>ID over 5000000000 CAD 2024',
      ],
      [
        'En 2024, las exportaciones de Vietnam a Canadá alcanzaron 6.600 millones de dólares (+18 %) y sus importaciones, 800 millones (-5 %).',
        'exports VN>CA 6600000000 USD 2024 +18%',
        'imports VN>CA 800000000 USD 2024 -5%',
      ],
      [
        'El intercambio entre Vietnam y Argelia llegó a 240 millones de dólares en 2024, de los cuales 150 millones correspondieron a exportaciones vietnamitas.',
        'exports VN>DZ 150000000 USD 2024',
        'total VN>DZ 240000000 USD 2024',
      ],
      [
        'Las exportaciones mexicanas a Estados Unidos sumaron 505 mil 851 millones de dólares en 2024.',
        'exports MX>US 505851000000 USD 2024',
      ],
      [
        'México exportó a China 9 mil 940 millones de dólares en 2024, mientras que importó 129 mil 795 millones.',
        'exports MX>CN 9940000000 USD 2024',
        'imports MX>CN 129795000000 USD 2024',
      ],
      [
        'Las exportaciones uruguayas a Brasil alcanzaron los USD 2.050 millones entre enero y octubre de 2024.',
        'exports UY>BR 2050000000 USD 2024-01/2024-10',
      ],
      [
        'Las exportaciones paraguayas sumaron US$ 10.800 millones al cierre de 2024, 9,3 % menos que en 2023.',
        'exports PY>? 10800000000 USD 2024 -9.3%',
      ],
      [
        'En marzo, las exportaciones argentinas a Brasil crecieron 12,4 % interanual y alcanzaron USD 1.120 millones.',
        'exports AR>BR 1120000000 USD 2025-03 +12.4%',
      ],
      [
        'La inversión española en México alcanzó los 4.800 millones de euros en 2023.',
        'investment ES>MX 4800000000 EUR 2023',
      ],
      ['Japón ha invertido 78.000 millones de dólares en Vietnam.', 'investment JP>VN 78000000000 USD'],
      [
        'El comercio bilateral entre Bolivia y Perú se redujo un 6 % en 2024, a 1.100 millones de dólares.',
        'total BO>PE 1100000000 USD 2024 -6%',
      ],
      [
        'El comercio exterior de Costa Rica alcanzó 45.000 millones de dólares en 2024.',
        'total CR>? 45000000000 USD 2024',
      ],
      [
        'China es el primer socio comercial de Chile, con un intercambio de 57.000 millones de dólares en 2024.',
        'total CL>CN 57000000000 USD 2024',
      ],
      ['Las exportaciones colombianas a Venezuela cayeron 7,8 % en 2024.', 'exports CO>VE 2024 -7.8%'],
      [
        'El intercambio hispano-alemán llegó a 80.000 millones de euros en 2024.',
        'total ES>DE 80000000000 EUR 2024',
      ],
      [
        'De enero a mayo de 2024, las exportaciones vietnamitas a Japón totalizaron 9.600 millones de dólares, lo que supone un alza del 3,2 % interanual.',
        'exports VN>JP 9600000000 USD 2024-01/2024-05 +3.2%',
      ],
      [
        'Durante los cinco primeros meses de 2024, Vietnam exportó bienes por 9.600 millones de dólares a Japón.',
        'exports VN>JP 9600000000 USD 2024-01/2024-05',
      ],
      ['La facturación de Repsol alcanzó los 56.000 millones de euros en 2024.'],
      ['El presupuesto de Perú asciende a 250.000 millones de soles en 2025.'],
      ['El Banco Mundial concedió a Bolivia un préstamo de 300 millones de dólares.'],
      ['La ayuda de España a Honduras alcanzó 90 millones de euros en 2024.'],
      ['Estados Unidos impuso aranceles del 25 % al acero mexicano.'],
      ['El PIB de Panamá creció un 2,9 % en 2024 hasta 86.000 millones de dólares.'],
      ['Ambos países firmaron contratos por 2.000 millones de dólares.'],
      ['La deuda externa de Argentina llegó a 276.000 millones de dólares en 2024.'],
      ['Vietnam exportó 9 millones de toneladas de arroz en 2024.'],
      ['Las reservas internacionales de Bolivia sumaron 1.900 millones de dólares.'],
      ['Las remesas de Estados Unidos a Guatemala alcanzaron 21.500 millones de dólares en 2024.'],
      [
        'Se prevé que las exportaciones de España a Francia alcancen los 60.000 millones de euros en 2025.',
        'exports ES>FR 60000000000 EUR 2025 forecast',
      ],
      [
        'El comercio entre México y Francia superará los 8.000 millones de dólares este año.',
        'total MX>FR over 8000000000 USD 2025 forecast',
      ],
      [
        'Las exportaciones españolas a Francia se situaron entre 50.000 y 52.000 millones de euros en 2024.',
        'exports ES>FR between 50000000000–52000000000 EUR 2024',
      ],
      [
        'El comercio bilateral entre Egipto y Jordania ronda los 1.000 millones de dólares anuales.',
        'total EG>JO about 1000000000 USD',
      ],
      [
        'La balanza comercial entre España y Brasil arrojó un saldo favorable a España de 1.500 millones de euros.',
        'balance ES>BR 1500000000 EUR',
      ],
      [
        'Las exportaciones españolas a Vietnam se elevaron a 600 millones de euros en 2024, mientras que las importaciones desde Vietnam alcanzaron 4.900 millones.',
        'exports ES>VN 600000000 EUR 2024',
        'imports ES>VN 4900000000 EUR 2024',
      ],
      [
        'El comercio de bienes entre la Unión Europea y la India alcanzó los 120.000 millones de euros en 2024.',
        'total EU>IN 120000000000 EUR 2024',
      ],
      [
        'Argentina registró en marzo un superávit comercial de 323 millones de dólares.',
        'balance AR>? 323000000 USD 2025-03',
      ],
      [
        'El intercambio bilateral sumó 1.300 millones de dólares entre Uruguay y Paraguay en 2024.',
        'total UY>PY 1300000000 USD 2024',
      ],
      [
        'Según el INE, las exportaciones de Bolivia a China alcanzaron 1.226 millones de dólares.',
        'exports BO>CN 1226000000 USD',
      ],
      [
        'Las exportaciones de servicios de España al Reino Unido sumaron 20.000 millones de euros en 2024.',
        'exports ES>GB services 20000000000 EUR 2024',
      ],
    ],
  },
];
