import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    published: '2025-09-23',
    text: `El canciller uruguayo aborda con Noruega la entrada en vigor del acuerdo EFTA-Mercosur

Oslo, 23 sep (EFE).- El ministro de Relaciones Exteriores de Uruguay, Mario Lubetkin, se reunió este martes en Oslo con su par noruego, Espen Barth Eide, con quien analizó los plazos de ratificación del acuerdo entre el Mercosur y la Asociación Europea de Libre Comercio (EFTA).

"Es un paso enorme para dos bloques que creen en las reglas", dijo Lubetkin a los periodistas tras el encuentro, que se prolongó durante algo más de una hora.

El jefe de la diplomacia uruguaya mantuvo también una reunión con la ministra de Pesca y Océanos, Marianne Sivertsen Næss, y mañana visitará el astillero de Ulsteinvik.

La gira de Lubetkin, que comenzó el domingo en Helsinki, concluirá el viernes en Copenhague, donde tiene previsto entrevistarse con el titular danés de Exteriores, Lars Løkke Rasmussen. EFE

jlf/abc`,
    officials: [
      { name: 'Mario Lubetkin', country: 'UY', aliases: ['Lubetkin'] },
      { name: 'Espen Barth Eide', country: 'NO' },
      { name: 'Marianne Sivertsen Næss', country: 'NO' },
      { name: 'Lars Løkke Rasmussen', country: 'DK' },
    ],
    meetings: [
      { who: ['Mario Lubetkin', 'Espen Barth Eide'], date: '2025-09-23', status: 'held' },
      { who: ['Mario Lubetkin', 'Marianne Sivertsen Næss'], date: ['2025-09-23', null], status: 'held' },
      { who: ['Mario Lubetkin', 'Lars Løkke Rasmussen'], date: '2025-09-26', status: 'planned' },
    ],
    trade: [],
  },
  {
    text: `MINISTERIO DE RELACIONES EXTERIORES
Inicio » Noticias » Viceministra recibió a embajador de Azerbaiyán

Asunción, 14 de marzo de 2024. La Viceministra de Relaciones Económicas e Integración, Embajadora Patricia Frutos, recibió este jueves en visita de cortesía al Embajador concurrente de la República de Azerbaiyán, Rashad Novruz, con residencia en Buenos Aires.

En la ocasión, repasaron los principales temas de la agenda bilateral y coincidieron en la conveniencia de reactivar el mecanismo de consultas políticas, cuya última reunión tuvo lugar en Bakú en noviembre de 2022.

Participaron igualmente, por la parte paraguaya, el Director General de Política Económica, Ministro Raúl Cano Montania, y la Directora de Comercio, Consejera Leticia Casati; y por la parte azerbaiyana, el segundo secretario Elnur Mammadov.

Compartir esta noticia
Oficina de Prensa – Tel. 414 8000`,
    officials: [
      { name: 'Patricia Frutos', country: 'PY' },
      { name: 'Rashad Novruz', country: 'AZ' },
    ],
    meetings: [
      {
        who: ['Patricia Frutos', 'Rashad Novruz'],
        maybe: ['Raúl Cano Montania', 'Leticia Casati', 'Elnur Mammadov'],
        date: '2024-03-14',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [
        { name: 'Raúl Cano Montania', country: 'PY' },
        { name: 'Leticia Casati', country: 'PY' },
        { name: 'Elnur Mammadov', country: 'AZ' },
      ],
    },
  },
  {
    published: '2024-10-07',
    text: `Exportaciones peruanas crecieron 9,6 % entre enero y agosto

Lima, oct. 7. Las exportaciones peruanas sumaron US$ 47 183 millones entre enero y agosto de 2024, lo que significó un aumento de 9,6 % respecto al mismo periodo del año anterior, informó el Ministerio de Comercio Exterior y Turismo (Mincetur).

Los envíos tradicionales alcanzaron los US$ 34 920 millones (+10,4 %), mientras que los no tradicionales totalizaron US$ 12 263 millones, un 7,2 % más.

China se mantuvo como el principal destino, con compras por US$ 16 450 millones, seguida de Estados Unidos (US$ 5 980 millones) y la Unión Europea (US$ 5 210 millones).

Solo en agosto, las ventas al exterior ascendieron a US$ 6 741 millones. El Mincetur espera cerrar el año con exportaciones por encima de US$ 70 000 millones.

(FIN) NDP/JAA`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'PE',
        partner: null,
        amount: 47.183e9,
        currency: 'USD',
        period: '2024-01/2024-08',
        change: 9.6,
      },
      {
        measure: 'exports',
        reporter: 'PE',
        partner: null,
        amount: 34.92e9,
        currency: 'USD',
        period: '2024-01/2024-08',
        change: 10.4,
      },
      {
        measure: 'exports',
        reporter: 'PE',
        partner: null,
        amount: 12.263e9,
        currency: 'USD',
        period: '2024-01/2024-08',
        change: 7.2,
      },
      {
        measure: 'exports',
        reporter: 'PE',
        partner: 'CN',
        amount: 16.45e9,
        currency: 'USD',
        period: '2024-01/2024-08',
      },
      {
        measure: 'exports',
        reporter: 'PE',
        partner: 'US',
        amount: 5.98e9,
        currency: 'USD',
        period: '2024-01/2024-08',
      },
      {
        measure: 'exports',
        reporter: 'PE',
        partner: 'EU',
        amount: 5.21e9,
        currency: 'USD',
        period: '2024-01/2024-08',
      },
      {
        measure: 'exports',
        reporter: 'PE',
        partner: null,
        amount: 6.741e9,
        currency: 'USD',
        period: '2024-08',
      },
      {
        measure: 'exports',
        reporter: 'PE',
        partner: null,
        amount: 70e9,
        currency: 'USD',
        period: '2024',
        status: ['forecast', 'target'],
      },
    ],
    optional: { trade: [{ measure: 'exports', reporter: 'PE', partner: null, amount: null, change: 9.6 }] },
  },
  {
    published: '2025-09-01',
    text: `Con la mente en Barranquilla

BOGOTÁ. Colombia se reúne desde hoy en la sede de la Federación para preparar el partido ante Bolivia, que se jugará el jueves 4 de septiembre. El técnico Néstor Lorenzo conversó durante veinte minutos con James Rodríguez antes de la práctica matinal.

«Vamos a encontrarnos con un rival que llega con ilusión», señaló el entrenador, que recibió el saludo del público a la salida. La ministra del Deporte, Patricia Duque, felicitó al equipo a través de sus redes sociales.

El encuentro de ida terminó 1-0 para Bolivia en El Alto. Las boletas, entre 120.000 y 650.000 pesos, salieron a la venta el domingo.

TE PUEDE INTERESAR: Así quedó la tabla de la Liga | Pico y placa para mañana`,
    officials: [],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Patricia Duque', country: 'CO' }] },
  },
  {
    published: '2024-02-21',
    text: `Presidente Abinader recibe a ministra de Exteriores de Países Bajos y a delegación del BID

Santo Domingo.- El presidente Luis Abinader recibió ayer en el Palacio Nacional, por separado, a la ministra de Asuntos Exteriores del Reino de los Países Bajos, Hanke Bruins Slot, y al presidente del Banco Interamericano de Desarrollo (BID), Ilan Goldfajn.

Con la funcionaria neerlandesa, el mandatario trató la situación de Haití y la cooperación portuaria. Estuvieron presentes el canciller Roberto Álvarez; el ministro de la Presidencia, Joel Santos, y el director ejecutivo de Autoridad Portuaria, Jean Luis Rodríguez.

Bruins Slot había llegado el lunes procedente de Curazao y sostuvo un almuerzo de trabajo con Álvarez en la sede de la Cancillería.

En tanto, Goldfajn informó que la cartera del organismo en el país asciende a 2,900 millones de dólares.`,
    officials: [
      { name: 'Luis Abinader', country: 'DO', aliases: ['Abinader'] },
      { name: 'Hanke Bruins Slot', country: 'NL', aliases: ['Bruins Slot'] },
      { name: 'Roberto Álvarez', country: 'DO', aliases: ['Álvarez'] },
    ],
    meetings: [
      {
        who: ['Luis Abinader', 'Hanke Bruins Slot'],
        maybe: ['Roberto Álvarez', 'Joel Santos', 'Jean Luis Rodríguez'],
        date: '2024-02-20',
        status: 'held',
      },
      {
        who: ['Luis Abinader', 'Ilan Goldfajn'],
        maybe: ['Roberto Álvarez', 'Joel Santos', 'Jean Luis Rodríguez'],
        date: '2024-02-20',
        status: 'held',
      },
      {
        who: ['Hanke Bruins Slot', 'Roberto Álvarez'],
        date: ['2024-02-19', '2024-02-20', null],
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [
        { name: 'Ilan Goldfajn', country: null },
        { name: 'Joel Santos', country: 'DO' },
        { name: 'Jean Luis Rodríguez', country: 'DO' },
      ],
    },
  },
  {
    published: '2025-06-03',
    text: `Vietnam.vn
El viceprimer ministro Nguyen Chi Dung recibe al ministro de Economía de Eslovaquia

En la tarde del 3 de junio, en la sede del Gobierno, el viceprimer ministro Nguyen Chi Dung recibió la Sra. Denisa Sakova, Viceprimera Ministra, Ministra de Economía de Eslovaquia, en ocasión de su visita de trabajo a Vietnam.

Ambas partes destacaron que en 2024 el volumen de negocios comercial bilateral alcanzó 1,1 mil millones de USD, en que Vietnam exportó 980 millones de USD.

El Viceprimer Ministro Nguyen Chi Dung sugirió que Eslovaquia pronto ratifique el acuerdo de protección de inversiones (EVIPA) y extraer la "tarjeta amarilla" para los mariscos.

La Sra. Sakova afirmó que las dos partes esforzarse por llevar el comercio a 2 mil millones de USD antes de 2030. El mismo día, la invitada también trabajó con el ministro de Industria y Comercio Nguyen Hong Dien.

Foto: VGP/Tran Manh`,
    officials: [
      { name: 'Nguyen Chi Dung', country: 'VN' },
      { name: 'Denisa Sakova', country: 'SK', aliases: ['Sakova'] },
      { name: 'Nguyen Hong Dien', country: 'VN' },
    ],
    meetings: [
      { who: ['Nguyen Chi Dung', 'Denisa Sakova'], date: '2025-06-03', status: 'held' },
      { who: ['Denisa Sakova', 'Nguyen Hong Dien'], date: '2025-06-03', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['VN', 'SK'],
        partner: ['SK', 'VN'],
        amount: 1.1e9,
        currency: 'USD',
        period: '2024',
      },
      { measure: 'exports', reporter: 'VN', partner: 'SK', amount: 980e6, currency: 'USD', period: '2024' },
      {
        measure: 'total',
        reporter: ['VN', 'SK'],
        partner: ['SK', 'VN'],
        amount: 2e9,
        currency: 'USD',
        period: '2030',
        status: 'target',
      },
    ],
  },
  {
    text: `INDEC: superávit comercial de 608 millones de dólares en mayo

Buenos Aires, 18 de junio de 2025 (NA) — La balanza comercial registró en mayo un saldo positivo de 608 millones de dólares, frente a los 2.656 millones de igual mes de 2024, informó hoy el Instituto Nacional de Estadística y Censos.

Las exportaciones treparon a US$ 7.095 millones, un 7,4% menos que un año antes, mientras que las importaciones aumentaron 29,4% interanual y llegaron a 6.487 millones.

El intercambio comercial (la suma de ambas) fue de 13.582 millones de dólares, con un alza del 6,9%.

Brasil fue el primer socio: se le vendió por 1.080 millones y se le compró por 1.651 millones, con lo que el déficit bilateral quedó en 571 millones de dólares.

El ministro de Economía, Luis Caputo, destacó en X que se trata del decimoctavo mes consecutivo con superávit.`,
    officials: [{ name: 'Luis Caputo', country: 'AR' }],
    meetings: [],
    trade: [
      {
        measure: 'balance',
        reporter: 'AR',
        partner: null,
        amount: 608e6,
        currency: 'USD',
        period: '2025-05',
        change: 'any',
      },
      {
        measure: 'balance',
        reporter: 'AR',
        partner: null,
        amount: 2.656e9,
        currency: 'USD',
        period: '2024-05',
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'AR',
        partner: null,
        amount: 7.095e9,
        currency: 'USD',
        period: '2025-05',
        change: -7.4,
      },
      {
        measure: 'imports',
        reporter: 'AR',
        partner: null,
        amount: 6.487e9,
        currency: 'USD',
        period: '2025-05',
        change: 29.4,
      },
      {
        measure: 'total',
        reporter: 'AR',
        partner: null,
        amount: 13.582e9,
        currency: 'USD',
        period: '2025-05',
        change: 6.9,
      },
      {
        measure: 'exports',
        reporter: 'AR',
        partner: 'BR',
        amount: 1.08e9,
        currency: 'USD',
        period: '2025-05',
      },
      {
        measure: 'imports',
        reporter: 'AR',
        partner: 'BR',
        amount: 1.651e9,
        currency: 'USD',
        period: '2025-05',
      },
      {
        measure: 'balance',
        reporter: 'AR',
        partner: 'BR',
        amount: 571e6,
        currency: 'USD',
        period: '2025-05',
      },
    ],
  },
  {
    text: `ENTREVISTA | "Europa no puede ser un espectador"

Texto: Lucía Abarca. Fotos: Samuel Prieto
11/04/2025 - 05:30

Siim Kallas Vaher, secretario de Estado de Comercio de Estonia, pasó esta semana por Madrid. Atiende a este diario en un hotel junto a las Cortes.

PREGUNTA. ¿Qué le ha trasladado al Gobierno español?
RESPUESTA. Me reuní el miércoles con la secretaria de Estado de Comercio, María Amparo López Senovilla. Coincidimos en que la respuesta a los aranceles debe ser conjunta. También saludé en un acto al ministro Carlos Cuerpo, pero no hubo tiempo para más.

P. ¿Viajará a Washington?
R. No está en mi agenda. El comisario Šefčovič tiene el mandato y sé que habla casi a diario con el secretario Lutnick.

P. ¿Teme una recesión?
R. Las ventas estonias a EE UU apenas son el 5% del total.`,
    officials: [
      { name: 'Siim Kallas Vaher', country: 'EE' },
      { name: 'María Amparo López Senovilla', country: 'ES' },
      { name: 'Carlos Cuerpo', country: 'ES', world: true },
      { name: 'Šefčovič', country: ['EU', 'SK'], world: true },
      { name: 'Lutnick', country: 'US', world: true },
    ],
    meetings: [
      { who: ['Siim Kallas Vaher', 'María Amparo López Senovilla'], date: '2025-04-09', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Siim Kallas Vaher', 'Carlos Cuerpo'], status: 'held' },
        { who: ['Šefčovič', 'Lutnick'], status: 'held' },
      ],
    },
  },
  {
    published: '2024-07-11',
    text: `Honduras suspende la visita de la canciller de Belice

Tegucigalpa (Proceso Digital) – El Gobierno de Honduras informó que la visita oficial de la ministra de Relaciones Exteriores de Belice, Francine Burns, prevista para este viernes 12, fue cancelada a causa del mal tiempo que mantiene cerrado el aeropuerto de Palmerola.

Burns iba a reunirse con el canciller Enrique Reina. Ambos hablaron por teléfono el miércoles y acordaron fijar una nueva fecha antes de fin de año, según un comunicado de la Secretaría de Relaciones Exteriores.

La presidenta Xiomara Castro, por su parte, envió una carta al primer ministro beliceño, John Briceño, en la que le agradece la ayuda enviada a los damnificados.

Unas 14.000 personas siguen en albergues, según Copeco.`,
    officials: [
      { name: 'Francine Burns', country: 'BZ', aliases: ['Burns'] },
      { name: 'Enrique Reina', country: 'HN' },
      { name: 'Xiomara Castro', country: 'HN', world: true },
      { name: 'John Briceño', country: 'BZ' },
    ],
    meetings: [
      { who: ['Francine Burns', 'Enrique Reina'], date: '2024-07-12', status: 'cancelled' },
      { who: ['Francine Burns', 'Enrique Reina'], date: '2024-07-10', kind: 'phone call', status: 'held' },
      { who: ['Xiomara Castro', 'John Briceño'], kind: 'letter', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `Cancillería | Nota de prensa 118

En Nueva York, canciller Sosa sostuvo encuentros bilaterales

Nueva York, 25 de septiembre de 2024.- En el marco del 79.º período de sesiones de la Asamblea General de la ONU, la ministra de Relaciones Exteriores de Bolivia, Celinda Sosa Lunda, se reunió el lunes con sus homólogos de Kirguistán, Jeenbek Kulubaev, y de Santa Lucía, Alva Baptiste, y el martes con el secretario general de la ALBA-TCP, Jorge Arreaza.

Asimismo, la titular boliviana participó en la reunión ministerial del Grupo de los 77 y China, presidida por Uganda.

Para hoy está prevista una reunión con el ministro de Asuntos Exteriores de Vietnam, Bui Thanh Son.

El presidente Luis Arce, que intervendrá el jueves ante el plenario, arribó anoche acompañado del embajador ante la ONU, Diego Pary.`,
    officials: [
      { name: 'Celinda Sosa Lunda', country: 'BO', aliases: ['Sosa', 'Celinda Sosa'] },
      { name: 'Jeenbek Kulubaev', country: 'KG' },
      { name: 'Alva Baptiste', country: 'LC' },
      { name: 'Bui Thanh Son', country: 'VN' },
      { name: 'Luis Arce', country: 'BO' },
      { name: 'Diego Pary', country: 'BO' },
    ],
    meetings: [
      { who: ['Celinda Sosa Lunda', 'Jeenbek Kulubaev'], date: '2024-09-23', status: 'held' },
      { who: ['Celinda Sosa Lunda', 'Alva Baptiste'], date: '2024-09-23', status: 'held' },
      { who: ['Celinda Sosa Lunda', 'Jorge Arreaza'], date: '2024-09-24', status: 'held' },
      { who: ['Celinda Sosa Lunda', 'Bui Thanh Son'], date: '2024-09-25', status: 'planned' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Jorge Arreaza', country: [null, 'VE'] }],
      meetings: [{ who: ['Celinda Sosa Lunda'], status: 'held' }],
    },
  },
  {
    text: `Presidente legislativo conversa con embajadora de Tailandia

San José, 6 de noviembre de 2024 · Asamblea Legislativa · Departamento de Prensa

El presidente de la Asamblea Legislativa, Rodrigo Arias Sánchez, recibió hoy en su despacho a la embajadora de Tailandia, Krongkanit Rakcharoen, quien reside en la Ciudad de México.

La diplomática expresó el interés de su país por abrir una embajada en San José y entregó una invitación del presidente del Parlamento tailandés, Wan Muhamad Noor Matha, para que una delegación costarricense visite Bangkok el próximo año.

"Es una invitación que nos honra", manifestó Arias. También asistió a la cita la diputada Sofía Guillén, presidenta del grupo de amistad.

Costa Rica vendió a Tailandia $21,3 millones en 2023, sobre todo dispositivos médicos, y le compró $168,7 millones, de acuerdo con Procomer.`,
    officials: [
      { name: 'Rodrigo Arias Sánchez', country: 'CR', aliases: ['Arias'] },
      { name: 'Krongkanit Rakcharoen', country: 'TH' },
      { name: 'Wan Muhamad Noor Matha', country: 'TH' },
    ],
    meetings: [
      {
        who: ['Rodrigo Arias Sánchez', 'Krongkanit Rakcharoen'],
        maybe: ['Sofía Guillén'],
        date: '2024-11-06',
        status: 'held',
      },
    ],
    trade: [
      { measure: 'exports', reporter: 'CR', partner: 'TH', amount: 21.3e6, currency: 'USD', period: '2023' },
      { measure: 'imports', reporter: 'CR', partner: 'TH', amount: 168.7e6, currency: 'USD', period: '2023' },
    ],
    optional: { officials: [{ name: 'Sofía Guillén', country: 'CR' }] },
  },
  {
    published: '2024-06-12',
    text: `Cierre de mercados: el Ibex 35 pierde los 11.000 puntos

Madrid, 12 jun (Europa Press) - El Ibex 35 ha cerrado la sesión de este miércoles con una caída del 0,63%, a la espera de la reunión de la Reserva Federal, cuyo presidente, Jerome Powell, comparecerá a las 20.30 horas.

Inditex ha presentado resultados: ganó 1.294 millones de euros en su primer trimestre fiscal, un 10,8% más, con unas ventas de 8.150 millones. Su consejero delegado, Óscar García Maceiras, ha destacado que la compañía cumple sus objetivos.

Por su parte, Indra ha alcanzado un acuerdo con Hispasat y el consejo de Talgo se reunirá la próxima semana para estudiar la oferta húngara.

El barril de Brent cotizaba a 82,4 dólares. La prima de riesgo española se situaba en 81 puntos básicos.`,
    officials: [],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Jerome Powell', country: 'US', world: true }] },
  },
  {
    text: `La secretaria de Estado Eva Granados recibe al ministro de Planificación de Guinea-Bisáu
27 de enero de 2025
Nota informativa 012

La secretaria de Estado de Cooperación Internacional, Eva Granados Galiano, ha mantenido hoy en Madrid un encuentro con el ministro de Economía, Plan e Integración Regional de Guinea-Bisáu, Soares Sambú, con el que ha firmado el nuevo Marco de Asociación País 2025-2028.

El documento, dotado con 40 millones de euros, da continuidad al que suscribieron en Bisáu en 2019 los entonces responsables de ambas carteras.

En el encuentro han participado el director de la AECID, Antón Leis, y la embajadora guineana en España, Filomena Mendes.

Sambú, que viaja acompañado de una delegación de cinco personas, se entrevistará mañana con la vicepresidenta de la Junta de Extremadura.`,
    officials: [
      { name: 'Eva Granados Galiano', country: 'ES', aliases: ['Eva Granados'] },
      { name: 'Soares Sambú', country: 'GW', aliases: ['Sambú'] },
    ],
    meetings: [
      {
        who: ['Eva Granados Galiano', 'Soares Sambú'],
        maybe: ['Antón Leis', 'Filomena Mendes'],
        date: '2025-01-27',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [
        { name: 'Antón Leis', country: 'ES' },
        { name: 'Filomena Mendes', country: 'GW' },
      ],
      meetings: [
        {
          who: ['Soares Sambú', 'vicepresidenta de la Junta de Extremadura'],
          date: '2025-01-28',
          status: 'planned',
        },
      ],
    },
  },
  {
    published: '2025-05-27',
    text: `México exporta 54 mil 280 mdd en abril, 5.8% más

Ciudad de México. En abril, las exportaciones de mercancías del país alcanzaron un valor de 54 mil 280 millones de dólares, un incremento anual de 5.8 por ciento, de acuerdo con cifras originales del Inegi difundidas este martes.

Las exportaciones petroleras sumaron mil 712 millones, con un desplome de 33.1 por ciento, y las manufactureras 49 mil 106 millones (+7.9%). Las importaciones se ubicaron en 54 mil 368 millones de dólares, una reducción de 1.2 por ciento.

De esta manera, en el cuarto mes del año hubo un déficit comercial de 88 millones de dólares, que contrasta con el de 3 mil 746 millones registrado en abril de 2024.

La directora de análisis de Banco Base, Gabriela Siller, advirtió en su cuenta de X del efecto de los aranceles del 25 por ciento.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'MX',
        partner: null,
        amount: 54.28e9,
        currency: 'USD',
        period: '2025-04',
        change: 5.8,
      },
      {
        measure: 'exports',
        reporter: 'MX',
        partner: null,
        amount: 1.712e9,
        currency: 'USD',
        period: '2025-04',
        change: -33.1,
      },
      {
        measure: 'exports',
        reporter: 'MX',
        partner: null,
        amount: 49.106e9,
        currency: 'USD',
        period: '2025-04',
        change: 7.9,
      },
      {
        measure: 'imports',
        reporter: 'MX',
        partner: null,
        amount: 54.368e9,
        currency: 'USD',
        period: '2025-04',
        change: -1.2,
      },
      { measure: 'balance', reporter: 'MX', partner: null, amount: 88e6, currency: 'USD', period: '2025-04' },
      {
        measure: 'balance',
        reporter: 'MX',
        partner: null,
        amount: 3.746e9,
        currency: 'USD',
        period: '2024-04',
      },
    ],
  },
  {
    text: `IBCE: caen las ventas de gas y sube la soya

Santa Cruz de la Sierra, 9 de agosto de 2024.- El comercio de Bolivia con Brasil y Argentina se contrajo durante el primer semestre del año, según un reporte del Instituto Boliviano de Comercio Exterior (IBCE) sobre datos del INE.

Las exportaciones bolivianas a Brasil y Argentina totalizaron 706 y 522 millones de dólares, respectivamente, en tanto que las importaciones desde ambos mercados llegaron a 812 y 498 millones, en el mismo orden.

El gas natural explica la mayor parte del descenso: el valor exportado se redujo un 21 % respecto a enero-junio de 2023. En cambio, los envíos de soya y derivados a la Comunidad Andina crecieron un 6 %.

El gerente general del IBCE, Gary Rodríguez, pidió al Gobierno liberar las exportaciones.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'BO',
        partner: 'BR',
        amount: 706e6,
        currency: 'USD',
        period: '2024-H1',
      },
      {
        measure: 'exports',
        reporter: 'BO',
        partner: 'AR',
        amount: 522e6,
        currency: 'USD',
        period: '2024-H1',
      },
      {
        measure: 'imports',
        reporter: 'BO',
        partner: 'BR',
        amount: 812e6,
        currency: 'USD',
        period: '2024-H1',
      },
      {
        measure: 'imports',
        reporter: 'BO',
        partner: 'AR',
        amount: 498e6,
        currency: 'USD',
        period: '2024-H1',
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'BO', amount: null, change: -21 },
        { measure: 'exports', reporter: 'BO', amount: null, change: 6 },
      ],
    },
  },
  {
    text: `Presidente Noboa recibió cartas credenciales de cuatro embajadores

Quito, 18 de julio de 2024

Boletín Nro. 402

El Presidente de la República, Daniel Noboa Azín, recibió hoy en el Palacio de Carondelet las cartas credenciales de los embajadores de Suecia, Helena Storm; Egipto, Mohamed Sameh Amr; Cuba, Basilio Gutiérrez, y Kazajistán, Bolat Imanbayev (concurrente).

En la ceremonia estuvo la Ministra de Relaciones Exteriores y Movilidad Humana, Gabriela Sommerfeld, quien el martes había recibido las copias de estilo de la representante sueca y de sus colegas.

Tras el acto, el Mandatario mantuvo un breve diálogo con la embajadora Storm sobre energía y seguridad portuaria.

Suscríbete a nuestro boletín | Síguenos en TikTok`,
    officials: [
      { name: 'Daniel Noboa Azín', country: 'EC', aliases: ['Noboa', 'Daniel Noboa'] },
      { name: 'Helena Storm', country: 'SE', aliases: ['Storm'] },
      { name: 'Mohamed Sameh Amr', country: 'EG' },
      { name: 'Basilio Gutiérrez', country: 'CU' },
      { name: 'Bolat Imanbayev', country: 'KZ' },
      { name: 'Gabriela Sommerfeld', country: 'EC' },
    ],
    meetings: [
      {
        who: ['Daniel Noboa Azín', 'Helena Storm'],
        maybe: ['Mohamed Sameh Amr', 'Basilio Gutiérrez', 'Bolat Imanbayev', 'Gabriela Sommerfeld'],
        date: '2024-07-18',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        {
          who: ['Daniel Noboa Azín', 'Mohamed Sameh Amr'],
          maybe: ['Helena Storm', 'Basilio Gutiérrez', 'Bolat Imanbayev', 'Gabriela Sommerfeld'],
          date: '2024-07-18',
          status: 'held',
        },
        {
          who: ['Daniel Noboa Azín', 'Basilio Gutiérrez'],
          maybe: ['Helena Storm', 'Bolat Imanbayev', 'Mohamed Sameh Amr', 'Gabriela Sommerfeld'],
          date: '2024-07-18',
          status: 'held',
        },
        {
          who: ['Daniel Noboa Azín', 'Bolat Imanbayev'],
          maybe: ['Helena Storm', 'Basilio Gutiérrez', 'Mohamed Sameh Amr', 'Gabriela Sommerfeld'],
          date: '2024-07-18',
          status: 'held',
        },
        {
          who: ['Gabriela Sommerfeld'],
          maybe: ['Helena Storm', 'Bolat Imanbayev', 'Basilio Gutiérrez', 'Mohamed Sameh Amr'],
          status: 'held',
        },
      ],
    },
  },
  {
    published: '2025-05-20',
    text: `Guyana descarta una reunión con Maduro antes de las elecciones

Georgetown, 20 may (EFE).- El presidente de Guyana, Irfaan Ali, descartó este martes reunirse con su homólogo venezolano, Nicolás Maduro, mientras Caracas mantenga la convocatoria de comicios en el Esequibo, territorio en disputa.

"No hay nada que hablar en estas condiciones", afirmó Ali en una rueda de prensa junto al ministro de Exteriores, Hugh Todd.

Según medios brasileños, el asesor Celso Amorim propuso a ambos mandatarios un encuentro en Brasilia en junio. El Palacio de Planalto no lo ha confirmado.

Ali y Maduro se vieron por última vez en diciembre de 2023 en San Vicente y las Granadinas, en una cita auspiciada por el primer ministro Ralph Gonsalves.

El secretario de Estado de EE.UU., Marco Rubio, visitó Georgetown en marzo y advirtió a Venezuela contra cualquier agresión. EFE`,
    officials: [
      { name: 'Irfaan Ali', country: 'GY', aliases: ['Ali'] },
      { name: 'Nicolás Maduro', country: 'VE', aliases: ['Maduro'] },
      { name: 'Hugh Todd', country: 'GY' },
      { name: 'Ralph Gonsalves', country: 'VC' },
      { name: 'Marco Rubio', country: 'US' },
    ],
    meetings: [
      { who: ['Irfaan Ali', 'Nicolás Maduro'], maybe: ['Ralph Gonsalves'], date: '2023-12', status: 'held' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Celso Amorim', country: 'BR', world: true }],
      meetings: [
        { who: ['Irfaan Ali', 'Nicolás Maduro'], status: 'cancelled' },
        { who: ['Irfaan Ali', 'Nicolás Maduro'], date: ['2025-06', null], status: 'planned' },
        { who: ['Marco Rubio'], date: '2025-03', status: 'held' },
      ],
    },
  },
  {
    published: '2024-08-30',
    text: `Reino Unido, socio clave en inversión, dice embajador

Bogotá, 30 ago. (Colprensa) — El Reino Unido fue el segundo mayor inversionista extranjero en Colombia en 2023, con flujos de US$1.870 millones, destacó el embajador británico, George Hodgson, durante un foro de la Cámara de Comercio Colombo Británica.

El comercio de bienes y servicios entre los dos países llegó a 2.300 millones de libras esterlinas en los cuatro trimestres terminados en marzo de 2024. "Aspiramos a pasar de los 3.000 millones antes de 2027", añadió.

El diplomático recordó que las ventas colombianas de banano y café a su país crecieron 12,5% el año pasado.

De otro lado, el Ministerio de Hacienda indicó que el recaudo de julio fue de $23,9 billones y que el presupuesto de 2025 asciende a $523 billones. El ministro Ricardo Bonilla defenderá la cifra ante el Congreso.`,
    officials: [
      { name: 'George Hodgson', country: 'GB' },
      { name: 'Ricardo Bonilla', country: 'CO' },
    ],
    meetings: [],
    trade: [
      {
        measure: 'investment',
        reporter: 'GB',
        partner: 'CO',
        amount: 1.87e9,
        currency: 'USD',
        period: '2023',
      },
      {
        measure: 'total',
        reporter: ['CO', 'GB'],
        partner: ['GB', 'CO'],
        amount: 2.3e9,
        currency: 'GBP',
        period: ['2023-04/2024-03', '2024-03', '2024', null],
      },
      {
        measure: 'total',
        reporter: ['CO', 'GB'],
        partner: ['GB', 'CO'],
        amount: 3e9,
        currency: 'GBP',
        period: ['2027', '2026', null],
        status: 'target',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'CO',
          partner: 'GB',
          amount: null,
          period: ['2023', null],
          change: 12.5,
        },
      ],
    },
  },
  {
    text: `Vicepresidente chino se reúne con ministro nicaragüense

Actualizado 2024-09-13 20:14:33 | Spanish.xinhuanet.com

BEIJING, 13 sep (Xinhua) -- El vicepresidente chino, Han Zheng, se reunió hoy viernes en Beijing con Óscar Mojica, ministro de Transporte e Infraestructura de Nicaragua, que asiste al XI Foro Xiangshan.

Han dijo que China está dispuesta a trabajar con la parte nicaragüense para implementar los importantes consensos alcanzados por los dos jefes de Estado.

Mojica, por su parte, transmitió los saludos del presidente Daniel Ortega y de la vicepresidenta Rosario Murillo y reiteró la adhesión de su país al principio de una sola China.

El mismo día, Liu Jianchao, jefe del Departamento Internacional del Comité Central del PCCh, sostuvo conversaciones con una delegación de Timor-Leste encabezada por el ministro del Interior, Francisco Guterres. Fin`,
    officials: [
      { name: 'Han Zheng', country: 'CN', aliases: ['Han'] },
      { name: 'Óscar Mojica', country: 'NI', aliases: ['Mojica'] },
      { name: 'Daniel Ortega', country: 'NI' },
      { name: 'Rosario Murillo', country: 'NI' },
      { name: 'Francisco Guterres', country: 'TL' },
    ],
    meetings: [
      { who: ['Han Zheng', 'Óscar Mojica'], date: '2024-09-13', status: 'held' },
      { who: ['Liu Jianchao', 'Francisco Guterres'], date: '2024-09-13', status: 'held' },
    ],
    trade: [],
    optional: { officials: [{ name: 'Liu Jianchao', country: 'CN' }] },
  },
  {
    published: '2025-09-05',
    text: `Costa Rica busca rebajar el arancel del 15%

San José. El ministro de Comercio Exterior, Manuel Tovar, confía en que Estados Unidos revise el arancel del 15% que aplica desde el 7 de agosto a los productos costarricenses. "No somos una amenaza para nadie", insistió ayer en radio Columbia.

El año pasado el país vendió a Estados Unidos bienes por $9.350 millones, casi la mitad de los $19.900 millones que exportó al mundo. El superávit a favor de Costa Rica, de unos $1.970 millones según el Departamento de Comercio, está en el origen de la medida.

Tovar viajará el domingo a Washington. Aún no tiene confirmada una cita con el representante comercial, Jamieson Greer, con quien conversó por videollamada el 30 de julio.

La Cámara de Exportadores (Cadexco) pidió "menos reuniones y más resultados".`,
    officials: [
      { name: 'Manuel Tovar', country: 'CR', aliases: ['Tovar'] },
      { name: 'Jamieson Greer', country: 'US' },
    ],
    meetings: [
      { who: ['Manuel Tovar', 'Jamieson Greer'], date: '2025-07-30', kind: 'phone call', status: 'held' },
    ],
    trade: [
      { measure: 'exports', reporter: 'CR', partner: 'US', amount: 9.35e9, currency: 'USD', period: '2024' },
      { measure: 'exports', reporter: 'CR', partner: null, amount: 19.9e9, currency: 'USD', period: '2024' },
      {
        measure: 'balance',
        reporter: 'CR',
        partner: 'US',
        amount: 1.97e9,
        currency: 'USD',
        period: ['2024', null],
      },
    ],
    optional: {
      meetings: [
        { who: ['Manuel Tovar', 'Jamieson Greer'], status: 'planned' },
        { who: ['Manuel Tovar'], date: '2025-09-07', status: 'planned' },
      ],
    },
  },
  {
    text: `AGENDA INFORMATIVA INTERNACIONAL DEL MIÉRCOLES 5 DE JUNIO DE 2024

BERLÍN – El canciller alemán, Olaf Scholz, recibe al presidente de Kazajistán, Kasim-Yomart Tokáyev. (Texto)

LISBOA – El primer ministro portugués, Luís Montenegro, se reúne con el presidente del Parlamento angoleño. (Texto)

SANTIAGO – Estadísticas oficiales de comercio exterior de mayo. (Texto)

MONTEVIDEO – La vicepresidenta uruguaya, Beatriz Argimón, participa en un foro de mujeres. (Texto) (Foto)

EN LA IMAGEN: El presidente de Paraguay, Santiago Peña (i), saluda a su homólogo taiwanés, William Lai, el pasado 20 de mayo en Taipéi. EFE/Ritchie B. Tongo

RICHMOND – Reunión de accionistas de Altria. (Texto)`,
    officials: [
      { name: 'Olaf Scholz', country: 'DE' },
      { name: 'Kasim-Yomart Tokáyev', country: 'KZ' },
      { name: 'Luís Montenegro', country: 'PT' },
      { name: 'Beatriz Argimón', country: 'UY' },
      { name: 'Santiago Peña', country: 'PY' },
      { name: 'William Lai', country: 'TW' },
    ],
    meetings: [{ who: ['Olaf Scholz', 'Kasim-Yomart Tokáyev'], date: '2024-06-05', status: 'planned' }],
    trade: [],
    optional: {
      meetings: [
        { who: ['Olaf Scholz', 'Kasim-Yomart Tokáyev'], date: '2024-06-05', status: 'held' },
        { who: ['Luís Montenegro'], date: '2024-06-05', status: 'planned' },
        { who: ['Luís Montenegro'], date: '2024-06-05', status: 'held' },
        { who: ['Santiago Peña', 'William Lai'], date: '2024-05-20', status: 'held' },
      ],
    },
  },
  {
    published: '2025-05-09',
    text: `Comercio exterior paraguayo acumula US$ 11.047,8 millones a abril

Asunción, Agencia IP.- El comercio exterior del país alcanzó un valor de US$ 11.047,8 millones al cierre de abril de 2025, un 2,9% superior al de igual lapso del año anterior, según el reporte del Banco Central del Paraguay (BCP).

Las exportaciones totales sumaron US$ 5.421,6 millones, inferiores en 5,6%, y las importaciones, US$ 5.626,2 millones, con un incremento de 12,7%. En consecuencia, la balanza comercial presentó un déficit de US$ 204,6 millones.

Brasil adquirió el 32% de las exportaciones registradas. Las reexportaciones, en tanto, llegaron a US$ 1.498 millones.

La DNIT recaudó G. 3,6 billones en abril y cumplió 101% de su meta, dijo el director nacional de Ingresos Tributarios, Óscar Orué.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'total',
        reporter: 'PY',
        partner: null,
        amount: 11.0478e9,
        currency: 'USD',
        period: '2025-01/2025-04',
        change: 2.9,
      },
      {
        measure: 'exports',
        reporter: 'PY',
        partner: null,
        amount: 5.4216e9,
        currency: 'USD',
        period: '2025-01/2025-04',
        change: -5.6,
      },
      {
        measure: 'imports',
        reporter: 'PY',
        partner: null,
        amount: 5.6262e9,
        currency: 'USD',
        period: '2025-01/2025-04',
        change: 12.7,
      },
      {
        measure: 'balance',
        reporter: 'PY',
        partner: null,
        amount: 204.6e6,
        currency: 'USD',
        period: '2025-01/2025-04',
      },
    ],
    optional: {
      officials: [{ name: 'Óscar Orué', country: 'PY' }],

      trade: [
        {
          measure: 'exports',
          reporter: 'PY',
          partner: null,
          amount: 1.498e9,
          currency: 'USD',
          period: '2025-01/2025-04',
        },
      ],
    },
  },
  {
    published: '2025-03-19',
    text: `Sesiona en La Habana comisión intergubernamental Cuba-Belarús

La Habana, 19 mar (Prensa Latina) El viceprimer ministro cubano Ricardo Cabrisas y su homólogo belaruso, Víktor Karankévich, presidieron hoy aquí la XII sesión de la comisión mixta para la colaboración comercial y económica.

Al inaugurar las labores, Cabrisas ponderó los lazos con Minsk y la disposición de ampliar el ensamblaje de tractores. Karankévich señaló que el intercambio de mercancías creció 1,5 veces en 2024.

En la víspera, el visitante fue recibido por el primer ministro, Manuel Marrero, y sostuvo un intercambio con el titular de Salud Pública, José Ángel Portal, interesado en adquirir medicamentos biotecnológicos.

Integran la delegación huésped el viceministro de Industria, Dmitri Jaritónchik, y directivos de la planta MTZ.

El presidente Aleksandr Lukashenko visitó la isla por última vez en 2012. mem/dpf`,
    officials: [
      { name: 'Ricardo Cabrisas', country: 'CU', aliases: ['Cabrisas'] },
      { name: 'Víktor Karankévich', country: 'BY', aliases: ['Karankévich'] },
      { name: 'Manuel Marrero', country: 'CU' },
      { name: 'José Ángel Portal', country: 'CU' },
      { name: 'Dmitri Jaritónchik', country: 'BY' },
      { name: 'Aleksandr Lukashenko', country: 'BY' },
    ],
    meetings: [
      {
        who: ['Ricardo Cabrisas', 'Víktor Karankévich'],
        maybe: ['Dmitri Jaritónchik'],
        date: '2025-03-19',
        status: 'held',
      },
      {
        who: ['Víktor Karankévich', 'Manuel Marrero'],
        maybe: ['Dmitri Jaritónchik'],
        date: '2025-03-18',
        status: 'held',
      },
      {
        who: ['Víktor Karankévich', 'José Ángel Portal'],
        maybe: ['Dmitri Jaritónchik'],
        date: '2025-03-18',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [{ who: ['Aleksandr Lukashenko'], date: '2012', status: 'held' }],
      trade: [
        { measure: 'total', reporter: ['CU', 'BY'], partner: ['BY', 'CU'], amount: null, change: 'any' },
      ],
    },
  },
  {
    text: `El Rey envía un telegrama de pésame al presidente de Vanuatu por el terremoto

MADRID, 18 Dic. (EUROPA PRESS) -

El Rey Felipe VI ha enviado un telegrama al presidente de Vanuatu, Nikenike Vurobaravu, en el que le traslada sus condolencias por las víctimas del terremoto de 7,3 grados que sacudió el martes el archipiélago.

Por su parte, el ministro de Asuntos Exteriores, Unión Europea y Cooperación, José Manuel Albares, ha hablado por teléfono con el primer ministro, Charlot Salwai, a quien ha ofrecido la ayuda de la AECID.

También el Papa Francisco ha expresado su cercanía al término de la audiencia general, en la que saludó a un grupo de peregrinos de Oceanía.

Leer más acerca de: Vanuatu - Terremotos - Felipe VI

©2024 Europa Press. Está expresamente prohibida la redistribución.`,
    officials: [
      { name: 'Nikenike Vurobaravu', country: 'VU' },
      { name: 'José Manuel Albares', country: 'ES' },
      { name: 'Charlot Salwai', country: 'VU' },
    ],
    meetings: [
      {
        who: ['Felipe VI', 'Nikenike Vurobaravu'],
        date: ['2024-12-18', '2024-12', null],
        kind: 'letter',
        status: 'held',
      },
      {
        who: ['José Manuel Albares', 'Charlot Salwai'],
        date: ['2024-12-18', '2024-12', null],
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [
        { name: 'Felipe VI', country: 'ES', aliases: ['Rey Felipe VI'] },
        { name: 'Francisco', country: ['VA', null], aliases: ['Papa Francisco'] },
      ],
      meetings: [{ who: ['Francisco'], status: 'held' }],
    },
  },
  {
    published: '2025-06-18',
    text: `Asamblea: pulso por la reforma de aduanas

SAN SALVADOR | Redacción regional

La Asamblea de El Salvador debatió ayer la reforma de la ley de aduanas. La ministra de Economía, María Luisa Hayem, sostuvo que la norma permitirá "encontrarse con los estándares internacionales" y reducirá a 24 horas el despacho.

La diputada Claudia Ortiz pidió reunir firmas para convocar al ministro de Hacienda, Jerson Posada, quien no acudió. "El Gobierno no recibe a nadie", lamentó. Ernesto Castro, presidente del Legislativo, dio por terminado el debate pasadas las nueve de la noche.

El dictamen obtuvo 57 votos. La gremial de transportistas calcula pérdidas de 1,2 millones de dólares diarios por las colas en la frontera de El Amatillo.

Tormenta tropical: el MARN prevé lluvias hasta el jueves.`,
    officials: [
      { name: 'María Luisa Hayem', country: 'SV' },
      { name: 'Jerson Posada', country: 'SV' },
      { name: 'Ernesto Castro', country: 'SV' },
    ],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Claudia Ortiz', country: 'SV' }] },
  },
  {
    text: `El Vicepresidente recibe a una misión serbia

Página Oficial del Gobierno de la República de Guinea Ecuatorial
Malabo, 11/10/2024

S.E. Teodoro Nguema Obiang Mangue, Vicepresidente de la República, concedió en la mañana del jueves 10 de octubre una audiencia al Ministro de Comercio Interior y Exterior de Serbia, Tomislav Momirovic, que realiza una visita de tres días (9-11 de octubre).

Acompañaban al Vicepresidente el Ministro de Asuntos Exteriores, Simeón Oyono Esono Angüe, y el Ministro de Hacienda, Iván Bacale Ebe Molina.

El miércoles, Oyono Esono y el huésped habían suscrito un memorándum de cooperación agrícola tras una reunión de trabajo en la sede del Departamento. Momirovic invitó a su colega a viajar a Belgrado antes de fin de año.

Texto y fotos: Mansueto Loeri Bomohagasi (DGPWIRGE)
Aviso: La reproducción total o parcial debe citar la fuente.`,
    officials: [
      { name: 'Teodoro Nguema Obiang Mangue', country: 'GQ' },
      { name: 'Tomislav Momirovic', country: 'RS', aliases: ['Momirovic'] },
      { name: 'Simeón Oyono Esono Angüe', country: 'GQ', aliases: ['Oyono Esono'] },
      { name: 'Iván Bacale Ebe Molina', country: 'GQ' },
    ],
    meetings: [
      {
        who: ['Teodoro Nguema Obiang Mangue', 'Tomislav Momirovic'],
        maybe: ['Simeón Oyono Esono Angüe', 'Iván Bacale Ebe Molina'],
        date: '2024-10-10',
        status: 'held',
      },
      { who: ['Simeón Oyono Esono Angüe', 'Tomislav Momirovic'], date: '2024-10-09', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [{ who: ['Simeón Oyono Esono Angüe'], maybe: ['Tomislav Momirovic'], status: 'planned' }],
    },
  },
];
