import type { SideList } from '../sides.js';
import { type Scene, type Tie, inClause } from './scene.js';
import { subjectOf } from './subjects.js';
import { verbSides } from './verbs.js';

/**
 * Who wrote to whom. '"Nos vemos el día 13", escribió B': somebody without a preposition is no addressee of whoever was
 * spoken of before; what is sent to nobody is no letter.
 */
export function letterSides(scene: Scene): Tie[] {
  if (scene.anchor.row.object === 'from') return received(scene);
  const opening = openingLetter(scene);
  if (opening.length > 0) return opening;
  const ties = verbSides(scene, ['to', 'with', 'object', 'none']).filter(([, list]) => list !== undefined);
  const isSilent = ties.some(([, list]) => list?.from === list?.to);
  const isBare = ties.some(([how, list]) => how === 'object' && list?.cues.includes('none'));
  const [sender] = ties;
  if (ties.length > 1 || sender?.[1] === undefined) return isSilent && isBare ? [] : ties;
  const addressee = addresseeBefore(scene, sender[1]);
  return addressee === undefined ? [] : [sender, ['addressee', addressee]];
}

/** "In a letter to A, B said": whoever says something behind the addressee wrote it. */
function openingLetter(scene: Scene): Tie[] {
  if (scene.anchor.from > 0) return [];
  const [addressee, ...others] = inClause(scene).filter(({ from }) => from > scene.anchor.last);
  const sender = others.find(({ cues }) => cues.includes('none'));
  if (addressee === undefined || sender === undefined || addressee.from - scene.anchor.last > senderReach)
    return [];
  return [
    ['addressee', addressee],
    ['sender', sender],
  ];
}

/** "received a letter from A", "recibió un mensaje de felicitación de A": the sender hangs on the noun. */
function received(scene: Scene): Tie[] {
  const { anchor, lists } = scene;
  const sender = lists.find(
    ({ from, cues }) =>
      from > anchor.from &&
      Math.abs(from - (from > anchor.last ? anchor.last : anchor.to)) <= senderReach &&
      cues.some((cue) => cue === 'of' || cue === 'by' || cue === 'absent'),
  );
  return [
    ['receiver', subjectOf(scene)],
    ['sender', sender],
  ];
}

/** Words between a letter and whoever sent it, or to whom it went: "un mensaje de felicitación del presidente". */
const senderReach = 5;

/** "A hat an B ein Schreiben gerichtet", "hat A der Präsidentin B in einem Brief gedankt": between the sender and a closing verb. */
function addresseeBefore(scene: Scene, sender: SideList): SideList | undefined {
  return inClause(scene).find(
    ({ from, to, cues }) =>
      from >= sender.to &&
      to <= scene.anchor.from &&
      cues.some((cue) => cue === 'to' || cue === 'object' || cue === 'of'),
  );
}
