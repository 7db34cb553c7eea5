import { Rng } from './rng.js';

/** A made-up official. */
export interface Person {
  id: string;
  /** Spellings the archive holds. */
  spellings: readonly [string, ...string[]];
  /** Spellings of other languages, which it does not hold. */
  unseen: readonly string[];
  mentions: number;
}

/** How a sound of Russian-like names is spelt: English, German, Swedish, French, Russian. */
type Sound = readonly [en: string, de: string, sv: string, fr: string, ru: string];

const consonants: readonly [Sound, ...Sound[]] = [
  ['b', 'b', 'b', 'b', 'б'],
  ['v', 'w', 'v', 'v', 'в'],
  ['g', 'g', 'g', 'g', 'г'],
  ['d', 'd', 'd', 'd', 'д'],
  ['zh', 'sch', 'zj', 'j', 'ж'],
  ['z', 's', 'z', 'z', 'з'],
  ['k', 'k', 'k', 'k', 'к'],
  ['l', 'l', 'l', 'l', 'л'],
  ['m', 'm', 'm', 'm', 'м'],
  ['n', 'n', 'n', 'n', 'н'],
  ['p', 'p', 'p', 'p', 'п'],
  ['r', 'r', 'r', 'r', 'р'],
  ['s', 's', 's', 's', 'с'],
  ['t', 't', 't', 't', 'т'],
  ['kh', 'ch', 'ch', 'kh', 'х'],
  ['ts', 'z', 'ts', 'ts', 'ц'],
  ['ch', 'tsch', 'tj', 'tch', 'ч'],
  ['sh', 'sch', 'sj', 'ch', 'ш'],
];
const vowels: readonly [Sound, ...Sound[]] = [
  ['a', 'a', 'a', 'a', 'а'],
  ['e', 'e', 'e', 'e', 'е'],
  ['i', 'i', 'i', 'i', 'и'],
  ['o', 'o', 'o', 'o', 'о'],
  ['u', 'u', 'u', 'ou', 'у'],
  ['ya', 'ja', 'ja', 'ia', 'я'],
  ['yu', 'ju', 'ju', 'iou', 'ю'],
];
const surnameEnds: readonly [Sound, ...Sound[]] = [
  ['ov', 'ow', 'ov', 'ov', 'ов'],
  ['ev', 'ew', 'ev', 'ev', 'ев'],
  ['in', 'in', 'in', 'ine', 'ин'],
  ['sky', 'ski', 'skij', 'ski', 'ский'],
  ['enko', 'enko', 'enko', 'enko', 'енко'],
  ['shvili', 'schwili', 'sjvili', 'chvili', 'швили'],
];
const givenEnds: readonly [Sound, ...Sound[]] = [
  ['ey', 'ej', 'ej', 'eï', 'ей'],
  ['iy', 'ij', 'ij', 'i', 'ий'],
  ['ail', 'ail', 'ail', 'aïl', 'аил'],
  ['an', 'an', 'an', 'an', 'ан'],
  ['ya', 'ja', 'ja', 'ia', 'я'],
];

function slavicWord(rng: Rng, syllables: number, ends: readonly [Sound, ...Sound[]]): Sound[] {
  const sounds: Sound[] = [];
  for (let at = 0; at < syllables; at++) sounds.push(rng.pick(consonants), rng.pick(vowels));
  return [...sounds, rng.pick(consonants), rng.pick(ends)];
}

function spelt(sounds: readonly Sound[], language: number): string {
  return capital(sounds.map((sound) => sound[language] ?? '').join(''));
}

function slavic(rng: Rng): Omit<Person, 'id' | 'mentions'> {
  const given = slavicWord(rng, 1, givenEnds);
  const family = slavicWord(rng, 1 + rng.below(2), surnameEnds);
  const [en, de, sv, fr, ru] = [0, 1, 2, 3, 4].map((at) => `${spelt(given, at)} ${spelt(family, at)}`);
  return {
    spellings: [en ?? '', de ?? '', sv ?? '', spelt(family, 0)],
    unseen: [fr ?? '', ru ?? ''],
  };
}

const viOnsets = [
  'B',
  'Ch',
  'D',
  'Đ',
  'G',
  'H',
  'Kh',
  'L',
  'M',
  'Ng',
  'Nh',
  'Ph',
  'Qu',
  'S',
  'T',
  'Th',
  'Tr',
  'V',
  'X',
] as const;
const viRimes = [
  'ạch',
  'àn',
  'ấm',
  'ắt',
  'ẻo',
  'ênh',
  'ịp',
  'oáng',
  'ọc',
  'ồng',
  'ơm',
  'uẩn',
  'uyễn',
  'ưởng',
  'ỹ',
  'iêu',
] as const;

function vietnamese(rng: Rng): Omit<Person, 'id' | 'mentions'> {
  const name = [0, 1, 2].map(() => rng.pick(viOnsets) + rng.pick(viRimes)).join(' ');
  return { spellings: [name, name.split(' ').at(-1) ?? ''], unseen: [] };
}

const westOnsets = [
  'B',
  'Br',
  'C',
  'D',
  'F',
  'Gr',
  'H',
  'J',
  'K',
  'L',
  'M',
  'N',
  'P',
  'R',
  'S',
  'T',
  'V',
  'W',
] as const;
const westVowels = ['a', 'e', 'i', 'o', 'u', 'é', 'ö', 'ü', 'å', 'ø', 'á', 'ei', 'ou'] as const;
const westCodas = [
  'n',
  'r',
  'l',
  't',
  'sson',
  'mann',
  'rd',
  'ck',
  'lla',
  'ndez',
  'vig',
  'stein',
  'ley',
] as const;

function western(rng: Rng): Omit<Person, 'id' | 'mentions'> {
  const word = (syllables: number) => {
    let text = '';
    for (let at = 0; at < syllables; at++) text += rng.pick(westOnsets) + rng.pick(westVowels);
    return capital(text + rng.pick(westCodas));
  };
  const [given, family] = [word(1 + rng.below(2)), word(1 + rng.below(3))];
  return { spellings: [`${given} ${family}`, `${given.charAt(0)}. ${family}`, family], unseen: [] };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}

/** `count` officials of different names: half Russian-like, a fifth Vietnamese-like, the rest Western. */
export function makePeople(count: number, seed: number): Person[] {
  const rng = new Rng(seed);
  const people = new Map<string, Person>();
  while (people.size < count) {
    const made = rng.chance(0.5) ? slavic(rng) : rng.chance(0.4) ? vietnamese(rng) : western(rng);
    const id = made.spellings[0].toLowerCase();
    const mentions = Math.ceil((20 * count) / (people.size + 10));
    if (!people.has(id)) people.set(id, { id, mentions, ...made });
  }
  return [...people.values()];
}
