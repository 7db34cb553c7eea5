import { describe, expect, test } from 'vitest';
import { datelineOf } from '../../src/extract/dateline.js';
import { findNamed } from '../../src/extract/places.js';
import { findRegions } from '../../src/extract/regions.js';
import { type Word, wordsOf } from '../../src/extract/words.js';
import { packOf } from '../../src/languages/index.js';

function written(text: string, words: readonly Word[], { from, to }: { from: number; to: number }): string {
  return text.slice(words[from]?.start, words[to - 1]?.end);
}

function countries(code: string, text: string): string[] {
  const words = wordsOf(text);
  return findNamed(words, packOf(code)).countries.map(
    (mention) =>
      `${written(text, words, mention)}=${mention.country}${mention.form === 'adjective' ? ' (adjective)' : ''}`,
  );
}

function places(code: string, text: string): string[] {
  const words = wordsOf(text);
  return findNamed(words, packOf(code)).places.map(
    ({ place, by }) =>
      `${by ?? '-'} ${[place.name, place.city, place.country].filter((part) => part !== null).join('/')}`,
  );
}

describe('findNamed: countries', () => {
  test.each([
    ['en', 'The US told us and the U.K.', ['US=US', 'U.K.=GB']],
    ['en', 'They polish shoes for Polish guests', ['Polish=PL (adjective)']],
    ['en', 'Michael Jordan flew to New Mexico', []],
    ['en', 'Jordan’s king and Minister Israel Katz', ['Jordan=JO']],
    ['en', 'the Russia-Ukraine conflict', ['Russia=RU', 'Ukraine=UA']],
    ['en', 'the Democratic Republic of the Congo', ['Democratic Republic of the Congo=CD']],
    ['en', 'Swiss exports of 3 billion US dollars and 2 billion Swiss francs', ['Swiss=CH (adjective)']],
    ['en', 'from Inner Mongolia to Mongolia', ['Mongolia=MN']],
    ['de', 'drei Milliarden US-Dollar aus den USA', ['USA=US']],
    ['de', 'Russlands Botschafter und der US-Präsident', ['Russlands=RU', 'US=US']],
    ['de', 'des vietnamesischen Ministers', ['vietnamesischen=VN (adjective)']],
    ['sv', 'Norges statsminister och den ryske presidenten', ['Norges=NO', 'ryske=RU (adjective)']],
    ['sv', 'USA:s handelsminister', ['USA=US']],
    ['vi', 'Tổng thống Nga Ivan Orlov và bà Thanh Nga', ['Nga=RU']],
    ['vi', 'Bộ Công Thương Mỹ dạy tiếng Anh', ['Mỹ=US']],
    ['vi', 'quan hệ Việt - Mỹ ở miền Trung', ['Việt=VN (adjective)', 'Mỹ=US']],
    ['vi', 'Anh ấy và Phạm Minh Đức', []],
    ['fr', 'le sommet franco-allemand', ['franco=FR (adjective)', 'allemand=DE (adjective)']],
    ['fr', 'le ministre russe et l’ambassadeur d’Espagne', ['russe=RU (adjective)', 'Espagne=ES']],
    ['es', 'no con EE. UU. sino con la ministra polaca', ['EE. UU.=US', 'polaca=PL (adjective)']],
    ['es', 'las relaciones sino-rusas', ['sino=CN (adjective)', 'rusas=RU (adjective)']],
    ['ru', 'глава МИД РФ и послы США и КНР', ['РФ=RU', 'США=US', 'КНР=CN']],
    ['ru', 'в Южной Корее говорят по-русски', ['Южной Корее=KR']],
    ['ru', 'американо-вьетнамская встреча', ['американо=US (adjective)', 'вьетнамская=VN (adjective)']],
  ])('%s: %s', (code, text, expected) => {
    expect(countries(code, text)).toEqual(expected);
  });
});

