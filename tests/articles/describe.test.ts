import { describe as group, expect, it } from 'vitest';
import { describe } from '../../src/articles/describe.js';
import type { SideEntry } from '../../src/articles/sidefile.js';

const body = 'The foreign minister received the ambassador in Oslo on Friday and they discussed trade.';
const long = Array.from({ length: 12 }, () => body).join('\n\n');
const about = (text: string, side?: SideEntry) => describe({ id: 'a', file: 'a.txt', text }, side);

group('describe', () => {
  it.each([
    [`# Talks on **trade** in Oslo\n\n${body}`, 'Talks on trade in Oslo'],
    [`Minister receives ambassador in Oslo\n\n${body}`, 'Minister receives ambassador in Oslo'],
    [`Example.org - News for everyone today\n\n${body}`, null],
    [`Home\nWorld\n\n${body}`, null],
    [`${body}\nMore words that are no headline`, null],
    [`---\ntitle: "From the head"\n---\n${body}`, 'From the head'],
  ])('title of %j', (text, title) => {
    expect(about(text)).toMatchObject({ title });
  });

  it.each([
    [`${body}\nSource: https://www.example.org/a?b=1.`, 'https://www.example.org/a?b=1'],
    [`${body}\nQuelle: [Example](http://example.org/a_(b))`, 'http://example.org/a_(b)'],
    [`${body}\nKälla:\nhttps://example.org/a`, 'https://example.org/a'],
    [`https://example.org/a\n\n${body}`, 'https://example.org/a'],
    [`${body}\nhttps://example.org/a.jpg\nhttps://www.facebook.com/sharer/sharer.php?x=1`, null],
    [`${body} See https://example.org/a for more.`, null],
    [`${body}\nSource: javascript:alert(1)`, null],
  ])('address of %j', (text, url) => {
    expect(about(text)).toMatchObject({ url, urlOrigin: url === null ? null : 'article' });
  });

  it.each([
    [`date 2024-03-05 OSLO — ${body}`, '2024-03-05', 'text'],
    [`Example Times25/03/2024\n\n${body}`, '2024-03-25', 'text'],
    [`Example Times 03/04/2024\n\n${body}`, null, null],
    [`Example Times 03/04/2024\n\n${body}\nSource: https://example.org/20240403/a`, '2024-04-03', 'text'],
    [`${body}\nSource: https://example.org/2024/03/05/a`, '2024-03-05', 'address'],
    [`${body}\nSource: https://example.org/a-334141.html`, null, null],
    [`Published: 2024-02-30\n\n${body}`, null, null],
    [`${body}\n${body}\nStorm hits coast2024-03-05 11:20`, null, null],
    [`${long}\n\nThis report by The Canadian Press was first published Jan. 9, 2024.`, '2024-01-09', 'text'],
    [`${long}\n\nBroadcast on 9 January 2024`, '2024-01-09', 'text'],
    [`${long}\n\n9-January-2024`, '2024-01-09', 'text'],
    [`${long}\n\nOTS0112, 9. Jan. 2024, 14:05`, '2024-01-09', 'text'],
    [`OSLO (NTB / Wire - 9th January, 2024) ${body}`, '2024-01-09', 'text'],
    [`${long}\n\n© dpa-infocom, dpa:240109-930-12345/2`, '2024-01-09', 'text'],
    [`${long}\n\nOTS0112, 9. Jan. 2024, 14:05`, '2024-01-09', 'text'],
    [`${long}\n\n9-Januar-2024`, '2024-01-09', 'text'],
    [
      `${long}\n\nRates published on 9 January 2024 by the bank remained as they had been before that day.`,
      null,
      null,
    ],
    [`9 January 2024, Oslo /NTB/. ${body}`, '2024-01-09', 'text'],
    [`Washington D.C., 9 January 2024. ${body}`, '2024-01-09', 'text'],
    [`OSLO, Jan 9 (NTB): ${body}\nSource: https://example.org/news/2024/01/a`, '2024-01-09', 'text'],
    [`6 January, Oslo /NTB/. ${body} Trade fell in December 2023.`, '2024-01-06', 'text'],
    [`OSLO, 6 January. ${body} Trade fell in December 2023.`, '2024-01-06', 'text'],
    [`${body}\nSource: https://example.org/news/2024/01/a`, null, null],
    [`Example Times 03.04.2024\n\n${body}`, '2024-04-03', 'text'],
    [`Oslo, 3. 4. 2024 | press release\n\n${body}`, '2024-04-03', 'text'],
    [`${long}\n\nMINISTRY OF FOREIGN AFFAIRS\nOSLO\n3 APRIL 2024`, '2024-04-03', 'text'],
    [`${long}\n\nApril 3, 2024`, '2024-04-03', 'text'],
    // A day, its time and hardly a word beside them, wherever they stand.
    [`${long}\n\n19/01/2024 14:22:05`, '2024-01-19', 'text'],
    [`${long}\n\nFri, 19/01/2024 - 18:02`, '2024-01-19', 'text'],
    [`${long}\n\nAgency North, 2024-01-19 18:02`, '2024-01-19', 'text'],
    [`Last updated: 20 January 2024, 9.00\n\n${long}\n\nPublished: 19 January 2024`, '2024-01-19', 'text'],
    [`${long}\n\nZuletzt aktualisiert: 19.01.2024, 16:20 Uhr`, '2024-01-19', 'text'],
    [`Bridgetown, Barbados; January 19, 2024 – ${body}`, '2024-01-19', 'text'],
    [`${long}\n\n19.01.2024 14:22 Updated 16:05`, '2024-01-19', 'text'],
    [`Updated on 19/01/2024 07:12 p.m.\n\n${body}`, '2024-01-19', 'text'],
    [`${long}\n\n19/01/2024 and 20/01/2024 compared`, null, null],
    [`${long}\n\nRead also: Ministers meet in Oslo 19/01/2024`, null, null],
    [`Published under the period 3 October 2014 to 20 January 2019\n\n${body}`, null, null],
    [`Published 19 January 2024 Updated 20 January 2024\n\n${body}`, '2024-01-19', 'text'],
    // Which of two days numerals mean is shown by the weekday of the news, or by whoever supplied the article.
    [`Example Times 12/04/2024\n\n${body}`, '2024-04-12', 'text'],
    [`${body}\nSource: https://example.vn/minister-meets-185240403104512.htm`, '2024-04-03', 'address'],
    [`${body}\nSource: https://example.vn/minister-meets-185249903104512.htm`, null, null],
  ])('day of %j', (text, published, publishedOrigin) => {
    expect(about(text)).toMatchObject({ published, publishedOrigin });
  });

  it('takes the day supplied beside an article for the one its numerals mean', () => {
    const text = `Example Times 03/04/2024\n\n${body}`;
    expect(about(text, { published: '2024-03-04' })).toMatchObject({
      published: '2024-03-04',
      publishedOrigin: 'text',
    });
  });

  it.each([
    ['NAIROBI, 6 March 2025 - Kenyan ministers met on Thursday.', '2025-03-06'],
    ['HANOI, May 6 (Agency) - Vietnam exported more in April 2025, it said on Tuesday.', '2025-05-06'],
    ['LIMA, Jan 6 (Agency) - The ministers had agreed on it on 12 December 2024.', '2025-01-06'],
    ['LIMA, Jan 6 (Agency) - They agreed on it on 12 December 2022. Trade fell in 2024.', null],
    ['HANOI, May 6 (Agency) - Vietnam and Peru will hold talks, it said on Tuesday.', null],
    ['Geneva, 12 ministers and 4 envoys - all of them came to the meeting on 3 May 2024.', null],
    ['Berlin, 6. März 2025 (agn) – Der Minister traf am Donnerstag die Ministerin aus Peru.', '2025-03-06'],
    ['Stockholm, 6 mars 2025 (AG) – Ministern träffade på torsdagen sin kollega från Peru.', '2025-03-06'],
    ['Paris, 6 mars 2025 (AG) – Le ministre a rencontré jeudi la ministre péruvienne.', '2025-03-06'],
    ['Madrid, 6 mar (AG).- El ministro habló de la cumbre de febrero de 2025 en Lima.', '2025-03-06'],
    ['МОСКВА, 6 марта. /АГН/. Министр встретился с послом. Они говорили в феврале 2025 года.', '2025-03-06'],
    ['Hà Nội, ngày 6 tháng 3 năm 2025 (AG) - Bộ trưởng đã gặp Đại sứ Peru.', '2025-03-06'],
    ['HÀ NỘI, ngày 6/3/2025 (AG) - Bộ trưởng đã gặp Đại sứ Peru tại Hà Nội.', '2025-03-06'],
    [
      'Port Louis, 12 March 2025 (WIRE). The two ministers met in Port Louis on Wednesday and spoke about fishing.',
      '2025-03-12',
    ],
    [
      'Brussels/Jakarta, 13 July 2025. The two sides met on Saturday and spoke about palm oil for two hours.',
      '2025-07-13',
    ],
    [
      'Bern, 12.11.2024 - Der Bundesrat hat am Dienstag in Bern den Aussenminister von Benin empfangen.',
      '2024-11-12',
    ],
    [
      '2. Juni 2025 – Der Bundespräsident hat dem Präsidenten von Italien zum Nationalfeiertag gratuliert.',
      '2025-06-02',
    ],
    [
      'La ministre a rencontré son homologue à Genève mardi et parlé avec lui de la pêche.\n\n(Berne, le 3 mars 2025)',
      '2025-03-03',
    ],
    [
      'El viceministro se reunió con el embajador de Chile y habló con él de la pesca. Asunción, 22 de julio de 2025.',
      '2025-07-22',
    ],
    [
      'РИГА, 28 января 2026 года. Министр выразил соболезнования послу Чили в связи с лесными пожарами.',
      '2026-01-28',
    ],
    [
      'The treaty was signed in Paris, 3 March 2025. The two ministers met again and spoke about fishing.',
      null,
    ],
  ])('the dateline of %j', (text, published) => {
    expect(about(text)).toMatchObject({ published, publishedOrigin: published === null ? null : 'text' });
  });

  it('takes a day with its year from the side file or the address before one whose year is worked out', () => {
    const text = 'HANOI, May 6 (Agency) - Vietnam exported more in April 2025.';
    expect(about(text, { published: '2025-05-07' })).toMatchObject({ published: '2025-05-07' });
    expect(
      about(`${text}
Source: https://example.org/2025/05/07/a`),
    ).toMatchObject({
      published: '2025-05-07',
      publishedOrigin: 'address',
    });
  });

  it('lets the text win over the side file, and says what came from it', () => {
    const side = { url: 'https://www.other.org/x', publisher: 'Other', published: '2020-01-01', title: 'T' };
    expect(about(body, side)).toMatchObject({
      url: side.url,
      urlOrigin: 'archive',
      publisher: 'Other',
      published: '2020-01-01',
      publishedOrigin: 'archive',
      title: 'T',
    });
    const stated = about(`2024-03-05\n\n${body}\nSource: https://www.example.org/a`, side);
    expect(stated).toMatchObject({
      url: 'https://www.example.org/a',
      urlOrigin: 'article',
      published: '2024-03-05',
    });
  });

  it('leaves out a language no pack reads', () => {
    expect(about('外交部长星期二在北京会见了法国大使。')).toEqual({
      file: 'a.txt',
      reason: expect.stringMatching(/not supported/),
    });
  });

  it('knows Russian by its letters', () => {
    expect(about('Министр Орлов принял посла Франции.')).toMatchObject({ language: 'ru' });
  });
});
