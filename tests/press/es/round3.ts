import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    text: `Exportaciones de bienes crecen 12% en el primer semestre

San José, 24 de julio de 2025. Las exportaciones de bienes de Costa Rica alcanzaron US$ 11.214 millones entre enero y junio de 2025, un 12% más que en el mismo periodo del año anterior, según datos divulgados este jueves por la promotora de comercio exterior.

El sector de dispositivos médicos se mantuvo como el principal motor, con ventas por US$ 4.730 millones y un crecimiento de 15%. Los envíos a Estados Unidos sumaron US$ 5.240 millones, mientras que a los Países Bajos se exportaron US$ 913 millones (+7%) y a Guatemala, US$ 448 millones (-2%).

"Son cifras que confirman la resiliencia de nuestras empresas", destacó el ministro de Comercio Exterior, Manuel Tovar.

La agricultura, en tanto, cayó 1,8% por las lluvias en la zona norte.

Contacto de prensa: prensa@ejemplo.cr | Tel. 0000-0000`,
    officials: [{ name: 'Manuel Tovar', country: 'CR' }],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'CR',
        partner: null,
        amount: 11.214e9,
        currency: 'USD',
        period: ['2025-H1', '2025-01/2025-06'],
        change: 12,
      },
      {
        measure: 'exports',
        reporter: 'CR',
        partner: null,
        amount: 4.73e9,
        currency: 'USD',
        period: ['2025-H1', '2025-01/2025-06'],
        change: 15,
      },
      {
        measure: 'exports',
        reporter: 'CR',
        partner: 'US',
        amount: 5.24e9,
        currency: 'USD',
        period: ['2025-H1', '2025-01/2025-06'],
      },
      {
        measure: 'exports',
        reporter: 'CR',
        partner: 'NL',
        amount: 913e6,
        currency: 'USD',
        period: ['2025-H1', '2025-01/2025-06'],
        change: 7,
      },
      {
        measure: 'exports',
        reporter: 'CR',
        partner: 'GT',
        amount: 448e6,
        currency: 'USD',
        period: ['2025-H1', '2025-01/2025-06'],
        change: -2,
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'CR', partner: null, amount: null, change: 12 },
        { measure: 'exports', reporter: 'CR', partner: null, amount: null, change: -1.8 },
      ],
    },
  },
  {
    published: '2025-06-03',
    text: `Asunción, 3 jun (IPP).- El canciller de Paraguay, Rubén Ramírez Lezcano, se reunió este martes en Asunción con su homólogo de Singapur, Vivian Balakrishnan, con quien repasó la entrada en vigor del acuerdo de libre comercio entre el Mercosur y el país asiático.

"Singapur es una puerta de entrada al sudeste asiático", dijo Ramírez Lezcano en rueda de prensa conjunta.

El lunes, Balakrishnan fue recibido en el Palacio de López por el presidente Santiago Peña, quien le expresó el interés de su Gobierno en atraer inversiones al sector forestal.

El intercambio comercial entre ambos países fue de 42 millones de dólares en 2024, de acuerdo con el Banco Central del Paraguay.

Ramírez Lezcano viajará el próximo jueves a Montevideo para entrevistarse con el ministro de Relaciones Exteriores de Uruguay, Mario Lubetkin.

jm/lar`,
    officials: [
      { name: 'Rubén Ramírez Lezcano', country: 'PY', aliases: ['Ramírez Lezcano'] },
      { name: 'Vivian Balakrishnan', country: 'SG', aliases: ['Balakrishnan'] },
      { name: 'Santiago Peña', country: 'PY' },
      { name: 'Mario Lubetkin', country: 'UY' },
    ],
    meetings: [
      { who: ['Rubén Ramírez Lezcano', 'Vivian Balakrishnan'], date: '2025-06-03', status: 'held' },
      { who: ['Vivian Balakrishnan', 'Santiago Peña'], date: '2025-06-02', status: 'held' },
      {
        who: ['Rubén Ramírez Lezcano', 'Mario Lubetkin'],
        date: ['2025-06-05', '2025-06-12'],
        status: 'planned',
      },
    ],
    trade: [
      { measure: 'total', reporter: 'PY', partner: 'SG', amount: 42e6, currency: 'USD', period: '2024' },
    ],
  },
  {
    text: `Página Web Institucional de Guinea Ecuatorial
Inicio > Presidencia > Noticias

El Jefe de Estado concede varias audiencias
22/01/2024

S.E. Teodoro Obiang Nguema Mbasogo, Presidente de la República, recibió ayer domingo en el Palacio del Pueblo de Malabo, por separado, al Embajador de Turquía, Hakan Kıvanç, y a la Embajadora de Cuba, Yolanda Ortega Prieto.

El diplomático turco abordó con el Presidente las obras en curso en Sipopo. Por su parte, la Embajadora Ortega Prieto transmitió un saludo del Gobierno cubano y se refirió a la brigada médica.

En ambas audiencias estuvo presente el Ministro de Asuntos Exteriores, Simeón Oyono Esono Angue.

Foto: el Presidente con la Embajadora de Cuba.

Texto: Clemente Ela Ondo Onguene (DGPWIGE)
Aviso: La reproducción total o parcial de este artículo debe hacerse citando la fuente.`,
    officials: [
      { name: 'Teodoro Obiang Nguema Mbasogo', country: 'GQ' },
      { name: 'Hakan Kıvanç', country: 'TR' },
      { name: 'Yolanda Ortega Prieto', country: 'CU', aliases: ['Ortega Prieto'] },
      { name: 'Simeón Oyono Esono Angue', country: 'GQ' },
    ],
    meetings: [
      {
        who: ['Teodoro Obiang Nguema Mbasogo', 'Hakan Kıvanç'],
        maybe: ['Simeón Oyono Esono Angue'],
        date: '2024-01-21',
        status: 'held',
      },
      {
        who: ['Teodoro Obiang Nguema Mbasogo', 'Yolanda Ortega Prieto'],
        maybe: ['Simeón Oyono Esono Angue'],
        date: '2024-01-21',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Teodoro Obiang Nguema Mbasogo', 'Embajadora de Cuba'], status: 'held' },
        { who: ['Teodoro Obiang Nguema Mbasogo'], status: 'held' },
      ],
    },
  },
  {
    published: '2025-08-22',
    text: `El IPSA cierra a la baja y el dólar vuelve a superar los $950

La Bolsa de Santiago terminó la jornada con una caída de 0,74%, presionada por los papeles de SQM, que exporta cerca del 90% de su producción y publicó ingresos por US$ 1.240 millones en el segundo trimestre. La minera, en todo caso, reiteró que espera cumplir sus metas de ventas de litio para el año.

El gerente de estudios de una corredora local, Ignacio Bravo, comentó que "el mercado se encuentra a la espera de la reunión de política monetaria de la Fed".

Cartelera deportiva
Colo Colo recibe este sábado a Palestino en el Monumental. Los albos buscan su primer encuentro sin goles en contra desde mayo; el técnico Jorge Almirón conversó con la prensa el jueves.

Suscríbete a nuestro newsletter`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `Viceprimer ministro Ho Duc Phoc recibe al Ministro de Economía de Eslovaquia

VTV.vn - En la tarde del 11 de noviembre, en la Oficina del Gobierno, Vice Primer Ministro Ho Duc Phoc recibió la Sra. Denisa Saková, Vice Primer Ministra y Ministra de Economía de Eslovaquia, quien se encuentra de visita y trabajando en Vietnam.

Foto: VGP/Tran Manh

En la recepción, el Vice Primer Ministro dio la bienvenida a la delegación y dijo que la facturación del comercio bilateral en 2024 alcanzó casi 1,4 mil millones de dólares, un aumento del 17,6% en comparación con 2023. Las dos partes se esfuerzan por llevar el volumen de comercio a 2 mil millones de dólares en el tiempo venidero.

Sra. Denisa Saková agradeció al Viceprimer Ministro por tomarse el tiempo para recibir ladelegación.

[anuncio_2]
Fuente: https://vtv.example.vn/pho-thu-tuong-tiep-bo-truong-kinh-te-slovakia-100251111184522.htm
Etiqueta: Eslovaquia
Comentario (0)`,
    officials: [
      { name: 'Ho Duc Phoc', country: 'VN' },
      { name: 'Denisa Saková', country: 'SK' },
    ],
    meetings: [{ who: ['Ho Duc Phoc', 'Denisa Saková'], date: '2025-11-11', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'SK',
        amount: 1.4e9,
        currency: 'USD',
        period: '2024',
        change: 17.6,
      },
      { measure: 'total', reporter: 'VN', partner: 'SK', amount: 2e9, currency: 'USD', status: 'target' },
    ],
  },
  {
    text: `Mulino suspende encuentro con Chaves por las inundaciones

PANAMÁ, 13 de noviembre de 2024.- El presidente de Panamá, José Raúl Mulino, canceló la reunión que tenía prevista para este viernes en Paso Canoas con el mandatario de Costa Rica, Rodrigo Chaves, debido a la emergencia por las lluvias en la provincia de Chiriquí, informó la Secretaría de Comunicación.

En el encuentro se iba a tratar el veto panameño a la entrada de lácteos y carnes costarricenses, un litigio que ambos países mantienen ante la Organización Mundial del Comercio desde 2021. Fuentes diplomáticas no descartan que la cita se celebre en diciembre, extremo que no ha sido confirmado.

Mulino envió además una carta de condolencias al rey de España, Felipe VI, por las víctimas de la dana en Valencia.

El Servicio Nacional de Protección Civil contabiliza 1.600 afectados y once fallecidos.`,
    officials: [
      { name: 'José Raúl Mulino', country: 'PA', aliases: ['Mulino'] },
      { name: 'Rodrigo Chaves', country: 'CR', aliases: ['Chaves'] },
    ],
    meetings: [{ who: ['José Raúl Mulino', 'Rodrigo Chaves'], date: '2024-11-15', status: 'cancelled' }],
    trade: [],
    optional: {
      officials: [{ name: 'Felipe VI', country: 'ES' }],
      meetings: [
        { who: ['José Raúl Mulino', 'Felipe VI'], kind: 'letter', status: 'held' },
        { who: ['José Raúl Mulino', 'Rodrigo Chaves'], date: '2024-12', status: 'planned' },
      ],
    },
  },
  {
    text: `Transcripción LA Semanal con la Prensa
Palacio Nacional, Santo Domingo, 10 de marzo de 2025

PERIODISTA: Buenas tardes, señor presidente. ¿Se va a reunir usted con las autoridades haitianas por el tema del canal?

PRESIDENTE LUIS ABINADER: No, no hay ninguna reunión prevista. Lo que tenemos es una comisión técnica. Cuando haya un gobierno estable, conversaremos.

PERIODISTA: ¿Y la meta de turistas?

PRESIDENTE LUIS ABINADER: Miren, el año pasado recibimos 11,2 millones de visitantes y este año vamos a superar esa meta. El ministro de Turismo, David Collado, les dará los detalles mañana. Solo en remesas entraron más de 10.700 millones de dólares.

PERIODISTA: Se dice que invitó al presidente de Guyana.

PRESIDENTE LUIS ABINADER: Está invitado, sí. Es un amigo del país. La fecha no la tenemos todavía. ¿Otra pregunta?`,
    officials: [
      { name: 'Luis Abinader', country: 'DO' },
      { name: 'David Collado', country: 'DO' },
    ],
    meetings: [],
    trade: [],
    optional: { meetings: [{ who: ['Luis Abinader', 'presidente de Guyana'], status: 'planned' }] },
  },
];
