import { expect, test } from 'vitest';
import { describe as describeArticle } from '../../src/articles/describe.js';
import { split } from '../../src/articles/split.js';
import { extract } from '../../src/extract/index.js';
import { merge } from '../../src/merge/index.js';
import type { Facts } from '../../src/model.js';

/** The facts of several articles, each read in its own language. */
function factsOf(...texts: string[]): Facts {
  const articles = texts.map((text, at) => articleOf(text, `a${at + 1}`));
  return merge(
    articles.map((article) => extract(article, split(article))),
    articles,
  );
}

function articleOf(text: string, id: string) {
  const article = describeArticle({ file: `${id}.txt`, id, text }, { published: '2025-06-20' });
  if ('reason' in article) throw new Error(article.reason);
  return article;
}

const told: [string, string[], string[]][] = [
  [
    'a Vietnamese name in Latin and Cyrillic letters',
    [
      'Ngày 19/6, Tổng thống Belarus Aleksandr Lukashenko hội đàm với Tổng Bí thư Việt Nam Tô Lâm tại Minsk.',
      '19 июня в Минске президент Белоруссии Александр Лукашенко провел переговоры с генеральным секретарем ЦК Компартии Вьетнама То Ламом.',
    ],
    ['BY', 'VN'],
  ],
  [
    'a Russian name in two cases and in Vietnamese',
    [
      '19 июня министр иностранных дел Белоруссии Максим Рыженков встретился с министром иностранных дел России Сергеем Лавровым.',
      'Министр иностранных дел России Сергей Лавров 19 июня встретился с министром иностранных дел Белоруссии Максимом Рыженковым.',
      'Ngày 19/6, Ngoại trưởng Nga Sergey Lavrov đã gặp Ngoại trưởng Belarus Maxim Ryzhenkov.',
    ],
    ['BY', 'RU'],
  ],
];

test.each(told)('%s: one official each, and one meeting', (_, texts, countries) => {
  const { officials, meetings } = factsOf(...texts);
  expect(officials.map((official) => official.country).sort()).toEqual(countries);
  expect(meetings).toHaveLength(1);
});
