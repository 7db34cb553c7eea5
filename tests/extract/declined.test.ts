import { expect, test } from 'vitest';
import { declined } from './declined.rows.js';
import { readText } from './read-text.js';

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
  return readText(text, 'ru')
    .people.map((person) => person.name)
    .sort();
}
