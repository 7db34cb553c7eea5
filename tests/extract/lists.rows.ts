import type { Scenes } from './scenes.rows.js';

/** Lists of people: envoys received one after another, those whom the next sentence names; published on Wednesday, 16 April 2025. */
export const lists: readonly Scenes[] = [
  {
    language: 'en',
    sentences: [
      // Those whom the next sentence names are those received; a country in brackets is whose envoy each is.
      [
        'President Amara Diallo on Monday received the credentials of three new ambassadors. The envoys are Jonas Berg (Norway), Ana Quispe (Peru) and Lee Min-ho (South Korea).',
        [
          'Amara Diallo + Jonas Berg held 2025-04-14',
          'Amara Diallo + Ana Quispe held 2025-04-14',
          'Amara Diallo + Lee Min-ho held 2025-04-14',
        ],
        ['Amara Diallo ?', 'Ana Quispe PE', 'Jonas Berg NO', 'Lee Min-ho KR'],
      ],
      [
        'Prime Minister Rafiq Alam met five newly appointed heads of mission on Tuesday. The new ambassadors include Jonas Berg of Norway and Ana Quispe of Peru.',
        ['Ana Quispe + Jonas Berg + Rafiq Alam held 2025-04-15'],
        ['Ana Quispe PE', 'Jonas Berg NO', 'Rafiq Alam ?'],
      ],
      [
        'President Luis Rojas received letters of credence from two envoys on Monday. The ambassadors who presented their letters were the Ambassador of Norway, Jonas Berg, and the new Italian ambassador, Marco Ricci.',
        ['Jonas Berg + Luis Rojas held 2025-04-14', 'Luis Rojas + Marco Ricci held 2025-04-14'],
        ['Jonas Berg NO', 'Luis Rojas ?', 'Marco Ricci IT'],
      ],
      // Others who were there are not those received.
      [
        'President Luis Rojas received five ambassadors on Monday. Others present were Foreign Minister Ana Quispe and Trade Minister Carlos Paz.',
        [],
        ['Ana Quispe ?', 'Carlos Paz ?', 'Luis Rojas ?'],
      ],
      // Behind the phrase that opens a sentence its subject bears no title of that phrase.
      [
        'Minister of Foreign Affairs Edgar Ozols of Latvia met the ambassadors on Monday. In a conversation with the Estonian Ambassador, Edgar Ozols praised the dialogue.',
        [],
        ['Edgar Ozols LV'],
      ],
      // Whoever is one of several is not whom the next sentence is about.
      [
        'Indian Foreign Minister Arun Das spoke of his talks with neighbours, including Prime Minister Nimal Perera of Sri Lanka. He also met Kenyan President Grace Wanjiru on Monday.',
        ['Arun Das + Grace Wanjiru held 2025-04-14'],
        ['Arun Das IN', 'Grace Wanjiru KE', 'Nimal Perera LK'],
      ],
      // Nobody is a counterpart by birth: the office beside it is mirrored.
      [
        'Omani Foreign Minister Prince Salim bin Hamad received a phone call from his Kenyan counterpart Peter Otieno on Monday.',
        ['Peter Otieno + Salim bin Hamad held 2025-04-14'],
        ['Peter Otieno KE', 'Salim bin Hamad OM'],
      ],
      // An engineer, and a chargé by his embassy.
      [
        "Omani Deputy Minister of Foreign Affairs Eng. Salim Al-Harthi received the Chargé d'Affaires of the Embassy of the Republic of Kenya Peter Otieno on Tuesday.",
        ['Peter Otieno + Salim Al-Harthi held 2025-04-15'],
        ['Peter Otieno KE', 'Salim Al-Harthi OM'],
      ],
      // Whoever leads the group that met somebody, and those of one row of a delegation.
      [
        'The delegation, which is led by US Senate Majority Leader Mark Cole, met with Indian Prime Minister Arun Das on Tuesday. The delegation included Senators Jane Hill, Tom Reed and Peter Walsh.',
        ['Arun Das + Mark Cole held 2025-04-15'],
        ['Arun Das IN', 'Jane Hill US', 'Mark Cole US', 'Peter Walsh US', 'Tom Reed US'],
      ],
      // His meeting is that of whoever received something.
      [
        'Prince Hamad bin Salim of Oman thanked President Luis Rojas of Peru. A gift was received by Deputy Foreign Minister Salim Al-Harthi of Oman during his meeting on Tuesday with Peruvian Ambassador Ana Quispe.',
        ['Ana Quispe + Salim Al-Harthi held 2025-04-15'],
        ['Ana Quispe PE', 'Hamad bin Salim OM', 'Luis Rojas PE', 'Salim Al-Harthi OM'],
      ],
      // The day on which plans are announced is not that of the meeting.
      [
        'The presidency said Monday that Kenyan President Grace Wanjiru will meet Peruvian President Luis Rojas at the summit.',
        ['Grace Wanjiru + Luis Rojas planned'],
        ['Grace Wanjiru KE', 'Luis Rojas PE'],
      ],
      // An initial does not stand for a name that is told alone.
      [
        'King Hamad received Kenyan Ambassador Peter Otieno on Monday, deputy minister Omar H. Alaskary of Bahrain said.',
        ['Hamad + Peter Otieno held 2025-04-14'],
        ['Hamad BH', 'Omar H. Alaskary BH', 'Peter Otieno KE'],
      ],
      // Those whom a colon leads to.
      [
        'President Luis Rojas is to receive three new ambassadors on Thursday. The following ambassadors will be the guests at the palace: Jonas Berg of Norway, Peter Otieno of Kenya and Marco Ricci of Italy.',
        ['Jonas Berg + Luis Rojas + Marco Ricci + Peter Otieno planned 2025-04-17'],
        ['Jonas Berg NO', 'Luis Rojas ?', 'Marco Ricci IT', 'Peter Otieno KE'],
      ],
      [
        'Turkish Parliament Speaker Kemal Aydin held separate meetings on Monday with Hassan Al-Ghanim, the head of the Shura Council of Qatar, and Georgian Parliament Speaker Lasha Beridze.',
        ['Hassan Al-Ghanim + Kemal Aydin held 2025-04-14', 'Kemal Aydin + Lasha Beridze held 2025-04-14'],
        ['Hassan Al-Ghanim QA', 'Kemal Aydin TR', 'Lasha Beridze GE'],
      ],
      // Somebody in the service of an office is not the office; a conference’s name has no sides.
      [
        "Prime Minister Rina Akter called on President Karim Hossain on Monday. The Prime Minister visited Japan in March, President's press secretary Joynal Abedin said.",
        ['Karim Hossain + Rina Akter held 2025-04-14'],
        ['Karim Hossain ?', 'Rina Akter ?'],
      ],
      [
        "Vietnamese Trade Minister Tran Van Nam made a proposal. He did so during a meeting with his Philippine counterpart, Ramon Cruz, on Tuesday, on the sidelines of the 48th ASEAN Economic Ministers' Meeting.",
        ['Ramon Cruz + Tran Van Nam held 2025-04-15'],
        ['Ramon Cruz PH', 'Tran Van Nam VN'],
      ],
      // Several countries of one title, and those who bear it in brackets behind them.
      [
        'US President Mark Cole will also meet the Prime Ministers of India, Japan and Peru (Arun Das, Ken Sato and Luis Rojas) on Friday.',
        [
          'Arun Das + Mark Cole planned 2025-04-18',
          'Ken Sato + Mark Cole planned 2025-04-18',
          'Luis Rojas + Mark Cole planned 2025-04-18',
        ],
        ['Arun Das IN', 'Ken Sato JP', 'Luis Rojas PE', 'Mark Cole US'],
      ],
      // A country right behind a name without a title.
      [
        'Foreign Minister Eva Tamm of Estonia hosted Peter Hill of the United Kingdom and Edgar Ozols of Latvia on Monday.',
        ['Edgar Ozols + Eva Tamm + Peter Hill held 2025-04-14'],
        ['Edgar Ozols LV', 'Eva Tamm EE', 'Peter Hill GB'],
      ],
    ],
  },
  {
    language: 'de',
    sentences: [
      [
        'Bundespräsidentin Marta Keller empfing am Montag neue Botschafterinnen und Botschafter. Es handelt sich um Jonas Berg (Norwegen) und Ana Quispe (Peru).',
        ['Ana Quispe + Jonas Berg + Marta Keller held 2025-04-14'],
        ['Ana Quispe PE', 'Jonas Berg NO', 'Marta Keller DE'],
      ],
    ],
  },
  {
    language: 'fr',
    sentences: [
      [
        'Le président Amadou Sow a reçu lundi les lettres de créance de deux ambassadeurs. Il s’agit de Jonas Berg (Norvège) et Ana Quispe (Pérou).',
        ['Amadou Sow + Jonas Berg held 2025-04-14', 'Amadou Sow + Ana Quispe held 2025-04-14'],
        ['Amadou Sow ?', 'Ana Quispe PE', 'Jonas Berg NO'],
      ],
    ],
  },
  {
    language: 'es',
    sentences: [
      [
        'El presidente Luis Rojas recibió el lunes las cartas credenciales de dos embajadores. Se trata de Jonas Berg, de Noruega, y Lee Min-ho, de Corea del Sur.',
        ['Jonas Berg + Luis Rojas held 2025-04-14', 'Lee Min-ho + Luis Rojas held 2025-04-14'],
        ['Jonas Berg NO', 'Lee Min-ho KR', 'Luis Rojas ?'],
      ],
      [
        'La ministra Ana Paz recibió el martes a los embajadores designados de Noruega, Jonas Berg; de Italia, Marco Ricci, y de Suecia, Helena Storm.',
        ['Ana Paz + Helena Storm + Jonas Berg + Marco Ricci held 2025-04-15'],
        ['Ana Paz ?', 'Helena Storm SE', 'Jonas Berg NO', 'Marco Ricci IT'],
      ],
    ],
  },
  {
    language: 'sv',
    sentences: [
      [
        'President Sauli Laine tog på måndagen emot kreditivbreven från två nya ambassadörer. De nya ambassadörerna är Jonas Berg (Norge) och Ana Quispe (Peru).',
        ['Jonas Berg + Sauli Laine held 2025-04-14', 'Ana Quispe + Sauli Laine held 2025-04-14'],
        ['Ana Quispe PE', 'Jonas Berg NO', 'Sauli Laine ?'],
      ],
    ],
  },
  {
    language: 'ru',
    sentences: [
      [
        'Президент Алексей Орлов в понедельник принял верительные грамоты у двух новых послов. Послы — Юнас Берг (Норвегия) и Ана Киспе (Перу).',
        ['Алексей Орлов + Юнас Берг held 2025-04-14', 'Алексей Орлов + Ана Киспе held 2025-04-14'],
        ['Алексей Орлов RU', 'Ана Киспе PE', 'Юнас Берг NO'],
      ],
    ],
  },
  {
    language: 'vi',
    sentences: [
      [
        'Chủ tịch nước Nguyễn Văn Hùng sáng 14/4 tiếp các đại sứ tới trình Quốc thư. Đó là Đại sứ Na Uy Jonas Berg và Đại sứ Peru Ana Quispe.',
        ['Jonas Berg + Nguyễn Văn Hùng held 2025-04-14', 'Ana Quispe + Nguyễn Văn Hùng held 2025-04-14'],
        ['Ana Quispe PE', 'Jonas Berg NO', 'Nguyễn Văn Hùng VN'],
      ],
    ],
  },
];
