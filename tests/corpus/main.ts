import { evaluatePress } from '../press/evaluate.js';
import { evaluateAll } from './evaluate.js';
import { type Evaluation, figures, percentOf, type Share } from './tally.js';

// `npm run evaluate` prints the tables of tests/corpus and tests/press; `npm run evaluate -- sv` every miss of a language
// in the first, `-- all` of all; `-- press` or `-- press sv` those in the second.
const wanted = process.argv.slice(2);
const corpus = await evaluateAll();
const press = await evaluatePress();

printTable('tests/corpus', corpus);
console.log();
printTable('tests/press', press);
printMisses(wanted.includes('press') ? press : corpus);

function printTable(title: string, evaluations: readonly Evaluation[]): void {
  const width = Math.max(...figures.map((figure) => figure.length));
  const line = (first: string, cells: readonly string[]) =>
    console.log([first.padEnd(width), ...cells.map((cell) => cell.padStart(13))].join(''));
  line(
    title,
    evaluations.map(({ language, cases }) => `${language} (${cases})`),
  );
  for (const figure of figures.filter((one) => evaluations.some(({ score }) => score[one].of > 0)))
    line(
      figure,
      evaluations.map(({ score }) => shown(score[figure])),
    );
}

function shown(share: Share): string {
  return share.of === 0 ? '–' : `${share.right}/${share.of} ${percentOf(share)}%`;
}

function printMisses(evaluations: readonly Evaluation[]): void {
  const languages = wanted.filter((one) => one !== 'press');
  const all = languages.includes('all') || (languages.length === 0 && wanted.includes('press'));
  for (const { language, misses } of evaluations)
    if (all || languages.includes(language))
      for (const { name, what } of misses) console.log(`\n${language} · ${name}\n  ${what}`);
}
