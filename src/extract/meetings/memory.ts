import { gather } from '../gather.js';
import { onlyOf } from '../only.js';
import type { Individual } from '../people/persons.js';
import type { Sentence } from '../sentence.js';
import { wordAt } from '../words.js';
import { packTable } from '../packTable.js';
import { phraseSet } from '../phrases.js';
import type { SceneReading, SentenceReading } from './meetings.js';
import type { Memory, SideList } from './sides.js';

const amongTables = packTable(({ meetings }) => phraseSet(meetings.among));

/** What a sentence leaves in memory for those behind it: whom "he", "the guest" and "both ministers" stand for. */
export function remember(
  memory: Memory,
  { lists, scenes, visitor }: SentenceReading,
  { words, pack }: Sentence,
): Memory {
  // "met its neighbours, among them A of Togo": whoever is one of several is not spoken of.
  const among = amongTables(pack).findAll(words)[0]?.from ?? words.length;
  const interviewed = lists.find(
    ({ named, from, to, who }) => named && from <= 1 && who.length === 1 && wordAt(words, to).text === ':',
  );
  const people = (who: readonly { individual: Individual | undefined }[]) =>
    gather(who, (one) => one.individual ?? []);
  const guests = scenes.flatMap((scene) => (scene.opens ? (scene.guest ?? []) : []));
  const told = lists.filter(
    (list) => list.named && !list.possessive && list.cues.includes('none') && list.from < among,
  );
  // "A, B and C welcomed D with his wife E": the sentence is about several, not about whoever stands behind them.
  const isAboutSeveral = (told[0]?.who.length ?? 0) > 2;
  const subjects = isAboutSeveral ? [] : told.filter((list) => people(list.who).length === 1);
  // "Receiving the ambassador, B said …": the sentence is about whoever received.
  const isHost = ({ who: [one] }: SideList) => !guests.some((guest) => guest === one?.individual);
  // "its Director-General, Dr. A, will go to …, and the Community of African States": rather somebody of office.
  const addressed = [isHost, () => true].flatMap(
    (isRight) => subjects.find((list) => isRight(list) && list.who.some(isOfOffice)) ?? [],
  )[0];
  const [first] = addressed === undefined ? subjects : [addressed];
  // "There she will meet B and attend the Round Table": "she" is still spoken of.
  const isPronoun = ({ named, cues, who, from }: SideList) =>
    !named && cues.includes('none') && who.length === 1 && from < (first?.from ?? 0);
  const subject = lists.some(isPronoun) ? undefined : first;
  const pair = scenes.map((scene) => people(scene.who)).findLast((met) => met.length === 2);
  const met = pair ?? counterpartsIn(lists);
  const guest = scenes.findLast((scene) => scene.guest !== undefined)?.guest;
  return {
    // "La visita de A fue aplazada. Iba a …": he whose visit it was.
    subject: subject === undefined ? (visitor ?? memory.subject) : people(subject.who)[0],
    pair: met ?? memory.pair,
    pairs: met === undefined ? (memory.pairs ?? []) : [...(memory.pairs ?? []), met].slice(-mostPairs),
    // "A arrived on Monday. The visiting leader will call on B": a visitor is a guest, too.
    guest: guest ?? visitor ?? memory.guest,
    host: scenes.length === 0 ? memory.host : hostOf(scenes),
    interviewed: interviewed?.who[0]?.individual ?? memory.interviewed,
  };
}

/** The one who received the others of the sentence. */
function hostOf(scenes: readonly SceneReading[]): Individual | undefined {
  const last = scenes.findLast(({ kind, guest }) => kind === 'reception' && guest !== undefined);
  const hosts = last?.who.filter(({ individual }) => individual !== last.guest) ?? [];
  return onlyOf(hosts)?.individual;
}

/** Pairs kept for "the two ministers". */
const mostPairs = 4;

function isOfOffice({ individual }: SideList['who'][number]): boolean {
  return individual?.isAddressed === true;
}

/** "Has A seen B?": the only two a sentence names, of two countries, are whom "both ministers" stands for. */
function counterpartsIn(lists: readonly SideList[]): Individual[] | undefined {
  const told = gather(
    lists.filter(({ named }) => named),
    ({ who }) => who,
  ).filter(({ individual }) => individual === undefined || individual.titles.size > 0);
  const people = new Set(gather(told, ({ individual }) => individual ?? []));
  const countries = new Set(told.map(({ country }) => country));
  if (people.size !== 2 || told.length !== 2 || countries.size !== 2) return undefined;
  // "Prime Minister A and his counterpart B of Peru": whose the first one is need not be told.
  if (countries.has(null) && !lists.some(({ who, cues }) => who.length === 2 && cues[0] === 'none'))
    return undefined;
  return told.every(({ role }) => !/spokes|ambassador/iu.test(role ?? '')) ? [...people] : undefined;
}
