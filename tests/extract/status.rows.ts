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
