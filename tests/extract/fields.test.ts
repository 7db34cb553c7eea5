import { describe, expect, test } from 'vitest';
import { read } from './pages.js';

/** Fields of office as ministries are really named; none of their capitals is anybody's name. */
const fields: Record<string, readonly string[]> = {
  en: [
    'Commerce, Industry and Investment Promotion',
    'Energy, Mines and Renewable Energies',
    'Transport and Logistic Services',
    'Ports, Shipping and Waterways',
    'Consumer Affairs, Food and Public Distribution',
    'Tolerance and Coexistence',
    'Emergency Management and Recovery',
    'Forest, Wildlife and Ecotourism',
    'Works and Transport',
    'Climate Change and Environment',
    'Environment, Water and Agriculture',
    'Natural Resources and Environment',
    'Innovation, Science and Economic Development',
    'Preschool and School Education',
    'Posts and Mass Media',
    'Ethnic Affairs and Religion',
    // In no list; known by its ending.
    'Trade and Dollarization',
  ],
  fr: [
    'de l’Énergie, des Mines et des Énergies renouvelables',
    'de l’Agriculture, de l’Élevage et de la Pêche',
    'des Transports, des Infrastructures et du Désenclavement',
    'de la Souveraineté industrielle et numérique',
    'des Petites et moyennes entreprises et de l’Artisanat',
  ],
  es: [
    'de Producción, Comercio Exterior, Inversiones y Pesca',
    'para la Transición Ecológica y el Reto Demográfico',
    'de la Mujer y Poblaciones Vulnerables',
    'de Infraestructura y Servicios Públicos',
    'de Ciencia, Tecnología, Conocimiento e Innovación',
  ],
};

const shapes: Record<string, readonly ((field: string) => string)[]> = {
  en: [
    (field) => `Anna Rojas, Minister of ${field}, met Kenyan President Peter Otieno on Monday.`,
    (field) => `Peruvian Minister of ${field} Anna Rojas met Kenyan President Peter Otieno on Monday.`,
    (field) => `Peru's ${field} Minister Anna Rojas met Kenyan President Peter Otieno on Monday.`,
    (field) => `Kenyan President Peter Otieno met the Minister of ${field} of Peru, Anna Rojas.`,
  ],
  fr: [
    (field) => `Anna Rojas, ministre péruvienne ${field}, a rencontré le président kényan Peter Otieno.`,
    (field) => `La ministre péruvienne ${field}, Anna Rojas, a rencontré le président kényan Peter Otieno.`,
  ],
  es: [
    (field) => `Anna Rojas, ministra peruana ${field}, se reunió con el presidente keniano Peter Otieno.`,
    (field) => `La ministra peruana ${field}, Anna Rojas, se reunió con el presidente keniano Peter Otieno.`,
  ],
};

describe.each(Object.keys(shapes))('fields of office in %s', (code) => {
  test.each(fields[code]?.map((field) => [field]) ?? [])('%s', (field) => {
    for (const shape of shapes[code] ?? []) {
      const { people, meetings } = read(shape(field));
      expect(people.map(({ name }) => name).sort(), shape(field)).toEqual(['Anna Rojas', 'Peter Otieno']);
      expect(
        meetings.map(({ participants }) => participants.length),
        shape(field),
      ).toEqual([2]);
    }
  });
});

test('what an office is for is nobody', () => {
  const { people, meetings } = read(
    'Anna Rojas, Director of the State Administration of Financial Supervision, met Kenyan President Peter Otieno.',
  );
  expect(people.map(({ name }) => name)).toEqual(['Anna Rojas', 'Peter Otieno']);
  expect(meetings.map(({ participants }) => participants.map(({ name }) => name))).toEqual([
    ['Anna Rojas', 'Peter Otieno'],
  ]);
});

test('a name behind "and" and a name from a country are no fields', () => {
  const names = (text: string) =>
    read(text)
      .people.map(({ name }) => name)
      .sort();
  expect(names('Minister of Trade Peter Otieno of Kenya met Anna Rojas, the Peruvian president.')).toEqual([
    'Anna Rojas',
    'Peter Otieno',
  ]);
  expect(names('The Kenyan Minister of Trade Constance Otieno met Peruvian President Anna Rojas.')).toEqual([
    'Anna Rojas',
    'Constance Otieno',
  ]);
});
