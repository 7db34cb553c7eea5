import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    text: `Commerce extérieur : M. Rezig reçoit l'ambassadeur de Hongrie

ALGER, 14 octobre 2025 (APS) - Le ministre du Commerce extérieur et de la Promotion des exportations, Kamel Rezig, a reçu, mardi à Alger, l'ambassadeur de Hongrie en Algérie, János Terényi, avec lequel il a examiné les moyens de renforcer la coopération économique et commerciale, indique un communiqué du ministère.

Lors de cette audience, qui s'est déroulée au siège du ministère en présence de cadres de l'administration centrale, M. Rezig a mis en avant les facilités accordées aux opérateurs économiques désireux d'exporter hors hydrocarbures, ajoute la même source.

Pour sa part, le diplomate hongrois a fait part de l'intérêt des entreprises de son pays pour les secteurs de l'agriculture, de l'eau et du médicament. Il a rappelé que les échanges entre les deux pays s'étaient établis à 97 millions de dollars en 2024, un niveau jugé "en deçà des potentialités".

Les deux parties sont convenues de réunir le Conseil d'affaires algéro-hongrois au cours du premier trimestre 2026.

Articles similaires`,
    officials: [
      { name: 'Kamel Rezig', country: 'DZ', aliases: ['Rezig'] },
      { name: 'János Terényi', country: 'HU' },
    ],
    meetings: [{ who: ['Kamel Rezig', 'János Terényi'], date: '2025-10-14', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: ['DZ', 'HU'],
        partner: ['HU', 'DZ'],
        amount: 97e6,
        currency: 'USD',
        period: '2024',
      },
    ],
  },
  {
    text: `Diplomatie : Deux personnalités chez le Ministre d'État Abdoulaye Sabre Fadoul

0 0
Read Time:1 Minute, 12 Second

N'Djamena, le 17 mars 2025 – Son Excellence Dr Abdoulaye Sabre Fadoul, Ministre d'État, Ministre des Affaires étrangères, de l'Intégration africaine, des Tchadiens de l'étranger et de la Coopération internationale, a reçu en audience, ce lundi 17 mars, Monsieur WANG Xining, Ambassadeur de la République populaire de Chine au Tchad.

Peut être une image de 2 personnes et salon

Au cours de l'entretien, le Ministre FADOUL et son hôte ont fait le point des projets inscrits dans le cadre du Forum sur la coopération sino-africaine, notamment l'extension du réseau électrique de Moundou.

Peu après, le Chef de la diplomatie tchadienne s'est entretenu avec Monsieur François Batalingaya, Coordonnateur résident du Système des Nations Unies. La situation des réfugiés soudanais à l'Est du pays a dominé les échanges.

Service de la Communication/MAE

Happy
0 %
Sad
0 %

Laisser un commentaire
Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *`,
    officials: [
      { name: 'Abdoulaye Sabre Fadoul', country: 'TD', aliases: ['FADOUL'] },
      { name: 'WANG Xining', country: 'CN' },
    ],
    meetings: [
      { who: ['Abdoulaye Sabre Fadoul', 'WANG Xining'], date: '2025-03-17', status: 'held' },
      { who: ['Abdoulaye Sabre Fadoul', 'François Batalingaya'], date: '2025-03-17', status: 'held' },
    ],
    trade: [],
    optional: { officials: [{ name: 'François Batalingaya', country: null }] },
  },
  {
    text: `Le chiffre du commerce extérieur – Septembre 2025

Publié le 7 novembre 2025
Prochaine diffusion : 5 décembre 2025, résultats d'octobre 2025

En septembre 2025, le déficit commercial de la France s'établit à 6,1 milliards d'euros. Les exportations augmentent de 1,2 % par rapport au mois précédent, à 51,3 milliards d'euros, sous l'effet des livraisons aéronautiques. Les importations progressent plus faiblement (+0,4 %) et atteignent 57,4 milliards d'euros.

Le solde énergétique reste stable, à -3,6 milliards d'euros.

Au troisième trimestre, les exportations vers l'Union européenne reculent de 0,9 %, tandis que celles à destination des États-Unis chutent de 8,3 % après l'entrée en vigueur des nouveaux droits de douane. Les ventes vers la Chine se redressent légèrement.

Données FAB/FAB, CVS-CJO, y compris matériel militaire.

Direction générale des douanes et droits indirects
Département des statistiques et des études économiques`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'balance',
        reporter: 'FR',
        partner: null,
        amount: 6.1e9,
        currency: 'EUR',
        period: '2025-09',
      },
      {
        measure: 'exports',
        reporter: 'FR',
        partner: null,
        amount: 51.3e9,
        currency: 'EUR',
        period: '2025-09',
        change: 1.2,
      },
      {
        measure: 'imports',
        reporter: 'FR',
        partner: null,
        amount: 57.4e9,
        currency: 'EUR',
        period: '2025-09',
        change: 0.4,
      },
      { measure: 'exports', reporter: 'FR', partner: 'EU', amount: null, period: '2025-Q3', change: -0.9 },
      { measure: 'exports', reporter: 'FR', partner: 'US', amount: null, period: '2025-Q3', change: -8.3 },
    ],
    optional: {
      trade: [
        { measure: 'balance', reporter: 'FR', partner: null, amount: 3.6e9, currency: 'EUR', change: 'any' },
      ],
    },
  },
  {
    text: `Commerce extérieur : le déficit se creuse à fin septembre

Tunis, 13 oct 2025 (TAP) - Les exportations tunisiennes ont atteint 47 262,3 millions de dinars (MD) au cours des neuf premiers mois de 2025, en hausse de 0,6% par rapport à la même période de 2024, selon les données publiées lundi par l'Institut national de la statistique (INS).

Les importations ont, quant à elles, augmenté de 5,1% pour s'établir à 63 921,4 MD. Il en résulte un déficit commercial de 16 659,1 MD, contre 13 497 MD un an auparavant. Le taux de couverture a perdu 3,4 points, à 73,9%.

Les exportations vers l'Union européenne, qui représentent 69,8% du total, se sont accrues avec la France (9,4%) et l'Allemagne (7,2%), mais ont diminué avec l'Italie (-3,1%).

Par pays, le déficit a été alourdi par les échanges avec la Chine (-8 102,5 MD) et la Russie (-3 611,2 MD).

L'énergie pèse pour près de la moitié du solde négatif.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'TN',
        partner: null,
        amount: 47.2623e9,
        currency: 'TND',
        period: '2025-01/2025-09',
        change: 0.6,
      },
      {
        measure: 'imports',
        reporter: 'TN',
        partner: null,
        amount: 63.9214e9,
        currency: 'TND',
        period: '2025-01/2025-09',
        change: 5.1,
      },
      {
        measure: 'balance',
        reporter: 'TN',
        partner: null,
        amount: 16.6591e9,
        currency: 'TND',
        period: '2025-01/2025-09',
      },
      {
        measure: 'exports',
        reporter: 'TN',
        partner: 'FR',
        amount: null,
        period: '2025-01/2025-09',
        change: 9.4,
      },
      {
        measure: 'exports',
        reporter: 'TN',
        partner: 'DE',
        amount: null,
        period: '2025-01/2025-09',
        change: 7.2,
      },
      {
        measure: 'exports',
        reporter: 'TN',
        partner: 'IT',
        amount: null,
        period: '2025-01/2025-09',
        change: -3.1,
      },
      {
        measure: 'balance',
        reporter: 'TN',
        partner: 'CN',
        amount: 8.1025e9,
        currency: 'TND',
        period: '2025-01/2025-09',
      },
      {
        measure: 'balance',
        reporter: 'TN',
        partner: 'RU',
        amount: 3.6112e9,
        currency: 'TND',
        period: '2025-01/2025-09',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'balance',
          reporter: 'TN',
          partner: null,
          amount: 13.497e9,
          currency: 'TND',
          period: ['2024-01/2024-09', '2024'],
          change: 'any',
        },
      ],
    },
  },
  {
    text: `Islande – Entretien de Jean-Noël Barrot avec son homologue (Paris, 12 juin 2025)

Partager

Jean-Noël Barrot, ministre de l'Europe et des affaires étrangères, a reçu aujourd'hui la ministre des affaires étrangères d'Islande, Thorgerdur Katrín Gunnarsdóttir.

Les deux ministres ont évoqué le soutien à l'Ukraine, la sécurité dans l'Arctique et la préparation du sommet de l'OTAN à La Haye. Ils ont également abordé le référendum que le gouvernement islandais entend organiser d'ici 2027 sur la reprise des négociations d'adhésion à l'Union européenne.

Le ministre a salué la décision de son homologue de porter à 0,1 % du PIB l'aide islandaise à Kiev.

Jean-Noël Barrot s'entretiendra par ailleurs le 17 juin, à Paris, avec le ministre des relations internationales du Botswana, Phenyo Butale.

Pour aller plus loin
Relations bilatérales
Voir aussi : Point de presse – Live (11.06.25)`,
    officials: [
      { name: 'Jean-Noël Barrot', country: 'FR' },
      { name: 'Thorgerdur Katrín Gunnarsdóttir', country: 'IS' },
      { name: 'Phenyo Butale', country: 'BW' },
    ],
    meetings: [
      { who: ['Jean-Noël Barrot', 'Thorgerdur Katrín Gunnarsdóttir'], date: '2025-06-12', status: 'held' },
      { who: ['Jean-Noël Barrot', 'Phenyo Butale'], date: '2025-06-17', status: 'planned' },
    ],
    trade: [],
  },
  {
    published: '2025-05-09',
    text: `Le président sénégalais reporte sa visite en Gambie

BANJUL, 9 mai (Xinhua) -- La visite officielle que le président sénégalais Bassirou Diomaye Faye devait entamer lundi en Gambie a été reportée à une date ultérieure, a annoncé vendredi la présidence gambienne.

Le dirigeant sénégalais devait s'entretenir avec son homologue Adama Barrow au palais présidentiel de Banjul et inaugurer un poste-frontière commun à Farafenni.

Selon le porte-parole du gouvernement gambien, Ebrima Sankareh, le report a été décidé d'un commun accord "pour des raisons de calendrier". M. Faye a appelé jeudi soir M. Barrow pour lui présenter ses regrets, a-t-il précisé.

Les deux chefs d'Etat s'étaient vus pour la dernière fois en janvier à Dakar.

La Gambie et le Sénégal, dont elle est entourée sur trois côtés, sont liés par un pont sur le fleuve Gambie depuis 2019. F`,
    officials: [
      { name: 'Bassirou Diomaye Faye', country: 'SN', aliases: ['Faye'] },
      { name: 'Adama Barrow', country: 'GM', aliases: ['Barrow'] },
    ],
    meetings: [
      {
        who: ['Bassirou Diomaye Faye', 'Adama Barrow'],
        date: ['2025-05-12', null, '2025-05'],
        status: 'cancelled',
      },
      {
        who: ['Bassirou Diomaye Faye', 'Adama Barrow'],
        date: '2025-05-08',
        kind: 'phone call',
        status: 'held',
      },
      { who: ['Bassirou Diomaye Faye', 'Adama Barrow'], date: '2025-01', status: 'held' },
    ],
    trade: [],
    optional: { officials: [{ name: 'Ebrima Sankareh', country: 'GM' }] },
  },
  {
    published: '2025-10-08',
    text: `La Bourse de Paris finit en légère baisse, le luxe pèse

Paris (AFP) – La Bourse de Paris a terminé mercredi en baisse de 0,34%, les investisseurs restant prudents avant la publication des chiffres de l'inflation américaine.

L'indice CAC 40 a cédé 26,41 points à 7 742,10 points, au terme d'une séance sans grand relief. La veille, il avait gagné 0,72%.

"Le marché attend de voir si la Fed tiendra ses promesses", résume Camille Berthelot, analyste chez un courtier parisien. La présidente de la Banque centrale européenne, Christine Lagarde, doit s'exprimer jeudi à Francfort.

Du côté des valeurs, Kering a reculé de 3,1% et LVMH de 1,8%. Le groupe d'électronique Thales a pris 2,2% après avoir indiqué que sa direction rencontrerait les investisseurs à Londres le mois prochain.

Air France-KLM (+4,6%) a profité de l'accord conclu avec les syndicats de pilotes.

L'euro s'échangeait à 1,1642 dollar vers 18H00.`,
    officials: [],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Christine Lagarde', country: ['EU', 'FR', null] }] },
  },
  {
    text: `Agenda du ministre – semaine du 8 au 12 septembre 2025

SPF Affaires étrangères, Bruxelles, 5 septembre 2025

Le Vice-Premier ministre et ministre des Affaires étrangères Maxime Prévot aura notamment les activités suivantes :

Lundi 8 septembre
10h00 : entretien avec le ministre des Affaires étrangères de Slovaquie, Juraj Blanár, au Palais d'Egmont (point presse à 11h)

Mardi 9 septembre
Commission des Relations extérieures de la Chambre

Mercredi 10 septembre
12h30 : déjeuner de travail avec la commissaire européenne à l'Élargissement, Marta Kos
17h00 : visioconférence avec la ministre des Affaires étrangères du Rwanda – annulée

Jeudi 11 septembre
09h30 : audience de la ministre du Commerce de Colombie, Diana Marcela Morales

Vendredi 12 septembre
Conseil des ministres

Cet agenda est susceptible de modifications.
Contact presse : +32 0 000 00 00`,
    officials: [
      { name: 'Maxime Prévot', country: 'BE' },
      { name: 'Juraj Blanár', country: 'SK' },
      { name: 'Marta Kos', country: ['EU', 'SI'] },
      { name: 'Diana Marcela Morales', country: 'CO' },
    ],
    meetings: [
      { who: ['Maxime Prévot', 'Juraj Blanár'], date: '2025-09-08', status: 'planned' },
      { who: ['Maxime Prévot', 'Marta Kos'], date: '2025-09-10', status: 'planned' },
      { who: ['Maxime Prévot', 'Diana Marcela Morales'], date: '2025-09-11', status: 'planned' },
    ],
    trade: [],
    optional: {
      meetings: [
        {
          who: ['Maxime Prévot', 'la ministre des Affaires étrangères du Rwanda'],
          date: '2025-09-10',
          status: 'cancelled',
        },
      ],
    },
  },
  {
    text: `Maroc-Sierra Leone : la 3ème session de la Commission mixte tient ses travaux à Dakhla

Dakhla – Le ministre des Affaires étrangères, de la Coopération africaine et des Marocains résidant à l'étranger, Nasser Bourita, et le ministre des Affaires étrangères et de la Coopération internationale de la Sierra Leone, Timothy Musa Kabba, ont co-présidé, lundi à Dakhla, les travaux de la 3ème session de la Commission mixte de coopération entre les deux pays.

Cette session a été sanctionnée par la signature de six accords portant sur la pêche, la santé et la formation professionnelle.

Dans une déclaration à la presse, M. Kabba a réitéré le soutien de son pays au plan d'autonomie.

Ont pris part à cette rencontre l'ambassadeur de la Sierra Leone au Maroc, Alusine Sesay, et le directeur général de l'AMCI, Mohamed Methqal.

Le chef de la diplomatie sierra-léonaise avait été reçu, vendredi à Rabat, par le président de la Chambre des représentants, Rachid Talbi Alami.

(MAP : 30 juin 2025)`,
    officials: [
      { name: 'Nasser Bourita', country: 'MA' },
      { name: 'Timothy Musa Kabba', country: 'SL', aliases: ['Kabba'] },
      { name: 'Alusine Sesay', country: 'SL' },
      { name: 'Rachid Talbi Alami', country: 'MA' },
    ],
    meetings: [
      {
        who: ['Nasser Bourita', 'Timothy Musa Kabba'],
        maybe: ['Alusine Sesay', 'Mohamed Methqal'],
        date: '2025-06-30',
        status: 'held',
      },
      { who: ['Timothy Musa Kabba', 'Rachid Talbi Alami'], date: '2025-06-27', status: 'held' },
    ],
    trade: [],
    optional: { officials: [{ name: 'Mohamed Methqal', country: 'MA' }] },
  },
  {
    text: `Le ministre des Affaires étrangères du Kirghizistan a rencontré l'ambassadeur de l'Inde

Bichkek, 20 février / Kabar /. Le 20 février 2025, le ministre des Affaires étrangères de la République kirghize Jeenbek Kulubaev a conduit la rencontre avec l'Ambassadeur Extraordinaire et Plénipotentiaire de la République de l'Inde en République kirghize Arun Kumar Chatterjee, en liaison avec la fin de sa mission diplomatique.

Les côtés ont discuté l'état actuel et les perspectives de la coopération kirghizo-indienne, ainsi que l'horaire des prochains événements du plan commun.

J. Kulubaev a remercié le Ambassadeur pour la contribution au renforcement des relations et lui a souhaité les succès dans la suite de l'activité professionnelle.

À son tour, A. Chatterjee a exprimé la gratitude au ministère pour l'assistance.

Il a été remarqué que le chiffre d'affaires commercial entre les deux pays dans l'année 2024 a composé 66,2 millions dollars US.

Читать далее
Tags: #MAE #Inde`,
    officials: [
      { name: 'Jeenbek Kulubaev', country: 'KG', aliases: ['J. Kulubaev', 'Kulubaev'] },
      { name: 'Arun Kumar Chatterjee', country: 'IN', aliases: ['A. Chatterjee', 'Chatterjee'] },
    ],
    meetings: [{ who: ['Jeenbek Kulubaev', 'Arun Kumar Chatterjee'], date: '2025-02-20', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: ['KG', 'IN'],
        partner: ['IN', 'KG'],
        amount: 66.2e6,
        currency: 'USD',
        period: '2024',
      },
    ],
  },
  {
    text: `Entretien. « Madagascar a tout pour attirer nos industriels »

Par Hery Rakotomalala | 22 mai 2025, 06:30

En poste depuis trois mois, l'ambassadeur d'Indonésie à Antananarivo, Benny Yan Pieter Siahaan, répond à nos questions.

L'Express : Excellence, quelles sont vos premières impressions ?
– J'ai été très bien accueilli. J'ai remis mes lettres de créance au président Andry Rajoelina le 6 mars, et j'ai pu m'entretenir avec lui de l'énergie et des mines.

Comment évoluent les échanges ?
– En 2024, nos exportations vers Madagascar ont représenté 87 millions de dollars, pour l'essentiel de l'huile de palme. Dans l'autre sens, Madagascar nous a vendu pour 31 millions de dollars de girofle. Nous voudrions atteindre 200 millions d'échanges d'ici 2028.

Une visite présidentielle est-elle prévue ?
– Le président Prabowo Subianto a invité son homologue malgache. Rien n'est arrêté à ce stade.

Et le tourisme ?
– Le potentiel est réel, mais il manque une liaison aérienne directe.`,
    officials: [
      { name: 'Benny Yan Pieter Siahaan', country: 'ID' },
      { name: 'Andry Rajoelina', country: 'MG' },
      { name: 'Prabowo Subianto', country: 'ID' },
    ],
    meetings: [{ who: ['Benny Yan Pieter Siahaan', 'Andry Rajoelina'], date: '2025-03-06', status: 'held' }],
    trade: [
      { measure: 'exports', reporter: 'ID', partner: 'MG', amount: 87e6, currency: 'USD', period: '2024' },
      {
        measure: 'exports',
        reporter: 'MG',
        partner: 'ID',
        amount: 31e6,
        currency: 'USD',
        period: ['2024', null],
      },
    ],
    optional: {
      meetings: [{ who: ['Andry Rajoelina', 'Prabowo Subianto'], date: null, status: 'planned' }],
      trade: [
        {
          measure: 'imports',
          reporter: 'ID',
          partner: 'MG',
          amount: 31e6,
          currency: 'USD',
          period: ['2024', null],
        },
        {
          measure: 'total',
          reporter: ['ID', 'MG'],
          partner: ['MG', 'ID'],
          amount: 200e6,
          currency: 'USD',
          period: '2028',
          status: 'target',
        },
      ],
    },
  },
  {
    published: '2025-09-20',
    text: `Handball : les Lionnes s'inclinent de peu face à la Tunisie

Kinshasa – L'équipe nationale féminine de RD Congo s'est inclinée samedi face à la Tunisie (24-26) pour sa deuxième rencontre du tournoi qualificatif. Menées de six buts à la pause, les joueuses d'Célestin Mpoua ont longtemps cru au retour avant de céder dans les dernières minutes.

« On a respecté le plan de jeu. Il nous a manqué de la fraîcheur », a regretté le sélectionneur, qui devra composer dimanche sans sa capitaine, touchée à la cheville.

Dans les tribunes, près de 3 000 spectateurs avaient bravé la pluie. Le ministre des Sports, Didier Budimbu, a publié sur son compte X un message d'encouragement à l'équipe.

Les Lionnes affrontent l'Angola dimanche à 17 heures. En cas de victoire, elles rencontreront le deuxième du groupe B.

Lire aussi : Linafoot, le programme du week-end`,
    officials: [{ name: 'Didier Budimbu', country: 'CD' }],
    meetings: [],
    trade: [],
  },
  {
    text: `Le premier ministre Carney s'entretient avec le président de l'Afrique du Sud, Cyril Ramaphosa

21 août 2025
Ottawa (Ontario)

Aujourd'hui, le premier ministre, Mark Carney, s'est entretenu avec le président de l'Afrique du Sud, Cyril Ramaphosa.

Les deux dirigeants ont fait le suivi de leur rencontre du mois de juin, à Kananaskis, en Alberta. Ils ont parlé des occasions d'accroître les échanges dans les domaines des minéraux critiques et de l'énergie propre. Le premier ministre Carney a souligné que les deux pays comptaient l'un pour l'autre comme partenaires fiables.

Le président Ramaphosa a fait le point sur les préparatifs du Sommet des dirigeants du G20 qui se tiendra à Johannesburg en novembre.

Les dirigeants ont convenu de rester en contact étroit.

Liens connexes
Relations Canada-Afrique du Sud

Ce document est également disponible à https://pm.example.gc.ca`,
    officials: [
      { name: 'Mark Carney', country: 'CA', aliases: ['Carney'] },
      { name: 'Cyril Ramaphosa', country: 'ZA', aliases: ['Ramaphosa'] },
    ],
    meetings: [
      { who: ['Mark Carney', 'Cyril Ramaphosa'], date: '2025-08-21', status: 'held' },
      { who: ['Mark Carney', 'Cyril Ramaphosa'], date: '2025-06', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `Les échanges commerciaux entre la France et l'Ouganda en 2024

Article – Service économique régional de Nairobi – Publié le 03/03/2025

En 2024, les échanges bilatéraux de biens ont augmenté de 12,4 %, à 142,6 M EUR. Les exportations françaises s'élèvent à 88,1 M EUR (+21,0 %), tirées par les ventes d'équipements électriques et de produits pharmaceutiques. Les importations en provenance d'Ouganda, composées à plus de 70 % de café, sont restées à peu près stables (54,5 M EUR, +0,8 %).

La France dégage ainsi un excédent de 33,6 M EUR, contre 18,7 M EUR en 2023.

L'Ouganda n'est que le 128ème client de la France dans le monde. La part de marché française est estimée à 1,1 %, loin derrière la Chine (19 %) et l'Inde (14 %).

La montée en puissance du chantier pétrolier de Tilenga pourrait soutenir les ventes de biens d'équipement en 2025.

Rédaction : Pauline Giraudet
Relecture : chef du SER`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'total',
        reporter: ['FR', 'UG'],
        partner: ['UG', 'FR'],
        amount: 142.6e6,
        currency: 'EUR',
        period: '2024',
        change: 12.4,
      },
      {
        measure: 'exports',
        reporter: 'FR',
        partner: 'UG',
        amount: 88.1e6,
        currency: 'EUR',
        period: '2024',
        change: 21,
      },
      {
        measure: 'imports',
        reporter: 'FR',
        partner: 'UG',
        amount: 54.5e6,
        currency: 'EUR',
        period: '2024',
        change: 0.8,
      },
      { measure: 'balance', reporter: 'FR', partner: 'UG', amount: 33.6e6, currency: 'EUR', period: '2024' },
    ],
    optional: {
      trade: [
        {
          measure: 'balance',
          reporter: 'FR',
          partner: 'UG',
          amount: 18.7e6,
          currency: 'EUR',
          period: '2023',
        },
      ],
    },
  },
  {
    text: `Crash d'hélicoptère au Ghana : le Togo présente ses condoléances

Lomé, 8 août 2025 (ATOP) – Le Président du Conseil, Faure Essozimna Gnassingbé, a adressé jeudi un message de condoléances au président ghanéen John Dramani Mahama, au lendemain de l'accident d'hélicoptère qui a coûté la vie à huit personnes, dont les ministres de la Défense et de l'Environnement.

« En cette douloureuse circonstance, le peuple togolais se tient aux côtés du peuple frère du Ghana », écrit le chef du gouvernement.

Le ministre togolais des Affaires étrangères, Robert Dussey, s'est rendu ce vendredi à l'ambassade du Ghana à Lomé, où il a signé le registre ouvert à cet effet. Il y a été accueilli par l'ambassadeur Jessie Amoah.

Les drapeaux seront en berne dans tout le pays jusqu'à dimanche.

@atop_officiel`,
    officials: [
      { name: 'Faure Essozimna Gnassingbé', country: 'TG' },
      { name: 'John Dramani Mahama', country: 'GH' },
      { name: 'Robert Dussey', country: 'TG' },
      { name: 'Jessie Amoah', country: 'GH' },
    ],
    meetings: [
      {
        who: ['Faure Essozimna Gnassingbé', 'John Dramani Mahama'],
        date: '2025-08-07',
        kind: 'letter',
        status: 'held',
      },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Robert Dussey', 'Jessie Amoah'], date: '2025-08-08', status: 'held' }] },
  },
  {
    text: `Le Président du Parlement moldave en visite au Luxembourg

Chambre des Députés – Actualité – 04.02.2026

Claude Wiseler, Président de la Chambre des Députés, a accueilli ce mercredi son homologue moldave, Igor Grosu, en visite officielle au Grand-Duché.

Photo : de g. à dr. Gusty Graas, Claude Wiseler, Igor Grosu, Mihai Popșoi (© Chambre des Députés)

L'entrevue a porté sur les négociations d'adhésion de la Moldavie à l'Union européenne et sur la lutte contre la désinformation. M. Grosu a ensuite eu un échange de vues avec les membres de la commission des Affaires étrangères, présidée par Gusty Graas.

Dans l'après-midi, le visiteur a été reçu par le Premier ministre Luc Frieden, puis en audience par S.A.R. le Grand-Duc Guillaume.

La dernière visite d'un Président du Parlement moldave remontait à 2019. M. Wiseler a accepté l'invitation à se rendre à Chișinău au cours du second semestre.`,
    officials: [
      { name: 'Claude Wiseler', country: 'LU' },
      { name: 'Igor Grosu', country: 'MD', aliases: ['Grosu'] },
      { name: 'Luc Frieden', country: 'LU' },
    ],
    meetings: [
      {
        who: ['Claude Wiseler', 'Igor Grosu'],
        maybe: ['Gusty Graas', 'Mihai Popșoi'],
        date: '2026-02-04',
        status: 'held',
      },
      { who: ['Igor Grosu', 'Luc Frieden'], date: '2026-02-04', status: 'held' },
    ],
    trade: [],
    optional: {
      officials: [
        { name: 'Gusty Graas', country: 'LU' },
        { name: 'Mihai Popșoi', country: [null, 'MD', 'LU'] },
        { name: 'Grand-Duc Guillaume', country: 'LU', aliases: ['Guillaume'] },
      ],
      meetings: [
        { who: ['Igor Grosu', 'Gusty Graas'], date: '2026-02-04', status: 'held' },
        { who: ['Igor Grosu', 'Grand-Duc Guillaume'], date: '2026-02-04', status: 'held' },
        { who: ['Claude Wiseler'], date: '2026', status: 'planned' },
        { who: ['Claude Wiseler', 'Igor Grosu'], date: ['2026', '2026-07', null], status: 'planned' },
      ],
    },
  },
];
