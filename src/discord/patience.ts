import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../log.js';
import { backOff, type Pace } from './backOff.js';
import { connectionProblem } from './problems.js';

/**
 * Tries again, ever less often, for as long as the problem is one that passes; says so in the log each time.
 * @throws ConnectionProblem when something has to be changed first
 */
export async function patiently<T>(work: () => Promise<T>, log: Log, pace: Pace): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await work();
    } catch (error) {
      const problem = connectionProblem(error);
      if (!problem.passes) throw problem;
      const wait = backOff(tries, pace);
      log.error({ tries: tries + 1, wait }, `${problem.message} Trying again.`);
      await pause(wait);
    }
  }
}
