/** Width of every picture in pixels; Discord on a phone shows it at about half of that. */
export const width = 800;

export const font = 'Noto Sans';

/** Sizes in pixels; at phone width the smallest is still about 11. */
export const size = { title: 34, name: 26, text: 24, small: 22 } as const;

/** Dark text on a light ground of its own, so that both themes of Discord show it alike. Contrast above 4.5. */
export const colour = {
  ground: '#f7f8fa',
  panel: '#ffffff',
  text: '#1c2430',
  quiet: '#566173',
  line: '#c3cad5',
  total: '#2f6fb5',
  exports: '#1d7f5f',
  imports: '#b5602f',
  balance: '#6b4fa3',
  investment: '#8a6d12',
  planned: '#8a6d12',
  cancelled: '#a33636',
} as const;

/** Roughly how many letters of a size fit into a width: Noto Sans is about 0.56 of its size wide. */
export function lettersIn(pixels: number, fontSize: number): number {
  return Math.floor(pixels / (fontSize * 0.56));
}

/** Breaks words into rows of at most so many letters, and at most so many rows; what is cut is marked. */
export function rowsOf(text: string, letters: number, most: number): string[] {
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const short = word.length > letters ? `${word.slice(0, letters - 1)}…` : word;
    const last = rows.at(-1);
    if (last !== undefined && last.length + 1 + short.length <= letters)
      rows[rows.length - 1] = `${last} ${short}`;
    else rows.push(short);
  }
  const [last] = rows.slice(most - 1, most);
  if (rows.length <= most || last === undefined) return rows;
  return [...rows.slice(0, most - 1), `${last.slice(0, letters - 1)}…`];
}
