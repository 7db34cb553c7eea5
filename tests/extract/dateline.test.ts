import { describe, expect, test } from 'vitest';
import { datelineEnd, datelineOf } from '../../src/extract/dateline.js';
import { wordsOf } from '../../src/extract/words.js';
import { packOf } from '../../src/languages/index.js';
import { written } from './written.js';

describe('the place a report was written in, and the line that tells it', () => {
  test.each([
    ['en', 'MOSCOW — The two ministers met.', 'Moscow, RU', 'MOSCOW —'],
    ['en', 'HANOI, Nov 3 (Agency) - The two ministers met.', 'Hanoi, VN', 'HANOI, Nov 3 (Agency) -'],
    ['en', 'Hanoi (dpa) - The two ministers met.', 'Hanoi, VN', 'Hanoi (dpa) -'],
    [
      'de',
      'Hanoi, 3. November 2024 (dpa) – Die Minister trafen sich.',
      'Hanoi, VN',
      'Hanoi, 3. November 2024 (dpa) –',
    ],
    ['en', 'MOSCOW. Nov 5 (Agency) – The two ministers met.', 'Moscow, RU', 'MOSCOW. Nov 5 (Agency) –'],
    ['en', 'MOSCOW. – The two ministers met.', 'Moscow, RU', 'MOSCOW. –'],
    ['en', 'ACCRA: The minister met his colleague.', 'Accra, GH', ''],
    ['en', 'Accra: The minister met his colleague.', 'none', ''],
    ['en', 'Accra.', 'Accra, GH', ''],
    ['en', 'Accra', 'none', ''],
    [
      'de',
      'Wien – Außenministerin Lena Brandt hat am Montag ihren norwegischen Amtskollegen Nils Berg in ihrem Büro empfangen.',
      'Vienna, AT',
      'Wien –',
    ],
    ['de', 'Wien – Ein Besuch', 'none', ''],
    ['en', 'Kampala | Saturday, 8 March', 'Kampala, UG', ''],
    [
      'es',
      'Bogotá D.C., 18 de septiembre de 2024. La canciller viajó.',
      'Bogotá, CO',
      'Bogotá D.C., 18 de septiembre de 2024.',
    ],
    ['en', 'New Delhi, Aug 21 (PTI) Minister Kumar met a guest.', 'New Delhi, IN', ''],
    ['sv', 'Ankara (AA) Handeln växer.', 'Ankara, TR', ''],
    ['sv', 'KÖPENHAMN (TT-Ritzau). Danmarks statsminister reste.', 'Copenhagen, DK', ''],
    [
      'es',
      'SANTIAGO, 21 de abril de 2025. El presidente viajó.',
      'Santiago, CL',
      'SANTIAGO, 21 de abril de 2025.',
    ],
    ['en', 'ISLAMABAD, May 27 (APP): The minister met a guest.', 'Islamabad, PK', 'ISLAMABAD, May 27 (APP):'],
    [
      'de',
      '21. November 2025, Bern (sda) – Der Minister reiste.',
      'Bern, CH',
      '21. November 2025, Bern (sda) –',
    ],
    ['ru', 'КИЕВ, 16 ноября. Министр принял посла.', 'Kyiv, UA', 'КИЕВ, 16 ноября.'],
    ['es', 'LIMA, 6 de marzo. El ministro viajó.', 'Lima, PE', 'LIMA, 6 de marzo.'],
    ['ru', 'Ханой. 3 ноября. АГЕНТСТВО – Министр принял посла.', 'Hanoi, VN', 'Ханой. 3 ноября. АГЕНТСТВО –'],
    ['es', 'Madrid, 3 mar (EFE).- El ministro viajó.', 'Madrid, ES', 'Madrid, 3 mar (EFE).-'],
    ['vi', 'HÀ NỘI — Thủ tướng tiếp Đại sứ.', 'Hanoi, VN', 'HÀ NỘI —'],
    ['fr', 'PARIS, 10 mars (AFP) - Le ministre a reçu son homologue.', 'Paris, FR', 'PARIS, 10 mars (AFP) -'],
    ['fr', 'Paris (AFP) – Le ministre a reçu son homologue.', 'Paris, FR', 'Paris (AFP) –'],
    ['en', 'WASHINGTON (Agency) -- The minister met a guest.', 'Washington, US', 'WASHINGTON (Agency) -'],
    [
      'en',
      'BREAKING NEWS NAIROBI, March 10 (Agency) - The minister met a guest.',
      'Nairobi, KE',
      'BREAKING NEWS NAIROBI, March 10 (Agency) -',
    ],
    [
      'en',
      'By Ann Smith, staff writer NAIROBI, March 10 (Agency) - The minister met a guest.',
      'Nairobi, KE',
      'By Ann Smith, staff writer NAIROBI, March 10 (Agency) -',
    ],
    ['en', 'The minister met a guest in Nairobi - and left.', 'none', ''],
    ['en', 'The minister flew to Nairobi, March 10 (Agency) - and left.', 'none', ''],
    ['en', 'Nairobi is a city – and a large one, of course, as everybody in it knows.', 'none', ''],
    ['en', 'Nairobi, the capital – a large city.', 'none', ''],
    ['en', 'NAIROBI and Lima - two cities.', 'none', ''],
    ['en', 'NAIROBI, 2024.', 'Nairobi, KE', 'NAIROBI, 2024.'],
    ['en', 'NAIROBI, March 10, 2024. The minister met a guest.', 'Nairobi, KE', 'NAIROBI, March 10, 2024.'],
    ['en', 'Nairobi (population 5 million) is large.', 'none', ''],
    ['en', 'Nairobi (KBC) The minister met a guest.', 'Nairobi, KE', ''],
    ['en', 'Nairobi (a large city) The minister met a guest.', 'none', ''],
    ['en', 'NAIROBI, 10 March', 'none', ''],
    ['en', 'State House, NAIROBI – The minister met a guest.', 'Nairobi, KE', 'State House, NAIROBI –'],
    [
      'en',
      'Kenya – The minister met a guest in the capital on Monday, as his office said in a note.',
      'none',
      '',
    ],
    ['de', 'Berlin, 5. März. Der Minister reiste.', 'Berlin, DE', 'Berlin, 5. März.'],
    ['de', 'BERLIN (dpa). Der Minister reiste.', 'Berlin, DE', ''],
    [
      'de',
      'Berlin/Wien – Der Minister reiste am Montag zu einem Besuch in das Nachbarland und traf dort seinen Kollegen.',
      'none',
      '',
    ],
    ['sv', 'Stockholm/TT. Ministern reste.', 'none', ''],
    ['sv', 'STOCKHOLM. Ministern reste.', 'none', ''],
    ['en', '10 March, Nairobi – The minister met a guest.', 'Nairobi, KE', '10 March, Nairobi –'],
    ['en', 'NAIROBI / The minister met a guest.', 'Nairobi, KE', 'NAIROBI /'],
  ])('%s: %s', (language, text, place, line) => {
    const words = wordsOf(text);
    const pack = packOf(language);
    const found = datelineOf(words, pack);
    expect(found === undefined ? 'none' : `${found.city}, ${found.country}`).toBe(place);
    expect(written(words, { from: 0, to: datelineEnd(words, pack) })).toBe(line);
  });
});
