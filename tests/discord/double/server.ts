import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { refuse } from './answers.js';
import { Api } from './api.js';
import { Faults, reply, spoil, type Fault } from './faults.js';
import { Gateway, type GatewayFaults } from './gateway.js';
import { readRequest, type ApiRequest } from './request.js';

export interface ServerOptions extends GatewayFaults {
  /** The only token it lets in. */
  token?: string;
}

const unauthorized = refuse(401, 0, '401: Unauthorized');

/** Discord's addresses on a free port of this machine: REST and gateway. */
export class DiscordServer {
  readonly token: string;
  /** Every request, in order. */
  readonly requests: ApiRequest[] = [];
  readonly api: Api;
  readonly gateway: Gateway;

  private constructor(
    private readonly http: ReturnType<typeof createServer>,
    private readonly port: number,
    private readonly faults: Faults,
    options: ServerOptions,
  ) {
    this.token = options.token ?? 'MTIw.double.token-of-the-double';
    const address = `ws://127.0.0.1:${port}`;
    this.api = new Api(address);
    this.gateway = new Gateway(http, address, this.token, options);
    http.on('request', (incoming, response) => void this.serve(incoming, response));
  }

  static async start(options: ServerOptions): Promise<DiscordServer> {
    const http = createServer();
    await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
    const address = http.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    return new DiscordServer(http, port, new Faults(), options);
  }

  /** For discord.js `rest.api`. */
  get address(): string {
    return `http://127.0.0.1:${this.port}/api`;
  }

  /** Nothing answers any more: requests and connections are cut off until it is back. */
  set isAway(away: boolean) {
    this.gateway.faults.refuse = away;
    this.#isAway = away;
    if (away) this.gateway.drop();
  }

  get isAway(): boolean {
    return this.#isAway;
  }

  #isAway = false;

  /** Lets the next fitting request fail. */
  fail(fault: Fault): void {
    this.faults.add(fault);
  }

  /** Stops; throws when the bot sent anything Discord would have refused. */
  async stop(): Promise<void> {
    this.gateway.close();
    this.http.closeAllConnections();
    await new Promise((done) => this.http.close(done));
    const { problems } = this.api.inspector;
    if (problems.length > 0) throw new Error(problems.join('\n'));
  }

  private async serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readRequest(incoming);
    this.requests.push(request);
    if (this.isAway) return void response.socket?.destroy();
    const answer = () => (this.isLetIn(request) ? this.api.answer(request) : unauthorized);
    const fault = this.faults.take(request);
    if (fault) await spoil(fault, response, answer);
    else reply(response, answer());
  }

  /** An interaction's own token stands in its address. */
  private isLetIn({ path, authorization }: ApiRequest): boolean {
    return /^\/(interactions|webhooks)\//.test(path) || authorization === `Bot ${this.token}`;
  }
}
