import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    published: '2025-09-04',
    text: `Uruguay y Finlandia estudian ampliar su cooperación en celulosa y tecnología

Montevideo, 4 sep (EFE).- El canciller de Uruguay, Mario Lubetkin, recibió este jueves en Montevideo a la ministra de Exteriores de Finlandia, Elina Valtonen, con quien repasó la marcha del acuerdo entre la Unión Europea y el Mercosur.

En declaraciones a la prensa tras el encuentro, que se extendió por más de una hora, Lubetkin destacó que la inversión finlandesa en el sector forestal ha sido "transformadora" para el interior del país.

Valtonen, por su parte, señaló que Helsinki espera que el tratado pueda firmarse antes de fin de año.

Según datos de la agencia Uruguay XXI, las exportaciones a Finlandia sumaron 38 millones de dólares en 2024, un 12 % más que el año anterior.

La jefa de la diplomacia finlandesa, que este miércoles se reunió en Buenos Aires con su colega argentino, Gerardo Werthein, será recibida el viernes por el presidente Yamandú Orsi. EFE

rmp/cmm`,
    officials: [
      { name: 'Mario Lubetkin', country: 'UY', aliases: ['Lubetkin'] },
      { name: 'Elina Valtonen', country: 'FI', aliases: ['Valtonen'] },
      { name: 'Gerardo Werthein', country: 'AR' },
      { name: 'Yamandú Orsi', country: 'UY', world: true },
    ],
    meetings: [
      { who: ['Mario Lubetkin', 'Elina Valtonen'], date: '2025-09-04', status: 'held' },
      { who: ['Elina Valtonen', 'Gerardo Werthein'], date: '2025-09-03', status: 'held' },
      { who: ['Elina Valtonen', 'Yamandú Orsi'], date: '2025-09-05', status: 'planned' },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'UY',
        partner: 'FI',
        amount: 38e6,
        currency: 'USD',
        period: '2024',
        change: 12,
      },
    ],
  },
  {
    text: `Nota Informativa 614 - 25

Perú y Filipinas celebran IV Reunión de Consultas Políticas

Lima, 18 de septiembre de 2025

El viceministro de Relaciones Exteriores, embajador Félix Denegri Boza, y la subsecretaria para Asuntos Bilaterales del Departamento de Relaciones Exteriores de Filipinas, Ma. Theresa Lazaro, copresidieron hoy la IV Reunión del Mecanismo de Consultas Políticas entre ambos países.

Integraron la delegación peruana la directora general de Asia y Oceanía, embajadora Ana Cecilia Gervasi; el embajador del Perú en Malasia concurrente en Filipinas, Manuel Gerardo Talavera; y el ministro consejero Luis Escalante. Acompañó a la subsecretaria Lazaro el embajador filipino en Chile, Celeste Vinzon-Balatbat.

Durante la cita, se abordaron asuntos relativos a la pesca, la gestión del riesgo de desastres y la negociación de un acuerdo de libre comercio.

En la víspera, la alta funcionaria sostuvo un encuentro con la ministra de Comercio Exterior y Turismo, Desilú León.

Oficina de Prensa y Difusión`,
    officials: [
      { name: 'Félix Denegri Boza', country: 'PE' },
      { name: 'Ma. Theresa Lazaro', country: 'PH', aliases: ['Lazaro', 'Theresa Lazaro'] },
      { name: 'Ana Cecilia Gervasi', country: 'PE' },
      { name: 'Manuel Gerardo Talavera', country: 'PE' },
      { name: 'Celeste Vinzon-Balatbat', country: 'PH' },
      { name: 'Desilú León', country: 'PE', world: true },
    ],
    meetings: [
      {
        who: ['Félix Denegri Boza', 'Ma. Theresa Lazaro'],
        maybe: [
          'Ana Cecilia Gervasi',
          'Manuel Gerardo Talavera',
          'Luis Escalante',
          'Celeste Vinzon-Balatbat',
        ],
        date: '2025-09-18',
        status: 'held',
      },
      { who: ['Ma. Theresa Lazaro', 'Desilú León'], date: '2025-09-17', status: 'held' },
    ],
    trade: [],
    optional: { officials: [{ name: 'Luis Escalante', country: 'PE' }] },
  },
  {
    text: `Exportaciones caen 8,3% hasta abril; el saldo comercial cierra en rojo

La Paz, 2 de junio de 2025 (INE).- Entre enero y abril de 2025, las exportaciones de Bolivia alcanzaron un valor de $us 2.576,4 millones, lo que representa una disminución de 8,3% respecto a similar periodo de 2024, informó el Instituto Nacional de Estadística.

En el mismo lapso las importaciones llegaron a $us 2.956,1 millones, por lo que el déficit comercial fue de $us 379,7 millones.

Los principales países de destino fueron Brasil, con $us 398,2 millones; China, con $us 361,5 millones, e India, con $us 247,9 millones.

Por actividad económica, las ventas de la industria manufacturera sumaron $us 1.320 millones y las de gas natural $us 344 millones, esta última cifra con una caída de 34%.

Solo en abril las exportaciones totalizaron $us 712,8 millones.

Comparte: Facebook | X | WhatsApp`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'BO',
        partner: null,
        amount: 2.5764e9,
        currency: 'USD',
        period: '2025-01/2025-04',
        change: -8.3,
      },
      {
        measure: 'imports',
        reporter: 'BO',
        partner: null,
        amount: 2.9561e9,
        currency: 'USD',
        period: '2025-01/2025-04',
      },
      {
        measure: 'balance',
        reporter: 'BO',
        partner: null,
        amount: 379.7e6,
        currency: 'USD',
        period: '2025-01/2025-04',
      },
      {
        measure: 'exports',
        reporter: 'BO',
        partner: 'BR',
        amount: 398.2e6,
        currency: 'USD',
        period: '2025-01/2025-04',
      },
      {
        measure: 'exports',
        reporter: 'BO',
        partner: 'CN',
        amount: 361.5e6,
        currency: 'USD',
        period: '2025-01/2025-04',
      },
      {
        measure: 'exports',
        reporter: 'BO',
        partner: 'IN',
        amount: 247.9e6,
        currency: 'USD',
        period: '2025-01/2025-04',
      },
      {
        measure: 'exports',
        reporter: 'BO',
        partner: null,
        amount: 712.8e6,
        currency: 'USD',
        period: '2025-04',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'BO',
          partner: null,
          amount: 1.32e9,
          currency: 'USD',
          period: '2025-01/2025-04',
          change: 'any',
        },
        {
          measure: 'exports',
          reporter: 'BO',
          partner: null,
          amount: 344e6,
          currency: 'USD',
          period: '2025-01/2025-04',
          change: 'any',
        },
        { measure: 'exports', reporter: 'BO', partner: null, amount: null, change: 'any' },
      ],
    },
  },
  {
    published: '2025-03-22',
    text: `Vicepresidente cubano dialoga con autoridades de Namibia

Windhoek, 22 mar (Prensa Latina) El vicepresidente de Cuba, Salvador Valdés Mesa, sostuvo hoy un encuentro con el primer ministro de Namibia, Elijah Ngurare, a quien felicitó por su reciente designación.

Ambas partes coincidieron en la voluntad de fortalecer la colaboración en salud, con la presencia de más de 90 profesionales de la isla en hospitales namibios.

La víspera, Valdés Mesa asistió a la toma de posesión de Netumbo Nandi-Ndaitwah, primera mujer que ocupa la presidencia del país africano, y fue recibido por ella al término de la ceremonia.

En la ocasión el dirigente transmitió el saludo del mandatario Miguel Díaz-Canel y le reiteró la invitación a visitar La Habana.

Como parte de su agenda, conversó además con el presidente de Angola, João Lourenço, y la ministra sudafricana Naledi Pandor canceló a última hora la cita prevista.

Acompañan al vicepresidente la viceministra de Relaciones Exteriores Anayansi Rodríguez y el embajador Sergio Vigoa.

arc/nmr`,
    officials: [
      { name: 'Salvador Valdés Mesa', country: 'CU', aliases: ['Valdés Mesa'] },
      { name: 'Elijah Ngurare', country: 'NA' },
      { name: 'Netumbo Nandi-Ndaitwah', country: 'NA' },
      { name: 'Miguel Díaz-Canel', country: 'CU', world: true },
      { name: 'João Lourenço', country: 'AO' },
      { name: 'Naledi Pandor', country: 'ZA' },
      { name: 'Anayansi Rodríguez', country: 'CU', world: true },
      { name: 'Sergio Vigoa', country: 'CU', world: true },
    ],
    meetings: [
      {
        who: ['Salvador Valdés Mesa', 'Elijah Ngurare'],
        maybe: ['Anayansi Rodríguez', 'Sergio Vigoa'],
        date: '2025-03-22',
        status: 'held',
      },
      {
        who: ['Salvador Valdés Mesa', 'Netumbo Nandi-Ndaitwah'],
        maybe: ['Anayansi Rodríguez', 'Sergio Vigoa'],
        date: '2025-03-21',
        status: 'held',
      },
      {
        who: ['Salvador Valdés Mesa', 'João Lourenço'],
        maybe: ['Anayansi Rodríguez', 'Sergio Vigoa'],
        status: 'held',
      },
      { who: ['Salvador Valdés Mesa', 'Naledi Pandor'], status: 'cancelled' },
    ],
    trade: [],
    optional: {
      meetings: [
        {
          who: ['Salvador Valdés Mesa', 'Namibia'],
          maybe: ['Anayansi Rodríguez', 'Sergio Vigoa'],
          status: 'held',
        },
        { who: ['Netumbo Nandi-Ndaitwah', 'Cuba'], date: null, status: 'planned' },
        { who: ['Netumbo Nandi-Ndaitwah', 'Miguel Díaz-Canel'], date: null, status: 'planned' },
        { who: ['Salvador Valdés Mesa', 'toma de posesión'], date: '2025-03-21', status: 'held' },
      ],
    },
  },
  {
    text: `Carlos Cuerpo impulsa en Nueva Delhi las relaciones económicas con la India

Nueva Delhi, 27 de enero de 2026. El ministro de Economía, Comercio y Empresa, Carlos Cuerpo, ha mantenido hoy una reunión bilateral con el ministro indio de Comercio e Industria, Piyush Goyal, en la que han celebrado la conclusión de las negociaciones del acuerdo comercial con la UE.

Posteriormente, el ministro ha participado en un foro organizado por la Confederación de la Industria India, en el que ha coincidido con la ministra de Finanzas, Nirmala Sitharaman.

Mañana, Cuerpo visitará en Vadodara la planta de ensamblaje del C295 que Airbus comparte con Tata.

Los intercambios comerciales entre España e India rozaron los 9.800 millones de euros en 2025. Las exportaciones españolas crecieron un 7,1%, hasta los 1.900 millones, frente a unas importaciones de 7.900 millones.

La inversión española acumulada en el país asciende a unos 4.200 millones de euros.

Descargar nota en PDF | Galería de imágenes`,
    officials: [
      { name: 'Carlos Cuerpo', country: 'ES', aliases: ['Cuerpo'], world: true },
      { name: 'Piyush Goyal', country: 'IN' },
      { name: 'Nirmala Sitharaman', country: 'IN' },
    ],
    meetings: [{ who: ['Carlos Cuerpo', 'Piyush Goyal'], date: '2026-01-27', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: ['ES', 'IN'],
        partner: ['IN', 'ES'],
        bound: ['about', 'under'],
        amount: 9.8e9,
        currency: 'EUR',
        period: '2025',
      },
      {
        measure: 'exports',
        reporter: 'ES',
        partner: ['IN', null],
        amount: 1.9e9,
        currency: 'EUR',
        period: ['2025', null],
        change: 7.1,
      },
      {
        measure: 'imports',
        reporter: 'ES',
        partner: ['IN', null],
        amount: 7.9e9,
        currency: 'EUR',
        period: ['2025', null],
      },
      {
        measure: 'investment',
        reporter: 'ES',
        partner: 'IN',
        bound: ['about', 'exact'],
        amount: 4.2e9,
        currency: 'EUR',
      },
    ],
    optional: {
      meetings: [
        { who: ['Carlos Cuerpo', 'Nirmala Sitharaman'], date: '2026-01-27', status: 'held' },
        { who: ['Carlos Cuerpo', 'Confederación de la Industria India'], date: '2026-01-27', status: 'held' },
        { who: ['Carlos Cuerpo', 'India'], status: 'held' },
        { who: ['Carlos Cuerpo', 'planta de Airbus en Vadodara'], date: '2026-01-28', status: 'planned' },
      ],
    },
  },
  {
    text: `Colo-Colo recibe a Cobresal con la obligación de sumar

Por Cristián Arriagada
Domingo 10 de agosto de 2025 | 10:22

El Cacique vuelve este domingo al Monumental, desde las 18:00 horas, para medirse a Cobresal por la fecha 19 de la Liga de Primera. El último encuentro entre ambos, en marzo, terminó 1-1 en El Salvador.

El técnico Jorge Almirón no podrá contar con Arturo Vidal, suspendido. "Nos reunimos con el plantel y hablamos claro: hay que cumplir el objetivo de clasificar a una copa", dijo el argentino.

El presidente de Blanco y Negro, Aníbal Mosa, confirmó que la venta del delantero dejará 3,2 millones de dólares, cifra que se destinará a deudas.

La delegada presidencial autorizó un aforo de 30 mil personas.

¿Dónde ver el partido? TNT Sports Premium y Estadio Max.

Lo más leído   1. Bono Invierno: fecha de pago   2. Metro extiende horario`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `El viceministro de Asuntos Exteriores Le Anh Tuan recibió al embajador de Bulgaria

Báo Quốc tế   20/08/2025

En la tarde del 19 de agosto, en la sede del Ministerio de Asuntos Exteriores, el viceministro Le Anh Tuan tuvo una recepción para el embajador de Bulgaria en Vietnam, Pavlin Todorov, quien vino a despedirse con motivo de final de su mandato.

En la recepción, el viceministro Le Anh Tuan reconoció altamente las contribuciones del Embajador, especialmente la preparación de la visita a Vietnam del Presidente Rumen Radev en noviembre de 2024 y su conversación con el Presidente Luong Cuong.

El embajador Pavlin Todorov agradeció el cooperaciónactiva de las agencias vietnamitas. Informó que la facturación de comercio bilateral en los primeros 6 meses del año alcanzó más de 130 millones USD, aumentando 18% en comparación con el mismo período.

[anuncio_2]
Fuente: https://baoquocte.example.vn/thu-truong-tiep-dai-su-325`,
    officials: [
      { name: 'Le Anh Tuan', country: 'VN' },
      { name: 'Pavlin Todorov', country: 'BG' },
      { name: 'Rumen Radev', country: 'BG', world: true },
      { name: 'Luong Cuong', country: 'VN', world: true },
    ],
    meetings: [
      { who: ['Le Anh Tuan', 'Pavlin Todorov'], date: '2025-08-19', status: 'held' },
      { who: ['Rumen Radev', 'Luong Cuong'], date: ['2024-11', null], status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['VN', 'BG'],
        partner: ['BG', 'VN'],
        bound: ['over', 'exact'],
        amount: 130e6,
        currency: 'USD',
        period: '2025-H1',
        change: 18,
      },
    ],
    optional: { meetings: [{ who: ['Rumen Radev', 'Vietnam'], date: '2024-11', status: 'held' }] },
  },
  {
    text: `Versión estenográfica. Conferencia de prensa del secretario de Economía

Ciudad de México, 12 de noviembre de 2025

MARCELO EBRARD, SECRETARIO DE ECONOMÍA: Buenos días. Les informo. Ayer tuve una llamada con el representante comercial de Estados Unidos, el embajador Jamieson Greer; revisamos los pendientes, que ya son pocos. Y la próxima semana voy a Washington para verlo en persona.

PREGUNTA: Secretario, ¿qué pasó con la reunión con el ministro canadiense?

MARCELO EBRARD: Dominic LeBlanc me pidió moverla, por el presupuesto que están votando allá. La vamos a hacer en diciembre.

PREGUNTA: ¿Y las cifras de comercio?

MARCELO EBRARD: Muy bien. De enero a septiembre exportamos a Estados Unidos más de 400 mil millones de dólares; vamos 4 por ciento arriba. Nadie exporta más que México.

PREGUNTA: ¿Se reunirá la presidenta Sheinbaum con Trump?

MARCELO EBRARD: Eso no me corresponde a mí. Gracias.

---000---`,
    officials: [
      { name: 'Marcelo Ebrard', country: 'MX', aliases: ['MARCELO EBRARD'] },
      { name: 'Jamieson Greer', country: 'US' },
      { name: 'Dominic LeBlanc', country: 'CA' },
      { name: 'Sheinbaum', country: 'MX', world: true },
    ],
    meetings: [
      { who: ['Marcelo Ebrard', 'Jamieson Greer'], date: '2025-11-11', kind: 'phone call', status: 'held' },
      {
        who: ['Marcelo Ebrard', 'Jamieson Greer'],
        date: ['2025-11-17/2025-11-23', '2025-11-17/2025-11-21', null, '2025-11'],
        status: 'planned',
      },
      {
        who: ['Marcelo Ebrard', 'Dominic LeBlanc'],
        date: ['2025-12', null],
        status: ['planned', 'cancelled'],
      },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'MX',
        partner: 'US',
        bound: ['over', 'exact'],
        amount: 400e9,
        currency: 'USD',
        period: '2025-01/2025-09',
        change: 4,
      },
    ],
    optional: {
      officials: [{ name: 'Trump', country: 'US', world: true }],
      meetings: [
        { who: ['Marcelo Ebrard', 'Dominic LeBlanc'], status: ['cancelled', 'planned'] },
        { who: ['Sheinbaum', 'Trump'], date: null, status: 'planned' },
        { who: ['Marcelo Ebrard', 'Washington'], status: 'planned' },
      ],
    },
  },
  {
    published: '2025-10-29',
    text: `Abinader expresa solidaridad a Jamaica; Gobierno enviará 40 toneladas de alimentos

SANTO DOMINGO.- El presidente Luis Abinader envió este miércoles una carta al primer ministro de Jamaica, Andrew Holness, en la que le manifiesta el pesar del pueblo dominicano por las víctimas del huracán.

"Ponemos a su disposición nuestras brigadas eléctricas y de salud", señala la misiva, difundida por la Presidencia.

El ministro de la Presidencia, José Ignacio Paliza, conversó por teléfono con la canciller jamaiquina, Kamina Johnson Smith, para coordinar el envío de 40 toneladas de alimentos, que partirán el viernes desde Manzanillo.

De otro lado, la vicepresidenta Raquel Peña recibió en su despacho a la nueva embajadora de Canadá, Jacqueline DeLacy, en visita de cortesía.

En tanto, Abinader suspendió el viaje que haría el lunes a Barbados para participar en el foro de energía del Caribe.

Redacción / fotos: fuente externa`,
    officials: [
      { name: 'Luis Abinader', country: 'DO', aliases: ['Abinader'], world: true },
      { name: 'Andrew Holness', country: 'JM' },
      { name: 'José Ignacio Paliza', country: 'DO', world: true },
      { name: 'Kamina Johnson Smith', country: 'JM' },
      { name: 'Raquel Peña', country: 'DO', world: true },
      { name: 'Jacqueline DeLacy', country: 'CA' },
    ],
    meetings: [
      { who: ['Luis Abinader', 'Andrew Holness'], date: '2025-10-29', kind: 'letter', status: 'held' },
      { who: ['José Ignacio Paliza', 'Kamina Johnson Smith'], kind: 'phone call', status: 'held' },
      { who: ['Raquel Peña', 'Jacqueline DeLacy'], status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Luis Abinader', 'Barbados'], date: ['2025-11-03', null, '2025-10-27'], status: 'cancelled' },
      ],
    },
  },
  {
    text: `Canciller Martínez-Acha inicia gira por Asia con escalas en Tokio y Yakarta

Panamá, 13 de mayo de 2025 | La Estrella

El ministro de Relaciones Exteriores, Javier Martínez-Acha, parte hoy hacia Japón, primera escala de una gira que lo llevará también a Indonesia y que concluirá el 22 de mayo.

De acuerdo con la agenda divulgada por la Cancillería, el jueves 15 se reunirá en Tokio con su par japonés, Takeshi Iwaya, y con el ministro de Transporte, Hiromasa Nakano. El lunes 19 será recibido en Yakarta por el ministro de Exteriores, Sugiono.

Una parada en Singapur, que incluía una cita con el canciller Vivian Balakrishnan, fue aplazada por coincidir con la conformación del nuevo gabinete en ese país.

Japón es el tercer usuario del Canal. En 2024 Panamá le vendió bienes por apenas B/. 24 millones, mientras que le compró B/. 486 millones.

El viceministro Carlos Ruiz-Hernández quedará encargado del despacho.`,
    officials: [
      { name: 'Javier Martínez-Acha', country: 'PA', aliases: ['Martínez-Acha'] },
      { name: 'Takeshi Iwaya', country: 'JP' },
      { name: 'Hiromasa Nakano', country: 'JP' },
      { name: 'Sugiono', country: 'ID' },
      { name: 'Vivian Balakrishnan', country: 'SG' },
      { name: 'Carlos Ruiz-Hernández', country: 'PA' },
    ],
    meetings: [
      { who: ['Javier Martínez-Acha', 'Takeshi Iwaya'], date: '2025-05-15', status: 'planned' },
      { who: ['Javier Martínez-Acha', 'Hiromasa Nakano'], date: '2025-05-15', status: 'planned' },
      { who: ['Javier Martínez-Acha', 'Sugiono'], date: '2025-05-19', status: 'planned' },
      { who: ['Javier Martínez-Acha', 'Vivian Balakrishnan'], status: ['cancelled', 'planned'] },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'PA',
        partner: 'JP',
        amount: 24e6,
        currency: ['PAB', 'USD'],
        period: '2024',
      },
      {
        measure: 'imports',
        reporter: 'PA',
        partner: 'JP',
        amount: 486e6,
        currency: ['PAB', 'USD'],
        period: ['2024', null],
      },
    ],
    optional: {
      meetings: [
        {
          who: ['Javier Martínez-Acha', 'Takeshi Iwaya', 'Hiromasa Nakano'],
          date: '2025-05-15',
          status: 'planned',
        },
        { who: ['Javier Martínez-Acha', 'Japón'], status: 'planned' },
        { who: ['Javier Martínez-Acha', 'Indonesia'], status: 'planned' },
        { who: ['Javier Martínez-Acha', 'Japón', 'Indonesia'], status: 'planned' },
        { who: ['Javier Martínez-Acha', 'Singapur'], status: ['cancelled', 'planned'] },
      ],
    },
  },
  {
    text: `Audiencia presidencial al embajador de Camerún

El Jefe de Estado, S. E. Obiang Nguema Mbasogo, concedió el pasado lunes una audiencia al embajador de la República de Camerún acreditado en Malabo, Desiré Jean Claude Owono Menguele.

Durante la entrevista, que tuvo lugar en el Palacio del Pueblo, el diplomático entregó al Presidente de la República un mensaje de su homólogo, Paul Biya, y abordó con él la reapertura del paso fronterizo de Kye-Ossi.

También asistieron el ministro de Asuntos Exteriores, Simeón Oyono Esono Angue, y el secretario general de la Presidencia.

Poco después, S. E. Obiang Nguema Mbasogo recibió a una delegación de la empresa turca Summa, dirigida por su director general, Selim Bora.

Texto: Mansueto Loeri Bomohagasi
Fotos: Miguel Ángel Ondo
Oficina de Información y Prensa de Guinea Ecuatorial

Aviso: La reproducción total o parcial de este artículo debe hacerse citando la fuente.

26/02/2025`,
    officials: [
      { name: 'Obiang Nguema Mbasogo', country: 'GQ', world: true },
      { name: 'Desiré Jean Claude Owono Menguele', country: 'CM' },
      { name: 'Paul Biya', country: 'CM' },
      { name: 'Simeón Oyono Esono Angue', country: 'GQ', world: true },
    ],
    meetings: [
      {
        who: ['Obiang Nguema Mbasogo', 'Desiré Jean Claude Owono Menguele'],
        maybe: ['Simeón Oyono Esono Angue'],
        date: '2025-02-24',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Selim Bora', country: ['TR', null] }],
      meetings: [
        { who: ['Obiang Nguema Mbasogo', 'Selim Bora'], status: 'held' },
        { who: ['Obiang Nguema Mbasogo', 'delegación de Summa'], status: 'held' },
        { who: ['Obiang Nguema Mbasogo', 'Paul Biya'], kind: 'letter', status: 'held' },
      ],
    },
  },
  {
    text: `Exportaciones colombianas a EE. UU. subieron 4,6% en el primer semestre

Bogotá D. C., agosto 4 de 2025. De acuerdo con información de exportaciones procesada por el DANE y la DIAN, en el periodo enero-junio de 2025 las ventas externas del país fueron US$24.389,5 millones FOB y registraron un crecimiento de 0,7% frente al mismo periodo de 2024.

Estados Unidos fue el principal destino, con US$7.411 millones (+4,6%), seguido de Panamá, con US$2.280 millones, y China, que compró US$1.093 millones, esto es, 22,1% menos.

En junio, las exportaciones alcanzaron US$4.125,4 millones, 2,3% más que un año atrás.

Por grupos, Combustibles y productos de las industrias extractivas retrocedió 17,5%.

Las importaciones, cuya cifra para junio se conocerá el 20 de agosto, sumaban US$27.318 millones CIF hasta mayo.

La ministra de Comercio, Diana Marcela Morales, aseguró que la meta de llegar a US$55.000 millones este año "es alcanzable".`,
    officials: [{ name: 'Diana Marcela Morales', country: 'CO', world: true }],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'CO',
        partner: null,
        amount: 24.3895e9,
        currency: 'USD',
        period: '2025-H1',
        change: 0.7,
      },
      {
        measure: 'exports',
        reporter: 'CO',
        partner: 'US',
        amount: 7.411e9,
        currency: 'USD',
        period: '2025-H1',
        change: 4.6,
      },
      {
        measure: 'exports',
        reporter: 'CO',
        partner: 'PA',
        amount: 2.28e9,
        currency: 'USD',
        period: '2025-H1',
      },
      {
        measure: 'exports',
        reporter: 'CO',
        partner: 'CN',
        amount: 1.093e9,
        currency: 'USD',
        period: '2025-H1',
        change: -22.1,
      },
      {
        measure: 'exports',
        reporter: 'CO',
        partner: null,
        amount: 4.1254e9,
        currency: 'USD',
        period: '2025-06',
        change: 2.3,
      },
      {
        measure: 'imports',
        reporter: 'CO',
        partner: null,
        amount: 27.318e9,
        currency: 'USD',
        period: '2025-01/2025-05',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'CO',
          partner: null,
          amount: 55e9,
          currency: 'USD',
          period: '2025',
          status: ['target', 'forecast'],
        },
        { measure: 'exports', reporter: 'CO', partner: null, amount: null, period: '2025-H1', change: -17.5 },
        {
          measure: 'exports',
          reporter: 'CO',
          partner: 'US',
          amount: null,
          currency: [null, 'USD', null],
          period: '2025-H1',
          change: 4.6,
        },
      ],
    },
  },
  {
    text: `Diputados piden explicaciones por alza de aranceles al acero

Tegucigalpa, Honduras

La comisión de Comercio del Congreso Nacional citó para el próximo martes al ministro de Desarrollo Económico, Fredis Cerrato, a fin de que explique el arancel de 10% a las varillas importadas.

El diputado liberal Mauricio Villeda cuestionó que la medida se aprobara "sin estudio alguno". Según la gremial de ferreteros, el quintal pasó de 780 a 845 lempiras en tres semanas.

"No hay desabastecimiento y vamos a cumplir con la demanda hasta diciembre", respondió en un comunicado la empresa Aceros de Honduras.

Cerrato, quien se encuentra fuera del país, escribió en sus redes que la decisión responde a prácticas desleales y recordó que El Salvador adoptó una salvaguardia parecida.

La bancada de Libre pidió esperar. El presidente de la comisión, Samuel Madrid, aclaró que la cita puede reprogramarse.

Suscríbase a nuestro boletín y reciba las noticias en su correo.`,
    officials: [{ name: 'Fredis Cerrato', country: 'HN', aliases: ['Cerrato'] }],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Mauricio Villeda', country: 'HN' },
        { name: 'Samuel Madrid', country: 'HN' },
      ],
      meetings: [
        {
          who: ['Fredis Cerrato', 'comisión de Comercio'],
          maybe: ['Mauricio Villeda', 'Samuel Madrid'],
          status: 'planned',
        },
      ],
    },
  },
  {
    published: '2025-10-15',
    text: `Vicepresidente chino se reúne con primera ministra de Trinidad y Tobago

BEIJING, 15 oct (Xinhua) -- El vicepresidente chino, Han Zheng, se reunió el miércoles en Beijing con la primera ministra de Trinidad y Tobago, Kamla Persad-Bissessar, quien asistió a la Reunión de Líderes Mundiales sobre la Mujer.

Han indicó que China está dispuesta a trabajar con Trinidad y Tobago para materializar los importantes consensos alcanzados por los líderes de los dos países.

Por su parte, Persad-Bissessar expresó que su Gobierno se adhiere firmemente al principio de una sola China y espera atraer a más empresas chinas al sector energético.

El día anterior, la dirigente caribeña mantuvo conversaciones con el primer ministro Li Qiang, y el ministro de Comercio, Wang Wentao, se entrevistó con su homólogo trinitense, Satyakama Maharaj.

El comercio bilateral superó los 1.100 millones de dólares en 2024. Fin

(Editores: Zhao Wei, Lin Yuan)
Foto: Xinhua/Yue Yuewei`,
    officials: [
      { name: 'Han Zheng', country: 'CN', aliases: ['Han'] },
      { name: 'Kamla Persad-Bissessar', country: 'TT', aliases: ['Persad-Bissessar'] },
      { name: 'Li Qiang', country: 'CN', world: true },
      { name: 'Wang Wentao', country: 'CN', world: true },
      { name: 'Satyakama Maharaj', country: 'TT' },
    ],
    meetings: [
      { who: ['Han Zheng', 'Kamla Persad-Bissessar'], date: '2025-10-15', status: 'held' },
      { who: ['Kamla Persad-Bissessar', 'Li Qiang'], date: '2025-10-14', status: 'held' },
      { who: ['Wang Wentao', 'Satyakama Maharaj'], date: ['2025-10-14', null], status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['CN', 'TT'],
        partner: ['TT', 'CN'],
        bound: ['over', 'exact'],
        amount: 1.1e9,
        currency: 'USD',
        period: '2024',
      },
    ],
    optional: {
      meetings: [
        { who: ['Kamla Persad-Bissessar', 'China'], status: 'held' },
        { who: ['Kamla Persad-Bissessar', 'Reunión de Líderes Mundiales sobre la Mujer'], status: 'held' },
      ],
    },
  },
];
