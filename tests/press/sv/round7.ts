import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    published: '2025-11-06',
    text: `Dousa: Kenya är en nyckelpartner

NAIROBI. Bistånds- och utrikeshandelsminister Benjamin Dousa (M) träffade på torsdagen Kenyas president William Ruto i State House i Nairobi. Samtalet handlade enligt regeringskansliet om handel, migration och läget i Sudan.

– Kenya är en nyckelpartner för oss i östra Afrika. Vi vill se fler svenska företag här, säger Dousa till TT efter mötet.

På fredagen ska ministern inviga en monteringsfabrik för elbussar utanför Mombasa tillsammans med den kenyanske handelsministern Lee Kinyanjui.

Tidigare i veckan var Dousa i Rwanda, där han hade överläggningar med utrikesminister Olivier Nduhungirehe. Med på resan finns ett femtontal bolag, bland dem Scania och Ericsson.

Anna Lena Wallström/TT`,
    officials: [
      { name: 'Benjamin Dousa', country: 'SE', aliases: ['Dousa'], world: true },
      { name: 'William Ruto', country: 'KE' },
      { name: 'Lee Kinyanjui', country: 'KE' },
      { name: 'Olivier Nduhungirehe', country: 'RW' },
    ],
    meetings: [
      { who: ['Benjamin Dousa', 'William Ruto'], date: '2025-11-06', status: 'held' },
      {
        who: ['Benjamin Dousa', 'Olivier Nduhungirehe'],
        date: ['2025-11-03/2025-11-05', '2025-11-03/2025-11-06', '2025-11', null],
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [{ who: ['Benjamin Dousa', 'Lee Kinyanjui'], date: '2025-11-07', status: 'planned' }],
    },
  },
  {
    text: `Utrikesministeriet
Pressmeddelanden
24.5.2024

Utrikesminister Valtonen besöker Kazakstan

Utrikesminister Elina Valtonen gör ett officiellt besök i Kazakstan den 28–29 maj 2024. Under besöket träffar hon landets utrikesminister Murat Nurtleu i Astana. Valtonen tas också emot av president Kassym-Zjomart Tokajev.

Teman för diskussionerna är de bilaterala relationerna, sanktionerna mot Ryssland och den mellersta transportkorridoren. Den 29 maj deltar utrikesministern i ett företagsforum i Almaty.

”Centralasien har fått större betydelse för både Finland och EU. Jag ser fram emot konkreta samtal”, säger utrikesminister Valtonen.

Ytterligare information: Pekka Voutilainen, utrikesministerns specialmedarbetare, tfn +358 000 000 000
Utrikesministeriets e-postadresser har formen desk@gov.example.fi.`,
    officials: [
      { name: 'Elina Valtonen', country: 'FI', aliases: ['Valtonen'], world: true },
      { name: 'Murat Nurtleu', country: 'KZ' },
      { name: 'Kassym-Zjomart Tokajev', country: 'KZ' },
    ],
    meetings: [
      {
        who: ['Elina Valtonen', 'Murat Nurtleu'],
        date: ['2024-05-28/2024-05-29', '2024-05-28'],
        status: 'planned',
      },
      {
        who: ['Elina Valtonen', 'Kassym-Zjomart Tokajev'],
        date: ['2024-05-28/2024-05-29', '2024-05-28', null],
        status: 'planned',
      },
    ],
    trade: [],
    optional: { officials: [{ name: 'Pekka Voutilainen', country: 'FI' }] },
  },
  {
    text: `Export och import av varor, januari–maj 2025

Varuexporten minskade i maj
Statistiknyhet från SCB 2025-06-26 8.00

Värdet av Sveriges varuexport uppgick i maj 2025 till 168,2 miljarder kronor, en minskning med 4 procent jämfört med maj 2024. Varuimporten uppgick till 163,9 miljarder kronor, vilket var 3 procent lägre än ett år tidigare. Handelsnettot gav ett överskott på 4,3 miljarder kronor.

För perioden januari–maj 2025 beräknas varuexporten till 879 miljarder kronor och varuimporten till 848 miljarder kronor. Under samma period 2024 var handelsnettot 42 miljarder kronor.

Handeln med länder utanför EU gav i maj ett överskott på 27,6 miljarder kronor, medan EU-handeln gav ett underskott på 23,3 miljarder kronor.

Nästa publiceringstillfälle: 2025-07-25
Förfrågningar: Enheten för utrikeshandel`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'SE',
        partner: null,
        amount: 168.2e9,
        currency: 'SEK',
        period: '2025-05',
        change: -4,
      },
      {
        measure: 'imports',
        reporter: 'SE',
        partner: null,
        amount: 163.9e9,
        currency: 'SEK',
        period: '2025-05',
        change: -3,
      },
      {
        measure: 'balance',
        reporter: 'SE',
        partner: null,
        amount: 4.3e9,
        currency: 'SEK',
        period: '2025-05',
      },
      {
        measure: 'exports',
        reporter: 'SE',
        partner: null,
        amount: 879e9,
        currency: 'SEK',
        period: '2025-01/2025-05',
      },
      {
        measure: 'imports',
        reporter: 'SE',
        partner: null,
        amount: 848e9,
        currency: 'SEK',
        period: '2025-01/2025-05',
      },
      {
        measure: 'balance',
        reporter: 'SE',
        partner: null,
        amount: 42e9,
        currency: 'SEK',
        period: '2024-01/2024-05',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'balance',
          reporter: 'SE',
          partner: 'EU',
          amount: 23.3e9,
          currency: 'SEK',
          period: '2025-05',
        },
        {
          measure: 'balance',
          reporter: 'SE',
          partner: null,
          amount: 27.6e9,
          currency: 'SEK',
          period: '2025-05',
        },
        { measure: 'balance', reporter: 'SE', amount: 27.6e9, currency: 'SEK', period: '2025-05' },
      ],
    },
  },
  {
    published: '2024-09-09',
    text: `Vietnam.vn

Nationalförsamlingens ordförande Tran Thanh Man tar emot Laos försvarsminister

På eftermiddagen den 9 september, i nationalförsamlingens hus, tog nationalförsamlingens ordförande Tran Thanh Man emot generallöjtnant Khamlieng Outhakaysone, vice premiärminister och försvarsminister i Laos, som är på officiellt besök i Vietnam.

Nationalförsamlingens ordförande Tran Thanh Man och generallöjtnant Khamlieng Outhakaysone. (Foto: Doan Tan/VNA)

Vid mottagningen uttryckte kamrat Tran Thanh Man sin glädje över att möta ministern igen och framhöll att den speciella solidariteten Vietnam - Laos alltmer befästs. Samma morgon Laos försvarsminister hade haft samtal med Vietnams försvarsminister, general Phan Van Giang.

Generallöjtnant Khamlieng Outhakaysone framförde hälsningar från ordföranden för Laos nationalförsamling Saysomphone Phomvihane.

[Annons_2]
Källa: https://nhandan.example.vn/chu-tich-quoc-hoi-tran-thanh-man-tiep-bo-truong-quoc-phong-lao-post829765.html`,
    officials: [
      { name: 'Tran Thanh Man', country: 'VN' },
      { name: 'Khamlieng Outhakaysone', country: 'LA' },
      { name: 'Phan Van Giang', country: 'VN' },
      { name: 'Saysomphone Phomvihane', country: 'LA' },
    ],
    meetings: [
      { who: ['Tran Thanh Man', 'Khamlieng Outhakaysone'], date: '2024-09-09', status: 'held' },
      { who: ['Khamlieng Outhakaysone', 'Phan Van Giang'], date: '2024-09-09', status: 'held' },
    ],
    trade: [],
  },
  {
    published: '2025-04-29',
    text: `Lavrov och Algeriets utrikesminister diskuterade läget i Mali

MOSKVA, 29 april. /TASS/. Rysslands utrikesminister Sergej Lavrov höll på tisdagen i Moskva förhandlingar med statsministern, ministern för utrikesärenden i Algeriet Ahmed Attaf. Detta rapporterades på det ryska utrikesministeriets Telegram-kanal.

"Parterna ingående diskuterade den nuvarande tillstånd och utsikter av bilateralt samarbete", sägs det i meddelandet. Särskild uppmärksamhet ägnades åt situationen i Sahel-zonen, främst i Mali.

Enligt diplomaterna växte handelsomsättningen mellan länderna 2024 med 12,5% och översteg 1,7 miljarder dollar.

Attaf kommer på onsdag att tas emot av chefen för Federationsrådet Valentina Matvijenko. Ryssland är värd för den algeriska delegationen till 1 maj.

Prenumerera på vår kanal`,
    officials: [
      { name: 'Sergej Lavrov', country: 'RU' },
      { name: 'Ahmed Attaf', country: 'DZ', aliases: ['Attaf'] },
      { name: 'Valentina Matvijenko', country: 'RU', world: true },
    ],
    meetings: [
      { who: ['Sergej Lavrov', 'Ahmed Attaf'], date: '2025-04-29', status: 'held' },
      { who: ['Ahmed Attaf', 'Valentina Matvijenko'], date: '2025-04-30', status: 'planned' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'RU',
        partner: 'DZ',
        bound: 'over',
        amount: 1.7e9,
        currency: 'USD',
        period: '2024',
        change: 12.5,
      },
    ],
  },
  {
    published: '2025-03-12',
    text: `Facket och Northvolt-ägaren träffade avtal

SKELLEFTEÅ. IF Metall och den nya ägaren har träffat ett avtal om turordning för de omkring 900 anställda som blir kvar. Det bekräftar klubbordföranden Shaker Awad.

– Vi möttes halvvägs, säger han.

Kommunalrådet Lorents Burman (S) tar emot beskedet med lättnad. Kommunen har under våren mött ökade kostnader för försörjningsstöd på omkring 65 miljoner kronor.

LÄS MER: Så mycket tjänar cheferna i din kommun
LÄS MER: Skellefteå AIK möter Frölunda i första semifinalen – "Vi vet vad vi möter"
LÄS MER: Därför skjuts skolstarten upp`,
    officials: [],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Lorents Burman', country: 'SE' },
        { name: 'Shaker Awad', country: 'SE' },
      ],
    },
  },
  {
    published: '2025-08-22',
    text: `Løkke talade med Rubio om Grönland

KÖPENHAMN. Danmarks utrikesminister Lars Løkke Rasmussen talade på onsdagskvällen i telefon med sin amerikanske kollega Marco Rubio, uppger utrikesdepartementet i Köpenhamn för Ritzau. Samtalet varade i drygt 20 minuter och beskrivs som "öppet".

Dagen efter mötte Løkke Rasmussen den grönländska utrikesministern Vivian Motzfeldt i Nuuk för att informera om samtalet.

– Vi är överens om att inget beslutas om Grönland utan Grönland, sade Motzfeldt på en pressträff.

Rubio och Løkke Rasmussen sågs senast på Natos utrikesministermöte i Antalya i maj. Statsminister Mette Frederiksen har inte kommenterat uppgifterna.`,
    officials: [
      { name: 'Lars Løkke Rasmussen', country: 'DK', aliases: ['Løkke', 'Løkke Rasmussen'] },
      { name: 'Marco Rubio', country: 'US', aliases: ['Rubio'] },
      { name: 'Vivian Motzfeldt', country: ['GL', 'DK'], aliases: ['Motzfeldt'] },
      { name: 'Mette Frederiksen', country: 'DK', world: true },
    ],
    meetings: [
      {
        who: ['Lars Løkke Rasmussen', 'Marco Rubio'],
        date: '2025-08-20',
        kind: 'phone call',
        status: 'held',
      },
      { who: ['Lars Løkke Rasmussen', 'Vivian Motzfeldt'], date: '2025-08-21', status: 'held' },
      { who: ['Lars Løkke Rasmussen', 'Marco Rubio'], date: '2025-05', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `Sveriges riksdag | Aktuellt från talmannen

Talmannen tog emot Mongoliets parlamentspräsident
Publicerad: 3 oktober 2024

Onsdagen den 2 oktober tog talman Andreas Norlén emot en delegation från Mongoliets parlament under ledning av parlamentspräsident Dashzegve Amarbayasgalan. Besöket är det första på den nivån sedan 2011.

Vid mötet deltog även förste vice talman Kenneth G Forslund, utrikesutskottets ordförande Aron Emilsson och Mongoliets ambassadör Tuvdendorj Janabazar.

Delegationen besökte under eftermiddagen Riksrevisionen och hade samtal med riksrevisor Christina Gellerbrant Hagberg. På torsdagen fortsatte resan till Uppsala.

Sidan uppdaterad 3 oktober 2024 kl. 9.42
Dela: E-post, LinkedIn`,
    officials: [
      { name: 'Andreas Norlén', country: 'SE' },
      { name: 'Dashzegve Amarbayasgalan', country: 'MN' },
      { name: 'Kenneth G Forslund', country: 'SE' },
      { name: 'Aron Emilsson', country: 'SE' },
      { name: 'Tuvdendorj Janabazar', country: 'MN' },
      { name: 'Christina Gellerbrant Hagberg', country: 'SE' },
    ],
    meetings: [
      {
        who: ['Andreas Norlén', 'Dashzegve Amarbayasgalan'],
        maybe: ['Kenneth G Forslund', 'Aron Emilsson', 'Tuvdendorj Janabazar'],
        date: '2024-10-02',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        {
          who: ['Christina Gellerbrant Hagberg', 'delegation'],
          maybe: ['Dashzegve Amarbayasgalan'],
          date: '2024-10-02',
          status: 'held',
        },
      ],
    },
  },
  {
    published: '2026-01-14',
    text: `Toppmöte i Abuja skjuts upp efter attack

Nigerias president Bola Tinubu har skjutit upp ett möte med Nigers militärledare Abdourahamane Tchiani som skulle ha hållits i Abuja på torsdagen. Det meddelar presidentens talesperson Bayo Onanuga enligt nyhetsbyrån Reuters.

Beslutet kommer efter att minst 40 människor dödats i en attack i delstaten Sokoto, nära gränsen till Niger. Tinubu reste under onsdagen till Sokoto, där han togs emot av guvernör Ahmed Aliyu.

Något nytt datum har inte angetts. De två har inte träffats sedan militärkuppen i Niger 2023.

Samtidigt fortsätter samtalen på lägre nivå. Utrikesministrarna Yusuf Tuggar och Bakary Yaou Sangaré väntas mötas i Niamey i början av nästa månad.`,
    officials: [
      { name: 'Bola Tinubu', country: 'NG', aliases: ['Tinubu'] },
      { name: 'Abdourahamane Tchiani', country: 'NE' },
      { name: 'Ahmed Aliyu', country: 'NG' },
      { name: 'Yusuf Tuggar', country: 'NG', world: true },
      { name: 'Bakary Yaou Sangaré', country: 'NE', world: true },
    ],
    meetings: [
      { who: ['Bola Tinubu', 'Abdourahamane Tchiani'], date: ['2026-01-15', null], status: 'cancelled' },
      {
        who: ['Yusuf Tuggar', 'Bakary Yaou Sangaré'],
        date: ['2026-02', '2026-02-01/2026-02-10', null],
        status: 'planned',
      },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Bayo Onanuga', country: 'NG' }],
      meetings: [{ who: ['Bola Tinubu', 'Ahmed Aliyu'], date: '2026-01-14', status: 'held' }],
    },
  },
  {
    published: '2025-09-08',
    text: `Kinas export bromsade in i augusti

PEKING. Kinas export ökade med 4,4 procent i augusti jämfört med samma månad i fjol, visar siffror från landets tullmyndighet. Det är den svagaste ökningstakten på ett halvår. I juli steg exporten med 7,2 procent.

Importen ökade samtidigt med 1,3 procent. Handelsöverskottet landade därmed på 102,3 miljarder dollar, mot 98,2 miljarder månaden före.

Exporten till USA föll med hela 33 procent, medan leveranserna till länderna i Sydostasien steg med 22,5 procent.

– Företagen har hittat nya marknader, men marginalerna pressas, säger Zhiwei Zhang, chefsekonom på Pinpoint Asset Management.

Shanghaibörsen steg 0,4 procent på måndagen.

TT–Reuters`,
    officials: [],
    meetings: [],
    trade: [
      { measure: 'exports', reporter: 'CN', partner: null, amount: null, period: '2025-08', change: 4.4 },
      { measure: 'exports', reporter: 'CN', partner: null, amount: null, period: '2025-07', change: 7.2 },
      { measure: 'imports', reporter: 'CN', partner: null, amount: null, period: '2025-08', change: 1.3 },
      {
        measure: 'balance',
        reporter: 'CN',
        partner: null,
        amount: 102.3e9,
        currency: 'USD',
        period: '2025-08',
      },
      {
        measure: 'balance',
        reporter: 'CN',
        partner: null,
        amount: 98.2e9,
        currency: 'USD',
        period: '2025-07',
      },
      { measure: 'exports', reporter: 'CN', partner: 'US', amount: null, period: '2025-08', change: -33 },
    ],
    optional: {
      trade: [{ measure: 'exports', reporter: 'CN', amount: null, period: '2025-08', change: 22.5 }],
    },
  },
  {
    published: '2026-02-10',
    text: `Hård debatt om krigsmaterielexporten

Utrikesminister Maria Malmer Stenergard (M) fick på tisdagen försvara regeringens linje i riksdagens kammare sedan Inspektionen för strategiska produkter beviljat nya tillstånd för export till Förenade Arabemiraten.

– Varje ärende prövas för sig. Riksdagen mötte regeringen i den frågan redan 2018, sade hon.

Vänsterpartiets Håkan Svenneling frågade om ministern tagit upp saken med sin emiratiske kollega Abdullah bin Zayed. Stenergard svarade att hon "inte går in på innehållet i samtal".

Sverige exporterade krigsmateriel för 29,2 miljarder kronor under 2024, enligt myndighetens årsredovisning. Statsminister Ulf Kristersson deltog inte i debatten.

Fotnot: Interpellationen är nummer 2025/26:214.`,
    officials: [
      { name: 'Maria Malmer Stenergard', country: 'SE', aliases: ['Stenergard'] },
      { name: 'Abdullah bin Zayed', country: 'AE' },
      { name: 'Ulf Kristersson', country: 'SE' },
    ],
    meetings: [],
    trade: [
      { measure: 'exports', reporter: 'SE', partner: null, amount: 29.2e9, currency: 'SEK', period: '2024' },
    ],
    optional: {
      officials: [{ name: 'Håkan Svenneling', country: 'SE' }],
      meetings: [{ who: ['Maria Malmer Stenergard', 'Abdullah bin Zayed'], status: 'held' }],
    },
  },
  {
    text: `Minister Tavio: Handeln med Indien har potential

Arbets- och näringsministeriet
Utgivningsdatum 5.3.2026 14.10

Utrikeshandels- och utvecklingsminister Ville Tavio mötte Indiens handelsminister Piyush Goyal i New Delhi torsdagen den 5 mars. Ministrarna ledde gemensamt ett rundabordssamtal där närmare 40 finska och indiska företag var representerade.

År 2025 uppgick Finlands varuexport till Indien till 712 miljoner euro, medan importen var 528 miljoner euro. Tjänsteexporten var betydligt större, omkring 1,4 miljarder euro. Målet är att fördubbla handeln före 2030.

Onsdagen den 4 mars träffade Tavio biträdande utrikesminister Kirti Vardhan Singh samt delstaten Karnatakas it-minister Priyank Kharge i Bengaluru.

Mer information: Heidi Kuusniemi, handelsråd`,
    officials: [
      { name: 'Ville Tavio', country: 'FI', aliases: ['Tavio'], world: true },
      { name: 'Piyush Goyal', country: 'IN' },
      { name: 'Kirti Vardhan Singh', country: 'IN' },
      { name: 'Priyank Kharge', country: 'IN' },
    ],
    meetings: [
      { who: ['Ville Tavio', 'Piyush Goyal'], date: '2026-03-05', status: 'held' },
      {
        who: ['Ville Tavio', 'Kirti Vardhan Singh'],
        maybe: ['Priyank Kharge'],
        date: '2026-03-04',
        status: 'held',
      },
    ],
    trade: [
      { measure: 'exports', reporter: 'FI', partner: 'IN', amount: 712e6, currency: 'EUR', period: '2025' },
      { measure: 'imports', reporter: 'FI', partner: 'IN', amount: 528e6, currency: 'EUR', period: '2025' },
      {
        measure: 'exports',
        reporter: 'FI',
        partner: 'IN',
        bound: 'about',
        amount: 1.4e9,
        currency: 'EUR',
        period: ['2025', null],
      },
    ],
    optional: {
      officials: [{ name: 'Heidi Kuusniemi', country: 'FI' }],
      meetings: [{ who: ['Ville Tavio', 'Priyank Kharge'], date: '2026-03-04', status: 'held' }],
    },
  },
  {
    text: `Republikens presidents kansli
Pressmeddelande 71/2025
2.12.2025

President Stubb framförde kondoleanser till Indonesien

Republikens president Alexander Stubb sände tisdagen den 2 december ett kondoleanstelegram till Indonesiens president Prabowo Subianto med anledning av de förödande översvämningarna på Sumatra.

”Jag har med sorg tagit emot nyheten om de många människor som mist livet. På finska folkets vägnar vill jag uttrycka mitt djupaste deltagande med offrens anhöriga”, skriver president Stubb.

President Stubb och president Prabowo träffades senast i september under FN:s generalförsamling i New York.

Kontakt: Presidentens kansli, kommunikation
Twitter/X: @TPKanslia`,
    officials: [
      { name: 'Alexander Stubb', country: 'FI', aliases: ['Stubb'] },
      { name: 'Prabowo Subianto', country: 'ID', aliases: ['Prabowo'] },
    ],
    meetings: [
      { who: ['Alexander Stubb', 'Prabowo Subianto'], date: '2025-12-02', kind: 'letter', status: 'held' },
      { who: ['Alexander Stubb', 'Prabowo Subianto'], date: '2025-09', status: 'held' },
    ],
    trade: [],
  },
  {
    published: '2025-06-17',
    text: `"Det finns en nyfikenhet på Sverige här"

Karin Ahlgren är Sveriges ambassadör i Santiago sedan förra hösten. Utrikesmagasinet ringde upp henne.

Du överlämnade dina kreditivbrev till president Gabriel Boric i oktober. Hur var det?

– Högtidligt, men kort. Han frågade mest om koppar och batterier. Sedan dess har jag träffat gruvminister Aurora Williams två gånger.

Hur går affärerna?

– Bra. Den svenska exporten till Chile låg på 6,8 miljarder kronor 2024, det är ungefär en miljard mer än året innan. Epiroc och Sandvik står för en stor del.

Kommer statsministern på besök?

– Det får du fråga Ulf Kristersson om. Inbjudan finns.

Text: Jonas Lindqvist`,
    officials: [
      { name: 'Karin Ahlgren', country: 'SE' },
      { name: 'Gabriel Boric', country: 'CL', world: true },
      { name: 'Aurora Williams', country: 'CL', world: true },
      { name: 'Ulf Kristersson', country: 'SE' },
    ],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'SE',
        partner: 'CL',
        amount: 6.8e9,
        currency: 'SEK',
        period: '2024',
        change: 'any',
      },
    ],
    optional: {
      meetings: [
        { who: ['Karin Ahlgren', 'Gabriel Boric'], date: ['2024-10', null], status: 'held' },
        { who: ['Karin Ahlgren', 'Aurora Williams'], status: 'held' },
      ],
    },
  },
  {
    published: '2025-11-06',
    text: `BÖRSEN: OMXS30 BACKADE, ERICSSON TYNGDE

STOCKHOLM (Direkt) Stockholmsbörsen sjönk på torsdagen, där Ericsson rasade 6,2 procent efter en rapport som inte mötte förväntningarna. OMXS30 föll 0,7 procent till 2 611.

Ericssons försäljning uppgick till 56,2 miljarder kronor i tredje kvartalet, en minskning med 9 procent. Vd Börje Ekholm sade i samband med rapporten att bolaget möter hårdare konkurrens i Indien och att USA-tullarna kostat omkring 1 miljard.

SSAB steg 2,4 procent sedan EU-kommissionens ordförande Ursula von der Leyen aviserat nya importkvoter för stål.

Bland småbolagen föll Bioinvent 11 procent. Brentoljan handlades i 66 dollar fatet.

Börsredaktionen +46 0 0000 0000`,
    officials: [{ name: 'Ursula von der Leyen', country: 'EU' }],
    meetings: [],
    trade: [],
  },
  {
    text: `Saudiarabiens utrikesminister tar emot Djiboutis utrikesminister

Riyadh 18 februari 2026 SPA - Hans Höghet prins Faisal bin Farhan bin Abdullah, utrikesminister, tog emot i dag vid ministeriets högkvarter i Riyadh Hans Excellens utrikesministern och internationellt samarbete i republiken Djibouti herr Abdoulkader Houssein Omar.

Under mottagandet de granskade de bilaterala relationerna och sätt att främja dem, utöver att diskutera utvecklingen i Röda havet och de ansträngningar som görs beträffande den.

Närvarade vid mottagandet biträdande utrikesminister för politiska frågor dr Saud Al-Sati.

Å andra sidan ringde Hans Höghet utrikesministern igår till Egyptens utrikesminister Badr Abdelatty, och de diskuterade läget i Sudan.

//Slutet//
14:22 lokal tid 11:22 GMT`,
    officials: [
      { name: 'Faisal bin Farhan bin Abdullah', country: 'SA' },
      { name: 'Abdoulkader Houssein Omar', country: 'DJ' },
      { name: 'Saud Al-Sati', country: 'SA', world: true },
      { name: 'Badr Abdelatty', country: 'EG' },
    ],
    meetings: [
      {
        who: ['Faisal bin Farhan bin Abdullah', 'Abdoulkader Houssein Omar'],
        maybe: ['Saud Al-Sati'],
        date: '2026-02-18',
        status: 'held',
      },
      {
        who: ['Faisal bin Farhan bin Abdullah', 'Badr Abdelatty'],
        date: '2026-02-17',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    published: '2025-09-08',
    text: `Tullen | Utrikeshandelsstatistik
Varuexporten sjönk med 2,3 procent i juli

Värdet av Finlands varuexport var enligt Tullens preliminära uppgifter 5,4 miljarder euro i juli 2025 och sjönk med 2,3 procent från juli året innan. Värdet av importen ökade med 3,8 procent och var 6,2 miljarder euro. Handelsbalansen visade i juli ett underskott på 820 miljoner euro.

Exporten till Sverige ökade med 6,1 procent, medan exporten till Tyskland minskade med 8 procent. Exporten till Förenta staterna var 430 miljoner euro. Importen från Ryssland var fortsatt obetydlig.

Under januari–juli uppgick exporten till 41,9 miljarder euro.

Uppgifterna finns i databasen Uljas. Förfrågningar: Tullens statistik, statistik(at)tulli.fi`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'FI',
        partner: null,
        amount: 5.4e9,
        currency: 'EUR',
        period: '2025-07',
        change: -2.3,
      },
      {
        measure: 'imports',
        reporter: 'FI',
        partner: null,
        amount: 6.2e9,
        currency: 'EUR',
        period: '2025-07',
        change: 3.8,
      },
      {
        measure: 'balance',
        reporter: 'FI',
        partner: null,
        amount: 820e6,
        currency: 'EUR',
        period: '2025-07',
      },
      {
        measure: 'exports',
        reporter: 'FI',
        partner: 'SE',
        amount: null,
        period: ['2025-07', null],
        change: 6.1,
      },
      {
        measure: 'exports',
        reporter: 'FI',
        partner: 'DE',
        amount: null,
        period: ['2025-07', null],
        change: -8,
      },
      {
        measure: 'exports',
        reporter: 'FI',
        partner: 'US',
        amount: 430e6,
        currency: 'EUR',
        period: ['2025-07', null],
      },
      {
        measure: 'exports',
        reporter: 'FI',
        partner: null,
        amount: 41.9e9,
        currency: 'EUR',
        period: '2025-01/2025-07',
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'FI', partner: null, amount: null, period: '2025-07', change: -2.3 },
      ],
    },
  },
  {
    text: `Estlands premiärminister på besök i Stockholm

Artikel från Statsrådsberedningen
Publicerad 28 oktober 2025

Estlands premiärminister Kristen Michal besökte Sverige den 27–28 oktober. På tisdagen togs han emot av statsminister Ulf Kristersson på Rosenbad. De båda regeringscheferna diskuterade stödet till Ukraina, skyddet av kablar i Östersjön och energisamarbetet.

Under besöket träffade premiärminister Michal även försvarsminister Pål Jonson och riksdagens talman Andreas Norlén. På måndagskvällen var han hedersgäst vid en middag på Estlands ambassad med ambassadör Toomas Lukk som värd.

– Få länder förstår vårt säkerhetsläge så väl som Estland, sade Ulf Kristersson vid den gemensamma pressträffen.

Genvägar: Estland – landfakta, Utrikespolitik, Säkerhet`,
    officials: [
      { name: 'Kristen Michal', country: 'EE', aliases: ['Michal'] },
      { name: 'Ulf Kristersson', country: 'SE' },
      { name: 'Pål Jonson', country: 'SE', world: true },
      { name: 'Andreas Norlén', country: 'SE' },
      { name: 'Toomas Lukk', country: 'EE' },
    ],
    meetings: [
      { who: ['Kristen Michal', 'Ulf Kristersson'], date: '2025-10-28', status: 'held' },
      {
        who: ['Kristen Michal', 'Pål Jonson'],
        maybe: ['Andreas Norlén'],
        date: ['2025-10-27/2025-10-28', '2025-10-28', null],
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Kristen Michal', 'Andreas Norlén'], status: 'held' },
        { who: ['Kristen Michal', 'Toomas Lukk'], date: '2025-10-27', status: 'held' },
      ],
    },
  },
  {
    published: '2026-03-05',
    text: `Argentina och Paraguay lovar snabbare gränspassage

Asunción. Argentinas utrikesminister Pablo Quirno inledde på torsdagen ett tvådagarsbesök i Paraguay med ett samtal med president Santiago Peña. Senare under dagen undertecknade han och värdlandets utrikesminister Rubén Ramírez Lezcano ett protokoll om gemensamma tullkontroller vid gränsövergången i Encarnación.

– Den genomsnittliga väntetiden ska ned från nio timmar till två, sade Ramírez Lezcano.

Enligt centralbanken i Asunción uppgick handeln mellan länderna till 4,1 miljarder dollar under fjolåret. Paraguays import från grannlandet ökade med 9 procent.

Argentinas president Javier Milei väntas till Asunción i april för Mercosurs toppmöte. EFE`,
    officials: [
      { name: 'Pablo Quirno', country: 'AR' },
      { name: 'Santiago Peña', country: 'PY' },
      { name: 'Rubén Ramírez Lezcano', country: 'PY', aliases: ['Ramírez Lezcano'] },
      { name: 'Javier Milei', country: 'AR' },
    ],
    meetings: [{ who: ['Pablo Quirno', 'Santiago Peña'], date: '2026-03-05', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: ['PY', 'AR'],
        partner: ['AR', 'PY'],
        amount: 4.1e9,
        currency: 'USD',
        period: '2025',
      },
      { measure: 'imports', reporter: 'PY', partner: 'AR', amount: null, period: ['2025', null], change: 9 },
    ],
    optional: {
      meetings: [
        { who: ['Pablo Quirno', 'Rubén Ramírez Lezcano'], date: '2026-03-05', status: 'held' },
        { who: ['Javier Milei'], status: 'planned' },
      ],
    },
  },
  {
    published: '2025-05-22',
    text: `Bildspel: Statsbesöket från Island

Kungen och Islands president Halla Tómasdóttir på Logårdstrappan, tisdagen den 20 maj. Foto: Clément Morin/Kungl. Hovstaterna

Presidenten och statsminister Ulf Kristersson under samtalet i Sagerska huset. Foto: Ninni Andersson/Regeringskansliet

Drottning Silvia visar Hallwylska museet för presidentens make Björn Skúlason.

Utrikesminister Maria Malmer Stenergard hälsar på sin isländska kollega Þorgerður Katrín Gunnarsdóttir före galamiddagen på Stockholms slott.

Programmet avslutades på onsdagen i Göteborg. Se även: Så klädde sig gästerna – bild för bild`,
    officials: [
      { name: 'Halla Tómasdóttir', country: 'IS' },
      { name: 'Ulf Kristersson', country: 'SE' },
      { name: 'Maria Malmer Stenergard', country: 'SE', world: true },
      { name: 'Þorgerður Katrín Gunnarsdóttir', country: 'IS' },
    ],
    meetings: [
      {
        who: ['Halla Tómasdóttir', 'Ulf Kristersson'],
        date: ['2025-05-20', null, '2025-05'],
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [
        { name: 'Drottning Silvia', country: 'SE', aliases: ['Silvia'] },
        { name: 'Björn Skúlason', country: 'IS' },
      ],
      meetings: [
        { who: ['Maria Malmer Stenergard', 'Þorgerður Katrín Gunnarsdóttir'], status: 'held' },
        { who: ['Halla Tómasdóttir', 'Kungen'], date: '2025-05-20', status: 'held' },
        { who: ['Drottning Silvia', 'Björn Skúlason'], status: 'held' },
      ],
    },
  },
  {
    published: '2025-07-03',
    text: `Vietnams skaldjursexport till EU återhämtar sig

(Dan Tri) - Enligt Vietnams förening för export och bearbetning av fisk och skaldjur (VASEP), under första halvåret 2025 nådde landets export av vattenprodukter mer än 5,1 miljarder USD, en ökning med 19 % jämfört med samma period 2024.

Därav nådde exporten till EU 560 miljoner USD, upp 17 %. Exporten till USA och Japan uppgick till 905 miljoner USD respektive 814 miljoner USD.

[Annons_1]

Fru Le Hang, biträdande generalsekreterare för VASEP, sa att företagen kapplöper med tiden före tullarna. Hela branschen siktar på 11 miljarder USD i år.

Bearbetning av räkor för export i Ca Mau (Foto: Huy Hung).

[Annons_2]
Källa: https://dantri.example.com.vn/kinh-doanh/xuat-khau-thuy-san-sang-eu-20250703092211045.htm`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        bound: 'over',
        amount: 5.1e9,
        currency: 'USD',
        period: '2025-H1',
        change: 19,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'EU',
        amount: 560e6,
        currency: 'USD',
        period: ['2025-H1', null],
        change: 17,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'US',
        amount: 905e6,
        currency: 'USD',
        period: ['2025-H1', null],
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'JP',
        amount: 814e6,
        currency: 'USD',
        period: ['2025-H1', null],
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 11e9,
        currency: 'USD',
        period: '2025',
        status: 'target',
      },
    ],
    optional: { officials: [{ name: 'Le Hang', country: 'VN' }] },
  },
  {
    published: '2026-02-10',
    text: `SMHI utfärdar röd varning – landshövdingen manar till försiktighet

Ett kraftigt snöfall drar in över Västernorrland under natten mot onsdagen. SMHI räknar med upp till 60 centimeter snö längs kusten och har utfärdat en röd varning.

– Stanna hemma om du kan, säger landshövding Carin Jämtin, som på tisdagen samlade kommunerna och Trafikverket till ett digitalt samverkansmöte.

Trafikverket har ställt in alla tåg norr om Gävle. Kostnaden för snöröjningen beräknas till 40 miljoner kronor, att jämföra med 28 miljoner förra vintern.

Kvällens elitseriematch där Timrå skulle ta emot Leksand är uppskjuten. Lagen möts i stället den 25 februari.

Följ vår direktrapport här`,
    officials: [{ name: 'Carin Jämtin', country: 'SE', world: true }],
    meetings: [],
    trade: [],
    optional: { meetings: [{ who: ['Carin Jämtin', 'kommunerna'], date: '2026-02-10', status: 'held' }] },
  },
  {
    published: '2025-09-22',
    text: `Nordisk-baltiskt videomöte om Moldavien

CHIȘINĂU/STOCKHOLM. De nordiska och baltiska ländernas utrikesministrar höll på måndagen ett videomöte med sin moldaviske kollega Mihai Popșoi inför parlamentsvalet på söndag. Mötet leddes av Danmarks utrikesminister Lars Løkke Rasmussen, vars land samordnar NB8 i år.

"Vårt stöd är orubbligt", skriver Sveriges utrikesminister Maria Malmer Stenergard på X.

Popșoi tackade för hjälpen mot cyberattacker. Han ska på onsdag resa till Riga för att träffa Lettlands president Edgars Rinkēvičs.

President Maia Sandu har varnat för ryska försök att köpa röster. Kremls talesman Dmitrij Peskov avfärdade på måndagen anklagelserna.`,
    officials: [
      { name: 'Mihai Popșoi', country: 'MD', aliases: ['Popșoi'] },
      { name: 'Lars Løkke Rasmussen', country: 'DK' },
      { name: 'Maria Malmer Stenergard', country: 'SE' },
      { name: 'Edgars Rinkēvičs', country: 'LV' },
      { name: 'Maia Sandu', country: 'MD' },
    ],
    meetings: [
      {
        who: ['Mihai Popșoi'],
        maybe: ['Lars Løkke Rasmussen', 'Maria Malmer Stenergard'],
        date: '2025-09-22',
        status: 'held',
      },
      { who: ['Mihai Popșoi', 'Edgars Rinkēvičs'], date: '2025-09-24', status: 'planned' },
    ],
    trade: [],
    optional: { officials: [{ name: 'Dmitrij Peskov', country: 'RU' }] },
  },
  {
    text: `Växjö kommun – Nyheter

Japans ambassadör besökte Växjö
Publicerad 24 september 2025

I går fick Växjö besök av Japans ambassadör i Sverige, Mizukoshi Hideaki. Ambassadören hälsades välkommen i rådhuset av kommunstyrelsens ordförande Malin Lauber och kommundirektör Ola Karlsson.

Besöket handlade om träbyggnad, forskning och möjligheten till ett samarbete med staden Gunma. Ambassadören åt lunch på Linnéuniversitetet tillsammans med rektor Peter Aronsson innan han reste vidare till Kalmar.

– Japanerna bygger högt i betong, vi bygger högt i trä. Vi har mycket att lära av varandra, säger Malin Lauber.

Senast en japansk ambassadör besökte Växjö var 2017.

Hjälpte informationen på sidan dig? Ja / Nej`,
    officials: [
      { name: 'Mizukoshi Hideaki', country: 'JP' },
      { name: 'Malin Lauber', country: 'SE' },
    ],
    meetings: [
      {
        who: ['Mizukoshi Hideaki', 'Malin Lauber'],
        maybe: ['Ola Karlsson'],
        date: '2025-09-23',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [
        { name: 'Ola Karlsson', country: 'SE' },
        { name: 'Peter Aronsson', country: 'SE' },
      ],
      meetings: [{ who: ['Mizukoshi Hideaki', 'Peter Aronsson'], date: '2025-09-23', status: 'held' }],
    },
  },
];
