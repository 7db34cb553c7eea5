import type { Archive } from '../archive.js';
import type { Answer, Query } from './answer.js';
import { Citations } from './cite.js';
import { countryNames } from '../countries.js';
import type { Asking, Question } from './command.js';
import { found } from './outcome.js';
import { queryOf } from './queries.js';
import { sectionOf } from './rows.js';

/** Questions that work on the loaded articles; what can be asked in general is the catalogues' part. */
export async function giveHelp(_options: object, question: Question): Promise<Answer> {
  const examples = await workingExamples(question);
  const rows = examples.map((query) => ({ type: 'example' as const, query }));
  const sections = [sectionOf('examples', rows)];
  return found(question, [], sections, new Citations(question.archive), []);
}

/** Example queries made of what the archive holds: people who met, countries that trade, who is named most. */
export async function workingExamples({ archive, locale }: Asking): Promise<Query[]> {
  return [
    ...(await meetingExamples(archive)),
    ...(await tradeExamples(archive, locale)),
    ...(await personExamples(archive)),
    queryOf('sources', {}),
  ];
}

/** Meetings looked through for two officials who met: the newest ones. */
const lookedThrough = 50;

async function meetingExamples(archive: Archive): Promise<Query[]> {
  const { rows } = await archive.meetings({ status: 'held' }, lookedThrough);
  for (const { participants, date } of rows) {
    const names = participants.flatMap((side) => (side.official === null ? [] : [side.name]));
    const [first, second] = names;
    if (first !== undefined && second !== undefined)
      return [
        queryOf('meetings list', { when: date?.from.slice(0, 7) }),
        queryOf('meetings between', { first, second }),
        queryOf('meetings of', { official: first }),
        queryOf('official', { name: second }),
      ];
  }
  return [];
}

async function tradeExamples(archive: Archive, locale: string): Promise<Query[]> {
  const { rows } = await archive.trade({}, lookedThrough);
  const figure = rows.find(({ reporter, partner }) => reporter !== null && partner !== null) ?? rows[0];
  const names = new Map(countryNames(locale).map(({ country: code, name }) => [code, name]));
  const country = names.get(figure?.reporter ?? '');
  const partner = names.get(figure?.partner ?? '');
  if (country === undefined) return [];
  const subject = partner === undefined ? country : `${country} – ${partner}`;
  return [queryOf('trade', { country, partner }), queryOf('brief', { subject })];
}

async function personExamples(archive: Archive): Promise<Query[]> {
  const [country] = await archive.countries();
  const [official] = country === undefined ? [] : await archive.officialsOf(country, 1);
  if (official === undefined) return [];
  const { name } = official;
  const passages = await archive.searchPassages(name, 1);
  return [
    queryOf('brief', { subject: name }),
    ...(passages.length > 0 ? [queryOf('search', { text: name })] : []),
  ];
}
