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
];
