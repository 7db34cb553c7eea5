import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    text: `El canciller De la Fuente recibe al vicepresidente de Brasil, Geraldo Alckmin
Redacción | 27/08/2025 | 08:14
Ciudad de México.- El secretario de Relaciones Exteriores, Juan Ramón de la Fuente, recibió la noche del martes en el Aeropuerto Internacional Felipe Ángeles al vicepresidente de Brasil y ministro de Desarrollo, Geraldo Alckmin, quien realiza una visita de trabajo de dos días.
Este miércoles, el funcionario brasileño se reunió con el secretario de Agricultura, Julio Berdegué, y el jueves será recibido por la presidenta Claudia Sheinbaum en Palacio Nacional.
El comercio entre ambos países sumó el año pasado 13 mil 600 millones de dólares. Las exportaciones brasileñas al mercado mexicano totalizaron 7 mil 800 millones.
TE PUEDE INTERESAR: ¿Qué es el Plan México?  |  Síguenos en Google News`,
    officials: [
      { name: 'Juan Ramón de la Fuente', country: 'MX', aliases: ['Fuente', 'la Fuente'] },
      { name: 'Geraldo Alckmin', country: 'BR', aliases: ['Alckmin'] },
      { name: 'Julio Berdegué', country: 'MX', aliases: ['Berdegué'], world: true },
      { name: 'Claudia Sheinbaum', country: 'MX', aliases: ['Sheinbaum'], world: true },
    ],
    meetings: [
      {
        who: ['Juan Ramón de la Fuente', 'Geraldo Alckmin'],
        date: '2025-08-26',
        kind: 'reception',
        status: 'held',
      },
      { who: ['Geraldo Alckmin', 'Julio Berdegué'], date: '2025-08-27', status: 'held' },
      {
        who: ['Geraldo Alckmin', 'Claudia Sheinbaum'],
        date: '2025-08-28',
        kind: 'reception',
        status: 'planned',
      },
    ],
    trade: [
      { measure: 'total', reporter: 'MX', partner: 'BR', amount: 13.6e9, currency: 'USD', period: '2024' },
      { measure: 'exports', reporter: 'BR', partner: 'MX', amount: 7.8e9, currency: 'USD', period: '2024' },
    ],
    optional: { meetings: [{ who: ['Geraldo Alckmin'], date: null, kind: 'visit', status: 'held' }] },
  },
  {
    text: `La balanza comercial de Perú acumuló un superávit de 6.886 millones de dólares en el primer trimestre de 2025, informó el Banco Central de Reserva (BCR).
Las exportaciones ascendieron a 20.198 millones de dólares, un 23,1 % más que en el mismo periodo de 2024, mientras que las importaciones crecieron 13,9 % hasta 13.312 millones. Los envíos de cobre a China alcanzaron 4.100 millones de dólares.
El ente emisor, que preside Julio Velarde, proyecta para todo 2025 unas exportaciones de 79 mil millones de dólares. La inflación cerró marzo en 1,28 % y el tipo de cambio en 3,66 soles.
Lea también: BCR mantiene su tasa de referencia en 4,75 %`,
    officials: [{ name: 'Julio Velarde', country: 'PE', aliases: ['Velarde'] }],
    meetings: [],
    trade: [
      {
        measure: 'balance',
        reporter: 'PE',
        partner: null,
        amount: 6.886e9,
        currency: 'USD',
        period: '2025-Q1',
      },
      {
        measure: 'exports',
        reporter: 'PE',
        partner: null,
        amount: 20.198e9,
        currency: 'USD',
        period: '2025-Q1',
        change: 23.1,
      },
      {
        measure: 'imports',
        reporter: 'PE',
        partner: null,
        amount: 13.312e9,
        currency: 'USD',
        period: '2025-Q1',
        change: 13.9,
      },
      {
        measure: 'exports',
        reporter: 'PE',
        partner: 'CN',
        scope: 'cobre',
        amount: 4.1e9,
        currency: 'USD',
        period: '2025-Q1',
      },
      {
        measure: 'exports',
        reporter: 'PE',
        partner: null,
        amount: 79e9,
        currency: 'USD',
        period: '2025',
        status: 'forecast',
      },
    ],
  },
  {
    text: `LaLiga EA Sports | Jornada 31
El Athletic se mide al Betis con la Champions en juego
El conjunto de Ernesto Valverde recibe este domingo (21.00 h) al Real Betis en San Mamés. "Nos encontraremos con un rival que llega en su mejor momento", avisó el técnico. El presidente del club, Jon Uriarte, se reunió el viernes con las peñas.
Nico Williams, duda hasta última hora, no se ejercitó el sábado. La cláusula del extremo subió un 10 % hasta los 62 millones de euros. En la ida, ambos empataron a dos.
Así llegan | Clasificación | Quiniela | Apuestas`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `Cádiz, 16 nov 2012 (Servimedia).- El presidente de Bolivia, Evo Morales, canceló este viernes el encuentro bilateral que iba a mantener con el jefe del Gobierno español, Mariano Rajoy, debido a una leve indisposición, según fuentes de La Moncloa.
A lo largo de la jornada, Rajoy se entrevistó por separado con los presidentes de Colombia, Juan Manuel Santos, y de Ecuador, Rafael Correa, y almorzó con el mandatario mexicano, Felipe Calderón. El portugués José Manuel Durão Barroso, presidente de la Comisión Europea, pospuso su llegada.
En la imagen, Rajoy y Santos conversan antes de la cena (EFE/Ballesteros).`,
    officials: [
      { name: 'Evo Morales', country: 'BO', aliases: ['Morales'] },
      { name: 'Mariano Rajoy', country: 'ES', aliases: ['Rajoy'] },
      { name: 'Juan Manuel Santos', country: 'CO', aliases: ['Santos', 'Manuel Santos'] },
      { name: 'Rafael Correa', country: 'EC', aliases: ['Correa'] },
      { name: 'Felipe Calderón', country: 'MX', aliases: ['Calderón'] },
      { name: 'José Manuel Durão Barroso', country: 'EU', aliases: ['Barroso', 'Durão Barroso'] },
    ],
    meetings: [
      { who: ['Evo Morales', 'Mariano Rajoy'], date: '2012-11-16', status: 'cancelled' },
      { who: ['Mariano Rajoy', 'Juan Manuel Santos'], date: '2012-11-16', status: 'held' },
      { who: ['Mariano Rajoy', 'Rafael Correa'], date: '2012-11-16', status: 'held' },
      { who: ['Mariano Rajoy', 'Felipe Calderón'], date: '2012-11-16', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `COMUNICADO DE PRENSA 214/2025
El viceministro de Relaciones Exteriores del Paraguay, Víctor Verdún, mantuvo una reunión con el embajador del Reino de Arabia Saudita, Abdulrahman Al Harbi, concurrente desde Montevideo. Asunción, 22 de julio de 2025.
Durante el encuentro, realizado en la fecha en la sede de la Cancillería, las autoridades dialogaron sobre la próxima visita del canciller Rubén Ramírez Lezcano a Riad, prevista para septiembre, donde se entrevistará con su par, el príncipe Faisal bin Farhan.
El comercio entre Paraguay y Arabia Saudita superó los 120 millones de dólares en 2024, con un aumento del 36 %, impulsado por la carne bovina.
Fotos: Gentileza MRE`,
    officials: [
      { name: 'Víctor Verdún', country: 'PY', aliases: ['Verdún'] },
      { name: 'Abdulrahman Al Harbi', country: 'SA', aliases: ['Harbi', 'Al Harbi'] },
      { name: 'Rubén Ramírez Lezcano', country: 'PY', aliases: ['Lezcano', 'Ramírez Lezcano'] },
      { name: 'Faisal bin Farhan', country: 'SA', aliases: ['Farhan', 'bin Farhan'], world: true },
    ],
    meetings: [
      { who: ['Víctor Verdún', 'Abdulrahman Al Harbi'], date: '2025-07-22', status: 'held' },
      { who: ['Rubén Ramírez Lezcano', 'Faisal bin Farhan'], date: '2025-09', status: 'planned' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'PY',
        partner: 'SA',
        bound: 'over',
        amount: 120e6,
        currency: 'USD',
        period: '2024',
        change: 36,
      },
    ],
    optional: {
      meetings: [
        { who: ['Rubén Ramírez Lezcano'], date: ['2025-09', null], kind: 'visit', status: 'planned' },
      ],
    },
  },
  {
    text: `El huracán Melissa se encuentra con aguas cálidas y gana fuerza
Miami, 26 oct (EFE).- El ciclón alcanzó vientos máximos sostenidos de 220 kilómetros por hora y se espera que golpee Jamaica en las próximas horas, según el Centro Nacional de Huracanes. Los equipos de rescate encontraron a dos pescadores con vida.
Las aseguradoras calculan pérdidas de entre 5.000 y 7.000 millones de dólares. "Nos reunimos todos los vecinos en la iglesia", relató Yvonne Clarke, residente de Port Royal.
El turismo, que creció un 5 % en el primer semestre, aporta cerca del 30 % del PIB de la isla. EFE
ims/ar (foto) (video)`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `SAN SALVADOR.- La canciller de Guatemala no llegó. En cambio, el vicepresidente salvadoreño, Félix Ulloa, sostuvo el 3 de abril de 2025 un encuentro con el embajador de la India, Manoj Kumar Mohapatra, con quien repasó becas y farmacéutica.
Por la tarde, la ministra de Economía, María Luisa Hayem, y el viceministro indio de Comercio, Jitin Prasada, copresidieron por videoconferencia la segunda comisión mixta.
Las importaciones salvadoreñas desde la India llegaron a US$312.4 millones en 2024 y las exportaciones apenas a US$9.7 millones, lo que deja un déficit de US$302.7 millones.`,
    officials: [
      { name: 'Félix Ulloa', country: 'SV', aliases: ['Ulloa'] },
      { name: 'Manoj Kumar Mohapatra', country: 'IN', aliases: ['Mohapatra', 'Kumar Mohapatra'] },
      { name: 'María Luisa Hayem', country: 'SV', aliases: ['Hayem', 'Luisa Hayem'], world: true },
      { name: 'Jitin Prasada', country: 'IN', aliases: ['Prasada'] },
    ],
    meetings: [
      { who: ['Félix Ulloa', 'Manoj Kumar Mohapatra'], date: '2025-04-03', status: 'held' },
      { who: ['María Luisa Hayem', 'Jitin Prasada'], date: '2025-04-03', status: 'held' },
    ],
    trade: [
      { measure: 'imports', reporter: 'SV', partner: 'IN', amount: 312.4e6, currency: 'USD', period: '2024' },
      { measure: 'exports', reporter: 'SV', partner: 'IN', amount: 9.7e6, currency: 'USD', period: '2024' },
      { measure: 'balance', reporter: 'SV', partner: 'IN', amount: 302.7e6, currency: 'USD', period: '2024' },
    ],
  },
  {
    text: `Inditex supera los 38.600 millones en ventas y bate su récord
A Coruña, 12 mar 2025.- El grupo que preside Marta Ortega facturó 38.632 millones de euros en el ejercicio 2024, un 7,5 % más, y ganó 5.866 millones, un 9 % más. El consejero delegado, Óscar García Maceiras, se encontró con un mercado "dinámico" en Estados Unidos.
Las ventas en España representaron el 15,1 % del total; América creció hasta el 18,6 %. La compañía invertirá 1.800 millones de euros este año en logística y propondrá un dividendo de 1,68 euros.
Las acciones cayeron un 7,5 % en la Bolsa de Madrid.
Más noticias de Empresas »`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `Nueva York, 23 sept (Prensa Latina) El presidente de Timor Oriental, José Ramos-Horta, fue recibido este martes por el secretario general de la ONU, António Guterres, en paralelo al debate de alto nivel de la Asamblea General. Según el portavoz Stéphane Dujarric, abordaron la entrada del país en la ASEAN.
Ayer, el canciller cubano, Bruno Rodríguez, conversó con su homólogo de Barbados, Kerrie Symmonds, y este jueves intercambiará criterios con la directora general de la Unesco, Audrey Azoulay. mem/ifb
Publicado: 23 de septiembre de 2025`,
    officials: [
      { name: 'José Ramos-Horta', country: 'TL', aliases: ['Ramos-Horta'] },
      { name: 'António Guterres', country: null, aliases: ['Guterres'] },
      { name: 'Bruno Rodríguez', country: 'CU', aliases: ['Rodríguez'] },
      { name: 'Kerrie Symmonds', country: 'BB', aliases: ['Symmonds'] },
      { name: 'Audrey Azoulay', country: null, aliases: ['Azoulay'] },
    ],
    meetings: [
      { who: ['José Ramos-Horta', 'António Guterres'], date: '2025-09-23', status: 'held' },
      { who: ['Bruno Rodríguez', 'Kerrie Symmonds'], date: '2025-09-22', status: 'held' },
      { who: ['Bruno Rodríguez', 'Audrey Azoulay'], date: '2025-09-25', status: 'planned' },
    ],
    trade: [],
    optional: { officials: [{ name: 'Stéphane Dujarric', country: null, aliases: ['Dujarric'] }] },
  },
  {
    text: `El gobernador de Santa Fe se reunió con el embajador de la Unión Europea
Rosario | 14 de mayo de 2025 | Lectura: 2 min
Maximiliano Pullaro mantuvo este miércoles una audiencia con el embajador de la Unión Europea en Argentina, Amador Sánchez Rico. Participó también el ministro de Desarrollo Productivo, Gustavo Puccini.
"La UE es nuestro segundo socio", dijo Pullaro. La provincia exportó al bloque 2.350 millones de dólares en 2024, 18 % más que el año anterior. A nivel nacional, el intercambio entre Argentina y la UE rondó los 15 mil 200 millones de euros, con importaciones por 7.900 millones.
El diplomático visitará en junio Mendoza, donde lo espera el gobernador Alfredo Cornejo.`,
    officials: [
      { name: 'Maximiliano Pullaro', country: 'AR', aliases: ['Pullaro'], world: true },
      { name: 'Amador Sánchez Rico', country: 'EU', aliases: ['Rico', 'Sánchez Rico'] },
      { name: 'Gustavo Puccini', country: 'AR', aliases: ['Puccini'], world: true },
      { name: 'Alfredo Cornejo', country: 'AR', aliases: ['Cornejo'], world: true },
    ],
    meetings: [
      {
        who: ['Maximiliano Pullaro', 'Amador Sánchez Rico'],
        maybe: ['Gustavo Puccini'],
        date: '2025-05-14',
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'AR',
        partner: 'EU',
        amount: 2.35e9,
        currency: 'USD',
        period: '2024',
        change: 18,
      },
      {
        measure: 'total',
        reporter: 'AR',
        partner: 'EU',
        bound: 'about',
        amount: 15.2e9,
        currency: 'EUR',
        period: ['2024', null],
      },
      {
        measure: 'imports',
        reporter: 'AR',
        partner: 'EU',
        amount: 7.9e9,
        currency: 'EUR',
        period: ['2024', null],
      },
    ],
    optional: {
      meetings: [{ who: ['Amador Sánchez Rico', 'Alfredo Cornejo'], date: '2025-06', status: 'planned' }],
    },
  },
  {
    text: `España cumple con el objetivo de déficit y se encuentra a la cabeza del crecimiento
El PIB avanzó un 3,2 % en 2024, según el INE, y el déficit público cerró en el 2,8 %. La deuda se situó en 1,62 billones de euros, el 101,8 % del PIB. El paro bajó al 10,6 %.
Los analistas consultados por este diario encontraron motivos para el optimismo, aunque avisan del encarecimiento de la vivienda (11,3 %). El gasto en pensiones rozó los 200.000 millones. El salario mínimo sube 50 euros.
Por Carmen Alcaide. Gráfico: J. Soto
Suscríbete por 1 € | Newsletter | Comentarios (48)`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `Pekín, 4 dic 2023 (Xinhua) -- La secretaria de Relaciones Exteriores de México, Alicia Bárcena, conversó el lunes en Pekín con el ministro de Comercio chino, Wang Wentao. La canciller se entrevistará el miércoles en Seúl con su homólogo surcoreano, Park Jin.
En 2022, México exportó a China 10 mil 918 millones de dólares e importó 118 mil 697 millones de dólares. Entre 1999 y 2023, el país recibió 2 mil 575 millones de dólares de inversión extranjera directa proveniente de China.
El encuentro da seguimiento al que sostuvieron en noviembre, en San Francisco, los presidentes Andrés Manuel López Obrador y Xi Jinping.`,
    officials: [
      { name: 'Alicia Bárcena', country: 'MX', aliases: ['Bárcena'] },
      { name: 'Wang Wentao', country: 'CN', aliases: ['Wentao', 'Wang'] },
      { name: 'Park Jin', country: 'KR', aliases: ['Jin', 'Park'] },
      {
        name: 'Andrés Manuel López Obrador',
        country: 'MX',
        aliases: ['Obrador', 'López Obrador'],
        world: true,
      },
      { name: 'Xi Jinping', country: 'CN', aliases: ['Jinping', 'Xi'], world: true },
    ],
    meetings: [
      { who: ['Alicia Bárcena', 'Wang Wentao'], date: '2023-12-04', status: 'held' },
      { who: ['Alicia Bárcena', 'Park Jin'], date: '2023-12-06', status: 'planned' },
      { who: ['Andrés Manuel López Obrador', 'Xi Jinping'], date: '2023-11', status: 'held' },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'MX',
        partner: 'CN',
        amount: 10.918e9,
        currency: 'USD',
        period: '2022',
      },
      {
        measure: 'imports',
        reporter: 'MX',
        partner: 'CN',
        amount: 118.697e9,
        currency: 'USD',
        period: '2022',
      },
      {
        measure: 'investment',
        reporter: 'CN',
        partner: 'MX',
        amount: 2.575e9,
        currency: 'USD',
        period: ['1999/2023', '1999-01/2023-12', '1999-2023'],
      },
    ],
  },
  {
    text: `Ankara/Caracas.- Turquía y Venezuela esperan elevar su intercambio comercial a 3.000 millones de dólares, frente a los 750 millones registrados en 2023, señaló el ministro turco de Comercio, Ömer Bolat.
En los primeros nueve meses de 2024 las ventas turcas al país suramericano y las compras de oro venezolano subieron un 14 % y un 3,5 %, respectivamente. En cambio, las exportaciones de Turquía a Colombia bajaron 6 %.
Bolat recordó que el arancel medio es de 12 % y que 48 empresas turcas operan en Caracas.`,
    officials: [{ name: 'Ömer Bolat', country: 'TR', aliases: ['Bolat'] }],
    meetings: [],
    trade: [
      {
        measure: 'total',
        reporter: 'TR',
        partner: 'VE',
        amount: 3e9,
        currency: 'USD',
        period: null,
        status: 'target',
      },
      { measure: 'total', reporter: 'TR', partner: 'VE', amount: 750e6, currency: 'USD', period: '2023' },
      {
        measure: 'exports',
        reporter: 'TR',
        partner: 'VE',
        amount: null,
        currency: null,
        period: '2024-01/2024-09',
        change: 14,
      },
      {
        measure: 'imports',
        reporter: 'TR',
        partner: 'VE',
        scope: 'oro',
        amount: null,
        currency: null,
        period: '2024-01/2024-09',
        change: 3.5,
      },
      {
        measure: 'exports',
        reporter: 'TR',
        partner: 'CO',
        amount: null,
        currency: null,
        period: ['2024-01/2024-09', null],
        change: -6,
      },
    ],
  },
  {
    text: `La Feria del Libro de Guadalajara reunió a más de 900 mil visitantes
La edición 39 cerró este domingo con Barcelona como invitada de honor. El escritor Amin Maalouf se encontró con lectores jóvenes el sábado y firmó ejemplares durante tres horas. La directora, Marisol Schulz, agradeció el "encuentro entre dos orillas".
Las ventas crecieron 5 % y la derrama económica superó los 5 mil 700 millones de pesos, según la Universidad de Guadalajara. El año próximo, Italia será el país invitado.
Fotografía: Bernardo De Niz / FIL
+ Galería  + Programa completo  + Cómo llegar`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `Bruselas, 11 feb 2025 (Europa Press).- La vicepresidenta de la Comisión Europea Teresa Ribera se reunirá este jueves en Varsovia con la ministra polaca de Clima, Paulina Hennig-Kloska. Antes, el martes, telefoneó al comisario de Energía, Dan Jørgensen, y habló con el director de la AIE, Fatih Birol.
La reunión que Ribera tenía previsto celebrar la semana pasada con la ministra alemana Steffi Lemke fue aplazada.
"Nos vemos el día 13", escribió Hennig-Kloska en la red social X.`,
    officials: [
      { name: 'Teresa Ribera', country: 'EU', aliases: ['Ribera'] },
      { name: 'Paulina Hennig-Kloska', country: 'PL', aliases: ['Hennig-Kloska'] },
      { name: 'Dan Jørgensen', country: 'EU', aliases: ['Jørgensen'], world: true },
      { name: 'Steffi Lemke', country: 'DE', aliases: ['Lemke'] },
      { name: 'Fatih Birol', country: null, aliases: ['Birol'] },
    ],
    meetings: [
      { who: ['Teresa Ribera', 'Paulina Hennig-Kloska'], date: '2025-02-13', status: 'planned' },
      { who: ['Teresa Ribera', 'Dan Jørgensen'], date: '2025-02-11', kind: 'phone call', status: 'held' },
      { who: ['Teresa Ribera', 'Fatih Birol'], date: ['2025-02-11', null], status: 'held' },
      {
        who: ['Teresa Ribera', 'Steffi Lemke'],
        date: ['2025-02-03/2025-02-09', '2025-02-03/2025-02-07'],
        status: 'cancelled',
      },
    ],
    trade: [],
  },
  {
    text: `Managua. 19 Digital. 10 de enero de 2025
El presidente de Bielorrusia, Alexander Lukashenko, envió una carta de felicitación a la copresidenta de Nicaragua, Rosario Murillo. También el líder iraní Masoud Pezeshkian transmitió sus saludos.
El mismo día, el asesor presidencial Laureano Ortega recibió al embajador ruso en Managua, Mijaíl Ledeniov, y a una delegación de la Duma encabezada por Viacheslav Volodin, según mostró el Canal 4.
Las exportaciones nicaragüenses a Rusia sumaron 3,4 millones de dólares en 2024.`,
    officials: [
      { name: 'Alexander Lukashenko', country: 'BY', aliases: ['Lukashenko'] },
      { name: 'Rosario Murillo', country: 'NI', aliases: ['Murillo'] },
      { name: 'Masoud Pezeshkian', country: 'IR', aliases: ['Pezeshkian'] },
      { name: 'Laureano Ortega', country: 'NI', aliases: ['Ortega'], world: true },
      { name: 'Mijaíl Ledeniov', country: 'RU', aliases: ['Ledeniov'] },
      { name: 'Viacheslav Volodin', country: 'RU', aliases: ['Volodin'], world: true },
    ],
    meetings: [
      {
        who: ['Laureano Ortega', 'Mijaíl Ledeniov', 'Viacheslav Volodin'],
        date: '2025-01-10',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [
      { measure: 'exports', reporter: 'NI', partner: 'RU', amount: 3.4e6, currency: 'USD', period: '2024' },
    ],
    optional: {
      meetings: [
        {
          who: ['Alexander Lukashenko', 'Rosario Murillo'],
          date: ['2025-01-10', null],
          kind: 'letter',
          status: 'held',
        },
        { who: ['Laureano Ortega', 'Mijaíl Ledeniov'], date: '2025-01-10', status: 'held' },
        { who: ['Laureano Ortega', 'Viacheslav Volodin'], date: '2025-01-10', status: 'held' },
        {
          who: ['Masoud Pezeshkian', 'Rosario Murillo'],
          date: ['2025-01-10', null],
          kind: 'letter',
          status: 'held',
        },
      ],
    },
  },
  {
    text: `El Congreso rechaza la moción y la oposición anuncia más protestas
Lima, 8 mayo.- Con 51 votos a favor y 46 en contra, el pleno desestimó la admisión a debate de una moción. Los manifestantes se encontraron con un fuerte cordón policial en la avenida Abancay. El transporte paró por segundo día y las pérdidas llegarían a 230 millones de soles.
"La gente ya no aguanta", declaró el dirigente gremial Martín Ojeda. Según Datum, la desaprobación subió al 93 %.
Los comerciantes de Gamarra, cuyas ventas cayeron 40 %, se reunirán hoy para definir medidas.
La República TV · Podcast · Juegos`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `Santo Domingo.- La Dirección General de Aduanas (DGA) informó que las exportaciones dominicanas alcanzaron los US$7,400 millones entre enero y junio de 2025, para un crecimiento interanual de 11.9 %. Hacia Haití se despacharon mercancías por US$565 millones y hacia los Países Bajos por RD$4,300 millones.
El director de la DGA, Eduardo Sanz Lovatón, dijo que las zonas francas aportaron casi el 60 % del total. "Vamos a cerrar el año con no menos de US$15,000 millones", pronosticó el funcionario.
Las remesas sumaron US$5,900 millones en igual lapso.`,
    officials: [{ name: 'Eduardo Sanz Lovatón', country: 'DO', aliases: ['Lovatón', 'Sanz Lovatón'] }],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'DO',
        partner: null,
        amount: 7.4e9,
        currency: 'USD',
        period: '2025-H1',
        change: 11.9,
      },
      {
        measure: 'exports',
        reporter: 'DO',
        partner: 'HT',
        amount: 565e6,
        currency: 'USD',
        period: '2025-H1',
      },
      {
        measure: 'exports',
        reporter: 'DO',
        partner: 'NL',
        amount: 4.3e9,
        currency: 'DOP',
        period: '2025-H1',
      },
      {
        measure: 'exports',
        reporter: 'DO',
        partner: null,
        amount: 15e9,
        currency: 'USD',
        period: '2025',
        status: 'forecast',
      },
    ],
  },
  {
    text: `ÚLTIMA HORA | Clima | Lotería | Horóscopo
Boric y Orsi acuerdan agenda antártica
[Pie de foto] Los presidentes de Chile, Gabriel Boric, y de Uruguay, Yamandú Orsi, en La Moneda. Foto: Presidencia
SANTIAGO, 21 de abril de 2025. El mandatario uruguayo llegó este lunes a La Moneda, donde sostuvo una cita privada con su anfitrión. "Coincidimos en casi todo", resumió Orsi. Al mediodía, los cancilleres Alberto van Klaveren y Mario Lubetkin firmaron dos convenios.
Mañana, Orsi tendrá un desayuno con el secretario ejecutivo de la Cepal, José Manuel Salazar-Xirinachs.
El intercambio comercial bilateral llegó a US$ 494 millones en 2024; Chile importó US$ 290 millones, 4 % menos que en 2023.`,
    officials: [
      { name: 'Gabriel Boric', country: 'CL', aliases: ['Boric'] },
      { name: 'Yamandú Orsi', country: 'UY', aliases: ['Orsi'] },
      { name: 'Alberto van Klaveren', country: 'CL', aliases: ['Klaveren', 'van Klaveren'], world: true },
      { name: 'Mario Lubetkin', country: 'UY', aliases: ['Lubetkin'], world: true },
      {
        name: 'José Manuel Salazar-Xirinachs',
        country: null,
        aliases: ['Salazar-Xirinachs', 'Manuel Salazar-Xirinachs'],
      },
    ],
    meetings: [
      { who: ['Gabriel Boric', 'Yamandú Orsi'], date: '2025-04-21', status: 'held' },
      { who: ['Yamandú Orsi', 'José Manuel Salazar-Xirinachs'], date: '2025-04-22', status: 'planned' },
    ],
    trade: [
      { measure: 'total', reporter: 'CL', partner: 'UY', amount: 494e6, currency: 'USD', period: '2024' },
      {
        measure: 'imports',
        reporter: 'CL',
        partner: 'UY',
        amount: 290e6,
        currency: 'USD',
        period: '2024',
        change: -4,
      },
    ],
    optional: {
      meetings: [
        { who: ['Alberto van Klaveren', 'Mario Lubetkin'], date: '2025-04-21', status: 'held' },
        { who: ['Yamandú Orsi'], date: ['2025-04-21', null], kind: 'visit', status: 'held' },
      ],
    },
  },
  {
    text: `Quito niega que Noboa vaya a verse con Petro
La presidencia de Ecuador desmintió este sábado, 7 de junio de 2025, que Daniel Noboa tenga previsto reunirse con el presidente de Colombia, Gustavo Petro, en Manta. "No hay ninguna reunión programada", aseguró la ministra de Gobierno, Zaida Rovira.
La última vez que ambos mandatarios coincidieron fue el pasado 24 de mayo, en la investidura del ecuatoriano. Sí están confirmadas, para el lunes, las conversaciones entre la canciller ecuatoriana, Gabriela Sommerfeld, y la colombiana Laura Sarabia, en Bogotá.
Comparta esta nota: WhatsApp, X, Telegram`,
    officials: [
      { name: 'Daniel Noboa', country: 'EC', aliases: ['Noboa'] },
      { name: 'Gustavo Petro', country: 'CO', aliases: ['Petro'] },
      { name: 'Zaida Rovira', country: 'EC', aliases: ['Rovira'], world: true },
      { name: 'Gabriela Sommerfeld', country: 'EC', aliases: ['Sommerfeld'] },
      { name: 'Laura Sarabia', country: 'CO', aliases: ['Sarabia'] },
    ],
    meetings: [{ who: ['Gabriela Sommerfeld', 'Laura Sarabia'], date: '2025-06-09', status: 'planned' }],
    trade: [],
    optional: {
      meetings: [
        { who: ['Daniel Noboa', 'Gustavo Petro'], date: null, status: 'cancelled' },
        { who: ['Daniel Noboa', 'Gustavo Petro'], date: '2025-05-24', status: 'held' },
      ],
    },
  },
];
