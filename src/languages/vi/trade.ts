import type { TradeWords } from '../pack.js';

export const trade: TradeWords = { measures: {} };
