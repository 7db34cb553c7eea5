import { expect, test } from 'vitest';
import { describe as describeArticle } from '../../src/articles/describe.js';
import { split } from '../../src/articles/split.js';
import { extract } from '../../src/extract/index.js';
import { declined } from './declined.rows.js';

/** In the order of the table: each asks for its case by the title before the name. */
const sentences = [
  'Во вторник в Лиме состоялась встреча министра иностранных дел Кении {X} с президентом Перу Хуаном Пересом.',
  'Президент Перу Хуан Перес принял во вторник главу МИД Кении {X}.',
  'Президент Перу Хуан Перес нанёс во вторник визит премьер-министру Кении {X}.',
  'Президент Перу Хуан Перес провёл во вторник переговоры с министром иностранных дел Кении {X}.',
];

test.each(declined)('%s in all cases', (name, ...forms) => {
  const texts = sentences.flatMap((sentence, at) => {
    const form = forms[at];
    return form === undefined || form === '' ? [] : [sentence.replace('{X}', form)];
  });
  expect(texts.map((text) => namesIn(text))).toEqual(texts.map(() => [name, 'Хуан Перес'].sort()));
});

function namesIn(text: string): string[] {
  const article = describeArticle({ file: 'x.txt', id: 'x', text }, { published: '2025-04-16' });
  if ('reason' in article) throw new Error(article.reason);
  const russian = { ...article, language: 'ru' as const };
  return extract(russian, split(russian))
    .people.map((person) => person.name)
    .sort();
}
