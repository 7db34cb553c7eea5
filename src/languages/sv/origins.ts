import type { OriginWords } from '../pack.js';

export const origins: OriginWords = {
  messages: ['budskap|meddelande|brev från|av', 'inbjudan från|av'],
  greetingNouns: ['hälsningar|hälsning', 'lyckönskningar', 'gratulationer'],
  requests: ['bad', 'ombad', 'ber', 'uppdrog'],
  behalf: [],
  accompanied: ['åtföljd|åtföljda|åtföljs|åtföljdes av', 'i sällskap med', 'tillsammans med sin'],
  company: ['åtföljer|åtföljde|åtföljdes|åtföljs', 'ledsagades|ledsagas', 'följer|följde med'],
  delegations: ['delegationen', 'delegation', 'sällskapet'],
  members: ['ingår', 'ingick', 'består av', 'bestod av', 'omfattar', 'omfattade'],
  sent: ['sände', 'skickade', 'representerades av', 'företräddes av'],
  there: { before: ['landets'], behind: [] },
  sides: {
    leads: [],
    before: ['från', 'på', 'på den', 'å', 'från den', 'för den'],
    nouns: ['sida|sidan', 'håll'],
    verbs: [
      'deltog|deltar',
      'medverkade|medverkar',
      'närvarade|närvarande',
      'representerades',
      'undertecknade|undertecknades',
      'var med',
      'med vid',
    ],
  },
};
