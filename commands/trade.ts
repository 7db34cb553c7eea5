import { tradeMeasures, tradeStatuses } from '../src/answer/choices.js';
import { defineCommand } from '../src/answer/command.js';
import { listTrade } from '../src/answer/trade.js';

export const trade = defineCommand('trade', {
  '': {
    options: {
      country: { kind: 'country' },
      partner: { kind: 'country' },
      measure: { kind: 'choice', choices: tradeMeasures },
      period: { kind: 'date' },
      status: { kind: 'choice', choices: tradeStatuses },
    },
    answer: listTrade,
  },
});
