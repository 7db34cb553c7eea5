import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Answered } from '../discord/record.js';
import { gatewayIsUp, loadedArticles, type Watched } from './state.js';

/** Seconds; Discord gives up on a first response after three. */
const latencyBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 3, 10];

/** What is counted, in Prometheus' words. */
export interface Metrics {
  /** Media type of `text`. */
  contentType: string;
  text(): Promise<string>;
  countAnswer(answered: Answered): void;
  countReload(outcome: 'done' | 'failed'): void;
}

/** Metrics of their own registry: what is asked of `watched` is asked anew whenever they are read. */
export function openMetrics(watched: Watched): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const answers = new Counter({
    ...{ name: 'briefing_answers_total', help: 'Questions, by command and outcome.', registers },
    labelNames: ['command', 'outcome'],
  });
  const latency = new Histogram({
    ...{ name: 'briefing_answer_seconds', help: 'From a question until Discord had the answer.', registers },
    ...{ labelNames: ['command'], buckets: latencyBuckets },
  });
  const reloads = new Counter({
    ...{ name: 'briefing_reloads_total', help: 'Changes of the folder taken over.', registers },
    labelNames: ['outcome'],
  });
  observe(watched, registers);
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    countAnswer: ({ command, outcome, milliseconds }) => {
      answers.inc({ command, outcome });
      latency.observe({ command }, milliseconds / 1000);
    },
    countReload: (outcome) => reloads.inc({ outcome }),
  };
}

/** What has a state of its own instead of being counted. */
function observe(watched: Watched, registers: Registry[]): void {
  new Gauge({
    ...{ name: 'briefing_articles', help: 'Articles answered from; absent while none can be.', registers },
    async collect() {
      const articles = await loadedArticles(watched);
      if (articles === undefined) this.remove();
      else this.set(articles);
    },
  });
  new Gauge({
    ...{ name: 'briefing_gateway_up', help: '1 while Discord sends events, else 0.', registers },
    collect() {
      this.set(gatewayIsUp(watched) ? 1 : 0);
    },
  });
  new Gauge({
    ...{ name: 'briefing_gateway_latency_seconds', help: 'Of the last heartbeat.', registers },
    collect() {
      const milliseconds = watched.client?.ws.ping ?? -1;
      if (milliseconds >= 0) this.set(milliseconds / 1000);
    },
  });
}
