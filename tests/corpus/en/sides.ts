import type { CorpusCase } from '../case.js';
import { met } from '../met.js';

/** Sides that are easily mistaken: one too many, one missing, or a word that is nobody. */
export const cases: readonly CorpusCase[] = [
  met(
    'a verb with a capital in a headline is nobody',
    '2025-05-16',
    'Peruvian Ambassador Calls On Trade Minister\n\nNAIROBI - Trade Minister Grace Wanjiru of Kenya met with the Ambassador of Peru, Luis Rojas, on Monday. At the outset, the Ambassador congratulated Ms Wanjiru on her appointment.',
    { 'Grace Wanjiru': 'KE', 'Luis Rojas': 'PE' },
    [[['Grace Wanjiru', 'Luis Rojas'], '2025-05-12', 'reception']],
  ),
  met(
    'both ministers are the partner named and whoever was spoken of',
    '2025-05-16',
    'Kenyan Foreign Minister Peter Otieno met with Peruvian Foreign Minister Luis Rojas in Cairo on Thursday. During a meeting with Norwegian Foreign Minister Nils Berg on Friday, the two ministers discussed trade.',
    { 'Peter Otieno': 'KE', 'Luis Rojas': 'PE', 'Nils Berg': 'NO' },
    [
      [['Peter Otieno', 'Luis Rojas'], '2025-05-15', 'meeting'],
      [['Peter Otieno', 'Nils Berg'], '2025-05-16', 'meeting'],
    ],
  ),
  met(
    'who met them is not told: I',
    '2025-05-16',
    'In Nairobi, I will meet with my counterpart, Kenya’s Trade Minister Grace Wanjiru, and with Peru’s Trade Minister, Luis Rojas.',
    { 'Grace Wanjiru': 'KE', 'Luis Rojas': 'PE' },
    [],
  ),
  met(
    'those who attended the meeting told before met nobody else',
    '2025-05-16',
    'Kenyan President Grace Wanjiru chaired a session on trade on Monday. Kenyan Finance Minister Peter Otieno and Kenya’s Ambassador to Peru Ann Mwangi attended the meeting.',
    { 'Grace Wanjiru': 'KE', 'Peter Otieno': 'KE', 'Ann Mwangi': 'KE' },
    [],
  ),
  met(
    'congratulations are said at a meeting',
    '2025-05-16',
    'Norwegian Ambassador Karen Berg called on Kenyan Trade Minister Peter Otieno on Tuesday. She congratulated the Finance Minister, Mr John Kamau, on the new budget.',
    { 'Karen Berg': 'NO', 'Peter Otieno': 'KE', 'John Kamau': 'KE' },
    [[['Karen Berg', 'Peter Otieno'], '2025-05-13', 'reception']],
  ),
  met(
    'received the visit of somebody',
    '2025-05-16',
    'Kenyan Trade Minister Peter Otieno on Wednesday received the visit of the Ambassador of Peru, Luis Rojas.',
    { 'Peter Otieno': 'KE', 'Luis Rojas': 'PE' },
    [[['Peter Otieno', 'Luis Rojas'], '2025-05-14', 'reception']],
  ),
  met(
    'an ambassador who joins somebody at a meeting',
    '2025-05-16',
    'Irish Minister Sean Daly travelled to Lusaka on Wednesday, where he was joined by Irish Ambassador Brid Walsh at a meeting with the Zambian Foreign Minister, Mary Phiri.',
    { 'Sean Daly': 'IE', 'Brid Walsh': 'IE', 'Mary Phiri': 'ZM' },
    [[['Sean Daly', 'Mary Phiri'], '2025-05-14', 'meeting']],
  ),
];
