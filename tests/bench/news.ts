import type { Person } from './people.js';
import { makeArticle } from './articles.js';
import { Rng } from './rng.js';

/** A country as the three languages of the made-up news name it. */
interface Land {
  code: string;
  en: string;
  /** English adjective. */
  adjective: string;
  de: string;
  sv: string;
  capital: string;
}

/** Countries the made-up news is about. */
export const lands: readonly [Land, ...Land[]] = (
  [
    ['KE', 'Kenya', 'Kenyan', 'Kenia', 'Kenya', 'Nairobi'],
    ['PE', 'Peru', 'Peruvian', 'Peru', 'Peru', 'Lima'],
    ['GH', 'Ghana', 'Ghanaian', 'Ghana', 'Ghana', 'Accra'],
    ['CL', 'Chile', 'Chilean', 'Chile', 'Chile', 'Santiago'],
    ['NO', 'Norway', 'Norwegian', 'Norwegen', 'Norge', 'Oslo'],
    ['FI', 'Finland', 'Finnish', 'Finnland', 'Finland', 'Helsinki'],
    ['PT', 'Portugal', 'Portuguese', 'Portugal', 'Portugal', 'Lisbon'],
    ['JP', 'Japan', 'Japanese', 'Japan', 'Japan', 'Tokyo'],
    ['IN', 'India', 'Indian', 'Indien', 'Indien', 'New Delhi'],
    ['EG', 'Egypt', 'Egyptian', 'Ägypten', 'Egypten', 'Cairo'],
    ['MA', 'Morocco', 'Moroccan', 'Marokko', 'Marocko', 'Rabat'],
    ['BR', 'Brazil', 'Brazilian', 'Brasilien', 'Brasilien', 'Brasília'],
    ['AR', 'Argentina', 'Argentine', 'Argentinien', 'Argentina', 'Buenos Aires'],
    ['RU', 'Russia', 'Russian', 'Russland', 'Ryssland', 'Moscow'],
    ['VN', 'Vietnam', 'Vietnamese', 'Vietnam', 'Vietnam', 'Hanoi'],
    ['KZ', 'Kazakhstan', 'Kazakh', 'Kasachstan', 'Kazakstan', 'Astana'],
    ['AT', 'Austria', 'Austrian', 'Österreich', 'Österrike', 'Vienna'],
    ['SE', 'Sweden', 'Swedish', 'Schweden', 'Sverige', 'Stockholm'],
    ['DE', 'Germany', 'German', 'Deutschland', 'Tyskland', 'Berlin'],
    ['FR', 'France', 'French', 'Frankreich', 'Frankrike', 'Paris'],
    ['NZ', 'New Zealand', 'New Zealand', 'Neuseeland', 'Nya Zeeland', 'Wellington'],
    ['TH', 'Thailand', 'Thai', 'Thailand', 'Thailand', 'Bangkok'],
    ['UY', 'Uruguay', 'Uruguayan', 'Uruguay', 'Uruguay', 'Montevideo'],
    ['EC', 'Ecuador', 'Ecuadorian', 'Ecuador', 'Ecuador', 'Quito'],
  ] as const
).map(([code, en, adjective, de, sv, capital]) => ({ code, en, adjective, de, sv, capital })) as never;

const offices = [
  ['President', 'Präsident', 'president'],
  ['Prime Minister', 'Ministerpräsident', 'premiärminister'],
  ['Foreign Minister', 'Außenminister', 'utrikesminister'],
  ['Trade Minister', 'Handelsminister', 'handelsminister'],
  ['Defence Minister', 'Verteidigungsminister', 'försvarsminister'],
  ['Deputy Foreign Minister', 'Vize-Außenminister', 'vice utrikesminister'],
] as const;

const months = {
  en: 'January February March April May June July August September October November December'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
};

type Tongue = keyof typeof months;

/** Somebody as a sentence names him or her. */
interface Named {
  name: string;
  land: Land;
  office: (typeof offices)[number];
}

/** A news article of about 2.5 KB that tells of meetings and trade; the same number gives the same article. */
export function makeNews(number: number, people: readonly Person[]): { file: string; text: string } {
  const rng = new Rng(number * 104_729 + 5);
  const passages = makeArticle(number, people).map(({ text }) => text);
  const tongue = tongueOf(number);
  const day = dayOf(rng);
  const facts = [
    meeting(tongue, rng, people, day),
    ...(rng.chance(0.5) ? [meeting(tongue, rng, people, day)] : []),
    ...(rng.chance(0.4) ? [trade(tongue, rng, day)] : []),
    ...(rng.chance(0.3) ? [statement(tongue, named(tongue, rng, people))] : []),
  ];
  const body = [...facts, ...passages.slice(0, passages.length - facts.length)];
  const [year, month, date] = [day.year, two(day.month + 1), two(day.date)];
  const address = `https://news${number % 400}.example/${year}/${month}/${date}/report-${number}.html`;
  const file = `a${String(number).padStart(6, '0')}.txt`;
  return { file, text: `${body.join('\n\n')}\n\nSource: ${address}\n` };
}

