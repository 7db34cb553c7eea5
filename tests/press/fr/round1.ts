import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    text: `Accueil / Diplomatie / Afrique
Sotchi : Ahmed Attaf multiplie les rencontres avec ses homologues africains
ALGER, 10 nov 2024 (APS) - Le ministre des Affaires étrangères et de la Communauté nationale à l'étranger, Ahmed Attaf, s'est entretenu samedi à Sotchi avec son homologue mauritanien, Mohamed Salem Ould Merzoug, puis avec le chef de la diplomatie éthiopienne, Gedion Timothewos.
Les discussions avec le ministre rwandais Olivier Nduhungirehe ont porté sur la prochaine commission mixte, précise le communiqué. Porteur d'un message du président Abdelmadjid Tebboune, M. Attaf a rappelé que les échanges commerciaux entre l'Algérie et la Mauritanie avaient atteint 414 millions de dollars en 2023, en hausse de 83 %.
Partager sur Facebook  Imprimer  0 commentaire`,
    officials: [
      { name: 'Ahmed Attaf', country: 'DZ', aliases: ['Attaf'] },
      { name: 'Mohamed Salem Ould Merzoug', country: 'MR', aliases: ['Merzoug', 'Ould Merzoug'] },
      { name: 'Gedion Timothewos', country: 'ET', aliases: ['Timothewos'] },
      { name: 'Olivier Nduhungirehe', country: 'RW', aliases: ['Nduhungirehe'] },
      { name: 'Abdelmadjid Tebboune', country: 'DZ', aliases: ['Tebboune'] },
    ],
    meetings: [
      {
        who: ['Ahmed Attaf', 'Mohamed Salem Ould Merzoug'],
        date: '2024-11-09',
        kind: 'talks',
        status: 'held',
      },
      { who: ['Ahmed Attaf', 'Gedion Timothewos'], date: '2024-11-09', kind: 'talks', status: 'held' },
      {
        who: ['Ahmed Attaf', 'Olivier Nduhungirehe'],
        date: ['2024-11-09', null, '2024-11', '2024-11-10'],
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'DZ',
        partner: 'MR',
        amount: 414e6,
        currency: 'USD',
        period: '2023',
        change: 83,
      },
    ],
  },
  {
    text: `LE CHIFFRE DU COMMERCE EXTÉRIEUR – Analyse trimestrielle
Publié le 7 mai 2025
Au premier trimestre 2025, les exportations françaises de biens s'établissent à 151,3 milliards d'euros, en recul de 0,8 % par rapport au trimestre précédent, tandis que les importations progressent de 1,9 % pour atteindre 169,9 Md€. Le déficit commercial se creuse ainsi à 18,6 milliards d'euros.
Vers les États-Unis, les exportations ont bondi à 13,1 milliards d'euros. Les importations en provenance de Chine se sont élevées à 19,4 milliards d'euros, soit 6 % de plus qu'un an plus tôt. L'excédent des services a atteint 12,7 milliards d'euros.
Contact : diffusion.stat@exemple.gouv.fr – ISSN 1242-0336 – Reproduction autorisée avec mention d'origine`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'FR',
        partner: null,
        amount: 151.3e9,
        currency: 'EUR',
        period: '2025-Q1',
        change: -0.8,
      },
      {
        measure: 'imports',
        reporter: 'FR',
        partner: null,
        amount: 169.9e9,
        currency: 'EUR',
        period: '2025-Q1',
        change: 1.9,
      },
      {
        measure: 'balance',
        reporter: 'FR',
        partner: null,
        amount: -18.6e9,
        currency: 'EUR',
        period: '2025-Q1',
      },
      {
        measure: 'exports',
        reporter: 'FR',
        partner: 'US',
        amount: 13.1e9,
        currency: 'EUR',
        period: '2025-Q1',
      },
      {
        measure: 'imports',
        reporter: 'FR',
        partner: 'CN',
        amount: 19.4e9,
        currency: 'EUR',
        period: '2025-Q1',
        change: 6,
      },
      {
        measure: 'balance',
        reporter: 'FR',
        partner: null,
        scope: 'services',
        amount: 12.7e9,
        currency: 'EUR',
        period: '2025-Q1',
      },
    ],
  },
  {
    text: `Ligue 1 – 24e journée
L'OM rencontre Lens au Vélodrome, De Zerbi se méfie
Dimanche à 20h45, l'Olympique de Marseille reçoit le RC Lens pour un match décisif dans la course à l'Europe. « On va rencontrer une équipe qui court beaucoup », a prévenu Roberto De Zerbi en conférence de presse. Le président du club, Pablo Longoria, a rencontré ses joueurs jeudi au centre d'entraînement.
Lors de leur dernière confrontation, les deux formations s'étaient séparées sur un nul (1-1). Le budget du club phocéen a augmenté de 12 % à 270 millions d'euros. Mason Greenwood est annoncé titulaire.
Vidéos | Classement | Mercato | Boutique`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `Bruxelles, le 3 mars 2025. La commissaire européenne à l'Environnement, Jessika Roswall, rencontrera mercredi à Nairobi la directrice exécutive du Programme des Nations unies pour l'environnement, Inger Andersen. Elle doit également être reçue jeudi par le président kényan William Ruto.
La semaine dernière, Mme Roswall s'était entretenue par visioconférence avec la ministre brésilienne de l'Environnement, Marina Silva, en vue de la COP30.
L'Union européenne est le deuxième partenaire commercial du Kenya : en 2024, les exportations kényanes vers l'UE ont représenté 1,4 milliard d'euros, et les importations un peu plus de 1,7 milliard d'euros.`,
    officials: [
      { name: 'Jessika Roswall', country: 'EU', aliases: ['Roswall'] },
      { name: 'Inger Andersen', country: null, aliases: ['Andersen'] },
      { name: 'William Ruto', country: 'KE', aliases: ['Ruto'] },
      { name: 'Marina Silva', country: 'BR', aliases: ['Silva'] },
    ],
    meetings: [
      { who: ['Jessika Roswall', 'Inger Andersen'], date: '2025-03-05', status: 'planned' },
      { who: ['Jessika Roswall', 'William Ruto'], date: '2025-03-06', status: 'planned' },
      {
        who: ['Jessika Roswall', 'Marina Silva'],
        date: ['2025-02-24/2025-03-02', '2025-02-24/2025-02-28'],
        status: 'held',
      },
    ],
    trade: [
      { measure: 'exports', reporter: 'KE', partner: 'EU', amount: 1.4e9, currency: 'EUR', period: '2024' },
      {
        measure: 'imports',
        reporter: 'KE',
        partner: 'EU',
        bound: 'over',
        amount: 1.7e9,
        currency: 'EUR',
        period: '2024',
      },
    ],
  },
  {
    text: `BERLIN (AFP) – La rencontre prévue mardi 24 juin 2025 entre le chancelier allemand Friedrich Merz et le Premier ministre polonais Donald Tusk a été reportée à une date ultérieure pour des raisons d'agenda, a indiqué lundi un porte-parole du gouvernement allemand.
M. Merz s'est en revanche entretenu lundi matin au téléphone avec le président français Emmanuel Macron. À Varsovie, le ministre des Affaires étrangères Radoslaw Sikorski a refusé de recevoir l'ambassadeur de Hongrie, Istvan Ijgyarto.
Le roi des Pays-Bas Willem-Alexander, qui accueillera le sommet de l'OTAN, recevra quant à lui les dirigeants à dîner mardi soir au palais Huis ten Bosch.
dac/mba`,
    officials: [
      { name: 'Friedrich Merz', country: 'DE', aliases: ['Merz'] },
      { name: 'Donald Tusk', country: 'PL', aliases: ['Tusk'] },
      { name: 'Emmanuel Macron', country: 'FR', aliases: ['Macron'] },
      { name: 'Radoslaw Sikorski', country: 'PL', aliases: ['Sikorski'], world: true },
      { name: 'Istvan Ijgyarto', country: 'HU', aliases: ['Ijgyarto'] },
    ],
    meetings: [
      { who: ['Friedrich Merz', 'Donald Tusk'], date: '2025-06-24', status: 'cancelled' },
      { who: ['Friedrich Merz', 'Emmanuel Macron'], date: '2025-06-23', kind: 'phone call', status: 'held' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Willem-Alexander', country: 'NL' }],
      meetings: [{ who: ['Radoslaw Sikorski', 'Istvan Ijgyarto'], date: null, status: 'cancelled' }],
    },
  },
  {
    text: `Inondations dans le Valais : les secours rencontrent de grandes difficultés
Publié le 30.06.2024 à 18:22 – Mis à jour à 21:05
Les pluies diluviennes qui ont frappé le Valais samedi ont fait au moins un mort. Les équipes de secours rencontrent des obstacles majeurs pour atteindre le val d'Anniviers, coupé du monde. Les dégâts se chiffrent à quelque 400 millions de francs, selon une première estimation de l'assurance Helvetia.
« C'est du jamais vu », confie Marie-Claude Rey, habitante de Chippis. L'usine Constellium a interrompu sa production d'aluminium ; ses ventes avaient progressé de 7 % l'an dernier.
Photo : Keystone / Jean-Christophe Bott
À lire aussi : Euro 2024, la Suisse en quarts`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `Coopération : le Premier ministre Ousmane Sonko reçoit l'ambassadeur de Türkiye
Dakar, 15 janv. (APS) – Le chef du gouvernement sénégalais, Ousmane Sonko, a reçu en audience, mercredi 15 janvier 2025, l'ambassadrice de Türkiye à Dakar, Nur Sagman, en présence de la ministre de l'Intégration africaine et des Affaires étrangères, Yassine Fall.
La diplomate a rappelé que le volume des échanges commerciaux entre les deux pays dépasse 500 millions de dollars et qu'ils se sont fixé un objectif d'un milliard de dollars.
La veille, Mme Fall avait eu une séance de travail avec Simon-Pierre Mbumba, coordinateur du système des Nations unies.
OID/ADL`,
    officials: [
      { name: 'Ousmane Sonko', country: 'SN', aliases: ['Sonko'] },
      { name: 'Nur Sagman', country: 'TR', aliases: ['Sagman'] },
      { name: 'Yassine Fall', country: 'SN', aliases: ['Fall'] },
      { name: 'Simon-Pierre Mbumba', country: null, aliases: ['Mbumba'] },
    ],
    meetings: [
      {
        who: ['Ousmane Sonko', 'Nur Sagman'],
        maybe: ['Yassine Fall'],
        date: '2025-01-15',
        kind: 'reception',
        status: 'held',
      },
      { who: ['Yassine Fall', 'Simon-Pierre Mbumba'], date: '2025-01-14', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'SN',
        partner: 'TR',
        bound: 'over',
        amount: 500e6,
        currency: 'USD',
        period: null,
      },
      {
        measure: 'total',
        reporter: 'SN',
        partner: 'TR',
        amount: 1e9,
        currency: 'USD',
        period: null,
        status: 'target',
      },
    ],
  },
  {
    text: `Résultats annuels : Renault Group dépasse ses objectifs
Le constructeur au losange a publié jeudi un chiffre d'affaires record de 56,2 milliards d'euros pour 2024, en hausse de 7,4 %. Le directeur général, Luca de Meo, a rencontré les analystes à Boulogne-Billancourt. Les ventes en Europe ont augmenté de 3,5 % et le groupe a livré 2,26 millions de véhicules.
La marge opérationnelle atteint 7,6 %, soit 4,3 milliards d'euros. Le titre gagnait 2,1 % à l'ouverture de la Bourse de Paris. Un dividende de 2,20 euros par action sera proposé à l'assemblée générale. Le président du conseil d'administration, Jean-Dominique Senard, a salué « une performance remarquable ».`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `Hanoï (VNA) - Le président de l'Assemblée nationale Trân Thanh Mân a eu un entretien avec le président de la Chambre des représentants du Maroc, Rachid Talbi El Alami, le 26 juillet 2025 à Rabat, dans le cadre de sa visite officielle.
Lors de sa rencontre avec le chef du gouvernement marocain Aziz Akhannouch le même jour, M. Mân a proposé d'ouvrir une ligne aérienne directe. L'ambassadrice du Vietnam au Maroc, Lê Kim Quy, était présente.
Le commerce bilatéral s'est chiffré à 300 millions de dollars en 2024, contre 217 millions en 2023. – VNA/VI
source:https://fr.vietnamplus.example.vn`,
    officials: [
      { name: 'Trân Thanh Mân', country: 'VN', aliases: ['Mân', 'Thanh Mân'] },
      { name: 'Rachid Talbi El Alami', country: 'MA', aliases: ['Alami', 'El Alami'] },
      { name: 'Aziz Akhannouch', country: 'MA', aliases: ['Akhannouch'] },
      { name: 'Lê Kim Quy', country: 'VN', aliases: ['Quy', 'Kim Quy'] },
    ],
    meetings: [
      {
        who: ['Trân Thanh Mân', 'Rachid Talbi El Alami'],
        maybe: ['Lê Kim Quy'],
        date: '2025-07-26',
        kind: 'talks',
        status: 'held',
      },
      {
        who: ['Trân Thanh Mân', 'Aziz Akhannouch'],
        maybe: ['Lê Kim Quy'],
        date: '2025-07-26',
        status: 'held',
      },
    ],
    trade: [
      { measure: 'total', reporter: 'VN', partner: 'MA', amount: 300e6, currency: 'USD', period: '2024' },
      { measure: 'total', reporter: 'VN', partner: 'MA', amount: 217e6, currency: 'USD', period: '2023' },
    ],
    optional: { meetings: [{ who: ['Trân Thanh Mân'], date: null, kind: 'visit', status: 'held' }] },
  },
  {
    text: `KIGALI, 28 novembre 2025 — Sous l'égide du Qatar, le ministre congolais de l'Intérieur Jacquemain Shabani et son homologue rwandais Vincent Biruta se sont retrouvés à Doha mercredi. Le ministre d'État qatari Mohammed bin Abdulaziz Al-Khulaifi a facilité les pourparlers.
Les présidents Félix Tshisekedi et Paul Kagame devraient se rencontrer à Washington le 4 décembre en présence du président américain Donald Trump, selon la Maison-Blanche. « Rien n'est confirmé », a toutefois nuancé la porte-parole du gouvernement rwandais, Yolande Makolo.
(Avec Reuters)`,
    officials: [
      { name: 'Jacquemain Shabani', country: 'CD', aliases: ['Shabani'] },
      { name: 'Vincent Biruta', country: 'RW', aliases: ['Biruta'] },
      {
        name: 'Mohammed bin Abdulaziz Al-Khulaifi',
        country: 'QA',
        aliases: ['Al-Khulaifi', 'Abdulaziz Al-Khulaifi'],
      },
      { name: 'Félix Tshisekedi', country: 'CD', aliases: ['Tshisekedi'], world: true },
      { name: 'Paul Kagame', country: 'RW', aliases: ['Kagame'], world: true },
      { name: 'Donald Trump', country: 'US', aliases: ['Trump'] },
    ],
    meetings: [
      {
        who: ['Jacquemain Shabani', 'Vincent Biruta'],
        maybe: ['Mohammed bin Abdulaziz Al-Khulaifi'],
        date: '2025-11-26',
        kind: 'talks',
        status: 'held',
      },
      {
        who: ['Félix Tshisekedi', 'Paul Kagame'],
        maybe: ['Donald Trump'],
        date: '2025-12-04',
        status: 'planned',
      },
    ],
    trade: [],
    optional: { officials: [{ name: 'Yolande Makolo', country: 'RW', aliases: ['Makolo'] }] },
  },
  {
    text: `Abidjan – Les échanges entre la Côte d'Ivoire et le Burkina Faso ont totalisé 523 milliards de francs CFA en 2023, dont 441 milliards de FCFA d'exportations ivoiriennes (+9,2 %) et 82 milliards de FCFA d'importations. Le solde dégage donc un excédent de 359 milliards de FCFA en faveur d'Abidjan.
Sur les neuf premiers mois de 2024, les ventes ivoiriennes de cacao aux Pays-Bas ont augmenté de 21,4 %. Le taux de droit de douane reste fixé à 14,6 % et le port d'Abidjan a traité 40 millions de tonnes.
L'investissement direct étranger dans le pays s'est établi à 1 753 millions de dollars en 2023.`,
    officials: [],
    meetings: [],
    trade: [
      { measure: 'total', reporter: 'CI', partner: 'BF', amount: 523e9, currency: 'XOF', period: '2023' },
      {
        measure: 'exports',
        reporter: 'CI',
        partner: 'BF',
        amount: 441e9,
        currency: 'XOF',
        period: '2023',
        change: 9.2,
      },
      { measure: 'imports', reporter: 'CI', partner: 'BF', amount: 82e9, currency: 'XOF', period: '2023' },
      { measure: 'balance', reporter: 'CI', partner: 'BF', amount: 359e9, currency: 'XOF', period: '2023' },
      {
        measure: 'exports',
        reporter: 'CI',
        partner: 'NL',
        scope: 'cacao',
        amount: null,
        currency: null,
        period: '2024-01/2024-09',
        change: 21.4,
      },
      {
        measure: 'investment',
        reporter: null,
        partner: 'CI',
        amount: 1.753e9,
        currency: 'USD',
        period: '2023',
      },
    ],
  },
  {
    text: `Festival d'Angoulême : rencontre avec Posy Simmonds
Du 30 janvier au 2 février, la cité charentaise accueille la 52e édition du Festival international de la bande dessinée. La dessinatrice britannique Posy Simmonds y rencontrera ses lecteurs samedi à 15 heures, espace Franquin. Le romancier Pierre Lemaitre animera la discussion.
Les ventes d'albums ont reculé de 9 % en 2023, à 877 millions d'euros, selon GfK, après des années fastes. « J'ai rencontré Goscinny enfant », raconte le scénariste Jean-David Morvan. La billetterie ouvre à 9 h ; tarif plein 22 euros.
Newsletter | Mentions légales | Gérer mes cookies`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `Point de presse du porte-parole – Extraits
Q : Pouvez-vous nous dire si le ministre a parlé à son homologue israélien ?
R : Oui. M. Jean-Noël Barrot s'est entretenu hier soir par téléphone avec M. Gideon Saar, ministre israélien des Affaires étrangères. Il se rendra à Beyrouth vendredi, où il rencontrera le Premier ministre libanais, M. Nawaf Salam.
Q : Et la rencontre avec M. Araghtchi ?
R : Un entretien entre les deux ministres avait été envisagé la semaine dernière à Genève ; il n'a pas eu lieu.
(Paris, 12 février 2025)`,
    officials: [
      { name: 'Jean-Noël Barrot', country: 'FR', aliases: ['Barrot'], world: true },
      { name: 'Gideon Saar', country: 'IL', aliases: ['Saar'] },
      { name: 'Nawaf Salam', country: 'LB', aliases: ['Salam'] },
    ],
    meetings: [
      { who: ['Jean-Noël Barrot', 'Gideon Saar'], date: '2025-02-11', kind: 'phone call', status: 'held' },
      { who: ['Jean-Noël Barrot', 'Nawaf Salam'], date: '2025-02-14', status: 'planned' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Araghtchi', country: 'IR', world: true }],
      meetings: [
        { who: ['Jean-Noël Barrot'], date: '2025-02-14', kind: 'visit', status: 'planned' },
        { who: ['Jean-Noël Barrot', 'Araghtchi'], date: '2025-02-03/2025-02-09', status: 'cancelled' },
      ],
    },
  },
  {
    text: `OTTAWA — Le premier ministre du Canada, Mark Carney, a accueilli aujourd'hui le président de l'Indonésie, Prabowo Subianto, sur la colline du Parlement. Les deux dirigeants ont assisté à la signature de l'Accord de partenariat économique global par le ministre du Commerce international, Maninder Sidhu, et le ministre coordonnateur des Affaires économiques, Airlangga Hartarto.
En 2024, le commerce bilatéral de marchandises s'est élevé à plus de 5 milliards de dollars canadiens. Les exportations canadiennes vers l'Indonésie, d'une valeur de 1,9 milliard de dollars canadiens, se composaient surtout de blé.
Diffusé le 24 septembre 2025 – Cabinet du Premier ministre`,
    officials: [
      { name: 'Mark Carney', country: 'CA', aliases: ['Carney'] },
      { name: 'Prabowo Subianto', country: 'ID', aliases: ['Subianto'] },
      { name: 'Maninder Sidhu', country: 'CA', aliases: ['Sidhu'], world: true },
      { name: 'Airlangga Hartarto', country: 'ID', aliases: ['Hartarto'], world: true },
    ],
    meetings: [{ who: ['Mark Carney', 'Prabowo Subianto'], date: '2025-09-24', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: 'CA',
        partner: 'ID',
        bound: 'over',
        amount: 5e9,
        currency: 'CAD',
        period: '2024',
      },
      { measure: 'exports', reporter: 'CA', partner: 'ID', amount: 1.9e9, currency: 'CAD', period: '2024' },
    ],
    optional: {
      meetings: [
        {
          who: ['Mark Carney', 'Prabowo Subianto', 'Maninder Sidhu', 'Airlangga Hartarto'],
          date: '2025-09-24',
          status: 'held',
        },
        { who: ['Maninder Sidhu', 'Airlangga Hartarto'], date: '2025-09-24', status: 'held' },
      ],
    },
  },
  {
    text: `Sondage : la cote de l'exécutif s'érode
Selon le baromètre mensuel publié vendredi par l'institut Elabe, 24 % des personnes interrogées déclarent faire confiance au gouvernement, soit deux points de moins qu'en avril. La réforme rencontre une forte opposition chez les moins de 35 ans ; elle se heurte aussi aux syndicats.
L'enquête a été réalisée en ligne auprès d'un échantillon de 1 002 personnes. Le taux de chômage s'établit à 7,3 %, et l'inflation a ralenti à 0,8 % sur un an. L'encours de la dette publique dépasse 3 300 milliards d'euros.
Par Lucie Delporte, service politique`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `PALAIS PRINCIER – S.A.S. le Prince Albert II de Monaco a adressé un message de condoléances au président de la République fédérale d'Allemagne. Le 9 mai 2025, le souverain a reçu au Palais le président de la République du Cap-Vert, José Maria Neves, accompagné de son ministre de la Mer, Jorge Santos. Les deux chefs d'État ont évoqué la protection des océans.
Le ministre d'État, Didier Guillaume, avait salué la veille la nouvelle ambassadrice du Portugal, Luisa Almeida, sans la rencontrer officiellement.
Photo © Axel Bastello / Palais princier`,
    officials: [
      { name: 'Albert II', country: 'MC', aliases: ['II'] },
      { name: 'José Maria Neves', country: 'CV', aliases: ['Neves', 'Maria Neves'] },
      { name: 'Jorge Santos', country: 'CV', aliases: ['Santos'] },
      { name: 'Didier Guillaume', country: 'MC', aliases: ['Guillaume'], world: true },
      { name: 'Luisa Almeida', country: 'PT', aliases: ['Almeida'] },
    ],
    meetings: [
      {
        who: ['Albert II', 'José Maria Neves'],
        maybe: ['Jorge Santos'],
        date: '2025-05-09',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [{ who: ['Didier Guillaume', 'Luisa Almeida'], date: '2025-05-08', status: 'held' }],
    },
  },
  {
    text: `RABAT, 26 juin 2025 (MAP) – Le Wali de Bank Al-Maghrib, Abdellatif Jouahri, s'est entretenu jeudi à Rabat avec la présidente de la Banque centrale européenne, Christine Lagarde, en marge d'une conférence régionale. La veille, il avait coprésidé avec le gouverneur de la Banque de France, François Villeroy de Galhau, une table ronde sur l'inclusion financière.
Ont également pris part aux travaux la ministre de l'Économie et des Finances, Nadia Fettah, et le directeur régional du FMI, Jihad Azour.
D'après l'Office des changes, les exportations automobiles ont reculé de 4 % à 64,7 milliards de dirhams à fin mai 2025, et les importations ont progressé de 7,4 % à 332,4 MMDH.`,
    officials: [
      { name: 'Abdellatif Jouahri', country: 'MA', aliases: ['Jouahri'] },
      { name: 'Christine Lagarde', country: 'EU', aliases: ['Lagarde'] },
      { name: 'François Villeroy de Galhau', country: 'FR', aliases: ['Galhau', 'de Galhau'] },
      { name: 'Nadia Fettah', country: 'MA', aliases: ['Fettah'], world: true },
      { name: 'Jihad Azour', country: null, aliases: ['Azour'] },
    ],
    meetings: [
      { who: ['Abdellatif Jouahri', 'Christine Lagarde'], date: '2025-06-26', kind: 'talks', status: 'held' },
      { who: ['Abdellatif Jouahri', 'François Villeroy de Galhau'], date: '2025-06-25', status: 'held' },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'MA',
        partner: null,
        scope: 'automobile',
        amount: 64.7e9,
        currency: 'MAD',
        period: '2025-01/2025-05',
        change: -4,
      },
      {
        measure: 'imports',
        reporter: 'MA',
        partner: null,
        amount: 332.4e9,
        currency: 'MAD',
        period: '2025-01/2025-05',
        change: 7.4,
      },
    ],
  },
  {
    text: `Nvidia rencontre une demande « insensée » pour ses puces
Par Hugo Martin | 27 février 2025 à 07h12
Le géant américain a vu ses revenus bondir de 78 % au quatrième trimestre, à 39,3 milliards de dollars. Le PDG Jensen Huang assure que la production de Blackwell répond désormais aux attentes. Les ventes à la Chine ont toutefois été divisées par deux, tandis que les livraisons vers Singapour représentent 18 % du chiffre d'affaires.
Les investisseurs rencontrent les dirigeants mercredi prochain à San José lors de la conférence GTC. À Wall Street, l'action cédait 1,5 % dans les échanges d'après-séance.
[Vidéo] Pourquoi les droits de douane inquiètent le secteur
Lire aussi : Mistral AI lève 600 millions d'euros`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `Agenda – Occitanie : Carole Delga reçoit Salvador Illa
La présidente de la Région Occitanie, Carole Delga, reçoit jeudi 6 mars 2025 à Toulouse le président de la Generalitat de Catalogne, Salvador Illa. Au menu : le train Barcelone-Toulouse et l'hydrogène. Les deux élus signeront une déclaration commune à l'issue de leur entretien, indique l'invitation à la presse publiée le 3 mars.
M. Illa avait été reçu l'an dernier, en octobre, par la commissaire européenne Iliana Ivanova.
Les exportations de l'Occitanie vers l'Espagne ont atteint 3,9 milliards d'euros en 2023.`,
    officials: [
      { name: 'Carole Delga', country: 'FR', aliases: ['Delga'] },
      { name: 'Salvador Illa', country: 'ES', aliases: ['Illa'] },
      { name: 'Iliana Ivanova', country: 'EU', aliases: ['Ivanova'] },
    ],
    meetings: [
      { who: ['Carole Delga', 'Salvador Illa'], date: '2025-03-06', kind: 'reception', status: 'planned' },
      { who: ['Salvador Illa', 'Iliana Ivanova'], date: '2024-10', kind: 'reception', status: 'held' },
    ],
    trade: [],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'FR',
          partner: 'ES',
          scope: 'Occitanie',
          amount: 3.9e9,
          currency: 'EUR',
          period: '2023',
        },
      ],
    },
  },
  {
    text: `Belgrade/Berne, 21.5.2025 – La présidente de la Confédération, Karin Keller-Sutter, a rencontré le président serbe Aleksandar Vučić en marge du Forum économique de Belgrade. L'entretien, auquel participait aussi le ministre serbe des Finances Siniša Mali, a porté sur l'adhésion à l'AELE.
Les exportations suisses vers la Serbie et les importations suisses de Serbie ont progressé respectivement de 5,1 % et de 8,7 % en 2024. Le volume des échanges a approché les 900 millions de francs suisses, et la Suisse a investi près de 1,2 milliard de francs dans le pays.
Plus tard dans la journée, Mme Keller-Sutter a participé à une discussion avec des étudiants.
DFF, Communication`,
    officials: [
      { name: 'Karin Keller-Sutter', country: 'CH', aliases: ['Keller-Sutter'] },
      { name: 'Aleksandar Vučić', country: 'RS', aliases: ['Vučić'] },
      { name: 'Siniša Mali', country: 'RS', aliases: ['Mali'] },
    ],
    meetings: [
      {
        who: ['Karin Keller-Sutter', 'Aleksandar Vučić'],
        maybe: ['Siniša Mali'],
        date: ['2025-05-21', null],
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'CH',
        partner: 'RS',
        amount: null,
        currency: null,
        period: '2024',
        change: 5.1,
      },
      {
        measure: 'imports',
        reporter: 'CH',
        partner: 'RS',
        amount: null,
        currency: null,
        period: '2024',
        change: 8.7,
      },
      {
        measure: 'total',
        reporter: 'CH',
        partner: 'RS',
        bound: 'about',
        amount: 900e6,
        currency: 'CHF',
        period: '2024',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'investment',
          reporter: 'CH',
          partner: 'RS',
          bound: 'about',
          amount: 1.2e9,
          currency: 'CHF',
          period: null,
        },
      ],
    },
  },
];
