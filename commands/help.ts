import { defineCommand } from '../src/answer/command.js';
import { giveHelp } from '../src/answer/help.js';

export const help = defineCommand('help', { '': { options: {}, answer: giveHelp } });
