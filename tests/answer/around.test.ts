import { describe, expect, test } from 'vitest';
import type { Answer, Query, Step, Topic } from '../../src/answer/answer.js';
import { parseCommandLine } from '../../src/answer/commandLine.js';
import { answerAsked } from './world.js';

async function ask(line: string): Promise<Answer> {
  const query = parseCommandLine(line);
  if ('type' in query) throw new Error(`${line}: ${query.problem}`);
  return answerAsked(query);
}

/** `meetings of official=grace-wanjiru`. */
function written({ command, options }: Query): string {
  return [command, ...Object.entries(options).map(([name, value]) => `${name}=${value}`)].join(' ');
}

function topicName(topic: Topic): string {
  switch (topic.type) {
    case 'official':
      return topic.official.id;
    case 'country':
      return topic.country;
    case 'date':
      return `${topic.range.from}–${topic.range.to}`;
    case 'text':
      return `“${topic.text}”`;
  }
}

function stepName({ label, query }: Step): string {
  return `${label}: ${written(query)}`;
}

interface Row {
  ask: string;
  about: string[];
  offers: string[];
}

const found: Row[] = [
  {
    ask: '/meetings list official:Grace Wanjiru',
    about: ['grace-wanjiru'],
    offers: [
      'only held: meetings list official=grace-wanjiru status=held',
      'this year: meetings list official=grace-wanjiru when=2026',
      'official: official name=grace-wanjiru',
    ],
  },
  {
    ask: '/meetings list country:Kenya status:held',
    about: ['KE'],
    offers: ['all: meetings list country=KE'],
  },
  {
    ask: '/meetings list when:2025',
    about: ['2025–2025'],
    offers: ['only held: meetings list when=2025 status=held', 'all: meetings list'],
  },
  {
    ask: '/meetings list official:Wanjiru country:PE when:2024',
    about: ['grace-wanjiru', 'PE', '2024–2024'],
    offers: ['all: meetings list official=grace-wanjiru country=PE', 'official: official name=grace-wanjiru'],
  },
  { ask: '/meetings list kind:phone call', about: [], offers: [] },
  {
    ask: '/meetings between first:Grace Wanjiru second:Mateo Quispe',
    about: ['grace-wanjiru', 'mateo-quispe'],
    offers: [
      'official: official name=grace-wanjiru',
      'official: official name=mateo-quispe',
      'trade: trade country=KE partner=PE',
    ],
  },
  {
    ask: '/meetings between first:KE second:Luis Rojas',
    about: ['KE', 'luis-rojas'],
    offers: ['official: official name=luis-rojas', 'trade: trade country=KE partner=PE'],
  },
  { ask: '/meetings between first:PE second:PE', about: ['PE', 'PE'], offers: [] },
  {
    ask: '/meetings of official:Grace Wanjiru',
    about: ['grace-wanjiru'],
    offers: ['meetings: meetings list official=grace-wanjiru', 'official: official name=grace-wanjiru'],
  },
  {
    ask: '/meetings of official:Grace Wanjiru since:2025 until:2026',
    about: ['grace-wanjiru'],
    offers: [
      'meetings: meetings list official=grace-wanjiru since=2025 until=2026',
      'official: official name=grace-wanjiru',
    ],
  },
  { ask: '/trade country:Kenya', about: ['KE'], offers: [] },
  {
    ask: '/trade country:Kenya partner:Peru',
    about: ['KE', 'PE'],
    offers: ['meetings: meetings between first=KE second=PE', 'brief: brief subject=KE PE'],
  },
  {
    ask: '/trade country:Kenya partner:Peru measure:exports',
    about: ['KE', 'PE'],
    offers: [
      'all: trade country=KE partner=PE',
      'meetings: meetings between first=KE second=PE',
      'brief: brief subject=KE PE',
    ],
  },
  { ask: '/trade period:2024', about: ['2024–2024'], offers: ['all: trade'] },
  { ask: '/trade country:Kenya status:target', about: ['KE'], offers: ['all: trade country=KE'] },
  {
    ask: '/official Grace Wanjiru',
    about: ['grace-wanjiru'],
    offers: [
      'meetings: meetings of official=grace-wanjiru',
      'trade: trade country=KE',
      'articles: search text=Grace Wanjiru',
    ],
  },
  {
    ask: '/official Elena Torres',
    about: ['elena-torres'],
    offers: ['meetings: meetings of official=elena-torres', 'articles: search text=Elena Torres'],
  },
  {
    ask: '/brief Grace Wanjiru',
    about: ['grace-wanjiru'],
    offers: ['official: official name=grace-wanjiru', 'meetings: meetings of official=grace-wanjiru'],
  },
  {
    ask: '/brief Peru',
    about: ['PE'],
    offers: ['meetings: meetings list country=PE', 'trade: trade country=PE'],
  },
  {
    ask: '/brief Kenya and Peru',
    about: ['KE', 'PE'],
    offers: ['meetings: meetings between first=KE second=PE', 'trade: trade country=KE partner=PE'],
  },
  { ask: '/search fishing harbour', about: ['“fishing harbour”'], offers: [] },
];