describe('findNamed: places', () => {
  test.each([
    ['en', 'They met at the Kremlin on Monday', ['in Kremlin/Moscow/RU']],
    ['en', 'talks in the Vietnamese capital', ['in Hanoi/VN']],
    ['en', 'a visit to Norway, a European country', ['to NO']],
    ['en', 'in Norway-Sweden trade', []],
    ['en', 'Victoria Berg spoke about Ho Chi Minh in Ho Chi Minh City', ['in Ho Chi Minh City/VN']],
    ['de', 'in der finnischen Hauptstadt Helsinki', ['in Helsinki/FI', 'in Helsinki/FI']],
    ['de', 'Er reist nach Genf und in die Schweiz', ['to Geneva/CH', 'to CH']],
    ['sv', 'besöket i Moskva och resan till Kina', ['in Moscow/RU', 'to CN']],
    ['sv', 'i Ho Chi Minh-staden', ['in Ho Chi Minh City/VN']],
    ['vi', 'tại thủ đô Bắc Kinh, rồi sang Nhật Bản', ['in Beijing/CN', 'to JP']],
    ['vi', 'Thủ đô Nga đón khách', ['- Moscow/RU']],
    [
      'ru',
      'в Буэнос-Айресе, в Кремле и во Вьетнаме',
      ['in Buenos Aires/AR', 'in Kremlin/Moscow/RU', 'in VN'],
    ],
    ['ru', 'в российской столице', ['in Moscow/RU']],
    [
      'fr',
      'à l’Élysée, au Viêt Nam et à Mexico',
      ['in Élysée Palace/Paris/FR', 'in VN', 'in Mexico City/MX'],
    ],
    ['fr', 'dans la capitale suisse', ['in Bern/CH']],
    ['es', 'viajó a Japón y se reunió en Moscú', ['to JP', 'in Moscow/RU']],
  ])('%s: %s', (code, text, expected) => {
    expect(places(code, text)).toEqual(expected);
  });
});

