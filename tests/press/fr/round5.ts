import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    text: `L'Estonie veut ouvrir une ambassade à Rabat

Rabat, 12 mars 2024 (AFP) - Le ministre estonien des Affaires étrangères, Margus Tsahkna, a annoncé mardi à Rabat l'ouverture "avant la fin de l'année" d'une ambassade au Maroc, à l'issue d'un entretien avec son homologue marocain, Nasser Bourita.

"Nous avons beaucoup à apprendre l'un de l'autre, notamment en matière d'administration numérique", a dit M. Tsahkna devant la presse, premier chef de la diplomatie de ce pays balte à se rendre dans le royaume depuis 2017.

M. Bourita a de son côté salué une "convergence de vues" sur le Sahel. Les deux hommes s'étaient déjà vus en septembre à New York, en marge de l'Assemblée générale de l'ONU.

Le ministre estonien doit être reçu mercredi par le chef du gouvernement, Aziz Akhannouch, avant de s'envoler pour Nouakchott.

str/abo/hme`,
    officials: [
      { name: 'Margus Tsahkna', country: 'EE', aliases: ['Tsahkna'] },
      { name: 'Nasser Bourita', country: 'MA', aliases: ['Bourita'] },
      { name: 'Aziz Akhannouch', country: 'MA' },
    ],
    meetings: [
      { who: ['Margus Tsahkna', 'Nasser Bourita'], date: '2024-03-12', status: 'held' },
      { who: ['Margus Tsahkna', 'Nasser Bourita'], date: '2023-09', status: 'held' },
      { who: ['Margus Tsahkna', 'Aziz Akhannouch'], date: '2024-03-13', status: 'planned' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Margus Tsahkna'], status: 'planned' }] },
  },
  {
    text: `MINISTÈRE DU COMMERCE ET DE L'INDUSTRIE
Accueil > Actualités > Audiences

Abidjan, le 6 juin 2025 - Le Ministre du Commerce et de l'Industrie, Dr Souleymane Diarrassouba, a reçu en audience, ce vendredi, à son cabinet au Plateau, S.E.M. Rajesh Nambiar, Ambassadeur de l'Inde en Côte d'Ivoire, venu lui faire ses adieux au terme de trois ans de mission.

Le diplomate, qui était accompagné de Mme Anjali Bhatt, premier secrétaire, a remercié son hôte pour l'accueil dont il a bénéficié. Il a rappelé que les échanges commerciaux entre les deux pays sont passés de 780 millions de dollars en 2021 à 1,24 milliard de dollars en 2024.

Le Ministre a pour sa part exhorté les industriels indiens à transformer sur place la noix de cajou. « Nous ne pouvons plus nous contenter d'exporter du brut », a-t-il dit.

La veille, M. Diarrassouba avait échangé par visioconférence avec le Directeur exécutif de l'Organisation internationale du cacao, M. Michel Arrion.

Partager : Facebook | X | WhatsApp`,
    officials: [
      { name: 'Souleymane Diarrassouba', country: 'CI', aliases: ['Diarrassouba'] },
      { name: 'Rajesh Nambiar', country: 'IN' },
    ],
    meetings: [
      {
        who: ['Souleymane Diarrassouba', 'Rajesh Nambiar'],
        maybe: ['Anjali Bhatt'],
        date: '2025-06-06',
        status: 'held',
      },
      { who: ['Souleymane Diarrassouba', 'Michel Arrion'], date: '2025-06-05', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['CI', 'IN'],
        partner: ['IN', 'CI'],
        amount: 780e6,
        currency: 'USD',
        period: '2021',
        change: 'any',
      },
      {
        measure: 'total',
        reporter: ['CI', 'IN'],
        partner: ['IN', 'CI'],
        amount: 1.24e9,
        currency: 'USD',
        period: '2024',
        change: 'any',
      },
    ],
    optional: {
      officials: [
        { name: 'Anjali Bhatt', country: 'IN' },
        { name: 'Michel Arrion', country: null },
      ],
    },
  },
  {
    text: `Commerce extérieur : le 2e trimestre 2024 en bref

Berne, 18.07.2024 - Après un début d'année hésitant, les exportations suisses ont crû de 4,1 % au 2e trimestre 2024 (corrigées des variations saisonnières) pour s'inscrire à 69,8 milliards de francs. Les importations ont pour leur part stagné, à 56,2 milliards de francs. La balance commerciale boucle avec un excédent record de 13,6 milliards de francs.

En bref
▲ Chimie-pharma : nouveau sommet trimestriel
▼ Horlogerie : le repli se poursuit (-5,6 %)
► Hausse des ventes vers les États-Unis (+9,3 %)

Les expéditions de produits chimiques et pharmaceutiques ont atteint 37,4 milliards de francs. Celles de machines et d'électronique ont fléchi de 2,8 % à 7,7 milliards.

Renseignements : Matthias Pfammatter, Section Diffusion et analyses, OFDF`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'CH',
        partner: null,
        amount: 69.8e9,
        currency: 'CHF',
        period: '2024-Q2',
        change: 4.1,
      },
      {
        measure: 'imports',
        reporter: 'CH',
        partner: null,
        amount: 56.2e9,
        currency: 'CHF',
        period: '2024-Q2',
        change: [null, 0],
      },
      {
        measure: 'balance',
        reporter: 'CH',
        partner: null,
        amount: 13.6e9,
        currency: 'CHF',
        period: '2024-Q2',
      },
      {
        measure: 'exports',
        reporter: 'CH',
        partner: null,
        amount: 37.4e9,
        currency: 'CHF',
        period: '2024-Q2',
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'CH',
        partner: null,
        amount: 7.7e9,
        currency: 'CHF',
        period: '2024-Q2',
        change: -2.8,
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'CH', partner: null, amount: null, change: -5.6 },
        { measure: 'exports', reporter: 'CH', partner: 'US', amount: null, change: 9.3 },
      ],
    },
  },
  {
    published: '2025-07-17',
    text: `CAN féminine : les Lionnes au rendez-vous de Casablanca

DAKAR – La sélection sénégalaise rencontrera le Maroc samedi (20h GMT) en quart de finale, une affiche que le sélectionneur Mame Moussa Cissé qualifie de « rencontre de haut niveau ». Les deux équipes s'étaient rencontrées en février à Rabat (1-1).

« Nous avons eu une longue discussion avec les joueuses, elles sont prêtes », a-t-il confié en conférence de presse. La capitaine Korka Fall, ménagée jeudi, tiendra sa place.

La fédération a par ailleurs trouvé un accord avec la compagnie nationale pour affréter un vol spécial de supporters. Prix du billet : 185.000 francs CFA.

À lire aussi : Intempéries : trois quartiers de Pikine sous l'eau | Hivernage : les prévisions de l'ANACIM`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `PRÉSIDENCE DE LA RÉPUBLIQUE DÉMOCRATIQUE DU CONGO
Cellule de communication

KINSHASA, LE 21 NOVEMBRE 2024 - Le Chef de l'État, Félix-Antoine TSHISEKEDI TSHILOMBO, a accordé ce jeudi, à la Cité de l'Union africaine, une série d'audiences.

Il s'est d'abord entretenu avec la Ministre norvégienne du Développement international, Anne Beathe TVINNEREIM, porteuse d'un message du Premier ministre Jonas Gahr STØRE. Les deux interlocuteurs ont évoqué la protection des forêts du bassin du Congo.

Le Président de la République a ensuite reçu le Ministre angolais des Relations extérieures, Tete ANTÓNIO, en présence de la Vice-ministre Gracia YAMBA. « Nous sommes venus faire le point du processus de Luanda », a indiqué le diplomate au sortir de l'audience.

En fin de journée, Félix TSHISEKEDI s'est entretenu au téléphone avec son homologue kényan, William RUTO.

📷 © Presse présidentielle`,
    officials: [
      { name: 'Félix-Antoine TSHISEKEDI TSHILOMBO', country: 'CD', aliases: ['Félix TSHISEKEDI'] },
      { name: 'Anne Beathe TVINNEREIM', country: 'NO' },
      { name: 'Jonas Gahr STØRE', country: 'NO' },
      { name: 'Tete ANTÓNIO', country: 'AO' },
      { name: 'Gracia YAMBA', country: 'CD' },
      { name: 'William RUTO', country: 'KE' },
    ],
    meetings: [
      {
        who: ['Félix-Antoine TSHISEKEDI TSHILOMBO', 'Anne Beathe TVINNEREIM'],
        date: '2024-11-21',
        status: 'held',
      },
      {
        who: ['Félix-Antoine TSHISEKEDI TSHILOMBO', 'Tete ANTÓNIO'],
        maybe: ['Gracia YAMBA'],
        date: '2024-11-21',
        status: 'held',
      },
      {
        who: ['Félix-Antoine TSHISEKEDI TSHILOMBO', 'William RUTO'],
        date: '2024-11-21',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Jonas Gahr STØRE', 'Félix-Antoine TSHISEKEDI TSHILOMBO'], kind: 'letter', status: 'held' },
      ],
    },
  },
  {
    published: '2025-04-09',
    text: `Vietnam.vn
Le président du comité populaire de Can Tho a reçu la consule générale de la République Tchèque

Le matin du 9 avril, au siège du Comité populaire de la ville, le camarade Tran Viet Truong, président du comité populaire de la ville de Can Tho a reçu Mme Jana Hanzalova, consule générale tchèque à Ho Chi Minh-Ville, sont venus visiter et travailler dans la localité.

[Image_1]

Lors de la réception, M. Tran Viet Truong a souhaité la bienvenue et informé que en 2024, le chiffre d'affaires d'exportation de la ville vers le marché tchèque a atteint 3,2 millions USD, en hausse 11% par rapport à la même période, principalement les crevettes surgelées et le riz.

Mme Hanzalova remercie le président de la ville Can Tho pour avoir pris le temps de recevoir ; en même temps exprime le désir de connecter les universités deux parties.

Comment (0)
Source : https://baocantho.example.com.vn/chu-tich-ubnd-tp-tiep-tong-lanh-su-sec-a185331.html`,
    officials: [
      { name: 'Tran Viet Truong', country: 'VN' },
      { name: 'Jana Hanzalova', country: 'CZ', aliases: ['Hanzalova'] },
    ],
    meetings: [{ who: ['Tran Viet Truong', 'Jana Hanzalova'], date: '2025-04-09', status: 'held' }],
    trade: [],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'VN',
          partner: 'CZ',
          amount: 3.2e6,
          currency: 'USD',
          period: '2024',
          change: [11, null],
        },
      ],
    },
  },
  {
    text: `Tunisie : le déficit commercial se creuse à fin mai

Par Rim Chouchane, le 12 juin 2025 à 09:41

Le déficit de la balance commerciale s'est établi à 8 461,3 millions de dinars durant les cinq premiers mois de 2025, contre 6 436,3 MD une année auparavant, selon l'Institut national de la statistique (INS).

Les exportations ont reculé de 1,8 % pour atteindre 26 720,6 MD, tandis que les importations ont augmenté de 5,4 %, à 35 181,9 MD. Le taux de couverture a ainsi perdu 5,5 points.

La baisse des exportations s'explique surtout par les produits énergétiques (-35,3 %) et l'agro-alimentaire (-15,9 %). Vers l'Union européenne, les ventes ont progressé de 1,1 % à 19 082 MD. Avec la Chine, le déficit atteint 4 183 MD.

Lire aussi : Le dinar se stabilise face à l'euro`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'balance',
        reporter: 'TN',
        partner: null,
        amount: 8.4613e9,
        currency: 'TND',
        period: '2025-01/2025-05',
        change: 'any',
      },
      {
        measure: 'balance',
        reporter: 'TN',
        partner: null,
        amount: 6.4363e9,
        currency: 'TND',
        period: '2024-01/2024-05',
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'TN',
        partner: null,
        amount: 26.7206e9,
        currency: 'TND',
        period: '2025-01/2025-05',
        change: -1.8,
      },
      {
        measure: 'imports',
        reporter: 'TN',
        partner: null,
        amount: 35.1819e9,
        currency: 'TND',
        period: '2025-01/2025-05',
        change: 5.4,
      },
      {
        measure: 'exports',
        reporter: 'TN',
        partner: 'EU',
        amount: 19.082e9,
        currency: 'TND',
        period: '2025-01/2025-05',
        change: 1.1,
      },
      {
        measure: 'balance',
        reporter: 'TN',
        partner: 'CN',
        amount: 4.183e9,
        currency: 'TND',
        period: '2025-01/2025-05',
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'TN', partner: null, amount: null, change: -35.3 },
        { measure: 'exports', reporter: 'TN', partner: null, amount: null, change: -15.9 },
      ],
    },
  },
  {
    text: `Maxime Prévot : « On ne négocie pas avec un revolver sur la tempe »

Propos recueillis par Aline Dehasse
Publié le 16-05-2025 à 06h00

Le ministre belge des Affaires étrangères rentre d'Antalya. Il nous reçoit dans son bureau de la rue des Petits Carmes.

Vous avez vu Marco Rubio ?
Dix minutes, entre deux portes, mercredi soir. Nous avons parlé de l'Ukraine et des droits de douane. J'aurai l'occasion de le revoir à La Haye fin juin.

Et votre collègue turc ?
Hakan Fidan présidait la réunion, nous n'avons pas eu de bilatérale. En revanche, j'ai eu un long échange jeudi avec Baiba Braže, la ministre lettone, que je connais bien.

La Belgique va-t-elle suivre Paris sur la Palestine ?
Le gouvernement en discutera. Bart De Wever a été clair là-dessus. Rencontrer les attentes de chacun n'est pas simple dans une coalition à cinq.`,
    officials: [
      { name: 'Maxime Prévot', country: 'BE' },
      { name: 'Marco Rubio', country: 'US', world: true },
      { name: 'Hakan Fidan', country: 'TR' },
      { name: 'Baiba Braže', country: 'LV' },
      { name: 'Bart De Wever', country: 'BE', world: true },
    ],
    meetings: [
      { who: ['Maxime Prévot', 'Marco Rubio'], date: '2025-05-14', status: 'held' },
      { who: ['Maxime Prévot', 'Baiba Braže'], date: '2025-05-15', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Maxime Prévot', 'Marco Rubio'], date: ['2025-06', null], status: 'planned' },
        { who: ['Maxime Prévot', 'Hakan Fidan'], status: 'held' },
      ],
    },
  },
  {
    published: '2024-10-03',
    text: `Niger : report de la visite du Premier ministre togolais

NIAMEY, 3 oct (Xinhua) -- La visite que devait effectuer le Premier ministre togolais Faure Kossi Mensah à Niamey les 7 et 8 octobre a été reportée à une date ultérieure, a-t-on appris jeudi de source officielle nigérienne.

Le ministre nigérien des Affaires étrangères, Bakary Yaou Sangaré, s'est entretenu mercredi soir par téléphone avec son collègue togolais, Robert Dussey, pour convenir d'un nouveau calendrier. Aucun motif n'a été avancé.

Par ailleurs, le général Abdourahamane Tiani a adressé un message de condoléances au président algérien, Abdelmadjid Tebboune, après les inondations meurtrières de Béchar.

Le chef de la diplomatie nigérienne est attendu le 15 octobre à Moscou.`,
    officials: [
      { name: 'Faure Kossi Mensah', country: 'TG' },
      { name: 'Bakary Yaou Sangaré', country: 'NE' },
      { name: 'Robert Dussey', country: 'TG' },
      { name: 'Abdourahamane Tiani', country: 'NE', world: true },
      { name: 'Abdelmadjid Tebboune', country: 'DZ' },
    ],
    meetings: [
      {
        who: ['Bakary Yaou Sangaré', 'Robert Dussey'],
        date: '2024-10-02',
        kind: 'phone call',
        status: 'held',
      },
      { who: ['Abdourahamane Tiani', 'Abdelmadjid Tebboune'], kind: 'letter', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Faure Kossi Mensah'], status: 'cancelled' },
        { who: ['Bakary Yaou Sangaré'], date: '2024-10-15', status: 'planned' },
      ],
    },
  },
  {
    text: `ASEAN-UE : ballet diplomatique à Bruxelles

Bruxelles, 2 février 2024 (Belga) - La ministre belge des Affaires étrangères, Hadja Lahbib, a multiplié vendredi les tête-à-tête en marge du forum ministériel consacré à l'Indo-Pacifique. Elle a rencontré successivement la ministre indonésienne des Affaires étrangères, Retno Marsudi, le Singapourien Vivian Balakrishnan et le ministre fidjien du Commerce, Manoa Kamikamica.

"La Belgique, qui assure la présidence du Conseil de l'UE, veut rester un partenaire fiable de la région", a-t-elle déclaré à Belga.

Son homologue philippin, Enrique Manalo, qui devait également s'entretenir avec elle, a dû renoncer au déplacement en raison d'une grippe. Il était remplacé par un vice-ministre.

Le haut représentant Josep Borrell a ouvert les travaux vendredi matin. Le Premier ministre Alexander De Croo recevra samedi Mme Marsudi à la rue de la Loi.`,
    officials: [
      { name: 'Hadja Lahbib', country: 'BE' },
      { name: 'Retno Marsudi', country: 'ID', aliases: ['Marsudi'] },
      { name: 'Vivian Balakrishnan', country: 'SG' },
      { name: 'Manoa Kamikamica', country: 'FJ' },
      { name: 'Enrique Manalo', country: 'PH' },
      { name: 'Josep Borrell', country: ['EU', 'ES'], world: true },
      { name: 'Alexander De Croo', country: 'BE' },
    ],
    meetings: [
      { who: ['Hadja Lahbib', 'Retno Marsudi'], date: '2024-02-02', status: 'held' },
      { who: ['Hadja Lahbib', 'Vivian Balakrishnan'], date: '2024-02-02', status: 'held' },
      { who: ['Hadja Lahbib', 'Manoa Kamikamica'], date: '2024-02-02', status: 'held' },
      { who: ['Alexander De Croo', 'Retno Marsudi'], date: '2024-02-03', status: 'planned' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Hadja Lahbib', 'Enrique Manalo'], date: ['2024-02-02', null], status: 'cancelled' },
      ],
    },
  },
  {
    text: `Chambre des Députés du Grand-Duché de Luxembourg
Actualité | Relations internationales

Une délégation mongole au Krautmaart
Publié le 25/06/2025 à 17h12

Le Président de la Chambre, Claude Wiseler, a accueilli ce mercredi Dashzegve Amarbayasgalan, ancien Président du Grand Khoural d'État de Mongolie et chef du groupe d'amitié, accompagné de quatre parlementaires.

Les échanges ont porté sur la digitalisation et sur la coopération spatiale. Les députés Gusty Graas (DP) et Laurent Mosar (CSV) ont participé à l'entrevue.

La délégation a ensuite été reçue au ministère de l'Économie par Lex Delles, avant une visite de la Cour de justice de l'Union européenne.

En 2023, Claude Wiseler avait conduit une mission luxembourgeoise à Oulan-Bator.

Légende : de g. à dr., G. Graas, C. Wiseler, D. Amarbayasgalan (© Chambre/Flying Focus)`,
    officials: [{ name: 'Claude Wiseler', country: 'LU', aliases: ['C. Wiseler'] }],
    meetings: [
      {
        who: ['Claude Wiseler', 'Dashzegve Amarbayasgalan'],
        maybe: ['Gusty Graas', 'Laurent Mosar'],
        date: '2025-06-25',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [
        { name: 'Dashzegve Amarbayasgalan', country: 'MN', aliases: ['D. Amarbayasgalan'] },
        { name: 'Gusty Graas', country: 'LU', aliases: ['G. Graas'] },
        { name: 'Laurent Mosar', country: 'LU' },
        { name: 'Lex Delles', country: 'LU' },
      ],
      meetings: [
        { who: ['Lex Delles'], maybe: ['Dashzegve Amarbayasgalan'], date: '2025-06-25', status: 'held' },
        { who: ['Claude Wiseler'], date: '2023', status: 'held' },
      ],
    },
  },
  {
    published: '2024-03-20',
    text: `Bolloré, Orange, TotalEnergies : ce qu'il faut retenir à mi-séance

Paris (AOF) - La Bourse de Paris évolue en légère hausse mercredi à la mi-journée, le CAC 40 gagnant 0,31 % à 7 912 points dans un volume d'échanges de 1,4 milliard d'euros. Les investisseurs attendent la réunion de la Fed.

Orange (+1,2 %) a annoncé un accord avec MasOrange portant sur 300 millions d'euros. Le groupe, dirigé par Christel Heydemann, confirme ses objectifs et tiendra son assemblée générale le 21 mai.

TotalEnergies recule de 0,7 %. Son PDG, Patrick Pouyanné, rencontrera les actionnaires individuels à Lyon. L'italien Stellantis indique que ses livraisons vers l'Amérique du Nord ont chuté de 20 % au premier trimestre.

L'euro s'échange à 1,0842 dollar.`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `Déclarations officielles de politique étrangère du 28 janvier 2025
Ministère de l'Europe et des Affaires étrangères

1 - Arménie - Entretien de Jean-Noël Barrot avec son homologue (27 janvier 2025)

Le ministre de l'Europe et des affaires étrangères, M. Jean-Noël Barrot, a reçu hier son homologue arménien, M. Ararat Mirzoyan. Les ministres ont fait le point sur les négociations de paix avec l'Azerbaïdjan.

2 - Liban - Déplacement du ministre délégué

Q : Pouvez-vous confirmer que M. Laurent Saint-Martin se rendra à Beyrouth la semaine prochaine ?
R : Le ministre délégué chargé du commerce extérieur se rendra effectivement au Liban les 3 et 4 février. Il y sera reçu par le président de la République libanaise, M. Joseph Aoun.

3 - Inde

Q : Un entretien est-il prévu avec le ministre Jaishankar ?
R : Nous n'avons pas d'annonce à faire à ce stade.`,
    officials: [
      { name: 'Jean-Noël Barrot', country: 'FR' },
      { name: 'Ararat Mirzoyan', country: 'AM' },
      { name: 'Laurent Saint-Martin', country: 'FR' },
      { name: 'Joseph Aoun', country: 'LB' },
      { name: 'Jaishankar', country: 'IN' },
    ],
    meetings: [
      { who: ['Jean-Noël Barrot', 'Ararat Mirzoyan'], date: '2025-01-27', status: 'held' },
      { who: ['Laurent Saint-Martin', 'Joseph Aoun'], date: '2025-02-03/2025-02-04', status: 'planned' },
    ],
    trade: [],
  },
  {
    text: `Sénégal/Commerce extérieur : les exportations en hausse de 31,4% en février

Dakar, 17 avr (APS) – Les exportations du Sénégal se sont établies à 453,9 milliards de francs CFA au mois de février 2025, contre 345,4 milliards un mois plus tôt, soit une progression de 31,4%, indique l'Agence nationale de la statistique et de la démographie (ANSD).

Les importations, elles, ont été évaluées à 561,2 milliards de FCFA, en baisse de 3,9% par rapport à janvier. Le solde commercial ressort ainsi déficitaire de 107,3 milliards.

Les principaux clients du Sénégal ont été le Mali (93,1 milliards), la Suisse (71 milliards) et l'Inde (48,6 milliards). La Chine reste le premier fournisseur avec 14,2 % de parts.

Le cumul des exportations à fin février s'élève à 799,3 milliards, contre 521,7 milliards pour la période correspondante de 2024.

AFD/OID`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'SN',
        partner: null,
        amount: 453.9e9,
        currency: 'XOF',
        period: '2025-02',
        change: 31.4,
      },
      {
        measure: 'exports',
        reporter: 'SN',
        partner: null,
        amount: 345.4e9,
        currency: 'XOF',
        period: '2025-01',
        change: 'any',
      },
      {
        measure: 'imports',
        reporter: 'SN',
        partner: null,
        amount: 561.2e9,
        currency: 'XOF',
        period: '2025-02',
        change: -3.9,
      },
      {
        measure: 'balance',
        reporter: 'SN',
        partner: null,
        amount: 107.3e9,
        currency: 'XOF',
        period: '2025-02',
      },
      {
        measure: 'exports',
        reporter: 'SN',
        partner: 'ML',
        amount: 93.1e9,
        currency: 'XOF',
        period: '2025-02',
      },
      { measure: 'exports', reporter: 'SN', partner: 'CH', amount: 71e9, currency: 'XOF', period: '2025-02' },
      {
        measure: 'exports',
        reporter: 'SN',
        partner: 'IN',
        amount: 48.6e9,
        currency: 'XOF',
        period: '2025-02',
      },
      {
        measure: 'exports',
        reporter: 'SN',
        partner: null,
        amount: 799.3e9,
        currency: 'XOF',
        period: '2025-01/2025-02',
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'SN',
        partner: null,
        amount: 521.7e9,
        currency: 'XOF',
        period: '2024-01/2024-02',
        change: 'any',
      },
    ],
    optional: { trade: [{ measure: 'exports', reporter: 'SN', partner: null, amount: null, change: 31.4 }] },
  },
  {
    text: `Le conseiller fédéral Beat Jans en Géorgie
Communiqué de presse - Département fédéral de justice et police
Berne, 04.09.2024

Le conseiller fédéral Beat Jans s'est rendu du 2 au 4 septembre 2024 à Tbilissi. Mardi, il s'est entretenu avec le ministre de l'intérieur Vakhtang Gomelauri. Au centre de la discussion figurait la migration irrégulière : la Géorgie comptait l'an dernier parmi les dix premiers pays de provenance des requérants d'asile en Suisse.

Le chef du DFJP a aussi été reçu par la présidente Salomé Zourabichvili. Il a en outre rencontré des représentants de la société civile et visité un projet de réintégration soutenu par le Secrétariat d'État aux migrations.

Les deux ministres ont convenu de se revoir à Berne au printemps prochain.

Adresse pour l'envoi de questions : Communication DFJP, T +41 00 000 00 00`,
    officials: [
      { name: 'Beat Jans', country: 'CH' },
      { name: 'Vakhtang Gomelauri', country: 'GE' },
      { name: 'Salomé Zourabichvili', country: 'GE' },
    ],
    meetings: [
      { who: ['Beat Jans', 'Vakhtang Gomelauri'], date: '2024-09-03', status: 'held' },
      {
        who: ['Beat Jans', 'Salomé Zourabichvili'],
        date: ['2024-09-02/2024-09-04', '2024-09-03', null],
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Beat Jans', 'Vakhtang Gomelauri'], status: 'planned' },
        { who: ['Beat Jans'], status: 'held' },
      ],
    },
  },
  {
    text: `Trois nouveaux ambassadeurs accrédités au Gabon

Libreville, Samedi 15 Février 2025 (Infos Gabon) – Le Président de la Transition, le Général Brice Clotaire Oligui Nguema, a reçu vendredi au Palais du bord de mer les lettres de créance de trois ambassadeurs. Il s'agit de Mme Vernelle Trim FitzPatrick (États-Unis), de M. Fabrice Mauriès (France) et de M. Zhou Ping (Chine).

A l'issue de la cérémonie, chacun des diplomates a eu un bref tête-à-tête avec le chef de l'Etat.

La veille, le ministre des Affaires étrangères, Régis Onanga Ndiaye, avait reçu les copies figurées de l'ambassadeur désigné du Royaume du Maroc, Abdellah Sbihi.

« Je suis très honoré », a déclaré ce dernier.

Redaction
Tags: Ambassadeurs, Diplomatie, Gabon`,
    officials: [
      { name: 'Brice Clotaire Oligui Nguema', country: 'GA' },
      { name: 'Vernelle Trim FitzPatrick', country: 'US' },
      { name: 'Fabrice Mauriès', country: 'FR' },
      { name: 'Zhou Ping', country: 'CN' },
      { name: 'Régis Onanga Ndiaye', country: 'GA' },
      { name: 'Abdellah Sbihi', country: 'MA' },
    ],
    meetings: [
      {
        who: ['Brice Clotaire Oligui Nguema', 'Vernelle Trim FitzPatrick'],
        maybe: ['Fabrice Mauriès', 'Zhou Ping'],
        date: '2025-02-14',
        status: 'held',
      },
      { who: ['Régis Onanga Ndiaye', 'Abdellah Sbihi'], date: '2025-02-13', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        {
          who: ['Brice Clotaire Oligui Nguema', 'Fabrice Mauriès'],
          maybe: ['Vernelle Trim FitzPatrick', 'Zhou Ping'],
          date: '2025-02-14',
          status: 'held',
        },
        {
          who: ['Brice Clotaire Oligui Nguema', 'Zhou Ping'],
          maybe: ['Fabrice Mauriès', 'Vernelle Trim FitzPatrick'],
          date: '2025-02-14',
          status: 'held',
        },
      ],
    },
  },
  {
    published: '2025-05-12',
    text: `Bamako dément toute rencontre avec Alger

Le ministère malien des Affaires étrangères a démenti lundi les informations d'un site mauritanien selon lesquelles le ministre Abdoulaye Diop aurait rencontré en secret, la semaine dernière à Doha, le chef de la diplomatie algérienne, Ahmed Attaf. « Aucun entretien de cette nature n'a eu lieu », affirme le communiqué.

M. Diop se trouvait certes dans la capitale qatarienne le 6 mai, mais pour y rencontrer le ministre d'État qatari Mohammed al-Khulaifi, avec lequel il a discuté du financement du barrage de Taoussa, précise le texte.

Contactée par nos soins, l'ambassade d'Algérie à Bamako n'a pas souhaité faire de commentaire.

Le colonel-major Ismaël Wagué, ministre de la Réconciliation, avait exclu en avril tout dialogue avec Alger « tant que l'affaire du drone n'est pas réglée ».

La Rédaction, Sahel Intelligence`,
    officials: [
      { name: 'Abdoulaye Diop', country: 'ML', aliases: ['Diop'] },
      { name: 'Ahmed Attaf', country: 'DZ' },
      { name: 'Mohammed al-Khulaifi', country: 'QA' },
      { name: 'Ismaël Wagué', country: 'ML', aliases: ['Wagué'] },
    ],
    meetings: [{ who: ['Abdoulaye Diop', 'Mohammed al-Khulaifi'], date: '2025-05-06', status: 'held' }],
    trade: [],
    optional: { meetings: [{ who: ['Abdoulaye Diop', 'Ahmed Attaf'], status: 'cancelled' }] },
  },
  {
    published: '2025-02-24',
    text: `Maroc-Espagne : des échanges au plus haut

Casablanca - Les échanges commerciaux entre le Maroc et l'Espagne ont dépassé 22,5 milliards d'euros en 2024, selon les chiffres du ministère espagnol du Commerce. Les exportations espagnoles vers le Royaume ont atteint 12,86 milliards d'euros (+6 %) et les importations 9,8 milliards (+8,7 %).

Ainsi, l'Espagne dégage un excédent de 3,05 milliards d'euros. Quelque 17 600 entreprises espagnoles exportent régulièrement vers le Maroc.

Côté investissements, l'Office des changes fait état d'un flux net d'IDE au Maroc de 17,2 milliards de dirhams à fin novembre 2024, en progression de 20,8 %.

Le conseiller économique et commercial de l'ambassade d'Espagne à Rabat, Javier Fernández Méndez, table sur une nouvelle hausse cette année, à la faveur du Mondial 2030.

Article précédent : Tanger Med franchit les 10 millions de conteneurs`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'total',
        reporter: ['MA', 'ES'],
        partner: ['ES', 'MA'],
        bound: 'over',
        amount: 22.5e9,
        currency: 'EUR',
        period: '2024',
      },
      {
        measure: 'exports',
        reporter: 'ES',
        partner: 'MA',
        amount: 12.86e9,
        currency: 'EUR',
        period: '2024',
        change: 6,
      },
      {
        measure: 'imports',
        reporter: 'ES',
        partner: 'MA',
        amount: 9.8e9,
        currency: 'EUR',
        period: '2024',
        change: 8.7,
      },
      { measure: 'balance', reporter: 'ES', partner: 'MA', amount: 3.05e9, currency: 'EUR', period: '2024' },
      {
        measure: 'investment',
        reporter: null,
        partner: 'MA',
        amount: 17.2e9,
        currency: 'MAD',
        period: '2024-01/2024-11',
        change: 20.8,
      },
    ],
    optional: { officials: [{ name: 'Javier Fernández Méndez', country: 'ES' }] },
  },
  {
    text: `La ministre des Affaires étrangères s'est entretenue avec le ministre d'État du Koweït
Politique | 2025-10-22 11:20:41

Oulan-Bator, le 22 octobre 2025 /MONTSAME/. La ministre des Affaires étrangères B. Battsetseg a reçu le 21 octobre Sheikh Jarrah Jaber Al-Ahmad Al-Sabah, vice-ministre des Affaires étrangères du Koweït, qui effectue une visite de travail dans notre pays.

Au début de la rencontre, B. Battsetseg a exprimé sa gratitude pour le soutien du Fonds koweïtien. Cette année marque le 50e anniversaire de l'établissement des relations diplomatiques.

Le vice-ministre a transmis l'invitation du ministre Abdullah Al-Yahya à se rendre au Koweït. Il a tenu également des consultations avec le secrétaire d'État du ministère, L. Munkhtushig.

Le Premier ministre G. Zandanshatar rencontrera la délégation demain.

Traduit par O. Enkhzul`,
    officials: [
      { name: 'B. Battsetseg', country: 'MN', world: true },
      {
        name: 'Jarrah Jaber Al-Ahmad Al-Sabah',
        country: 'KW',
        aliases: ['Sheikh Jarrah Jaber Al-Ahmad Al-Sabah'],
      },
      { name: 'Abdullah Al-Yahya', country: 'KW' },
      { name: 'L. Munkhtushig', country: 'MN', world: true },
      { name: 'G. Zandanshatar', country: 'MN', world: true },
    ],
    meetings: [
      { who: ['B. Battsetseg', 'Jarrah Jaber Al-Ahmad Al-Sabah'], date: '2025-10-21', status: 'held' },
      {
        who: ['Jarrah Jaber Al-Ahmad Al-Sabah', 'L. Munkhtushig'],
        date: ['2025-10-21', '2025-10-22', null],
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        {
          who: ['G. Zandanshatar'],
          maybe: ['Jarrah Jaber Al-Ahmad Al-Sabah'],
          date: '2025-10-23',
          status: 'planned',
        },
      ],
    },
  },
  {
    published: '2025-08-13',
    text: `Droits de douane américains : le textile du Lesotho retient son souffle

Johannesburg (AFP) - "Nous n'avons pas encore été reçus", soupire Mokhethi Shelile. Le ministre du Commerce du Lesotho attend toujours un rendez-vous à Washington, deux semaines après l'annonce par Donald Trump de droits de douane de 15% visant le petit royaume, contre 50% initialement.

Le Lesotho a exporté pour 237 millions de dollars vers les Etats-Unis en 2024, essentiellement des jeans, et n'y a acheté que pour 2,8 millions de dollars, selon le bureau du représentant américain au Commerce.

L'usine Tzicc de Maseru, qui employait 1.300 personnes, a fermé. "On ne pourra pas honorer les commandes", dit sa directrice, Rahila Omar.

M. Shelile s'est rabattu sur l'Afrique du Sud : il a rencontré lundi à Pretoria son homologue Parks Tau, qui lui a promis "de la solidarité".`,
    officials: [
      { name: 'Mokhethi Shelile', country: 'LS', aliases: ['Shelile'] },
      { name: 'Donald Trump', country: 'US', world: true },
      { name: 'Parks Tau', country: 'ZA' },
    ],
    meetings: [{ who: ['Mokhethi Shelile', 'Parks Tau'], date: '2025-08-11', status: 'held' }],
    trade: [
      { measure: 'exports', reporter: 'LS', partner: 'US', amount: 237e6, currency: 'USD', period: '2024' },
      { measure: 'imports', reporter: 'LS', partner: 'US', amount: 2.8e6, currency: 'USD', period: '2024' },
    ],
  },
  {
    text: `Photos du jour – 30 novembre 2023

Dubaï, COP28 : le président kényan William Ruto accueilli par le président des Émirats arabes unis, Mohamed ben Zayed Al Nahyane, à son arrivée à Expo City. (Photo Reuters/Amr Alfiky)

Skopje : la ministre allemande des Affaires étrangères Annalena Baerbock et son homologue macédonien Bujar Osmani, lors de la réunion ministérielle de l'OSCE, jeudi. (AFP/Robert Atanasovski)

Tokyo : le Premier ministre Fumio Kishida (à dr.) serre la main du président vietnamien Vo Van Thuong avant leur entretien de lundi au palais d'Akasaka. (Kyodo)

Lyon : des agriculteurs bloquent la rocade sous la neige. (Jeff Pachoud)

Abidjan : les supporters à la rencontre du trophée de la CAN. (Sia Kambou)`,
    officials: [
      { name: 'William Ruto', country: 'KE' },
      { name: 'Mohamed ben Zayed Al Nahyane', country: 'AE' },
      { name: 'Annalena Baerbock', country: 'DE' },
      { name: 'Bujar Osmani', country: 'MK' },
      { name: 'Fumio Kishida', country: 'JP', world: true },
      { name: 'Vo Van Thuong', country: 'VN' },
    ],
    meetings: [{ who: ['Fumio Kishida', 'Vo Van Thuong'], date: '2023-11-27', status: 'held' }],
    trade: [],
    optional: {
      meetings: [
        { who: ['William Ruto', 'Mohamed ben Zayed Al Nahyane'], status: 'held' },
        { who: ['Annalena Baerbock', 'Bujar Osmani'], status: 'held' },
      ],
    },
  },
  {
    published: '2024-08-06',
    text: `Douanes camerounaises : 521 milliards de recettes au premier semestre

(Investir au Cameroun) - La direction générale des douanes a collecté 521,4 milliards de FCFA au cours des six premiers mois de 2024, pour un objectif de 507 milliards, a annoncé son directeur général, Edwin Fongod Nuvaga, lors de la conférence semestrielle tenue à Bertoua.

Sur la même période, le pays a importé pour 2 436 milliards de FCFA de marchandises, soit une baisse de 2,7 % en glissement annuel. Les exportations sont ressorties à 1 588 milliards, d'où un déficit commercial de 848 milliards.

La Chine demeure le premier fournisseur (392 milliards), loin devant la France (171 milliards). Les achats de riz ont coûté 138 milliards de FCFA.

Le ministre des Finances, Louis Paul Motaze, a demandé de viser 1 066 milliards de recettes sur l'année.

BRM`,
    officials: [{ name: 'Louis Paul Motaze', country: 'CM' }],
    meetings: [],
    trade: [
      {
        measure: 'imports',
        reporter: 'CM',
        partner: null,
        amount: 2.436e12,
        currency: 'XAF',
        period: '2024-H1',
        change: -2.7,
      },
      {
        measure: 'exports',
        reporter: 'CM',
        partner: null,
        amount: 1.588e12,
        currency: 'XAF',
        period: '2024-H1',
      },
      {
        measure: 'balance',
        reporter: 'CM',
        partner: null,
        amount: 848e9,
        currency: 'XAF',
        period: '2024-H1',
      },
      {
        measure: 'imports',
        reporter: 'CM',
        partner: 'CN',
        amount: 392e9,
        currency: 'XAF',
        period: '2024-H1',
      },
      {
        measure: 'imports',
        reporter: 'CM',
        partner: 'FR',
        amount: 171e9,
        currency: 'XAF',
        period: '2024-H1',
      },
      {
        measure: 'imports',
        reporter: 'CM',
        partner: null,
        amount: 138e9,
        currency: 'XAF',
        period: '2024-H1',
      },
    ],
    optional: { officials: [{ name: 'Edwin Fongod Nuvaga', country: 'CM' }] },
  },
  {
    published: '2025-11-17',
    text: `Algérie-Slovénie : tenue à Alger de la 2e session de la commission mixte

ALGER - Le ministre du Commerce extérieur et de la Promotion des exportations, Kamel Rezig, et le ministre slovène de l'Économie, du Tourisme et des Sports, Matjaž Han, ont coprésidé, dimanche au Centre international de conférences, les travaux de la 2e session de la commission mixte économique algéro-slovène.

Ont pris part aux travaux les ambassadeurs des deux pays ainsi que le président du CREA, Kamel Moula.

Dans son allocution, M. Rezig a fait observer que le volume des échanges, qui s'est chiffré à 1,31 milliard de dollars en 2024, "demeure en deçà des potentialités". M. Han a, pour sa part, qualifié l'Algérie de "partenaire énergétique fiable".

L'hôte slovène a été reçu, auparavant, par le Premier ministre, Sifi Ghrieb. Il regagnera Ljubljana lundi, après une visite du port de Djen Djen.`,
    officials: [
      { name: 'Kamel Rezig', country: 'DZ', aliases: ['Rezig'] },
      { name: 'Matjaž Han', country: 'SI', aliases: ['Han'] },
      { name: 'Sifi Ghrieb', country: 'DZ' },
    ],
    meetings: [
      { who: ['Kamel Rezig', 'Matjaž Han'], date: '2025-11-16', status: 'held' },
      { who: ['Matjaž Han', 'Sifi Ghrieb'], date: ['2025-11-16', '2025-11', null], status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['DZ', 'SI'],
        partner: ['SI', 'DZ'],
        amount: 1.31e9,
        currency: 'USD',
        period: '2024',
      },
    ],
    optional: { officials: [{ name: 'Kamel Moula', country: 'DZ' }] },
  },
  {
    text: `Message de félicitations du Prince Albert II au président palaosien

Monaco, le 1er octobre 2024 – À l'occasion du trentième anniversaire de l'indépendance de la République des Palaos, S.A.S. le Prince Albert II a adressé une lettre au président Surangel Whipps Jr., dans laquelle Il salue « l'engagement exemplaire » de cet État insulaire en faveur des océans.

Le Souverain y évoque Sa visite à Koror en 2018 et exprime le souhait d'accueillir prochainement le président Whipps en Principauté.

Mme Isabelle Berro-Amadeï, conseiller de gouvernement-ministre des Relations extérieures et de la Coopération, représentera la Principauté aux cérémonies, avant de s'entretenir, le 4 octobre à Manille, avec le secrétaire philippin aux Affaires étrangères, Enrique Manalo.

Gouvernement Princier - Direction de la Communication`,
    officials: [
      { name: 'Surangel Whipps Jr.', country: 'PW', aliases: ['Whipps', 'Surangel Whipps'] },
      { name: 'Isabelle Berro-Amadeï', country: 'MC' },
      { name: 'Enrique Manalo', country: 'PH' },
    ],
    meetings: [
      {
        who: ['Albert II', 'Surangel Whipps Jr.'],
        date: ['2024-10-01', '2024-10', null],
        kind: 'letter',
        status: 'held',
      },
      { who: ['Isabelle Berro-Amadeï', 'Enrique Manalo'], date: '2024-10-04', status: 'planned' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Albert II', country: 'MC', aliases: ['Prince Albert II'] }],
      meetings: [
        { who: ['Albert II', 'Surangel Whipps Jr.'], status: 'planned' },
        { who: ['Isabelle Berro-Amadeï'], status: 'planned' },
        { who: ['Albert II'], date: '2018', status: 'held' },
      ],
    },
  },
  {
    published: '2025-07-02',
    text: `Assemblée nationale : vifs débats sur la loi de finances

Ouagadougou - Les députés ont examiné mardi en plénière le projet de loi de finances rectificative. Le ministre de l'Économie et des Finances, Aboubakar Nacanabo, a défendu un texte qui prévoit des recettes de 3 237 milliards de francs CFA et un déficit ramené à 3 % du PIB.

Répondant au député Lassina Gouem, il a assuré que le gouvernement « a rendez-vous avec l'histoire » et que les objectifs seraient atteints. Le président de l'Assemblée, Ousmane Bougouma, a rappelé les orateurs à la courtoisie.

Le vote interviendra vendredi. En commission, les élus avaient auditionné la Chambre de commerce, qui plaide pour une baisse de la TVA à l'import de 18 à 15 %.

Météo : fortes pluies attendues dans le Sahel et l'Est. Propos recueillis par Y. Sankara.`,
    officials: [
      { name: 'Aboubakar Nacanabo', country: 'BF' },
      { name: 'Ousmane Bougouma', country: 'BF' },
    ],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Lassina Gouem', country: 'BF' }] },
  },
  {
    text: `Bilan de mission - La ministre Christine Fréchette conclut une visite fructueuse au Danemark et en Finlande

QUÉBEC, le 12 mai 2025 /CNW/ - La ministre de l'Économie, de l'Innovation et de l'Énergie, Mme Christine Fréchette, dresse un bilan positif de sa mission, qui s'est déroulée du 5 au 9 mai.

À Copenhague, la ministre a rencontré le ministre du Climat et de l'Énergie, Lars Aagaard, ainsi que des dirigeants de Vestas. À Helsinki, elle a eu des entretiens avec la ministre des Affaires économiques, Lulu Ranne, le 7 mai, et avec le ministre de l'Environnement, Kai Mykkänen, le lendemain.

Faits saillants
- En 2024, les exportations québécoises vers le Danemark se sont élevées à 412 M$, en hausse de 6,4 %.
- Les échanges du Québec avec la Finlande ont totalisé 735 M$.

Source : Cabinet de la ministre
Renseignements : Mathieu St-Amand, relations médias`,
    officials: [
      { name: 'Christine Fréchette', country: 'CA' },
      { name: 'Lars Aagaard', country: 'DK' },
      { name: 'Lulu Ranne', country: 'FI' },
      { name: 'Kai Mykkänen', country: 'FI' },
    ],
    meetings: [
      {
        who: ['Christine Fréchette', 'Lars Aagaard'],
        date: ['2025-05-05/2025-05-09', '2025-05-05/2025-05-07', '2025-05', null],
        status: 'held',
      },
      { who: ['Christine Fréchette', 'Lulu Ranne'], date: '2025-05-07', status: 'held' },
      { who: ['Christine Fréchette', 'Kai Mykkänen'], date: '2025-05-08', status: 'held' },
    ],
    trade: [],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'CA',
          partner: 'DK',
          amount: 412e6,
          currency: ['CAD', 'USD'],
          period: '2024',
          change: [6.4, null],
        },
        {
          measure: 'total',
          reporter: ['CA', 'FI'],
          partner: ['FI', 'CA'],
          amount: 735e6,
          currency: ['CAD', 'USD'],
          period: ['2024', null],
        },
      ],
    },
  },
];
