import type { OriginWords } from '../pack.js';

export const origins: OriginWords = {
  messages: [
    'message|messages|letter|invitation from|of',
    'message|letter on behalf of',
    'a verbal|written message from|of',
    'verbal|written|special message from|of',
    'invitation extended by',
  ],
  greetingNouns: [
    'greetings',
    'regards',
    'best wishes',
    'well wishes',
    'warm wishes',
    'congratulations',
    'salutations',
  ],
  requests: ['asked', 'requested', 'entrusted', 'charged', 'urged', 'asks', 'requests'],
  behalf: [
    'on behalf of',
    'on behalf of the government|people of',
    'representing',
    'representing the government of',
  ],
  accompanied: ['accompanied by', 'flanked by'],
  company: ['accompany|accompanies|accompanied|accompanying', 'joined by', 'was|were joined by'],
  delegations: ['delegation', 'entourage'],
  members: [
    'includes',
    'included',
    'include',
    'comprises',
    'comprised',
    'consists of',
    'consisted of',
    'composed of',
    'made up of',
  ],
  sent: [
    'sent',
    'dispatched',
    'was represented by',
    'were represented by',
    'represented by',
    'is represented by',
  ],
};