describe('findNamed: countries and places, and the words that name them', () => {
  test.each<[code: string, text: string, named: string[], there: string[]]>([
    ['en', 'the Republic of Peru and the Kyrgyz Republic', ['Republic of Peru=PE', 'Kyrgyz Republic=KG'], []],
    [
      'en',
      'the People’s Republic of China and the republic of Peru',
      ['People’s Republic of China=CN', 'Peru=PE'],
      [],
    ],
    ['en', 'the Socialist Republic of Vietnam signed', ['Socialist Republic of Vietnam=VN'], []],
    ['en', 'US$5 million, US dollars and 3 million Australian dollars', [], []],
    ['en', 'US-dollar and the Swiss franc', [], []],
    [
      'en',
      'Sino-Russian ties, the Sino theory and Russian-Sino trade',
      ['Sino=CN (adjective)', 'Russian=RU (adjective)', 'Russian=RU (adjective)', 'Sino=CN (adjective)'],
      [],
    ],
    ['en', 'in Jordan Michael spoke; from Israel Katz came', ['Jordan=JO'], ['in JO · Jordan']],
    ['en', 'Foreign Minister Israel Katz; Prime Minister Israel Benjamin Katz', [], []],
    ['en', 'Chad Smith went to Chad and Chad President Mahamat', ['Chad=TD', 'Chad=TD'], ['to TD · Chad']],
    [
      'en',
      'the Russian capital, Russia’s capital and the capital of Russia',
      ['Russian=RU (adjective)', 'Russia=RU', 'Russia=RU'],
      ['- Moscow/RU · Russian capital', '- Moscow/RU · Russia’s capital', '- Moscow/RU · capital of Russia'],
    ],
    ['en', 'in the capital of Peru, Lima', ['Peru=PE'], ['in Lima/PE · capital of Peru', '- Lima/PE · Lima']],
    [
      'en',
      'to the Norwegian capital Oslo',
      ['Norwegian=NO (adjective)'],
      ['to Oslo/NO · Norwegian capital', 'to Oslo/NO · Oslo'],
    ],
    [
      'en',
      'in Vietnam-Russia relations and in Vietnam – Russia',
      ['Vietnam=VN', 'Russia=RU', 'Vietnam=VN', 'Russia=RU'],
      [],
    ],
    [
      'en',
      'at the White House in Washington',
      [],
      ['in White House/Washington/US · White House', 'in Washington/US · Washington'],
    ],
    ['en', 'in Mexico and Mexico City', ['Mexico=MX'], ['in MX · Mexico', '- Mexico City/MX · Mexico City']],
    [
      'en',
      'in Singapore and to Luxembourg',
      ['Singapore=SG', 'Luxembourg=LU'],
      ['in Singapore/SG · Singapore', 'to Luxembourg City/LU · Luxembourg'],
    ],
    [
      'en',
      'near Oslo, Oslo and towards Oslo',
      [],
      ['- Oslo/NO · Oslo', '- Oslo/NO · Oslo', 'to Oslo/NO · Oslo'],
    ],
    ['en', 'arrived in the beautiful city of Nairobi', [], ['- Nairobi/KE · Nairobi']],
    ['en', 'in Norway’s capital', ['Norway=NO'], ['in Oslo/NO · Norway’s capital']],
    ['en', 'from New Delhi to London', [], ['- New Delhi/IN · New Delhi', 'to London/GB · London']],
    ['en', 'South Korea, North Korea and Korea', ['South Korea=KR', 'North Korea=KP', 'Korea=KR'], []],
    [
      'en',
      'Guinea-Bissau, Papua New Guinea and Guinea',
      ['Guinea-Bissau=GW', 'Papua New Guinea=PG', 'Guinea=GN'],
      [],
    ],
    ['en', 'Georgian wine and the US state of Georgia', ['Georgian=GE (adjective)', 'US=US'], []],
    [
      'de',
      'in der Schweiz, nach Österreich und aus den Niederlanden',
      ['Schweiz=CH', 'Österreich=AT', 'Niederlanden=NL'],
      ['in CH · Schweiz', 'to AT · Österreich'],
    ],
    [
      'de',
      'die französische Hauptstadt und Frankreichs Hauptstadt',
      ['französische=FR (adjective)', 'Frankreichs=FR'],
      ['- Paris/FR · französische Hauptstadt', '- Paris/FR · Frankreichs Hauptstadt'],
    ],
    [
      'de',
      'deutsch-französische Gespräche und das deutsch Wort',
      ['deutsch=DE (adjective)', 'französische=FR (adjective)', 'deutsch=DE (adjective)'],
      [],
    ],
    ['de', 'drei Millionen Schweizer Franken aus der Schweiz', ['Schweiz=CH'], []],
    ['de', 'in der Volksrepublik China', ['Volksrepublik China=CN'], ['in CN · Volksrepublik China']],
    [
      'de',
      'im Berliner Kanzleramt und in Berlin',
      [],
      ['- Federal Chancellery/Berlin/DE · Kanzleramt', 'in Berlin/DE · Berlin'],
    ],
    [
      'sv',
      'i Sveriges huvudstad och i den svenska huvudstaden',
      ['Sveriges=SE', 'svenska=SE (adjective)'],
      ['in Stockholm/SE · Sveriges huvudstad', 'in Stockholm/SE · svenska huvudstaden'],
    ],
    [
      'sv',
      'till Danmark, i Köpenhamn och på Island',
      ['Danmark=DK', 'Island=IS'],
      ['to DK · Danmark', 'in Copenhagen/DK · Köpenhamn', 'in IS · Island'],
    ],
    ['sv', 'norska kronor, danska kronor och svenska varor', ['svenska=SE (adjective)'], []],
    [
      'vi',
      'thủ đô Hà Nội và thủ đô của Nga',
      ['Nga=RU'],
      ['- Hanoi/VN · Hà Nội', '- Moscow/RU · thủ đô của Nga'],
    ],
    ['vi', 'bà Nga sang Nga và ông Anh ở Anh', ['Nga=RU', 'Anh=GB'], ['to RU · Nga', 'in GB · Anh']],
    ['vi', 'quan hệ Việt - Nga và Việt Nam', ['Việt=VN (adjective)', 'Nga=RU', 'Việt Nam=VN'], []],
    [
      'vi',
      'tại Thành phố Hồ Chí Minh, chủ tịch Hồ Chí Minh',
      [],
      ['in Ho Chi Minh City/VN · Thành phố Hồ Chí Minh'],
    ],
    ['vi', 'đô la Mỹ, người Mỹ và đô la Úc', ['Mỹ=US'], []],
    [
      'fr',
      'au Pérou, en Norvège et aux États-Unis',
      ['Pérou=PE', 'Norvège=NO', 'États-Unis=US'],
      ['in PE · Pérou', 'in NO · Norvège', 'in US · États-Unis'],
    ],
    [
      'fr',
      'la capitale kényane et la capitale du Kenya',
      ['kényane=KE (adjective)', 'Kenya=KE'],
      ['- Nairobi/KE · capitale kényane', '- Nairobi/KE · capitale du Kenya'],
    ],
    [
      'fr',
      'les relations franco-russes et le mot franco',
      ['franco=FR (adjective)', 'russes=RU (adjective)'],
      [],
    ],
    ['fr', 'des dollars canadiens et des francs suisses', [], []],
    ['fr', 'de la République du Pérou à Lima', ['République du Pérou=PE'], ['in Lima/PE · Lima']],
    [
      'es',
      'en el Perú, a Chile y desde El Salvador',
      ['Perú=PE', 'Chile=CL', 'El Salvador=SV'],
      ['in PE · Perú', 'to CL · Chile'],
    ],
    [
      'es',
      'la capital peruana y la capital de Perú',
      ['peruana=PE (adjective)', 'Perú=PE'],
      ['- Lima/PE · capital peruana', '- Lima/PE · capital de Perú'],
    ],
    ['es', 'pesos chilenos, dólares estadounidenses y vinos chilenos', ['chilenos=CL (adjective)'], []],
    [
      'es',
      'República de Corea y República Popular China',
      ['República de Corea=KR', 'República Popular China=CN'],
      [],
    ],
    [
      'ru',
      'в столице Норвегии, в норвежской столице',
      ['Норвегии=NO', 'норвежской=NO (adjective)'],
      ['in Oslo/NO · столице Норвегии', 'in Oslo/NO · норвежской столице'],
    ],
    [
      'ru',
      'в Республике Корея и в Китайской Народной Республике',
      ['Республике Корея=KR', 'Китайской Народной Республике=CN'],
      ['in KR · Республике Корея', 'in CN · Китайской Народной Республике'],
    ],
    [
      'ru',
      'в Москве, из Москвы и в Москву',
      [],
      ['in Moscow/RU · Москве', '- Moscow/RU · Москвы', 'in Moscow/RU · Москву'],
    ],
  ])('%s: %s', (code, text, named, there) => {
    const words = wordsOf(text);
    const led = findNamed(words, packOf(code)).places.map((mention) => written(text, words, mention));
    expect(countries(code, text)).toEqual(named);
    expect(places(code, text).map((place, at) => `${place} · ${led[at]}`)).toEqual(there);
  });
});

