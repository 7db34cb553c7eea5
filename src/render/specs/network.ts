import type { Found, Row } from '../../answer/answer.js';
import type { Catalogue } from '../catalogue.js';
import type { NetworkLink, PictureSpec } from '../document.js';
import { groupName } from '../people.js';
import { countryWords } from '../places.js';
import { altText, firstOf, plainText } from './plain.js';

/** More counterparts than these cannot be read on a phone. */
const mostLinks = 14;

/** Whom the official met; undefined where there are fewer than two to look at. */
export function networkSpec(answer: Found, heading: string, catalogue: Catalogue): PictureSpec | undefined {
  const rows = answer.sections.flatMap((section) => section.rows).filter((row) => row.type === 'counterpart');
  const [topic] = answer.topics;
  if (topic?.type !== 'official' || rows.length < 2) return undefined;
  const sorted = [...rows].sort((a, b) => b.times - a.times || b.planned - a.planned);
  const [shown, more] = firstOf(sorted, mostLinks, catalogue.say.more);
  const links = shown.map((row) => linkOf(row, catalogue));
  return {
    type: 'network',
    title: plainText(heading),
    subtitle: more,
    alt: altText([heading, ...links.map(({ name, labels }) => `${name}: ${labels.join(', ')}`), more]),
    centre: plainText(topic.official.name),
    links,
  };
}

function linkOf(row: Extract<Row, { type: 'counterpart' }>, catalogue: Catalogue): NetworkLink {
  const { say } = catalogue;
  const name = groupName(row, catalogue);
  const country = row.country === null ? '' : countryWords(row.country, catalogue);
  const labels = [
    country === name ? '' : country,
    row.times > 0 ? say.met(row.times) : '',
    row.planned > 0 ? say.plannedMeetings(row.planned) : '',
  ];
  return {
    name: plainText(name),
    labels: labels.filter((label) => label !== ''),
    held: row.times,
    planned: row.planned,
  };
}
