import type { OriginWords } from '../pack.js';

export const origins: OriginWords = {
  messages: ['message|lettre|invitation de|du', 'message|lettre|invitation d’', 'message écrit|verbal de|du'],
  greetingNouns: ['salutations', 'vœux', 'félicitations'],
  requests: ['a chargé', 'a prié', 'a demandé', 'chargeant', 'priant'],
  behalf: ['au nom de|du', 'au nom d’', 'de la part de|du'],
  accompanied: [
    'accompagné|accompagnée|accompagnés de|du|par',
    'accompagné|accompagnée d’',
    'flanqué|flanquée de|du',
  ],
  company: [
    'accompagne|accompagnait|accompagnera|accompagnaient|accompagnant|accompagné|accompagnée|accompagnés',
  ],
  delegations: ['délégation', 'suite'],
  members: [
    'comprend',
    'comprenait',
    'compte',
    'comptait',
    'composée de',
    'compose de',
    'composait de',
    'inclut',
  ],
  sent: ['a envoyé', 'a dépêché', 'était représenté|représentée par', 'représenté|représentée par'],
  there: { before: [], behind: ['de ce pays'] },
  sides: {
    leads: ['du côté de la|du|de|d’', 'côté', 'du côté', 'pour la partie', 'pour le côté'],
    before: [],
    nouns: [],
    verbs: [
      'participaient|participé',
      'présents|présente|présent',
      'pris part',
      'prenaient part',
      'assisté|assistaient',
      'représenté|représentée|représentaient',
    ],
  },
};
