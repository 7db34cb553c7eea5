import { describe, expect, test } from 'vitest';
import { datelineOf } from '../../src/extract/dateline.js';
import { findNamed } from '../../src/extract/places.js';
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
