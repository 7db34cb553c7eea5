import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    text: `Canciller recibe a nueva embajadora de Finlandia en el Perú

ANDINA/Difusión

16:21 | Lima, mar. 12.

El ministro de Relaciones Exteriores, Elmer Schialer, recibió hoy en el Palacio de Torre Tagle la visita de cortesía de la embajadora de Finlandia, Liisa Toivonen, quien le hizo entrega de las copias de estilo de sus cartas credenciales.

En el encuentro, ambos coincidieron en la importancia de promover las inversiones en gestión forestal, educación y minería sostenible, informó la Cancillería.

Schialer agradeció el apoyo de ese país nórdico al proceso de adhesión del Perú a la Organización para la Cooperación y el Desarrollo Económicos (OCDE).

La diplomática, a su turno, recordó que el intercambio comercial entre los dos países sumó 168 millones de dólares en 2024, con un crecimiento de 9 % respecto al año previo.

Más en Andina:
El dólar cierra a la baja por tercer día

(FIN) NDP/CVC
JRA

Publicado: 12/3/2025`,
    officials: [
      { name: 'Elmer Schialer', country: 'PE', aliases: ['Schialer'] },
      { name: 'Liisa Toivonen', country: 'FI' },
    ],
    meetings: [{ who: ['Elmer Schialer', 'Liisa Toivonen'], date: '2025-03-12', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: ['PE', 'FI'],
        partner: ['FI', 'PE'],
        amount: 168e6,
        currency: 'USD',
        period: '2024',
        change: 9,
      },
    ],
  },
  {
    published: '2025-09-23',
    text: `Albares se reunirá el jueves con su homólogo de Zambia en Nueva York

Nueva York, 23 sep (EFE).- El ministro español de Asuntos Exteriores, José Manuel Albares, se reunirá el próximo jueves con el jefe de la diplomacia de Zambia, Mulambo Haimbe, al margen de la semana de alto nivel de la Asamblea General de la ONU, informaron a EFE fuentes diplomáticas.

El encuentro servirá para preparar la apertura de la embajada zambiana en Madrid, prevista para comienzos del próximo año.

Albares, que acompaña a los reyes en su viaje a Nueva York, mantuvo este lunes sendas reuniones con la ministra de Exteriores de Suecia, Maria Malmer Stenergard, y con el canciller de Guatemala, Carlos Ramiro Martínez.

En la segunda, explicó, trataron la llegada de trabajadores temporales guatemaltecos a las campañas agrícolas de Huelva.

El ministro regresará a España el viernes. EFE

pmv/cpy`,
    officials: [
      { name: 'José Manuel Albares', country: 'ES', aliases: ['Albares'] },
      { name: 'Mulambo Haimbe', country: 'ZM' },
      { name: 'Maria Malmer Stenergard', country: 'SE' },
      { name: 'Carlos Ramiro Martínez', country: 'GT' },
    ],
    meetings: [
      { who: ['José Manuel Albares', 'Mulambo Haimbe'], date: '2025-09-25', status: 'planned' },
      { who: ['José Manuel Albares', 'Maria Malmer Stenergard'], date: '2025-09-22', status: 'held' },
      { who: ['José Manuel Albares', 'Carlos Ramiro Martínez'], date: '2025-09-22', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `Comercio exterior anota superávit de US$ 6.109 millones en el primer trimestre

Por: J. Troncoso | Publicado: Lunes 7 de abril de 2025 a las 09:02 hrs.

Las exportaciones chilenas totalizaron US$ 26.214 millones entre enero y marzo, un aumento de 6,2% en doce meses, informó hoy el Banco Central.

Las importaciones, en tanto, llegaron a US$ 20.105 millones (CIF), con un alza de 11,3% respecto de igual período de 2024.

Sólo en marzo los envíos alcanzaron US$ 9.128 millones. La minería aportó US$ 5.012 millones, de los cuales US$ 4.377 millones correspondieron a cobre.

Por destino, los embarques a China cayeron 2,4% en el trimestre, a US$ 9.870 millones, mientras que los dirigidos a Estados Unidos subieron 18,1% y sumaron US$ 4.455 millones, en la antesala de los aranceles.

El tipo de cambio cerró el viernes en $ 968.

DF | Te puede interesar`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'balance',
        reporter: 'CL',
        partner: null,
        amount: 6.109e9,
        currency: 'USD',
        period: '2025-Q1',
      },
      {
        measure: 'exports',
        reporter: 'CL',
        partner: null,
        amount: 26.214e9,
        currency: 'USD',
        period: '2025-Q1',
        change: 6.2,
      },
      {
        measure: 'imports',
        reporter: 'CL',
        partner: null,
        amount: 20.105e9,
        currency: 'USD',
        period: '2025-Q1',
        change: 11.3,
      },
      {
        measure: 'exports',
        reporter: 'CL',
        partner: null,
        amount: 9.128e9,
        currency: 'USD',
        period: '2025-03',
      },
      {
        measure: 'exports',
        reporter: 'CL',
        partner: 'CN',
        amount: 9.87e9,
        currency: 'USD',
        period: '2025-Q1',
        change: -2.4,
      },
      {
        measure: 'exports',
        reporter: 'CL',
        partner: 'US',
        amount: 4.455e9,
        currency: 'USD',
        period: '2025-Q1',
        change: 18.1,
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'CL',
          partner: null,
          amount: 5.012e9,
          currency: 'USD',
          change: 'any',
        },
        {
          measure: 'exports',
          reporter: 'CL',
          partner: null,
          amount: 4.377e9,
          currency: 'USD',
          change: 'any',
        },
      ],
    },
  },
  {
    text: `Exportaciones de Colombia cayeron 2,1% en julio: Dane

BOGOTÁ
4 de septiembre de 2025

El Departamento Administrativo Nacional de Estadística (Dane) informó este jueves que en julio de 2025 las ventas externas del país fueron de US$4.265,7 millones FOB, lo que representó una disminución de 2,1% frente al mismo mes de 2024.

El resultado se explicó principalmente por la caída de 19,6% en el grupo de combustibles y productos de las industrias extractivas. En contraste, las exportaciones del grupo de manufacturas ascendieron a US$981,4 millones, con una variación de 8,8%.

En el periodo enero-julio las exportaciones colombianas alcanzaron US$28.874,5 millones y registraron un crecimiento de 0,9%.

Estados Unidos fue el principal destino, con una participación de 29,8%, seguido de Panamá, India y China.

"Las cifras de café compensaron parte de la caída", dijo Piedad Urdinola, directora del Dane, en rueda de prensa.

CONOZCA MÁS: ¿Cuánto cuesta importar un carro?`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'CO',
        partner: null,
        amount: 4.2657e9,
        currency: 'USD',
        period: '2025-07',
        change: -2.1,
      },
      {
        measure: 'exports',
        reporter: 'CO',
        partner: null,
        amount: 28.8745e9,
        currency: 'USD',
        period: '2025-01/2025-07',
        change: 0.9,
      },
    ],
    optional: {
      officials: [{ name: 'Piedad Urdinola', country: 'CO' }],

      trade: [
        {
          measure: 'exports',
          reporter: 'CO',
          partner: null,
          amount: 981.4e6,
          currency: 'USD',
          change: 'any',
        },
        { measure: 'exports', reporter: 'CO', partner: null, amount: null, change: 'any' },
      ],
    },
  },
  {
    published: '2025-06-18',
    text: `Primer ministro de Cuba recibió a vice primer ministro de Belarús

La Habana, 18 jun (Prensa Latina) El primer ministro de Cuba, Manuel Marrero, recibió hoy al vice primer ministro de Belarús Víktor Karankévich, quien realiza una visita de trabajo a la nación caribeña.

De acuerdo con una publicación en la red social X, Marrero calificó de positivo el estado de las relaciones y agradeció la solidaridad de Minsk ante el bloqueo de Estados Unidos.

El dirigente belaruso copresidió la víspera, junto al ministro cubano del Comercio Exterior y la Inversión Extranjera, Oscar Pérez-Oliva, la XI sesión de la Comisión Mixta Intergubernamental.

En el encuentro participaron además el embajador de Belarús en La Habana, Vitali Borchuk, y la viceministra primera Déborah Rivas.

Karankévich también visitará la Zona Especial de Desarrollo Mariel.

jha/mks`,
    officials: [
      { name: 'Manuel Marrero', country: 'CU', aliases: ['Marrero'] },
      { name: 'Víktor Karankévich', country: 'BY', aliases: ['Karankévich'] },
      { name: 'Oscar Pérez-Oliva', country: 'CU' },
      { name: 'Vitali Borchuk', country: 'BY' },
      { name: 'Déborah Rivas', country: 'CU' },
    ],
    meetings: [
      {
        who: ['Manuel Marrero', 'Víktor Karankévich'],
        maybe: ['Vitali Borchuk', 'Déborah Rivas'],
        date: '2025-06-18',
        status: 'held',
      },
      {
        who: ['Víktor Karankévich', 'Oscar Pérez-Oliva'],
        maybe: ['Vitali Borchuk', 'Déborah Rivas'],
        date: '2025-06-17',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    text: `CANCILLER ROBERTO ÁLVAREZ RECIBE COPIAS DE ESTILO DE TRES NUEVOS EMBAJADORES

• Los diplomáticos representarán a Kenia, Catar y Austria

Santo Domingo, República Dominicana, 15 de julio de 2025.- El ministro de Relaciones Exteriores, Roberto Álvarez, recibió este martes, por separado, las copias de estilo de las cartas credenciales de los embajadores designados de Kenia, Gitau Mwangi; de Catar, Nasser bin Hamad Al-Ansari, y de Austria, Gerlinde Paschinger.

Durante su conversación con el embajador Mwangi, el canciller Álvarez agradeció el liderazgo de ese país en la misión multinacional desplegada en Haití.

Con la embajadora Paschinger, concurrente desde La Habana, pasó revista a la cooperación cultural.

En los actos acompañaron al canciller el viceministro para Asuntos de Política Exterior Bilateral, Francisco Caraballo, y la directora de Protocolo, Sofía Pichardo.

Compartir: Facebook | X | WhatsApp`,
    officials: [
      { name: 'Roberto Álvarez', country: 'DO', aliases: ['Álvarez'] },
      { name: 'Gitau Mwangi', country: 'KE', aliases: ['Mwangi'] },
      { name: 'Nasser bin Hamad Al-Ansari', country: 'QA' },
      { name: 'Gerlinde Paschinger', country: 'AT', aliases: ['Paschinger'] },
      { name: 'Francisco Caraballo', country: 'DO' },
    ],
    meetings: [
      {
        who: ['Roberto Álvarez', 'Gitau Mwangi'],
        maybe: ['Francisco Caraballo', 'Sofía Pichardo'],
        date: '2025-07-15',
        status: 'held',
      },
      {
        who: ['Roberto Álvarez', 'Nasser bin Hamad Al-Ansari'],
        maybe: ['Francisco Caraballo', 'Sofía Pichardo'],
        date: '2025-07-15',
        status: 'held',
      },
      {
        who: ['Roberto Álvarez', 'Gerlinde Paschinger'],
        maybe: ['Francisco Caraballo', 'Sofía Pichardo'],
        date: '2025-07-15',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Sofía Pichardo', country: 'DO' }],
      meetings: [
        {
          who: ['Roberto Álvarez', 'Gitau Mwangi', 'Nasser bin Hamad Al-Ansari', 'Gerlinde Paschinger'],
          maybe: ['Francisco Caraballo', 'Sofía Pichardo'],
          date: '2025-07-15',
          status: 'held',
        },
      ],
    },
  },
  {
    published: '2025-09-16',
    text: `Peso se deprecia ante la espera de la decisión de la Fed

Por Redacción / El Horizonte

CIUDAD DE MÉXICO.- El peso mexicano inició la sesión de este martes con pérdidas frente al dólar, luego de conocerse que las ventas minoristas en Estados Unidos superaron las expectativas.

El tipo de cambio se ubica en 18.42 unidades por dólar, una depreciación de 0.31%, de acuerdo con datos de Bloomberg. En ventanilla, el billete verde se vende en 18.90 pesos.

"El mercado se reencuentra con su nerviosismo habitual", escribió Gabriela Siller, directora de Análisis Económico de un grupo financiero.

La Bolsa Mexicana de Valores abre en 61,208 puntos, apenas 0.05% arriba. Las acciones de Cemex suben 1.7% tras anunciar que cumplirá su meta de ahorro anual, y las de Walmart de México ceden 0.9%.

Los analistas estarán atentos a los comentarios de Jerome Powell, presidente de la Fed, quien ofrecerá una conferencia el miércoles.`,
    officials: [],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Jerome Powell', country: 'US' }] },
  },
  {
    text: `Posponen visita del presidente Arévalo a Panamá

Panamá, 7 de noviembre de 2025.

La Presidencia de la República de Panamá informó la tarde de este viernes que fue pospuesta la visita oficial del presidente de Guatemala, Bernardo Arévalo, prevista para el próximo lunes, debido a la emergencia causada por las lluvias en ese país.

Arévalo tenía previsto reunirse el lunes con el mandatario panameño, José Raúl Mulino, en el Palacio de las Garzas.

Según el comunicado, ambos gobernantes conversaron por teléfono el jueves en la noche y acordaron fijar una nueva fecha en las próximas semanas. Mulino expresó su solidaridad con el pueblo guatemalteco.

El canciller encargado, Carlos Arturo Hoyos, indicó que los equipos técnicos seguirán trabajando en el acuerdo de interconexión eléctrica.

Noticias relacionadas
Precio de la gasolina baja este viernes`,
    officials: [
      { name: 'Bernardo Arévalo', country: 'GT', aliases: ['Arévalo'] },
      { name: 'José Raúl Mulino', country: 'PA', aliases: ['Mulino'] },
      { name: 'Carlos Arturo Hoyos', country: 'PA' },
    ],
    meetings: [
      { who: ['Bernardo Arévalo', 'José Raúl Mulino'], date: '2025-11-10', status: 'cancelled' },
      {
        who: ['Bernardo Arévalo', 'José Raúl Mulino'],
        date: '2025-11-06',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    text: `El canciller De la Fuente sostiene encuentros bilaterales en Barbados

Secretaría de Relaciones Exteriores | 01 de septiembre de 2025 | Comunicado 218

Bridgetown, Barbados.- El secretario de Relaciones Exteriores, Juan Ramón de la Fuente, sostuvo hoy reuniones bilaterales con sus homólogos de Guyana, Hugh Todd; de Belice, Francis Fonseca, y de Surinam, Melvin Bouva, en el marco de la reunión ministerial México-CARICOM.

Con el canciller Todd abordó la cooperación en gestión de riesgos y la próxima apertura de una embajada residente en Georgetown. Con Fonseca dialogó sobre el programa Sembrando Vida.

Por la tarde, el canciller De la Fuente fue recibido por la primera ministra de Barbados, Mia Mottley, a quien entregó una carta de la presidenta Claudia Sheinbaum.

En 2024, el comercio de México con los países de la CARICOM ascendió a 1,948 millones de dólares.

El secretario viajará mañana a Puerto España, donde se reunirá con el ministro de Exteriores de Trinidad y Tobago, Sean Sobers.`,
    officials: [
      { name: 'Juan Ramón de la Fuente', country: 'MX', aliases: ['De la Fuente'] },
      { name: 'Hugh Todd', country: 'GY', aliases: ['Todd'] },
      { name: 'Francis Fonseca', country: 'BZ', aliases: ['Fonseca'] },
      { name: 'Melvin Bouva', country: 'SR' },
      { name: 'Mia Mottley', country: 'BB' },
      { name: 'Claudia Sheinbaum', country: 'MX' },
      { name: 'Sean Sobers', country: 'TT' },
    ],
    meetings: [
      { who: ['Juan Ramón de la Fuente', 'Hugh Todd'], date: '2025-09-01', status: 'held' },
      { who: ['Juan Ramón de la Fuente', 'Francis Fonseca'], date: '2025-09-01', status: 'held' },
      { who: ['Juan Ramón de la Fuente', 'Melvin Bouva'], date: '2025-09-01', status: 'held' },
      { who: ['Juan Ramón de la Fuente', 'Mia Mottley'], date: '2025-09-01', status: 'held' },
      { who: ['Juan Ramón de la Fuente', 'Sean Sobers'], date: '2025-09-02', status: 'planned' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Claudia Sheinbaum', 'Mia Mottley'], date: '2025-09-01', kind: 'letter', status: 'held' },
        {
          who: ['Juan Ramón de la Fuente', 'Hugh Todd', 'Francis Fonseca', 'Melvin Bouva'],
          date: '2025-09-01',
          status: 'held',
        },
      ],
      trade: [{ measure: 'total', reporter: 'MX', amount: 1.948e9, currency: 'USD', period: '2024' }],
    },
  },
  {
    text: `Etiopía, Chipre discuten lazos bilaterales

Adís Abeba, 5 de agosto de 2025 (FMC) – El Ministro de Estado de Asuntos Exteriores, Embajador Hadera Abera, sostuvo una discusión con el Embajador saliente de Chipre a Etiopía, Panayiotis Theodorou, en su oficina hoy.

[Anuncio_1]

En la ocasión, Hadera apreció al embajador por su papel en el fortalecimiento de las relaciones de largotiempo entre los dos países y le deseó todo el mejor en sus futuros emprendimientos.

El embajador Theodorou por su parte dijo que Etiopía es un país clave en el Cuerno de África y expresó su gratitud para el gobierno y el pueblo por la cooperación extendida a él durante su estadía.

Los dos lados tienen acordado de impulsar los enlaces aéreos y el comercio, se aprendió.

Read more: PM Abiy inaugurates water project

[Anuncio_2]
Síganos en: Telegram / Facebook`,
    officials: [
      { name: 'Hadera Abera', country: 'ET', aliases: ['Hadera'] },
      { name: 'Panayiotis Theodorou', country: 'CY', aliases: ['Theodorou'] },
    ],
    meetings: [{ who: ['Hadera Abera', 'Panayiotis Theodorou'], date: '2025-08-05', status: 'held' }],
    trade: [],
    optional: { officials: [{ name: 'Abiy', country: 'ET' }] },
  },
  {
    text: `Fratti: "En China nos tratan como un proveedor confiable"

Entrevista. El ministro de Ganadería, Agricultura y Pesca de Uruguay hizo balance de su gira por Asia.

26 de junio de 2025, 05:00hs

—¿Qué se trae de Pekín, ministro?
—Tuvimos una muy buena reunión con el ministro de Agricultura chino, Han Jun, el martes 17. Nos planteó avanzar en el protocolo para las menudencias bovinas.

—¿También pasó por Corea?
—Sí, el viernes 20 me recibió en Sejong la viceministra Park Soo-jin, porque el cargo de ministro estaba en plena transición. Con Japón no se pudo: la reunión con el ministro Koizumi se cayó a último momento por un tema de agenda de ellos.

—¿Cuánto pesa China hoy?
—El año pasado le vendimos bienes por unos 3.030 millones de dólares. Casi la mitad de la carne va para allá.

—El presidente Orsi dijo que quiere viajar.
—Está la invitación, pero fecha no hay.

Alfredo Fratti recibió a El Observador en su despacho de la calle Constituyente.`,
    officials: [
      { name: 'Alfredo Fratti', country: 'UY', aliases: ['Fratti'] },
      { name: 'Han Jun', country: 'CN' },
      { name: 'Park Soo-jin', country: 'KR' },
      { name: 'Koizumi', country: 'JP' },
      { name: 'Orsi', country: 'UY' },
    ],
    meetings: [
      { who: ['Alfredo Fratti', 'Han Jun'], date: '2025-06-17', status: 'held' },
      { who: ['Alfredo Fratti', 'Park Soo-jin'], date: '2025-06-20', status: 'held' },
      { who: ['Alfredo Fratti', 'Koizumi'], date: [null, '2025-06', '2025'], status: 'cancelled' },
    ],
    trade: [
      { measure: 'exports', reporter: 'UY', partner: 'CN', amount: 3.03e9, currency: 'USD', period: '2024' },
    ],
    optional: { meetings: [{ who: ['Orsi'], date: null, status: 'planned' }] },
  },
  {
    published: '2025-10-17',
    text: `El déficit comercial aumenta un 52% hasta agosto, con un avance del 0,5% de las exportaciones

MADRID, 17 Oct. (EUROPA PRESS) -

Las exportaciones españolas de mercancías alcanzaron los 257.113 millones de euros en los ocho primeros meses de 2025, un 0,5% más que en el mismo periodo del año anterior, según los datos publicados este viernes por el Ministerio de Economía, Comercio y Empresa.

Las importaciones crecieron un 4,6%, hasta los 290.650 millones. Como resultado, el saldo comercial registró un déficit de 33.537 millones de euros, frente a los 22.019 millones del mismo periodo de 2024.

Las ventas dirigidas a la Unión Europea subieron un 0,9%. Por el contrario, las exportaciones a Estados Unidos descendieron un 5,9%, mientras que las destinadas a Marruecos aumentaron un 3,7%.

La secretaria de Estado de Comercio, Amparo López Senovilla, ha destacado la "resiliencia" del sector exterior en un contexto de incertidumbre.

El 46,2% del total exportado correspondió a pymes.`,
    officials: [{ name: 'Amparo López Senovilla', country: 'ES' }],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'ES',
        partner: null,
        amount: 257.113e9,
        currency: 'EUR',
        period: '2025-01/2025-08',
        change: 0.5,
      },
      {
        measure: 'imports',
        reporter: 'ES',
        partner: null,
        amount: 290.65e9,
        currency: 'EUR',
        period: '2025-01/2025-08',
        change: 4.6,
      },
      {
        measure: 'balance',
        reporter: 'ES',
        partner: null,
        amount: 33.537e9,
        currency: 'EUR',
        period: '2025-01/2025-08',
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'ES',
        partner: 'EU',
        amount: null,
        period: '2025-01/2025-08',
        change: 0.9,
      },
      {
        measure: 'exports',
        reporter: 'ES',
        partner: 'US',
        amount: null,
        period: '2025-01/2025-08',
        change: -5.9,
      },
      {
        measure: 'exports',
        reporter: 'ES',
        partner: 'MA',
        amount: null,
        period: '2025-01/2025-08',
        change: 3.7,
      },
    ],
    optional: {
      trade: [
        {
          measure: 'balance',
          reporter: 'ES',
          partner: null,
          amount: 22.019e9,
          currency: 'EUR',
          period: ['2024-01/2024-08', '2024'],
          change: 'any',
        },
        { measure: 'balance', reporter: 'ES', partner: null, amount: null, change: 'any' },
      ],
    },
  },
  {
    published: '2025-11-20',
    text: `Exportadores de banano piden que se cumplan los acuerdos laborales

San José, Costa Rica. La Corporación Bananera Nacional (Corbana) informó que las lluvias de las últimas semanas provocaron pérdidas en más de 1.100 hectáreas de la zona atlántica, por lo que será difícil alcanzar la meta de 120 millones de cajas este año.

El gremio lamentó además que la Asamblea Legislativa no lograra ayer el quórum para votar el proyecto que exonera de impuestos a los fertilizantes. La sesión se reanudará el lunes.

Por su parte, la ministra de Trabajo, Andrea Cortés Rojas, reiteró en un video que los salarios mínimos "no se negocian".

Las empresas afectadas, entre ellas Del Monte y Dole, mantienen conversaciones con los sindicatos. Los arándanos peruanos y el aguacate mexicano compiten ahora por el mismo espacio en los barcos, según un consultor consultado.

El Instituto Meteorológico pronostica aguaceros con tormenta hasta el jueves.`,
    officials: [{ name: 'Andrea Cortés Rojas', country: 'CR' }],
    meetings: [],
    trade: [],
  },
  {
    text: `Mensaje de Nicaragua a la República Democrática Popular Lao

2 de diciembre de 2025 | El 19 Digital

Los Copresidentes de la República de Nicaragua, Daniel Ortega Saavedra y Rosario Murillo, enviaron este martes un mensaje al Compañero Thongloun Sisoulith, Presidente de la República Democrática Popular Lao, en ocasión del 50 aniversario de su fundación.

"Celebramos junto a ustedes medio siglo de victorias y dignidad", expresa el texto.

Asimismo, el Canciller Valdrack Jaentschke felicitó por la fecha, en carta dirigida a su homólogo Thongsavanh Phomvihane.

Nicaragua y Laos establecieron relaciones diplomáticas en septiembre de 1982.

Leer nota completa en: el19digital.com

Managua, Nicaragua`,
    officials: [
      { name: 'Daniel Ortega Saavedra', country: 'NI' },
      { name: 'Rosario Murillo', country: 'NI' },
      { name: 'Thongloun Sisoulith', country: 'LA' },
      { name: 'Valdrack Jaentschke', country: 'NI' },
      { name: 'Thongsavanh Phomvihane', country: 'LA' },
    ],
    meetings: [
      {
        who: ['Daniel Ortega Saavedra', 'Rosario Murillo', 'Thongloun Sisoulith'],
        date: '2025-12-02',
        kind: 'letter',
        status: 'held',
      },
      {
        who: ['Valdrack Jaentschke', 'Thongsavanh Phomvihane'],
        date: ['2025-12-02', null, '2025-12'],
        kind: 'letter',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    text: `Presidente Peña recibió a ministra de Estado de Singapur

Asunción, Agencia IP.- El presidente de la República, Santiago Peña, recibió este martes en el Palacio de López a la ministra de Estado de Comercio e Industria de Singapur, Gan Siow Huang, quien encabeza una misión empresarial que permanecerá en el país hasta el viernes.

Foto: Presidencia. El mandatario junto a la ministra Gan y el viceministro de Rediex, Javier Viveros.

"Queremos que Singapur sea nuestra puerta de entrada al sudeste asiático", manifestó Peña al término de la audiencia, de la que también participó el ministro de Industria y Comercio, Marco Riquelme.

Datos del Banco Central señalan que las exportaciones paraguayas a Singapur llegaron a USD 21,4 millones en 2024, en su mayoría carne bovina, un 35% más que en 2023.

Según la agenda, Gan se reunirá el jueves con el canciller nacional, Rubén Ramírez Lezcano, y visitará la hidroeléctrica de Itaipú.

Publicado el 21 de octubre, 2025`,
    officials: [
      { name: 'Santiago Peña', country: 'PY', aliases: ['Peña'] },
      { name: 'Gan Siow Huang', country: 'SG', aliases: ['Gan'] },
      { name: 'Javier Viveros', country: 'PY' },
      { name: 'Marco Riquelme', country: 'PY' },
      { name: 'Rubén Ramírez Lezcano', country: 'PY' },
    ],
    meetings: [
      {
        who: ['Santiago Peña', 'Gan Siow Huang'],
        maybe: ['Javier Viveros', 'Marco Riquelme'],
        date: '2025-10-21',
        status: 'held',
      },
      { who: ['Gan Siow Huang', 'Rubén Ramírez Lezcano'], date: '2025-10-23', status: 'planned' },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'PY',
        partner: 'SG',
        amount: 21.4e6,
        currency: 'USD',
        period: '2024',
        change: 35,
      },
    ],
  },
  {
    text: `Noboa y Petro no se verán en Lima, confirma la Cancillería

Quito (Primicias) | 04 Mar 2026 - 11:47

El presidente de Ecuador, Daniel Noboa, no tiene previsto reunirse con su homólogo colombiano, Gustavo Petro, durante la cita de la Comunidad Andina que se celebrará en Lima el 12 de marzo, dijo este miércoles la canciller Gabriela Sommerfeld.

"No hay un encuentro en agenda", respondió la ministra a los periodistas.

Sommerfeld señaló que el domingo conversó por teléfono con la canciller de Colombia, Rosa Villavicencio, sobre la tasa de seguridad que ambos países aplican desde febrero a sus importaciones.

El conflicto golpea a la frontera. En 2025, Ecuador exportó a Colombia USD 842 millones e importó USD 1.874 millones, de acuerdo con el Banco Central.

Los transportistas de Tulcán se reunirán con el gobernador del Carchi este viernes.

Suscríbase a nuestro boletín`,
    officials: [
      { name: 'Daniel Noboa', country: 'EC', aliases: ['Noboa'] },
      { name: 'Gustavo Petro', country: 'CO', aliases: ['Petro'] },
      { name: 'Gabriela Sommerfeld', country: 'EC', aliases: ['Sommerfeld'] },
      { name: 'Rosa Villavicencio', country: 'CO' },
    ],
    meetings: [
      {
        who: ['Gabriela Sommerfeld', 'Rosa Villavicencio'],
        date: '2026-03-01',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [
      { measure: 'exports', reporter: 'EC', partner: 'CO', amount: 842e6, currency: 'USD', period: '2025' },
      { measure: 'imports', reporter: 'EC', partner: 'CO', amount: 1.874e9, currency: 'USD', period: '2025' },
    ],
    optional: {
      meetings: [{ who: ['Daniel Noboa', 'Gustavo Petro'], date: ['2026-03-12', null], status: 'cancelled' }],
    },
  },
];
