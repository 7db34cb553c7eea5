import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    text: `COTONOU, 19 mars 2025 (ABP) – Le ministre béninois des Affaires étrangères, Olushegun Adjadi Bakari, a reçu mercredi matin à Cotonou le vice-Premier ministre et ministre des Affaires étrangères du Luxembourg, Xavier Bettel, arrivé la veille pour une visite de travail de trois jours.

À l'issue de l'entretien, qui a duré près d'une heure, les deux hommes ont signé un programme de coopération de 68 millions d'euros consacré à la formation professionnelle et à la santé. « Le Bénin fait partie de nos partenaires les plus anciens », a déclaré M. Bettel à la presse.

Le visiteur a ensuite été reçu en audience par le président de la République, Patrice Talon, au palais de la Marina. Il est attendu jeudi à Natitingou, dans le nord du pays, où il inaugurera un centre de santé.

Les deux chefs de la diplomatie s'étaient déjà rencontrés en septembre dernier à New York, en marge de l'Assemblée générale des Nations unies.

KA/ABP`,
    officials: [
      { name: 'Olushegun Adjadi Bakari', country: 'BJ' },
      { name: 'Xavier Bettel', country: 'LU', aliases: ['Bettel'] },
      { name: 'Patrice Talon', country: 'BJ' },
    ],
    meetings: [
      { who: ['Olushegun Adjadi Bakari', 'Xavier Bettel'], date: '2025-03-19', status: 'held' },
      { who: ['Xavier Bettel', 'Patrice Talon'], date: '2025-03-19', status: 'held' },
      { who: ['Olushegun Adjadi Bakari', 'Xavier Bettel'], date: '2024-09', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Xavier Bettel'], status: 'planned' },
        { who: ['Xavier Bettel'], status: 'held' },
      ],
    },
  },
  {
    text: `Affaires mondiales Canada
Compte rendu

Le ministre Sidhu s'entretient avec son homologue indonésien

Le 8 juillet 2025 – Ottawa (Ontario) – Affaires mondiales Canada

Le ministre du Commerce international, l'honorable Maninder Sidhu, s'est entretenu hier par téléphone avec le ministre du Commerce de l'Indonésie, Budi Santoso.

Les deux ministres ont fait le point sur la mise en œuvre de l'Accord de partenariat économique global et sont convenus de rester en contact. Le ministre Sidhu a souligné l'importance de la région indo-pacifique pour les agriculteurs des Prairies.

Faits en bref
• En 2024, le commerce bilatéral de marchandises entre le Canada et l'Indonésie s'est élevé à 5,3 milliards de dollars.
• Les exportations canadiennes de marchandises vers l'Indonésie ont totalisé 2,1 milliards de dollars, et les importations, 3,2 milliards.

Personnes-ressources
Service des relations avec les médias
Suivez-nous sur X : @CanadaCommerce`,
    officials: [
      { name: 'Maninder Sidhu', country: 'CA', aliases: ['Sidhu'] },
      { name: 'Budi Santoso', country: 'ID' },
    ],
    meetings: [
      { who: ['Maninder Sidhu', 'Budi Santoso'], date: '2025-07-07', kind: 'phone call', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'CA',
        partner: 'ID',
        scope: ['goods', null],
        amount: 5.3e9,
        currency: ['CAD', 'USD'],
        period: '2024',
      },
      {
        measure: 'exports',
        reporter: 'CA',
        partner: 'ID',
        scope: ['goods', null],
        amount: 2.1e9,
        currency: ['CAD', 'USD'],
        period: ['2024', null],
      },
      {
        measure: 'imports',
        reporter: 'CA',
        partner: 'ID',
        scope: ['goods', null],
        amount: 3.2e9,
        currency: ['CAD', 'USD'],
        period: ['2024', null],
      },
    ],
  },
  {
    text: `Institut National de la Statistique
Commerce extérieur aux prix courants – Mai 2024
12 juin 2024

Les résultats des échanges commerciaux de la Tunisie avec l'extérieur durant les cinq premiers mois de l'année 2024 montrent que les exportations ont augmenté de 2,5 %, pour atteindre 26 312,4 millions de dinars (MD), contre 25 671,8 MD durant la même période de 2023. Les importations ont progressé de 0,9 %, se situant à 32 812,7 MD.

Suite à cette évolution, le solde commercial s'est établi à un niveau déficitaire de 6 500,3 MD. Le taux de couverture a gagné 1,3 point par rapport à 2023, pour s'établir à 80,2 %.

Le déficit provient notamment de certains pays, tels que la Chine (-3 402,1 MD), la Russie (-2 110,6 MD) et l'Algérie (-1 874,0 MD). En revanche, le solde de la balance commerciale est excédentaire avec la France (+2 230,5 MD).

Télécharger le PDF | Partager | Imprimer`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'TN',
        partner: null,
        amount: 26.3124e9,
        currency: 'TND',
        period: '2024-01/2024-05',
        change: 2.5,
      },
      {
        measure: 'imports',
        reporter: 'TN',
        partner: null,
        amount: 32.8127e9,
        currency: 'TND',
        period: '2024-01/2024-05',
        change: 0.9,
      },
      {
        measure: 'balance',
        reporter: 'TN',
        partner: null,
        amount: 6.5003e9,
        currency: 'TND',
        period: '2024-01/2024-05',
      },
      {
        measure: 'balance',
        reporter: 'TN',
        partner: 'CN',
        amount: 3.4021e9,
        currency: 'TND',
        period: '2024-01/2024-05',
      },
      {
        measure: 'balance',
        reporter: 'TN',
        partner: 'RU',
        amount: 2.1106e9,
        currency: 'TND',
        period: '2024-01/2024-05',
      },
      {
        measure: 'balance',
        reporter: 'TN',
        partner: 'DZ',
        amount: 1.874e9,
        currency: 'TND',
        period: '2024-01/2024-05',
      },
      {
        measure: 'balance',
        reporter: 'TN',
        partner: 'FR',
        amount: 2.2305e9,
        currency: 'TND',
        period: '2024-01/2024-05',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'TN',
          partner: null,
          amount: 25.6718e9,
          currency: 'TND',
          period: '2023-01/2023-05',
          change: 'any',
        },
      ],
    },
  },
  {
    published: '2025-04-25',
    text: `L'équipementier Novaxel rencontre des difficultés à l'export

Par Sandrine Maillot, à Clermont-Ferrand

Le groupe auvergnat, qui réalise 71 % de son chiffre d'affaires à l'exportation, a vu ses ventes reculer de 6,4 % au premier trimestre, à 212 millions d'euros. « Nous rencontrons un marché américain attentiste », a reconnu jeudi son directeur général, Philippe Arnoux, lors d'un entretien avec des analystes. Le titre perdait 3,2 % à la mi-séance à la Bourse de Paris.

La direction doit recevoir les syndicats mardi. Le député de la circonscription a interpellé le gouvernement lors des questions d'actualité, mercredi, sans obtenir de réponse précise.

À lire aussi
> Rugby : l'ASM reçoit La Rochelle samedi, une rencontre à six points
> Pouvoir d'achat : les Français réduisent leurs dépenses
> Vigilance orange aux orages dans le Puy-de-Dôme`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `Vietnam.vn
La vice-ministre des Affaires étrangères Nguyen Minh Hang reçoit l'ambassadeur d'Algérie

Dans l'après-midi du 24 octobre, à Hanoï, Vice-ministre des Affaires étrangères Nguyen Minh Hang a reçu M. Sofiane Chaib, ambassadeur extraordinaire et plénipotentiaire d'Algérie au Vietnam venu dire salut à l'occasion de la fin de son mandat.

La vice-ministre Nguyen Minh Hang reçoit l'ambassadeur Sofiane Chaib. (Photo : Quang Hoa)

Lors de la réception, la vice-ministre a hautement apprécié les contributions de l'ambassadeur au cours du temps passé. Selon les statistiques, le chiffre d'affaires commercial bilatéral a atteint 193 millions de dollars américains en 2023 ; dans les 9 premiers mois de 2024, les exportations du Vietnam vers l'Algérie ont atteint 210 millions de dollars, en hausse de 18 % par rapport à la même période.

L'ambassadeur Sofiane Chaib a affirmé que, quelle que soit sa position, il continuera de contribuerà l'amitié entre les deux pays.

[Anzeige_2]
Source : https://baoquocte.example.vn/thu-truong-tiep-dai-su-algeria-20241024-291553.html
Commentaire (0)`,
    officials: [
      { name: 'Nguyen Minh Hang', country: 'VN' },
      { name: 'Sofiane Chaib', country: 'DZ' },
    ],
    meetings: [{ who: ['Nguyen Minh Hang', 'Sofiane Chaib'], date: '2024-10-24', status: 'held' }],
    trade: [
      { measure: 'total', reporter: 'VN', partner: 'DZ', amount: 193e6, currency: 'USD', period: '2023' },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'DZ',
        amount: 210e6,
        currency: 'USD',
        period: ['2024-01/2024-09'],
        change: 18,
      },
    ],
  },
  {
    text: `REPOBLIKAN'I MADAGASIKARA
Présidence de la République – Direction de la Communication

Iavoloha, le 16 avril 2025

Le Président de la République, Andry Rajoelina, a reçu ce mercredi au Palais d'État d'Iavoloha le Ministre d'État indien aux Affaires extérieures, Kirti Vardhan Singh, accompagné de l'Ambassadeur de l'Inde à Madagascar, Bandaru Wilsonbabu. La Ministre des Affaires étrangères, Rasata Rafaravavitafika, assistait à l'entrevue.

Les discussions ont porté sur l'agriculture, le numérique et la sécurité maritime. Les échanges commerciaux entre Madagascar et l'Inde ont dépassé 400 millions de dollars en 2024.

Par ailleurs, le Chef de l'État a adressé un message de félicitations au Président élu du Gabon, Brice Clotaire Oligui Nguema, à l'occasion de sa victoire à l'élection présidentielle du 12 avril.

La visite du Ministre comorien des Affaires étrangères, Mbae Mohamed, initialement prévue le 22 avril, est reportée à une date ultérieure.

Photos : Présidence`,
    officials: [
      { name: 'Andry Rajoelina', country: 'MG' },
      { name: 'Kirti Vardhan Singh', country: 'IN' },
      { name: 'Bandaru Wilsonbabu', country: 'IN' },
      { name: 'Rasata Rafaravavitafika', country: 'MG' },
      { name: 'Brice Clotaire Oligui Nguema', country: 'GA' },
      { name: 'Mbae Mohamed', country: 'KM' },
    ],
    meetings: [
      {
        who: ['Andry Rajoelina', 'Kirti Vardhan Singh'],
        maybe: ['Bandaru Wilsonbabu', 'Rasata Rafaravavitafika'],
        date: '2025-04-16',
        status: 'held',
      },
      { who: ['Andry Rajoelina', 'Brice Clotaire Oligui Nguema'], kind: 'letter', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'MG',
        partner: 'IN',
        bound: 'over',
        amount: 400e6,
        currency: 'USD',
        period: '2024',
      },
    ],
    optional: {
      meetings: [
        { who: ['Mbae Mohamed'], status: ['cancelled', 'planned'] },
        { who: ['Mbae Mohamed'], status: 'cancelled' },
        { who: ['Mbae Mohamed'], status: 'planned' },
      ],
    },
  },
  {
    text: `« Il faut garder la tête froide »
Publié le 04/09/2025 à 06:12 – L'invité de la rédaction

Le ministre luxembourgeois de l'Économie, Lex Delles, revient sur les droits de douane américains et la rentrée.

Les droits de douane de 15 % vous inquiètent-ils ?
Lex Delles : Nous vendons relativement peu outre-Atlantique, environ 3 % de nos marchandises. Mais l'acier, lui, est frappé à 50 %, et c'est bien plus grave. Nos entreprises doivent pouvoir atteindre leurs objectifs d'investissement.

Avez-vous rencontré le secrétaire américain au Commerce, Howard Lutnick ?
Non, et aucune rencontre n'est prévue. C'est la Commission européenne qui négocie, et Maroš Šefčovič a toute notre confiance.

Le PIB doit progresser de 1 % cette année. Est-ce réaliste ?
C'est la prévision du Statec. Je ne suis pas devin !

Entretien : Jean-Marc Theisen`,
    officials: [
      { name: 'Lex Delles', country: 'LU' },
      { name: 'Howard Lutnick', country: 'US' },
    ],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Maroš Šefčovič', country: ['EU', null] }] },
  },
];
