import type { CorpusCase } from '../case.js';

export const cases: readonly CorpusCase[] = [
  {
    name: 'une liste où un nom n’a que sa nationalité',
    published: '2025-03-14',
    text: 'Le ministre luxembourgeois des Affaires étrangères, Xavier Bettel, a rencontré successivement jeudi la ministre chypriote de la Justice, Marios Hartsiotis, le Géorgien Lasha Darsalia et le ministre maltais du Commerce, Silvio Schembri.',
    officials: [
      ['Xavier Bettel', 'LU'],
      ['Marios Hartsiotis', 'CY'],
      ['Lasha Darsalia', 'GE'],
      ['Silvio Schembri', 'MT'],
    ],
    meetings: [
      { who: ['Xavier Bettel', 'Marios Hartsiotis'], date: '2025-03-13', kind: 'meeting', status: 'held' },
      { who: ['Xavier Bettel', 'Lasha Darsalia'], date: '2025-03-13', kind: 'meeting', status: 'held' },
      { who: ['Xavier Bettel', 'Silvio Schembri'], date: '2025-03-13', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'un entretien par visioconférence',
    published: '2025-11-14',
    text: 'La ministre canadienne des Affaires étrangères, Anita Anand, et la ministre sénégalaise des Affaires étrangères, Yassine Fall, ont eu un entretien par visioconférence jeudi 13 novembre.',
    officials: [
      ['Anita Anand', 'CA'],
      ['Yassine Fall', 'SN'],
    ],
    meetings: [
      { who: ['Anita Anand', 'Yassine Fall'], date: '2025-11-13', kind: 'phone call', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 's’est entretenu avec, titre avant le nom, adjectif au milieu du titre',
    published: '2025-02-13',
    text: 'Le ministre turc des Affaires étrangères Hakan Fidan s’est entretenu mardi à Ankara avec son homologue irakien Fouad Hussein, a annoncé son ministère. M. Fidan a insisté sur la sécurité des frontières.',
    officials: [
      ['Hakan Fidan', 'TR'],
      ['Fouad Hussein', 'IQ'],
    ],
    meetings: [
      {
        who: ['Hakan Fidan', 'Fouad Hussein'],
        date: '2025-02-11',
        city: 'Ankara',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'a été reçu par, lieu de pouvoir',
    published: '2025-03-12',
    text: 'La Première ministre danoise, Mette Frederiksen, a été reçue lundi à l’Élysée par le président français Emmanuel Macron. Elle a remercié son hôte pour le soutien au Groenland.',
    officials: [
      ['Mette Frederiksen', 'DK'],
      ['Emmanuel Macron', 'FR'],
    ],
    meetings: [
      {
        who: ['Mette Frederiksen', 'Emmanuel Macron'],
        date: '2025-03-10',
        city: 'Paris',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'titre après le nom, en minuscules, entre virgules',
    published: '2025-10-08',
    text: 'DAKAR — Bassirou Diomaye Faye, président de la République du Sénégal, a reçu le 6 octobre 2025 au palais Umaro Sissoco Embaló, président de la Guinée-Bissau, pour un entretien d’une heure.',
    officials: [
      ['Bassirou Diomaye Faye', 'SN'],
      ['Umaro Sissoco Embaló', 'GW'],
    ],
    meetings: [
      {
        who: ['Bassirou Diomaye Faye', 'Umaro Sissoco Embaló'],
        date: '2025-10-06',
        city: 'Dakar',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'rencontre entre, nom, à venir',
    published: '2025-06-12',
    text: 'Une rencontre entre le président colombien Gustavo Petro et son homologue équatorien Daniel Noboa est prévue le 16 juin à Quito, a indiqué jeudi la présidence.',
    officials: [
      ['Gustavo Petro', 'CO'],
      ['Daniel Noboa', 'EC'],
    ],
    meetings: [
      {
        who: ['Gustavo Petro', 'Daniel Noboa'],
        date: '2025-06-16',
        city: 'Quito',
        kind: 'meeting',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    name: 'annulée',
    published: '2025-07-08',
    text: 'La visite que la cheffe de la diplomatie autrichienne Beate Meinl-Reisinger devait effectuer à Tbilissi a été annulée. Sa rencontre avec la ministre géorgienne des Affaires étrangères Maka Botchorichvili, prévue mercredi, a elle aussi été annulée.',
    officials: [
      ['Beate Meinl-Reisinger', 'AT'],
      ['Maka Botchorichvili', 'GE'],
    ],
    meetings: [
      { who: ['Beate Meinl-Reisinger'], date: null, kind: 'visit', status: 'cancelled' },
      {
        who: ['Beate Meinl-Reisinger', 'Maka Botchorichvili'],
        date: '2025-07-09',
        kind: 'meeting',
        status: 'cancelled',
      },
    ],
    trade: [],
  },
  {
    name: 'au téléphone',
    published: '2025-02-14',
    text: 'Le président brésilien Luiz Inácio Lula da Silva s’est entretenu mercredi par téléphone avec le chancelier allemand Olaf Scholz au sujet du Mercosur.',
    officials: [
      ['Luiz Inácio Lula da Silva', 'BR'],
      ['Olaf Scholz', 'DE'],
    ],
    meetings: [
      {
        who: ['Luiz Inácio Lula da Silva', 'Olaf Scholz'],
        date: '2025-02-12',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'entretien téléphonique, nom',
    published: '2025-09-25',
    text: 'Lors d’un entretien téléphonique avec le prince héritier saoudien Mohammed ben Salmane, mardi, le Premier ministre indien Narendra Modi a condamné les attaques contre la navigation.',
    officials: [
      ['Mohammed ben Salmane', 'SA'],
      ['Narendra Modi', 'IN'],
    ],
    meetings: [
      {
        who: ['Mohammed ben Salmane', 'Narendra Modi'],
        date: '2025-09-23',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'vice-ministre vietnamien et ambassadeur, page d’agence',
    published: '2025-05-22',
    text: 'Hanoï (VNA) - Le vice-ministre vietnamien des Affaires étrangères Nguyên Minh Hang a reçu, le 20 mai à Hanoï, l’ambassadrice de Norvège au Vietnam, Hilde Solbakken, venue lui faire ses adieux. Mme Hang a salué le travail de la diplomate.',
    officials: [
      ['Nguyên Minh Hang', 'VN'],
      ['Hilde Solbakken', 'NO'],
    ],
    meetings: [
      {
        who: ['Nguyên Minh Hang', 'Hilde Solbakken'],
        date: '2025-05-20',
        city: 'Hanoi',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'le visiteur, deux hôtes en un article',
    published: '2025-04-10',
    text: 'Le Premier ministre cambodgien Hun Manet a rencontré mardi à Singapour son homologue singapourien Lawrence Wong. Le visiteur a ensuite été reçu par le président Tharman Shanmugaratnam.',
    officials: [
      ['Hun Manet', 'KH'],
      ['Lawrence Wong', 'SG'],
      ['Tharman Shanmugaratnam', 'SG'],
    ],
    meetings: [
      {
        who: ['Hun Manet', 'Lawrence Wong'],
        date: '2025-04-08',
        city: 'Singapore',
        kind: 'meeting',
        status: 'held',
      },
      { who: ['Hun Manet', 'Tharman Shanmugaratnam'], date: '2025-04-08', kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'visite officielle, à l’invitation de: l’hôte n’est pas du voyage',
    published: '2025-03-03',
    text: 'À l’invitation du roi Mohammed VI, le président mauritanien Mohamed Ould Cheikh El Ghazouani effectuera une visite officielle au Maroc du 10 au 12 mars 2025.',
    officials: [
      ['Mohammed VI', 'MA'],
      ['Mohamed Ould Cheikh El Ghazouani', 'MR'],
    ],
    meetings: [
      {
        who: ['Mohamed Ould Cheikh El Ghazouani'],
        date: '2025-03-10/2025-03-12',
        kind: 'visit',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    name: 'se rendra, rencontrera',
    published: '2025-11-10',
    text: 'La ministre canadienne des Affaires étrangères, Anita Anand, se rendra mercredi à Tokyo, où elle rencontrera le ministre japonais de la Défense, Shinjiro Koizumi.',
    officials: [
      ['Anita Anand', 'CA'],
      ['Shinjiro Koizumi', 'JP'],
    ],
    meetings: [
      {
        who: ['Anita Anand', 'Shinjiro Koizumi'],
        date: '2025-11-12',
        city: 'Tokyo',
        kind: 'meeting',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    name: 'lettre de condoléances',
    published: '2025-04-02',
    text: 'Le secrétaire général de l’ONU António Guterres a adressé mardi une lettre de condoléances au président du Malawi Lazarus Chakwera après les inondations.',
    officials: [
      ['António Guterres', null],
      ['Lazarus Chakwera', 'MW'],
    ],
    meetings: [
      { who: ['António Guterres', 'Lazarus Chakwera'], date: '2025-04-01', kind: 'letter', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'longue liste de participants',
    published: '2025-05-12',
    text: 'Le président français Emmanuel Macron, le Premier ministre britannique Keir Starmer et le Premier ministre polonais Donald Tusk ont rencontré samedi à Kiev le président ukrainien Volodymyr Zelensky.',
    officials: [
      ['Emmanuel Macron', 'FR'],
      ['Keir Starmer', 'GB'],
      ['Donald Tusk', 'PL'],
      ['Volodymyr Zelensky', 'UA'],
    ],
    meetings: [
      {
        who: ['Emmanuel Macron', 'Keir Starmer', 'Donald Tusk', 'Volodymyr Zelensky'],
        date: '2025-05-10',
        city: 'Kyiv',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'les ministres … français et allemand, pluriel puis noms',
    published: '2025-01-06',
    text: 'Le ministre français des Affaires étrangères Jean-Noël Barrot et son homologue allemande Annalena Baerbock se sont rendus vendredi à Damas. Les deux ministres y ont rencontré le dirigeant syrien Ahmed al-Charaa.',
    officials: [
      ['Jean-Noël Barrot', 'FR'],
      ['Annalena Baerbock', 'DE'],
      ['Ahmed al-Charaa', 'SY'],
    ],
    meetings: [
      {
        who: ['Jean-Noël Barrot', 'Annalena Baerbock'],
        date: '2025-01-03',
        city: 'Damascus',
        kind: 'visit',
        status: 'held',
      },
      {
        who: ['Jean-Noël Barrot', 'Annalena Baerbock', 'Ahmed al-Charaa'],
        date: '2025-01-03',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'légende de photo',
    published: '2025-09-26',
    text: 'Le ministre des Affaires étrangères du Togo Robert Dussey (à gauche) s’entretient avec le ministre rwandais Olivier Nduhungirehe à New York, le 24 septembre 2025. (Photo : Claire Lemoine)',
    officials: [
      ['Robert Dussey', 'TG'],
      ['Olivier Nduhungirehe', 'RW'],
    ],
    meetings: [
      {
        who: ['Robert Dussey', 'Olivier Nduhungirehe'],
        date: '2025-09-24',
        city: 'New York',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'discours rapporté: le porte-parole n’y était pas',
    published: '2025-08-20',
    text: 'Le président serbe Aleksandar Vučić a rencontré lundi à Belgrade la cheffe de la diplomatie européenne Kaja Kallas, a déclaré à la presse le porte-parole Nikola Petrović.',
    officials: [
      ['Aleksandar Vučić', 'RS'],
      ['Kaja Kallas', 'EU'],
    ],
    meetings: [
      {
        who: ['Aleksandar Vučić', 'Kaja Kallas'],
        date: '2025-08-18',
        city: 'Belgrade',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'ministre avec portefeuille long, virgule avant le nom',
    published: '2025-03-20',
    text: 'Le ministre des Affaires étrangères, de la Coopération africaine et des Marocains résidant à l’étranger, Nasser Bourita, s’est entretenu mardi à Rabat avec le ministre des Affaires étrangères du Panama, Javier Martínez-Acha Vásquez. M. Bourita a annoncé l’ouverture d’un consulat.',
    officials: [
      ['Nasser Bourita', 'MA'],
      ['Javier Martínez-Acha Vásquez', 'PA'],
    ],
    meetings: [
      {
        who: ['Nasser Bourita', 'Javier Martínez-Acha Vásquez'],
        date: '2025-03-18',
        city: 'Rabat',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'la veille, puis le même jour',
    published: '2025-06-20',
    text: 'Le chef de la diplomatie iranienne Abbas Araghchi a rencontré le 18 juin à Genève le ministre espagnol des Affaires étrangères José Manuel Albares. Le même jour, il s’est entretenu avec le directeur général de l’AIEA Rafael Grossi.',
    officials: [
      ['Abbas Araghchi', 'IR'],
      ['José Manuel Albares', 'ES'],
      ['Rafael Grossi', null],
    ],
    meetings: [
      {
        who: ['Abbas Araghchi', 'José Manuel Albares'],
        date: '2025-06-18',
        city: 'Geneva',
        kind: 'meeting',
        status: 'held',
      },
      { who: ['Abbas Araghchi', 'Rafael Grossi'], date: '2025-06-18', kind: 'talks', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'refus',
    published: '2025-02-20',
    text: 'Le Premier ministre hongrois Viktor Orbán a refusé de rencontrer la présidente moldave Maia Sandu à Budapest.',
    officials: [
      ['Viktor Orbán', 'HU'],
      ['Maia Sandu', 'MD'],
    ],
    meetings: [
      {
        who: ['Viktor Orbán', 'Maia Sandu'],
        date: null,
        city: 'Budapest',
        kind: 'meeting',
        status: 'cancelled',
      },
    ],
    trade: [],
  },
  {
    name: 'reçoit, présent de titre, puis détail dans le corps',
    published: '2025-10-23',
    text: 'Le roi Charles III reçoit le président portugais\n\nLe roi du Royaume-Uni Charles III a reçu mardi à Londres le président portugais Marcelo Rebelo de Sousa.',
    officials: [
      ['Charles III', 'GB'],
      ['Marcelo Rebelo de Sousa', 'PT'],
    ],
    meetings: [
      {
        who: ['Charles III', 'Marcelo Rebelo de Sousa'],
        date: '2025-10-21',
        city: 'London',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'en marge de, relative',
    published: '2025-09-25',
    text: 'En marge de l’Assemblée générale de l’ONU à New York, le président angolais João Lourenço a eu mardi un tête-à-tête avec le président suisse de la Confédération, Guy Parmelin, qui assure la présidence tournante.',
    officials: [
      ['João Lourenço', 'AO'],
      ['Guy Parmelin', 'CH'],
    ],
    meetings: [
      {
        who: ['João Lourenço', 'Guy Parmelin'],
        date: '2025-09-23',
        city: 'New York',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'anciens responsables',
    published: '2025-04-24',
    text: 'L’ancien président américain Joe Biden et l’ancienne chancelière allemande Angela Merkel se sont rencontrés mercredi à Berlin.',
    officials: [
      ['Joe Biden', 'US'],
      ['Angela Merkel', 'DE'],
    ],
    meetings: [
      {
        who: ['Joe Biden', 'Angela Merkel'],
        date: '2025-04-23',
        city: 'Berlin',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'élidé: l’ambassadeur, rend visite à',
    published: '2025-07-17',
    text: 'L’ambassadeur du Japon en Côte d’Ivoire, Shuji Noguchi, a rendu visite mardi au ministre ivoirien de la Santé, Pierre Dimba, à Abidjan.',
    officials: [
      ['Shuji Noguchi', 'JP'],
      ['Pierre Dimba', 'CI'],
    ],
    meetings: [
      {
        who: ['Shuji Noguchi', 'Pierre Dimba'],
        date: '2025-07-15',
        city: 'Abidjan',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'entretiens séparés',
    published: '2025-08-07',
    text: 'Le vice-Premier ministre et ministre luxembourgeois des Affaires étrangères Xavier Bettel s’est rendu mardi à Jérusalem, où il a été reçu par le président israélien Isaac Herzog.',
    officials: [
      ['Xavier Bettel', 'LU'],
      ['Isaac Herzog', 'IL'],
    ],
    meetings: [
      {
        who: ['Xavier Bettel', 'Isaac Herzog'],
        date: '2025-08-05',
        city: 'Jerusalem',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'secrétaire d’État américain, français de l’agence russe',
    published: '2025-02-20',
    text: 'Sergueï Lavrov, ministre russe des Affaires étrangères, et Marco Rubio, secrétaire d’État américain, ont tenu mardi des pourparlers à Riyad. Lavrov a jugé la conversation utile.',
    officials: [
      ['Sergueï Lavrov', 'RU'],
      ['Marco Rubio', 'US'],
    ],
    meetings: [
      {
        who: ['Sergueï Lavrov', 'Marco Rubio'],
        date: '2025-02-18',
        city: 'Riyadh',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'reportée sine die',
    published: '2025-05-15',
    text: 'La réunion entre le Premier ministre éthiopien Abiy Ahmed et le président érythréen Issaias Afeworki, qui devait se tenir à Djibouti, a été reportée.',
    officials: [
      ['Abiy Ahmed', 'ET'],
      ['Issaias Afeworki', 'ER'],
    ],
    meetings: [{ who: ['Abiy Ahmed', 'Issaias Afeworki'], date: null, kind: 'meeting', status: 'cancelled' }],
    trade: [],
  },
  {
    name: 'arrivé pour une visite, entretien le lendemain',
    published: '2025-03-27',
    text: 'La présidente indienne Droupadi Murmu est arrivée lundi à Lisbonne pour une visite d’État de deux jours. Elle s’est entretenue mardi avec le Premier ministre portugais Luís Montenegro.',
    officials: [
      ['Droupadi Murmu', 'IN'],
      ['Luís Montenegro', 'PT'],
    ],
    meetings: [
      { who: ['Droupadi Murmu'], date: '2025-03-24', city: 'Lisbon', kind: 'visit', status: 'held' },
      { who: ['Droupadi Murmu', 'Luís Montenegro'], date: '2025-03-25', kind: 'talks', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'piège: veut rencontrer',
    published: '2025-03-06',
    text: 'Le président argentin Javier Milei souhaite rencontrer le président américain Donald Trump avant l’été, a-t-il confié mercredi.',
    officials: [
      ['Javier Milei', 'AR'],
      ['Donald Trump', 'US'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'piège: ne s’est pas entretenu',
    text: 'Le Premier ministre japonais Shigeru Ishiba ne s’est pas entretenu avec le président sud-coréen Yoon Suk-yeol pendant le sommet.',
    officials: [
      ['Shigeru Ishiba', 'JP'],
      ['Yoon Suk-yeol', 'KR'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'piège: rencontrer des difficultés, du succès',
    text: 'La réforme du ministre grec de la Justice Giorgos Floridis rencontre des difficultés au Parlement. Le texte a reçu le soutien de la ministre de la Culture Lina Mendoni.',
    officials: [
      ['Giorgos Floridis', 'GR'],
      ['Lina Mendoni', 'GR'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'piège: football',
    text: 'La rencontre entre le PSG et l’OM a tourné au désastre pour les Marseillais dimanche soir. Luis Enrique, l’entraîneur parisien, a reçu un carton jaune, et Roberto De Zerbi s’est entretenu avec l’arbitre Clément Turpin.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'piège: entreprise',
    text: 'Le PDG de Renault, François Provost, a rencontré les syndicats lundi à Boulogne-Billancourt. Le directeur général de Nissan, Ivan Espinosa, s’est entretenu avec les actionnaires.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'piège: cinéma',
    text: 'La cinéaste Justine Triet a rencontré l’actrice Sandra Hüller au festival de Cannes. Le film raconte l’entretien d’un ministre avec son conseiller.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'piège: séisme',
    text: 'Un séisme de magnitude 6,1 a frappé samedi la ville de Gaziantep. Les secours ont rencontré des routes coupées, et la réunion de crise a été suspendue.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'piège: conditionnel de rumeur',
    published: '2025-04-16',
    text: 'Selon des rumeurs, le président biélorusse Alexandre Loukachenko aurait rencontré en secret l’émissaire américain John Coale à Minsk.',
    officials: [
      ['Alexandre Loukachenko', 'BY'],
      ['John Coale', 'US'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'piège: deux réactions, aucun contact',
    text: 'Le président kényan William Ruto a dénoncé ces droits de douane. La ministre suédoise du Commerce extérieur, Benjamin Dousa en tête de liste, a appelé au calme, tandis que le président finlandais Alexander Stubb a salué la décision.',
    officials: [
      ['William Ruto', 'KE'],
      ['Alexander Stubb', 'FI'],
      ['Benjamin Dousa', 'SE'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'piège: invitation sans suite',
    published: '2025-01-17',
    text: 'Le président kazakh Kassym-Jomart Tokaïev a invité le Premier ministre pakistanais Shehbaz Sharif à se rendre à Astana.',
    officials: [
      ['Kassym-Jomart Tokaïev', 'KZ'],
      ['Shehbaz Sharif', 'PK'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'piège: signature de dépêche',
    text: 'Par Camille Durand\n\nAthènes (AFP) - Le gouvernement grec a présenté mardi un plan contre les incendies. « Nous serons prêts », a assuré le Premier ministre Kyriakos Mitsotakis.\n\nReportage de Camille Durand, édité par Paul Martin',
    officials: [['Kyriakos Mitsotakis', 'GR']],
    meetings: [],
    trade: [],
  },
  {
    name: 'piège: histoire et monument',
    text: 'Une plaque rappelle la rencontre de Montoire. Au musée, un guide évoque Napoléon et le tsar Alexandre devant des écoliers.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'piège: nommé, démissionné',
    published: '2025-09-10',
    text: 'Le président de la République Emmanuel Macron a nommé mardi Sébastien Lecornu Premier ministre. François Bayrou avait remis sa démission la veille.',
    officials: [
      ['Emmanuel Macron', 'FR'],
      ['Sébastien Lecornu', 'FR'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'communiqué: Etat sans accent, titre, M. et Mme, témoin',
    published: '2025-06-05',
    text: "Alger (APS) - Le président de la République, M. Abdelmadjid Tebboune, a reçu, lundi au siège de la Présidence de la République, la ministre des Affaires étrangères de la République de Slovénie, Mme Tanja Fajon, en présence du ministre d'Etat, ministre des Affaires étrangères, M. Ahmed Attaf.",
    officials: [
      ['Abdelmadjid Tebboune', 'DZ'],
      ['Tanja Fajon', 'SI'],
      ['Ahmed Attaf', 'DZ'],
    ],
    meetings: [
      {
        who: ['Abdelmadjid Tebboune', 'Tanja Fajon'],
        date: '2025-06-02',
        city: 'Algiers',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'l’après-midi du, avec derrière',
    published: '2025-10-15',
    text: "Le Premier ministre vietnamien Pham Minh Chinh s'est entretenu dans l'après-midi du 14 octobre, à Hanoi, avec son homologue bulgare Rossen Jeliazkov, en visite officielle au Vietnam.",
    officials: [
      ['Pham Minh Chinh', 'VN'],
      ['Rossen Jeliazkov', 'BG'],
    ],
    meetings: [
      {
        who: ['Pham Minh Chinh', 'Rossen Jeliazkov'],
        date: '2025-10-14',
        city: 'Hanoi',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'attendu, doit y rencontrer',
    published: '2025-03-04',
    text: 'Le chef de la diplomatie française, Jean-Noël Barrot, attendu mercredi à Beyrouth, doit y rencontrer le président libanais Joseph Aoun.',
    officials: [
      ['Jean-Noël Barrot', 'FR'],
      ['Joseph Aoun', 'LB'],
    ],
    meetings: [
      {
        who: ['Jean-Noël Barrot', 'Joseph Aoun'],
        date: '2025-03-05',
        city: 'Beirut',
        kind: 'meeting',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    name: 'les présidents du X, A, et de la Y, B',
    published: '2025-03-20',
    text: "Les présidents du Rwanda, Paul Kagame, et de la RDC, Félix Tshisekedi, se sont entretenus mardi à Doha, en présence de l'émir du Qatar, Tamim ben Hamad Al Thani.",
    officials: [
      ['Paul Kagame', 'RW'],
      ['Félix Tshisekedi', 'CD'],
      ['Tamim ben Hamad Al Thani', 'QA'],
    ],
    meetings: [
      {
        who: ['Paul Kagame', 'Félix Tshisekedi'],
        date: '2025-03-18',
        city: 'Doha',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'audience accordée, jour de la dépêche en tête',
    published: '2025-10-09',
    text: "Conakry, 9 oct. (AGP) – Le Premier ministre guinéen Amadou Oury Bah a accordé une audience à l'ambassadeur de Chine en Guinée, M. Sun Yong, mercredi au palais de la Colombe.",
    officials: [
      ['Amadou Oury Bah', 'GN'],
      ['Sun Yong', 'CN'],
    ],
    meetings: [
      { who: ['Amadou Oury Bah', 'Sun Yong'], date: '2025-10-08', kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'se verront',
    published: '2025-10-09',
    text: 'Le chancelier allemand Friedrich Merz et le président français Emmanuel Macron se verront vendredi à Sarrebruck.',
    officials: [
      ['Friedrich Merz', 'DE'],
      ['Emmanuel Macron', 'FR'],
    ],
    meetings: [
      { who: ['Friedrich Merz', 'Emmanuel Macron'], date: '2025-10-10', kind: 'meeting', status: 'planned' },
    ],
    trade: [],
  },
  {
    name: 'grade devant le nom, fonction derrière; lettres de créance',
    published: '2025-10-09',
    text: "Le général Abdourahamane Tiani, président de la République du Niger, a reçu le 3 octobre 2025 les lettres de créance de l'ambassadeur de Turquie, Özgür Çınar.",
    officials: [
      ['Abdourahamane Tiani', 'NE'],
      ['Özgür Çınar', 'TR'],
    ],
    meetings: [
      {
        who: ['Abdourahamane Tiani', 'Özgür Çınar'],
        date: '2025-10-03',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'titre et corps disent la même rencontre',
    published: '2025-10-09',
    text: "Le président Lula rencontrera Donald Trump en Malaisie\n\nLe président brésilien Luiz Inacio Lula da Silva et son homologue américain Donald Trump devraient se rencontrer le 26 octobre à Kuala Lumpur, en marge du sommet de l'Asean, selon Brasilia.",
    officials: [
      ['Luiz Inacio Lula da Silva', 'BR'],
      ['Donald Trump', 'US'],
    ],
    meetings: [
      {
        who: ['Luiz Inacio Lula da Silva', 'Donald Trump'],
        date: '2025-10-26',
        city: 'Kuala Lumpur',
        kind: 'meeting',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    name: 'piège: démenti',
    published: '2025-03-04',
    text: 'Le Kremlin a démenti mardi que Vladimir Poutine et Donald Trump se soient entretenus par téléphone la semaine dernière.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'piège: n’a finalement pas rencontré',
    published: '2025-10-09',
    text: "Berlin a confirmé que la ministre allemande Katherina Reiche n'a finalement pas rencontré le ministre chinois du Commerce Wang Wentao.",
    officials: [
      ['Katherina Reiche', 'DE'],
      ['Wang Wentao', 'CN'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'piège: soutien et rencontre de sport',
    published: '2025-03-04',
    text: "Le sélectionneur Didier Deschamps a reçu le soutien du président de la FFF, Philippe Diallo, avant la rencontre contre l'Allemagne.",
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'appel reçu',
    published: '2025-10-09',
    text: 'Le président algérien Abdelmadjid Tebboune a reçu mercredi un appel téléphonique. Le ministre omanais Badr Al Busaidi a reçu un appel téléphonique de son homologue irlandais Simon Harris.',
    officials: [
      ['Abdelmadjid Tebboune', 'DZ'],
      ['Badr Al Busaidi', 'OM'],
      ['Simon Harris', 'IE'],
    ],
    meetings: [{ who: ['Badr Al Busaidi', 'Simon Harris'], date: null, kind: 'phone call', status: 'held' }],
    trade: [],
  },
  {
    name: 'piège: roman',
    text: 'Le roman raconte la rencontre entre le président Kennedy et Marilyn Monroe à New York.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'deux ministres sans nom, leurs pays derrière le titre',
    published: '2024-06-07',
    text: 'Les ministres des Affaires étrangères de l’Arménie et de la Géorgie se sont rencontrés mardi à Tbilissi.',
    officials: [],
    meetings: [
      {
        who: [],
        offices: ['AM', 'GE'],
        date: '2024-06-04',
        city: 'Tbilisi',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'un titre au pluriel, deux adjectifs derrière, les noms après',
    published: '2024-06-07',
    text: 'Les ministres de la Défense espagnol et portugais, Margarita Robles et Nuno Melo, se sont rencontrés mardi à Lisbonne.',
    officials: [
      ['Margarita Robles', 'ES'],
      ['Nuno Melo', 'PT'],
    ],
    meetings: [
      {
        who: ['Margarita Robles', 'Nuno Melo'],
        date: '2024-06-04',
        city: 'Lisbon',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'dirigeants d’organismes internationaux, titre derrière et devant le nom',
    published: '2025-04-10',
    text: 'Le président ghanéen John Mahama a reçu mercredi à Accra la directrice générale de l’OMC, Ngozi Okonjo-Iweala. Le directeur régional de l’OMS, Mohamed Janabi, et le président de la BEI Nadia Calviño avaient été annoncés.',
    officials: [
      ['John Mahama', 'GH'],
      ['Ngozi Okonjo-Iweala', null],
      ['Mohamed Janabi', null],
      ['Nadia Calviño', 'EU'],
    ],
    meetings: [
      {
        who: ['John Mahama', 'Ngozi Okonjo-Iweala'],
        date: '2025-04-09',
        city: 'Accra',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'piège: un aéroport, un lycée et une avenue portent le nom de gens',
    published: '2025-04-10',
    text: 'La ministre tchadienne Fatime Aldjineh a accueilli mardi à l’aéroport Hassan Djamous la ministre camerounaise Pauline Nalova. Elle a visité le lycée Félix Éboué et l’avenue Georges Pompidou.',
    officials: [
      ['Fatime Aldjineh', 'TD'],
      ['Pauline Nalova', 'CM'],
    ],
    meetings: [
      { who: ['Fatime Aldjineh', 'Pauline Nalova'], date: '2025-04-08', kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'piège: le président d’une entreprise n’est pas de l’État',
    published: '2025-04-10',
    text: 'Le président d’Orano, Nicolas Maes, a rencontré jeudi la directrice de Framatome, Grégoire Ponchon.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'plusieurs partenaires, la préposition répétée: puis avec, et mardi par',
    published: '2025-03-12',
    text: 'Le ministre grec des Affaires étrangères Giorgos Gerapetritis s’est entretenu lundi à Nicosie avec son homologue chypriote Constantinos Kombos, puis avec le président chypriote Nikos Christodoulides. Il a été reçu mardi par le roi Abdallah II de Jordanie et mercredi par le président libanais Joseph Aoun.',
    officials: [
      ['Giorgos Gerapetritis', 'GR'],
      ['Constantinos Kombos', 'CY'],
      ['Nikos Christodoulides', 'CY'],
      ['Abdallah II', 'JO'],
      ['Joseph Aoun', 'LB'],
    ],
    meetings: [
      {
        who: ['Giorgos Gerapetritis', 'Constantinos Kombos'],
        date: '2025-03-10',
        city: 'Nicosia',
        kind: 'talks',
        status: 'held',
      },
      {
        who: ['Giorgos Gerapetritis', 'Nikos Christodoulides'],
        date: '2025-03-10',
        city: 'Nicosia',
        kind: 'talks',
        status: 'held',
      },
      {
        who: ['Giorgos Gerapetritis', 'Abdallah II'],
        date: '2025-03-11',
        kind: 'reception',
        status: 'held',
      },
      {
        who: ['Giorgos Gerapetritis', 'Joseph Aoun'],
        date: '2025-03-12',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'les entretiens avec lui: ceux de la personne dont on parle; plan avec un pronom',
    published: '2025-03-12',
    text: 'Le président gabonais Brice Oligui Nguema a reçu mardi l’ambassadeur russe Dmitry Kurakov. Les entretiens avec le ministre équato-guinéen Simeón Oyono ont porté sur la frontière. Il rencontrera jeudi à Vienne la chancelière autrichienne Beate Meinl.',
    officials: [
      ['Brice Oligui Nguema', 'GA'],
      ['Dmitry Kurakov', 'RU'],
      ['Simeón Oyono', 'GQ'],
      ['Beate Meinl', 'AT'],
    ],
    meetings: [
      {
        who: ['Brice Oligui Nguema', 'Dmitry Kurakov'],
        date: '2025-03-11',
        kind: 'reception',
        status: 'held',
      },
      { who: ['Brice Oligui Nguema', 'Simeón Oyono'], date: '2025-03-11', kind: 'talks', status: 'held' },
      {
        who: ['Brice Oligui Nguema', 'Beate Meinl'],
        date: '2025-03-13',
        city: 'Vienna',
        kind: 'meeting',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    name: 'annulée, derrière une proposition qui nomme les deux côtés',
    published: '2025-03-12',
    text: 'La rencontre que la Première ministre italienne Giorgia Meloni devait avoir avec le chancelier autrichien Christian Stocker a été annulée.',
    officials: [
      ['Giorgia Meloni', 'IT'],
      ['Christian Stocker', 'AT'],
    ],
    meetings: [
      { who: ['Giorgia Meloni', 'Christian Stocker'], date: null, kind: 'meeting', status: 'cancelled' },
    ],
    trade: [],
  },
  {
    name: 'piège: un troisième ne fait que parler',
    published: '2025-03-12',
    text: 'Le président estonien Alar Karis a rencontré lundi le président letton Edgars Rinkēvičs et le président lituanien Gitanas Nausėda a déclaré mardi qu’il s’en félicitait.',
    officials: [
      ['Alar Karis', 'EE'],
      ['Edgars Rinkēvičs', 'LV'],
      ['Gitanas Nausėda', 'LT'],
    ],
    meetings: [
      { who: ['Alar Karis', 'Edgars Rinkēvičs'], date: '2025-03-10', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'délégation conduite par, puis par un autre hôte ailleurs; entretien pas prévu',
    published: '2025-02-20',
    text: 'Le président suisse Guy Parmelin a reçu mercredi à Berne une délégation ougandaise conduite par le ministre ougandais Henry Oryem Okello. Le ministre ougandais a été reçu jeudi par la chancelière autrichienne Beate Meinl au palais de la Hofburg, puis par le président hongrois Tamás Sulyok. Un entretien avec le Premier ministre polonais Donald Tusk n’est pas prévu.',
    officials: [
      ['Guy Parmelin', 'CH'],
      ['Henry Oryem Okello', 'UG'],
      ['Beate Meinl', 'AT'],
      ['Tamás Sulyok', 'HU'],
      ['Donald Tusk', 'PL'],
    ],
    meetings: [
      {
        who: ['Guy Parmelin', 'Henry Oryem Okello'],
        date: '2025-02-19',
        city: 'Bern',
        kind: 'reception',
        status: 'held',
      },
      { who: ['Henry Oryem Okello', 'Beate Meinl'], date: '2025-02-20', kind: 'reception', status: 'held' },
      {
        who: ['Henry Oryem Okello', 'Tamás Sulyok'],
        date: '2025-02-20',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
];
