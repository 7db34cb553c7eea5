import type { CorpusCase } from '../case.js';

export const cases: readonly CorpusCase[] = [
  {
    name: 'mantuvieron una videollamada',
    published: '2025-11-14',
    text: 'El canciller paraguayo Rubén Ramírez y la ministra de Relaciones Exteriores de Finlandia, Elina Valtonen, mantuvieron una videollamada el jueves 13 de noviembre.',
    officials: [
      ['Rubén Ramírez', 'PY'],
      ['Elina Valtonen', 'FI'],
    ],
    meetings: [
      { who: ['Rubén Ramírez', 'Elina Valtonen'], date: '2025-11-13', kind: 'phone call', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'se reunió con, aposición con comas',
    published: '2025-02-13',
    text: 'La ministra de Exteriores de Alemania, Annalena Baerbock, se reunió el martes en Tallin con el ministro estonio de Asuntos Exteriores, Margus Tsahkna, para hablar de la seguridad en el Báltico.',
    officials: [
      ['Annalena Baerbock', 'DE'],
      ['Margus Tsahkna', 'EE'],
    ],
    meetings: [
      {
        who: ['Annalena Baerbock', 'Margus Tsahkna'],
        date: '2025-02-11',
        city: 'Tallinn',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'fue recibido por, después por su apellido',
    published: '2025-03-12',
    text: 'El presidente de Paraguay, Santiago Peña, fue recibido el lunes en Brasilia por su homólogo brasileño, Luiz Inácio Lula da Silva. Peña agradeció la hospitalidad del mandatario.',
    officials: [
      ['Santiago Peña', 'PY'],
      ['Luiz Inácio Lula da Silva', 'BR'],
    ],
    meetings: [
      {
        who: ['Santiago Peña', 'Luiz Inácio Lula da Silva'],
        date: '2025-03-10',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'recibió a, presidente del Gobierno',
    published: '2025-10-09',
    text: 'MADRID (EFE).- El presidente del Gobierno español, Pedro Sánchez, recibió este martes en la Moncloa al primer ministro de Portugal, Luís Montenegro.',
    officials: [
      ['Pedro Sánchez', 'ES'],
      ['Luís Montenegro', 'PT'],
    ],
    meetings: [
      {
        who: ['Pedro Sánchez', 'Luís Montenegro'],
        date: '2025-10-07',
        city: 'Madrid',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'sostuvo una conversación telefónica',
    published: '2025-02-14',
    text: 'La presidenta de México, Claudia Sheinbaum, sostuvo el miércoles una conversación telefónica con el primer ministro de Canadá, Mark Carney, sobre el tratado comercial.',
    officials: [
      ['Claudia Sheinbaum', 'MX'],
      ['Mark Carney', 'CA'],
    ],
    meetings: [
      { who: ['Claudia Sheinbaum', 'Mark Carney'], date: '2025-02-12', kind: 'phone call', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'durante la reunión con, sujeto detrás',
    published: '2025-05-22',
    text: 'Durante la reunión con el viceministro vietnamita de Relaciones Exteriores Nguyen Manh Cuong, celebrada el martes en La Habana, el canciller cubano Bruno Rodríguez agradeció el envío de arroz.',
    officials: [
      ['Nguyen Manh Cuong', 'VN'],
      ['Bruno Rodríguez', 'CU'],
    ],
    meetings: [
      {
        who: ['Nguyen Manh Cuong', 'Bruno Rodríguez'],
        date: '2025-05-20',
        city: 'Havana',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'se reunirá, previsto',
    published: '2025-06-12',
    text: 'El canciller chileno Alberto van Klaveren se reunirá el próximo lunes en Lima con su par peruano, Elmer Schialer, según informó la Cancillería.',
    officials: [
      ['Alberto van Klaveren', 'CL'],
      ['Elmer Schialer', 'PE'],
    ],
    meetings: [
      {
        who: ['Alberto van Klaveren', 'Elmer Schialer'],
        date: '2025-06-16',
        city: 'Lima',
        kind: 'meeting',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    name: 'cancelada',
    published: '2025-07-10',
    text: 'La reunión entre el presidente de Colombia, Gustavo Petro, y el secretario de Estado de Estados Unidos, Marco Rubio, prevista para el miércoles en Bogotá, fue cancelada a última hora.',
    officials: [
      ['Gustavo Petro', 'CO'],
      ['Marco Rubio', 'US'],
    ],
    meetings: [
      { who: ['Gustavo Petro', 'Marco Rubio'], date: '2025-07-09', kind: 'meeting', status: 'cancelled' },
    ],
    trade: [],
  },
  {
    name: 'visita oficial, viajó a, encuentro al día siguiente',
    published: '2025-03-27',
    text: 'El presidente de Indonesia, Prabowo Subianto, viajó el lunes a Santiago para una visita oficial. El martes se entrevistó con el presidente chileno, Gabriel Boric.',
    officials: [
      ['Prabowo Subianto', 'ID'],
      ['Gabriel Boric', 'CL'],
    ],
    meetings: [
      { who: ['Prabowo Subianto'], date: '2025-03-24', kind: 'visit', status: 'held' },
      { who: ['Prabowo Subianto', 'Gabriel Boric'], date: '2025-03-25', kind: 'talks', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'sujeto callado en la segunda frase',
    published: '2025-09-26',
    text: 'El ministro de Relaciones Exteriores de Uruguay, Mario Lubetkin, se reunió el martes en Nueva York con la canciller de Ecuador, Gabriela Sommerfeld. También mantuvo un encuentro con el ministro indio de Exteriores, S. Jaishankar.',
    officials: [
      ['Mario Lubetkin', 'UY'],
      ['Gabriela Sommerfeld', 'EC'],
      ['S. Jaishankar', 'IN'],
    ],
    meetings: [
      {
        who: ['Mario Lubetkin', 'Gabriela Sommerfeld'],
        date: '2025-09-23',
        city: 'New York',
        kind: 'meeting',
        status: 'held',
      },
      { who: ['Mario Lubetkin', 'S. Jaishankar'], date: '2025-09-23', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'dos encuentros en una frase',
    published: '2025-10-10',
    text: 'El rey Felipe VI de España recibió el lunes en Madrid al emir de Catar, Tamim bin Hamad Al Thani, y almorzó con el presidente de Italia, Sergio Mattarella.',
    officials: [
      ['Felipe VI', 'ES'],
      ['Tamim bin Hamad Al Thani', 'QA'],
      ['Sergio Mattarella', 'IT'],
    ],
    meetings: [
      {
        who: ['Felipe VI', 'Tamim bin Hamad Al Thani'],
        date: '2025-10-06',
        city: 'Madrid',
        kind: 'reception',
        status: 'held',
      },
      { who: ['Felipe VI', 'Sergio Mattarella'], date: '2025-10-06', kind: 'talks', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'ministro con cartera larga',
    published: '2025-04-10',
    text: 'El ministro de Asuntos Exteriores, Unión Europea y Cooperación, José Manuel Albares, mantuvo el martes en Rabat un encuentro con su homólogo marroquí, Naser Burita. Albares calificó la relación de excelente.',
    officials: [
      ['José Manuel Albares', 'ES'],
      ['Naser Burita', 'MA'],
    ],
    meetings: [
      {
        who: ['José Manuel Albares', 'Naser Burita'],
        date: '2025-04-08',
        city: 'Rabat',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'carta de felicitación',
    published: '2025-04-02',
    text: 'El presidente de Panamá, José Raúl Mulino, envió el martes una carta de felicitación al primer ministro de Irlanda, Micheál Martin.',
    officials: [
      ['José Raúl Mulino', 'PA'],
      ['Micheál Martin', 'IE'],
    ],
    meetings: [
      { who: ['José Raúl Mulino', 'Micheál Martin'], date: '2025-04-01', kind: 'letter', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'exministro y expresidente',
    published: '2025-04-24',
    text: 'El expresidente colombiano Juan Manuel Santos y el exsecretario general de la ONU Ban Ki-moon se reunieron el miércoles en Ginebra.',
    officials: [
      ['Juan Manuel Santos', 'CO'],
      ['Ban Ki-moon', null],
    ],
    meetings: [
      {
        who: ['Juan Manuel Santos', 'Ban Ki-moon'],
        date: '2025-04-23',
        city: 'Geneva',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'presidente electo',
    published: '2025-11-20',
    text: 'El presidente electo de Bolivia, Rodrigo Paz, conversó por teléfono el lunes con el presidente de Argentina, Javier Milei.',
    officials: [
      ['Rodrigo Paz', 'BO'],
      ['Javier Milei', 'AR'],
    ],
    meetings: [
      { who: ['Rodrigo Paz', 'Javier Milei'], date: '2025-11-17', kind: 'phone call', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'lista larga, verbo al final',
    published: '2025-05-12',
    text: 'El presidente de Finlandia, Alexander Stubb, la primera ministra de Italia, Giorgia Meloni, y el primer ministro de Grecia, Kyriakos Mitsotakis, se reunieron el sábado en Roma.',
    officials: [
      ['Alexander Stubb', 'FI'],
      ['Giorgia Meloni', 'IT'],
      ['Kyriakos Mitsotakis', 'GR'],
    ],
    meetings: [
      {
        who: ['Alexander Stubb', 'Giorgia Meloni', 'Kyriakos Mitsotakis'],
        date: '2025-05-10',
        city: 'Rome',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'por invitación de, visita planeada',
    published: '2025-07-02',
    text: 'Por invitación del presidente de Brasil, Luiz Inácio Lula da Silva, el primer ministro de la India, Narendra Modi, realizará una visita de Estado a Brasil del 7 al 9 de julio.',
    officials: [
      ['Luiz Inácio Lula da Silva', 'BR'],
      ['Narendra Modi', 'IN'],
    ],
    meetings: [{ who: ['Narendra Modi'], date: '2025-07-07/2025-07-09', kind: 'visit', status: 'planned' }],
    trade: [],
  },
  {
    name: 'pie de foto',
    published: '2025-03-20',
    text: 'El ministro de Defensa de Chile, Adriana Delpiano (i), estrecha la mano de la ministra de Defensa de España, Margarita Robles (d), en Madrid, el 19 de marzo de 2025. (Foto: Ana Ruiz)',
    officials: [
      ['Adriana Delpiano', 'CL'],
      ['Margarita Robles', 'ES'],
    ],
    meetings: [
      {
        who: ['Adriana Delpiano', 'Margarita Robles'],
        date: '2025-03-19',
        city: 'Madrid',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'embajador, visita de cortesía, agencia vietnamita',
    published: '2025-04-18',
    text: 'Hanoi (VNA) - El presidente de la Asamblea Nacional de Vietnam, Tran Thanh Man, recibió hoy en Hanoi al embajador de Cuba, Rogelio Polanco Fuentes. El diplomático transmitió los saludos del presidente Miguel Díaz-Canel.',
    officials: [
      ['Tran Thanh Man', 'VN'],
      ['Rogelio Polanco Fuentes', 'CU'],
      ['Miguel Díaz-Canel', 'CU'],
    ],
    meetings: [
      {
        who: ['Tran Thanh Man', 'Rogelio Polanco Fuentes'],
        date: '2025-04-18',
        city: 'Hanoi',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'ministro ruso, ortografía española',
    published: '2025-02-20',
    text: 'Serguéi Lavrov, ministro de Exteriores de Rusia, y Wang Yi, su homólogo chino, mantuvieron conversaciones el martes en Johannesburgo. «Hablamos de todo», dijo Lavrov.',
    officials: [
      ['Serguéi Lavrov', 'RU'],
      ['Wang Yi', 'CN'],
    ],
    meetings: [
      {
        who: ['Serguéi Lavrov', 'Wang Yi'],
        date: '2025-02-18',
        city: 'Johannesburg',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'ambos mandatarios, reunión anterior mencionada de paso',
    published: '2025-01-30',
    text: 'El presidente de El Salvador, Nayib Bukele, se reunió el 28 de enero en San José con el presidente de Costa Rica, Rodrigo Chaves. Ambos mandatarios se vieron en Guatemala en noviembre de 2024.',
    officials: [
      ['Nayib Bukele', 'SV'],
      ['Rodrigo Chaves', 'CR'],
    ],
    meetings: [
      { who: ['Nayib Bukele', 'Rodrigo Chaves'], date: '2025-01-28', kind: 'meeting', status: 'held' },
      { who: ['Nayib Bukele', 'Rodrigo Chaves'], date: '2024-11', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'se negó a reunirse',
    published: '2025-02-20',
    text: 'El presidente de Venezuela, Nicolás Maduro, se negó a reunirse con el enviado especial estadounidense Richard Grenell en Caracas.',
    officials: [
      ['Nicolás Maduro', 'VE'],
      ['Richard Grenell', 'US'],
    ],
    meetings: [
      {
        who: ['Nicolás Maduro', 'Richard Grenell'],
        date: null,
        city: 'Caracas',
        kind: 'meeting',
        status: 'cancelled',
      },
    ],
    trade: [],
  },
  {
    name: 'aplazada',
    published: '2025-05-15',
    text: 'La cumbre entre el primer ministro de Tailandia, Srettha Thavisin, y el primer ministro de Camboya, Hun Manet, ha sido aplazada, anunció el viernes el Gobierno tailandés.',
    officials: [
      ['Srettha Thavisin', 'TH'],
      ['Hun Manet', 'KH'],
    ],
    meetings: [{ who: ['Srettha Thavisin', 'Hun Manet'], date: null, kind: 'summit', status: 'cancelled' }],
    trade: [],
  },
  {
    name: 'copresidieron, consultas',
    published: '2024-12-12',
    text: 'La vicecanciller de Colombia, Elizabeth Taylor Jay, y el viceministro de Exteriores de Turquía, Burhanettin Duran, copresidieron el 10 de diciembre de 2024 en Bogotá la tercera ronda de consultas políticas.',
    officials: [
      ['Elizabeth Taylor Jay', 'CO'],
      ['Burhanettin Duran', 'TR'],
    ],
    meetings: [
      {
        who: ['Elizabeth Taylor Jay', 'Burhanettin Duran'],
        date: '2024-12-10',
        kind: 'consultation',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'papa y canciller alemán',
    published: '2025-10-20',
    text: 'El papa León XIV recibió el viernes en audiencia al canciller alemán, Friedrich Merz, en el Vaticano.',
    officials: [
      ['León XIV', 'VA'],
      ['Friedrich Merz', 'DE'],
    ],
    meetings: [
      { who: ['León XIV', 'Friedrich Merz'], date: '2025-10-17', kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'llegó de visita, sin encuentro nombrado',
    published: '2025-08-07',
    text: 'El vicepresidente de la India, Jagdeep Dhankhar, llegó el martes a Asunción en visita oficial a Paraguay.',
    officials: [['Jagdeep Dhankhar', 'IN']],
    meetings: [{ who: ['Jagdeep Dhankhar'], date: '2025-08-05', kind: 'visit', status: 'held' }],
    trade: [],
  },
  {
    name: 'transcripción de rueda de prensa',
    published: '2025-09-11',
    text: 'Pregunta: ¿Habló usted con el presidente Petro?\n\nRespuesta: El ministro de Comercio de Perú, Úrsula León, se reunió ayer en Bogotá con la ministra de Comercio de Colombia, Diana Marcela Morales.',
    officials: [
      ['Úrsula León', 'PE'],
      ['Diana Marcela Morales', 'CO'],
      ['Petro', 'CO'],
    ],
    meetings: [
      { who: ['Úrsula León', 'Diana Marcela Morales'], date: '2025-09-10', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'secretario de Relaciones Exteriores de México, encuentro con, nombre',
    published: '2025-06-26',
    text: 'En un encuentro con la alta representante de la UE, Kaja Kallas, el martes en Bruselas, el secretario de Relaciones Exteriores de México, Juan Ramón de la Fuente, defendió el acuerdo global.',
    officials: [
      ['Kaja Kallas', 'EU'],
      ['Juan Ramón de la Fuente', 'MX'],
    ],
    meetings: [
      {
        who: ['Kaja Kallas', 'Juan Ramón de la Fuente'],
        date: '2025-06-24',
        city: 'Brussels',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'trampa: quiere reunirse',
    published: '2025-03-06',
    text: 'El presidente de Ecuador, Daniel Noboa, quiere reunirse con el presidente de Estados Unidos, Donald Trump, antes del verano.',
    officials: [
      ['Daniel Noboa', 'EC'],
      ['Donald Trump', 'US'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'trampa: no se reunió',
    text: 'El primer ministro de Israel, Benjamín Netanyahu, no se reunió con el presidente de Francia, Emmanuel Macron, durante la cumbre.',
    officials: [
      ['Benjamín Netanyahu', 'IL'],
      ['Emmanuel Macron', 'FR'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'trampa: se encuentra en, reunir los requisitos',
    text: 'El ministro de Energía de Ghana, John Jinapor, se encuentra en buen estado de salud. La central reúne los requisitos, dijo la ministra de Medio Ambiente de Kenia, Deborah Barasa.',
    officials: [
      ['John Jinapor', 'GH'],
      ['Deborah Barasa', 'KE'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'trampa: fútbol',
    text: 'El encuentro entre el Real Madrid y el Barcelona terminó en empate. Xabi Alonso recibió el apoyo de Florentino Pérez, y el técnico Hansi Flick se reunió con Joan Laporta en el vestuario.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'trampa: empresa',
    text: 'El consejero delegado de Iberdrola, Armando Martínez, se reunió con inversores en Londres el jueves. El presidente de Telefónica, Marc Murtra, visitó la planta de São Paulo.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'trampa: cine',
    text: 'El director Juan Antonio Bayona se reunió con la actriz Úrsula Corberó en San Sebastián. La película narra la visita de un ministro a su pueblo.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'trampa: terremoto',
    text: 'Un terremoto de magnitud 6,3 sacudió el sábado la ciudad de Arequipa. Los equipos de rescate mantuvieron una reunión y la alcaldesa pidió calma a los vecinos.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'trampa: rumores',
    published: '2025-04-16',
    text: 'Circulan rumores de que el presidente de Bielorrusia, Alexander Lukashenko, se reunió en secreto en Minsk con el presidente de Siria, Ahmed al Sharaa.',
    officials: [
      ['Alexander Lukashenko', 'BY'],
      ['Ahmed al Sharaa', 'SY'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'trampa: dos reacciones',
    text: 'El presidente de Kenia, William Ruto, criticó los aranceles. La ministra de Comercio de Nueva Zelanda, Nicola Grigg, pidió calma, mientras que el presidente de Finlandia, Alexander Stubb, celebró el acuerdo.',
    officials: [
      ['William Ruto', 'KE'],
      ['Nicola Grigg', 'NZ'],
      ['Alexander Stubb', 'FI'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'trampa: invitó a viajar',
    published: '2025-01-17',
    text: 'El presidente de Kazajistán, Kasim-Yomart Tokáyev, invitó al primer ministro de Pakistán, Shehbaz Sharif, a visitar Astaná.',
    officials: [
      ['Kasim-Yomart Tokáyev', 'KZ'],
      ['Shehbaz Sharif', 'PK'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'trampa: firma de la crónica',
    text: 'Por Lucía Fernández\n\nATENAS (Reuters) - El Gobierno griego presentó el martes un plan contra los incendios. "Estaremos listos", dijo el primer ministro de Grecia, Kyriakos Mitsotakis.\n\nReporte de Lucía Fernández; editado por Juan Martínez',
    officials: [['Kyriakos Mitsotakis', 'GR']],
    meetings: [],
    trade: [],
  },
  {
    name: 'trampa: la posible reunión',
    published: '2025-08-13',
    text: 'El ministro de Exteriores de Turquía, Hakan Fidan, no descartó una posible reunión entre el presidente de Rusia, Vladímir Putin, y el presidente de Ucrania, Volodímir Zelenski, en Estambul.',
    officials: [
      ['Hakan Fidan', 'TR'],
      ['Vladímir Putin', 'RU'],
      ['Volodímir Zelenski', 'UA'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'trampa: museo e historia',
    text: 'El museo recuerda el encuentro de Guayaquil. Un guía habló de Bolívar y de San Martín ante un grupo de escolares.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'trampa: nombramiento',
    published: '2025-09-10',
    text: 'La presidenta de Perú, Dina Boluarte, nombró el martes ministro de Hacienda a Raúl Pérez Reyes. El primer ministro Eduardo Arana asistió a la ceremonia.',
    officials: [
      ['Dina Boluarte', 'PE'],
      ['Raúl Pérez Reyes', 'PE'],
      ['Eduardo Arana', 'PE'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'viajará, donde se entrevistará; la portavoz solo lo confirma',
    published: '2025-06-05',
    text: 'El presidente del Gobierno, Pedro Sánchez, viajará la próxima semana a Pekín, donde se entrevistará con el presidente chino, Xi Jinping, según ha confirmado este jueves la portavoz del Gobierno, Pilar Alegría.',
    officials: [
      ['Pedro Sánchez', 'ES'],
      ['Xi Jinping', 'CN'],
    ],
    meetings: [
      {
        who: ['Pedro Sánchez'],
        date: '2025-06-09/2025-06-15',
        city: 'Beijing',
        kind: 'visit',
        status: 'planned',
      },
      {
        who: ['Pedro Sánchez', 'Xi Jinping'],
        date: '2025-06-09/2025-06-15',
        city: 'Beijing',
        kind: 'talks',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    name: 'recibió hoy, quien cumple una visita',
    published: '2025-06-05',
    text: 'La Habana, 5 jun (Prensa Latina) El presidente de Cuba, Miguel Díaz-Canel, recibió hoy al ministro de Relaciones Exteriores de Laos, Thongsavanh Phomvihane, quien cumple una visita oficial a la isla.',
    officials: [
      ['Miguel Díaz-Canel', 'CU'],
      ['Thongsavanh Phomvihane', 'LA'],
    ],
    meetings: [
      {
        who: ['Miguel Díaz-Canel', 'Thongsavanh Phomvihane'],
        date: '2025-06-05',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'mantuvieron una reunión bilateral',
    published: '2025-06-05',
    text: 'El mandatario argentino Javier Milei y el primer ministro húngaro Viktor Orbán mantuvieron una reunión bilateral el martes en Budapest.',
    officials: [
      ['Javier Milei', 'AR'],
      ['Viktor Orbán', 'HU'],
    ],
    meetings: [
      {
        who: ['Javier Milei', 'Viktor Orbán'],
        date: '2025-06-03',
        city: 'Budapest',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'habló el miércoles con',
    published: '2025-06-05',
    text: 'El secretario de Estado de EE.UU., Marco Rubio, habló el miércoles con su homólogo ruso, Serguéi Lavrov, para abordar el alto el fuego.',
    officials: [
      ['Marco Rubio', 'US'],
      ['Serguéi Lavrov', 'RU'],
    ],
    meetings: [{ who: ['Marco Rubio', 'Serguéi Lavrov'], date: '2025-06-04', kind: 'talks', status: 'held' }],
    trade: [],
  },
  {
    name: 'relativa: se reunirá la canciller, no el presidente',
    published: '2025-06-05',
    text: 'El presidente colombiano Gustavo Petro no asistirá a la cumbre y será representado por la canciller Laura Sarabia, que se reunirá con el presidente francés, Emmanuel Macron, en Niza el 10 de junio.',
    officials: [
      ['Gustavo Petro', 'CO'],
      ['Laura Sarabia', 'CO'],
      ['Emmanuel Macron', 'FR'],
    ],
    meetings: [
      {
        who: ['Laura Sarabia', 'Emmanuel Macron'],
        date: '2025-06-10',
        city: 'Nice',
        kind: 'meeting',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    name: 'viceministro primero, lugar antes del socio',
    published: '2025-06-05',
    text: 'El viceministro primero de Relaciones Exteriores de Cuba, Gerardo Peñalver, dialogó en Moscú con el viceministro ruso Serguéi Riabkov.',
    officials: [
      ['Gerardo Peñalver', 'CU'],
      ['Serguéi Riabkov', 'RU'],
    ],
    meetings: [
      {
        who: ['Gerardo Peñalver', 'Serguéi Riabkov'],
        date: null,
        city: 'Moscow',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'jeque tras la coma, visita de paso',
    published: '2025-10-09',
    text: 'Hanói (VNA) El primer ministro de Vietnam, Pham Minh Chinh, sostuvo hoy conversaciones con su homólogo de Kuwait, el jeque Ahmad Al-Abdullah Al-Ahmad Al-Sabah, quien realiza una visita oficial al país.',
    officials: [
      ['Pham Minh Chinh', 'VN'],
      ['Ahmad Al-Abdullah Al-Ahmad Al-Sabah', 'KW'],
    ],
    meetings: [
      {
        who: ['Pham Minh Chinh', 'Ahmad Al-Abdullah Al-Ahmad Al-Sabah'],
        date: '2025-10-09',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'alcalde y primer ministro',
    published: '2025-10-09',
    text: 'El alcalde de Madrid, José Luis Martínez-Almeida, recibió el lunes en el Palacio de Cibeles al primer ministro de Georgia, Irakli Kobakhidze.',
    officials: [
      ['José Luis Martínez-Almeida', 'ES'],
      ['Irakli Kobakhidze', 'GE'],
    ],
    meetings: [
      {
        who: ['José Luis Martínez-Almeida', 'Irakli Kobakhidze'],
        date: '2025-10-06',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'pie de foto de agencia',
    published: '2025-04-11',
    text: 'Xiomara Castro, presidenta de Honduras, y Bernardo Arévalo, mandatario de Guatemala, se dan la mano durante la cumbre de la CELAC, este miércoles en Tegucigalpa. EFE/ Gustavo Amador',
    officials: [
      ['Xiomara Castro', 'HN'],
      ['Bernardo Arévalo', 'GT'],
    ],
    meetings: [
      {
        who: ['Xiomara Castro', 'Bernardo Arévalo'],
        date: '2025-04-09',
        city: 'Tegucigalpa',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'comunicado: sujeto callado por la tarde',
    published: '2025-04-11',
    text: 'El canciller argentino Gerardo Werthein mantuvo hoy una reunión bilateral con la ministra de Asuntos Exteriores de Austria, Beate Meinl-Reisinger, en Buenos Aires. Por la tarde, recibió al embajador de Austria, Andreas Rendl.',
    officials: [
      ['Gerardo Werthein', 'AR'],
      ['Beate Meinl-Reisinger', 'AT'],
      ['Andreas Rendl', 'AT'],
    ],
    meetings: [
      {
        who: ['Gerardo Werthein', 'Beate Meinl-Reisinger'],
        date: '2025-04-11',
        city: 'Buenos Aires',
        kind: 'meeting',
        status: 'held',
      },
      { who: ['Gerardo Werthein', 'Andreas Rendl'], date: '2025-04-11', kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'trampa: selección',
    published: '2025-06-05',
    text: 'La selección de Luis de la Fuente se reúne hoy en Las Rozas. El presidente de la RFEF, Rafael Louzán, recibirá a los jugadores.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'trampa: presentó un libro, agradeció un respaldo',
    published: '2025-04-11',
    text: 'La exministra de Exteriores Arancha González Laya presentó su libro en Madrid. El líder opositor venezolano Edmundo González agradeció a la presidenta mexicana Claudia Sheinbaum su respaldo.',
    officials: [
      ['Arancha González Laya', 'ES'],
      ['Edmundo González', 'VE'],
      ['Claudia Sheinbaum', 'MX'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'trampa: negocian una reunión',
    published: '2025-10-09',
    text: 'Washington y Pekín negocian una reunión entre Donald Trump y Xi Jinping.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'llamada recibida',
    published: '2025-10-09',
    text: 'El ministro de Exteriores saudí, Faisal bin Farhan, recibió una llamada telefónica de su homólogo iraní, Abás Araqchí.',
    officials: [
      ['Faisal bin Farhan', 'SA'],
      ['Abás Araqchí', 'IR'],
    ],
    meetings: [
      { who: ['Faisal bin Farhan', 'Abás Araqchí'], date: null, kind: 'phone call', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'trampa: pidió que se reúna',
    published: '2025-10-09',
    text: 'El secretario general de la ONU, António Guterres, pidió al primer ministro israelí, Benjamín Netanyahu, que se reúna con el presidente palestino, Mahmud Abás.',
    officials: [
      ['António Guterres', null],
      ['Benjamín Netanyahu', 'IL'],
      ['Mahmud Abás', 'PS'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'trampa: biografía',
    text: 'La película cuenta el encuentro de Fidel Castro con el actor Alec Guinness en La Habana.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'cargos de organismos internacionales y ministerios poco comunes',
    published: '2025-04-10',
    text: 'El presidente ghanés John Mahama recibió el miércoles en Accra a la directora general de la OMC, Ngozi Okonjo-Iweala. La ministra danesa de Clima, Lars Aagaard, habló el martes con el secretario ejecutivo de la Cepal, Mario Cimoli.',
    officials: [
      ['John Mahama', 'GH'],
      ['Ngozi Okonjo-Iweala', null],
      ['Lars Aagaard', 'DK'],
      ['Mario Cimoli', null],
    ],
    meetings: [
      {
        who: ['John Mahama', 'Ngozi Okonjo-Iweala'],
        date: '2025-04-09',
        city: 'Accra',
        kind: 'reception',
        status: 'held',
      },
      { who: ['Lars Aagaard', 'Mario Cimoli'], date: '2025-04-08', kind: 'talks', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'trampa: un aeropuerto, un hospital y una calle llevan nombres de personas',
    published: '2025-04-10',
    text: 'La ministra uruguaya Azucena Arbeleche recibió el martes en el Aeropuerto Internacional César Carlos Berisso a la ministra chilena Carolina Tohá. Visitó el hospital Manuel Quintela y la avenida José Batlle.',
    officials: [
      ['Azucena Arbeleche', 'UY'],
      ['Carolina Tohá', 'CL'],
    ],
    meetings: [
      { who: ['Azucena Arbeleche', 'Carolina Tohá'], date: '2025-04-08', kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'el funcionario italiano: la persona de ese país nombrada antes',
    published: '2025-03-12',
    text: 'El presidente argentino Javier Milei recibió el lunes a la ministra italiana Anna Maria Bernini. Este martes, la funcionaria italiana se reunió con el ministro Luis Caputo y el viernes será recibida por la vicepresidenta Victoria Villarruel.',
    officials: [
      ['Javier Milei', 'AR'],
      ['Anna Maria Bernini', 'IT'],
      ['Luis Caputo', 'AR'],
      ['Victoria Villarruel', 'AR'],
    ],
    meetings: [
      { who: ['Javier Milei', 'Anna Maria Bernini'], date: '2025-03-10', kind: 'reception', status: 'held' },
      { who: ['Anna Maria Bernini', 'Luis Caputo'], date: '2025-03-11', kind: 'meeting', status: 'held' },
      {
        who: ['Anna Maria Bernini', 'Victoria Villarruel'],
        date: '2025-03-14',
        kind: 'reception',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    name: 'la visita de otro, donde se entrevistará con su par, el príncipe',
    published: '2025-03-12',
    text: 'El viceministro peruano Félix Denegri habló sobre la visita del canciller Elmer Schialer a Rabat, donde se entrevistará con su par, el jeque marroquí Nasser Bourita.',
    officials: [
      ['Félix Denegri', 'PE'],
      ['Elmer Schialer', 'PE'],
      ['Nasser Bourita', 'MA'],
    ],
    meetings: [
      {
        who: ['Elmer Schialer', 'Nasser Bourita'],
        date: null,
        city: 'Rabat',
        kind: 'talks',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    name: 'trampa: los vecinos se reunieron, no quien fue nombrado antes',
    published: '2025-03-12',
    text: 'El presidente chileno Gabriel Boric inauguró una escuela. Los vecinos se reunieron con el ministro italiano Antonio Tajani.',
    officials: [
      ['Gabriel Boric', 'CL'],
      ['Antonio Tajani', 'IT'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'la reunión que tenía previsto celebrar, aplazada; luego con otro',
    published: '2025-03-12',
    text: 'La reunión que la presidenta moldava Maia Sandu tenía previsto celebrar con el ministro austriaco Alexander Schallenberg fue aplazada. El canciller chileno Alberto van Klaveren conversó el lunes con su par argentino Gerardo Werthein y luego con el ministro peruano Elmer Schialer.',
    officials: [
      ['Maia Sandu', 'MD'],
      ['Alexander Schallenberg', 'AT'],
      ['Alberto van Klaveren', 'CL'],
      ['Gerardo Werthein', 'AR'],
      ['Elmer Schialer', 'PE'],
    ],
    meetings: [
      { who: ['Maia Sandu', 'Alexander Schallenberg'], date: null, kind: 'meeting', status: 'cancelled' },
      {
        who: ['Alberto van Klaveren', 'Gerardo Werthein'],
        date: '2025-03-10',
        kind: 'talks',
        status: 'held',
      },
      { who: ['Alberto van Klaveren', 'Elmer Schialer'], date: '2025-03-10', kind: 'talks', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'había almorzado con, cena antes; reunión no prevista; apellido Reina',
    published: '2025-06-03',
    text: 'El canciller hondureño Enrique Reina se entrevistó el lunes con el representante residente del PNUD, Richard Barathe. Horas antes, Reina había almorzado con el presidente paraguayo Santiago Peña. No está prevista una reunión con el ministro italiano Antonio Tajani.',
    officials: [
      ['Enrique Reina', 'HN'],
      ['Richard Barathe', null],
      ['Santiago Peña', 'PY'],
      ['Antonio Tajani', 'IT'],
    ],
    meetings: [
      { who: ['Enrique Reina', 'Richard Barathe'], date: '2025-06-02', kind: 'talks', status: 'held' },
      { who: ['Enrique Reina', 'Santiago Peña'], date: '2025-06-02', kind: 'talks', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'prevista para este jueves',
    published: '2025-06-03',
    text: 'El presidente de Perú, José Luna, canceló la reunión que tenía prevista para este jueves en Lima con el mandatario de Chile, Pablo Sol.',
    officials: [
      ['José Luna', 'PE'],
      ['Pablo Sol', 'CL'],
    ],
    meetings: [{ who: ['José Luna', 'Pablo Sol'], date: '2025-06-05', kind: 'meeting', status: 'cancelled' }],
    trade: [],
  },
  {
    name: 'viajará el jueves para entrevistarse',
    published: '2025-06-03',
    text: 'El canciller de Perú, José Luna, viajará el próximo jueves a Santiago para entrevistarse con el canciller de Chile, Pablo Sol.',
    officials: [
      ['José Luna', 'PE'],
      ['Pablo Sol', 'CL'],
    ],
    meetings: [{ who: ['José Luna', 'Pablo Sol'], date: '2025-06-05', kind: 'talks', status: 'planned' }],
    trade: [],
  },
];
