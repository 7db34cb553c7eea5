import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    published: '2025-10-14',
    text: `Recibe Marrero a viceprimera ministra de Belarús

La Habana, 14 oct (Prensa Latina) El primer ministro de Cuba, Manuel Marrero, recibió hoy en el Palacio de la Revolución a la viceprimera ministra de Belarús, Natalia Petkevich, quien cumple una visita de trabajo en la isla.

Durante el cordial encuentro, ambas partes constataron el buen estado de los nexos bilaterales y analizaron proyectos en la esfera farmacéutica y de producción de alimentos.

La víspera, la dirigente belarusa sostuvo un intercambio con el ministro de Salud Pública, José Ángel Portal, y recorrió el Centro de Ingeniería Genética y Biotecnología.

Acompañó a la visitante el embajador de Minsk en La Habana, Vitali Borchuk. Por la parte anfitriona estuvo presente además la viceministra de Relaciones Exteriores Anayansi Rodríguez.

jha/mks

LEER MÁS
Onda tropical dejará lluvias en el oriente`,
    officials: [
      { name: 'Manuel Marrero', country: 'CU' },
      { name: 'Natalia Petkevich', country: 'BY' },
      { name: 'José Ángel Portal', country: 'CU' },
      { name: 'Vitali Borchuk', country: 'BY' },
      { name: 'Anayansi Rodríguez', country: 'CU' },
    ],
    meetings: [
      {
        who: ['Manuel Marrero', 'Natalia Petkevich'],
        maybe: ['Vitali Borchuk', 'Anayansi Rodríguez'],
        date: '2025-10-14',
        status: 'held',
      },
      { who: ['Natalia Petkevich', 'José Ángel Portal'], date: '2025-10-13', status: 'held' },
    ],
    trade: [],
  },
  {
    published: '2025-03-03',
    text: `Presidenta de Eslovenia inicia visita a Chile

SANTIAGO, 3 mar (Xinhua) -- La presidenta de Eslovenia, Natasa Pirc Musar, arribó este lunes a Santiago para una visita oficial de dos días, informó la Cancillería chilena.

La mandataria fue recibida en el aeropuerto Arturo Merino Benítez por la subsecretaria de Relaciones Exteriores, Gloria de la Fuente.

Pirc Musar se reunirá el martes con el presidente Gabriel Boric en el Palacio de La Moneda, donde ambos jefes de Estado ofrecerán una declaración a la prensa. Por la tarde asistirá a un foro empresarial en la sede de la Cepal.

Es la primera visita de un jefe de Estado esloveno al país sudamericano desde 2009.`,
    officials: [
      { name: 'Natasa Pirc Musar', country: 'SI', aliases: ['Pirc Musar'] },
      { name: 'Gloria de la Fuente', country: 'CL' },
      { name: 'Gabriel Boric', country: 'CL' },
    ],
    meetings: [{ who: ['Natasa Pirc Musar', 'Gabriel Boric'], date: '2025-03-04', status: 'planned' }],
    trade: [],
    optional: {
      meetings: [{ who: ['Natasa Pirc Musar', 'Gloria de la Fuente'], date: '2025-03-03', status: 'held' }],
    },
  },
  {
    published: '2025-08-05',
    text: `INE: Bolivia registra superávit comercial de 108 millones de dólares en el primer semestre

La Paz.- Las exportaciones bolivianas sumaron 4.402 millones de dólares entre enero y junio de 2025, un 4,1% menos que en igual período del año pasado, informó este martes el Instituto Nacional de Estadística (INE).

Las importaciones cayeron 9,8%, hasta 4.294 millones de dólares, con lo que la balanza comercial cerró con un saldo positivo de 108 millones.

Los minerales fueron el principal rubro de exportación, con 1.187 millones de dólares, seguidos por los hidrocarburos, que bajaron 31,4% a 561 millones.

Brasil y China fueron los principales destinos, con 702 millones y 655 millones de dólares, respectivamente.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'BO',
        partner: null,
        amount: 4.402e9,
        currency: 'USD',
        period: '2025-H1',
        change: -4.1,
      },
      {
        measure: 'imports',
        reporter: 'BO',
        partner: null,
        amount: 4.294e9,
        currency: 'USD',
        period: '2025-H1',
        change: -9.8,
      },
      {
        measure: 'balance',
        reporter: 'BO',
        partner: null,
        amount: 108e6,
        currency: 'USD',
        period: '2025-H1',
      },
      {
        measure: 'exports',
        reporter: 'BO',
        partner: null,
        amount: 1.187e9,
        currency: 'USD',
        period: '2025-H1',
      },
      {
        measure: 'exports',
        reporter: 'BO',
        partner: null,
        amount: 561e6,
        currency: 'USD',
        period: '2025-H1',
        change: [-31.4, null],
      },
      {
        measure: 'exports',
        reporter: 'BO',
        partner: 'BR',
        amount: 702e6,
        currency: 'USD',
        period: '2025-H1',
      },
      {
        measure: 'exports',
        reporter: 'BO',
        partner: 'CN',
        amount: 655e6,
        currency: 'USD',
        period: '2025-H1',
      },
    ],
  },
  {
    published: '2025-05-22',
    text: `Bogotá, 22 may (EFE).- La canciller de Colombia, Laura Sarabia, y su homóloga de Ecuador, Gabriela Sommerfeld, hablaron este jueves por teléfono sobre la situación en la frontera común, informaron fuentes oficiales.

En la llamada, de unos veinte minutos, las ministras coincidieron en reactivar la comisión binacional, que no se reúne desde 2022.

«Fue una conversación franca y útil», escribió Sarabia en la red social X.

La funcionaria colombiana viajará el próximo martes a Quito, donde tiene previsto reunirse con el presidente Daniel Noboa, quien asumirá este sábado su segundo mandato.

EFE
jac/gdl
(foto) (vídeo)`,
    officials: [
      { name: 'Laura Sarabia', country: 'CO', aliases: ['Sarabia'] },
      { name: 'Gabriela Sommerfeld', country: 'EC' },
      { name: 'Daniel Noboa', country: 'EC' },
    ],
    meetings: [
      {
        who: ['Laura Sarabia', 'Gabriela Sommerfeld'],
        date: '2025-05-22',
        kind: 'phone call',
        status: 'held',
      },
      { who: ['Laura Sarabia', 'Daniel Noboa'], date: '2025-05-27', status: 'planned' },
    ],
    trade: [],
  },
  {
    text: `Canciller nacional recibió al embajador de Marruecos

El ministro de Relaciones Exteriores, Rubén Ramírez Lezcano, recibió esta mañana al embajador del Reino de Marruecos, Badreddine Abdelmoumni, con quien repasó los principales temas de la agenda bilateral.

En la ocasión, ambos destacaron la apertura de la Embajada del Paraguay en Rabat y la posibilidad de ampliar las exportaciones de carne y soja al mercado marroquí.

Del encuentro participó la viceministra de Relaciones Económicas e Integración, Patricia Frutos.

Asunción, 11 de marzo de 2025

Compartir esta noticia
El viceministro de Relaciones Exteriores, Víctor Verdún, encabezó una reunión de coordinación sobre la hidrovía.
Ver Más
Becas para cursos de idioma coreano.
Ver Más`,
    officials: [
      { name: 'Rubén Ramírez Lezcano', country: 'PY' },
      { name: 'Badreddine Abdelmoumni', country: 'MA' },
      { name: 'Patricia Frutos', country: 'PY' },
      { name: 'Víctor Verdún', country: 'PY' },
    ],
    meetings: [
      {
        who: ['Rubén Ramírez Lezcano', 'Badreddine Abdelmoumni'],
        maybe: ['Patricia Frutos'],
        date: '2025-03-11',
        status: 'held',
      },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Víctor Verdún'], status: 'held' }] },
  },
  {
    published: '2024-09-24',
    text: `Albares y su homólogo de Kazajistán abordan en Nueva York el refuerzo de la relación económica

MADRID, 24 Sep. (EUROPA PRESS) -

El ministro de Asuntos Exteriores, Unión Europea y Cooperación, José Manuel Albares, se ha reunido este martes con el viceprimer ministro y titular de Exteriores de Kazajistán, Murat Nurtleu, en los márgenes de la Asamblea General de la ONU, según ha informado el Ministerio.

Albares ha destacado en la red social X que el comercio bilateral superó los 3.000 millones de euros en 2023, con las compras españolas de petróleo como principal componente.

El jefe de la diplomacia española, que el lunes mantuvo un encuentro con el ministro de Exteriores de Guatemala, Carlos Ramiro Martínez, tiene previsto verse el jueves con la secretaria general de la Commonwealth, Patricia Scotland.`,
    officials: [
      { name: 'José Manuel Albares', country: 'ES', aliases: ['Albares'] },
      { name: 'Murat Nurtleu', country: 'KZ' },
      { name: 'Carlos Ramiro Martínez', country: 'GT' },
      { name: 'Patricia Scotland', country: [null, 'GB'] },
    ],
    meetings: [
      { who: ['José Manuel Albares', 'Murat Nurtleu'], date: '2024-09-24', status: 'held' },
      { who: ['José Manuel Albares', 'Carlos Ramiro Martínez'], date: '2024-09-23', status: 'held' },
      { who: ['José Manuel Albares', 'Patricia Scotland'], date: '2024-09-26', status: 'planned' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['ES', 'KZ'],
        partner: ['KZ', 'ES'],
        bound: 'over',
        amount: 3e9,
        currency: 'EUR',
        period: '2023',
      },
    ],
  },
  {
    published: '2025-11-06',
    text: `Mincetur: exportaciones de arándanos crecieron 26 % entre enero y setiembre

Lima, nov. 6. Las exportaciones peruanas de bienes alcanzaron los US$ 63 870 millones en los primeros nueve meses del 2025, 16,8 % más que en similar periodo del año anterior, destacó el Ministerio de Comercio Exterior y Turismo (Mincetur).

Los envíos mineros sumaron US$ 41 250 millones (+19,3 %) y las agroexportaciones, US$ 9 340 millones (+17,1 %). Dentro de estas últimas, las ventas de arándanos llegaron a US$ 1 415 millones.

China se mantuvo como el primer destino, con US$ 22 780 millones, seguida por Estados Unidos, con US$ 7 160 millones.

La ministra Teresa Mera Gómez señaló que la meta es cerrar el año con exportaciones por US$ 84 000 millones.

(FIN) NDP/JJN
JRA`,
    officials: [{ name: 'Teresa Mera Gómez', country: 'PE' }],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'PE',
        partner: null,
        amount: 63.87e9,
        currency: 'USD',
        period: '2025-01/2025-09',
        change: 16.8,
      },
      {
        measure: 'exports',
        reporter: 'PE',
        partner: null,
        amount: 41.25e9,
        currency: 'USD',
        period: '2025-01/2025-09',
        change: [19.3, null],
      },
      {
        measure: 'exports',
        reporter: 'PE',
        partner: null,
        amount: 9.34e9,
        currency: 'USD',
        period: '2025-01/2025-09',
        change: [17.1, null],
      },
      {
        measure: 'exports',
        reporter: 'PE',
        partner: null,
        amount: 1.415e9,
        currency: 'USD',
        period: '2025-01/2025-09',
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'PE',
        partner: 'CN',
        amount: 22.78e9,
        currency: 'USD',
        period: '2025-01/2025-09',
      },
      {
        measure: 'exports',
        reporter: 'PE',
        partner: 'US',
        amount: 7.16e9,
        currency: 'USD',
        period: '2025-01/2025-09',
      },
      {
        measure: 'exports',
        reporter: 'PE',
        partner: null,
        amount: 84e9,
        currency: 'USD',
        period: '2025',
        status: 'target',
      },
    ],
    optional: { trade: [{ measure: 'exports', reporter: 'PE', partner: null, amount: null, change: 26 }] },
  },
  {
    text: `Presidencia de la República
Comunicado

Tegucigalpa, 12 de febrero de 2025

La presidenta Xiomara Castro envió este día una carta de condolencias al presidente de Guatemala, Bernardo Arévalo, por la tragedia ocurrida el lunes en el puente Belice, donde más de cincuenta personas perdieron la vida al caer un autobús.

«El pueblo hondureño abraza al pueblo hermano de Guatemala», dice la misiva.

El canciller Enrique Reina se comunicó además por teléfono con su par guatemalteco, Carlos Ramiro Martínez, para ofrecerle la asistencia de los equipos de Copeco.

La mandataria decretó que la bandera nacional ondee a media asta.`,
    officials: [
      { name: 'Xiomara Castro', country: 'HN' },
      { name: 'Bernardo Arévalo', country: 'GT' },
      { name: 'Enrique Reina', country: 'HN' },
      { name: 'Carlos Ramiro Martínez', country: 'GT' },
    ],
    meetings: [
      { who: ['Xiomara Castro', 'Bernardo Arévalo'], date: '2025-02-12', kind: 'letter', status: 'held' },
      {
        who: ['Enrique Reina', 'Carlos Ramiro Martínez'],
        date: [null, '2025-02-12', '2025-02-10/2025-02-12'],
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    published: '2025-10-02',
    text: `Rosario: vecinos y concejales se encuentran por el transporte

El intendente Pablo Javkin encabezó ayer una recorrida por las obras de avenida Pellegrini y sostuvo que la ciudad «va a cumplir con las metas del presupuesto». Los gremios piden una reunión, pero por ahora no hay fecha.

Dólar hoy: el billete cerró a $1.425 en el Banco Nación; el riesgo país bajó 12 unidades. Las acciones del Grupo Galicia ganaron 3,2% en Nueva York.

Fútbol: Rosario Central visita el domingo a Talleres. El entrenador Ariel Holan habló con el plantel y no confirmó el equipo. Será el encuentro número 112 entre ambos.

Clima: probabilidad de chaparrones, máxima de 27 grados.

Por Gisela Montani, redacción La Capital`,
    officials: [{ name: 'Pablo Javkin', country: ['AR', null] }],
    meetings: [],
    trade: [],
  },
  {
    text: `Dialogan Cuba y Namibia sobre cooperación médica

Editado por Lorena Viñas
2024-07-09 11:40:22

La Habana, 9 jul (RHC) El vicepresidente de Cuba, Salvador Valdés Mesa, conversó este martes con la viceprimera ministra y ministra de Relaciones Internacionales de Namibia, Netumbo Nandi-Ndaitwah.

El dirigente agradeció el respaldo permanente de Windhoek en la lucha contra el bloqueo. La visitante reiteró, por su parte, la gratitud de su pueblo por la ayuda de Cuba a la independencia.

A la distinguida huésped la acompañaron Sophia-Namene Kaapanda, embajadora en La Habana, y Penda Naanda, director ejecutivo de la cancillería. Por la parte cubana participaron el viceministro primero de Relaciones Exteriores Gerardo Peñalver y la directora de África Subsahariana, Heidy Morales.

Comentarios

Deja un comentario
Todos los campos son requeridos`,
    officials: [
      { name: 'Salvador Valdés Mesa', country: 'CU' },
      { name: 'Netumbo Nandi-Ndaitwah', country: 'NA' },
      { name: 'Sophia-Namene Kaapanda', country: 'NA' },
      { name: 'Gerardo Peñalver', country: 'CU' },
    ],
    meetings: [
      {
        who: ['Salvador Valdés Mesa', 'Netumbo Nandi-Ndaitwah'],
        maybe: ['Sophia-Namene Kaapanda', 'Penda Naanda', 'Gerardo Peñalver', 'Heidy Morales'],
        date: '2024-07-09',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [
        { name: 'Penda Naanda', country: 'NA' },
        { name: 'Heidy Morales', country: 'CU' },
      ],
    },
  },
  {
    text: `Balanza comercial de mercancías de México, agosto de 2025

El Inegi dio a conocer que en agosto de 2025 el país tuvo un déficit comercial de 1,382 millones de dólares, superior al de 64 millones de dólares de julio.

Las exportaciones totales ascendieron a 54,905 millones de dólares, lo que significó un crecimiento anual de 6.1%. De ese monto, 53,118 millones correspondieron a las exportaciones no petroleras y 1,787 millones a las petroleras.

El valor de las importaciones alcanzó 56,287 millones de dólares, con un avance anual de 0.5%.

En los primeros ocho meses del año, la balanza comercial presentó un déficit de 871 millones de dólares.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'balance',
        reporter: 'MX',
        partner: null,
        amount: 1.382e9,
        currency: 'USD',
        period: '2025-08',
      },
      {
        measure: 'exports',
        reporter: 'MX',
        partner: null,
        amount: 54.905e9,
        currency: 'USD',
        period: '2025-08',
        change: [6.1, null],
      },
      {
        measure: 'imports',
        reporter: 'MX',
        partner: null,
        amount: 56.287e9,
        currency: 'USD',
        period: '2025-08',
        change: 0.5,
      },
      {
        measure: 'exports',
        reporter: 'MX',
        partner: null,
        amount: 53.118e9,
        currency: 'USD',
        period: '2025-08',
      },
      {
        measure: 'exports',
        reporter: 'MX',
        partner: null,
        amount: 1.787e9,
        currency: 'USD',
        period: '2025-08',
      },
      {
        measure: 'balance',
        reporter: 'MX',
        partner: null,
        amount: 871e6,
        currency: 'USD',
        period: '2025-01/2025-08',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'balance',
          reporter: 'MX',
          partner: null,
          amount: 64e6,
          currency: 'USD',
          period: '2025-07',
        },
        { measure: 'exports', reporter: 'MX', partner: null, amount: null, period: '2025-08', change: 6.1 },
      ],
    },
  },
  {
    text: `Entrevista | «Uruguay es para Finlandia un socio natural»

Por Martín Olaverry
Montevideo, 28/8/2024

El embajador de Finlandia en Argentina, concurrente en Uruguay, Nicola Lindertz, recibió a este diario antes de dejar su cargo.

— ¿Cómo están las relaciones comerciales?
— El año pasado Uruguay exportó a Finlandia por 143 millones de dólares, sobre todo celulosa y café reexportado. Nosotros vendimos a Uruguay por 61 millones. Pero la gran historia es la inversión: UPM ha invertido más de 3.000 millones de dólares en su segunda planta.

— ¿Se reunió con los candidatos?
— No, todavía no. Sí estuve la semana pasada con el canciller Omar Paganini, para despedirme.

— ¿Qué se lleva?
— El mate, por supuesto.`,
    officials: [
      { name: 'Nicola Lindertz', country: 'FI' },
      { name: 'Omar Paganini', country: 'UY' },
    ],
    meetings: [
      {
        who: ['Nicola Lindertz', 'Omar Paganini'],
        date: ['2024-08-19/2024-08-25', '2024-08-19/2024-08-23', '2024-08'],
        status: 'held',
      },
    ],
    trade: [
      { measure: 'exports', reporter: 'UY', partner: 'FI', amount: 143e6, currency: 'USD', period: '2023' },
      {
        measure: 'exports',
        reporter: 'FI',
        partner: 'UY',
        amount: 61e6,
        currency: 'USD',
        period: ['2023', null],
      },
    ],
    optional: {
      trade: [
        {
          measure: 'investment',
          reporter: ['FI', null],
          partner: ['UY', null],
          bound: 'over',
          amount: 3e9,
          currency: 'USD',
          change: 'any',
        },
        { measure: 'imports', reporter: 'UY', partner: 'FI', amount: 61e6, currency: 'USD' },
      ],
    },
  },
  {
    text: `Cancillería Argentina
Información para la Prensa N° 318/25

Reunión del canciller Werthein con su par de Armenia

Buenos Aires, 5 de agosto de 2025. El ministro de Relaciones Exteriores, Comercio Internacional y Culto, Gerardo Werthein, mantuvo hoy en el Palacio San Martín una reunión de trabajo con el ministro de Asuntos Exteriores de la República de Armenia, Ararat Mirzoyan.

Los cancilleres repasaron el estado de la relación bilateral y firmaron un memorándum de entendimiento entre ambas academias diplomáticas. Asimismo, acordaron celebrar consultas políticas en Ereván antes de fin de año.

Participaron por la Argentina el secretario de Relaciones Económicas Internacionales, Luis María Kreckler, y la embajadora María Teresa Rey; por la parte armenia, el embajador Hovhannes Virabyan.

Werthein y Mirzoyan se habían reunido por primera vez en febrero, en Múnich.`,
    officials: [
      { name: 'Gerardo Werthein', country: 'AR', aliases: ['Werthein'] },
      { name: 'Ararat Mirzoyan', country: 'AM', aliases: ['Mirzoyan'] },
      { name: 'Luis María Kreckler', country: 'AR' },
      { name: 'María Teresa Rey', country: 'AR' },
      { name: 'Hovhannes Virabyan', country: 'AM' },
    ],
    meetings: [
      {
        who: ['Gerardo Werthein', 'Ararat Mirzoyan'],
        maybe: ['Luis María Kreckler', 'María Teresa Rey', 'Hovhannes Virabyan'],
        date: '2025-08-05',
        status: 'held',
      },
      { who: ['Gerardo Werthein', 'Ararat Mirzoyan'], date: '2025-02', status: 'held' },
    ],
    trade: [],
  },
  {
    published: '2025-11-19',
    text: `Lula y Ramaphosa repasan agenda del G20

Brasilia, 19 nov (Prensa Latina) El presidente de Brasil, Luiz Inácio Lula da Silva, dialogó hoy por teléfono con su homólogo de Sudáfrica, Cyril Ramaphosa, sobre los preparativos de la cumbre de Johannesburgo, confirmó el Palacio de Planalto.

Según la nota oficial, la conversación duró cerca de media hora y ambos líderes defendieron el multilateralismo.

En la jornada, Lula también recibió en su despacho al ministro de Relaciones Exteriores de Angola, Téte António, portador de una misiva del presidente João Lourenço.

El comercio entre Brasil y Sudáfrica movió dos mil 300 millones de dólares en 2024, con superávit de 900 millones para el gigante suramericano, de acuerdo con cifras oficiales.

mem/ocs`,
    officials: [
      { name: 'Luiz Inácio Lula da Silva', country: 'BR', aliases: ['Lula'] },
      { name: 'Cyril Ramaphosa', country: 'ZA', aliases: ['Ramaphosa'] },
      { name: 'Téte António', country: 'AO' },
      { name: 'João Lourenço', country: 'AO' },
    ],
    meetings: [
      {
        who: ['Luiz Inácio Lula da Silva', 'Cyril Ramaphosa'],
        date: '2025-11-19',
        kind: 'phone call',
        status: 'held',
      },
      { who: ['Luiz Inácio Lula da Silva', 'Téte António'], date: '2025-11-19', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['BR', 'ZA'],
        partner: ['ZA', 'BR'],
        amount: 2.3e9,
        currency: 'USD',
        period: '2024',
      },
      { measure: 'balance', reporter: 'BR', partner: 'ZA', amount: 900e6, currency: 'USD', period: '2024' },
    ],
    optional: {
      meetings: [{ who: ['Luiz Inácio Lula da Silva', 'João Lourenço'], kind: 'letter', status: 'held' }],
    },
  },
  {
    published: '2025-07-16',
    text: `Presidente de Vietnam recibe a embajadora saliente de Perú

Hanoi (VNA) - El presidente vietnamita, Luong Cuong, recibió hoy en esta capital a la embajadora de Perú, Patricia Ráez Portocarrero, con motivo de la conclusión de su misión en el país.

Al destacar los aportes de la diplomática, el jefe de Estado recordó que Perú figura entre los principales socios de Vietnam en América Latina, con un comercio bilateral de más de 600 millones de dólares en 2024. Pidió que ambas partes se esfuercen por elevar esa cifra a mil millones en los próximos años.

Patricia Ráez, por su parte, agradeció el apoyo de los ministerios y localidades del país anfitrión.

Ese mismo día, Luong Cuong recibió también al embajador de Kuwait, Yousef Ashour Al-Sabbagh. - VNA

Ver más: Vietnam exporta 5,4 millones de toneladas de arroz`,
    officials: [
      { name: 'Luong Cuong', country: 'VN' },
      { name: 'Patricia Ráez Portocarrero', country: 'PE', aliases: ['Patricia Ráez'] },
      { name: 'Yousef Ashour Al-Sabbagh', country: 'KW' },
    ],
    meetings: [
      { who: ['Luong Cuong', 'Patricia Ráez Portocarrero'], date: '2025-07-16', status: 'held' },
      { who: ['Luong Cuong', 'Yousef Ashour Al-Sabbagh'], date: '2025-07-16', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['VN', 'PE'],
        partner: ['PE', 'VN'],
        bound: 'over',
        amount: 600e6,
        currency: 'USD',
        period: '2024',
      },
      {
        measure: 'total',
        reporter: ['VN', 'PE'],
        partner: ['PE', 'VN'],
        amount: 1e9,
        currency: 'USD',
        change: 'any',
        status: 'target',
      },
    ],
  },
  {
    text: `Las exportaciones crecen un 1,4% hasta abril
Comercio exterior
Madrid, 18 de junio de 2025. Ministerio de Economía, Comercio y Empresa

Las exportaciones españolas de mercancías aumentaron un 1,4% interanual en los cuatro primeros meses de 2025, hasta los 130.204 millones de euros. Las importaciones crecieron un 6,3% y alcanzaron los 147.880 millones. Como resultado, el déficit comercial se situó en 17.676 millones de euros.

Las ventas a la Unión Europea, que representaron el 62,3% del total, subieron un 1,1%. Las destinadas a Reino Unido y Turquía avanzaron un 5,2% y un 8,9%, respectivamente, mientras que las dirigidas a Estados Unidos descendieron un 0,8%.

Por comunidades autónomas, Cataluña exportó por valor de 33.910 millones.

Consulte el informe completo en PDF`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'ES',
        partner: null,
        amount: 130.204e9,
        currency: 'EUR',
        period: '2025-01/2025-04',
        change: 1.4,
      },
      {
        measure: 'imports',
        reporter: 'ES',
        partner: null,
        amount: 147.88e9,
        currency: 'EUR',
        period: '2025-01/2025-04',
        change: 6.3,
      },
      {
        measure: 'balance',
        reporter: 'ES',
        partner: null,
        amount: 17.676e9,
        currency: 'EUR',
        period: '2025-01/2025-04',
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'ES', partner: null, amount: null, change: 1.4 },
        { measure: 'exports', reporter: 'ES', partner: 'EU', amount: null, change: 1.1 },
        { measure: 'exports', reporter: 'ES', partner: 'GB', amount: null, change: 5.2 },
        { measure: 'exports', reporter: 'ES', partner: 'TR', amount: null, change: 8.9 },
        { measure: 'exports', reporter: 'ES', partner: 'US', amount: null, change: -0.8 },
        {
          measure: 'exports',
          reporter: 'ES',
          partner: null,
          amount: 33.91e9,
          currency: 'EUR',
          change: 'any',
        },
      ],
    },
  },
  {
    text: `Presidente Abinader recibe cartas credenciales de tres embajadores

Santo Domingo.- El presidente Luis Abinader recibió este miércoles, en el Salón de Embajadores del Palacio Nacional, las cartas credenciales de los embajadores de India, Egipto y Países Bajos.

Los nuevos representantes diplomáticos son Rajesh Kumar Sachdeva, de India; Wael Fathy, de Egipto, y Karlijn Vissers, de los Países Bajos.

El mandatario estuvo acompañado por el ministro de Relaciones Exteriores, Roberto Álvarez, y el viceministro de Política Exterior Bilateral, Francisco Caraballo.

Tras la ceremonia, Álvarez conversó por separado con el embajador Sachdeva sobre el próximo vuelo directo entre ambos países.

Dirección de Prensa del Presidente
29 de enero de 2025`,
    officials: [
      { name: 'Luis Abinader', country: 'DO', aliases: ['Abinader'] },
      { name: 'Rajesh Kumar Sachdeva', country: 'IN', aliases: ['Sachdeva'] },
      { name: 'Wael Fathy', country: 'EG' },
      { name: 'Karlijn Vissers', country: 'NL' },
      { name: 'Roberto Álvarez', country: 'DO', aliases: ['Álvarez'] },
      { name: 'Francisco Caraballo', country: 'DO' },
    ],
    meetings: [{ who: ['Roberto Álvarez', 'Rajesh Kumar Sachdeva'], date: '2025-01-29', status: 'held' }],
    trade: [],
    optional: {
      meetings: [
        {
          who: ['Luis Abinader', 'Rajesh Kumar Sachdeva'],
          maybe: ['Wael Fathy', 'Karlijn Vissers', 'Roberto Álvarez', 'Francisco Caraballo'],
          date: '2025-01-29',
          status: 'held',
        },
        {
          who: ['Luis Abinader', 'Wael Fathy'],
          maybe: ['Roberto Álvarez', 'Francisco Caraballo'],
          date: '2025-01-29',
          status: 'held',
        },
        {
          who: ['Luis Abinader', 'Karlijn Vissers'],
          maybe: ['Roberto Álvarez', 'Francisco Caraballo'],
          date: '2025-01-29',
          status: 'held',
        },
        {
          who: ['Luis Abinader', 'Roberto Álvarez', 'Francisco Caraballo'],
          date: '2025-01-29',
          status: 'held',
        },
        { who: ['Luis Abinader', 'embajadores'], date: '2025-01-29', status: 'held' },
      ],
    },
  },
  {
    published: '2025-04-23',
    text: `El Senado aprueba la reforma de la ley de puertos

MADRID (Agencias). El Pleno del Senado ha dado luz verde este miércoles, con 143 votos a favor, a la reforma de la ley de puertos. La senadora María Victoria Rentería (PP) ha criticado que el Gobierno «no se haya reunido con nadie» antes de presentar el texto. El ministro Óscar Puente no asistió al debate.

En el terreno empresarial, Acerinox ha anunciado que sus ventas alcanzaron los 1.550 millones de euros en el primer trimestre, un 4% más, gracias a sus exportaciones desde Ohio. El consejo celebrará su junta el 6 de mayo.

El Ibex 35 cerró en 13.480 puntos, un 0,3% abajo.

Te puede interesar: Así queda el cuadro de la Copa | El tiempo en Semana Santa`,
    officials: [{ name: 'Óscar Puente', country: 'ES' }],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'María Victoria Rentería', country: 'ES' }] },
  },
  {
    text: `Exportaciones de servicios de Costa Rica superaron los $8.700 millones en el primer semestre

San José, 2 de octubre, 2024. Costa Rica exportó servicios por $8.742 millones durante los primeros seis meses de 2024, un crecimiento del 11% respecto al mismo lapso de 2023, según datos del Banco Central.

Los servicios empresariales aportaron $3.905 millones y los viajes, $3.120 millones.

«Vamos por buen camino para llegar a $16.000 millones en el año», dijo el ministro de Comercio Exterior, Manuel Tovar, quien esta semana se encuentra en Ginebra, donde sostuvo ayer una reunión con la directora general de la OMC, Ngozi Okonjo-Iweala.

En cuanto a bienes, las ventas al exterior sumaron $9.860 millones en el semestre, un 9% más.

Oficina de Prensa, COMEX`,
    officials: [
      { name: 'Manuel Tovar', country: 'CR' },
      { name: 'Ngozi Okonjo-Iweala', country: [null, 'NG'] },
    ],
    meetings: [{ who: ['Manuel Tovar', 'Ngozi Okonjo-Iweala'], date: '2024-10-01', status: 'held' }],
    trade: [
      {
        measure: 'exports',
        reporter: 'CR',
        partner: null,
        amount: 8.742e9,
        currency: 'USD',
        period: '2024-H1',
        change: 11,
      },
      {
        measure: 'exports',
        reporter: 'CR',
        partner: null,
        amount: 3.905e9,
        currency: 'USD',
        period: ['2024-H1', null],
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'CR',
        partner: null,
        amount: 3.12e9,
        currency: 'USD',
        period: ['2024-H1', null],
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'CR',
        partner: null,
        amount: 9.86e9,
        currency: 'USD',
        period: ['2024-H1'],
        change: 9,
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'CR', partner: null, amount: 8.7e9, currency: 'USD', change: 'any' },
        {
          measure: 'exports',
          reporter: 'CR',
          partner: null,
          amount: 16e9,
          currency: 'USD',
          change: 'any',
          status: 'forecast',
        },
        {
          measure: 'exports',
          reporter: 'CR',
          partner: null,
          amount: 16e9,
          currency: 'USD',
          change: 'any',
          status: 'target',
        },
      ],
    },
  },
  {
    published: '2025-04-08',
    text: `Aplazan visita del presidente de Paraguay a Panamá

Ciudad de Panamá, 8 abr (ACAN-EFE).- La visita que el presidente de Paraguay, Santiago Peña, tenía previsto realizar a Panamá el próximo jueves fue aplazada por motivos de agenda, informó este martes la Presidencia panameña.

Peña iba a reunirse con su homólogo panameño, José Raúl Mulino, para tratar el ingreso de Panamá al Mercosur como Estado asociado. «Buscaremos una nueva fecha para mayo», indicó la fuente.

Mulino recibirá en cambio este miércoles al secretario de Defensa de Estados Unidos, Pete Hegseth, quien participa en una conferencia regional de seguridad.

Los mandatarios de Paraguay y Panamá coincidieron por última vez en diciembre en Montevideo, durante la cumbre del bloque.`,
    officials: [
      { name: 'Santiago Peña', country: 'PY', aliases: ['Peña'] },
      { name: 'José Raúl Mulino', country: 'PA', aliases: ['Mulino'] },
      { name: 'Pete Hegseth', country: 'US' },
    ],
    meetings: [
      {
        who: ['Santiago Peña', 'José Raúl Mulino'],
        date: ['2025-04-10', null, '2025-05'],
        status: 'cancelled',
      },
      { who: ['José Raúl Mulino', 'Pete Hegseth'], date: '2025-04-09', status: 'planned' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Santiago Peña', 'José Raúl Mulino'], date: '2024-12', status: 'held' },
        { who: ['Santiago Peña', 'José Raúl Mulino'], status: 'planned' },
      ],
    },
  },
  {
    text: `FOTOGALERÍA: Cumbre Iberoamericana en Cuenca

El presidente de Ecuador, Daniel Noboa, saluda al rey Felipe VI a su llegada al recinto ferial, este viernes 15 de noviembre de 2024. Foto: API

La ministra de Relaciones Exteriores de Ecuador, Gabriela Sommerfeld (izq.), y el ministro de Negocios Extranjeros de Portugal, Paulo Rangel (der.), durante su reunión bilateral de ayer. Foto: Cancillería

Artesanas de Chordeleg exhiben sus filigranas. Foto: El Mercurio

El secretario general iberoamericano, Andrés Allamand, ofrece una rueda de prensa. Foto: Segib

Compartir en Facebook | WhatsApp`,
    officials: [
      { name: 'Daniel Noboa', country: 'EC' },
      { name: 'Gabriela Sommerfeld', country: 'EC' },
      { name: 'Paulo Rangel', country: 'PT' },
      { name: 'Andrés Allamand', country: [null, 'CL'] },
    ],
    meetings: [{ who: ['Gabriela Sommerfeld', 'Paulo Rangel'], date: '2024-11-14', status: 'held' }],
    trade: [],
    optional: {
      officials: [{ name: 'Felipe VI', country: 'ES' }],
      meetings: [{ who: ['Daniel Noboa', 'Felipe VI'], date: '2024-11-15', status: 'held' }],
    },
  },
  {
    published: '2025-05-09',
    text: `Vietnam.vn
Los líderes de la provincia de Quang Ninh reciben al Embajador de Cuba

En la mañana del 9 de mayo, el camarada Vu Dai Thang, secretario del Comité Provincial del Partido, recibió y trabajó con el Sr. Rogelio Polanco Fuentes, Embajador Extraordinario y Plenipotenciario de la República de Cuba en Vietnam con ocasión de su visita la provincia.

Informando al Embajador, el secretario provincial Vu Dai Thang dijo que en 2024, el crecimiento económico de Quang Ninh alcanzó 8,42%, la provincia recibió 19 millones de llegadas de turistas.

El embajador Rogelio Polanco Fuentes agradecer el cariño que el Partido, gobierno y la gente de la provincia dedicada a Cuba.

Thu Chung

[anuncio_2]
Fuente: https://baoquangninh.example.vn/lanh-dao-tinh-tiep-dai-su-cuba-3357021.html
Kommentar (0)`,
    officials: [
      { name: 'Vu Dai Thang', country: 'VN' },
      { name: 'Rogelio Polanco Fuentes', country: 'CU' },
    ],
    meetings: [{ who: ['Vu Dai Thang', 'Rogelio Polanco Fuentes'], date: '2025-05-09', status: 'held' }],
    trade: [],
  },
  {
    published: '2025-10-28',
    text: `Antigua Guatemala se prepara para el encuentro de poetas

Del 6 al 9 de noviembre, la ciudad colonial será sede del XII Encuentro Internacional de Poesía, que reunirá a 40 autores de 15 países. La organización confirmó que la ministra de Cultura y Deportes, Liwy Grazioso, fue invitada a la inauguración, aunque su despacho no ha respondido.

El alcalde, Juan Manuel Asturias, felicitó a los organizadores y pidió a los vecinos «recibir a los visitantes con los brazos abiertos».

Según la cámara hotelera, la ocupación llegará al 85% y dejará unos Q12 millones.

El Insivumeh prevé noches frías por el ingreso de un sistema de alta presión.

Con información de Marielos Cuyún`,
    officials: [{ name: 'Liwy Grazioso', country: 'GT' }],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Juan Manuel Asturias', country: 'GT' }] },
  },
  {
    published: '2025-06-27',
    text: `Venezuela y Malasia exploran vínculos comerciales

Caracas, 27 jun (Prensa Latina) La vicepresidenta ejecutiva de Venezuela, Delcy Rodríguez, sostuvo hoy en esta capital un encuentro con el viceministro de Plantaciones y Productos Básicos de Malasia, Chan Foong Hin, quien realiza una visita de dos días al país.

Rodríguez precisó en su canal de Telegram que revisaron oportunidades en las áreas de energía, cacao y aceite de palma.

En la reunión estuvieron el canciller Yván Gil y la ministra de Comercio Exterior, Coromoto Godoy.

El viernes anterior, Gil había recibido copia de las credenciales del nuevo embajador de Argelia, Mourad Lakhal.

De acuerdo con el ministerio del ramo, Venezuela prevé que sus exportaciones no petroleras crezcan 20 por ciento este año.

npg/jcd`,
    officials: [
      { name: 'Delcy Rodríguez', country: 'VE', aliases: ['Rodríguez'] },
      { name: 'Chan Foong Hin', country: 'MY' },
      { name: 'Yván Gil', country: 'VE', aliases: ['Gil'] },
      { name: 'Coromoto Godoy', country: 'VE' },
      { name: 'Mourad Lakhal', country: 'DZ' },
    ],
    meetings: [
      {
        who: ['Delcy Rodríguez', 'Chan Foong Hin'],
        maybe: ['Yván Gil', 'Coromoto Godoy'],
        date: '2025-06-27',
        status: 'held',
      },
      { who: ['Yván Gil', 'Mourad Lakhal'], date: ['2025-06-20', null], status: 'held' },
    ],
    trade: [],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'VE', partner: null, amount: null, change: 20, status: 'forecast' },
        { measure: 'exports', reporter: 'VE', partner: null, amount: null, change: 20, status: 'target' },
      ],
    },
  },
];
