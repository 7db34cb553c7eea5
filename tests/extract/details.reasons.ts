/** How the people, meetings and figures of each page were found, in the order of their lines. */
export const detailReasons: Readonly<Record<string, readonly string[]>> = {
  'Peruvian Foreign Minister Luis Rojas met Kenyan President Grace Wanjiru at the State House in Nairobi on Tuesday.':
    [
      'Luis Rojas: en.role · country stated beside the title',
      'Grace Wanjiru: en.role · country stated beside the title',
      '"met" tells of a meeting · subject: words 0–4 · object: words 6–9 · nothing around "met" says otherwise: held · date: "on Tuesday" counted back from publication on 2025-03-12',
    ],
  'Deputy Foreign Minister Mateo Quispe, 54, will travel to Hanoi next week for talks with his Vietnamese counterpart.':
    [
      'Mateo Quispe: en.role · nothing tells the country',
      '"will travel to" tells of a visit · subject: words 0–4 · "will" beside "will travel to": planned · date: "next week" counted from publication on 2025-03-12',
    ],
  "Grace Wanjiru, Kenya's acting finance minister, spoke by phone with Swedish Foreign Minister Lena Brandt on Monday.":
    [
      'Grace Wanjiru: en.role · country stated beside the title',
      'Lena Brandt: en.role · country stated beside the title',
      '"spoke by phone" tells of a phone call · subject: words 0–8 · object: words 14–18 · nothing around "spoke by phone" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  '"We want more ships," said Kenyan Trade Minister Peter Otieno.': [
    'Peter Otieno: en.role · country stated beside the title',
  ],
  'Finnish and Kenyan foreign ministers held consultations in Helsinki in February.': [
    '"held consultations" tells of a consultation · subjects: words 0–4 · nothing around "held consultations" says otherwise: held · date: "in February" year 2025 inferred from publication on 2025-03-12',
  ],
  "Kenya's exports to Peru rose 12 percent to $3.4 billion in 2024.": [
    'exports: "exports" · sides: KE with PE · growth compared with an unnamed period',
  ],
  'Trade between Kenya and Peru reached nearly 4.5 billion euros in the first nine months of 2024, up from 4 billion a year earlier.':
    ['total: "Trade between" · sides: KE with PE', 'total: "Trade between" · sides: KE with PE'],
  'Norway imported fish worth between 200 and 300 million US dollars from Peru last year.': [
    'imports: "imported" · sides: NO with PE',
  ],
  'The two countries, Kenya and Norway, aim to raise trade to over 10 billion dollars by 2030.': [
    'total: "trade" · sides: KE with NO',
  ],
  "Kenya's trade deficit with Norway fell by 5.5% to 1.2 billion dollars in the second quarter of 2024.": [
    'balance: "trade deficit" · sides: KE with NO · growth compared with an unnamed period',
  ],
  'Bundeskanzlerin Lena Brandt hat am Montag in Berlin den kenianischen Präsidenten Peter Otieno empfangen.':
    [
      'Lena Brandt: de.role · country stated beside the title',
      'Peter Otieno: de.role · country stated beside the title',
      '"empfangen" tells of a reception · subject: words 0–2 · object: words 9–12 · nothing around "empfangen" says otherwise: held · date: "am Montag" counted back from publication on 2025-03-12',
    ],
  'Der Handel zwischen Kenia und Peru wuchs im vergangenen Jahr um 7,5 Prozent auf rund 4,6 Milliarden Euro.':
    ['total: "Handel zwischen" · sides: KE with PE · growth compared with an unnamed period'],
  'Sveriges utrikesminister Lena Brandt träffade i går Kenyas president Grace Wanjiru i Nairobi.': [
    'Lena Brandt: sv.role · country stated beside the title',
    'Grace Wanjiru: sv.role · country stated beside the title',
    '"träffade" tells of a meeting · subject: words 0–3 · object: words 7–10 · nothing around "träffade" says otherwise: held · date: "i går" counted from publication on 2025-03-12',
  ],
  'Sveriges export till Kenya ökade med 8 procent till drygt 2 miljarder kronor under första halvåret 2024.':
    ['exports: "export" · sides: SE with KE · growth compared with an unnamed period'],
  'Le président péruvien Luis Rojas a reçu mardi à Lima la ministre kényane des Affaires étrangères Grace Wanjiru.':
    [
      'Luis Rojas: fr.role · country stated beside the title',
      'Grace Wanjiru: fr.role · country stated beside the title',
      '"a reçu" tells of a reception · subject: words 1–4 · object: words 11–17 · nothing around "a reçu" says otherwise: held · date: "mardi" counted back from publication on 2025-03-12',
    ],
  "Les échanges entre le Kenya et le Pérou ont atteint 4,5 milliards d'euros en 2024, soit une hausse de 6 %.":
    ['total: "échanges entre" · sides: KE with PE · growth compared with an unnamed period'],
  'El presidente de Perú, Luis Rojas, se reunió el lunes en Nairobi con la canciller keniana Grace Wanjiru.':
    [
      'Luis Rojas: es.role · country stated beside the title',
      'Grace Wanjiru: es.role · country stated beside the title',
      '"se reunió" tells of a meeting · subject: words 1–6 · object: words 16–19 · nothing around "se reunió" says otherwise: held · date: "el lunes" counted back from publication on 2025-03-12',
    ],
  'Las exportaciones de Perú a Kenia cayeron un 4 % hasta 320 millones de dólares en 2024.': [
    'exports: "exportaciones" · sides: PE with KE · growth compared with an unnamed period',
  ],
  'Министр иностранных дел Норвегии Нильс Берг 10 марта встретился в Осло с президентом Кении Питером Отиено.':
    [
      'Нильс Берг: ru.role · country stated beside the title',
      'Питер Отиено: ru.role · country stated beside the title',
      '"встретился" tells of a meeting · subject: words 0–5 · object: words 12–15 · nothing around "встретился" says otherwise: held · date: "10 марта" year 2025 inferred from publication on 2025-03-12',
    ],
  'Товарооборот между Кенией и Перу в 2024 году вырос на 5% и составил 4,5 млрд долларов.': [
    'total: "Товарооборот" · sides: KE with PE · growth compared with an unnamed period',
  ],
  'Ngày 10/3, Bộ trưởng Ngoại giao Việt Nam Trần Minh Hải đã hội đàm với Ngoại trưởng Peru Luis Rojas tại Hà Nội.':
    [
      'Trần Minh Hải: vi.role · country stated beside the title',
      'Luis Rojas: vi.role · country stated beside the title',
      '"đã hội đàm" tells of a talks · subject: words 5–13 · object: words 18–22 · nothing around "đã hội đàm" says otherwise: held · date: "Ngày 10/3" year 2025 inferred from publication on 2025-03-12',
    ],
  'Kim ngạch xuất khẩu của Việt Nam sang Peru đạt 450 triệu USD trong năm 2024, tăng 9%.': [
    'exports: "Kim ngạch xuất khẩu" · sides: VN with PE · growth compared with an unnamed period',
  ],
  'Kenyan Foreign Minister Grace Wanjiru arrived in Lima on Sunday. She met her Peruvian counterpart Luis Rojas the next day. The two ministers signed an agreement.':
    [
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      '"arrived in" tells of a visit · subject: words 0–4 · nothing around "arrived in" says otherwise: held · date: "on Sunday" counted back from publication on 2025-03-12',
      '"met" tells of a meeting · subject: words 0–0 · object: words 3–6 · nothing around "met" says otherwise: held · date: "the next day" counted from 2025-03-09 told before',
    ],
  'The presidents of Kenya and Peru, Grace Wanjiru and Luis Rojas, held talks in Lima on 4 March 2025.': [
    'Grace Wanjiru: en.role · country stated beside the title',
    'Luis Rojas: en.role · country stated beside the title',
    '"held talks" tells of a talks · subjects: words 1–11 · nothing around "held talks" says otherwise: held · date: "on 4 March 2025" as written',
  ],
  'Peter Otieno did not meet Luis Rojas in Lima on 5 March. Kenyan Trade Minister Peter Otieno had said so.':
    ['Peter Otieno: en.role · country stated beside the title · country stated beside the title'],
  'In 2024, Kenya exported goods worth $2.1 billion to Norway and imported $900 million, leaving a surplus of $1.2 billion.':
    [
      'exports: "exported" · sides: KE with NO',
      'imports: "imported" · sides completed from the figure before: KE, NO · sides: KE with NO · period of the figure before',
      'balance: "surplus" · sides completed from the figure before: KE, NO · sides: KE with NO · period of the figure before',
    ],
  'Trade between Kenya and Norway fell from 3 billion dollars in 2022 to 2.5 billion dollars in 2023.': [
    'total: "Trade between" · sides: KE with NO',
    'total: "Trade between" · sides: KE with NO',
  ],
  "Kenya's imports from Peru totalled 1,250 million dollars in January 2025, less than in December.": [
    'imports: "imports" · sides: KE with PE',
  ],
  'Norwegian foreign direct investment in Kenya reached 700 million dollars in 2024.': [
    'investment: "foreign direct investment" · sides: NO with KE',
  ],
  'Die Präsidenten Kenias und Perus, Grace Wanjiru und Luis Rojas, kamen am 4. März 2025 in Lima zu Gesprächen zusammen.':
    [
      'Grace Wanjiru: de.role · country stated beside the title',
      'Luis Rojas: de.role · country stated beside the title',
      '"kamen … zusammen" tells of a meeting · subjects: words 1–10 · nothing around "kamen … zusammen" says otherwise: held · date: "am 4. März 2025" as written',
    ],
  'Die kenianischen Exporte nach Peru sanken im ersten Quartal 2024 um 3 Prozent auf 120 Millionen Dollar.': [
    'exports: "Exporte" · sides: KE with PE · growth compared with an unnamed period',
  ],
  'Kenias Außenministerin Grace Wanjiru reist nächste Woche nach Oslo. Dort will sie ihren norwegischen Kollegen Nils Berg treffen.':
    [
      'Grace Wanjiru: de.role · country stated beside the title',
      'Nils Berg: de.role · country stated beside the title',
      '"reist … nach" tells of a visit · subject: words 0–3 · nothing around "reist … nach" says otherwise: held · date: "nächste Woche" counted from publication on 2025-03-12 · it lies ahead: planned',
      '"treffen" tells of a meeting · subject: words 2–2 · object: words 4–7 · "will" beside "treffen": planned · told right behind the visit: its day and status',
    ],
  'Kenyas president Grace Wanjiru och Perus utrikesminister Luis Rojas samtalade per telefon den 4 mars 2025.':
    [
      'Grace Wanjiru: sv.role · country stated beside the title',
      'Luis Rojas: sv.role · country stated beside the title',
      '"samtalade … per telefon" tells of a phone call · subjects: words 0–8 · nothing around "samtalade … per telefon" says otherwise: held · date: "den 4 mars 2025" as written',
    ],
  'Mötet mellan statsminister Nils Berg och Kenyas president Grace Wanjiru i Oslo ställdes in.': [
    'Nils Berg: sv.role · met the other of the article’s two sides in NO',
    'Grace Wanjiru: sv.role · country stated beside the title',
    '"mötet" tells of a meeting · between: words 2–9 · "ställdes in" beside "mötet": cancelled',
  ],
  'Handeln mellan Sverige och Kenya uppgick till 3,2 miljarder kronor 2024, en ökning med 4 procent.': [
    'total: "Handeln" · sides: SE with KE · growth compared with an unnamed period',
  ],
  "La ministre des Affaires étrangères du Kenya, Grace Wanjiru, s'est entretenue par téléphone avec son homologue péruvien Luis Rojas le 4 mars 2025.":
    [
      'Grace Wanjiru: fr.role · country stated beside the title',
      'Luis Rojas: fr.role · country stated beside the title',
      '"s ’ est entretenue … par téléphone" tells of a phone call · subject: words 1–9 · object: words 19–22 · nothing around "s ’ est entretenue … par téléphone" says otherwise: held · date: "le 4 mars 2025" as written',
    ],
  'Le Premier ministre norvégien Nils Berg se rendra au Kenya en avril.': [
    'Nils Berg: fr.role · country stated beside the title',
    '"se rendra" tells of a visit · subject: words 1–5 · "se rendra" looks ahead: planned · date: "en avril" year 2025 inferred from publication on 2025-03-12',
  ],
  'Les exportations du Kenya vers le Pérou ont reculé de 3 % à 120 millions de dollars au premier trimestre 2024.':
    ['exports: "exportations" · sides: KE with PE · growth compared with an unnamed period'],
  'La canciller keniana Grace Wanjiru viajará a Lima la próxima semana para reunirse con el presidente peruano Luis Rojas.':
    [
      'Grace Wanjiru: es.role · country stated beside the title',
      'Luis Rojas: es.role · country stated beside the title',
      '"viajará" tells of a visit · subject: words 1–4 · "viajará" looks ahead: planned · date: "la próxima semana" counted from publication on 2025-03-12',
      '"reunirse" tells of a meeting · subject of the sentence: words 1–4 · object: words 15–18 · "para reunirse" beside "reunirse": planned',
    ],
  'El comercio entre Kenia y Perú alcanzó unos 4.500 millones de dólares en 2024, un 6 % más que en 2023.': [
    'total: "comercio entre" · sides: KE with PE · growth compared with 2023',
  ],
  'Президент Кении Питер Отиено и президент Перу Луис Рохас 4 марта 2025 года провели переговоры в Лиме.': [
    'Питер Отиено: ru.role · country stated beside the title',
    'Луис Рохас: ru.role · country stated beside the title',
    '"провели переговоры" tells of a talks · subjects: words 0–8 · nothing around "провели переговоры" says otherwise: held · date: "4 марта 2025 года" as written',
  ],
  'Экспорт Кении в Перу в первом квартале 2024 года сократился на 3% до 120 млн долларов.': [
    'exports: "Экспорт" · sides: KE with PE · growth compared with an unnamed period',
  ],
  'Tổng thống Kenya Peter Otieno sẽ thăm Việt Nam vào tháng 4.': [
    'Peter Otieno: vi.role · country stated beside the title',
    '"thăm" tells of a visit · subject: words 0–4 · "sẽ" beside "thăm": planned · date: "vào tháng 4" year 2025 inferred from publication on 2025-03-12',
  ],
  'Kim ngạch thương mại giữa Việt Nam và Peru đạt gần 600 triệu USD năm 2024, tăng 5% so với năm 2023.': [
    'total: "Kim ngạch thương mại" · sides: VN with PE · growth compared with 2023',
  ],
  'Vice President Elena Torres of Peru told reporters that talks with Kenya would go on. Torres met Kenyan envoy Peter Otieno on Friday.':
    [
      'Elena Torres, Torres: en.role · country stated beside the title · country stated beside the title',
      'Peter Otieno: en.role · country stated beside the title',
      '"met" tells of a meeting · subject: words 0–0 · object: words 2–5 · nothing around "met" says otherwise: held · date: "on Friday" counted back from publication on 2025-03-12',
    ],
  'A planned summit of Kenyan President Grace Wanjiru and Peruvian President Luis Rojas in Lima on 20 March has been cancelled.':
    [
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      '"summit" tells of a summit · between: words 4–12 · "cancelled" beside "summit": cancelled · date: "on 20 March" year 2025 inferred from publication on 2025-03-12',
    ],
  'The French and German foreign ministers, Luc Martin and Lena Brandt, met in Nairobi on 4 March 2025.': [
    'Luc Martin: en.role · country stated beside the title',
    'Lena Brandt: en.role · country stated beside the title',
    '"met" tells of a meeting · subjects: words 1–11 · nothing around "met" says otherwise: held · date: "on 4 March 2025" as written',
  ],
  'The presidents of Kenya, Peru and Norway, Grace Wanjiru, Luis Rojas and Nils Berg, held talks in Lima on 4 March 2025.':
    [
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      'Nils Berg: en.role · country stated beside the title',
      '"held talks" tells of a talks · subjects: words 1–16 · nothing around "held talks" says otherwise: held · date: "on 4 March 2025" as written',
    ],
  'Los cancilleres de Bolivia, Ana Flores, y de Chile, Pablo Soto, se reunieron en Lima el 4 de marzo de 2025.':
    [
      'Ana Flores: es.role · country stated beside the title',
      'Pablo Soto: es.role · country stated beside the title',
      '"se reunieron" tells of a meeting · subjects: words 1–13 · nothing around "se reunieron" says otherwise: held · date: "el 4 de marzo de 2025" as written',
    ],
  'Kenyan Deputy Prime Minister and Foreign Minister Grace Wanjiru met Prime Minister Nils Berg of Norway in Oslo on 4 March 2025.':
    [
      'Grace Wanjiru: en.role · country stated beside the title',
      'Nils Berg: en.role · country stated beside the title',
      '"met" tells of a meeting · subject: words 0–8 · object: words 10–15 · nothing around "met" says otherwise: held · date: "on 4 March 2025" as written',
    ],
  'Prime Minister Anwar Salim of Malaysia met Kenyan Foreign Minister (FM) Grace Wanjiru in Nairobi on 4 March 2025.':
    [
      'Anwar Salim: en.role · country stated beside the title',
      'Grace Wanjiru: en.role · country stated beside the title',
      '"met" tells of a meeting · subject: words 0–5 · object: words 7–14 · nothing around "met" says otherwise: held · date: "on 4 March 2025" as written',
    ],
  'Grace Wanjiru, the Kenyan foreign minister, met her Korean counterpart, Park Min-jun, in Seoul on 4 March 2025.':
    [
      'Grace Wanjiru: en.role · country stated beside the title',
      'Park Min-jun: en.role · country stated beside the title',
      '"met" tells of a meeting · subject: words 0–6 · object: words 10–16 · nothing around "met" says otherwise: held · date: "on 4 March 2025" as written',
    ],
  'Kenya’s ambassador to Chile, Peter Otieno, met Chilean Foreign Minister Pablo Soto in Santiago on 4 March 2025.':
    [
      'Peter Otieno: en.role · country stated beside the title',
      'Pablo Soto: en.role · country stated beside the title',
      '"met" tells of a meeting · subject: words 0–8 · object: words 11–15 · nothing around "met" says otherwise: held · date: "on 4 March 2025" as written',
    ],
  'Kenya’s finance minister Anna Kamau and trade minister Peter Otieno met Norwegian Prime Minister Nils Berg in Oslo on 4 March 2025.':
    [
      'Anna Kamau: en.role · country stated beside the title',
      'Peter Otieno: en.role · listed with an official of KE as one side of a meeting',
      'Nils Berg: en.role · country stated beside the title',
      '"met" tells of a meeting · subject: words 0–11 · object: words 13–17 · nothing around "met" says otherwise: held · date: "on 4 March 2025" as written',
    ],
  'Kenyan President Grace Wanjiru, who met the press on Monday, received Peruvian Foreign Minister Luis Rojas in Nairobi on 4 March 2025.':
    [
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      '"received" tells of a reception · subject: words 0–3 · object: words 13–17 · nothing around "received" says otherwise: held · date: "on 4 March 2025" as written',
    ],
  'Kenyan President Grace Wanjiru landed at Luis Rojas Airport in Lima on 4 March 2025.': [
    'Grace Wanjiru: en.role · country stated beside the title',
  ],
  'Kenyan Foreign Minister Grace Wanjiru met Norwegian Prime Minister Nils Berg and Swedish Finance Minister Maria Lund separately in Oslo on 4 March 2025.':
    [
      'Grace Wanjiru: en.role · country stated beside the title',
      'Nils Berg: en.role · country stated beside the title',
      'Maria Lund: en.role · country stated beside the title',
      '"met" tells of a meeting · subject: words 0–4 · object: words 6–16 · nothing around "met" says otherwise: held · date: "on 4 March 2025" as written',
      '"met" tells of a meeting · subject: words 0–4 · object: words 6–16 · nothing around "met" says otherwise: held · date: "on 4 March 2025" as written',
    ],
  'Kenyan President Grace Wanjiru met Peruvian President Luis Rojas and Norwegian Prime Minister Nils Berg said he was glad.':
    [
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      'Nils Berg: en.role · country stated beside the title',
      '"met" tells of a meeting · subject: words 0–3 · object: words 5–8 · nothing around "met" says otherwise: held',
    ],
  'Kenyan President Grace Wanjiru and Peruvian President Luis Rojas met in Lima on 4 March 2025. They will meet again in Nairobi in May.':
    [
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      '"met" tells of a meeting · subjects: words 0–8 · nothing around "met" says otherwise: held · date: "on 4 March 2025" as written',
    ],
  'Kenyan Foreign Minister Grace Wanjiru spoke with Peruvian President Luis Rojas by phone on 4 March 2025; later they met in Lima.':
    [
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      '"spoke … by phone" tells of a phone call · subject: words 0–4 · object: words 7–10 · nothing around "spoke … by phone" says otherwise: held · date: "on 4 March 2025" as written',
      '"met" tells of a meeting · subjects: words 19–19 · nothing around "met" says otherwise: held',
    ],
  'In a letter to Peruvian President Luis Rojas, Kenyan President Grace Wanjiru called for more trade.': [
    'Luis Rojas: en.role · country stated beside the title',
    'Grace Wanjiru: en.role · country stated beside the title',
    '"in a letter to" tells of a letter · addressee: words 4–7 · sender: words 9–12 · nothing around "in a letter to" says otherwise: held',
  ],
  'Kenyan President Grace Wanjiru received a letter from Peruvian President Luis Rojas on 4 March 2025.': [
    'Grace Wanjiru: en.role · country stated beside the title',
    'Luis Rojas: en.role · country stated beside the title',
    '"received … letter from" tells of a letter · receiver: words 0–3 · sender: words 8–11 · nothing around "received … letter from" says otherwise: held · date: "on 4 March 2025" as written',
  ],
  'At a meeting with Peruvian President Luis Rojas in Lima on 4 March 2025, Kenyan President Grace Wanjiru proposed a new port.':
    [
      'Luis Rojas: en.role · country stated beside the title',
      'Grace Wanjiru: en.role · country stated beside the title',
      '"meeting" tells of a meeting · with: words 4–7 · other side: words 15–18 · nothing around "meeting" says otherwise: held · date: "on 4 March 2025" as written',
    ],
  'Between Kenyan President Grace Wanjiru and Peruvian President Luis Rojas a telephone call took place on 4 March 2025.':
    [
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      '"telephone call" tells of a phone call · between: words 1–9 · nothing around "telephone call" says otherwise: held · date: "on 4 March 2025" as written',
    ],
  'At the invitation of Peruvian President Luis Rojas, Kenyan President Grace Wanjiru visited Lima from 3 to 5 March 2025.':
    [
      'Luis Rojas: en.role · country stated beside the title',
      'Grace Wanjiru: en.role · country stated beside the title',
      '"visited" tells of a visit · subject: words 9–12 · nothing around "visited" says otherwise: held · date: "from 3 to 5 March 2025" as written',
    ],
  'Kenyan President Grace Wanjiru will not meet Peruvian President Luis Rojas in Lima.': [
    'Grace Wanjiru: en.role · country stated beside the title',
    'Luis Rojas: en.role · country stated beside the title',
  ],
  'Kenyan President Grace Wanjiru hosted a dinner for Peruvian President Luis Rojas in Nairobi on 4 March 2025.':
    [
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      '"hosted a … dinner for" tells of a reception · subject: words 0–3 · object: words 8–11 · nothing around "hosted a … dinner for" says otherwise: held · date: "on 4 March 2025" as written',
    ],
  "In June 2020, in her capacity as Kenya's foreign minister, Grace Wanjiru met Peruvian President Luis Rojas in Lima.":
    [
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      '"met" tells of a meeting · subject: words 8–15 · object: words 17–20 · nothing around "met" says otherwise: held · date: "In June 2020" as written',
    ],
  'Die deutsche Außenministerin Lena Brandt hat in Nairobi mit Präsidentin Grace Wanjiru gesprochen. Kenias Präsidentin dankte ihr.':
    [
      'Lena Brandt: de.role · country stated beside the title',
      'Grace Wanjiru: de.role · met the other of the article’s two sides in KE',
      '"gesprochen" tells of a talks · subject: words 1–4 · object: words 9–11 · nothing around "gesprochen" says otherwise: held',
    ],
  'Am Montag sprach Bundeskanzlerin Lena Brandt mit dem kenianischen Präsidenten Peter Otieno.': [
    'Lena Brandt: de.role · country stated beside the title',
    'Peter Otieno: de.role · country stated beside the title',
    '"sprach … mit" tells of a talks · subject: words 3–5 · object: words 8–11 · nothing around "sprach … mit" says otherwise: held · date: "Am Montag" counted back from publication on 2025-03-12',
  ],
  'Kenias Präsident Peter Otieno wurde am 4. März 2025 in Berlin von Bundeskanzlerin Lena Brandt empfangen.':
    [
      'Peter Otieno: de.role · country stated beside the title',
      'Lena Brandt: de.role · country stated beside the title',
      '"empfangen" tells of a reception · guest: words 0–3 · host: words 13–15 · nothing around "empfangen" says otherwise: held · date: "am 4. März 2025" as written',
    ],
  'Der Besuch der Präsidentin Grace Wanjiru in Oslo ist für den 20. März geplant.': [
    'Grace Wanjiru: de.role · nothing tells the country',
    '"besuch" tells of a visit · visitor: words 3–5 · "geplant|geplante|geplanten|geplantes|geplanter" beside "besuch": planned · date: "für den 20. März" year 2025 inferred from publication on 2025-03-12',
  ],
  'Bundeskanzlerin Lena Brandt traf ihn nicht.': ['Lena Brandt: de.role · country stated beside the title'],
  'Le président kényan Peter Otieno s’est entretenu mardi à Paris avec le président péruvien Luis Rojas, puis avec le Premier ministre norvégien Nils Berg.':
    [
      'Peter Otieno: fr.role · country stated beside the title',
      'Luis Rojas: fr.role · country stated beside the title',
      'Nils Berg: fr.role · country stated beside the title',
      '"s ’ est entretenu" tells of a talks · subject: words 1–4 · object: words 14–17 · nothing around "s ’ est entretenu" says otherwise: held · date: "mardi" counted back from publication on 2025-03-12',
      '"s ’ est entretenu" tells of a talks · subject: words 1–4 · object: words 22–26 · nothing around "s ’ est entretenu" says otherwise: held · date: "mardi" counted back from publication on 2025-03-12',
    ],
  'Le président péruvien Luis Rojas a reçu lundi le ministre kényan Peter Otieno et mardi le Premier ministre norvégien Nils Berg.':
    [
      'Luis Rojas: fr.role · country stated beside the title',
      'Peter Otieno: fr.role · country stated beside the title',
      'Nils Berg: fr.role · country stated beside the title',
      '"a reçu" tells of a reception · subject: words 1–4 · object: words 9–12 · nothing around "a reçu" says otherwise: held · date: "lundi" counted back from publication on 2025-03-12',
      '"a reçu" tells of a reception · subject: words 1–4 · object: words 16–20 · nothing around "a reçu" says otherwise: held · date: "mardi" counted back from publication on 2025-03-12',
    ],
  'La presidenta de Kenia, Grace Wanjiru, fue recibida el lunes en Lima por el presidente peruano, Luis Rojas.':
    [
      'Grace Wanjiru: es.role · country stated beside the title',
      'Luis Rojas: es.role · country stated beside the title',
      '"fue recibida … por" tells of a reception · guest: words 1–6 · host: words 16–20 · nothing around "fue recibida … por" says otherwise: held · date: "el lunes" counted back from publication on 2025-03-12',
    ],
  'Kenyas president Grace Wanjiru träffade inte Perus president Luis Rojas.': [
    'Grace Wanjiru: sv.role · country stated beside the title',
    'Luis Rojas: sv.role · country stated beside the title',
  ],
  'Посла Кении Питера Отиено 4 марта 2025 года принял министр иностранных дел Норвегии Нильс Берг.': [
    'Питер Отиено: ru.role · country stated beside the title',
    'Нильс Берг: ru.role · country stated beside the title',
    '"принял" tells of a reception · subject: words 9–14 · object: words 0–3 · nothing around "принял" says otherwise: held · date: "4 марта 2025 года" as written',
  ],
  'Tổng thống Kenya Peter Otieno và Tổng thống Peru Luis Rojas đã điện đàm ngày 4/3/2025.': [
    'Peter Otieno: vi.role · country stated beside the title',
    'Luis Rojas: vi.role · country stated beside the title',
    '"đã điện đàm" tells of a phone call · subjects: words 0–10 · nothing around "đã điện đàm" says otherwise: held · date: "ngày 4/3/2025" as written',
  ],
  "Kenya's exports to Peru and Norway were 1.2 and 0.8 billion dollars, respectively, in 2024.": [
    'exports: "exports" · sides: KE with PE · the only period in the sentence',
    'exports: "exports" · sides: KE with NO',
  ],
  'Kenya and Peru want to raise trade to 6 billion dollars by 2030.': ['total: "trade" · sides: KE with PE'],
  "Kenya's exports rose by 2 billion dollars in 2024.": [],
  'Trade of Kenya and Peru widened to 7.3 billion dollars in July 2024 from 5.4 billion in June.': [
    'total: "Trade" · sides: KE with PE',
    'total: "Trade" · sides: KE with PE',
  ],
  "Kenya's exports to Norway grew by 26.1 percent in 2024, reaching 4.58 billion dollars (4.2 billion euros).":
    ['exports: "exports" · sides: KE with NO · growth compared with an unnamed period'],
  'The Kenyan company Maji exported goods worth 3 million dollars to Peru in 2024.': [],
  'Kenya put a tariff of 10 percent on imports worth 3 billion dollars from Peru in 2024.': [],
  "Kenya's imports of Norwegian fish doubled to 300 million dollars in 2024.": [
    'imports: "imports" · sides: KE with NO · growth compared with an unnamed period',
  ],
  'Trade between Kenya and Peru tripled in 2024.': [
    'total: "Trade between" · sides: KE with PE · growth compared with an unnamed period',
  ],
  "Kenya's exports to Peru fell by a third in 2024.": [
    'exports: "exports" · sides: KE with PE · growth compared with an unnamed period',
  ],
  "Kenya's services exports to Norway totalled one point five billion dollars in 2024.": [
    'exports: "exports" · sides: KE with NO',
  ],
  "Kenya's exports to Peru were worth two hundred and fifty million dollars in 2024.": [
    'exports: "exports" · sides: KE with PE',
  ],
  'Trade between Kenya and Norway was between 2 and 3 billion dollars in 2024.': [
    'total: "Trade between" · sides: KE with NO',
  ],
  'Der deutsch-kenianische Handel belief sich 2024 auf 8,1 Milliarden Euro.': [
    'total: "Handel" · sides: DE with KE',
  ],
  'Deutschlands Exporte nach Kenia stiegen im Mai 2024 gegenüber dem Vorjahresmonat um 4,5 Prozent auf 210 Millionen Euro.':
    ['exports: "Exporte" · sides: DE with KE · growth compared with 2023-05'],
  'El superávit comercial de Perú con Kenia fue de 320 millones de dólares en 2024.': [
    'balance: "superávit comercial" · sides: PE with KE',
  ],
  'Svensk export till Kenya föll med en tredjedel till 1,5 miljarder kronor 2024.': [
    'exports: "export" · sides: SE with KE · growth compared with an unnamed period',
  ],
  'Импорт Норвегии из Кении в 2024 году удвоился и достиг 300 млн долларов.': [
    'imports: "Импорт" · sides: NO with KE · growth compared with an unnamed period',
  ],
  'Nhập khẩu của Việt Nam từ Peru giảm 3,5% xuống còn 150 triệu USD trong 5 tháng đầu năm 2024.': [
    'imports: "Nhập khẩu" · sides: VN with PE · growth compared with an unnamed period',
  ],
  'Trade between Kenya and Norway reached 5 billion dollars in 2024. The two countries set a target of 6 billion dollars by 2030.':
    [
      'total: "Trade between" · sides: KE with NO',
      'total: "target" · sides completed from the figure before: KE, NO · sides: KE with NO',
    ],
  'Trade between Kenya and Norway reached 5 billion dollars in 2024. Of this, exports of Kenya were 3 billion dollars.':
    [
      'total: "Trade between" · sides: KE with NO',
      'exports: "exports" · sides completed from the figure before: KE, NO · sides: KE with NO · period of the sentence before',
    ],
  "Kenya's exports rose 4 percent to 20 billion dollars in 2024. Imports fell 2 percent to 25 billion dollars. The deficit narrowed to 5 billion dollars.":
    [
      'exports: "exports" · sides: KE with the world or open · growth compared with an unnamed period',
      'imports: "Imports" · KE is whose trade with the world was told before · sides: KE with the world or open · period of the sentence before · growth compared with an unnamed period',
      'balance: "deficit" · KE is whose trade with the world was told before · sides: KE with the world or open · period of the sentence before',
    ],
  "Kenya's exports to Norway totalled 3 billion dollars in 2024. Imports from Norway were 2 billion dollars.":
    [
      'exports: "exports" · sides: KE with NO',
      'imports: "Imports" · sides completed from the figure before: KE, NO · sides: KE with NO · period of the sentence before',
    ],
  "Kenya's exports to Norway totalled 3 billion dollars in 2023. Exports to Norway are expected to reach 4 billion dollars.":
    [
      'exports: "exports" · sides: KE with NO',
      'exports: "Exports" · sides completed from the figure before: KE, NO · sides: KE with NO',
    ],
  'Trade between Denmark and Kenya was worth 3.5 billion Danish kroner in 2023 and 4 billion kroner in 2024.':
    ['total: "Trade between" · sides: DK with KE', 'total: "Trade between" · sides: DK with KE'],
  "Kenya's trade with Norway totalled 900 million dollars in the first quarter of 2025, compared with 800 million dollars a year earlier.":
    [
      'total: "trade with" · sides completed from the figure before: KE, NO · sides: KE with NO',
      'total: "trade with" · sides: KE with NO',
    ],
  "Kenya was the second largest market for Norwegian fish. Norway's exports to Kenya rose by 2.5 percent last year.":
    ['exports: "exports" · sides: NO with KE · growth compared with an unnamed period'],
  'Trade between Kenya and Norway, which was 1 billion dollars in 2010, is to reach 8 billion dollars in 2030.':
    ['total: "Trade between" · sides: KE with NO', 'total: "Trade between" · sides: KE with NO'],
  'Kenya exported coffee worth 12,500,000 dollars to Peru in 2024.': [
    'exports: "exported" · sides: KE with PE',
  ],
  "Kenya's exports to Peru were $1.25bn in 2024, imports $750m.": [
    'exports: "exports" · sides: KE with PE',
    'imports: "imports" · sides completed from the figure before: KE, PE · sides: KE with PE · period of the figure before',
  ],
  'President Grace Wanjiru of Kenya arrived in Oslo on Monday for a three-day visit. There she met Prime Minister Nils Berg. "We are friends," Berg said.':
    [
      'Grace Wanjiru: en.role · country stated beside the title',
      'Nils Berg, Berg: en.role · met the other of the article’s two sides in NO · met the other of the article’s two sides in NO',
      '"arrived in" tells of a visit · subject: words 0–4 · nothing around "arrived in" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
      '"met" tells of a meeting · subject: words 1–1 · object: words 3–6 · nothing around "met" says otherwise: held · told right behind the visit: its day and status',
    ],
  "Deputy Minister Peter Otieno, Kenya's envoy to the talks, met Peruvian Deputy Foreign Minister Ana Flores in Lima on 4 March 2025.":
    [
      'Peter Otieno: en.role · country stated beside the title',
      'Ana Flores: en.role · country stated beside the title',
      '"met" tells of a meeting · subject: words 0–11 · object: words 14–19 · nothing around "met" says otherwise: held · date: "on 4 March 2025" as written',
    ],
  'Kenyan President Grace Wanjiru met among others Peruvian President Luis Rojas and Norwegian Prime Minister Nils Berg in New York on 4 March 2025.':
    [
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      'Nils Berg: en.role · country stated beside the title',
      '"met" tells of a meeting · subject: words 0–3 · object: words 7–16 · nothing around "met" says otherwise: held · date: "on 4 March 2025" as written',
      '"met" tells of a meeting · subject: words 0–3 · object: words 7–16 · nothing around "met" says otherwise: held · date: "on 4 March 2025" as written',
    ],
  'If Kenyan President Grace Wanjiru meets Peruvian President Luis Rojas in May, trade will be on the table.':
    [
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
    ],
  'Kenyan President Grace Wanjiru wants to meet Peruvian President Luis Rojas.': [
    'Grace Wanjiru: en.role · country stated beside the title',
    'Luis Rojas: en.role · country stated beside the title',
  ],
  "Maria Lund, Swedish minister for foreign trade, held a phone call with Kenya's trade minister Peter Otieno on the morning of 4 March 2025.":
    [
      'Maria Lund: en.role · country stated beside the title',
      'Peter Otieno: en.role · country stated beside the title',
      '"held a phone call with" tells of a phone call · subject: words 0–7 · object: words 14–20 · nothing around "held a phone call with" says otherwise: held · date: "4 March 2025" as written',
    ],
  'Frankreichs Präsident Luc Martin und Bundeskanzlerin Lena Brandt telefonierten am Dienstag miteinander. Martin will am Freitag nach Berlin kommen.':
    [
      'Luc Martin, Martin: de.role · country stated beside the title · country stated beside the title',
      'Lena Brandt: de.role · country stated beside the title',
      '"telefonierten" tells of a phone call · subjects: words 0–7 · nothing around "telefonierten" says otherwise: held · date: "am Dienstag" counted back from publication on 2025-03-12',
    ],
  'Norges statsminister Nils Berg tog emot Kenyas president Grace Wanjiru i Oslo den 4 mars 2025. På onsdagen reser hon vidare till Sverige.':
    [
      'Nils Berg: sv.role · country stated beside the title',
      'Grace Wanjiru: sv.role · country stated beside the title',
      '"tog emot" tells of a reception · subject: words 0–3 · object: words 6–9 · nothing around "tog emot" says otherwise: held · date: "den 4 mars 2025" as written',
    ],
  'Le ministre norvégien Nils Berg a rencontré son homologue kényane Grace Wanjiru à Oslo le 4 mars 2025. Il s’est félicité de cette visite.':
    [
      'Nils Berg: fr.role · country stated beside the title',
      'Grace Wanjiru: fr.role · country stated beside the title',
      '"a rencontré" tells of a meeting · subject: words 1–4 · object: words 8–11 · nothing around "a rencontré" says otherwise: held · date: "le 4 mars 2025" as written',
    ],
  'El presidente peruano Luis Rojas recibirá el viernes en Lima a la canciller keniana Grace Wanjiru.': [
    'Luis Rojas: es.role · country stated beside the title',
    'Grace Wanjiru: es.role · country stated beside the title',
    '"recibirá" tells of a reception · subject: words 1–4 · object: words 12–15 · "recibirá" looks ahead: planned · date: "el viernes" counted ahead from publication on 2025-03-12',
  ],
  'В 2024 году экспорт Кении в Норвегию составил 3 млрд долларов, а импорт – 2 млрд.': [
    'exports: "экспорт" · sides: KE with NO',
    'imports: "импорт" · sides completed from the figure before: KE, NO · sides: KE with NO · period of the figure before',
  ],
  'Chiều 4/3/2025, tại Hà Nội, Thủ tướng Trần Minh Hải đã tiếp Đại sứ Peru Luis Rojas.': [
    'Trần Minh Hải: vi.role · such full names are VN’s alone',
    'Luis Rojas: vi.role · country stated beside the title',
    '"đã tiếp" tells of a reception · subject: words 11–15 · object: words 18–22 · nothing around "đã tiếp" says otherwise: held · date: "Chiều 4/3/2025" as written',
  ],
  'Năm 2024, Việt Nam xuất khẩu sang Na Uy 300 triệu USD và nhập khẩu 200 triệu USD.': [
    'exports: "xuất khẩu" · sides: VN with NO',
    'imports: "nhập khẩu" · sides completed from the figure before: VN, NO · sides: VN with NO · period of the figure before',
  ],
  'M. Otieno, ministre kényan du Commerce, s’est rendu mardi à Oslo pour y rencontrer Nils Berg.': [
    'Otieno: fr.role · country stated beside the title',
    'Nils Berg: met or visited the other of the article’s two sides, so NO',
    '"s ’ est rendu" tells of a visit · subject: words 0–7 · nothing around "s ’ est rendu" says otherwise: held · date: "mardi" counted back from publication on 2025-03-12',
    '"rencontrer" tells of a meeting · subject of the sentence: words 0–7 · object: words 19–20 · "pour y rencontrer" beside "rencontrer": planned',
  ],
  'El presidente keniano, Peter Otieno, y su homólogo peruano, Luis Rojas, hablaron por teléfono el 4 de marzo de 2025.':
    [
      'Peter Otieno: es.role · country stated beside the title',
      'Luis Rojas: es.role · country stated beside the title',
      '"hablaron por teléfono" tells of a phone call · subjects: words 1–13 · nothing around "hablaron por teléfono" says otherwise: held · date: "el 4 de marzo de 2025" as written',
    ],
  'La ministra de Comercio de Perú, Ana Flores, y el embajador de Kenia en Lima, Peter Otieno, se reunieron el martes.':
    [
      'Ana Flores: es.role · country stated beside the title',
      'Peter Otieno: es.role · country stated beside the title',
      '"se reunieron" tells of a meeting · subjects: words 1–19 · nothing around "se reunieron" says otherwise: held · date: "el martes" counted back from publication on 2025-03-12',
    ],
  'Kenias Präsidentin Grace Wanjiru, die am Montag in Oslo eintraf, führte dort Gespräche mit Ministerpräsident Nils Berg.':
    [
      'Grace Wanjiru: de.role · country stated beside the title',
      'Nils Berg: de.role · met or visited the other of the article’s two sides, so NO',
      '"führte … gespräche" tells of a talks · subject: words 0–3 · object: words 16–18 · nothing around "führte … gespräche" says otherwise: held · date: "die am Montag" counted back from publication on 2025-03-12',
    ],
  'In einem Brief an Bundeskanzlerin Lena Brandt forderte Kenias Präsident Peter Otieno mehr Hilfe.': [
    'Lena Brandt: de.role · country stated beside the title',
    'Peter Otieno: de.role · country stated beside the title',
    '"in einem brief an" tells of a letter · addressee: words 4–6 · sender: words 8–11 · nothing around "in einem brief an" says otherwise: held',
  ],
  'Die Außenminister Kenias und Norwegens trafen sich am 4. März 2025 in Oslo.': [
    '"trafen" tells of a meeting · subjects: words 1–4 · nothing around "trafen" says otherwise: held · date: "am 4. März 2025" as written',
  ],
  'Kenias Präsident Peter Otieno wird am Freitag in Berlin von Bundeskanzlerin Lena Brandt empfangen.': [
    'Peter Otieno: de.role · country stated beside the title',
    'Lena Brandt: de.role · country stated beside the title',
    '"empfangen" tells of a reception · guest: words 0–3 · host: words 10–12 · "wird" beside "empfangen": planned · date: "am Freitag" counted ahead from publication on 2025-03-12',
  ],
  'Utrikesministrarna i Sverige och Kenya, Lena Brandt och Grace Wanjiru, möttes i Nairobi den 4 mars 2025.':
    [
      'Lena Brandt: sv.role · country stated beside the title',
      'Grace Wanjiru: sv.role · country stated beside the title',
      '"möttes" tells of a meeting · subjects: words 0–10 · nothing around "möttes" says otherwise: held · date: "den 4 mars 2025" as written',
    ],
  'Enligt Kenyas president Grace Wanjiru blev mötet inställt.': [
    'Grace Wanjiru: sv.role · country stated beside the title',
  ],
  'Президент Перу Луис Рохас в среду позвонил президенту Кении Питеру Отиено.': [
    'Луис Рохас: ru.role · country stated beside the title',
    'Питер Отиено: ru.role · country stated beside the title',
    '"позвонил" tells of a phone call · subject: words 0–3 · object: words 7–10 · nothing around "позвонил" says otherwise: held · date: "в среду" counted back from publication on 2025-03-12',
  ],
  'Министры иностранных дел Кении и Норвегии Питер Отиено и Нильс Берг обсудили в Осло торговлю.': [
    'Питер Отиено: ru.role · country stated beside the title',
    'Нильс Берг: ru.role · country stated beside the title',
    '"обсудили" tells of a talks · subjects: words 0–10 · nothing around "обсудили" says otherwise: held',
  ],
  'Визит президента Кении Питера Отиено в Осло намечен на 20 марта.': [
    'Питер Отиено: ru.role · country stated beside the title',
    '"визит" tells of a visit · visitor: words 1–4 · "намечен*" beside "визит": planned · date: "на 20 марта" year 2025 inferred from publication on 2025-03-12',
  ],
  'Ngày 4/3/2025, tại Oslo, Thủ tướng Na Uy Nils Berg đã có cuộc gặp với Bộ trưởng Công Thương Việt Nam Trần Minh Hải.':
    [
      'Nils Berg: vi.role · country stated beside the title',
      'Trần Minh Hải: vi.role · country stated beside the title',
      '"có cuộc gặp với" tells of a meeting · subject: words 10–15 · object: words 21–29 · nothing around "có cuộc gặp với" says otherwise: held · date: "Ngày 4/3/2025" as written',
    ],
  'Nhận lời mời của Tổng thống Peru Luis Rojas, Thủ tướng Trần Minh Hải thăm Peru từ ngày 3 đến 5/3/2025.': [
    'Luis Rojas: vi.role · country stated beside the title',
    'Trần Minh Hải: vi.role · such full names are VN’s alone',
    '"thăm" tells of a visit · subject: words 10–14 · nothing around "thăm" says otherwise: held · date: "từ ngày 3 đến 5/3/2025" as written',
  ],
  'Nairobi governor Anna Kamau met Kenyan President Grace Wanjiru on 4 March 2025.': [
    'Anna Kamau: en.role · nothing tells the country',
    'Grace Wanjiru: en.role · country stated beside the title',
    '"met" tells of a meeting · subject: words 1–3 · object: words 5–8 · nothing around "met" says otherwise: held · date: "on 4 March 2025" as written',
  ],
  'Acting Foreign Minister Peter Otieno of Kenya will hold talks in Oslo on 20 March with Nils Berg, the Norwegian prime minister.':
    [
      'Peter Otieno: en.role · country stated beside the title',
      'Nils Berg: en.role · country stated beside the title',
      '"hold talks" tells of a talks · subject: words 0–6 · object: words 16–22 · "will" beside "hold talks": planned · date: "on 20 March" year 2025 inferred from publication on 2025-03-12',
    ],
  'Der frühere Bundeskanzler Karl Brandt traf am 4. März 2025 in Nairobi Kenias Präsidenten Peter Otieno.': [
    'Karl Brandt: de.role · country stated beside the title',
    'Peter Otieno: de.role · country stated beside the title',
    '"traf" tells of a meeting · subject: words 1–4 · object: words 13–16 · nothing around "traf" says otherwise: held · date: "am 4. März 2025" as written',
  ],
  'Former Kenyan president Grace Wanjiru met Peruvian President Luis Rojas in Lima on 4 March 2025.': [
    'Grace Wanjiru: en.role · country stated beside the title',
    'Luis Rojas: en.role · country stated beside the title',
    '"met" tells of a meeting · subject: words 0–4 · object: words 6–9 · nothing around "met" says otherwise: held · date: "on 4 March 2025" as written',
  ],
  'Peter Otieno, ancien président du Kenya, a été reçu lundi à Paris par le président français Luc Martin.': [
    'Peter Otieno: fr.role · country stated beside the title',
    'Luc Martin: fr.role · country stated beside the title',
    '"été reçu" tells of a reception · guest: words 0–6 · host: words 16–19 · nothing around "été reçu" says otherwise: held · date: "lundi" counted back from publication on 2025-03-12',
  ],
  'Sveriges förra statsminister Nils Berg mötte Kenyas president Grace Wanjiru i Nairobi den 4 mars 2025.': [
    'Nils Berg: sv.role · country stated beside the title',
    'Grace Wanjiru: sv.role · country stated beside the title',
    '"mötte" tells of a meeting · subject: words 0–4 · object: words 6–9 · nothing around "mötte" says otherwise: held · date: "den 4 mars 2025" as written',
  ],
  'Бывший министр торговли Кении Питер Отиено 4 марта 2025 года встретился в Лиме с президентом Перу Луисом Рохасом.':
    [
      'Питер Отиено: ru.role · country stated beside the title',
      'Луис Рохас: ru.role · country stated beside the title',
      '"встретился" tells of a meeting · subject: words 0–5 · object: words 14–17 · nothing around "встретился" says otherwise: held · date: "4 марта 2025 года" as written',
    ],
};
