import { refuse, type ApiAnswer } from './answers.js';
import type { ApiRequest } from './request.js';
import { problemsOf, type Beside, type PayloadKind } from './rules.js';

/** Looks through every payload and keeps what Discord would have refused: tests expect nothing. */
export class Inspector {
  readonly problems: string[] = [];

  /** Discord's refusal of the payload; undefined when it is fine. */
  refusal(kind: PayloadKind, { body, files }: ApiRequest, beside: Beside = {}): ApiAnswer | undefined {
    const names = files.map((file) => file.name);
    return this.report(problemsOf(kind, body, { ...beside, files: names }));
  }

  report(problems: readonly string[]): ApiAnswer | undefined {
    this.problems.push(...problems);
    return problems.length > 0 ? refuse(400, 50035, `Invalid Form Body: ${problems.join('; ')}`) : undefined;
  }
}
