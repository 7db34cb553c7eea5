import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    text: `Nafti multiplie les entretiens à Luanda

25/11/2025 18:12

En marge du sommet Union africaine – Union européenne, le ministre des Affaires étrangères, de la Migration et des Tunisiens à l'étranger, Mohamed Ali Nafti, s'est entretenu mardi dans la capitale angolaise avec plusieurs de ses homologues, indique un communiqué de son département.

La rencontre avec le ministre angolais des Relations extérieures, Téte António, a permis de passer en revue les préparatifs de la commission mixte, attendue à Tunis au premier semestre de 2026.

Avec la ministre slovène des Affaires étrangères, Tanja Fajon, les discussions ont porté sur la formation professionnelle et la migration circulaire. M. Nafti a enfin évoqué avec le chef de la diplomatie ghanéenne, Samuel Okudzeto Ablakwa, l'ouverture d'une liaison aérienne entre les deux pays.

Le ministre conduit la délégation tunisienne au nom du président de la République, Kaïs Saïed.

(TAP)

Articles similaires`,
    officials: [
      { name: 'Mohamed Ali Nafti', country: 'TN', aliases: ['Nafti'] },
      { name: 'Téte António', country: 'AO' },
      { name: 'Tanja Fajon', country: 'SI' },
      { name: 'Samuel Okudzeto Ablakwa', country: 'GH' },
      { name: 'Kaïs Saïed', country: 'TN' },
    ],
    meetings: [
      { who: ['Mohamed Ali Nafti', 'Téte António'], date: '2025-11-25', status: 'held' },
      { who: ['Mohamed Ali Nafti', 'Tanja Fajon'], date: '2025-11-25', status: 'held' },
      { who: ['Mohamed Ali Nafti', 'Samuel Okudzeto Ablakwa'], date: '2025-11-25', status: 'held' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Mohamed Ali Nafti', 'homologues'], status: 'held' }] },
  },
  {
    text: `Le ministre de l'Élevage s'entretient avec l'ambassadrice d'Espagne

Le ministre du Développement animal, M. Mokhtar Gaguih, a reçu en audience, mercredi à Nouakchott, SEM. María Moreno Ruiz, ambassadrice du Royaume d'Espagne en Mauritanie.

Les deux parties ont fait le point des projets communs, notamment dans le domaine de la santé animale et de la vaccination du cheptel.

Étaient présents à l'entrevue MM. Dah Ould Sidi Brahim, secrétaire général du ministère, et Yahya Ould Cheikh, chargé de mission.

mer, 12/02/2025 - 16:20

Actualités | Archives | Contact`,
    officials: [
      { name: 'Mokhtar Gaguih', country: 'MR' },
      { name: 'María Moreno Ruiz', country: 'ES' },
    ],
    meetings: [
      {
        who: ['Mokhtar Gaguih', 'María Moreno Ruiz'],
        maybe: ['Dah Ould Sidi Brahim', 'Yahya Ould Cheikh'],
        date: '2025-02-12',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [
        { name: 'Dah Ould Sidi Brahim', country: 'MR' },
        { name: 'Yahya Ould Cheikh', country: 'MR' },
      ],
    },
  },
  {
    text: `Maroc : le déficit commercial se creuse à fin mai

Rabat – Les importations de marchandises ont atteint 329,4 milliards de dirhams (MMDH) au terme des cinq premiers mois de 2025, en hausse de 7,6% par rapport à la même période de l'année précédente, selon les indicateurs mensuels de l'Office des changes.

Les exportations, elles, se sont établies à 196,2 MMDH, soit une progression de 3,1%. Le déficit commercial ressort ainsi à 133,2 MMDH, contre 115,9 MMDH à fin mai 2024. Le taux de couverture perd 2,6 points, à 59,6%.

Par secteur, les ventes de phosphates et dérivés se chiffrent à 35,8 MMDH (+17,2%), tandis que celles de l'automobile reculent de 4,3% à 63,9 MMDH.

De leur côté, les transferts des Marocains résidant à l'étranger se sont repliés à 45,1 MMDH.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'imports',
        reporter: 'MA',
        partner: null,
        amount: 329.4e9,
        currency: 'MAD',
        period: '2025-01/2025-05',
        change: 7.6,
      },
      {
        measure: 'exports',
        reporter: 'MA',
        partner: null,
        amount: 196.2e9,
        currency: 'MAD',
        period: '2025-01/2025-05',
        change: 3.1,
      },
      {
        measure: 'balance',
        reporter: 'MA',
        partner: null,
        amount: 133.2e9,
        currency: 'MAD',
        period: '2025-01/2025-05',
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'MA',
        partner: null,
        amount: 35.8e9,
        currency: 'MAD',
        period: '2025-01/2025-05',
        change: [17.2, null],
      },
      {
        measure: 'exports',
        reporter: 'MA',
        partner: null,
        amount: 63.9e9,
        currency: 'MAD',
        period: '2025-01/2025-05',
        change: [-4.3, null],
      },
    ],
    optional: {
      trade: [
        {
          measure: 'balance',
          reporter: 'MA',
          partner: null,
          amount: 115.9e9,
          currency: 'MAD',
          period: ['2024-01/2024-05'],
          change: 'any',
        },
      ],
    },
  },
  {
    text: `Entretien de la ministre déléguée chargée du commerce extérieur avec une radio nationale (Paris, 4 juin 2025)

Q - Bonjour, Madame la Ministre. Les droits de douane, on en est où ?

R - Bonjour. Nous restons fermes et unis. La Commission négocie au nom des Vingt-Sept, et c'est une force.

Q - Vous avez vu hier votre homologue italien. Êtes-vous d'accord sur tout ?

R - J'ai en effet déjeuné mardi à Paris avec Antonio Tajani, qui est aussi chargé du commerce. Nous partageons l'essentiel : pas de naïveté, pas de surenchère. Les entreprises veulent de la visibilité.

Q - Et le Mercosur ?

R - La position de la France n'a pas changé. Ce texte, en l'état, n'est pas acceptable pour nos agriculteurs.

Q - Merci d'avoir répondu à nos questions.`,
    officials: [{ name: 'Antonio Tajani', country: 'IT' }],
    meetings: [],
    trade: [],
    optional: {
      meetings: [
        {
          who: ['ministre déléguée chargée du commerce extérieur', 'Antonio Tajani'],
          date: '2025-06-03',
          status: 'held',
        },
      ],
    },
  },
  {
    text: `Agenda prévisionnel du ministre

Partager

Semaine du 13 au 17 octobre 2025

Lundi 13 octobre
• 10h - Entretien avec M. Xavier Bettel, vice-Premier ministre et ministre des Affaires étrangères du Luxembourg
• 15h - Comité de direction

Mardi 14 octobre
• 12h30 - Déjeuner de travail avec Mme Thérèse Kayikwamba Wagner, ministre des Affaires étrangères de la République démocratique du Congo
• 15h - Questions au Gouvernement, Assemblée nationale

Mercredi 15 octobre
• 10h - Conseil des ministres

Jeudi 16 octobre
• Déplacement à Brest

Cet agenda est susceptible d'être modifié.`,
    officials: [
      { name: 'Xavier Bettel', country: 'LU' },
      { name: 'Thérèse Kayikwamba Wagner', country: 'CD' },
    ],
    meetings: [],
    trade: [],
    optional: {
      meetings: [
        { who: ['le ministre', 'Xavier Bettel'], date: '2025-10-13', status: 'planned' },
        { who: ['le ministre', 'Thérèse Kayikwamba Wagner'], date: '2025-10-14', status: 'planned' },
      ],
    },
  },
  {
    published: '2025-03-14',
    text: `Le vice-Premier ministre Bui Thanh Son reçoit l'ambassadeur du Danemark

Hanoï (VNA) – Le vice-Premier ministre et ministre des Affaires étrangères, Bui Thanh Son, a reçu le 14 mars à Hanoï l'ambassadeur du Danemark au Vietnam, Nicolai Prytz, venu lui faire ses adieux au terme de son mandat.

Le vice-Premier ministre Bui Thanh Son (à droite) et l'ambassadeur Nicolai Prytz. Photo : VNA

Bui Thanh Son a salué les contributions du diplomate au Partenariat stratégique vert, établi en novembre 2023. Il a souhaité que Copenhague continue de soutenir le Vietnam dans la transition énergétique.

Nicolai Prytz a noté que les échanges commerciaux bilatéraux avaient atteint 824 millions de dollars en 2024, soit une hausse de 17,6% en un an, et que quelque 150 entreprises danoises étaient implantées au Vietnam. – VNA

source
#Danemark #Vietnam
Voir plus
La présidente du Comité central du Front de la Patrie en tournée dans le Centre`,
    officials: [
      { name: 'Bui Thanh Son', country: 'VN' },
      { name: 'Nicolai Prytz', country: 'DK' },
    ],
    meetings: [{ who: ['Bui Thanh Son', 'Nicolai Prytz'], date: '2025-03-14', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: ['VN', 'DK'],
        partner: ['DK', 'VN'],
        amount: 824e6,
        currency: 'USD',
        period: '2024',
        change: 17.6,
      },
    ],
  },
  {
    published: '2025-07-31',
    text: `VOVWORLD
Le président de l'Assemblée nationale rencontre des dirigeants parlementaires à Genève

(VOVWORLD) - En marge de la 6e Conférence mondiale des présidents de parlement, le président de l'Assemblée nationale vietnamienne, Tran Thanh Man, a rencontré mercredi à Genève la présidente de l'Union interparlementaire, Tulia Ackson, et la présidente du Conseil national suisse, Maja Riniker.

Le président de l'Assemblée nationale Tran Thanh Man (à gauche) et Tulia Ackson. Photo: VNA

Avec la première, il a évoqué la préparation de la cérémonie de signature de la Convention de Hanoï contre la cybercriminalité.

Recevant le même jour l'ambassadeur Mai Phan Dung, chef de la mission permanente du Vietnam à Genève, Tran Thanh Man a félicité le personnel pour ses résultats.

La veille, il s'était entretenu avec son homologue arménien, Alen Simonyan.

Commentaires`,
    officials: [
      { name: 'Tran Thanh Man', country: 'VN' },
      { name: 'Tulia Ackson', country: [null, 'TZ'] },
      { name: 'Maja Riniker', country: 'CH' },
      { name: 'Mai Phan Dung', country: 'VN' },
      { name: 'Alen Simonyan', country: 'AM' },
    ],
    meetings: [
      {
        who: ['Tran Thanh Man', 'Tulia Ackson'],
        maybe: ['Maja Riniker'],
        date: '2025-07-30',
        status: 'held',
      },
      { who: ['Tran Thanh Man', 'Alen Simonyan'], date: '2025-07-29', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Tran Thanh Man', 'Mai Phan Dung'], date: '2025-07-30', status: 'held' },
        { who: ['Tran Thanh Man', 'Maja Riniker'], date: '2025-07-30', status: 'held' },
      ],
    },
  },
  {
    text: `Togo : trois nouveaux ambassadeurs accrédités

Lomé, 22 mai 2024 (ATOP) – Le président de la République, Faure Essozimna Gnassingbé, a reçu ce mercredi au palais de la présidence les lettres de créance de trois nouveaux ambassadeurs.

Il s'agit de Mme Claudia Giehl-Mbaye (Allemagne), de M. Zhao Weidong (Chine) et de M. Rashid Al Hosani (Émirats arabes unis).

Au sortir de l'audience, la diplomate allemande a indiqué vouloir « poursuivre le travail engagé dans la formation des jeunes ». M. Zhao a pour sa part évoqué les chantiers routiers en cours dans le nord du pays.

La cérémonie s'est déroulée en présence du ministre des Affaires étrangères, Robert Dussey.

Publié dans Politique | 214 vues | Imprimer`,
    officials: [
      { name: 'Faure Essozimna Gnassingbé', country: 'TG' },
      { name: 'Claudia Giehl-Mbaye', country: 'DE' },
      { name: 'Zhao Weidong', country: 'CN', aliases: ['Zhao'] },
      { name: 'Rashid Al Hosani', country: 'AE' },
      { name: 'Robert Dussey', country: 'TG' },
    ],
    meetings: [
      {
        who: ['Faure Essozimna Gnassingbé', 'Claudia Giehl-Mbaye'],
        maybe: ['Zhao Weidong', 'Rashid Al Hosani', 'Robert Dussey'],
        date: '2024-05-22',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        {
          who: ['Faure Essozimna Gnassingbé', 'Zhao Weidong'],
          maybe: ['Robert Dussey'],
          date: '2024-05-22',
          status: 'held',
        },
        {
          who: ['Faure Essozimna Gnassingbé', 'Rashid Al Hosani'],
          maybe: ['Robert Dussey'],
          date: '2024-05-22',
          status: 'held',
        },
      ],
    },
  },
  {
    text: `Compte rendu

La ministre Anand s'entretient avec le ministre des Affaires étrangères du Pakistan

De : Affaires mondiales Canada

Le 20 août 2025 - Ottawa (Ontario)

L'honorable Anita Anand, ministre des Affaires étrangères, s'est entretenue aujourd'hui par téléphone avec le vice-premier ministre et ministre des Affaires étrangères du Pakistan, Mohammad Ishaq Dar.

La ministre Anand a transmis les condoléances du Canada aux familles touchées par les inondations survenues dans la province de Khyber Pakhtunkhwa. Les deux ministres ont parlé des possibilités d'accroître le commerce bilatéral, notamment dans le secteur agricole.

Ils ont convenu de rester en contact.

Personnes-ressources

Relations avec les médias
Affaires mondiales Canada
desk@international.example.gc.ca`,
    officials: [
      { name: 'Anita Anand', country: 'CA', aliases: ['Anand'] },
      { name: 'Mohammad Ishaq Dar', country: 'PK' },
    ],
    meetings: [
      { who: ['Anita Anand', 'Mohammad Ishaq Dar'], date: '2025-08-20', kind: 'phone call', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `Le Conseil national refuse un impôt sur les billets d'avion

Berne (ats) – Par 104 voix contre 83, le Conseil national a rejeté mardi une motion demandant une taxe d'encouragement sur les vols court-courriers. « Nous rencontrons déjà assez de difficultés pour tenir nos engagements climatiques », a regretté la députée Delphine Klopfenstein Broggini (Vert-e-s/GE). Le conseiller fédéral Albert Rösti avait recommandé le rejet. Le dossier est liquidé.

La Bourse suisse a terminé en légère hausse. L'indice SMI a gagné 0,34% à 12'187,4 points. Nestlé a publié un chiffre d'affaires de 22,7 milliards de francs au premier trimestre.

Hockey: Genève-Servette recevra Lausanne vendredi aux Vernets. La dernière rencontre entre les deux équipes s'était soldée par une victoire des Lions.

Keystone-ATS / 12.03.2024`,
    officials: [{ name: 'Albert Rösti', country: 'CH' }],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Delphine Klopfenstein Broggini', country: 'CH' }] },
  },
  {
    text: `Le chiffre du commerce extérieur – Avril 2025
Direction générale des douanes et droits indirects

Le déficit commercial s'élève à 7,2 milliards d'euros en avril 2025, après 5,8 milliards en mars. Les exportations reculent de 1,7 %, à 48,6 milliards d'euros ; les importations progressent de 1,1 % et atteignent 55,8 milliards d'euros.

La baisse des ventes est due pour l'essentiel à l'aéronautique. Les livraisons vers les États-Unis, en net repli après les achats de précaution du début d'année, s'établissent à 3,4 milliards d'euros.

Cumulé sur douze mois, le déficit atteint 79,3 milliards d'euros.

Prochaine publication : 8 juillet à 8h45`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'balance',
        reporter: 'FR',
        partner: null,
        amount: 7.2e9,
        currency: 'EUR',
        period: '2025-04',
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'FR',
        partner: null,
        amount: 48.6e9,
        currency: 'EUR',
        period: '2025-04',
        change: -1.7,
      },
      {
        measure: 'imports',
        reporter: 'FR',
        partner: null,
        amount: 55.8e9,
        currency: 'EUR',
        period: '2025-04',
        change: 1.1,
      },
      {
        measure: 'exports',
        reporter: 'FR',
        partner: 'US',
        amount: 3.4e9,
        currency: 'EUR',
        period: '2025-04',
        change: 'any',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'balance',
          reporter: 'FR',
          partner: null,
          amount: 5.8e9,
          currency: 'EUR',
          period: '2025-03',
          change: 'any',
        },
        { measure: 'balance', reporter: 'FR', partner: null, amount: 79.3e9, currency: 'EUR', change: 'any' },
      ],
    },
  },
  {
    published: '2025-09-09',
    text: `Bujumbura annule une rencontre avec Kigali

BUJUMBURA, 9 septembre (Iwacu/AFP) – Le ministre burundais des Affaires étrangères, Édouard Bizimana, ne rencontrera pas jeudi à Kirundo son homologue rwandais, Olivier Nduhungirehe, a annoncé mardi son porte-parole, invoquant des « raisons de calendrier ».

Cet entretien devait être le premier au niveau ministériel depuis la fermeture de la frontière, en janvier 2024. Des discussions entre responsables des services de renseignement avaient eu lieu en mars.

À Kigali, une source au ministère a dit regretter cette décision. « La porte reste ouverte », a-t-elle assuré.

M. Bizimana doit en revanche recevoir vendredi l'envoyé spécial de l'Union européenne pour la région des Grands Lacs, Johan Borgstam.`,
    officials: [
      { name: 'Édouard Bizimana', country: 'BI', aliases: ['Bizimana'] },
      { name: 'Olivier Nduhungirehe', country: 'RW' },
      { name: 'Johan Borgstam', country: 'EU' },
    ],
    meetings: [
      { who: ['Édouard Bizimana', 'Olivier Nduhungirehe'], date: '2025-09-11', status: 'cancelled' },
      { who: ['Édouard Bizimana', 'Johan Borgstam'], date: '2025-09-12', status: 'planned' },
    ],
    trade: [],
  },
  {
    published: '2025-04-26',
    text: `Prévot reçu par le président Museveni à Entebbe

Belga

Le ministre belge des Affaires étrangères, Maxime Prévot (Les Engagés), a été reçu samedi par le président ougandais Yoweri Museveni, première étape d'une tournée dans la région des Grands Lacs, a annoncé son cabinet.

Le conflit dans l'est de la République démocratique du Congo était au centre de l'entretien, qui a duré plus d'une heure. M. Prévot s'était auparavant entretenu avec son homologue, Jeje Odongo.

Le chef de la diplomatie belge est attendu dimanche à Bujumbura, où il doit rencontrer le président Évariste Ndayishimiye, puis lundi à Kinshasa. Aucun contact n'est prévu avec les autorités rwandaises, Kigali ayant rompu ses relations diplomatiques avec la Belgique en mars.

Sur le même sujet
Grève du rail : un train sur trois lundi`,
    officials: [
      { name: 'Maxime Prévot', country: 'BE', aliases: ['Prévot'] },
      { name: 'Yoweri Museveni', country: 'UG', aliases: ['Museveni'] },
      { name: 'Jeje Odongo', country: 'UG' },
      { name: 'Évariste Ndayishimiye', country: 'BI' },
    ],
    meetings: [
      { who: ['Maxime Prévot', 'Yoweri Museveni'], date: '2025-04-26', status: 'held' },
      { who: ['Maxime Prévot', 'Jeje Odongo'], date: ['2025-04-26', null], status: 'held' },
      { who: ['Maxime Prévot', 'Évariste Ndayishimiye'], date: '2025-04-27', status: 'planned' },
    ],
    trade: [],
  },
  {
    text: `PRÉSIDENCE DE LA RÉPUBLIQUE DE CÔTE D'IVOIRE
Service de Communication

Le Chef de l'Etat a eu plusieurs audiences

Abidjan, le 5 juin 2024 – Le Président de la République, S.E.M. Alassane OUATTARA, a accordé, ce mercredi, au Palais de la Présidence, trois audiences.

Le Chef de l'Etat a d'abord échangé avec Mme Jessica DAVIS BA, Ambassadeur des Etats-Unis d'Amérique en Côte d'Ivoire. Les échanges ont porté sur la sécurité dans le Golfe de Guinée.

Le Président Alassane OUATTARA s'est ensuite entretenu avec le Ministre des Affaires étrangères du Bénin, M. Olushegun ADJADI BAKARI, porteur d'un message de son homologue, le Président Patrice TALON.

Enfin, il a reçu une délégation de la Fédération nationale des producteurs de cacao, conduite par M. Moussa KONÉ.

Ont pris part à ces audiences le Vice-Président Tiémoko Meyliet KONÉ et le Ministre Fidèle SARASSORO, Directeur de Cabinet.`,
    officials: [
      { name: 'Alassane Ouattara', country: 'CI' },
      { name: 'Jessica Davis Ba', country: 'US' },
      { name: 'Olushegun Adjadi Bakari', country: 'BJ' },
      { name: 'Patrice Talon', country: 'BJ' },
      { name: 'Tiémoko Meyliet Koné', country: 'CI' },
      { name: 'Fidèle Sarassoro', country: 'CI' },
    ],
    meetings: [
      {
        who: ['Alassane Ouattara', 'Jessica Davis Ba'],
        maybe: ['Tiémoko Meyliet Koné', 'Fidèle Sarassoro'],
        date: '2024-06-05',
        status: 'held',
      },
      {
        who: ['Alassane Ouattara', 'Olushegun Adjadi Bakari'],
        maybe: ['Tiémoko Meyliet Koné', 'Fidèle Sarassoro'],
        date: '2024-06-05',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Moussa Koné', country: 'CI' }],
      meetings: [
        {
          who: ['Alassane Ouattara', 'Moussa Koné'],
          maybe: ['Tiémoko Meyliet Koné', 'Fidèle Sarassoro'],
          date: '2024-06-05',
          status: 'held',
        },
        {
          who: ['Alassane Ouattara', 'délégation des producteurs'],
          maybe: ['Tiémoko Meyliet Koné', 'Fidèle Sarassoro'],
          date: '2024-06-05',
          status: 'held',
        },
        { who: ['Alassane Ouattara', 'Patrice Talon'], kind: 'letter', status: 'held' },
      ],
    },
  },
  {
    published: '2025-08-18',
    text: `Vietnam.vn
Accueil > Local > Can Tho

Can Tho favorise la coopération avec les localités coréennes

(CTO) - Dans l'après-midi du 18 août, le camarade Truong Canh Tuyen, Président Comité populaire de la ville, a reçu M. Jeong Jungtae, Consul général de la République de Corée à Ho Chi Minh-Ville venu travailler dans la ville.

Lors de la réception, M. Truong Canh Tuyen a informé que la ville compte actuellement 22 projets d'investissement coréens avec un capital total enregistré de plus de 1,1 milliard USD. Le chiffre d'affaires d'importation et d'exportation entre Can Tho et la Corée au cours des 7 premiers mois de 2025 environ 96 millions USD.

Le consul général Jeong Jungtae remercie l'attention des dirigeants ville et espérons continuer à accompagner.

Nouvelles et photos : QUOC THAI

[annonce_2]
Source : https://baocantho.example.com.vn/tp-can-tho-thuc-day-hop-tac-a189760.html
Comment (0)`,
    officials: [
      { name: 'Truong Canh Tuyen', country: 'VN' },
      { name: 'Jeong Jungtae', country: 'KR' },
    ],
    meetings: [{ who: ['Truong Canh Tuyen', 'Jeong Jungtae'], date: '2025-08-18', status: 'held' }],
    trade: [],
    optional: {
      trade: [
        {
          measure: 'investment',
          reporter: ['KR', null],
          partner: ['VN', null],
          amount: 1.1e9,
          currency: 'USD',
          change: 'any',
        },
        {
          measure: 'total',
          reporter: ['VN', 'KR', null],
          partner: ['KR', 'VN', null],
          amount: 96e6,
          currency: 'USD',
          change: 'any',
        },
      ],
    },
  },
  {
    text: `ANSD – Bulletin mensuel des statistiques du commerce extérieur, mars 2025

Les exportations de biens du Sénégal sont évaluées à 421,8 milliards de FCFA en mars 2025, contre 309,5 milliards le mois précédent, soit une augmentation de 36,3%. Cette évolution reflète le relèvement des ventes de pétrole brut et d'or industriel. Le Mali demeure le premier client, avec 71,3 milliards de FCFA.

Les importations ont, quant à elles, baissé de 5,2% pour s'établir à 558,6 milliards de FCFA. Les principaux fournisseurs ont été la Chine (14,9%), la France (9,8%) et le Nigéria (8,1%).

En conséquence, le déficit commercial s'est réduit à 136,8 milliards de FCFA au mois de mars.

Directeur de publication : Abdou DIOUF – Dépôt légal mai 2025`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'SN',
        partner: null,
        amount: 421.8e9,
        currency: 'XOF',
        period: '2025-03',
        change: 36.3,
      },
      {
        measure: 'imports',
        reporter: 'SN',
        partner: null,
        amount: 558.6e9,
        currency: 'XOF',
        period: '2025-03',
        change: -5.2,
      },
      {
        measure: 'balance',
        reporter: 'SN',
        partner: null,
        amount: 136.8e9,
        currency: 'XOF',
        period: '2025-03',
      },
      {
        measure: 'exports',
        reporter: 'SN',
        partner: 'ML',
        amount: 71.3e9,
        currency: 'XOF',
        period: '2025-03',
        change: 'any',
      },
    ],
    optional: {
      officials: [{ name: 'Abdou Diouf', country: 'SN' }],

      trade: [
        {
          measure: 'exports',
          reporter: 'SN',
          partner: null,
          amount: 309.5e9,
          currency: 'XOF',
          period: '2025-02',
          change: 'any',
        },
      ],
    },
  },
  {
    published: '2025-07-13',
    text: `ALGER - Le président de la République, M. Abdelmadjid Tebboune, a reçu, dimanche, un appel téléphonique de son homologue serbe, M. Aleksandar Vucic, indique un communiqué de la Présidence de la République.

Au cours de cet entretien, les deux Présidents ont évoqué les relations de coopération entre les deux pays et convenu de l'échange de visites « dans les plus brefs délais », lit-on dans le communiqué.

Par ailleurs, le président de la République a adressé un message de félicitations à Mme Jennifer Geerlings-Simons, à l'occasion de son élection à la présidence de la République du Suriname.

APS
Partager cet article`,
    officials: [
      { name: 'Abdelmadjid Tebboune', country: 'DZ' },
      { name: 'Aleksandar Vucic', country: 'RS' },
      { name: 'Jennifer Geerlings-Simons', country: 'SR' },
    ],
    meetings: [
      {
        who: ['Abdelmadjid Tebboune', 'Aleksandar Vucic'],
        date: '2025-07-13',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Abdelmadjid Tebboune', 'Jennifer Geerlings-Simons'], kind: 'letter', status: 'held' },
        { who: ['Abdelmadjid Tebboune', 'Aleksandar Vucic'], status: 'planned' },
      ],
    },
  },
  {
    text: `Le Quotidien
Commerce international de marchandises du Canada, mai 2024
Diffusion : 2024-07-03

En mai, les exportations de marchandises du Canada ont reculé de 3,2 %, alors que les importations ont diminué de 0,9 %. Par conséquent, le déficit commercial du Canada avec le monde est passé de 1,1 milliard de dollars en avril à 2,6 milliards de dollars en mai.

Les exportations totales se sont établies à 61,3 milliards de dollars et les importations, à 63,9 milliards de dollars.

Les exportations vers les États-Unis ont baissé de 1,8 % pour se chiffrer à 47,5 milliards de dollars. L'excédent commercial avec ce pays s'est élevé à 7,4 milliards de dollars.

Les statistiques sur les prix à la consommation seront publiées le 16 juillet.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'CA',
        partner: null,
        amount: 61.3e9,
        currency: ['CAD', 'USD'],
        period: '2024-05',
        change: [-3.2, null],
      },
      {
        measure: 'imports',
        reporter: 'CA',
        partner: null,
        amount: 63.9e9,
        currency: ['CAD', 'USD'],
        period: '2024-05',
        change: [-0.9, null],
      },
      {
        measure: 'balance',
        reporter: 'CA',
        partner: null,
        amount: 2.6e9,
        currency: ['CAD', 'USD'],
        period: '2024-05',
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'CA',
        partner: 'US',
        amount: 47.5e9,
        currency: ['CAD', 'USD'],
        period: '2024-05',
        change: -1.8,
      },
      {
        measure: 'balance',
        reporter: 'CA',
        partner: 'US',
        amount: 7.4e9,
        currency: ['CAD', 'USD'],
        period: '2024-05',
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'CA', partner: null, amount: null, period: '2024-05', change: -3.2 },
        { measure: 'imports', reporter: 'CA', partner: null, amount: null, period: '2024-05', change: -0.9 },
        {
          measure: 'balance',
          reporter: 'CA',
          partner: null,
          amount: 1.1e9,
          currency: ['CAD', 'USD'],
          period: '2024-04',
          change: 'any',
        },
      ],
    },
  },
  {
    text: `Sahel. Niamey et Cotonou, le dégel à petits pas

Par Aminata Sow Kéita – à Cotonou
Publié le 14 août 2025 à 09:03 – Lecture : 4 minutes

Deux ans après la fermeture de la frontière, les signes de détente se multiplient. En juillet 2024, les anciens présidents béninois Thomas Boni Yayi et Nicéphore Soglo avaient été reçus à Niamey par le général Abdourahamane Tiani. Sans lendemain.

Cette fois, la méthode est plus discrète. Selon nos informations, le ministre nigérien de l'Intérieur, Mohamed Toumba, a vu le 2 août à Lomé son homologue béninois, Alassane Seidou. « Ils n'ont pas parlé de politique, seulement de camions », sourit un participant.

Un déplacement du chef de la diplomatie béninoise est évoqué pour septembre, mais rien n'est confirmé. Le trafic sur l'axe Cotonou-Niamey a chuté de 70 % depuis 2023.`,
    officials: [
      { name: 'Abdourahamane Tiani', country: 'NE' },
      { name: 'Mohamed Toumba', country: 'NE' },
      { name: 'Alassane Seidou', country: 'BJ' },
    ],
    meetings: [{ who: ['Mohamed Toumba', 'Alassane Seidou'], date: '2025-08-02', status: 'held' }],
    trade: [],
    optional: {
      officials: [
        { name: 'Thomas Boni Yayi', country: 'BJ' },
        { name: 'Nicéphore Soglo', country: 'BJ' },
      ],
      meetings: [
        {
          who: ['Thomas Boni Yayi', 'Abdourahamane Tiani', 'Nicéphore Soglo'],
          date: '2024-07',
          status: 'held',
        },
        { who: ['Thomas Boni Yayi', 'Abdourahamane Tiani'], date: '2024-07', status: 'held' },
        { who: ['Nicéphore Soglo', 'Abdourahamane Tiani'], date: '2024-07', status: 'held' },
      ],
    },
  },
  {
    text: `La cheffe de la diplomatie islandaise en visite officielle au Tessin

Département fédéral des affaires étrangères
Berne, 17.04.2025 — Le conseiller fédéral Ignazio Cassis a reçu le 16 avril 2025 à Lugano la ministre islandaise des affaires étrangères, Thorgerdur Katrin Gunnarsdottir. La sécurité en Europe, la coopération au sein de l'AELE et la recherche polaire ont figuré au programme des entretiens.

Le volume des échanges de marchandises entre les deux pays s'est chiffré à 214 millions de francs en 2024. La Suisse a exporté pour 92 millions de francs de produits vers l'Islande.

La ministre Gunnarsdottir a également visité le Centre suisse de calcul scientifique. Elle avait rencontré la présidente de la Confédération, Karin Keller-Sutter, en janvier à Davos.

Contact
Communication DFAE, Palais fédéral Ouest`,
    officials: [
      { name: 'Ignazio Cassis', country: 'CH' },
      { name: 'Thorgerdur Katrin Gunnarsdottir', country: 'IS', aliases: ['Gunnarsdottir'] },
      { name: 'Karin Keller-Sutter', country: 'CH' },
    ],
    meetings: [
      { who: ['Ignazio Cassis', 'Thorgerdur Katrin Gunnarsdottir'], date: '2025-04-16', status: 'held' },
      { who: ['Thorgerdur Katrin Gunnarsdottir', 'Karin Keller-Sutter'], date: '2025-01', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['CH', 'IS'],
        partner: ['IS', 'CH'],
        amount: 214e6,
        currency: 'CHF',
        period: '2024',
      },
      {
        measure: 'exports',
        reporter: 'CH',
        partner: 'IS',
        amount: 92e6,
        currency: 'CHF',
        period: ['2024', null],
      },
    ],
  },
  {
    text: `La semaine en images

1/4 Le Premier ministre luxembourgeois Luc Frieden (à gauche) accueilli par le Premier ministre belge Bart De Wever au Palais d'Egmont, à Bruxelles, mardi 17 juin 2025. © BELGA / Dirk Waem

2/4 Des agriculteurs wallons bloquent le rond-point Schuman. Ils demandent à être entendus par le commissaire européen à l'Agriculture, Christophe Hansen. © AFP

3/4 La ministre-présidente de la Fédération Wallonie-Bruxelles, Élisabeth Degryse, lors d'une remise de diplômes à Louvain-la-Neuve. © Photo News

4/4 Les Red Lions après leur victoire contre l'Inde (6-3). © FIH

Lire aussi : Canicule, le code orange prolongé jusqu'à dimanche`,
    officials: [
      { name: 'Luc Frieden', country: 'LU' },
      { name: 'Bart De Wever', country: 'BE' },
      { name: 'Christophe Hansen', country: 'EU' },
      { name: 'Élisabeth Degryse', country: 'BE', world: true },
    ],
    meetings: [{ who: ['Luc Frieden', 'Bart De Wever'], date: '2025-06-17', status: 'held' }],
    trade: [],
  },
  {
    published: '2025-06-24',
    text: `Madagascar : la JIRAMA peine à répondre à la demande

Antananarivo – Les délestages se poursuivent dans la capitale. La compagnie d'eau et d'électricité JIRAMA reconnaît qu'elle ne peut satisfaire la demande de pointe, estimée à 380 mégawatts, et promet une amélioration d'ici à la fin du mois.

Le directeur général, Ron Weiss, s'est dit confiant devant la presse. La société a enregistré un chiffre d'affaires de 1 340 milliards d'ariary l'an dernier, pour des importations de carburant en hausse. Les usagers, eux, s'impatientent. « On nous parle de rencontres, de réunions, mais le soir on allume des bougies », soupire Voahangy, couturière à Isotry.

Rugby : les Makis rencontreront la Namibie samedi à Kampala.

Cours du jour : 1 euro = 5 212 ariary`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `Cameroun-Tchad : vers une facilitation du transit

Yaoundé, 30 janvier 2025 (CAMNEWS) – Le ministre du Commerce, Luc Magloire Mbarga Atangana, et la ministre tchadienne du Commerce et de l'Industrie, Fatima Haram Acyl, ont coprésidé jeudi à Yaoundé la clôture de la session du comité mixte sur le transit.

Les deux membres du gouvernement ont signé un procès-verbal qui ramène de onze à quatre le nombre de contrôles sur le corridor Douala-N'Djamena. « C'est un soulagement pour nos opérateurs », a déclaré Mme Acyl.

Selon l'Institut national de la statistique, le Cameroun a exporté vers le Tchad pour 138,4 milliards de FCFA en 2023, contre 121 milliards un an plus tôt. Les deux pays ambitionnent de porter leurs échanges à 300 milliards de FCFA à l'horizon 2030.

Dans la matinée, l'hôte tchadienne avait été reçue par le Premier ministre, Joseph Dion Ngute.`,
    officials: [
      { name: 'Luc Magloire Mbarga Atangana', country: 'CM' },
      { name: 'Fatima Haram Acyl', country: 'TD', aliases: ['Acyl'] },
      { name: 'Joseph Dion Ngute', country: 'CM' },
    ],
    meetings: [
      { who: ['Luc Magloire Mbarga Atangana', 'Fatima Haram Acyl'], date: '2025-01-30', status: 'held' },
      { who: ['Fatima Haram Acyl', 'Joseph Dion Ngute'], date: '2025-01-30', status: 'held' },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'CM',
        partner: 'TD',
        amount: 138.4e9,
        currency: ['XAF', 'XOF'],
        period: '2023',
        change: 'any',
      },
      {
        measure: 'total',
        reporter: ['CM', 'TD'],
        partner: ['TD', 'CM'],
        amount: 300e9,
        currency: ['XAF', 'XOF'],
        period: '2030',
        change: 'any',
        status: 'target',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'CM',
          partner: 'TD',
          amount: 121e9,
          currency: ['XAF', 'XOF'],
          period: '2022',
          change: 'any',
        },
      ],
    },
  },
  {
    published: '2025-09-12',
    text: `Le ministre chinois des Affaires étrangères rencontre son homologue colombienne

BEIJING, 12 septembre (Xinhua) -- Le ministre chinois des Affaires étrangères, Wang Yi, a rencontré vendredi à Beijing la ministre colombienne des Affaires étrangères, Rosa Yolanda Villavicencio, en visite officielle en Chine du 10 au 13 septembre.

M. Wang, également membre du Bureau politique du Comité central du Parti communiste chinois, a rappelé que les présidents des deux pays s'étaient entretenus à Beijing en mai dernier et avaient signé un plan de coopération sur la Ceinture et la Route.

Mme Villavicencio a déclaré que son pays adhérait fermement au principe d'une seule Chine.

Le vice-président chinois Han Zheng s'est également entretenu avec la visiteuse jeudi. Fin`,
    officials: [
      { name: 'Wang Yi', country: 'CN', aliases: ['Wang'] },
      { name: 'Rosa Yolanda Villavicencio', country: 'CO', aliases: ['Villavicencio'] },
      { name: 'Han Zheng', country: 'CN' },
    ],
    meetings: [
      { who: ['Wang Yi', 'Rosa Yolanda Villavicencio'], date: '2025-09-12', status: 'held' },
      { who: ['Han Zheng', 'Rosa Yolanda Villavicencio'], date: '2025-09-11', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [{ who: ['président chinois', 'président colombien'], date: '2025-05', status: 'held' }],
    },
  },
];
