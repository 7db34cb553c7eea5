import type { CorpusCase } from '../case.js';
import { met } from '../met.js';

/** Seiten, die leicht verwechselt werden: eine zu viel, eine zu wenig, oder ein Wort, das niemand ist. */
export const cases: readonly CorpusCase[] = [
  met(
    'zwei, die jemand empfängt, nicht einander',
    '2025-05-16',
    'Kenias Präsidentin Grace Wanjiru hat am Dienstag in Mombasa ihren norwegischen Kollegen Nils Berg und den Premierminister von Belize, Luis Rojas, empfangen.',
    { 'Grace Wanjiru': 'KE', 'Nils Berg': 'NO', 'Luis Rojas': 'BZ' },
    [[['Grace Wanjiru', 'Nils Berg', 'Luis Rojas'], '2025-05-13', 'reception']],
  ),
  met(
    'wer mit seiner Frau empfangen wird, empfängt sie nicht',
    '2025-05-16',
    'Der norwegische Präsident Nils Berg und seine Ehefrau Ida Berg werden am Montag in Nairobi mit militärischen Ehren empfangen.',
    { 'Nils Berg': 'NO' },
    [],
  ),
  met(
    'ich, und niemand weiß, wer das ist',
    '2025-05-16',
    'Intensiv habe ich mich mit dem norwegischen Handelsminister Nils Berg und dem peruanischen Botschafter Luis Rojas ausgetauscht.',
    { 'Nils Berg': 'NO', 'Luis Rojas': 'PE' },
    [],
  ),
  met(
    'die beiden Minister trafen sich schon früher',
    '2025-05-16',
    'Kenias Handelsminister Peter Otieno hat am Montag in Nairobi den norwegischen Handelsminister Nils Berg empfangen. Die beiden Minister hatten sich zuletzt im März am Rande einer Tagung in Paris getroffen.',
    { 'Peter Otieno': 'KE', 'Nils Berg': 'NO' },
    [
      [['Peter Otieno', 'Nils Berg'], '2025-05-12', 'reception'],
      [['Peter Otieno', 'Nils Berg'], '2025-03', 'meeting'],
    ],
  ),
  met(
    'der Tag, an dem es mitgeteilt wurde',
    '2025-05-16',
    'In Oslo empfängt Norwegens Außenminister Nils Berg seinen kenianischen Amtskollegen Peter Otieno zu einem Arbeitsgespräch, wie das Außenamt am Mittwoch mitteilte.',
    { 'Nils Berg': 'NO', 'Peter Otieno': 'KE' },
    [[['Nils Berg', 'Peter Otieno'], null, 'reception', 'planned']],
  ),
  met(
    'sollte empfangen werden, wäre der Besuch nicht verschoben',
    '2025-05-14',
    'Der für kommende Woche geplante Besuch des peruanischen Präsidenten Luis Rojas in Norwegen ist verschoben worden. Rojas sollte am 20. Mai von Ministerpräsident Nils Berg empfangen werden.',
    { 'Luis Rojas': 'PE', 'Nils Berg': 'NO' },
    [
      [['Luis Rojas'], '2025-05-19/2025-05-25', 'visit', 'cancelled'],
      [['Luis Rojas', 'Nils Berg'], '2025-05-20', 'reception', 'cancelled'],
    ],
  ),
  met(
    'nach einem Besuch mit jemandem zusammenkommen',
    '2025-05-16',
    'Nach dem Besuch der Gedenkstätte wird Kenias Außenminister Peter Otieno mit Bundeskanzlerin Lena Brandt (CDU) zusammenkommen.',
    { 'Peter Otieno': 'KE', 'Lena Brandt': 'DE' },
    [[['Peter Otieno', 'Lena Brandt'], null, 'meeting', 'planned']],
  ),
  met(
    'Falle: in der neuen Folge',
    '2025-05-16',
    'In der neuen Folge trifft die deutsche Ministerin Lena Odin den norwegischen Botschafter Karl Vogt zu Gesprächen im Hafen.',
    { 'Lena Odin': 'DE', 'Karl Vogt': 'NO' },
    [],
  ),
  met(
    'Kollegen hinter ihren Ländern',
    '2025-05-16',
    'Am Rande der Konferenz traf die norwegische Außenministerin Ida Berg am Montag ihre Kollegen aus Kenia, Peter Otieno, und Peru, Luis Rojas. Perus Außenminister Luis Rojas dankte ihr.',
    { 'Ida Berg': 'NO', 'Peter Otieno': 'KE', 'Luis Rojas': 'PE' },
    [
      [['Ida Berg', 'Peter Otieno'], '2025-05-12', 'meeting'],
      [['Ida Berg', 'Luis Rojas'], '2025-05-12', 'meeting'],
    ],
  ),
];
