import { defineCommand } from '../src/answer/command.js';
import { listSources } from '../src/answer/sources.js';

export const sources = defineCommand('sources', { '': { options: {}, answer: listSources } });
