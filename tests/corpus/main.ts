import { evaluateAll } from './evaluate.js';
import { figures, type Share } from './score.js';

// `npm run evaluate` prints the table; `npm run evaluate -- sv` every miss of a language, `-- all` of all.
const wanted = process.argv.slice(2);
const evaluations = await evaluateAll();

const width = Math.max(...figures.map((figure) => figure.length));
console.log(
  [
    'figure'.padEnd(width),
    ...evaluations.map(({ language, cases }) => `${language} (${cases})`.padStart(13)),
  ].join(''),
);
for (const figure of figures)
  console.log(
    [figure.padEnd(width), ...evaluations.map(({ score }) => shown(score[figure]).padStart(13))].join(''),
  );
for (const { language, misses } of evaluations)
  if (wanted.includes(language) || wanted.includes('all'))
    for (const { name, what } of misses) console.log(`\n${language} · ${name}\n  ${what}`);

function shown({ right, of }: Share): string {
  return of === 0 ? '–' : `${right}/${of} ${Math.floor((right / of) * 100)}%`;
}
