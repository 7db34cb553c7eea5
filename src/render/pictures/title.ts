import { colour, font, lettersIn, rowsOf, size, width } from './style.js';

/** Title and subtitle as ECharts draws them, and the height they take. */
export function titleOf(title: string, subtitle: string) {
  const rows = rowsOf(title, lettersIn(width - 60, size.title), 2);
  return {
    height: 32 + rows.length * 44 + (subtitle === '' ? 0 : 36) + 12,
    option: {
      text: rows.join('\n'),
      subtext: subtitle,
      left: 30,
      top: 24,
      itemGap: 10,
      textStyle: {
        fontFamily: font,
        fontSize: size.title,
        fontWeight: 'bold',
        color: colour.text,
        lineHeight: 44,
      },
      subtextStyle: { fontFamily: font, fontSize: size.text, color: colour.quiet },
    } as const,
  };
}
