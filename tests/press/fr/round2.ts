import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    published: '2025-02-12',
    text: `Accueil › Politique › Diplomatie

Rabat et Freetown veulent relancer leur commission mixte

Rabat - Le ministre des Affaires étrangères, de la Coopération africaine et des Marocains résidant à l'étranger, Nasser Bourita, s'est entretenu, mercredi à Rabat, avec son homologue sierra-léonais, Timothy Musa Kabba, en visite de travail dans le Royaume.

Lors d'un point de presse, M. Bourita a salué « la position constante » de la Sierra Leone. De son côté, le chef de la diplomatie sierra-léonaise a annoncé que la prochaine commission mixte se tiendrait à Freetown avant la fin du semestre.

Un peu plus tôt dans la journée, M. Kabba avait été reçu par le président de la Chambre des représentants, Rachid Talbi El Alami. Il doit visiter, jeudi, le complexe portuaire Tanger Med.

Les deux pays avaient signé en 2023 une feuille de route couvrant la formation et la sécurité alimentaire. Dans ce cadre, l'OCP a livré l'an dernier 12.000 tonnes d'engrais.

Partager sur Facebook | X | WhatsApp
Lire aussi : Botola Pro, le WAC rencontre le Raja samedi à Casablanca`,
    officials: [
      { name: 'Nasser Bourita', country: 'MA', aliases: ['Bourita'] },
      { name: 'Timothy Musa Kabba', country: 'SL', aliases: ['Kabba'] },
      { name: 'Rachid Talbi El Alami', country: 'MA' },
    ],
    meetings: [
      { who: ['Nasser Bourita', 'Timothy Musa Kabba'], date: '2025-02-12', status: 'held' },
      { who: ['Timothy Musa Kabba', 'Rachid Talbi El Alami'], date: '2025-02-12', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Timothy Musa Kabba'], status: 'planned' },
        { who: ['Timothy Musa Kabba'], status: 'held' },
        { who: ['commission mixte'], status: 'planned' },
      ],
    },
  },
  {
    text: `Publié le 11/11/2024 à 18h42 par Awa Cissé

Sénégal-Gambie : un émissaire de Banjul au Palais

DAKAR – Le chef de l'État sénégalais, Bassirou Diomaye Faye, a reçu en audience, ce lundi au Palais de la République, le ministre gambien de la Défense, Sering Modou Njie, porteur d'un message de son homologue Adama Barrow.

« Le président Barrow m'a chargé de transmettre ses salutations fraternelles à son frère et ami », a confié l'émissaire au sortir de l'audience, précisant que l'échange avait porté sur la sécurité en Casamance et sur la pêche.

Dans la matinée, le Premier ministre, Ousmane Sonko, s'est entretenu au téléphone avec la Première ministre de la République démocratique du Congo, Judith Suminwa Tuluka.

Un conseil interministériel consacré à la pêche artisanale est par ailleurs prévu le 19 novembre à Saint-Louis.

A.C. / Dakar Matin
0 commentaire`,
    officials: [
      { name: 'Bassirou Diomaye Faye', country: 'SN' },
      { name: 'Sering Modou Njie', country: 'GM' },
      { name: 'Adama Barrow', country: 'GM', aliases: ['Barrow'] },
      { name: 'Ousmane Sonko', country: 'SN' },
      { name: 'Judith Suminwa Tuluka', country: 'CD' },
    ],
    meetings: [
      { who: ['Bassirou Diomaye Faye', 'Sering Modou Njie'], date: '2024-11-11', status: 'held' },
      {
        who: ['Ousmane Sonko', 'Judith Suminwa Tuluka'],
        date: '2024-11-11',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [{ who: ['Bassirou Diomaye Faye', 'Adama Barrow'], kind: 'letter', status: 'held' }],
    },
  },
  {
    text: `INS – Commerce extérieur aux prix courants, neuf premiers mois de 2024

Tunis, le 10/10/2024

Les exportations tunisiennes ont progressé de 2,4% au cours des neuf premiers mois de l'année 2024, atteignant le niveau de 46.412,8 millions de dinars (MD), contre 45.307,1 MD durant la même période de 2023. Les importations se sont quant à elles établies à 59.876,2 MD, en hausse de 1,9%.

Le solde commercial s'est ainsi soldé par un déficit de 13.463,4 MD. Le taux de couverture a gagné 0,4 point pour s'établir à 77,5%.

Le déficit provient essentiellement des échanges avec certains pays, tels que la Chine (-6.420,7 MD) et la Russie (-3.988,0 MD). En revanche, le solde a enregistré un excédent avec la France, de 3.871,5 MD, et avec la Libye, de 1.512,3 MD.

La hausse des exportations s'explique par le secteur des industries agroalimentaires (+26,1%). Le secteur des mines, phosphates et dérivés recule pour sa part de 21,7%.

Télécharger le communiqué (PDF, 412 Ko)`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'TN',
        partner: null,
        amount: 46.4128e9,
        currency: 'TND',
        period: '2024-01/2024-09',
        change: 2.4,
      },
      {
        measure: 'imports',
        reporter: 'TN',
        partner: null,
        amount: 59.8762e9,
        currency: 'TND',
        period: '2024-01/2024-09',
        change: 1.9,
      },
      {
        measure: 'balance',
        reporter: 'TN',
        partner: null,
        amount: 13.4634e9,
        currency: 'TND',
        period: '2024-01/2024-09',
      },
      {
        measure: 'balance',
        reporter: 'TN',
        partner: 'CN',
        amount: 6.4207e9,
        currency: 'TND',
        period: '2024-01/2024-09',
      },
      {
        measure: 'balance',
        reporter: 'TN',
        partner: 'RU',
        amount: 3.988e9,
        currency: 'TND',
        period: '2024-01/2024-09',
      },
      {
        measure: 'balance',
        reporter: 'TN',
        partner: 'FR',
        amount: 3.8715e9,
        currency: 'TND',
        period: '2024-01/2024-09',
      },
      {
        measure: 'balance',
        reporter: 'TN',
        partner: 'LY',
        amount: 1.5123e9,
        currency: 'TND',
        period: '2024-01/2024-09',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'TN',
          partner: null,
          amount: 45.3071e9,
          currency: 'TND',
          period: '2023-01/2023-09',
          change: 'any',
        },
        { measure: 'exports', reporter: 'TN', partner: null, amount: null, change: 26.1 },
        { measure: 'exports', reporter: 'TN', partner: null, amount: null, change: -21.7 },
      ],
    },
  },
  {
    text: `Office fédéral de la douane et de la sécurité des frontières
Berne, 21.10.2025 - 08h00

Commerce extérieur : les exportations fléchissent au 3e trimestre 2025

Au 3e trimestre 2025, les exportations suisses ont reculé de 3,9 % par rapport au trimestre précédent (résultats désaisonnalisés), à 68,2 milliards de francs. Les importations se sont repliées de 1,2 % à 58,9 milliards. La balance commerciale boucle avec un excédent de 9,3 milliards de francs.

La chimie-pharma a concentré l'essentiel du repli. L'horlogerie a exporté pour 6,2 milliards de francs (-4,1 %).

Les ventes vers les États-Unis ont chuté de 8,2 %, tandis que celles vers la Chine ont gagné 5,6 %.

Prochain communiqué : 20 novembre 2025
Renseignements : section Statistique, tél. +41 00 000 00 00`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'CH',
        partner: null,
        amount: 68.2e9,
        currency: 'CHF',
        period: '2025-Q3',
        change: -3.9,
      },
      {
        measure: 'imports',
        reporter: 'CH',
        partner: null,
        amount: 58.9e9,
        currency: 'CHF',
        period: '2025-Q3',
        change: -1.2,
      },
      {
        measure: 'balance',
        reporter: 'CH',
        partner: null,
        amount: 9.3e9,
        currency: 'CHF',
        period: '2025-Q3',
      },
      {
        measure: 'exports',
        reporter: 'CH',
        partner: null,
        amount: 6.2e9,
        currency: 'CHF',
        period: '2025-Q3',
        change: -4.1,
      },
      { measure: 'exports', reporter: 'CH', partner: 'US', amount: null, period: ['2025-Q3'], change: -8.2 },
      { measure: 'exports', reporter: 'CH', partner: 'CN', amount: null, period: ['2025-Q3'], change: 5.6 },
    ],
  },
  {
    text: `Ministère de l'Europe et des Affaires étrangères
Point de presse du 6 mars 2025 – déclarations du porte-parole

Entretiens téléphoniques
Le ministre, M. Jean-Noël Barrot, s'est entretenu hier avec le ministre azerbaïdjanais des affaires étrangères, M. Djeyhoun Baïramov, puis, séparément, avec le ministre des affaires étrangères d'Arménie, M. Ararat Mirzoyan.

Agenda
M. Laurent Saint-Martin, ministre délégué chargé du commerce extérieur, recevra demain la secrétaire au commerce et à l'industrie des Philippines, Mme Cristina Roque.

Q : Le ministre compte-t-il se rendre à Bakou ?
R : Aucun déplacement n'est prévu à ce stade.

Q : Pouvez-vous confirmer que M. Barrot a vu M. Jaishankar, le ministre indien, à Munich ?
R : Oui. Les deux ministres se sont vus le 15 février, en marge de la Conférence sur la sécurité.

Q : Et avec le nouveau gouvernement autrichien ?
R : Le ministre a adressé une lettre de félicitations à Mme Beate Meinl-Reisinger, sa nouvelle homologue.`,
    officials: [
      { name: 'Jean-Noël Barrot', country: 'FR', aliases: ['Barrot'] },
      { name: 'Djeyhoun Baïramov', country: 'AZ' },
      { name: 'Ararat Mirzoyan', country: 'AM' },
      { name: 'Laurent Saint-Martin', country: 'FR' },
      { name: 'Cristina Roque', country: 'PH' },
      { name: 'Jaishankar', country: 'IN' },
      { name: 'Beate Meinl-Reisinger', country: 'AT' },
    ],
    meetings: [
      {
        who: ['Jean-Noël Barrot', 'Djeyhoun Baïramov'],
        date: '2025-03-05',
        kind: 'phone call',
        status: 'held',
      },
      {
        who: ['Jean-Noël Barrot', 'Ararat Mirzoyan'],
        date: '2025-03-05',
        kind: 'phone call',
        status: 'held',
      },
      { who: ['Laurent Saint-Martin', 'Cristina Roque'], date: '2025-03-07', status: 'planned' },
      { who: ['Jean-Noël Barrot', 'Jaishankar'], date: '2025-02-15', status: 'held' },
      { who: ['Jean-Noël Barrot', 'Beate Meinl-Reisinger'], kind: 'letter', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `Libre-échange : visite de travail du ministre thaïlandais du Commerce

Berne, 14.06.2024 - Le conseiller fédéral Guy Parmelin, chef du Département fédéral de l'économie, de la formation et de la recherche (DEFR), a reçu vendredi à Berne le vice-Premier ministre et ministre du Commerce de la Thaïlande, Phumtham Wechayachai. Les négociations en vue d'un accord entre l'AELE et la Thaïlande étaient au cœur des discussions. La secrétaire d'État Helene Budliger Artieda, directrice du SECO, y a également pris part.

M. Phumtham avait rencontré la veille, à Genève, la directrice générale de l'OMC, Ngozi Okonjo-Iweala.

En 2023, le volume des échanges entre la Suisse et la Thaïlande s'est élevé à 3,4 milliards de francs. Les exportations suisses ont représenté 1,2 milliard de francs, en hausse de 4 %.

Adresse pour l'envoi de questions : Communication DEFR
Auteur : Département fédéral de l'économie, de la formation et de la recherche`,
    officials: [
      { name: 'Guy Parmelin', country: 'CH' },
      { name: 'Phumtham Wechayachai', country: 'TH', aliases: ['Phumtham'] },
      { name: 'Helene Budliger Artieda', country: 'CH' },
      { name: 'Ngozi Okonjo-Iweala', country: [null, 'NG'] },
    ],
    meetings: [
      {
        who: ['Guy Parmelin', 'Phumtham Wechayachai'],
        maybe: ['Helene Budliger Artieda'],
        date: '2024-06-14',
        status: 'held',
      },
      { who: ['Phumtham Wechayachai', 'Ngozi Okonjo-Iweala'], date: '2024-06-13', status: 'held' },
    ],
    trade: [
      { measure: 'total', reporter: 'CH', partner: 'TH', amount: 3.4e9, currency: 'CHF', period: '2023' },
      {
        measure: 'exports',
        reporter: 'CH',
        partner: 'TH',
        amount: 1.2e9,
        currency: 'CHF',
        period: '2023',
        change: 4,
      },
    ],
  },
  {
    text: `Le vice-président du Comité populaire provincial Tran Quoc Bao travaille avec la délégation de l'Ambassade de Cuba

Mise à jour : 09/08/2025 07:15

[annonce_1]
(Journal en ligne) – Dans l'après-midi du 8 août, au siège du Comité populaire provincial, le camarade Tran Quoc Bao, Vice-président du Comité populaire de la province de Dong Thap, a eu une séance de travail avec Mme Marisol Hernández Prado, Conseillère commerciale de l'Ambassade de Cuba au Vietnam.

Parlant lors de la réunion, le camarade Tran Quoc Bao a informé que, dans les 7 premiers mois de l'année, le chiffre d'affaires d'exportation de la province a été estimé à 1,62 milliard de dollars américains, atteignant 64,8 % du plan.

Mme Marisol Hernández Prado a remercié pour l'accueil attentionné et a dit que les échanges commerciaux bilatéraux Vietnam - Cuba ont atteint environ 200 millions USD en 2024, les deux pays s'efforcent de porter ce chiffre à 500 millions USD.

Le même jour, la délégation est venue offrir de l'encens au monument de Nguyen Sinh Sac.

Nouvelles et photos : MY LY
[annonce_2]
Source`,
    officials: [
      { name: 'Tran Quoc Bao', country: 'VN', aliases: ['camarade Tran Quoc Bao'] },
      { name: 'Marisol Hernández Prado', country: 'CU' },
    ],
    meetings: [{ who: ['Tran Quoc Bao', 'Marisol Hernández Prado'], date: '2025-08-08', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'CU',
        bound: 'about',
        amount: 200e6,
        currency: 'USD',
        period: '2024',
      },
      { measure: 'total', reporter: 'VN', partner: 'CU', amount: 500e6, currency: 'USD', status: 'target' },
    ],
    optional: {
      meetings: [{ who: ['Tran Quoc Bao', 'delegation'], status: 'held' }],
      trade: [{ measure: 'exports', reporter: ['VN', null], partner: null, amount: 1.62e9, currency: 'USD' }],
    },
  },
  {
    text: `Le président de l'Ouzbékistan a accepté le chef du ministère des Affaires étrangères de la Slovaquie

02.12.2025 | 1 147 vues | Версия для печати

Le 2 décembre le Président de la République de l'Ouzbékistan Chavkat Mirziyoyev a accepté le ministre des affaires étrangères et européennes de la République slovaque Juraj Blanár, arrivé dans notre pays avec la visite officielle.

Au début de la conversation le ministre a transmis les salutations sincères du Président Peter Pellegrini et du Premier ministre Robert Fico.

Il a été noté avec satisfaction la dynamique positive des relations multiformes. Par les résultats de dix mois de cette année le chiffre d'affaires commercial entre l'Ouzbékistan et la Slovaquie a augmenté sur 40 % et a fait 187 millions de dollars.

Ce même jour au ministère se sont passés les pourparlers de Juraj Blanár avec le ministre des affaires étrangères Bakhtiyor Saidov, sur les résultats desquels est signé le programme de coopération pour 2026-2027.

Service de presse. UzA`,
    officials: [
      { name: 'Chavkat Mirziyoyev', country: 'UZ' },
      { name: 'Juraj Blanár', country: 'SK' },
      { name: 'Peter Pellegrini', country: 'SK' },
      { name: 'Robert Fico', country: 'SK' },
      { name: 'Bakhtiyor Saidov', country: 'UZ' },
    ],
    meetings: [
      { who: ['Chavkat Mirziyoyev', 'Juraj Blanár'], date: '2025-12-02', status: 'held' },
      { who: ['Juraj Blanár', 'Bakhtiyor Saidov'], date: '2025-12-02', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'UZ',
        partner: 'SK',
        amount: 187e6,
        currency: 'USD',
        period: '2025-01/2025-10',
        change: 40,
      },
    ],
  },
  {
    published: '2025-06-02',
    text: `Diables rouges : « On doit recevoir le pays de Galles avec humilité »

TUBIZE, lundi. La Belgique reçoit le pays de Galles vendredi à Bruxelles. Le sélectionneur Rudi Garcia s'est longuement entretenu avec Kevin De Bruyne lundi matin, avant la première séance. « Nous avons eu une bonne discussion, il jouera », a assuré le Français. L'Union belge doit recevoir 4,3 millions d'euros de l'UEFA.

Dans le reste de l'actualité, le chimiste Verlinden a confirmé ses objectifs annuels : le groupe de Seneffe, dont les exportations représentent 85 % du chiffre d'affaires, a rencontré moins de difficultés que prévu et vise 2,1 milliards d'euros de ventes. Son patron, Karel Maes, rencontrera les syndicats jeudi.

Côté météo, l'IRM prévoit une rencontre entre air froid et air humide mercredi : avertissement orange sur la province de Liège.

Newsletter : recevez chaque matin l'essentiel de l'info !`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `17e législature
Question écrite n° 4512 de Mme Solène Kerbrat (Finistère)

Texte de la question
Mme Solène Kerbrat attire l'attention de Mme la ministre de l'agriculture et de la souveraineté alimentaire sur les difficultés rencontrées par la filière volaille à l'export. En 2023, la France a exporté pour 212 millions d'euros de volailles vers l'Arabie saoudite, en recul de 9 % sur un an. Elle lui demande si elle entend recevoir les représentants de la filière et quels accords sont envisagés.

Texte de la réponse
Le Gouvernement est pleinement mobilisé. Un plan de 15 millions d'euros répondra aux besoins des abattoirs de Châteaulin et d'Ergué. La ministre, Annie Genevard, a indiqué au Sénat que l'objectif était de rencontrer à nouveau les conditions sanitaires requises par Riyad.

Date de publication : 18/02/2025, page 845
Rubrique : commerce extérieur`,
    officials: [{ name: 'Annie Genevard', country: 'FR' }],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'FR',
        partner: 'SA',
        amount: 212e6,
        currency: 'EUR',
        period: '2023',
        change: -9,
      },
    ],
    optional: {
      officials: [{ name: 'Solène Kerbrat', country: 'FR' }],
      meetings: [{ who: ['Annie Genevard', 'représentants de la filière'], status: 'planned' }],
    },
  },
  {
    text: `Portfolio – La semaine de la présidence en images

1/4. Le président de la Transition, le général Brice Clotaire Oligui Nguema, reçoit l'ambassadeur du Japon au Gabon, Shuji Noguchi, au palais du bord de mer, Libreville, mardi 9 avril 2024. © DCP

2/4. Le Premier ministre Raymond Ndong Sima (à g.) et son homologue équato-guinéen, Manuela Roka Botey, à l'ouverture des travaux de la commission mixte, à Oyem, le 11 avril. © Primature

3/4. Le ministre des Eaux et Forêts, Maurice Ntossui Allogo, visite une scierie à Makokou. © Aurélien Mba

4/4. Des supporteurs de l'AS Mangasport avant la rencontre face à Bouenguidi. © Aurélien Mba

Précédent | Suivant | Plein écran`,
    officials: [
      { name: 'Brice Clotaire Oligui Nguema', country: 'GA' },
      { name: 'Shuji Noguchi', country: 'JP' },
      { name: 'Raymond Ndong Sima', country: 'GA' },
      { name: 'Manuela Roka Botey', country: 'GQ' },
      { name: 'Maurice Ntossui Allogo', country: 'GA' },
    ],
    meetings: [
      { who: ['Brice Clotaire Oligui Nguema', 'Shuji Noguchi'], date: '2024-04-09', status: 'held' },
      { who: ['Raymond Ndong Sima', 'Manuela Roka Botey'], date: '2024-04-11', status: 'held' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Maurice Ntossui Allogo'], status: 'held' }] },
  },
  {
    text: `https://www.lome-actu.example/2025/05/19/agenda-diplomatique-de-la-semaine

Agenda diplomatique de la semaine

• Mardi 20 mai. Le ministre des Affaires étrangères du Togo, Robert Dussey, est attendu à Moroni, où il sera reçu par le président comorien Azali Assoumani.

• Mercredi 21 mai. À Lomé, la ministre du Commerce, Rose Kayi Mivedor, s'entretiendra avec une délégation d'opérateurs économiques turcs conduite par l'ambassadrice de Turquie, Muteber Kılıç.

• Jeudi 22 mai. La BCEAO publie sa note sur le commerce extérieur. Au premier trimestre, les exportations togolaises s'étaient établies à 214,6 milliards de FCFA, contre 198 milliards un an plus tôt.

Rappel : vendredi dernier, Robert Dussey avait rencontré à Accra le vice-ministre libérien, Ibrahim Nyei.

La rédaction ne saurait être tenue responsable des changements de programme.`,
    officials: [
      { name: 'Robert Dussey', country: 'TG' },
      { name: 'Azali Assoumani', country: 'KM' },
      { name: 'Rose Kayi Mivedor', country: 'TG' },
      { name: 'Muteber Kılıç', country: 'TR' },
      { name: 'Ibrahim Nyei', country: 'LR' },
    ],
    meetings: [
      { who: ['Robert Dussey', 'Azali Assoumani'], date: '2025-05-20', status: 'planned' },
      { who: ['Rose Kayi Mivedor', 'Muteber Kılıç', 'délégation'], date: '2025-05-21', status: 'planned' },
      { who: ['Robert Dussey', 'Ibrahim Nyei'], date: '2025-05-16', status: 'held' },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'TG',
        partner: null,
        amount: 214.6e9,
        currency: 'XOF',
        period: '2025-Q1',
        change: 'any',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'TG',
          partner: null,
          amount: 198e9,
          currency: 'XOF',
          period: '2024-Q1',
          change: 'any',
        },
      ],
    },
  },
  {
    text: `Attaf reporte son déplacement à Varsovie

Par Lyès B. | Lundi 4 novembre 2024 | 14:05

ALGER – La visite que le ministre d'État, ministre des Affaires étrangères, Ahmed Attaf, devait effectuer jeudi en Pologne, où il devait s'entretenir avec son homologue Radosław Sikorski, est reportée à une date ultérieure, a-t-on appris de source diplomatique. Aucune explication n'a été fournie.

M. Attaf a reçu dimanche à Alger le ministre burundais des Affaires étrangères, Albert Shingiro, avec qui il a coprésidé la troisième session de la commission mixte. Jeudi dernier, il avait eu un entretien téléphonique avec le Sud-Africain Ronald Lamola.

Par ailleurs, le président Abdelmadjid Tebboune a adressé un message de condoléances au roi d'Espagne, Felipe VI, à la suite des inondations meurtrières de Valence.

Les prix du Brent restaient, lundi à la mi-journée, autour de 75 dollars.

À lire également
— Ligue 1 Mobilis : le MCA reçoit le CRB`,
    officials: [
      { name: 'Ahmed Attaf', country: 'DZ', aliases: ['Attaf'] },
      { name: 'Radosław Sikorski', country: 'PL' },
      { name: 'Albert Shingiro', country: 'BI' },
      { name: 'Ronald Lamola', country: 'ZA' },
      { name: 'Abdelmadjid Tebboune', country: 'DZ' },
    ],
    meetings: [
      { who: ['Ahmed Attaf', 'Radosław Sikorski'], date: '2024-11-07', status: 'cancelled' },
      { who: ['Ahmed Attaf', 'Albert Shingiro'], date: '2024-11-03', status: 'held' },
      { who: ['Ahmed Attaf', 'Ronald Lamola'], date: '2024-10-31', kind: 'phone call', status: 'held' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Felipe VI', country: 'ES' }],
      meetings: [
        { who: ['Abdelmadjid Tebboune', 'Felipe VI'], kind: 'letter', status: 'held' },
        { who: ['Abdelmadjid Tebboune', 'roi'], kind: 'letter', status: 'held' },
        { who: ['Ahmed Attaf', 'Albert Shingiro'], status: 'held' },
      ],
    },
  },
  {
    text: `Maxime Prévot en tournée dans les Grands Lacs à partir de vendredi

BRUXELLES, 23 avril 2025 (Agence) - Le ministre des Affaires étrangères Maxime Prévot (Les Engagés) entame vendredi une tournée de quatre jours dans la région des Grands Lacs, a indiqué mercredi son cabinet.

Première étape : Kampala, où il doit s'entretenir le jour même avec le président ougandais Yoweri Museveni. Samedi, il sera reçu à Bujumbura par le chef de l'État burundais, Évariste Ndayishimiye.

À Kinshasa, terme du voyage, une rencontre avec le président Félix Tshisekedi n'est pas confirmée à ce stade. M. Prévot y retrouvera en revanche lundi son homologue Thérèse Kayikwamba Wagner, qu'il avait déjà vue à Bruxelles en février.

Kigali ne figure pas au programme : le Rwanda de Paul Kagame a rompu ses relations diplomatiques avec la Belgique en mars.

Le voyage intervient alors que l'aide belge répond à moins de 60 % des besoins exprimés.`,
    officials: [
      { name: 'Maxime Prévot', country: 'BE', aliases: ['Prévot'] },
      { name: 'Yoweri Museveni', country: 'UG' },
      { name: 'Évariste Ndayishimiye', country: 'BI' },
      { name: 'Félix Tshisekedi', country: 'CD', world: true },
      { name: 'Thérèse Kayikwamba Wagner', country: 'CD', world: true },
      { name: 'Paul Kagame', country: 'RW' },
    ],
    meetings: [
      { who: ['Maxime Prévot', 'Yoweri Museveni'], date: '2025-04-25', status: 'planned' },
      { who: ['Maxime Prévot', 'Évariste Ndayishimiye'], date: '2025-04-26', status: 'planned' },
      { who: ['Maxime Prévot', 'Thérèse Kayikwamba Wagner'], date: '2025-04-28', status: 'planned' },
      { who: ['Maxime Prévot', 'Thérèse Kayikwamba Wagner'], date: '2025-02', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Maxime Prévot', 'Félix Tshisekedi'], status: 'planned' },
        { who: ['Maxime Prévot'], status: 'planned' },
      ],
    },
  },
  {
    published: '2025-06-18',
    text: `ENTRETIEN. Zoltán Benkő, ambassadeur de Hongrie : « Abidjan est notre porte d'entrée »

Propos recueillis par Edwige Koné

Excellence, où en sont les échanges entre nos deux pays ?
Ils progressent vite. En 2024, le commerce entre la Hongrie et la Côte d'Ivoire a atteint 61 milliards de FCFA, dont 48 milliards d'exportations ivoiriennes, surtout du cacao. Nous visons 100 milliards d'ici à 2028.

Le ministre Péter Szijjártó est passé par ici il y a peu…
Oui, en février. Il a été reçu par le Premier ministre Robert Beugré Mambé et il a visité notre nouvelle chancellerie. Il a aussi invité votre ministre des Affaires étrangères, Léon Kacou Adom, à Budapest. La date reste à trouver.

Vous jouez au football, dit-on.
Très mal ! Mais j'ai rencontré Didier Drogba une fois, dans un aéroport.

© Le Quotidien d'Abidjan – Reproduction interdite`,
    officials: [
      { name: 'Zoltán Benkő', country: 'HU' },
      { name: 'Péter Szijjártó', country: 'HU' },
      { name: 'Robert Beugré Mambé', country: 'CI' },
      { name: 'Léon Kacou Adom', country: 'CI' },
    ],
    meetings: [{ who: ['Péter Szijjártó', 'Robert Beugré Mambé'], date: '2025-02', status: 'held' }],
    trade: [
      { measure: 'total', reporter: 'HU', partner: 'CI', amount: 61e9, currency: 'XOF', period: '2024' },
      { measure: 'exports', reporter: 'CI', partner: 'HU', amount: 48e9, currency: 'XOF', period: '2024' },
      {
        measure: 'total',
        reporter: 'HU',
        partner: 'CI',
        amount: 100e9,
        currency: 'XOF',
        period: '2028',
        status: 'target',
      },
    ],
    optional: {
      officials: [{ name: 'Didier Drogba' }],
      meetings: [
        { who: ['Péter Szijjártó', 'Léon Kacou Adom'], status: 'planned' },
        { who: ['Péter Szijjártó', 'Léon Kacou Adom'], status: 'held' },
        { who: ['Zoltán Benkő', 'Didier Drogba'], status: 'held' },
      ],
    },
  },
  {
    published: '2024-11-27',
    text: `Mission économique au Brésil : les entreprises belges en quête de débouchés

De notre envoyé spécial à Brasilia, Thomas Lejeune

La délégation belge conduite par la princesse Astrid a été reçue mardi à Brasilia par le vice-président brésilien, Geraldo Alckmin. Le ministre-président wallon, Adrien Dolimont, et le ministre des Affaires étrangères, Bernard Quintin, étaient présents. M. Quintin s'est ensuite entretenu en tête-à-tête avec son homologue Mauro Vieira.

Les exportations belges de biens vers le Brésil ont atteint 4,9 milliards d'euros en 2023, soit une baisse de 12,4 %. Dans l'autre sens, la Belgique a importé du Brésil pour 5,6 milliards d'euros de marchandises. Au cours des six premiers mois de 2024, les ventes belges sont remontées à 2,6 milliards.

« Il y a ici des besoins énormes à rencontrer », résume Nathalie Servais, patronne d'une PME d'Herstal, qui espère décrocher un contrat de 3 millions.

La mission se poursuit jusqu'à samedi à São Paulo et à Rio.`,
    officials: [
      { name: 'Geraldo Alckmin', country: 'BR' },
      { name: 'Adrien Dolimont', country: 'BE' },
      { name: 'Bernard Quintin', country: 'BE', aliases: ['Quintin'] },
      { name: 'Mauro Vieira', country: 'BR' },
    ],
    meetings: [
      {
        who: ['Geraldo Alckmin', 'délégation belge'],
        maybe: ['Astrid', 'Adrien Dolimont', 'Bernard Quintin'],
        date: '2024-11-26',
        status: 'held',
      },
      { who: ['Bernard Quintin', 'Mauro Vieira'], date: '2024-11-26', status: 'held' },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'BE',
        partner: 'BR',
        amount: 4.9e9,
        currency: 'EUR',
        period: '2023',
        change: -12.4,
      },
      { measure: 'imports', reporter: 'BE', partner: 'BR', amount: 5.6e9, currency: 'EUR', period: '2023' },
      {
        measure: 'exports',
        reporter: 'BE',
        partner: ['BR'],
        amount: 2.6e9,
        currency: 'EUR',
        period: '2024-H1',
        change: 'any',
      },
    ],
    optional: { officials: [{ name: 'Astrid', country: 'BE', aliases: ['princesse Astrid'] }] },
  },
];
