import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    text: `Embajadora de Suiza se despide del canciller nacional

El ministro de Relaciones Exteriores, Rubén Ramírez Lezcano, recibió hoy en audiencia a la embajadora de la Confederación Suiza, Martina Gerber, quien se despidió por el término de su misión en el país.

En la ocasión, el canciller agradeció la labor desplegada por la diplomática en favor del acercamiento entre ambas naciones y se refirió a la importancia del acuerdo entre el Mercosur y la Asociación Europea de Libre Comercio (AELC).

Por su parte, la embajadora Gerber destacó la hospitalidad del pueblo paraguayo y auguró un incremento de las inversiones suizas, sobre todo en el sector forestal.

Asunción, 24 de octubre de 2024

Compartir esta noticia

El viceministro de Relaciones Económicas e Integración, Patricio Ortega, recibió este miércoles la visita de cortesía del nuevo embajador de la República de Corea, Yoon Chan-sik.
Ver Más
Desde hoy está abierta la inscripción para el concurso de ingreso a la Academia Diplomática y Consular.
Ver Más`,
    officials: [
      { name: 'Rubén Ramírez Lezcano', country: 'PY' },
      { name: 'Martina Gerber', country: 'CH', aliases: ['Gerber'] },
      { name: 'Patricio Ortega', country: 'PY' },
      { name: 'Yoon Chan-sik', country: 'KR' },
    ],
    meetings: [
      { who: ['Rubén Ramírez Lezcano', 'Martina Gerber'], date: '2024-10-24', status: 'held' },
      { who: ['Patricio Ortega', 'Yoon Chan-sik'], date: ['2024-10-23', null], status: 'held' },
    ],
    trade: [],
  },
  {
    published: '2025-03-14',
    text: `Madrid, 14 mar (EFE).- El ministro español de Asuntos Exteriores, José Manuel Albares, ha recibido este viernes en el Palacio de Viana al primer secretario del Gabinete y titular de Exteriores de Kenia, Musalia Mudavadi, con quien ha repasado la situación en el Cuerno de África y la cooperación en energías renovables.

«Kenia es un socio imprescindible para España en África Oriental», ha señalado Albares en un mensaje en su cuenta de X junto a una foto con el ministro keniano.

Según datos del Ministerio, el comercio bilateral rondó los 290 millones de euros en 2024, con un saldo favorable a España de 35 millones.

Un día antes, el jefe de la diplomacia española conversó por teléfono con su homólogo jordano, Ayman Safadi, sobre la reconstrucción de Gaza. Albares viajará el lunes a Bruselas para asistir al Consejo de Asuntos Exteriores de la UE. EFE

mrv/ie/jl/rf`,
    officials: [
      { name: 'José Manuel Albares', country: 'ES', aliases: ['Albares'] },
      { name: 'Musalia Mudavadi', country: 'KE' },
      { name: 'Ayman Safadi', country: 'JO' },
    ],
    meetings: [
      { who: ['José Manuel Albares', 'Musalia Mudavadi'], date: '2025-03-14', status: 'held' },
      {
        who: ['José Manuel Albares', 'Ayman Safadi'],
        date: '2025-03-13',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'ES',
        partner: 'KE',
        bound: ['about', 'exact'],
        amount: 290e6,
        currency: 'EUR',
        period: '2024',
      },
      { measure: 'balance', reporter: 'ES', partner: 'KE', amount: 35e6, currency: 'EUR', period: '2024' },
    ],
  },
  {
    text: `Comercio exterior: exportaciones crecen 3,4% a agosto impulsadas por el cobre

Por: Valentina Osorio | Publicado: Lunes 9 de septiembre de 2024 a las 08:47 hrs.

De acuerdo con los datos publicados este lunes por el Banco Central, los envíos entre enero y agosto sumaron US$ 66.842 millones, lo que significó un incremento de 3,4% en doce meses. La minería exhibió un alza de 6,1% con US$ 37.905 millones.

Las importaciones, en tanto, retrocedieron 1,2% en el período y totalizaron US$ 51.306 millones (CIF).

Solo en agosto, las exportaciones llegaron a US$ 8.071 millones y las importaciones a US$ 6.912 millones. La balanza comercial del mes cerró con un superávit de US$ 1.478 millones.

Un menor dinamismo mostró la industria, cuyas ventas al exterior cayeron 0,8%. En el sector esperan cumplir la meta anual. "Estamos confiados en un buen cuarto trimestre", dijo la presidenta del gremio, Rosario Navarro.

Lee también: IPSA cierra con leve alza y dólar vuelve a los $ 940`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'CL',
        partner: null,
        amount: 66.842e9,
        currency: 'USD',
        period: '2024-01/2024-08',
        change: 3.4,
      },
      {
        measure: 'exports',
        reporter: 'CL',
        partner: null,
        amount: 37.905e9,
        currency: 'USD',
        period: '2024-01/2024-08',
        change: 6.1,
      },
      {
        measure: 'imports',
        reporter: 'CL',
        partner: null,
        amount: 51.306e9,
        currency: 'USD',
        period: '2024-01/2024-08',
        change: -1.2,
      },
      {
        measure: 'exports',
        reporter: 'CL',
        partner: null,
        amount: 8.071e9,
        currency: 'USD',
        period: '2024-08',
      },
      {
        measure: 'imports',
        reporter: 'CL',
        partner: null,
        amount: 6.912e9,
        currency: 'USD',
        period: '2024-08',
      },
      {
        measure: 'balance',
        reporter: 'CL',
        partner: null,
        amount: 1.478e9,
        currency: 'USD',
        period: '2024-08',
      },
    ],
    optional: {
      officials: [{ name: 'Rosario Navarro', country: 'CL' }],

      trade: [
        {
          measure: 'exports',
          reporter: 'CL',
          partner: null,
          amount: null,
          period: '2024-01/2024-08',
          change: -0.8,
        },
      ],
    },
  },
  {
    published: '2024-03-27',
    text: `Vicepresidenta de Vietnam recibe a embajadoras de Finlandia y Panamá

(VOVWORLD) - La vicepresidenta de Vietnam, Vo Thi Anh Xuan, recibió este 26 de marzo en Hanói a las embajadoras de Finlandia y Panamá, quienes le realizaron una visita de cortesía en ocasión del inicio de su misión en el territorio nacional.

Vicepresidenta de Vietnam recibe a embajadoras de Finlandia y Panamá - ảnh 1La vicepresidenta Vo Thi Anh Xuan y la embajadora de Finlandia, Kirsi Vanamo (Foto: VNA) |

En la recepción a la embajadora finlandesa, Kirsi Vanamo, la vicepresidenta reafirmó el deseo de ampliar la colaboración en educación y transición verde.

Mientras, en el encuentro con la embajadora panameña, Yamileth Ríos, Anh Xuan exhortó a aprovechar la posición logística de ambos países. Recordó que el intercambio comercial entre Vietnam y Panamá ascendió el año pasado a 512 millones de dólares, un aumento interanual de 9 por ciento.

En esta ocasión, la dirigente invitó a ambas diplomáticas a recorrer el delta del río Mekong.

Chia sẻ`,
    officials: [
      { name: 'Vo Thi Anh Xuan', country: 'VN', aliases: ['Anh Xuan'] },
      { name: 'Kirsi Vanamo', country: 'FI' },
      { name: 'Yamileth Ríos', country: 'PA' },
    ],
    meetings: [
      { who: ['Vo Thi Anh Xuan', 'Kirsi Vanamo'], date: '2024-03-26', status: 'held' },
      { who: ['Vo Thi Anh Xuan', 'Yamileth Ríos'], date: '2024-03-26', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'PA',
        amount: 512e6,
        currency: 'USD',
        period: '2023',
        change: 9,
      },
    ],
    optional: {
      meetings: [
        { who: ['Vo Thi Anh Xuan', 'Kirsi Vanamo', 'Yamileth Ríos'], date: '2024-03-26', status: 'held' },
      ],
    },
  },
  {
    published: '2025-07-03',
    text: `La Habana, 3 jul (Prensa Latina) El ministro cubano de Comercio Exterior y la Inversión Extranjera, Oscar Pérez-Oliva, dialogó hoy con el viceprimer ministro de Namibia, Natangwe Ithete, acerca de la marcha de los proyectos conjuntos en los sectores de la salud y la construcción.

En el encuentro, efectuado en la sede de esa cartera, ambas partes evaluaron los acuerdos de la más reciente comisión intergubernamental.

La delegación visitante, que permanecerá en la isla hasta el domingo, la integran además el viceministro de Obras Públicas y Transporte, Sankwasa James Sankwasa, y el embajador en Cuba, Samuel Heita.

Como parte del programa, el viceprimer ministro será recibido mañana por el primer ministro, Manuel Marrero, y el sábado recorrerá la Zona Especial de Desarrollo Mariel.

En la víspera, Ithete depositó una ofrenda floral ante el monumento a José Martí.

ro/mks`,
    officials: [
      { name: 'Oscar Pérez-Oliva', country: 'CU' },
      { name: 'Natangwe Ithete', country: 'NA', aliases: ['Ithete'] },
      { name: 'Sankwasa James Sankwasa', country: 'NA' },
      { name: 'Samuel Heita', country: 'NA' },
      { name: 'Manuel Marrero', country: 'CU' },
    ],
    meetings: [
      {
        who: ['Oscar Pérez-Oliva', 'Natangwe Ithete'],
        maybe: ['Sankwasa James Sankwasa', 'Samuel Heita'],
        date: '2025-07-03',
        status: 'held',
      },
      {
        who: ['Natangwe Ithete', 'Manuel Marrero'],
        maybe: ['Sankwasa James Sankwasa', 'Samuel Heita'],
        date: '2025-07-04',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    published: '2025-05-27',
    text: `CIUDAD DE MÉXICO, mayo 27 (EL UNIVERSAL).- Durante abril, las exportaciones mexicanas de mercancías sumaron 54 mil 296 millones de dólares, cifra 5.8% superior a la de igual mes de 2024, en tanto que las importaciones alcanzaron los 54 mil 384 millones de dólares, un retroceso anual de 1.2%, informó el Instituto Nacional de Estadística y Geografía (Inegi).

Lo anterior trajo como consecuencia un déficit de la balanza comercial de 88 millones de dólares en el mes. En los primeros cuatro meses del año la balanza comercial fue superavitaria en mil 80 millones de dólares.

A su interior, las exportaciones no petroleras dirigidas a Estados Unidos avanzaron 5.5% a tasa anual y las canalizadas al resto del mundo, 10.3%.

La presidenta Claudia Sheinbaum dijo en su conferencia que "los números demuestran la fortaleza de la economía" y confió en alcanzar un acuerdo con Washington sobre los aranceles al acero.

Para continuar leyendo

Inicia sesión`,
    officials: [{ name: 'Claudia Sheinbaum', country: 'MX' }],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'MX',
        partner: null,
        amount: 54.296e9,
        currency: 'USD',
        period: '2025-04',
        change: 5.8,
      },
      {
        measure: 'imports',
        reporter: 'MX',
        partner: null,
        amount: 54.384e9,
        currency: 'USD',
        period: '2025-04',
        change: -1.2,
      },
      { measure: 'balance', reporter: 'MX', partner: null, amount: 88e6, currency: 'USD', period: '2025-04' },
      {
        measure: 'balance',
        reporter: 'MX',
        partner: null,
        amount: 1.08e9,
        currency: 'USD',
        period: '2025-01/2025-04',
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'MX', partner: 'US', amount: null, period: '2025-04', change: 5.5 },
        { measure: 'exports', reporter: 'MX', partner: null, amount: null, period: '2025-04', change: 10.3 },
      ],
    },
  },
  {
    text: `Bolsa de Lima cierra en rojo y minera Antacocha cumple sus metas del trimestre

GESTIÓN DIGITAL
Actualizado el 30/04/2024 07:12 p.m.

La Bolsa de Valores de Lima cerró este martes con resultados negativos. El índice S&P/BVL Perú General cayó 0,93% y se ubicó en 27.411,08 puntos.

El monto negociado en acciones fue de S/ 26,4 millones a través de 402 operaciones.

Entre las empresas, la minera Antacocha informó a la SMV que sus ventas llegaron a US$ 312 millones en el primer trimestre y que alcanzó sus objetivos de producción. Su gerente general, Luis Felipe Arrieta, se reunió el lunes con inversionistas en Nueva York para presentar los resultados.

"El mercado está a la espera de la Fed", explicó Daniela Huamán, analista de Renta4.

El ministro de Economía, José Arista, señaló en RPP que la inversión privada crecería 2,3% este año.

TAGS RELACIONADOS: BVL, minería, dólar`,
    officials: [{ name: 'José Arista', country: 'PE' }],
    meetings: [],
    trade: [],
  },
  {
    published: '2025-11-11',
    text: `Turchin: Bielorrusia y la región de Omsk tienen las reservas para el crecimiento

11 de noviembre, Minsk /Corr. BELTA/. El primer ministro de Bielorrusia Alexander Turchin durante la reunión con el gobernador de la región de Omsk de Rusia Vitaly Khotsenko ha llamado la cooperación en la construcción de maquinaria la dirección clave, transmite el corresponsal de BELTA.

"Por los resultados del año pasado el volumen de comercio entre Bielorrusia y la región ha constituido casi $270 millones. En enero-agosto del año en curso el indicador ha crecido en 12,6%", - ha dicho el jefe del gobierno.

El volumen de suministros bielorrusos por 8 meses compuso $121,3 millones.

Vitaly Khotsenko, a su turno, ha agradecido por la acogida. En la víspera el gobernador tuvo el encuentro con el ministro de industria Andrei Kuznetsov y visitó la MTZ.-0-

Foto del servicio de prensa del Consejo de Ministros

Suscríbanse a nosotros en Telegram`,
    officials: [
      { name: 'Alexander Turchin', country: 'BY', aliases: ['Turchin'] },
      { name: 'Vitaly Khotsenko', country: 'RU' },
      { name: 'Andrei Kuznetsov', country: 'BY' },
    ],
    meetings: [
      { who: ['Alexander Turchin', 'Vitaly Khotsenko'], date: '2025-11-11', status: 'held' },
      { who: ['Vitaly Khotsenko', 'Andrei Kuznetsov'], date: '2025-11-10', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'BY',
        partner: ['RU', null],
        bound: ['under', 'about'],
        amount: 270e6,
        currency: 'USD',
        period: '2024',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'total',
          reporter: 'BY',
          partner: ['RU', null],
          amount: null,
          period: '2025-01/2025-08',
          change: 12.6,
        },
        {
          measure: 'exports',
          reporter: 'BY',
          partner: ['RU', null],
          amount: 121.3e6,
          currency: 'USD',
          period: '2025-01/2025-08',
        },
      ],
    },
  },
  {
    published: '2025-03-05',
    text: `El Ministro Nguyen Hong Dien trabajó con la Ministra de Comercio de Camboya

En la tarde del 5 de marzo, en la sede del Ministerio de Industria y Comercio, el Ministro Nguyen Hong Dien tuvo una reunión de trabajo con la Sra. Cham Nimul, Ministra de Comercio del Reino de Camboya con motivo de su visita y trabajo a nuestro país.

El ministro Nguyen Hong Dien (portada derecha) y la ministra Cham Nimul en la sesión de trabajo. Foto: Can Dung

[anuncio_1]

En la reunión, el ministro dijo que el volumen de negocios de importación y exportación de los dos países en 2024 superará los 10,1 mil millones de dólares, un 17,5% más que en 2023, de los cuales las exportaciones a Camboya alcanzaron los 5,2 mil millones de dólares.

"Las dos partes necesitan esforzarse para llevar el comercio bilateral a 20 mil millones de dólares en el tiempo por venir", enfatizó el Ministro.

La Sra. Cham Nimul estuvo altamente de acuerdo con las opiniones e invitó respetuosamente al Ministro a visitar Phnom Penh.

[anuncio_2]
Fuente: https://congthuong.example.vn/bo-truong-lam-viec-campuchia.html`,
    officials: [
      { name: 'Nguyen Hong Dien', country: 'VN' },
      { name: 'Cham Nimul', country: 'KH' },
    ],
    meetings: [{ who: ['Nguyen Hong Dien', 'Cham Nimul'], date: '2025-03-05', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'KH',
        bound: ['over', 'exact'],
        amount: 10.1e9,
        currency: 'USD',
        period: '2024',
        change: 17.5,
        status: ['actual', 'forecast'],
      },
      { measure: 'exports', reporter: 'VN', partner: 'KH', amount: 5.2e9, currency: 'USD', period: '2024' },
    ],
    optional: {
      trade: [
        { measure: 'total', reporter: 'VN', partner: 'KH', amount: 20e9, currency: 'USD', status: 'target' },
      ],
    },
  },
  {
    text: `Llega a Santo Domingo primer ministro de Guyana; fue recibido por el canciller Álvarez

Por Redacción | 17 de febrero de 2025

El primer ministro de Guyana, Mark Phillips, llegó la tarde de este lunes a la República Dominicana, donde sostendrá mañana martes un encuentro con el presidente Luis Abinader en el Palacio Nacional.

El Ministerio de Relaciones Exteriores (Mirex) informó que Phillips fue recibido en la Base Aérea de San Isidro, con los honores correspondientes, por el canciller Roberto Álvarez, quien encabezó el protocolo de bienvenida.

En la recepción también estuvieron presentes el viceministro de Política Exterior Bilateral, Francisco Caraballo, y el embajador dominicano en Georgetown, Ernesto Torres Pereyra.

La cancillería destacó que los dos países buscan avanzar en un acuerdo petrolero firmado en 2023.

Deja una respuesta

Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *`,
    officials: [
      { name: 'Mark Phillips', country: 'GY', aliases: ['Phillips'] },
      { name: 'Luis Abinader', country: 'DO' },
      { name: 'Roberto Álvarez', country: 'DO', aliases: ['Álvarez'] },
      { name: 'Francisco Caraballo', country: 'DO' },
      { name: 'Ernesto Torres Pereyra', country: 'DO' },
    ],
    meetings: [
      { who: ['Mark Phillips', 'Luis Abinader'], date: '2025-02-18', status: 'planned' },
      {
        who: ['Mark Phillips', 'Roberto Álvarez'],
        maybe: ['Francisco Caraballo', 'Ernesto Torres Pereyra'],
        date: '2025-02-17',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    text: `Las exportaciones españolas crecen un 1% hasta junio y alcanzan los 197.063 millones de euros

Ministerio de Economía, Comercio y Empresa | Nota de prensa

Las exportaciones españolas de mercancías aumentaron un 1,0% en el periodo enero-junio de 2025 respecto al mismo periodo del año anterior y se situaron en 197.063 millones de euros. Las importaciones subieron un 5,4%, hasta los 222.147 millones.

Como resultado, el déficit comercial alcanzó los 25.084 millones de euros, frente a los 15.655 millones del primer semestre de 2024.

Las ventas a la Unión Europea (62,3% del total) crecieron un 0,8%. Destacan los avances hacia Portugal (4,2%) y los retrocesos hacia Alemania (-2,1%). Las exportaciones a Estados Unidos cayeron un 5,1%, hasta 8.910 millones de euros.

«Los datos confirman la resistencia de nuestro sector exterior», ha afirmado la secretaria de Estado de Comercio, Amparo López Senovilla.

Síganos en X: @_minecoempresa`,
    officials: [{ name: 'Amparo López Senovilla', country: 'ES' }],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'ES',
        partner: null,
        amount: 197.063e9,
        currency: 'EUR',
        period: ['2025-H1', '2025-01/2025-06'],
        change: 1,
      },
      {
        measure: 'imports',
        reporter: 'ES',
        partner: null,
        amount: 222.147e9,
        currency: 'EUR',
        period: ['2025-H1', '2025-01/2025-06'],
        change: 5.4,
      },
      {
        measure: 'balance',
        reporter: 'ES',
        partner: null,
        amount: 25.084e9,
        currency: 'EUR',
        period: ['2025-H1', '2025-01/2025-06'],
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'ES',
        partner: 'US',
        amount: 8.91e9,
        currency: 'EUR',
        period: ['2025-H1', '2025-01/2025-06'],
        change: -5.1,
      },
    ],
    optional: {
      trade: [
        {
          measure: 'balance',
          reporter: 'ES',
          partner: null,
          amount: 15.655e9,
          currency: 'EUR',
          period: ['2024-H1', '2024-01/2024-06'],
          change: 'any',
        },
        {
          measure: 'exports',
          reporter: 'ES',
          partner: 'EU',
          amount: null,
          period: ['2025-H1', '2025-01/2025-06'],
          change: 0.8,
        },
        {
          measure: 'exports',
          reporter: 'ES',
          partner: 'PT',
          amount: null,
          period: ['2025-H1', '2025-01/2025-06'],
          change: 4.2,
        },
        {
          measure: 'exports',
          reporter: 'ES',
          partner: 'DE',
          amount: null,
          period: ['2025-H1', '2025-01/2025-06'],
          change: -2.1,
        },
      ],
    },
  },
  {
    text: `COMUNICADO DE PRENSA

BOLIVIA Y SUDÁFRICA CELEBRAN SU II REUNIÓN DE CONSULTAS POLÍTICAS

La Paz, 8 de mayo de 2024.- El viceministro de Relaciones Exteriores, Elmer Catarina Mamani, y el viceministro de Relaciones Internacionales y Cooperación de Sudáfrica, Alvin Botes, presidieron hoy la II Reunión de Consultas Políticas entre ambos países, que se desarrolló en instalaciones de la Cancillería.

Por la parte boliviana participaron también el director general de Relaciones Bilaterales, Marcelo Zambrana, y la jefa de la Unidad de África y Medio Oriente, Ximena Choque; por la sudafricana, la embajadora concurrente, Phumelele Gwala.

Durante el encuentro se abordaron temas de litio, minería y lucha contra el racismo. Las delegaciones acordaron celebrar la próxima reunión en Pretoria el año 2026.

Posteriormente, Botes realizó una visita de cortesía a la canciller Celinda Sosa Lunda, a quien hizo entrega de una carta de su homóloga, Naledi Pandor.

Unidad de Comunicación
Plaza Murillo, calle Ingavi esq. Junín`,
    officials: [
      { name: 'Elmer Catarina Mamani', country: 'BO' },
      { name: 'Alvin Botes', country: 'ZA', aliases: ['Botes'] },
      { name: 'Marcelo Zambrana', country: 'BO' },
      { name: 'Phumelele Gwala', country: 'ZA' },
      { name: 'Celinda Sosa Lunda', country: 'BO' },
      { name: 'Naledi Pandor', country: 'ZA' },
    ],
    meetings: [
      {
        who: ['Elmer Catarina Mamani', 'Alvin Botes'],
        maybe: ['Marcelo Zambrana', 'Ximena Choque', 'Phumelele Gwala'],
        date: '2024-05-08',
        status: 'held',
      },
      { who: ['Alvin Botes', 'Celinda Sosa Lunda'], date: '2024-05-08', status: 'held' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Ximena Choque', country: 'BO' }],
      meetings: [
        {
          who: ['Celinda Sosa Lunda', 'Naledi Pandor'],
          date: ['2024-05-08', null],
          kind: 'letter',
          status: 'held',
        },
      ],
    },
  },
  {
    text: `Petro cancela viaje a Ginebra y encuentro con la presidenta suiza

REDACCIÓN POLÍTICA
12 de junio 2024, 03:24 p. m.

El presidente Gustavo Petro canceló a última hora la reunión que tenía prevista para este viernes con la presidenta de la Confederación Suiza, Viola Amherd, confirmaron fuentes de la Casa de Nariño. El mandatario, dijeron, permanecerá en Bogotá por asuntos de orden público.

El canciller encargado, Luis Gilberto Murillo, asistirá en su lugar a la conferencia sobre Ucrania de este fin de semana.

Murillo habló este martes por teléfono con su homólogo suizo, Ignazio Cassis, a quien explicó la decisión. Según el Ministerio, ambos convinieron buscar una nueva fecha.

La exsenadora Piedad Zuccardi cuestionó en redes la cancelación: "Así no se cumple con los socios".

Le puede interesar: Así amanece el dólar hoy en Colombia`,
    officials: [
      { name: 'Gustavo Petro', country: 'CO', aliases: ['Petro'] },
      { name: 'Viola Amherd', country: 'CH' },
      { name: 'Luis Gilberto Murillo', country: 'CO', aliases: ['Murillo'] },
      { name: 'Ignazio Cassis', country: 'CH' },
    ],
    meetings: [
      { who: ['Gustavo Petro', 'Viola Amherd'], date: '2024-06-14', status: 'cancelled' },
      {
        who: ['Luis Gilberto Murillo', 'Ignazio Cassis'],
        date: '2024-06-11',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
    optional: { officials: [{ name: 'Piedad Zuccardi', country: 'CO' }] },
  },
  {
    text: `Han Zheng se reúne con el Presidente del Consejo de Ministros de Perú

Hora: 2025-06-12 20:31   Fuente: Agencia de Noticias Xinhua   Tamaño de fuente: grande medio pequeño

El vicepresidente Han Zheng se reunió en Beijing en el día 12 con el presidente del Consejo de Ministros de Perú Eduardo Arana, quien vino a China a asistir a la ceremonia de la apertura de la Exposición de Changsha.

Han Zheng señaló que China y Perú son buenos amigos y buenos socios. El puerto de Chancay ya ha entrado en operación, la parte china está dispuesta con la parte peruana a construirlo bien, administrarlo bien.

Arana expresó que en 2024 el comercio bilateral llegó a 43,3 mil millones de dólares estadounidenses, aumentó 15,8 por ciento interanual, y que Perú da la bienvenida más inversiones.

(Reportero Zhao Yining) 【Cerrar ventana】

Editor responsable: Xu Ke`,
    officials: [
      { name: 'Han Zheng', country: 'CN' },
      { name: 'Eduardo Arana', country: 'PE', aliases: ['Arana'] },
    ],
    meetings: [{ who: ['Han Zheng', 'Eduardo Arana'], date: '2025-06-12', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: 'CN',
        partner: 'PE',
        amount: 43.3e9,
        currency: 'USD',
        period: '2024',
        change: 15.8,
      },
    ],
  },
  {
    published: '2025-11-17',
    text: `Pablo Lavigne en Radio Pampa: "El acuerdo con la EFTA se va a cumplir en tiempo y forma"

El secretario de Coordinación de Producción, Pablo Lavigne, habló este lunes con Radio Pampa sobre la agenda comercial del Gobierno.

—¿Cómo sigue la negociación con los Estados Unidos?
—Avanza. El canciller estuvo la semana pasada en Washington con el representante comercial, Jamieson Greer. Yo no estuve en esa reunión, así que prefiero no opinar del detalle.

—¿Y las exportaciones?
—En 2024 fueron 79.721 millones de dólares, récord. Este año queremos llegar a 82.000 millones.

—¿Es cierto que se va a juntar con los industriales de Santa Fe?
—Sí, estaré el jueves en Rafaela. También me invitó el gobernador Pullaro, vamos a ver si dan los tiempos.

—¿Le preocupa el dólar?
—No.

La entrevista completa puede escucharse en nuestro canal de Spotify.`,
    officials: [
      { name: 'Pablo Lavigne', country: 'AR', aliases: ['Lavigne'], world: true },
      { name: 'Jamieson Greer', country: 'US' },
    ],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: ['AR', null],
        partner: null,
        amount: 79.721e9,
        currency: 'USD',
        period: '2024',
      },
      {
        measure: 'exports',
        reporter: ['AR', null],
        partner: null,
        amount: 82e9,
        currency: 'USD',
        period: '2025',
        status: ['target', 'forecast'],
      },
    ],
    optional: {
      officials: [{ name: 'Pullaro', country: 'AR' }],
      meetings: [
        {
          who: ['Jamieson Greer', 'el canciller'],
          date: ['2025-11-10/2025-11-16', '2025-11-10/2025-11-14', '2025-11', null],
          status: 'held',
        },
        { who: ['Jamieson Greer', 'canciller'], date: '2025-11', status: 'held' },
        { who: ['Pablo Lavigne', 'Pullaro'], date: ['2025-11-20', null], status: 'planned' },
        { who: ['Pablo Lavigne', 'industriales de Santa Fe'], date: '2025-11-20', status: 'planned' },
      ],
    },
  },
  {
    published: '2025-02-04',
    text: `El Ministro de Estado de Asuntos Exteriores se reúne con el embajador de Uruguay

Doha, 4 de febrero (QNA) - Su Excelencia el Sr. Sultan bin Saad Al Muraikhi, Ministro de Estado de Asuntos Exteriores, se reunió hoy con Su Excelencia el Sr. Jorge Antonio Sere Sturzenegger, embajador de la República Oriental del Uruguay ante el Estado.

Durante el encuentro fueron repasadas las relaciones de cooperación bilateral entre los dos países y las formas de apoyarlas y desarrollarlas, además de un número de temas del interés común.

En otro contexto, Su Excelencia el Ministro de Estado recibió una llamada telefónica desde Su Excelencia el Sr. Aliko Mwale, Viceministro de los Asuntos Exteriores de la República de Malaui, durante la cual fue discutida la situación en la región.

También ayer Su Excelencia el Dr. Ahmed bin Mohammed Al Sayed, Ministro de Estado para los Asuntos de Comercio Exterior, encontró con Su Excelencia el Embajador de Paraguay ante el Estado.

(FIN)
compartir   imprimir`,
    officials: [
      { name: 'Sultan bin Saad Al Muraikhi', country: 'QA', aliases: ['Al Muraikhi'] },
      { name: 'Jorge Antonio Sere Sturzenegger', country: 'UY' },
      { name: 'Aliko Mwale', country: 'MW' },
      { name: 'Ahmed bin Mohammed Al Sayed', country: 'QA' },
    ],
    meetings: [
      {
        who: ['Sultan bin Saad Al Muraikhi', 'Jorge Antonio Sere Sturzenegger'],
        date: '2025-02-04',
        status: 'held',
      },
      {
        who: ['Sultan bin Saad Al Muraikhi', 'Aliko Mwale'],
        date: ['2025-02-04', null],
        kind: 'phone call',
        status: 'held',
      },
      { who: ['Ahmed bin Mohammed Al Sayed', 'embajador de Paraguay'], date: '2025-02-03', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `Exportaciones de bienes de Costa Rica superan los $9.900 millones en el primer semestre

Procomer, 18 de julio de 2024

Las exportaciones de bienes de Costa Rica sumaron $9.921 millones entre enero y junio de 2024, un crecimiento de 10% en comparación con el mismo periodo de 2023.

El sector de equipo de precisión y médico continúa como el más dinámico: creció 15% y alcanzó los $4.010 millones. Le siguen el agrícola, con $1.787 millones, y el alimentario, con $1.150 millones.

Estados Unidos se mantuvo como principal destino con ventas por $4.640 millones, mientras que los envíos a Países Bajos y Bélgica llegaron a $790 millones y $512 millones, respectivamente.

Para todo el año, la institución proyecta exportaciones de entre $19.500 millones y $20.000 millones.

"Estos resultados son fruto del trabajo de las empresas", afirmó Laura López, gerente general de Procomer. El ministro de Comercio Exterior, Manuel Tovar, resaltó el aporte de los regímenes especiales.`,
    officials: [{ name: 'Manuel Tovar', country: 'CR' }],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'CR',
        partner: null,
        amount: 9.921e9,
        currency: 'USD',
        period: ['2024-H1', '2024-01/2024-06'],
        change: 10,
      },
      {
        measure: 'exports',
        reporter: 'CR',
        partner: null,
        amount: 4.01e9,
        currency: 'USD',
        period: ['2024-H1', '2024-01/2024-06', null],
        change: 15,
      },
      {
        measure: 'exports',
        reporter: 'CR',
        partner: null,
        amount: 1.787e9,
        currency: 'USD',
        period: ['2024-H1', '2024-01/2024-06', null],
      },
      {
        measure: 'exports',
        reporter: 'CR',
        partner: null,
        amount: 1.15e9,
        currency: 'USD',
        period: ['2024-H1', '2024-01/2024-06', null],
      },
      {
        measure: 'exports',
        reporter: 'CR',
        partner: 'US',
        amount: 4.64e9,
        currency: 'USD',
        period: ['2024-H1', '2024-01/2024-06', null],
      },
      {
        measure: 'exports',
        reporter: 'CR',
        partner: 'NL',
        amount: 790e6,
        currency: 'USD',
        period: ['2024-H1', '2024-01/2024-06', null],
      },
      {
        measure: 'exports',
        reporter: 'CR',
        partner: 'BE',
        amount: 512e6,
        currency: 'USD',
        period: ['2024-H1', '2024-01/2024-06', null],
      },
      {
        measure: 'exports',
        reporter: 'CR',
        partner: null,
        amount: 19.5e9,
        amountTo: 20e9,
        currency: 'USD',
        period: '2024',
        status: ['forecast', 'target'],
      },
    ],
    optional: {
      officials: [{ name: 'Laura López', country: 'CR' }],

      trade: [
        {
          measure: 'exports',
          reporter: 'CR',
          partner: null,
          amount: 9.9e9,
          currency: 'USD',
          period: ['2024-H1', '2024-01/2024-06'],
          change: 'any',
        },
      ],
    },
  },
  {
    text: `Orsi recibió al presidente del Parlamento portugués

Montevideo | Publicado el 9/9/2025 18:10

El presidente de la República, Yamandú Orsi, recibió este martes en la residencia de Suárez y Reyes al presidente de la Asamblea de la República de Portugal, José Pedro Aguiar-Branco, quien realiza una visita de dos días al país. De la reunión participó el canciller Mario Lubetkin.

Al término del encuentro, Aguiar-Branco dijo a la prensa que Portugal "apoya sin reservas" el acuerdo Mercosur-Unión Europea.

El legislador portugués será recibido mañana en el Palacio Legislativo por la presidenta de la Asamblea General, Carolina Cosse, y por integrantes del grupo de amistad parlamentaria.

Orsi había conversado con el primer ministro Luís Montenegro en julio, en Sevilla, según recordó Presidencia.

El senador Pedro Bordaberry, por su parte, pidió convocar al ministro de Economía, Gabriel Oddone, por el presupuesto.`,
    officials: [
      { name: 'Yamandú Orsi', country: 'UY', aliases: ['Orsi'] },
      { name: 'José Pedro Aguiar-Branco', country: 'PT', aliases: ['Aguiar-Branco'] },
      { name: 'Mario Lubetkin', country: 'UY' },
      { name: 'Carolina Cosse', country: 'UY' },
      { name: 'Luís Montenegro', country: 'PT', world: true },
      { name: 'Gabriel Oddone', country: 'UY' },
    ],
    meetings: [
      {
        who: ['Yamandú Orsi', 'José Pedro Aguiar-Branco'],
        maybe: ['Mario Lubetkin'],
        date: '2025-09-09',
        status: 'held',
      },
      { who: ['José Pedro Aguiar-Branco', 'Carolina Cosse'], date: '2025-09-10', status: 'planned' },
      { who: ['Yamandú Orsi', 'Luís Montenegro'], date: '2025-07', status: 'held' },
    ],
    trade: [],
    optional: { officials: [{ name: 'Pedro Bordaberry', country: 'UY' }] },
  },
  {
    text: `Lazaro, el ministro de Relaciones Exteriores de Estonia, discute lazos digitales

Por Joyce Ann Rocamora
20 de octubre de 2025, 2:14 pm   Compartir

MANILA – La Secretaria de Asuntos Exteriores Ma. Theresa Lazaro se reunió lunes con el ministro de Relaciones Exteriores de Estonia Margus Tsahkna a lo largo de los márgenes de la Semana Cibernética de Manila, con ambos lados comprometiéndose a profundizar los lazos en gobernanza digital.

En una publicación X, Lazaro dijo que "dio la bienvenida a mi contraparte" en su primera visita en el país.

Tsahkna está programado para llamar al presidente Ferdinand R. Marcos Jr. en Malacañang el martes.

El comercio total entre Filipinas y Estonia se paró en USD46,3 millones en 2024, arriba de USD39 millones en 2023, basado sobre datos del Departamento de Comercio e Industria.

Foto cortesía de la DFA (PNA)

LEA TAMBIÉN: Gilas alcanza semifinal tras encontrar su tiro`,
    officials: [
      { name: 'Ma. Theresa Lazaro', country: 'PH', aliases: ['Lazaro', 'Theresa Lazaro'] },
      { name: 'Margus Tsahkna', country: 'EE', aliases: ['Tsahkna'] },
      { name: 'Ferdinand R. Marcos Jr.', country: 'PH', aliases: ['Marcos', 'Ferdinand R. Marcos'] },
    ],
    meetings: [
      { who: ['Ma. Theresa Lazaro', 'Margus Tsahkna'], date: '2025-10-20', status: 'held' },
      { who: ['Margus Tsahkna', 'Ferdinand R. Marcos Jr.'], date: '2025-10-21', status: 'planned' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'PH',
        partner: 'EE',
        amount: 46.3e6,
        currency: 'USD',
        period: '2024',
        change: 'any',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'total',
          reporter: 'PH',
          partner: 'EE',
          amount: 39e6,
          currency: 'USD',
          period: '2023',
          change: 'any',
        },
      ],
    },
  },
  {
    text: `Loja vive el encuentro de bandas y la Liga recibe a Barcelona

Diario La Hora | 15 de noviembre de 2024 | Actualizado hace 2 horas

Más de 400 músicos de Ecuador, Perú y Colombia se reúnen desde hoy en la plaza de San Sebastián por el Festival de Artes Vivas. El alcalde Franco Quezada invitó a la ciudadanía a asistir "en familia y con responsabilidad".

La organización espera alcanzar la meta de 60 mil visitantes y un movimiento de 3 millones de dólares en hoteles y restaurantes.

En lo deportivo, Liga recibe este domingo a Barcelona por la fecha 13. El técnico Pablo Sánchez mantuvo una larga charla con sus dirigidos tras el último encuentro.

La ministra de Cultura, Romina Muñoz, llegará el sábado para la clausura. El pronóstico anuncia lluvias moderadas y 19 grados de máxima.

Comparte en: Facebook WhatsApp`,
    officials: [{ name: 'Romina Muñoz', country: 'EC' }],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Franco Quezada', country: 'EC' }] },
  },
];
