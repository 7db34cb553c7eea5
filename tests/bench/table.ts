import type { Built, Measured } from './measure.js';

/** The head of a Markdown table. */
export function header(what: string): string {
  return `| ${what} | asked | p50 ms | p99 ms | recall@1 | recall@5 |\n|---|--:|--:|--:|--:|--:|`;
}

/** What an engine cost before the first question. */
export function buildRow({ engine, seconds, megabytes }: Built): string {
  return `| **${engine.name}**: built in ${seconds.toFixed(2)} s, ${Math.round(megabytes)} MB | | | | | |`;
}

export function reloadRow({ bytes, milliseconds }: { bytes: number; milliseconds: number }): string {
  const stored = Math.round(bytes / 1e6);
  return `| loaded again from ${stored} MB in ${short(milliseconds)} ms | | | | | |`;
}

export function row({ engine, kind, questions, p50, p99, recall1, recall5 }: Measured): string {
  const cells = [`${engine}, ${kind}`, questions, short(p50), short(p99), share(recall1), share(recall5)];
  return `| ${cells.join(' | ')} |`;
}

/** How p50 grows with the articles: 1 is in proportion to them, 0 not at all. */
export function exponents(results: ReadonlyMap<number, readonly Measured[]>): string {
  const [small, large] = [Math.min(...results.keys()), Math.max(...results.keys())];
  const rows = (results.get(large) ?? []).flatMap((end) => {
    const start = results.get(small)?.find(({ engine, kind }) => engine === end.engine && kind === end.kind);
    if (start === undefined) return [];
    const exponent = Math.log(end.p50 / start.p50) / Math.log(large / small);
    return [
      `| ${end.engine}, ${end.kind} | ${short(start.p50)} | ${short(end.p50)} | ${exponent.toFixed(2)} |`,
    ];
  });
  return `\n| p50 ms at | ${small} | ${large} | exponent |\n|---|--:|--:|--:|\n${rows.join('\n')}`;
}

function short(milliseconds: number): string {
  return milliseconds >= 10 ? milliseconds.toFixed(0) : milliseconds.toFixed(2);
}

function share(part: number): string {
  return Number.isNaN(part) ? '' : part.toFixed(2);
}
