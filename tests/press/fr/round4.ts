import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    published: '2025-03-12',
    text: `DAKAR, 12 mars (APS) – La ministre des Pêches et des Infrastructures maritimes et portuaires, Fatou Diouf, a reçu mercredi en audience l’ambassadeur du Japon au Sénégal, Akamatsu Takeshi, a-t-on appris de source ministérielle.

Les discussions ont porté sur la réhabilitation du quai de pêche de Mbour et sur la formation des mareyeuses. « Nous souhaitons que les travaux démarrent avant l’hivernage », a déclaré le diplomate nippon à sa sortie d’audience.

Mme Diouf a rappelé que la question des licences avait déjà été abordée lors de son entretien, en janvier dernier à Nouakchott, avec son homologue mauritanien, El Vadil Ould Sidaty.

L’ambassadeur doit se rendre vendredi à Mbour, où il sera accueilli par le maire de la ville, Cheikh Issa Sall.

BHC/OID`,
    officials: [
      { name: 'Fatou Diouf', country: 'SN', aliases: ['Diouf', 'Mme Diouf'] },
      { name: 'Akamatsu Takeshi', country: 'JP' },
      { name: 'El Vadil Ould Sidaty', country: 'MR' },
    ],
    meetings: [
      { who: ['Fatou Diouf', 'Akamatsu Takeshi'], date: '2025-03-12', status: 'held' },
      { who: ['Fatou Diouf', 'El Vadil Ould Sidaty'], date: '2025-01', status: 'held' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Cheikh Issa Sall', country: 'SN' }],
      meetings: [{ who: ['Akamatsu Takeshi', 'Cheikh Issa Sall'], date: '2025-03-14', status: 'planned' }],
    },
  },
  {
    text: `Institut national de la statistique > Publications
Commerce extérieur aux prix courants, mai 2025
Mis en ligne le 12 juin 2025 | Télécharger (PDF, 412 Ko)

Au cours des cinq premiers mois de l’année 2025, les exportations tunisiennes ont atteint 26 311,8 millions de dinars (MD), contre 26 688,4 MD à la même période de 2024, soit un repli de 1,4 %. Les importations ont progressé de 6,9 % pour s’établir à 34 905,6 MD.

Il en résulte un déficit commercial de 8 593,8 MD. Le taux de couverture perd 6,3 points, à 75,4 %.

La baisse des ventes à l’étranger tient surtout au secteur de l’énergie (-36,2 %) et aux huiles d’olive, alors que le secteur des mines, phosphates et dérivés gagne 8,8 %.

Par pays, le solde est déficitaire avec la Chine (-4 011,3 MD) et la Russie (-2 106,4 MD). Il reste excédentaire avec la France, de 2 354,0 MD.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'TN',
        partner: null,
        amount: 26.3118e9,
        currency: 'TND',
        period: '2025-01/2025-05',
        change: -1.4,
      },
      {
        measure: 'imports',
        reporter: 'TN',
        partner: null,
        amount: 34.9056e9,
        currency: 'TND',
        period: '2025-01/2025-05',
        change: 6.9,
      },
      {
        measure: 'balance',
        reporter: 'TN',
        partner: null,
        amount: 8.5938e9,
        currency: 'TND',
        period: '2025-01/2025-05',
      },
      {
        measure: 'balance',
        reporter: 'TN',
        partner: 'CN',
        amount: 4.0113e9,
        currency: 'TND',
        period: '2025-01/2025-05',
      },
      {
        measure: 'balance',
        reporter: 'TN',
        partner: 'RU',
        amount: 2.1064e9,
        currency: 'TND',
        period: '2025-01/2025-05',
      },
      {
        measure: 'balance',
        reporter: 'TN',
        partner: 'FR',
        amount: 2.354e9,
        currency: 'TND',
        period: '2025-01/2025-05',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'TN',
          partner: null,
          amount: 26.6884e9,
          currency: 'TND',
          period: '2024-01/2024-05',
          change: 'any',
        },
        {
          measure: 'exports',
          reporter: 'TN',
          partner: null,
          amount: null,
          period: '2025-01/2025-05',
          change: -36.2,
        },
        {
          measure: 'exports',
          reporter: 'TN',
          partner: null,
          amount: null,
          period: '2025-01/2025-05',
          change: 8.8,
        },
      ],
    },
  },
  {
    published: '2024-12-04',
    text: `Handball – CAN féminine : les Lionnes passent à côté de leur entame

Par Rodrigue Ateba, à Yaoundé

Longtemps menées, les Camerounaises ont fini par s’incliner face à l’Angola (24-27) mardi soir au Palais des sports de Warda, devant 4 800 spectateurs et le ministre des Sports et de l’Éducation physique, Narcisse Mouelle Kombi.

La rencontre avait pourtant bien commencé. Mais après la pause, l’entrée de la gardienne angolaise, auteure de onze arrêts, a tout changé. « On doit se parler entre nous, rencontrer les cadres et repartir », a lâché le sélectionneur, Serge Christian Guebogo.

Les deux équipes pourraient se retrouver en finale. Avant cela, le Cameroun doit croiser le Sénégal jeudi, à 16 heures.

Lire aussi : Transferts, la Fédération trouve un accord avec son équipementier
Partager sur Facebook – WhatsApp – X`,
    officials: [{ name: 'Narcisse Mouelle Kombi', country: 'CM' }],
    meetings: [],
    trade: [],
  },
  {
    text: `Yuriko Backes au Forum international des transports à Leipzig
Communiqué – Publié le 23.05.2025
Ministère de la Mobilité et des Travaux publics

Yuriko Backes, ministre de la Mobilité et des Travaux publics du Luxembourg, a participé les 21 et 22 mai 2025 au sommet annuel du Forum international des transports.

Le premier jour, la ministre s’est entretenue tour à tour avec son homologue estonien, Kuldar Leis, et avec le ministre lituanien des Transports et des Communications, Eugenijus Sabutis. Les échanges ont porté sur le financement du rail transfrontalier.

Le lendemain, Mme Backes a pris part à un petit-déjeuner de travail avec le commissaire européen aux Transports durables, Apostolos Tzitzikostas. L’entrevue prévue le même jour avec la ministre géorgienne Mariam Kvrivishvili a dû être reportée pour des raisons d’agenda.

« La mobilité ne s’arrête pas aux frontières », a-t-elle souligné.

Légende : (de g. à dr.) Eugenijus Sabutis ; Yuriko Backes, ministre de la Mobilité et des Travaux publics
© MMTP`,
    officials: [
      { name: 'Yuriko Backes', country: 'LU', aliases: ['Mme Backes', 'Backes'] },
      { name: 'Kuldar Leis', country: 'EE' },
      { name: 'Eugenijus Sabutis', country: 'LT' },
      { name: 'Apostolos Tzitzikostas', country: 'EU' },
      { name: 'Mariam Kvrivishvili', country: 'GE' },
    ],
    meetings: [
      { who: ['Yuriko Backes', 'Kuldar Leis'], date: '2025-05-21', status: 'held' },
      { who: ['Yuriko Backes', 'Eugenijus Sabutis'], date: '2025-05-21', status: 'held' },
      { who: ['Yuriko Backes', 'Apostolos Tzitzikostas'], date: '2025-05-22', status: 'held' },
      { who: ['Yuriko Backes', 'Mariam Kvrivishvili'], date: ['2025-05-22', null], status: 'cancelled' },
    ],
    trade: [],
  },
  {
    text: `Vice-Premier ministre Mai Van Chinh reçoit la ministre de la Culture de la Mongolie
17/06/2025 19:42

(Gouvernement) - L'après-midi du 17 juin, au siège du Gouvernement, le vice-Premier ministre vietnamien Mai Van Chinh a reçu Mme Undram Chinbat, ministre de la Culture, des Sports, du Tourisme et de la Jeunesse de la Mongolie, en visite de travail auVietnam.

Lors de la réception, le vice-Premier ministre a hautement apprécié les résultats du entretien (hội đàm) de la matinée entre Mme Undram et le ministre de la Culture, des Sports et du Tourisme Nguyen Van Hung.

En 2024, le chiffre d'affaires du commerce bilatéral a atteint 132 millions de dollars américains, en hausse de 12 % par rapport à l'année précédente. Les deux parties visent un objectif de 200 millions de dollars d'ici 2030.

Mme Undram a transmis les salutations du Premier ministre Zandanshatar au Premier ministre Pham Minh Chinh et aux dirigeants vietnamiens.

[Anzeige_2]
Source : https://baochinhphu.example.vn/`,
    officials: [
      { name: 'Mai Van Chinh', country: 'VN' },
      { name: 'Undram Chinbat', country: 'MN', aliases: ['Undram', 'Mme Undram'] },
      { name: 'Nguyen Van Hung', country: 'VN' },
      { name: 'Zandanshatar', country: ['MN', null] },
      { name: 'Pham Minh Chinh', country: ['VN', null] },
    ],
    meetings: [
      { who: ['Mai Van Chinh', 'Undram Chinbat'], date: '2025-06-17', status: 'held' },
      { who: ['Undram Chinbat', 'Nguyen Van Hung'], date: '2025-06-17', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'MN',
        amount: 132e6,
        currency: 'USD',
        period: '2024',
        change: 12,
      },
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'MN',
        amount: 200e6,
        currency: 'USD',
        period: ['2030', null],
        status: 'target',
      },
    ],
  },
  {
    text: `Accident ferroviaire en Inde : le président Tebboune présente ses condoléances

ALGER, 5 février 2025 (APS) – Le président de la République, M. Abdelmadjid Tebboune, a adressé mercredi un message de condoléances à la présidente de la République de l’Inde, Mme Droupadi Murmu, à la suite de l’accident ferroviaire ayant fait plusieurs victimes.

« J’ai appris avec une profonde affliction la nouvelle de cet accident tragique », a écrit le président de la République dans son message.

Par ailleurs, le ministre d’État, ministre des Affaires étrangères, M. Ahmed Attaf, a reçu mardi soir un appel téléphonique de son homologue omanais, M. Badr bin Hamad Al Busaidi, indique un communiqué du ministère. L’entretien a porté sur les préparatifs de la commission mixte, dont la date n’est pas encore fixée.

Tags : Tebboune | Inde | Attaf | Oman`,
    officials: [
      { name: 'Abdelmadjid Tebboune', country: 'DZ', aliases: ['Tebboune'] },
      { name: 'Droupadi Murmu', country: 'IN' },
      { name: 'Ahmed Attaf', country: 'DZ', aliases: ['Attaf'] },
      { name: 'Badr bin Hamad Al Busaidi', country: 'OM' },
    ],
    meetings: [
      { who: ['Abdelmadjid Tebboune', 'Droupadi Murmu'], date: '2025-02-05', kind: 'letter', status: 'held' },
      {
        who: ['Ahmed Attaf', 'Badr bin Hamad Al Busaidi'],
        date: '2025-02-04',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    text: `L’horlogerie suisse anticipe les droits de douane

Bienne (ats) Les exportations horlogères suisses ont bondi de 18,2 % en avril 2025 sur un an, à 2,5 milliards de francs, a indiqué mardi la Fédération de l’industrie horlogère. Sans les livraisons vers les États-Unis, qui ont plus que doublé, le mois aurait été négatif.

Les marques ont fait des stocks avant l’entrée en vigueur des surtaxes. « Il ne faut pas y voir une reprise », tempère le président de la fédération, Yves Bugmann, qui dit ne pas avoir rencontré de représentants de l’administration américaine.

À la Bourse de Zurich, l’action Swatch Group gagnait 1,1 % à midi, celle de Richemont 0,4 %. Le groupe biennois emploie 32 000 personnes et vise un retour aux ventes de 2023, soit 7,9 milliards.

La banque Vontobel maintient sa recommandation. Prochaine publication le 19 juin.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'CH',
        partner: null,
        amount: 2.5e9,
        currency: 'CHF',
        period: '2025-04',
        change: 18.2,
      },
    ],
    optional: {
      officials: [{ name: 'Yves Bugmann', country: ['CH', null] }],

      trade: [
        { measure: 'exports', reporter: 'CH', partner: 'US', amount: null, period: '2025-04', change: 'any' },
      ],
    },
  },
];
