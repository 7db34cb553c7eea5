import type { CorpusCase } from '../case.js';

/** Who holds which office for which country: titles with long fields, names with small words, countries nobody states. */
export const cases: readonly CorpusCase[] = [
  {
    name: 'carteras de varias palabras',
    published: '2025-04-08',
    text: 'El ministro de Ambiente, Agua y Transición Ecológica de Ecuador, Pablo Cevallos, se reunió el martes en Lima con la ministra de Desarrollo Agrario y Riego del Perú, Rosa Quispe.',
    officials: [
      ['Pablo Cevallos', 'EC'],
      ['Rosa Quispe', 'PE'],
    ],
    meetings: [
      {
        who: ['Pablo Cevallos', 'Rosa Quispe'],
        date: '2025-04-08',
        kind: 'meeting',
        status: 'held',
        city: 'Lima',
      },
    ],
    trade: [],
  },
  {
    name: 'el lugar delante dice de quién son los ministros',
    published: '2025-03-04',
    text: 'Bogotá D.C., 4 de marzo de 2025. El ministro de Minas y Energía, Andrés Pardo, recibió este martes al ministro de Energía de Chile, Diego Rojas.',
    officials: [
      ['Andrés Pardo', 'CO'],
      ['Diego Rojas', 'CL'],
    ],
    meetings: [
      { who: ['Andrés Pardo', 'Diego Rojas'], date: '2025-03-04', kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'países detrás de cada nombre',
    published: '2025-05-06',
    text: 'La canciller de Panamá, Elisa Prado, agradeció el apoyo de sus homólogos Nino Beridze, de Georgia; Anil Goburdhun, de Mauricio, y Kelvin Tan, de Singapur.',
    officials: [
      ['Elisa Prado', 'PA'],
      ['Nino Beridze', 'GE'],
      ['Anil Goburdhun', 'MU'],
      ['Kelvin Tan', 'SG'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'la embajadora sin país es la del otro',
    published: '2025-09-18',
    text: 'Bogotá D.C., 18 de septiembre de 2025. Por Colombia asistió el viceministro de Comercio, Hernán Gallo; por la República Checa, el viceministro checo Pavel Dvořák y la embajadora Jana Malá. Colombia y la República Checa firmarán un acuerdo.',
    officials: [
      ['Hernán Gallo', 'CO'],
      ['Pavel Dvořák', 'CZ'],
      ['Jana Malá', 'CZ'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'un apellido que es palabra corriente es de quien lo lleva',
    published: '2025-03-12',
    text: 'La canciller del Perú, Ana Quispe, dio una charla el lunes en Nairobi. El presidente de Kenia, Pedro Maduro, recibió a Quispe el martes. Maduro habló después con la prensa.',
    officials: [
      ['Ana Quispe', 'PE'],
      ['Pedro Maduro', 'KE'],
    ],
    meetings: [
      { who: ['Ana Quispe', 'Pedro Maduro'], date: '2025-03-11', kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'el comité provincial no es nadie',
    published: '2025-05-10',
    text: 'En la mañana del 9 de mayo, el camarada Tran Minh Duc, secretario del Comité Provincial del Partido, recibió al embajador de Kenia en Vietnam, Peter Otieno.',
    officials: [
      ['Tran Minh Duc', 'VN'],
      ['Peter Otieno', 'KE'],
    ],
    meetings: [
      { who: ['Peter Otieno', 'Tran Minh Duc'], date: '2025-05-09', kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
];
