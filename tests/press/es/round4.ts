import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    published: '2025-09-04',
    text: `Asunción, 4 sep (EFE).- El ministro de Industria y Comercio de Paraguay, Marco Riquelme, se reunió este jueves en Asunción con la viceministra de Economía de Taiwán, Cynthia Kiang, con quien repasó el avance de las exportaciones de carne de cerdo a la isla.

Según un comunicado de la cartera paraguaya, la visitante destacó que las compras taiwanesas de productos del país suramericano sumaron 303 millones de dólares en 2024, un 14 % más que el año anterior.

"Queremos que los próximos envíos incluyan harina de soja y yerba mate", señaló Riquelme, que estuvo acompañado por el viceministro de Rediex, Rodrigo Maluff.

Kiang será recibida este viernes por el presidente paraguayo, Santiago Peña, en el Palacio de López, antes de viajar a Ciudad del Este. EFE
lb/cfa`,
    officials: [
      { name: 'Marco Riquelme', country: 'PY', aliases: ['Riquelme'] },
      { name: 'Cynthia Kiang', country: 'TW', aliases: ['Kiang'] },
      { name: 'Rodrigo Maluff', country: 'PY' },
      { name: 'Santiago Peña', country: 'PY' },
    ],
    meetings: [
      {
        who: ['Marco Riquelme', 'Cynthia Kiang'],
        maybe: ['Rodrigo Maluff'],
        date: '2025-09-04',
        status: 'held',
      },
      { who: ['Cynthia Kiang', 'Santiago Peña'], date: '2025-09-05', status: 'planned' },
    ],
    trade: [
      {
        measure: ['imports', 'exports'],
        reporter: ['TW', 'PY'],
        partner: ['PY', 'TW'],
        amount: 303e6,
        currency: 'USD',
        period: '2024',
        change: 14,
      },
    ],
  },
  {
    text: `Uruguay XXI
Informe mensual de comercio exterior – Mayo de 2025

Las exportaciones uruguayas de bienes, incluyendo las que salen desde zonas francas, totalizaron US$ 1.241 millones en mayo de 2025, lo que implica un crecimiento de 7% respecto al mismo mes del año anterior. Celulosa, carne bovina y soja fueron los productos con mayor incidencia positiva.

En el acumulado enero-mayo las ventas externas alcanzaron US$ 5.196 millones, 9% por encima de igual período de 2024.

Destinos. China fue el principal comprador del mes, con US$ 338 millones. Le siguieron Brasil, con US$ 195 millones (-4%), y la Unión Europea, con US$ 168 millones.

La carne bovina sumó US$ 227 millones, un 21% más. Para 2025 la agencia proyecta que las exportaciones cierren en torno a US$ 13.600 millones.

Descargar informe | Suscribirse al boletín | Copyright 2025`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'UY',
        partner: null,
        amount: 1.241e9,
        currency: 'USD',
        period: '2025-05',
        change: 7,
      },
      {
        measure: 'exports',
        reporter: 'UY',
        partner: null,
        amount: 5.196e9,
        currency: 'USD',
        period: '2025-01/2025-05',
        change: 9,
      },
      {
        measure: 'exports',
        reporter: 'UY',
        partner: 'CN',
        amount: 338e6,
        currency: 'USD',
        period: '2025-05',
      },
      {
        measure: 'exports',
        reporter: 'UY',
        partner: 'BR',
        amount: 195e6,
        currency: 'USD',
        period: '2025-05',
        change: -4,
      },
      {
        measure: 'exports',
        reporter: 'UY',
        partner: 'EU',
        amount: 168e6,
        currency: 'USD',
        period: '2025-05',
      },
      {
        measure: 'exports',
        reporter: 'UY',
        partner: null,
        amount: 227e6,
        currency: 'USD',
        period: ['2025-05', null],
        change: 21,
      },
      {
        measure: 'exports',
        reporter: 'UY',
        partner: null,
        amount: 13.6e9,
        currency: 'USD',
        period: '2025',
        status: 'forecast',
      },
    ],
  },
  {
    text: `Las lluvias dan un respiro a los embalses del Segura

Murcia | 21/11/2024 | Redacción | Actualizado a las 13:05

Las precipitaciones de los últimos días han elevado las reservas de la cuenca del Segura hasta el 17,3% de su capacidad, según los datos facilitados por la Confederación Hidrográfica. Pese a todo, los regantes avisan de que el agua no alcanza para cumplir los objetivos de la campaña de invierno.

"Con esto no llegamos a marzo", lamenta Lucas Jiménez, presidente del sindicato de regantes, que pide a la vicepresidenta tercera del Gobierno, Teresa Ribera, que aclare el futuro del trasvase.

Más de 300 agricultores se reunirán el sábado en Torre Pacheco. La comunidad exportó el año pasado 2,5 millones de toneladas de frutas y hortalizas.

La Aemet prevé para mañana cielos nubosos y vientos flojos de componente oeste. Máximas de 19 grados.

TE PUEDE INTERESAR: El Real Murcia se cita con el Hércules`,
    officials: [{ name: 'Teresa Ribera', country: 'ES', world: true }],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Lucas Jiménez', country: ['ES', null] }] },
  },
  {
    text: `BOLETÍN DE PRENSA No. 412
Ecuador y Marruecos celebran la II Reunión de Consultas Políticas

Quito, 10 de julio de 2025.- El viceministro de Relaciones Exteriores del Ecuador, Alejandro Dávalos, y el director general de Relaciones Bilaterales del Ministerio de Asuntos Exteriores del Reino de Marruecos, Fouad Yazourh, copresidieron hoy la II Reunión del Mecanismo de Consultas Políticas, que tuvo lugar en el Palacio de Najas.

Los dos funcionarios revisaron el estado de los convenios sobre supresión de visas y cooperación portuaria, y acordaron que la tercera edición se realice en Rabat en el segundo semestre de 2026.

Por Ecuador participaron además la subsecretaria de África, Asia y Oceanía, Verónica Gómez, y el director de Ceremonial, Iván Garcés; por Marruecos, la embajadora Farida Loudaya.

En horas de la tarde, Yazourh visitó a la canciller Gabriela Sommerfeld, a quien entregó una invitación de su homólogo, Nasser Bourita.

Ministerio de Relaciones Exteriores y Movilidad Humana | Código Postal: 170526 / Quito-Ecuador`,
    officials: [
      { name: 'Alejandro Dávalos', country: 'EC' },
      { name: 'Fouad Yazourh', country: 'MA', aliases: ['Yazourh'] },
      { name: 'Verónica Gómez', country: 'EC' },
      { name: 'Iván Garcés', country: 'EC' },
      { name: 'Farida Loudaya', country: 'MA' },
      { name: 'Gabriela Sommerfeld', country: 'EC' },
      { name: 'Nasser Bourita', country: 'MA' },
    ],
    meetings: [
      {
        who: ['Alejandro Dávalos', 'Fouad Yazourh'],
        maybe: ['Verónica Gómez', 'Iván Garcés', 'Farida Loudaya'],
        date: '2025-07-10',
        status: 'held',
      },
      { who: ['Fouad Yazourh', 'Gabriela Sommerfeld'], date: '2025-07-10', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Gabriela Sommerfeld', 'Nasser Bourita'], kind: 'letter', status: 'held' },
        { who: ['Ecuador', 'Marruecos'], status: 'planned' },
      ],
    },
  },
  {
    published: '2025-03-17',
    text: `Corea y Malasia aceleran FTA charlas

SEÚL, 17 de marzo (Yonhap) -- El ministro de comercio de Corea del Sur, Cheong In-kyo, sostuvo conversaciones el lunes con su contraparte de Malasia, Tengku Zafrul Aziz, y acordaron trabajar juntos para concluir un acuerdo de libre comercio bilateral (FTA) dentro de este año, dijo el ministerio de industria.

En la reunión, celebrado en el centro de Seúl, Cheong pidió el apoyo de Kuala Lumpur para empresas coreanas de baterías, según elministerio.

Los dos países lanzaron las negociaciones en 2019. La próxima ronda se programada para tomar lugar en Putrajaya en mayo.

El comercio entre las dos naciones se situó en 24.800 millones de dólares el año pasado, abajo 1,3 por ciento de un año antes, mostraron los datos.

desk@yna.example.co.kr
(FIN)
Leer más: Las acciones de Seúl abren más alto`,
    officials: [
      { name: 'Cheong In-kyo', country: 'KR', aliases: ['Cheong'] },
      { name: 'Tengku Zafrul Aziz', country: 'MY' },
    ],
    meetings: [{ who: ['Cheong In-kyo', 'Tengku Zafrul Aziz'], date: '2025-03-17', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: 'KR',
        partner: 'MY',
        amount: 24.8e9,
        currency: 'USD',
        period: '2024',
        change: -1.3,
      },
    ],
    optional: { meetings: [{ who: ['Corea', 'Malasia'], date: '2025-05', status: 'planned' }] },
  },
  {
    published: '2025-10-15',
    text: `Arévalo suspende viaje a Belice por emergencia

Guatemala, 15 oct. (AGN).- El presidente Bernardo Arévalo suspendió el viaje que tenía previsto realizar este viernes a Belmopán, donde se iba a reunir con el primer ministro de Belice, John Briceño, informó la Secretaría de Comunicación Social de la Presidencia.

El mandatario guatemalteco permanecerá en el país para dar seguimiento a los daños por las lluvias. Ambos gobernantes conversaron hoy por teléfono y quedaron en buscar una nueva fecha.

De su lado, el canciller Carlos Ramiro Martínez remitió el lunes una carta a su par beliceño, Francis Fonseca, en la que le propone reactivar la comisión de comercio fronterizo.

Consultado por periodistas, Martínez negó que la decisión tenga relación con el diferendo territorial que se ventila en La Haya. "No hay que leer nada más", afirmó.`,
    officials: [
      { name: 'Bernardo Arévalo', country: 'GT', aliases: ['Arévalo'] },
      { name: 'John Briceño', country: 'BZ' },
      { name: 'Carlos Ramiro Martínez', country: 'GT', aliases: ['Martínez'] },
      { name: 'Francis Fonseca', country: 'BZ' },
    ],
    meetings: [
      { who: ['Bernardo Arévalo', 'John Briceño'], date: '2025-10-17', status: 'cancelled' },
      { who: ['Bernardo Arévalo', 'John Briceño'], date: '2025-10-15', kind: 'phone call', status: 'held' },
      {
        who: ['Carlos Ramiro Martínez', 'Francis Fonseca'],
        date: '2025-10-13',
        kind: 'letter',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    published: '2025-06-17',
    text: `El Ibex 35 cierra plano a la espera de la Fed

Madrid, 17 jun (Servimedia).- La Bolsa española cerró este martes prácticamente sin cambios (-0,1%), en los 13.910 puntos, en una sesión marcada por la prudencia antes de la reunión de la Reserva Federal, que concluye mañana.

Los inversores siguen pendientes de los aranceles anunciados por el presidente de Estados Unidos, Donald Trump, y de la respuesta de Bruselas. "Lo peor sería no encontrarse con un acuerdo antes de julio", opina Joaquín Robles, analista de XTB.

Inditex (+1,2%) lideró las subidas, tras confirmar su presidenta, Marta Ortega, que mantiene el objetivo de ventas. Acerinox, que factura en Norteamérica 2.700 millones de euros, perdió un 2,4%.

El barril de Brent se encareció un 3,8%, hasta los 76 dólares, y el euro se cambiaba a 1,1510 dólares. La prima de riesgo se mantuvo en 63 puntos básicos.`,
    officials: [{ name: 'Donald Trump', country: 'US' }],
    meetings: [],
    trade: [],
  },
];
