import { describe, expect, test } from 'vitest';
import { describe as describeArticle } from '../../src/articles/describe.js';
import { split } from '../../src/articles/split.js';
import { extract } from '../../src/extract/index.js';
import type { Language } from '../../src/model.js';

/** Somebody meets the president of Peru, named behind a title and before one; and a sentence that shows the language. */
const sentences: readonly {
  language: Language;
  behindTitle: string;
  beforeTitle: string;
  weather: string;
}[] = [
  {
    language: 'en',
    behindTitle: 'Foreign Minister {X} met Peruvian President Ana Quispe in Lima on Tuesday.',
    beforeTitle: 'Peruvian President Ana Quispe received {X}, Kenya’s trade minister.',
    weather: 'It rained in the whole country, as the office for weather had said.',
  },
  {
    language: 'de',
    behindTitle: 'Außenminister {X} traf am Dienstag in Lima Perus Präsidentin Ana Quispe.',
    beforeTitle: 'Perus Präsidentin Ana Quispe sprach mit {X}, dem Handelsminister Kenias.',
    weather: 'Es hat im ganzen Land geregnet, wie das Amt für das Wetter gesagt hatte.',
  },
  {
    language: 'sv',
    behindTitle: 'Utrikesminister {X} träffade på tisdagen Perus president Ana Quispe.',
    beforeTitle: 'Perus president Ana Quispe träffade {X}, Kenyas handelsminister.',
    weather: 'Det regnade i hela landet, som det hade sagts att det skulle göra.',
  },
  {
    language: 'fr',
    behindTitle:
      'Le ministre des Affaires étrangères {X} a rencontré mardi la présidente péruvienne Ana Quispe.',
    beforeTitle: 'La présidente péruvienne Ana Quispe a reçu {X}, ministre kényan du Commerce.',
    weather: 'Il a plu dans tout le pays, comme on l’avait dit la veille.',
  },
  {
    language: 'es',
    behindTitle: 'El ministro de Exteriores {X} se reunió el martes con la presidenta peruana Ana Quispe.',
    beforeTitle: 'La presidenta peruana Ana Quispe recibió a {X}, ministro de Comercio de Kenia.',
    weather: 'Llovió en todo el país, como se había dicho el día anterior.',
  },
  {
    language: 'vi',
    behindTitle: 'Ngày 15/4, Ngoại trưởng Kenya {X} đã gặp Tổng thống Peru Ana Quispe.',
    beforeTitle: 'Tổng thống Peru Ana Quispe đã tiếp ông {X}, Bộ trưởng Thương mại Kenya.',
    weather: 'Trời mưa trên cả nước, đúng như dự báo đã đưa ra từ hôm trước.',
  },
];

/** Names of the world whose words are not all plain family names. */
const names = [
  // Particles of every origin, with and without a hyphen or an apostrophe.
  'Joana Pires da Luz',
  'Carlos del Pino',
  'Ilunga wa Mutombo',
  'Moktar Ould Sidi',
  'Aigul Bekova kyzy',
  'Noura bint Saif Al Kaabi',
  'Hamad bin Jassim Al Sulaiti',
  'Mariam al-Zaabi',
  'Rui d’Almeida Santos',
  'Ursula von der Heide',
  // Given and family names that are cities.
  'Milan Horvát',
  'Victoria Mensah',
  'Rocío Medina',
  'Paulo Rio',
  // Named after the father.
  'Benigno Reyes Jr.',
  // Initials and double names.
  'K. P. Oli',
  'Anne-Marie Le Goff',
  // Family name first, in capitals.
  'TAKEDA Haruki',
];

describe.each(sentences)(
  'names of the world in $language',
  ({ language, behindTitle, beforeTitle, weather }) => {
    test.each(names)('%s', (name) => {
      const read = [behindTitle, beforeTitle].map((sentence) =>
        namesIn(`${sentence.replace('{X}', name)} ${weather}`, language),
      );
      const both = [name, 'Ana Quispe'].sort();
      expect(read).toEqual([both, both]);
    });
  },
);

function namesIn(text: string, language: Language): string[] {
  const article = describeArticle({ file: 'one.txt', id: 'one', text }, { published: '2025-04-16' });
  if ('reason' in article) throw new Error(article.reason);
  expect(article.language).toBe(language);
  return extract(article, split(article))
    .people.map(({ name }) => name)
    .sort();
}
