import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    text: `Diplomatie : la nouvelle ambassadrice du Maroc reçue par le ministre Bakari

Cotonou, 18 févr. 2025 (ABP) - Le ministre béninois des Affaires étrangères, Olushegun Adjadi Bakari, a reçu en audience, mardi, à son cabinet, la nouvelle ambassadrice du Royaume du Maroc près le Bénin, Mme Rachida Benjelloun Touimi, venue lui remettre les copies figurées de ses lettres de créance.

L'entretien a porté sur le renforcement de la coopération dans les domaines de la formation, de l'agriculture et des infrastructures portuaires.

« J'ai assuré le ministre de mon engagement à faire de cette mission un succès », a confié la diplomate à sa sortie d'audience.

La veille, M. Bakari s'était entretenu avec son homologue togolais, Robert Dussey, de passage dans la capitale économique. Les deux hommes ont notamment parlé du corridor Abidjan-Lagos.

ABP/CK/SA`,
    officials: [
      { name: 'Olushegun Adjadi Bakari', country: 'BJ', aliases: ['Bakari'] },
      { name: 'Rachida Benjelloun Touimi', country: 'MA' },
      { name: 'Robert Dussey', country: 'TG' },
    ],
    meetings: [
      { who: ['Olushegun Adjadi Bakari', 'Rachida Benjelloun Touimi'], date: '2025-02-18', status: 'held' },
      { who: ['Olushegun Adjadi Bakari', 'Robert Dussey'], date: '2025-02-17', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Robert Dussey', 'Bénin'], date: ['2025-02-17', null], status: 'held' },
        { who: ['Robert Dussey', 'Cotonou'], date: ['2025-02-17', null], status: 'held' },
      ],
    },
  },
  {
    text: `Visite de travail de Xavier Bettel à Tirana

Communiqué – Publié le 13.02.2025
Ministère des Affaires étrangères et européennes, de la Défense, de la Coopération et du Commerce extérieur

Le Vice-Premier ministre luxembourgeois, ministre des Affaires étrangères et du Commerce extérieur, Xavier Bettel, a effectué une visite de travail en Albanie les 12 et 13 février 2025.

À Tirana, Xavier Bettel a été reçu le 12 février par le Premier ministre d'Albanie, Edi Rama, avant de s'entretenir avec son homologue Igli Hasani. Les discussions ont porté sur le processus d'adhésion à l'Union européenne et sur l'ouverture du prochain groupe de chapitres.

Le lendemain, le ministre a eu une entrevue avec la présidente du Parlement albanais, Elisa Spiropali. Il a également visité un centre de formation soutenu par la Coopération luxembourgeoise.

« L'Albanie avance vite, et elle mérite notre soutien », a déclaré Xavier Bettel.

Photos © MAEE`,
    officials: [
      { name: 'Xavier Bettel', country: 'LU' },
      { name: 'Edi Rama', country: 'AL' },
      { name: 'Igli Hasani', country: 'AL' },
      { name: 'Elisa Spiropali', country: 'AL' },
    ],
    meetings: [
      { who: ['Xavier Bettel', 'Edi Rama'], maybe: ['Igli Hasani'], date: '2025-02-12', status: 'held' },
      {
        who: ['Xavier Bettel', 'Igli Hasani'],
        date: ['2025-02-12', '2025-02-12/2025-02-13'],
        status: 'held',
      },
      { who: ['Xavier Bettel', 'Elisa Spiropali'], date: '2025-02-13', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Xavier Bettel', 'Albanie'], date: ['2025-02-12/2025-02-13', '2025-02-12'], status: 'held' },
      ],
    },
  },
  {
    text: `Commerce extérieur aux prix courants - Mai 2025

Institut national de la statistique, Tunis, le 12 juin 2025

Les résultats des échanges commerciaux de la Tunisie avec l'extérieur au cours des cinq premiers mois de l'année 2025 montrent que les exportations ont atteint 27 412,6 millions de dinars, en baisse de 1,1 % par rapport à la même période de 2024. Les importations ont augmenté de 7,0 % pour s'établir à 35 806,9 millions de dinars.

En conséquence, le solde commercial s'est soldé par un déficit de 8 394,3 millions de dinars, contre 5 746,9 millions de dinars durant les cinq premiers mois de 2024.

Les exportations vers l'Italie ont progressé de 3,9 %, alors que celles vers la France ont reculé de 4,6 %. Le déficit avec la Chine s'est élevé à 4 321,5 millions de dinars.

Le taux de couverture s'est établi à 76,6 %.

Télécharger la note (PDF, 412 Ko)`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'TN',
        partner: null,
        amount: 27.4126e9,
        currency: 'TND',
        period: '2025-01/2025-05',
        change: -1.1,
      },
      {
        measure: 'imports',
        reporter: 'TN',
        partner: null,
        amount: 35.8069e9,
        currency: 'TND',
        period: '2025-01/2025-05',
        change: 7,
      },
      {
        measure: 'balance',
        reporter: 'TN',
        partner: null,
        amount: 8.3943e9,
        currency: 'TND',
        period: '2025-01/2025-05',
      },
      {
        measure: 'balance',
        reporter: 'TN',
        partner: null,
        amount: 5.7469e9,
        currency: 'TND',
        period: '2024-01/2024-05',
      },
      {
        measure: 'exports',
        reporter: 'TN',
        partner: 'IT',
        amount: null,
        period: '2025-01/2025-05',
        change: 3.9,
      },
      {
        measure: 'exports',
        reporter: 'TN',
        partner: 'FR',
        amount: null,
        period: '2025-01/2025-05',
        change: -4.6,
      },
      {
        measure: 'balance',
        reporter: 'TN',
        partner: 'CN',
        amount: 4.3215e9,
        currency: 'TND',
        period: '2025-01/2025-05',
      },
    ],
  },
  {
    published: '2025-06-11',
    text: `Le Vietnam et l'Afrique du Sud veulent donner un nouvel élan à leurs échanges

Hanoï (VNA) – Le vice-Premier ministre vietnamien Nguyên Chi Dung a reçu le 11 juin à Hanoï le ministre sud-africain du Commerce, de l'Industrie et de la Concurrence, Parks Tau, en visite de travail au Vietnam.

Le vice-Premier ministre Nguyên Chi Dung (à droite) et le ministre Parks Tau. Photo : VNA

Saluant l'hôte sud-africain, Nguyên Chi Dung s'est félicité des résultats de la cinquième session du Comité mixte de partenariat, coprésidée la veille par Parks Tau et le ministre vietnamien de l'Industrie et du Commerce, Nguyên Hông Diên.

L'an dernier, le commerce bilatéral a atteint 1,72 milliard de dollars, en hausse de 4%. Les deux parties se sont fixé pour objectif de le porter à 3 milliards de dollars d'ici 2030.

Pour sa part, le ministre sud-africain a souhaité la levée des barrières sur les agrumes. – VNA

source
Tags # Vietnam # Afrique du Sud # Parks Tau`,
    officials: [
      { name: 'Nguyên Chi Dung', country: 'VN' },
      { name: 'Parks Tau', country: 'ZA' },
      { name: 'Nguyên Hông Diên', country: 'VN' },
    ],
    meetings: [
      { who: ['Nguyên Chi Dung', 'Parks Tau'], date: '2025-06-11', status: 'held' },
      { who: ['Parks Tau', 'Nguyên Hông Diên'], date: '2025-06-10', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['VN', 'ZA'],
        partner: ['ZA', 'VN'],
        amount: 1.72e9,
        currency: 'USD',
        period: '2024',
        change: 4,
      },
      {
        measure: 'total',
        reporter: ['VN', 'ZA'],
        partner: ['ZA', 'VN'],
        amount: 3e9,
        currency: 'USD',
        period: '2030',
        status: 'target',
      },
    ],
    optional: {
      meetings: [{ who: ['Parks Tau', 'Vietnam'], date: ['2025-06-11', '2025-06', null], status: 'held' }],
    },
  },
  {
    published: '2024-12-06',
    text: `Handball : les Lionnes rencontrent l'Angola en demi-finale

DAKAR – Victorieuses du Cameroun jeudi (24-19), les handballeuses du Sénégal rencontrent l'Angola ce samedi à 18 heures, pour une place en finale de la Coupe d'Afrique.

Menées de trois buts à la pause, les Lionnes ont renversé la partie grâce à leur gardienne, auteure de quinze arrêts. « On savait qu'on allait rencontrer des difficultés, mais le groupe a répondu présent », a réagi le sélectionneur.

L'autre demi-finale opposera la Tunisie à l'Égypte.

Présente en tribune, la ministre sénégalaise de la Jeunesse et des Sports, Khady Diène Gaye, a promis une prime spéciale en cas de titre.

Billets : 2 000 et 5 000 F CFA. Retransmission en direct sur la RTS.

Avec APS`,
    officials: [{ name: 'Khady Diène Gaye', country: 'SN' }],
    meetings: [],
    trade: [],
  },
  {
    text: `Le ministre des Affaires étrangères s'entretient avec plusieurs de ses homologues

Le Caire, 19 oct. 2025 (MENA) – Le ministre égyptien des Affaires étrangères, Badr Abdelatty, s'est entretenu dimanche par téléphone avec le ministre mauritanien des Affaires étrangères, Mohamed Salem Ould Merzoug, a indiqué le porte-parole du ministère, l'ambassadeur Tamim Khallaf.

L'entretien a porté sur la situation au Sahel et sur la coopération dans le secteur de la pêche.

Dans un appel distinct, M. Abdelatty a passé en revue avec son homologue chypriote, Constantinos Kombos, les derniers développements à Gaza ainsi que les préparatifs de la conférence sur la reconstruction que Le Caire doit accueillir en novembre.

Les deux ministres sont convenus de se retrouver à Nicosie avant la fin de l'année.

MENA`,
    officials: [
      { name: 'Badr Abdelatty', country: 'EG', aliases: ['Abdelatty'] },
      { name: 'Mohamed Salem Ould Merzoug', country: 'MR' },
      { name: 'Constantinos Kombos', country: 'CY' },
    ],
    meetings: [
      {
        who: ['Badr Abdelatty', 'Mohamed Salem Ould Merzoug'],
        date: '2025-10-19',
        kind: 'phone call',
        status: 'held',
      },
      {
        who: ['Badr Abdelatty', 'Constantinos Kombos'],
        date: ['2025-10-19', null],
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Tamim Khallaf', country: 'EG' }],
      meetings: [
        {
          who: ['Badr Abdelatty', 'Constantinos Kombos'],
          date: ['2025', '2025-12', '2025-10-19/2025-12-31', '2025-10-20/2025-12-31', null],
          status: 'planned',
        },
      ],
    },
  },
  {
    text: `Guy Parmelin reçoit le ministre chilien de l'Économie

Berne, 03.07.2025 — Le conseiller fédéral Guy Parmelin, chef du Département fédéral de l'économie, de la formation et de la recherche (DEFR), a reçu le 3 juillet à Berne le ministre chilien de l'Économie, Nicolás Grau. La modernisation de l'accord de libre-échange entre les États de l'AELE et le Chili était au centre des entretiens.

Le ministre Grau a aussi rencontré la secrétaire d'État à l'économie Helene Budliger Artieda. Vendredi, il visitera à Zurich l'École polytechnique fédérale.

En 2024, le volume des échanges entre la Suisse et le Chili s'est élevé à 1,1 milliard de francs. Les exportations suisses se sont montées à 372 millions de francs (–2,6 %), principalement des produits pharmaceutiques et des machines.

Adresse pour l'envoi de questions
Communication DEFR, Palais fédéral est, 3003 Berne`,
    officials: [
      { name: 'Guy Parmelin', country: 'CH' },
      { name: 'Nicolás Grau', country: 'CL', aliases: ['Grau'] },
      { name: 'Helene Budliger Artieda', country: 'CH' },
    ],
    meetings: [
      { who: ['Guy Parmelin', 'Nicolás Grau'], date: '2025-07-03', status: 'held' },
      { who: ['Nicolás Grau', 'Helene Budliger Artieda'], date: ['2025-07-03', null], status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['CH', 'CL'],
        partner: ['CL', 'CH'],
        amount: 1.1e9,
        currency: 'CHF',
        period: '2024',
      },
      {
        measure: 'exports',
        reporter: 'CH',
        partner: 'CL',
        amount: 372e6,
        currency: 'CHF',
        period: '2024',
        change: -2.6,
      },
    ],
    optional: {
      meetings: [
        {
          who: ['Nicolás Grau', 'École polytechnique fédérale'],
          date: ['2025-07-04', null],
          status: 'planned',
        },
        { who: ['Nicolás Grau', 'Suisse'], date: ['2025-07-03', null], status: 'held' },
      ],
    },
  },
  {
    published: '2025-04-16',
    text: `Le chef du MAE du Kazakhstan est arrivé au Kirghizistan avec une visite officielle

BICHKEK. KAZINFORM – Aujourd'hui à Bichkek le Ministre des affaires étrangères du Kazakhstan Murat Nurtleu a tenu des négociations avec le Ministre des affaires étrangères du Kirghizistan Jeenbek Kulubaev, transmet l'agence avec référence au service de presse du MAE.

Les parties ont discuté la coopération dans l'eau-énergétique sphère, ainsi que la charge des postes frontières. Une attention particulière a été accordée à la construction du complexe commercial à la frontière.

Il a été noté que le chiffre d'affaires commercial entre les deux pays en 2024 a composé 1,7 milliard de dollars. D'ici 2030 il est prévu de l'amener jusqu'à 3 milliards de dollars.

Le même jour Murat Nurtleu a été reçu par le Président du Kirghizistan Sadyr Japarov.

Rappelons, plus tôt il a été signalé que le Premier ministre Oljas Bektenov visitera Cholpon-Ata en août.

Auteur : Aigerim Sadyk
Choisissez une erreur et appuyez sur Ctrl+Enter`,
    officials: [
      { name: 'Murat Nurtleu', country: 'KZ' },
      { name: 'Jeenbek Kulubaev', country: 'KG' },
      { name: 'Sadyr Japarov', country: 'KG' },
      { name: 'Oljas Bektenov', country: 'KZ', world: true },
    ],
    meetings: [
      { who: ['Murat Nurtleu', 'Jeenbek Kulubaev'], date: '2025-04-16', status: 'held' },
      { who: ['Murat Nurtleu', 'Sadyr Japarov'], date: '2025-04-16', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['KZ', 'KG'],
        partner: ['KG', 'KZ'],
        amount: 1.7e9,
        currency: 'USD',
        period: '2024',
      },
      {
        measure: 'total',
        reporter: ['KZ', 'KG'],
        partner: ['KG', 'KZ'],
        amount: 3e9,
        currency: 'USD',
        period: '2030',
        status: 'target',
      },
    ],
    optional: {
      meetings: [
        { who: ['Oljas Bektenov', 'Cholpon-Ata'], date: ['2025-08', null], status: 'planned' },
        { who: ['Murat Nurtleu', 'Kirghizistan'], date: ['2025-04-16', null], status: 'held' },
      ],
      trade: [
        {
          measure: 'total',
          reporter: ['KZ', 'KG'],
          partner: ['KG', 'KZ'],
          amount: 3e9,
          currency: 'USD',
          period: '2030',
          status: 'forecast',
        },
      ],
    },
  },
  {
    text: `Le président mozambicain annule sa visite au Malawi

Maputo, 4 août 2025 (AFP) – Le président mozambicain Daniel Chapo a annulé la visite qu'il devait effectuer mardi au Malawi, où il était attendu par son homologue Lazarus Chakwera, a annoncé lundi la présidence dans un communiqué.

Maputo invoque « des raisons de calendrier ». Selon une source diplomatique, les discussions sur la dette électrique de Lilongwe butaient toujours sur le montant.

MM. Chapo et Chakwera s'étaient vus pour la dernière fois en juin à Luanda.

La ministre mozambicaine des Affaires étrangères, Maria Manuela Lucas, se rendra en revanche jeudi à Lusaka, où elle rencontrera son homologue zambien Mulambo Haimbe.

Le Malawi, pays enclavé, dépend des ports mozambicains de Beira et de Nacala pour ses importations de carburant.

str-cld/mba/lpt`,
    officials: [
      { name: 'Daniel Chapo', country: 'MZ', aliases: ['Chapo'] },
      { name: 'Lazarus Chakwera', country: 'MW', aliases: ['Chakwera'] },
      { name: 'Maria Manuela Lucas', country: 'MZ' },
      { name: 'Mulambo Haimbe', country: 'ZM' },
    ],
    meetings: [
      { who: ['Daniel Chapo', 'Lazarus Chakwera'], date: '2025-08-05', status: 'cancelled' },
      { who: ['Daniel Chapo', 'Lazarus Chakwera'], date: '2025-06', status: 'held' },
      { who: ['Maria Manuela Lucas', 'Mulambo Haimbe'], date: '2025-08-07', status: 'planned' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Daniel Chapo', 'Malawi'], date: ['2025-08-05', null], status: 'cancelled' },
        { who: ['Maria Manuela Lucas', 'Zambie'], date: ['2025-08-07', null], status: 'planned' },
        { who: ['Maria Manuela Lucas', 'Lusaka'], date: ['2025-08-07', null], status: 'planned' },
      ],
    },
  },
  {
    text: `Commerce extérieur : le déficit du Cameroun se creuse de 9,5% au premier trimestre

(Ecofin Hebdo) - Au premier trimestre 2025, la balance commerciale du Cameroun a affiché un déficit de 484 milliards de FCFA, selon la note publiée le 23 juin par l'Institut national de la statistique (INS).

Les exportations ont reculé de 3,8% en glissement annuel, à 812 milliards de FCFA, plombées par les hydrocarbures. Dans le même temps, les importations se sont établies à 1 296 milliards de FCFA, en hausse de 0,8%.

Les Pays-Bas sont restés le premier client du pays, avec 187,4 milliards de FCFA d'achats, devant l'Inde. La Chine demeure le premier fournisseur : les importations en provenance de ce pays ont atteint 241 milliards de FCFA.

Le gouvernement, lui, table sur des recettes douanières de 1 100 milliards de FCFA cette année.

Brice Mbodiam

Lire aussi : Cacao, le prix bord champ repasse sous la barre des 4 000 FCFA`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'balance',
        reporter: 'CM',
        partner: null,
        amount: 484e9,
        currency: 'XAF',
        period: '2025-Q1',
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'CM',
        partner: null,
        amount: 812e9,
        currency: 'XAF',
        period: '2025-Q1',
        change: -3.8,
      },
      {
        measure: 'imports',
        reporter: 'CM',
        partner: null,
        amount: 1.296e12,
        currency: 'XAF',
        period: '2025-Q1',
        change: 0.8,
      },
      {
        measure: 'imports',
        reporter: 'CM',
        partner: 'CN',
        amount: 241e9,
        currency: 'XAF',
        period: '2025-Q1',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'CM',
          partner: 'NL',
          amount: 187.4e9,
          currency: 'XAF',
          period: '2025-Q1',
        },
        {
          measure: 'imports',
          reporter: 'NL',
          partner: 'CM',
          amount: 187.4e9,
          currency: 'XAF',
          period: '2025-Q1',
        },
        { measure: 'balance', reporter: 'CM', partner: null, amount: null, period: '2025-Q1', change: 'any' },
      ],
    },
  },
  {
    text: `Entretien de M. Laurent Saint-Martin, ministre délégué chargé du commerce extérieur, avec une radio d'information le 3 avril 2025, sur les droits de douane américains

Prononcé le 3 avril 2025

Texte intégral

Q - Laurent Saint-Martin, bonjour. Les États-Unis ont annoncé hier 20% de droits de douane sur les produits européens. C'est la guerre ?
R - C'est une mauvaise nouvelle pour tout le monde, d'abord pour les consommateurs américains.

Q - L'Europe est-elle prête ?
R - Oui. J'ai rencontré mardi à Bruxelles le commissaire européen au commerce, Maros Sefcovic. Nous avons un plan, il est proportionné.

Q - Et les entreprises françaises ?
R - Le Premier ministre, François Bayrou, recevra dès demain les représentants des filières les plus exposées, à commencer par les vins et spiritueux.

Q - Faut-il parler à Donald Trump ?
R - Il faut parler avec tout le monde, en gardant la tête froide.

Q - Merci, Laurent Saint-Martin.`,
    officials: [
      { name: 'Laurent Saint-Martin', country: 'FR' },
      { name: 'Maros Sefcovic', country: 'EU' },
      { name: 'François Bayrou', country: 'FR', world: true },
    ],
    meetings: [{ who: ['Laurent Saint-Martin', 'Maros Sefcovic'], date: '2025-04-01', status: 'held' }],
    trade: [],
    optional: {
      officials: [{ name: 'Donald Trump', country: 'US', world: true }],
      meetings: [
        { who: ['François Bayrou', 'représentants des filières'], date: '2025-04-04', status: 'planned' },
      ],
    },
  },
  {
    text: `Le président de la République félicite son homologue slovène

ALGER, 25 juin 2025 (APS) - Le président de la République, M. Abdelmadjid Tebboune, a adressé un message de félicitations à la présidente de la République de Slovénie, Mme Natasa Pirc Musar, à l'occasion de la fête nationale de son pays, dans lequel il a salué la qualité des relations entre l'Algérie et la Slovénie.

« Je me remémore avec satisfaction votre visite en Algérie, qui a ouvert de larges perspectives à notre coopération », lit-on dans le message.

Par ailleurs, le ministre d'Etat, ministre des Affaires étrangères, M. Ahmed Attaf, a reçu mercredi au siège du ministère l'ambassadeur du Zimbabwe en Algérie, M. Vusumuzi Ntonga, porteur d'un message écrit du président zimbabwéen Emmerson Mnangagwa adressé au président Tebboune.

APS
Algérie  Diplomatie`,
    officials: [
      { name: 'Abdelmadjid Tebboune', country: 'DZ', aliases: ['Tebboune'] },
      { name: 'Natasa Pirc Musar', country: 'SI' },
      { name: 'Ahmed Attaf', country: 'DZ' },
      { name: 'Vusumuzi Ntonga', country: 'ZW' },
      { name: 'Emmerson Mnangagwa', country: 'ZW' },
    ],
    meetings: [
      {
        who: ['Abdelmadjid Tebboune', 'Natasa Pirc Musar'],
        date: ['2025-06-25', null],
        kind: 'letter',
        status: 'held',
      },
      { who: ['Ahmed Attaf', 'Vusumuzi Ntonga'], date: '2025-06-25', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        {
          who: ['Emmerson Mnangagwa', 'Abdelmadjid Tebboune'],
          maybe: ['Ahmed Attaf', 'Vusumuzi Ntonga'],
          date: ['2025-06-25', null],
          kind: 'letter',
          status: 'held',
        },
        { who: ['Natasa Pirc Musar', 'Algérie'], date: null, status: 'held' },
        { who: ['Natasa Pirc Musar', 'Abdelmadjid Tebboune'], date: null, status: 'held' },
      ],
    },
  },
  {
    published: '2025-08-23',
    text: `Acier : Ottawa attend un signe de Washington

La Presse Canadienne
Publié hier à 17 h 21

Le premier ministre canadien, Mark Carney, s'est gardé de fixer une échéance vendredi aux négociations avec les États-Unis. « On va prendre le temps d'avoir un bon accord », a-t-il dit en marge d'une annonce à Hamilton.

Son ministre responsable du Commerce canado-américain, Dominic LeBlanc, doit rencontrer mardi à Washington le secrétaire américain au Commerce, Howard Lutnick.

À Québec, le premier ministre François Legault a réclamé des mesures pour l'aluminium. « Nos travailleurs ne peuvent pas attendre », a-t-il soutenu.

L'an dernier, le Canada a exporté pour 9,4 milliards de dollars canadiens de produits d'acier vers les États-Unis, selon Statistique Canada.

L'Aciérie Dofasco a fait savoir qu'elle n'était pas en mesure de respecter ses prévisions de livraison pour le trimestre.

Avec des informations d'Émilie Gauvreau`,
    officials: [
      { name: 'Mark Carney', country: 'CA' },
      { name: 'Dominic LeBlanc', country: 'CA' },
      { name: 'Howard Lutnick', country: 'US' },
      { name: 'François Legault', country: 'CA', world: true },
    ],
    meetings: [{ who: ['Dominic LeBlanc', 'Howard Lutnick'], date: '2025-08-26', status: 'planned' }],
    trade: [
      { measure: 'exports', reporter: 'CA', partner: 'US', amount: 9.4e9, currency: 'CAD', period: '2024' },
    ],
    optional: {
      meetings: [{ who: ['Mark Carney', 'Hamilton'], date: ['2025-08-22', null], status: 'held' }],
    },
  },
  {
    text: `Agenda du ministre belge des Affaires étrangères – semaine du 8 au 14 septembre 2025

(sous réserve de modifications)

Lundi 8 septembre
10h00 – Entretien avec le ministre des Affaires étrangères du Luxembourg, Xavier Bettel. Palais d'Egmont, Bruxelles.
14h30 – Commission des Relations extérieures de la Chambre.

Mardi 9 septembre
Maxime Prévot se rend à La Haye. Rencontre avec son homologue néerlandais, David van Weel, suivie d'un point de presse.

Jeudi 11 septembre
09h15 – Invité de Matin Première (RTBF).
11h00 – Le ministre reçoit l'ambassadrice du Rwanda... ANNULÉ
16h00 – Entretien téléphonique avec la ministre australienne des Affaires étrangères, Penny Wong.

Vendredi 12 septembre
Conseil des ministres.

Contact presse : +32 0 000 00 00`,
    officials: [
      { name: 'Maxime Prévot', country: 'BE' },
      { name: 'Xavier Bettel', country: 'LU' },
      { name: 'David van Weel', country: 'NL' },
      { name: 'Penny Wong', country: 'AU' },
    ],
    meetings: [
      { who: ['Maxime Prévot', 'Xavier Bettel'], date: '2025-09-08', status: 'planned' },
      { who: ['Maxime Prévot', 'David van Weel'], date: '2025-09-09', status: 'planned' },
      { who: ['Maxime Prévot', 'Penny Wong'], date: '2025-09-11', kind: 'phone call', status: 'planned' },
    ],
    trade: [],
    optional: {
      meetings: [
        {
          who: ['Xavier Bettel', 'ministre belge des Affaires étrangères'],
          date: '2025-09-08',
          status: 'planned',
        },
        {
          who: ['Penny Wong', 'ministre belge des Affaires étrangères'],
          date: '2025-09-11',
          kind: 'phone call',
          status: 'planned',
        },
        {
          who: ['ambassadrice du Rwanda'],
          maybe: ['Maxime Prévot'],
          date: '2025-09-11',
          status: 'cancelled',
        },
        {
          who: ['Maxime Prévot', 'Commission des Relations extérieures'],
          date: '2025-09-08',
          status: 'planned',
        },
        { who: ['Maxime Prévot', 'La Haye'], date: '2025-09-09', status: 'planned' },
      ],
    },
  },
];
