import { describe as group, expect, it } from 'vitest';
import { factsOf } from '../corpus/read.js';

/** Which country each official of a passage serves. */
function countries(text: string): Record<string, string | null> {
  const { officials } = factsOf({ name: 'case', text });
  return Object.fromEntries(officials.map(({ name, country }) => [name, country]));
}

group('an official without a country of his own', () => {
  it.each([
    [
      'is at home where an invited guest goes',
      'At the invitation of President Grace Wanjiru, Peruvian Prime Minister Luis Rojas will pay an official visit to Kenya in June.',
      { 'Grace Wanjiru': 'KE' },
    ],
    [
      'in German, too',
      'Auf Einladung von Präsidentin Grace Wanjiru reist der peruanische Außenminister Luis Rojas nach Kenia.',
      { 'Grace Wanjiru': 'KE' },
    ],
    [
      'in Spanish, too',
      'Por invitación del presidente Peter Wanjiru, la canciller peruana Elena Torres visitará Kenia en junio.',
      { 'Peter Wanjiru': 'KE' },
    ],
    [
      'is of the country of the paper named after its city',
      'Minister opens market\n\nTHE LUSAKA HERALD | 3 March 2025\n\nAgriculture Minister Peter Mwale told traders that taxes would not rise. Talks with Peru and Kenya go on.',
      { 'Peter Mwale': 'ZM' },
    ],
    [
      'is of the country of the address below the text',
      'Agriculture Minister Peter Mwale told traders that taxes would not rise. Talks with Peru and Kenya go on.\n\nMore on www.herald-example.co.zm',
      { 'Peter Mwale': 'ZM' },
    ],
    [
      'is at home where city and country stand before the day',
      'LUSAKA, Zambia, March 3. Agriculture Minister Peter Mwale told traders that taxes would not rise. Talks with Peru and Kenya go on.',
      { 'Peter Mwale': 'ZM' },
    ],
    [
      'is at home in front of a hyphen',
      'Libreville - Le ministre de l’Agriculture, Jean Obame, a déclaré mardi devant les députés que les impôts ne monteraient pas cette année.',
      { 'Jean Obame': 'GA' },
    ],
    [
      'is of the country whose parliament stands behind the title',
      'Der Vorsitzende der Werchowna Rada, Taras Kowal, sprach am Montag in Wien mit Journalisten.',
      { 'Taras Kowal': 'UA' },
    ],
    [
      'is of the country whose parliament is the only one named',
      'Министр сельского хозяйства Ерлан Серик, выступая в мажилисе, пообещал не повышать пошлины.',
      { 'Ерлан Серик': 'KZ' },
    ],
    [
      'is of the country whose side he was on',
      'Kenias Handelsministerin Grace Wanjiru führte die Gespräche in Nairobi. Seitens der Schweiz nahm auch Staatssekretärin Anna Keller teil.',
      { 'Grace Wanjiru': 'KE', 'Anna Keller': 'CH' },
    ],
    [
      'is of the side told last before the name',
      'The talks were held in Stockholm. On the Swedish side State Secretary Anna Holm took part, on the Peruvian side Deputy Minister Luis Rojas.',
      { 'Anna Holm': 'SE', 'Luis Rojas': 'PE' },
    ],
    [
      'is of the side that was represented',
      'Peru’s Trade Minister Luis Rojas visited Stockholm on Monday. The Swedish side was represented by State Secretary Anna Holm.',
      { 'Anna Holm': 'SE' },
    ],
    [
      'is of the side in Spanish, too',
      'Participaron por la Argentina el secretario de Comercio, Luis Rey, y la embajadora María Sol; por la parte armenia, el embajador Ara Petrosian.',
      { 'Luis Rey': 'AR', 'María Sol': 'AR', 'Ara Petrosian': 'AM' },
    ],
    [
      'is no Austrian for a second federal president in a German article',
      'Am Abend traf er den Präsidenten des Deutschen Bundestages, Otto Lehmann, und Bundespräsident Hans Brandt.',
      { 'Hans Brandt': 'DE' },
    ],
    [
      'is of the country of the long body behind his title',
      'Der Ständige Vertreter Deutschlands bei den Vereinten Nationen in New York, Dr. Hans Berger, sprach am Montag vor dem Rat.',
      { 'Hans Berger': 'DE' },
    ],
    [
      'is of Saint Vincent, however short that is called',
      'Guyana’s President Peter Khan met St Vincent’s Prime Minister Tom Varo in Georgetown on Monday.',
      { 'Tom Varo': 'VC' },
    ],
    [
      'is of the other parliament that Swedish calls so, where its country is told of',
      'Armeniens talman Ruben Simonjan gästar Finland på inbjudan av riksdagens talman Jussi Aho.',
      { 'Jussi Aho': 'FI' },
    ],
    [
      'is of the list before the second office of two ministers',
      'Finlands och Sveriges utrikesministrar Erkki Tuomi och Carl Berg samt försvarsministrar Seppo Kaarinen och Mikael Oden sammanträder på onsdag i Vanda.',
      { 'Erkki Tuomi': 'FI', 'Carl Berg': 'SE', 'Seppo Kaarinen': 'FI', 'Mikael Oden': 'SE' },
    ],
    [
      'is of the region behind his name',
      'Ethiopian Prime Minister Abiy Tesfaye met Governor Musa Bello of Kaduna State, Nigeria, in Conakry.',
      { 'Musa Bello': 'NG' },
    ],
    [
      'is of a body called for short in brackets',
      'Kenyan Foreign Minister Peter Otieno met the European Commission (EC) President Ursula Berg in Brussels on Monday.',
      { 'Ursula Berg': 'EU' },
    ],
    [
      'is of the union whose delegation he heads',
      'LILONGWE, May 5 – The European Union’s head of delegation in Lilongwe, Daniel Aristo, congratulated the new envoy on social media.',
      { 'Daniel Aristo': 'EU' },
    ],
    [
      'is of the country told before the first of two of his own ranks',
      'The US Acting Assistant Secretary for South and Central Asian Affairs, Donna Larsen, arrived in Colombo early on Tuesday.',
      { 'Donna Larsen': 'US' },
    ],
    [
      'is of the ministry’s country, whose letters are nobody’s name',
      'Peter Otieno, spokesman of Kenya MoFA, tweeted on Monday that talks with Peru would go on.',
      { 'Peter Otieno': 'KE' },
    ],
    [
      'is the envoy named behind a colon',
      'ISLAMABAD, (Example News / Pakistan Example News - 10th Mar, 2021 ) :Ambassador of Nepal to Pakistan, Tapas Rai Wednesday called on Minister for Railways Imran Shah.',
      { 'Tapas Rai': 'NP' },
    ],
    [
      'is at home where a guest of his is on a visit',
      'KUWAIT, Feb 2 (KUNA) -- His Highness the Amir, Sheikh Meshal Al-Sabah, received on Monday at Bayan Palace the President of the Swiss Confederation, Guy Morel, on his official visit to Kuwait.',
      { 'Meshal Al-Sabah': 'KW' },
    ],
    [
      'is of the country told of last, whose minister he is',
      'Kenya’s trade minister Peter Otieno goes to Peru on Monday. On Tuesday he meets the country’s foreign minister, Luis Rojas, in the capital.',
      { 'Luis Rojas': 'PE' },
    ],
    [
      'is of the city told of last in Swedish',
      'Biståndsministern reser till Kenya och vidare till Kigali. Där träffar statsrådet landets handelsminister Jean Mugabo.',
      { 'Jean Mugabo': 'RW' },
    ],
    [
      'is at home where his guest went, invited by him',
      'Moldaviens talman Ion Rusu gjorde ett officiellt besök i Sverige och riksdagen på inbjudan av talman Anders Holm.',
      { 'Anders Holm': 'SE' },
    ],
    [
      'is of the country whose minister brings his greetings',
      'Premierministerin Sarata Keino empfing am Montag in Nairobi Gäste. Der iranische Minister übermittelte die Grüße des Präsidenten Reza Karimi.',
      { 'Reza Karimi': 'IR' },
    ],
    [
      'is at home where a slash and the sender stand behind the city',
      'Bagdad / Beispiel-Nachrichten – Der Premierminister, Herr Ali Hassan, hat heute den iranischen Energieminister Reza Karimi empfangen.',
      { 'Ali Hassan': 'IQ' },
    ],
    [
      'is at home where he was said to wait, not where both met before',
      'Maputo, 4 août 2025 (AFP) – Le président mozambicain Daniel Nyusi a annulé la visite qu’il devait effectuer mardi au Malawi, où il était attendu par son homologue Peter Banda. Ils s’étaient vus en juin à Luanda.',
      { 'Peter Banda': 'MW' },
    ],
    [
      'is the chancellor of the only country named that has one',
      'Der ungarische Präsident wird in Zürich vom Bundespräsidenten Otto Meier und von Bundeskanzlerin Anna Keller empfangen. Die Schweiz freut sich.',
      { 'Anna Keller': 'CH' },
    ],
    [
      'is a Kenyan by the short form of his title',
      'The Prime CS was received by Uganda Minister of State Peter Okello at Entebbe. Prime Cabinet Secretary and CS for Foreign and Diaspora Tom Barasa arrived on Tuesday in Uganda.',
      { 'Tom Barasa': 'KE' },
    ],
    [
      'is of the country told inside a title that the sentence’s end closes',
      'The talks were attended by the special envoy of the European Union for the Great Lakes region, Johan Borg.\n\nKenyan Foreign Minister Peter Otieno was the host.',
      { 'Johan Borg': 'EU' },
    ],
    [
      'is of his party’s country',
      'Wirtschaftsministerin Lena Brandt (SPÖ) traf am Montag in Kampala den ugandischen Außenminister Peter Otieno.',
      { 'Lena Brandt': 'AT' },
    ],
    [
      'is of the country of the ministry above the text',
      'Ministerio de Comercio de Honduras\n\nReunión en Lima\n\nLa ministra de Comercio, Elena Torres, se reunió con el ministro de Energía de Perú, Luis Rojas.',
      { 'Elena Torres': 'HN' },
    ],
    [
      'is of the country of the place above the text',
      'Minister opens market\n\nBy Ann Smith\nLusaka | Monday, 3 March 2025\n\nAgriculture Minister Peter Mwale told traders that Zambia would keep to its promise. Exports to Malawi and Kenya had grown.',
      { 'Peter Mwale': 'ZM' },
    ],
    [
      'is at home in front of a dash',
      'Wien – Landwirtschaftsminister Paul Steiner hat am Montag seine für Mittwoch geplante Reise nach Peru und Kenia abgesagt, wie sein Büro mitteilte.',
      { 'Paul Steiner': 'AT' },
    ],
    [
      'is of the country of the agency that signs behind a slash',
      'Resan blir av\n\nNäringsminister Kari Dahl reser på tisdag till Peru, där hon träffar energiminister Luis Rojas.\n\nOslo/NTB',
      { 'Kari Dahl': 'NO' },
    ],
    [
      'is at home with the minister named before, though a chief',
      'LUSAKA, March 3 (Agency) – Zambia’s Foreign Minister Peter Mwale has put off his trip to Nairobi. He will travel with President Joseph Banda next week.',
      { 'Joseph Banda': 'ZM' },
    ],
    [
      'sends greetings through a guest',
      'Peruvian Foreign Minister Luis Rojas was received by Kenyan President Grace Wanjiru in Nairobi. Rojas conveyed greetings from Prime Minister Elena Torres.',
      { 'Elena Torres': 'PE' },
    ],
    [
      'is greeted through a guest',
      'Peruvian Foreign Minister Luis Rojas was received by Kenyan President Grace Wanjiru in Nairobi. She asked him to hand on her regards to Congress and best wishes of Prime Minister Elena Torres were returned.',
      { 'Elena Torres': 'PE' },
    ],
    [
      'is of the side it is listed with',
      'I Nairobi träffade Perus utrikesminister Luis Rojas Kenyas finansminister Grace Wanjiru och gruvminister Peter Otieno.',
      { 'Peter Otieno': 'KE' },
    ],
    [
      'is of the country inside its title',
      'Peruvian Foreign Minister Luis Rojas met Grace Wanjiru, chairwoman of the National Energy Council of Kenya, in Lima.',
      { 'Grace Wanjiru': 'KE' },
    ],
    [
      'bears a field of office between country and title',
      'Kenyan Foreign Minister Grace Wanjiru met EU Harbour Commissioner Luca Brandt in Mombasa.',
      { 'Luca Brandt': 'EU' },
    ],
    [
      'is of the country whose adjective stands before an unknown title',
      'Kenyan Foreign Minister Grace Wanjiru met with her Peruvian colleague Luis Rojas in Lima on Thursday.',
      { 'Luis Rojas': 'PE' },
    ],
    [
      'is of the dateline’s country where the paper’s own is never named',
      'NAIROBI, 3 mars 2025 (AG) – Le ministre des Affaires étrangères, Peter Otieno, a reçu le ministre péruvien Luis Rojas. La présidente Grace Wanjiru n’était pas présente.',
      { 'Peter Otieno': 'KE', 'Grace Wanjiru': 'KE' },
    ],
    [
      'is of the dateline’s country where an agency stands in brackets',
      'Nairobi (AG) Handeln mellan Kenya och Peru växer. Målet är högre, sade handelsminister Grace Wanjiru efter ett möte med Perus vice premiärminister Luis Rojas i Lima.',
      { 'Grace Wanjiru': 'KE' },
    ],
    [
      'is of the host where the article’s own country marks its titles',
      'Nairobi (agn) - Bundesumweltminister Jan Brandt hat Kenias Präsidentin Grace Wanjiru getroffen. Zuvor sprach Außenminister Peter Otieno mit deutschen Firmen.',
      { 'Peter Otieno': 'KE' },
    ],
    [
      'met the other side beside a counterpart',
      'Lettlands president Andris Kalns mottogs av Perus president Luis Rojas. Utrikesminister Ilze Liepa talade med sin peruanska kollega Elena Torres.',
      { 'Ilze Liepa': 'LV' },
    ],
    [
      'is not the colleague whom a headline lists behind him',
      'Otieno, Peruvian foreign minister discuss fishing quotas\n\nKenyan Foreign Minister Peter Otieno met his Peruvian counterpart Elena Torres in Nairobi on Monday.',
      { 'Peter Otieno': 'KE', 'Elena Torres': 'PE' },
    ],
    [
      'bears a title of two fields behind the country',
      'I Lima talade Perus president Luis Rojas med Kenyas energi- och gruvminister Grace Wanjiru.',
      { 'Grace Wanjiru': 'KE' },
    ],
    [
      'is not of the country that a visit nobody made would lead to',
      'A visit by Prime Minister Peter Otieno to Lima could help, analysts argue. Peru is the largest buyer.',
      { 'Peter Otieno': null },
    ],
    [
      'deals with the union for the country before it',
      'Frukost med Greklands EU-minister Eleni Pappas och ett möte med Perus president Luis Rojas.',
      { 'Eleni Pappas': 'GR' },
    ],
    [
      'stands behind a comma with an honorific in letters',
      'The governor hosted the Prime Minister of the Republic of Kenya, H.E. Peter Otieno, at the harbour.',
      { 'Peter Otieno': 'KE' },
    ],
    [
      'is of the union behind a region that it is sent to',
      'Kenyan Foreign Minister Grace Wanjiru met the EU Special Representative for the Lakes, Luca Brandt, in Nairobi.',
      { 'Luca Brandt': 'EU' },
    ],
    [
      'is of the country that owns the parliament behind the title',
      'A dinner with the Speaker of Kenya’s National Assembly, Grace Wanjiru, was called off.',
      { 'Grace Wanjiru': 'KE' },
    ],
    [
      'bears a title that goes on to the place of the meeting',
      'He received Grace Wanjiru, Kenya’s Minister of Trade, at the Presidential Complex on Monday.',
      { 'Grace Wanjiru': 'KE' },
    ],
    [
      'is of the region within its title',
      'Der Gouverneur der Präfektur Ehime, Haruto Mori, sprach in Lima mit Perus Außenminister Luis Rojas.',
      { 'Haruto Mori': 'JP' },
    ],
    [
      'is of the region that a Russian adjective tells',
      'Губернатор Саратовской области Пётр Зорин принял посла Перу Луиса Рохаса.',
      { 'Пётр Зорин': 'RU' },
    ],
    [
      'is a governor where somebody came',
      'Kenyas president Grace Wanjiru reste i går till Mombasa, där hon togs emot av guvernör Peter Otieno.',
      { 'Peter Otieno': 'KE' },
    ],
    [
      'is a governor in an article of one region',
      'Floods close roads in Cusco\n\nThe water rose in the Cusco region on Monday, Governor Luis Rojas said.',
      { 'Luis Rojas': 'PE' },
    ],
    [
      'is met where others travel to',
      'Kenyan Foreign Minister Grace Wanjiru leaves tomorrow. In Lima she will see Finance Minister Luis Rojas.',
      { 'Luis Rojas': 'PE' },
    ],
    [
      'is met where others travel to, in a relative clause',
      'Die kenianische Außenministerin Grace Wanjiru reist nach Lima, wo sie Finanzminister Luis Rojas treffen will.',
      { 'Luis Rojas': 'PE' },
    ],
    [
      'is met in a country a visitor went to',
      'La ministre kenyane Grace Wanjiru ira jeudi au Pérou, où elle verra le ministre des Finances, Luis Rojas.',
      { 'Luis Rojas': 'PE' },
    ],
    [
      'is of the other side where his name is none of the paper’s',
      'Deutsche Ingenieure sprachen in Lusaka über Straßen.\n\nSambias Wirtschaft wächst. Auch Bergbauminister Mutale Chanda lobte die Pläne.',
      { 'Mutale Chanda': 'ZM' },
    ],
    [
      'is first of two presidents at home, and second abroad',
      'LUSAKA, March 3 (Agency) – Zambian Foreign Minister Peter Mwale and his Peruvian colleague Rosa Quispe signed a treaty at a ceremony with President Edith Mwansa and President Hugo Vargas.',
      { 'Edith Mwansa': 'ZM', 'Hugo Vargas': 'PE' },
    ],
    [
      'is at home in a sentence about home alone',
      'LUSAKA, March 3 (Agency) – Zambia’s farmers want help. Peruvian Trade Minister Luis Rojas promised machines. Farmers will write to President Banda.',
      { Banda: 'ZM' },
    ],
    [
      'belongs to a delegation told of behind him',
      'Die Präsidenten sprachen in Lima über Grenzen. Außenministerin Grace Wanjiru und Handelsminister Peter Otieno gehörten der kenianischen Delegation an.',
      { 'Grace Wanjiru': 'KE', 'Peter Otieno': 'KE' },
    ],
    [
      'goes with somebody',
      'NAIROBI, March 3 (Agency) – Kenyan Trade Minister Peter Otieno, who will accompany President Grace Wanjiru to Lima, praised Peru.',
      { 'Grace Wanjiru': 'KE' },
    ],
    [
      'is among those who go with a guest',
      'Perus president Luis Rojas besöker Nairobi. Rojas åtföljs av utrikesminister Elena Torres.',
      { 'Elena Torres': 'PE' },
    ],
    [
      'met an ambassador to his country',
      'El ministro de Energía, Luis Rojas, se reunió con la embajadora de Kenia en Perú, Grace Wanjiru.',
      { 'Luis Rojas': 'PE', 'Grace Wanjiru': 'KE' },
    ],
    [
      'is posted to “our country”',
      'El canciller Luis Rojas recibió a la embajadora de Kenia en nuestro país, Grace Wanjiru.',
      { 'Grace Wanjiru': 'KE' },
    ],
    [
      'is of the country of the line below the text',
      'El ministro de Energía, Luis Rojas, recibió hoy al ministro de Comercio de Kenia, Peter Otieno.\n\nAsunción, 7 de mayo de 2021',
      { 'Luis Rojas': 'PY' },
    ],
    [
      'leads a German state',
      'Ministerpräsidentin Anke Brandt hat am Montag den kenianischen Botschafter Peter Otieno in der Staatskanzlei empfangen.',
      { 'Anke Brandt': 'DE' },
    ],
    [
      'travels elsewhere, and is no less of the other side',
      'Both sides recalled the visit of Kenyan President Grace Wanjiru to Peru.\n\nThey spoke of the trip of President Peter Otieno to Peru, too.',
      { 'Grace Wanjiru': 'KE' },
    ],
    [
      'has a name unusual in the paper’s country, though he met somebody from abroad',
      'Le ministre de l’Intérieur, M. Sidi Ould Brahim, s’est entretenu lundi à Nouakchott avec la représentante d’une agence en Mauritanie, Mme Ana Flores.',
      { 'Sidi Ould Brahim': 'MR' },
    ],
  ])('%s', (_, text, expected) => {
    expect(countries(text)).toMatchObject(expected);
  });
});

