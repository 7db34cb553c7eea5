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
  met(
    'arrived to visit something: the arrival is past',
    '2025-05-16',
    'Irish Foreign Minister Sean Daly arrived in Nairobi on Friday to visit the old fort.',
    { 'Sean Daly': 'IE' },
    [[['Sean Daly'], '2025-05-16', 'visit']],
  ),
  met(
    'the last visit by a president is not the one of today’s',
    '2025-05-16',
    'Kenyan President Grace Wanjiru arrived in Oslo on Thursday on a two-day visit. The last visit by a Kenyan president to Norway was in 2007.',
    { 'Grace Wanjiru': 'KE' },
    [
      [['Grace Wanjiru'], '2025-05-15', 'visit'],
      [[], '2007', 'visit'],
    ],
  ),
  met(
    'a minister visits a minister',
    '2025-05-16',
    'Rwanda’s Minister of Foreign Affairs, Dr Jean Uwimana, has visited Ghana’s Minister for Foreign Affairs, Esi Boateng, on Monday.',
    { 'Jean Uwimana': 'RW', 'Esi Boateng': 'GH' },
    [[['Jean Uwimana', 'Esi Boateng'], '2025-05-12', 'meeting']],
  ),
  met(
    'what will see the two countries do something is no meeting',
    '2025-05-16',
    'Kenyan Foreign Minister Peter Otieno and his Peruvian counterpart Luis Rojas signed an agreement that will see the two countries deepen cooperation.',
    { 'Peter Otieno': 'KE', 'Luis Rojas': 'PE' },
    [],
  ),
  met(
    'will hold meetings and meet: both lie ahead, of the same person',
    '2025-05-16',
    'The Director-General of the World Trade Organization, Ngozi Okonjo-Iweala, will be in Ghana. In Accra, she will hold a series of meetings with officials and meet with President Kofi Boateng of Ghana.',
    { 'Ngozi Okonjo-Iweala': null, 'Kofi Boateng': 'GH' },
    [[['Ngozi Okonjo-Iweala', 'Kofi Boateng'], null, 'meeting', 'planned']],
  ),
  met(
    'held extensive talks on a day',
    '2025-05-16',
    'Kenyan President Grace Wanjiru and Peruvian President Luis Rojas held extensive talks on Thursday on trade.',
    { 'Grace Wanjiru': 'KE', 'Luis Rojas': 'PE' },
    [[['Grace Wanjiru', 'Luis Rojas'], '2025-05-15', 'talks']],
  ),
];
