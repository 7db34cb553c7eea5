import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    published: '2025-07-24',
    text: `Montevideo, 24 jul (Agencia).- El presidente de Uruguay, Yamandú Orsi, recibió este jueves en la Torre Ejecutiva al ministro de Relaciones Exteriores de Noruega, Espen Barth Eide, con quien repasó el acuerdo entre el Mercosur y la EFTA, informó Presidencia.

En la reunión participó también el canciller uruguayo, Mario Lubetkin.

"Noruega quiere que este acuerdo entre en vigor cuanto antes", afirmó el visitante a los periodistas al término de la cita, que se extendió por casi una hora.

Barth Eide llegó el miércoles a Montevideo procedente de Asunción, donde se entrevistó ese mismo día con su par paraguayo, Rubén Ramírez Lezcano. Este viernes viajará a Buenos Aires, última escala de su gira.

El Parlamento uruguayo debe todavía debatir el texto. EFE-uy rmp/jg

Etiquetas: Mercosur | Noruega | Comercio`,
    officials: [
      { name: 'Yamandú Orsi', country: 'UY' },
      { name: 'Espen Barth Eide', country: 'NO', aliases: ['Barth Eide'] },
      { name: 'Mario Lubetkin', country: 'UY' },
      { name: 'Rubén Ramírez Lezcano', country: 'PY' },
    ],
    meetings: [
      {
        who: ['Yamandú Orsi', 'Espen Barth Eide'],
        maybe: ['Mario Lubetkin'],
        date: '2025-07-24',
        status: 'held',
      },
      { who: ['Espen Barth Eide', 'Rubén Ramírez Lezcano'], date: '2025-07-23', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Espen Barth Eide'], status: 'planned' },
        { who: ['Espen Barth Eide'], status: 'held' },
      ],
    },
  },
  {
    published: '2025-11-05',
    text: `Exteriores

Albares recibe al ministro mauritano y anuncia una cumbre bilateral

MADRID, 5 Nov. (SERVIMEDIOS) -
El ministro de Asuntos Exteriores, Unión Europea y Cooperación, José Manuel Albares, mantuvo este martes en el Palacio de Viana un encuentro con su homólogo de Mauritania, Mohamed Salem Ould Merzoug, al que agradeció la colaboración en materia migratoria.

Ambos ministros acordaron celebrar una reunión de alto nivel en Nuakchot en el primer semestre de 2026.

Por otro lado, el presidente del Gobierno, Pedro Sánchez, habló el lunes por teléfono con la primera ministra de Letonia, Evika Silina, según ha indicado la Moncloa. Sánchez le trasladó su apoyo ante los sobrevuelos de drones.

La vicepresidenta tercera, Sara Aagesen, viajará este fin de semana a Belém para participar en la COP30.

Compartir: Facebook Twitter Whatsapp`,
    officials: [
      { name: 'José Manuel Albares', country: 'ES', aliases: ['Albares'] },
      { name: 'Mohamed Salem Ould Merzoug', country: 'MR' },
      { name: 'Pedro Sánchez', country: 'ES', aliases: ['Sánchez'] },
      { name: 'Evika Silina', country: 'LV' },
      { name: 'Sara Aagesen', country: 'ES' },
    ],
    meetings: [
      { who: ['José Manuel Albares', 'Mohamed Salem Ould Merzoug'], date: '2025-11-04', status: 'held' },
      { who: ['Pedro Sánchez', 'Evika Silina'], date: '2025-11-03', kind: 'phone call', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Sara Aagesen'], status: 'planned' },
        { who: ['José Manuel Albares', 'Mohamed Salem Ould Merzoug'], status: 'planned' },
        { who: ['reunión de alto nivel'], status: 'planned' },
      ],
    },
  },
  {
    text: `Comercio exterior de Guatemala a agosto de 2024

El Banco de Guatemala informó que el valor total de las exportaciones FOB se situó entre enero y agosto de 2024 en US$9,742.3 millones, superior en 1.1% al registrado en igual período de 2023. Las importaciones CIF ascendieron a US$21,580.0 millones, con un alza de 6.7%.

En consecuencia, el déficit comercial acumulado fue de US$11,837.7 millones.

Los principales destinos de las ventas externas fueron Estados Unidos de América, con US$3,120.4 millones, y El Salvador, con US$1,214.9 millones. Por el lado de las compras, desde la República Popular China se importaron US$3,655.2 millones.

El café, con exportaciones por US$768.5 millones, mostró una baja de 5.3%. Las prendas de vestir encabezaron el listado.

Guatemala de la Asunción, 8 de octubre de 2024
Departamento de Estadísticas Macroeconómicas`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'GT',
        partner: null,
        amount: 9.7423e9,
        currency: 'USD',
        period: '2024-01/2024-08',
        change: 1.1,
      },
      {
        measure: 'imports',
        reporter: 'GT',
        partner: null,
        amount: 21.58e9,
        currency: 'USD',
        period: '2024-01/2024-08',
        change: 6.7,
      },
      {
        measure: 'balance',
        reporter: 'GT',
        partner: null,
        amount: 11.8377e9,
        currency: 'USD',
        period: '2024-01/2024-08',
      },
      {
        measure: 'exports',
        reporter: 'GT',
        partner: 'US',
        amount: 3.1204e9,
        currency: 'USD',
        period: '2024-01/2024-08',
      },
      {
        measure: 'exports',
        reporter: 'GT',
        partner: 'SV',
        amount: 1.2149e9,
        currency: 'USD',
        period: '2024-01/2024-08',
      },
      {
        measure: 'imports',
        reporter: 'GT',
        partner: 'CN',
        amount: 3.6552e9,
        currency: 'USD',
        period: '2024-01/2024-08',
      },
      {
        measure: 'exports',
        reporter: 'GT',
        partner: null,
        amount: 768.5e6,
        currency: 'USD',
        period: '2024-01/2024-08',
        change: -5.3,
      },
    ],
  },
  {
    text: `Nota de prensa · Informe mensual de comercio exterior

Las exportaciones españolas crecen un 2,8% en el primer trimestre

Madrid, 20.05.2025. Las exportaciones españolas de mercancías alcanzaron los 96.520 millones de euros entre enero y marzo de 2025, un 2,8% más que en el mismo periodo del año anterior. Las importaciones sumaron 109.210 millones de euros, con un avance interanual del 7,4%.

Como resultado, el saldo comercial registró un déficit de 12.690 millones de euros.

Las ventas dirigidas a la Unión Europea crecieron un 1,2%, mientras que las destinadas a Estados Unidos cayeron un 3,6%. Las exportaciones a Marruecos ascendieron a 3.245 millones de euros.

Por comunidades autónomas, Cataluña concentró el 25,7% de las ventas al exterior.

«Son datos sólidos en un entorno incierto», ha valorado la secretaria de Estado de Comercio, Amparo López Senovilla.

Esta información puede ser usada sin necesidad de citar fuentes`,
    officials: [{ name: 'Amparo López Senovilla', country: 'ES' }],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'ES',
        partner: null,
        amount: 96.52e9,
        currency: 'EUR',
        period: '2025-Q1',
        change: 2.8,
      },
      {
        measure: 'imports',
        reporter: 'ES',
        partner: null,
        amount: 109.21e9,
        currency: 'EUR',
        period: '2025-Q1',
        change: 7.4,
      },
      {
        measure: 'balance',
        reporter: 'ES',
        partner: null,
        amount: 12.69e9,
        currency: 'EUR',
        period: '2025-Q1',
      },
      { measure: 'exports', reporter: 'ES', partner: 'EU', amount: null, period: '2025-Q1', change: 1.2 },
      { measure: 'exports', reporter: 'ES', partner: 'US', amount: null, period: '2025-Q1', change: -3.6 },
      {
        measure: 'exports',
        reporter: 'ES',
        partner: 'MA',
        amount: 3.245e9,
        currency: 'EUR',
        period: '2025-Q1',
      },
    ],
  },
  {
    text: `Cancillería

Colombia y la República Checa celebraron consultas políticas

Bogotá D.C., 18 de septiembre de 2024. La viceministra de Asuntos Multilaterales, Kandya Obezo, y el viceministro de Asuntos Exteriores de la República Checa, Jiří Kozák, copresidieron este miércoles, en el Palacio de San Carlos, la IV Reunión del Mecanismo de Consultas Políticas.

Por Colombia asistieron además el director de Europa, Hernán Gasca Lozano, y la coordinadora de Europa Central, Paula Ximena Arbeláez; por el país europeo, la embajadora Kateřina Lukešová y el director general para las Américas, Pavel Bílek.

El vicecanciller checo fue recibido luego por el ministro de Comercio, Industria y Turismo, Luis Carlos Reyes. Según cifras del DANE, en 2023 las exportaciones colombianas a ese país fueron de 21,4 millones de dólares.

La próxima ronda tendrá lugar en Praga en 2026.

Línea gratuita nacional: 01 8000`,
    officials: [
      { name: 'Kandya Obezo', country: 'CO' },
      { name: 'Jiří Kozák', country: 'CZ' },
      { name: 'Kateřina Lukešová', country: 'CZ' },
      { name: 'Luis Carlos Reyes', country: 'CO' },
    ],
    meetings: [
      {
        who: ['Kandya Obezo', 'Jiří Kozák'],
        maybe: ['Hernán Gasca Lozano', 'Paula Ximena Arbeláez', 'Kateřina Lukešová', 'Pavel Bílek'],
        date: '2024-09-18',
        status: 'held',
      },
      { who: ['Jiří Kozák', 'Luis Carlos Reyes'], date: '2024-09-18', status: 'held' },
    ],
    trade: [
      { measure: 'exports', reporter: 'CO', partner: 'CZ', amount: 21.4e6, currency: 'USD', period: '2023' },
    ],
    optional: {
      officials: [
        { name: 'Hernán Gasca Lozano', country: 'CO' },
        { name: 'Paula Ximena Arbeláez', country: 'CO' },
        { name: 'Pavel Bílek', country: 'CZ' },
      ],
      meetings: [{ who: ['ronda'], status: 'planned' }],
    },
  },
  {
    text: `Ministerio de Relaciones Exteriores
Comunicado No. 214

Panamá amplía su agenda bilateral en Naciones Unidas

Nueva York, 25 de septiembre de 2025. El canciller Javier Martínez-Acha se reunió ayer, por separado, con sus homólogos Maka Botchorishvili, de Georgia; Dhananjay Ramful, de Mauricio, y Vivian Balakrishnan, de Singapur. Con este último conversó sobre el sistema hídrico del Canal.

Singapur fue en 2024 origen de importaciones panameñas por unos B/.95 millones.

En horas de la noche, Martínez-Acha ofreció un saludo a la comunidad panameña residente en Queens.

Hoy acompañará al presidente José Raúl Mulino en la reunión que este sostendrá con el secretario general de la ONU, António Guterres.

Dirección de Comunicación
Síganos en @CancilleriaPma`,
    officials: [
      { name: 'Javier Martínez-Acha', country: 'PA', aliases: ['Martínez-Acha'] },
      { name: 'Maka Botchorishvili', country: 'GE' },
      { name: 'Dhananjay Ramful', country: 'MU' },
      { name: 'Vivian Balakrishnan', country: 'SG' },
      { name: 'José Raúl Mulino', country: 'PA' },
      { name: 'António Guterres', country: null },
    ],
    meetings: [
      { who: ['Javier Martínez-Acha', 'Maka Botchorishvili'], date: '2025-09-24', status: 'held' },
      { who: ['Javier Martínez-Acha', 'Dhananjay Ramful'], date: '2025-09-24', status: 'held' },
      { who: ['Javier Martínez-Acha', 'Vivian Balakrishnan'], date: '2025-09-24', status: 'held' },
      {
        who: ['José Raúl Mulino', 'António Guterres'],
        maybe: ['Javier Martínez-Acha'],
        date: '2025-09-25',
        status: 'planned',
      },
    ],
    trade: [
      {
        measure: 'imports',
        reporter: 'PA',
        partner: 'SG',
        bound: 'about',
        amount: 95e6,
        currency: ['PAB', 'USD'],
        period: '2024',
      },
    ],
    optional: { meetings: [{ who: ['Javier Martínez-Acha', 'comunidad panameña'], status: 'held' }] },
  },
  {
    text: `Dirigentes de la ciudad reciben al nuevo Cónsul General de Laos

Viernes, 21 de marzo de 2025 - 16:20

GĐ&TĐ - En la mañana del 21 de marzo, en la sede del Comité Popular de la ciudad, la camarada Nguyen Thi Hong Phuc, Vicepresidenta del Comité Popular de la ciudad de Can Tho, tuvo una recepción para el Sr. Thongsavanh Phetmany, Cónsul General de la República Democrática Popular Lao en Ciudad Ho Chi Minh, quien vino a visitar y saludar con motivo de la aceptación de la tarea.

[anuncio_1]
En la recepción, la camarada Hong Phuc felicitó al Sr. Thongsavanh Phetmany por asumir el nuevo cargo. La facturación del comercio bilateral Vietnam - Laos en 2024 alcanzó 2,2 mil millones USD, un aumento de 33,9% en comparación con 2023. Los dos lados se esfuerzan por alcanzar 5 mil millones USD en el tiempo venidero.

El Sr. Cónsul General agradeció sinceramente y espera que la ciudad sigue creando condiciones para estudiantes laosianos.

Artículo y fotos: THANH HUONG
[anuncio_2]
Fuente: https://baocantho.example/lanh-dao-thanh-pho-tiep-tong-lanh-su-lao-a18.html`,
    officials: [
      { name: 'Nguyen Thi Hong Phuc', country: 'VN', aliases: ['Hong Phuc', 'camarada Hong Phuc'] },
      { name: 'Thongsavanh Phetmany', country: 'LA' },
    ],
    meetings: [{ who: ['Nguyen Thi Hong Phuc', 'Thongsavanh Phetmany'], date: '2025-03-21', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'LA',
        amount: 2.2e9,
        currency: 'USD',
        period: '2024',
        change: 33.9,
      },
      { measure: 'total', reporter: 'VN', partner: 'LA', amount: 5e9, currency: 'USD', status: 'target' },
    ],
  },
  {
    text: `Ministro Bolat, se encontró con el ministro omaní Al Yousef

Centro de Noticias / 20.02.2025 - 16:40 / Güncelleme: 17:05

El Ministro de Comercio Ömer Bolat, se reunió con el Ministro de Comercio, Industria y Promoción de Inversiones de Omán Qais bin Mohammed Al Yousef en Estambul.

Bolat, en la publicación que hizo de su cuenta de redes sociales, "Hoy con mi estimado homólogo y la delegación que le acompaña nos reunimos. Nuestro volumen de comercio que en 2024 superó los 1,4 mil millones de dólares, a 5 mil millones de dólares lo llevaremos" utilizó las expresiones.

El ministro, también mañana en Ankara con el Ministro de Economía de Senegal Abdourahmane Sarr realizará una reunión.

Por otro lado, por el fallecimiento del exministro Kemal Yurtbilir... Continuar leyendo

Bu haber çevrilmiştir`,
    officials: [
      { name: 'Ömer Bolat', country: 'TR', aliases: ['Bolat'], world: true },
      { name: 'Qais bin Mohammed Al Yousef', country: 'OM', aliases: ['Al Yousef'] },
      { name: 'Abdourahmane Sarr', country: 'SN' },
    ],
    meetings: [
      { who: ['Ömer Bolat', 'Qais bin Mohammed Al Yousef'], date: '2025-02-20', status: 'held' },
      { who: ['Ömer Bolat', 'Abdourahmane Sarr'], date: '2025-02-21', status: 'planned' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['TR', null],
        partner: ['OM', null],
        bound: 'over',
        amount: 1.4e9,
        currency: 'USD',
        period: '2024',
      },
      {
        measure: 'total',
        reporter: ['TR', null],
        partner: ['OM', null],
        amount: 5e9,
        currency: 'USD',
        status: 'target',
      },
    ],
    optional: { officials: [{ name: 'Kemal Yurtbilir', country: 'TR' }] },
  },
  {
    published: '2025-06-03',
    text: `Deportes | Eliminatorias

La Vinotinto recibe a Bolivia en Maturín con todo vendido

Caracas. Venezuela recibe este viernes a Bolivia en el Monumental de Maturín. El seleccionador Fernando Batista sostuvo una charla con Salomón Rondón, que llegó tocado, y dijo que "hablamos, nos entendimos y va a jugar". El último encuentro entre ambas selecciones terminó 4-0 en El Alto.

El ministro del Deporte, Franklin Cardillo, felicitó al plantel por sus redes y prometió que el estadio cumplirá con las exigencias de la Conmebol.

La boletería recaudó 1,9 millones de dólares, una cifra récord para el país.

El Inameh pronostica lluvias por el encuentro de una onda tropical con la zona de convergencia. El encuentro nacional de poesía, previsto en la misma ciudad, se mantiene.

Más leídas: Precio del dólar hoy | Horóscopo`,
    officials: [{ name: 'Franklin Cardillo', country: 'VE' }],
    meetings: [],
    trade: [],
  },
  {
    published: '2025-07-17',
    text: `Mercados

Bolsa de Santiago cierra al alza y el dólar retrocede $4

El IPSA subió 0,82% y cerró en 8.215 puntos, impulsado por SQM-B (+3,1%) y Falabella (+1,9%). El dólar terminó en $948,30.

Los inversionistas siguieron atentos a la amenaza de un arancel de 50% al cobre. El ministro de Hacienda, Mario Marcel, dijo a radio Pauta que "el fisco cumplirá sus metas" y que no es momento de entrar en conversaciones apresuradas.

La minera Cerro Bayo informó a la CMF ventas por US$ 640 millones en el segundo trimestre, de los cuales US$ 590 millones correspondieron a exportaciones. Su gerente general, Tomás Errázuriz, se reunirá el martes con los sindicatos.

En Wall Street, el Dow Jones ganó 0,4%, mientras que el Brent bajó hasta los US$ 69 el barril.

Suscríbete por $3.990 al mes`,
    officials: [{ name: 'Mario Marcel', country: 'CL' }],
    meetings: [],
    trade: [],
  },
  {
    text: `FOTOGALERÍA

El canciller dominicano Roberto Álvarez saluda a su homólogo de Serbia, Marko Đurić, durante la visita de este a Santo Domingo, 14 de mayo de 2025. (Foto: Mirex)

De izquierda a derecha, la vicepresidenta Raquel Peña; el embajador de la India, Abhilasha Joshi, y el ministro Joel Santos, en la inauguración de un centro tecnológico en Santiago. (Foto: Presidencia)

El presidente Luis Abinader conversa con el primer ministro de Granada, Dickon Mitchell, en el Palacio Nacional, este jueves 15 de mayo. (Foto: Fuente externa)

La cantante Milly Quezada posa con admiradores antes del encuentro de los Leones del Escogido.

Ver más galerías ▸`,
    officials: [
      { name: 'Roberto Álvarez', country: 'DO' },
      { name: 'Marko Đurić', country: 'RS' },
      { name: 'Raquel Peña', country: 'DO' },
      { name: 'Abhilasha Joshi', country: 'IN' },
      { name: 'Joel Santos', country: 'DO' },
      { name: 'Luis Abinader', country: 'DO' },
      { name: 'Dickon Mitchell', country: 'GD' },
    ],
    meetings: [
      { who: ['Roberto Álvarez', 'Marko Đurić'], date: '2025-05-14', status: 'held' },
      { who: ['Luis Abinader', 'Dickon Mitchell'], date: '2025-05-15', status: 'held' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Raquel Peña', 'Abhilasha Joshi', 'Joel Santos'], status: 'held' }] },
  },
  {
    text: `Breves de la Cancillería
Boletín semanal 07/2024 — Tegucigalpa, lunes 12/02/2024

12/02. El canciller Enrique Reina recibe esta tarde, en visita de cortesía, al nuevo embajador de Japón, Jun Nakahara.

14/02. El subsecretario de Política Exterior, Gerardo Torres, viajará a Nueva Delhi para copresidir, con la secretaria adjunta india Jaideep Kaur, las consultas bilaterales.

Ya ocurrió: el viernes 09/02, el secretario de Desarrollo Económico, Fredis Cerrato, se reunió por videollamada con el viceministro de Comercio de Qatar, Mohammed bin Hassan Al-Malki.

Dato de la semana: Honduras exportó 1.413 millones de dólares en café durante el año cafetero 2022-2023. En 2023, las importaciones desde Qatar no llegaron a los 3 millones.

Si no desea recibir este boletín, responda BAJA.`,
    officials: [
      { name: 'Enrique Reina', country: 'HN' },
      { name: 'Jun Nakahara', country: 'JP' },
      { name: 'Gerardo Torres', country: 'HN' },
      { name: 'Jaideep Kaur', country: 'IN' },
      { name: 'Fredis Cerrato', country: 'HN' },
      { name: 'Mohammed bin Hassan Al-Malki', country: 'QA' },
    ],
    meetings: [
      { who: ['Enrique Reina', 'Jun Nakahara'], date: '2024-02-12', status: ['planned', 'held'] },
      { who: ['Gerardo Torres', 'Jaideep Kaur'], date: '2024-02-14', status: 'planned' },
      { who: ['Fredis Cerrato', 'Mohammed bin Hassan Al-Malki'], date: '2024-02-09', status: 'held' },
    ],
    trade: [{ measure: 'exports', reporter: 'HN', partner: null, amount: 1.413e9, currency: 'USD' }],
    optional: {
      trade: [
        {
          measure: 'imports',
          reporter: 'HN',
          partner: 'QA',
          bound: 'under',
          amount: 3e6,
          currency: 'USD',
          period: '2023',
        },
      ],
    },
  },
  {
    text: `Congreso niega permiso de viaje a Boluarte

Lima, 17 oct. 2024.- El Pleno del Congreso rechazó este jueves, por 58 votos en contra, la solicitud de la presidenta Dina Boluarte para viajar el próximo lunes a Quito, donde iba a reunirse con su homólogo ecuatoriano, Daniel Noboa.

El premier Gustavo Adrianzén lamentó la decisión. "Perdemos una oportunidad", declaró a la salida del hemiciclo. La congresista Susel Paredes había pedido que viajara en su lugar el canciller.

Fuentes de Torre Tagle indicaron que el ministro Elmer Schialer llamó esta noche a su par Gabriela Sommerfeld para presentarle las excusas del caso. Ambos habían coincidido el mes pasado en Nueva York, donde sostuvieron una reunión bilateral.

El pleno aprobó también un crédito suplementario de S/ 1.200 millones y rindió un minuto de silencio.

Lee también: ¿Quién fue el congresista más faltón?`,
    officials: [
      { name: 'Dina Boluarte', country: 'PE', aliases: ['Boluarte'] },
      { name: 'Daniel Noboa', country: 'EC' },
      { name: 'Gustavo Adrianzén', country: 'PE' },
      { name: 'Elmer Schialer', country: 'PE' },
      { name: 'Gabriela Sommerfeld', country: 'EC' },
    ],
    meetings: [
      { who: ['Dina Boluarte', 'Daniel Noboa'], date: '2024-10-21', status: 'cancelled' },
      {
        who: ['Elmer Schialer', 'Gabriela Sommerfeld'],
        date: '2024-10-17',
        kind: 'phone call',
        status: 'held',
      },
      { who: ['Elmer Schialer', 'Gabriela Sommerfeld'], date: '2024-09', status: 'held' },
    ],
    trade: [],
    optional: { officials: [{ name: 'Susel Paredes', country: 'PE' }] },
  },
  {
    text: `El temporal obliga a aplazar la reunión agraria hispano-lusa

Mérida, 4 de diciembre de 2024 / Redacción

El ministro de Agricultura, Pesca y Alimentación, Luis Planas, y su colega portugués, José Manuel Fernandes, han aplazado al día 12 la reunión que tenían previsto celebrar hoy en Badajoz, a causa del temporal que azota la frontera. El encuentro se mantendrá en la misma ciudad.

Planas sí pudo verse el lunes en Bruselas con el comisario europeo de Agricultura, Christophe Hansen, quien estrenaba cargo. También ha remitido una carta a la ministra francesa Annie Genevard para pedir "un frente común" ante el acuerdo con Mercosur.

Asaja recordó que los envíos de frutas y hortalizas a Portugal satisfacen buena parte de la demanda lusa.

La presidenta de la Junta de Extremadura, María Guardiola, visitó ayer las zonas afectadas.

Comentarios (3)`,
    officials: [
      { name: 'Luis Planas', country: 'ES', aliases: ['Planas'] },
      { name: 'José Manuel Fernandes', country: 'PT' },
      { name: 'Christophe Hansen', country: 'EU' },
      { name: 'Annie Genevard', country: 'FR' },
      { name: 'María Guardiola', country: 'ES' },
    ],
    meetings: [
      {
        who: ['Luis Planas', 'José Manuel Fernandes'],
        date: ['2024-12-12', '2024-12-04'],
        status: ['planned', 'cancelled'],
      },
      { who: ['Luis Planas', 'Christophe Hansen'], date: '2024-12-02', status: 'held' },
      { who: ['Luis Planas', 'Annie Genevard'], kind: 'letter', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Luis Planas', 'José Manuel Fernandes'], date: '2024-12-12', status: 'planned' },
        { who: ['Luis Planas', 'José Manuel Fernandes'], date: '2024-12-04', status: 'cancelled' },
        { who: ['María Guardiola'], status: 'held' },
      ],
    },
  },
  {
    published: '2025-05-20',
    text: `Kirsi Lehtonen: "El Perú es más que cobre para Finlandia"

La embajadora de Finlandia en el Perú conversó con Economía & Más sobre comercio y educación.

—Embajadora, ¿cómo va el intercambio?
—Bien. En 2024 el comercio bilateral llegó a unos 340 millones de dólares; las exportaciones peruanas a mi país sumaron 210 millones, un 12% más que en 2023. Queremos llegar a 500 millones en 2030.

—¿Hubo visitas de alto nivel?
—Sí. En octubre pasado estuvo en Lima nuestro ministro de Comercio Exterior, Ville Tavio, que se reunió con la ministra Desilú León. Y está por confirmarse un viaje del presidente Alexander Stubb, pero no puedo darle fechas.

—¿Y usted ya conoció a Gastón Acurio?
—Me reuní con él para hablar de arándanos. ¡Cocinó reno!

Entrevista: Rosa M. Quispe`,
    officials: [
      { name: 'Kirsi Lehtonen', country: 'FI' },
      { name: 'Ville Tavio', country: 'FI' },
      { name: 'Desilú León', country: 'PE' },
      { name: 'Alexander Stubb', country: 'FI' },
    ],
    meetings: [{ who: ['Ville Tavio', 'Desilú León'], date: '2024-10', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: 'PE',
        partner: 'FI',
        bound: 'about',
        amount: 340e6,
        currency: 'USD',
        period: '2024',
      },
      {
        measure: 'exports',
        reporter: 'PE',
        partner: 'FI',
        amount: 210e6,
        currency: 'USD',
        period: '2024',
        change: 12,
      },
      {
        measure: 'total',
        reporter: 'PE',
        partner: 'FI',
        amount: 500e6,
        currency: 'USD',
        period: '2030',
        status: 'target',
      },
    ],
    optional: {
      officials: [{ name: 'Gastón Acurio', country: 'PE' }],
      meetings: [
        { who: ['Kirsi Lehtonen', 'Gastón Acurio'], status: 'held' },
        { who: ['Alexander Stubb'], status: 'planned' },
      ],
    },
  },
  {
    text: `Comercio exterior

India ya es el quinto socio de la Argentina: qué se vende y qué se compra

Por Martín Dellepiane
10 de julio de 2025

Las exportaciones argentinas a la India totalizaron u$s 4.060 millones en 2024, mientras que las importaciones fueron de u$s 1.580 millones, lo que dejó un superávit de u$s 2.480 millones, según el INDEC. El aceite de soja explica el grueso de los envíos.

La tendencia se aceleró: entre enero y mayo las ventas treparon 31% interanual, hasta u$s 1.990 millones.

El tema estuvo sobre la mesa el sábado pasado en la Casa Rosada, cuando Javier Milei recibió al primer ministro indio, Narendra Modi. El martes próximo, el secretario de Industria y Comercio, Pablo Lavigne, se reunirá con el embajador Ajaneesh Kumar para avanzar en un temario.

YPF, en tanto, prevé inversiones por u$s 5.000 millones este año y busca compradores asiáticos para su GNL.

© El Economista Federal`,
    officials: [
      { name: 'Javier Milei', country: 'AR', aliases: ['Milei'], world: true },
      { name: 'Narendra Modi', country: 'IN' },
      { name: 'Pablo Lavigne', country: 'AR' },
      { name: 'Ajaneesh Kumar', country: 'IN' },
    ],
    meetings: [
      { who: ['Javier Milei', 'Narendra Modi'], date: '2025-07-05', status: 'held' },
      { who: ['Pablo Lavigne', 'Ajaneesh Kumar'], date: '2025-07-15', status: 'planned' },
    ],
    trade: [
      { measure: 'exports', reporter: 'AR', partner: 'IN', amount: 4.06e9, currency: 'USD', period: '2024' },
      { measure: 'imports', reporter: 'AR', partner: 'IN', amount: 1.58e9, currency: 'USD', period: '2024' },
      { measure: 'balance', reporter: 'AR', partner: 'IN', amount: 2.48e9, currency: 'USD', period: '2024' },
      {
        measure: 'exports',
        reporter: 'AR',
        partner: 'IN',
        amount: 1.99e9,
        currency: 'USD',
        period: '2025-01/2025-05',
        change: 31,
      },
    ],
  },
];
