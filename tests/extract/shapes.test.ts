import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/model.js';
import { readText } from './read-text.js';
import { forms, official } from './forms.rows.js';
import { shapes, type Shapes } from './shapes.rows.js';
import { told } from './status.rows.js';

describe.each(shapes)('who met whom in $language', (language) => {
  test.each(language.sentences)('%s', (sentence) => {
    const who = [language.A.name, language.B.name].sort();
    const variants = variantsOf(sentence, language);
    expect(variants.map(({ text }) => ({ text, told: meetingsIn(text, language.language) }))).toEqual(
      variants.map(({ text, day }) => ({
        text,
        told: [{ who, status: 'held', day: day ?? null }],
      })),
    );
  });
});

describe.each(forms)('who an official is in $language', ({ language, other, sentences, forms: rows }) => {
  const name = official[language] ?? official.en;
  test.each(rows.map(([form, standsAs]) => ({ form, standsAs })))('$form', ({ form, standsAs }) => {
    const texts = sentences
      .filter(([as]) => standsAs === undefined || as === standsAs)
      .map(([, sentence]) => inserted(sentence, form));
    const read = texts.map((text) => ({
      text,
      told: meetingsIn(text, language).map(({ who }) => who),
      country: countryOf(text, language, name),
    }));
    expect(read).toEqual(texts.map((text) => ({ text, told: [[name, other].sort()], country: 'KE' })));
  });
});

describe.each(told)('whether they met, in $language', ({ language, sentences }) => {
  const who = language === 'ru' ? ['Грейс Ванджиру', 'Луис Рохас'] : ['Grace Wanjiru', 'Luis Rojas'];
  test.each(sentences)('%s, %s: %s', (status, day, sentence) => {
    // A journey to the other's country may be told beside it.
    const meetings = meetingsIn(sentence, language).filter((one) =>
      one.who.every((name) => who.includes(name)),
    );
    expect(meetings).toEqual(status === 'none' ? [] : [{ who, status, day }]);
  });
});

/** Every sentence that a shape stands for, with the day it tells, if any. */
function variantsOf(
  sentence: string,
  { A, B, times, places }: Shapes,
): { text: string; day: string | undefined }[] {
  const filled = sentence
    .replace('{A}', A.text)
    .replace('{B}', B.text)
    .replace('{Ag}', A.genitive ?? '')
    .replace('{Bg}', B.genitive ?? '')
    .replace('{Ai}', A.instrumental ?? '')
    .replace('{Bi}', B.instrumental ?? '');
  const usedTimes = sentence.includes('{T}') ? times : [['', undefined] as const];
  const usedPlaces = sentence.includes('{P}') ? places : [''];
  return usedTimes.flatMap(([time, day]) =>
    usedPlaces.map((place) => ({ text: tidy(filled.replace('{T}', time).replace('{P}', place)), day })),
  );
}

/** Spanish merges "a el". */
function inserted(sentence: string, form: string): string {
  const withArticle = form.startsWith('el ') ? `al ${form.slice(3)}` : `a ${form}`;
  return tidy(sentence.replace('{aX}', withArticle).replace('{X}', form));
}

/** No double spaces or marks, and a capital first. */
function tidy(text: string): string {
  const tidied = text
    .replace(/,([.,])/gu, '$1')
    .replace(/\s+/gu, ' ')
    .replace(/ ([.,])/gu, '$1');
  return tidied.charAt(0).toUpperCase() + tidied.slice(1);
}

function meetingsIn(text: string, language: Language) {
  return readText(text, language).meetings.map(({ participants, status, date }) => ({
    who: participants.map((one) => one.name).sort(),
    status,
    day: date?.from ?? null,
  }));
}

function countryOf(text: string, language: Language, name: string) {
  return readText(text, language).people.find((person) => person.name === name)?.country;
}
