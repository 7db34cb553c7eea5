const codes = /\u001b\[\d+m/g;
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u;
const invisible = /[\p{M}\u200d\ufe0f]/u;

/** Columns a text takes: wide letters two, marks and escape codes none. */
export function columns(text: string): number {
  let count = 0;
  for (const letter of text.replace(codes, ''))
    count += invisible.test(letter) ? 0 : wide.test(letter) ? 2 : 1;
  return count;
}

/** Breaks at spaces so that no row is wider than `width`; a longer word (an address) stays whole on its row. */
export function wrap(text: string, width: number): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(' ')) {
    const longer = row === '' ? word : `${row} ${word}`;
    if (row !== '' && columns(longer) > width) {
      rows.push(row);
      row = word;
    } else row = longer;
  }
  return [...rows, row];
}
