import type { Language, MeetingStatus } from '../../src/model.js';

/** Whether two presidents met: the sentence, as what it is told, and the first day it tells. Nothing may be told of `none`. */
export interface Told {
  language: Language;
  sentences: readonly (readonly [status: MeetingStatus | 'none', day: string | null, sentence: string])[];
}

/** All published on Wednesday, 16 April 2025. */
export const told: readonly Told[] = [
  {
    language: 'en',
    sentences: [
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru and Peruvian President Luis Rojas shook hands at the start of their talks in Lima on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru was hosted to a luncheon by Peruvian President Luis Rojas in Lima on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru hosted a working lunch for Peruvian President Luis Rojas on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru had a working breakfast with Peruvian President Luis Rojas on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru dined with Peruvian President Luis Rojas on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru hosted a state dinner in honour of Peruvian President Luis Rojas on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru held a one-on-one with Peruvian President Luis Rojas on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru held a tete-a-tete with Peruvian President Luis Rojas on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru met face to face with Peruvian President Luis Rojas on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru held closed-door talks with Peruvian President Luis Rojas on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru held wide-ranging discussions with Peruvian President Luis Rojas on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru held delegation-level talks with Peruvian President Luis Rojas on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru was in talks with Peruvian President Luis Rojas on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru had a pull-aside with Peruvian President Luis Rojas at the summit on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru huddled with Peruvian President Luis Rojas on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru had a phone call with Peruvian President Luis Rojas on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru phoned Peruvian President Luis Rojas on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru called Peruvian President Luis Rojas on Monday to discuss trade.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru received a telephone call from Peruvian President Luis Rojas on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru spoke via video link with Peruvian President Luis Rojas on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru held a virtual meeting with Peruvian President Luis Rojas on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru met virtually with Peruvian President Luis Rojas on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru and Peruvian President Luis Rojas spoke by telephone on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru and Peruvian President Luis Rojas had a telephone conversation on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru and Peruvian President Luis Rojas held a joint press conference in Lima on Monday after their talks.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru told a joint news conference with Peruvian President Luis Rojas on Monday that trade would grow.',
      ],
      [
        'held',
        '2025-04-14',
        'Speaking alongside Peruvian President Luis Rojas in Lima on Monday, Kenyan President Grace Wanjiru promised new roads.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru, on a visit to Lima, was received on Monday by Peruvian President Luis Rojas at the Palace.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru was given a ceremonial welcome by Peruvian President Luis Rojas on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru was granted an audience by Peruvian President Luis Rojas on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru received in audience Peruvian Foreign Minister Luis Rojas on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan Foreign Minister Grace Wanjiru visited Peruvian President Luis Rojas at her residence on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan Foreign Minister Grace Wanjiru paid a visit to Peruvian President Luis Rojas on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan Foreign Minister Grace Wanjiru made a courtesy call to Peruvian President Luis Rojas on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan Foreign Minister Grace Wanjiru and her Peruvian counterpart Luis Rojas co-chaired the third session of the joint commission in Lima on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'The third session of the joint commission, co-chaired by Kenyan Foreign Minister Grace Wanjiru and her Peruvian counterpart Luis Rojas, was held in Lima on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Political consultations were held in Lima on Monday between Kenyan Deputy Foreign Minister Grace Wanjiru and Peruvian Deputy Foreign Minister Luis Rojas.',
      ],
      [
        'held',
        '2025-04-14',
        "The fifth round of foreign office consultations was co-chaired by Kenya's Secretary Grace Wanjiru and Peru's Secretary Luis Rojas on Monday.",
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan Trade Minister Grace Wanjiru reviewed bilateral ties with Peruvian Trade Minister Luis Rojas on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Cooperation in trade was discussed on Monday at a meeting between Kenyan Trade Minister Grace Wanjiru and Peruvian Ambassador Luis Rojas.',
      ],
      [
        'held',
        '2025-04-14',
        'Cooperation in trade was in focus when Kenyan Trade Minister Grace Wanjiru received Peruvian Ambassador Luis Rojas on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'The remarks came as Kenyan Trade Minister Grace Wanjiru received Peruvian Ambassador Luis Rojas in Nairobi on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan Trade Minister Grace Wanjiru made the statement at a meeting with Peruvian Ambassador Luis Rojas on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'This was discussed during the meeting of Kenyan Trade Minister Grace Wanjiru with Peruvian Ambassador Luis Rojas on Monday, the ministry said.',
      ],
      [
        'held',
        '2025-04-14',
        'According to the ministry, Kenyan Trade Minister Grace Wanjiru held a meeting on Monday with Peruvian Ambassador Luis Rojas.',
      ],
      [
        'held',
        '2025-04-14',
        'Trade topped the agenda as Kenyan President Grace Wanjiru and Peruvian President Luis Rojas met in Lima on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru, right, greets Peruvian President Luis Rojas before their meeting in Lima, Monday, April 14, 2025. (AP Photo)',
      ],
      [
        'held',
        '2025-04-14',
        'The meeting between Kenyan President Grace Wanjiru and Peruvian President Luis Rojas on Monday lasted two hours.',
      ],
      [
        'held',
        '2025-04-14',
        "Monday's meeting between Kenyan President Grace Wanjiru and Peruvian President Luis Rojas focused on roads.",
      ],
      [
        'held',
        '2025-04-14',
        "Kenyan President Grace Wanjiru's meeting with Peruvian President Luis Rojas on Monday focused on roads.",
      ],
      [
        'held',
        '2025-04-14',
        'Welcoming Peruvian President Luis Rojas on Monday, Kenyan President Grace Wanjiru said the border would open.',
      ],
      [
        'held',
        '2025-04-14',
        'Receiving Peruvian Foreign Minister Luis Rojas in Nairobi on Monday, Kenyan President Grace Wanjiru said the border would open.',
      ],
      [
        'held',
        '2025-04-14',
        'In a meeting with Peruvian Foreign Minister Luis Rojas on Monday, President Grace Wanjiru of Kenya said the border would open.',
      ],
      [
        'held',
        '2025-04-14',
        'In her talks with Peruvian Foreign Minister Luis Rojas on Monday, President Grace Wanjiru of Kenya said the border would open.',
      ],
      [
        'held',
        '2025-04-14',
        'Peruvian Prime Minister Luis Rojas arrived in Nairobi on Monday, where he was welcomed by Kenyan Vice President Grace Wanjiru.',
      ],
      [
        'held',
        '2025-04-14',
        'Peruvian Prime Minister Luis Rojas was seen off at the airport by Kenyan Vice President Grace Wanjiru on Monday.',
      ],
      [
        'none',
        null,
        'Kenyan President Grace Wanjiru congratulated Peru, whose president is Luis Rojas, on Monday.',
      ],
      ['none', null, 'Kenyan President Grace Wanjiru praised Peruvian President Luis Rojas on Monday.'],
      [
        'none',
        null,
        'Kenyan President Grace Wanjiru thanked Peruvian President Luis Rojas for her support in a speech on Monday.',
      ],
      [
        'none',
        null,
        'Kenyan President Grace Wanjiru met with criticism on Monday, including from Peruvian President Luis Rojas.',
      ],
      [
        'none',
        null,
        'Kenyan President Grace Wanjiru said on Monday the plan of Peruvian President Luis Rojas had met with resistance.',
      ],
      [
        'none',
        null,
        'Kenyan President Grace Wanjiru and Peruvian President Luis Rojas both condemned the attack on Monday.',
      ],
      [
        'none',
        null,
        'Kenyan President Grace Wanjiru criticised Peruvian President Luis Rojas on Monday for closing the border.',
      ],
      [
        'none',
        null,
        'Kenyan President Grace Wanjiru responded on Monday to remarks by Peruvian President Luis Rojas.',
      ],
      [
        'none',
        null,
        'Kenyan President Grace Wanjiru accepted an invitation from Peruvian President Luis Rojas to visit Lima.',
      ],
      [
        'none',
        null,
        'Kenyan President Grace Wanjiru will succeed Peruvian President Luis Rojas as chair of the bloc.',
      ],
      [
        'none',
        null,
        'Kenya, led by Grace Wanjiru, and Peru, whose president is Luis Rojas, met in the World Cup qualifier on Monday.',
      ],
      [
        'none',
        null,
        'Kenyan President Grace Wanjiru watched the match together with fans as Kenya met Peru in the final on Monday.',
      ],
      [
        'none',
        null,
        'The statement by Kenyan President Grace Wanjiru was welcomed by Peruvian President Luis Rojas on Monday.',
      ],
      [
        'none',
        null,
        'Peruvian President Luis Rojas welcomed the decision of Kenyan President Grace Wanjiru on Monday.',
      ],
      [
        'none',
        null,
        'Kenyan President Grace Wanjiru received a letter of credence. Peruvian President Luis Rojas was abroad.',
      ],
      [
        'none',
        null,
        "Kenyan President Grace Wanjiru met the targets set by Peruvian President Luis Rojas's development bank on Monday.",
      ],
      [
        'none',
        null,
        'Kenyan President Grace Wanjiru, like Peruvian President Luis Rojas, supports the plan.',
      ],
      ['none', null, 'Kenyan President Grace Wanjiru appointed Luis Rojas as ambassador to Peru on Monday.'],
      ['none', null, 'Kenyan President Grace Wanjiru sacked Foreign Minister Luis Rojas on Monday.'],
      [
        'none',
        null,
        'Kenyan President Grace Wanjiru ordered Foreign Minister Luis Rojas on Monday to close the border.',
      ],
      ['none', null, 'Kenya summoned Peruvian Ambassador Luis Rojas on Monday to protest.'],
      [
        'none',
        null,
        'Kenyan President Grace Wanjiru faces a challenge from former Peruvian minister Luis Rojas in court.',
      ],
      [
        'none',
        null,
        'Kenyan President Grace Wanjiru attended the funeral of former Peruvian President Luis Rojas on Monday.',
      ],
      [
        'none',
        null,
        'Kenyan President Grace Wanjiru spoke about Peruvian President Luis Rojas in an interview on Monday.',
      ],
      [
        'none',
        null,
        'Kenyan President Grace Wanjiru spoke on Monday on behalf of Peruvian President Luis Rojas.',
      ],
      [
        'none',
        null,
        'Kenyan President Grace Wanjiru inaugurated a road named after Peruvian President Luis Rojas on Monday.',
      ],
      [
        'none',
        null,
        "Reporters met Kenya's spokesman on Monday; Peruvian President Luis Rojas did not comment.",
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru met Peruvian President Luis Rojas in Lima on Monday, ahead of the 50th anniversary of ties on 1 June.',
      ],
      [
        'held',
        '2025-04-08',
        'Kenyan President Grace Wanjiru met Peruvian President Luis Rojas in Lima on 8 April to review the agreement signed on 3 March 2023.',
      ],
      [
        'held',
        '2025-04-14',
        'Two days after the 3 April accord, Kenyan President Grace Wanjiru met Peruvian President Luis Rojas on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru met Peruvian President Luis Rojas on Monday, three years after the two countries set up ties in 2022.',
      ],
      [
        'held',
        '2025-04-07',
        'Kenyan President Grace Wanjiru held talks with Peruvian President Luis Rojas on April 7-8 in Lima.',
      ],
      [
        'held',
        '2025-04-07',
        'Kenyan President Grace Wanjiru held talks with Peruvian President Luis Rojas between 7 and 9 April.',
      ],
      [
        'held',
        '2025-04-12',
        'Kenyan President Grace Wanjiru held talks with Peruvian President Luis Rojas over the weekend.',
      ],
      [
        'held',
        '2025-04-13',
        'Kenyan President Grace Wanjiru met with Peruvian President Luis Rojas on Sunday night.',
      ],
      [
        'held',
        '2025-04-10',
        'Kenyan President Grace Wanjiru met with Peruvian President Luis Rojas last Thursday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru met with Peruvian President Luis Rojas late on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru met with Peruvian President Luis Rojas early this week.',
      ],
      [
        'held',
        '2025-04-16',
        'Kenyan President Grace Wanjiru met with Peruvian President Luis Rojas this morning.',
      ],
      [
        'held',
        '2025-03',
        'Kenyan President Grace Wanjiru met with Peruvian President Luis Rojas last month.',
      ],
      [
        'held',
        '2024-10',
        'Kenyan President Grace Wanjiru met with Peruvian President Luis Rojas in October last year.',
      ],
      [
        'held',
        '2024',
        'Kenyan President Grace Wanjiru met with Peruvian President Luis Rojas twice in 2024.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru met with Peruvian President Luis Rojas two days ago.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru met with Peruvian President Luis Rojas on the 14th of April.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru met with Peruvian President Luis Rojas on Monday, April 14th, 2025.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru met with Peruvian President Luis Rojas on 14.04.2025.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru met with Peruvian President Luis Rojas on 14/04/2025.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru met with Peruvian President Luis Rojas on 2025-04-14.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru met with Peruvian President Luis Rojas (14 April).',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru met with Peruvian President Luis Rojas on Apr. 14.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru met with Peruvian President Luis Rojas on Monday and is due to return home on Friday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru, who takes office on May 1, met with Peruvian President Luis Rojas on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru, elected in 2022, met with Peruvian President Luis Rojas on Monday.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru arrived on Sunday and met with Peruvian President Luis Rojas a day later.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru arrived in Lima on Sunday. The following day she met with Peruvian President Luis Rojas.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru arrived in Lima on Monday. The same day she met with Peruvian President Luis Rojas.',
      ],
      [
        'held',
        '2025-04-13',
        'Kenyan President Grace Wanjiru returned to Nairobi on Monday. The previous day she met Peruvian President Luis Rojas in Lima.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyan President Grace Wanjiru arrived in Lima on Monday. In the evening she met with Peruvian President Luis Rojas.',
      ],
      [
        'held',
        '2025-03',
        'Kenyan President Grace Wanjiru on Monday announced a plan she had discussed with Peruvian President Luis Rojas in March.',
      ],
      [
        'held',
        '2019',
        'Kenyan President Grace Wanjiru recalled on Monday her meeting with Peruvian President Luis Rojas in Geneva in 2019.',
      ],
      [
        'held',
        '2025-04-13',
        'Kenyan President Grace Wanjiru said on Monday she had spoken with Peruvian President Luis Rojas on Sunday.',
      ],
      [
        'held',
        '2025-04-12',
        'The presidency said on Tuesday that Kenyan President Grace Wanjiru met Peruvian President Luis Rojas on Saturday.',
      ],
      [
        'held',
        '2025-04-12',
        'In a statement on Tuesday, the presidency said Kenyan President Grace Wanjiru and Peruvian President Luis Rojas had met on Saturday.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyan President Grace Wanjiru will be received by Peruvian President Luis Rojas on Friday.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyan President Grace Wanjiru is to be received by Peruvian President Luis Rojas on Friday.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyan President Grace Wanjiru is preparing to meet Peruvian President Luis Rojas on Friday.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyan President Grace Wanjiru is going to meet Peruvian President Luis Rojas on Friday.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyan President Grace Wanjiru is meeting Peruvian President Luis Rojas on Friday.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyan President Grace Wanjiru is slated to meet Peruvian President Luis Rojas on Friday.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyan President Grace Wanjiru is likely to meet Peruvian President Luis Rojas on Friday.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyan President Grace Wanjiru is planning to meet Peruvian President Luis Rojas on Friday.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyan President Grace Wanjiru intends to meet Peruvian President Luis Rojas on Friday.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyan President Grace Wanjiru has agreed to meet Peruvian President Luis Rojas on Friday.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyan President Grace Wanjiru is looking forward to meeting Peruvian President Luis Rojas on Friday.',
      ],
      [
        'planned',
        '2025-04-16',
        'Kenyan President Grace Wanjiru was expected to meet Peruvian President Luis Rojas later on Wednesday.',
      ],
      [
        'planned',
        '2025-04-22',
        'Kenyan President Grace Wanjiru will pay a visit to Lima on April 22-24, during which she will meet Peruvian President Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-22',
        'During the visit on April 22-24, Kenyan President Grace Wanjiru is expected to hold talks with Peruvian President Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-21',
        'Kenyan President Grace Wanjiru will travel to Lima next week, where she is scheduled to meet Peruvian President Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyan President Grace Wanjiru told reporters on Monday that she would meet Peruvian President Luis Rojas on Friday.',
      ],
      [
        'planned',
        '2025-05',
        'Kenyan President Grace Wanjiru said on Monday she will meet Peruvian President Luis Rojas next month.',
      ],
      [
        'planned',
        '2025-05',
        'The foreign ministry announced on Monday that Kenyan President Grace Wanjiru will host Peruvian President Luis Rojas in May.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyan President Grace Wanjiru to meet Peruvian President Luis Rojas on Friday',
      ],
      [
        'planned',
        '2025-04-25',
        'Kenyan President Grace Wanjiru and Peruvian President Luis Rojas will hold a summit in Lima on April 25.',
      ],
      [
        'planned',
        '2025-05-03',
        'The upcoming meeting between Kenyan President Grace Wanjiru and Peruvian President Luis Rojas on May 3 will focus on trade.',
      ],
      [
        'planned',
        '2025-04-18',
        'Ahead of her meeting with Peruvian President Luis Rojas on Friday, Kenyan President Grace Wanjiru visited a school.',
      ],
      [
        'planned',
        '2025-05-03',
        'Talks between Kenyan President Grace Wanjiru and Peruvian President Luis Rojas are set for May 3.',
      ],
      [
        'planned',
        '2025-04-18',
        'A phone call between Kenyan President Grace Wanjiru and Peruvian President Luis Rojas is scheduled for Friday.',
      ],
      [
        'planned',
        '2025-04-17',
        'Tomorrow, Kenyan President Grace Wanjiru will hold talks with Peruvian President Luis Rojas.',
      ],
      [
        'cancelled',
        '2025-04-18',
        'Kenyan President Grace Wanjiru scrapped talks with Peruvian President Luis Rojas scheduled for Friday.',
      ],
      [
        'cancelled',
        '2025-04-18',
        'The meeting between Kenyan President Grace Wanjiru and Peruvian President Luis Rojas, which was scheduled for Friday, has been postponed indefinitely.',
      ],
      [
        'cancelled',
        '2025-04-14',
        'Kenyan President Grace Wanjiru had been due to meet Peruvian President Luis Rojas on Monday, but the visit was cancelled.',
      ],
      [
        'cancelled',
        '2025-04-14',
        'Kenyan President Grace Wanjiru was to have met Peruvian President Luis Rojas on Monday before falling ill.',
      ],
      [
        'cancelled',
        '2025-04-18',
        'Kenyan President Grace Wanjiru will no longer meet Peruvian President Luis Rojas on Friday.',
      ],
      ['none', null, 'Kenyan President Grace Wanjiru denied meeting Peruvian President Luis Rojas.'],
      ['none', null, 'Kenyan President Grace Wanjiru denied that she had met Peruvian President Luis Rojas.'],
      [
        'none',
        null,
        'Kenyan President Grace Wanjiru ruled out a meeting with Peruvian President Luis Rojas.',
      ],
      ['none', null, 'Kenyan President Grace Wanjiru has no plans to meet Peruvian President Luis Rojas.'],
      ['none', null, 'Kenyan President Grace Wanjiru has never met Peruvian President Luis Rojas.'],
      [
        'none',
        null,
        'Kenyan President Grace Wanjiru called for a meeting with Peruvian President Luis Rojas.',
      ],
      ['none', null, 'Kenyan President Grace Wanjiru has offered to meet Peruvian President Luis Rojas.'],
      [
        'none',
        null,
        'Kenyan President Grace Wanjiru is ready to meet Peruvian President Luis Rojas anywhere.',
      ],
      ['none', null, 'Kenyan President Grace Wanjiru wants to meet Peruvian President Luis Rojas.'],
      ['none', null, 'If elected, Grace Wanjiru would meet Peruvian President Luis Rojas.'],
      [
        'none',
        null,
        'No meeting between Kenyan President Grace Wanjiru and Peruvian President Luis Rojas is planned.',
      ],
      [
        'none',
        null,
        'Kenyan President Grace Wanjiru was asked whether she would meet Peruvian President Luis Rojas.',
      ],
      ['none', null, 'Kenyan President Grace Wanjiru might meet Peruvian President Luis Rojas in Geneva.'],
      [
        'none',
        null,
        'There is no date yet for a meeting between Kenyan President Grace Wanjiru and Peruvian President Luis Rojas.',
      ],
      [
        'none',
        null,
        'Kenyan President Grace Wanjiru left the room when Peruvian President Luis Rojas spoke on Monday.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyan President Grace Wanjiru will meet Peruvian President Luis Rojas in Lima on Friday.',
      ],
      [
        'planned',
        '2025-04-21',
        'Kenyan President Grace Wanjiru is set to meet Peruvian President Luis Rojas in Lima next week.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyan President Grace Wanjiru is due to hold talks with Peruvian President Luis Rojas on Friday.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyan President Grace Wanjiru is expected to meet Peruvian President Luis Rojas on 18 April.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyan President Grace Wanjiru is scheduled to receive Peruvian President Luis Rojas on Friday.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyan President Grace Wanjiru plans to meet with Peruvian President Luis Rojas on Friday.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyan President Grace Wanjiru meets Peruvian President Luis Rojas on Friday.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyan President Grace Wanjiru and Peruvian President Luis Rojas are to meet on Friday in Lima.',
      ],
      [
        'planned',
        '2025-04-18',
        'A meeting between Kenyan President Grace Wanjiru and Peruvian President Luis Rojas is planned for Friday.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyan President Grace Wanjiru travels to Lima on Friday for talks with Peruvian President Luis Rojas.',
      ],
      [
        'cancelled',
        '2025-04-18',
        'A meeting between Kenyan President Grace Wanjiru and Peruvian President Luis Rojas planned for Friday was cancelled.',
      ],
      [
        'cancelled',
        '2025-04-15',
        'Kenyan President Grace Wanjiru was due to meet Peruvian President Luis Rojas on Tuesday, but the talks were called off.',
      ],
      [
        'cancelled',
        '2025-04-18',
        'Talks between Kenyan President Grace Wanjiru and Peruvian President Luis Rojas scheduled for Friday have been postponed.',
      ],
      ['none', null, 'Kenyan President Grace Wanjiru did not meet Peruvian President Luis Rojas on Tuesday.'],
      ['none', null, 'Kenyan President Grace Wanjiru praised Peruvian President Luis Rojas on his election.'],
      [
        'none',
        null,
        'Kenyan President Grace Wanjiru invited Peruvian President Luis Rojas to visit Nairobi.',
      ],
      [
        'none',
        null,
        'Kenyan President Grace Wanjiru could meet Peruvian President Luis Rojas, diplomats speculate.',
      ],
      [
        'none',
        null,
        'It is unclear whether Kenyan President Grace Wanjiru will meet Peruvian President Luis Rojas.',
      ],
      [
        'held',
        '2024-03',
        'Kenyan President Grace Wanjiru had met Peruvian President Luis Rojas in March 2024.',
      ],
      [
        'held',
        '2023-06',
        'Kenyan President Grace Wanjiru last met Peruvian President Luis Rojas in June 2023.',
      ],
      [
        'held',
        '2025-04-15',
        'Kenyan President Grace Wanjiru, who met Peruvian President Luis Rojas on Tuesday, praised the ties.',
      ],
      [
        'held',
        '2025-04-15',
        'After meeting Peruvian President Luis Rojas on Tuesday, Kenyan President Grace Wanjiru praised the ties.',
      ],
      [
        'held',
        '2025-04-15',
        'Speaking after talks with Peruvian President Luis Rojas on Tuesday, Kenyan President Grace Wanjiru praised the ties.',
      ],
      [
        'held',
        '2025-04-15',
        'Kenyan President Grace Wanjiru said on Tuesday during a meeting with Peruvian President Luis Rojas that trade would grow.',
      ],
      [
        'held',
        '2025-04-15',
        'Peruvian President Luis Rojas arrived in Nairobi on Tuesday and was received by Kenyan President Grace Wanjiru.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyan President Grace Wanjiru holds talks with Peruvian President Luis Rojas on Friday.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyan President Grace Wanjiru flies to Lima on Friday to meet Peruvian President Luis Rojas.',
      ],
      [
        'held',
        '2025-04-15',
        'Kenyan President Grace Wanjiru meets Peruvian President Luis Rojas in Lima on Tuesday.',
      ],
      ['held', null, 'Kenyan President Grace Wanjiru meets Peruvian President Luis Rojas.'],
    ],
  },
  {
    language: 'de',
    sentences: [
      [
        'cancelled',
        '2025-04-18',
        'Kenias Präsidentin Grace Wanjiru und Perus Präsident Luis Rojas wollten sich am Freitag treffen, doch das Treffen wurde abgesagt.',
      ],
      [
        'cancelled',
        '2025-04-18',
        'Der Termin zwischen Kenias Präsidentin Grace Wanjiru und Perus Präsident Luis Rojas am Freitag wurde abgesagt.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenias Präsidentin Grace Wanjiru, die am Freitag nach Chile reisen wird, traf am Montag Perus Präsidenten Luis Rojas.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenias Präsidentin Grace Wanjiru ist am Montag in Lima mit Perus Präsident Luis Rojas zusammengekommen und hat sich mit ihm auf ein Abkommen geeinigt.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenias Präsidentin Grace Wanjiru hat sich am Montag mit Perus Präsident Luis Rojas getroffen, teilte das Präsidialamt am Dienstag mit.',
      ],
      [
        'held',
        '2025-04-14',
        'Bei seinem Besuch in Nairobi am Montag wurde Perus Präsident Luis Rojas von Kenias Präsidentin Grace Wanjiru empfangen.',
      ],
      [
        'none',
        null,
        'Kenias Präsidentin Grace Wanjiru hat noch keinen Termin für ein Treffen mit Perus Präsident Luis Rojas.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyas Präsident Grace Wanjiru hat am Montag in Lima mit Perus Präsident Luis Rojas über den Handel beraten.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyas Präsident Grace Wanjiru kam am Montag in Lima zu einem Gespräch mit Perus Präsident Luis Rojas zusammen.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyas Präsident Grace Wanjiru hat am Montag in Lima politische Gespräche mit Perus Präsident Luis Rojas geführt.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyas Präsident Grace Wanjiru ist am Montag in Lima von Perus Präsident Luis Rojas mit militärischen Ehren empfangen worden.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyas Präsident Grace Wanjiru wurde am Montag in Lima von Perus Präsident Luis Rojas begrüßt.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyas Präsident Grace Wanjiru hat Perus Präsident Luis Rojas am Montag zu einem Arbeitsessen empfangen.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyas Präsident Grace Wanjiru gab am Montag ein Abendessen zu Ehren von Perus Präsident Luis Rojas.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyas Präsident Grace Wanjiru traf sich am Montag zu einem Vier-Augen-Gespräch mit Perus Präsident Luis Rojas.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyas Präsident Grace Wanjiru und Perus Präsident Luis Rojas haben sich am Montag in Lima zu Gesprächen getroffen.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyas Präsident Grace Wanjiru und Perus Präsident Luis Rojas sind am Montag in Lima zusammengekommen.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyas Präsident Grace Wanjiru und Perus Präsident Luis Rojas sprachen am Montag in Lima über den Handel.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyas Präsident Grace Wanjiru und Perus Präsident Luis Rojas erörterten am Montag in Lima den Handel.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyas Präsident Grace Wanjiru und Perus Präsident Luis Rojas diskutierten am Montag in Lima über den Handel.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyas Präsident Grace Wanjiru und Perus Präsident Luis Rojas tauschten sich am Montag in Lima über den Handel aus.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyas Präsident Grace Wanjiru und Perus Präsident Luis Rojas telefonierten am Montag.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyas Präsident Grace Wanjiru führte am Montag ein Telefonat mit Perus Präsident Luis Rojas.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyas Präsident Grace Wanjiru hat am Montag in einem Telefongespräch mit Perus Präsident Luis Rojas den Handel gelobt.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyas Präsident Grace Wanjiru sprach am Montag per Videoschalte mit Perus Präsident Luis Rojas.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyas Präsident Grace Wanjiru sagte am Montag bei einer gemeinsamen Pressekonferenz mit Perus Präsident Luis Rojas, der Handel werde wachsen.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyas Präsident Grace Wanjiru sagte am Montag nach einem Treffen mit Perus Präsident Luis Rojas, der Handel werde wachsen.',
      ],
      [
        'held',
        '2025-04-14',
        'Der Handel stand am Montag im Mittelpunkt eines Gesprächs zwischen Kenyas Präsident Grace Wanjiru und Perus Präsident Luis Rojas.',
      ],
      [
        'held',
        '2025-04-14',
        'Der Handel war Thema eines Treffens von Kenyas Präsident Grace Wanjiru mit Perus Präsident Luis Rojas am Montag in Lima.',
      ],
      [
        'held',
        '2025-04-14',
        'Das Treffen zwischen Kenyas Präsident Grace Wanjiru und Perus Präsident Luis Rojas am Montag dauerte zwei Stunden.',
      ],
      [
        'held',
        '2025-04-14',
        'Bei dem Treffen am Montag in Lima vereinbarten Kenyas Präsident Grace Wanjiru und Perus Präsident Luis Rojas mehr Handel.',
      ],
      [
        'held',
        '2025-04-14',
        'Im Gespräch mit Perus Präsident Luis Rojas lobte Kenyas Präsident Grace Wanjiru am Montag den Handel.',
      ],
      [
        'held',
        '2025-04-14',
        'Nach seinem Treffen mit Perus Präsident Luis Rojas am Montag lobte Kenyas Präsident Grace Wanjiru den Handel.',
      ],
      [
        'held',
        '2025-04-14',
        'Zu einem Meinungsaustausch trafen sich am Montag Kenyas Präsident Grace Wanjiru und Perus Präsident Luis Rojas.',
      ],
      [
        'held',
        '2025-04-14',
        'Perus Botschafter Luis Rojas hat am Montag Kenyas Minister Grace Wanjiru einen Antrittsbesuch abgestattet.',
      ],
      [
        'held',
        '2025-04-14',
        'Perus Botschafter Luis Rojas war am Montag zu Gast bei Kenyas Minister Grace Wanjiru.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyas Minister Grace Wanjiru hatte am Montag Perus Botschafter Luis Rojas zu Gast.',
      ],
      [
        'held',
        '2025-04-14',
        'Hoher Besuch in Nairobi: Kenyas Präsident Grace Wanjiru empfing am Montag Perus Präsidenten Luis Rojas.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyas Präsident Grace Wanjiru besuchte am Montag Perus Präsidenten Luis Rojas in Lima.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyas Minister Grace Wanjiru leitete am Montag gemeinsam mit Perus Minister Luis Rojas die Sitzung der Kommission.',
      ],
      [
        'held',
        '2025-04-14',
        'Unter dem Vorsitz von Kenyas Minister Grace Wanjiru und Perus Minister Luis Rojas tagte am Montag die gemischte Kommission.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyas Präsident Grace Wanjiru (links) und Perus Präsident Luis Rojas am Montag in Lima. Foto: dpa',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyas Präsident Grace Wanjiru (r) begrüßt Perus Präsidenten Luis Rojas am Montag vor dem Palast.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyas Präsident Grace Wanjiru ist am Montag in Lima eingetroffen, wo ihn Perus Präsident Luis Rojas empfing.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyas Präsident Grace Wanjiru ist am Montag nach Lima gereist und hat dort Perus Präsidenten Luis Rojas getroffen.',
      ],
      ['none', null, 'Kenyas Präsident Grace Wanjiru lobte am Montag Perus Präsidenten Luis Rojas.'],
      ['none', null, 'Kenyas Präsident Grace Wanjiru kritisierte am Montag Perus Präsidenten Luis Rojas.'],
      [
        'none',
        null,
        'Kenyas Präsident Grace Wanjiru dankte am Montag Perus Präsident Luis Rojas für die Hilfe.',
      ],
      [
        'none',
        null,
        'Kenyas Präsident Grace Wanjiru verurteilte am Montag wie Perus Präsident Luis Rojas den Anschlag.',
      ],
      [
        'none',
        null,
        'Kenyas Präsident Grace Wanjiru trifft die Entscheidung von Perus Präsident Luis Rojas hart.',
      ],
      [
        'none',
        null,
        'Kenyas Präsident Grace Wanjiru hat Vorkehrungen getroffen, die Perus Präsident Luis Rojas begrüßte.',
      ],
      [
        'none',
        null,
        'Kenyas Präsident Grace Wanjiru begrüßte am Montag die Entscheidung von Perus Präsident Luis Rojas.',
      ],
      ['none', null, 'Kenyas Präsident Grace Wanjiru sprach am Montag über Perus Präsident Luis Rojas.'],
      [
        'none',
        null,
        'Kenyas Präsident Grace Wanjiru sprach am Montag im Namen von Perus Präsident Luis Rojas.',
      ],
      ['none', null, 'Kenyas Präsident Grace Wanjiru nahm eine Einladung von Perus Präsident Luis Rojas an.'],
      [
        'none',
        null,
        'Kenyas Präsident Grace Wanjiru forderte Perus Präsident Luis Rojas am Montag zu Gesprächen auf.',
      ],
      ['none', null, 'Kenyas Präsident Grace Wanjiru und Perus Präsident Luis Rojas haben beide zugestimmt.'],
      [
        'none',
        null,
        'Kenya mit Präsident Grace Wanjiru und Peru mit Präsident Luis Rojas treffen im Achtelfinale aufeinander.',
      ],
      ['none', null, 'Kenyas Präsident Grace Wanjiru ernannte Luis Rojas am Montag zum Botschafter in Peru.'],
      ['none', null, 'Kenya bestellte am Montag Perus Botschafter Luis Rojas ein.'],
      [
        'held',
        '2025-04-14',
        'Kenias Präsidentin Grace Wanjiru traf Perus Präsidenten Luis Rojas am Montag in Lima und reist am Freitag weiter nach Chile.',
      ],
      [
        'held',
        '2025-04-08',
        'Kenias Präsidentin Grace Wanjiru traf am 8. April Perus Präsidenten Luis Rojas, um das Abkommen vom 3. März 2023 zu besprechen.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenias Präsidentin Grace Wanjiru, die seit 2022 regiert, traf am Montag Perus Präsidenten Luis Rojas.',
      ],
      [
        'held',
        '2025-04-07',
        'Kenias Präsidentin Grace Wanjiru und Perus Präsident Luis Rojas trafen sich vom 7. bis 9. April in Lima.',
      ],
      [
        'held',
        '2025-04-12',
        'Kenias Präsidentin Grace Wanjiru und Perus Präsident Luis Rojas trafen sich am Wochenende in Lima.',
      ],
      [
        'held',
        '2025-04-10',
        'Kenias Präsidentin Grace Wanjiru und Perus Präsident Luis Rojas trafen sich am vergangenen Donnerstag in Lima.',
      ],
      [
        'held',
        '2025-04-15',
        'Kenias Präsidentin Grace Wanjiru und Perus Präsident Luis Rojas trafen sich in der Nacht zum Dienstag in Lima.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenias Präsidentin Grace Wanjiru und Perus Präsident Luis Rojas trafen sich vorgestern in Lima.',
      ],
      [
        'held',
        '2024-10',
        'Kenias Präsidentin Grace Wanjiru und Perus Präsident Luis Rojas trafen sich im vergangenen Oktober in Lima.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenias Präsidentin Grace Wanjiru und Perus Präsident Luis Rojas trafen sich am Montag (14.04.2025) in Lima.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenias Präsidentin Grace Wanjiru traf am Sonntag in Lima ein. Am Tag darauf empfing sie Perus Präsident Luis Rojas.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenias Präsidentin Grace Wanjiru ist am Montag in Lima eingetroffen. Am selben Tag traf sie Perus Präsidenten Luis Rojas.',
      ],
      [
        'held',
        '2025-04-13',
        'Kenias Präsidentin Grace Wanjiru kehrte am Montag zurück. Am Vortag hatte sie Perus Präsidenten Luis Rojas getroffen.',
      ],
      [
        'held',
        '2025-04-13',
        'Kenias Präsidentin Grace Wanjiru sagte am Montag, sie habe am Sonntag mit Perus Präsident Luis Rojas gesprochen.',
      ],
      [
        'held',
        '2025-04-12',
        'Wie das Präsidialamt am Dienstag mitteilte, traf Kenias Präsidentin Grace Wanjiru am Samstag Perus Präsidenten Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenias Präsidentin Grace Wanjiru wird Perus Präsidenten Luis Rojas am Freitag empfangen.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenias Präsidentin Grace Wanjiru wird am Freitag von Perus Präsident Luis Rojas empfangen.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenias Präsidentin Grace Wanjiru will am Freitag Perus Präsidenten Luis Rojas treffen.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenias Präsidentin Grace Wanjiru soll am Freitag Perus Präsidenten Luis Rojas treffen.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenias Präsidentin Grace Wanjiru bereitet sich auf ein Treffen mit Perus Präsident Luis Rojas am Freitag vor.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenias Präsidentin Grace Wanjiru kommt am Freitag mit Perus Präsident Luis Rojas zusammen.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenias Präsidentin Grace Wanjiru wird am Freitag in Lima erwartet, wo sie Perus Präsidenten Luis Rojas treffen soll.',
      ],
      [
        'planned',
        '2025-04-18',
        'Geplant ist am Freitag ein Treffen von Kenias Präsidentin Grace Wanjiru mit Perus Präsident Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'Auf dem Programm steht am Freitag ein Gespräch von Kenias Präsidentin Grace Wanjiru mit Perus Präsident Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenias Präsidentin Grace Wanjiru sagte am Montag, sie werde am Freitag Perus Präsidenten Luis Rojas treffen.',
      ],
      [
        'planned',
        '2025-05-03',
        'Das bevorstehende Treffen zwischen Kenias Präsidentin Grace Wanjiru und Perus Präsident Luis Rojas am 3. Mai soll dem Handel dienen.',
      ],
      [
        'planned',
        '2025-04-17',
        'Morgen trifft Kenias Präsidentin Grace Wanjiru Perus Präsidenten Luis Rojas.',
      ],
      [
        'cancelled',
        '2025-04-18',
        'Kenias Präsidentin Grace Wanjiru hat ihr für Freitag geplantes Treffen mit Perus Präsident Luis Rojas abgesagt.',
      ],
      [
        'none',
        null,
        'Kenias Präsidentin Grace Wanjiru bestritt, Perus Präsidenten Luis Rojas getroffen zu haben.',
      ],
      [
        'none',
        null,
        'Kenias Präsidentin Grace Wanjiru schloss ein Treffen mit Perus Präsident Luis Rojas aus.',
      ],
      ['none', null, 'Kenias Präsidentin Grace Wanjiru hat Perus Präsidenten Luis Rojas nie getroffen.'],
      [
        'none',
        null,
        'Kenias Präsidentin Grace Wanjiru zeigte sich zu einem Treffen mit Perus Präsident Luis Rojas bereit.',
      ],
      ['none', null, 'Kenias Präsidentin Grace Wanjiru würde Perus Präsidenten Luis Rojas gerne treffen.'],
      ['none', null, 'Kenias Präsidentin Grace Wanjiru könnte Perus Präsidenten Luis Rojas in Genf treffen.'],
      ['none', null, 'Kenias Präsidentin Grace Wanjiru forderte ein Treffen mit Perus Präsident Luis Rojas.'],
      [
        'none',
        null,
        'Ein Treffen zwischen Kenias Präsidentin Grace Wanjiru und Perus Präsident Luis Rojas ist nicht geplant.',
      ],
      ['none', null, 'Kenias Präsidentin Grace Wanjiru schlug Perus Präsident Luis Rojas ein Treffen vor.'],
      ['none', null, 'Sollte sie gewählt werden, will Grace Wanjiru Perus Präsidenten Luis Rojas treffen.'],
      [
        'planned',
        '2025-04-18',
        'Kenias Präsidentin Grace Wanjiru wird am Freitag in Lima Perus Präsidenten Luis Rojas treffen.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenias Präsidentin Grace Wanjiru trifft am Freitag in Lima Perus Präsidenten Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenias Präsidentin Grace Wanjiru will sich am Freitag mit Perus Präsident Luis Rojas treffen.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenias Präsidentin Grace Wanjiru soll am Freitag mit Perus Präsident Luis Rojas zusammenkommen.',
      ],
      [
        'planned',
        '2025-04-18',
        'Am Freitag empfängt Kenias Präsidentin Grace Wanjiru Perus Präsidenten Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'Ein Treffen zwischen Kenias Präsidentin Grace Wanjiru und Perus Präsident Luis Rojas ist für Freitag geplant.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenias Präsidentin Grace Wanjiru plant für Freitag ein Treffen mit Perus Präsident Luis Rojas.',
      ],
      [
        'cancelled',
        '2025-04-18',
        'Das für Freitag geplante Treffen zwischen Kenias Präsidentin Grace Wanjiru und Perus Präsident Luis Rojas wurde abgesagt.',
      ],
      [
        'cancelled',
        null,
        'Kenias Präsidentin Grace Wanjiru hat ihr Treffen mit Perus Präsident Luis Rojas verschoben.',
      ],
      ['none', null, 'Kenias Präsidentin Grace Wanjiru lud Perus Präsidenten Luis Rojas nach Nairobi ein.'],
      ['none', null, 'Kenias Präsidentin Grace Wanjiru traf Perus Präsidenten Luis Rojas nicht.'],
      [
        'none',
        null,
        'Ob Kenias Präsidentin Grace Wanjiru Perus Präsidenten Luis Rojas treffen wird, ist unklar.',
      ],
      [
        'held',
        '2024-03',
        'Kenias Präsidentin Grace Wanjiru hatte Perus Präsidenten Luis Rojas im März 2024 getroffen.',
      ],
      [
        'held',
        '2025-04-15',
        'Nach einem Treffen mit Perus Präsident Luis Rojas am Dienstag lobte Kenias Präsidentin Grace Wanjiru den Handel.',
      ],
      [
        'held',
        '2025-04-15',
        'Kenias Präsidentin Grace Wanjiru sagte am Dienstag bei einem Treffen mit Perus Präsident Luis Rojas, der Handel wachse.',
      ],
    ],
  },
  {
    language: 'sv',
    sentences: [
      [
        'planned',
        '2025-04-18',
        'Kenyas president Grace Wanjiru ska på fredag träffa Perus president Luis Rojas i Lima.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyas president Grace Wanjiru kommer att träffa Perus president Luis Rojas på fredag.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyas president Grace Wanjiru träffar på fredag Perus president Luis Rojas i Lima.',
      ],
      [
        'planned',
        '2025-04-18',
        'På fredag tar Kenyas president Grace Wanjiru emot Perus president Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyas president Grace Wanjiru väntas möta Perus president Luis Rojas på fredag.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyas president Grace Wanjiru reser på fredag till Lima för samtal med Perus president Luis Rojas.',
      ],
      [
        'cancelled',
        '2025-04-18',
        'Mötet mellan Kenyas president Grace Wanjiru och Perus president Luis Rojas på fredag har ställts in.',
      ],
      [
        'cancelled',
        null,
        'Kenyas president Grace Wanjiru ställde in ett möte med Perus president Luis Rojas.',
      ],
      [
        'cancelled',
        null,
        'Ett planerat möte mellan Kenyas president Grace Wanjiru och Perus president Luis Rojas har skjutits upp.',
      ],
      ['none', null, 'Kenyas president Grace Wanjiru bjöd in Perus president Luis Rojas till Nairobi.'],
      ['none', null, 'Kenyas president Grace Wanjiru träffade inte Perus president Luis Rojas.'],
      [
        'none',
        null,
        'Det är oklart om Kenyas president Grace Wanjiru ska träffa Perus president Luis Rojas.',
      ],
      [
        'held',
        '2024-03',
        'Kenyas president Grace Wanjiru hade träffat Perus president Luis Rojas i mars 2024.',
      ],
      [
        'held',
        '2025-04-15',
        'Efter ett möte med Perus president Luis Rojas på tisdagen berömde Kenyas president Grace Wanjiru handeln.',
      ],
      [
        'held',
        '2025-04-15',
        'Kenyas president Grace Wanjiru sade på tisdagen vid ett möte med Perus president Luis Rojas att handeln växer.',
      ],
      [
        'planned',
        '2025-04-18',
        'Ett möte mellan Kenyas president Grace Wanjiru och Perus president Luis Rojas planeras till fredag.',
      ],
      [
        'planned',
        '2025-04-18',
        'Ett möte mellan Kenyas president Grace Wanjiru och Perus president Luis Rojas planeras på fredag.',
      ],
      [
        'planned',
        '2025-04-18',
        'Ett möte mellan Kenyas president Grace Wanjiru och Perus president Luis Rojas är planerat till fredag.',
      ],
      [
        'planned',
        '2025-04-18',
        'Ett möte mellan Kenyas president Grace Wanjiru och Perus president Luis Rojas är inplanerat på fredag.',
      ],
      [
        'planned',
        '2025-04-18',
        'Mötet mellan Kenyas president Grace Wanjiru och Perus president Luis Rojas äger rum på fredag.',
      ],
      [
        'planned',
        '2025-04-18',
        'Mötet mellan Kenyas president Grace Wanjiru och Perus president Luis Rojas hålls på fredag i Lima.',
      ],
      [
        'planned',
        '2025-04-18',
        'Mötet mellan Kenyas president Grace Wanjiru och Perus president Luis Rojas ska hållas den 18 april.',
      ],
      [
        'planned',
        '2025-04-18',
        'Mötet mellan Kenyas president Grace Wanjiru och Perus president Luis Rojas väntas äga rum på fredag.',
      ],
      [
        'planned',
        '2025-04-18',
        'Ett möte mellan Kenyas president Grace Wanjiru och Perus president Luis Rojas har bokats in till fredag.',
      ],
      [
        'planned',
        '2025-04-18',
        'På fredag möts Kenyas president Grace Wanjiru och Perus president Luis Rojas i Lima.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyas president Grace Wanjiru och Perus president Luis Rojas möts på fredag.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyas president Grace Wanjiru och Perus president Luis Rojas ska mötas på fredag.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyas president Grace Wanjiru och Perus president Luis Rojas träffas på fredag i Lima.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyas president Grace Wanjiru och Perus president Luis Rojas kommer att träffas den 18 april.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyas president Grace Wanjiru ska på fredag ha samtal med Perus president Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyas president Grace Wanjiru ska på fredag hålla överläggningar med Perus president Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyas president Grace Wanjiru tar på fredag emot Perus president Luis Rojas i Nairobi.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyas president Grace Wanjiru tar emot Perus president Luis Rojas på fredag.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyas president Grace Wanjiru kommer att ta emot Perus president Luis Rojas på fredag.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyas president Grace Wanjiru planerar att träffa Perus president Luis Rojas på fredag.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyas president Grace Wanjiru avser att träffa Perus president Luis Rojas den 18 april.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyas president Grace Wanjiru reser till Lima på fredag för att träffa Perus president Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyas president Grace Wanjiru åker på fredag till Lima för att träffa Perus president Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyas president Grace Wanjiru ska besöka Lima på fredag och träffa Perus president Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'Under besöket i Lima på fredag ska Kenyas president Grace Wanjiru träffa Perus president Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'Under besöket på fredag väntas Kenyas president Grace Wanjiru träffa Perus president Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'På programmet för fredagen står ett möte mellan Kenyas president Grace Wanjiru och Perus president Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-14',
        'Kenyas president Grace Wanjiru väntas träffa Perus president Luis Rojas senare i veckan.',
      ],
      [
        'planned',
        '2025-04-21',
        'Kenyas president Grace Wanjiru ska nästa vecka träffa Perus president Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-17',
        'Kenyas president Grace Wanjiru ska i morgon träffa Perus president Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-17',
        'I morgon träffar Kenyas president Grace Wanjiru Perus president Luis Rojas.',
      ],
      ['planned', '2025-05', 'Kenyas president Grace Wanjiru ska träffa Perus president Luis Rojas i maj.'],
      [
        'planned',
        '2025-05',
        'Kenyas president Grace Wanjiru besöker Lima i maj för samtal med Perus president Luis Rojas.',
      ],
      ['planned', null, 'Kenyas president Grace Wanjiru förbereder ett möte med Perus president Luis Rojas.'],
      [
        'planned',
        null,
        'Kenyas president Grace Wanjiru och Perus president Luis Rojas har kommit överens om att träffas.',
      ],
      [
        'planned',
        '2025-05',
        'Kenyas president Grace Wanjiru och Perus president Luis Rojas har kommit överens om att träffas i maj.',
      ],
      [
        'planned',
        '2025-04-18',
        'Enligt Kreml träffar Kenyas president Grace Wanjiru på fredag Perus president Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'Enligt planen träffar Kenyas president Grace Wanjiru Perus president Luis Rojas på fredag.',
      ],
      [
        'planned',
        '2025-04-18',
        'Om allt går enligt planerna träffar Kenyas president Grace Wanjiru Perus president Luis Rojas på fredag.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyas president Grace Wanjiru är inbokad på ett möte med Perus president Luis Rojas på fredag.',
      ],
      [
        'planned',
        '2025-04-18',
        'På fredag inleder Kenyas president Grace Wanjiru samtal med Perus president Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'Den 18 april sammanträffar Kenyas president Grace Wanjiru med Perus president Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'Perus president Luis Rojas blir på fredag mottagen av Kenyas president Grace Wanjiru.',
      ],
      [
        'planned',
        '2025-04-18',
        'Perus president Luis Rojas tas på fredag emot av Kenyas president Grace Wanjiru.',
      ],
      [
        'planned',
        '2025-04-18',
        'Perus president Luis Rojas kommer på fredag att tas emot av Kenyas president Grace Wanjiru.',
      ],
      [
        'planned',
        '2025-04-18',
        'Perus president Luis Rojas väntas på fredag till Nairobi för samtal med Kenyas president Grace Wanjiru.',
      ],
      [
        'planned',
        '2025-04-18',
        'Fredagens möte mellan Kenyas president Grace Wanjiru och Perus president Luis Rojas blir det första på tio år.',
      ],
      [
        'planned',
        null,
        'Det kommande mötet mellan Kenyas president Grace Wanjiru och Perus president Luis Rojas förbereds.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyas president Grace Wanjiru sade på tisdagen att hon ska träffa Perus president Luis Rojas på fredag.',
      ],
      [
        'planned',
        '2025-04-18',
        'Kenyas president Grace Wanjiru meddelade på tisdagen att hon på fredag träffar Perus president Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'Regeringen meddelade på tisdagen att Kenyas president Grace Wanjiru ska träffa Perus president Luis Rojas på fredag.',
      ],
      [
        'cancelled',
        '2025-04-18',
        'Fredagens möte mellan Kenyas president Grace Wanjiru och Perus president Luis Rojas ställs in.',
      ],
      [
        'cancelled',
        '2025-04-15',
        'Mötet mellan Kenyas president Grace Wanjiru och Perus president Luis Rojas ställdes in på tisdagen.',
      ],
      [
        'cancelled',
        null,
        'Mötet mellan Kenyas president Grace Wanjiru och Perus president Luis Rojas har skjutits upp på obestämd tid.',
      ],
      [
        'cancelled',
        null,
        'Mötet mellan Kenyas president Grace Wanjiru och Perus president Luis Rojas skjuts upp till maj.',
      ],
      [
        'cancelled',
        null,
        'Kenyas president Grace Wanjiru har ställt in sitt möte med Perus president Luis Rojas.',
      ],
      ['cancelled', null, 'Kenyas president Grace Wanjiru ställer in mötet med Perus president Luis Rojas.'],
      [
        'cancelled',
        null,
        'Det planerade mötet mellan Kenyas president Grace Wanjiru och Perus president Luis Rojas blir inte av.',
      ],
      [
        'cancelled',
        null,
        'Det blir inget möte mellan Kenyas president Grace Wanjiru och Perus president Luis Rojas.',
      ],
      [
        'cancelled',
        '2025-04-18',
        'Kenyas president Grace Wanjiru skulle ha träffat Perus president Luis Rojas på fredag men mötet ställdes in.',
      ],
      ['cancelled', null, 'Kenyas president Grace Wanjiru har avbokat mötet med Perus president Luis Rojas.'],
      [
        'cancelled',
        null,
        'Kenyas president Grace Wanjiru tackade nej till ett möte med Perus president Luis Rojas.',
      ],
      ['cancelled', null, 'Kenyas president Grace Wanjiru avböjde att träffa Perus president Luis Rojas.'],
      ['cancelled', null, 'Kenyas president Grace Wanjiru vägrade att träffa Perus president Luis Rojas.'],
      [
        'cancelled',
        null,
        'Det inplanerade mötet mellan Kenyas president Grace Wanjiru och Perus president Luis Rojas är inställt.',
      ],
      [
        'cancelled',
        null,
        'Samtalen mellan Kenyas president Grace Wanjiru och Perus president Luis Rojas har blåsts av.',
      ],
      ['cancelled', null, 'Kenyas president Grace Wanjiru drog sig ur mötet med Perus president Luis Rojas.'],
      ['held', '2025-04-14', 'Kenyas president Grace Wanjiru träffade i måndags Perus president Luis Rojas.'],
      [
        'held',
        '2025-04-14',
        'Kenyas president Grace Wanjiru träffade Perus president Luis Rojas måndagen den 14 april.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyas president Grace Wanjiru träffade Perus president Luis Rojas på måndagskvällen.',
      ],
      [
        'held',
        '2025-04-14',
        'Sent på måndagen träffade Kenyas president Grace Wanjiru Perus president Luis Rojas.',
      ],
      [
        'held',
        '2025-04-14',
        'Under måndagseftermiddagen träffade Kenyas president Grace Wanjiru Perus president Luis Rojas.',
      ],
      ['held', '2025-04-14', 'I förrgår träffade Kenyas president Grace Wanjiru Perus president Luis Rojas.'],
      [
        'held',
        '2025-04-15',
        'I går kväll träffade Kenyas president Grace Wanjiru Perus president Luis Rojas.',
      ],
      ['held', '2025-04-15', 'Igår träffade Kenyas president Grace Wanjiru Perus president Luis Rojas.'],
      ['held', '2025-04-16', 'I dag har Kenyas president Grace Wanjiru träffat Perus president Luis Rojas.'],
      ['held', '2025-04-16', 'Idag mötte Kenyas president Grace Wanjiru Perus president Luis Rojas i Lima.'],
      [
        'held',
        '2025-04-16',
        'Tidigare i dag träffade Kenyas president Grace Wanjiru Perus president Luis Rojas.',
      ],
      [
        'held',
        '2025-04-16',
        'På onsdagsmorgonen träffade Kenyas president Grace Wanjiru Perus president Luis Rojas.',
      ],
      [
        'held',
        '2025-04-07',
        'Förra veckan träffade Kenyas president Grace Wanjiru Perus president Luis Rojas.',
      ],
      [
        'held',
        '2025-03',
        'Förra månaden träffade Kenyas president Grace Wanjiru Perus president Luis Rojas.',
      ],
      ['held', '2025-03', 'I mars träffade Kenyas president Grace Wanjiru Perus president Luis Rojas.'],
      [
        'held',
        '2024-06',
        'I juni förra året träffade Kenyas president Grace Wanjiru Perus president Luis Rojas.',
      ],
      ['held', '2024-06', 'I juni 2024 träffade Kenyas president Grace Wanjiru Perus president Luis Rojas.'],
      [
        'held',
        '2025-03-03',
        'Den 3 mars träffade Kenyas president Grace Wanjiru Perus president Luis Rojas.',
      ],
      [
        'held',
        '2025-03-03',
        'Kenyas president Grace Wanjiru träffade Perus president Luis Rojas den 3 mars 2025.',
      ],
      [
        'held',
        '2025-03-03',
        'Kenyas president Grace Wanjiru träffade Perus president Luis Rojas den 3:e mars.',
      ],
      ['held', '2025-03-03', 'Kenyas president Grace Wanjiru träffade Perus president Luis Rojas 3 mars.'],
      [
        'held',
        '2025-03-03',
        'Kenyas president Grace Wanjiru och Perus president Luis Rojas höll samtal i Lima den 3–5 mars.',
      ],
      [
        'held',
        '2025-03-03',
        'Kenyas president Grace Wanjiru och Perus president Luis Rojas höll samtal i Lima 3-5 mars 2025.',
      ],
      [
        'held',
        '2025-03-03',
        'Kenyas president Grace Wanjiru och Perus president Luis Rojas höll samtal i Lima mellan den 3 och 5 mars.',
      ],
      [
        'held',
        '2025-04-15',
        'Kenyas president Grace Wanjiru och Perus president Luis Rojas, vars länder knöt förbindelser 1975, träffades på tisdagen.',
      ],
      [
        'held',
        '2025-04-15',
        'Kenyas president Grace Wanjiru träffade på tisdagen Perus president Luis Rojas inför 50-årsdagen av förbindelserna den 3 maj.',
      ],
      [
        'held',
        '2025-04-15',
        'Kenyas president Grace Wanjiru och Perus president Luis Rojas diskuterade vid ett möte på tisdagen avtalet från den 3 mars 2019.',
      ],
      [
        'held',
        '2025-04-15',
        'Kenyas president Grace Wanjiru och Perus president Luis Rojas enades vid ett möte på tisdagen om att öka handeln till år 2030.',
      ],
      [
        'held',
        '2025-04-15',
        'Kenyas president Grace Wanjiru träffade på tisdagen Perus president Luis Rojas, som tillträdde i januari.',
      ],
      [
        'held',
        '2025-04-15',
        'På tisdagen den 15 april 2025 tog Kenyas president Grace Wanjiru emot Perus president Luis Rojas.',
      ],
      [
        'held',
        '2025-04-15',
        'Den 15 april, i Lima, träffade Kenyas president Grace Wanjiru Perus president Luis Rojas.',
      ],
      [
        'held',
        '2025-04-15',
        'På eftermiddagen den 15 april träffade Kenyas president Grace Wanjiru Perus president Luis Rojas.',
      ],
      [
        'held',
        '2025-04-15',
        'På eftermiddagen den 15/4 träffade Kenyas president Grace Wanjiru Perus president Luis Rojas.',
      ],
      [
        'held',
        '2025-04-15',
        'Vid middagstid på tisdagen träffade Kenyas president Grace Wanjiru Perus president Luis Rojas.',
      ],
      [
        'held',
        '2025-04-15',
        'I tisdags kväll träffade Kenyas president Grace Wanjiru Perus president Luis Rojas.',
      ],
      [
        'held',
        '2025-04-15',
        'Under gårdagen träffade Kenyas president Grace Wanjiru Perus president Luis Rojas.',
      ],
      [
        'held',
        '2025-04-15',
        'Kenyas president Grace Wanjiru träffade Perus president Luis Rojas under gårdagen.',
      ],
      [
        'held',
        '2025-04-13',
        'I söndags träffade Kenyas president Grace Wanjiru Perus president Luis Rojas i Lima.',
      ],
      [
        'held',
        '2025-04-14',
        'Kenyas president Grace Wanjiru mötte Perus president Luis Rojas i början av veckan.',
      ],
      [
        'held',
        '2025-04-14',
        'Tidigare i veckan mötte Kenyas president Grace Wanjiru Perus president Luis Rojas.',
      ],
      ['held', null, 'Kenyas president Grace Wanjiru har nyligen träffat Perus president Luis Rojas.'],
      [
        'held',
        '2023-11',
        'Kenyas president Grace Wanjiru träffade Perus president Luis Rojas senast i november 2023.',
      ],
      [
        'none',
        null,
        'Kenyas president Grace Wanjiru träffade på tisdagen överenskommelsen på mitten, sade Perus president Luis Rojas.',
      ],
      [
        'none',
        null,
        'Kenyas president Grace Wanjiru gratulerade på tisdagen Perus president Luis Rojas till valsegern.',
      ],
      [
        'none',
        null,
        'Kenyas president Grace Wanjiru berömde på tisdagen Perus president Luis Rojas för avtalet.',
      ],
      ['none', null, 'Kenyas president Grace Wanjiru kritiserade på tisdagen Perus president Luis Rojas.'],
      [
        'none',
        null,
        'Kenyas president Grace Wanjiru bjöd på tisdagen in Perus president Luis Rojas till Nairobi.',
      ],
      [
        'none',
        null,
        'Kenyas president Grace Wanjiru tackade på tisdagen Perus president Luis Rojas för stödet.',
      ],
      [
        'none',
        null,
        'Kenyas president Grace Wanjiru sade på tisdagen att Perus president Luis Rojas har rätt.',
      ],
      ['none', null, 'Enligt Kenyas president Grace Wanjiru är Perus president Luis Rojas en vän.'],
      [
        'none',
        null,
        'Kenyas president Grace Wanjiru framförde på tisdagen en hälsning från Perus president Luis Rojas.',
      ],
      ['none', null, 'Kenyas president Grace Wanjiru hänvisade på tisdagen till Perus president Luis Rojas.'],
      [
        'none',
        null,
        'Kenyas president Grace Wanjiru mötte på tisdagen hård kritik från Perus president Luis Rojas.',
      ],
      ['none', null, 'Kenyas president Grace Wanjiru möter motstånd från Perus president Luis Rojas.'],
      [
        'none',
        null,
        'Kenyas president Grace Wanjiru svarade på tisdagen på anklagelserna från Perus president Luis Rojas.',
      ],
      [
        'none',
        null,
        'Kenyas president Grace Wanjiru välkomnade på tisdagen beskedet från Perus president Luis Rojas.',
      ],
      ['none', null, 'Kenyas president Grace Wanjiru vann på tisdagen mot Perus president Luis Rojas.'],
      ['none', null, 'Kenyas president Grace Wanjiru efterträder Perus president Luis Rojas.'],
      ['none', null, 'Kenyas president Grace Wanjiru utsågs på tisdagen av Perus president Luis Rojas.'],
      ['none', null, 'Kenyas president Grace Wanjiru talade på tisdagen om Perus president Luis Rojas.'],
      ['none', null, 'Kenyas president Grace Wanjiru påminde om Perus president Luis Rojas.'],
      [
        'none',
        null,
        'Kenyas president Grace Wanjiru och Perus president Luis Rojas har olika åsikter om handeln.',
      ],
      [
        'none',
        null,
        'Kenyas president Grace Wanjiru reagerade på tisdagen på uttalandet från Perus president Luis Rojas.',
      ],
      [
        'none',
        null,
        'Kenyas president Grace Wanjiru varnade på tisdagen Perus president Luis Rojas för att höja tullarna.',
      ],
      [
        'none',
        null,
        'Kenyas president Grace Wanjiru uppmanade på tisdagen Perus president Luis Rojas att dra tillbaka trupperna.',
      ],
      ['none', null, 'Kenyas president Grace Wanjiru har aldrig träffat Perus president Luis Rojas.'],
      ['none', null, 'Kenyas president Grace Wanjiru träffade inte Perus president Luis Rojas på tisdagen.'],
      ['none', null, 'Kenyas president Grace Wanjiru vill träffa Perus president Luis Rojas.'],
      ['none', null, 'Kenyas president Grace Wanjiru hoppas få träffa Perus president Luis Rojas.'],
      [
        'none',
        null,
        'Kenyas president Grace Wanjiru sade på tisdagen att han är beredd att träffa Perus president Luis Rojas.',
      ],
      [
        'none',
        null,
        'Kenyas president Grace Wanjiru borde träffa Perus president Luis Rojas, skriver tidningen.',
      ],
      [
        'none',
        null,
        'Det är oklart om Kenyas president Grace Wanjiru kommer att träffa Perus president Luis Rojas.',
      ],
      [
        'none',
        null,
        'Det finns inga planer på ett möte mellan Kenyas president Grace Wanjiru och Perus president Luis Rojas.',
      ],
      [
        'none',
        null,
        'Kenyas president Grace Wanjiru förnekade på tisdagen att han har träffat Perus president Luis Rojas.',
      ],
      [
        'none',
        null,
        'Ett möte mellan Kenyas president Grace Wanjiru och Perus president Luis Rojas skulle vara bra, skriver tidningen.',
      ],
      [
        'none',
        null,
        'Kenyas president Grace Wanjiru föreslog på tisdagen ett möte med Perus president Luis Rojas.',
      ],
      [
        'none',
        null,
        'Kenyas president Grace Wanjiru krävde på tisdagen ett möte med Perus president Luis Rojas.',
      ],
      [
        'none',
        null,
        'Om Kenyas president Grace Wanjiru träffar Perus president Luis Rojas kan kriget ta slut.',
      ],
      ['none', null, 'Boken handlar om Kenyas president Grace Wanjiru och Perus president Luis Rojas.'],
      [
        'none',
        null,
        'Kenyas president Grace Wanjiru besökte på tisdagen en skola uppkallad efter Perus president Luis Rojas.',
      ],
      [
        'none',
        null,
        'Kenyas president Grace Wanjiru lade på tisdagen ned en krans vid statyn av Perus president Luis Rojas.',
      ],
      [
        'none',
        null,
        'Kenyas president Grace Wanjiru deltog på tisdagen på uppdrag av Perus president Luis Rojas i en konferens.',
      ],
      [
        'none',
        null,
        'Kenyas president Grace Wanjiru deltog på tisdagen i en konferens på inbjudan av Perus president Luis Rojas.',
      ],
      ['none', null, 'Kenyas president Grace Wanjiru har fått förtroendet av Perus president Luis Rojas.'],
      [
        'none',
        null,
        'Både Kenyas president Grace Wanjiru och Perus president Luis Rojas fördömde på tisdagen attacken.',
      ],
      ['none', null, 'Kenyas president Grace Wanjiru fick på tisdagen stöd av Perus president Luis Rojas.'],
      [
        'none',
        null,
        'Advokaten sade att Kenyas president Grace Wanjiru och Perus president Luis Rojas är misstänkta.',
      ],
      [
        'none',
        null,
        'Kenyas president Grace Wanjiru mötte inte upp, sade Perus president Luis Rojas på tisdagen.',
      ],
      ['none', null, 'Kenyas president Grace Wanjiru är mer populär än Perus president Luis Rojas.'],
      [
        'held',
        '2025-04-15',
        'Kenyas president Grace Wanjiru och Perus president Luis Rojas sågs under tisdagen.',
      ],
      [
        'held',
        '2025-04-15',
        'Vid tisdagens möte mellan Kenyas president Grace Wanjiru och Perus president Luis Rojas diskuterades handeln.',
      ],
      [
        'held',
        '2025-04-15',
        'Tisdagens möte mellan Kenyas president Grace Wanjiru och Perus president Luis Rojas varade i en timme.',
      ],
      [
        'held',
        '2025-04-15',
        'Kenyas president Grace Wanjiru inledde på tisdagen sitt besök i Lima med ett möte med Perus president Luis Rojas.',
      ],
      [
        'held',
        '2025-04-15',
        'Kenyas president Grace Wanjiru, som besökte Lima på tisdagen, togs emot av Perus president Luis Rojas.',
      ],
      [
        'held',
        '2025-04-15',
        'Kenyas president Grace Wanjiru reste på tisdagen till Lima för att träffa Perus president Luis Rojas.',
      ],
      [
        'held',
        '2025-04-15',
        'Kenyas president Grace Wanjiru var på tisdagen på besök i Lima och träffade då Perus president Luis Rojas.',
      ],
      [
        'held',
        '2025-04-15',
        'Kenyas president Grace Wanjiru och Perus president Luis Rojas genomförde på tisdagen politiska konsultationer.',
      ],
      [
        'held',
        '2025-04-15',
        'Tisdagen den 15 april träffades Kenyas president Grace Wanjiru och Perus president Luis Rojas i Lima för att underteckna ett avtal.',
      ],
      [
        'none',
        null,
        'Kenyas president Grace Wanjiru kan komma att träffa Perus president Luis Rojas på fredag.',
      ],
      [
        'none',
        null,
        'Tidningen skriver att Kenyas president Grace Wanjiru kan komma att träffa Perus president Luis Rojas.',
      ],
    ],
  },
  {
    language: 'fr',
    sentences: [
      [
        'planned',
        '2025-04-18',
        'La présidente kényane Grace Wanjiru rencontrera vendredi à Lima le président péruvien Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'La présidente kényane Grace Wanjiru va rencontrer vendredi à Lima le président péruvien Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'La présidente kényane Grace Wanjiru doit rencontrer vendredi le président péruvien Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'La présidente kényane Grace Wanjiru recevra vendredi le président péruvien Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'La présidente kényane Grace Wanjiru devrait s’entretenir vendredi avec le président péruvien Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'Une rencontre entre la présidente kényane Grace Wanjiru et le président péruvien Luis Rojas est prévue vendredi.',
      ],
      [
        'cancelled',
        '2025-04-18',
        'La rencontre prévue vendredi entre la présidente kényane Grace Wanjiru et le président péruvien Luis Rojas a été annulée.',
      ],
      [
        'cancelled',
        null,
        'La présidente kényane Grace Wanjiru a annulé sa rencontre avec le président péruvien Luis Rojas.',
      ],
      [
        'cancelled',
        null,
        'L’entretien entre la présidente kényane Grace Wanjiru et le président péruvien Luis Rojas a été reporté.',
      ],
      [
        'none',
        null,
        'La présidente kényane Grace Wanjiru a invité le président péruvien Luis Rojas à Nairobi.',
      ],
      [
        'none',
        null,
        'La présidente kényane Grace Wanjiru n’a pas rencontré le président péruvien Luis Rojas.',
      ],
      [
        'held',
        '2024-03',
        'La présidente kényane Grace Wanjiru avait rencontré le président péruvien Luis Rojas en mars 2024.',
      ],
      [
        'held',
        '2025-04-15',
        'Après un entretien mardi avec le président péruvien Luis Rojas, la présidente kényane Grace Wanjiru a salué le commerce.',
      ],
      [
        'held',
        '2025-04-15',
        'À l’issue d’une rencontre mardi avec le président péruvien Luis Rojas, la présidente kényane Grace Wanjiru a salué le commerce.',
      ],
      [
        'planned',
        '2025-04-18',
        'La présidente kényane Grace Wanjiru reçoit vendredi le président péruvien Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'La présidente kényane Grace Wanjiru s’entretient vendredi avec le président péruvien Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'La présidente kényane Grace Wanjiru rencontrera vendredi à Riga le président péruvien Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-21',
        'La présidente kényane Grace Wanjiru doit rencontrer le président péruvien Luis Rojas la semaine prochaine à Riga.',
      ],
      [
        'planned',
        '2025-04-18',
        'La présidente kényane Grace Wanjiru se rend vendredi à Riga pour rencontrer le président péruvien Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'La présidente kényane Grace Wanjiru se rendra vendredi à Riga, où il rencontrera le président péruvien Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'La présidente kényane Grace Wanjiru sera reçue vendredi par le président péruvien Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'La présidente kényane Grace Wanjiru est attendue vendredi à Riga pour des entretiens avec le président péruvien Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'La présidente kényane Grace Wanjiru est attendue vendredi à Riga, où il doit s’entretenir avec le président péruvien Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-16',
        'La présidente kényane Grace Wanjiru s’envole ce mercredi pour Riga afin de rencontrer le président péruvien Luis Rojas.',
      ],
      [
        'planned',
        '2025-05',
        'La présidente kényane Grace Wanjiru devrait recevoir le président péruvien Luis Rojas en mai.',
      ],
      [
        'planned',
        '2025-04-18',
        'La présidente kényane Grace Wanjiru va s’entretenir ce vendredi avec le président péruvien Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'La présidente kényane Grace Wanjiru s’apprête à recevoir le président péruvien Luis Rojas vendredi.',
      ],
      [
        'planned',
        '2025-04-18',
        'La présidente kényane Grace Wanjiru aura vendredi un entretien avec le président péruvien Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-25',
        'La présidente kényane Grace Wanjiru prévoit de rencontrer le président péruvien Luis Rojas le 25 avril.',
      ],
      [
        'planned',
        '2025-04-25',
        'La présidente kényane Grace Wanjiru a prévu de rencontrer le président péruvien Luis Rojas le 25 avril.',
      ],
      [
        'planned',
        '2025-04-25',
        'Il est prévu que la présidente kényane Grace Wanjiru rencontre le président péruvien Luis Rojas le 25 avril.',
      ],
      [
        'planned',
        '2025-04-18',
        'Un entretien est prévu vendredi entre la présidente kényane Grace Wanjiru et le président péruvien Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'Un entretien est programmé vendredi entre la présidente kényane Grace Wanjiru et le président péruvien Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-25',
        'Une rencontre est prévue le 25 avril entre la présidente kényane Grace Wanjiru et le président péruvien Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'Une rencontre entre la présidente kényane Grace Wanjiru et le président péruvien Luis Rojas aura lieu vendredi à Riga.',
      ],
      [
        'planned',
        '2025-04-25',
        'Une rencontre entre la présidente kényane Grace Wanjiru et le président péruvien Luis Rojas se tiendra le 25 avril à Riga.',
      ],
      [
        'planned',
        '2025-04-18',
        'La rencontre entre la présidente kényane Grace Wanjiru et le président péruvien Luis Rojas doit avoir lieu vendredi.',
      ],
      [
        'planned',
        '2025-04-25',
        'La rencontre entre la présidente kényane Grace Wanjiru et le président péruvien Luis Rojas est fixée au 25 avril.',
      ],
      [
        'planned',
        '2025-04-18',
        'La présidente kényane Grace Wanjiru et le président péruvien Luis Rojas se rencontreront vendredi à Riga.',
      ],
      [
        'planned',
        '2025-04-17',
        'La présidente kényane Grace Wanjiru et le président péruvien Luis Rojas doivent se rencontrer demain à Riga.',
      ],
      [
        'planned',
        '2025-04-17',
        'La présidente kényane Grace Wanjiru et le président péruvien Luis Rojas vont se rencontrer demain à Riga.',
      ],
      [
        'planned',
        '2025-04-25',
        'La présidente kényane Grace Wanjiru et le président péruvien Luis Rojas ont prévu de se rencontrer le 25 avril.',
      ],
      [
        'planned',
        '2025-05',
        'La présidente kényane Grace Wanjiru et le président péruvien Luis Rojas ont convenu de se rencontrer en mai.',
      ],
      [
        'planned',
        '2025-04-25',
        'La présidente kényane Grace Wanjiru sera à Riga le 25 avril pour rencontrer le président péruvien Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'La présidente kényane Grace Wanjiru reçoit vendredi à Dakar le président péruvien Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-17',
        'La présidente kényane Grace Wanjiru reçoit demain le président péruvien Luis Rojas.',
      ],
      [
        'planned',
        null,
        'À la veille de sa rencontre avec le président péruvien Luis Rojas, la présidente kényane Grace Wanjiru a dit mardi son optimisme.',
      ],
      [
        'planned',
        '2025-04-25',
        'Selon la présidence, la présidente kényane Grace Wanjiru recevra le président péruvien Luis Rojas le 25 avril.',
      ],
      [
        'planned',
        '2025-04-25',
        'La présidence a annoncé mardi que la présidente kényane Grace Wanjiru recevra le président péruvien Luis Rojas le 25 avril.',
      ],
      [
        'planned',
        '2025-04-18',
        'La présidente kényane Grace Wanjiru rencontrera le président péruvien Luis Rojas vendredi, a annoncé mardi la présidence.',
      ],
      [
        'planned',
        '2025-04-24',
        'La présidente kényane Grace Wanjiru effectuera une visite à Riga les 24 et 25 avril et y rencontrera le président péruvien Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-24',
        'Lors de sa visite à Riga du 24 au 26 avril, la présidente kényane Grace Wanjiru s’entretiendra avec le président péruvien Luis Rojas.',
      ],
      [
        'cancelled',
        '2025-04-18',
        'La rencontre entre la présidente kényane Grace Wanjiru et le président péruvien Luis Rojas, prévue vendredi, a été annulée.',
      ],
      [
        'cancelled',
        '2025-04-15',
        'La rencontre entre la présidente kényane Grace Wanjiru et le président péruvien Luis Rojas prévue mardi a été reportée.',
      ],
      [
        'cancelled',
        '2025-04-15',
        'L’entretien prévu mardi entre la présidente kényane Grace Wanjiru et le président péruvien Luis Rojas n’a pas eu lieu.',
      ],
      [
        'cancelled',
        null,
        'L’entretien entre la présidente kényane Grace Wanjiru et le président péruvien Luis Rojas a été reporté à une date ultérieure.',
      ],
      [
        'cancelled',
        null,
        'La présidente kényane Grace Wanjiru a reporté sa rencontre avec le président péruvien Luis Rojas.',
      ],
      [
        'cancelled',
        '2025-04-18',
        'La présidente kényane Grace Wanjiru a annulé l’entretien prévu vendredi avec le président péruvien Luis Rojas.',
      ],
      [
        'cancelled',
        '2025-04-15',
        'La présidente kényane Grace Wanjiru devait rencontrer le président péruvien Luis Rojas mardi, mais l’entretien a été annulé.',
      ],
      [
        'none',
        null,
        'La présidente kényane Grace Wanjiru ne rencontrera pas le président péruvien Luis Rojas, a annoncé mardi la présidence.',
      ],
      [
        'none',
        null,
        'La présidente kényane Grace Wanjiru n’a pas rencontré le président péruvien Luis Rojas lors du sommet.',
      ],
      [
        'none',
        null,
        'La présidente kényane Grace Wanjiru a démenti avoir rencontré le président péruvien Luis Rojas.',
      ],
      [
        'none',
        null,
        'La présidente kényane Grace Wanjiru souhaite rencontrer le président péruvien Luis Rojas.',
      ],
      [
        'none',
        null,
        'La présidente kényane Grace Wanjiru se dit prête à rencontrer le président péruvien Luis Rojas.',
      ],
      [
        'none',
        null,
        'La présidente kényane Grace Wanjiru pourrait rencontrer le président péruvien Luis Rojas en mai.',
      ],
      [
        'none',
        null,
        'La présidente kényane Grace Wanjiru a invité le président péruvien Luis Rojas à effectuer une visite à Dakar.',
      ],
      [
        'none',
        null,
        'La présidente kényane Grace Wanjiru a proposé au président péruvien Luis Rojas de se rencontrer en mai.',
      ],
      [
        'none',
        null,
        'La présidente kényane Grace Wanjiru n’a jamais rencontré le président péruvien Luis Rojas.',
      ],
      [
        'none',
        null,
        'Aucune rencontre n’est prévue entre la présidente kényane Grace Wanjiru et le président péruvien Luis Rojas.',
      ],
      [
        'none',
        null,
        'Si la présidente kényane Grace Wanjiru rencontrait le président péruvien Luis Rojas, ce serait une première.',
      ],
      [
        'held',
        '2023-06',
        'La présidente kényane Grace Wanjiru avait déjà rencontré le président péruvien Luis Rojas en juin 2023 à Paris.',
      ],
      [
        'held',
        '2023-06',
        'La présidente kényane Grace Wanjiru a rencontré le président péruvien Luis Rojas pour la dernière fois en juin 2023.',
      ],
      [
        'held',
        '2025-02-03',
        'La présidente kényane Grace Wanjiru a rencontré le président péruvien Luis Rojas le 3 février dernier.',
      ],
      [
        'held',
        '2024-09',
        'La présidente kényane Grace Wanjiru et le président péruvien Luis Rojas s’étaient rencontrés en septembre dernier à New York.',
      ],
      [
        'held',
        '2022',
        'La présidente kényane Grace Wanjiru et le président péruvien Luis Rojas se sont rencontrés pour la première fois en 2022.',
      ],
      [
        'held',
        '2025-04-12',
        'La présidente kényane Grace Wanjiru s’est entretenue du 12 au 14 avril avec le président péruvien Luis Rojas.',
      ],
      [
        'held',
        '2025-04-07',
        'La semaine dernière, la présidente kényane Grace Wanjiru a reçu le président péruvien Luis Rojas.',
      ],
      [
        'held',
        '2025-03',
        'Le mois dernier, la présidente kényane Grace Wanjiru a reçu le président péruvien Luis Rojas.',
      ],
      [
        'held',
        '2025-04-15',
        'La présidente kényane Grace Wanjiru, qui a rencontré mardi le président péruvien Luis Rojas, a salué les liens.',
      ],
      [
        'held',
        '2025-04-15',
        'La présidente kényane Grace Wanjiru, qui recevait mardi le président péruvien Luis Rojas, a salué les liens.',
      ],
      [
        'held',
        '2025-04-15',
        'La présidente kényane Grace Wanjiru a déclaré mardi, après avoir rencontré le président péruvien Luis Rojas, que les liens se renforcent.',
      ],
      [
        'held',
        '2025-04-15',
        'La présidente kényane Grace Wanjiru a reçu mardi le président péruvien Luis Rojas, à quelques jours du sommet du 25 avril.',
      ],
      [
        'held',
        '2025-04-15',
        'La présidente kényane Grace Wanjiru a reçu mardi le président péruvien Luis Rojas pour préparer le sommet prévu le 25 avril à Paris.',
      ],
      [
        'held',
        '2025-04-15',
        'La présidente kényane Grace Wanjiru a rencontré mardi le président péruvien Luis Rojas et discuté de l’accord signé en 2019.',
      ],
      [
        'held',
        '2025-04-15',
        'La présidente kényane Grace Wanjiru a rencontré mardi le président péruvien Luis Rojas à l’occasion du 50e anniversaire des relations établies le 3 mai 1975.',
      ],
      [
        'held',
        '2025-04-15',
        'La présidente kényane Grace Wanjiru s’est entretenue mardi avec le président péruvien Luis Rojas, qui se rendra à Paris vendredi.',
      ],
      [
        'held',
        '2025-04-14',
        'La présidente kényane Grace Wanjiru a reçu le 14 avril le président péruvien Luis Rojas, en visite officielle du 13 au 16 avril.',
      ],
      [
        'held',
        '2025-04-13',
        'En visite à Riga du 13 au 15 avril, la présidente kényane Grace Wanjiru a rencontré le président péruvien Luis Rojas.',
      ],
      [
        'held',
        '2025-04-14',
        'Dans l’après-midi du 14 avril, la présidente kényane Grace Wanjiru a reçu le président péruvien Luis Rojas.',
      ],
      [
        'held',
        '2025-04-15',
        'La présidente kényane Grace Wanjiru a reçu mardi dans l’après-midi le président péruvien Luis Rojas.',
      ],
      [
        'held',
        '2025-04-15',
        'La présidente kényane Grace Wanjiru a reçu, en fin de matinée, ce mardi, le président péruvien Luis Rojas.',
      ],
      [
        'held',
        '2025-04-14',
        'La présidente kényane Grace Wanjiru a reçu, avant-hier, le président péruvien Luis Rojas.',
      ],
      [
        'held',
        '2025-04-15',
        'La présidente kényane Grace Wanjiru a reçu le président péruvien Luis Rojas dans la matinée du mardi 15 avril 2025.',
      ],
      [
        'held',
        '2025-04-15',
        'Mardi, 15 avril 2025, la présidente kényane Grace Wanjiru a reçu le président péruvien Luis Rojas.',
      ],
      [
        'held',
        '2025-04-15',
        'Ce mardi 15/04/2025, la présidente kényane Grace Wanjiru a reçu le président péruvien Luis Rojas.',
      ],
      [
        'held',
        '2025-04-15',
        'La présidente kényane Grace Wanjiru a reçu le président péruvien Luis Rojas, ce mardi 15 avril au Palais.',
      ],
      [
        'held',
        '2025-04-12',
        'La présidente kényane Grace Wanjiru a rencontré le président péruvien Luis Rojas samedi et dimanche à Riga.',
      ],
      [
        'held',
        '2025-04-15',
        'La présidente kényane Grace Wanjiru s’est réunie mardi avec le président péruvien Luis Rojas et se rendra demain à Tallinn.',
      ],
      [
        'held',
        '2025-04-15',
        'La présidente kényane Grace Wanjiru s’est entretenue mardi avec le président péruvien Luis Rojas et doit s’adresser vendredi au Parlement.',
      ],
      [
        'held',
        '2025-04-14',
        'La présidente kényane Grace Wanjiru a salué les liens après sa rencontre, lundi, avec le président péruvien Luis Rojas.',
      ],
    ],
  },
  {
    language: 'es',
    sentences: [
      [
        'planned',
        '2025-04-18',
        'La presidenta de Kenia, Grace Wanjiru, se reunirá el viernes en Lima con el presidente de Perú, Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'La presidenta de Kenia, Grace Wanjiru, va a reunirse el viernes con el presidente de Perú, Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'La presidenta de Kenia, Grace Wanjiru, recibirá el viernes al presidente de Perú, Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'La presidenta de Kenia, Grace Wanjiru, tiene previsto reunirse el viernes con el presidente de Perú, Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'La presidenta de Kenia, Grace Wanjiru, viajará el viernes a Lima para reunirse con el presidente de Perú, Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'Está prevista para el viernes una reunión entre la presidenta de Kenia, Grace Wanjiru, y el presidente de Perú, Luis Rojas.',
      ],
      [
        'cancelled',
        null,
        'La presidenta de Kenia, Grace Wanjiru, canceló su reunión con el presidente de Perú, Luis Rojas.',
      ],
      [
        'cancelled',
        null,
        'La presidenta de Kenia, Grace Wanjiru, suspendió el encuentro con el presidente de Perú, Luis Rojas.',
      ],
      [
        'none',
        null,
        'La presidenta de Kenia, Grace Wanjiru, invitó al presidente de Perú, Luis Rojas, a Nairobi.',
      ],
      [
        'none',
        null,
        'La presidenta de Kenia, Grace Wanjiru, no se reunió con el presidente de Perú, Luis Rojas.',
      ],
      [
        'held',
        '2024-03',
        'La presidenta de Kenia, Grace Wanjiru, se había reunido con el presidente de Perú, Luis Rojas, en marzo de 2024.',
      ],
      [
        'held',
        '2025-04-15',
        'Tras reunirse el martes con el presidente de Perú, Luis Rojas, la presidenta de Kenia, Grace Wanjiru, elogió el comercio.',
      ],
      [
        'held',
        '2025-04-15',
        'Al término de un encuentro el martes con el presidente de Perú, Luis Rojas, la presidenta de Kenia, Grace Wanjiru, elogió el comercio.',
      ],
      [
        'planned',
        '2025-04-18',
        'La presidenta de Kenia, Grace Wanjiru, se reúne el viernes con el presidente de Perú, Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'La presidenta de Kenia, Grace Wanjiru, recibe el viernes al presidente de Perú, Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'La presidenta de Kenia, Grace Wanjiru, se reunirá el viernes en Riga con el presidente de Perú, Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-21',
        'La presidenta de Kenia, Grace Wanjiru, se reunirá la próxima semana con el presidente de Perú, Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'La presidenta de Kenia, Grace Wanjiru, viaja el viernes a Riga para reunirse con el presidente de Perú, Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'La presidenta de Kenia, Grace Wanjiru, viajará el viernes a Riga, donde se reunirá con el presidente de Perú, Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'La presidenta de Kenia, Grace Wanjiru, será recibida el viernes por el presidente de Perú, Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'La presidenta de Kenia, Grace Wanjiru, es esperada el viernes en Riga para reunirse con el presidente de Perú, Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-16',
        'La presidenta de Kenia, Grace Wanjiru, parte este miércoles a Riga para entrevistarse con el presidente de Perú, Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'La presidenta de Kenia, Grace Wanjiru, se dispone a recibir el viernes al presidente de Perú, Luis Rojas.',
      ],
      [
        'planned',
        '2025-05',
        'La presidenta de Kenia, Grace Wanjiru, tiene previsto reunirse con el presidente de Perú, Luis Rojas, en mayo.',
      ],
      [
        'planned',
        '2025-04-25',
        'La presidenta de Kenia, Grace Wanjiru, prevé reunirse con el presidente de Perú, Luis Rojas, el 25 de abril.',
      ],
      [
        'planned',
        '2025-04-25',
        'La presidenta de Kenia, Grace Wanjiru, planea reunirse con el presidente de Perú, Luis Rojas, el 25 de abril.',
      ],
      [
        'planned',
        '2025-04-18',
        'La presidenta de Kenia, Grace Wanjiru, tendrá el viernes un encuentro con el presidente de Perú, Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'La presidenta de Kenia, Grace Wanjiru, sostendrá el viernes una reunión con el presidente de Perú, Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'La presidenta de Kenia, Grace Wanjiru, mantendrá el viernes un encuentro con el presidente de Perú, Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-25',
        'La presidenta de Kenia, Grace Wanjiru, recibirá el 25 de abril al presidente de Perú, Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'El viernes está prevista una reunión entre la presidenta de Kenia, Grace Wanjiru, y el presidente de Perú, Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'Una reunión entre la presidenta de Kenia, Grace Wanjiru, y el presidente de Perú, Luis Rojas, está prevista para el viernes.',
      ],
      [
        'planned',
        '2025-04-25',
        'La reunión entre la presidenta de Kenia, Grace Wanjiru, y el presidente de Perú, Luis Rojas, está programada para el 25 de abril.',
      ],
      [
        'planned',
        '2025-04-18',
        'La reunión entre la presidenta de Kenia, Grace Wanjiru, y el presidente de Perú, Luis Rojas, tendrá lugar el viernes en Riga.',
      ],
      [
        'planned',
        '2025-04-25',
        'La reunión entre la presidenta de Kenia, Grace Wanjiru, y el presidente de Perú, Luis Rojas, se celebrará el 25 de abril en Riga.',
      ],
      [
        'planned',
        '2025-04-18',
        'La presidenta de Kenia, Grace Wanjiru, y el presidente de Perú, Luis Rojas, se reunirán el viernes en Riga.',
      ],
      [
        'planned',
        '2025-04-17',
        'La presidenta de Kenia, Grace Wanjiru, y el presidente de Perú, Luis Rojas, van a reunirse mañana en Riga.',
      ],
      [
        'planned',
        '2025-05',
        'La presidenta de Kenia, Grace Wanjiru, y el presidente de Perú, Luis Rojas, acordaron reunirse en mayo.',
      ],
      [
        'planned',
        '2025-04-25',
        'La presidenta de Kenia, Grace Wanjiru, y el presidente de Perú, Luis Rojas, tienen previsto reunirse el 25 de abril.',
      ],
      [
        'planned',
        '2025-04-25',
        'La presidenta de Kenia, Grace Wanjiru, estará el 25 de abril en Riga para reunirse con el presidente de Perú, Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'La presidenta de Kenia, Grace Wanjiru, recibe el viernes en Dakar al presidente de Perú, Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-17',
        'La presidenta de Kenia, Grace Wanjiru, se reúne mañana con el presidente de Perú, Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'La presidenta de Kenia, Grace Wanjiru, se reúne este viernes con el presidente de Perú, Luis Rojas, en Riga.',
      ],
      [
        'planned',
        '2025-04-18',
        'La presidenta de Kenia, Grace Wanjiru, anunció el martes que se reunirá con el presidente de Perú, Luis Rojas, el viernes.',
      ],
      [
        'planned',
        '2025-04-18',
        'La presidenta de Kenia, Grace Wanjiru, se reunirá el viernes con el presidente de Perú, Luis Rojas, informó el martes la Presidencia.',
      ],
      [
        'planned',
        '2025-04-24',
        'La presidenta de Kenia, Grace Wanjiru, realizará una visita a Riga el 24 y 25 de abril, donde se reunirá con el presidente de Perú, Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-24',
        'En su visita a Riga del 24 al 26 de abril, la presidenta de Kenia, Grace Wanjiru, se reunirá con el presidente de Perú, Luis Rojas.',
      ],
      [
        'cancelled',
        '2025-04-18',
        'La reunión prevista para el viernes entre la presidenta de Kenia, Grace Wanjiru, y el presidente de Perú, Luis Rojas, fue cancelada.',
      ],
      [
        'cancelled',
        '2025-04-18',
        'La reunión entre la presidenta de Kenia, Grace Wanjiru, y el presidente de Perú, Luis Rojas, prevista para el viernes, fue cancelada.',
      ],
      [
        'cancelled',
        '2025-04-15',
        'La reunión entre la presidenta de Kenia, Grace Wanjiru, y el presidente de Perú, Luis Rojas, prevista para el martes fue aplazada.',
      ],
      [
        'cancelled',
        '2025-04-15',
        'La reunión programada para el martes entre la presidenta de Kenia, Grace Wanjiru, y el presidente de Perú, Luis Rojas, fue suspendida.',
      ],
      [
        'cancelled',
        null,
        'El encuentro entre la presidenta de Kenia, Grace Wanjiru, y el presidente de Perú, Luis Rojas, fue pospuesto.',
      ],
      [
        'cancelled',
        '2025-04-18',
        'La presidenta de Kenia, Grace Wanjiru, canceló la reunión prevista para el viernes con el presidente de Perú, Luis Rojas.',
      ],
      [
        'cancelled',
        null,
        'La presidenta de Kenia, Grace Wanjiru, aplazó su encuentro con el presidente de Perú, Luis Rojas.',
      ],
      [
        'cancelled',
        '2025-04-15',
        'La presidenta de Kenia, Grace Wanjiru, iba a reunirse el martes con el presidente de Perú, Luis Rojas, pero la reunión fue cancelada.',
      ],
      [
        'cancelled',
        '2025-04-15',
        'La presidenta de Kenia, Grace Wanjiru, que debía reunirse con el presidente de Perú, Luis Rojas, el martes, canceló su viaje.',
      ],
      [
        'cancelled',
        '2025-04-15',
        'La presidenta de Kenia, Grace Wanjiru, tenía previsto reunirse con el presidente de Perú, Luis Rojas, el martes, pero la cita se suspendió.',
      ],
      [
        'none',
        null,
        'La presidenta de Kenia, Grace Wanjiru, no se reunirá con el presidente de Perú, Luis Rojas, informó el martes la Presidencia.',
      ],
      [
        'none',
        null,
        'La presidenta de Kenia, Grace Wanjiru, no se reunió con el presidente de Perú, Luis Rojas, durante la cumbre.',
      ],
      [
        'none',
        null,
        'La presidenta de Kenia, Grace Wanjiru, quiere reunirse con el presidente de Perú, Luis Rojas.',
      ],
      [
        'none',
        null,
        'La presidenta de Kenia, Grace Wanjiru, desea reunirse con el presidente de Perú, Luis Rojas.',
      ],
      [
        'none',
        null,
        'La presidenta de Kenia, Grace Wanjiru, está dispuesta a reunirse con el presidente de Perú, Luis Rojas.',
      ],
      [
        'none',
        null,
        'La presidenta de Kenia, Grace Wanjiru, podría reunirse con el presidente de Perú, Luis Rojas, en mayo.',
      ],
      [
        'none',
        null,
        'La presidenta de Kenia, Grace Wanjiru, invitó al presidente de Perú, Luis Rojas, a visitar Dakar.',
      ],
      [
        'none',
        null,
        'La presidenta de Kenia, Grace Wanjiru, propuso al presidente de Perú, Luis Rojas reunirse en mayo.',
      ],
      [
        'none',
        null,
        'La presidenta de Kenia, Grace Wanjiru, nunca se ha reunido con el presidente de Perú, Luis Rojas.',
      ],
      [
        'none',
        null,
        'No está prevista ninguna reunión entre la presidenta de Kenia, Grace Wanjiru, y el presidente de Perú, Luis Rojas.',
      ],
      [
        'none',
        null,
        'Se desconoce si la presidenta de Kenia, Grace Wanjiru, se reunirá con el presidente de Perú, Luis Rojas.',
      ],
      [
        'none',
        null,
        'Si la presidenta de Kenia, Grace Wanjiru, se reuniera con el presidente de Perú, Luis Rojas, sería la primera vez.',
      ],
      [
        'held',
        '2023-06',
        'La presidenta de Kenia, Grace Wanjiru, ya se había reunido con el presidente de Perú, Luis Rojas, en junio de 2023 en París.',
      ],
      [
        'held',
        '2023-06',
        'La presidenta de Kenia, Grace Wanjiru, se reunió con el presidente de Perú, Luis Rojas, por última vez en junio de 2023.',
      ],
      [
        'held',
        '2025-02-03',
        'La presidenta de Kenia, Grace Wanjiru, se reunió con el presidente de Perú, Luis Rojas, el pasado 3 de febrero.',
      ],
      [
        'held',
        '2024-09',
        'La presidenta de Kenia, Grace Wanjiru, y el presidente de Perú, Luis Rojas, se reunieron en septiembre pasado en Nueva York.',
      ],
      [
        'held',
        '2022',
        'La presidenta de Kenia, Grace Wanjiru, y el presidente de Perú, Luis Rojas, se reunieron por primera vez en 2022.',
      ],
      [
        'held',
        '2025-04-07',
        'La semana pasada, la presidenta de Kenia, Grace Wanjiru, recibió al presidente de Perú, Luis Rojas.',
      ],
      [
        'held',
        '2025-03',
        'El mes pasado, la presidenta de Kenia, Grace Wanjiru, recibió al presidente de Perú, Luis Rojas.',
      ],
      [
        'held',
        '2025-04-15',
        'La presidenta de Kenia, Grace Wanjiru, quien se reunió el martes con el presidente de Perú, Luis Rojas, elogió los lazos.',
      ],
      [
        'held',
        '2025-04-15',
        'La presidenta de Kenia, Grace Wanjiru, que se reunió el martes con el presidente de Perú, Luis Rojas, elogió los lazos.',
      ],
      [
        'held',
        '2025-04-15',
        'La presidenta de Kenia, Grace Wanjiru, recibió el martes al presidente de Perú, Luis Rojas, a pocos días de la cumbre del 25 de abril.',
      ],
      [
        'held',
        '2025-04-15',
        'La presidenta de Kenia, Grace Wanjiru, recibió el martes al presidente de Perú, Luis Rojas, para preparar la cumbre prevista para el 25 de abril en París.',
      ],
      [
        'held',
        '2025-04-15',
        'La presidenta de Kenia, Grace Wanjiru, se reunió el martes con el presidente de Perú, Luis Rojas, y habló del acuerdo firmado en 2019.',
      ],
      [
        'held',
        '2025-04-15',
        'La presidenta de Kenia, Grace Wanjiru, se reunió el martes con el presidente de Perú, Luis Rojas con motivo del 50.º aniversario de las relaciones, establecidas el 3 de mayo de 1975.',
      ],
      [
        'held',
        '2025-04-15',
        'La presidenta de Kenia, Grace Wanjiru, se reunió el martes con el presidente de Perú, Luis Rojas, quien viajará el viernes a París.',
      ],
      [
        'held',
        '2025-04-15',
        'La presidenta de Kenia, Grace Wanjiru, se reunió el martes con el presidente de Perú, Luis Rojas, y el viernes hablará ante el Parlamento.',
      ],
      [
        'held',
        '2025-04-14',
        'La presidenta de Kenia, Grace Wanjiru, recibió el 14 de abril al presidente de Perú, Luis Rojas, en visita oficial del 13 al 16 de abril.',
      ],
      [
        'held',
        '2025-04-13',
        'De visita en Riga del 13 al 15 de abril, la presidenta de Kenia, Grace Wanjiru, se reunió con el presidente de Perú, Luis Rojas.',
      ],
      [
        'held',
        '2025-04-14',
        'En la tarde del 14 de abril, la presidenta de Kenia, Grace Wanjiru, recibió al presidente de Perú, Luis Rojas.',
      ],
      [
        'held',
        '2025-04-14',
        'La noche del lunes, la presidenta de Kenia, Grace Wanjiru, recibió al presidente de Perú, Luis Rojas.',
      ],
      [
        'held',
        '2025-04-15',
        'La presidenta de Kenia, Grace Wanjiru, recibió, este martes, al presidente de Perú, Luis Rojas.',
      ],
      [
        'held',
        '2025-04-14',
        'La presidenta de Kenia, Grace Wanjiru, recibió anteayer al presidente de Perú, Luis Rojas.',
      ],
      [
        'held',
        '2025-04-15',
        'La presidenta de Kenia, Grace Wanjiru, recibió al presidente de Perú, Luis Rojas, en la mañana del martes 15 de abril de 2025.',
      ],
      [
        'held',
        '2025-04-15',
        'El martes, 15 de abril de 2025, la presidenta de Kenia, Grace Wanjiru, recibió al presidente de Perú, Luis Rojas.',
      ],
      [
        'held',
        '2025-04-14',
        'El pasado lunes 14 de abril, la presidenta de Kenia, Grace Wanjiru, recibió al presidente de Perú, Luis Rojas.',
      ],
      [
        'held',
        '2025-04-15',
        'El 15/04/2025 la presidenta de Kenia, Grace Wanjiru, recibió al presidente de Perú, Luis Rojas.',
      ],
      [
        'held',
        '2025-04-12',
        'La presidenta de Kenia, Grace Wanjiru, se reunió el sábado y el domingo con el presidente de Perú, Luis Rojas, en Riga.',
      ],
      [
        'planned',
        '2025-04-25',
        'La Presidencia informó el martes que la presidenta de Kenia, Grace Wanjiru, recibirá al presidente de Perú, Luis Rojas, el 25 de abril.',
      ],
      [
        'none',
        null,
        'La presidenta de Kenia, Grace Wanjiru, negó haberse reunido con el presidente de Perú, Luis Rojas.',
      ],
      [
        'held',
        '2025-04-14',
        'La presidenta de Kenia, Grace Wanjiru, elogió los lazos tras su reunión, el lunes, con el presidente de Perú, Luis Rojas.',
      ],
    ],
  },
  {
    language: 'ru',
    sentences: [
      [
        'planned',
        '2025-04-18',
        'Президент Кении Грейс Ванджиру встретится в пятницу в Лиме с президентом Перу Луисом Рохасом.',
      ],
      [
        'planned',
        '2025-04-18',
        'Президент Кении Грейс Ванджиру проведёт в пятницу переговоры с президентом Перу Луисом Рохасом.',
      ],
      [
        'planned',
        '2025-04-18',
        'Президент Кении Грейс Ванджиру планирует встретиться в пятницу с президентом Перу Луисом Рохасом.',
      ],
      [
        'planned',
        '2025-04-18',
        'Президент Кении Грейс Ванджиру намерена провести переговоры с президентом Перу Луисом Рохасом 18 апреля.',
      ],
      [
        'planned',
        '2025-04-18',
        'Встреча президента Кении Грейс Ванджиру с президентом Перу Луисом Рохасом запланирована на пятницу.',
      ],
      [
        'planned',
        '2025-04-18',
        'В пятницу состоится встреча президента Кении Грейс Ванджиру с президентом Перу Луисом Рохасом.',
      ],
      [
        'planned',
        '2025-04-18',
        'Президент Кении Грейс Ванджиру примет в пятницу президента Перу Луиса Рохаса.',
      ],
      [
        'cancelled',
        '2025-04-18',
        'Встреча президента Кении Грейс Ванджиру с президентом Перу Луисом Рохасом, запланированная на пятницу, отменена.',
      ],
      [
        'cancelled',
        null,
        'Переговоры президента Кении Грейс Ванджиру с президентом Перу Луисом Рохасом отложены.',
      ],
      [
        'none',
        null,
        'Президент Кении Грейс Ванджиру пригласила президента Перу Луиса Рохаса посетить Найроби.',
      ],
      ['none', null, 'Президент Кении Грейс Ванджиру не встречалась с президентом Перу Луисом Рохасом.'],
      [
        'held',
        '2025-04-15',
        'По итогам переговоров во вторник с президентом Перу Луисом Рохасом президент Кении Грейс Ванджиру отметила рост торговли.',
      ],
      [
        'held',
        '2025-04-15',
        'После встречи с президентом Перу Луисом Рохасом во вторник президент Кении Грейс Ванджиру отметила рост торговли.',
      ],
      [
        'held',
        '2024-03',
        'Президент Кении Грейс Ванджиру встречалась с президентом Перу Луисом Рохасом в марте 2024 года.',
      ],
      [
        'planned',
        '2025-04-18',
        'Президент Кении Грейс Ванджиру встречается в пятницу с президентом Перу Луисом Рохасом.',
      ],
    ],
  },
  {
    language: 'vi',
    sentences: [
      [
        'planned',
        '2025-04-18',
        'Ngày 18/4, Tổng thống Kenya Grace Wanjiru sẽ gặp Tổng thống Peru Luis Rojas tại Lima.',
      ],
      [
        'planned',
        '2025-04-18',
        'Dự kiến, ngày 18/4, Tổng thống Kenya Grace Wanjiru sẽ hội đàm với Tổng thống Peru Luis Rojas.',
      ],
      [
        'planned',
        '2025-04-18',
        'Tổng thống Kenya Grace Wanjiru dự kiến gặp Tổng thống Peru Luis Rojas vào ngày 18/4.',
      ],
      [
        'planned',
        '2025-04-18',
        'Cuộc gặp giữa Tổng thống Kenya Grace Wanjiru và Tổng thống Peru Luis Rojas dự kiến diễn ra ngày 18/4.',
      ],
      [
        'cancelled',
        '2025-04-18',
        'Cuộc gặp giữa Tổng thống Kenya Grace Wanjiru và Tổng thống Peru Luis Rojas dự kiến ngày 18/4 đã bị hủy.',
      ],
      [
        'cancelled',
        null,
        'Cuộc gặp giữa Tổng thống Kenya Grace Wanjiru và Tổng thống Peru Luis Rojas đã bị hoãn.',
      ],
      ['none', null, 'Tổng thống Kenya Grace Wanjiru đã mời Tổng thống Peru Luis Rojas thăm Nairobi.'],
      ['none', null, 'Tổng thống Kenya Grace Wanjiru không gặp Tổng thống Peru Luis Rojas.'],
      [
        'held',
        '2025-04-15',
        'Sau cuộc hội đàm với Tổng thống Peru Luis Rojas ngày 15/4, Tổng thống Kenya Grace Wanjiru đánh giá cao quan hệ.',
      ],
      [
        'held',
        '2024-03',
        'Tổng thống Kenya Grace Wanjiru từng gặp Tổng thống Peru Luis Rojas vào tháng 3/2024.',
      ],
    ],
  },
];
