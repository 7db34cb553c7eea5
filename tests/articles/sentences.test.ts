import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/articles/sentences.js';

/** Language, then the paragraph with ¦ where it must be cut. */
const rows: [string, string][] = [
  ['en', 'The two met on 4 March.¦ They discussed trade.'],
  ['en', 'Mr. Holm met Dr. Vega at 3 p.m. on Friday.¦ The talks were short.'],
  ['en', 'J. K. Marlow, the U.S. envoy, and A. Petrescu signed it.¦ Both smiled.'],
  ['en', 'He flew to the U.S. The visit lasted a day.'.replace('. The', '.¦ The')],
  ['en', 'Trade grew 4.5 percent to 1.2 billion dollars.¦ Exports fell.'],
  ['en', '“We agreed.”¦ “Nothing is open,” she said.'],
  ['en', '"Is it done?" he asked.¦ It was.'],
  ['en', 'Wait... there is more.¦ It came.'],
  ['en', '1. Minister Holm met Minister Vega.'],
  ['en', 'They left in 2024.¦ Twelve came back.'],
  ['en', 'The pact was signed.Minister Holm left.'.replace('.Min', '.¦Min')],
  ['en', 'See example.com for more.¦ Call now!¦ Or do not.'],
  ['de', 'Am 2. April empfing er sie in Wien.¦ Danach reiste er ab.'],
  ['de', 'Bis zum 10. Treffen z. B. mit Dr. Huber bzw. Frau Klein verging ein Jahr.¦ Es war kurz.'],
  ['de', 'Der Umsatz stieg um 3,5 Mrd. Euro.¦ Die Ausfuhr sank.'],
  ['de', '„Wir sind einig.“¦ Der Minister nickte.'],
  ['de', '„Wir sind einig.“ sagte er.'],
  ['de', 'Sie lobten beide Länder.¦ bekräftigten aber ihre Haltung.'],
  ['sv', 'Hon träffade bl.a. Kanadas och t.ex. Chiles ministrar kl. 10.¦ Sedan for hon hem.'],
  ['sv', 'Handeln omfattar energi, stål m.m.¦ Den växer.'],
  ['vi', 'Ông gặp TS. Lê tại TP. Huế ngày 3.4.¦ Hai bên trao đổi về thương mại.'],
  ['fr', 'M. Duval a reçu Mme. Roux.¦ Ils ont parlé, etc.¦ Les échanges progressent.'],
  ['es', 'El Sr. Ruiz viajó a EE. UU. para reunirse con la Sra. Paz.¦ ¿Y después?¦ Nada.'],
  ['ru', 'В 2024 г. Иванов посетил ул. Садовую, д. 5.¦ Он был рад.'.replace(' д. 5.¦', ' дом.¦')],
  ['ru', 'Товарооборот составил 3 млрд. долларов, т.е. вырос.¦ Это рекорд.'],
  ['ru', 'МОСКВА, 5 мая. /АГЕНТСТВО/. Министр А. Б. Орлов принял посла.¦ Они говорили о торговле.'],
];

describe('sentencesOf', () => {
  it.each(rows)('%s: %s', (language, marked) => {
    const paragraph = marked.replaceAll('¦', '');
    const sentences = sentencesOf(paragraph, language).map(([start, end]) => paragraph.slice(start, end));
    expect(sentences).toEqual(marked.split('¦').map((sentence) => sentence.trim()));
  });

  it('cuts what never ends at a space', () => {
    const spans = sentencesOf('Präsident '.repeat(1000), 'de');
    expect(spans.length).toBeGreaterThan(1);
    expect(Math.max(...spans.map(([start, end]) => end - start))).toBeLessThanOrEqual(1200);
  });
});
