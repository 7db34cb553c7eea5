import type { Language } from '../../src/model.js';

/** Who met whom, and whose official each is, in sentences as newsrooms and ministries write them; published on Wednesday, 16 April 2025. */
export interface Scenes {
  language: Language;
  /** The text; the meetings of those it names, with the first day; the people with their countries. */
  sentences: readonly (readonly [text: string, met: readonly string[], people: readonly string[]])[];
}

export const scenes: readonly Scenes[] = [
  {
    language: 'en',
    sentences: [
      // A place behind a title is no bearer of it.
      [
        'Kenyan Consul General Peter Otieno met with U.S. Congressman Green of Texas on Tuesday.',
        [],
        ['Peter Otieno KE'],
      ],
      // The day since when something has been is not that of the meeting.
      [
        'Peruvian President Luis Rojas received Kenyan President Grace Wanjiru on her first visit since her election on 24 March.',
        ['Grace Wanjiru + Luis Rojas held'],
        ['Grace Wanjiru KE', 'Luis Rojas PE'],
      ],
      // The office of a country beside a name of the same office is another one’s; abbreviations are nobody.
      ['Foreign Minister Peter Otieno met the Peruvian foreign minister on Tuesday.', [], ['Peter Otieno ?']],
      [
        'Besides praising the MOUs, Peruvian Foreign Minister Ana Quispe met Kenyan Foreign Minister Peter Otieno on Tuesday.',
        ['Ana Quispe + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Peter Otieno KE'],
      ],
      // The present is no proof beside what is planned.
      [
        'Peruvian President Luis Rojas will receive Kenyan President Grace Wanjiru. Programme: President Rojas receives President Wanjiru at the palace.',
        ['Grace Wanjiru + Luis Rojas planned'],
        ['Grace Wanjiru KE', 'Luis Rojas PE'],
      ],
      [
        'Bangladeshi Foreign Adviser Md. Anwar Karim came together with his Peruvian homologue, Luis Rojas, in Dhaka on Tuesday. Rojas was accepted also by President Rafiq Alam.',
        ['Luis Rojas + Md. Anwar Karim held 2025-04-15', 'Luis Rojas + Rafiq Alam held 2025-04-15'],
        ['Luis Rojas PE', 'Md. Anwar Karim BD', 'Rafiq Alam BD'],
      ],
      [
        'Kenyan Foreign Minister Peter Otieno met his Peruvian counterpart Ana Quispe in Lima on Tuesday. Otieno later held talks with President Luis Rojas.',
        ['Ana Quispe + Peter Otieno held 2025-04-15', 'Luis Rojas + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Luis Rojas PE', 'Peter Otieno KE'],
      ],
      // What is told right behind a day was on that day, unless it is told of somebody else or of another time.
      [
        'Kenyan Foreign Minister Peter Otieno addressed a forum in Lima on Tuesday. He met Trade Minister Luis Rojas of Peru.',
        ['Luis Rojas + Peter Otieno held 2025-04-15'],
        ['Luis Rojas PE', 'Peter Otieno KE'],
      ],
      [
        'Kenyan Foreign Minister Peter Otieno addressed a forum in Lima on Tuesday. He had met Trade Minister Luis Rojas of Peru several times before.',
        ['Luis Rojas + Peter Otieno held'],
        ['Luis Rojas PE', 'Peter Otieno KE'],
      ],
      [
        'Kenyan Foreign Minister Peter Otieno addressed a forum in Lima on Tuesday. Swedish Trade Minister Eva Lind met Norwegian Trade Minister Nils Berg.',
        ['Eva Lind + Nils Berg held'],
        ['Eva Lind SE', 'Nils Berg NO', 'Peter Otieno KE'],
      ],
      [
        'Kenyan Foreign Minister Peter Otieno ended a tour of the Andes on Tuesday. He met Trade Minister Luis Rojas of Peru.',
        ['Luis Rojas + Peter Otieno held'],
        ['Luis Rojas PE', 'Peter Otieno KE'],
      ],
      [
        'Kenyan Foreign Minister Peter Otieno met his Peruvian counterpart Ana Quispe on Tuesday. Trade is small, she said. Both want more of it. Otieno was also received by Peruvian President Luis Rojas.',
        ['Ana Quispe + Peter Otieno held 2025-04-15', 'Luis Rojas + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Luis Rojas PE', 'Peter Otieno KE'],
      ],
      [
        'Kenyan Foreign Minister Peter Otieno met his Peruvian counterpart Ana Quispe in Lima on Tuesday. He also met Trade Minister Luis Rojas.',
        ['Ana Quispe + Peter Otieno held 2025-04-15', 'Luis Rojas + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Luis Rojas PE', 'Peter Otieno KE'],
      ],
      [
        "Ghana's President Kofi Mensah hosted Indian Prime Minister Arjun Mehta at Jubilee House on Monday. The two leaders agreed to double trade.",
        ['Arjun Mehta + Kofi Mensah held 2025-04-14'],
        ['Arjun Mehta IN', 'Kofi Mensah GH'],
      ],
      [
        'Prime Minister Arjun Mehta arrived in Accra on Monday on a two-day visit. He was received at the airport by Ghanaian President Kofi Mensah.',
        ['Arjun Mehta + Kofi Mensah held 2025-04-14'],
        ['Arjun Mehta ?', 'Kofi Mensah GH'],
      ],
      [
        "Chilean Trade Minister Pablo Soto met separately on Tuesday with Japan's Economy Minister Kenji Sato, Korean Trade Minister Park Jun-ho and Vietnam's Industry Minister Nguyen Van Hai.",
        [
          'Kenji Sato + Pablo Soto held 2025-04-15',
          'Pablo Soto + Park Jun-ho held 2025-04-15',
          'Nguyen Van Hai + Pablo Soto held 2025-04-15',
        ],
        ['Kenji Sato JP', 'Nguyen Van Hai VN', 'Pablo Soto CL', 'Park Jun-ho KR'],
      ],
      [
        'On the sidelines of the summit, President Erlan Sarsenov held separate meetings with Turkish President Mehmet Yildiz and Hungarian Prime Minister Gabor Kovacs on Tuesday.',
        ['Erlan Sarsenov + Mehmet Yildiz held 2025-04-15', 'Erlan Sarsenov + Gabor Kovacs held 2025-04-15'],
        ['Erlan Sarsenov ?', 'Gabor Kovacs HU', 'Mehmet Yildiz TR'],
      ],
      [
        'On Tuesday, Thai Foreign Minister Somchai Prasert paid a courtesy call on Lao President Khamla Vongsa. Earlier the same day, he had met Lao Foreign Minister Bounmy Keola.',
        ['Khamla Vongsa + Somchai Prasert held 2025-04-15', 'Bounmy Keola + Somchai Prasert held 2025-04-15'],
        ['Bounmy Keola LA', 'Khamla Vongsa LA', 'Somchai Prasert TH'],
      ],
      [
        'Egyptian Foreign Minister Hany Mansour on Monday received his Greek and Cypriot counterparts, Nikos Pappas and Andreas Georgiou.',
        ['Andreas Georgiou + Hany Mansour + Nikos Pappas held 2025-04-14'],
        ['Andreas Georgiou CY', 'Hany Mansour EG', 'Nikos Pappas GR'],
      ],
      [
        'The foreign ministers of Egypt, Hany Mansour, Greece, Nikos Pappas, and Cyprus, Andreas Georgiou, met in Nicosia on Monday.',
        ['Andreas Georgiou + Hany Mansour + Nikos Pappas held 2025-04-14'],
        ['Andreas Georgiou CY', 'Hany Mansour EG', 'Nikos Pappas GR'],
      ],
      [
        'Egyptian Foreign Minister Hany Mansour met with his counterparts from Greece, Nikos Pappas, and Cyprus, Andreas Georgiou, in Cairo on Monday.',
        ['Andreas Georgiou + Hany Mansour + Nikos Pappas held 2025-04-14'],
        ['Andreas Georgiou CY', 'Hany Mansour EG', 'Nikos Pappas GR'],
      ],
      [
        "Ugandan Vice President Jane Nakato and Rwanda's Prime Minister Eric Habimana met in Kampala on Monday. The two discussed border trade.",
        ['Eric Habimana + Jane Nakato held 2025-04-14'],
        ['Eric Habimana RW', 'Jane Nakato UG'],
      ],
      [
        'Sri Lankan President Nimal Perera held bilateral talks with his Maldivian counterpart, Ibrahim Rasheed, in Colombo on Monday.',
        ['Ibrahim Rasheed + Nimal Perera held 2025-04-14'],
        ['Ibrahim Rasheed MV', 'Nimal Perera LK'],
      ],
      [
        'Croatian Prime Minister Ivan Horvat met Slovenian Prime Minister Matej Zupan in Zagreb on Monday. "We agreed on energy," said Horvat after the talks.',
        ['Ivan Horvat + Matej Zupan held 2025-04-14'],
        ['Ivan Horvat HR', 'Matej Zupan SI'],
      ],
      [
        "Bangladesh's Commerce Secretary Rafiqul Islam led the delegation at talks with Nepal's Commerce Secretary Ram Thapa in Kathmandu on Monday.",
        ['Rafiqul Islam + Ram Thapa held 2025-04-14'],
        ['Rafiqul Islam BD', 'Ram Thapa NP'],
      ],
      [
        "Malaysia's Deputy Prime Minister Datuk Seri Azman Yusof met Singapore's Senior Minister Tan Wei Liang in Putrajaya on Tuesday.",
        ['Azman Yusof + Tan Wei Liang held 2025-04-15'],
        ['Azman Yusof MY', 'Tan Wei Liang SG'],
      ],
      [
        "Sheikh Khalid bin Rashid Al Noor, UAE Foreign Minister, received in Abu Dhabi on Tuesday Pedro Almeida, Brazil's Minister of Foreign Affairs.",
        ['Khalid bin Rashid Al Noor + Pedro Almeida held 2025-04-15'],
        ['Khalid bin Rashid Al Noor AE', 'Pedro Almeida BR'],
      ],
      [
        'His Highness Sheikh Khalid bin Rashid Al Noor received on Tuesday the Ambassador of Jordan to the UAE, H.E. Omar Haddad.',
        ['Khalid bin Rashid Al Noor + Omar Haddad held 2025-04-15'],
        ['Khalid bin Rashid Al Noor AE', 'Omar Haddad JO'],
      ],
      [
        'Irish Tánaiste Sean Byrne met Northern Ireland Secretary Helen Clarke in Belfast on Monday.',
        ['Helen Clarke + Tánaiste Sean Byrne held 2025-04-14'],
        ['Helen Clarke GB', 'Tánaiste Sean Byrne IE'],
      ],
      [
        'UK Foreign Secretary Helen Clarke spoke to US Secretary of State John Harper by phone on Monday.',
        ['Helen Clarke + John Harper held 2025-04-14'],
        ['Helen Clarke GB', 'John Harper US'],
      ],
      [
        'US Deputy Secretary of State John Harper met with Philippine Foreign Affairs Secretary Maria Santos in Manila on Monday.',
        ['John Harper + Maria Santos held 2025-04-14'],
        ['John Harper US', 'Maria Santos PH'],
      ],
      [
        'U.S. Trade Representative Laura Mitchell and Indian Commerce Minister Arjun Mehta met in Washington on Monday.',
        ['Arjun Mehta + Laura Mitchell held 2025-04-14'],
        ['Arjun Mehta IN', 'Laura Mitchell US'],
      ],
      [
        'EU Trade Commissioner Marek Lis met with Mexican Economy Secretary Rosa Delgado in Brussels on Monday.',
        ['Marek Lis + Rosa Delgado held 2025-04-14'],
        ['Marek Lis EU', 'Rosa Delgado MX'],
      ],
      [
        'European Commission President Clara Weber received Moldovan President Irina Munteanu in Brussels on Monday.',
        ['Clara Weber + Irina Munteanu held 2025-04-14'],
        ['Clara Weber EU', 'Irina Munteanu MD'],
      ],
      [
        'European Council President Tomas Berg and Japanese Prime Minister Kenji Sato held a summit in Tokyo on Monday.',
        ['Kenji Sato + Tomas Berg held 2025-04-14'],
        ['Kenji Sato JP', 'Tomas Berg EU'],
      ],
      [
        'EU High Representative Marta Lopes met with Armenian Foreign Minister Aram Petrosyan in Yerevan on Monday.',
        ['Aram Petrosyan + Marta Lopes held 2025-04-14'],
        ['Aram Petrosyan AM', 'Marta Lopes EU'],
      ],
      [
        'UN Secretary-General Daniel Costa met Somali President Abdi Warsame in Mogadishu on Monday.',
        ['Abdi Warsame + Daniel Costa held 2025-04-14'],
        ['Abdi Warsame SO', 'Daniel Costa ?'],
      ],
      [
        'NATO Secretary General Lars Holm met Bulgarian President Georgi Dimitrov in Sofia on Monday.',
        ['Georgi Dimitrov + Lars Holm held 2025-04-14'],
        ['Georgi Dimitrov BG', 'Lars Holm ?'],
      ],
      [
        'WTO Director-General Amina Bello held talks with Brazilian Vice President Pedro Almeida in Geneva on Monday.',
        ['Amina Bello + Pedro Almeida held 2025-04-14'],
        ['Amina Bello ?', 'Pedro Almeida BR'],
      ],
      [
        'ASEAN Secretary-General Dr. Somchai Prasert received the Ambassador of Norway to ASEAN, H.E. Nils Berg, at the ASEAN Headquarters on Monday.',
        ['Nils Berg + Somchai Prasert held 2025-04-14'],
        ['Nils Berg NO', 'Somchai Prasert ?'],
      ],
      [
        'African Union Commission Chairperson Joseph Banda met Ethiopian Prime Minister Tadesse Bekele in Addis Ababa on Monday.',
        ['Joseph Banda + Tadesse Bekele held 2025-04-14'],
        ['Joseph Banda ?', 'Tadesse Bekele ET'],
      ],
      ['King Hakim of Morania welcomed nobody.', [], []],
      [
        "Jordan's King Hamza II received Iraqi Prime Minister Ali al-Janabi in Amman on Monday.",
        ['Ali al-Janabi + Hamza II held 2025-04-14'],
        ['Ali al-Janabi IQ', 'Hamza II JO'],
      ],
      [
        'Crown Princess Ingrid of Norway met Estonian President Kadri Tamm in Tallinn on Monday.',
        ['Ingrid + Kadri Tamm held 2025-04-14'],
        ['Ingrid NO', 'Kadri Tamm EE'],
      ],
      [
        "Acting Foreign Minister Amir Qasimi met Pakistan's special envoy Asif Raza in Kabul on Monday.",
        ['Amir Qasimi + Asif Raza held 2025-04-14'],
        ['Amir Qasimi AF', 'Asif Raza PK'],
      ],
      [
        'Former Finnish President Antti Laine met Namibian President Sam Nujoba in Windhoek on Monday.',
        ['Antti Laine + Sam Nujoba held 2025-04-14'],
        ['Antti Laine FI', 'Sam Nujoba NA'],
      ],
      [
        "Interim President Rosa Delgado of Bolivia met Paraguay's Foreign Minister Hugo Benitez on Monday in La Paz.",
        ['Hugo Benitez + Rosa Delgado held 2025-04-14'],
        ['Hugo Benitez PY', 'Rosa Delgado BO'],
      ],
      [
        "Lt. Gen. (retd) Asif Raza, Pakistan's national security adviser, met Iranian Foreign Minister Reza Karimi in Tehran on Monday.",
        ['Asif Raza + Reza Karimi held 2025-04-14'],
        ['Asif Raza PK', 'Reza Karimi IR'],
      ],
      [
        'Chief of the General Staff Gen. Mehmet Yildiz met with US Army Chief of Staff Gen. John Harper in Ankara on Monday.',
        ['John Harper + Mehmet Yildiz held 2025-04-14'],
        ['John Harper US', 'Mehmet Yildiz TR'],
      ],
      [
        "Tan Sri Lim Boon Keat, Malaysia's trade minister, met Prof. Dr. Budi Santoso, Indonesia's coordinating minister for economic affairs, in Jakarta on Monday.",
        ['Budi Santoso + Lim Boon Keat held 2025-04-14'],
        ['Budi Santoso ID', 'Lim Boon Keat MY'],
      ],
      [
        "The Hon. Grace Wanjiru, Kenya's Cabinet Secretary for Trade, met Rt. Hon. Helen Clarke, the UK's business secretary, in London on Monday.",
        ['Grace Wanjiru + Helen Clarke held 2025-04-14'],
        ['Grace Wanjiru KE', 'Helen Clarke GB'],
      ],
      [
        "Hon. Mele Fonua, Tonga's Minister for Fisheries, met Fiji's Fisheries Minister Hon. Jone Vakaloa in Suva on Monday.",
        ['Jone Vakaloa + Mele Fonua held 2025-04-14'],
        ['Jone Vakaloa FJ', 'Mele Fonua TO'],
      ],
      [
        'Minister of Economy, Trade and Industry Kenji Sato met with Canadian Minister of Export Promotion and International Trade Emily Tremblay in Ottawa on Monday.',
        ['Emily Tremblay + Kenji Sato held 2025-04-14'],
        ['Emily Tremblay CA', 'Kenji Sato ?'],
      ],
      [
        'Deputy Prime Minister and Minister of Foreign and European Affairs Ivan Horvat met with Montenegrin Deputy Prime Minister for Foreign Affairs Milan Vukovic in Podgorica on Monday.',
        ['Ivan Horvat + Milan Vukovic held 2025-04-14'],
        ['Ivan Horvat ?', 'Milan Vukovic ME'],
      ],
      [
        'Member of the Politburo, Secretary of the Party Central Committee Nguyen Van Hai received Secretary of the Central Committee of the Communist Party of Cuba Raul Perez in Hanoi on Monday.',
        ['Nguyen Van Hai + Raul Perez held 2025-04-14'],
        ['Nguyen Van Hai VN', 'Raul Perez CU'],
      ],
      [
        "Chairwoman of the Federation Council Valeria Sokolova met with Speaker of Zimbabwe's National Assembly Jacob Moyo in Moscow on Monday.",
        ['Jacob Moyo + Valeria Sokolova held 2025-04-14'],
        ['Jacob Moyo ZW', 'Valeria Sokolova RU'],
      ],
      [
        'National Assembly Speaker Woo Jin-soo met with Mongolian parliament speaker Bat-Erdene Ganbold in Seoul on Monday.',
        ['Bat-Erdene Ganbold + Woo Jin-soo held 2025-04-14'],
        ['Bat-Erdene Ganbold MN', 'Woo Jin-soo KR'],
      ],
      [
        'Knesset Speaker Avi Cohen hosted Bundestag President Julia Klein in Jerusalem on Monday.',
        ['Avi Cohen + Julia Klein held 2025-04-14'],
        ['Avi Cohen IL', 'Julia Klein DE'],
      ],
      [
        'Mayor of Athens Nikos Pappas received the Ambassador of Georgia, Nino Beridze, on Monday.',
        ['Nikos Pappas + Nino Beridze held 2025-04-14'],
        ['Nikos Pappas GR', 'Nino Beridze GE'],
      ],
      [
        'Istanbul Governor Mehmet Yildiz met Sofia Mayor Georgi Dimitrov on Monday.',
        ['Georgi Dimitrov + Mehmet Yildiz held 2025-04-14'],
        ['Georgi Dimitrov BG', 'Mehmet Yildiz TR'],
      ],
      [
        "Texas Governor Laura Mitchell met with Taiwan's President Chen Yi-lin in Austin on Monday.",
        ['Chen Yi-lin + Laura Mitchell held 2025-04-14'],
        ['Chen Yi-lin TW', 'Laura Mitchell US'],
      ],
      [
        'California Gov. Laura Mitchell met Mexican Foreign Secretary Rosa Delgado in Sacramento on Monday.',
        ['Laura Mitchell + Rosa Delgado held 2025-04-14'],
        ['Laura Mitchell US', 'Rosa Delgado MX'],
      ],
      [
        'Western Australia Premier Emily Brown met Indonesian Vice President Budi Santoso in Perth on Monday.',
        ['Budi Santoso + Emily Brown held 2025-04-14'],
        ['Budi Santoso ID', 'Emily Brown AU'],
      ],
      [
        'Outgoing Swiss Ambassador Beat Keller paid a farewell call on Prime Minister Nimal Perera on Monday.',
        ['Beat Keller + Nimal Perera held 2025-04-14'],
        ['Beat Keller CH', 'Nimal Perera ?'],
      ],
      [
        'The new Ambassador of Italy to Tunisia, Marco Ricci, presented his credentials to President Salah Trabelsi on Monday.',
        ['Marco Ricci + Salah Trabelsi held 2025-04-14'],
        ['Marco Ricci IT', 'Salah Trabelsi TN'],
      ],
      [
        'President Salah Trabelsi on Monday received the credentials of the new Italian ambassador, Marco Ricci.',
        ['Marco Ricci + Salah Trabelsi held 2025-04-14'],
        ['Marco Ricci IT', 'Salah Trabelsi ?'],
      ],
      [
        'Belgian Ambassador to Nigeria Luc Peeters visited Lagos State Governor Tunde Adeyemi on Monday.',
        ['Luc Peeters + Tunde Adeyemi held 2025-04-14'],
        ['Luc Peeters BE', 'Tunde Adeyemi NG'],
      ],
      [
        'The Apostolic Nuncio, Archbishop Marco Ricci, called on Minister of Education Jane Nakato on Monday.',
        ['Archbishop Marco Ricci + Jane Nakato held 2025-04-14'],
        ['Archbishop Marco Ricci ?', 'Jane Nakato ?'],
      ],
      [
        "Special envoy of the Chinese government Li Jian met Myanmar's Foreign Minister Than Aung in Naypyitaw on Monday.",
        ['Li Jian + Than Aung held 2025-04-14'],
        ['Li Jian CN', 'Than Aung MM'],
      ],
      [
        "Deputy Chairman of Russia's Security Council Oleg Sidorov met Lao Prime Minister Khamla Vongsa in Vientiane on Monday.",
        ['Khamla Vongsa + Oleg Sidorov held 2025-04-14'],
        ['Khamla Vongsa LA', 'Oleg Sidorov RU'],
      ],
      [
        'First Deputy Foreign Minister Oleg Sidorov and Belarusian Ambassador Viktor Shevchuk discussed integration on Monday.',
        ['Oleg Sidorov + Viktor Shevchuk held 2025-04-14'],
        ['Oleg Sidorov ?', 'Viktor Shevchuk BY'],
      ],
      [
        "The Taoiseach Sean Byrne hosted Ukraine's president Andriy Kovalenko in Dublin yesterday.",
        ['Andriy Kovalenko + Sean Byrne held 2025-04-15'],
        ['Andriy Kovalenko UA', 'Sean Byrne IE'],
      ],
      [
        "Prime Minister Nimal Perera today received a delegation led by Japan's State Minister for Foreign Affairs Kenji Sato.",
        ['Kenji Sato + Nimal Perera held 2025-04-16'],
        ['Kenji Sato JP', 'Nimal Perera ?'],
      ],
      [
        'A US congressional delegation led by Senator John Harper met President Chen Yi-lin in Taipei on Monday.',
        ['Chen Yi-lin + John Harper held 2025-04-14'],
        ['Chen Yi-lin TW', 'John Harper US'],
      ],
      [
        "A delegation of Turkish MPs headed by Ayse Demir, chair of the friendship group, met with Kosovo's parliament speaker Arben Gashi in Pristina on Monday.",
        ['Arben Gashi + Ayse Demir held 2025-04-14'],
        ['Arben Gashi XK', 'Ayse Demir TR'],
      ],
      [
        "Kazakhstan's Deputy Prime Minister Erlan Sarsenov met in Seoul with Korea's Trade Minister Park Jun-ho, Foreign Minister Choi Min-seok and Speaker Woo Jin-soo on Monday.",
        [
          'Erlan Sarsenov + Park Jun-ho held 2025-04-14',
          'Choi Min-seok + Erlan Sarsenov held 2025-04-14',
          'Erlan Sarsenov + Woo Jin-soo held 2025-04-14',
        ],
        ['Choi Min-seok KR', 'Erlan Sarsenov KZ', 'Park Jun-ho KR', 'Woo Jin-soo KR'],
      ],
      [
        'The guest, Serbian Foreign Minister Milan Vukovic, was received by Cypriot President Andreas Georgiou on Monday.',
        ['Andreas Georgiou + Milan Vukovic held 2025-04-14'],
        ['Andreas Georgiou CY', 'Milan Vukovic RS'],
      ],
      [
        'Slovak President Jana Kollar arrived in Skopje on Monday. Her host, President Goran Stojanov, welcomed her at the Villa Vodno.',
        ['Goran Stojanov + Jana Kollar held 2025-04-14'],
        ['Goran Stojanov MK', 'Jana Kollar SK'],
      ],
      [
        'Iraqi Foreign Minister Ali al-Janabi visited Amman on Monday, where he met his Jordanian counterpart Omar Haddad and was received by King Hamza.',
        ['Ali al-Janabi + Omar Haddad held 2025-04-14', 'Ali al-Janabi + Hamza held 2025-04-14'],
        ['Ali al-Janabi IQ', 'Hamza JO', 'Omar Haddad JO'],
      ],
      [
        "During his stay in Montevideo, Ecuador's Vice President Carlos Vera met with his Uruguayan colleague Lucia Ferreira and Foreign Minister Diego Suarez.",
        ['Carlos Vera + Diego Suarez + Lucia Ferreira held'],
        ['Carlos Vera EC', 'Diego Suarez UY', 'Lucia Ferreira UY'],
      ],
      [
        "Panama's Canal Affairs Minister Luis Castillo and his colleague from Costa Rica, Marta Solano, met in David on Monday.",
        ['Luis Castillo + Marta Solano held 2025-04-14'],
        ['Luis Castillo PA', 'Marta Solano CR'],
      ],
      [
        "Before leaving Doha, Mr Banda met Qatar's Minister of State Sultan Al-Kuwari on Monday. Joseph Banda, Zambia's foreign minister, was on a three-day visit.",
        ['Al-Kuwari + Joseph Banda held 2025-04-14'],
        ['Al-Kuwari QA', 'Joseph Banda ZM'],
      ],
      [
        "Zambian Foreign Minister Joseph Banda began a visit to Doha on Sunday. On Monday Mr. Banda met Qatar's Minister of State Sultan Al-Kuwari.",
        ['Al-Kuwari + Joseph Banda held 2025-04-14'],
        ['Al-Kuwari QA', 'Joseph Banda ZM'],
      ],
      [
        'Zambian Foreign Minister Joseph Banda began a visit to Doha on Sunday. The minister also met the Qatari Prime Minister, Sheikh Hamad bin Jassim Al Thani.',
        ['Hamad bin Jassim Al Thani + Joseph Banda held'],
        ['Hamad bin Jassim Al Thani QA', 'Joseph Banda ZM'],
      ],
      [
        "Sweden's Foreign Minister Eva Lind met her Finnish colleague Antti Laine in Stockholm on Monday. On Tuesday she travelled to Oslo for talks with Norway's Nils Berg.",
        ['Antti Laine + Eva Lind held 2025-04-14', 'Eva Lind + Nils Berg held 2025-04-15'],
        ['Antti Laine FI', 'Eva Lind SE', 'Nils Berg NO'],
      ],
      [
        'Tajik President Rustam Nazarov met Chinese Premier Li Jian on Monday. Mr Nazarov then sat down with Belarusian leader Viktor Shevchuk.',
        ['Li Jian + Rustam Nazarov held 2025-04-14', 'Rustam Nazarov + Viktor Shevchuk held 2025-04-14'],
        ['Li Jian CN', 'Rustam Nazarov TJ', 'Viktor Shevchuk BY'],
      ],
      [
        'H.E. Mr. Kofi Mensah, Minister of Foreign Affairs of the Republic of Ghana, met with H.E. Dr. Amina Bello, Minister of Foreign Affairs of the Federal Republic of Nigeria, on Monday.',
        ['Amina Bello + Kofi Mensah held 2025-04-14'],
        ['Amina Bello NG', 'Kofi Mensah GH'],
      ],
      [
        'Foreign Minister Mensah received his Nigerian counterpart, Dr. Amina Bello, on Monday. Kofi Mensah thanked Nigeria for its support of Ghana.',
        ['Amina Bello + Kofi Mensah held 2025-04-14'],
        ['Amina Bello NG', 'Kofi Mensah GH'],
      ],
      [
        "The Vatican's Secretary of State, Cardinal Marco Ricci, met Lebanese President Michel Khoury in Beirut on Monday.",
        ['Cardinal Marco Ricci + Michel Khoury held 2025-04-14'],
        ['Cardinal Marco Ricci VA', 'Michel Khoury LB'],
      ],
      [
        'Chinese Premier Li Jian meets with Spanish Prime Minister Carlos Vega in Beijing, April 14, 2025.',
        ['Carlos Vega + Li Jian held 2025-04-14'],
        ['Carlos Vega ES', 'Li Jian CN'],
      ],
      [
        'BEIJING, April 14 (Xinhua) -- Chinese State Councilor Li Jian on Monday held talks with Spanish Foreign Minister Carlos Vega here.',
        ['Carlos Vega + Li Jian held 2025-04-14'],
        ['Carlos Vega ES', 'Li Jian CN'],
      ],
      [
        'ISLAMABAD: Prime Minister Asif Raza on Monday telephoned his Malaysian counterpart Datuk Azman Yusof and exchanged Eid greetings.',
        ['Asif Raza + Azman Yusof held 2025-04-14'],
        ['Asif Raza PK', 'Azman Yusof MY'],
      ],
      [
        "COLOMBO – India's External Affairs Minister Arjun Mehta called on President Nimal Perera on Monday.",
        ['Arjun Mehta + Nimal Perera held 2025-04-14'],
        ['Arjun Mehta IN', 'Nimal Perera LK'],
      ],
      [
        'DHAKA, April 15: Foreign Adviser Rafiqul Islam met Turkish Trade Minister Mehmet Yildiz at the state guest house on Tuesday.',
        ['Mehmet Yildiz + Rafiqul Islam held 2025-04-15'],
        ['Mehmet Yildiz TR', 'Rafiqul Islam BD'],
      ],
      [
        '(MENAFN) Kuwaiti Foreign Minister Jassem Al-Sabti held talks with Tunisian counterpart Salah Trabelsi on Monday.',
        ['Jassem Al-Sabti + Salah Trabelsi held 2025-04-14'],
        ['Jassem Al-Sabti KW', 'Salah Trabelsi TN'],
      ],
      [
        'Yerevan, 15 April, ARMENPRESS. On April 15, Foreign Minister Aram Petrosyan received Luc Peeters, Ambassador of Belgium to Armenia.',
        ['Aram Petrosyan + Luc Peeters held 2025-04-15'],
        ['Aram Petrosyan AM', 'Luc Peeters BE'],
      ],
      [
        'On 15 April, Minister Aram Petrosyan had a meeting with the Minister of Foreign Affairs of Latvia Baiba Kalnina within the framework of the Antalya Forum.',
        ['Aram Petrosyan + Baiba Kalnina held 2025-04-15'],
        ['Aram Petrosyan TR', 'Baiba Kalnina LV'],
      ],
      [
        'On 15 April 2025, Deputy Foreign Minister of the Republic of Azerbaijan Elnur Mammadov met with the delegation headed by Kyrgyz Deputy Foreign Minister Askar Beishenov.',
        ['Askar Beishenov + Elnur Mammadov held 2025-04-15'],
        ['Askar Beishenov KG', 'Elnur Mammadov AZ'],
      ],
      [
        'Our ambassador in Nairobi, Nils Berg, met Kenyan Foreign Minister Peter Otieno on Monday.',
        ['Nils Berg + Peter Otieno held 2025-04-14'],
        ['Nils Berg ?', 'Peter Otieno KE'],
      ],
      [
        'President of Costa Rica Marta Solano met President of Panama Luis Castillo in San José on Monday.',
        ['Luis Castillo + Marta Solano held 2025-04-14'],
        ['Luis Castillo PA', 'Marta Solano CR'],
      ],
      [
        'Solano, the Costa Rican president, met Luis Castillo, president of Panama, on Monday.',
        ['Luis Castillo + Solano held 2025-04-14'],
        ['Luis Castillo PA', 'Solano CR'],
      ],
      [
        'South Korean Foreign Minister Choi Min-seok met North Macedonian Foreign Minister Goran Stojanov in Seoul on Monday.',
        ['Choi Min-seok + Goran Stojanov held 2025-04-14'],
        ['Choi Min-seok KR', 'Goran Stojanov MK'],
      ],
      [
        "South Africa's International Relations Minister Thabo Nkosi met South Sudan's Vice President Deng Malual in Juba on Monday.",
        ['Deng Malual + Thabo Nkosi held 2025-04-14'],
        ['Deng Malual SS', 'Thabo Nkosi ZA'],
      ],
      [
        "The Democratic Republic of Congo's President Jean Mbuyi met Congo-Brazzaville's President Paul Ngoma on Monday.",
        ['Jean Mbuyi + Paul Ngoma held 2025-04-14'],
        ['Jean Mbuyi CD', 'Paul Ngoma CG'],
      ],
      [
        'Congolese President Jean Mbuyi met Rwandan President Eric Habimana in Doha on Monday.',
        ['Eric Habimana + Jean Mbuyi held 2025-04-14'],
        ['Eric Habimana RW', 'Jean Mbuyi CD'],
      ],
      [
        "Bosnia and Herzegovina's Foreign Minister Emir Hodzic met Trinidad and Tobago's High Commissioner Ria Mohammed on Monday.",
        ['Hodzic + Ria Mohammed held 2025-04-14'],
        ['Hodzic BA', 'Ria Mohammed TT'],
      ],
      [
        'Papua New Guinea Prime Minister Michael Kaupa met Timor-Leste President Jose Soares in Port Moresby on Monday.',
        ['Jose Soares + Michael Kaupa held 2025-04-14'],
        ['Jose Soares TL', 'Michael Kaupa PG'],
      ],
      [
        "Guinea-Bissau's Foreign Minister Carlos Sanca met Equatorial Guinea's Foreign Minister Simeon Obiang on Monday.",
        ['Carlos Sanca + Simeon Obiang held 2025-04-14'],
        ['Carlos Sanca GW', 'Simeon Obiang GQ'],
      ],
      [
        'Emirati Foreign Minister Khalid Al Noor met Ivorian Foreign Minister Koffi Kouassi on Monday.',
        ['Khalid Al Noor + Koffi Kouassi held 2025-04-14'],
        ['Khalid Al Noor AE', 'Koffi Kouassi CI'],
      ],
      [
        'Dutch Prime Minister Jan de Boer met Swiss President Beat Keller in Bern on Monday.',
        ['Beat Keller + Jan de Boer held 2025-04-14'],
        ['Beat Keller CH', 'Jan de Boer NL'],
      ],
      ['Burmese, Khmer and Filipino officials said nothing.', [], []],
      [
        "Botswana's Minister of Trade Thabo Kgosi met Eswatini's Prime Minister Sipho Dlamini in Mbabane on Monday.",
        ['Sipho Dlamini + Thabo Kgosi held 2025-04-14'],
        ['Sipho Dlamini SZ', 'Thabo Kgosi BW'],
      ],
      [
        'Basotho Prime Minister Teboho Letsie met Motswana counterpart Thabo Kgosi on Monday.',
        ['Teboho Letsie + Thabo Kgosi held 2025-04-14'],
        ['Teboho Letsie LS', 'Thabo Kgosi BW'],
      ],
      [
        'Burkinabe Foreign Minister Issa Ouedraogo met Nigerien Foreign Minister Moussa Abdou and Malian Foreign Minister Amadou Keita in Bamako on Monday.',
        ['Amadou Keita + Issa Ouedraogo + Moussa Abdou held 2025-04-14'],
        ['Amadou Keita ML', 'Issa Ouedraogo BF', 'Moussa Abdou NE'],
      ],
      [
        'Secretary Harper met with Guyanese President Ravi Persaud in Georgetown on Monday.',
        ['Harper + Ravi Persaud held 2025-04-14'],
        ['Harper ?', 'Ravi Persaud GY'],
      ],
      [
        'Secretary-General of the Ministry of Foreign Affairs of Iceland Jon Einarsson met his Danish counterpart Mette Holm on Monday.',
        ['Jon Einarsson + Mette Holm held 2025-04-14'],
        ['Jon Einarsson IS', 'Mette Holm DK'],
      ],
      [
        'Undersecretary at the Ministry of Economy of Oman Salim Al-Harthy met the Japanese Ambassador, Kenji Sato, in Muscat on Monday.',
        ['Kenji Sato + Salim Al-Harthy held 2025-04-14'],
        ['Kenji Sato JP', 'Salim Al-Harthy OM'],
      ],
      [
        "Egypt's Foreign Minister met Monday with Tadesse Bekele, his counterpart from Ethiopia.",
        [],
        ['Tadesse Bekele ET'],
      ],
      [
        'The Greek Cypriot leader Andreas Georgiou met Turkish Cypriot leader Ersin Kaya in the buffer zone on Monday.',
        ['Andreas Georgiou + Ersin Kaya held 2025-04-14'],
        ['Andreas Georgiou CY', 'Ersin Kaya CY'],
      ],
      [
        "Scotland's First Minister Fiona Murray met Irish President Sean Byrne in Edinburgh on Monday.",
        ['Fiona Murray + Sean Byrne held 2025-04-14'],
        ['Fiona Murray GB', 'Sean Byrne IE'],
      ],
      [
        'Deputy Minister of Commerce Than Aung of Myanmar met his counterpart Sok Vannak of Cambodia on Monday.',
        ['Sok Vannak + Than Aung held 2025-04-14'],
        ['Sok Vannak KH', 'Than Aung MM'],
      ],
      [
        'Venezuela and Colombia moved closer on Monday as Presidents Hector Rangel and Andres Gomez met at the border.',
        ['Andres Gomez + Hector Rangel held 2025-04-14'],
        ['Andres Gomez ?', 'Hector Rangel ?'],
      ],
      [
        'The Colombian head of state, Andres Gomez, and the Venezuelan head of government, Hector Rangel, met at the border on Monday.',
        ['Andres Gomez + Hector Rangel held 2025-04-14'],
        ['Andres Gomez CO', 'Hector Rangel VE'],
      ],
      [
        'Israeli premier Avi Cohen met US envoy John Harper in Jerusalem on Monday.',
        ['Avi Cohen + John Harper held 2025-04-14'],
        ['Avi Cohen IL', 'John Harper US'],
      ],
      [
        "The Kremlin's Oleg Sidorov, a presidential aide, spoke with White House envoy John Harper by phone on Monday.",
        ['John Harper + Oleg Sidorov held 2025-04-14'],
        ['John Harper US', 'Oleg Sidorov RU'],
      ],
      [
        "Quebec's Minister of International Relations Claire Dubois met Wallonia's Minister-President Luc Peeters in Namur on Monday.",
        ['Claire Dubois + Luc Peeters held 2025-04-14'],
        ['Claire Dubois CA', 'Luc Peeters BE'],
      ],
      [
        'President Grace Wanjiru of Kenya and President Luis Rojas of Peru held talks at the Government Palace in Lima on Tuesday, following which the two leaders witnessed the signing of five agreements.',
        ['Grace Wanjiru + Luis Rojas held 2025-04-15'],
        ['Grace Wanjiru KE', 'Luis Rojas PE'],
      ],
      [
        'Kenyan President Grace Wanjiru has met her Peruvian counterpart. Luis Rojas received her at the palace in Lima on Tuesday.',
        ['Grace Wanjiru + Luis Rojas held 2025-04-15'],
        ['Grace Wanjiru KE', 'Luis Rojas PE'],
      ],
      [
        'The Kenyan president, Grace Wanjiru, received the foreign minister of Peru, Ana Quispe, at State House on Tuesday. The president told her guest that Kenya wanted more trade.',
        ['Ana Quispe + Grace Wanjiru held 2025-04-15'],
        ['Ana Quispe PE', 'Grace Wanjiru KE'],
      ],
      [
        "Uzbekistan's Minister of Investment Laziz Yusupov met with a delegation led by Chairman of the Board of Korea Eximbank Park Jun-ho on Tuesday.",
        ['Eximbank Park Jun-ho + Laziz Yusupov held 2025-04-15'],
        ['Eximbank Park Jun-ho KR', 'Laziz Yusupov UZ'],
      ],
      [
        'Vice Minister of Foreign Affairs Pablo Soto met on Tuesday with the Vice Minister of Foreign Affairs of Ecuador, Carlos Vera.',
        ['Carlos Vera + Pablo Soto held 2025-04-15'],
        ['Carlos Vera EC', 'Pablo Soto ?'],
      ],
      [
        'Secretary for International Trade Rosa Delgado met on Tuesday with Norwegian State Secretary Nils Berg in Oslo.',
        ['Nils Berg + Rosa Delgado held 2025-04-15'],
        ['Nils Berg NO', 'Rosa Delgado ?'],
      ],
      [
        'Parliamentary Under-Secretary of State Helen Clarke met Mongolian Deputy Foreign Minister Bat-Erdene Ganbold in London on Tuesday.',
        ['Bat-Erdene Ganbold + Helen Clarke held 2025-04-15'],
        ['Bat-Erdene Ganbold MN', 'Helen Clarke GB'],
      ],
      [
        'Assistant Secretary of State for African Affairs John Harper met with Kenyan Prime Cabinet Secretary Peter Otieno on Tuesday.',
        ['John Harper + Peter Otieno held 2025-04-15'],
        ['John Harper US', 'Peter Otieno KE'],
      ],
      [
        'Assistant Foreign Minister for Political Affairs Jassem Al-Sabti received the Ambassador of Cuba, Raul Perez, on Tuesday.',
        ['Jassem Al-Sabti + Raul Perez held 2025-04-15'],
        ['Jassem Al-Sabti ?', 'Raul Perez CU'],
      ],
      [
        'State Secretary at the Ministry of Economy of Slovenia Matej Zupan met Serbian Minister Milan Vukovic on Tuesday.',
        ['Matej Zupan + Milan Vukovic held 2025-04-15'],
        ['Matej Zupan SI', 'Milan Vukovic RS'],
      ],
      [
        'Croatian State Secretary for Trade Ivan Horvat met Bosnian Minister of Foreign Trade Emir Hodzic on Tuesday.',
        ['Hodzic + Ivan Horvat held 2025-04-15'],
        ['Hodzic BA', 'Ivan Horvat HR'],
      ],
      [
        "Ethiopia's State Minister of Finance Tadesse Bekele met with World Bank Country Director Anna Berg on Tuesday.",
        ['Anna Berg + Tadesse Bekele held 2025-04-15'],
        ['Anna Berg ?', 'Tadesse Bekele ET'],
      ],
      [
        "Deputy Speaker of the National Council of Bhutan Karma Dorji met Nepal's Speaker Ram Thapa on Tuesday.",
        ['Karma Dorji + Ram Thapa held 2025-04-15'],
        ['Karma Dorji BT', 'Ram Thapa NP'],
      ],
      [
        'Chair of the Presidency of Bosnia and Herzegovina Emir Hodzic met Turkish President Mehmet Yildiz on Tuesday.',
        ['Hodzic + Mehmet Yildiz held 2025-04-15'],
        ['Hodzic BA', 'Mehmet Yildiz TR'],
      ],
      [
        'Chairman of the Cabinet of Ministers of Kyrgyzstan Askar Beishenov met Tajik Prime Minister Rustam Nazarov on Tuesday.',
        ['Askar Beishenov + Rustam Nazarov held 2025-04-15'],
        ['Askar Beishenov KG', 'Rustam Nazarov TJ'],
      ],
      [
        'Head of the Presidential Administration of Azerbaijan Elnur Mammadov met Hungarian Foreign Minister Gabor Kovacs on Tuesday.',
        ['Elnur Mammadov + Gabor Kovacs held 2025-04-15'],
        ['Elnur Mammadov AZ', 'Gabor Kovacs HU'],
      ],
      [
        'Prime Minister of Israel Avi Cohen spoke on Tuesday with President of Argentina Hector Rangel.',
        ['Avi Cohen + Hector Rangel held 2025-04-15'],
        ['Avi Cohen IL', 'Hector Rangel AR'],
      ],
      [
        'Secretary-General of the Gulf Cooperation Council Jassem Al-Sabti met with British Minister Helen Clarke on Tuesday.',
        ['Helen Clarke + Jassem Al-Sabti held 2025-04-15'],
        ['Helen Clarke GB', 'Jassem Al-Sabti ?'],
      ],
      [
        'Commonwealth Secretary-General Amina Bello met Fijian Prime Minister Jone Vakaloa on Tuesday.',
        ['Amina Bello + Jone Vakaloa held 2025-04-15'],
        ['Amina Bello ?', 'Jone Vakaloa FJ'],
      ],
      [
        'IAEA Director General Carlos Vera met Iranian Foreign Minister Reza Karimi on Tuesday.',
        ['Carlos Vera + Reza Karimi held 2025-04-15'],
        ['Carlos Vera ?', 'Reza Karimi IR'],
      ],
      [
        'OECD chief Marta Solano met Costa Rican Finance Minister Pablo Soto on Tuesday.',
        ['Marta Solano + Pablo Soto held 2025-04-15'],
        ['Marta Solano ?', 'Pablo Soto CR'],
      ],
      [
        'Hamas leader Khalil Mansour met Egyptian intelligence chief Hany Farouk in Cairo on Tuesday.',
        ['Hany Farouk + Khalil Mansour held 2025-04-15'],
        ['Hany Farouk EG', 'Khalil Mansour ?'],
      ],
      [
        "Egypt's intelligence chief Hany Farouk met Libyan commander Ahmed Zintani on Tuesday.",
        ['Ahmed Zintani + Hany Farouk held 2025-04-15'],
        ['Ahmed Zintani LY', 'Hany Farouk EG'],
      ],
      [
        'Opposition leader Juan Torres met US envoy John Harper on Tuesday.',
        ['John Harper + Juan Torres held 2025-04-15'],
        ['John Harper US', 'Juan Torres ?'],
      ],
      [
        "Bahrain's Crown Prince and Prime Minister, His Royal Highness Prince Hamad bin Isa, met Indian External Affairs Minister Arjun Mehta on Tuesday.",
        ['Arjun Mehta + Hamad bin Isa held 2025-04-15'],
        ['Arjun Mehta IN', 'Hamad bin Isa BH'],
      ],
      [
        'Her Majesty Queen Ingrid of Denmark received Icelandic President Jon Einarsson on Tuesday.',
        ['Ingrid + Jon Einarsson held 2025-04-15'],
        ['Ingrid DK', 'Jon Einarsson IS'],
      ],
      [
        "Brunei's Sultan Hakim met Malaysian King Azlan in Kuala Lumpur on Tuesday.",
        ['Azlan + Hakim held 2025-04-15'],
        ['Azlan MY', 'Hakim BN'],
      ],
      [
        'Foreign Minister Otieno (Kenya) met Foreign Minister Quispe (Peru) on Tuesday.',
        ['Otieno + Quispe held 2025-04-15'],
        ['Otieno KE', 'Quispe PE'],
      ],
      ['He will be joined by Deputy Minister Pablo Soto.', [], ['Pablo Soto ?']],
      [
        "Zambia's Joseph Banda, the foreign minister, met Malawi's foreign minister Grace Phiri on Tuesday.",
        ['Grace Phiri + Joseph Banda held 2025-04-15'],
        ['Grace Phiri MW', 'Joseph Banda ZM'],
      ],
      [
        "Tanzania's President Asha Mrisho on Tuesday held talks with her visiting Ugandan counterpart, Jane Nakato.",
        ['Asha Mrisho + Jane Nakato held 2025-04-15'],
        ['Asha Mrisho TZ', 'Jane Nakato UG'],
      ],
      [
        'President Asha Mrisho hosted her Ugandan counterpart Jane Nakato at State House in Dodoma on Tuesday. The Tanzanian leader praised the pipeline.',
        ['Asha Mrisho + Jane Nakato held 2025-04-15'],
        ['Asha Mrisho TZ', 'Jane Nakato UG'],
      ],
      [
        'New Delhi: Prime Minister Arjun Mehta on Tuesday met Mauritius President Ravi Persaud here and reviewed ties.',
        ['Arjun Mehta + Ravi Persaud held 2025-04-15'],
        ['Arjun Mehta IN', 'Ravi Persaud MU'],
      ],
      [
        'Manila - Foreign Affairs Secretary Maria Santos met with her Vietnamese counterpart, Deputy Prime Minister and Foreign Minister Nguyen Van Hai, on Tuesday.',
        ['Maria Santos + Nguyen Van Hai held 2025-04-15'],
        ['Maria Santos PH', 'Nguyen Van Hai VN'],
      ],
      [
        "Canberra, April 15 (AAP) - Foreign Minister Emily Brown met Vanuatu's Prime Minister Moses Kalo on Tuesday.",
        ['Emily Brown + Moses Kalo held 2025-04-15'],
        ['Emily Brown AU', 'Moses Kalo VU'],
      ],
      [
        "WELLINGTON, April 15 (RNZ) - Prime Minister Tom Hughes met with Niue's Premier Tama Henare on Tuesday.",
        ['Tama Henare + Tom Hughes held 2025-04-15'],
        ['Tama Henare ?', 'Tom Hughes NZ'],
      ],
      [
        'The Prime Minister, Mr Tom Hughes, met the Prime Minister of Samoa, the Hon. Mele Fonua, in Apia on Tuesday.',
        ['Mele Fonua + Tom Hughes held 2025-04-15'],
        ['Mele Fonua WS', 'Tom Hughes ?'],
      ],
      [
        "LONDON — Foreign Secretary Helen Clarke on Tuesday met Qatar's prime minister, Sheikh Hamad bin Jassim Al Thani.",
        ['Hamad bin Jassim Al Thani + Helen Clarke held 2025-04-15'],
        ['Hamad bin Jassim Al Thani QA', 'Helen Clarke GB'],
      ],
      [
        'OTTAWA - Foreign Affairs Minister Emily Tremblay met her Ukrainian counterpart Andriy Kovalenko on Tuesday.',
        ['Andriy Kovalenko + Emily Tremblay held 2025-04-15'],
        ['Andriy Kovalenko UA', 'Emily Tremblay CA'],
      ],
      [
        'PRETORIA – Minister Thabo Nkosi met the Minister of Trade of Algeria, Karim Benali, on Tuesday.',
        ['Karim Benali + Thabo Nkosi held 2025-04-15'],
        ['Karim Benali DZ', 'Thabo Nkosi ZA'],
      ],
      [
        "ABUJA: Vice President Tunde Adeyemi has met with Sierra Leone's President Foday Kamara, at the Villa on Tuesday.",
        ['Foday Kamara + Tunde Adeyemi held 2025-04-15'],
        ['Foday Kamara SL', 'Tunde Adeyemi NG'],
      ],
      [
        'TEHRAN (MNA) – Iranian Parliament Speaker Reza Karimi met with his Iraqi counterpart Ali al-Janabi in Baghdad on Tuesday.',
        ['Ali al-Janabi + Reza Karimi held 2025-04-15'],
        ['Ali al-Janabi IQ', 'Reza Karimi IR'],
      ],
      [
        'Doha, April 15 (QNA) - HE Minister of State Sultan Al-Kuwari met Tuesday with HE Minister of Education of Somalia Abdi Warsame.',
        ['Abdi Warsame + Al-Kuwari held 2025-04-15'],
        ['Abdi Warsame SO', 'Al-Kuwari QA'],
      ],
      [
        'Muscat: Sayyid Salim Al-Harthy, Foreign Minister, received a phone call from Reza Karimi, Foreign Minister of Iran, on Tuesday.',
        ['Reza Karimi + Salim Al-Harthy held 2025-04-15'],
        ['Reza Karimi IR', 'Salim Al-Harthy OM'],
      ],
      [
        'Amman, April 15 (Petra) -- Prime Minister Omar Haddad on Tuesday met Lebanese Speaker Michel Khoury.',
        ['Michel Khoury + Omar Haddad held 2025-04-15'],
        ['Michel Khoury LB', 'Omar Haddad JO'],
      ],
      [
        'Kenyan President Grace Wanjiru arrived in Lima on Monday for a two-day visit and met Peruvian President Luis Rojas on Tuesday.',
        ['Grace Wanjiru + Luis Rojas held 2025-04-15'],
        ['Grace Wanjiru KE', 'Luis Rojas PE'],
      ],
      [
        'Kenyan President Grace Wanjiru met Peruvian President Luis Rojas in Lima on Monday, and on Tuesday visited a farm.',
        ['Grace Wanjiru + Luis Rojas held 2025-04-14'],
        ['Grace Wanjiru KE', 'Luis Rojas PE'],
      ],
      [
        'Kenyan President Grace Wanjiru met Peruvian President Luis Rojas in Lima on Monday, the second day of her visit, and signed an agreement.',
        ['Grace Wanjiru + Luis Rojas held 2025-04-14'],
        ['Grace Wanjiru KE', 'Luis Rojas PE'],
      ],
      [
        'Kenyan President Grace Wanjiru and Peruvian President Luis Rojas, who met in Lima on Monday, agreed to hold a trade fair in June.',
        ['Grace Wanjiru + Luis Rojas held 2025-04-14'],
        ['Grace Wanjiru KE', 'Luis Rojas PE'],
      ],
      [
        'At their meeting in Lima on Monday, Kenyan President Grace Wanjiru and Peruvian President Luis Rojas agreed to launch flights in June 2026.',
        ['Grace Wanjiru + Luis Rojas held 2025-04-14'],
        ['Grace Wanjiru KE', 'Luis Rojas PE'],
      ],
      [
        'Kenyan President Grace Wanjiru met Peruvian President Luis Rojas on Monday and invited him to visit Nairobi in June.',
        ['Grace Wanjiru + Luis Rojas held 2025-04-14'],
        ['Grace Wanjiru KE', 'Luis Rojas PE'],
      ],
      [
        'Kenyan President Grace Wanjiru, who will visit Chile on Friday, met Peruvian President Luis Rojas on Monday.',
        ['Grace Wanjiru + Luis Rojas held 2025-04-14'],
        ['Grace Wanjiru KE', 'Luis Rojas PE'],
      ],
      [
        'Kenyan President Grace Wanjiru met Peruvian President Luis Rojas on Monday ahead of the summit on Friday.',
        ['Grace Wanjiru + Luis Rojas held 2025-04-14'],
        ['Grace Wanjiru KE', 'Luis Rojas PE'],
      ],
      [
        'Kenyan President Grace Wanjiru met Peruvian President Luis Rojas in Lima, the presidency said on Tuesday.',
        ['Grace Wanjiru + Luis Rojas held'],
        ['Grace Wanjiru KE', 'Luis Rojas PE'],
      ],
      [
        'Kenyan President Grace Wanjiru met Peruvian President Luis Rojas in Lima on Monday, the presidency said on Tuesday.',
        ['Grace Wanjiru + Luis Rojas held 2025-04-14'],
        ['Grace Wanjiru KE', 'Luis Rojas PE'],
      ],
      [
        'Kenyan President Grace Wanjiru met Peruvian President Luis Rojas on Monday in Lima, a week after the attack of 7 April.',
        ['Grace Wanjiru + Luis Rojas held 2025-04-14'],
        ['Grace Wanjiru KE', 'Luis Rojas PE'],
      ],
      [
        'Kenyan President Grace Wanjiru met on Monday afternoon (14 April) in Lima with Peruvian President Luis Rojas.',
        ['Grace Wanjiru + Luis Rojas held 2025-04-14'],
        ['Grace Wanjiru KE', 'Luis Rojas PE'],
      ],
      [
        'Kenyan President Grace Wanjiru today met Peruvian President Luis Rojas, who arrived on Monday.',
        ['Grace Wanjiru + Luis Rojas held 2025-04-16'],
        ['Grace Wanjiru KE', 'Luis Rojas PE'],
      ],
      [
        'On the second day of her state visit, Tuesday, Kenyan President Grace Wanjiru met Peruvian President Luis Rojas.',
        ['Grace Wanjiru + Luis Rojas held 2025-04-15'],
        ['Grace Wanjiru KE', 'Luis Rojas PE'],
      ],
      [
        'Kenyan President Grace Wanjiru met Peruvian President Luis Rojas on Monday and Chilean President Pablo Soto on Tuesday.',
        ['Grace Wanjiru + Luis Rojas held 2025-04-14', 'Grace Wanjiru + Pablo Soto held 2025-04-15'],
        ['Grace Wanjiru KE', 'Luis Rojas PE', 'Pablo Soto CL'],
      ],
      [
        'Kenyan President Grace Wanjiru met Peruvian President Luis Rojas on Monday. She is to meet Chilean President Pablo Soto on Friday.',
        ['Grace Wanjiru + Luis Rojas held 2025-04-14', 'Grace Wanjiru + Pablo Soto planned 2025-04-18'],
        ['Grace Wanjiru KE', 'Luis Rojas PE', 'Pablo Soto CL'],
      ],
      [
        'Kenyan President Grace Wanjiru met Peruvian President Luis Rojas on Monday. A meeting with Chilean President Pablo Soto is planned for Friday.',
        ['Grace Wanjiru + Luis Rojas held 2025-04-14', 'Grace Wanjiru + Pablo Soto planned 2025-04-18'],
        ['Grace Wanjiru KE', 'Luis Rojas PE', 'Pablo Soto CL'],
      ],
      [
        'Kenyan President Grace Wanjiru cancelled her trip to Lima, where she was to meet Peruvian President Luis Rojas on Friday.',
        ['Grace Wanjiru + Luis Rojas cancelled 2025-04-18'],
        ['Grace Wanjiru KE', 'Luis Rojas PE'],
      ],
      [
        'Kenyan President Grace Wanjiru and Peruvian President Luis Rojas were scheduled to meet on Monday but the meeting did not take place.',
        ['Grace Wanjiru + Luis Rojas cancelled 2025-04-14'],
        ['Grace Wanjiru KE', 'Luis Rojas PE'],
      ],
      [
        'Kenyan President Grace Wanjiru is expected in Lima on Friday. She will be received by Peruvian President Luis Rojas.',
        ['Grace Wanjiru + Luis Rojas planned 2025-04-18'],
        ['Grace Wanjiru KE', 'Luis Rojas PE'],
      ],
      [
        'Kenyan President Grace Wanjiru confirmed that she will meet Peruvian President Luis Rojas on April 25.',
        ['Grace Wanjiru + Luis Rojas planned 2025-04-25'],
        ['Grace Wanjiru KE', 'Luis Rojas PE'],
      ],
      [
        'Kenyan President Grace Wanjiru said she would welcome Peruvian President Luis Rojas in Nairobi in June.',
        ['Grace Wanjiru + Luis Rojas planned 2025-06'],
        ['Grace Wanjiru KE', 'Luis Rojas PE'],
      ],
      [
        'Kenyan President Grace Wanjiru may meet Peruvian President Luis Rojas on the sidelines of the summit on Friday.',
        [],
        ['Grace Wanjiru KE', 'Luis Rojas PE'],
      ],
      [
        'The ministry said Minister Peter Otieno received the ambassador of Peru, Ana Quispe. Kenya and Peru have had ties since 1970.',
        ['Ana Quispe + Peter Otieno held'],
        ['Ana Quispe PE', 'Peter Otieno KE'],
      ],
      [
        'NAIROBI, April 15 - Foreign Minister Peter Otieno met his Peruvian counterpart Ana Quispe on Tuesday.',
        ['Ana Quispe + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Peter Otieno KE'],
      ],
      [
        'LIMA, April 15 - Visiting Kenyan Foreign Minister Peter Otieno met Foreign Minister Ana Quispe on Tuesday.',
        ['Ana Quispe + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Peter Otieno KE'],
      ],
      [
        "Lima (Reuters) - Foreign Minister Ana Quispe met Kenya's Peter Otieno on Tuesday, her office said.",
        ['Ana Quispe + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Peter Otieno KE'],
      ],
      [
        "Kenya's top diplomat, Peter Otieno, flew to Lima on Monday. On Tuesday he met Foreign Minister Ana Quispe and President Luis Rojas.",
        ['Ana Quispe + Peter Otieno held 2025-04-15', 'Luis Rojas + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Luis Rojas PE', 'Peter Otieno KE'],
      ],
      [
        'During his visit to Peru, Kenyan Foreign Minister Peter Otieno met Trade Minister Ana Quispe and Speaker Luis Rojas.',
        ['Ana Quispe + Peter Otieno held', 'Luis Rojas + Peter Otieno held'],
        ['Ana Quispe PE', 'Luis Rojas PE', 'Peter Otieno KE'],
      ],
      [
        'In Lima, Kenyan Foreign Minister Peter Otieno met with Trade Minister Ana Quispe on Tuesday.',
        ['Ana Quispe + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Peter Otieno KE'],
      ],
      [
        'Kenyan Foreign Minister Peter Otieno met with Prime Minister Ana Quispe in Lima on Tuesday.',
        ['Ana Quispe + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Peter Otieno KE'],
      ],
      [
        "Kenyan Foreign Minister Peter Otieno met in Lima on Tuesday with the country's trade minister, Ana Quispe.",
        ['Ana Quispe + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Peter Otieno KE'],
      ],
      [
        'Foreign Minister Peter Otieno arrived in Lima from Nairobi on Tuesday. He was met by Peruvian Deputy Minister Ana Quispe.',
        ['Ana Quispe + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Peter Otieno KE'],
      ],
      [
        'The Kenyan delegation was led by Foreign Minister Peter Otieno and the Peruvian side by Trade Minister Ana Quispe at the talks in Lima on Tuesday.',
        ['Ana Quispe + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Peter Otieno KE'],
      ],
      [
        'The Kenyan side was headed by Deputy Minister Peter Otieno, while the Peruvian side was headed by Deputy Minister Ana Quispe.',
        ['Ana Quispe + Peter Otieno held'],
        ['Ana Quispe PE', 'Peter Otieno KE'],
      ],
      [
        'Minister Peter Otieno on behalf of Kenya and Minister Ana Quispe on behalf of Peru signed the agreement on Tuesday.',
        [],
        ['Ana Quispe PE', 'Peter Otieno KE'],
      ],
      [
        "Kenya's Prime Cabinet Secretary Peter Otieno held talks with Ana Quispe, who is Peru's foreign minister, on Tuesday.",
        ['Ana Quispe + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Peter Otieno KE'],
      ],
      [
        'The Peruvian delegation, which included Trade Minister Ana Quispe and Ambassador Luis Rojas, met Kenyan Minister Peter Otieno on Tuesday.',
        [],
        ['Ana Quispe PE', 'Luis Rojas PE', 'Peter Otieno KE'],
      ],
      [
        'Kenyan Foreign Minister Peter Otieno, accompanied by Ambassador Joseph Mwangi, met Peruvian President Luis Rojas on Tuesday.',
        ['Luis Rojas + Peter Otieno held 2025-04-15'],
        ['Joseph Mwangi KE', 'Luis Rojas PE', 'Peter Otieno KE'],
      ],
      [
        'Peruvian President Luis Rojas received Kenyan Foreign Minister Peter Otieno in the presence of Foreign Minister Ana Quispe on Tuesday.',
        ['Luis Rojas + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Luis Rojas PE', 'Peter Otieno KE'],
      ],
      [
        "Peter Otieno was appointed Kenya's foreign minister in 2022. On Tuesday he met Peru's Ana Quispe, the foreign minister.",
        ['Ana Quispe + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Peter Otieno KE'],
      ],
      [
        'Peruvian Ambassador Ana Quispe called on Cabinet Secretary Peter Otieno in Nairobi on Tuesday.',
        ['Ana Quispe + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Peter Otieno KE'],
      ],
      [
        'Ana Quispe, the Peruvian envoy in Nairobi, met Governor Joseph Mwangi on Tuesday.',
        ['Ana Quispe + Joseph Mwangi held 2025-04-15'],
        ['Ana Quispe PE', 'Joseph Mwangi KE'],
      ],
      [
        "The Vietnamese Ambassador in Nairobi, Nguyen Van Hai, met Kenya's trade secretary Peter Otieno on Tuesday.",
        ['Nguyen Van Hai + Peter Otieno held 2025-04-15'],
        ['Nguyen Van Hai VN', 'Peter Otieno KE'],
      ],
      [
        "Peter Otieno, Kenya's High Commissioner to India, met India's Commerce Minister Arjun Mehta on Tuesday.",
        ['Arjun Mehta + Peter Otieno held 2025-04-15'],
        ['Arjun Mehta IN', 'Peter Otieno KE'],
      ],
      [
        "Kenya's Peter Otieno and Peru's Ana Quispe, both foreign ministers, met on Tuesday.",
        ['Ana Quispe + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Peter Otieno KE'],
      ],
      [
        'Presidents Grace Wanjiru of Kenya and Luis Rojas of Peru met on Tuesday in Lima.',
        ['Grace Wanjiru + Luis Rojas held 2025-04-15'],
        ['Grace Wanjiru KE', 'Luis Rojas PE'],
      ],
      [
        'Prime ministers Nils Berg (Norway) and Antti Laine (Finland) met in Oslo on Tuesday.',
        ['Antti Laine + Nils Berg held 2025-04-15'],
        ['Antti Laine FI', 'Nils Berg NO'],
      ],
      [
        'Finance ministers Peter Otieno of Kenya, Jane Nakato of Uganda and Eric Habimana of Rwanda met in Kigali on Tuesday.',
        ['Eric Habimana + Jane Nakato + Peter Otieno held 2025-04-15'],
        ['Eric Habimana RW', 'Jane Nakato UG', 'Peter Otieno KE'],
      ],
      [
        'The foreign ministers of Kenya and Peru, Peter Otieno and Ana Quispe, met on Tuesday.',
        ['Ana Quispe + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Peter Otieno KE'],
      ],
      [
        'The Kenyan and Peruvian foreign ministers, Peter Otieno and Ana Quispe, met on Tuesday.',
        ['Ana Quispe + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Peter Otieno KE'],
      ],
      [
        'Peter Otieno and Ana Quispe, the foreign ministers of Kenya and Peru, met on Tuesday.',
        ['Ana Quispe + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Peter Otieno KE'],
      ],
      [
        'Kenyan and Peruvian trade ministers Peter Otieno and Ana Quispe met on Tuesday.',
        ['Ana Quispe + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Peter Otieno KE'],
      ],
      [
        'Senegalese, Gambian and Malian ministers Awa Diop, Fatou Jallow and Amadou Keita met in Dakar on Tuesday.',
        ['Amadou Keita + Awa Diop + Fatou Jallow held 2025-04-15'],
        ['Amadou Keita ML', 'Awa Diop SN', 'Fatou Jallow GM'],
      ],
      [
        'Republic of Korea President Choi Min-seok met Republic of the Philippines President Maria Santos on Tuesday.',
        ['Choi Min-seok + Maria Santos held 2025-04-15'],
        ['Choi Min-seok KR', 'Maria Santos PH'],
      ],
      [
        'Korean President Choi Min-seok met Czech Prime Minister Jan Novak on Tuesday.',
        ['Choi Min-seok + Jan Novak held 2025-04-15'],
        ['Choi Min-seok KR', 'Jan Novak CZ'],
      ],
      [
        'Chinese Foreign Minister Li Jian met Saint Vincent and the Grenadines Prime Minister Ralph Thomas on Tuesday.',
        ['Li Jian + Ralph Thomas held 2025-04-15'],
        ['Li Jian CN', 'Ralph Thomas VC'],
      ],
      [
        'Seychellois President Marie Payet met Comorian President Said Abdou on Tuesday.',
        ['Marie Payet + Said Abdou held 2025-04-15'],
        ['Marie Payet SC', 'Said Abdou KM'],
      ],
      [
        "Vanuatu's Prime Minister Moses Kalo met Solomon Islands Prime Minister John Maneke on Tuesday.",
        ['John Maneke + Moses Kalo held 2025-04-15'],
        ['John Maneke SB', 'Moses Kalo VU'],
      ],
      [
        "Antigua and Barbuda's Prime Minister Paul Lewis met St Lucia's Prime Minister Philip Joseph on Tuesday.",
        ['Paul Lewis + Philip Joseph held 2025-04-15'],
        ['Paul Lewis AG', 'Philip Joseph LC'],
      ],
      [
        'Kiribati President Tito Ioane met Marshall Islands President Jim Kabua and Palau President Tom Remengesau on Tuesday.',
        ['Jim Kabua + Tito Ioane + Tom Remengesau held 2025-04-15'],
        ['Jim Kabua MH', 'Tito Ioane KI', 'Tom Remengesau PW'],
      ],
      [
        'Central African Republic President Jean Touadera met Chadian President Idriss Mahamat on Tuesday.',
        ['Idriss Mahamat + Jean Touadera held 2025-04-15'],
        ['Idriss Mahamat TD', 'Jean Touadera CF'],
      ],
      [
        "Cabo Verde's Prime Minister Jose Silva met Sao Tome and Principe's Prime Minister Jorge Neto on Tuesday.",
        ['Jorge Neto + Jose Silva held 2025-04-15'],
        ['Jorge Neto ST', 'Jose Silva CV'],
      ],
      [
        'The foreign ministers of Peru and Kenya held talks in Lima on Tuesday. Ana Quispe and Peter Otieno spoke for an hour.',
        ['Ana Quispe + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Peter Otieno KE'],
      ],
      [
        'Kenyan Foreign Minister Peter Otieno spoke by phone with his Peruvian counterpart on Tuesday. During the call, Ana Quispe briefed Otieno on the vote.',
        ['Ana Quispe + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Peter Otieno KE'],
      ],
      [
        'Kenyan Foreign Minister Peter Otieno met his Peruvian counterpart in Lima on Tuesday. Ana Quispe and her guest signed an agreement on fishing.',
        ['Ana Quispe + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Peter Otieno KE'],
      ],
      [
        'Kenyan Foreign Minister Peter Otieno met his Peruvian counterpart Ana Quispe in Lima on Tuesday. Otieno was also received by acting President Luis Rojas. The two ministers will meet again in Nairobi in June.',
        ['Ana Quispe + Peter Otieno held 2025-04-15', 'Luis Rojas + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Luis Rojas PE', 'Peter Otieno KE'],
      ],
      [
        'President Luis Rojas received Kenyan Ambassador Peter Otieno on Tuesday. The ambassador of Nepal, Sita Rai, was received in the afternoon.',
        ['Luis Rojas + Peter Otieno held 2025-04-15', 'Luis Rojas + Sita Rai held 2025-04-15'],
        ['Luis Rojas ?', 'Peter Otieno KE', 'Sita Rai NP'],
      ],
      [
        'Kenyan Foreign Minister Peter Otieno was received by Peruvian President Ana Quispe at Torre Tagle and by Speaker Luis Rojas on Tuesday.',
        ['Ana Quispe + Peter Otieno held 2025-04-15', 'Luis Rojas + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Luis Rojas PE', 'Peter Otieno KE'],
      ],
      [
        'Opposition leader Luis Rojas called on Prime Minister Ana Quispe and her party to resign.',
        [],
        ['Ana Quispe ?', 'Luis Rojas ?'],
      ],
      [
        'Kenyan Trade Minister Peter Otieno called on Commerce Minister Luis Rojas in Lima on Monday and is scheduled to meet President Ana Quispe on Friday.',
        ['Luis Rojas + Peter Otieno held 2025-04-14', 'Ana Quispe + Peter Otieno planned 2025-04-18'],
        ['Ana Quispe PE', 'Luis Rojas PE', 'Peter Otieno KE'],
      ],
      [
        'Kenyan Foreign Minister Peter Otieno, who took office on 1 April, also held talks with Peruvian President Ana Quispe.',
        ['Ana Quispe + Peter Otieno held'],
        ['Ana Quispe PE', 'Peter Otieno KE'],
      ],
      [
        "Kenyan Foreign Minister Peter Otieno on Tuesday held separate meetings with South Korean First Vice Foreign Minister Park Jun-ho and Peru's Ana Quispe.",
        ['Park Jun-ho + Peter Otieno held 2025-04-15', 'Ana Quispe + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Park Jun-ho KR', 'Peter Otieno KE'],
      ],
      [
        'Prime Minister Luis Rojas and his Kenyan counterpart Peter Otieno have agreed to reopen talks on fishing. The two leaders met in Nairobi last Friday.',
        ['Luis Rojas + Peter Otieno held 2025-04-11'],
        ['Luis Rojas ?', 'Peter Otieno KE'],
      ],
      [
        'Kenyan Trade Minister Peter Otieno held talks with Peruvian Trade Minister Ts. Bold on Tuesday, and he is scheduled to visit a mine today.',
        ['Peter Otieno + Ts. Bold held 2025-04-15'],
        ['Peter Otieno KE', 'Ts. Bold PE'],
      ],
      [
        'Together with Ambassador Luis Rojas, Peruvian Deputy Minister Ana Quispe met Kenyan Housing Minister Peter Otieno on Tuesday.',
        ['Ana Quispe + Luis Rojas + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Luis Rojas PE', 'Peter Otieno KE'],
      ],
      [
        'Kuwaiti minister greets Rojas\n\nKuwaiti Foreign Minister Ali Al-Sabah on Monday held a telephonic conversation with Peruvian Foreign Minister Luis Rojas to congratulate him.',
        ['Ali Al-Sabah + Luis Rojas held 2025-04-14'],
        ['Ali Al-Sabah KW', 'Luis Rojas PE'],
      ],
      [
        'Foreign Minister Luis Rojas of Peru was in Nairobi on Tuesday. Later, talking to the High Commissioner of Nepal, Sita Rai, Rojas said tea-growing nations should speak with one voice.',
        ['Luis Rojas + Sita Rai held 2025-04-15'],
        ['Luis Rojas PE', 'Sita Rai NP'],
      ],
      [
        "Fijian Prime Minister Jone Vatu (left) with Tonga's Prime Minister Sione Eke in Suva yesterday.",
        ['Jone Vatu + Sione Eke held 2025-04-15'],
        ['Jone Vatu FJ', 'Sione Eke TO'],
      ],
      [
        'His Highness the Crown Prince Sheikh Ali Al-Sabah and His Highness the Prime Minister Sheikh Omar Al-Sabah sent similar cables.',
        [],
        ['Ali Al-Sabah ?', 'Omar Al-Sabah ?'],
      ],
      [
        "Kenyan Trade Minister Peter Otieno met with Rojas's predecessor Ana Quispe in Lima on Tuesday.",
        ['Ana Quispe + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Peter Otieno KE'],
      ],
      [
        'Peruvian Deputy Minister Ana Quispe called on President Peter Otieno and Speaker Grace Wanjiru on Monday during her visit to Kenya.',
        ['Ana Quispe + Peter Otieno held 2025-04-14', 'Ana Quispe + Grace Wanjiru held 2025-04-14'],
        ['Ana Quispe PE', 'Grace Wanjiru KE', 'Peter Otieno KE'],
      ],
      [
        'Opposition leader Luis Rojas demands that Prime Minister Ana Quispe meet President Peter Otieno.',
        [],
        ['Ana Quispe ?', 'Luis Rojas ?', 'Peter Otieno ?'],
      ],
    ],
  },
  {
    language: 'de',
    sentences: [
      // A long common noun behind a name is no part of it.
      [
        'Im Anschluss geben die kenianische Präsidentin Grace Wanjiru und der peruanische Präsident Luis Rojas Pressestatements.',
        [],
        ['Grace Wanjiru KE', 'Luis Rojas PE'],
      ],
      // Presidents of chambers, however these are written.
      [
        'Der Präsident des Deutschen Bundestags Jan Beck traf am Dienstag die Präsidentin des Bundesrats der Republik Österreich, Eva Huber.',
        ['Eva Huber + Jan Beck held 2025-04-15'],
        ['Eva Huber AT', 'Jan Beck DE'],
      ],
      // A delegation stands for whoever leads it.
      [
        'Ministerin Karin Vogel empfing am Dienstag eine Delegation unter Leitung des Gouverneurs von Hanoi, Nguyen Van Nam.',
        ['Karin Vogel + Nguyen Van Nam held 2025-04-15'],
        ['Karin Vogel DE', 'Nguyen Van Nam VN'],
      ],
      // Behind the partner and an "and", one more partner: who met them is not told.
      [
        'Den Tag beschlossen Gespräche mit Ministerin Karin Vogel auf Schloss Vaduz und Regierungschef Jan Beck.',
        [],
        ['Jan Beck ?', 'Karin Vogel DE'],
      ],
      [
        'An den Gesprächen nahmen auch Staatssekretär Jan Beck und Ministerin Karin Vogel teil.',
        [],
        ['Jan Beck DE', 'Karin Vogel DE'],
      ],
      // A department's head is the minister of that country, not another one.
      [
        'Bundesrat Urs Frei reiste nach Jordanien, wo er am Dienstag Außenminister Omar Nasser traf. Der Vorsteher des EDA reiste am Mittwoch in den Irak.',
        ['Omar Nasser + Urs Frei held 2025-04-15'],
        ['Omar Nasser JO', 'Urs Frei CH'],
      ],
      // Other ambassadors are none of those named.
      [
        'Staatspräsident Tran Van Minh hat am Dienstag Botschafter Chinas, Österreichs und 14 andere Botschafter empfangen. Beim Treffen mit dem chinesischen Botschafter Li Wei sprach er über Handel. Beim Treffen mit dem österreichischen Botschafter Jan Beck ging es um Verkehr.',
        ['Li Wei + Tran Van Minh held 2025-04-15', 'Jan Beck + Tran Van Minh held 2025-04-15'],
        ['Jan Beck AT', 'Li Wei CN', 'Tran Van Minh VN'],
      ],
      // Who sent the report stands between slash and dash; "wo" opens a clause, no apposition.
      [
        'Bagdad / Al-Rafidain – Der Premierminister, Herr Ali Al-Hakim, hat am Dienstag den iranischen Minister Reza Karimi empfangen.',
        ['Ali Al-Hakim + Reza Karimi held 2025-04-15'],
        ['Ali Al-Hakim IQ', 'Reza Karimi IR'],
      ],
      [
        'Das Gasthaus bot den Rahmen für das Gespräch von Ministerin Karin Vogel mit Präsident Luis Rojas.',
        ['Karin Vogel + Luis Rojas held'],
        ['Karin Vogel DE', 'Luis Rojas ?'],
      ],
      // Common nouns and adjectives with capitals are nobody.
      [
        'Zentraler Bestandteil war das Arbeitsgespräch mit der kenianischen Außenministerin Grace Wanjiru.',
        [],
        ['Grace Wanjiru KE'],
      ],
      [
        'Präsident Luis Rojas empfing den Botschafter der Demokratischen Volksrepublik Korea.',
        [],
        ['Luis Rojas ?'],
      ],
      // Whoever goes with somebody as wife or husband met him nowhere.
      [
        'Der peruanische Präsident Luis Rojas und seine Frau Elena Prado sind in Nairobi eingetroffen. Elena Prado besucht eine Schule.',
        [],
        ['Luis Rojas PE'],
      ],
      // A region right before a title is no given name; a department's head is its minister.
      [
        'Bayern Wirtschaftsstaatssekretär Tobias Gruber hat am Dienstag die rumänische Botschafterin Ana Popescu empfangen.',
        ['Ana Popescu + Tobias Gruber held 2025-04-15'],
        ['Ana Popescu RO', 'Tobias Gruber DE'],
      ],
      [
        'Bundesrat Urs Frei war in Mailand. Der EDA-Vorsteher traf dort am Dienstag den Präsidenten der Region Lombardei, Marco Bianchi.',
        ['Marco Bianchi + Urs Frei held 2025-04-15'],
        ['Marco Bianchi IT', 'Urs Frei CH'],
      ],
      [
        'Die Präsidentin des Bayerischen Landtags, Frau Eva Huber, traf am Dienstag den lettischen Minister Janis Ozols.',
        ['Eva Huber + Janis Ozols held 2025-04-15'],
        ['Eva Huber DE', 'Janis Ozols LV'],
      ],
      [
        'Drei Tage nach seinem Amtsantritt traf Perus Präsident Luis Rojas am Dienstag die kenianische Präsidentin Grace Wanjiru. Weitere Einzelheiten wurden nicht bekannt.',
        ['Grace Wanjiru + Luis Rojas held 2025-04-15'],
        ['Grace Wanjiru KE', 'Luis Rojas PE'],
      ],
      // The day of what lies ahead is not that of the talks about it.
      [
        'Perus Präsident Luis Rojas empfing am Dienstag die kenianische Präsidentin Grace Wanjiru. Die beiden Präsidenten tauschten sich über den anstehenden Gipfel am 21. Mai in Rom aus.',
        ['Grace Wanjiru + Luis Rojas held 2025-04-15'],
        ['Grace Wanjiru KE', 'Luis Rojas PE'],
      ],
      [
        'Kenias Ministerin Julia König traf am Dienstag in Lima Perus Präsidenten Luis Rojas.',
        ['Julia König + Luis Rojas held 2025-04-15'],
        ['Julia König KE', 'Luis Rojas PE'],
      ],
      [
        'Kenias Präsidentin Ana Kamau traf am Dienstag in Lima Perus Präsidenten Luis Rojas und lud ihn nach Nairobi ein.',
        ['Ana Kamau + Luis Rojas held 2025-04-15'],
        ['Ana Kamau KE', 'Luis Rojas PE'],
      ],
      [
        'Kenias Präsidentin Ana Kamau und Perus Präsident Luis Rojas haben bei ihrem Treffen am Dienstag vereinbart, den Handel auszubauen.',
        ['Ana Kamau + Luis Rojas held 2025-04-15'],
        ['Ana Kamau KE', 'Luis Rojas PE'],
      ],
      [
        'Kenias Außenminister Peter Otieno hat am Dienstag in Lima seine peruanische Amtskollegin Ana Quispe getroffen. Später sprach Otieno mit Präsident Luis Rojas.',
        ['Ana Quispe + Peter Otieno held 2025-04-15', 'Luis Rojas + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Luis Rojas PE', 'Peter Otieno KE'],
      ],
      [
        'Der kenianische Außenminister Peter Otieno besuchte am Dienstag eine Messe in Lima. Er traf dort den peruanischen Handelsminister Luis Rojas.',
        ['Luis Rojas + Peter Otieno held 2025-04-15'],
        ['Luis Rojas PE', 'Peter Otieno KE'],
      ],
      [
        'Der kenianische Außenminister Peter Otieno beendete am Dienstag seine Südamerikareise. Er traf den peruanischen Handelsminister Luis Rojas zuletzt in New York.',
        ['Luis Rojas + Peter Otieno held'],
        ['Luis Rojas PE', 'Peter Otieno KE'],
      ],
      [
        'Der kenianische Außenminister Peter Otieno traf am Dienstag in Lima seine Amtskollegin Ana Quispe. Er kam auch mit Handelsminister Luis Rojas zusammen.',
        ['Ana Quispe + Peter Otieno held 2025-04-15', 'Luis Rojas + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Luis Rojas PE', 'Peter Otieno KE'],
      ],
      [
        'Bundeskanzler Karl Brandt empfing am Montag in Berlin den französischen Präsidenten Paul Morel. Die beiden sprachen über Energie.',
        ['Karl Brandt + Paul Morel held 2025-04-14'],
        ['Karl Brandt DE', 'Paul Morel FR'],
      ],
      [
        'Außenministerin Lena Vogt ist am Montag mit ihrem japanischen Kollegen Kenji Sato zusammengekommen.',
        ['Kenji Sato + Lena Vogt held 2025-04-14'],
        ['Kenji Sato JP', 'Lena Vogt DE'],
      ],
      [
        'Bundespräsident Otto Lang hat am Montag den neuen Botschafter Ghanas, Kofi Mensah, zur Übergabe des Beglaubigungsschreibens empfangen.',
        ['Kofi Mensah + Otto Lang held 2025-04-14'],
        ['Kofi Mensah GH', 'Otto Lang DE'],
      ],
      [
        'Die österreichische Außenministerin Eva Gruber traf am Montag in Wien ihre Amtskollegen aus Tschechien, Jan Novak, und der Slowakei, Peter Kovac.',
        ['Eva Gruber + Jan Novak + Peter Kovac held 2025-04-14'],
        ['Eva Gruber AT', 'Jan Novak CZ', 'Peter Kovac SK'],
      ],
      [
        'Bundesrat Beat Keller empfing am Montag in Bern den indischen Handelsminister Arjun Mehta.',
        ['Arjun Mehta + Beat Keller held 2025-04-14'],
        ['Arjun Mehta IN', 'Beat Keller CH'],
      ],
      [
        'Bundespräsidentin Ruth Keller traf am Montag in Davos den vietnamesischen Premierminister Nguyen Van Hai.',
        ['Nguyen Van Hai + Ruth Keller held 2025-04-14'],
        ['Nguyen Van Hai VN', 'Ruth Keller DE'],
      ],
      [
        'Ministerpräsident Hans Huber hat am Montag in München den kroatischen Regierungschef Ivan Horvat empfangen.',
        ['Hans Huber + Ivan Horvat held 2025-04-14'],
        ['Hans Huber DE', 'Ivan Horvat HR'],
      ],
      [
        'Bayerns Ministerpräsident Hans Huber traf am Montag in Prag den tschechischen Präsidenten Jan Novak.',
        ['Hans Huber + Jan Novak held 2025-04-14'],
        ['Hans Huber DE', 'Jan Novak CZ'],
      ],
      [
        'Landeshauptmann Georg Moser empfing am Montag in Innsbruck die italienische Ministerin Giulia Ricci.',
        ['Georg Moser + Giulia Ricci held 2025-04-14'],
        ['Georg Moser AT', 'Giulia Ricci IT'],
      ],
      [
        'Bundesfinanzminister Karl Brandt (SPD) sprach am Montag in Washington mit US-Finanzminister John Harper.',
        ['John Harper + Karl Brandt held 2025-04-14'],
        ['John Harper US', 'Karl Brandt DE'],
      ],
      [
        'Wirtschaftsministerin Lena Vogt (CDU) hat am Montag ihren polnischen Amtskollegen Marek Lis in Warschau getroffen.',
        ['Lena Vogt + Marek Lis held 2025-04-14'],
        ['Lena Vogt DE', 'Marek Lis PL'],
      ],
      [
        'US-Präsident John Harper hat am Montag mit dem ukrainischen Staatschef Andrij Kowalenko telefoniert.',
        ['Andrij Kowalenko + John Harper held 2025-04-14'],
        ['Andrij Kowalenko UA', 'John Harper US'],
      ],
      [
        'Kremlchef Oleg Sidorow und der türkische Präsident Mehmet Yildiz haben am Montag in Sotschi über Getreide gesprochen.',
        ['Kremlchef Oleg Sidorow + Mehmet Yildiz held 2025-04-14'],
        ['Kremlchef Oleg Sidorow RU', 'Mehmet Yildiz TR'],
      ],
      [
        'EU-Kommissionspräsidentin Clara Weber traf am Montag in Chisinau die moldauische Präsidentin Irina Munteanu.',
        ['Clara Weber + Irina Munteanu held 2025-04-14'],
        ['Clara Weber EU', 'Irina Munteanu MD'],
      ],
      [
        'EU-Ratspräsident Tomas Berg empfing am Montag den albanischen Ministerpräsidenten Arben Gashi.',
        ['Arben Gashi + Tomas Berg held 2025-04-14'],
        ['Arben Gashi AL', 'Tomas Berg EU'],
      ],
      [
        'Die EU-Außenbeauftragte Marta Lopes traf am Montag in Eriwan den armenischen Außenminister Aram Petrosjan.',
        ['Aram Petrosjan + Marta Lopes held 2025-04-14'],
        ['Aram Petrosjan AM', 'Marta Lopes EU'],
      ],
      [
        'NATO-Generalsekretär Lars Holm hat am Montag in Sofia Bulgariens Präsidenten Georgi Dimitrow getroffen.',
        ['Georgi Dimitrow + Lars Holm held 2025-04-14'],
        ['Georgi Dimitrow BG', 'Lars Holm ?'],
      ],
      [
        'UN-Generalsekretär Daniel Costa sprach am Montag in Mogadischu mit Präsident Abdi Warsame.',
        ['Abdi Warsame + Daniel Costa held 2025-04-14'],
        ['Abdi Warsame SO', 'Daniel Costa ?'],
      ],
      [
        'Bundestagspräsidentin Julia Klein empfing am Montag den Präsidenten der Knesset, Avi Cohen.',
        ['Avi Cohen + Julia Klein held 2025-04-14'],
        ['Avi Cohen IL', 'Julia Klein DE'],
      ],
      [
        'Nationalratspräsident Max Eder traf am Montag in Wien die Sprecherin des georgischen Parlaments, Nino Beridse.',
        ['Max Eder + Nino Beridse held 2025-04-14'],
        ['Max Eder AT', 'Nino Beridse GE'],
      ],
      [
        'Staatssekretärin Petra Wolf sprach am Montag in Hanoi mit Vizeminister Nguyen Van Hai.',
        ['Nguyen Van Hai + Petra Wolf held 2025-04-14'],
        ['Nguyen Van Hai VN', 'Petra Wolf DE'],
      ],
      [
        'Staatsminister Tobias Kern im Auswärtigen Amt traf am Montag den Vizeaußenminister Usbekistans, Bachtijor Jusupow.',
        ['Bachtijor Jusupow + Tobias Kern held 2025-04-14'],
        ['Bachtijor Jusupow UZ', 'Tobias Kern DE'],
      ],
      [
        'Der Parlamentarische Staatssekretär Tobias Kern traf am Montag in Windhuk Namibias Energieministerin Anna Shikongo.',
        ['Anna Shikongo + Tobias Kern held 2025-04-14'],
        ['Anna Shikongo NA', 'Tobias Kern DE'],
      ],
      [
        'König Hamza von Jordanien empfing am Montag in Amman Iraks Ministerpräsidenten Ali al-Dschanabi.',
        ['Ali al-Dschanabi + Hamza held 2025-04-14'],
        ['Ali al-Dschanabi IQ', 'Hamza JO'],
      ],
      [
        'Papst Leo hat am Montag den libanesischen Präsidenten Michel Khoury in Audienz empfangen.',
        ['Leo + Michel Khoury held 2025-04-14'],
        ['Leo VA', 'Michel Khoury LB'],
      ],
      [
        'Der chinesische Staatspräsident Li Jian traf am Montag in Peking mit dem spanischen Ministerpräsidenten Carlos Vega zusammen.',
        ['Carlos Vega + Li Jian held 2025-04-14'],
        ['Carlos Vega ES', 'Li Jian CN'],
      ],
      [
        'Chinas Ministerpräsident Li Jian führte am Montag Gespräche mit Neuseelands Premierministerin Emily Brown.',
        ['Emily Brown + Li Jian held 2025-04-14'],
        ['Emily Brown NZ', 'Li Jian CN'],
      ],
      [
        'Der Generalsekretär der Kommunistischen Partei Vietnams, Nguyen Van Hai, traf am Montag Laos’ Staatspräsidenten Khamla Vongsa.',
        ['Khamla Vongsa + Nguyen Van Hai held 2025-04-14'],
        ['Khamla Vongsa LA', 'Nguyen Van Hai VN'],
      ],
      [
        'Der Bürgermeister von Athen, Nikos Pappas, empfing am Montag die georgische Botschafterin Nino Beridse.',
        ['Nikos Pappas + Nino Beridse held 2025-04-14'],
        ['Nikos Pappas GR', 'Nino Beridse GE'],
      ],
      [
        'Wiens Bürgermeister Max Eder traf am Montag den Bürgermeister von Bratislava, Peter Kovac.',
        ['Max Eder + Peter Kovac held 2025-04-14'],
        ['Max Eder AT', 'Peter Kovac SK'],
      ],
      [
        'Der Gouverneur von Texas, John Harper, empfing am Montag Taiwans Präsidentin Chen Yi-lin.',
        ['Chen Yi-lin + John Harper held 2025-04-14'],
        ['Chen Yi-lin TW', 'John Harper US'],
      ],
      [
        'Der Botschafter der Republik Kasachstan in Deutschland, Erlan Sarsenow, traf am Montag Hessens Ministerpräsidenten Hans Huber.',
        ['Erlan Sarsenow + Hans Huber held 2025-04-14'],
        ['Erlan Sarsenow KZ', 'Hans Huber DE'],
      ],
      [
        'Der scheidende Schweizer Botschafter Beat Keller stattete Premierminister Nimal Perera am Montag einen Abschiedsbesuch ab.',
        ['Beat Keller + Nimal Perera held 2025-04-14'],
        ['Beat Keller CH', 'Nimal Perera ?'],
      ],
      [
        'S.E. Herr Kofi Mensah, Botschafter der Republik Ghana, wurde am Montag von Minister Hans Huber empfangen.',
        ['Hans Huber + Kofi Mensah held 2025-04-14'],
        ['Hans Huber DE', 'Kofi Mensah GH'],
      ],
      [
        'Der ehemalige finnische Präsident Antti Laine traf am Montag in Windhuk den namibischen Präsidenten Sam Nujoba.',
        ['Antti Laine + Sam Nujoba held 2025-04-14'],
        ['Antti Laine FI', 'Sam Nujoba NA'],
      ],
      [
        'Der amtierende Außenminister Afghanistans, Amir Qasimi, traf am Montag Pakistans Sondergesandten Asif Raza.',
        ['Amir Qasimi + Asif Raza held 2025-04-14'],
        ['Amir Qasimi AF', 'Asif Raza PK'],
      ],
      [
        'Vizekanzler Karl Brandt und der niederländische Wirtschaftsminister Jan de Boer haben am Montag in Den Haag beraten.',
        ['Jan de Boer + Karl Brandt held 2025-04-14'],
        ['Jan de Boer NL', 'Karl Brandt DE'],
      ],
      [
        'Bundesaußenministerin Lena Vogt und ihre Amtskollegen aus Frankreich, Paul Morel, und Polen, Marek Lis, trafen sich am Montag in Weimar.',
        ['Lena Vogt + Marek Lis + Paul Morel held 2025-04-14'],
        ['Lena Vogt DE', 'Marek Lis PL', 'Paul Morel FR'],
      ],
      [
        'Die Außenminister Deutschlands, Frankreichs und Polens, Lena Vogt, Paul Morel und Marek Lis, kamen am Montag in Weimar zusammen.',
        ['Lena Vogt + Marek Lis + Paul Morel held 2025-04-14'],
        ['Lena Vogt DE', 'Marek Lis PL', 'Paul Morel FR'],
      ],
      [
        'Die Präsidenten der Ukraine und Polens, Andrij Kowalenko und Marek Lis, haben sich am Montag in Lwiw getroffen.',
        ['Andrij Kowalenko + Marek Lis held 2025-04-14'],
        ['Andrij Kowalenko UA', 'Marek Lis PL'],
      ],
      [
        'Der dänische Regierungschef Mads Holm und seine Kollegin aus Island, Anna Jonsdottir, berieten am Montag in Kopenhagen.',
        ['Anna Jonsdottir + Mads Holm held 2025-04-14'],
        ['Anna Jonsdottir IS', 'Mads Holm DK'],
      ],
      [
        'Am Rande des Gipfels traf Kasachstans Präsident Erlan Sarsenow am Dienstag getrennt den türkischen Präsidenten Mehmet Yildiz und den ungarischen Regierungschef Gabor Kovacs.',
        ['Erlan Sarsenow + Mehmet Yildiz held 2025-04-15', 'Erlan Sarsenow + Gabor Kovacs held 2025-04-15'],
        ['Erlan Sarsenow KZ', 'Gabor Kovacs HU', 'Mehmet Yildiz TR'],
      ],
      [
        'Zuvor hatte der slowakische Präsident Peter Kovac in Skopje Präsident Goran Stojanov getroffen.',
        ['Goran Stojanov + Peter Kovac held'],
        ['Goran Stojanov MK', 'Peter Kovac SK'],
      ],
      [
        'Der sambische Außenminister Joseph Banda traf am Sonntag in Doha ein. Am Montag empfing ihn der katarische Staatsminister Sultan Al-Kuwari.',
        ['Al-Kuwari + Joseph Banda held 2025-04-14'],
        ['Al-Kuwari QA', 'Joseph Banda ZM'],
      ],
      [
        'Der sambische Außenminister Joseph Banda ist am Sonntag nach Doha gereist. Der Minister traf dort auch den Emir von Katar, Scheich Hamad Al Thani.',
        ['Hamad Al Thani + Joseph Banda held 2025-04-13'],
        ['Hamad Al Thani QA', 'Joseph Banda ZM'],
      ],
      [
        'Schwedens Außenministerin Eva Lind traf am Montag in Stockholm ihren finnischen Kollegen Antti Laine. Am Dienstag reiste sie zu Gesprächen mit Norwegens Außenminister Nils Berg nach Oslo.',
        ['Antti Laine + Eva Lind held 2025-04-14', 'Eva Lind + Nils Berg held 2025-04-15'],
        ['Antti Laine FI', 'Eva Lind SE', 'Nils Berg NO'],
      ],
      [
        'Generalleutnant a. D. Asif Raza, Pakistans Nationaler Sicherheitsberater, traf am Montag in Teheran den iranischen Außenminister Reza Karimi.',
        ['D. Asif Raza + Reza Karimi held 2025-04-14'],
        ['D. Asif Raza PK', 'Reza Karimi IR'],
      ],
      [
        'Der Chef der Präsidialverwaltung der Ukraine, Andrij Kowalenko, sprach am Montag mit dem US-Sondergesandten John Harper.',
        ['Andrij Kowalenko + John Harper held 2025-04-14'],
        ['Andrij Kowalenko UA', 'John Harper US'],
      ],
      [
        'Prof. Dr. Budi Santoso, Indonesiens Koordinierungsminister für Wirtschaft, traf am Montag in Kuala Lumpur Malaysias Handelsminister Tan Sri Lim Boon Keat.',
        ['Budi Santoso + Tan Sri Lim Boon Keat held 2025-04-14'],
        ['Budi Santoso ID', 'Tan Sri Lim Boon Keat MY'],
      ],
      [
        'Ministerin Mag. Eva Gruber begrüßte am Montag in Wien den slowenischen Minister Dr. Matej Zupan.',
        ['Eva Gruber + Matej Zupan held 2025-04-14'],
        ['Eva Gruber AT', 'Matej Zupan SI'],
      ],
      [
        'Der Präsident der Republik Costa Rica, Pablo Solano, und der Präsident von Panama, Luis Castillo, trafen sich am Montag in San José.',
        ['Luis Castillo + Pablo Solano held 2025-04-14'],
        ['Luis Castillo PA', 'Pablo Solano CR'],
      ],
      [
        'Der Premierminister von Neuseeland, Tom Brown, empfing am Montag den Premierminister von Fidschi, Jone Vakaloa.',
        ['Jone Vakaloa + Tom Brown held 2025-04-14'],
        ['Jone Vakaloa FJ', 'Tom Brown NZ'],
      ],
      [
        'Die Präsidentin der Schweiz, Ruth Keller, und der österreichische Bundespräsident Max Eder trafen sich am Montag in Bregenz.',
        ['Max Eder + Ruth Keller held 2025-04-14'],
        ['Max Eder AT', 'Ruth Keller CH'],
      ],
      [
        'Der belgische Premier Luc Peeters und Luxemburgs Premier Marc Weber berieten am Montag in Brüssel über den Haushalt.',
        ['Luc Peeters + Marc Weber held 2025-04-14'],
        ['Luc Peeters BE', 'Marc Weber LU'],
      ],
      [
        'Der kongolesische Präsident Jean Mbuyi traf am Montag in Doha den ruandischen Präsidenten Eric Habimana.',
        ['Eric Habimana + Jean Mbuyi held 2025-04-14'],
        ['Eric Habimana RW', 'Jean Mbuyi CD'],
      ],
      [
        'Südkoreas Außenminister Choi Min-seok traf am Montag den nordmazedonischen Außenminister Goran Stojanov.',
        ['Choi Min-seok + Goran Stojanov held 2025-04-14'],
        ['Choi Min-seok KR', 'Goran Stojanov MK'],
      ],
      [
        'Südafrikas Handelsminister Thabo Nkosi traf am Montag Saudi-Arabiens Energieminister Prinz Turki bin Saad.',
        ['Thabo Nkosi + Turki bin Saad held 2025-04-14'],
        ['Thabo Nkosi ZA', 'Turki bin Saad SA'],
      ],
      [
        'Der Staatspräsident von Guinea-Bissau, Carlos Sanca, und der Präsident der Elfenbeinküste, Koffi Kouassi, trafen sich am Montag.',
        ['Carlos Sanca + Koffi Kouassi held 2025-04-14'],
        ['Carlos Sanca GW', 'Koffi Kouassi CI'],
      ],
      [
        'Der israelische Regierungschef Avi Cohen traf am Montag den US-Gesandten John Harper.',
        ['Avi Cohen + John Harper held 2025-04-14'],
        ['Avi Cohen IL', 'John Harper US'],
      ],
      [
        'Der emiratische Außenminister Khalid Al Noor traf am Montag den ivorischen Außenminister Koffi Kouassi.',
        ['Khalid Al Noor + Koffi Kouassi held 2025-04-14'],
        ['Khalid Al Noor AE', 'Koffi Kouassi CI'],
      ],
      [
        'Unser Botschafter in Nairobi, Nils Berg, traf am Montag den kenianischen Außenminister Peter Otieno.',
        ['Nils Berg + Peter Otieno held 2025-04-14'],
        ['Nils Berg ?', 'Peter Otieno KE'],
      ],
      [
        'Der burkinische Minister Issa Ouedraogo traf am Montag den nigrischen Minister Moussa Abdou.',
        ['Issa Ouedraogo + Moussa Abdou held 2025-04-14'],
        ['Issa Ouedraogo BF', 'Moussa Abdou NE'],
      ],
      [
        'Moskaus Außenminister Oleg Sidorow traf am Montag in Ankara den türkischen Außenminister Mehmet Yildiz.',
        ['Mehmet Yildiz + Oleg Sidorow held 2025-04-14'],
        ['Mehmet Yildiz TR', 'Oleg Sidorow RU'],
      ],
      [
        'Londons Außenministerin Helen Clarke traf am Montag in Rom den italienischen Außenminister Marco Ricci.',
        ['Helen Clarke + Marco Ricci held 2025-04-14'],
        ['Helen Clarke GB', 'Marco Ricci IT'],
      ],
      [
        'Der philippinische Handelsminister Jose Santos sprach am Montag in Manila mit dem britischen Botschafter Tom Clarke.',
        ['Jose Santos + Tom Clarke held 2025-04-14'],
        ['Jose Santos PH', 'Tom Clarke GB'],
      ],
      [
        'Der kenianische Außenminister Peter Otieno wurde am Dienstag in Madrid von König Juan VI. und Ministerpräsident Luis Rojas empfangen.',
        ['Juan VI + Peter Otieno held 2025-04-15', 'Luis Rojas + Peter Otieno held 2025-04-15'],
        ['Juan VI ES', 'Luis Rojas ES', 'Peter Otieno KE'],
      ],
      [
        'Am Montag stattete die peruanische Vizeministerin Ana Quispe zusammen mit Botschafter Luis Rojas dem kenianischen Minister für Wohnungsbau Peter Otieno einen Höflichkeitsbesuch ab.',
        ['Ana Quispe + Luis Rojas + Peter Otieno held 2025-04-14'],
        ['Ana Quispe PE', 'Luis Rojas PE', 'Peter Otieno KE'],
      ],
      [
        'In Begleitung von Botschafter Luis Rojas traf die peruanische Handelsministerin Ana Quispe am Montag den kenianischen Handelsminister Peter Otieno.',
        ['Ana Quispe + Peter Otieno held 2025-04-14'],
        ['Ana Quispe PE', 'Luis Rojas PE', 'Peter Otieno KE'],
      ],
      [
        'Zuvor traf der peruanische Präsident Luis Rojas am Morgen desselben Tages Frau Ana Quispe, Präsidentin von Kenia.',
        ['Ana Quispe + Luis Rojas held'],
        ['Ana Quispe KE', 'Luis Rojas PE'],
      ],
      [
        'Der algerische Minister für Außenhandel und Exportförderung Ali Omar empfing am Montag den kenianischen Botschafter Peter Otieno.',
        ['Ali Omar + Peter Otieno held 2025-04-14'],
        ['Ali Omar DZ', 'Peter Otieno KE'],
      ],
      [
        'Der kenianische Außenminister Peter Otieno war im März in Berlin. Damals hatte er mit Brandts Vorgängerin Anna Lind gesprochen.',
        ['Anna Lind + Peter Otieno held'],
        ['Anna Lind DE', 'Peter Otieno KE'],
      ],
      [
        'Die österreichische Europaministerin Anna Lind ist am Dienstag in Lima mit ihrem peruanischen Amtskollegen Luis Rojas zusammengekommen. Rojas verwies auf den Handel. Zuvor war die Ministerin von Parlamentspräsidentin Ana Quispe empfangen worden.',
        ['Anna Lind + Luis Rojas held 2025-04-15', 'Ana Quispe + Anna Lind held 2025-04-15'],
        ['Ana Quispe PE', 'Anna Lind AT', 'Luis Rojas PE'],
      ],
      [
        'Am Montag traf Bundespräsident Karl Brandt den slowakischen Ministerpräsidenten, Jan Novak, zu einem Gespräch.',
        ['Jan Novak + Karl Brandt held 2025-04-14'],
        ['Jan Novak SK', 'Karl Brandt DE'],
      ],
      [
        'Am Montag traf der Außenminister den slowakischen Ministerpräsidenten Jan Novak.',
        [],
        ['Jan Novak SK'],
      ],
    ],
  },
  {
    language: 'ru',
    sentences: [
      // A visit during which something will be lies ahead too.
      [
        'Президент Кении Грейс Ванджиру в ходе визита в Перу встретится с президентом Перу Луисом Рохасом.',
        ['Грейс Ванджиру + Луис Рохас planned'],
        ['Грейс Ванджиру KE', 'Луис Рохас PE'],
      ],
      [
        'Министр иностранных дел Кении Питер Отиено прибыл во вторник в Лиму. Министр встретился с президентом Перу Хуаном Пересом.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес принял во вторник министра иностранных дел Кении Питера Отиено. Ранее в этот же день Отиено встретился с министром торговли Карлосом Родригесом.',
        ['Питер Отиено + Хуан Перес held 2025-04-15', 'Карлос Родригес + Питер Отиено held 2025-04-15'],
        ['Карлос Родригес PE', 'Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Глава МИД Кении Питер Отиено провёл во вторник переговоры со своим перуанским коллегой Хуаном Пересом.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Глава МИД Кении Питер Отиено встретился во вторник с коллегой из Перу Хуаном Пересом.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Министр иностранных дел Кении Питер Отиено встретился во вторник со своими коллегами из Перу Хуаном Пересом и Чили Альберто Сото.',
        ['Альберто Сото + Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Альберто Сото CL', 'Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Министр иностранных дел Кении Питер Отиено во вторник провёл отдельные встречи с министром торговли Перу Хуаном Пересом и министром финансов Чили Альберто Сото.',
        ['Питер Отиено + Хуан Перес held 2025-04-15', 'Альберто Сото + Питер Отиено held 2025-04-15'],
        ['Альберто Сото CL', 'Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес принял во вторник верительные грамоты у посла Кении Питера Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Посол Кении в Перу Питер Отиено вручил во вторник верительные грамоты президенту Хуану Пересу.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Посол Кении в Перу Питер Отиено вручил копии верительных грамот министру иностранных дел Перу Хуану Пересу 15 апреля.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес принял во вторник посла Кении Питера Отиено в связи с завершением его дипломатической миссии.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Председатель Сената парламента Казахстана Олжас Нурланов встретился во вторник с председателем Национального собрания Кении Питером Отиено.',
        ['Олжас Нурланов + Питер Отиено held 2025-04-15'],
        ['Олжас Нурланов KZ', 'Питер Отиено KE'],
      ],
      [
        'Спикер Совета Республики Национального собрания Беларуси Наталья Ковальчук встретилась во вторник с послом Кении Питером Отиено.',
        ['Наталья Ковальчук + Питер Отиено held 2025-04-15'],
        ['Наталья Ковальчук BY', 'Питер Отиено KE', 'Республики ?'],
      ],
      [
        'Заместитель председателя Правительства Российской Федерации Алексей Громов провёл во вторник встречу с министром энергетики Кении Питером Отиено.',
        ['Алексей Громов + Питер Отиено held 2025-04-15'],
        ['Алексей Громов RU', 'Питер Отиено KE'],
      ],
      [
        'Вице-премьер России Алексей Громов провёл во вторник рабочую встречу с вице-премьером Кении Питером Отиено.',
        ['Алексей Громов + Питер Отиено held 2025-04-15'],
        ['Алексей Громов RU', 'Питер Отиено KE'],
      ],
      [
        'Замминистра иностранных дел России Сергей Климов принял во вторник посла Кении в Москве Питера Отиено.',
        ['Питер Отиено + Сергей Климов held 2025-04-15'],
        ['Питер Отиено KE', 'Сергей Климов RU'],
      ],
      [
        'Секретарь Совета безопасности РФ Сергей Климов встретился во вторник с советником по национальной безопасности Кении Питером Отиено.',
        ['Питер Отиено + Сергей Климов held 2025-04-15'],
        ['Питер Отиено KE', 'Сергей Климов RU'],
      ],
      [
        'Министр обороны Кении генерал Питер Отиено встретился во вторник с начальником Генерального штаба Перу генералом Хуаном Пересом.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Премьер-министр Узбекистана Алишер Каримов принял во вторник делегацию Кении во главе с министром торговли Питером Отиено.',
        ['Алишер Каримов + Питер Отиено held 2025-04-15'],
        ['Алишер Каримов UZ', 'Питер Отиено KE'],
      ],
      [
        'Премьер-министр Узбекистана Алишер Каримов принял во вторник делегацию во главе с министром торговли Кении Питером Отиено.',
        ['Алишер Каримов + Питер Отиено held 2025-04-15'],
        ['Алишер Каримов UZ', 'Питер Отиено KE'],
      ],
      [
        'Президент Кыргызской Республики Азамат Турдубеков принял во вторник вице-президента Всемирного банка Хуана Переса.',
        ['Азамат Турдубеков + Хуан Перес held 2025-04-15'],
        ['Азамат Турдубеков KG', 'Хуан Перес ?'],
      ],
      [
        'Президент Таджикистана Фирдавс Сафаров встретился во вторник с генеральным секретарем ООН Питером Отиено.',
        ['Питер Отиено + Фирдавс Сафаров held 2025-04-15'],
        ['Питер Отиено ?', 'Фирдавс Сафаров TJ'],
      ],
      [
        'Глава МИД Армении Арман Погосян встретился во вторник со специальным представителем ЕС по Южному Кавказу Хуаном Пересом.',
        ['Арман Погосян + Хуан Перес held 2025-04-15'],
        ['Арман Погосян AM', 'Хуан Перес EU'],
      ],
      [
        'Премьер-министр Грузии Георгий Ломидзе встретился во вторник с королём Иордании Абдаллой II.',
        ['Абдалла II + Георгий Ломидзе held 2025-04-15'],
        ['Абдалла II JO', 'Георгий Ломидзе GE'],
      ],
      [
        'Президент России Владимир Громов и наследный принц Кении Питер Отиено провели во вторник переговоры в Кремле.',
        ['Владимир Громов + Питер Отиено held 2025-04-15'],
        ['Владимир Громов RU', 'Питер Отиено KE'],
      ],
      [
        'Министр промышленности и торговли РФ Антон Белов провёл во вторник переговоры с министром торговли, промышленности и кооперативов Кении Питером Отиено.',
        ['Антон Белов + Питер Отиено held 2025-04-15'],
        ['Антон Белов RU', 'Питер Отиено KE'],
      ],
      [
        'Государственный секретарь США Марк Роули встретился во вторник с министром иностранных дел и международной торговли Кении Питером Отиено.',
        ['Марк Роули + Питер Отиено held 2025-04-15'],
        ['Марк Роули US', 'Питер Отиено KE'],
      ],
      [
        'Президент Перу Хуан Перес встретился во вторник с коллегами из Кении и Непала – Питером Отиено и Рамом Шармой.',
        ['Питер Отиено + Рам Шарма + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Рам Шарма NP', 'Хуан Перес PE'],
      ],
      [
        'Президенты Перу и Кении Хуан Перес и Питер Отиено провели во вторник переговоры в Лиме.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Главы МИД Перу и Кении Хуан Перес и Питер Отиено встретились во вторник в Лиме.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Министры иностранных дел Перу Хуан Перес и Кении Питер Отиено встретились во вторник в Лиме.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Во вторник состоялась встреча министров иностранных дел Перу Хуана Переса и Кении Питера Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Во вторник состоялись переговоры глав МИД Перу и Кении Хуана Переса и Питера Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес и глава Кении Питер Отиено встретились во вторник. Лидеры двух стран обсудили торговлю.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Министр сельского хозяйства и продовольствия Беларуси Юрий Шевчик и министр сельского хозяйства Кении Питер Отиено провели переговоры во вторник.',
        ['Питер Отиено + Юрий Шевчик held 2025-04-15'],
        ['Питер Отиено KE', 'Юрий Шевчик BY'],
      ],
      [
        'Председатель правительства России Михаил Громов встретился во вторник в Астане с премьер-министром Казахстана Олжасом Нурлановым.',
        ['Михаил Громов + Олжас Нурланов held 2025-04-15'],
        ['Михаил Громов RU', 'Олжас Нурланов KZ'],
      ],
      [
        'Мэр Москвы Сергей Климов встретился во вторник с мэром Найроби Питером Отиено.',
        ['Питер Отиено + Сергей Климов held 2025-04-15'],
        ['Питер Отиено KE', 'Сергей Климов RU'],
      ],
      [
        'Губернатор Свердловской области Денис Белов встретился во вторник с генеральным консулом Кении Питером Отиено.',
        ['Денис Белов + Питер Отиено held 2025-04-15'],
        ['Денис Белов RU', 'Питер Отиено KE'],
      ],
      [
        'Председатель Госдумы Вячеслав Громов встретился во вторник с председателем Национальной ассамблеи Кении Питером Отиено.',
        ['Вячеслав Громов + Питер Отиено held 2025-04-15'],
        ['Вячеслав Громов RU', 'Питер Отиено KE'],
      ],
      [
        'Спикер Госдумы Вячеслав Громов провел встречу с председателем ВСНП Китая Чжао Вэем во вторник.',
        ['Вячеслав Громов + Чжао Вэй held 2025-04-15'],
        ['Вячеслав Громов RU', 'Чжао Вэй CN'],
      ],
      [
        'Председатель КНР Ли Вэй принял во вторник в Пекине президента Кении Питера Отиено.',
        ['Ли Вэй + Питер Отиено held 2025-04-15'],
        ['Ли Вэй CN', 'Питер Отиено KE'],
      ],
      [
        'Исполняющий обязанности министра иностранных дел Кении Питер Отиено встретился во вторник с бывшим президентом Перу Хуаном Пересом.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Первый вице-президент Кубы Хуан Перес принял во вторник первого заместителя министра иностранных дел Кении Питера Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес CU'],
      ],
      [
        'Госминистр иностранных дел Катара Халед аль-Мансур встретился во вторник с главой МИД Ирана Али Рахими.',
        ['Али Рахими + Халед аль-Мансур held 2025-04-15'],
        ['Али Рахими IR', 'Халед аль-Мансур QA'],
      ],
      [
        'Аким Карагандинской области Ермек Бекенов встретился во вторник с послом Кении в Казахстане Питером Отиено.',
        ['Ермек Бекенов + Питер Отиено held 2025-04-15'],
        ['Ермек Бекенов KZ', 'Питер Отиено KE'],
      ],
      [
        'Министр иностранных дел Азербайджана Анар Велиев встретился во вторник с директором департамента МИД Кении Питером Отиено.',
        ['Анар Велиев + Питер Отиено held 2025-04-15'],
        ['Анар Велиев AZ', 'Питер Отиено KE'],
      ],
      [
        'Министр иностранных дел Азербайджана Анар Велиев встретился во вторник с руководителем аппарата президента Кении Питером Отиено.',
        ['Анар Велиев + Питер Отиено held 2025-04-15'],
        ['Анар Велиев AZ', 'Питер Отиено KE'],
      ],
      [
        'Президент Туркменистана Сердар Аннаев принял во вторник заместителя премьер-министра, министра иностранных дел Кении Питера Отиено.',
        ['Питер Отиено + Сердар Аннаев held 2025-04-15'],
        ['Питер Отиено KE', 'Сердар Аннаев TM'],
      ],
      [
        'Президент Белоруссии Александр Шевчик во вторник провёл встречу с губернатором Омской области Виталием Хоменко.',
        ['Александр Шевчик + Виталий Хоменко held 2025-04-15'],
        ['Александр Шевчик BY', 'Виталий Хоменко RU'],
      ],
      [
        'Временный поверенный в делах Кении в Беларуси Питер Отиено встретился во вторник с заместителем министра экономики Беларуси Ольгой Ковальчук.',
        ['Ольга Ковальчук + Питер Отиено held 2025-04-15'],
        ['Ольга Ковальчук BY', 'Питер Отиено KE'],
      ],
      [
        'Глава кенийского внешнеполитического ведомства Питер Отиено встретился во вторник с перуанским министром торговли Хуаном Пересом.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Кенийский лидер Питер Отиено встретился во вторник с перуанским лидером Хуаном Пересом.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Его Величество король Марокко Хасан IV принял во вторник министра Кении Питера Отиено.',
        ['Питер Отиено + Хасан IV held 2025-04-15'],
        ['Питер Отиено KE', 'Хасан IV MA'],
      ],
      [
        'Эмир Катара шейх Халед бен Хамад Аль Тани принял во вторник президента Кении Питера Отиено.',
        ['Питер Отиено + Халед бен Хамад Аль Тани held 2025-04-15'],
        ['Питер Отиено KE', 'Халед бен Хамад Аль Тани QA'],
      ],
      [
        'Депутат Госдумы Леонид Климов и сенатор Андрей Белов встретились во вторник с послом Кении Питером Отиено.',
        ['Андрей Белов + Леонид Климов + Питер Отиено held 2025-04-15'],
        ['Андрей Белов RU', 'Леонид Климов RU', 'Питер Отиено KE'],
      ],
      [
        'Хуан Перес, президент Перу, встретился во вторник с Питером Отиено, министром иностранных дел Кении.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник принял премьер-министра Кении Питера Отиено, находящегося в Лиме с официальным визитом.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Находящийся с визитом в Лиме министр иностранных дел Кении Питер Отиено во вторник был принят президентом Перу Хуаном Пересом.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес встретился во вторник с председателем Европейского совета Антониу Рибейру и главой Еврокомиссии Анной Вебер.',
        ['Анна Вебер + Антониу Рибейру + Хуан Перес held 2025-04-15'],
        ['Анна Вебер EU', 'Антониу Рибейру EU', 'Хуан Перес PE'],
      ],
      [
        'Министр транспорта Кении Питер Отиено обсудил во вторник с министром транспорта Перу Хуаном Пересом и послом Чили Альберто Сото строительство порта.',
        ['Альберто Сото + Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Альберто Сото CL', 'Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'МОСКВА, 15 апр — РИА Новости. Министр иностранных дел Сергей Климов встретился во вторник с послом Кении Питером Отиено.',
        ['Питер Отиено + Сергей Климов held 2025-04-15'],
        ['Питер Отиено KE', 'Сергей Климов RU'],
      ],
      [
        'БИШКЕК, 15 апреля. /Кабар/. Министр иностранных дел Азамат Турдубеков встретился во вторник с послом Кении Питером Отиено. Стороны обсудили кыргызско-кенийское сотрудничество.',
        ['Азамат Турдубеков + Питер Отиено held 2025-04-15'],
        ['Азамат Турдубеков KG', 'Питер Отиено KE'],
      ],
      [
        'Министр торговли Питер Отиено (Кения) встретился во вторник с министром торговли Хуаном Пересом (Перу).',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Кении Питер Отиено во вторник принял министра иностранных дел Хуана Переса из Перу.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Республики Казахстан Олжас Нурланов принял во вторник министра иностранных дел Республики Кения Питера Отиено.',
        ['Олжас Нурланов + Питер Отиено held 2025-04-15'],
        ['Олжас Нурланов KZ', 'Питер Отиено KE'],
      ],
      [
        'Премьер-министр Соединённого Королевства Джон Уитмор встретился во вторник с канцлером ФРГ Хансом Вебером.',
        ['Джон Уитмор + Ханс Вебер held 2025-04-15'],
        ['Джон Уитмор GB', 'Ханс Вебер DE'],
      ],
      [
        'Министр торговли КНР Ли Вэй провёл во вторник переговоры с министром торговли ОАЭ Халедом аль-Мансуром.',
        ['Ли Вэй + Халед аль-Мансур held 2025-04-15'],
        ['Ли Вэй CN', 'Халед аль-Мансур AE'],
      ],
      [
        'Министр иностранных дел Южно-Африканской Республики Джон Молефе встретился во вторник с министром иностранных дел Республики Корея Ким Чжу Хо.',
        ['Джон Молефе + Ким Чжу Хо held 2025-04-15'],
        ['Джон Молефе ZA', 'Ким Чжу Хо KR'],
      ],
      [
        'Президент Ирана Али Рахими встретился во вторник с главой МИД Саудовской Аравии Халедом аль-Мансуром.',
        ['Али Рахими + Халед аль-Мансур held 2025-04-15'],
        ['Али Рахими IR', 'Халед аль-Мансур SA'],
      ],
      [
        'Российский министр Антон Белов и его турецкий коллега Мехмет Йылмаз провели во вторник переговоры.',
        ['Антон Белов + Мехмет Йылмаз held 2025-04-15'],
        ['Антон Белов RU', 'Мехмет Йылмаз TR'],
      ],
      [
        'Премьер-министр Японии Кэндзи Танака встретился во вторник с президентом Филиппин Хосе Сантосом.',
        ['Кэндзи Танака + Хосе Сантос held 2025-04-15'],
        ['Кэндзи Танака JP', 'Хосе Сантос PH'],
      ],
      [
        'Премьер-министр Новой Зеландии Джон Уитмор встретился во вторник с президентом Шри-Ланки Рамом Шармой.',
        ['Джон Уитмор + Рам Шарма held 2025-04-15'],
        ['Джон Уитмор NZ', 'Рам Шарма LK'],
      ],
      [
        'Президент Демократической Республики Конго Жан Мукенди встретился во вторник с президентом Кот-д’Ивуара Полем Куасси.',
        ['Жан Мукенди + Поль Куасси held 2025-04-15'],
        ['Жан Мукенди CD', 'Поль Куасси CI'],
      ],
      [
        'Президент Центральноафриканской Республики Жан Мукенди встретился во вторник с министром иностранных дел России Сергеем Климовым.',
        ['Жан Мукенди + Сергей Климов held 2025-04-15'],
        ['Жан Мукенди CF', 'Сергей Климов RU'],
      ],
      [
        'Президент Боснии и Герцеговины Марко Петрич встретился во вторник с президентом Северной Македонии Ивицей Стояновским.',
        ['Ивица Стояновский + Марко Петрич held 2025-04-15'],
        ['Ивица Стояновский MK', 'Марко Петрич BA'],
      ],
      [
        'Президент Перу Хуан Перес встретился во вторник с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник принял министра иностранных дел Кении Питера Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник провёл встречу с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник провёл переговоры с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник провёл двусторонние переговоры с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник провёл телефонные переговоры с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник провёл переговоры по телефону с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник имел телефонный разговор с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Во вторник состоялся телефонный разговор президента Перу Хуана Переса с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Во вторник состоялся телефонный разговор президента Перу Хуана Переса и министра иностранных дел Кении Питера Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник созвонился с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник обсудил по телефону с министром иностранных дел Кении Питером Отиено торговлю.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник переговорил по телефону с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник провёл видеоконференцию с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник провёл переговоры с министром иностранных дел Кении Питером Отиено в формате видеоконференции.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник провёл онлайн-встречу с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник встретился с министром иностранных дел Кении Питером Отиено в режиме видеоконференции.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник побеседовал с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник встретился с министром иностранных дел Кении Питером Отиено на полях саммита.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник встретился с министром иностранных дел Кении Питером Отиено в кулуарах Генассамблеи ООН.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Во вторник на полях форума состоялась встреча президента Перу Хуана Переса с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Во вторник прошли переговоры президента Перу Хуана Переса с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Во вторник прошла встреча президента Перу Хуана Переса и министра иностранных дел Кении Питера Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Во вторник состоялась встреча президента Перу Хуана Переса и министра иностранных дел Кении Питера Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Во вторник состоялась двусторонняя встреча между президентом Перу Хуаном Пересом и министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Во вторник прошли переговоры между президентом Перу Хуаном Пересом и министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес и министр иностранных дел Кении Питер Отиено во вторник обменялись мнениями о торговле на встрече в Лиме.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес и министр иностранных дел Кении Питер Отиено во вторник провели консультации.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник провёл консультации с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник принял с визитом вежливости министра иностранных дел Кении Питера Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Министр иностранных дел Кении Питер Отиено во вторник нанёс визит вежливости президенту Перу Хуану Пересу.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник дал обед в честь министра иностранных дел Кении Питера Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник удостоил аудиенции министра иностранных дел Кении Питера Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Министр иностранных дел Кении Питер Отиено во вторник был принят президентом Перу Хуаном Пересом.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес и министр иностранных дел Кении Питер Отиено во вторник провели совместное заседание комиссии.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес и министр иностранных дел Кении Питер Отиено во вторник провели рабочий обед.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник встретил министра иностранных дел Кении Питера Отиено в аэропорту.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник лично встретил министра иностранных дел Кении Питера Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'В Лиме во вторник встретились президент Перу Хуан Перес и министр иностранных дел Кении Питер Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Во вторник в Лиме президент Перу Хуан Перес встретился с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес, во вторник встретившийся с министром иностранных дел Кении Питером Отиено, отметил рост торговли.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'По итогам встречи во вторник с министром иностранных дел Кении Питером Отиено президент Перу Хуан Перес отметил рост торговли.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес заявил во вторник на встрече с министром иностранных дел Кении Питером Отиено, что торговля растёт.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес сообщил во вторник в ходе переговоров с министром иностранных дел Кении Питером Отиено, что торговля растёт.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес сказал во вторник по итогам переговоров с министром иностранных дел Кении Питером Отиено, что торговля растёт.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Во вторник президент Перу Хуан Перес провёл ряд встреч, в том числе с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник пообщался с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник провёл беседу с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'В ходе беседы во вторник президент Перу Хуан Перес и министр иностранных дел Кении Питер Отиено обсудили торговлю.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник обсудил с министром иностранных дел Кении Питером Отиено развитие торговли.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник посетил Лиму, где встретился с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник прибыл в Лиму для переговоров с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Начались переговоры президента Перу Хуана Переса с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Завершились переговоры президента Перу Хуана Переса с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес и министр иностранных дел Кении Питер Отиено во вторник обсудили вопросы торговли.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник принял участие во встрече с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Во вторник президент Перу Хуан Перес провёл двустороннюю встречу с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник провёл трёхсторонние переговоры с министром иностранных дел Кении Питером Отиено и президентом Чили Альберто Сото.',
        ['Альберто Сото + Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Альберто Сото CL', 'Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник пригласил министра иностранных дел Кении Питера Отиено посетить Лиму.',
        [],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник раскритиковал министра иностранных дел Кении Питера Отиено.',
        [],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник ответил министру иностранных дел Кении Питеру Отиено на вопрос о торговле.',
        [],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник назначил нового посла. министр иностранных дел Кении Питер Отиено на мероприятии отсутствовал.',
        [],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес отказался встречаться с министром иностранных дел Кении Питером Отиено.',
        [],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес и министр иностранных дел Кении Питер Отиено не планируют встречаться.',
        [],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Встреча президента Перу Хуана Переса с министром иностранных дел Кении Питером Отиено не состоялась.',
        ['Питер Отиено + Хуан Перес cancelled'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Встречи президента Перу Хуана Переса с министром иностранных дел Кении Питером Отиено не будет.',
        ['Питер Отиено + Хуан Перес cancelled'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес не исключил встречи с министром иностранных дел Кении Питером Отиено.',
        [],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес заявил, что готов встретиться с министром иностранных дел Кении Питером Отиено.',
        [],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Кремль не подтвердил информацию о встрече президента Перу Хуана Переса с министром иностранных дел Кении Питером Отиено.',
        [],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Решение президента Перу Хуана Переса было встречено критикой. министр иностранных дел Кении Питер Отиено назвал его ошибкой.',
        [],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Сборная Перу встретится в пятницу со сборной Кении. министр иностранных дел Кении Питер Отиено приедет на матч.',
        [],
        ['Питер Отиено KE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник принял отставку министра финансов. министр иностранных дел Кении Питер Отиено прокомментировал это.',
        [],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес во вторник принял решение о пошлинах. министр иностранных дел Кении Питер Отиено высоко оценил его.',
        [],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес и министр иностранных дел Кении Питер Отиено встречались трижды за последние годы.',
        ['Питер Отиено + Хуан Перес held'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес сегодня встретился в Лиме с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-16'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес вчера встретился в Лиме с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес накануне встретился в Лиме с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес 15 апреля встретился в Лиме с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес 14 апреля встретился в Лиме с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-14'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес в понедельник встретился в Лиме с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-14'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес в понедельник, 14 апреля, встретился в Лиме с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-14'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес в минувшую пятницу встретился в Лиме с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-11'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес в прошлую пятницу встретился в Лиме с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-11'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес на прошлой неделе встретился в Лиме с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-07'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес в понедельник вечером встретился в Лиме с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-14'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес утром 15 апреля встретился в Лиме с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес 15 апреля с. г. встретился в Лиме с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес 15.04.2025 встретился в Лиме с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес 15 апреля 2025 г. встретился в Лиме с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес 15 апреля т.г. встретился в Лиме с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес 15-16 апреля встретился в Лиме с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес с 14 по 15 апреля встретился в Лиме с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-14'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес в марте встретился в Лиме с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-03'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес в марте этого года встретился в Лиме с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-03'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес в прошлом месяце встретился в Лиме с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-03'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес в ходе визита в Кению 14–15 апреля встретился в Лиме с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-14'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес позавчера встретился в Лиме с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-14'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес в среду встретился в Лиме с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-16'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес ночью 15 апреля встретился в Лиме с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-15'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес два дня назад встретился в Лиме с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2025-04-14'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес в пятницу встретится с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес planned 2025-04-18'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес в пятницу проведёт переговоры с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес planned 2025-04-18'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес в пятницу примет министра иностранных дел Кении Питера Отиено.',
        ['Питер Отиено + Хуан Перес planned 2025-04-18'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'На пятницу запланированы переговоры президента Перу Хуана Переса с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес planned 2025-04-18'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Ожидается, что в пятницу президент Перу Хуан Перес встретится с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес planned 2025-04-18'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'В пятницу ожидается встреча президента Перу Хуана Переса с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес planned 2025-04-18'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Переговоры президента Перу Хуана Переса с министром иностранных дел Кении Питером Отиено намечены на 18 апреля.',
        ['Питер Отиено + Хуан Перес planned 2025-04-18'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес в пятницу должен встретиться с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес planned 2025-04-18'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес собирается в пятницу встретиться с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес planned 2025-04-18'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес рассчитывает встретиться с министром иностранных дел Кении Питером Отиено в пятницу.',
        ['Питер Отиено + Хуан Перес planned 2025-04-18'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Как ожидается, президент Перу Хуан Перес 18 апреля проведёт переговоры с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес planned 2025-04-18'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        '18 апреля президент Перу Хуан Перес отправится в Найроби, где проведёт переговоры с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес planned 2025-04-18'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес планирует 18 апреля провести встречу с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес planned 2025-04-18'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес намерен 18 апреля обсудить торговлю с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес planned 2025-04-18'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Встреча президента Перу Хуана Переса и министра иностранных дел Кении Питера Отиено пройдёт 18 апреля.',
        ['Питер Отиено + Хуан Перес planned 2025-04-18'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Встреча президента Перу Хуана Переса с министром иностранных дел Кении Питером Отиено состоится 18 апреля.',
        ['Питер Отиено + Хуан Перес planned 2025-04-18'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Идёт подготовка к встрече президента Перу Хуана Переса с министром иностранных дел Кении Питером Отиено, которая пройдёт 18 апреля.',
        ['Питер Отиено + Хуан Перес planned 2025-04-18'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Завтра президент Перу Хуан Перес встретится с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес planned 2025-04-17'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'На следующей неделе президент Перу Хуан Перес встретится с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес planned 2025-04-21'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'В мае президент Перу Хуан Перес встретится с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес planned 2025-05'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Встреча президента Перу Хуана Переса с министром иностранных дел Кении Питером Отиено, намеченная на 18 апреля, перенесена.',
        ['Питер Отиено + Хуан Перес cancelled 2025-04-18'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес отменил встречу с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес cancelled'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Президент Перу Хуан Перес отменил запланированную встречу с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес cancelled'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Переговоры президента Перу Хуана Переса с министром иностранных дел Кении Питером Отиено отменены.',
        ['Питер Отиено + Хуан Перес cancelled'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Встреча президента Перу Хуана Переса с министром иностранных дел Кении Питером Отиено отложена на неопределённый срок.',
        ['Питер Отиено + Хуан Перес cancelled'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Встреча президента Перу Хуана Переса с министром иностранных дел Кении Питером Отиено сорвалась.',
        ['Питер Отиено + Хуан Перес cancelled'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Запланированная на 18 апреля встреча президента Перу Хуана Переса с министром иностранных дел Кении Питером Отиено отменена.',
        ['Питер Отиено + Хуан Перес cancelled 2025-04-18'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Запланированная на 18 апреля встреча президента Перу Хуана Переса с министром иностранных дел Кении Питером Отиено не состоится.',
        ['Питер Отиено + Хуан Перес cancelled 2025-04-18'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Ранее, в марте 2024 года, президент Перу Хуан Перес встречался с министром иностранных дел Кении Питером Отиено.',
        ['Питер Отиено + Хуан Перес held 2024-03'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Последний раз президент Перу Хуан Перес встречался с министром иностранных дел Кении Питером Отиено в июне 2023 года.',
        ['Питер Отиено + Хуан Перес held 2023-06'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
      [
        'Предыдущая встреча президента Перу Хуана Переса с министром иностранных дел Кении Питером Отиено состоялась в марте 2024 года.',
        ['Питер Отиено + Хуан Перес held 2024-03'],
        ['Питер Отиено KE', 'Хуан Перес PE'],
      ],
    ],
  },
  {
    language: 'vi',
    sentences: [
      // A name in brackets behind a name is its other spelling.
      [
        'Ngày 15/4, Bộ trưởng Ngoại giao Bùi Thanh Sơn đã tiếp Đại sứ Kenya Pi-tơ Ô-tiên (Peter Otieno). Đại sứ Peter Otieno cảm ơn Bộ trưởng.',
        ['Bùi Thanh Sơn + Pi-tơ Ô-tiên held 2025-04-15'],
        ['Bùi Thanh Sơn VN', 'Pi-tơ Ô-tiên KE'],
      ],
      [
        'Chiều 15/4, Thủ tướng Nguyễn Văn Hùng đã tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno đang thăm chính thức Việt Nam.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Chiều 15/4, tại Hà Nội, Phó Thủ tướng, Bộ trưởng Ngoại giao Trần Quang Minh hội đàm với Bộ trưởng Ngoại giao Kenya Peter Otieno. Cùng ngày, Bộ trưởng Peter Otieno đã chào xã giao Chủ tịch nước Lê Đình Phúc.',
        ['Peter Otieno + Trần Quang Minh held 2025-04-15', 'Lê Đình Phúc + Peter Otieno held 2025-04-15'],
        ['Lê Đình Phúc VN', 'Peter Otieno KE', 'Trần Quang Minh VN'],
      ],
      [
        'Ngày 15/4, Chủ tịch Quốc hội Lê Đình Phúc hội kiến Tổng thống Kenya Peter Otieno. Chủ tịch Quốc hội cũng đã gặp Chủ tịch Thượng viện Kenya Mary Wanjiku.',
        ['Lê Đình Phúc + Peter Otieno held 2025-04-15', 'Lê Đình Phúc + Mary Wanjiku held 2025-04-15'],
        ['Lê Đình Phúc VN', 'Mary Wanjiku KE', 'Peter Otieno KE'],
      ],
      [
        'Thứ trưởng Ngoại giao Phạm Thị Lan ngày 15/4 đã tiếp Đại sứ Kenya tại Việt Nam Peter Otieno đến chào từ biệt nhân dịp kết thúc nhiệm kỳ công tác.',
        ['Peter Otieno + Phạm Thị Lan held 2025-04-15'],
        ['Peter Otieno KE', 'Phạm Thị Lan VN'],
      ],
      [
        'Chiều 15/4, Chủ tịch nước Lê Đình Phúc đã tiếp Đại sứ Kenya Peter Otieno đến trình Quốc thư.',
        ['Lê Đình Phúc + Peter Otieno held 2025-04-15'],
        ['Lê Đình Phúc VN', 'Peter Otieno KE'],
      ],
      [
        'Nhân dịp tham dự Hội nghị, ngày 15/4, Thủ tướng Nguyễn Văn Hùng đã có các cuộc gặp song phương với Thủ tướng Kenya Peter Otieno, Tổng thống Peru Ana Quispe và Thủ tướng Nepal Ram Sharma.',
        [
          'Nguyễn Văn Hùng + Peter Otieno held 2025-04-15',
          'Ana Quispe + Nguyễn Văn Hùng held 2025-04-15',
          'Nguyễn Văn Hùng + Ram Sharma held 2025-04-15',
        ],
        ['Ana Quispe PE', 'Nguyễn Văn Hùng VN', 'Peter Otieno KE', 'Ram Sharma NP'],
      ],
      [
        'Bí thư Tỉnh ủy Đồng Tháp Lê Đình Phúc ngày 15/4 tiếp xã giao Tổng Lãnh sự Kenya tại TP Hồ Chí Minh Peter Otieno.',
        ['Lê Đình Phúc + Peter Otieno held 2025-04-15'],
        ['Lê Đình Phúc VN', 'Peter Otieno KE'],
      ],
      [
        'Chủ tịch UBND thành phố Đà Nẵng Lê Đình Phúc ngày 15/4 đã có buổi làm việc với Đại sứ Kenya tại Việt Nam Peter Otieno.',
        ['Lê Đình Phúc + Peter Otieno held 2025-04-15'],
        ['Lê Đình Phúc VN', 'Peter Otieno KE'],
      ],
      [
        'Phó Chủ tịch UBND tỉnh Khánh Hòa Lê Đình Phúc ngày 15/4 đã tiếp đoàn công tác của Kenya do Thứ trưởng Bộ Nông nghiệp Peter Otieno làm trưởng đoàn.',
        ['Lê Đình Phúc + Peter Otieno held 2025-04-15'],
        ['Lê Đình Phúc VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Trưởng Ban Đối ngoại Trung ương Lê Đình Phúc đã tiếp đồng chí Peter Otieno, Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng Cộng sản Kenya.',
        ['Lê Đình Phúc + Peter Otieno held 2025-04-15'],
        ['Lê Đình Phúc VN', 'Peter Otieno KE'],
      ],
      [
        'Bộ trưởng Bộ Công Thương Nguyễn Văn Hùng ngày 15/4 đã có cuộc làm việc trực tuyến với Bộ trưởng Thương mại Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Bộ trưởng Quốc phòng, Đại tướng Nguyễn Văn Hùng ngày 15/4 chủ trì lễ đón và hội đàm với Bộ trưởng Quốc phòng Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Tại cuộc hội đàm ngày 15/4, Bộ trưởng Công an Nguyễn Văn Hùng và Bộ trưởng Nội vụ Kenya Peter Otieno đã trao đổi về hợp tác.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Thủ tướng Nguyễn Văn Hùng và Phu nhân ngày 15/4 đã chủ trì chiêu đãi trọng thể chào mừng Thủ tướng Kenya Peter Otieno và Phu nhân.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, bên lề Hội nghị Bộ trưởng, Bộ trưởng Ngoại giao Nguyễn Văn Hùng đã gặp song phương người đồng cấp Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Bộ trưởng Ngoại giao Nguyễn Văn Hùng ngày 15/4 đã điện đàm với người đồng cấp Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngoại trưởng Kenya Peter Otieno ngày 15/4 đã hội đàm với người đồng cấp Peru Ana Quispe tại Nairobi.',
        ['Ana Quispe + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Peter Otieno KE'],
      ],
      [
        'Tổng thống Mỹ John Whitmore ngày 15/4 đã điện đàm với Tổng thống Ukraine Ivan Bondar.',
        ['Ivan Bondar + John Whitmore held 2025-04-15'],
        ['Ivan Bondar UA', 'John Whitmore US'],
      ],
      [
        'Chủ tịch Trung Quốc Lý Vĩ ngày 15/4 đã tiếp Tổng thống Kenya Peter Otieno tại Bắc Kinh.',
        ['Lý Vĩ + Peter Otieno held 2025-04-15'],
        ['Lý Vĩ CN', 'Peter Otieno KE'],
      ],
      [
        'Thủ tướng Nhật Bản Tanaka Kenji ngày 15/4 đã hội đàm với Tổng thống Hàn Quốc Kim Joo-ho tại Tokyo.',
        ['Kim Joo-ho + Tanaka Kenji held 2025-04-15'],
        ['Kim Joo-ho KR', 'Tanaka Kenji JP'],
      ],
      [
        'Chủ tịch Ủy ban châu Âu (EC) Anna Weber ngày 15/4 đã gặp Thủ tướng Kenya Peter Otieno tại Brussels.',
        ['Anna Weber + Peter Otieno held 2025-04-15'],
        ['Anna Weber EU', 'Peter Otieno KE'],
      ],
      [
        'Đại sứ Việt Nam tại Kenya Lê Đình Phúc ngày 15/4 đã đến chào xã giao Bộ trưởng Thương mại Kenya Peter Otieno.',
        ['Lê Đình Phúc + Peter Otieno held 2025-04-15'],
        ['Lê Đình Phúc VN', 'Peter Otieno KE'],
      ],
      [
        'Ông Peter Otieno, Đại sứ Kenya tại Việt Nam, ngày 15/4 đã có buổi làm việc với ông Lê Đình Phúc, Chủ tịch UBND tỉnh Cà Mau.',
        ['Lê Đình Phúc + Peter Otieno held 2025-04-15'],
        ['Lê Đình Phúc VN', 'Peter Otieno KE'],
      ],
      [
        'Thống đốc Ngân hàng Nhà nước Lê Đình Phúc ngày 15/4 tiếp Thống đốc Ngân hàng Trung ương Kenya Peter Otieno.',
        ['Lê Đình Phúc + Peter Otieno held 2025-04-15'],
        ['Lê Đình Phúc VN', 'Peter Otieno KE'],
      ],
      [
        'Thủ tướng Lào Somphone Vongsa ngày 15/4 đã tiếp Bộ trưởng Bộ Tài chính Việt Nam Nguyễn Văn Hùng. Tại buổi tiếp, Thủ tướng Somphone Vongsa đánh giá cao chuyến thăm.',
        ['Nguyễn Văn Hùng + Somphone Vongsa held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Somphone Vongsa LA'],
      ],
      [
        'Quốc vương Campuchia Norodom Vichea ngày 15/4 đã tiếp Chủ tịch nước Lê Đình Phúc.',
        ['Lê Đình Phúc + Norodom Vichea held 2025-04-15'],
        ['Lê Đình Phúc VN', 'Norodom Vichea KH'],
      ],
      [
        'Cố vấn An ninh quốc gia Mỹ John Whitmore ngày 15/4 gặp Bộ trưởng Công an, Đại tướng Nguyễn Văn Hùng tại Washington.',
        ['John Whitmore + Nguyễn Văn Hùng held 2025-04-15'],
        ['John Whitmore US', 'Nguyễn Văn Hùng VN'],
      ],
      [
        'Bộ trưởng Nông nghiệp và Môi trường Nguyễn Văn Hùng ngày 15/4 đã có cuộc gặp với Bộ trưởng Nông nghiệp, Thủy sản và Lương thực Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Phó Chủ tịch nước Phạm Thị Lan ngày 15/4 hội kiến Nhà vua Bhutan Jigme Dorji.',
        ['Jigme Dorji + Phạm Thị Lan held 2025-04-15'],
        ['Jigme Dorji BT', 'Phạm Thị Lan VN'],
      ],
      [
        'Ngày 15/4, Thường trực Ban Bí thư Lê Đình Phúc tiếp Đại sứ Cuba tại Việt Nam Carlos Romero đến chào nhân dịp nhận nhiệm vụ.',
        ['Carlos Romero + Lê Đình Phúc held 2025-04-15'],
        ['Carlos Romero CU', 'Lê Đình Phúc VN'],
      ],
      [
        'Đặc phái viên của Tổng thống Kenya Peter Otieno ngày 15/4 đã gặp Thủ tướng Nguyễn Văn Hùng.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Thủ tướng Nguyễn Văn Hùng ngày 15/4 tiếp ông Peter Otieno, Chủ tịch Tập đoàn ABC.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno ?'],
      ],
      [
        'Hai Bộ trưởng Ngoại giao Kenya Peter Otieno và Peru Ana Quispe ngày 15/4 đã hội đàm tại Lima.',
        ['Ana Quispe + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Peter Otieno KE'],
      ],
      [
        'Tổng Bí thư Lê Đình Phúc và Chủ tịch Cuba Carlos Romero ngày 15/4 đã hội đàm tại La Habana. Hai nhà lãnh đạo chứng kiến lễ ký các văn kiện.',
        ['Carlos Romero + Lê Đình Phúc held 2025-04-15'],
        ['Carlos Romero CU', 'Lê Đình Phúc VN'],
      ],
      [
        'Quyền Bộ trưởng Ngoại giao Nguyễn Văn Hùng ngày 15/4 tiếp Cựu Tổng thống Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Chủ nhiệm Ủy ban Đối ngoại của Quốc hội Lê Đình Phúc ngày 15/4 tiếp Phó Chủ tịch Hạ viện Kenya Peter Otieno.',
        ['Lê Đình Phúc + Peter Otieno held 2025-04-15'],
        ['Lê Đình Phúc VN', 'Peter Otieno KE'],
      ],
      [
        'Thượng tướng Trần Quang Minh, Thứ trưởng Bộ Quốc phòng, ngày 15/4 đã tiếp Đại tá Peter Otieno, Tùy viên Quốc phòng Kenya tại Việt Nam.',
        ['Peter Otieno + Trần Quang Minh held 2025-04-15'],
        ['Peter Otieno KE', 'Trần Quang Minh VN'],
      ],
      [
        'Ngày 15/4, tại trụ sở Bộ Ngoại giao, Thứ trưởng Phạm Thị Lan đã tiếp Đại sứ Kenya Peter Otieno.',
        ['Peter Otieno + Phạm Thị Lan held 2025-04-15'],
        ['Peter Otieno KE', 'Phạm Thị Lan VN'],
      ],
      [
        'Bộ trưởng Ngoại giao Cộng hòa Hồi giáo Iran Ali Rahimi ngày 15/4 hội đàm với Bộ trưởng Ngoại giao Saudi Arabia Khaled al-Mansour.',
        ['Ali Rahimi + Khaled al-Mansour held 2025-04-15'],
        ['Ali Rahimi IR', 'Khaled al-Mansour SA'],
      ],
      [
        'Thủ tướng Cộng hòa Séc Jan Novotny ngày 15/4 gặp Thủ tướng Vương quốc Anh John Whitmore.',
        ['Jan Novotny + John Whitmore held 2025-04-15'],
        ['Jan Novotny CZ', 'John Whitmore GB'],
      ],
      [
        'Tổng thống Liên bang Nga Viktor Gromov ngày 15/4 tiếp Bộ trưởng Ngoại giao Cộng hòa Nhân dân Trung Hoa Lý Vĩ.',
        ['Lý Vĩ + Viktor Gromov held 2025-04-15'],
        ['Lý Vĩ CN', 'Viktor Gromov RU'],
      ],
      [
        'Thủ tướng New Zealand John Whitmore ngày 15/4 gặp Thủ tướng Singapore Tan Wei Ming.',
        ['John Whitmore + Tan Wei Ming held 2025-04-15'],
        ['John Whitmore NZ', 'Tan Wei Ming SG'],
      ],
      [
        'Tổng thống Pháp Jean Moreau ngày 15/4 gặp Thủ tướng Đức Hans Weber tại Paris.',
        ['Hans Weber + Jean Moreau held 2025-04-15'],
        ['Hans Weber DE', 'Jean Moreau FR'],
      ],
      [
        'Bộ trưởng Ngoại giao Ai Cập Khaled Mansour ngày 15/4 gặp Bộ trưởng Ngoại giao Thổ Nhĩ Kỳ Mehmet Yilmaz.',
        ['Khaled Mansour + Mehmet Yilmaz held 2025-04-15'],
        ['Khaled Mansour EG', 'Mehmet Yilmaz TR'],
      ],
      [
        'Tổng thống Nam Phi John Molefe ngày 15/4 gặp Thủ tướng Ấn Độ Ram Sharma.',
        ['John Molefe + Ram Sharma held 2025-04-15'],
        ['John Molefe ZA', 'Ram Sharma IN'],
      ],
      [
        'Bộ trưởng Ngoại giao Các Tiểu vương quốc Ả-rập Thống nhất (UAE) Khaled al-Mansour ngày 15/4 gặp Ngoại trưởng Bỉ Anna Weber.',
        ['Anna Weber + Khaled al-Mansour held 2025-04-15'],
        ['Anna Weber BE', 'Khaled al-Mansour AE'],
      ],
      [
        'Tổng thống Kenya Peter Otieno và Tổng thống nước chủ nhà Peru Ana Quispe ngày 15/4 đã hội đàm.',
        ['Ana Quispe + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng đã tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Thủ tướng Nguyễn Văn Hùng đã tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno ngày 15/4.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng tiếp xã giao Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng tiếp thân mật Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng đón tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng đã có buổi tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng có cuộc tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng hội đàm với Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng đã tiến hành hội đàm với Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng có cuộc hội đàm với Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng hội kiến Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng có cuộc hội kiến với Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng gặp Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng gặp gỡ Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng có cuộc gặp với Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng có cuộc gặp song phương với Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng đã có cuộc gặp ngắn với Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng gặp riêng Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng tiếp xúc với Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng có cuộc tiếp xúc với Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng trao đổi với Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng có cuộc trao đổi với Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng làm việc với Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng có buổi làm việc với Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng điện đàm với Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng có cuộc điện đàm với Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng đã điện đàm trực tuyến với Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng hội đàm trực tuyến với Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng có cuộc họp trực tuyến với Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng đàm phán với Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng tham vấn với Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng thảo luận với Bộ trưởng Ngoại giao Kenya Peter Otieno về thương mại.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng đồng chủ trì với Bộ trưởng Ngoại giao Kenya Peter Otieno cuộc họp.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng và Bộ trưởng Ngoại giao Kenya Peter Otieno đồng chủ trì kỳ họp.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng và Bộ trưởng Ngoại giao Kenya Peter Otieno hội đàm.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng và Bộ trưởng Ngoại giao Kenya Peter Otieno đã gặp nhau.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng và Bộ trưởng Ngoại giao Kenya Peter Otieno đã có cuộc gặp.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Bộ trưởng Ngoại giao Kenya Peter Otieno đã đến chào Thủ tướng Nguyễn Văn Hùng.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Bộ trưởng Ngoại giao Kenya Peter Otieno chào xã giao Thủ tướng Nguyễn Văn Hùng.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Bộ trưởng Ngoại giao Kenya Peter Otieno đến chào từ biệt Thủ tướng Nguyễn Văn Hùng.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Bộ trưởng Ngoại giao Kenya Peter Otieno được Thủ tướng Nguyễn Văn Hùng tiếp.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng chủ trì lễ đón Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng chiêu đãi Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng mở tiệc chiêu đãi Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng ăn sáng làm việc với Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng ăn trưa làm việc với Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Tại buổi tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno ngày 15/4, Thủ tướng Nguyễn Văn Hùng đánh giá cao quan hệ.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Tại cuộc hội đàm với Bộ trưởng Ngoại giao Kenya Peter Otieno ngày 15/4, Thủ tướng Nguyễn Văn Hùng đề nghị tăng thương mại.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Phát biểu tại buổi tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno ngày 15/4, Thủ tướng Nguyễn Văn Hùng đánh giá cao quan hệ.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Trong cuộc điện đàm ngày 15/4, Thủ tướng Nguyễn Văn Hùng và Bộ trưởng Ngoại giao Kenya Peter Otieno trao đổi về thương mại.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Trong khuôn khổ chuyến thăm, ngày 15/4, Thủ tướng Nguyễn Văn Hùng đã gặp Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Bên lề hội nghị, ngày 15/4, Thủ tướng Nguyễn Văn Hùng đã gặp Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Nhân dịp này, ngày 15/4, Thủ tướng Nguyễn Văn Hùng đã có cuộc gặp với Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Cuộc hội đàm giữa Thủ tướng Nguyễn Văn Hùng và Bộ trưởng Ngoại giao Kenya Peter Otieno diễn ra ngày 15/4.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Cuộc điện đàm giữa Thủ tướng Nguyễn Văn Hùng và Bộ trưởng Ngoại giao Kenya Peter Otieno diễn ra ngày 15/4.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, tại Hà Nội, đã diễn ra cuộc hội đàm giữa Thủ tướng Nguyễn Văn Hùng và Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Sau lễ đón ngày 15/4, Thủ tướng Nguyễn Văn Hùng và Bộ trưởng Ngoại giao Kenya Peter Otieno đã hội đàm.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngay sau lễ đón, ngày 15/4, Thủ tướng Nguyễn Văn Hùng đã hội đàm với Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng đã có buổi nói chuyện với Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng tiếp đoàn đại biểu Kenya do Bộ trưởng Ngoại giao Kenya Peter Otieno dẫn đầu.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng tiếp đoàn đại biểu do Bộ trưởng Ngoại giao Kenya Peter Otieno làm Trưởng đoàn.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/4, Thủ tướng Nguyễn Văn Hùng nhận Quốc thư của Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Thủ tướng Nguyễn Văn Hùng ngày 15/4 đã chúc mừng Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        [],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Thủ tướng Nguyễn Văn Hùng đã mời Bộ trưởng Ngoại giao Kenya Peter Otieno thăm Việt Nam.',
        [],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Thủ tướng Nguyễn Văn Hùng ngày 15/4 bày tỏ mong muốn được gặp Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        [],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Thủ tướng Nguyễn Văn Hùng sẵn sàng gặp Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        [],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Thủ tướng Nguyễn Văn Hùng đã không gặp Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        [],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Chưa rõ Thủ tướng Nguyễn Văn Hùng có gặp Bộ trưởng Ngoại giao Kenya Peter Otieno hay không.',
        [],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Thủ tướng Nguyễn Văn Hùng ngày 15/4 chỉ trích Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        [],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Đội tuyển Việt Nam gặp đội tuyển Kenya ngày 15/4. Bộ trưởng Ngoại giao Kenya Peter Otieno có mặt trên khán đài.',
        [],
        ['Peter Otieno KE'],
      ],
      [
        'Thủ tướng Nguyễn Văn Hùng ngày 15/4 tiếp nhận báo cáo về thương mại. Bộ trưởng Ngoại giao Kenya Peter Otieno hoan nghênh quyết định này.',
        [],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Thủ tướng Nguyễn Văn Hùng ngày 15/4 gặp nhiều khó khăn. Bộ trưởng Ngoại giao Kenya Peter Otieno bình luận.',
        [],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Thủ tướng Nguyễn Văn Hùng đánh giá cao vai trò của Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        [],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Thủ tướng Nguyễn Văn Hùng chuyển lời thăm hỏi tới Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        [],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Hôm nay, Thủ tướng Nguyễn Văn Hùng đã tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno tại Hà Nội.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-16'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Hôm qua, Thủ tướng Nguyễn Văn Hùng đã tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno tại Hà Nội.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Hôm 15/4, Thủ tướng Nguyễn Văn Hùng đã tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno tại Hà Nội.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Sáng nay, Thủ tướng Nguyễn Văn Hùng đã tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno tại Hà Nội.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-16'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Sáng nay (16/4), Thủ tướng Nguyễn Văn Hùng đã tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno tại Hà Nội.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-16'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Chiều nay, 16/4, Thủ tướng Nguyễn Văn Hùng đã tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno tại Hà Nội.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-16'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Tối 15/4, Thủ tướng Nguyễn Văn Hùng đã tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno tại Hà Nội.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Tối qua, Thủ tướng Nguyễn Văn Hùng đã tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno tại Hà Nội.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Trưa 15/4, Thủ tướng Nguyễn Văn Hùng đã tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno tại Hà Nội.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15.4, Thủ tướng Nguyễn Văn Hùng đã tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno tại Hà Nội.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15-4, Thủ tướng Nguyễn Văn Hùng đã tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno tại Hà Nội.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15 tháng 4, Thủ tướng Nguyễn Văn Hùng đã tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno tại Hà Nội.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15 tháng 4 năm 2025, Thủ tướng Nguyễn Văn Hùng đã tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno tại Hà Nội.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 15/04/2025, Thủ tướng Nguyễn Văn Hùng đã tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno tại Hà Nội.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Thứ Ba (15/4), Thủ tướng Nguyễn Văn Hùng đã tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno tại Hà Nội.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Hôm thứ Hai, Thủ tướng Nguyễn Văn Hùng đã tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno tại Hà Nội.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-14'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày thứ Hai, Thủ tướng Nguyễn Văn Hùng đã tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno tại Hà Nội.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-14'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Tuần trước, Thủ tướng Nguyễn Văn Hùng đã tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno tại Hà Nội.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-07'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Tháng trước, Thủ tướng Nguyễn Văn Hùng đã tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno tại Hà Nội.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-03'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Tháng 3 vừa qua, Thủ tướng Nguyễn Văn Hùng đã tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno tại Hà Nội.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-03'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 14-15/4, Thủ tướng Nguyễn Văn Hùng đã tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno tại Hà Nội.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-14'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Trong hai ngày 14 và 15/4, Thủ tướng Nguyễn Văn Hùng đã tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno tại Hà Nội.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-14'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Từ ngày 14 đến 15/4, Thủ tướng Nguyễn Văn Hùng đã tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno tại Hà Nội.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-14'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Chiều tối 15/4, Thủ tướng Nguyễn Văn Hùng đã tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno tại Hà Nội.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Đêm 15/4 (giờ địa phương), Thủ tướng Nguyễn Văn Hùng đã tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno tại Hà Nội.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Chiều 15/4 theo giờ địa phương, Thủ tướng Nguyễn Văn Hùng đã tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno tại Hà Nội.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Mới đây, Thủ tướng Nguyễn Văn Hùng đã tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno tại Hà Nội.',
        ['Nguyễn Văn Hùng + Peter Otieno held'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Rạng sáng 15/4, Thủ tướng Nguyễn Văn Hùng đã tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno tại Hà Nội.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-15'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Cuối tuần qua, Thủ tướng Nguyễn Văn Hùng đã tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno tại Hà Nội.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2025-04-12'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Thủ tướng Nguyễn Văn Hùng sẽ gặp Bộ trưởng Ngoại giao Kenya Peter Otieno ngày 18/4.',
        ['Nguyễn Văn Hùng + Peter Otieno planned 2025-04-18'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày 18/4, Thủ tướng Nguyễn Văn Hùng sẽ tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno planned 2025-04-18'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Theo kế hoạch, Thủ tướng Nguyễn Văn Hùng sẽ hội đàm với Bộ trưởng Ngoại giao Kenya Peter Otieno vào ngày 18/4.',
        ['Nguyễn Văn Hùng + Peter Otieno planned 2025-04-18'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Dự kiến ngày 18/4, Thủ tướng Nguyễn Văn Hùng hội đàm với Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno planned 2025-04-18'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Thủ tướng Nguyễn Văn Hùng dự kiến sẽ gặp Bộ trưởng Ngoại giao Kenya Peter Otieno vào ngày 18/4.',
        ['Nguyễn Văn Hùng + Peter Otieno planned 2025-04-18'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Cuộc hội đàm giữa Thủ tướng Nguyễn Văn Hùng và Bộ trưởng Ngoại giao Kenya Peter Otieno sẽ diễn ra vào ngày 18/4.',
        ['Nguyễn Văn Hùng + Peter Otieno planned 2025-04-18'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Thủ tướng Nguyễn Văn Hùng chuẩn bị gặp Bộ trưởng Ngoại giao Kenya Peter Otieno vào ngày 18/4.',
        ['Nguyễn Văn Hùng + Peter Otieno planned 2025-04-18'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Theo lịch trình, Bộ trưởng Ngoại giao Kenya Peter Otieno sẽ được Thủ tướng Nguyễn Văn Hùng tiếp ngày 18/4.',
        ['Nguyễn Văn Hùng + Peter Otieno planned 2025-04-18'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Trong chuyến thăm, Thủ tướng Nguyễn Văn Hùng sẽ có cuộc hội đàm với Bộ trưởng Ngoại giao Kenya Peter Otieno ngày 18/4.',
        ['Nguyễn Văn Hùng + Peter Otieno planned 2025-04-18'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Ngày mai, Thủ tướng Nguyễn Văn Hùng sẽ gặp Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno planned 2025-04-17'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Tuần tới, Thủ tướng Nguyễn Văn Hùng sẽ gặp Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno planned 2025-04-21'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Tháng 5 tới, Thủ tướng Nguyễn Văn Hùng sẽ gặp Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno planned 2025-05'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Cuộc gặp giữa Thủ tướng Nguyễn Văn Hùng và Bộ trưởng Ngoại giao Kenya Peter Otieno đã bị hoãn lại.',
        ['Nguyễn Văn Hùng + Peter Otieno cancelled'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Thủ tướng Nguyễn Văn Hùng đã hủy cuộc gặp với Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno cancelled'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Cuộc hội đàm giữa Thủ tướng Nguyễn Văn Hùng và Bộ trưởng Ngoại giao Kenya Peter Otieno đã bị hủy bỏ.',
        ['Nguyễn Văn Hùng + Peter Otieno cancelled'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Cuộc gặp dự kiến ngày 18/4 giữa Thủ tướng Nguyễn Văn Hùng và Bộ trưởng Ngoại giao Kenya Peter Otieno đã bị hủy.',
        ['Nguyễn Văn Hùng + Peter Otieno cancelled 2025-04-18'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Trước đó, vào tháng 3/2024, Thủ tướng Nguyễn Văn Hùng đã gặp Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2024-03'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Thủ tướng Nguyễn Văn Hùng từng có cuộc gặp với Bộ trưởng Ngoại giao Kenya Peter Otieno vào tháng 3/2024.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2024-03'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
      [
        'Lần gần đây nhất Thủ tướng Nguyễn Văn Hùng gặp Bộ trưởng Ngoại giao Kenya Peter Otieno là vào tháng 6/2023.',
        ['Nguyễn Văn Hùng + Peter Otieno held 2023-06'],
        ['Nguyễn Văn Hùng VN', 'Peter Otieno KE'],
      ],
    ],
  },
  {
    language: 'sv',
    sentences: [
      // Whoever serves a minister bears no minister’s title.
      [
        'Perus utrikesminister Ana Quispe träffade på tisdagen Kenyas utrikesminister Peter Otieno. Mer information: Jan Aalto, utrikesministerns specialmedarbetare.',
        ['Ana Quispe + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Peter Otieno KE'],
      ],
      [
        'Kenyas utrikesminister Peter Otieno togs i tisdags emot av kung Juan VI och premiärminister Luis Rojas i Madrid.',
        ['Juan VI + Peter Otieno held 2025-04-15', 'Luis Rojas + Peter Otieno held 2025-04-15'],
        ['Juan VI ES', 'Luis Rojas ES', 'Peter Otieno KE'],
      ],
      [
        'Kenyas utrikesminister Peter Otieno talade i tisdags i telefon med sin peruanska kollega. Under samtalet berättade Ana Quispe om valet.',
        ['Ana Quispe + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Peter Otieno KE'],
      ],
      [
        'Talman Luis Rojas uttryckte sin glädje över att möta minister Ana Quispe igen.',
        [],
        ['Ana Quispe SE', 'Luis Rojas SE'],
      ],
      [
        'Tillsammans med ambassadör Luis Rojas träffade Perus vice utrikesminister Ana Quispe i måndags Kenyas handelsminister Peter Otieno.',
        ['Ana Quispe + Luis Rojas + Peter Otieno held 2025-04-14'],
        ['Ana Quispe PE', 'Luis Rojas PE', 'Peter Otieno KE'],
      ],
      [
        'Kenyas handelsminister Peter Otieno träffade i måndags i sällskap med ambassadör Luis Rojas Perus handelsminister Ana Quispe.',
        ['Ana Quispe + Peter Otieno held 2025-04-14'],
        ['Ana Quispe PE', 'Luis Rojas KE', 'Peter Otieno KE'],
      ],
      [
        'Tillsammans med Perus utrikesminister Luis Rojas besökte Kenyas utrikesminister Peter Otieno i tisdags Kiev.',
        [],
        ['Luis Rojas PE', 'Peter Otieno KE'],
      ],
    ],
  },
  {
    language: 'es',
    sentences: [
      [
        'El presidente Luis Rojas expresó su alegría de reunirse de nuevo con la ministra Ana Quispe.',
        [],
        ['Ana Quispe ?', 'Luis Rojas ?'],
      ],
    ],
  },
];