const nothing: Row[] = [
  {
    ask: '/meetings list country:KE place:Nairobi kind:visit',
    about: ['KE'],
    offers: ['meetings list country=KE kind=visit', 'meetings list country=KE'],
  },
  {
    ask: '/meetings list official:Quispe country:KE kind:letter since:2025 until:2026',
    about: ['mateo-quispe', 'KE'],
    offers: [
      'meetings list official=mateo-quispe country=KE since=2025 until=2026',
      'meetings list official=mateo-quispe',
      'meetings list country=KE',
    ],
  },
  {
    ask: '/meetings list official:Quispe status:held when:2026',
    about: ['mateo-quispe', '2026–2026'],
    offers: [
      'meetings list official=mateo-quispe status=held when=2025',
      'meetings list official=mateo-quispe when=2026',
      'meetings list official=mateo-quispe status=held',
      'meetings list official=mateo-quispe',
    ],
  },
  { ask: '/meetings list official:Elena Torres', about: ['elena-torres'], offers: [] },
  {
    ask: '/meetings between first:KE second:PE kind:letter place:Lima status:held',
    about: ['KE', 'PE'],
    offers: [
      'meetings between first=KE second=PE place=Lima status=held',
      'meetings between first=KE second=PE',
      'meetings list country=KE',
      'meetings list country=PE',
    ],
  },
  {
    ask: '/meetings between first:Elena Torres second:PE',
    about: ['elena-torres', 'PE'],
    offers: ['meetings list country=PE'],
  },
  {
    ask: '/meetings between first:Wanjiru second:Elena Torres',
    about: ['grace-wanjiru', 'elena-torres'],
    offers: ['meetings of official=grace-wanjiru'],
  },
  {
    ask: '/meetings of official:Grace Wanjiru since:2027',
    about: ['grace-wanjiru'],
    offers: [
      'meetings of official=grace-wanjiru',
      'meetings list official=grace-wanjiru',
      'official name=grace-wanjiru',
    ],
  },
  // A month without its year: the one of today’s year tells nothing, the one before does.
  {
    ask: '/meetings list official:Wanjiru when:February',
    about: ['grace-wanjiru', '2026-02–2026-02'],
    offers: ['meetings list official=grace-wanjiru when=2025-02', 'meetings list official=grace-wanjiru'],
  },
  {
    ask: '/meetings of official:Elena Torres',
    about: ['elena-torres'],
    offers: ['official name=elena-torres'],
  },
  {
    ask: '/trade country:KE partner:PE measure:investment status:target period:2019',
    about: ['KE', 'PE', '2019–2019'],
    offers: ['trade country=KE partner=PE', 'trade country=KE', 'trade country=PE'],
  },
  {
    ask: '/trade country:KE measure:balance status:actual',
    about: ['KE'],
    offers: ['trade country=KE status=actual', 'trade country=KE measure=balance', 'trade country=KE'],
  },
  { ask: '/trade country:KE partner:SE', about: ['KE', 'SE'], offers: ['trade country=KE'] },
  {
    ask: '/trade country:KE period:2024-05-10',
    about: ['KE', '2024-05-10–2024-05-10'],
    offers: ['trade country=KE'],
  },
  { ask: '/trade country:Sweden', about: ['SE'], offers: ['trade country=PE', 'trade country=KE'] },
  { ask: '/brief Sweden', about: ['SE'], offers: [] },
  {
    ask: '/brief Kenya and Ukraine',
    about: ['KE', 'UA'],
    offers: ['brief subject=KE', 'trade country=KE', 'brief subject=UA'],
  },
  { ask: '/brief Elena Torres', about: ['elena-torres'], offers: ['official name=elena-torres'] },
  {
    ask: '/search harbour zebras of Lima',
    about: ['“harbour zebras of Lima”'],
    offers: ['search text=harbour'],
  },
  { ask: '/search zebra', about: ['“zebra”'], offers: [] },
];

