/**
 * A page of 12 March 2025, and all it tells: the people, meetings, figures and statements, then how the people, meetings
 * and figures were found.
 */
export const phrasings: Readonly<Record<string, readonly string[]>> = {
  'Prime Minister Omar Haddad of Tunisia met Norwegian President Nils Berg in Oslo on Tuesday.': [
    'Omar Haddad, TN stated: Prime Minister of TN 2025-03-11',
    'Nils Berg, NO stated: President of NO 2025-03-11',
    'Omar Haddad (Prime Minister, TN) + Nils Berg (President, NO) · 2025-03-11 inferred · Oslo, NO · meeting held · en.verb.met',
    'Omar Haddad: en.role · country stated beside the title',
    'Nils Berg: en.role · country stated beside the title',
    '"met" tells of a meeting · subject: words 0–5 · object: words 7–10 · nothing around "met" says otherwise: held · date: "on Tuesday" counted back from publication on 2025-03-12',
  ],
  'In Lusaka, Minister of Water and Sanitation, Peter Otieno, met Kenyan President Grace Wanjiru on Monday.':
    [
      'Peter Otieno, ZM inferred: Minister of ZM 2025-03-10',
      'Grace Wanjiru, KE stated: President of KE 2025-03-10',
      'Peter Otieno (Minister, ZM) + Grace Wanjiru (President, KE) · 2025-03-10 inferred · Lusaka, ZM · meeting held · en.verb.met',
      'Peter Otieno: en.role · met the other of the article’s two sides in ZM',
      'Grace Wanjiru: en.role · country stated beside the title',
      '"met" tells of a meeting · subject: words 3–10 · object: words 13–16 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  '(Nairobi News) - On Monday Kenyan President Grace Wanjiru met Peruvian President Luis Rojas in Lima.': [
    'Grace Wanjiru, KE stated: President of KE 2025-03-10',
    'Luis Rojas, PE stated: President of PE 2025-03-10',
    'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2025-03-10 inferred · Lima, PE · meeting held · en.verb.met',
    'Grace Wanjiru: en.role · country stated beside the title',
    'Luis Rojas: en.role · country stated beside the title',
    '"met" tells of a meeting · subject: words 7–10 · object: words 12–15 · nothing around "met" says otherwise: held · date: "On Monday" counted back from publication on 2025-03-12',
  ],
  'Kenyan President Grace Wanjiru met Secretary of the Security Council of Peru Luis Rojas in Lima on Monday.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-10',
      'Luis Rojas, PE stated: Secretary of PE 2025-03-10',
      'Grace Wanjiru (President, KE) + Luis Rojas (Secretary, PE) · 2025-03-10 inferred · Lima, PE · meeting held · en.verb.met',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      '"met" tells of a meeting · subject: words 0–3 · object: words 5–13 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  'Kenyan President Grace Wanjiru met Ambassador of Peru, Luis Rojas, at the palace on Monday.': [
    'Grace Wanjiru, KE stated: President of KE 2025-03-10',
    'Luis Rojas, PE stated: Ambassador of PE 2025-03-10',
    'Grace Wanjiru (President, KE) + Luis Rojas (Ambassador, PE) · 2025-03-10 inferred ·  · meeting held · en.verb.met',
    'Grace Wanjiru: en.role · country stated beside the title',
    'Luis Rojas: en.role · country stated beside the title',
    '"met" tells of a meeting · subject: words 0–3 · object: words 5–10 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  'The presidents of Peru, Luis Rojas, and of Chile, Pablo Soto, met in Lima on Monday.': [
    'Luis Rojas, PE stated: President of PE 2025-03-10',
    'Pablo Soto, CL stated: President of CL 2025-03-10',
    'Luis Rojas (President, PE) + Pablo Soto (President, CL) · 2025-03-10 inferred · Lima, PE · meeting held · en.verb.met',
    'Luis Rojas: en.role · country stated beside the title',
    'Pablo Soto: en.role · country stated beside the title',
    '"met" tells of a meeting · subjects: words 1–13 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  'General Peter Otieno, president of Kenya, received Norwegian Prime Minister Nils Berg on Monday.': [
    'Peter Otieno, KE stated: President of KE 2025-03-10',
    'Nils Berg, NO stated: Prime Minister of NO 2025-03-10',
    'Peter Otieno (President, KE) + Nils Berg (Prime Minister, NO) · 2025-03-10 inferred ·  · reception held · en.verb.received',
    'Peter Otieno: en.role · country stated beside the title',
    'Nils Berg: en.role · country stated beside the title',
    '"received" tells of a reception · subject: words 1–6 · object: words 9–13 · nothing around "received" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  'Finance Minister Peter Otieno, a senior Kenyan treasury official, met Norwegian Prime Minister Nils Berg on Monday.':
    [
      'Peter Otieno, KE inferred: Finance Minister of KE 2025-03-10',
      'Nils Berg, NO stated: Prime Minister of NO 2025-03-10',
      'Peter Otieno (Finance Minister, KE) + Nils Berg (Prime Minister, NO) · 2025-03-10 inferred ·  · meeting held · en.verb.met',
      'Peter Otieno: en.role · met or visited the other of the article’s two sides, so KE',
      'Nils Berg: en.role · country stated beside the title',
      '"met" tells of a meeting · subject: words 0–3 · object: words 12–16 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  "Kenyan President Grace Wanjiru, who met the minister of trade, spoke with Nils Berg, Norway's foreign minister, by phone on Monday.":
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-10',
      'Nils Berg, NO stated: Foreign Minister of NO 2025-03-10',
      'Grace Wanjiru (President, KE) + Nils Berg (Foreign Minister, NO) · 2025-03-10 inferred ·  · phone call held · en.verb.spoke-…-by-phone',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Nils Berg: en.role · country stated beside the title',
      '"spoke … by phone" tells of a phone call · subject: words 0–3 · object: words 14–21 · nothing around "spoke … by phone" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  'Grace Wanjiru, who was president until 2023, met Norwegian Foreign Minister Nils Berg in Oslo on Monday.':
    [
      'Grace Wanjiru, null inferred: ',
      'Nils Berg, NO stated: Foreign Minister of NO 2025-03-10',
      'Grace Wanjiru (null, null) + Nils Berg (Foreign Minister, NO) · 2025-03-10 inferred · Oslo, NO · meeting held · en.verb.met',
      'Grace Wanjiru: nothing tells the country',
      'Nils Berg: en.role · country stated beside the title',
      '"met" tells of a meeting · subject: words 0–1 · object: words 10–14 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  'HE Minister of Trade Peter Otieno of Kenya met Norwegian Foreign Minister Nils Berg on Monday.': [
    'Peter Otieno, KE stated: Trade Minister of KE 2025-03-10',
    'Nils Berg, NO stated: Foreign Minister of NO 2025-03-10',
    'Peter Otieno (Trade Minister, KE) + Nils Berg (Foreign Minister, NO) · 2025-03-10 inferred ·  · meeting held · en.verb.met',
    'Peter Otieno: en.role · country stated beside the title',
    'Nils Berg: en.role · country stated beside the title',
    '"met" tells of a meeting · subject: words 0–7 · object: words 9–13 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  "Kenya's Grace Wanjiru, minister of trade, met Russia's Viktor Orlow in Moscow on Monday.": [
    'Grace Wanjiru, KE stated: Trade Minister of KE 2025-03-10',
    'Viktor Orlow, RU stated: ',
    'Grace Wanjiru (Trade Minister, KE) + Viktor Orlow (null, RU) · 2025-03-10 inferred · Moscow, RU · meeting held · en.verb.met',
    'Grace Wanjiru: en.role · country stated beside the title',
    'Viktor Orlow: country stated beside the title',
    '"met" tells of a meeting · subject: words 3–8 · object: words 11–15 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  'EU Enlargement Commissioner Maria Lund met Kenyan Foreign Minister Grace Wanjiru in Brussels on Monday.': [
    'Maria Lund, EU stated: Commissioner of EU 2025-03-10',
    'Grace Wanjiru, KE stated: Foreign Minister of KE 2025-03-10',
    'Maria Lund (Commissioner, EU) + Grace Wanjiru (Foreign Minister, KE) · 2025-03-10 inferred · Brussels, BE · meeting held · en.verb.met',
    'Maria Lund: en.role · country stated beside the title',
    'Grace Wanjiru: en.role · country stated beside the title',
    '"met" tells of a meeting · subject: words 0–4 · object: words 6–10 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  'Toyota President Kenji Mori met Kenyan Trade Minister Peter Otieno in Nairobi on Monday.': [
    'Kenji Mori, null inferred: President of null 2025-03-10',
    'Peter Otieno, KE stated: Trade Minister of KE 2025-03-10',
    'Kenji Mori (President, null) + Peter Otieno (Trade Minister, KE) · 2025-03-10 inferred · Nairobi, KE · meeting held · en.verb.met',
    'Kenji Mori: en.role · nothing tells the country',
    'Peter Otieno: en.role · country stated beside the title',
    '"met" tells of a meeting · subject: words 1–3 · object: words 5–9 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  'NATO Secretary General Karl Brandt received Norwegian Prime Minister Nils Berg in Brussels on Monday.': [
    'Karl Brandt, null inferred: Secretary-General of null 2025-03-10',
    'Nils Berg, NO stated: Prime Minister of NO 2025-03-10',
    'Karl Brandt (Secretary-General, null) + Nils Berg (Prime Minister, NO) · 2025-03-10 inferred · Brussels, BE · reception held · en.verb.received',
    'Karl Brandt: en.role · serves no single country',
    'Nils Berg: en.role · country stated beside the title',
    '"received" tells of a reception · subject: words 0–4 · object: words 6–10 · nothing around "received" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  "Kenyan Minister of Foreign Affairs and Trade Grace Wanjiru met Norway's Minister of Commerce, Industry, Labour and Technology Nils Berg in Oslo on Monday.":
    [
      'Grace Wanjiru, KE stated: Foreign Minister of KE 2025-03-10',
      'Nils Berg, NO stated: Trade Minister of NO 2025-03-10',
      'Grace Wanjiru (Foreign Minister, KE) + Nils Berg (Trade Minister, NO) · 2025-03-10 inferred · Oslo, NO · meeting held · en.verb.met',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Nils Berg: en.role · country stated beside the title',
      '"met" tells of a meeting · subject: words 0–8 · object: words 10–23 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  "Kenya's Commerce and Industry Minister Peter Otieno met Norwegian Energy Minister Nils Berg in Oslo on Monday.":
    [
      'Peter Otieno, KE stated: Minister of KE 2025-03-10',
      'Nils Berg, NO stated: Energy Minister of NO 2025-03-10',
      'Peter Otieno (Minister, KE) + Nils Berg (Energy Minister, NO) · 2025-03-10 inferred · Oslo, NO · meeting held · en.verb.met',
      'Peter Otieno: en.role · country stated beside the title',
      'Nils Berg: en.role · country stated beside the title',
      '"met" tells of a meeting · subject: words 0–8 · object: words 10–14 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  "Kenya's finance minister Anna Kamau and trade minister Peter Otieno met in Nairobi on Monday.": [
    'Anna Kamau, KE stated: Finance Minister of KE 2025-03-10',
    'Peter Otieno, null inferred: Trade Minister of null 2025-03-10',
    'Anna Kamau (Finance Minister, KE) + Peter Otieno (Trade Minister, null) · 2025-03-10 inferred · Nairobi, KE · meeting held · en.verb.met',
    'Anna Kamau: en.role · country stated beside the title',
    'Peter Otieno: en.role · nothing tells the country',
    '"met" tells of a meeting · subjects: words 0–11 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  'Chairman of the State Council of Kenya Peter Otieno met Peruvian President Luis Rojas in Lima on Monday.':
    [
      'Peter Otieno, KE stated: Chairman of KE 2025-03-10',
      'Luis Rojas, PE stated: President of PE 2025-03-10',
      'Peter Otieno (Chairman, KE) + Luis Rojas (President, PE) · 2025-03-10 inferred · Lima, PE · meeting held · en.verb.met',
      'Peter Otieno: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      '"met" tells of a meeting · subject: words 0–8 · object: words 10–13 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  'Kenyan President A. Wanjiru met Peruvian President L. Rojas in Lima on Monday. President Wanjiru thanked Luis Rojas.':
    [
      'A. Wanjiru, KE stated: President of KE 2025-03-10; President of KE 2025-03-12',
      'Luis Rojas, PE stated: President of PE 2025-03-10',
      'A. Wanjiru (President, KE) + Luis Rojas (President, PE) · 2025-03-10 inferred · Lima, PE · meeting held · en.verb.met',
      'A. Wanjiru says · en.statement',
      'A. Wanjiru, Wanjiru: en.role · country stated beside the title · country stated beside the title',
      'L. Rojas, Luis Rojas: en.role · country stated beside the title · country stated beside the title',
      '"met" tells of a meeting · subject: words 0–4 · object: words 6–10 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  'Theresa May will meet Kenyan President Grace Wanjiru in Nairobi on Friday.': [
    'Theresa May, null inferred: ',
    'Grace Wanjiru, KE stated: President of KE 2025-03-12',
    'Theresa May (null, null) + Grace Wanjiru (President, KE) · 2025-03-14 inferred · Nairobi, KE · meeting planned · en.verb.meet',
    'Theresa May: nothing tells the country',
    'Grace Wanjiru: en.role · country stated beside the title',
    '"meet" tells of a meeting · subject: words 0–1 · object: words 4–7 · "will" beside "meet": planned · date: "on Friday" counted ahead from publication on 2025-03-12',
  ],
  'Kenyan President Grace Wanjiru visited relatives in Mombasa on Monday.': [
    'Grace Wanjiru, KE stated: President of KE 2025-03-12',
    'Grace Wanjiru: en.role · country stated beside the title',
  ],
  'Kenyan President Grace Wanjiru visited the Vietnamese capital of Hanoi on Monday.': [
    'Grace Wanjiru, KE stated: President of KE 2025-03-10',
    'Grace Wanjiru (President, KE) + Vietnam (null, VN) · 2025-03-10 inferred · Hanoi, VN · visit held · en.visit-verb.visited',
    'Grace Wanjiru: en.role · country stated beside the title',
    '"visited" tells of a visit · subject: words 0–3 · nothing around "visited" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  'Visiting Lima, Kenyan President Grace Wanjiru met Peruvian President Luis Rojas on Monday.': [
    'Grace Wanjiru, KE stated: President of KE 2025-03-10',
    'Luis Rojas, PE stated: President of PE 2025-03-10',
    'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2025-03-10 inferred ·  · meeting held · en.verb.met',
    'Grace Wanjiru: en.role · country stated beside the title',
    'Luis Rojas: en.role · country stated beside the title',
    '"met" tells of a meeting · subject: words 3–6 · object: words 8–11 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  'Kenyan President Grace Wanjiru paid a visit to Norway. In the afternoon she met Prime Minister Nils Berg.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-12',
      'Nils Berg, NO inferred: Prime Minister of NO 2025-03-12',
      'Grace Wanjiru (President, KE) + Norway (null, NO) · undated · NO · visit held · en.visit-verb.paid-a-visit-to',
      'Grace Wanjiru (null, KE) + Nils Berg (Prime Minister, NO) · undated ·  · meeting held · en.verb.met',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Nils Berg: en.role · met the other of the article’s two sides in NO',
      '"paid a visit to" tells of a visit · subject: words 0–3 · nothing around "paid a visit to" says otherwise: held',
      '"met" tells of a meeting · subject: words 3–3 · object: words 5–8 · nothing around "met" says otherwise: held · told right behind the visit: its day and status',
    ],
  'Kenyan President Grace Wanjiru met Peruvian President Luis Rojas on Monday, but the talks on gas were put off.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-10',
      'Luis Rojas, PE stated: President of PE 2025-03-10',
      'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2025-03-10 inferred ·  · meeting held · en.verb.met',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      '"met" tells of a meeting · subject: words 0–3 · object: words 5–8 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  'Kenyan President Grace Wanjiru was to meet Peruvian President Luis Rojas on Friday, but the talks were called off on Tuesday.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-12',
      'Luis Rojas, PE stated: President of PE 2025-03-12',
      'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2025-03-14 inferred ·  · meeting cancelled · en.verb.meet',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      '"meet" tells of a meeting · subject: words 0–3 · object: words 7–10 · "to meet" beside "meet": planned · date: "on Friday" counted ahead from publication on 2025-03-12 · "talks" behind it is off',
    ],
  'Kenyan President Grace Wanjiru cancelled a visit to Lima during which she was to meet Peruvian President Luis Rojas.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-12',
      'Luis Rojas, PE stated: President of PE 2025-03-12',
      'Grace Wanjiru (null, KE) + Luis Rojas (President, PE) · undated ·  · meeting cancelled · en.verb.meet',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      '"meet" tells of a meeting · subject: words 11–11 · object: words 15–18 · "to meet" beside "meet": planned · the visit it was part of is off',
    ],
  'Kenyan President Grace Wanjiru and Peruvian President Luis Rojas have met before. They will meet again on Monday.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-12',
      'Luis Rojas, PE stated: President of PE 2025-03-12',
      'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · undated ·  · meeting held · en.verb.have-met',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      '"have met" tells of a meeting · subjects: words 0–8 · nothing around "have met" says otherwise: held',
    ],
  'Kenyan President Grace Wanjiru and Peruvian President Luis Rojas met in Lima. The meeting took place on Tuesday.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-12',
      'Luis Rojas, PE stated: President of PE 2025-03-12',
      'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2025-03-11 inferred · Lima, PE · meeting held · en.verb.met · en.noun.meeting',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      '"met" tells of a meeting · subjects: words 0–8 · nothing around "met" says otherwise: held · "meeting" tells of a meeting · the meeting told of before · nothing around "meeting" says otherwise: held · date: "on Tuesday" counted back from publication on 2025-03-12',
    ],
  'Kenyan President Grace Wanjiru went to Lima on Tuesday to meet Peruvian President Luis Rojas.': [
    'Grace Wanjiru, KE stated: President of KE 2025-03-12',
    'Luis Rojas, PE stated: President of PE 2025-03-12',
    'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2025-03-11 inferred ·  · meeting planned · en.verb.meet',
    'Grace Wanjiru: en.role · country stated beside the title',
    'Luis Rojas: en.role · country stated beside the title',
    '"meet" tells of a meeting · subject: words 0–3 · object: words 11–14 · "to meet" beside "meet": planned · date: "on Tuesday" counted back from publication on 2025-03-12',
  ],
  'Kenyan President Grace Wanjiru will travel to Lima on Thursday for talks with Peruvian President Luis Rojas.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-12',
      'Luis Rojas, PE stated: President of PE 2025-03-12',
      'Luis Rojas (President, PE) + Grace Wanjiru (President, KE) · 2025-03-13 inferred ·  · talks planned · en.noun.talks',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      '"talks" tells of a talks · with: words 13–16 · other side: words 0–3 · "will" beside "talks": planned · date: "on Thursday" counted ahead from publication on 2025-03-12',
    ],
  'Kenyan President Grace Wanjiru will meet Peruvian President Luis Rojas in Lima, a senior government spokesperson said on Monday.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-12',
      'Luis Rojas, PE stated: President of PE 2025-03-12',
      'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · undated · Lima, PE · meeting planned · en.verb.meet',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      '"meet" tells of a meeting · subject: words 0–3 · object: words 6–9 · "will" beside "meet": planned',
    ],
  'Kenyan President Grace Wanjiru met with Peruvian President Luis Rojas on Monday and on Tuesday with Norwegian Prime Minister Nils Berg.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-10',
      'Luis Rojas, PE stated: President of PE 2025-03-10',
      'Nils Berg, NO stated: Prime Minister of NO 2025-03-11',
      'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2025-03-10 inferred ·  · meeting held · en.verb.met-with',
      'Grace Wanjiru (President, KE) + Nils Berg (Prime Minister, NO) · 2025-03-11 inferred ·  · meeting held · en.verb.met-with',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      'Nils Berg: en.role · country stated beside the title',
      '"met with" tells of a meeting · subject: words 0–3 · object: words 6–9 · nothing around "met with" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
      '"met with" tells of a meeting · subject: words 0–3 · object: words 16–20 · nothing around "met with" says otherwise: held · date: "on Tuesday" counted back from publication on 2025-03-12',
    ],
  'Kenyan President Grace Wanjiru held four bilateral meetings in New York on Monday: with Peruvian President Luis Rojas, with Chilean President Pablo Soto and with Norwegian Prime Minister Nils Berg.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-10',
      'Luis Rojas, PE stated: President of PE 2025-03-10',
      'Pablo Soto, CL stated: President of CL 2025-03-10',
      'Nils Berg, NO stated: Prime Minister of NO 2025-03-10',
      'Luis Rojas (President, PE) + Grace Wanjiru (President, KE) · 2025-03-10 inferred · New York, US · meeting held · en.noun.meetings',
      'Pablo Soto (President, CL) + Grace Wanjiru (President, KE) · 2025-03-10 inferred · New York, US · meeting held · en.noun.meetings',
      'Nils Berg (Prime Minister, NO) + Grace Wanjiru (President, KE) · 2025-03-10 inferred · New York, US · meeting held · en.noun.meetings',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      'Pablo Soto: en.role · country stated beside the title',
      'Nils Berg: en.role · country stated beside the title',
      '"meetings" tells of a meeting · with: words 15–18 · other side: words 0–3 · nothing around "meetings" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
      '"meetings" tells of a meeting · with: words 21–24 · other side: words 0–3 · nothing around "meetings" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
      '"meetings" tells of a meeting · with: words 27–31 · other side: words 0–3 · nothing around "meetings" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  'Kenyan President Grace Wanjiru and Peruvian President Luis Rojas agreed in a video call on Monday on a truce.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-10',
      'Luis Rojas, PE stated: President of PE 2025-03-10',
      'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2025-03-10 inferred ·  · phone call held · en.noun.video-call',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      '"video call" tells of a phone call · at it: words 0–8 · nothing around "video call" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  'In a phone call on Monday Kenyan President Grace Wanjiru and Peruvian President Luis Rojas agreed on a plan.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-10',
      'Luis Rojas, PE stated: President of PE 2025-03-10',
      'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2025-03-10 inferred ·  · phone call held · en.noun.phone-call',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      '"phone call" tells of a phone call · subjects: words 6–14 · nothing around "phone call" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  'The talks followed a phone call between Kenyan President Grace Wanjiru and Peruvian President Luis Rojas on Monday.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-10',
      'Luis Rojas, PE stated: President of PE 2025-03-10',
      'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2025-03-10 inferred ·  · phone call held · en.noun.phone-call',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      '"phone call" tells of a phone call · between: words 7–15 · nothing around "phone call" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  'Kenyan President Grace Wanjiru (left) and Peruvian President Luis Rojas in Lima on Monday.': [
    'Grace Wanjiru, KE stated: President of KE 2025-03-10',
    'Luis Rojas, PE stated: President of PE 2025-03-10',
    'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2025-03-10 inferred · Lima, PE · meeting held · en.caption-noun.left',
    'Grace Wanjiru: en.role · country stated beside the title',
    'Luis Rojas: en.role · country stated beside the title',
    '"left" tells of a meeting · pictured: words 0–11 · nothing around "left" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  'Kenyan President Grace Wanjiru (right) and Peruvian President Luis Rojas, left, met in Lima on Monday.': [
    'Grace Wanjiru, KE stated: President of KE 2025-03-10',
    'Luis Rojas, PE stated: President of PE 2025-03-10',
    'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2025-03-10 inferred · Lima, PE · meeting held · en.caption-noun.right · en.verb.met',
    'Grace Wanjiru: en.role · country stated beside the title',
    'Luis Rojas: en.role · country stated beside the title',
    '"right" tells of a meeting · pictured: words 0–11 · nothing around "right" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12 · "met" tells of a meeting · subjects: words 0–11 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  'Kenyan President Grace Wanjiru received a courtesy call from Peruvian Ambassador Luis Rojas in Nairobi on Monday.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-10',
      'Luis Rojas, PE stated: Ambassador of PE 2025-03-10',
      'Grace Wanjiru (President, KE) + Luis Rojas (Ambassador, PE) · 2025-03-10 inferred · Nairobi, KE · reception held · en.verb.received-a-courtesy-call-from',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      '"received a courtesy call from" tells of a reception · subject: words 0–3 · object: words 9–12 · nothing around "received a courtesy call from" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  'Peruvian President Luis Rojas met Grace Wanjiru and Nils Berg, the presidents of Kenya and Norway, in Lima on Monday.':
    [
      'Luis Rojas, PE stated: President of PE 2025-03-10',
      'Grace Wanjiru, KE stated: President of KE 2025-03-10',
      'Nils Berg, NO stated: President of NO 2025-03-10',
      'Luis Rojas (President, PE) + Grace Wanjiru (President, KE) + Nils Berg (President, NO) · 2025-03-10 inferred · Lima, PE · meeting held · en.verb.met',
      'Luis Rojas: en.role · country stated beside the title',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Nils Berg: en.role · country stated beside the title',
      '"met" tells of a meeting · subject: words 0–3 · object: words 5–16 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  'A delegation from Lima led by Peruvian Trade Minister Luis Rojas visited Kenya on Monday.': [
    'Luis Rojas, PE stated: Trade Minister of PE 2025-03-10',
    'Luis Rojas (Trade Minister, PE) + Kenya (null, KE) · 2025-03-10 inferred · KE · visit held · en.visit-verb.visited',
    'Luis Rojas: en.role · country stated beside the title',
    '"visited" tells of a visit · subject: words 0–10 · nothing around "visited" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  'Kenyan President Grace Wanjiru met Vietnamese businesses in Hanoi on Monday.': [
    'Grace Wanjiru, KE stated: President of KE 2025-03-12',
    'Grace Wanjiru: en.role · country stated beside the title',
  ],
  'Kenyan President Grace Wanjiru met the Russian president in Moscow on Monday.': [
    'Grace Wanjiru, KE stated: President of KE 2025-03-10',
    'Grace Wanjiru (President, KE) + Russia: President (President, RU) · 2025-03-10 inferred · Moscow, RU · meeting held · en.verb.met',
    'Grace Wanjiru: en.role · country stated beside the title',
    '"met" tells of a meeting · subject: words 0–3 · object: words 6–7 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  'The Saudi crown prince received the Algerian prime minister in Riyadh on Monday.': [
    'Saudi Arabia: Crown Prince (Crown Prince, SA) + Algeria: Prime Minister (Prime Minister, DZ) · 2025-03-10 inferred · Riyadh, SA · reception held · en.verb.received',
    '"received" tells of a reception · subject: words 1–3 · object: words 6–8 · nothing around "received" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  'Unconfirmed reports that Kenyan President Grace Wanjiru met Peruvian President Luis Rojas spread on Monday.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-12',
      'Luis Rojas, PE stated: President of PE 2025-03-12',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
    ],
  'Kenyan President Grace Wanjiru may meet Peruvian President Luis Rojas in Lima on May 25.': [
    'Grace Wanjiru, KE stated: President of KE 2025-03-12',
    'Luis Rojas, PE stated: President of PE 2025-03-12',
    'Grace Wanjiru: en.role · country stated beside the title',
    'Luis Rojas: en.role · country stated beside the title',
  ],
  'Kenyan President Grace Wanjiru met no one; she sent a letter to Peruvian President Luis Rojas on Monday.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-10',
      'Luis Rojas, PE stated: President of PE 2025-03-10',
      'Grace Wanjiru (null, KE) + Luis Rojas (President, PE) · 2025-03-10 inferred ·  · letter held · en.letter.sent-…-letter',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      '"sent … letter" tells of a letter · subject: words 8–8 · object: words 13–16 · nothing around "sent … letter" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  'Has Kenyan President Grace Wanjiru met Peruvian President Luis Rojas? Both ministers deny it.': [
    'Grace Wanjiru, KE stated: President of KE 2025-03-12',
    'Luis Rojas, PE stated: President of PE 2025-03-12',
    'Grace Wanjiru: en.role · country stated beside the title',
    'Luis Rojas: en.role · country stated beside the title',
  ],
  'The planned talks in Geneva that Kenyan President Grace Wanjiru wanted with Peruvian President Luis Rojas were cancelled.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-12',
      'Luis Rojas, PE stated: President of PE 2025-03-12',
      'Luis Rojas (President, PE) + Grace Wanjiru (President, KE) · undated · Geneva, CH · talks cancelled · en.noun.talks',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      '"talks" tells of a talks · with: words 12–15 · other side: words 6–9 · "cancelled" beside "talks": cancelled',
    ],
  'Kenyan Minister of State for Trade Peter Otieno met Peruvian Deputy Minister of Foreign Trade Ana Flores in Lima on Monday.':
    [
      'Peter Otieno, KE stated: Minister of State of KE 2025-03-10',
      'Ana Flores, PE stated: Deputy Minister of PE 2025-03-10',
      'Peter Otieno (Minister of State, KE) + Ana Flores (Deputy Minister, PE) · 2025-03-10 inferred · Lima, PE · meeting held · en.verb.met',
      'Peter Otieno: en.role · country stated beside the title',
      'Ana Flores: en.role · country stated beside the title',
      '"met" tells of a meeting · subject: words 0–7 · object: words 9–16 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  'Bundeskanzlerin Lena Brandt (SPD) empfing am Montag in Berlin Norwegens scheidenden Ministerpräsidenten Nils Berg.':
    [
      'Lena Brandt, DE stated: Chancellor of DE 2025-03-10',
      'Nils Berg, NO stated: Prime Minister of NO 2025-03-10',
      'Lena Brandt (Chancellor, DE) + Nils Berg (Prime Minister, NO) · 2025-03-10 inferred · Berlin, DE · reception held · de.verb.empfing',
      'Lena Brandt: de.role · country stated beside the title',
      'Nils Berg: de.role · country stated beside the title',
      '"empfing" tells of a reception · subject: words 0–2 · object: words 11–15 · nothing around "empfing" says otherwise: held · date: "am Montag" counted back from publication on 2025-03-12',
    ],
  'Perus Botschafterin in Bern, Ana Flores, traf am Montag Bundespräsident Karl Brandt.': [
    'Ana Flores, PE stated: Ambassador of PE 2025-03-10',
    'Karl Brandt, DE stated: President of DE 2025-03-10',
    'Ana Flores (Ambassador, PE) + Karl Brandt (President, DE) · 2025-03-10 inferred · Bern, CH · meeting held · de.verb.traf',
    'Ana Flores: de.role · country stated beside the title',
    'Karl Brandt: de.role · country stated beside the title',
    '"traf" tells of a meeting · subject: words 0–6 · object: words 11–13 · nothing around "traf" says otherwise: held · date: "am Montag" counted back from publication on 2025-03-12',
  ],
  'Bundeskanzlerin Lena Brandt werde Kenias Präsidentin Grace Wanjiru am Freitag treffen, teilte das Amt am Dienstag mit.':
    [
      'Lena Brandt, DE stated: Chancellor of DE 2025-03-12',
      'Grace Wanjiru, KE stated: President of KE 2025-03-12',
      'Lena Brandt (Chancellor, DE) + Grace Wanjiru (President, KE) · 2025-03-14 inferred ·  · meeting planned · de.verb.treffen',
      'Lena Brandt: de.role · country stated beside the title',
      'Grace Wanjiru: de.role · country stated beside the title',
      '"treffen" tells of a meeting · subject: words 0–2 · object: words 4–7 · "werde" beside "treffen": planned · date: "am Freitag" counted ahead from publication on 2025-03-12',
    ],
  'Die Bundesregierung will Vorkehrungen gegen neue Zölle treffen, sagte Bundeskanzlerin Lena Brandt am Montag Kenias Präsidentin Grace Wanjiru.':
    [
      'Lena Brandt, DE stated: Chancellor of DE 2025-03-12',
      'Grace Wanjiru, KE stated: President of KE 2025-03-12',
      'Lena Brandt says · de.statement',
      'Lena Brandt: de.role · country stated beside the title',
      'Grace Wanjiru: de.role · country stated beside the title',
    ],
  'Kenias Präsidentin Grace Wanjiru hat an Bundeskanzlerin Lena Brandt am Montag ein Schreiben gerichtet.': [
    'Grace Wanjiru, KE stated: President of KE 2025-03-10',
    'Lena Brandt, DE stated: Chancellor of DE 2025-03-10',
    'Grace Wanjiru (President, KE) + Lena Brandt (Chancellor, DE) · 2025-03-10 inferred ·  · letter held · de.letter.schreiben-…-gerichtet',
    'Grace Wanjiru: de.role · country stated beside the title',
    'Lena Brandt: de.role · country stated beside the title',
    '"schreiben … gerichtet" tells of a letter · subjects: words 0–3 · addressee: words 6–8 · nothing around "schreiben … gerichtet" says otherwise: held · date: "am Montag" counted back from publication on 2025-03-12',
  ],
  'An dem Gespräch von Bundeskanzlerin Lena Brandt mit Kenias Präsidentin Grace Wanjiru am Montag nahm auch Außenminister Karl Vogt teil.':
    [
      'Lena Brandt, DE stated: Chancellor of DE 2025-03-10',
      'Grace Wanjiru, KE stated: President of KE 2025-03-10',
      'Karl Vogt, DE inferred: Foreign Minister of DE 2025-03-12',
      'Grace Wanjiru (President, KE) + Lena Brandt (Chancellor, DE) · 2025-03-10 inferred ·  · meeting held · de.verb.an-dem-gespräch-…-teil',
      'Lena Brandt: de.role · country stated beside the title',
      'Grace Wanjiru: de.role · country stated beside the title',
      'Karl Vogt: de.role · titles without a country are those of DE in its language',
      '"an dem gespräch … teil" tells of a meeting · with: words 8–11 · other side: words 4–6 · nothing around "an dem gespräch … teil" says otherwise: held · date: "am Montag" counted back from publication on 2025-03-12',
    ],
  'Bundesministerin für Forst- und Landwirtschaft Anna Vogt traf am Montag in Oslo Norwegens Energieminister Nils Berg.':
    [
      'Anna Vogt, DE stated: Minister of DE 2025-03-10',
      'Nils Berg, NO stated: Energy Minister of NO 2025-03-10',
      'Anna Vogt (Minister, DE) + Nils Berg (Energy Minister, NO) · 2025-03-10 inferred · Oslo, NO · meeting held · de.verb.traf',
      'Anna Vogt: de.role · country stated beside the title',
      'Nils Berg: de.role · country stated beside the title',
      '"traf" tells of a meeting · subject: words 0–7 · object: words 13–16 · nothing around "traf" says otherwise: held · date: "am Montag" counted back from publication on 2025-03-12',
    ],
  'La présidente de la Région Bretagne, Carole Martin, a reçu lundi à Rennes l’ambassadeur du Kenya, Peter Otieno.':
    [
      'Carole Martin, FR stated: President of FR 2025-03-10',
      'Peter Otieno, KE stated: Ambassador of KE 2025-03-10',
      'Carole Martin (President, FR) + Peter Otieno (Ambassador, KE) · 2025-03-10 inferred ·  · reception held · fr.verb.a-reçu',
      'Carole Martin: fr.role · country stated beside the title',
      'Peter Otieno: fr.role · country stated beside the title',
      '"a reçu" tells of a reception · subject: words 1–8 · object: words 17–22 · nothing around "a reçu" says otherwise: held · date: "lundi" counted back from publication on 2025-03-12',
    ],
  'Le ministre d’État, ministre des Affaires étrangères, Luc Martin, a reçu mardi à Paris son homologue péruvien Luis Rojas.':
    [
      'Luc Martin, FR inferred: Minister of State of FR 2025-03-11; Foreign Minister of FR 2025-03-11',
      'Luis Rojas, PE stated: Foreign Minister of PE 2025-03-11',
      'Luc Martin (Minister of State, FR) + Luis Rojas (Foreign Minister, PE) · 2025-03-11 inferred · Paris, FR · reception held · fr.verb.a-reçu',
      'Luc Martin: fr.role · received a guest in FR',
      'Luis Rojas: fr.role · country stated beside the title',
      '"a reçu" tells of a reception · subject: words 1–12 · object: words 20–23 · nothing around "a reçu" says otherwise: held · date: "mardi" counted back from publication on 2025-03-12',
    ],
  'Le ministre kényan du Commerce Peter Otieno a rencontré lundi à Oslo la directrice générale de l’Unesco, Anne Petit.':
    [
      'Peter Otieno, KE stated: Trade Minister of KE 2025-03-10',
      'Anne Petit, null inferred: Director-General of null 2025-03-10',
      'Peter Otieno (Trade Minister, KE) + Anne Petit (Director-General, null) · 2025-03-10 inferred · Oslo, NO · meeting held · fr.verb.a-rencontré',
      'Peter Otieno: fr.role · country stated beside the title',
      'Anne Petit: fr.role · serves no single country',
      '"a rencontré" tells of a meeting · subject: words 1–6 · object: words 13–21 · nothing around "a rencontré" says otherwise: held · date: "lundi" counted back from publication on 2025-03-12',
    ],
  'En marge du sommet, la présidente kényane Grace Wanjiru a rencontré lundi Luis Rojas et Nils Berg.': [
    'Grace Wanjiru, KE stated: President of KE 2025-03-10',
    'Luis Rojas, null inferred: ',
    'Nils Berg, null inferred: ',
    'Grace Wanjiru (President, KE) + Luis Rojas (null, null) + Nils Berg (null, null) · 2025-03-10 inferred ·  · meeting held · fr.verb.a-rencontré',
    'Grace Wanjiru: fr.role · country stated beside the title',
    'Luis Rojas: nothing tells the country',
    'Nils Berg: nothing tells the country',
    '"a rencontré" tells of a meeting · subject: words 6–9 · object: words 13–17 · nothing around "a rencontré" says otherwise: held · date: "lundi" counted back from publication on 2025-03-12',
  ],
  'La ministre kényane Grace Wanjiru a été reçue lundi par le président Luc Martin et mardi par le Premier ministre Jean Petit.':
    [
      'Grace Wanjiru, KE stated: Minister of KE 2025-03-10',
      'Luc Martin, FR inferred: President of FR 2025-03-10',
      'Jean Petit, FR inferred: Prime Minister of FR 2025-03-11',
      'Grace Wanjiru (Minister, KE) + Luc Martin (President, FR) · 2025-03-10 inferred ·  · reception held · fr.passive.été-reçue',
      'Grace Wanjiru (Minister, KE) + Jean Petit (Prime Minister, FR) · 2025-03-11 inferred ·  · reception held · fr.passive.été-reçue',
      'Grace Wanjiru: fr.role · country stated beside the title',
      'Luc Martin: fr.role · titles without a country are those of FR in its language',
      'Jean Petit: fr.role · titles without a country are those of FR in its language',
      '"été reçue" tells of a reception · guest: words 1–4 · host: words 11–13 · nothing around "été reçue" says otherwise: held · date: "lundi" counted back from publication on 2025-03-12',
      '"été reçue" tells of a reception · guest: words 1–4 · host: words 18–21 · nothing around "été reçue" says otherwise: held · date: "mardi" counted back from publication on 2025-03-12',
    ],
  'La rencontre du président français Luc Martin avec la présidente kényane Grace Wanjiru prévue vendredi est annulée.':
    [
      'Luc Martin, FR stated: President of FR 2025-03-12',
      'Grace Wanjiru, KE stated: President of KE 2025-03-12',
      'Grace Wanjiru (President, KE) + Luc Martin (President, FR) · 2025-03-14 inferred ·  · meeting cancelled · fr.noun.la-rencontre',
      'Luc Martin: fr.role · country stated beside the title',
      'Grace Wanjiru: fr.role · country stated beside the title',
      '"la rencontre" tells of a meeting · with: words 9–12 · other side: words 3–6 · "annulé|annulée|annulés|annulées" beside "la rencontre": cancelled · date: "vendredi" counted ahead from publication on 2025-03-12',
    ],
  'El presidente peruano Luis Rojas llegó al Aeropuerto Internacional Jorge Flores el lunes y se reunió con su homólogo, el presidente chileno Pablo Soto.':
    [
      'Luis Rojas, PE stated: President of PE 2025-03-10',
      'Pablo Soto, CL stated: President of CL 2025-03-10',
      'Luis Rojas (President, PE) + Pablo Soto (President, CL) · 2025-03-10 inferred ·  · meeting held · es.verb.se-reunió',
      'Luis Rojas: es.role · country stated beside the title',
      'Pablo Soto: es.role · country stated beside the title',
      '"se reunió" tells of a meeting · subject: words 1–4 · object: words 18–24 · nothing around "se reunió" says otherwise: held · date: "el lunes" counted back from publication on 2025-03-12',
    ],
  'El canciller peruano Luis Rojas viajó el lunes a Santiago. También se reunió con el presidente chileno Pablo Soto.':
    [
      'Luis Rojas, PE stated: Foreign Minister of PE 2025-03-10',
      'Pablo Soto, CL stated: President of CL 2025-03-10',
      'Luis Rojas (Foreign Minister, PE) + Chile (null, CL) · 2025-03-10 inferred · Santiago, CL · visit held · es.visit-verb.viajó',
      'Luis Rojas (null, PE) + Pablo Soto (President, CL) · 2025-03-10 inferred ·  · meeting held · es.verb.se-reunió',
      'Luis Rojas: es.role · country stated beside the title',
      'Pablo Soto: es.role · country stated beside the title',
      '"viajó" tells of a visit · subject: words 1–4 · nothing around "viajó" says otherwise: held · date: "el lunes" counted back from publication on 2025-03-12',
      '"se reunió" tells of a meeting · subject of the sentence: words 1–0 · object: words 5–8 · nothing around "se reunió" says otherwise: held · told right behind the visit: its day and status',
    ],
  'El presidente peruano Luis Rojas recibió un mensaje de felicitación del presidente chileno Pablo Soto el lunes.':
    [
      'Luis Rojas, PE stated: President of PE 2025-03-10',
      'Pablo Soto, CL stated: President of CL 2025-03-10',
      'Luis Rojas (President, PE) + Pablo Soto (President, CL) · 2025-03-10 inferred ·  · letter held · es.letter.recibió-…-mensaje-de',
      'Luis Rojas: es.role · country stated beside the title',
      'Pablo Soto: es.role · country stated beside the title',
      '"recibió … mensaje de" tells of a letter · receiver: words 1–4 · sender: words 11–14 · nothing around "recibió … mensaje de" says otherwise: held · date: "el lunes" counted back from publication on 2025-03-12',
    ],
  'С министром торговли Кении Питером Отиено в понедельник встретился посол Перу Луис Рохас.': [
    'Питер Отиено, KE stated: Trade Minister of KE 2025-03-10',
    'Луис Рохас, PE stated: Ambassador of PE 2025-03-10',
    'Луис Рохас (Ambassador, PE) + Питер Отиено (Trade Minister, KE) · 2025-03-10 inferred ·  · meeting held · ru.verb.встретился',
    'Питер Отиено: ru.role · country stated beside the title',
    'Луис Рохас: ru.role · country stated beside the title',
    '"встретился" tells of a meeting · subject: words 9–12 · object: words 1–5 · nothing around "встретился" says otherwise: held · date: "в понедельник" counted back from publication on 2025-03-12',
  ],
  'В ходе визита в Казахстан министра иностранных дел Омана Ахмада Салима прошли переговоры с президентом Казахстана Асаном Ахметовым.':
    [
      'Ахмад Салим, OM stated: Foreign Minister of OM 2025-03-12',
      'Асан Ахметов, KZ stated: President of KZ 2025-03-12',
      'Асан Ахметов (President, KZ) + Ахмад Салим (Foreign Minister, OM) · undated · KZ · talks held · ru.noun.переговоры',
      'Ахмад Салим: ru.role · country stated beside the title',
      'Асан Ахметов: ru.role · country stated beside the title',
      '"переговоры" tells of a talks · with: words 14–17 · other side: words 5–10 · nothing around "переговоры" says otherwise: held',
    ],
  'Тема визита президента Кении Питера Отиено обсуждалась заместителем министра иностранных дел Норвегии Нильсом Бергом в понедельник.':
    [
      'Питер Отиено, KE stated: President of KE 2025-03-12',
      'Нильс Берг, NO stated: Deputy Foreign Minister of NO 2025-03-12',
      'Питер Отиено: ru.role · country stated beside the title',
      'Нильс Берг: ru.role · country stated beside the title',
    ],
  'Statsminister Lena Brandt tog på måndagen emot Kenyas president Grace Wanjiru på Sagerska palatset. Vid mötet betonade Wanjiru handeln.':
    [
      'Lena Brandt, SE inferred: Prime Minister of SE 2025-03-10',
      'Grace Wanjiru, KE stated: President of KE 2025-03-10',
      'Lena Brandt (Prime Minister, SE) + Grace Wanjiru (President, KE) · 2025-03-10 inferred · Sager House, Stockholm, SE · reception held · sv.verb.tog-…-emot',
      'Grace Wanjiru says · sv.statement',
      'Lena Brandt: sv.role · received a guest in SE',
      'Grace Wanjiru, Wanjiru: sv.role · country stated beside the title · country stated beside the title',
      '"tog … emot" tells of a reception · subject: words 0–2 · object: words 7–10 · nothing around "tog … emot" says otherwise: held · date: "på måndagen" counted back from publication on 2025-03-12',
    ],
  'Norges nordiska samarbetsminister Nils Berg besökte talman Lena Lund i Stockholm på måndagen.': [
    'Nils Berg, NO stated: Minister of NO 2025-03-10',
    'Lena Lund, null inferred: Speaker of Parliament of null 2025-03-10',
    'Nils Berg (Minister, NO) + Lena Lund (Speaker of Parliament, null) + Sweden (null, SE) · 2025-03-10 inferred · Stockholm, SE · visit held · sv.visit-verb.besökte',
    'Nils Berg: sv.role · country stated beside the title',
    'Lena Lund: sv.role · nothing tells the country',
    '"besökte" tells of a visit · subject: words 0–4 · object: words 6–8 · nothing around "besökte" says otherwise: held · date: "på måndagen" counted back from publication on 2025-03-12',
  ],
  'Emiren av Qatar, sheikh Ahmad Salim, tog emot Kenyas president Grace Wanjiru i Doha på måndagen.': [
    'Ahmad Salim, QA stated: Emir of QA 2025-03-10',
    'Grace Wanjiru, KE stated: President of KE 2025-03-10',
    'Ahmad Salim (Emir, QA) + Grace Wanjiru (President, KE) · 2025-03-10 inferred · Doha, QA · reception held · sv.verb.tog-emot',
    'Ahmad Salim: sv.role · country stated beside the title',
    'Grace Wanjiru: sv.role · country stated beside the title',
    '"tog emot" tells of a reception · subject: words 0–6 · object: words 10–13 · nothing around "tog emot" says otherwise: held · date: "på måndagen" counted back from publication on 2025-03-12',
  ],
  'Chủ tịch UBND tỉnh Phan Văn Dũng đã tiếp Đại sứ Peru Luis Rojas tại tỉnh Quảng Nam ngày 10/3.': [
    'Phan Văn Dũng, VN inferred: People’s Committee Chairman of VN 2025-03-10',
    'Luis Rojas, PE stated: Ambassador of PE 2025-03-10',
    'Phan Văn Dũng (People’s Committee Chairman, VN) + Luis Rojas (Ambassador, PE) · 2025-03-10 inferred ·  · reception held · vi.verb.đã-tiếp',
    'Phan Văn Dũng: vi.role · such full names are VN’s alone',
    'Luis Rojas: vi.role · country stated beside the title',
    '"đã tiếp" tells of a reception · subject: words 0–6 · object: words 9–13 · nothing around "đã tiếp" says otherwise: held · date: "ngày 10/3" year 2025 inferred from publication on 2025-03-12',
  ],
  'Thủ tướng Trần Minh Hải sẽ thăm Peru và gặp Tổng thống Luis Rojas vào tuần tới.': [
    'Trần Minh Hải, VN inferred: Prime Minister of VN 2025-03-12',
    'Luis Rojas, PE inferred: President of PE 2025-03-12',
    'Trần Minh Hải (Prime Minister, VN) + Luis Rojas (President, PE) · 2025-03-17–2025-03-23 inferred ·  · meeting planned · vi.verb.gặp',
    'Trần Minh Hải: vi.role · such full names are VN’s alone',
    'Luis Rojas: vi.role · met guests from VN in PE',
    '"gặp" tells of a meeting · subject: words 0–4 · object: words 10–13 · "sẽ" beside "gặp": planned · date: "vào tuần tới" counted from publication on 2025-03-12',
  ],
  'Trade between Kenya and Peru came to $4.5 billion in 2024, or 4.1 billion euros.': [
    'total KE→PE · exact 4500000000 USD · 2024 stated · actual · no change · en.trade.total',
    'total: "Trade between" · sides: KE with PE',
  ],
  'Kenya exported tea and coffee worth $2.1 billion to Norway in the first quarter of 2025, up 4.5 percent year-on-year.':
    [
      'exports KE→NO · exact 2100000000 USD · 2025-Q1 stated · actual · 4.5 % on 2024-Q1 · en.trade.exports',
      'exports: "exported" · sides: KE with NO · growth compared with 2024-Q1',
    ],
  "Kenya's exports to Norway fell to $1.1 billion in 2024, down 12 percent from $1.25 billion in 2023.": [
    'exports KE→NO · exact 1250000000 USD · 2023 stated · actual · no change · en.trade.exports',
    'exports KE→NO · exact 1100000000 USD · 2024 stated · actual · -12 % on 2023 · en.trade.exports',
    'exports: "exports" · sides completed from the figure before: KE, NO · sides: KE with NO',
    'exports: "exports" · sides: KE with NO · growth compared with 2023',
  ],
  "Kenya is Norway's most important trading partner in East Africa, with trade of 2.2 billion euros in 2024.":
    [
      'total KE→NO · exact 2200000000 EUR · 2024 stated · actual · no change · en.trade.total',
      'total: "trade" · sides: KE with NO',
    ],
  'Trade between Kenya and Norway has grown fivefold since 2010 to 5 billion dollars in 2024.': [
    'total KE→NO · exact 5000000000 USD · 2024 stated · actual · 400 % on null · en.trade.total',
    'total: "Trade between" · sides: KE with NO · growth compared with an unnamed period',
  ],
  "Kenya's exports to Norway are worth more than $3 billion a year; imports are less than $1 billion.": [
    'exports KE→NO · over 3000000000 USD · null stated · actual · no change · en.trade.exports',
    'imports KE→NO · under 1000000000 USD · null stated · actual · no change · en.trade.imports',
    'exports: "exports" · sides: KE with NO',
    'imports: "imports" · sides completed from the figure before: KE, NO · sides: KE with NO · period of the figure before',
  ],
  "Kenya's trade surplus with Norway narrowed to $200 million in 2024 from $350 million in 2023.": [
    'balance KE→NO · exact 350000000 USD · 2023 stated · actual · no change · en.trade.balance',
    'balance KE→NO · exact 200000000 USD · 2024 stated · actual · no change · en.trade.balance',
    'balance: "trade surplus" · sides completed from the figure before: KE, NO · sides: KE with NO',
    'balance: "trade surplus" · sides: KE with NO',
  ],
  'Kenya ran a trade deficit of 3.4 billion dollars with Norway in 2024.': [
    'balance KE→NO · exact -3400000000 USD · 2024 stated · actual · no change · en.trade.balance',
    'balance: "trade deficit" · sides: KE with NO',
  ],
  "Kenya's exports to Norway amounted to almost 3 billion dollars and its imports to roughly 2 billion dollars in 2024.":
    [
      'exports KE→NO · about 3000000000 USD · 2024 stated · actual · no change · en.trade.exports',
      'imports KE→NO · about 2000000000 USD · 2024 stated · actual · no change · en.trade.imports',
      'exports: "exports" · sides: KE with NO · the only period in the sentence',
      'imports: "imports" · sides completed from the figure before: KE, NO · sides: KE with NO',
    ],
  "Kenya's exports to the European Union reached 1.6 billion euros in 2024.": [
    'exports KE→EU · exact 1600000000 EUR · 2024 stated · actual · no change · en.trade.exports',
    'exports: "exports" · sides: KE with EU',
  ],
  'Kenya invested 300 million dollars in Norway in 2024, while Norwegian investment in Kenya was 1.2 billion dollars.':
    [
      'investment KE→NO · exact 300000000 USD · 2024 stated · actual · no change · en.trade.investment',
      'investment NO→KE · exact 1200000000 USD · 2024 stated · actual · no change · en.trade.investment',
      'investment: "invested" · sides: KE with NO',
      'investment: "investment" · sides: NO with KE · period of the figure before',
    ],
  'Norway granted Kenya a loan of 500 million dollars in 2024.': [],
  "Kenya's budget of 30 billion dollars in 2024 was larger than Norway's exports.": [],
  'Trade between Kenya and Norway is expected to reach 6 billion dollars this year.': [
    'total KE→NO · exact 6000000000 USD · 2025 inferred · forecast · no change · en.trade.total',
    'total: "Trade between" · sides: KE with NO',
  ],
  'Bilateral trade between Kenya and Norway in January-May 2024 was $1.5 billion, 3.2% less than in the same period of 2023.':
    [
      'total KE→NO · exact 1500000000 USD · 2024-01/2024-05 stated · actual · -3.2 % on 2023-01/2023-05 · en.trade.total',
      'total: "Bilateral trade" · sides: KE with NO · growth compared with 2023-01/2023-05',
    ],
  "According to Kenya's customs, imports from Norway increased by 8.25% to KSh 12.4 billion in December 2024.":
    [
      'imports KE→NO · exact 12400000000 KES · 2024-12 stated · actual · 8.25 % on null · en.trade.imports',
      'imports: "imports" · sides: KE with NO · growth compared with an unnamed period',
    ],
  'Kenya bought 2 million tonnes of wheat worth half a billion dollars from Russia in 2024.': [
    'imports KE→RU · exact 500000000 USD · 2024 stated · actual · no change · en.trade.imports',
    'imports: "bought" · sides: KE with RU',
  ],
  "Kenya's car exports to Norway, worth 1.5 billion dollars, made up 40 percent of the total in 2024.": [
    'exports KE→NO vehicles · exact 1500000000 USD · 2024 stated · actual · no change · en.trade.exports',
    'exports: "exports" · sides: KE with NO',
  ],
  "Norway's share of Kenya's tea exports was 12 percent in 2024.": [],
  "Kenya's exports to Norway and imports from Norway were $3.1 billion and $2.2 billion in 2024.": [
    'exports KE→NO · exact 3100000000 USD · 2024 stated · actual · no change · en.trade.exports',
    'imports KE→NO · exact 2200000000 USD · 2024 stated · actual · no change · en.trade.imports',
    'exports: "exports to Norway and imports" · sides: KE with NO · the only period in the sentence',
    'imports: "imports" · sides completed from the figure before: KE, NO · sides: KE with NO',
  ],
  "Kenya's exports to Norway, Sweden and Finland were $3 billion, $2 billion and $1 billion in 2024, respectively.":
    [
      'exports KE→NO · exact 3000000000 USD · 2024 stated · actual · no change · en.trade.exports',
      'exports KE→SE · exact 2000000000 USD · 2024 stated · actual · no change · en.trade.exports',
      'exports KE→FI · exact 1000000000 USD · 2024 stated · actual · no change · en.trade.exports',
      'exports: "exports" · sides: KE with NO · the only period in the sentence',
      'exports: "exports" · sides: KE with SE · period of the figure before',
      'exports: "exports" · sides: KE with FI',
    ],
  "Kenya's exports to Norway totalled 3 billion dollars in 2024. That is 12 percent more than in 2023.": [
    'exports KE→NO · exact 3000000000 USD · 2024 stated · actual · no change · en.trade.exports',
    'exports: "exports" · sides: KE with NO',
  ],
  "Kenya's exports to Norway more than doubled to 3 billion dollars in 2024 and imports halved to 1 billion dollars.":
    [
      'exports KE→NO · exact 3000000000 USD · 2024 stated · actual · 100 % on null · en.trade.exports',
      'imports KE→NO · exact 1000000000 USD · 2024 stated · actual · -50 % on null · en.trade.imports',
      'exports: "exports" · sides: KE with NO · growth compared with an unnamed period',
      'imports: "imports" · sides completed from the figure before: KE, NO · sides: KE with NO · period of the figure before · growth compared with an unnamed period',
    ],
  'Exports from Kenya to Norway were 3.0 to 3.2 billion dollars in 2024.': [
    'exports KE→NO · between 3000000000–3200000000 USD · 2024 stated · actual · no change · en.trade.exports',
    'exports: "Exports" · sides: KE with NO',
  ],
  "Kenya's exports to Norway grew one and a half times to 3 billion dollars in 2024.": [
    'exports KE→NO · exact 3000000000 USD · 2024 stated · actual · 50 % on null · en.trade.exports',
    'exports: "exports" · sides: KE with NO · growth compared with an unnamed period',
  ],
  "In the 2023-24 fiscal year, India's exports to Kenya were 6.1 billion dollars.": [
    'exports IN→KE · exact 6100000000 USD · 2023-04/2024-03 inferred · actual · no change · en.trade.exports',
    'exports: "exports" · sides: IN with KE',
  ],
  "India's exports to Kenya were Rs 45,000 crore in 2024.": [
    'exports IN→KE · exact 450000000000 INR · 2024 stated · actual · no change · en.trade.exports',
    'exports: "exports" · sides: IN with KE',
  ],
  'Der deutsch-norwegische Handel wuchs 2024 auf 60,3 Milliarden Euro, 2023 waren es 58 Milliarden.': [
    'total DE→NO · exact 60300000000 EUR · 2024 stated · actual · no change · de.trade.total',
    'total DE→NO · exact 58000000000 EUR · 2023 stated · actual · no change · de.trade.total',
    'total: "Handel" · sides: DE with NO',
    'total: "Handel" · sides: DE with NO',
  ],
  'Deutschlands Einfuhren aus Kenia beliefen sich 2024 auf rund 210 Millionen Euro, ein Plus von 3 Prozent.':
    [
      'imports DE→KE · about 210000000 EUR · 2024 stated · actual · 3 % on null · de.trade.imports',
      'imports: "Einfuhren" · sides: DE with KE · growth compared with an unnamed period',
    ],
  'Die Exporte Kenias nach Norwegen gingen 2024 um ein Drittel auf 200 Millionen Euro zurück.': [
    'exports KE→NO · exact 200000000 EUR · 2024 stated · actual · -33.3 % on null · de.trade.exports',
    'exports: "Exporte" · sides: KE with NO · growth compared with an unnamed period',
  ],
  'Les exportations kényanes vers la Norvège s’élevaient à 655 millions un an plus tôt, contre 700 millions d’euros en 2024.':
    [
      'exports KE→NO · exact 700000000 EUR · 2024 stated · actual · no change · fr.trade.exports',
      'exports: "exportations" · sides: KE with NO',
    ],
  'Le commerce entre le Kenya et la Norvège a dépassé 2 milliards d’euros en 2024 ; il devrait atteindre 3 milliards d’euros en 2030.':
    [
      'total KE→NO · over 2000000000 EUR · 2024 stated · actual · no change · fr.trade.total',
      'total KE→NO · exact 3000000000 EUR · 2030 stated · forecast · no change · fr.trade.total',
      'total: "commerce entre" · sides: KE with NO',
      'total: "commerce entre" · sides: KE with NO',
    ],
  'El comercio bilateral entre Perú y Chile superó los 5.200 millones de dólares en 2024, un aumento del 6,5 %.':
    [
      'total PE→CL · over 5200000000 USD · 2024 stated · actual · 6.5 % on null · es.trade.total',
      'total: "comercio bilateral" · sides: PE with CL · growth compared with an unnamed period',
    ],
  'El superávit comercial de Perú con Chile fue de 1.200 millones de dólares en 2024, frente a 900 millones en 2023.':
    [
      'balance PE→CL · exact 900000000 USD · 2023 stated · actual · no change · es.trade.balance',
      'balance PE→CL · exact 1200000000 USD · 2024 stated · actual · no change · es.trade.balance',
      'balance: "superávit comercial" · sides completed from the figure before: PE, CL · sides: PE with CL',
      'balance: "superávit comercial" · sides: PE with CL',
    ],
  'Las importaciones peruanas desde Chile sumaron 1,5 billones de pesos en 2024.': [
    'imports PE→CL · exact 1500000000000 CLP · 2024 stated · actual · no change · es.trade.imports',
    'imports: "importaciones" · PE is the only other country in the sentence · sides: PE with CL',
  ],
  'Товарооборот между Россией и Кенией в январе–мае 2024 года увеличился на 12,4% до 510 млн долларов.': [
    'total RU→KE · exact 510000000 USD · 2024-01/2024-05 stated · actual · 12.4 % on null · ru.trade.total',
    'total: "Товарооборот" · sides: RU with KE · growth compared with an unnamed period',
  ],
  'Экспорт России в Кению вырос в полтора раза и достиг 300 млн долларов в 2024 году.': [
    'exports RU→KE · exact 300000000 USD · 2024 stated · actual · 50 % on null · ru.trade.exports',
    'exports: "Экспорт" · sides: RU with KE · growth compared with an unnamed period',
  ],
  'Импорт из Перу в Кению составил около 2,3 млрд долларов в прошлом году, что на 4% меньше, чем годом ранее.':
    [
      'imports KE→PE · about 2300000000 USD · 2024 inferred · actual · -4 % on 2023 · ru.trade.imports',
      'imports: "Импорт" · sides: KE with PE · growth compared with 2023',
    ],
  'Kim ngạch thương mại Việt Nam - Peru đạt 1,2 tỷ USD năm 2024, trong đó xuất khẩu đạt 800 triệu USD, nhập khẩu đạt 400 triệu USD.':
    [
      'total VN→PE · exact 1200000000 USD · 2024 stated · actual · no change · vi.trade.total',
      'exports VN→PE · exact 800000000 USD · 2024 stated · actual · no change · vi.trade.exports',
      'imports VN→PE · exact 400000000 USD · 2024 stated · actual · no change · vi.trade.imports',
      'total: "Kim ngạch thương mại" · sides: VN with PE',
      'exports: "xuất khẩu" · sides completed from the figure before: VN, PE · sides: VN with PE · period of the figure before',
      'imports: "nhập khẩu" · sides completed from the figure before: VN, PE · sides: VN with PE · period of the figure before',
    ],
  'Hai nước đặt mục tiêu đưa kim ngạch thương mại Việt Nam - Kenya lên 1 tỷ USD vào năm 2030.': [
    'total VN→KE · exact 1000000000 USD · 2030 stated · target · no change · vi.trade.total',
    'total: "kim ngạch thương mại" · sides: VN with KE',
  ],
  'Việt Nam nhập siêu từ Peru hơn 200 triệu USD trong quý I/2025.': [
    'balance VN→PE · over -200000000 USD · 2025-Q1 stated · actual · no change · vi.trade.balance',
    'balance: "nhập siêu" · sides: VN with PE',
  ],
  'Sveriges import från Kenya minskade med 3,5 procent till knappt 900 miljoner kronor 2024.': [
    'imports SE→KE · about 900000000 SEK · 2024 stated · actual · -3.5 % on null · sv.trade.imports',
    'imports: "import" · sides: SE with KE · growth compared with an unnamed period',
  ],
  'Handelsutbytet mellan Sverige och Norge var 420 miljarder kronor 2024, jämfört med 400 miljarder året innan.':
    [
      'total SE→NO · exact 400000000000 SEK · 2023 inferred · actual · no change · sv.trade.total',
      'total SE→NO · exact 420000000000 SEK · 2024 stated · actual · no change · sv.trade.total',
      'total: "Handelsutbytet" · sides: SE with NO',
      'total: "Handelsutbytet" · sides: SE with NO',
    ],
  'Handeln mellan Kenya och Norge ska fördubblas till 6 miljarder dollar före 2030.': [
    'total KE→NO · exact 6000000000 USD · 2030 stated · target · no change · sv.trade.total',
    'total: "Handeln" · sides: KE with NO',
  ],
  'NAIROBI, March 10 (Reuters) - Foreign Minister Peter Otieno met Norwegian Foreign Minister Nils Berg on Monday.':
    [
      'Peter Otieno, KE inferred: Foreign Minister of KE 2025-03-10',
      'Nils Berg, NO stated: Foreign Minister of NO 2025-03-10',
      'Peter Otieno (Foreign Minister, KE) + Nils Berg (Foreign Minister, NO) · 2025-03-10 inferred · Nairobi, KE · meeting held · en.verb.met',
      'Peter Otieno: en.role · met the other of the article’s two sides in KE',
      'Nils Berg: en.role · country stated beside the title',
      '"met" tells of a meeting · subject: words 8–11 · object: words 13–17 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  'Nairobi, 10 March 2025. The foreign minister, Peter Otieno, met his Norwegian counterpart, Nils Berg.': [
    'Peter Otieno, KE inferred: Foreign Minister of KE 2025-03-10',
    'Nils Berg, NO stated: Foreign Minister of NO 2025-03-10',
    'Peter Otieno (Foreign Minister, KE) + Nils Berg (Foreign Minister, NO) · undated ·  · meeting held · en.verb.met',
    'Peter Otieno: en.role · nobody else is Foreign Minister of KE, one of the article’s sides',
    'Nils Berg: en.role · country stated beside the title',
    '"met" tells of a meeting · subject: words 1–5 · object: words 9–13 · nothing around "met" says otherwise: held',
  ],
  'MOSCOW. March 10 (Interfax) - Foreign Minister Viktor Orlow met Kenyan Foreign Minister Peter Otieno.': [
    'Viktor Orlow, RU inferred: Foreign Minister of RU 2025-03-10',
    'Peter Otieno, KE stated: Foreign Minister of KE 2025-03-10',
    'Viktor Orlow (Foreign Minister, RU) + Peter Otieno (Foreign Minister, KE) · 2025-03-10 inferred ·  · meeting held · en.verb.met',
    'Viktor Orlow: en.role · nobody else is Foreign Minister of RU, one of the article’s sides',
    'Peter Otieno: en.role · country stated beside the title',
    '"met" tells of a meeting · subject: words 6–9 · object: words 11–15 · nothing around "met" says otherwise: held · date: "March 10" year 2025 inferred from publication on 2025-03-12',
  ],
  'By Ann Otieno – Nairobi\n\nPresident Grace Wanjiru received Norwegian Prime Minister Nils Berg on Monday.':
    [
      'Grace Wanjiru, KE inferred: President of KE 2025-03-10',
      'Nils Berg, NO stated: Prime Minister of NO 2025-03-10',
      'Grace Wanjiru (President, KE) + Nils Berg (Prime Minister, NO) · 2025-03-10 inferred ·  · reception held · en.verb.received',
      'Grace Wanjiru: en.role · nobody else is President of KE, one of the article’s sides',
      'Nils Berg: en.role · country stated beside the title',
      '"received" tells of a reception · subject: words 0–2 · object: words 4–8 · nothing around "received" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  'ACCRA: The minister, Peter Mensah, met Norwegian Prime Minister Nils Berg on Monday.': [
    'Peter Mensah, GH inferred: Minister of GH 2025-03-10',
    'Nils Berg, NO stated: Prime Minister of NO 2025-03-10',
    'Peter Mensah (Minister, GH) + Nils Berg (Prime Minister, NO) · 2025-03-10 inferred · Accra, GH · meeting held · en.verb.met',
    'Peter Mensah: en.role · met the other of the article’s two sides in GH',
    'Nils Berg: en.role · country stated beside the title',
    '"met" tells of a meeting · subject: words 3–6 · object: words 9–13 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  'Wien, 10. März (APA) – Außenministerin Lena Brandt traf am Montag ihren norwegischen Amtskollegen Nils Berg.':
    [
      'Lena Brandt, AT inferred: Foreign Minister of AT 2025-03-10',
      'Nils Berg, NO stated: Foreign Minister of NO 2025-03-10',
      'Lena Brandt (Foreign Minister, AT) + Nils Berg (Foreign Minister, NO) · 2025-03-10 inferred · Vienna, AT · meeting held · de.verb.traf',
      'Lena Brandt: de.role · met the other of the article’s two sides in AT',
      'Nils Berg: de.role · country stated beside the title',
      '"traf" tells of a meeting · subject: words 9–11 · object: words 16–19 · nothing around "traf" says otherwise: held · date: "am Montag" counted back from publication on 2025-03-12',
    ],
  'Kampala | Monday, 10 March 2025\n\nPresident Peter Okello met Norwegian Prime Minister Nils Berg.': [
    'Peter Okello, UG inferred: President of UG 2025-03-10',
    'Nils Berg, NO stated: Prime Minister of NO 2025-03-10',
    'Peter Okello (President, UG) + Nils Berg (Prime Minister, NO) · undated ·  · meeting held · en.verb.met',
    'Peter Okello: en.role · nobody else is President of UG, one of the article’s sides',
    'Nils Berg: en.role · country stated beside the title',
    '"met" tells of a meeting · subject: words 0–2 · object: words 4–8 · nothing around "met" says otherwise: held',
  ],
  'Bogotá D.C., 10 de marzo de 2025. La canciller Ana Flores se reunió con su homólogo noruego Nils Berg.': [
    'Ana Flores, CO inferred: Foreign Minister of CO 2025-03-10',
    'Nils Berg, NO stated: Foreign Minister of NO 2025-03-10',
    'Ana Flores (Foreign Minister, CO) + Nils Berg (Foreign Minister, NO) · undated ·  · meeting held · es.verb.se-reunió',
    'Ana Flores: es.role · nobody else is Foreign Minister of CO, one of the article’s sides',
    'Nils Berg: es.role · country stated beside the title',
    '"se reunió" tells of a meeting · subject: words 1–3 · object: words 8–11 · nothing around "se reunió" says otherwise: held',
  ],
  'New Delhi, Mar 10 (PTI) Minister Ravi Kumar met Norwegian Prime Minister Nils Berg on Monday.': [
    'Ravi Kumar, IN inferred: Minister of IN 2025-03-10',
    'Nils Berg, NO stated: Prime Minister of NO 2025-03-10',
    'Ravi Kumar (Minister, IN) + Nils Berg (Prime Minister, NO) · 2025-03-10 inferred · New Delhi, IN · meeting held · en.verb.met',
    'Ravi Kumar: en.role · met the other of the article’s two sides in IN',
    'Nils Berg: en.role · country stated beside the title',
    '"met" tells of a meeting · subject: words 8–10 · object: words 12–16 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  'KÖPENHAMN (TT-Ritzau). Danmarks statsminister Lars Holm tog på måndagen emot Norges statsminister Nils Berg.':
    [
      'Lars Holm, DK stated: Prime Minister of DK 2025-03-10',
      'Nils Berg, NO stated: Prime Minister of NO 2025-03-10',
      'Lars Holm (Prime Minister, DK) + Nils Berg (Prime Minister, NO) · 2025-03-10 inferred ·  · reception held · sv.verb.tog-…-emot',
      'Lars Holm: sv.role · country stated beside the title',
      'Nils Berg: sv.role · country stated beside the title',
      '"tog … emot" tells of a reception · subject: words 0–3 · object: words 8–11 · nothing around "tog … emot" says otherwise: held · date: "på måndagen" counted back from publication on 2025-03-12',
    ],
  'ISLAMABAD, Mar 10 (APP): Foreign Minister Omar Khan met Norwegian Prime Minister Nils Berg on Monday.': [
    'Omar Khan, PK inferred: Foreign Minister of PK 2025-03-10',
    'Nils Berg, NO stated: Prime Minister of NO 2025-03-10',
    'Omar Khan (Foreign Minister, PK) + Nils Berg (Prime Minister, NO) · 2025-03-10 inferred · Islamabad, PK · meeting held · en.verb.met',
    'Omar Khan: en.role · met the other of the article’s two sides in PK',
    'Nils Berg: en.role · country stated beside the title',
    '"met" tells of a meeting · subject: words 8–11 · object: words 13–17 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  'JAKARTA, March 10 — Foreign Minister Budi Salim met Norwegian Prime Minister Nils Berg on Wednesday.': [
    'Budi Salim, ID inferred: Foreign Minister of ID 2025-03-12',
    'Nils Berg, NO stated: Prime Minister of NO 2025-03-12',
    'Budi Salim (Foreign Minister, ID) + Nils Berg (Prime Minister, NO) · 2025-03-12 inferred · Jakarta, ID · meeting held · en.verb.met',
    'Budi Salim: en.role · met the other of the article’s two sides in ID',
    'Nils Berg: en.role · country stated beside the title',
    '"met" tells of a meeting · subject: words 5–8 · object: words 10–14 · nothing around "met" says otherwise: held · date: "on Wednesday" counted back from publication on 2025-03-12',
  ],
  'SANTIAGO, 10 de marzo de 2025.- El presidente Pablo Soto recibió al primer ministro noruego Nils Berg.': [
    'Pablo Soto, CL inferred: President of CL 2025-03-10',
    'Nils Berg, NO stated: Prime Minister of NO 2025-03-10',
    'Pablo Soto (President, CL) + Nils Berg (Prime Minister, NO) · 2025-03-10 stated · Santiago, CL · reception held · es.verb.recibió',
    'Pablo Soto: es.role · received a guest in CL',
    'Nils Berg: es.role · country stated beside the title',
    '"recibió" tells of a reception · subject: words 10–12 · object: words 15–19 · nothing around "recibió" says otherwise: held · date: "10 de marzo de 2025" as written',
  ],
  'PARIS, 10 mars (AFP) - La ministre Anne Petit a reçu lundi le Premier ministre norvégien Nils Berg.': [
    'Anne Petit, FR inferred: Minister of FR 2025-03-10',
    'Nils Berg, NO stated: Prime Minister of NO 2025-03-10',
    'Anne Petit (Minister, FR) + Nils Berg (Prime Minister, NO) · 2025-03-10 inferred · Paris, FR · reception held · fr.verb.a-reçu',
    'Anne Petit: fr.role · received a guest in FR',
    'Nils Berg: fr.role · country stated beside the title',
    '"a reçu" tells of a reception · subject: words 9–11 · object: words 16–20 · nothing around "a reçu" says otherwise: held · date: "lundi" counted back from publication on 2025-03-12',
  ],
  'МОСКВА, 10 марта. /ТАСС/. Президент Иван Орлов принял премьер-министра Норвегии Нильса Берга.': [
    'Иван Орлов, RU inferred: President of RU 2025-03-10',
    'Нильс Берг, NO stated: Prime Minister of NO 2025-03-10',
    'Иван Орлов (President, RU) + Нильс Берг (Prime Minister, NO) · 2025-03-10 inferred · Moscow, RU · reception held · ru.verb.принял',
    'Иван Орлов: ru.role · received a guest in RU',
    'Нильс Берг: ru.role · country stated beside the title',
    '"принял" tells of a reception · subject: words 9–11 · object: words 13–18 · nothing around "принял" says otherwise: held · date: "10 марта" year 2025 inferred from publication on 2025-03-12',
  ],
  'Hà Nội, ngày 10/3 - Thủ tướng Trần Minh Hải tiếp Thủ tướng Na Uy Nils Berg.': [
    'Trần Minh Hải, VN inferred: Prime Minister of VN 2025-03-10',
    'Nils Berg, NO stated: Prime Minister of NO 2025-03-10',
    'Trần Minh Hải (Prime Minister, VN) + Nils Berg (Prime Minister, NO) · 2025-03-10 inferred · Hanoi, VN · reception held · vi.verb.tiếp',
    'Trần Minh Hải: vi.role · such full names are VN’s alone',
    'Nils Berg: vi.role · country stated beside the title',
    '"tiếp" tells of a reception · subject: words 8–12 · object: words 14–19 · nothing around "tiếp" says otherwise: held · date: "ngày 10/3" year 2025 inferred from publication on 2025-03-12',
  ],
  'Mardi 11 mars. Le ministre kényan Peter Otieno sera reçu par le Premier ministre norvégien Nils Berg.': [
    'Peter Otieno, KE stated: Minister of KE 2025-03-12',
    'Nils Berg, NO stated: Prime Minister of NO 2025-03-12',
    'Peter Otieno (Minister, KE) + Nils Berg (Prime Minister, NO) · 2025-03-11 inferred ·  · reception planned · fr.passive.sera-reçu',
    'Peter Otieno: fr.role · country stated beside the title',
    'Nils Berg: fr.role · country stated beside the title',
    '"sera reçu" tells of a reception · guest: words 1–4 · host: words 9–13 · "sera|seront" beside "sera reçu": planned · date: 2025-03-11, the day its paragraph opens with',
  ],
  'Kenyan President Grace Wanjiru landed in the Astrakhan province. In Savannakhet province Lao President Bounmy Keo met Norwegian Prime Minister Nils Berg on Monday.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-12',
      'Bounmy Keo, LA stated: President of LA 2025-03-10',
      'Nils Berg, NO stated: Prime Minister of NO 2025-03-10',
      'Bounmy Keo (President, LA) + Nils Berg (Prime Minister, NO) · 2025-03-10 inferred · Savannakhet, LA · meeting held · en.verb.met',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Bounmy Keo: en.role · country stated beside the title',
      'Nils Berg: en.role · country stated beside the title',
      '"met" tells of a meeting · subject: words 3–6 · object: words 8–12 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  "The Republic of Peru's President Luis Rojas met Kyrgyz Republic President Asan Bekov in Lima on Monday.": [
    'Luis Rojas, PE stated: President of PE 2025-03-10',
    'Asan Bekov, KG stated: President of KG 2025-03-10',
    'Luis Rojas (President, PE) + Asan Bekov (President, KG) · 2025-03-10 inferred · Lima, PE · meeting held · en.verb.met',
    'Luis Rojas: en.role · country stated beside the title',
    'Asan Bekov: en.role · country stated beside the title',
    '"met" tells of a meeting · subject: words 1–8 · object: words 10–14 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  "Kenya's exports to Norway totalled 3 billion dollars in 2024. They set a target of 6 billion by 2030.": [
    'exports KE→NO · exact 3000000000 USD · 2024 stated · actual · no change · en.trade.exports',
    'exports KE→NO · exact 6000000000 USD · 2030 stated · target · no change · en.trade.exports',
    'exports: "exports" · sides: KE with NO',
    'exports: "target" · sides completed from the figure before: KE, NO · sides: KE with NO',
  ],
  "Kenya's exports to Norway totalled 3 billion dollars in 2024. The ministers set a target of 6 billion dollars.":
    [
      'exports KE→NO · exact 3000000000 USD · 2024 stated · actual · no change · en.trade.exports',
      'exports KE→NO · exact 6000000000 USD · null stated · target · no change · en.trade.exports',
      'exports: "exports" · sides: KE with NO',
      'exports: "target" · sides completed from the figure before: KE, NO · sides: KE with NO',
    ],
  "Trade between Kenya and Norway was 5 billion dollars in 2024. Kenya's exports to Norway were 3 billion dollars. The target is 8 billion dollars by 2030.":
    [
      'total KE→NO · exact 5000000000 USD · 2024 stated · actual · no change · en.trade.total',
      'exports KE→NO · exact 3000000000 USD · 2024 inferred · actual · no change · en.trade.exports',
      'total KE→NO · exact 8000000000 USD · 2030 stated · target · no change · en.trade.total',
      'total: "Trade between" · sides: KE with NO',
      'exports: "exports" · sides: KE with NO · period of the sentence before',
      'total: "target" · sides completed from the figure before: KE, NO · sides: KE with NO',
    ],
  "Kenya's exports totalled 20 billion dollars in 2024. In January to May 2025 the figure rose by 26 percent to 9 billion dollars.":
    [
      'exports KE→null · exact 20000000000 USD · 2024 stated · actual · no change · en.trade.exports',
      'exports KE→null · exact 9000000000 USD · 2025-01/2025-05 stated · actual · 26 % on null · en.trade.exports',
      'exports: "exports" · sides: KE with the world or open',
      'exports: "the figure" · goes on with the figure before · growth compared with an unnamed period',
    ],
  "Kenya's exports totalled 20 billion dollars in 2024. China remained the largest buyer (8.9 billion dollars), followed by Norway (4.4 billion dollars).":
    [
      'exports KE→null · exact 20000000000 USD · 2024 stated · actual · no change · en.trade.exports',
      'exports KE→CN · exact 8900000000 USD · 2024 inferred · actual · no change · en.trade.exports',
      'exports KE→NO · exact 4400000000 USD · 2024 inferred · actual · no change · en.trade.exports',
      'exports: "exports" · sides: KE with the world or open',
      'exports: "" · a partner ranked in the trade of KE, told before · period of the sentence before',
      'exports: "" · a partner ranked in the trade of KE, told before · period of the figure before',
    ],
  "Kenya's trade totalled 40 billion dollars in 2024. China remained the largest partner with 8.9 billion dollars, followed by Norway with 4.4 billion dollars.":
    [
      'total KE→null · exact 40000000000 USD · 2024 stated · actual · no change · en.trade.total',
      'total KE→CN · exact 8900000000 USD · 2024 inferred · actual · no change · en.trade.total',
      'total KE→NO · exact 4400000000 USD · 2024 inferred · actual · no change · en.trade.total',
      'total: "trade" · sides: KE with the world or open',
      'total: "" · a partner ranked in the trade of KE, told before · period of the sentence before',
      'total: "" · a partner ranked in the trade of KE, told before · period of the figure before',
    ],
  "Kenya's imports totalled 25 billion dollars in 2024. The largest supplier was China with 7 billion dollars.":
    [
      'imports KE→null · exact 25000000000 USD · 2024 stated · actual · no change · en.trade.imports',
      'imports KE→CN · exact 7000000000 USD · 2024 inferred · actual · no change · en.trade.imports',
      'imports: "imports" · sides: KE with the world or open',
      'imports: "" · a partner ranked in the trade of KE, told before · period of the sentence before',
    ],
  "Kenya's exports totalled 20 billion dollars in 2024. There was a loan of 3 billion dollars.": [
    'exports KE→null · exact 20000000000 USD · 2024 stated · actual · no change · en.trade.exports',
    'exports: "exports" · sides: KE with the world or open',
  ],
  "Kenya is Germany's most important trading partner in East Africa. Trade came to 3.2 billion euros in 2024.":
    [
      'total KE→DE · exact 3200000000 EUR · 2024 stated · actual · no change · en.trade.total',
      'total: "Trade" · sides completed from the figure before: KE, DE · sides: KE with DE',
    ],
  "Kenya's trade with Norway grew in 2024. Exports were 3 billion dollars and imports 2 billion dollars.": [
    'exports KE→NO · exact 3000000000 USD · 2024 inferred · actual · no change · en.trade.exports',
    'imports KE→NO · exact 2000000000 USD · 2024 inferred · actual · no change · en.trade.imports',
    'exports: "Exports" · sides completed from the article: KE, NO · sides: KE with NO · period of the sentence before, on the same trade',
    'imports: "imports" · sides completed from the figure before: KE, NO · sides: KE with NO · period of the figure before',
  ],
  'Foreign trade of Kenya, February 2025\n\nExports were 2.1 billion dollars in February 2025, up 4 percent on February 2024. Imports were 3.2 billion dollars.':
    [
      'exports KE→null · exact 2100000000 USD · 2025-02 stated · actual · 4 % on 2024-02 · en.trade.exports',
      'imports KE→null · exact 3200000000 USD · 2025-02 inferred · actual · no change · en.trade.imports',
      'exports: "Exports" · KE is whose trade the text is about, and no other country was named before · sides: KE with the world or open · growth compared with 2024-02',
      'imports: "Imports" · KE is whose trade the text is about, and no other country was named before · sides: KE with the world or open · period of the sentence before',
    ],
  "Kenya's exports\n\nAll figures are in New Zealand dollars. New Zealand's exports to Kenya were $3 billion in 2024.":
    [
      'exports NZ→KE · exact 3000000000 NZD · 2024 stated · actual · no change · en.trade.exports',
      'exports: "exports" · sides: NZ with KE',
    ],
  "New Zealand's exports to Kenya were NZ$3 billion in 2024 and its imports US$2 billion.": [
    'exports NZ→KE · exact 3000000000 NZD · 2024 stated · actual · no change · en.trade.exports',
    'imports NZ→KE · exact 2000000000 USD · 2024 stated · actual · no change · en.trade.imports',
    'exports: "exports" · sides: NZ with KE',
    'imports: "imports" · sides completed from the figure before: NZ, KE · sides: NZ with KE · period of the figure before',
  ],
  "Kenya's exports to Norway were 3 billion dollars in 2024, up 2 billion dollars.": [
    'exports KE→NO · exact 3000000000 USD · 2024 stated · actual · no change · en.trade.exports',
    'exports: "exports" · sides: KE with NO',
  ],
  "Kenya's exports to Norway made up 2 billion dollars in 2024.": [
    'exports KE→NO · exact 2000000000 USD · 2024 stated · actual · no change · en.trade.exports',
    'exports: "exports" · sides: KE with NO',
  ],
  "Kenya's exports to Norway grew 12 percent a year on average.": [],
  "Kenya's exports to Norway rose 3.1 percent in February, beating forecasts of 1.9 percent.": [
    'exports KE→NO · exact null null · 2025-02 inferred · actual · 3.1 % on null · en.trade.exports',
    'exports: "exports" · sides: KE with NO · growth compared with an unnamed period',
  ],
  "Kenya's exports rose 6 percent in 2024 thanks to the food industry (+26 percent).": [
    'exports KE→null · exact null null · 2024 stated · actual · 6 % on null · en.trade.exports',
    'exports: "exports" · sides: KE with the world or open · growth compared with an unnamed period',
  ],
  "Kenya's exports (+7 percent) reached 20 billion dollars in 2024.": [
    'exports KE→null · exact 20000000000 USD · 2024 stated · actual · 7 % on null · en.trade.exports',
    'exports: "exports" · sides: KE with the world or open · growth compared with an unnamed period',
  ],
  'Kenya shipped $2.3 billion in agricultural exports to Norway in 2024.': [
    'exports KE→NO agriculture · exact 2300000000 USD · 2024 stated · actual · no change · en.trade.exports',
    'exports: "exports" · sides: KE with NO',
  ],
  "Kenya's exports to countries outside the EU were 12 billion dollars in 2024.": [],
  "Kenya's non-oil exports to Norway were 1.2 billion dollars in 2024.": [
    'exports KE→NO · exact 1200000000 USD · 2024 stated · actual · no change · en.trade.exports',
    'exports: "exports" · sides: KE with NO',
  ],
  'Kenya signed a deal on Norway. Its exports to that country were 1.2 billion dollars in 2024.': [
    'exports KE→NO · exact 1200000000 USD · 2024 stated · actual · no change · en.trade.exports',
    'exports: "exports" · sides completed from the article: KE, NO · sides: KE with NO',
  ],
  "Kenya's exports have grown fivefold since the war began.": [],
  "Kenya's exports to Norway were 3 billion dollars in 2024, mainly tea, 1 billion dollars.": [
    'exports KE→NO · exact 3000000000 USD · 2024 stated · actual · no change · en.trade.exports',
    'exports: "exports" · sides: KE with NO',
  ],
  'Kenya-Norway trade hit a record high of 5 billion dollars in 2024. The trade deficit of the country was 7 billion dollars.':
    [
      'total KE→NO · exact 5000000000 USD · 2024 stated · actual · no change · en.trade.total',
      'balance KE→null · exact -7000000000 USD · 2024 inferred · actual · no change · en.trade.balance',
      'total: "trade" · sides: KE with NO',
      'balance: "trade deficit" · the balance of KE, whose trade the figure before is about · sides: KE with the world or open · period of the sentence before',
    ],
  'According to Kenyan customs, imports from Norway were 2 billion dollars in 2024.': [
    'imports KE→NO · exact 2000000000 USD · 2024 stated · actual · no change · en.trade.imports',
    'imports: "imports" · sides: KE with NO',
  ],
  "Kenya's exports to Norway are projected at 4 billion dollars in 2026 and were 3 billion dollars in 2024.":
    [
      'exports KE→NO · exact 4000000000 USD · 2026 stated · forecast · no change · en.trade.exports',
      'exports KE→NO · exact 3000000000 USD · 2024 stated · actual · no change · en.trade.exports',
      'exports: "exports" · sides: KE with NO',
      'exports: "exports" · sides completed from the figure before: KE, NO · sides: KE with NO',
    ],
  "Kenya's exports to Norway will reach 4 billion dollars by 2027.": [
    'exports KE→NO · exact 4000000000 USD · 2027 stated · forecast · no change · en.trade.exports',
    'exports: "exports" · sides: KE with NO',
  ],
  "Kenya's exports to Norway had been forecast at 4 billion dollars in 2023.": [
    'exports KE→NO · exact 4000000000 USD · 2023 stated · actual · no change · en.trade.exports',
    'exports: "exports" · sides: KE with NO',
  ],
  "Kenya's exports to Norway were 3 billion dollars in the second half of 2024 and 2 billion dollars in the first quarter of 2025.":
    [
      'exports KE→NO · exact 3000000000 USD · 2024-H2 stated · actual · no change · en.trade.exports',
      'exports KE→NO · exact 2000000000 USD · 2025-Q1 stated · actual · no change · en.trade.exports',
      'exports: "exports" · sides: KE with NO',
      'exports: "exports" · sides completed from the figure before: KE, NO · sides: KE with NO',
    ],
  "Kenya's exports to Norway were 4 billion dollars in 2024; a 5 billion dollar loan was signed.": [
    'exports KE→NO · exact 4000000000 USD · 2024 stated · actual · no change · en.trade.exports',
    'exports: "exports" · sides: KE with NO',
  ],
  'Norwegian imports of Kenyan coffee fell 3.5 percent to 120 million kroner in 2024.': [
    'imports NO→KE coffee · exact 120000000 NOK · 2024 stated · actual · -3.5 % on null · en.trade.imports',
    'imports: "imports" · sides: NO with KE · growth compared with an unnamed period',
  ],
  'Trade volume between the two sides, Kenya and Norway, exceeded NOK 12 billion last year.': [
    'total KE→NO · over 12000000000 NOK · 2024 inferred · actual · no change · en.trade.total',
    'total: "Trade volume" · sides completed from the article: KE, NO · sides: KE with NO',
  ],
  "Kenya's exports to Norway were worth twenty-five million dollars in 2024 and a quarter of a billion dollars in 2023.":
    [
      'exports KE→NO · exact 25000000 USD · 2024 stated · actual · no change · en.trade.exports',
      'exports KE→NO · exact 250000000 USD · 2023 stated · actual · no change · en.trade.exports',
      'exports: "exports" · sides: KE with NO',
      'exports: "exports" · sides completed from the figure before: KE, NO · sides: KE with NO',
    ],
  "Kenya's exports to Norway were worth 2 billion 300 million dollars in 2024.": [
    'exports KE→NO · exact 2300000000 USD · 2024 stated · actual · no change · en.trade.exports',
    'exports: "exports" · sides: KE with NO',
  ],
  "Kenya's exports to Norway were worth up to 3 billion dollars in 2024 and no less than 2 billion dollars in 2023.":
    [
      'exports KE→NO · under 3000000000 USD · 2024 stated · actual · no change · en.trade.exports',
      'exports KE→NO · over 2000000000 USD · 2023 stated · actual · no change · en.trade.exports',
      'exports: "exports" · sides: KE with NO',
      'exports: "exports" · sides completed from the figure before: KE, NO · sides: KE with NO',
    ],
  "Kenya's exports to Norway were worth some USD 3,250.5 million in 2024.": [
    'exports KE→NO · about 3250500000 USD · 2024 stated · actual · no change · en.trade.exports',
    'exports: "exports" · sides: KE with NO',
  ],
  "Kenya's exports rose 5 percent and imports fell 3 percent in 2024.": [
    'exports KE→null · exact null null · 2024 stated · actual · 5 % on null · en.trade.exports',
    'imports KE→null · exact null null · 2024 stated · actual · -3 % on null · en.trade.imports',
    'exports: "exports" · sides: KE with the world or open · the only period in the sentence · growth compared with an unnamed period',
    'imports: "imports" · goes on with KE, whose trade the figure before is about · sides: KE with the world or open · growth compared with an unnamed period',
  ],
  "Kenya's exports to Norway quadrupled to 3 billion dollars in 2024.": [
    'exports KE→NO · exact 3000000000 USD · 2024 stated · actual · 300 % on null · en.trade.exports',
    'exports: "exports" · sides: KE with NO · growth compared with an unnamed period',
  ],
  "Kenya's exports to Norway dropped by half to 3 billion dollars in 2024.": [
    'exports KE→NO · exact 3000000000 USD · 2024 stated · actual · -50 % on null · en.trade.exports',
    'exports: "exports" · sides: KE with NO · growth compared with an unnamed period',
  ],
  "Kenya's exports to Norway were unchanged at 3 billion dollars in 2024.": [
    'exports KE→NO · exact 3000000000 USD · 2024 stated · actual · no change · en.trade.exports',
    'exports: "exports" · sides: KE with NO',
  ],
  'Die Schweiz exportierte 2024 Waren für 1,2 Mrd. Franken nach Kenia.': [
    'exports CH→KE · exact 1200000000 CHF · 2024 stated · actual · no change · de.trade.exports',
    'exports: "exportierte" · sides: CH with KE',
  ],
  'Der Handelsbilanzüberschuss Deutschlands mit Kenia betrug 2024 gut 300 Millionen Euro nach 250 Millionen Euro im Jahr 2023.':
    [
      'balance DE→KE · exact 250000000 EUR · 2023 stated · actual · no change · de.trade.balance',
      'balance DE→KE · about 300000000 EUR · 2024 stated · actual · no change · de.trade.balance',
      'balance: "Handelsbilanzüberschuss" · sides completed from the figure before: DE, KE · sides: DE with KE',
      'balance: "Handelsbilanzüberschuss" · sides: DE with KE',
    ],
  'Les échanges commerciaux entre la France et le Kenya ont atteint un milliard et demi d’euros en 2024.': [
    'total FR→KE · exact 1500000000 EUR · 2024 stated · actual · no change · fr.trade.total',
    'total: "échanges commerciaux" · sides: FR with KE',
  ],
  'Le déficit commercial du Kenya avec la France s’est creusé à 300 millions d’euros en 2024.': [
    'balance KE→FR · exact -300000000 EUR · 2024 stated · actual · no change · fr.trade.balance',
    'balance: "déficit commercial" · sides: KE with FR',
  ],
  'La France a exporté pour 700 millions d’euros de marchandises vers le Kenya en 2024 et en a importé pour 200 millions.':
    [
      'exports FR→KE · exact 700000000 EUR · 2024 stated · actual · no change · fr.trade.exports',
      'imports FR→KE · exact 200000000 EUR · 2024 stated · actual · no change · fr.trade.imports',
      'exports: "exporté" · sides: FR with KE',
      'imports: "importé" · sides completed from the figure before: FR, KE · sides: FR with KE · period of the figure before',
    ],
  'Las exportaciones de Perú a Chile se duplicaron en 2024 hasta los 2.000 millones de dólares.': [
    'exports PE→CL · exact 2000000000 USD · 2024 stated · actual · 100 % on null · es.trade.exports',
    'exports: "exportaciones" · sides: PE with CL · growth compared with an unnamed period',
  ],
  'Perú exportó a Chile bienes por valor de 1,8 millones de dólares en enero de 2025, un 3 % menos que un año antes.':
    [
      'exports PE→CL · exact 1800000 USD · 2025-01 stated · actual · -3 % on 2024-01 · es.trade.exports',
      'exports: "exportó" · sides: PE with CL · growth compared with 2024-01',
    ],
  'El intercambio comercial entre Perú y Chile alcanzará los 6 mil millones de dólares en 2026.': [
    'total PE→CL · exact 6000000000 USD · 2026 stated · forecast · no change · es.trade.total',
    'total: "intercambio comercial" · sides: PE with CL',
  ],
  'Российский экспорт в Кению сократился на четверть до 200 млн долларов в 2024 году.': [
    'exports RU→KE · exact 200000000 USD · 2024 stated · actual · -25 % on null · ru.trade.exports',
    'exports: "экспорт" · sides: RU with KE · growth compared with an unnamed period',
  ],
  'В первом полугодии 2024 года товарооборот России и Перу составил 1 млрд 200 млн долларов.': [
    'total RU→PE · exact 1200000000 USD · 2024-H1 stated · actual · no change · ru.trade.total',
    'total: "товарооборот" · sides: RU with PE',
  ],
  'Россия и Кения намерены довести товарооборот до 1 млрд долларов к 2030 году.': [
    'total RU→KE · exact 1000000000 USD · 2030 stated · target · no change · ru.trade.total',
    'total: "товарооборот" · sides: RU with KE',
  ],
  'Xuất khẩu của Việt Nam sang Peru 5 tháng đầu năm 2024 đạt 300 triệu USD, tăng 12,5% so với cùng kỳ năm 2023.':
    [
      'exports VN→PE · exact 300000000 USD · 2024-01/2024-05 stated · actual · 12.5 % on 2023-01/2023-05 · vi.trade.exports',
      'exports: "Xuất khẩu" · sides: VN with PE · growth compared with 2023-01/2023-05',
    ],
  'Thương mại hai chiều Việt Nam - Na Uy đạt khoảng 600 - 700 triệu USD năm 2024.': [
    'total VN→NO · between 600000000–700000000 USD · 2024 stated · actual · no change · vi.trade.total',
    'total: "Thương mại hai chiều" · sides: VN with NO',
  ],
  'Exporten från Sverige till Kenya tredubblades 2024 till 2,5 miljarder kronor, medan importen halverades till 400 miljoner kronor.':
    [
      'exports SE→KE · exact 2500000000 SEK · 2024 stated · actual · 200 % on null · sv.trade.exports',
      'imports SE→KE · exact 400000000 SEK · 2024 stated · actual · -50 % on null · sv.trade.imports',
      'exports: "Exporten" · sides: SE with KE · growth compared with an unnamed period',
      'imports: "importen" · sides completed from the figure before: SE, KE · sides: SE with KE · period of the figure before · growth compared with an unnamed period',
    ],
  'Sveriges handelsöverskott mot Kenya var 1,5 miljarder kronor under första kvartalet 2025.': [
    'balance SE→KE · exact 1500000000 SEK · 2025-Q1 stated · actual · no change · sv.trade.balance',
    'balance: "handelsöverskott" · sides: SE with KE',
  ],
  'Kenyan President Grace Wanjiru and Peruvian President Luis Rojas spoke by phone on 4 March 2025. She thanked him for his letter. The two leaders will meet again in May.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-04',
      'Luis Rojas, PE stated: President of PE 2025-03-04',
      'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2025-03-04 stated ·  · phone call held · en.verb.spoke-by-phone',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      '"spoke by phone" tells of a phone call · subjects: words 0–8 · nothing around "spoke by phone" says otherwise: held · date: "on 4 March 2025" as written',
    ],
  'President Grace Wanjiru of Kenya hosted Peruvian Foreign Minister Luis Rojas at State House, Nairobi, on 4 March 2025. The visitor also met his counterpart, Peter Otieno.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-04',
      'Luis Rojas, PE stated: Foreign Minister of PE 2025-03-04',
      'Peter Otieno, KE inferred: Foreign Minister of KE 2025-03-12',
      'Grace Wanjiru (President, KE) + Luis Rojas (Foreign Minister, PE) · 2025-03-04 stated ·  · reception held · en.verb.hosted',
      'Luis Rojas (null, PE) + Peter Otieno (Foreign Minister, KE) · undated ·  · meeting held · en.verb.met',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      'Peter Otieno: en.role · met or visited the other of the article’s two sides, so KE',
      '"hosted" tells of a reception · subject: words 0–4 · object: words 6–10 · nothing around "hosted" says otherwise: held · date: "on 4 March 2025" as written',
      '"met" tells of a meeting · subject: words 0–1 · object: words 5–8 · nothing around "met" says otherwise: held',
    ],
  'Peruvian Foreign Minister Luis Rojas postponed his visit to Kenya planned for 20 March.': [
    'Luis Rojas, PE stated: Foreign Minister of PE 2025-03-12',
    'Luis Rojas (Foreign Minister, PE) + Kenya (null, KE) · 2025-03-20 inferred · KE · visit cancelled · en.visit-noun.visit',
    'Luis Rojas: en.role · country stated beside the title',
    '"visit" tells of a visit · visitor: words 0–4 · "postponed" beside "visit": cancelled · date: "for 20 March" year 2025 inferred from publication on 2025-03-12',
  ],
  'Kenyan President Grace Wanjiru, Peruvian President Luis Rojas and Norwegian Prime Minister Nils Berg attended a summit in Lima on 4 March 2025.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-04',
      'Luis Rojas, PE stated: President of PE 2025-03-04',
      'Nils Berg, NO stated: Prime Minister of NO 2025-03-04',
      'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) + Nils Berg (Prime Minister, NO) · 2025-03-04 stated · Lima, PE · summit held · en.verb.attended-…-summit',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      'Nils Berg: en.role · country stated beside the title',
      '"attended … summit" tells of a summit · subjects: words 0–14 · nothing around "attended … summit" says otherwise: held · date: "on 4 March 2025" as written',
    ],
  'The meeting between Kenyan President Grace Wanjiru and Peruvian President Luis Rojas will take place in Oslo next week.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-12',
      'Luis Rojas, PE stated: President of PE 2025-03-12',
      'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2025-03-17–2025-03-23 inferred · Oslo, NO · meeting planned · en.noun.meeting',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      '"meeting" tells of a meeting · between: words 3–11 · "will" beside "meeting": planned · date: "next week" counted from publication on 2025-03-12',
    ],
  'Kenyan President Grace Wanjiru discussed trade with Peruvian President Luis Rojas in Lima between 3 and 5 March 2025.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-03',
      'Luis Rojas, PE stated: President of PE 2025-03-03',
      'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2025-03-03–2025-03-05 stated · Lima, PE · talks held · en.verb.discussed-…-with',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      '"discussed … with" tells of a talks · subject: words 0–3 · object: words 7–10 · nothing around "discussed … with" says otherwise: held · date: "between 3 and 5 March 2025" as written',
    ],
  'Le président kényan Peter Otieno doit rencontrer vendredi à Oslo le Premier ministre norvégien Nils Berg.':
    [
      'Peter Otieno, KE stated: President of KE 2025-03-12',
      'Nils Berg, NO stated: Prime Minister of NO 2025-03-12',
      'Peter Otieno (President, KE) + Nils Berg (Prime Minister, NO) · 2025-03-14 inferred · Oslo, NO · meeting planned · fr.verb.rencontrer',
      'Peter Otieno: fr.role · country stated beside the title',
      'Nils Berg: fr.role · country stated beside the title',
      '"rencontrer" tells of a meeting · subject: words 1–4 · object: words 11–15 · "doit|doivent" beside "rencontrer": planned · date: "vendredi" counted ahead from publication on 2025-03-12',
    ],
  'El presidente peruano Luis Rojas no se reunirá con su homólogo chileno Pablo Soto.': [
    'Luis Rojas, PE stated: President of PE 2025-03-12',
    'Pablo Soto, CL stated: President of CL 2025-03-12',
    'Luis Rojas: es.role · country stated beside the title',
    'Pablo Soto: es.role · country stated beside the title',
  ],
  'Президент Перу Луис Рохас 4 марта 2025 года принял в Лиме посла Кении Питера Отиено. Они обсудили торговлю.':
    [
      'Луис Рохас, PE stated: President of PE 2025-03-04',
      'Питер Отиено, KE stated: Ambassador of KE 2025-03-04',
      'Луис Рохас (President, PE) + Питер Отиено (Ambassador, KE) · 2025-03-04 stated · Lima, PE · talks held · ru.verb.принял · ru.verb.обсудили',
      'Луис Рохас: ru.role · country stated beside the title',
      'Питер Отиено: ru.role · country stated beside the title',
      '"принял" tells of a reception · subject: words 0–3 · object: words 11–14 · nothing around "принял" says otherwise: held · date: "4 марта 2025 года" as written · "обсудили" tells of a talks · subjects: words 0–0 · nothing around "обсудили" says otherwise: held',
    ],
  'Kenias Präsident Peter Otieno hat seinen Besuch in Oslo, bei dem er Ministerpräsident Nils Berg treffen wollte, abgesagt.':
    [
      'Peter Otieno, KE stated: President of KE 2025-03-12',
      'Nils Berg, NO inferred: Prime Minister of NO 2025-03-12',
      'Peter Otieno (null, KE) + Nils Berg (Prime Minister, NO) · undated · Oslo, NO · meeting cancelled · de.verb.treffen',
      'Peter Otieno: de.role · country stated beside the title',
      'Nils Berg: de.role · met the other of the article’s two sides in NO',
      '"treffen" tells of a meeting · subject: words 12–12 · object: words 13–15 · "abgesagt|abgesagte|abgesagten|abgesagtes" beside "treffen": cancelled',
    ],
  'Perus president Luis Rojas besökte Nairobi den 4–6 mars 2025 och träffade president Grace Wanjiru.': [
    'Luis Rojas, PE stated: President of PE 2025-03-04',
    'Grace Wanjiru, KE inferred: President of KE 2025-03-04',
    'Luis Rojas (President, PE) + Grace Wanjiru (President, KE) · 2025-03-04–2025-03-06 stated ·  · meeting held · sv.verb.träffade',
    'Luis Rojas: sv.role · country stated beside the title',
    'Grace Wanjiru: sv.role · met a guest in KE',
    '"träffade" tells of a meeting · subject: words 0–3 · object: words 14–16 · nothing around "träffade" says otherwise: held · date: "den 4–6 mars 2025" as written',
  ],
  'Ngày 5/3/2025, Phó Thủ tướng Trần Minh Hải điện đàm với Bộ trưởng Ngoại giao Peru Luis Rojas.': [
    'Trần Minh Hải, VN inferred: Deputy Prime Minister of VN 2025-03-05',
    'Luis Rojas, PE stated: Foreign Minister of PE 2025-03-05',
    'Trần Minh Hải (Deputy Prime Minister, VN) + Luis Rojas (Foreign Minister, PE) · 2025-03-05 stated ·  · phone call held · vi.verb.điện-đàm-với',
    'Trần Minh Hải: vi.role · such full names are VN’s alone',
    'Luis Rojas: vi.role · country stated beside the title',
    '"điện đàm với" tells of a phone call · subject: words 7–12 · object: words 16–22 · nothing around "điện đàm với" says otherwise: held · date: "Ngày 5/3/2025" as written',
  ],
  'Perus Außenminister Luis Rojas und seine kenianische Kollegin Grace Wanjiru unterzeichneten am 4. März 2025 in Lima ein Abkommen.':
    [
      'Luis Rojas, PE stated: Foreign Minister of PE 2025-03-12',
      'Grace Wanjiru, KE stated: Foreign Minister of KE 2025-03-12',
      'Luis Rojas: de.role · country stated beside the title',
      'Grace Wanjiru: de.role · country stated beside the title',
    ],
  'Former Norwegian prime minister Nils Berg, now NATO envoy, met Kenyan Deputy President Peter Otieno in Nairobi on 4 March 2025.':
    [
      'Nils Berg, NO stated: former Prime Minister of NO 2025-03-04',
      'Peter Otieno, KE stated: Deputy President of KE 2025-03-04',
      'Nils Berg (Former Prime Minister, NO) + Peter Otieno (Deputy President, KE) · 2025-03-04 stated · Nairobi, KE · meeting held · en.verb.met',
      'Nils Berg: en.role · country stated beside the title',
      'Peter Otieno: en.role · country stated beside the title',
      '"met" tells of a meeting · subject: words 0–5 · object: words 12–16 · nothing around "met" says otherwise: held · date: "on 4 March 2025" as written',
    ],
  'NAIROBI, March 10 - Ambassador Luis Rojas met Foreign Minister Peter Otieno on Monday. Peru and Kenya want more trade.':
    [
      'Luis Rojas, PE inferred: Ambassador of PE 2025-03-10',
      'Peter Otieno, KE inferred: Foreign Minister of KE 2025-03-10',
      'Luis Rojas (Ambassador, PE) + Peter Otieno (Foreign Minister, KE) · 2025-03-10 inferred · Nairobi, KE · meeting held · en.verb.met',
      'Luis Rojas: en.role · an ambassador at home in KE without a country is the other side’s',
      'Peter Otieno: en.role · met the other of the article’s two sides in KE',
      '"met" tells of a meeting · subject: words 5–7 · object: words 9–12 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  'NAIROBI, March 10 - Foreign Minister Peter Otieno met the Peruvian ambassador on Monday. Luis Rojas, the ambassador, thanked him.':
    [
      'Peter Otieno, KE inferred: Foreign Minister of KE 2025-03-10',
      'Luis Rojas, PE inferred: Ambassador of PE 2025-03-12',
      'Peter Otieno (Foreign Minister, KE) + Luis Rojas (Ambassador, PE) · 2025-03-10 inferred · Nairobi, KE · meeting held · en.verb.met',
      'Luis Rojas says · en.statement',
      'Peter Otieno: en.role · titles without a country are the publisher’s country’s: KE',
      'Luis Rojas: en.role · the article names that office of PE',
      '"met" tells of a meeting · subject: words 5–8 · object: words 11–12 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  'Kenya and Peru signed a treaty. President Luis Rojas and President Grace Wanjiru met in Lima on Monday.': [
    'Luis Rojas, null inferred: President of null 2025-03-10',
    'Grace Wanjiru, null inferred: President of null 2025-03-10',
    'Luis Rojas (President, null) + Grace Wanjiru (President, null) · 2025-03-10 inferred · Lima, PE · meeting held · en.verb.met',
    'Luis Rojas: en.role · nothing tells the country',
    'Grace Wanjiru: en.role · nothing tells the country',
    '"met" tells of a meeting · subjects: words 0–6 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  'Kenya and Peru signed a treaty. Kenyan President Grace Wanjiru met President Luis Rojas on Monday.': [
    'Grace Wanjiru, KE stated: President of KE 2025-03-10',
    'Luis Rojas, PE inferred: President of PE 2025-03-10',
    'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2025-03-10 inferred ·  · meeting held · en.verb.met',
    'Grace Wanjiru: en.role · country stated beside the title',
    'Luis Rojas: en.role · nobody else is President of PE, one of the article’s sides',
    '"met" tells of a meeting · subject: words 0–3 · object: words 5–7 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  'Kenyan President Grace Wanjiru visited Peru on Monday. She was received by President Luis Rojas and Defence Minister Ana Flores.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-10',
      'Luis Rojas, PE inferred: President of PE 2025-03-10',
      'Ana Flores, PE inferred: Defence Minister of PE 2025-03-10',
      'Grace Wanjiru (null, KE) + Luis Rojas (President, PE) + Ana Flores (Defence Minister, PE) · 2025-03-10 inferred ·  · reception held · en.passive.was-received',
      'Grace Wanjiru (President, KE) + Peru (null, PE) · 2025-03-10 inferred · PE · visit held · en.visit-verb.visited',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · received a guest in PE',
      'Ana Flores: en.role · titles without a country are PE’s in this article',
      '"was received" tells of a reception · guest: words 0–0 · host: words 4–11 · nothing around "was received" says otherwise: held · told right behind the visit: its day and status',
      '"visited" tells of a visit · subject: words 0–3 · nothing around "visited" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  'The High Representative Maria Lund met Kenyan Foreign Minister Grace Wanjiru on Monday.': [
    'Maria Lund, EU inferred: High Representative of EU 2025-03-10',
    'Grace Wanjiru, KE stated: Foreign Minister of KE 2025-03-10',
    'Maria Lund (High Representative, EU) + Grace Wanjiru (Foreign Minister, KE) · 2025-03-10 inferred ·  · meeting held · en.verb.met',
    'Maria Lund: en.role · the title is the European Union’s',
    'Grace Wanjiru: en.role · country stated beside the title',
    '"met" tells of a meeting · subject: words 1–4 · object: words 6–10 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  'European Commission President Maria Lund met Kenyan President Grace Wanjiru in Brussels on Monday.': [
    'Maria Lund, EU stated: President of the European Commission of EU 2025-03-10',
    'Grace Wanjiru, KE stated: President of KE 2025-03-10',
    'Maria Lund (President of the European Commission, EU) + Grace Wanjiru (President, KE) · 2025-03-10 inferred · Brussels, BE · meeting held · en.verb.met',
    'Maria Lund: en.role · country stated beside the title',
    'Grace Wanjiru: en.role · country stated beside the title',
    '"met" tells of a meeting · subject: words 0–4 · object: words 6–9 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  'UN Secretary-General Omar Haddad met Kenyan President Grace Wanjiru in New York on Monday.': [
    'Omar Haddad, null inferred: Secretary-General of null 2025-03-10',
    'Grace Wanjiru, KE stated: President of KE 2025-03-10',
    'Omar Haddad (Secretary-General, null) + Grace Wanjiru (President, KE) · 2025-03-10 inferred · New York, US · meeting held · en.verb.met',
    'Omar Haddad: en.role · serves no single country',
    'Grace Wanjiru: en.role · country stated beside the title',
    '"met" tells of a meeting · subject: words 0–5 · object: words 7–10 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  'Chancellor Lena Brandt met Kenyan President Grace Wanjiru in Berlin on Monday.': [
    'Lena Brandt, DE inferred: Chancellor of DE 2025-03-10',
    'Grace Wanjiru, KE stated: President of KE 2025-03-10',
    'Lena Brandt (Chancellor, DE) + Grace Wanjiru (President, KE) · 2025-03-10 inferred · Berlin, DE · meeting held · en.verb.met',
    'Lena Brandt: en.role · met the other of the article’s two sides in DE',
    'Grace Wanjiru: en.role · country stated beside the title',
    '"met" tells of a meeting · subject: words 0–2 · object: words 4–7 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  'King Olav of Norway received Kenyan President Grace Wanjiru in Oslo on Monday.': [
    'Olav, NO stated: King of NO 2025-03-10',
    'Grace Wanjiru, KE stated: President of KE 2025-03-10',
    'Olav (King, NO) + Grace Wanjiru (President, KE) · 2025-03-10 inferred · Oslo, NO · reception held · en.verb.received',
    'Olav: en.role · country stated beside the title',
    'Grace Wanjiru: en.role · country stated beside the title',
    '"received" tells of a reception · subject: words 0–3 · object: words 5–8 · nothing around "received" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  'Crown Prince Ahmad bin Salim received Kenyan President Grace Wanjiru in Riyadh on Monday.': [
    'Ahmad bin Salim, SA inferred: Crown Prince of SA 2025-03-10',
    'Grace Wanjiru, KE stated: President of KE 2025-03-10',
    'Ahmad bin Salim (Crown Prince, SA) + Grace Wanjiru (President, KE) · 2025-03-10 inferred · Riyadh, SA · reception held · en.verb.received',
    'Ahmad bin Salim: en.role · received a guest in SA',
    'Grace Wanjiru: en.role · country stated beside the title',
    '"received" tells of a reception · subject: words 0–4 · object: words 6–9 · nothing around "received" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  'In Kenya Wanjiru said that ties with Peru were good.': [],
  'Kenyan Foreign Minister Grace Wanjiru sent greetings to her Peruvian colleague Luis Rojas on Monday.': [
    'Grace Wanjiru, KE stated: Foreign Minister of KE 2025-03-10',
    'Luis Rojas, PE stated: ',
    'Grace Wanjiru (Foreign Minister, KE) + Luis Rojas (null, PE) · 2025-03-10 inferred ·  · letter held · en.letter.sent-…-greetings',
    'Grace Wanjiru: en.role · country stated beside the title',
    'Luis Rojas: country stated beside the title',
    '"sent … greetings" tells of a letter · subject: words 0–4 · object: words 11–12 · nothing around "sent … greetings" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  "Kenya's ambassador to Peru, Peter Otieno, met Governor Ana Flores in Cusco on Monday.": [
    'Peter Otieno, KE stated: Ambassador of KE 2025-03-10',
    'Ana Flores, PE inferred: Governor of PE 2025-03-10',
    'Peter Otieno (Ambassador, KE) + Ana Flores (Governor, PE) · 2025-03-10 inferred · Cusco, PE · meeting held · en.verb.met',
    'Peter Otieno: en.role · country stated beside the title',
    'Ana Flores: en.role · met the other of the article’s two sides in PE',
    '"met" tells of a meeting · subject: words 0–8 · object: words 11–13 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  'Kenyan President Grace Wanjiru met Peruvian President Luis Rojas on Monday before flying to Oslo on Tuesday.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-10',
      'Luis Rojas, PE stated: President of PE 2025-03-10',
      'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2025-03-10 inferred ·  · meeting held · en.verb.met',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      '"met" tells of a meeting · subject: words 0–3 · object: words 5–8 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  'During her visit to Lima from 3 to 5 March, Kenyan President Grace Wanjiru met Peruvian President Luis Rojas.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-03',
      'Luis Rojas, PE stated: President of PE 2025-03-03',
      'Grace Wanjiru (President, KE) + Peru (null, PE) · 2025-03-03–2025-03-05 inferred · Lima, PE · visit held · en.visit-noun.visit',
      'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2025-03-03–2025-03-05 inferred ·  · meeting held · en.verb.met',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      '"visit" tells of a visit · visitor: words 11–14 · nothing around "visit" says otherwise: held · date: "from 3 to 5 March" year 2025 inferred from publication on 2025-03-12',
      '"met" tells of a meeting · subject: words 11–14 · object: words 16–19 · nothing around "met" says otherwise: held · date: "from 3 to 5 March" year 2025 inferred from publication on 2025-03-12',
    ],
  'Kenyan President Grace Wanjiru last met Peruvian President Luis Rojas in June 2023 in Geneva.': [
    'Grace Wanjiru, KE stated: President of KE 2023-06',
    'Luis Rojas, PE stated: President of PE 2023-06',
    'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2023-06 stated · Geneva, CH · meeting held · en.verb.met',
    'Grace Wanjiru: en.role · country stated beside the title',
    'Luis Rojas: en.role · country stated beside the title',
    '"met" tells of a meeting · subject: words 0–3 · object: words 6–9 · nothing around "met" says otherwise: held · date: "in June 2023" as written',
  ],
  'Kenyan President Grace Wanjiru first met Peruvian President Luis Rojas two years ago.': [
    'Grace Wanjiru, KE stated: President of KE 2023',
    'Luis Rojas, PE stated: President of PE 2023',
    'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2023 inferred ·  · meeting held · en.verb.met',
    'Grace Wanjiru: en.role · country stated beside the title',
    'Luis Rojas: en.role · country stated beside the title',
    '"met" tells of a meeting · subject: words 0–3 · object: words 6–9 · nothing around "met" says otherwise: held · date: "two years ago" counted from publication on 2025-03-12',
  ],
  'Kenyan President Grace Wanjiru has been invited to meet Peruvian President Luis Rojas in Lima in May.': [
    'Grace Wanjiru, KE stated: President of KE 2025-03-12',
    'Luis Rojas, PE stated: President of PE 2025-03-12',
    'Grace Wanjiru: en.role · country stated beside the title',
    'Luis Rojas: en.role · country stated beside the title',
  ],
  'Kenyan President Grace Wanjiru plans to visit Peru in May.': [
    'Grace Wanjiru, KE stated: President of KE 2025-03-12',
    'Grace Wanjiru (President, KE) + Peru (null, PE) · 2025-05 inferred · PE · visit planned · en.visit-verb.to-visit',
    'Grace Wanjiru: en.role · country stated beside the title',
    '"to visit" tells of a visit · subject: words 0–3 · "plans to" beside "to visit": planned · date: "in May" year 2025 inferred from publication on 2025-03-12',
  ],
  'Kenyan President Grace Wanjiru would have met Peruvian President Luis Rojas.': [
    'Grace Wanjiru, KE stated: President of KE 2025-03-12',
    'Luis Rojas, PE stated: President of PE 2025-03-12',
    'Grace Wanjiru: en.role · country stated beside the title',
    'Luis Rojas: en.role · country stated beside the title',
  ],
  'Kenyan President Grace Wanjiru refused to meet Peruvian President Luis Rojas.': [
    'Grace Wanjiru, KE stated: President of KE 2025-03-12',
    'Luis Rojas, PE stated: President of PE 2025-03-12',
    'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · undated ·  · meeting cancelled · en.verb.meet',
    'Grace Wanjiru: en.role · country stated beside the title',
    'Luis Rojas: en.role · country stated beside the title',
    '"meet" tells of a meeting · subject: words 0–3 · object: words 7–10 · "refused to" beside "meet": cancelled',
  ],
  'Kenyan President Grace Wanjiru called off a meeting with Peruvian President Luis Rojas.': [
    'Grace Wanjiru, KE stated: President of KE 2025-03-12',
    'Luis Rojas, PE stated: President of PE 2025-03-12',
    'Luis Rojas (President, PE) + Grace Wanjiru (President, KE) · undated ·  · meeting cancelled · en.noun.meeting',
    'Grace Wanjiru: en.role · country stated beside the title',
    'Luis Rojas: en.role · country stated beside the title',
    '"meeting" tells of a meeting · with: words 9–12 · other side: words 0–3 · "called off" beside "meeting": cancelled',
  ],
  'Talks between Kenya and Peru were held in Lima on 4 March 2025.': [],
  'Kenya and Peru will hold talks in Lima on 20 March.': [],
  'Kenyan and Peruvian officials met in Lima on Monday.': [],
  "Kenyan President Grace Wanjiru met the minister's wife in Lima on Monday.": [
    'Grace Wanjiru, KE stated: President of KE 2025-03-12',
    'Grace Wanjiru: en.role · country stated beside the title',
  ],
  'Kenyan President Grace Wanjiru met her Peruvian counterpart in Lima on Monday.': [
    'Grace Wanjiru, KE stated: President of KE 2025-03-10',
    'Grace Wanjiru (President, KE) + Peru: President (President, PE) · 2025-03-10 inferred · Lima, PE · meeting held · en.verb.met',
    'Grace Wanjiru: en.role · country stated beside the title',
    '"met" tells of a meeting · subject: words 0–3 · object: words 6–7 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  'Kenyan President Grace Wanjiru met President Grace Wanjiru of Kenya.': [
    'Grace Wanjiru, KE stated: President of KE 2025-03-12; President of KE 2025-03-12',
    'Grace Wanjiru: en.role · country stated beside the title',
  ],
  'Kenyan President Grace Wanjiru held a meeting on Monday with Peruvian President Luis Rojas, Chilean President Pablo Soto and Bolivian President Ana Flores.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-10',
      'Luis Rojas, PE stated: President of PE 2025-03-10',
      'Pablo Soto, CL stated: President of CL 2025-03-10',
      'Ana Flores, BO stated: President of BO 2025-03-10',
      'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) + Pablo Soto (President, CL) + Ana Flores (President, BO) · 2025-03-10 inferred ·  · talks held · en.verb.held-a-meeting',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      'Pablo Soto: en.role · country stated beside the title',
      'Ana Flores: en.role · country stated beside the title',
      '"held a meeting" tells of a talks · subject: words 0–3 · object: words 10–23 · nothing around "held a meeting" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  'The leaders of Kenya, Peru and Norway met in Lima on Monday.': [],
  'Kenyan President Grace Wanjiru and her husband met Peruvian President Luis Rojas and his wife in Lima on Monday.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-10',
      'Luis Rojas, PE stated: President of PE 2025-03-10',
      'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2025-03-10 inferred · Lima, PE · meeting held · en.verb.met',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      '"met" tells of a meeting · subject: words 0–3 · object: words 8–11 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  'Kenyan President Grace Wanjiru wrote to Peruvian President Luis Rojas on Monday.': [
    'Grace Wanjiru, KE stated: President of KE 2025-03-10',
    'Luis Rojas, PE stated: President of PE 2025-03-10',
    'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2025-03-10 inferred ·  · letter held · en.letter.wrote-to',
    'Grace Wanjiru: en.role · country stated beside the title',
    'Luis Rojas: en.role · country stated beside the title',
    '"wrote to" tells of a letter · subject: words 0–3 · object: words 6–9 · nothing around "wrote to" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  'Kenyan President Grace Wanjiru meets Peruvian President\n\nKenyan President Grace Wanjiru met Peruvian President Luis Rojas in Lima on Monday. The two presidents also discussed trade.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-12; President of KE 2025-03-10',
      'Luis Rojas, PE stated: President of PE 2025-03-10',
      'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2025-03-10 inferred · Lima, PE · meeting held · en.verb.meets · en.verb.met',
      'Grace Wanjiru: en.role · country stated beside the title · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      '"meets" tells of a meeting · subject: words 0–3 · object: words 5–6 · nothing around "meets" says otherwise: held · "met" tells of a meeting · subject: words 0–3 · object: words 5–8 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  'Wanjiru to visit Lima\n\nKenyan President Grace Wanjiru will visit Lima on Friday. She will meet President Luis Rojas.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-12',
      'Luis Rojas, PE inferred: President of PE 2025-03-12',
      'Grace Wanjiru (President, KE) + Peru (null, PE) · 2025-03-14 inferred · Lima, PE · visit planned · en.visit-verb.to-visit · en.visit-verb.will-visit',
      'Grace Wanjiru (null, KE) + Luis Rojas (President, PE) · 2025-03-14 inferred ·  · meeting planned · en.verb.meet',
      'Wanjiru, Grace Wanjiru: en.role · country stated beside the title · country stated beside the title',
      'Luis Rojas: en.role · met the other of the article’s two sides in PE',
      '"to visit" tells of a visit · subject: words 0–0 · "to visit" beside "to visit": planned · "will visit" tells of a visit · subject: words 0–3 · "will" beside "will visit": planned · date: "on Friday" counted ahead from publication on 2025-03-12',
      '"meet" tells of a meeting · subject: words 0–0 · object: words 3–5 · "will" beside "meet": planned · told right behind the visit: its day and status',
    ],
  'President receives ambassadors\n\nKenyan President Grace Wanjiru received Peruvian Ambassador Luis Rojas and Norwegian Ambassador Nils Berg on Monday.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-10',
      'Luis Rojas, PE stated: Ambassador of PE 2025-03-10',
      'Nils Berg, NO stated: Ambassador of NO 2025-03-10',
      'Grace Wanjiru (President, KE) + Luis Rojas (Ambassador, PE) + Nils Berg (Ambassador, NO) · 2025-03-10 inferred ·  · reception held · en.verb.received',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Luis Rojas: en.role · country stated beside the title',
      'Nils Berg: en.role · country stated beside the title',
      '"received" tells of a reception · subject: words 0–3 · object: words 5–13 · nothing around "received" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  "Jean Dupont of France met Peter Otieno, Kenya's foreign minister, in Paris on Monday.": [
    'Jean Dupont, FR inferred: ',
    'Peter Otieno, KE stated: Foreign Minister of KE 2025-03-10',
    'Jean Dupont (null, FR) + Peter Otieno (Foreign Minister, KE) · 2025-03-10 inferred · Paris, FR · meeting held · en.verb.met',
    'Jean Dupont: met or visited the other of the article’s two sides, so FR',
    'Peter Otieno: en.role · country stated beside the title',
    '"met" tells of a meeting · subject: words 0–3 · object: words 5–12 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  "Dr. Grace Wanjiru, Kenya's Minister of Health, met Mr. Nils Berg, Norwegian Minister of Health, in Oslo on Monday.":
    [
      'Grace Wanjiru, KE stated: Health Minister of KE 2025-03-10',
      'Nils Berg, NO stated: Health Minister of NO 2025-03-10',
      'Grace Wanjiru (Health Minister, KE) + Nils Berg (Health Minister, NO) · 2025-03-10 inferred · Oslo, NO · meeting held · en.verb.met',
      'Grace Wanjiru: en.role · country stated beside the title',
      'Nils Berg: en.role · country stated beside the title',
      '"met" tells of a meeting · subject: words 0–10 · object: words 13–21 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  'Prof. Peter Otieno, Permanent Secretary in the Kenyan Ministry of Trade, met Deputy Director Ana Flores in Lima on Monday.':
    [
      'Peter Otieno, KE stated: State Secretary of KE 2025-03-10',
      'Ana Flores, PE inferred: Deputy Director of PE 2025-03-10',
      'Peter Otieno (State Secretary, KE) + Ana Flores (Deputy Director, PE) · 2025-03-10 inferred · Lima, PE · meeting held · en.verb.met',
      'Peter Otieno: en.role · country stated beside the title',
      'Ana Flores: en.role · met the other of the article’s two sides in PE',
      '"met" tells of a meeting · subject: words 0–12 · object: words 15–18 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  'Vice-President Peter Otieno of Kenya and Second Deputy Prime Minister Ana Flores of Peru met in Lima on Monday.':
    [
      'Peter Otieno, KE stated: Vice President of KE 2025-03-10',
      'Ana Flores, PE stated: Deputy Prime Minister of PE 2025-03-10',
      'Peter Otieno (Vice President, KE) + Ana Flores (Deputy Prime Minister, PE) · 2025-03-10 inferred · Lima, PE · meeting held · en.verb.met',
      'Peter Otieno: en.role · country stated beside the title',
      'Ana Flores: en.role · country stated beside the title',
      '"met" tells of a meeting · subject: words 0–6 · object: words 9–15 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
    ],
  'President-elect Grace Wanjiru of Kenya met Peruvian President Luis Rojas in Lima on Monday.': [
    'Grace Wanjiru, KE inferred: ',
    'Luis Rojas, PE stated: President of PE 2025-03-10',
    'Grace Wanjiru (null, KE) + Luis Rojas (President, PE) · 2025-03-10 inferred · Lima, PE · meeting held · en.verb.met',
    'Grace Wanjiru: met or visited the other of the article’s two sides, so KE',
    'Luis Rojas: en.role · country stated beside the title',
    '"met" tells of a meeting · subject: words 3–6 · object: words 8–11 · nothing around "met" says otherwise: held · date: "on Monday" counted back from publication on 2025-03-12',
  ],
  'Then-President Grace Wanjiru of Kenya met Peruvian President Luis Rojas in Lima in 2019.': [
    'Grace Wanjiru, KE stated: former President of KE 2019',
    'Luis Rojas, PE stated: President of PE 2019',
    'Grace Wanjiru (Former President, KE) + Luis Rojas (President, PE) · 2019 stated · Lima, PE · meeting held · en.verb.met',
    'Grace Wanjiru: en.role · country stated beside the title',
    'Luis Rojas: en.role · country stated beside the title',
    '"met" tells of a meeting · subject: words 0–6 · object: words 8–11 · nothing around "met" says otherwise: held · date: "in 2019" as written',
  ],
  'Bundesaußenministerin Lena Brandt empfing ihren Kollegen Nils Berg aus Norwegen am Montag in Berlin.': [
    'Lena Brandt, DE stated: Foreign Minister of DE 2025-03-10',
    'Nils Berg, NO stated: Foreign Minister of NO 2025-03-10',
    'Lena Brandt (Foreign Minister, DE) + Nils Berg (Foreign Minister, NO) · 2025-03-10 inferred · Berlin, DE · reception held · de.verb.empfing',
    'Lena Brandt: de.role · country stated beside the title',
    'Nils Berg: de.role · country stated beside the title',
    '"empfing" tells of a reception · subject: words 0–2 · object: words 5–9 · nothing around "empfing" says otherwise: held · date: "am Montag" counted back from publication on 2025-03-12',
  ],
  'Der norwegische Ministerpräsident Nils Berg und der schwedische Regierungschef Olof Lund trafen sich am Montag in Oslo.':
    [
      'Nils Berg, NO stated: Prime Minister of NO 2025-03-10',
      'Olof Lund, SE stated: Prime Minister of SE 2025-03-10',
      'Nils Berg (Prime Minister, NO) + Olof Lund (Prime Minister, SE) · 2025-03-10 inferred · Oslo, NO · meeting held · de.verb.trafen',
      'Nils Berg: de.role · country stated beside the title',
      'Olof Lund: de.role · country stated beside the title',
      '"trafen" tells of a meeting · subjects: words 1–10 · nothing around "trafen" says otherwise: held · date: "am Montag" counted back from publication on 2025-03-12',
    ],
  'Am Rande des Gipfels in Lima traf Kenias Präsidentin Grace Wanjiru am Montag Perus Präsidenten Luis Rojas.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-10',
      'Luis Rojas, PE stated: President of PE 2025-03-10',
      'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2025-03-10 inferred · Lima, PE · meeting held · de.verb.traf',
      'Grace Wanjiru: de.role · country stated beside the title',
      'Luis Rojas: de.role · country stated beside the title',
      '"traf" tells of a meeting · subject: words 7–10 · object: words 13–16 · nothing around "traf" says otherwise: held · date: "am Montag" counted back from publication on 2025-03-12',
    ],
  'Le président kényan Peter Otieno et son homologue péruvien Luis Rojas se sont rencontrés lundi à Lima.': [
    'Peter Otieno, KE stated: President of KE 2025-03-10',
    'Luis Rojas, PE stated: President of PE 2025-03-10',
    'Peter Otieno (President, KE) + Luis Rojas (President, PE) · 2025-03-10 inferred · Lima, PE · meeting held · fr.verb.se-sont-rencontrés',
    'Peter Otieno: fr.role · country stated beside the title',
    'Luis Rojas: fr.role · country stated beside the title',
    '"se sont rencontrés" tells of a meeting · subjects: words 1–10 · nothing around "se sont rencontrés" says otherwise: held · date: "lundi" counted back from publication on 2025-03-12',
  ],
  'La cheffe de la diplomatie kényane, Grace Wanjiru, recevra vendredi à Nairobi le ministre péruvien Luis Rojas.':
    [
      'Grace Wanjiru, KE stated: Foreign Minister of KE 2025-03-12',
      'Luis Rojas, PE stated: Minister of PE 2025-03-12',
      'Grace Wanjiru (Foreign Minister, KE) + Luis Rojas (Minister, PE) · 2025-03-14 inferred · Nairobi, KE · reception planned · fr.verb.recevra',
      'Grace Wanjiru: fr.role · country stated beside the title',
      'Luis Rojas: fr.role · country stated beside the title',
      '"recevra" tells of a reception · subject: words 1–8 · object: words 15–18 · "recevra" looks ahead: planned · date: "vendredi" counted ahead from publication on 2025-03-12',
    ],
  'L’ambassadeur du Pérou au Kenya, Luis Rojas, a remis lundi ses lettres de créance au président Peter Otieno.':
    [
      'Luis Rojas, PE stated: Ambassador of PE 2025-03-10',
      'Peter Otieno, KE inferred: President of KE 2025-03-10',
      'Luis Rojas (Ambassador, PE) + Peter Otieno (President, KE) · 2025-03-10 inferred · KE · reception held · fr.letter.a-remis-lundi-ses-lettres-de-créance',
      'Luis Rojas: fr.role · country stated beside the title',
      'Peter Otieno: fr.role · received a guest in KE',
      '"a remis lundi ses lettres de créance" tells of a reception · subject: words 2–9 · object: words 19–21 · nothing around "a remis lundi ses lettres de créance" says otherwise: held · date: "lundi" counted back from publication on 2025-03-12',
    ],
  'El presidente de Kenia, Peter Otieno, visitó Lima del 3 al 5 de marzo, donde se entrevistó con el presidente Luis Rojas.':
    [
      'Peter Otieno, KE stated: President of KE 2025-03-03',
      'Luis Rojas, PE inferred: President of PE 2025-03-03',
      'Peter Otieno (President, KE) + Peru (null, PE) · 2025-03-03–2025-03-05 inferred · Lima, PE · visit held · es.visit-verb.visitó',
      'Peter Otieno (President, KE) + Luis Rojas (President, PE) · 2025-03-03–2025-03-05 inferred ·  · talks held · es.verb.se-entrevistó',
      'Peter Otieno: es.role · country stated beside the title',
      'Luis Rojas: es.role · met the other of the article’s two sides in PE',
      '"visitó" tells of a visit · subject: words 1–6 · nothing around "visitó" says otherwise: held · date: "del 3 al 5 de marzo" year 2025 inferred from publication on 2025-03-12',
      '"se entrevistó" tells of a talks · subject of the sentence: words 1–6 · object: words 22–24 · nothing around "se entrevistó" says otherwise: held · date: "del 3 al 5 de marzo" year 2025 inferred from publication on 2025-03-12',
    ],
  'La canciller peruana Ana Flores sostuvo el lunes una conversación telefónica con su par chileno Pablo Soto.':
    [
      'Ana Flores, PE stated: Foreign Minister of PE 2025-03-10',
      'Pablo Soto, CL stated: Foreign Minister of CL 2025-03-10',
      'Pablo Soto (Foreign Minister, CL) + Ana Flores (Foreign Minister, PE) · 2025-03-10 inferred ·  · phone call held · es.noun.conversación-telefónica',
      'Ana Flores: es.role · country stated beside the title',
      'Pablo Soto: es.role · country stated beside the title',
      '"conversación telefónica" tells of a phone call · with: words 13–16 · other side: words 1–4 · nothing around "conversación telefónica" says otherwise: held · date: "el lunes" counted back from publication on 2025-03-12',
    ],
  'El embajador de Perú en Kenia, Luis Rojas, fue recibido el martes por la presidenta Grace Wanjiru.': [
    'Luis Rojas, PE stated: Ambassador of PE 2025-03-11',
    'Grace Wanjiru, KE inferred: President of KE 2025-03-11',
    'Luis Rojas (Ambassador, PE) + Grace Wanjiru (President, KE) · 2025-03-11 inferred · KE · reception held · es.passive.fue-recibido-…-por',
    'Luis Rojas: es.role · country stated beside the title',
    'Grace Wanjiru: es.role · received a guest in KE',
    '"fue recibido … por" tells of a reception · guest: words 1–8 · host: words 16–18 · nothing around "fue recibido … por" says otherwise: held · date: "el martes" counted back from publication on 2025-03-12',
  ],
  'Президент Кении Питер Отиено посетит Осло 20 марта и проведет переговоры с премьер-министром Норвегии Нильсом Бергом.':
    [
      'Питер Отиено, KE stated: President of KE 2025-03-12',
      'Нильс Берг, NO stated: Prime Minister of NO 2025-03-12',
      'Питер Отиено (President, KE) + Нильс Берг (Prime Minister, NO) · 2025-03-20 inferred ·  · talks planned · ru.verb.проведет-переговоры',
      'Питер Отиено: ru.role · country stated beside the title',
      'Нильс Берг: ru.role · country stated beside the title',
      '"проведет переговоры" tells of a talks · subject: words 0–3 · object: words 12–17 · "проведет переговоры" looks ahead: planned · date: "20 марта" year 2025 inferred from publication on 2025-03-12',
    ],
  'Премьер-министр Норвегии Нильс Берг и президент Кении Питер Отиено в понедельник обсудили торговлю по телефону.':
    [
      'Нильс Берг, NO stated: Prime Minister of NO 2025-03-10',
      'Питер Отиено, KE stated: President of KE 2025-03-10',
      'Нильс Берг (Prime Minister, NO) + Питер Отиено (President, KE) · 2025-03-10 inferred ·  · phone call held · ru.verb.обсудили-…-по-телефону',
      'Нильс Берг: ru.role · country stated beside the title',
      'Питер Отиено: ru.role · country stated beside the title',
      '"обсудили … по телефону" tells of a phone call · subjects: words 0–10 · nothing around "обсудили … по телефону" says otherwise: held · date: "в понедельник" counted back from publication on 2025-03-12',
    ],
  'Встреча президента Кении Питера Отиено с президентом Перу Луисом Рохасом отменена.': [
    'Питер Отиено, KE stated: President of KE 2025-03-12',
    'Луис Рохас, PE stated: President of PE 2025-03-12',
    'Луис Рохас (President, PE) + Питер Отиено (President, KE) · undated ·  · meeting cancelled · ru.noun.встреча',
    'Питер Отиено: ru.role · country stated beside the title',
    'Луис Рохас: ru.role · country stated beside the title',
    '"встреча" tells of a meeting · with: words 6–9 · other side: words 1–4 · "отменен*" beside "встреча": cancelled',
  ],
  'Министр обороны Кении Питер Отиено прибыл в Лиму с визитом в понедельник.': [
    'Питер Отиено, KE stated: Defence Minister of KE 2025-03-10',
    'Питер Отиено (Defence Minister, KE) + Peru (null, PE) · 2025-03-10 inferred · Lima, PE · visit held · ru.visit-verb.прибыл-в',
    'Питер Отиено: ru.role · country stated beside the title',
    '"прибыл в" tells of a visit · subject: words 0–4 · nothing around "прибыл в" says otherwise: held · date: "в понедельник" counted back from publication on 2025-03-12',
  ],
  'Kenyas president Grace Wanjiru och Norges statsminister Nils Berg träffas i Oslo på fredag.': [
    'Grace Wanjiru, KE stated: President of KE 2025-03-12',
    'Nils Berg, NO stated: Prime Minister of NO 2025-03-12',
    'Grace Wanjiru (President, KE) + Nils Berg (Prime Minister, NO) · 2025-03-14 inferred · Oslo, NO · meeting planned · sv.verb.träffas',
    'Grace Wanjiru: sv.role · country stated beside the title',
    'Nils Berg: sv.role · country stated beside the title',
    '"träffas" tells of a meeting · subjects: words 0–8 · nothing around "träffas" says otherwise: held · date: "på fredag" counted ahead from publication on 2025-03-12 · it lies ahead: planned',
  ],
  'Utrikesminister Lena Brandt samtalade i måndags med sin peruanske kollega Luis Rojas.': [
    'Lena Brandt, SE inferred: Foreign Minister of SE 2025-03-10',
    'Luis Rojas, PE stated: Foreign Minister of PE 2025-03-10',
    'Lena Brandt (Foreign Minister, SE) + Luis Rojas (Foreign Minister, PE) · 2025-03-10 inferred ·  · talks held · sv.verb.samtalade',
    'Lena Brandt: sv.role · titles without a country are those of SE in its language',
    'Luis Rojas: sv.role · country stated beside the title',
    '"samtalade" tells of a talks · subject: words 0–2 · object: words 8–11 · nothing around "samtalade" says otherwise: held · date: "i måndags" counted back from publication on 2025-03-12',
  ],
  'Perus ambassadör i Sverige, Luis Rojas, överlämnade på måndagen sina kreditivbrev till kungen.': [
    'Luis Rojas, PE stated: Ambassador of PE 2025-03-12',
    'Luis Rojas: sv.role · country stated beside the title',
  ],
  'Kenyas president Grace Wanjiru har ställt in sitt besök i Norge på fredag.': [
    'Grace Wanjiru, KE stated: President of KE 2025-03-12',
    'Grace Wanjiru (President, KE) + Norway (null, NO) · 2025-03-14 inferred · NO · visit cancelled · sv.visit-noun.besök',
    'Grace Wanjiru: sv.role · country stated beside the title',
    '"besök" tells of a visit · visitor: words 0–3 · "har ställt in" beside "besök": cancelled · date: "på fredag" counted ahead from publication on 2025-03-12',
  ],
  'Chiều 10/3, Chủ tịch nước Trần Minh Hải đã tiếp Bộ trưởng Ngoại giao Peru Luis Rojas đang thăm chính thức Việt Nam.':
    [
      'Trần Minh Hải, VN inferred: State President of VN 2025-03-10',
      'Luis Rojas, PE stated: Foreign Minister of PE 2025-03-10',
      'Trần Minh Hải (State President, VN) + Luis Rojas (Foreign Minister, PE) · 2025-03-10 inferred ·  · reception held · vi.verb.đã-tiếp',
      'Trần Minh Hải: vi.role · such full names are VN’s alone',
      'Luis Rojas: vi.role · country stated beside the title',
      '"đã tiếp" tells of a reception · subject: words 5–10 · object: words 13–19 · nothing around "đã tiếp" says otherwise: held · date: "Chiều 10/3" year 2025 inferred from publication on 2025-03-12',
    ],
  'Thủ tướng Na Uy Nils Berg sẽ thăm chính thức Việt Nam từ ngày 20 đến 22/3.': [
    'Nils Berg, NO stated: Prime Minister of NO 2025-03-12',
    'Nils Berg (Prime Minister, NO) + Vietnam (null, VN) · 2025-03-20–2025-03-22 inferred · VN · visit planned · vi.visit-verb.thăm-chính-thức',
    'Nils Berg: vi.role · country stated beside the title',
    '"thăm chính thức" tells of a visit · subject: words 0–5 · "sẽ" beside "thăm chính thức": planned · date: "từ ngày 20 đến 22/3" year 2025 inferred from publication on 2025-03-12',
  ],
  'Bộ trưởng Bộ Công Thương Trần Minh Hải và Bộ trưởng Thương mại Kenya Peter Otieno đã ký kết thỏa thuận sau cuộc hội đàm ngày 10/3 tại Nairobi.':
    [
      'Trần Minh Hải, VN inferred: Industry and Trade Minister of VN 2025-03-10',
      'Peter Otieno, KE stated: Trade Minister of KE 2025-03-10',
      'Trần Minh Hải (Industry and Trade Minister, VN) + Peter Otieno (Trade Minister, KE) · 2025-03-10 inferred · Nairobi, KE · talks held · vi.noun.cuộc-hội-đàm',
      'Trần Minh Hải: vi.role · such full names are VN’s alone',
      'Peter Otieno: vi.role · country stated beside the title',
      '"cuộc hội đàm" tells of a talks · at it: words 0–15 · nothing around "cuộc hội đàm" says otherwise: held · date: "ngày 10/3" year 2025 inferred from publication on 2025-03-12',
    ],
  "Kenya's exports to Norway rose 5 percent from the previous month to 300 million dollars in January 2025.":
    [
      'exports KE→NO · exact 300000000 USD · 2025-01 stated · actual · 5 % on 2024-12 · en.trade.exports',
      'exports: "exports" · sides: KE with NO · growth compared with 2024-12',
    ],
  "Kenya's exports to Norway rose 5 percent from the previous quarter to 900 million dollars in the first quarter of 2025.":
    [
      'exports KE→NO · exact 900000000 USD · 2025-Q1 stated · actual · 5 % on 2024-Q4 · en.trade.exports',
      'exports: "exports" · sides: KE with NO · growth compared with 2024-Q4',
    ],
  "Kenya's exports to Norway rose 5 percent quarter-on-quarter to 900 million dollars in the third quarter of 2024.":
    [
      'exports KE→NO · exact 900000000 USD · 2024-Q3 stated · actual · 5 % on 2024-Q2 · en.trade.exports',
      'exports: "exports" · sides: KE with NO · growth compared with 2024-Q2',
    ],
  "Kenya's exports to Norway rose 5 percent year-on-year to 300 million dollars in January 2025.": [
    'exports KE→NO · exact 300000000 USD · 2025-01 stated · actual · 5 % on 2024-01 · en.trade.exports',
    'exports: "exports" · sides: KE with NO · growth compared with 2024-01',
  ],
  "Kenya's exports to Norway were 300 million dollars in January 2025, up 5 percent month-on-month.": [
    'exports KE→NO · exact 300000000 USD · 2025-01 stated · actual · 5 % on 2024-12 · en.trade.exports',
    'exports: "exports" · sides: KE with NO · growth compared with 2024-12',
  ],
  "Kenya's exports to Norway were 3 billion dollars in 2024, 5 percent more than the previous year.": [
    'exports KE→NO · exact 3000000000 USD · 2024 stated · actual · 5 % on 2023 · en.trade.exports',
    'exports: "exports" · sides: KE with NO · growth compared with 2023',
  ],
  'Kenya and Norway trade a lot. Exports to Norway were 3 billion dollars in 2024.': [
    'exports KE→NO · exact 3000000000 USD · 2024 stated · actual · no change · en.trade.exports',
    'exports: "Exports" · sides completed from the article: NO, KE · sides: KE with NO',
  ],
  "Kenya's exports and imports totalled 45 billion dollars in 2024.": [
    'total KE→null · exact 45000000000 USD · 2024 stated · actual · no change · en.trade.total',
    'total: "exports" · sides: KE with the world or open',
  ],
  "Kenya's largest trading partners in 2024 were China (8.9 billion dollars) and Norway (4.4 billion dollars).":
    [
      'total KE→CN · exact 8900000000 USD · 2024 stated · actual · no change · en.trade.total',
      'total KE→NO · exact 4400000000 USD · 2024 stated · actual · no change · en.trade.total',
      'total: "largest trading partners" · sides: KE with CN',
      'total: "largest trading partners" · sides: KE with NO · period of the figure before',
    ],
  "Kenya's exports in 2024 were 20 billion dollars, of which 3 billion dollars went to Norway.": [
    'exports KE→null · exact 20000000000 USD · 2024 stated · actual · no change · en.trade.exports',
    'exports KE→NO · exact 3000000000 USD · 2024 stated · actual · no change · en.trade.exports',
    'exports: "exports" · sides: KE with the world or open',
    'exports: "exports" · goes on with KE, whose trade the figure before is about · sides: KE with NO · period of the figure before',
  ],
  "Kenya's imports from Norway were 2 billion dollars in 2024, and from Sweden 1 billion dollars.": [
    'imports KE→NO · exact 2000000000 USD · 2024 stated · actual · no change · en.trade.imports',
    'imports KE→SE · exact 1000000000 USD · 2024 stated · actual · no change · en.trade.imports',
    'imports: "imports" · sides: KE with NO',
    'imports: "imports" · goes on with KE, whose trade the figure before is about · sides: KE with SE · period of the figure before',
  ],
  "Kenya's exports to Norway totalled 3 billion dollars in 2024. Imports from that country fell to 1 billion dollars.":
    [
      'exports KE→NO · exact 3000000000 USD · 2024 stated · actual · no change · en.trade.exports',
      'imports KE→NO · exact 1000000000 USD · 2024 inferred · actual · no change · en.trade.imports',
      'exports: "exports" · sides: KE with NO',
      'imports: "Imports" · sides completed from the figure before: KE, NO · sides: KE with NO · period of the sentence before',
    ],
  "Kenya's exports to Norway totalled 3 billion dollars in 2024. In the first quarter of 2025 exports rose 4 percent to 800 million dollars.":
    [
      'exports KE→NO · exact 3000000000 USD · 2024 stated · actual · no change · en.trade.exports',
      'exports KE→NO · exact 800000000 USD · 2025-Q1 stated · actual · 4 % on null · en.trade.exports',
      'exports: "exports" · sides: KE with NO',
      'exports: "exports" · sides completed from the figure before: KE, NO · sides: KE with NO · growth compared with an unnamed period',
    ],
  "Kenya's trade balance with Norway showed a surplus of 200 million dollars in 2024.": [
    'balance KE→NO · exact 200000000 USD · 2024 stated · actual · no change · en.trade.balance',
    'balance: "surplus" · sides: KE with NO',
  ],
  "Kenya's exports to Norway were 3 billion kroner in 2024 and to Sweden 2 billion kronor.": [
    'exports KE→NO · exact 3000000000 NOK · 2024 stated · actual · no change · en.trade.exports',
    'exports KE→SE · exact 2000000000 SEK · 2024 stated · actual · no change · en.trade.exports',
    'exports: "exports" · sides: KE with NO',
    'exports: "exports" · goes on with KE, whose trade the figure before is about · sides: KE with SE · period of the figure before',
  ],
  "Canada's exports to Kenya were 3 billion dollars in 2024.": [
    'exports CA→KE · exact 3000000000 USD · 2024 stated · actual · no change · en.trade.exports',
    'exports: "exports" · sides: CA with KE',
  ],
  "Chile's exports to Kenya were 3 billion pesos in 2024.": [
    'exports CL→KE · exact 3000000000 CLP · 2024 stated · actual · no change · en.trade.exports',
    'exports: "exports" · sides: CL with KE',
  ],
  "India's exports to Kenya were 300 billion rupees in 2024.": [
    'exports IN→KE · exact 300000000000 INR · 2024 stated · actual · no change · en.trade.exports',
    'exports: "exports" · sides: IN with KE',
  ],
  "The EU's imports from Kenya were 1.5 billion euros in 2024.": [
    'imports EU→KE · exact 1500000000 EUR · 2024 stated · actual · no change · en.trade.imports',
    'imports: "imports" · sides: EU with KE',
  ],
  'Exports from the EU to Kenya were 1.5 billion euros in 2024, imports 1.2 billion euros.': [
    'exports EU→KE · exact 1500000000 EUR · 2024 stated · actual · no change · en.trade.exports',
    'imports EU→KE · exact 1200000000 EUR · 2024 stated · actual · no change · en.trade.imports',
    'exports: "Exports" · sides: EU with KE',
    'imports: "imports" · sides completed from the figure before: EU, KE · sides: EU with KE · period of the figure before',
  ],
  'The volume of trade between Kenya and Norway rose by 4.5 percent in 2024, exceeding 5 billion dollars.': [
    'total KE→NO · over 5000000000 USD · 2024 stated · actual · 4.5 % on null · en.trade.total',
    'total: "The volume of trade" · sides: KE with NO · growth compared with an unnamed period',
  ],
};