group('a name heard by a careful reader', () => {
  it.each([
    [
      'tells which of the countries named it is of',
      'Norway, Peru and Armenia signed a treaty in Geneva. Minister Levon Petrosyan spoke of a great day.',
      { 'Levon Petrosyan': 'AM' },
    ],
    [
      'belies a guess by what else is told',
      'LIMA, March 10 (EFE) - Peru and Armenia signed a treaty. Trade Minister Levon Petrosyan spoke of a great day.',
      { 'Levon Petrosyan': 'AM' },
    ],
    [
      'says nothing against a title',
      'Peru’s Trade Minister Levon Petrosyan came back from Armenia.',
      { 'Levon Petrosyan': 'PE' },
    ],
    [
      'is of no country that is not named',
      'Norway and Peru signed a treaty in Geneva. Minister Levon Petrosyan spoke of a great day.',
      { 'Levon Petrosyan': null },
    ],
    [
      'is not of a country whose office another holds',
      'Norway and Armenia signed a treaty. Armenian Foreign Minister Ara Babayan was glad. Foreign Minister Levon Petrosyan spoke of a great day.',
      { 'Levon Petrosyan': 'NO' },
    ],
    [
      'may be the paper’s own, which goes unnamed',
      'Belgien und Polen unterzeichneten einen Vertrag. Minister Hans Müller sprach von einem großen Tag, Minister Luc Dubois war in Genf.',
      { 'Luc Dubois': 'BE', 'Hans Müller': 'DE' },
    ],
  ])('%s', (_, text, expected) => {
    expect(countries(text)).toMatchObject(expected);
  });
});