/** The same choice that `makeArticle` makes. */
function tongueOf(number: number): Tongue {
  return new Rng(number * 7919 + 17).pick(['en', 'de', 'sv']);
}

interface Day {
  year: number;
  /** From 0. */
  month: number;
  date: number;
}

function dayOf(rng: Rng): Day {
  return { year: 2010 + rng.below(16), month: rng.below(12), date: 1 + rng.below(28) };
}

function named(tongue: Tongue, rng: Rng, people: readonly Person[]): Named {
  const at = rng.rank(people.length);
  const person = people[at];
  const spelling = person?.spellings.length === 4 ? { en: 0, de: 1, sv: 2 }[tongue] : 0;
  return {
    name: person?.spellings[spelling] ?? '',
    land: lands[at % lands.length] ?? lands[0],
    office: offices[Math.floor(at / lands.length) % offices.length] ?? offices[0],
  };
}

function meeting(tongue: Tongue, rng: Rng, people: readonly Person[], { year, month, date }: Day): string {
  const [host, guest] = [named(tongue, rng, people), named(tongue, rng, people)];
  const planned = rng.chance(0.15);
  const when = months[tongue][month] ?? '';
  if (tongue === 'en') {
    const sides = `${host.land.adjective} ${host.office[0]} ${host.name}`;
    const other = `${guest.land.adjective} ${guest.office[0]} ${guest.name}`;
    const verb = planned ? 'will meet' : rng.pick(['met', 'received', 'held talks with']);
    return `${sides} ${verb} ${other} in ${host.land.capital} on ${date} ${when} ${year}.`;
  }
  if (tongue === 'de') {
    const sides = `Der ${host.office[1]} von ${host.land.de}, ${host.name},`;
    const other = `dem ${guest.office[1]} von ${guest.land.de}, ${guest.name}`;
    const day = `am ${date}. ${when} ${year} in ${host.land.capital}`;
    return planned
      ? `${sides} wird ${day} mit ${other}, zusammentreffen.`
      : `${sides} traf ${day} mit ${other}, zusammen.`;
  }
  const sides = `${genitive(host.land.sv)} ${host.office[2]} ${host.name}`;
  const other = `${genitive(guest.land.sv)} ${guest.office[2]} ${guest.name}`;
  return `${sides} ${planned ? 'ska träffa' : 'träffade'} ${other} i ${host.land.capital} den ${date} ${when} ${year}.`;
}

function trade(tongue: Tongue, rng: Rng, day: Day): string {
  const a = rng.pick(lands);
  const b = lands[(lands.indexOf(a) + 1 + rng.below(lands.length - 1)) % lands.length] ?? a;
  const [year, amount] = [day.year - 1 - rng.below(3), (1 + rng.below(4000)) / 100];
  const [what, month] = [rng.below(3), rng.below(12)];
  const monthly = rng.chance(0.5);
  const local = String(amount).replace('.', ',');
  if (tongue === 'en') {
    const subject = [
      `Trade between ${a.en} and ${b.en}`,
      `${a.en}'s exports to ${b.en}`,
      `${a.en}'s imports from ${b.en}`,
    ];
    return `${subject[what]} reached ${amount} billion USD in ${monthly ? `${months.en[month]} ` : ''}${year}.`;
  }
  if (tongue === 'de') {
    const subject = [
      `Das Handelsvolumen zwischen ${a.de} und ${b.de} erreichte`,
      `Die Exporte von ${a.de} nach ${b.de} erreichten`,
      `Die Importe von ${a.de} aus ${b.de} erreichten`,
    ];
    return `${subject[what]} im ${monthly ? `${months.de[month]}` : 'Jahr'} ${year} ${local} Milliarden US-Dollar.`;
  }
  const subject = [
    `Handeln mellan ${a.sv} och ${b.sv}`,
    `${genitive(a.sv)} export till ${b.sv}`,
    `${genitive(a.sv)} import från ${b.sv}`,
  ];
  return `${subject[what]} uppgick till ${local} miljarder USD ${monthly ? `i ${months.sv[month]}` : 'år'} ${year}.`;
}

function statement(tongue: Tongue, { name, land, office }: Named): string {
  if (tongue === 'en') return `${land.adjective} ${office[0]} ${name} said that trade should grow further.`;
  if (tongue === 'de')
    return `Der ${office[1]} von ${land.de}, ${name}, sagte, dass der Handel weiter wachsen solle.`;
  return `${genitive(land.sv)} ${office[2]} ${name} sade att handeln bör växa vidare.`;
}

function genitive(name: string): string {
  return name.endsWith('s') ? name : `${name}s`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