describe('findRegions', () => {
  test.each<[code: string, text: string, regions: string[]]>([
    ['en', 'in Savannakhet province and the Astrakhan region', ['Savannakhet province']],
    ['vi', 'tỉnh Quảng Ninh và tỉnh Phan Văn Trọng', ['tỉnh Quảng Ninh']],
    ['vi', 'Chủ tịch UBND tỉnh Phan Văn Trọng', []],
    ['ru', 'губернатор Астраханской области и область', ['Астраханской области']],
    ['sv', 'provinsen Quebec och Skåne län', ['provinsen Quebec', 'Skåne län']],
  ])('%s: %s', (code, text, regions) => {
    const words = wordsOf(text);
    expect(findRegions(words, packOf(code)).map((mention) => written(text, words, mention))).toEqual(regions);
  });
});

describe('datelineOf', () => {
  test.each([
    ['en', 'MOSCOW — The minister said', 'Moscow'],
    ['en', ' date 2025-02-22 HÀ NỘI — The minister said', 'Hanoi'],
    ['en', 'GENEVA, Nov 3 (Agency) - The minister said', 'Geneva'],
    ['de', 'Hanoi (dpa) - Der Minister sagte', 'Hanoi'],
    ['ru', 'ХАНОЙ, 2 апреля. /ТАСС/. Министр сказал', 'Hanoi'],
    ['en', 'Moscow said the minister - a friend - would come', undefined],
  ])('%s: %s', (code, text, expected) => {
    expect(datelineOf(wordsOf(text), packOf(code))?.city ?? undefined).toBe(expected);
  });
});
