import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/model.js';
import { lines, read, reasons } from './pages.js';

const rows: Record<string, string[]> = {
  'Peruvian Foreign Minister Luis Rojas met Kenyan President Grace Wanjiru at the State House in Nairobi on Tuesday.':
    [
      'Luis Rojas, PE stated: Foreign Minister of PE 2025-03-11',
      'Grace Wanjiru, KE stated: President of KE 2025-03-11',
      'Luis Rojas (Foreign Minister, PE) + Grace Wanjiru (President, KE) · 2025-03-11 inferred · Nairobi, KE · meeting held · en.verb.met',
    ],
  'Deputy Foreign Minister Mateo Quispe, 54, will travel to Hanoi next week for talks with his Vietnamese counterpart.':
    [
      'Mateo Quispe, null inferred: Deputy Foreign Minister of null 2025-03-12',
      'Mateo Quispe (Deputy Foreign Minister, null) + Vietnam (null, VN) · 2025-03-17–2025-03-23 inferred · Hanoi, VN · visit planned · en.visit-verb.will-travel-to',
    ],
  "Grace Wanjiru, Kenya's acting finance minister, spoke by phone with Swedish Foreign Minister Lena Brandt on Monday.":
    [
      'Grace Wanjiru, KE stated: Acting Finance Minister of KE 2025-03-10',
      'Lena Brandt, SE stated: Foreign Minister of SE 2025-03-10',
      'Grace Wanjiru (Acting Finance Minister, KE) + Lena Brandt (Foreign Minister, SE) · 2025-03-10 inferred ·  · phone call held · en.verb.spoke-by-phone',
    ],
  '"We want more ships," said Kenyan Trade Minister Peter Otieno.': [
    'Peter Otieno, KE stated: Trade Minister of KE 2025-03-12',
    'Peter Otieno says · en.statement',
  ],
  'Finnish and Kenyan foreign ministers held consultations in Helsinki in February.': [
    'Finland: Foreign Minister (Foreign Minister, FI) + Kenya: Foreign Minister (Foreign Minister, KE) · 2025-02 inferred · Helsinki, FI · consultation held · en.verb.held-consultations',
  ],
  "Kenya's exports to Peru rose 12 percent to $3.4 billion in 2024.": [
    'exports KE→PE · exact 3400000000 USD · 2024 stated · actual · 12 % on null · en.trade.exports',
  ],
  'Trade between Kenya and Peru reached nearly 4.5 billion euros in the first nine months of 2024, up from 4 billion a year earlier.':
    [
      'total KE→PE · exact 4000000000 EUR · 2023-01/2023-09 inferred · actual · no change · en.trade.total',
      'total KE→PE · about 4500000000 EUR · 2024-01/2024-09 stated · actual · no change · en.trade.total',
    ],
  'Norway imported fish worth between 200 and 300 million US dollars from Peru last year.': [
    'imports NO→PE seafood · between 200000000–300000000 USD · 2024 inferred · actual · no change · en.trade.imports',
  ],
  'The two countries, Kenya and Norway, aim to raise trade to over 10 billion dollars by 2030.': [
    'total KE→NO · over 10000000000 USD · 2030 stated · target · no change · en.trade.total',
  ],
  "Kenya's trade deficit with Norway fell by 5.5% to 1.2 billion dollars in the second quarter of 2024.": [
    'balance KE→NO · exact -1200000000 USD · 2024-Q2 stated · actual · -5.5 % on null · en.trade.balance',
  ],
  'Bundeskanzlerin Lena Brandt hat am Montag in Berlin den kenianischen Präsidenten Peter Otieno empfangen.':
    [
      'Lena Brandt, DE stated: Chancellor of DE 2025-03-10',
      'Peter Otieno, KE stated: President of KE 2025-03-10',
      'Lena Brandt (Chancellor, DE) + Peter Otieno (President, KE) · 2025-03-10 inferred · Berlin, DE · reception held · de.verb.empfangen',
    ],
  // Where a journey leads stands behind the subject and the day, or before the verb that closes the clause.
  'Auf Einladung von Minister Jan Beck besuchte die Präsidentin der kenianischen Nationalversammlung, Grace Wanjiru, am Montag Liechtenstein.':
    [
      'Jan Beck, LI inferred: Minister of LI 2025-03-12',
      'Grace Wanjiru, KE stated: National Assembly Chairman of KE 2025-03-10',
      'Grace Wanjiru (National Assembly Chairman, KE) + Liechtenstein (null, LI) · 2025-03-10 inferred · LI · visit held · de.visit-verb.besuchte',
    ],
  'Der peruanische Präsident Luis Rojas ist am Montag in Nairobi eingetroffen.': [
    'Luis Rojas, PE stated: President of PE 2025-03-10',
    'Luis Rojas (President, PE) + Kenya (null, KE) · 2025-03-10 inferred · Nairobi, KE · visit held · de.visit-verb.eingetroffen',
  ],
  // "It is her first visit" does not say that it was made.
  'Vom 27. bis 28. Mai wird die kenianische Ministerin Grace Wanjiru Peru besuchen. Es ist die erste Reise der Ministerin nach Peru.':
    [
      'Grace Wanjiru, KE stated: Minister of KE 2025-03-12',
      'Grace Wanjiru (Minister, KE) + Peru (null, PE) · 2025-05-27–2025-05-28 inferred · PE · visit planned · de.visit-verb.besuchen · de.visit-noun.reise',
    ],
  'Der peruanische Präsident Luis Rojas wird am Freitag nach Kenia reisen und dort Gespräche führen.': [
    'Luis Rojas, PE stated: President of PE 2025-03-12',
    'Luis Rojas (President, PE) + Kenya (null, KE) · 2025-03-14 inferred · KE · visit planned · de.visit-verb.wird-…-reisen',
  ],
  'Der Handel zwischen Kenia und Peru wuchs im vergangenen Jahr um 7,5 Prozent auf rund 4,6 Milliarden Euro.':
    ['total KE→PE · about 4600000000 EUR · 2024 inferred · actual · 7.5 % on null · de.trade.total'],
  'Sveriges utrikesminister Lena Brandt träffade i går Kenyas president Grace Wanjiru i Nairobi.': [
    'Lena Brandt, SE stated: Foreign Minister of SE 2025-03-11',
    'Grace Wanjiru, KE stated: President of KE 2025-03-11',
    'Lena Brandt (Foreign Minister, SE) + Grace Wanjiru (President, KE) · 2025-03-11 inferred · Nairobi, KE · meeting held · sv.verb.träffade',
  ],
  'Sveriges export till Kenya ökade med 8 procent till drygt 2 miljarder kronor under första halvåret 2024.':
    ['exports SE→KE · about 2000000000 SEK · 2024-H1 stated · actual · 8 % on null · sv.trade.exports'],
  'Le président péruvien Luis Rojas a reçu mardi à Lima la ministre kényane des Affaires étrangères Grace Wanjiru.':
    [
      'Luis Rojas, PE stated: President of PE 2025-03-11',
      'Grace Wanjiru, KE stated: Foreign Minister of KE 2025-03-11',
      'Luis Rojas (President, PE) + Grace Wanjiru (Foreign Minister, KE) · 2025-03-11 inferred · Lima, PE · reception held · fr.verb.a-reçu',
    ],
  "Les échanges entre le Kenya et le Pérou ont atteint 4,5 milliards d'euros en 2024, soit une hausse de 6 %.":
    ['total KE→PE · exact 4500000000 EUR · 2024 stated · actual · 6 % on null · fr.trade.total'],
  'El presidente de Perú, Luis Rojas, se reunió el lunes en Nairobi con la canciller keniana Grace Wanjiru.':
    [
      'Luis Rojas, PE stated: President of PE 2025-03-10',
      'Grace Wanjiru, KE stated: Foreign Minister of KE 2025-03-10',
      'Luis Rojas (President, PE) + Grace Wanjiru (Foreign Minister, KE) · 2025-03-10 inferred · Nairobi, KE · meeting held · es.verb.se-reunió',
    ],
  'Las exportaciones de Perú a Kenia cayeron un 4 % hasta 320 millones de dólares en 2024.': [
    'exports PE→KE · exact 320000000 USD · 2024 stated · actual · -4 % on null · es.trade.exports',
  ],
  'Министр иностранных дел Норвегии Нильс Берг 10 марта встретился в Осло с президентом Кении Питером Отиено.':
    [
      'Нильс Берг, NO stated: Foreign Minister of NO 2025-03-10',
      'Питер Отиено, KE stated: President of KE 2025-03-10',
      'Нильс Берг (Foreign Minister, NO) + Питер Отиено (President, KE) · 2025-03-10 inferred · Oslo, NO · meeting held · ru.verb.встретился',
    ],
  'Товарооборот между Кенией и Перу в 2024 году вырос на 5% и составил 4,5 млрд долларов.': [
    'total KE→PE · exact 4500000000 USD · 2024 stated · actual · 5 % on null · ru.trade.total',
  ],
  'Ngày 10/3, Bộ trưởng Ngoại giao Việt Nam Trần Minh Hải đã hội đàm với Ngoại trưởng Peru Luis Rojas tại Hà Nội.':
    [
      'Trần Minh Hải, VN stated: Foreign Minister of VN 2025-03-10',
      'Luis Rojas, PE stated: Foreign Minister of PE 2025-03-10',
      'Trần Minh Hải (Foreign Minister, VN) + Luis Rojas (Foreign Minister, PE) · 2025-03-10 inferred · Hanoi, VN · talks held · vi.verb.đã-hội-đàm',
    ],
  'Kim ngạch xuất khẩu của Việt Nam sang Peru đạt 450 triệu USD trong năm 2024, tăng 9%.': [
    'exports VN→PE · exact 450000000 USD · 2024 stated · actual · 9 % on null · vi.trade.exports',
  ],
  'Kenyan Foreign Minister Grace Wanjiru arrived in Lima on Sunday. She met her Peruvian counterpart Luis Rojas the next day. The two ministers signed an agreement.':
    [
      'Grace Wanjiru, KE stated: Foreign Minister of KE 2025-03-09',
      'Luis Rojas, PE stated: Foreign Minister of PE 2025-03-10',
      'Grace Wanjiru (Foreign Minister, KE) + Peru (null, PE) · 2025-03-09 inferred · Lima, PE · visit held · en.visit-verb.arrived-in',
      'Grace Wanjiru (null, KE) + Luis Rojas (Foreign Minister, PE) · 2025-03-10 inferred ·  · meeting held · en.verb.met',
    ],
  'The presidents of Kenya and Peru, Grace Wanjiru and Luis Rojas, held talks in Lima on 4 March 2025.': [
    'Grace Wanjiru, KE stated: President of KE 2025-03-04',
    'Luis Rojas, PE stated: President of PE 2025-03-04',
    'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2025-03-04 stated · Lima, PE · talks held · en.verb.held-talks',
  ],
  'Peter Otieno did not meet Luis Rojas in Lima on 5 March. Kenyan Trade Minister Peter Otieno had said so.':
    ['Peter Otieno, KE stated: Trade Minister of KE 2025-03-12', 'Peter Otieno says · en.statement'],
  'In 2024, Kenya exported goods worth $2.1 billion to Norway and imported $900 million, leaving a surplus of $1.2 billion.':
    [
      'exports KE→NO · exact 2100000000 USD · 2024 stated · actual · no change · en.trade.exports',
      'imports KE→NO · exact 900000000 USD · 2024 stated · actual · no change · en.trade.imports',
      'balance KE→NO · exact 1200000000 USD · 2024 stated · actual · no change · en.trade.balance',
    ],
  'Trade between Kenya and Norway fell from 3 billion dollars in 2022 to 2.5 billion dollars in 2023.': [
    'total KE→NO · exact 3000000000 USD · 2022 stated · actual · no change · en.trade.total',
    'total KE→NO · exact 2500000000 USD · 2023 stated · actual · no change · en.trade.total',
  ],
  "Kenya's imports from Peru totalled 1,250 million dollars in January 2025, less than in December.": [
    'imports KE→PE · exact 1250000000 USD · 2025-01 stated · actual · no change · en.trade.imports',
  ],
  'Norwegian foreign direct investment in Kenya reached 700 million dollars in 2024.': [
    'investment NO→KE · exact 700000000 USD · 2024 stated · actual · no change · en.trade.investment',
  ],
  'Die Präsidenten Kenias und Perus, Grace Wanjiru und Luis Rojas, kamen am 4. März 2025 in Lima zu Gesprächen zusammen.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-04',
      'Luis Rojas, PE stated: President of PE 2025-03-04',
      'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2025-03-04 stated · Lima, PE · meeting held · de.verb.kamen-…-zusammen',
    ],
  'Die kenianischen Exporte nach Peru sanken im ersten Quartal 2024 um 3 Prozent auf 120 Millionen Dollar.': [
    'exports KE→PE · exact 120000000 USD · 2024-Q1 stated · actual · -3 % on null · de.trade.exports',
  ],
  'Kenias Außenministerin Grace Wanjiru reist nächste Woche nach Oslo. Dort will sie ihren norwegischen Kollegen Nils Berg treffen.':
    [
      'Grace Wanjiru, KE stated: Foreign Minister of KE 2025-03-12',
      'Nils Berg, NO stated: Foreign Minister of NO 2025-03-12',
      'Grace Wanjiru (Foreign Minister, KE) + Norway (null, NO) · 2025-03-17–2025-03-23 inferred · Oslo, NO · visit planned · de.visit-verb.reist-…-nach',
      'Grace Wanjiru (null, KE) + Nils Berg (Foreign Minister, NO) · undated ·  · meeting planned · de.verb.treffen',
    ],
  'Kenyas president Grace Wanjiru och Perus utrikesminister Luis Rojas samtalade per telefon den 4 mars 2025.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-04',
      'Luis Rojas, PE stated: Foreign Minister of PE 2025-03-04',
      'Grace Wanjiru (President, KE) + Luis Rojas (Foreign Minister, PE) · 2025-03-04 stated ·  · phone call held · sv.verb.samtalade-…-per-telefon',
    ],
  'Mötet mellan statsminister Nils Berg och Kenyas president Grace Wanjiru i Oslo ställdes in.': [
    'Nils Berg, NO inferred: Prime Minister of NO 2025-03-12',
    'Grace Wanjiru, KE stated: President of KE 2025-03-12',
    'Nils Berg (Prime Minister, NO) + Grace Wanjiru (President, KE) · undated · Oslo, NO · meeting cancelled · sv.noun.mötet',
  ],
  'Handeln mellan Sverige och Kenya uppgick till 3,2 miljarder kronor 2024, en ökning med 4 procent.': [
    'total SE→KE · exact 3200000000 SEK · 2024 stated · actual · 4 % on null · sv.trade.total',
  ],
  "La ministre des Affaires étrangères du Kenya, Grace Wanjiru, s'est entretenue par téléphone avec son homologue péruvien Luis Rojas le 4 mars 2025.":
    [
      'Grace Wanjiru, KE stated: Foreign Minister of KE 2025-03-04',
      'Luis Rojas, PE stated: Foreign Minister of PE 2025-03-04',
      'Grace Wanjiru (Foreign Minister, KE) + Luis Rojas (Foreign Minister, PE) · 2025-03-04 stated ·  · phone call held · fr.verb.s-’-est-entretenue-…-par-téléphone',
    ],
  'Le Premier ministre norvégien Nils Berg se rendra au Kenya en avril.': [
    'Nils Berg, NO stated: Prime Minister of NO 2025-03-12',
    'Nils Berg (Prime Minister, NO) + Kenya (null, KE) · 2025-04 inferred · KE · visit planned · fr.visit-verb.se-rendra',
  ],
  'Les exportations du Kenya vers le Pérou ont reculé de 3 % à 120 millions de dollars au premier trimestre 2024.':
    ['exports KE→PE · exact 120000000 USD · 2024-Q1 stated · actual · -3 % on null · fr.trade.exports'],
  'La canciller keniana Grace Wanjiru viajará a Lima la próxima semana para reunirse con el presidente peruano Luis Rojas.':
    [
      'Grace Wanjiru, KE stated: Foreign Minister of KE 2025-03-12',
      'Luis Rojas, PE stated: President of PE 2025-03-12',
      'Grace Wanjiru (Foreign Minister, KE) + Peru (null, PE) · 2025-03-17–2025-03-23 inferred · Lima, PE · visit planned · es.visit-verb.viajará',
      'Grace Wanjiru (Foreign Minister, KE) + Luis Rojas (President, PE) · undated ·  · meeting planned · es.verb.reunirse',
    ],
  'El comercio entre Kenia y Perú alcanzó unos 4.500 millones de dólares en 2024, un 6 % más que en 2023.': [
    'total KE→PE · about 4500000000 USD · 2024 stated · actual · 6 % on 2023 · es.trade.total',
  ],
  'Президент Кении Питер Отиено и президент Перу Луис Рохас 4 марта 2025 года провели переговоры в Лиме.': [
    'Питер Отиено, KE stated: President of KE 2025-03-04',
    'Луис Рохас, PE stated: President of PE 2025-03-04',
    'Питер Отиено (President, KE) + Луис Рохас (President, PE) · 2025-03-04 stated · Lima, PE · talks held · ru.verb.провели-переговоры',
  ],
  'Экспорт Кении в Перу в первом квартале 2024 года сократился на 3% до 120 млн долларов.': [
    'exports KE→PE · exact 120000000 USD · 2024-Q1 stated · actual · -3 % on null · ru.trade.exports',
  ],
  'Tổng thống Kenya Peter Otieno sẽ thăm Việt Nam vào tháng 4.': [
    'Peter Otieno, KE stated: President of KE 2025-03-12',
    'Peter Otieno (President, KE) + Vietnam (null, VN) · 2025-04 inferred · VN · visit planned · vi.visit-verb.thăm',
  ],
  'Kim ngạch thương mại giữa Việt Nam và Peru đạt gần 600 triệu USD năm 2024, tăng 5% so với năm 2023.': [
    'total VN→PE · about 600000000 USD · 2024 stated · actual · 5 % on 2023 · vi.trade.total',
  ],
  'Vice President Elena Torres of Peru told reporters that talks with Kenya would go on. Torres met Kenyan envoy Peter Otieno on Friday.':
    [
      'Elena Torres, PE stated: Vice President of PE 2025-03-12',
      'Peter Otieno, KE stated: Envoy of KE 2025-03-07',
      'Elena Torres (null, PE) + Peter Otieno (Envoy, KE) · 2025-03-07 inferred ·  · meeting held · en.verb.met',
      'Elena Torres says · en.statement',
    ],
  'A planned summit of Kenyan President Grace Wanjiru and Peruvian President Luis Rojas in Lima on 20 March has been cancelled.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-12',
      'Luis Rojas, PE stated: President of PE 2025-03-12',
      'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2025-03-20 inferred · Lima, PE · summit cancelled · en.noun.summit',
    ],
  'The French and German foreign ministers, Luc Martin and Lena Brandt, met in Nairobi on 4 March 2025.': [
    'Luc Martin, FR stated: Foreign Minister of FR 2025-03-04',
    'Lena Brandt, DE stated: Foreign Minister of DE 2025-03-04',
    'Luc Martin (Foreign Minister, FR) + Lena Brandt (Foreign Minister, DE) · 2025-03-04 stated · Nairobi, KE · meeting held · en.verb.met',
  ],
  'The presidents of Kenya, Peru and Norway, Grace Wanjiru, Luis Rojas and Nils Berg, held talks in Lima on 4 March 2025.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-04',
      'Luis Rojas, PE stated: President of PE 2025-03-04',
      'Nils Berg, NO stated: President of NO 2025-03-04',
      'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) + Nils Berg (President, NO) · 2025-03-04 stated · Lima, PE · talks held · en.verb.held-talks',
    ],
  'Los cancilleres de Bolivia, Ana Flores, y de Chile, Pablo Soto, se reunieron en Lima el 4 de marzo de 2025.':
    [
      'Ana Flores, BO stated: Foreign Minister of BO 2025-03-04',
      'Pablo Soto, CL stated: Foreign Minister of CL 2025-03-04',
      'Ana Flores (Foreign Minister, BO) + Pablo Soto (Foreign Minister, CL) · 2025-03-04 stated · Lima, PE · meeting held · es.verb.se-reunieron',
    ],
  'Kenyan Deputy Prime Minister and Foreign Minister Grace Wanjiru met Prime Minister Nils Berg of Norway in Oslo on 4 March 2025.':
    [
      'Grace Wanjiru, KE stated: Deputy Prime Minister of KE 2025-03-04; Foreign Minister of KE 2025-03-04',
      'Nils Berg, NO stated: Prime Minister of NO 2025-03-04',
      'Grace Wanjiru (Deputy Prime Minister, KE) + Nils Berg (Prime Minister, NO) · 2025-03-04 stated · Oslo, NO · meeting held · en.verb.met',
    ],
  'Prime Minister Anwar Salim of Malaysia met Kenyan Foreign Minister (FM) Grace Wanjiru in Nairobi on 4 March 2025.':
    [
      'Anwar Salim, MY stated: Prime Minister of MY 2025-03-04',
      'Grace Wanjiru, KE stated: Foreign Minister of KE 2025-03-04',
      'Anwar Salim (Prime Minister, MY) + Grace Wanjiru (Foreign Minister, KE) · 2025-03-04 stated · Nairobi, KE · meeting held · en.verb.met',
    ],
  'Grace Wanjiru, the Kenyan foreign minister, met her Korean counterpart, Park Min-jun, in Seoul on 4 March 2025.':
    [
      'Grace Wanjiru, KE stated: Foreign Minister of KE 2025-03-04',
      'Park Min-jun, KR stated: Foreign Minister of KR 2025-03-04',
      'Grace Wanjiru (Foreign Minister, KE) + Park Min-jun (Foreign Minister, KR) · 2025-03-04 stated · Seoul, KR · meeting held · en.verb.met',
    ],
  'Kenya’s ambassador to Chile, Peter Otieno, met Chilean Foreign Minister Pablo Soto in Santiago on 4 March 2025.':
    [
      'Peter Otieno, KE stated: Ambassador of KE 2025-03-04',
      'Pablo Soto, CL stated: Foreign Minister of CL 2025-03-04',
      'Peter Otieno (Ambassador, KE) + Pablo Soto (Foreign Minister, CL) · 2025-03-04 stated · Santiago, CL · meeting held · en.verb.met',
    ],
  'Kenya’s finance minister Anna Kamau and trade minister Peter Otieno met Norwegian Prime Minister Nils Berg in Oslo on 4 March 2025.':
    [
      'Anna Kamau, KE stated: Finance Minister of KE 2025-03-04',
      'Peter Otieno, KE inferred: Trade Minister of KE 2025-03-04',
      'Nils Berg, NO stated: Prime Minister of NO 2025-03-04',
      'Anna Kamau (Finance Minister, KE) + Peter Otieno (Trade Minister, KE) + Nils Berg (Prime Minister, NO) · 2025-03-04 stated · Oslo, NO · meeting held · en.verb.met',
    ],
  'Kenyan President Grace Wanjiru, who met the press on Monday, received Peruvian Foreign Minister Luis Rojas in Nairobi on 4 March 2025.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-04',
      'Luis Rojas, PE stated: Foreign Minister of PE 2025-03-04',
      'Grace Wanjiru (President, KE) + Luis Rojas (Foreign Minister, PE) · 2025-03-04 stated · Nairobi, KE · reception held · en.verb.received',
    ],
  'Kenyan President Grace Wanjiru landed at Luis Rojas Airport in Lima on 4 March 2025.': [
    'Grace Wanjiru, KE stated: President of KE 2025-03-12',
  ],
  'Kenyan Foreign Minister Grace Wanjiru met Norwegian Prime Minister Nils Berg and Swedish Finance Minister Maria Lund separately in Oslo on 4 March 2025.':
    [
      'Grace Wanjiru, KE stated: Foreign Minister of KE 2025-03-04',
      'Nils Berg, NO stated: Prime Minister of NO 2025-03-04',
      'Maria Lund, SE stated: Finance Minister of SE 2025-03-04',
      'Grace Wanjiru (Foreign Minister, KE) + Nils Berg (Prime Minister, NO) · 2025-03-04 stated · Oslo, NO · meeting held · en.verb.met',
      'Grace Wanjiru (Foreign Minister, KE) + Maria Lund (Finance Minister, SE) · 2025-03-04 stated · Oslo, NO · meeting held · en.verb.met',
    ],
  'Kenyan President Grace Wanjiru met Peruvian President Luis Rojas and Norwegian Prime Minister Nils Berg said he was glad.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-12',
      'Luis Rojas, PE stated: President of PE 2025-03-12',
      'Nils Berg, NO stated: Prime Minister of NO 2025-03-12',
      'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · undated ·  · meeting held · en.verb.met',
      'Nils Berg says · en.statement',
    ],
  'Kenyan President Grace Wanjiru and Peruvian President Luis Rojas met in Lima on 4 March 2025. They will meet again in Nairobi in May.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-04',
      'Luis Rojas, PE stated: President of PE 2025-03-04',
      'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2025-03-04 stated · Lima, PE · meeting held · en.verb.met',
    ],
  'Kenyan Foreign Minister Grace Wanjiru spoke with Peruvian President Luis Rojas by phone on 4 March 2025; later they met in Lima.':
    [
      'Grace Wanjiru, KE stated: Foreign Minister of KE 2025-03-04',
      'Luis Rojas, PE stated: President of PE 2025-03-04',
      'Grace Wanjiru (Foreign Minister, KE) + Luis Rojas (President, PE) · 2025-03-04 stated ·  · phone call held · en.verb.spoke-with-…-by-phone',
      'Grace Wanjiru (null, KE) + Luis Rojas (null, PE) · undated · Lima, PE · meeting held · en.verb.met',
    ],
  'In a letter to Peruvian President Luis Rojas, Kenyan President Grace Wanjiru called for more trade.': [
    'Luis Rojas, PE stated: President of PE 2025-03-12',
    'Grace Wanjiru, KE stated: President of KE 2025-03-12',
    'Luis Rojas (President, PE) + Grace Wanjiru (President, KE) · undated ·  · letter held · en.letter.in-a-letter-to',
    'Grace Wanjiru says · en.statement',
  ],
  'Kenyan President Grace Wanjiru received a letter from Peruvian President Luis Rojas on 4 March 2025.': [
    'Grace Wanjiru, KE stated: President of KE 2025-03-04',
    'Luis Rojas, PE stated: President of PE 2025-03-04',
    'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2025-03-04 stated ·  · letter held · en.letter.received-…-letter-from',
  ],
  'At a meeting with Peruvian President Luis Rojas in Lima on 4 March 2025, Kenyan President Grace Wanjiru proposed a new port.':
    [
      'Luis Rojas, PE stated: President of PE 2025-03-04',
      'Grace Wanjiru, KE stated: President of KE 2025-03-12',
      'Luis Rojas (President, PE) + Grace Wanjiru (President, KE) · 2025-03-04 stated · Lima, PE · meeting held · en.noun.meeting',
      'Grace Wanjiru says · en.statement',
    ],
  'Between Kenyan President Grace Wanjiru and Peruvian President Luis Rojas a telephone call took place on 4 March 2025.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-04',
      'Luis Rojas, PE stated: President of PE 2025-03-04',
      'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2025-03-04 stated ·  · phone call held · en.noun.telephone-call',
    ],
  'At the invitation of Peruvian President Luis Rojas, Kenyan President Grace Wanjiru visited Lima from 3 to 5 March 2025.':
    [
      'Luis Rojas, PE stated: President of PE 2025-03-12',
      'Grace Wanjiru, KE stated: President of KE 2025-03-03',
      'Grace Wanjiru (President, KE) + Peru (null, PE) · 2025-03-03–2025-03-05 stated · Lima, PE · visit held · en.visit-verb.visited',
    ],
  'Kenyan President Grace Wanjiru will not meet Peruvian President Luis Rojas in Lima.': [
    'Grace Wanjiru, KE stated: President of KE 2025-03-12',
    'Luis Rojas, PE stated: President of PE 2025-03-12',
  ],
  'Kenyan President Grace Wanjiru hosted a dinner for Peruvian President Luis Rojas in Nairobi on 4 March 2025.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-04',
      'Luis Rojas, PE stated: President of PE 2025-03-04',
      'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2025-03-04 stated · Nairobi, KE · reception held · en.verb.hosted-a-…-dinner-for',
    ],
  "In June 2020, in her capacity as Kenya's foreign minister, Grace Wanjiru met Peruvian President Luis Rojas in Lima.":
    [
      'Grace Wanjiru, KE stated: Foreign Minister of KE 2020-06',
      'Luis Rojas, PE stated: President of PE 2020-06',
      'Grace Wanjiru (Foreign Minister, KE) + Luis Rojas (President, PE) · 2020-06 stated · Lima, PE · meeting held · en.verb.met',
    ],
  'Die deutsche Außenministerin Lena Brandt hat in Nairobi mit Präsidentin Grace Wanjiru gesprochen. Kenias Präsidentin dankte ihr.':
    [
      'Lena Brandt, DE stated: Foreign Minister of DE 2025-03-12',
      'Grace Wanjiru, KE inferred: President of KE 2025-03-12',
      'Lena Brandt (Foreign Minister, DE) + Grace Wanjiru (President, KE) · undated · Nairobi, KE · talks held · de.verb.gesprochen',
      'Grace Wanjiru says · de.statement',
    ],
  'Am Montag sprach Bundeskanzlerin Lena Brandt mit dem kenianischen Präsidenten Peter Otieno.': [
    'Lena Brandt, DE stated: Chancellor of DE 2025-03-10',
    'Peter Otieno, KE stated: President of KE 2025-03-10',
    'Lena Brandt (Chancellor, DE) + Peter Otieno (President, KE) · 2025-03-10 inferred ·  · talks held · de.verb.sprach-…-mit',
  ],
  'Kenias Präsident Peter Otieno wurde am 4. März 2025 in Berlin von Bundeskanzlerin Lena Brandt empfangen.':
    [
      'Peter Otieno, KE stated: President of KE 2025-03-04',
      'Lena Brandt, DE stated: Chancellor of DE 2025-03-04',
      'Peter Otieno (President, KE) + Lena Brandt (Chancellor, DE) · 2025-03-04 stated · Berlin, DE · reception held · de.verb.empfangen',
    ],
  'Der Besuch der Präsidentin Grace Wanjiru in Oslo ist für den 20. März geplant.': [
    'Grace Wanjiru, null inferred: President of null 2025-03-12',
    'Grace Wanjiru (President, null) + Norway (null, NO) · 2025-03-20 inferred · Oslo, NO · visit planned · de.visit-noun.besuch',
  ],
  'Bundeskanzlerin Lena Brandt traf ihn nicht.': ['Lena Brandt, DE stated: Chancellor of DE 2025-03-12'],
  'Le président kényan Peter Otieno s’est entretenu mardi à Paris avec le président péruvien Luis Rojas, puis avec le Premier ministre norvégien Nils Berg.':
    [
      'Peter Otieno, KE stated: President of KE 2025-03-11',
      'Luis Rojas, PE stated: President of PE 2025-03-11',
      'Nils Berg, NO stated: Prime Minister of NO 2025-03-11',
      'Peter Otieno (President, KE) + Luis Rojas (President, PE) · 2025-03-11 inferred · Paris, FR · talks held · fr.verb.s-’-est-entretenu',
      'Peter Otieno (President, KE) + Nils Berg (Prime Minister, NO) · 2025-03-11 inferred · Paris, FR · talks held · fr.verb.s-’-est-entretenu',
    ],
  'Le président péruvien Luis Rojas a reçu lundi le ministre kényan Peter Otieno et mardi le Premier ministre norvégien Nils Berg.':
    [
      'Luis Rojas, PE stated: President of PE 2025-03-10',
      'Peter Otieno, KE stated: Minister of KE 2025-03-10',
      'Nils Berg, NO stated: Prime Minister of NO 2025-03-11',
      'Luis Rojas (President, PE) + Peter Otieno (Minister, KE) · 2025-03-10 inferred ·  · reception held · fr.verb.a-reçu',
      'Luis Rojas (President, PE) + Nils Berg (Prime Minister, NO) · 2025-03-11 inferred ·  · reception held · fr.verb.a-reçu',
    ],
  'La presidenta de Kenia, Grace Wanjiru, fue recibida el lunes en Lima por el presidente peruano, Luis Rojas.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-10',
      'Luis Rojas, PE stated: President of PE 2025-03-10',
      'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2025-03-10 inferred · Lima, PE · reception held · es.passive.fue-recibida-…-por',
    ],
  'Kenyas president Grace Wanjiru träffade inte Perus president Luis Rojas.': [
    'Grace Wanjiru, KE stated: President of KE 2025-03-12',
    'Luis Rojas, PE stated: President of PE 2025-03-12',
  ],
  'Посла Кении Питера Отиено 4 марта 2025 года принял министр иностранных дел Норвегии Нильс Берг.': [
    'Питер Отиено, KE stated: Ambassador of KE 2025-03-04',
    'Нильс Берг, NO stated: Foreign Minister of NO 2025-03-04',
    'Нильс Берг (Foreign Minister, NO) + Питер Отиено (Ambassador, KE) · 2025-03-04 stated ·  · reception held · ru.verb.принял',
  ],
  'Tổng thống Kenya Peter Otieno và Tổng thống Peru Luis Rojas đã điện đàm ngày 4/3/2025.': [
    'Peter Otieno, KE stated: President of KE 2025-03-04',
    'Luis Rojas, PE stated: President of PE 2025-03-04',
    'Peter Otieno (President, KE) + Luis Rojas (President, PE) · 2025-03-04 stated ·  · phone call held · vi.verb.đã-điện-đàm',
  ],
  "Kenya's exports to Peru and Norway were 1.2 and 0.8 billion dollars, respectively, in 2024.": [
    'exports KE→PE · exact 1200000000 USD · 2024 stated · actual · no change · en.trade.exports',
    'exports KE→NO · exact 800000000 USD · 2024 stated · actual · no change · en.trade.exports',
  ],
  'Kenya and Peru want to raise trade to 6 billion dollars by 2030.': [
    'total KE→PE · exact 6000000000 USD · 2030 stated · target · no change · en.trade.total',
  ],
  "Kenya's exports rose by 2 billion dollars in 2024.": [],
  'Trade of Kenya and Peru widened to 7.3 billion dollars in July 2024 from 5.4 billion in June.': [
    'total KE→PE · exact 5400000000 USD · 2024-06 inferred · actual · no change · en.trade.total',
    'total KE→PE · exact 7300000000 USD · 2024-07 stated · actual · no change · en.trade.total',
  ],
  "Kenya's exports to Norway grew by 26.1 percent in 2024, reaching 4.58 billion dollars (4.2 billion euros).":
    ['exports KE→NO · exact 4580000000 USD · 2024 stated · actual · 26.1 % on null · en.trade.exports'],
  'The Kenyan company Maji exported goods worth 3 million dollars to Peru in 2024.': [],
  'Kenya put a tariff of 10 percent on imports worth 3 billion dollars from Peru in 2024.': [],
  "Kenya's imports of Norwegian fish doubled to 300 million dollars in 2024.": [
    'imports KE→NO seafood · exact 300000000 USD · 2024 stated · actual · 100 % on null · en.trade.imports',
  ],
  'Trade between Kenya and Peru tripled in 2024.': [
    'total KE→PE · exact null null · 2024 stated · actual · 200 % on null · en.trade.total',
  ],
  "Kenya's exports to Peru fell by a third in 2024.": [
    'exports KE→PE · exact null null · 2024 stated · actual · -33.3 % on null · en.trade.exports',
  ],
  "Kenya's services exports to Norway totalled one point five billion dollars in 2024.": [
    'exports KE→NO services · exact 1500000000 USD · 2024 stated · actual · no change · en.trade.exports',
  ],
  "Kenya's exports to Peru were worth two hundred and fifty million dollars in 2024.": [
    'exports KE→PE · exact 250000000 USD · 2024 stated · actual · no change · en.trade.exports',
  ],
  'Trade between Kenya and Norway was between 2 and 3 billion dollars in 2024.': [
    'total KE→NO · between 2000000000–3000000000 USD · 2024 stated · actual · no change · en.trade.total',
  ],
  'Der deutsch-kenianische Handel belief sich 2024 auf 8,1 Milliarden Euro.': [
    'total DE→KE · exact 8100000000 EUR · 2024 stated · actual · no change · de.trade.total',
  ],
  'Deutschlands Exporte nach Kenia stiegen im Mai 2024 gegenüber dem Vorjahresmonat um 4,5 Prozent auf 210 Millionen Euro.':
    ['exports DE→KE · exact 210000000 EUR · 2024-05 stated · actual · 4.5 % on 2023-05 · de.trade.exports'],
  'El superávit comercial de Perú con Kenia fue de 320 millones de dólares en 2024.': [
    'balance PE→KE · exact 320000000 USD · 2024 stated · actual · no change · es.trade.balance',
  ],
  'Svensk export till Kenya föll med en tredjedel till 1,5 miljarder kronor 2024.': [
    'exports SE→KE · exact 1500000000 SEK · 2024 stated · actual · -33.3 % on null · sv.trade.exports',
  ],
  'Импорт Норвегии из Кении в 2024 году удвоился и достиг 300 млн долларов.': [
    'imports NO→KE · exact 300000000 USD · 2024 stated · actual · 100 % on null · ru.trade.imports',
  ],
  'Nhập khẩu của Việt Nam từ Peru giảm 3,5% xuống còn 150 triệu USD trong 5 tháng đầu năm 2024.': [
    'imports VN→PE · exact 150000000 USD · 2024-01/2024-05 stated · actual · -3.5 % on null · vi.trade.imports',
  ],
  'Trade between Kenya and Norway reached 5 billion dollars in 2024. The two countries set a target of 6 billion dollars by 2030.':
    [
      'total KE→NO · exact 5000000000 USD · 2024 stated · actual · no change · en.trade.total',
      'total KE→NO · exact 6000000000 USD · 2030 stated · target · no change · en.trade.total',
    ],
  'Trade between Kenya and Norway reached 5 billion dollars in 2024. Of this, exports of Kenya were 3 billion dollars.':
    [
      'total KE→NO · exact 5000000000 USD · 2024 stated · actual · no change · en.trade.total',
      'exports KE→NO · exact 3000000000 USD · 2024 inferred · actual · no change · en.trade.exports',
    ],
  "Kenya's exports rose 4 percent to 20 billion dollars in 2024. Imports fell 2 percent to 25 billion dollars. The deficit narrowed to 5 billion dollars.":
    [
      'exports KE→null · exact 20000000000 USD · 2024 stated · actual · 4 % on null · en.trade.exports',
      'imports KE→null · exact 25000000000 USD · 2024 inferred · actual · -2 % on null · en.trade.imports',
      'balance KE→null · exact -5000000000 USD · 2024 inferred · actual · no change · en.trade.balance',
    ],
  "Kenya's exports to Norway totalled 3 billion dollars in 2024. Imports from Norway were 2 billion dollars.":
    [
      'exports KE→NO · exact 3000000000 USD · 2024 stated · actual · no change · en.trade.exports',
      'imports KE→NO · exact 2000000000 USD · 2024 inferred · actual · no change · en.trade.imports',
    ],
  "Kenya's exports to Norway totalled 3 billion dollars in 2023. Exports to Norway are expected to reach 4 billion dollars.":
    [
      'exports KE→NO · exact 3000000000 USD · 2023 stated · actual · no change · en.trade.exports',
      'exports KE→NO · exact 4000000000 USD · null stated · forecast · no change · en.trade.exports',
    ],
  'Trade between Denmark and Kenya was worth 3.5 billion Danish kroner in 2023 and 4 billion kroner in 2024.':
    [
      'total DK→KE · exact 3500000000 DKK · 2023 stated · actual · no change · en.trade.total',
      'total DK→KE · exact 4000000000 DKK · 2024 stated · actual · no change · en.trade.total',
    ],
  "Kenya's trade with Norway totalled 900 million dollars in the first quarter of 2025, compared with 800 million dollars a year earlier.":
    [
      'total KE→NO · exact 800000000 USD · 2024-Q1 inferred · actual · no change · en.trade.total',
      'total KE→NO · exact 900000000 USD · 2025-Q1 stated · actual · no change · en.trade.total',
    ],
  "Kenya was the second largest market for Norwegian fish. Norway's exports to Kenya rose by 2.5 percent last year.":
    ['exports NO→KE · exact null null · 2024 inferred · actual · 2.5 % on null · en.trade.exports'],
  'Trade between Kenya and Norway, which was 1 billion dollars in 2010, is to reach 8 billion dollars in 2030.':
    [
      'total KE→NO · exact 1000000000 USD · 2010 stated · actual · no change · en.trade.total',
      'total KE→NO · exact 8000000000 USD · 2030 stated · forecast · no change · en.trade.total',
    ],
  'Kenya exported coffee worth 12,500,000 dollars to Peru in 2024.': [
    'exports KE→PE coffee · exact 12500000 USD · 2024 stated · actual · no change · en.trade.exports',
  ],
  "Kenya's exports to Peru were $1.25bn in 2024, imports $750m.": [
    'exports KE→PE · exact 1250000000 USD · 2024 stated · actual · no change · en.trade.exports',
    'imports KE→PE · exact 750000000 USD · 2024 stated · actual · no change · en.trade.imports',
  ],
  'President Grace Wanjiru of Kenya arrived in Oslo on Monday for a three-day visit. There she met Prime Minister Nils Berg. "We are friends," Berg said.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-10',
      'Nils Berg, NO inferred: Prime Minister of NO 2025-03-10',
      'Grace Wanjiru (President, KE) + Norway (null, NO) · 2025-03-10 inferred · Oslo, NO · visit held · en.visit-verb.arrived-in',
      'Grace Wanjiru (null, KE) + Nils Berg (Prime Minister, NO) · 2025-03-10 inferred ·  · meeting held · en.verb.met',
      'Nils Berg says · en.statement',
    ],
  "Deputy Minister Peter Otieno, Kenya's envoy to the talks, met Peruvian Deputy Foreign Minister Ana Flores in Lima on 4 March 2025.":
    [
      'Peter Otieno, KE stated: Deputy Minister of KE 2025-03-04; Envoy of KE 2025-03-04',
      'Ana Flores, PE stated: Deputy Foreign Minister of PE 2025-03-04',
      'Peter Otieno (Deputy Minister, KE) + Ana Flores (Deputy Foreign Minister, PE) · 2025-03-04 stated · Lima, PE · meeting held · en.verb.met',
    ],
  'Kenyan President Grace Wanjiru met among others Peruvian President Luis Rojas and Norwegian Prime Minister Nils Berg in New York on 4 March 2025.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-04',
      'Luis Rojas, PE stated: President of PE 2025-03-04',
      'Nils Berg, NO stated: Prime Minister of NO 2025-03-04',
      'Grace Wanjiru (President, KE) + Luis Rojas (President, PE) · 2025-03-04 stated · New York, US · meeting held · en.verb.met',
      'Grace Wanjiru (President, KE) + Nils Berg (Prime Minister, NO) · 2025-03-04 stated · New York, US · meeting held · en.verb.met',
    ],
  'If Kenyan President Grace Wanjiru meets Peruvian President Luis Rojas in May, trade will be on the table.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-12',
      'Luis Rojas, PE stated: President of PE 2025-03-12',
    ],
  'Kenyan President Grace Wanjiru wants to meet Peruvian President Luis Rojas.': [
    'Grace Wanjiru, KE stated: President of KE 2025-03-12',
    'Luis Rojas, PE stated: President of PE 2025-03-12',
  ],
  "Maria Lund, Swedish minister for foreign trade, held a phone call with Kenya's trade minister Peter Otieno on the morning of 4 March 2025.":
    [
      'Maria Lund, SE stated: Trade Minister of SE 2025-03-04',
      'Peter Otieno, KE stated: Trade Minister of KE 2025-03-04',
      'Maria Lund (Trade Minister, SE) + Peter Otieno (Trade Minister, KE) · 2025-03-04 stated ·  · phone call held · en.verb.held-a-phone-call-with',
    ],
  'Frankreichs Präsident Luc Martin und Bundeskanzlerin Lena Brandt telefonierten am Dienstag miteinander. Martin will am Freitag nach Berlin kommen.':
    [
      'Luc Martin, FR stated: President of FR 2025-03-11',
      'Lena Brandt, DE stated: Chancellor of DE 2025-03-11',
      'Luc Martin (President, FR) + Lena Brandt (Chancellor, DE) · 2025-03-11 inferred ·  · phone call held · de.verb.telefonierten',
    ],
  'Norges statsminister Nils Berg tog emot Kenyas president Grace Wanjiru i Oslo den 4 mars 2025. På onsdagen reser hon vidare till Sverige.':
    [
      'Nils Berg, NO stated: Prime Minister of NO 2025-03-04',
      'Grace Wanjiru, KE stated: President of KE 2025-03-04',
      'Nils Berg (Prime Minister, NO) + Grace Wanjiru (President, KE) · 2025-03-04 stated · Oslo, NO · reception held · sv.verb.tog-emot',
    ],
  'Le ministre norvégien Nils Berg a rencontré son homologue kényane Grace Wanjiru à Oslo le 4 mars 2025. Il s’est félicité de cette visite.':
    [
      'Nils Berg, NO stated: Minister of NO 2025-03-04',
      'Grace Wanjiru, KE stated: Minister of KE 2025-03-04',
      'Nils Berg (Minister, NO) + Grace Wanjiru (Minister, KE) · 2025-03-04 stated · Oslo, NO · meeting held · fr.verb.a-rencontré',
    ],
  'El presidente peruano Luis Rojas recibirá el viernes en Lima a la canciller keniana Grace Wanjiru.': [
    'Luis Rojas, PE stated: President of PE 2025-03-12',
    'Grace Wanjiru, KE stated: Foreign Minister of KE 2025-03-12',
    'Luis Rojas (President, PE) + Grace Wanjiru (Foreign Minister, KE) · 2025-03-14 inferred · Lima, PE · reception planned · es.verb.recibirá',
  ],
  'В 2024 году экспорт Кении в Норвегию составил 3 млрд долларов, а импорт – 2 млрд.': [
    'exports KE→NO · exact 3000000000 USD · 2024 stated · actual · no change · ru.trade.exports',
    'imports KE→NO · exact 2000000000 USD · 2024 stated · actual · no change · ru.trade.imports',
  ],
  'Chiều 4/3/2025, tại Hà Nội, Thủ tướng Trần Minh Hải đã tiếp Đại sứ Peru Luis Rojas.': [
    'Trần Minh Hải, VN inferred: Prime Minister of VN 2025-03-04',
    'Luis Rojas, PE stated: Ambassador of PE 2025-03-04',
    'Trần Minh Hải (Prime Minister, VN) + Luis Rojas (Ambassador, PE) · 2025-03-04 stated · Hanoi, VN · reception held · vi.verb.đã-tiếp',
  ],
  'Năm 2024, Việt Nam xuất khẩu sang Na Uy 300 triệu USD và nhập khẩu 200 triệu USD.': [
    'exports VN→NO · exact 300000000 USD · 2024 stated · actual · no change · vi.trade.exports',
    'imports VN→NO · exact 200000000 USD · 2024 stated · actual · no change · vi.trade.imports',
  ],
  'M. Otieno, ministre kényan du Commerce, s’est rendu mardi à Oslo pour y rencontrer Nils Berg.': [
    'Otieno, KE stated: Trade Minister of KE 2025-03-11',
    'Nils Berg, NO inferred: ',
    'Otieno (Trade Minister, KE) + Norway (null, NO) · 2025-03-11 inferred · Oslo, NO · visit held · fr.visit-verb.s-’-est-rendu',
    'Otieno (Trade Minister, KE) + Nils Berg (null, NO) · undated ·  · meeting planned · fr.verb.rencontrer',
  ],
  'El presidente keniano, Peter Otieno, y su homólogo peruano, Luis Rojas, hablaron por teléfono el 4 de marzo de 2025.':
    [
      'Peter Otieno, KE stated: President of KE 2025-03-04',
      'Luis Rojas, PE stated: President of PE 2025-03-04',
      'Peter Otieno (President, KE) + Luis Rojas (President, PE) · 2025-03-04 stated ·  · phone call held · es.verb.hablaron-por-teléfono',
    ],
  'La ministra de Comercio de Perú, Ana Flores, y el embajador de Kenia en Lima, Peter Otieno, se reunieron el martes.':
    [
      'Ana Flores, PE stated: Trade Minister of PE 2025-03-11',
      'Peter Otieno, KE stated: Ambassador of KE 2025-03-11',
      'Ana Flores (Trade Minister, PE) + Peter Otieno (Ambassador, KE) · 2025-03-11 inferred · Lima, PE · meeting held · es.verb.se-reunieron',
    ],
  'Kenias Präsidentin Grace Wanjiru, die am Montag in Oslo eintraf, führte dort Gespräche mit Ministerpräsident Nils Berg.':
    [
      'Grace Wanjiru, KE stated: President of KE 2025-03-10',
      'Nils Berg, NO inferred: Prime Minister of NO 2025-03-10',
      'Grace Wanjiru (President, KE) + Nils Berg (Prime Minister, NO) · 2025-03-10 inferred ·  · talks held · de.verb.führte-…-gespräche',
    ],
  'In einem Brief an Bundeskanzlerin Lena Brandt forderte Kenias Präsident Peter Otieno mehr Hilfe.': [
    'Lena Brandt, DE stated: Chancellor of DE 2025-03-12',
    'Peter Otieno, KE stated: President of KE 2025-03-12',
    'Lena Brandt (Chancellor, DE) + Peter Otieno (President, KE) · undated ·  · letter held · de.letter.in-einem-brief-an',
    'Peter Otieno says · de.statement',
  ],
  'Die Außenminister Kenias und Norwegens trafen sich am 4. März 2025 in Oslo.': [
    'Kenya: Foreign Minister (Foreign Minister, KE) + Norway: Foreign Minister (Foreign Minister, NO) · 2025-03-04 stated · Oslo, NO · meeting held · de.verb.trafen',
  ],
  'Kenias Präsident Peter Otieno wird am Freitag in Berlin von Bundeskanzlerin Lena Brandt empfangen.': [
    'Peter Otieno, KE stated: President of KE 2025-03-12',
    'Lena Brandt, DE stated: Chancellor of DE 2025-03-12',
    'Peter Otieno (President, KE) + Lena Brandt (Chancellor, DE) · 2025-03-14 inferred · Berlin, DE · reception planned · de.verb.empfangen',
  ],
  'Utrikesministrarna i Sverige och Kenya, Lena Brandt och Grace Wanjiru, möttes i Nairobi den 4 mars 2025.':
    [
      'Lena Brandt, SE stated: Foreign Minister of SE 2025-03-04',
      'Grace Wanjiru, KE stated: Foreign Minister of KE 2025-03-04',
      'Lena Brandt (Foreign Minister, SE) + Grace Wanjiru (Foreign Minister, KE) · 2025-03-04 stated · Nairobi, KE · meeting held · sv.verb.möttes',
    ],
  'Enligt Kenyas president Grace Wanjiru blev mötet inställt.': [
    'Grace Wanjiru, KE stated: President of KE 2025-03-12',
  ],
  'Президент Перу Луис Рохас в среду позвонил президенту Кении Питеру Отиено.': [
    'Луис Рохас, PE stated: President of PE 2025-03-12',
    'Питер Отиено, KE stated: President of KE 2025-03-12',
    'Луис Рохас (President, PE) + Питер Отиено (President, KE) · 2025-03-12 inferred ·  · phone call held · ru.verb.позвонил',
  ],
  'Министры иностранных дел Кении и Норвегии Питер Отиено и Нильс Берг обсудили в Осло торговлю.': [
    'Питер Отиено, KE stated: Foreign Minister of KE 2025-03-12',
    'Нильс Берг, NO stated: Foreign Minister of NO 2025-03-12',
    'Питер Отиено (Foreign Minister, KE) + Нильс Берг (Foreign Minister, NO) · undated · Oslo, NO · talks held · ru.verb.обсудили',
  ],
  'Визит президента Кении Питера Отиено в Осло намечен на 20 марта.': [
    'Питер Отиено, KE stated: President of KE 2025-03-12',
    'Питер Отиено (President, KE) + Norway (null, NO) · 2025-03-20 inferred · Oslo, NO · visit planned · ru.visit-noun.визит',
  ],
  'Ngày 4/3/2025, tại Oslo, Thủ tướng Na Uy Nils Berg đã có cuộc gặp với Bộ trưởng Công Thương Việt Nam Trần Minh Hải.':
    [
      'Nils Berg, NO stated: Prime Minister of NO 2025-03-04',
      'Trần Minh Hải, VN stated: Industry and Trade Minister of VN 2025-03-04',
      'Nils Berg (Prime Minister, NO) + Trần Minh Hải (Industry and Trade Minister, VN) · 2025-03-04 stated · Oslo, NO · meeting held · vi.verb.có-cuộc-gặp-với',
    ],
  'Nhận lời mời của Tổng thống Peru Luis Rojas, Thủ tướng Trần Minh Hải thăm Peru từ ngày 3 đến 5/3/2025.': [
    'Luis Rojas, PE stated: President of PE 2025-03-12',
    'Trần Minh Hải, VN inferred: Prime Minister of VN 2025-03-03',
    'Trần Minh Hải (Prime Minister, VN) + Peru (null, PE) · 2025-03-03–2025-03-05 stated · PE · visit held · vi.visit-verb.thăm',
  ],
  'Nairobi governor Anna Kamau met Kenyan President Grace Wanjiru on 4 March 2025.': [
    'Anna Kamau, KE inferred: Governor of KE 2025-03-04',
    'Grace Wanjiru, KE stated: President of KE 2025-03-04',
    'Anna Kamau (Governor, KE) + Grace Wanjiru (President, KE) · 2025-03-04 stated ·  · meeting held · en.verb.met',
  ],
  'Acting Foreign Minister Peter Otieno of Kenya will hold talks in Oslo on 20 March with Nils Berg, the Norwegian prime minister.':
    [
      'Peter Otieno, KE stated: Acting Foreign Minister of KE 2025-03-12',
      'Nils Berg, NO stated: Prime Minister of NO 2025-03-12',
      'Peter Otieno (Acting Foreign Minister, KE) + Nils Berg (Prime Minister, NO) · 2025-03-20 inferred · Oslo, NO · talks planned · en.verb.hold-talks',
    ],
  'Der frühere Bundeskanzler Karl Brandt traf am 4. März 2025 in Nairobi Kenias Präsidenten Peter Otieno.': [
    'Karl Brandt, DE stated: former Chancellor of DE 2025-03-04',
    'Peter Otieno, KE stated: President of KE 2025-03-04',
    'Karl Brandt (Former Chancellor, DE) + Peter Otieno (President, KE) · 2025-03-04 stated · Nairobi, KE · meeting held · de.verb.traf',
  ],
  'Former Kenyan president Grace Wanjiru met Peruvian President Luis Rojas in Lima on 4 March 2025.': [
    'Grace Wanjiru, KE stated: former President of KE 2025-03-04',
    'Luis Rojas, PE stated: President of PE 2025-03-04',
    'Grace Wanjiru (Former President, KE) + Luis Rojas (President, PE) · 2025-03-04 stated · Lima, PE · meeting held · en.verb.met',
  ],
  'Peter Otieno, ancien président du Kenya, a été reçu lundi à Paris par le président français Luc Martin.': [
    'Peter Otieno, KE stated: former President of KE 2025-03-10',
    'Luc Martin, FR stated: President of FR 2025-03-10',
    'Peter Otieno (Former President, KE) + Luc Martin (President, FR) · 2025-03-10 inferred · Paris, FR · reception held · fr.passive.été-reçu',
  ],
  'Sveriges förra statsminister Nils Berg mötte Kenyas president Grace Wanjiru i Nairobi den 4 mars 2025.': [
    'Nils Berg, SE stated: former Prime Minister of SE 2025-03-04',
    'Grace Wanjiru, KE stated: President of KE 2025-03-04',
    'Nils Berg (Former Prime Minister, SE) + Grace Wanjiru (President, KE) · 2025-03-04 stated · Nairobi, KE · meeting held · sv.verb.mötte',
  ],
  'Бывший министр торговли Кении Питер Отиено 4 марта 2025 года встретился в Лиме с президентом Перу Луисом Рохасом.':
    [
      'Питер Отиено, KE stated: former Trade Minister of KE 2025-03-04',
      'Луис Рохас, PE stated: President of PE 2025-03-04',
      'Питер Отиено (Former Trade Minister, KE) + Луис Рохас (President, PE) · 2025-03-04 stated · Lima, PE · meeting held · ru.verb.встретился',
    ],
};

describe('to the last detail', () => {
  test.each(Object.entries(rows))('%s', (text, expected) => {
    expect(lines(read(text))).toEqual(expected);
  });

  // Recorded once: `npx vitest run tests/extract -u` after the difference has been read.
  test.each(Object.keys(rows))('why: %s', (text) => {
    expect(reasons(read(text)).join('\n')).toMatchSnapshot();
  });

  test.each(Object.keys(rows))('every proof is a sentence of the page: %s', (text) => {
    const { people, meetings, trade, statements } = read(text);
    const proofs: Evidence[] = [
      ...people.flatMap(({ evidence, roles }) => [...evidence, ...roles.map((role) => role.evidence)]),
      ...[...meetings, ...trade].flatMap(({ evidence }) => evidence),
      ...statements.map(({ evidence }) => evidence),
    ];
    for (const { quote, start, end } of proofs) {
      expect(text.slice(start, end)).toBe(quote);
      expect(quote).toMatch(/^\S.*\S$/u);
    }
  });
});
