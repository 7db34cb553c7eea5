import { expect, test } from 'vitest';
import { markdownHtml } from '../../src/preview/markdown.js';

test.each([
  ['## Trade \\*', '<h2>Trade *</h2>'],
  [
    '- **10 May** · talks [1](<https://news.example/a>)',
    '<div class="bullet"><strong>10 May</strong> · talks <a href="https://news.example/a">1</a></div>',
  ],
  ['> -# \\[1\\] “Hej <b>”', '<blockquote><div class="small">[1] “Hej &lt;b&gt;”</div></blockquote>'],
  ['*worked out* `code *`', '<div class="row"><em>worked out</em> <code>code *</code></div>'],
])('%s', (text, expected) => {
  expect(markdownHtml(text)).toBe(expected);
});
