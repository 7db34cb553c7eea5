import type { Line } from './lines.js';
import { isBareSourceLabel, labelled } from './page.js';

// Links to share a page or to show a picture are on every page and lead to no source.
const sharing =
  /(?:facebook|twitter|x|linkedin|pinterest|reddit|vk|ok|whatsapp|t|telegram|wa|zalo)\.(?:com|me|ru)\/(?:share|sharer|intent|dialog|send|pin|submit|offer|widgets)|[?&](?:u|url|text)=https?/i;
const picture = /\.(?:jpe?g|png|gif|webp|svg|avif|mp4|mp3|css|js)(?:[?#]|$)/i;

/** An address alone may stand so many lines from the top or the bottom. */
const edge = { top: 4, bottom: 12 };

/**
 * The address of the source as an article states it: behind a label (`Source:`), under a label, or alone on a line at the
 * top or the bottom. As written; undefined where there is none that can be opened.
 */
export function sourceAddress(lines: readonly Line[]): string | undefined {
  for (const [at, line] of lines.entries()) {
    const rest = labelled(line.text, 'source')?.rest;
    const found =
      rest === undefined
        ? isBareSourceLabel(line.text) && addressIn(lines[at + 1]?.text ?? '')
        : addressIn(rest.slice(0, 2500));
    if (found) return found;
  }
  const edges = [...lines.slice(-edge.bottom).reverse(), ...lines.slice(0, edge.top)];
  return edges.map(({ text }) => addressAlone(text)).find((address) => address !== undefined);
}

/** The address of a line that holds nothing else. */
function addressAlone(line: string): string | undefined {
  if (!/^(?:<?https?:\/\/\S+|\[[^\]]{0,300}\]\(\s*https?:\/\/\S+)$/.test(line)) return undefined;
  return addressIn(line);
}

/** The first usable http or https address of a text, freed of link marks and closing punctuation. */
function addressIn(text: string): string | undefined {
  for (const [written] of text.slice(0, 4000).matchAll(/https?:\/\/[^\s<>"'[\]|]+/g)) {
    const address = closed(written);
    if (isOpen(address) && !sharing.test(address) && !picture.test(address)) return address;
  }
  return undefined;
}

/** Whether an address can be opened and names no user: `https://bank.example@evil.example` leads to `evil.example`. */
export function isOpen(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return /^https?:$/.test(protocol) && username + password === '';
}

/** Without the punctuation that follows an address in a sentence; a bracket stays if it was opened inside. */
function closed(written: string): string {
  let address = written.replace(/[.,;:!?*_’”»]{1,10}$/, '');
  while (address.endsWith(')') && count(address, ')') > count(address, '(')) address = address.slice(0, -1);
  return address;
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** `https://www.example.org/a` → `example.org` */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
