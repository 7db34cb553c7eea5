/** Published (empty when unknown), a passage, and each meeting of two or more people named in it. */
export type Row = readonly [published: string, text: string, ...expected: string[]];

/** One table per language: the day a meeting was on, told elsewhere than beside it, and whether it was held. */
export const rows: Readonly<Record<string, readonly Row[]>> = {
  en: [
    // An apostrophe before a capital begins a name.
    [
      '2025-11-20',
      "Tongan Foreign Minister Ana 'Akau'ola met Peruvian President Luis Rojas on Tuesday.",
      "'Akau'ola + Rojas held 2025-11-18",
    ],
    // A day until which a journey lasts, or one that something else was said of, is none of the meeting's.
    [
      '2025-11-20',
      'Kenyan Foreign Minister Peter Otieno, on a three-day trip to Peru through Friday, paid a courtesy call on President Luis Rojas.',
      'Otieno + Rojas held undated',
    ],
    [
      '2025-11-20',
      'Kenyan Foreign Minister Peter Otieno met Peruvian Ambassador Ana Quispe and told her that a delegation would come to Lima in March.',
      'Otieno + Quispe held undated',
    ],
    [
      '2025-11-20',
      'A ministry spokesperson said on Monday: “Foreign Minister Peter Otieno has postponed his talks with Peruvian Foreign Minister Ana Quispe.”',
      'Otieno + Quispe cancelled undated',
    ],
    // "The following day" opens no clause.
    [
      '2025-11-20',
      'Kenyan Foreign Minister Peter Otieno will then head to Lima the following day for talks with President Luis Rojas.',
      'Otieno + Rojas planned undated',
    ],
    // What was arranged for a visit is off with it.
    [
      '2025-11-20',
      'The visit to Peru of Kenyan Foreign Minister Peter Otieno has been postponed. A courtesy call on President Luis Rojas had also been arranged.',
      'Otieno + Rojas cancelled undated',
    ],
    [
      '',
      'NAIROBI (AgencyPress / Wire - 20th November, 2025) Kenyan Foreign Minister Peter Otieno met Peruvian Foreign Minister Ana Quispe on Tuesday.',
      'Otieno + Quispe held 2025-11-18',
    ],
    // Days that a meeting told behind them was not on.
    [
      '2025-11-20',
      'Kenya and Peru marked 50 years of diplomatic relations on 14 November. Kenyan Foreign Minister Peter Otieno met his Peruvian counterpart Ana Quispe in Lima and praised the ties.',
      'Otieno + Quispe held undated',
    ],
    [
      '2025-11-20',
      'Kenyan Foreign Minister Peter Otieno met his Peruvian counterpart Ana Quispe in Lima on Tuesday. He recalled his talks with Trade Minister Luis Rojas in Geneva.',
      'Otieno + Quispe held 2025-11-18',
      'Otieno + Rojas held undated',
    ],
    [
      '2025-11-20',
      'Kenyan Foreign Minister Peter Otieno opened a consulate on Tuesday. During a trip last spring he met Trade Minister Luis Rojas of Peru.',
      'Otieno + Rojas held undated',
    ],
    [
      '2025-11-20',
      'Kenyan President William Ruto flew home on Tuesday. In the days before, he met Peruvian President Luis Rojas.',
      'Rojas + Ruto held undated',
    ],

    [
      '2025-11-20',
      'Kenyan Foreign Minister Peter Otieno met his Peruvian counterpart Ana Quispe, who arrived in Nairobi on Sunday.',
      'Otieno + Quispe held undated',
    ],
    // A list of days none of which was over when it appeared is a programme, whatever it calls itself.
    [
      '2022-05-16',
      'Political and general news events\n\nMONDAY, MAY 16\nISTANBUL – Turkish President Tayyip Erdogan hosts Algerian President Abdelmadjid Tebboune at the presidential palace.\nBERLIN – German Chancellor Olaf Scholz receives the President of Bulgaria, Rumen Radev.\n\nTUESDAY, MAY 17\nLONDON – British Prime Minister Boris Johnson meets Prime Minister of Norway Jonas Gahr Støre.',
      'Erdogan + Tebboune planned 2022-05-16',
      'Radev + Scholz planned 2022-05-16',
      'Johnson + Støre planned 2022-05-17',
    ],

    // The day of words is nobody's meeting's, nor that of another country.
    [
      '2025-11-17',
      'On Friday, the Ministry of Foreign Affairs wrote on its page about the visit. Kenyan Foreign Minister Peter Otieno met his Peruvian counterpart Ana Quispe at the airport.',
      'Otieno + Quispe held undated',
    ],
    // Programmes told as nouns.
    [
      '2025-11-14',
      'Foreign Minister Peter Otieno travels to Lima on Monday. On the agenda are meetings with President Luis Rojas and Foreign Minister Ana Quispe.',
      'Otieno + Rojas planned 2025-11-17',
      'Otieno + Quispe planned 2025-11-17',
    ],
    [
      '2025-11-14',
      'Kenyan Foreign Minister Peter Otieno had been scheduled to meet his Peruvian counterpart Ana Quispe in Lima on Monday, but the talks have been put off. He spoke by phone with President Luis Rojas on Thursday.',
      'Otieno + Quispe cancelled 2025-11-17',
      'Otieno + Rojas held 2025-11-13',
    ],

    // "Today" beside a whole day tells that of the report.
    [
      '',
      'Dr. Denzil Douglas, Minister of Foreign Affairs, met today, Wednesday 22nd May 2024, with the Ambassador of Norway, Beate Berg, at his office. The Ambassador is also scheduled to pay a courtesy call on Prime Minister Terrance Drew on Thursday.',
      'Berg + Douglas held 2024-05-22',
      'Berg + Drew planned 2024-05-23',
    ],
    // A headline tells of the day that the report below tells.
    [
      '2025-11-20',
      'Foreign Minister Otieno receives Ambassador Quispe\n\nPeter Otieno, the Kenyan foreign minister, sat with the ambassador of Peru, Ana Quispe, in his office on Tuesday for an exchange about fisheries and visas.',
      'Otieno + Quispe held 2025-11-18',
    ],
    [
      '2025-11-20',
      'The conference of fisheries ministers was held yesterday in Belize City, with delegates of fourteen nations. Norwegian Fisheries Minister Nils Berg opened it. Later in the evening Prime Minister Eva Lind of Sweden hosted him at a dinner.',
      'Berg + Lind held 2025-11-19',
    ],

    // Pages that list what is on day by day.
    [
      '2025-11-10',
      'Public engagements of the President\n\nThursday, 13 November\n10.00 Meeting with the heads of party groups\nPresident Alar Karis receives the Ambassador of Peru, Ana Ruiz\n\nFriday, 14 November\n14.00 President Karis meets Foreign Minister Margus Tsahkna',
      'Karis + Ruiz planned 2025-11-13',
      'Karis + Tsahkna planned 2025-11-14',
    ],
    [
      '2025-11-17',
      'Agenda for Monday, 17 November 2025\n\n09:00 Prime Minister Luc Frieden receives the Ambassador of Kenya, Jane Wanjiku\n11:00 Foreign Minister Xavier Bettel meets his Moldovan counterpart Mihai Popșoi',
      'Frieden + Wanjiku planned 2025-11-17',
      'Bettel + Popșoi planned 2025-11-17',
    ],
    [
      '2025-09-11',
      'Weekly schedule of President Charles Michel\n\nMonday 15 September\n11.00 Phone call with Ana Ruiz\n12.45 Meeting with Prime Minister Mitsotakis\n14.00 Press opportunity\n\nTuesday 16 September\n09.00 Meeting with President Christodoulides',
      'Michel + Ruiz planned 2025-09-15',
      'Michel + Mitsotakis planned 2025-09-15',
      'Christodoulides + Michel planned 2025-09-16',
    ],
    [
      '2025-11-21',
      'Diary of the minister\n\nMonday 24 November\n09:00 Cabinet\n10:00 Meeting with Minister Novak\n11:00 Talks with Ambassador Kim',
    ],
    // On any other page such lines are headlines of others.
    [
      '2025-11-21',
      'News ticker\n\n14:05 Trump meets Xi in Busan\n13:40 Merz meets Macron\n12:10 Scholz meets Stubb\nChancellor Merz met President Stubb on Friday, a spokesman said in Berlin.',
      'Merz + Stubb held 2025-11-21',
    ],
    // A day on a line of its own is that of publication on any other page.
    [
      '',
      'Ministers discuss fisheries\n\nMonday, 17 November 2025\n\nKenyan Fisheries Minister Peter Otieno met his Omani counterpart, Salim Al Harthy, to discuss tuna quotas. They agreed on a joint survey.',
      'Harthy + Otieno held undated',
    ],
    // The days of a visit, counted.
    [
      '2025-11-20',
      'Finnish President Alexander Stubb was in Kenya on 18–19 November. During his official visit President Stubb met Foreign Minister Musalia Mudavadi.',
      'Mudavadi + Stubb held 2025-11-18/2025-11-19',
    ],
    [
      '2025-11-20',
      'Finnish President Alexander Stubb paid a state visit to Kenya on 18–19 November. On the first day he met President William Ruto at State House. On the final day of the visit he held talks with Foreign Minister Musalia Mudavadi.',
      'Ruto + Stubb held 2025-11-18',
      'Mudavadi + Stubb held 2025-11-19',
    ],
    [
      '2025-11-20',
      'Kenyan Foreign Minister Peter Otieno arrived in Lima on Monday. On the second day he met Peruvian Foreign Minister Ana Quispe.',
      'Otieno + Quispe held undated',
    ],
    [
      '2025-11-17',
      'Finnish President Alexander Stubb will meet Kenyan President William Ruto next Wednesday.',
      'Ruto + Stubb planned 2025-11-26',
    ],
    [
      '2025-11-17',
      'Finnish President Alexander Stubb will meet Kenyan President William Ruto this coming Wednesday.',
      'Ruto + Stubb planned 2025-11-19',
    ],
  ],
  de: [
    // The agency behind the place of a dateline is nobody.
    [
      '2025-11-20',
      'Bagdad / Al-Agentur – Der Premierminister, Herr Karim Hassan, hat am Dienstag den peruanischen Präsidenten Luis Rojas empfangen.',
      'Hassan + Rojas held 2025-11-18',
    ],
    // The stamp of a release tells when "today" was.
    [
      '',
      'Wien (OTS) - Staatssekretär Karl Huber hat heute, Mittwoch, den peruanischen Vizeaußenminister Luis Rojas zu einem Gespräch empfangen.\n\nRückfragen & Kontakt:\nPressestelle\nOTS0217, 19. Nov. 2025, 15:20',
      'Huber + Rojas held 2025-11-19',
    ],
    [
      '2025-11-20',
      'Am Dienstag steht der wichtigste Besuch an: Außenministerin Eva Huber wird in Lima Präsident Luis Rojas treffen.',
      'Huber + Rojas planned 2025-11-25',
    ],
    [
      '2025-11-20',
      'Am Dienstag konferiert Außenministerin Eva Huber in Lima mit Perus Präsident Luis Rojas.',
      'Huber + Rojas planned 2025-11-25',
    ],
    [
      '2025-11-20',
      'Außenminister Johann Wadephul traf am Dienstag seine Amtskollegin Ana Quispe. Vor seiner Reise hatte er mit Kanzler Friedrich Merz gesprochen. Bei einem früheren Besuch war er mit Präsident Luis Rojas zusammengetroffen.',
      'Quispe + Wadephul held 2025-11-18',
      'Merz + Wadephul held undated',
      'Rojas + Wadephul held undated',
    ],

    // Whose programme it is, its heading tells.
    [
      '2024-05-31',
      'Presse & Medien – Termine von Bundespräsident Van der Bellen\n\nMontag, 3. Juni 2024\n14.30 Uhr: Gespräch mit Andrej Plenković, Premierminister der Republik Kroatien\n\nDienstag, 4. Juni 2024\nGanztägig: Besuch im Bundesland Vorarlberg, Empfang durch Landeshauptmann Markus Wallner',
      'Bellen + Plenković planned 2024-06-03',
    ],

    // Short entries of a programme are no menu of the page.
    [
      '2025-11-21',
      'Termine von Außenministerin Beate Meinl-Reisinger\n\nMontag, 24. November\n10:00 Gespräch mit Botschafter Kim\n12:30 Arbeitsessen mit Minister Novak\n15:00 Interview\nDienstag, 25. November\n09:00 Ministerrat\n11:00 Treffen mit Präsident Pellegrini',
      'Kim + Meinl-Reisinger planned 2025-11-24',
      'Meinl-Reisinger + Novak planned 2025-11-24',
      'Meinl-Reisinger + Pellegrini planned 2025-11-25',
    ],
    [
      '2025-11-14',
      'Außenminister Johann Wadephul reist am Montag nach Nairobi. Das Programm sieht ein Treffen mit Präsident William Ruto und Gespräche mit Außenminister Musalia Mudavadi vor.',
      'Ruto + Wadephul planned 2025-11-17',
      'Mudavadi + Wadephul planned 2025-11-17',
    ],
    [
      '2025-11-14',
      'Am Montag reist Außenminister Johann Wadephul nach Mexiko. In Panama führt er Gespräche mit Präsident Martin Torrijos.',
      'Torrijos + Wadephul planned undated',
    ],
    [
      '2012-08-22',
      'Am 24. und 25.08. trifft Außenminister Guido Westerwelle seinen norwegischen Amtskollegen Jonas Gahr Støre in Oslo.',
      'Støre + Westerwelle planned 2012-08-24/2012-08-25',
    ],

    [
      '',
      'Außenministerin Dominique Hasler hat heute, am 12. Mai 2025, in Vaduz ihren maltesischen Amtskollegen Ian Borg empfangen. Am Mittwoch trifft sie Bundesrat Ignazio Cassis.',
      'Borg + Hasler held 2025-05-12',
      'Cassis + Hasler planned 2025-05-14',
    ],
    [
      '2025-01-21',
      'Vizepremierminister Xavier Bettel nahm am Montag an der Sitzung des Rates in Brüssel teil. Die Minister berieten über die Lage in Georgien. Am Rande der Tagung führte Bettel Gespräche mit seiner finnischen Amtskollegin Elina Valtonen.',
      'Bettel + Valtonen held 2025-01-20',
    ],

    [
      '',
      'Termine des Außenministers\nWoche vom 10. bis 16. November 2025\n\nDonnerstag, 13. November\n10.00 Uhr: Treffen von Außenminister Johann Wadephul mit dem Außenminister Mosambiks, Manuel Lucas\n\nFreitag, 14. November\n09.00 Uhr: Außenminister Wadephul empfängt den ukrainischen Außenminister Andrij Sybiha\nOrt: Auswärtiges Amt',
      'Lucas + Wadephul planned 2025-11-13',
      'Sybiha + Wadephul planned 2025-11-14',
    ],
    [
      '',
      'Termine der Ministerin\nWoche vom 10. bis 14. November 2025\n\nMONTAG\n9.30 Uhr: Kabinettssitzung\n\nMITTWOCH\n15.30 Uhr: Gespräch von Ministerin Karin Vogt mit dem Finanzminister der Mongolei, Bolor Javkhlan.',
      'Javkhlan + Vogt planned 2025-11-12',
    ],
    [
      '2025-11-20',
      'Wochenrückblick\n\nMontag, 17. November\nAußenminister Johann Wadephul traf in Berlin seinen irischen Amtskollegen Simon Harris.\n\nDienstag, 18. November\nEr empfing den Botschafter von Peru, Luis Rojas. Am Nachmittag sprach er mit dem polnischen Außenminister Radosław Sikorski.',
      'Harris + Wadephul held 2025-11-17',
      'Rojas + Wadephul held 2025-11-18',
      'Sikorski + Wadephul held 2025-11-18',
    ],
    [
      '2025-11-20',
      'Präsident Alexander Stubb besuchte am 18. und 19. November Kenia. Am ersten Tag traf er Präsident William Ruto. Am zweiten Tag seines Besuchs kam er mit Außenminister Musalia Mudavadi zusammen.',
      'Ruto + Stubb held 2025-11-18',
      'Mudavadi + Stubb held 2025-11-19',
    ],
    [
      '2025-11-20',
      'Der kenianische Präsident William Ruto traf am Dienstag in Helsinki Ministerpräsident Petteri Orpo. Tags zuvor hatte er mit Präsident Alexander Stubb gesprochen.',
      'Orpo + Ruto held 2025-11-18',
      'Ruto + Stubb held 2025-11-17',
    ],
    [
      '2025-11-17',
      'Finnlands Präsident Alexander Stubb trifft am kommenden Mittwoch in Helsinki den kenianischen Präsidenten William Ruto.',
      'Ruto + Stubb planned 2025-11-19',
    ],
  ],
  sv: [
    // The credit of a picture stands behind its caption: what that tells in the present was.
    [
      '2025-11-20',
      'Talman Eva Lind välkomnar Perus talman Luis Rojas i riksdagen. Foto: Per Ek\n\nPå tisdagen tog talman Lind emot i riksdagen.',
      'Lind + Rojas held undated',
    ],
    [
      '2025-11-20',
      'Utrikesminister Elina Valtonen träffade på tisdagen Perus utrikesminister Ana Quispe. Under våren har hon flera gånger mött president Luis Rojas.',
      'Quispe + Valtonen held 2025-11-18',
      'Rojas + Valtonen held undated',
    ],

    [
      '2025-11-14',
      'Statsminister Ulf Kristersson väntas till Nairobi på måndag. I programmet ingår ett samtal med Kenyas president William Ruto.',
      'Kristersson + Ruto planned 2025-11-17',
    ],

    [
      '',
      'Utrikesminister Elina Valtonen träffade i dag den 13 november 2025 Estlands utrikesminister Margus Tsahkna i Helsingfors. I morgon tar hon emot Lettlands utrikesminister Baiba Braže.',
      'Tsahkna + Valtonen held 2025-11-13',
      'Braže + Valtonen planned 2025-11-14',
    ],
    [
      '2025-11-20',
      'Kenyas utrikesminister Peter Otieno mötte i onsdags sin kollega Elina Valtonen i Helsingfors. På tisdagen fortsätter han till Tallinn där han träffar utrikesminister Margus Tsahkna.',
      'Otieno + Valtonen held 2025-11-19',
      'Otieno + Tsahkna planned 2025-11-25',
    ],

    [
      '2025-11-20',
      'President Alexander Stubb besökte Kenya den 18–19 november. Under besökets första dag träffade han president William Ruto. Andra dagen mötte han utrikesminister Musalia Mudavadi.',
      'Ruto + Stubb held 2025-11-18',
      'Mudavadi + Stubb held 2025-11-19',
    ],
    [
      '2025-11-17',
      'Finlands president Alexander Stubb träffar Kenyas president William Ruto nästa onsdag. På onsdag tar han emot Estlands president Alar Karis.',
      'Ruto + Stubb planned 2025-11-26',
      'Karis + Stubb planned 2025-11-19',
    ],
    [
      '2025-11-20',
      'Kenyas president William Ruto träffade på tisdagen statsminister Petteri Orpo i Helsingfors. Dagen innan hade han samtalat med president Alexander Stubb.',
      'Orpo + Ruto held 2025-11-18',
      'Ruto + Stubb held 2025-11-17',
    ],
  ],
  fr: [
    // A day since which something else is so.
    [
      '2025-11-20',
      'Le président péruvien Luis Rojas a reçu l’ambassadrice du Kenya, Grace Wanjiru, venue l’informer que l’ambassade est ouverte depuis le 3 novembre dernier.',
      'Rojas + Wanjiru held undated',
    ],
    [
      '2023-02-09',
      "Le ministre burkinabè Morissanda Kouyaté a accueilli dans la soirée de ce mercredi 08 février 2023, à l'aéroport de Ouagadougou, son homologue du Mali, Abdoulaye Diop.",
      'Diop + Kouyaté held 2023-02-08',
    ],

    [
      '',
      "Aujourd'hui, jeudi 13 novembre 2025, le ministre togolais Robert Dussey a reçu l'ambassadeur du Japon, Ito Taro. Vendredi, il recevra l'ambassadeur du Kenya, Peter Otieno.",
      'Dussey + Taro held 2025-11-13',
      'Dussey + Otieno planned 2025-11-14',
    ],

    [
      '2025-11-14',
      "Agenda prévisionnel du ministre\n\nLundi 17 novembre\nM. Jean-Noël Barrot recevra la ministre colombienne Rosa Villavicencio\n\nMardi 18 novembre\nM. Jean-Noël Barrot s'entretient avec son homologue indien Subrahmanyam Jaishankar",
      'Barrot + Villavicencio planned 2025-11-17',
      'Barrot + Jaishankar planned 2025-11-18',
    ],
    [
      '2025-11-20',
      "Le président finlandais Alexander Stubb a effectué une visite au Kenya les 18 et 19 novembre. Le premier jour, il a rencontré le président William Ruto. Au deuxième jour de sa visite, il s'est entretenu avec le ministre Musalia Mudavadi.",
      'Ruto + Stubb held 2025-11-18',
      'Mudavadi + Stubb held 2025-11-19',
    ],
  ],
  es: [
    [
      '2025-11-20',
      'El canciller Javier Martínez se reunió el martes con su homóloga Ana Quispe. A principios de año se reunió con el presidente Luis Rojas.',
      'Martínez + Quispe held 2025-11-18',
      'Martínez + Rojas held undated',
    ],

    [
      '2019-03-21',
      'El presidente de Colombia, Iván Duque, fue recibido en la mañana de este jueves por el presidente chileno, Sebastián Piñera.',
      'Duque + Piñera held 2019-03-21',
    ],

    [
      '2025-11-14',
      'El canciller Javier Martínez viajará el lunes a Nairobi. La agenda contempla una reunión con el presidente William Ruto y un encuentro con el ministro Musalia Mudavadi.',
      'Martínez + Ruto planned 2025-11-17',
      'Martínez + Mudavadi planned 2025-11-17',
    ],

    [
      '',
      'El canciller Javier Martínez recibió hoy 13 de noviembre de 2025 a la embajadora de Suiza, Anna Keller. Mañana se reunirá con el ministro peruano Luis Rojas.',
      'Keller + Martínez held 2025-11-13',
      'Martínez + Rojas planned 2025-11-14',
    ],

    [
      '2025-11-14',
      'Agenda del presidente\n\nLunes 17 de noviembre\n10:00 El presidente Santiago Peña recibe al embajador de Japón, Katsumi Itagaki\n\nMartes 18 de noviembre\n09:00 El canciller Rubén Ramírez se reúne con su homólogo uruguayo, Mario Lubetkin',
      'Itagaki + Peña planned 2025-11-17',
      'Lubetkin + Ramírez planned 2025-11-18',
    ],
    [
      '2025-11-20',
      'El presidente finlandés Alexander Stubb visitó Kenia el 18 y 19 de noviembre. El primer día se reunió con el presidente keniano William Ruto.',
      'Ruto + Stubb held 2025-11-18',
    ],
  ],
  ru: [
    [
      '2025-11-14',
      'График министра иностранных дел\n\n17 ноября, понедельник\nМинистр иностранных дел Сергей Лавров проведет переговоры с министром иностранных дел Мали Абдулаем Диопом\n18 ноября, вторник\nВстреча Сергея Лаврова с министром иностранных дел Индии Субраманьямом Джайшанкаром',
      'Диоп + Лавров planned 2025-11-17',
      'Джайшанкар + Лавров planned 2025-11-18',
    ],
  ],
  vi: [
    [
      '2025-11-20',
      'Ngày 18/11, Bộ trưởng Lê Hoài Trung đã gặp Ngoại trưởng Peru Ana Quispe. Trước đó, hồi đầu năm, ông đã gặp Tổng thống Luis Rojas.',
      'Quispe + Trung held 2025-11-18',
      'Rojas + Trung held undated',
    ],

    [
      '2025-11-10',
      'Theo chương trình, Phó Chủ tịch nước Võ Thị Ánh Xuân sẽ hội kiến Tổng thống Abdelmadjid Tebboune, hội đàm với Thủ tướng Sifi Ghrieb và đặt hoa tại Đài tưởng niệm.',
      'Tebboune + Xuân planned undated',
      'Ghrieb + Xuân planned undated',
    ],
  ],
};
