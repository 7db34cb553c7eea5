import { defineCommand } from '../src/answer/command.js';
import { searchText } from '../src/answer/search.js';

export const search = defineCommand('search', {
  '': { options: { text: { kind: 'text', required: true } }, answer: searchText },
});
