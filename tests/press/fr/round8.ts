import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    text: `Entretiens tchado-égyptiens sur la santé et les transports

Entretiens tchado-égyptiens sur la santé et les transports

Le ministre d'État, ministre des Affaires étrangères, de l'Intégration africaine et des Tchadiens de l'étranger, Abdoulaye Sabre Fadoul, a reçu en audience, jeudi à N'Djamena, SEM. Khaled Abou Zeid, ambassadeur d'Égypte au Tchad.

L'audience a porté sur l'état de la coopération entre les deux pays, notamment dans les domaines de la santé, de la formation des cadres et de la liaison routière devant relier Le Caire à N'Djamena.

Le diplomate égyptien a par ailleurs remis au ministre une invitation à prendre part au forum d'Assouan.

L'entrevue s'est déroulée en présence de Mme Hassaniè Brahim Abakar, directrice Afrique et Monde arabe au ministère.

Actualités

jeu, 13/02/2025 - 18:02`,
    officials: [
      { name: 'Abdoulaye Sabre Fadoul', country: 'TD' },
      { name: 'Khaled Abou Zeid', country: 'EG' },
    ],
    meetings: [
      {
        who: ['Abdoulaye Sabre Fadoul', 'Khaled Abou Zeid'],
        maybe: ['Hassaniè Brahim Abakar'],
        date: '2025-02-13',
        status: 'held',
      },
    ],
    trade: [],
    optional: { officials: [{ name: 'Hassaniè Brahim Abakar', country: 'TD' }] },
  },
  {
    text: `QUÉBEC, le 5 nov. 2025 /CNW/ - Le ministre des Relations internationales et de la Francophonie, Christopher Skeete, effectuera une mission officielle au Maroc et au Sénégal du 8 au 14 novembre 2025. Cette mission comportera un volet économique et un volet consacré à la mobilité étudiante.

Maroc

À Rabat, le 10 novembre, le ministre s'entretiendra avec le ministre marocain de l'Industrie et du Commerce, M. Ryad Mezzour. Il visitera également un institut de formation aux métiers de l'aéronautique à Nouaceur.

Sénégal

Le 13 novembre, à Dakar, M. Skeete rencontrera le ministre sénégalais de l'Enseignement supérieur, M. Abdourahmane Diouf, avec qui il procédera à la signature d'une entente. Il sera accompagné de la déléguée générale du Québec à Dakar, Mme Iya Touré.

Citation :

« L'Afrique francophone est un partenaire naturel du Québec, et nos entreprises l'ont bien compris. »

Christopher Skeete, ministre des Relations internationales et de la Francophonie

SOURCE Cabinet du ministre des Relations internationales et de la Francophonie

Renseignements : Catherine Boucher, attachée de presse, 418 649-2319`,
    officials: [
      { name: 'Christopher Skeete', country: ['CA', null], aliases: ['Skeete'] },
      { name: 'Ryad Mezzour', country: 'MA' },
      { name: 'Abdourahmane Diouf', country: 'SN' },
    ],
    meetings: [
      { who: ['Christopher Skeete', 'Ryad Mezzour'], date: '2025-11-10', status: 'planned' },
      {
        who: ['Christopher Skeete', 'Abdourahmane Diouf'],
        maybe: ['Iya Touré'],
        date: '2025-11-13',
        status: 'planned',
      },
    ],
    trade: [],
    optional: {
      officials: [
        { name: 'Iya Touré', country: ['CA', null] },
        { name: 'Catherine Boucher', country: ['CA', null] },
      ],
    },
  },
  {
    text: `Institut National de la Statistique
Commerce extérieur de la Tunisie aux prix courants - Septembre 2024

Au cours des neuf premiers mois de l'année 2024, les exportations tunisiennes ont atteint 46 351,2 millions de dinars (MD) contre 45 912,8 MD durant la même période de l'année 2023, soit une hausse de 1,0%. Les importations ont quant à elles augmenté de 1,8% pour s'établir à 59 847,5 MD.

En conséquence, le solde commercial s'est soldé par un déficit de 13 496,3 MD. Le taux de couverture a perdu 0,7 point par rapport à 2023 pour s'établir à 77,4%.

Par pays, les exportations ont augmenté vers la France (+6,3%) et l'Allemagne (+2,9%). En revanche, elles ont reculé vers l'Italie (-4,1%).

Le déficit provient principalement des échanges avec certains pays, tels que la Chine (-6 412,7 MD) et la Russie (-4 105,9 MD). Le solde des échanges a enregistré un excédent avec la France (+3 874,0 MD).

Prochaine publication : 12 novembre 2024`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'TN',
        partner: null,
        amount: 46.3512e9,
        currency: 'TND',
        period: '2024-01/2024-09',
        change: 1,
      },
      {
        measure: 'imports',
        reporter: 'TN',
        partner: null,
        amount: 59.8475e9,
        currency: 'TND',
        period: '2024-01/2024-09',
        change: 1.8,
      },
      {
        measure: 'balance',
        reporter: 'TN',
        partner: null,
        amount: 13.4963e9,
        currency: 'TND',
        period: '2024-01/2024-09',
      },
      {
        measure: 'exports',
        reporter: 'TN',
        partner: 'FR',
        amount: null,
        period: '2024-01/2024-09',
        change: 6.3,
      },
      {
        measure: 'exports',
        reporter: 'TN',
        partner: 'DE',
        amount: null,
        period: '2024-01/2024-09',
        change: 2.9,
      },
      {
        measure: 'exports',
        reporter: 'TN',
        partner: 'IT',
        amount: null,
        period: '2024-01/2024-09',
        change: -4.1,
      },
      {
        measure: 'balance',
        reporter: 'TN',
        partner: 'CN',
        amount: 6.4127e9,
        currency: 'TND',
        period: '2024-01/2024-09',
      },
      {
        measure: 'balance',
        reporter: 'TN',
        partner: 'RU',
        amount: 4.1059e9,
        currency: 'TND',
        period: '2024-01/2024-09',
      },
      {
        measure: 'balance',
        reporter: 'TN',
        partner: 'FR',
        amount: 3.874e9,
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
          amount: 45.9128e9,
          currency: 'TND',
          period: '2023-01/2023-09',
          change: 'any',
        },
      ],
    },
  },
  {
    published: '2024-09-13',
    text: `Hanoï (VNA) - Le vice-Premier ministre Bui Thanh Son a reçu le 12 septembre à Hanoïl'ambassadeur du Chili au Vietnam, Sergio Narea, venu prendre congé au terme de son mandat.

Le dirigeant vietnamien a vivement apprécié les contributions dudiplomate à l'approfondissement des relations bilatérales, rappelant que le Chili fut le premier pays sud-américain à signer un accord de libre-échange avec le Vietnam.

De son côté, Sergio Narea s'est réjoui de la croissance des échangescommerciaux, qui ont dépassé 1,57 milliard de dollars en 2023, en hausse de 4,2 % sur un an. Il s'est dit convaincu que le chiffre de deux milliards serait bientôt atteint. -VNA

Le président de l'AN s'entretient avec la présidente de la Chambre des députés du Rwanda
Dans l'après-midi du 11 septembre, à la Maison de l'Assemblée nationale, le président de l'AN Trân Thanh Mân a eu une entrevue avec la présidente de la Chambre des députés du Rwanda, Gertrude Kazarwa, en visite officielle au Vietnam.`,
    officials: [
      { name: 'Bui Thanh Son', country: 'VN' },
      { name: 'Sergio Narea', country: 'CL' },
      { name: 'Trân Thanh Mân', country: 'VN' },
      { name: 'Gertrude Kazarwa', country: 'RW' },
    ],
    meetings: [
      { who: ['Bui Thanh Son', 'Sergio Narea'], date: '2024-09-12', status: 'held' },
      { who: ['Trân Thanh Mân', 'Gertrude Kazarwa'], date: '2024-09-11', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'CL',
        amount: 1.57e9,
        currency: 'USD',
        period: '2023',
        change: 4.2,
      },
    ],
    optional: {
      trade: [
        { measure: 'total', reporter: 'VN', partner: 'CL', amount: 2e9, currency: 'USD', status: 'target' },
        { measure: 'total', reporter: 'VN', partner: 'CL', amount: 2e9, currency: 'USD', status: 'forecast' },
      ],
    },
  },
  {
    published: '2024-03-08',
    text: `Cameroun – Brésil : le cap sur l'agro-industrie

Les échanges entre les deux pays au menu de l'audience accordée mardi dernier par le ministre de l'Économie, Alamine Ousmane Mey, à l'ambassadeur du Brésil.

Il n'aura fallu qu'une petite heure au ministre de l'Économie, de la Planification et de l'Aménagement du territoire (Minepat), Alamine Ousmane Mey, et à l'ambassadrice du Brésil au Cameroun, Vivian Loss Sanmartin, pour faire le tour d'horizon d'une coopération vieille de plus de soixante ans. Au sortir de cette audience, la diplomate s'est dite confiante. « Nous avons parlé du coton, du maïs, de la mécanisation agricole. Le Brésil veut investir ici », a-t-elle confié à la presse.

D'après l'Institut national de la statistique, les échanges entre le Cameroun et le Brésil se chiffraient à 97,4 milliards de F en 2022, dont 91 milliards de F d'importations camerounaises, constituées pour l'essentiel de sucre et de v...

Reactions

Commentaires

    List is empty.

Laissez un Commentaire

De la meme catégorie`,
    officials: [
      { name: 'Alamine Ousmane Mey', country: 'CM' },
      { name: 'Vivian Loss Sanmartin', country: 'BR' },
    ],
    meetings: [{ who: ['Alamine Ousmane Mey', 'Vivian Loss Sanmartin'], date: '2024-03-05', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: 'CM',
        partner: 'BR',
        amount: 97.4e9,
        currency: ['XAF', null, null],
        period: '2022',
      },
      {
        measure: 'imports',
        reporter: 'CM',
        partner: 'BR',
        amount: 91e9,
        currency: ['XAF', null, null],
        period: '2022',
      },
    ],
  },
  {
    text: `Berne (ats) Le conseiller fédéral Ignazio Cassis s'est entretenu mercredi par téléphone avec le ministre des affaires étrangères du Kazakhstan, Murat Nurtleu. Les deux hommes ont évoqué les droits de transit et la préparation de la conférence sur l'eau prévue en automne à Astana, a indiqué le DFAE sur X.

Le chef de la diplomatie suisse avait déjà rencontré M. Nurtleu à New York en septembre dernier, en marge de l'Assemblée générale de l'ONU.

Le Kazakhstan est le premier partenaire commercial de la Suisse en Asie centrale. Le volume des échanges s'est élevé à 1,3 milliard de francs en 2023, hors or et métaux précieux.

M. Cassis se rendra par ailleurs lundi à Ljubljana, où il doit s'entretenir avec son homologue slovène Tanja Fajon. Une rencontre avec la présidente Nataša Pirc Musar, un temps envisagée, n'aura finalement pas lieu, selon le département.

Publié le 22.05.2024 à 17h41`,
    officials: [
      { name: 'Ignazio Cassis', country: 'CH', aliases: ['Cassis'] },
      { name: 'Murat Nurtleu', country: 'KZ', aliases: ['Nurtleu'] },
      { name: 'Tanja Fajon', country: 'SI' },
      { name: 'Nataša Pirc Musar', country: 'SI' },
    ],
    meetings: [
      { who: ['Ignazio Cassis', 'Murat Nurtleu'], date: '2024-05-22', kind: 'phone call', status: 'held' },
      { who: ['Ignazio Cassis', 'Murat Nurtleu'], date: '2023-09', status: 'held' },
      { who: ['Ignazio Cassis', 'Tanja Fajon'], date: '2024-05-27', status: 'planned' },
      { who: ['Ignazio Cassis', 'Nataša Pirc Musar'], date: ['2024-05-27', null], status: 'cancelled' },
    ],
    trade: [
      { measure: 'total', reporter: 'CH', partner: 'KZ', amount: 1.3e9, currency: 'CHF', period: '2023' },
    ],
  },
  {
    text: `Point de presse - Extraits (Paris, 17 janvier 2025)

Question - Pouvez-vous confirmer que le ministre se rendra à Bagdad ce mois-ci et qu'il y verra le Premier ministre irakien ?

Réponse - Nous vous renvoyons à l'agenda du ministre, qui vous sera communiqué en temps utile. Les relations entre la France et l'Irak sont denses, et les contacts sont réguliers à tous les niveaux.

Question - Une réaction à l'interview de M. Araghtchi parue hier ?

Réponse - Nous en avons pris connaissance. La position de la France n'a pas changé.

Question - Où en sont les discussions sur l'accord avec le Mercosur ?

Réponse - Le ministre délégué chargé du Commerce extérieur, M. Laurent Saint-Martin, s'est exprimé à ce sujet devant le Sénat. Il a reçu mercredi les représentants de la filière bovine et doit échanger la semaine prochaine, à Bruxelles, avec le commissaire européen au commerce, M. Maroš Šefčovič.

Seul le prononcé fait foi.`,
    officials: [
      { name: 'Laurent Saint-Martin', country: 'FR' },
      { name: 'Maroš Šefčovič', country: 'EU' },
    ],
    meetings: [
      {
        who: ['Laurent Saint-Martin', 'Maroš Šefčovič'],
        date: ['2025-01-20/2025-01-26', '2025-01-20/2025-01-24', '2025-01', null],
        status: 'planned',
      },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Araghtchi', country: ['IR', null], world: true }],
      meetings: [
        {
          who: ['Laurent Saint-Martin', 'représentants de la filière bovine'],
          date: '2025-01-15',
          status: 'held',
        },
      ],
    },
  },
  {
    text: `Éliminatoires CAN 2025 : les Écureuils rencontrent le Rwanda ce vendredi

La Rédaction, par Romaric Hounkpè | 9 octobre 2024 à 11:20

Le Bénin reçoit le Rwanda ce vendredi au stade Félix-Houphouët-Boigny d'Abidjan, pour le compte de la troisième journée des éliminatoires de la CAN 2025. Gernot Rohr et ses hommes doivent atteindre l'objectif fixé : prendre les trois points.

« On a bien échangé avec le groupe, les garçons sont prêts », a déclaré le sélectionneur en conférence de presse. En face, son homologue Torsten Frank Spittler devra faire sans deux titulaires.

Le ministre des Sports, Benoît Dato, a invité les supporters à soutenir l'équipe. La fédération a mis en vente 12 000 billets à 2 000 F CFA l'unité.

Le coup d'envoi sera donné à 17 h, heure de Cotonou. Le match retour est prévu mardi à Kigali.

LIRE AUSSI : Steve Mounié absent, Rohr s'explique`,
    officials: [{ name: 'Benoît Dato', country: 'BJ' }],
    meetings: [],
    trade: [],
  },
  {
    text: `AUDIENCES DU CHEF DE L'ÉTAT

Libreville, le mardi 22 avril 2025 – Le Président de la République, Son Excellence Brice Clotaire OLIGUI NGUEMA, a accordé ce jour, au Palais Rénovation, une série d'audiences.

Il s'est d'abord entretenu avec Mme Cécile ABADIE, Ambassadrice, Chef de la Délégation de l'Union européenne au Gabon. Au sortir de cet entretien, la diplomate a salué le bon déroulement du scrutin du 12 avril.

Le Chef de l'État a ensuite reçu M. LI Jin, Ambassadeur de la République populaire de Chine, porteur d'un message de félicitations du Président XI Jinping.

La dernière audience a été accordée au ministre angolais des Relations extérieures, M. Téte ANTÓNIO, arrivé la veille dans la capitale gabonaise. Les deux personnalités ont évoqué la situation sécuritaire dans la sous-région.

Étaient également présents le ministre des Affaires étrangères, M. Régis ONANGA NDIAYE, et le Secrétaire général de la Présidence, M. Guy ROSSATANGA-RIGNAULT.

Direction de la Communication Présidentielle`,
    officials: [
      { name: 'Brice Clotaire OLIGUI NGUEMA', country: 'GA' },
      { name: 'Cécile ABADIE', country: 'EU' },
      { name: 'LI Jin', country: 'CN' },
      { name: 'XI Jinping', country: 'CN' },
      { name: 'Téte ANTÓNIO', country: 'AO' },
      { name: 'Régis ONANGA NDIAYE', country: 'GA' },
      { name: 'Guy ROSSATANGA-RIGNAULT', country: 'GA' },
    ],
    meetings: [
      {
        who: ['Brice Clotaire OLIGUI NGUEMA', 'Cécile ABADIE'],
        maybe: ['Régis ONANGA NDIAYE', 'Guy ROSSATANGA-RIGNAULT'],
        date: '2025-04-22',
        status: 'held',
      },
      {
        who: ['Brice Clotaire OLIGUI NGUEMA', 'LI Jin'],
        maybe: ['Régis ONANGA NDIAYE', 'Guy ROSSATANGA-RIGNAULT'],
        date: '2025-04-22',
        status: 'held',
      },
      {
        who: ['Brice Clotaire OLIGUI NGUEMA', 'Téte ANTÓNIO'],
        maybe: ['Régis ONANGA NDIAYE', 'Guy ROSSATANGA-RIGNAULT'],
        date: '2025-04-22',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        {
          who: ['Brice Clotaire OLIGUI NGUEMA', 'XI Jinping'],
          date: ['2025-04-22', null],
          kind: 'letter',
          status: 'held',
        },
      ],
    },
  },
  {
    published: '2025-06-18',
    text: `Promouvoir la coopération multiforme entre le Vietnam et la Mongolie

(Le journal Nhan Dan) - Dans l'après-midi du 18 juin, au siège du Gouvernement, le Vice-Premier ministre Tran Hong Ha a reçu le camarade Jambaltseren Tumur-Uya, Vice-ministre de l'Alimentation, de l'Agriculture et de l'Industrie légère de la Mongolie, en cours de visite de travail à notre pays.

Lors de la réception, le Vice-Premier ministre a accueilli et félicité le camarade Tumur-Uya pour visiter le Vietnam; a affirmé que le Vietnam toujours attache l'importance à la relation avec la Mongolie.

[annonce_1]

Le chiffre d'affaires commercial bilatéral en 2024 atteint 132,4 millions USD, augmenter de 7,3% par rapport à 2023; dont l'exportation du Vietnam atteint 128 millions USD. Les deux parties s'efforcent d'atteindre 200 millions USD en 2026.

Auparavant, le matin du même jour, le vice-ministre Tumur-Uya a eu une séance de travail avec le Vice-ministre de l'Agriculture et de l'Environnement Phung Duc Tien.

Photo : DUC ANH

[annonce_2]
Source : https://nhandan.example.vn/thuc-day-hop-tac-viet-nam-mong-co-post88213.html`,
    officials: [
      { name: 'Tran Hong Ha', country: 'VN' },
      { name: 'Jambaltseren Tumur-Uya', country: 'MN', aliases: ['Tumur-Uya'] },
      { name: 'Phung Duc Tien', country: 'VN' },
    ],
    meetings: [
      { who: ['Tran Hong Ha', 'Jambaltseren Tumur-Uya'], date: '2025-06-18', status: 'held' },
      { who: ['Jambaltseren Tumur-Uya', 'Phung Duc Tien'], date: '2025-06-18', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'MN',
        amount: 132.4e6,
        currency: 'USD',
        period: '2024',
        change: 7.3,
      },
      { measure: 'exports', reporter: 'VN', partner: 'MN', amount: 128e6, currency: 'USD', period: '2024' },
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'MN',
        amount: 200e6,
        currency: 'USD',
        period: '2026',
        status: 'target',
      },
    ],
  },
  {
    text: `Agence nationale de la Statistique et de la Démographie (ANSD)
Bulletin mensuel des statistiques du commerce extérieur, mars 2024

1. Exportations

Les exportations du mois de mars 2024 sont évaluées à 318,4 milliards de FCFA contre 352,1 milliards de FCFA le mois précédent, soit un repli de 9,6%. Cette évolution est imputable aux moindres expéditions d'or non monétaire et d'acide phosphorique. Leur cumul à fin mars 2024 s'est établi à 975,6 milliards de FCFA, en hausse de 12,0% par rapport à la même période de 2023.

Les principaux clients du Sénégal ont été le Mali (20,8%), la Suisse (13,9%) et l'Inde (9,2%).

2. Importations

Les importations du mois de mars 2024 ont progressé de 4,1% par rapport au mois précédent, pour se situer à 588,7 milliards de FCFA.

3. Balance commerciale

Le solde de la balance commerciale s'est établi à -270,3 milliards de FCFA au mois de mars 2024. Cette situation s'explique notamment par la hausse du déficit vis-à-vis de la Chine (-61,7 milliards de FCFA contre -48,0 milliards au mois précédent).

Pour tout renseignement : desk@ansd.example.sn`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'SN',
        partner: null,
        amount: 318.4e9,
        currency: 'XOF',
        period: '2024-03',
        change: -9.6,
      },
      {
        measure: 'exports',
        reporter: 'SN',
        partner: null,
        amount: 975.6e9,
        currency: 'XOF',
        period: ['2024-Q1', '2024-01/2024-03'],
        change: 12,
      },
      {
        measure: 'imports',
        reporter: 'SN',
        partner: null,
        amount: 588.7e9,
        currency: 'XOF',
        period: '2024-03',
        change: 4.1,
      },
      {
        measure: 'balance',
        reporter: 'SN',
        partner: null,
        amount: 270.3e9,
        currency: 'XOF',
        period: '2024-03',
      },
      {
        measure: 'balance',
        reporter: 'SN',
        partner: 'CN',
        amount: 61.7e9,
        currency: 'XOF',
        period: '2024-03',
        change: 'any',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'SN',
          partner: null,
          amount: 352.1e9,
          currency: 'XOF',
          period: '2024-02',
          change: 'any',
        },
        {
          measure: 'balance',
          reporter: 'SN',
          partner: 'CN',
          amount: 48e9,
          currency: 'XOF',
          period: '2024-02',
          change: 'any',
        },
      ],
    },
  },
  {
    text: `DIPLOMATIE – Maurice relance la coopération agricole

20/03/2025 | Politique | Garry F. Razafindrakoto

Depuis mardi, le ministre mauricien de l'Agro-industrie, Arvin Boolell, se trouve en territoire malgache. La sécurité alimentaire régionale est au centre de ce déplacement de quatre jours.

Accueilli avant-hier à l'aéroport international d'Ivato par le secrétaire général du ministère des Affaires étrangères, Éric Ratsimbazafy, l'hôte mauricien a été reçu hier à Anosy par la ministre des Affaires étrangères, Rafaravavitafika Rasata. « Nous importons trop de l'extérieur de notre région », a-t-il regretté à l'issue de l'entrevue.

Juste après, Arvin Boolell a eu une séance de travail avec le ministre de l'Agriculture et de l'Élevage, François Sergio Hajarison.

Il doit rencontrer cet après-midi le Premier ministre Christian Ntsay à Mahazoarivo, avant de regagner Port-Louis demain.

Maurice est l'un des premiers investisseurs étrangers à Madagascar, notamment dans la zone franche textile.`,
    officials: [
      { name: 'Arvin Boolell', country: 'MU' },
      { name: 'Éric Ratsimbazafy', country: 'MG' },
      { name: 'Rafaravavitafika Rasata', country: 'MG' },
      { name: 'François Sergio Hajarison', country: 'MG' },
      { name: 'Christian Ntsay', country: 'MG' },
    ],
    meetings: [
      { who: ['Arvin Boolell', 'Rafaravavitafika Rasata'], date: '2025-03-19', status: 'held' },
      { who: ['Arvin Boolell', 'François Sergio Hajarison'], date: '2025-03-19', status: 'held' },
      { who: ['Arvin Boolell', 'Christian Ntsay'], date: '2025-03-20', status: 'planned' },
    ],
    trade: [],
    optional: {
      meetings: [{ who: ['Arvin Boolell', 'Éric Ratsimbazafy'], date: '2025-03-18', status: 'held' }],
    },
  },
  {
    text: `ALGER - Le président de la République, M. Abdelmadjid Tebboune, a adressé, lundi, un message de condoléances à la présidente de la République-Unie de Tanzanie, Mme Samia Suluhu Hassan, suite au naufrage d'un ferry ayant fait plusieurs dizaines de victimes.

"C'est avec une profonde tristesse que j'ai appris cette douloureuse nouvelle", lit-on dans le message du président de la République.

Par ailleurs, le président Tebboune a reçu, le même jour, un appel téléphonique de son homologue mauritanien, M. Mohamed Ould Cheikh El Ghazouani, au cours duquel les deux présidents ont échangé les vœux à l'occasion de l'Aïd El-Fitr, indique un communiqué de la Présidence.

Pour rappel, le président mauritanien avait effectué une visite de travail à Alger en décembre dernier, à l'occasion de la Conférence africaine des start-up.

APS 31/03/2025 - 16:24`,
    officials: [
      { name: 'Abdelmadjid Tebboune', country: 'DZ', aliases: ['Tebboune'] },
      { name: 'Samia Suluhu Hassan', country: 'TZ' },
      { name: 'Mohamed Ould Cheikh El Ghazouani', country: 'MR' },
    ],
    meetings: [
      {
        who: ['Abdelmadjid Tebboune', 'Samia Suluhu Hassan'],
        date: '2025-03-31',
        kind: 'letter',
        status: 'held',
      },
      {
        who: ['Abdelmadjid Tebboune', 'Mohamed Ould Cheikh El Ghazouani'],
        date: '2025-03-31',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Mohamed Ould Cheikh El Ghazouani'], date: '2024-12', status: 'held' }] },
  },
  {
    text: `Wang Wentao rencontre le ministre irlandais des Affaires étrangères et du Commerce

Source : Bureau de l'information, 2025-03-26 10:15  Taille de police [Grand Moyen Petit]

Le 25 mars, le ministre du Commerce Wang Wentao a rencontré à Pékin avec Simon Harris, vice-premier ministre et ministre des Affaires étrangères et du Commerce de l'Irlande. Les deux côtés ont mené l'échange approfondi autour des relations économiques et commerciales Chine-Irlande et Chine-UE.

Wang Wentao a dit que, en 2024, le volume commercial bilatéral de marchandises a atteint 22,6 milliards de dollars américains, une augmentation de 7,4% d'année en année. La Chine est prête à importer plus de bonne viande de boeuf de l'Irlande.

Harris a dit que l'Irlande s'oppose à la guerre commerciale et soutient le libre-échange.

Le vice-ministre Ling Ji et l'ambassadrice d'Irlande en Chine Nicola Connolly ont participé à la rencontre.

[Imprimer] [Fermer]`,
    officials: [
      { name: 'Wang Wentao', country: 'CN' },
      { name: 'Simon Harris', country: 'IE', aliases: ['Harris'] },
      { name: 'Ling Ji', country: 'CN' },
      { name: 'Nicola Connolly', country: 'IE' },
    ],
    meetings: [
      {
        who: ['Wang Wentao', 'Simon Harris'],
        maybe: ['Ling Ji', 'Nicola Connolly'],
        date: '2025-03-25',
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'CN',
        partner: 'IE',
        amount: 22.6e9,
        currency: 'USD',
        period: '2024',
        change: 7.4,
      },
    ],
  },
  {
    text: `(Belga) Le Premier ministre Bart De Wever a accueilli mercredi au château de Val Duchesse, à Bruxelles, son homologue luxembourgeois Luc Frieden pour un sommet dit "de la Gaïchel", du nom de l'auberge où les deux gouvernements se réunissaient jadis.

Plusieurs ministres participaient à la rencontre, dont Maxime Prévot (Affaires étrangères) et Jean-Luc Crucke (Mobilité) côté belge, Xavier Bettel et Yuriko Backes côté luxembourgeois. Il a notamment été question du télétravail des frontaliers et de la ligne ferroviaire Bruxelles-Luxembourg.

"Nous avons bien avancé", s'est félicité M. De Wever devant la presse. M. Frieden a, pour sa part, invité les ministres belges à se rendre au Grand-Duché l'an prochain.

En 2024, les exportations belges vers le Luxembourg ont atteint 7,9 milliards d'euros, tandis que les importations s'élevaient à 3,4 milliards.

Plus tôt dans la journée, Luc Frieden avait été reçu par le roi Philippe au palais de Bruxelles. (Belga)

Jeudi 3 juillet 2025`,
    officials: [
      { name: 'Bart De Wever', country: 'BE', aliases: ['De Wever'] },
      { name: 'Luc Frieden', country: 'LU', aliases: ['Frieden'] },
      { name: 'Maxime Prévot', country: 'BE' },
      { name: 'Jean-Luc Crucke', country: 'BE' },
      { name: 'Xavier Bettel', country: 'LU' },
      { name: 'Yuriko Backes', country: 'LU' },
    ],
    meetings: [
      {
        who: ['Bart De Wever', 'Luc Frieden'],
        maybe: ['Maxime Prévot', 'Jean-Luc Crucke', 'Xavier Bettel', 'Yuriko Backes'],
        date: '2025-07-02',
        status: 'held',
      },
    ],
    trade: [
      { measure: 'exports', reporter: 'BE', partner: 'LU', amount: 7.9e9, currency: 'EUR', period: '2024' },
      { measure: 'imports', reporter: 'BE', partner: 'LU', amount: 3.4e9, currency: 'EUR', period: '2024' },
    ],
    optional: {
      officials: [{ name: 'Philippe', country: 'BE', aliases: ['roi Philippe', 'le roi Philippe'] }],
      meetings: [{ who: ['Luc Frieden', 'Philippe'], date: '2025-07-02', status: 'held' }],
    },
  },
  {
    published: '2024-10-16',
    text: `Le ministre du Commerce de l'Ouzbékistan a discuté à Riga de l'augmentation de chiffre d'affaires

Tachkent, Ouzbékistan (UzDaily.uz) -- La délégation ouzbèke en tête avec le ministre d'investissements, d'industrie et du commerce Laziz Koudratov se trouve avec la visite de travail en Lettonie.

Dans le cadre de la visite le 16 octobre a eu lieu la rencontre avec le ministre de l'économie de la République de Lettonie Viktors Valainis. Les parties ont constaté avec satisfaction, que par les résultats de l'année 2023 le chiffre d'affaires mutuel a fait 229 millions de dollars. Pour janvier-août de cette année cet indice a composé 168,4 millions de dollars, avec la croissance de 21%.

Aussi L. Koudratov a mené les négociations avec le ministre des communications Kaspars Briškens, où on a examiné l'utilisation du port de Ventspils.

Pour le 17 octobre est prévue la rencontre du ministre avec le président du Saeima Daiga Mieriņa.

Vues : 1204  Imprimer  Envoyer`,
    officials: [
      { name: 'Laziz Koudratov', country: 'UZ', aliases: ['L. Koudratov', 'Koudratov'] },
      { name: 'Viktors Valainis', country: 'LV' },
      { name: 'Kaspars Briškens', country: 'LV' },
      { name: 'Daiga Mieriņa', country: 'LV' },
    ],
    meetings: [
      { who: ['Laziz Koudratov', 'Viktors Valainis'], date: '2024-10-16', status: 'held' },
      { who: ['Laziz Koudratov', 'Kaspars Briškens'], date: ['2024-10-16', '2024-10', null], status: 'held' },
      { who: ['Laziz Koudratov', 'Daiga Mieriņa'], date: '2024-10-17', status: 'planned' },
    ],
    trade: [
      { measure: 'total', reporter: 'UZ', partner: 'LV', amount: 229e6, currency: 'USD', period: '2023' },
      {
        measure: 'total',
        reporter: 'UZ',
        partner: 'LV',
        amount: 168.4e6,
        currency: 'USD',
        period: '2024-01/2024-08',
        change: 21,
      },
    ],
  },
  {
    published: '2025-10-08',
    text: `(Ottawa) L'imposition de nouveaux droits de douane sur le bois d'œuvre inquiète l'industrie, qui presse Ottawa d'arriver à une entente avec Washington avant l'hiver.

Publié le 8 octobre

Mélanie Morneau, La Presse Canadienne

« Chaque semaine compte », a déclaré mercredi Luc Thériault, président du Conseil forestier du Nord. Selon lui, les tarifs cumulés dépassent désormais 45 %.

Le ministre responsable du Commerce Canada–États-Unis, Dominic LeBlanc, devait s'entretenir mercredi avec le secrétaire américain au Commerce, Howard Lutnick, mais l'appel a été annulé à la dernière minute, selon une source gouvernementale qui n'était pas autorisée à s'exprimer publiquement.

Le premier ministre Mark Carney avait rencontré le président Donald Trump la veille à la Maison-Blanche, sans annoncer d'accord.

Statistique Canada a par ailleurs indiqué mardi que le déficit commercial du pays s'était creusé à 6,3 milliards en août. Les exportations ont reculé de 3 %, à 60,6 milliards de dollars.`,
    officials: [
      { name: 'Dominic LeBlanc', country: 'CA' },
      { name: 'Howard Lutnick', country: 'US' },
      { name: 'Mark Carney', country: 'CA', world: true },
      { name: 'Donald Trump', country: 'US', world: true },
    ],
    meetings: [
      { who: ['Dominic LeBlanc', 'Howard Lutnick'], date: '2025-10-08', status: 'cancelled' },
      { who: ['Mark Carney', 'Donald Trump'], date: '2025-10-07', status: 'held' },
    ],
    trade: [
      {
        measure: 'balance',
        reporter: 'CA',
        partner: null,
        amount: 6.3e9,
        currency: ['CAD', null],
        period: '2025-08',
      },
      {
        measure: 'exports',
        reporter: 'CA',
        partner: null,
        amount: 60.6e9,
        currency: 'CAD',
        period: '2025-08',
        change: -3,
      },
    ],
  },
  {
    published: '2025-12-03',
    text: `Entretien entre les chefs de la diplomatie azerbaïdjanais et slovaque

Bakou, 3 décembre, AZERTAC

Le ministre azerbaïdjanais des Affaires étrangères Djeyhoun Baïramov s'est réuni avec le ministre des Affaires étrangères et européennes de Slovaquie Juraj Blanár dans le cadre du 32e Conseil ministériel de l'OSCE à Vienne.

Selon l'information donnée à l'AZERTAC de service de presse du ministère, lors de la rencontre ont été discutées les questions d'énergie et de transports. A été soulignée l'importance des visites mutuelles de haut niveau.

Juraj Blanár a remercié à la partie azerbaïdjanaise pour les livraisons stables de gaz.

Rappelons que dans le cadre du Conseil Djeyhoun Baïramov a tenu également la rencontre bilatérale avec son homologue maltais Ian Borg. Les échanges commerciaux avec Malte restent modestes : 14 millions de dollars en dix mois de cette année.

© En cas d'utilisation des informations du site, le lien hypertexte est obligatoire.

Si le texte contient une erreur, sélectionnez-la et envoyez-la nous en appuyant sur Ctrl + Entrée`,
    officials: [
      { name: 'Djeyhoun Baïramov', country: 'AZ' },
      { name: 'Juraj Blanár', country: 'SK' },
      { name: 'Ian Borg', country: 'MT' },
    ],
    meetings: [
      { who: ['Djeyhoun Baïramov', 'Juraj Blanár'], date: ['2025-12-03', '2025-12', null], status: 'held' },
      { who: ['Djeyhoun Baïramov', 'Ian Borg'], date: ['2025-12-03', '2025-12', null], status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'AZ',
        partner: 'MT',
        amount: 14e6,
        currency: 'USD',
        period: '2025-01/2025-10',
      },
    ],
  },
  {
    text: `NNA - Le président de la Chambre Nabih Berry a reçu jeudi, à Aïn el-Tiné, l'ambassadeur de Grèce au Liban, Despina Koukoulopoulou, avec laquelle il a passé en revue la situation générale et les relations bilatérales.

M. Berry s'est entretenu ensuite avec le ministre des Travaux publics et des Transports, Fayez Rassamny, puis avec l'ancien ministre Ghazi Aridi.

Il a par ailleurs reçu une délégation du Conseil municipal de Nabatiyé, qui lui a remis une lettre portant sur la reconstruction des villages du Sud.

De son côté, le Premier ministre Nawaf Salam a présidé au Grand Sérail une réunion de la commission chargée de l'électricité. Il doit s'envoler vendredi pour Amman, où il sera reçu par son homologue jordanien, Jaafar Hassan.

12/06/2025 17:50

==========R.H.`,
    officials: [
      { name: 'Nabih Berry', country: 'LB', aliases: ['Berry'] },
      { name: 'Despina Koukoulopoulou', country: 'GR' },
      { name: 'Fayez Rassamny', country: 'LB' },
      { name: 'Nawaf Salam', country: 'LB', world: true },
      { name: 'Jaafar Hassan', country: 'JO' },
    ],
    meetings: [
      { who: ['Nabih Berry', 'Despina Koukoulopoulou'], date: '2025-06-12', status: 'held' },
      { who: ['Nabih Berry', 'Fayez Rassamny'], date: '2025-06-12', status: 'held' },
      {
        who: ['Nawaf Salam', 'Jaafar Hassan'],
        date: ['2025-06-13', '2025-06-13/2025-06-14', null],
        status: 'planned',
      },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Ghazi Aridi', country: 'LB' }],
      meetings: [
        { who: ['Nabih Berry', 'Ghazi Aridi'], date: '2025-06-12', status: 'held' },
        {
          who: ['Nabih Berry', 'délégation du Conseil municipal de Nabatiyé'],
          date: '2025-06-12',
          status: 'held',
        },
      ],
    },
  },
  {
    text: `La Réunion : la tempête tropicale s'éloigne, 18 000 foyers toujours sans électricité

Par Zinfos - Publié le mardi 4 mars 2025 à 06:48

L'île est repassée lundi soir en phase de sauvegarde. Les vents ont atteint 140 km/h dans les hauts et il est tombé jusqu'à 410 mm de pluie à Cilaos.

Le préfet Patrice Latron a réuni à deux reprises la cellule de crise. « J'appelle chacun à la prudence », a-t-il dit au micro de Réunion la 1ère. Le ministre des Outre-mer, Manuel Valls, a fait part de son soutien aux sinistrés et annoncé qu'il se rendrait sur place prochainement.

EDF espère atteindre l'objectif de 95 % de clients rétablis d'ici à jeudi. Les échanges entre les équipes de Maurice et de La Réunion se poursuivent afin d'acheminer du matériel.

Le trafic a repris à l'aéroport Roland-Garros. Les établissements scolaires restent fermés ce mardi.

Réagir (23 commentaires)`,
    officials: [{ name: 'Manuel Valls', country: 'FR' }],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Patrice Latron', country: 'FR' }] },
  },
];