group('whose official it is, as pages ordinarily tell it', () => {
  it.each([
    [
      'a place in capitals, the day and a colon',
      'SUVA, Monday: Speaker Tom Varo refused a motion on floods. Talks with Peru go on.',
      { 'Tom Varo': 'FJ' },
    ],
    [
      'city and country before the text',
      'Tegucigalpa, Honduras. The foreign secretary, Tom Varo, spoke of Peru and of Kenya on Thursday.',
      { 'Tom Varo': 'HN' },
    ],
    [
      'the day right behind the city',
      'Riyadh 18 February 2026 SPA - The Minister of Justice, Tom Varo, received today the ambassador of Djibouti.',
      { 'Tom Varo': 'SA' },
    ],
    [
      'a line with city, day and agency',
      'Astana, 20. August, Kazinform\n\nMinister Tom Varo sprach mit Vertretern Perus und Kenias.',
      { 'Tom Varo': 'KZ' },
    ],
    [
      'a line with the city and when it was published',
      'Ota recibió al presidente del Parlamento portugués\n\nMontevideo | Publicado el 9/9/2025 18:10\n\nEl senador Tom Varo pidió convocar al ministro de Economía.',
      { 'Tom Varo': 'UY' },
    ],
    [
      'the ministry below the text',
      'Minister Tom Varo spoke to the envoys of Peru and Kenya on Sunday.\n\nHe was glad.\n\nAll Rights Reserved © Ministry of Trade, Lusaka 2025',
      { 'Tom Varo': 'ZM' },
    ],
    [
      'the ministry below the text, and its country below that',
      'Minister Tom Varo spoke to the envoys of Peru and Kenya on Sunday.\n\nHe was glad.\n\nMINISTRY OF TRADE\nSINGAPORE',
      { 'Tom Varo': 'SG' },
    ],
    [
      'a foreign minister whom Spanish calls a chancellor',
      'The Chancellor Varo met the press\n\nQuito, March 21, 2025.- The minister of Foreign Affairs, Tom Varo, spoke of Peru on Friday.',
      { 'Tom Varo': 'EC' },
    ],
    [
      'a minister for a body of many countries',
      'Singapore’s minister Ann Lim went to Dili. She met Vice Minister for ASEAN Affairs Maria Soares on 9 May in Timor-Leste.',
      { 'Maria Soares': 'TL' },
    ],
    [
      'an ambassador behind a day and a comma',
      'On 14 August 2024, Indonesian Ambassador to Chile, Tom Varo, called on Governor Luis Rojas.',
      { 'Tom Varo': 'ID' },
    ],
    [
      'offices joined behind a dateline, their fields told in full',
      'AMMAN, March 5 (Petra) – Deputy Prime Minister and Minister of Foreign Affairs and Expatriates, Tom Varo, on Thursday met Tunisian Foreign Minister Habib Saidi in Cairo.',
      { 'Tom Varo': 'JO', 'Habib Saidi': 'TN' },
    ],
    [
      'ambassadors who live elsewhere, one by one',
      'Tom Varo, non-resident Ambassador of Ethiopia, and Raúl Duarte, non-resident Ambassador of Paraguay, called on the minister.',
      { 'Tom Varo': 'ET', 'Raúl Duarte': 'PY' },
    ],
    [
      'an ambassador to a state by its full name in small letters',
      'Jordaniens ambassadör till staten Kuwait Tom Varo kom i dag.',
      { 'Tom Varo': 'JO' },
    ],
    [
      'members of Swiss chambers',
      'Begleitet wird der Bundesrat von Nationalrätin Lena Aydin und Ständerat Carlo Sommer.',
      { 'Lena Aydin': 'CH', 'Carlo Sommer': 'CH' },
    ],
    [
      'a chairman with his party',
      'Utskottets ordförande Ida Lindgren (S) vill inte föregripa granskningen.',
      { 'Ida Lindgren': 'SE' },
    ],
    [
      'an owner of greetings',
      'Vice ordföranden framförde nationalförsamlingens ordförande Tran Thanh Mans hälsningar till Marockos talman.',
      { 'Tran Thanh Man': 'VN' },
    ],
    [
      'an apostrophe within a name',
      "The ambassador of Indonesia, Imam As'ari, met the press.",
      { "Imam As'ari": 'ID' },
    ],
    [
      'an emir by the Arabic word',
      'His Highness the Amir Sheikh Jaber Al-Ahmad Al-Sabah of Kuwait spoke on Monday.',
      { 'Jaber Al-Ahmad Al-Sabah': 'KW' },
    ],
    [
      'nobody by letters without a vowel',
      'Kenyan Foreign Minister Peter Otieno met LDP Chairman KMT in Oslo.',
      { 'Peter Otieno': 'KE' },
    ],
    ['an autonomous country', 'Grönlands utrikesminister Tom Varo kom i dag.', { 'Tom Varo': 'GL' }],
    [
      'a country known by its letters',
      'PNG’s Prime Minister Tom Varo and his St. Kitts colleague Ann Lee met in Oslo.',
      { 'Tom Varo': 'PG', 'Ann Lee': 'KN' },
    ],
    [
      'a professor in office',
      'His Togolese counterpart, Professor Tom Varo, met Kenyan Foreign Minister Peter Otieno in Nairobi.',
      { 'Tom Varo': 'TG' },
    ],
    [
      'somebody in the company of a chief named by his office alone',
      'Begleitet wird der Bundespräsident von Staatsministerin Serap Önder und von Vertretern der Wirtschaft. In Accra traf er Ghanas Präsidenten.',
      { 'Serap Önder': 'DE' },
    ],
    [
      'members of Austrian states’ governments',
      'Landesrätin Simone Steirer empfing den kroatischen Minister Mateja Babić in Graz.',
      { 'Simone Steirer': 'AT', 'Mateja Babić': 'HR' },
    ],
    [
      'deputies of the Spanish premier',
      'La vicepresidenta tercera del Gobierno, Sara Aguado, viajará a Belém. La vicepresidenta segunda, Ana Soto, se queda en Madrid.',
      { 'Sara Aguado': 'ES', 'Ana Soto': 'ES' },
    ],
    [
      'fields of office that no list has',
      'El viceministro de Plantaciones y Productos Básicos de Malasia, Tom Varo, visitó Cuba.',
      { 'Tom Varo': 'MY' },
    ],
    [
      'a name in brackets behind each of several countries',
      'Es trafen sich die Außenminister Liechtensteins (Tom Varo), Österreichs (Max Auer) und der Schweiz (Paul Roth) in Vaduz.',
      { 'Tom Varo': 'LI', 'Max Auer': 'AT', 'Paul Roth': 'CH' },
    ],
    [
      'no country by a language',
      'Außenminister Auer fliegt auf Einladung des österreichischen Außenministers Max Huber zum Treffen der deutschsprachigen Minister.',
      { Auer: 'DE' },
    ],
    ['an adjective on -er', 'Er traf den Luxemburger Außenminister Tom Varo in Lima.', { 'Tom Varo': 'LU' }],
    [
      'a high commissioner accredited elsewhere, with his rank',
      'The High Commissioner of Pakistan to Sri Lanka, Maj. Gen. (Rtd) Tom Varo, came on Monday.',
      { 'Tom Varo': 'PK' },
    ],
    [
      'a confederation',
      'He received the President of the Swiss Confederation, Tom Varo, in Kuwait.',
      { 'Tom Varo': 'CH' },
    ],
    [
      'other countries than those of the envoys met',
      'The Foreign Minister, Ibrahim Gandur, received on Sunday the Ambassadors of Azerbaijan and Albania. He spoke of Sudan.',
      { 'Ibrahim Gandur': 'SD' },
    ],
    [
      'the other of two with one title, where one is the German',
      'Bundespräsident Tom Varo empfing in Wien den deutschen Bundespräsidenten Max Auer und Bundeskanzler Paul Roth (ÖVP).',
      { 'Tom Varo': 'AT', 'Max Auer': 'DE', 'Paul Roth': 'AT' },
    ],
    [
      'of one country as often as he goes',
      'Bundeskanzler Max Auer traf in Berlin die frühere deutsche Bundeskanzlerin Anna Huber.',
      { 'Anna Huber': 'DE' },
    ],
    [
      'capitals without their marks',
      'Le ministre des Affaires Etrangères, Tom Varo, a reçu vendredi à Nouakchott l’ambassadeur de France en Mauritanie.',
      { 'Tom Varo': 'MR' },
    ],
    [
      'a secretary-general of a ministry',
      'AMMAN (Petra) - The Minister of Industry Yarub Al-Qasem was in Oslo. The Secretary-General of the Ministry, Tom Varo, stayed at home.',
      { 'Tom Varo': 'JO' },
    ],
    [
      'a consul in a city that is no capital',
      'Governor Ivan Petrov met the Consul General of Kazakhstan in Astrakhan Ruslan Seytov on Monday.',
      { 'Ruslan Seytov': 'KZ' },
    ],
    [
      'a Vietnamese name with a common word within',
      'Đại sứ Việt Nam tại Slovakia Phạm Trường Giang gặp Bộ trưởng Ngoại giao Slovakia Juraj Novák.',
      { 'Phạm Trường Giang': 'VN', 'Juraj Novák': 'SK' },
    ],
  ])('%s', (_, text, expected) => {
    expect(countries(text)).toMatchObject(expected);
  });
});

