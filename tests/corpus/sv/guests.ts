import type { CorpusCase } from '../case.js';

export const cases: readonly CorpusCase[] = [
  {
    name: 'ett besök som bara ramar in samtalet',
    published: '2025-03-19',
    text: 'Sloveniens utrikesminister på besök i Kroatien\n\nSloveniens utrikesminister Tanja Fajon träffade på tisdagen sin kroatiska kollega Gordan Grlić Radman i Zagreb.',
    officials: [
      ['Tanja Fajon', 'SI'],
      ['Gordan Grlić Radman', 'HR'],
    ],
    meetings: [
      {
        who: ['Tanja Fajon', 'Gordan Grlić Radman'],
        date: '2025-03-18',
        city: 'Zagreb',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'kreditiv, avsked och artighetsbesök',
    published: '2025-06-12',
    text: 'Norges ambassadör Erik Lunde överlämnade på måndagen sina kreditivbrev till Ghanas president John Mahama. Norges tidigare sändebud hade artighetsbesökt ingen. På tisdagen gjorde ambassadör Lunde en artighetsvisit hos Ghanas handelsminister Elizabeth Ofosu-Adjare.',
    officials: [
      ['Erik Lunde', 'NO'],
      ['John Mahama', 'GH'],
      ['Elizabeth Ofosu-Adjare', 'GH'],
    ],
    meetings: [
      { who: ['Erik Lunde', 'John Mahama'], date: '2025-06-09', kind: 'meeting', status: 'held' },
      {
        who: ['Erik Lunde', 'Elizabeth Ofosu-Adjare'],
        date: '2025-06-10',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'flera bilaterala möten bakom kolon',
    published: '2025-06-12',
    text: 'Finlands utrikesminister Elina Valtonen hann med tre bilaterala möten i Singapore: med Japans utrikesminister Takeshi Iwaya, Australiens utrikesminister Penny Wong och Sydkoreas utrikesminister Cho Hyun.',
    officials: [
      ['Elina Valtonen', 'FI'],
      ['Takeshi Iwaya', 'JP'],
      ['Penny Wong', 'AU'],
      ['Cho Hyun', 'KR'],
    ],
    meetings: [
      { who: ['Elina Valtonen', 'Takeshi Iwaya'], date: null, kind: 'meeting', status: 'held' },
      { who: ['Elina Valtonen', 'Penny Wong'], date: null, kind: 'meeting', status: 'held' },
      { who: ['Elina Valtonen', 'Cho Hyun'], date: null, kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'väntar ett möte, utan att ha träffat',
    published: '2025-06-12',
    text: 'Kroatiens utrikesminister Gordan Grlić Radman träffade på onsdagen sin finska kollega Elina Valtonen i Helsingfors. Därefter väntar ett möte med Estlands utrikesminister Margus Tsahkna. Grlić Radman reste vidare utan att ha träffat Finlands president Alexander Stubb.',
    officials: [
      ['Gordan Grlić Radman', 'HR'],
      ['Elina Valtonen', 'FI'],
      ['Margus Tsahkna', 'EE'],
      ['Alexander Stubb', 'FI'],
    ],
    meetings: [
      { who: ['Gordan Grlić Radman', 'Elina Valtonen'], date: '2025-06-11', kind: 'meeting', status: 'held' },
      { who: ['Gordan Grlić Radman', 'Margus Tsahkna'], date: null, kind: 'meeting', status: 'planned' },
    ],
    trade: [],
  },
  {
    name: 'tog emot henne, och senare samma dag',
    published: '2025-06-12',
    text: 'Irlands ambassadör Aoife Byrne besökte Norge på tisdagen. Norges utrikesminister Espen Barth Eide tog emot henne i Oslo. På onsdagen träffade ambassadör Byrne Norges handelsminister Cecilie Myrseth och senare samma dag Norges finansminister Jens Stoltenberg.',
    officials: [
      ['Aoife Byrne', 'IE'],
      ['Espen Barth Eide', 'NO'],
      ['Cecilie Myrseth', 'NO'],
      ['Jens Stoltenberg', 'NO'],
    ],
    meetings: [
      { who: ['Aoife Byrne'], date: '2025-06-10', kind: 'visit', status: 'held' },
      { who: ['Espen Barth Eide', 'Aoife Byrne'], date: '2025-06-10', kind: 'reception', status: 'held' },
      { who: ['Aoife Byrne', 'Cecilie Myrseth'], date: '2025-06-11', kind: 'meeting', status: 'held' },
      { who: ['Aoife Byrne', 'Jens Stoltenberg'], date: '2025-06-11', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'skulle på måndag ha träffat',
    published: '2025-06-12',
    text: 'Kroatiens utrikesminister Gordan Grlić Radman har ställt in nästa veckas besök i Finland. Han skulle på måndag ha träffat sin finska kollega Elina Valtonen i Helsingfors.',
    officials: [
      ['Gordan Grlić Radman', 'HR'],
      ['Elina Valtonen', 'FI'],
    ],
    meetings: [
      {
        who: ['Gordan Grlić Radman', 'Elina Valtonen'],
        date: '2025-06-16',
        kind: 'meeting',
        status: 'cancelled',
      },
    ],
    trade: [],
  },
  {
    name: 'en talman före sin kammare, ett namn på s',
    published: '2025-06-12',
    text: 'Finlands talman Jussi Halla-aho höll på tisdagen överläggningar med senatens talman Pedro Bustos i Santiago. Chiles utrikesminister Diego Matos träffar också statssekreterare Pasi Rajala på fredag.',
    officials: [
      ['Jussi Halla-aho', 'FI'],
      ['Pedro Bustos', 'CL'],
      ['Diego Matos', 'CL'],
      ['Pasi Rajala', 'FI'],
    ],
    meetings: [
      { who: ['Jussi Halla-aho', 'Pedro Bustos'], date: '2025-06-10', kind: 'talks', status: 'held' },
      { who: ['Diego Matos', 'Pasi Rajala'], date: '2025-06-13', kind: 'meeting', status: 'planned' },
    ],
    trade: [],
  },
  {
    name: 'premiärministern på ett lands egen sida är landets',
    published: '2025-06-10',
    text: 'HANOI – Premiärminister Tran Van Duc höll på måndagen samtal med Norges statsminister Kari Moe. Statsminister Kari Moe välkomnade samarbetet. Samma dag hade premiärministern ett möte med talman Le Thi Mai.',
    officials: [
      ['Tran Van Duc', 'VN'],
      ['Kari Moe', 'NO'],
      ['Le Thi Mai', 'VN'],
    ],
    meetings: [
      { who: ['Tran Van Duc', 'Kari Moe'], date: '2025-06-09', kind: 'talks', status: 'held' },
      { who: ['Tran Van Duc', 'Le Thi Mai'], date: '2025-06-09', kind: 'talks', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'å sin sida: ordet först är ingen',
    published: '2025-06-10',
    text: 'Kuwaits utrikesminister Ahmad Al-Salem mottog på måndagen Jordaniens ambassadör Sinan Haddad. Å sin sida mottog vice utrikesminister Jaber Al-Khalid i dag Togos utrikesminister Kossi Amegan.',
    officials: [
      ['Ahmad Al-Salem', 'KW'],
      ['Sinan Haddad', 'JO'],
      ['Jaber Al-Khalid', null],
      ['Kossi Amegan', 'TG'],
    ],
    meetings: [
      { who: ['Ahmad Al-Salem', 'Sinan Haddad'], date: '2025-06-09', kind: 'reception', status: 'held' },
      { who: ['Jaber Al-Khalid', 'Kossi Amegan'], date: '2025-06-10', kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'möten med den ene, den andre och företrädare: de mötte inte varandra',
    published: '2025-06-10',
    text: 'I programmet ingick bland annat möten med Irlands finansminister Henry Cole, Irlands energiminister Mary Shaw och företrädare för försvarsutskottet.',
    officials: [
      ['Henry Cole', 'IE'],
      ['Mary Shaw', 'IE'],
    ],
    meetings: [],
    trade: [],
  },
];
