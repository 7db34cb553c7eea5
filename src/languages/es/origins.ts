import type { OriginWords } from '../pack.js';

export const origins: OriginWords = {
  messages: ['mensaje|carta|invitación de|del', 'misiva de|del'],
  greetingNouns: ['saludos', 'saludo', 'felicitaciones', 'felicitación'],
  requests: ['pidió', 'encargó', 'solicitó', 'rogó'],
  behalf: ['en nombre de|del', 'en representación de|del', 'de parte de|del'],
  accompanied: ['acompañado|acompañada|acompañados por|de|del', 'en compañía de|del'],
  company: [
    'acompaña|acompañaba|acompañó|acompañará|acompañan|acompañaron|acompañarán|acompañado|acompañada|acompañados',
  ],
  delegations: ['delegación', 'comitiva', 'misión'],
  members: [
    'integran',
    'integra',
    'integraron',
    'integrada por',
    'incluye',
    'incluyó',
    'compuesta por',
    'conforman',
    'forman parte de',
    'conformada por',
  ],
  sent: ['envió', 'mandó', 'estuvo representado|representada por', 'representado|representada por'],
  there: { before: [], behind: ['de ese país'] },
  sides: {
    leads: ['por la parte', 'por el lado', 'por|de parte de|del', 'del lado', 'por la|el'],
    before: [],
    nouns: [],
    verbs: [
      'participaron|participó',
      'asistieron|asistió',
      'estuvieron|estuvo presentes|presente',
      'presentes',
      'suscribieron|suscribió',
      'firmaron|firmó',
    ],
  },
};