group('nothing is made up', () => {
  it.each([
    [
      'for a foreign name in a Vietnamese paper',
      'Tổng thống Kenya Grace Wanjiru tiếp Tổng thống Peru Luis Rojas tại Nairobi. Bộ trưởng Ngoại giao Tom Varo cho biết thương mại tăng.',
      { 'Tom Varo': null },
    ],
    [
      'where a paper’s country is not named and others meet',
      'Kenyas president Grace Wanjiru tog i går emot Perus president Luis Rojas för samtal om handel. Också utrikesminister Tom Varo var med på mötet i huvudstaden.',
      { 'Tom Varo': null },
    ],
    [
      'for the head of a bank',
      'Kenyan Finance Minister Grace Wanjiru met Director Luca Brandt in Nairobi.',
      { 'Luca Brandt': null },
    ],
    [
      'for an ambassador’s host',
      'Ambassador to Kenya Luca Brandt met Peruvian Foreign Minister Luis Rojas in Lima.',
      { 'Luca Brandt': null },
    ],
    [
      'for a head of state in a dispatch that names another place',
      'Lima (agn). Perus Außenminister Luis Rojas sprach mit seiner Kollegin Elena Torres aus Chile. Berichte über Präsident Tom Varo wollte das Präsidialamt in Nairobi nicht bestätigen.',
      { 'Tom Varo': null },
    ],
    [
      'for whoever travels himself',
      'Reports of a visit to Peru by Deputy Minister Peter Otieno were denied by Grace Wanjiru.',
      { 'Peter Otieno': null },
    ],
    [
      'for whoever is away',
      'Grace Wanjiru, the foreign minister of Kenya, did not meet Prime Minister Luis Rojas, who was on his way back from Vilnius.',
      { 'Luis Rojas': null },
    ],
    [
      'for a foreign name in a German paper that names several countries',
      'Kenias Präsidentin Grace Wanjiru empfing Perus Präsidenten Luis Rojas. Bergbauminister Mutale Chanda war nicht dabei.',
      { 'Mutale Chanda': null },
    ],
    [
      'for whoever is visited by the ambassador before him',
      'Zu Besuch der Botschafterin Perus bei Ministerin Sarata Keino war am Montag auch der Gesandte Kenias, Peter Otieno.',
      { 'Sarata Keino': null },
    ],
    [
      'by the second of two countries visited',
      'Prime Minister Grace Wanjiru spoke about her visit to Belgium and the Kingdom of Saudi Arabia on Monday.',
      { 'Grace Wanjiru': null },
    ],
    [
      'for a body of the United Nations at its seat',
      'Premierminister Pham Minh Chinh traf in Genf die Generalsekretärin der UNCTAD, Frau Anna Berg, am Montag.',
      { 'Anna Berg': null },
    ],
    [
      'by the language of whoever speaks',
      'Perus handelsminister Luis Rojas säger: Jag har träffat gruvminister Aurora Wilson två gånger i Sverige, och det blev bra samtal båda gångerna.',
      { 'Aurora Wilson': null },
    ],
    [
      'for a secretary of whom an article about one country tells in passing',
      'Paraguayan President Luis Rojas spoke on Monday in Asunción. He thanked Secretary Romero for his letter.',
      { Romero: null },
    ],
    [
      'by the name of a body',
      'The president also met Vladimir Rakhimov, the secretary general of the Shanghai Cooperation Organization, in Beijing.',
      { 'Vladimir Rakhimov': null },
    ],
    [
      'for the ministers of two provinces',
      'Foreign Minister Peter Otieno of Kenya received the mayor of London. He is scheduled to meet the Chief Ministers of Punjab and Sindh.',
      { 'Peter Otieno': 'KE' },
    ],
    [
      'where another holds that office for it',
      'Foreign Minister Peter Otieno met his Chinese counterpart Li Wei in Beijing, and Iranian Foreign Minister Reza Karimi in Tehran. He also held talks with FM Omar Rabbani.',
      { 'Omar Rabbani': null },
    ],
    [
      'by where a visit led',
      'Officials of Kenya and Peru spoke of the official visit of Prime Minister Hugo Varo to China in March.',
      { 'Hugo Varo': null },
    ],
  ])('%s', (_, text, expected) => {
    expect(countries(text)).toMatchObject(expected);
  });
});