describe('what is found says what it is about and what to ask next', () => {
  test.each(found)('$ask', async ({ ask: line, about, offers }) => {
    const answer = await ask(line);
    if (answer.type !== 'found') throw new Error(answer.type);
    expect(answer.topics.map(topicName)).toEqual(about);
    expect(answer.steps.map(stepName)).toEqual(offers);
  });
});

describe('where nothing is found, what is near finds something', () => {
  test.each(nothing)('$ask', async ({ ask: line, about, offers }) => {
    const answer = await ask(line);
    if (answer.type !== 'nothing') throw new Error(answer.type);
    expect(answer.topics.map(topicName)).toEqual(about);
    expect(answer.nearest.map(written)).toEqual(offers);
  });
});

describe('a question that is not understood', () => {
  const rows: (Row & { problem: string; typed: string })[] = [
    {
      ask: 'Why did Wanjiru meet Quispe in Peru in 2024?',
      problem: 'not understood',
      typed: 'Why did Wanjiru meet Quispe in Peru in 2024?',
      about: ['grace-wanjiru', 'mateo-quispe', 'PE', '2024–2024'],
      offers: [
        'official: official name=grace-wanjiru',
        'official: official name=mateo-quispe',
        'brief: brief subject=PE',
      ],
    },
    {
      ask: 'Is Kenya or Peru richer than zebras?',
      problem: 'not mentioned',
      typed: 'richer',
      about: ['KE', 'PE'],
      offers: ['brief: brief subject=KE', 'brief: brief subject=PE'],
    },
    {
      ask: 'What do Rojas and Kenya have in common?',
      problem: 'not mentioned',
      typed: 'common',
      about: ['luis-rojas', 'elena-rojas', 'KE'],
      offers: [
        'official: official name=luis-rojas',
        'official: official name=elena-rojas',
        'brief: brief subject=KE',
      ],
    },
  ];
  const examples = [
    'meetings: meetings list when=2025-02',
    'meetings: meetings between first=Grace Wanjiru second=Mateo Quispe',
    'meetings: meetings of official=Grace Wanjiru',
  ];
  test.each(rows)(
    '“$ask” tells what was, and what can be asked',
    async ({ ask: line, problem, typed, about, offers }) => {
      const answer = await ask(`/ask ${line}`);
      if (answer.type !== 'wrong') throw new Error(answer.type);
      expect(answer).toMatchObject({ problem, option: 'question', typed, asked: line });
      expect(answer.topics?.map(topicName)).toEqual(about);
      expect(answer.steps.map(stepName)).toEqual([...offers, ...examples]);
    },
  );

  test('is answered in its own language', async () => {
    expect(await ask('Wen traf Quispe?')).toMatchObject({ asked: 'Wen traf Quispe?', language: 'de' });
    expect(await ask('Warum traf Quispe Wanjiru?')).toMatchObject({ type: 'wrong', language: 'de' });
  });
});
