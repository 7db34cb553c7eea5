import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInMessageActionRow,
  APISelectMenuOption,
} from 'discord-api-types/v10';
import { encodeState, type ButtonState } from './buttons.js';
import { clean } from './clean.js';
import { clipped } from './clip.js';
import type { Drawing } from './components.js';
import type { Action } from './document.js';
import type { Page } from './pages.js';
import type { Choice } from './lines.js';

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** Menu, next steps, and paging: at most four rows. */
export function controlRows(page: Page, drawing: Drawing): Row[] {
  const choices = choicesOf(page);
  const next = buttonRows([...stepButtons(drawing), ...evidenceButton(page, drawing)].slice(0, mostNext));
  return [...choiceRows(choices, page, drawing), ...next, ...pagingRow(page, drawing)];
}

/** Buttons to go on with, of which no answer has as many; a limit all the same, for the sum of bytes. */
const mostNext = 8;

/** What the lines of the page open, each once. */
function choicesOf({ pieces }: Page): Choice[] {
  const choices = pieces.flatMap(({ choice }) => choice ?? []);
  return [...new Map(choices.map((choice) => [choice.state, choice])).values()];
}

/** Few people, places or questions to go on with are buttons; meetings, and many of anything, are a menu. */
function choiceRows(choices: Choice[], page: Page, { document, view, catalogue }: Drawing): Row[] {
  if (choices.length === 0) return [];
  const { say } = catalogue;
  const meetings = opensMeetings(page);
  const style = document.tone === 'found' ? 'secondary' : 'primary';
  if (!meetings && choices.length <= 5)
    return buttonRows(choices.map(({ label, state }) => button(label, state, style)));
  const id = stateOf({ action: 'open', query: view.query, page: page.number }, document);
  const menu = {
    type: 3 as const,
    custom_id: id ?? '1|o1|h',
    placeholder: short(meetings ? say.openOne : say.choose, 100),
    options: choices.slice(0, 25).map(menuOption),
  };
  return [{ type: 1, components: [menu] }];
}

function opensMeetings({ pieces }: Page): boolean {
  return pieces.every(({ line }) => line.open === undefined || line.open.command === 'meeting');
}

function menuOption({ label, state }: Choice): APISelectMenuOption {
  return { label: short(label, 100), value: state };
}

function stepButtons({ document }: Drawing): APIButtonComponent[] {
  const states = new Map<string, Action>();
  for (const action of document.actions) {
    const state = stateOf({ action: action.kind, query: action.query, page: 1 }, document);
    if (state !== undefined) states.set(state, action);
  }
  return [...states].map(([state, { label, style }]) => button(label, state, style));
}

/** Under a public answer at a glance: the same with whole quotes, for the one who asks. */
function evidenceButton(page: Page, { document, view, catalogue }: Drawing): APIButtonComponent[] {
  if (view.private || view.evidence || page.sources.length === 0) return [];
  const state = stateOf({ action: 'evidence', query: view.query, page: 1 }, document);
  return state === undefined ? [] : [button(catalogue.say.evidence, state, 'secondary')];
}

/** ◀ 2 / 5 ▶; no row where one page holds everything. */
function pagingRow({ number, of }: Page, { document, view }: Drawing): Row[] {
  const action: ButtonState['action'] = view.evidence ? 'evidence' : 'page';
  const state = (page: number): string | undefined => stateOf({ action, query: view.query, page }, document);
  const [back, here, on] = [state(number - 1), state(number), state(number + 1)];
  if (of < 2 || back === undefined || here === undefined || on === undefined) return [];
  const buttons = [
    button('◀', back, 'secondary', number === 1),
    button(`${number} / ${of}`, here, 'secondary', true),
    button('▶', on, 'secondary', number === of),
  ];
  return buttonRows(buttons);
}

/** A state that goes on in the language the answer was asked in. */
export function stateOf(state: ButtonState, { language }: Drawing['document']): string | undefined {
  return encodeState({ ...state, ...(language !== undefined && { language }) });
}

function button(label: string, state: string, style: Action['style'], disabled = false): APIButtonComponent {
  return {
    type: 2,
    style: style === 'primary' ? 1 : 2,
    label: short(clean(label), 80),
    custom_id: state,
    ...(disabled && { disabled }),
  };
}

/** Five buttons a row. */
function buttonRows(buttons: APIButtonComponent[]): Row[] {
  return buttons.length === 0
    ? []
    : [{ type: 1, components: buttons.slice(0, 5) }, ...buttonRows(buttons.slice(5))];
}

function short(text: string, chars: number): string {
  return clipped(text.trim() || '–', { chars, bytes: 120 }, (part) => part);
}
