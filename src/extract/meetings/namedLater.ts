import { gather } from '../gather.js';
import { onlyOf } from '../only.js';
import { packTable } from '../packTable.js';
import { phraseSet, startOfPhraseBefore } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { wordAt } from '../words.js';
import { anchorsOf } from './anchors.js';
import { beforeDeterminers } from './clauses.js';
import type { SceneReading, SentenceReading } from './meetings.js';
import type { SideList, Who } from './sides.js';
import { attendingTables } from './ties/attending.js';
import type { PlacedScene } from './told.js';
import { isSomebody } from './who.js';

const thoseTables = packTable(({ meetings }) => phraseSet(meetings.those));
const namelyTables = packTable(({ meetings }) => phraseSet(meetings.namely));
const relativeTables = packTable(({ meetings }) => phraseSet(meetings.relatives));
const apartTables = packTable(({ meetings }) => phraseSet(meetings.apart));

/** Sentences between "received five ambassadors" and the one that names them. */
const reach = 3;
/** Words before "envoys": "The five newly accredited". */
const latestGroup = 6;

/** Who met a group nobody of which was named yet. */
interface Open {
  at: number;
  sentence: Sentence;
  /** One with the group, or one with each nameless office of it. */
  scenes: readonly SceneReading[];
  host: Who;
  /** What it names first stands on lines of their own. */
  isList: boolean;
}

/**
 * "A received five ambassadors on Monday. The envoys are B of Peru, C of Togo …": what one sentence tells of a group is
 * true of those whom the next one names.
 */
export class NamedLater {
  #open: Open | undefined;

  /** The meetings of those whom the sentence names, instead of its own; what is placed so far loses the nameless one. */
  read(told: SentenceReading, sentence: Sentence, at: number, placed: PlacedScene[]): SentenceReading {
    const open = this.#open;
    if (open === undefined || at - open.at > reach) return told;
    const names = namedIn(told, sentence, open);
    const isHeading = names.length === 0 && endsOpen(sentence) && groupEnds(sentence).length > 0;
    if (isHeading) this.#open = { ...open, at, isList: true };
    if (names.length === 0) return told;
    const scenes = scenesOf(open, names, sentence);
    const first = placed.findIndex(({ scene }) => open.scenes.includes(scene));
    const { passage } = open.sentence;
    if (first >= 0) placed.splice(first, open.scenes.length, ...scenes.map((scene) => ({ scene, passage })));
    this.#open = { ...open, at, scenes };
    return { ...told, scenes };
  }

  /** Keeps what a sentence tells of a group, or of several nameless offices. */
  keep(scenes: readonly SceneReading[], sentence: Sentence, at: number): void {
    const nameless = scenes.filter(
      ({ who, echo, kind }) => !echo && kind !== 'visit' && hostOf(who) !== undefined,
    );
    const host = hostOf(nameless[0]?.who ?? []);
    const others = nameless.flatMap(({ who }) => who.filter(({ individual }) => individual === undefined));
    const areHosts = nameless.every(({ who }) => hostOf(who)?.individual === host?.individual);
    if (host === undefined || !areHosts || nameless.length < scenes.length) return;
    if (others.length > 1 || !others.some(isSomebody))
      this.#open = { at, sentence, scenes: nameless, host, isList: endsOpen(sentence) };
  }
}

/** The only one with a name. */
function hostOf(who: readonly Who[]): Who | undefined {
  const host = onlyOf(who.filter(({ individual }) => individual !== undefined));
  return who.length > 1 ? host : undefined;
}

function scenesOf(
  { scenes: [scene], host, sentence }: Open,
  names: readonly Who[],
  here: Sentence,
): SceneReading[] {
  if (scene === undefined) return [];
  const areApart = [sentence, here].some(({ words, pack }) => apartTables(pack).findAll(words).length > 0);
  const parties = areApart ? names.map((who) => [who]) : [names];
  return parties.map((who) => ({
    ...scene,
    who: [host, ...who],
    guest: undefined,
    why: [...scene.why, 'the group’s names stand in the next sentence'],
  }));
}

/** Those whom "The envoys are" leads to, or a line of a list. */
function namedIn({ lists }: SentenceReading, sentence: Sentence, { host, isList }: Open): Who[] {
  const named = lists.filter(({ who }) => who.some(({ individual }) => individual !== undefined));
  const isHost = ({ who }: SideList) => who.some(({ individual }) => individual === host.individual);
  const start = isList
    ? 0
    : (namelyEnd(
        sentence,
        named.filter((list) => !isHost(list)),
      ) ?? Infinity);
  const row = named.filter(({ from }) => from >= start);
  if (row.length === 0 || row.some(isHost)) return [];
  const who = gather(row, ({ who }) => who.filter(isOfOffice));
  return who.length > (isList ? 0 : 1) ? who : [];
}

function isOfOffice({ individual }: Who): boolean {
  return individual !== undefined && individual.titles.size > 0;
}

/** Where the names begin behind "The envoys … are". */
function namelyEnd(sentence: Sentence, [first]: readonly SideList[]): number | undefined {
  const { words, pack } = sentence;
  if (first === undefined) return undefined;
  const start = beforeDeterminers(words, pack, first.from);
  let end = start;
  while (end > 0 && wordAt(words, end - 1).kind === 'mark') end--;
  const namely =
    startOfPhraseBefore(namelyTables(pack), words, start) ??
    startOfPhraseBefore(namelyTables(pack), words, end);
  // "The following ambassadors will be his guests: A, B and C"
  const isListed = wordAt(words, start - 1).text === ':';
  const isNamely = (group: number) =>
    isListed
      ? attendingTables(pack).findAll(words, group, start).length === 0
      : namely !== undefined && isOfGroup(sentence, group, namely);
  return groupEnds(sentence).some(isNamely) ? first.from : undefined;
}

/** "The envoys are", "The envoys who presented credentials are", "The envoys she received were"; but "The envoys present were". */
function isOfGroup(sentence: Sentence, from: number, to: number): boolean {
  const { words, pack } = sentence;
  if (from === to) return true;
  if (attendingTables(pack).findAll(words, from, to).length > 0) return false;
  const isRelative = relativeTables(pack).at(words, from) !== undefined;
  return isRelative || anchorsOf(sentence).some((anchor) => anchor.from > from && anchor.last < to);
}

function groupEnds({ words, pack }: Sentence): number[] {
  return thoseTables(pack)
    .findAll(words, 0, latestGroup)
    .map(({ to }) => to);
}

function endsOpen({ words }: Sentence): boolean {
  return words.at(-1)?.text === ':';
}
