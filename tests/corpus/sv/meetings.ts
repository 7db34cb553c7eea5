import type { CorpusCase } from '../case.js';

export const cases: readonly CorpusCase[] = [
  {
    name: 'wire report with weekday, counterpart and surname',
    published: '2025-03-14',
    text: 'Estlands utrikesminister Margus Tsahkna träffade på onsdagen sin lettiska kollega Baiba Braže i Tallinn. Mötet handlade om skyddet av kablarna i Östersjön. Tsahkna sade efteråt att länderna ska samordna sina patruller. Braže välkomnade initiativet.',
    officials: [
      ['Margus Tsahkna', 'EE'],
      ['Baiba Braže', 'LV'],
    ],
    meetings: [
      {
        who: ['Margus Tsahkna', 'Baiba Braže'],
        date: '2025-03-12',
        city: 'Tallinn',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'Swedish minister without a country',
    published: '2025-02-06',
    text: 'Utrikesminister Maria Malmer Stenergard (M) har träffat Spaniens utrikesminister José Manuel Albares i Madrid. De båda ministrarna diskuterade stödet till Ukraina, skriver UD i ett pressmeddelande på torsdagen.',
    officials: [
      ['Maria Malmer Stenergard', 'SE'],
      ['José Manuel Albares', 'ES'],
    ],
    meetings: [
      {
        who: ['Maria Malmer Stenergard', 'José Manuel Albares'],
        date: null,
        city: 'Madrid',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'tog emot with statsminister',
    published: '2025-05-22',
    text: 'Statsminister Ulf Kristersson tog i måndags emot Islands statsminister Kristrún Frostadóttir i Rosenbad. De två talade om säkerheten i Nordatlanten. Frostadóttir bjöd in Kristersson till Reykjavik.',
    officials: [
      ['Ulf Kristersson', 'SE'],
      ['Kristrún Frostadóttir', 'IS'],
    ],
    meetings: [
      {
        who: ['Ulf Kristersson', 'Kristrún Frostadóttir'],
        date: '2025-05-19',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'passive: togs emot av',
    published: '2025-05-22',
    text: 'Moldaviens president Maia Sandu togs på tisdagen emot av kung Frederik på Amalienborg i Köpenhamn. Senare samma dag höll hon samtal med Danmarks statsminister Mette Frederiksen.',
    officials: [
      ['Maia Sandu', 'MD'],
      ['Frederik', 'DK'],
      ['Mette Frederiksen', 'DK'],
    ],
    meetings: [
      {
        who: ['Maia Sandu', 'Frederik'],
        date: '2025-05-20',
        city: 'Copenhagen',
        kind: 'reception',
        status: 'held',
      },
      { who: ['Maia Sandu', 'Mette Frederiksen'], date: '2025-05-20', kind: 'talks', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'passive: mottogs av',
    published: '2024-11-20',
    text: 'Den 18 november mottogs Japans handelsminister Yoji Muto av Sydkoreas president Yoon Suk-yeol i Seoul.',
    officials: [
      ['Yoji Muto', 'JP'],
      ['Yoon Suk-yeol', 'KR'],
    ],
    meetings: [
      {
        who: ['Yoji Muto', 'Yoon Suk-yeol'],
        date: '2024-11-18',
        city: 'Seoul',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'sammanträffade med',
    published: '2025-06-12',
    text: 'Finlands president Alexander Stubb sammanträffade i tisdags med Kazakstans president Kassym-Zjomart Tokajev i Astana. Tokajev berömde Finlands teknik.',
    officials: [
      ['Alexander Stubb', 'FI'],
      ['Kassym-Zjomart Tokajev', 'KZ'],
    ],
    meetings: [
      {
        who: ['Alexander Stubb', 'Kassym-Zjomart Tokajev'],
        date: '2025-06-10',
        city: 'Astana',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'video call, and the last meeting before it',
    published: '2025-11-14',
    text: 'Estlands försvarsminister Hanno Pevkur och Kanadas försvarsminister David McGuinty hade ett videomöte fredagen den 14 november. Pevkur och McGuinty träffades senast i juni i Bryssel.',
    officials: [
      ['Hanno Pevkur', 'EE'],
      ['David McGuinty', 'CA'],
    ],
    meetings: [
      { who: ['Hanno Pevkur', 'David McGuinty'], date: '2025-11-14', kind: 'phone call', status: 'held' },
      { who: ['Hanno Pevkur', 'David McGuinty'], date: '2025-06', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'phone call',
    published: '2025-10-16',
    text: 'Polens premiärminister Donald Tusk talade på onsdagskvällen i telefon med Tysklands förbundskansler Friedrich Merz. Enligt regeringens talesperson Adam Szłapka var samtalet konstruktivt.',
    officials: [
      ['Donald Tusk', 'PL'],
      ['Friedrich Merz', 'DE'],
      ['Adam Szłapka', 'PL'],
    ],
    meetings: [
      { who: ['Donald Tusk', 'Friedrich Merz'], date: '2025-10-15', kind: 'phone call', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'phone call as noun',
    published: '2025-01-15',
    text: 'I ett telefonsamtal med Egyptens utrikesminister Badr Abdelatty på tisdagen uttryckte Norges utrikesminister Espen Barth Eide oro över läget i Gaza.',
    officials: [
      ['Badr Abdelatty', 'EG'],
      ['Espen Barth Eide', 'NO'],
    ],
    meetings: [
      { who: ['Badr Abdelatty', 'Espen Barth Eide'], date: '2025-01-14', kind: 'phone call', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'planned: ska träffa, next to held',
    published: '2025-11-05',
    text: 'Frankrikes president Emmanuel Macron ska på måndag träffa Brasiliens president Luiz Inácio Lula da Silva i Belém. Presidenterna möttes även den 6 juni i Paris.',
    officials: [
      ['Emmanuel Macron', 'FR'],
      ['Luiz Inácio Lula da Silva', 'BR'],
    ],
    meetings: [
      {
        who: ['Emmanuel Macron', 'Luiz Inácio Lula da Silva'],
        date: '2025-11-10',
        city: 'Belém',
        kind: 'meeting',
        status: 'planned',
      },
      {
        who: ['Emmanuel Macron', 'Luiz Inácio Lula da Silva'],
        date: '2025-06-06',
        city: 'Paris',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'planned: present tense with a date ahead',
    published: '2025-09-04',
    text: 'Pressmeddelande från Utrikesdepartementet\n\nBiståndsminister Benjamin Dousa besöker Kenya den 9–11 september. I Nairobi träffar han Kenyas finansminister John Mbadi.\n\nKontakt\nPressekreterare hos Benjamin Dousa',
    officials: [
      ['Benjamin Dousa', 'SE'],
      ['John Mbadi', 'KE'],
    ],
    meetings: [
      { who: ['Benjamin Dousa'], date: '2025-09-09/2025-09-11', kind: 'visit', status: 'planned' },
      {
        who: ['Benjamin Dousa', 'John Mbadi'],
        date: '2025-09-09/2025-09-11',
        city: 'Nairobi',
        kind: 'meeting',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    name: 'planned: väntas ta emot',
    published: '2025-03-14',
    text: 'Turkiets president Recep Tayyip Erdoğan väntas ta emot Greklands premiärminister Kyriakos Mitsotakis i Ankara den 24 mars.',
    officials: [
      ['Recep Tayyip Erdoğan', 'TR'],
      ['Kyriakos Mitsotakis', 'GR'],
    ],
    meetings: [
      {
        who: ['Recep Tayyip Erdoğan', 'Kyriakos Mitsotakis'],
        date: '2025-03-24',
        city: 'Ankara',
        kind: 'reception',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    name: 'cancelled: ställde in',
    published: '2025-02-06',
    text: 'Serbiens president Aleksandar Vučić ställde in fredagens möte med Kosovos premiärminister Albin Kurti. Vučić hänvisade till översvämningarna.',
    officials: [
      ['Aleksandar Vučić', 'RS'],
      ['Albin Kurti', 'XK'],
    ],
    meetings: [
      { who: ['Aleksandar Vučić', 'Albin Kurti'], date: '2025-02-07', kind: 'meeting', status: 'cancelled' },
    ],
    trade: [],
  },
  {
    name: 'postponed visit',
    published: '2025-05-22',
    text: 'Argentinas president Javier Mileis besök i Madrid den 28 maj har skjutits upp på obestämd tid.',
    officials: [['Javier Milei', 'AR']],
    meetings: [
      { who: ['Javier Milei'], date: '2025-05-28', city: 'Madrid', kind: 'visit', status: 'cancelled' },
    ],
    trade: [],
  },
  {
    name: 'should have met',
    published: '2025-06-12',
    text: 'Slovakiens premiärminister Robert Fico skulle ha träffat Ungerns premiärminister Viktor Orbán på måndagen, men mötet sköts upp.',
    officials: [
      ['Robert Fico', 'SK'],
      ['Viktor Orbán', 'HU'],
    ],
    meetings: [
      { who: ['Robert Fico', 'Viktor Orbán'], date: '2025-06-09', kind: 'meeting', status: 'cancelled' },
    ],
    trade: [],
  },
  {
    name: 'rumour and wish',
    published: '2025-04-09',
    text: 'Enligt obekräftade uppgifter kan USA:s president Donald Trump träffa Rysslands president Vladimir Putin redan i maj. Kremls talesperson Dmitrij Peskov ville inte kommentera ryktena. Ett eventuellt möte kräver förberedelser, sade Peskov.',
    officials: [
      ['Donald Trump', 'US'],
      ['Vladimir Putin', 'RU'],
      ['Dmitrij Peskov', 'RU'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'invitation is no meeting',
    published: '2025-09-04',
    text: 'Vietnams president Lương Cường har bjudit in kung Carl XVI Gustaf till ett statsbesök i Hanoi. Inbjudan överlämnades av ambassadör Trần Văn Tuấn.',
    officials: [
      ['Lương Cường', 'VN'],
      ['Carl XVI Gustaf', 'SE'],
      ['Trần Văn Tuấn', 'VN'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'condolences are a letter',
    published: '2025-01-15',
    text: 'Kung Carl XVI Gustaf har skickat ett kondoleanstelegram till Kinas president Xi Jinping efter jordbävningen i Tibet.',
    officials: [
      ['Carl XVI Gustaf', 'SE'],
      ['Xi Jinping', 'CN'],
    ],
    meetings: [{ who: ['Carl XVI Gustaf', 'Xi Jinping'], date: null, kind: 'letter', status: 'held' }],
    trade: [],
  },
  {
    name: 'letter sent',
    published: '2024-11-20',
    text: 'Norges statsminister Jonas Gahr Støre skickade på måndagen ett brev till EU-kommissionens ordförande Ursula von der Leyen om ståltullarna.',
    officials: [
      ['Jonas Gahr Støre', 'NO'],
      ['Ursula von der Leyen', 'EU'],
    ],
    meetings: [
      {
        who: ['Jonas Gahr Støre', 'Ursula von der Leyen'],
        date: '2024-11-18',
        kind: 'letter',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'noun with mellan',
    published: '2025-10-16',
    text: 'Samtalen mellan Armeniens premiärminister Nikol Pasjinian och Azerbajdzjans president Ilham Alijev ägde rum på tisdagen i Abu Dhabi. Parterna närmade sig varandra.',
    officials: [
      ['Nikol Pasjinian', 'AM'],
      ['Ilham Alijev', 'AZ'],
    ],
    meetings: [
      {
        who: ['Nikol Pasjinian', 'Ilham Alijev'],
        date: '2025-10-14',
        city: 'Abu Dhabi',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'noun: vid ett möte med',
    published: '2025-06-12',
    text: 'Vid ett möte med Marockos utrikesminister Nasser Bourita i Rabat den 5 juni lovade Belgiens utrikesminister Maxime Prévot stöd till hamnprojektet.',
    officials: [
      ['Nasser Bourita', 'MA'],
      ['Maxime Prévot', 'BE'],
    ],
    meetings: [
      {
        who: ['Nasser Bourita', 'Maxime Prévot'],
        date: '2025-06-05',
        city: 'Rabat',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'att clause with later verb',
    published: '2025-05-22',
    text: 'Försvarsdepartementet uppger att försvarsminister Pål Jonson på tisdagen träffade sin litauiska kollega Dovilė Šakalienė i Vilnius. Jonson återvänder till Litauen i höst.',
    officials: [
      ['Pål Jonson', 'SE'],
      ['Dovilė Šakalienė', 'LT'],
    ],
    meetings: [
      {
        who: ['Pål Jonson', 'Dovilė Šakalienė'],
        date: '2025-05-20',
        city: 'Vilnius',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'som clause and second meeting',
    published: '2025-11-05',
    text: 'Kanadas premiärminister Mark Carney, som i måndags besökte Helsingfors, höll på tisdagen samtal med Sveriges statsminister Ulf Kristersson på Harpsund. Gästen tackade för mottagandet.',
    officials: [
      ['Mark Carney', 'CA'],
      ['Ulf Kristersson', 'SE'],
    ],
    meetings: [
      { who: ['Mark Carney'], date: '2025-11-03', city: 'Helsinki', kind: 'visit', status: 'held' },
      { who: ['Mark Carney', 'Ulf Kristersson'], date: '2025-11-04', kind: 'talks', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'courtesy call',
    published: '2025-03-14',
    text: 'Mexikos nya ambassadör Ana Lucía Robles avlade på torsdagen ett artighetsbesök hos riksdagens talman Andreas Norlén.',
    officials: [
      ['Ana Lucía Robles', 'MX'],
      ['Andreas Norlén', 'SE'],
    ],
    meetings: [
      { who: ['Ana Lucía Robles', 'Andreas Norlén'], date: '2025-03-13', kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'list of participants',
    published: '2025-02-06',
    text: 'I mötet i Tallinn på onsdagen deltog Estlands premiärminister Kristen Michal, Lettlands premiärminister Evika Siliņa och Litauens premiärminister Gintautas Paluckas.',
    officials: [
      ['Kristen Michal', 'EE'],
      ['Evika Siliņa', 'LV'],
      ['Gintautas Paluckas', 'LT'],
    ],
    meetings: [
      {
        who: ['Kristen Michal', 'Evika Siliņa', 'Gintautas Paluckas'],
        date: '2025-02-05',
        city: 'Tallinn',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'reciprocal möttes',
    published: '2025-01-15',
    text: 'Greklands premiärminister Kyriakos Mitsotakis och Cyperns president Nikos Christodoulides möttes i fredags i Aten.',
    officials: [
      ['Kyriakos Mitsotakis', 'GR'],
      ['Nikos Christodoulides', 'CY'],
    ],
    meetings: [
      {
        who: ['Kyriakos Mitsotakis', 'Nikos Christodoulides'],
        date: '2025-01-10',
        city: 'Athens',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'caption',
    published: '2025-05-22',
    text: 'Kung Carl XVI Gustaf tar emot Jordaniens drottning Rania på Stockholms slott. Foto: Claudio Bresciani/TT',
    officials: [
      ['Carl XVI Gustaf', 'SE'],
      ['Rania', 'JO'],
    ],
    meetings: [{ who: ['Carl XVI Gustaf', 'Rania'], date: null, kind: 'reception', status: 'held' }],
    trade: [],
  },
  {
    name: 'machine-translated page with noise',
    text: 'Vietnam.vn - Plattform för att främja Vietnam\n\nVice premiärminister tar emot Nya Zeelands handelsminister\n\n(VTC News) - På eftermiddagen den 26 februari, i regeringens högkvarter, tog vice premiärminister Bui Thanh Son emot Nya Zeelands handelsminister Todd McClay, som är på ett arbetsbesök i Vietnam.\n\nVTC News26/02/2025\n\nVid mottagandet välkomnade vice premiärminister Bui Thanh Son ministern och föreslog att båda sidor ska öka handeln.\n\nMinister Todd McClay tackade vice premiärministern för det varma mottagandet.\n\nKommentar (0)\n\nSamma ämne\nPremiärministern träffar investerare från Singapore',
    officials: [
      ['Bui Thanh Son', 'VN'],
      ['Todd McClay', 'NZ'],
    ],
    meetings: [
      { who: ['Bui Thanh Son', 'Todd McClay'], date: '2025-02-26', kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'machine-translated talks and the two ministers',
    published: '2025-04-18',
    text: 'Den 17 april höll Thailands utrikesminister Maris Sangiampongsa samtal med Laos utrikesminister Thongsavan Phomvihane i Bangkok. De två ministrarna enades om att sammankalla gränskommissionen.',
    officials: [
      ['Maris Sangiampongsa', 'TH'],
      ['Thongsavan Phomvihane', 'LA'],
    ],
    meetings: [
      {
        who: ['Maris Sangiampongsa', 'Thongsavan Phomvihane'],
        date: '2025-04-17',
        city: 'Bangkok',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'visit that frames named talks',
    published: '2025-06-12',
    text: 'Brasiliens utrikesminister Mauro Vieira är på officiellt besök i Lissabon den 9–11 juni. I tisdags träffade han sin portugisiska kollega Paulo Rangel.',
    officials: [
      ['Mauro Vieira', 'BR'],
      ['Paulo Rangel', 'PT'],
    ],
    meetings: [
      { who: ['Mauro Vieira'], date: '2025-06-09/2025-06-11', city: 'Lisbon', kind: 'visit', status: 'held' },
      { who: ['Mauro Vieira', 'Paulo Rangel'], date: '2025-06-10', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'invited by an absent host',
    published: '2025-10-16',
    text: 'På inbjudan av Kenyas president William Ruto reste Irlands taoiseach Micheál Martin till Nairobi den 13 oktober. Där samtalade han med Kenyas finansminister John Mbadi om skulder.',
    officials: [
      ['William Ruto', 'KE'],
      ['Micheál Martin', 'IE'],
      ['John Mbadi', 'KE'],
    ],
    meetings: [{ who: ['Micheál Martin', 'John Mbadi'], date: '2025-10-13', kind: 'talks', status: 'held' }],
    trade: [],
  },
  {
    name: 'past meeting in passing',
    published: '2025-09-04',
    text: 'Ungerns utrikesminister Péter Szijjártó försvarade på onsdagen energipolitiken i parlamentet. I augusti 2025 träffade Szijjártó Rysslands vice premiärminister Aleksandr Novak i Moskva.',
    officials: [
      ['Péter Szijjártó', 'HU'],
      ['Aleksandr Novak', 'RU'],
    ],
    meetings: [
      {
        who: ['Péter Szijjártó', 'Aleksandr Novak'],
        date: '2025-08',
        city: 'Moscow',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'several meetings in one sentence',
    published: '2025-11-05',
    text: 'Spaniens premiärminister Pedro Sánchez hade på tisdagen samtal med Kinas president Xi Jinping i Peking och träffade därefter premiärminister Li Qiang.',
    officials: [
      ['Pedro Sánchez', 'ES'],
      ['Xi Jinping', 'CN'],
      ['Li Qiang', 'CN'],
    ],
    meetings: [
      {
        who: ['Pedro Sánchez', 'Xi Jinping'],
        date: '2025-11-04',
        city: 'Beijing',
        kind: 'talks',
        status: 'held',
      },
      { who: ['Pedro Sánchez', 'Li Qiang'], date: '2025-11-04', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'video meeting',
    published: '2025-01-15',
    text: 'I ett videomöte på måndagen diskuterade Japans finansminister Katsunobu Kato valutor med USA:s finansminister Janet Yellen.',
    officials: [
      ['Katsunobu Kato', 'JP'],
      ['Janet Yellen', 'US'],
    ],
    meetings: [
      { who: ['Katsunobu Kato', 'Janet Yellen'], date: '2025-01-13', kind: 'phone call', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'on the sidelines, numeric date',
    published: '2024-11-20',
    text: 'I marginalen av klimatmötet i Baku träffade Nederländernas klimatminister Sophie Hermans den 18/11 Australiens energiminister Jenny McAllister.',
    officials: [
      ['Sophie Hermans', 'NL'],
      ['Jenny McAllister', 'AU'],
    ],
    meetings: [
      {
        who: ['Sophie Hermans', 'Jenny McAllister'],
        date: '2024-11-18',
        city: 'Baku',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'transcript',
    published: '2025-10-16',
    text: 'Pressträff, utskrift\n\nFråga: Har ni talat med Iran?\n\nUtrikesminister Espen Barth Eide: Jag talade i går i telefon med Irans utrikesminister Abbas Araghchi. Norge vill se förhandlingar.',
    officials: [
      ['Espen Barth Eide', 'NO'],
      ['Abbas Araghchi', 'IR'],
    ],
    meetings: [
      { who: ['Espen Barth Eide', 'Abbas Araghchi'], date: '2025-10-15', kind: 'phone call', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'state visit with king and prime minister',
    published: '2024-02-01',
    text: 'Frankrikes president Emmanuel Macron har på onsdagen avslutat sitt statsbesök i Sverige. Under besöket träffade han kung Carl XVI Gustaf och statsminister Ulf Kristersson.',
    officials: [
      ['Emmanuel Macron', 'FR'],
      ['Carl XVI Gustaf', 'SE'],
      ['Ulf Kristersson', 'SE'],
    ],
    meetings: [
      { who: ['Emmanuel Macron'], date: '2024-01-31', kind: 'visit', status: 'held' },
      { who: ['Emmanuel Macron', 'Carl XVI Gustaf'], date: null, kind: 'meeting', status: 'held' },
      { who: ['Emmanuel Macron', 'Ulf Kristersson'], date: null, kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'title after the name and genitive',
    published: '2025-05-22',
    text: 'Amina Mohammed, FN:s vice generalsekreterare, togs emot av Etiopiens president Taye Atske Selassie i Addis Abeba i onsdags.',
    officials: [
      ['Amina Mohammed', null],
      ['Taye Atske Selassie', 'ET'],
    ],
    meetings: [
      {
        who: ['Amina Mohammed', 'Taye Atske Selassie'],
        date: '2025-05-21',
        city: 'Addis Ababa',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'trap: möta behov and träffa avtal',
    published: '2025-03-14',
    text: 'Finansminister Elisabeth Svantesson vill möta behoven i vården. Regeringen har träffat en överenskommelse med Sverigedemokraterna, och energiminister Ebba Busch möter hård kritik för elpriserna.',
    officials: [
      ['Elisabeth Svantesson', 'SE'],
      ['Ebba Busch', 'SE'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'trap: football',
    published: '2025-03-14',
    text: 'AIK möter Malmö FF i kvartsfinalen på söndag. Tränaren Mikkjal Thomassen mötte pressen på fredagen, och Alexander Isak träffade stolpen två gånger mot Portugal. Ordföranden Fredrik Reinfeldt hoppas på fullsatt.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'trap: company',
    published: '2025-04-09',
    text: 'Volvos vd Martin Lundstedt träffade facket i Göteborg på måndagen. Styrelseordföranden Pär Boman höll ett möte med investerare från Norge. Ericssons Börje Ekholm besökte Indien.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'trap: disaster',
    published: '2025-09-04',
    text: 'En jordskalv har drabbat östra Afghanistan. Hjälparbetare möttes av förstörda byar, och FN vädjade om stöd. Minst 1 400 människor har omkommit.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'trap: culture',
    published: '2025-05-22',
    text: 'Skådespelaren Stellan Skarsgård mötte fansen i Cannes. Regissören Joachim Trier tog emot priset ur juryordföranden Juliette Binoches hand.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'trap: statements without a meeting',
    published: '2025-02-06',
    text: 'Danmarks utrikesminister Lars Løkke Rasmussen avvisar USA:s president Donald Trumps uttalanden om Grönland. Grönlands regeringschef Múte Egede säger att ön inte är till salu.',
    officials: [
      ['Lars Løkke Rasmussen', 'DK'],
      ['Donald Trump', 'US'],
      ['Múte Egede', 'GL'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'trap: call for talks',
    published: '2025-06-12',
    text: 'FN:s generalsekreterare António Guterres uppmanade parterna till samtal. Qatars premiärminister Mohammed bin Abdulrahman Al Thani krävde också förhandlingar.',
    officials: [
      ['António Guterres', null],
      ['Mohammed bin Abdulrahman Al Thani', 'QA'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'trap: bylines and prices',
    published: '2025-01-15',
    text: 'Text: Lena Hennel. Foto: Magnus Hjalmarson Neideman. Priset på vete rörde sig knappt i Paris på tisdagen, säger analytikern Johan Andersson.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'trap: tourists',
    published: '2025-09-04',
    text: 'Fler än 200 000 personer besökte Skansen i augusti. Museichefen Ulrika Sundqvist talar om rekord. I oktober planeras ett möte med resebolag.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'trap: courts and crime',
    published: '2025-10-16',
    text: 'Två gäng möttes i Malmö på lördagskvällen och det slutade i slagsmål. Enligt polisens talesperson Nils Norling träffades en 34-åring av ett skott.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'trap: offers and readiness',
    published: '2025-05-22',
    text: 'Ukrainas president Volodymyr Zelenskyj erbjöd Vladimir Putin ett möte i Istanbul. Turkiets president Recep Tayyip Erdoğan är redo att stå värd för samtal.',
    officials: [
      ['Volodymyr Zelenskyj', 'UA'],
      ['Recep Tayyip Erdoğan', 'TR'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'trap: opposition hopes',
    published: '2025-06-12',
    text: 'Colombias president Gustavo Petro hoppas på ett möte med Brasiliens president Luiz Inácio Lula da Silva, men ingen tid har bestämts.',
    officials: [
      ['Gustavo Petro', 'CO'],
      ['Luiz Inácio Lula da Silva', 'BR'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'trap: did not meet',
    published: '2025-04-09',
    text: 'Israels premiärminister Benjamin Netanyahu träffade inte Egyptens president Abd al-Fattah al-Sisi under resan. Något telefonsamtal med al-Sisi blev det inte heller.',
    officials: [
      ['Benjamin Netanyahu', 'IL'],
      ['Abd al-Fattah al-Sisi', 'EG'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'trap: congratulated',
    published: '2025-06-12',
    text: 'Finlands statsminister Petteri Orpo gratulerade Polens president Karol Nawrocki till segern på X.',
    officials: [
      ['Petteri Orpo', 'FI'],
      ['Karol Nawrocki', 'PL'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'trap: local politics',
    published: '2025-11-05',
    text: 'Kommunalrådet Anna König Jerlmyr invigde skolan. Minnet av den avlidne statsministern Ingvar Carlsson hedrades med en tyst minut.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'bland andra: flera möten',
    published: '2025-03-12',
    text: 'I Gaborone träffade Sveriges klimatminister Karin Hellberg på tisdagen bland andra Botswanas finansminister Thabo Molefe och gruvminister Lesego Kgosi.',
    officials: [
      ['Karin Hellberg', 'SE'],
      ['Thabo Molefe', 'BW'],
      ['Lesego Kgosi', 'BW'],
    ],
    meetings: [
      { who: ['Karin Hellberg', 'Thabo Molefe'], date: '2025-03-11', kind: 'meeting', status: 'held' },
      { who: ['Karin Hellberg', 'Lesego Kgosi'], date: '2025-03-11', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'kolleger från flera länder, okänt ministerämbete',
    published: '2025-03-12',
    text: 'Norges nordiska samarbetsminister Hilde Sandvik överlade på måndagen med sina kolleger Pekka Lindroos från Finland och Jón Arnarson från Island.',
    officials: [
      ['Hilde Sandvik', 'NO'],
      ['Pekka Lindroos', 'FI'],
      ['Jón Arnarson', 'IS'],
    ],
    meetings: [
      {
        who: ['Hilde Sandvik', 'Pekka Lindroos', 'Jón Arnarson'],
        date: '2025-03-10',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'inskjuten bisats före motparten',
    published: '2025-03-12',
    text: 'I går överlade Lettlands utrikesminister Ilze Kalniņa, som följde med på resan, med sin mongoliska kollega Bat Erdene.',
    officials: [
      ['Ilze Kalniņa', 'LV'],
      ['Bat Erdene', 'MN'],
    ],
    meetings: [{ who: ['Ilze Kalniņa', 'Bat Erdene'], date: '2025-03-11', kind: 'talks', status: 'held' }],
    trade: [],
  },
  {
    name: 'resan fortsätter till ett möte',
    published: '2025-03-12',
    text: 'Försvarsminister Gösta Berglund besöker Polen den 20 mars. Den 21 mars fortsätter resan till Vilnius för ett möte med Litauens försvarsminister Jonas Petraitis.',
    officials: [
      ['Gösta Berglund', 'SE'],
      ['Jonas Petraitis', 'LT'],
    ],
    meetings: [
      { who: ['Gösta Berglund'], date: '2025-03-20', kind: 'visit', status: 'planned' },
      { who: ['Gösta Berglund', 'Jonas Petraitis'], date: '2025-03-21', kind: 'meeting', status: 'planned' },
    ],
    trade: [],
  },
  {
    name: 'även: två ämbeten från var sitt håll',
    published: '2025-03-12',
    text: 'EU:s utrikeschef Marta Lindt talade på måndagen med Kanadas utrikesminister Claire Dubois. Samma dag sammanträffade hon även med Afrikanska unionens ordförande Abdou Diallo och Omans utrikesminister Said al-Harthi.',
    officials: [
      ['Marta Lindt', 'EU'],
      ['Claire Dubois', 'CA'],
      ['Abdou Diallo', null],
      ['Said al-Harthi', 'OM'],
    ],
    meetings: [
      { who: ['Marta Lindt', 'Claire Dubois'], date: '2025-03-10', kind: 'talks', status: 'held' },
      { who: ['Marta Lindt', 'Abdou Diallo'], date: '2025-03-10', kind: 'meeting', status: 'held' },
      { who: ['Marta Lindt', 'Said al-Harthi'], date: '2025-03-10', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'fälla: hamn med ett namn i ett kondoleansbrev',
    published: '2025-03-12',
    text: 'Statsministern sände ett kondoleanstelegram till Omans sultan Said al-Harthi med anledning av branden i hamnen Karim Haddad.',
    officials: [['Said al-Harthi', 'OM']],
    meetings: [],
    trade: [],
  },
  {
    name: 'fick besök av sin kollega',
    published: '2025-03-07',
    text: 'Norges finansminister Siri Aasen fick på torsdagen besök av sin danske kollega Mikkel Juhl. De två diskuterade banktillsyn.',
    officials: [
      ['Siri Aasen', 'NO'],
      ['Mikkel Juhl', 'DK'],
    ],
    meetings: [{ who: ['Siri Aasen', 'Mikkel Juhl'], date: '2025-03-06', kind: 'reception', status: 'held' }],
    trade: [],
  },
  {
    name: 'en stads borgmästare: staden är ingen',
    published: '2023-10-04',
    text: 'Landshövding Maria Larsson inledde i måndags ett besök i Lettland. Hon togs emot av Liepājas borgmästare Gunārs Ansiņš.',
    officials: [
      ['Maria Larsson', 'SE'],
      ['Gunārs Ansiņš', 'LV'],
    ],
    meetings: [
      { who: ['Maria Larsson'], date: '2023-10-02', kind: 'visit', status: 'held' },
      { who: ['Maria Larsson', 'Gunārs Ansiņš'], date: null, kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'folkkommitténs ordförande',
    published: '2025-02-21',
    text: 'Den 20 februari tog ordföranden för provinsens folkkommitté Le Van Hieu emot Japans ambassadör i Vietnam Ito Naoki.',
    officials: [
      ['Le Van Hieu', 'VN'],
      ['Ito Naoki', 'JP'],
    ],
    meetings: [{ who: ['Le Van Hieu', 'Ito Naoki'], date: '2025-02-20', kind: 'reception', status: 'held' }],
    trade: [],
  },
  {
    name: 'presidenten är den som redan nämnts',
    published: '2024-04-18',
    text: 'Statsminister Ulf Kristersson tog i dag emot Lettlands president Edgars Rinkēvičs. Dessförinnan hade presidenten samtal med talmannen Andreas Norlén. I morgon ska han träffa Finlands president Alexander Stubb.',
    officials: [
      ['Ulf Kristersson', 'SE'],
      ['Edgars Rinkēvičs', 'LV'],
      ['Andreas Norlén', 'SE'],
      ['Alexander Stubb', 'FI'],
    ],
    meetings: [
      { who: ['Ulf Kristersson', 'Edgars Rinkēvičs'], date: '2024-04-18', kind: 'reception', status: 'held' },
      { who: ['Edgars Rinkēvičs', 'Andreas Norlén'], date: '2024-04-18', kind: 'talks', status: 'held' },
      {
        who: ['Edgars Rinkēvičs', 'Alexander Stubb'],
        date: '2024-04-19',
        kind: 'meeting',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    name: 'partibokstav inom parentes är ingens initial',
    published: '2024-05-16',
    text: 'Finansminister Karin Lund (S) träffade på tisdagen Kenyas finansminister Simon Kiprono i Nairobi. Sveriges energiminister Lars Ek (C) tog samma dag emot Perus energiminister Carla Quispe.',
    officials: [
      ['Karin Lund', 'SE'],
      ['Simon Kiprono', 'KE'],
      ['Lars Ek', 'SE'],
      ['Carla Quispe', 'PE'],
    ],
    meetings: [
      { who: ['Karin Lund', 'Simon Kiprono'], date: '2024-05-14', kind: 'meeting', status: 'held' },
      { who: ['Lars Ek', 'Carla Quispe'], date: '2024-05-14', kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'resans dag',
    published: '2025-06-03',
    text: 'Sveriges utrikesminister Anna Lind reser på torsdag till Riga för att träffa sin lettiska kollega Janis Berzins.',
    officials: [
      ['Anna Lind', 'SE'],
      ['Janis Berzins', 'LV'],
    ],
    meetings: [
      { who: ['Anna Lind', 'Janis Berzins'], date: '2025-06-05', kind: 'meeting', status: 'planned' },
    ],
    trade: [],
  },
  {
    name: 'har haft ett mottagande för',
    text: 'På förmiddagen den 12 juni har utrikesminister Le Van Son haft ett mottagande för Norges handelsminister Nils Berg i Hanoi.\n\nKälla: https://example.org/2025/06/mottagande.htm',
    officials: [
      ['Le Van Son', 'VN'],
      ['Nils Berg', 'NO'],
    ],
    meetings: [
      {
        who: ['Le Van Son', 'Nils Berg'],
        date: '2025-06-12',
        city: 'Hanoi',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
];
