import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import type { Server } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';
import { application, BOT, freshId, guild, GUILD } from './packets.js';

/** How the gateway misbehaves from the start. */
export interface GatewayFaults {
  /** Close with this code instead of READY: 4014 for intents that are not allowed. */
  closeOnIdentify?: number;
  /** Refuse the WebSocket handshake. */
  refuse?: boolean;
  /** Answer no heartbeat. */
  deaf?: boolean;
  /** Milliseconds between heartbeats. */
  heartbeat?: number;
}

interface Session {
  id: string;
  /** Its number, and how many share the servers. */
  shard: readonly [id: number, count: number];
  /** What was dispatched after the first `forgotten` events, in order of sequence numbers: sent again on RESUME. */
  log: { t: string; d: unknown }[];
  forgotten: number;
  socket: WebSocket | undefined;
}

interface Identity {
  token: string;
  shard?: [id: number, count: number];
}

interface Packet {
  op: number;
  d?: unknown;
}

/** Discord's gateway on the double's port: HELLO, IDENTIFY, READY, heartbeats, RESUME, ops 7 and 9. */
export class Gateway {
  /** Opcodes received, in order: what the client did. */
  readonly received: number[] = [];
  /** Connections asked for, refused ones too. */
  handshakes = 0;
  /** Activity texts the bot showed, in order. */
  readonly presences: string[] = [];
  private readonly sessions: Session[] = [];
  private readonly sockets: WebSocketServer;

  constructor(
    server: Server,
    private readonly address: string,
    private readonly token: string,
    readonly faults: GatewayFaults,
  ) {
    this.sockets = new WebSocketServer({ noServer: true });
    this.sockets.on('connection', (socket) => this.greet(socket));
    server.on('upgrade', (request, socket, head) => {
      this.handshakes += 1;
      if (faults.refuse) socket.end('HTTP/1.1 503 Service Unavailable\r\n\r\n');
      else this.sockets.handleUpgrade(request, socket, head, (ws) => this.sockets.emit('connection', ws));
    });
  }

  /** Shards that came in, in order. */
  get shards(): string[] {
    return this.sessions.map(({ shard }) => shard.join('/'));
  }

  /** Connections open now. */
  get connected(): number {
    return this.sockets.clients.size;
  }

  /** How often a client came in, by IDENTIFY or RESUME. */
  logins = 0;

  /**
   * Sends an event to the newest session that serves the place, now or when it resumes.
   * @param guild server it happened in; absent: a direct message, which the first shard gets
   */
  dispatch(t: string, d: unknown, guild?: string): void {
    const session = this.sessions.findLast(({ shard: [id, count] }) => shardOf(guild, count) === id);
    if (!session) throw new Error('no bot has logged in');
    tellSession(session, t, d);
  }

  /** Sends the newest event once more. */
  repeat(): void {
    const session = this.sessions.at(-1);
    const last = session?.log.at(-1);
    if (session && last) tellSession(session, last.t, last.d);
  }

  /** Cuts the line without a word, as a network fault does. */
  drop(): void {
    for (const { socket } of this.sessions) socket?.terminate();
  }

  /** Keeps nothing of what it dispatched to send again. */
  forget(): void {
    for (const session of this.sessions) session.forgotten += session.log.splice(0).length;
  }

  /** Op 7: asks the client to reconnect and resume. */
  reconnect(): void {
    this.tell({ op: GatewayOpcodes.Reconnect, d: null });
  }

  /** Op 9: the session is lost. */
  invalidate(): void {
    this.tell({ op: GatewayOpcodes.InvalidSession, d: false });
  }

  /** Ends the connection with a close code. */
  end(code: number): void {
    this.sessions.at(-1)?.socket?.close(code);
  }

  close(): void {
    for (const socket of this.sockets.clients) socket.terminate();
    this.sockets.close();
  }

  private tell(packet: Packet): void {
    this.sessions.at(-1)?.socket?.send(JSON.stringify(packet));
  }

  private greet(socket: WebSocket): void {
    socket.on('message', (raw) => this.receive(socket, JSON.parse(String(raw)) as Packet));
    socket.on('close', () => {
      for (const session of this.sessions) if (session.socket === socket) session.socket = undefined;
    });
    const interval = this.faults.heartbeat ?? 45_000;
    socket.send(JSON.stringify({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: interval } }));
  }

  private receive(socket: WebSocket, { op, d }: Packet): void {
    this.received.push(op);
    if (op === GatewayOpcodes.Heartbeat) this.hear(socket);
    else if (op === GatewayOpcodes.Identify) this.identify(socket, d as Identity);
    else if (op === GatewayOpcodes.Resume) this.resume(socket, d as { session_id: string; seq: number });
    else if (op === GatewayOpcodes.PresenceUpdate) this.notePresence(d);
    else socket.close(GatewayCloseCodes.UnknownOpcode);
  }

  private hear(socket: WebSocket): void {
    if (!this.faults.deaf) socket.send(JSON.stringify({ op: GatewayOpcodes.HeartbeatAck }));
  }

  private notePresence(d: unknown): void {
    const { activities } = d as { activities: { name: string; state?: string }[] };
    this.presences.push(activities.map(({ name, state }) => state ?? name).join());
  }

  private identify(socket: WebSocket, { token, shard = [0, 1] }: Identity): void {
    if (token !== this.token) return socket.close(GatewayCloseCodes.AuthenticationFailed);
    if (this.faults.closeOnIdentify !== undefined) return socket.close(this.faults.closeOnIdentify);
    this.logins += 1;
    const session: Session = { id: freshId(), shard, log: [], forgotten: 0, socket };
    this.sessions.push(session);
    tellSession(session, 'READY', {
      v: 10,
      user: BOT,
      session_id: session.id,
      resume_gateway_url: this.address,
      guilds: shardOf(GUILD, shard[1]) === shard[0] ? [{ id: GUILD, unavailable: true }] : [],
      application,
      shard,
    });
    if (shardOf(GUILD, shard[1]) === shard[0]) tellSession(session, 'GUILD_CREATE', guild);
  }

  private resume(socket: WebSocket, { session_id: id, seq }: { session_id: string; seq: number }): void {
    const session = this.sessions.find((each) => each.id === id);
    if (!session) return void socket.send(JSON.stringify({ op: GatewayOpcodes.InvalidSession, d: false }));
    this.logins += 1;
    session.socket = socket;
    session.log.slice(seq - session.forgotten).forEach(({ t, d }, at) => send(socket, seq + at + 1, t, d));
    tellSession(session, 'RESUMED', {});
  }
}

/** https://discord.com/developers/docs/events/gateway#sharding */
function shardOf(guild: string | undefined, count: number): number {
  return guild === undefined ? 0 : Number((BigInt(guild) >> 22n) % BigInt(count));
}

function tellSession(session: Session, t: string, d: unknown): void {
  session.log.push({ t, d });
  if (session.socket) send(session.socket, session.forgotten + session.log.length, t, d);
}

function send(socket: WebSocket, s: number, t: string, d: unknown): void {
  socket.send(JSON.stringify({ op: GatewayOpcodes.Dispatch, s, t, d }));
}
