import { refuse, type ApiAnswer } from './answers.js';
import type { ApiRequest } from './request.js';
import { problemsOf, type Beside, type PayloadKind } from './rules.js';

/** Looks through every payload and keeps what Discord would have refused: tests expect nothing. */
export class Inspector {
  readonly problems: string[] = [];
  /** Looks at one payload in so many: the schema takes longer over each than the bot does. */
  every = 1;
  private count = 0;

  /** Discord's refusal of the payload; undefined when it is fine. */
  refusal(kind: PayloadKind, { body, files }: ApiRequest, beside: Beside = {}): ApiAnswer | undefined {
    if (this.count++ % this.every > 0) return undefined;
    const names = files.map((file) => file.name);
    return this.report(problemsOf(kind, body, { ...beside, files: names }));
  }

  report(problems: readonly string[]): ApiAnswer | undefined {
    this.problems.push(...problems);
    return problems.length > 0 ? refuse(400, 50035, `Invalid Form Body: ${problems.join('; ')}`) : undefined;
  }
}
