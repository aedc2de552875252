import { once } from 'node:events';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Socket } from 'node:net';
import { type Readable } from 'node:stream';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { freePort } from './free-port.js';

/** One message as accepted for one recipient. */
export interface AcceptedMail {
  messageId: string;
  recipient: string;
}

export interface Reply {
  code: number;
  text: string;
}

/** Where a relay may refuse everybody, whoever a mail is for. */
export type SmtpStep = 'greeting' | 'sign-in' | 'sender' | 'message';

/** What becomes of a message once it is recorded: the connection is cut in place of an answer, or the answer comes so late. */
export type Fate = 'cut' | { answeredAfterMs: number };

export interface MailSinkOptions {
  /** Refuses a recipient by answering a reply such as `{ code: 550, text: 'no such person' }`. */
  refuse?: (recipient: string) => Reply | undefined;
  /** Waiting before a message is taken, so that a fault can hit it on its way. */
  delayMs?: number;
  /** Whether the messages themselves are kept in memory, for tests that read them. */
  keepMessages?: boolean;
}

/**
 * A mail server that delivers nowhere. It writes Message-ID and recipient to a file before it says 250, so the file holds
 * every message that a sender may believe delivered.
 */
export class MailSink {
  private server: SMTPServer | undefined;
  private readonly sockets = new Set<Socket>();
  /** Ports of the senders whose message is on its way. */
  private readonly carrying = new Set<number>();
  private holding: { answer: () => void; until: Promise<void> } | undefined;
  /** How many messages are recorded whose sender waits for its 250. */
  unanswered = 0;
  private folder = '';
  port = 0;
  /** The accepted messages in full, when `keepMessages` is set. */
  readonly messages: string[] = [];
  /** What every client is answered at a step, as long as it stands here. */
  readonly refusals: Partial<Record<SmtpStep, Reply>> = {};
  /** Of the next messages, one each; the others are answered at once. */
  readonly fates: Fate[] = [];

  constructor(private readonly options: MailSinkOptions = {}) {}

  /** The address as SMTP_URL wants it. */
  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** The same for senders that sign in. */
  get urlWithPassword(): string {
    return `smtp://fair:secret@127.0.0.1:${this.port}`;
  }

  /** Starts the sink on its port of before, or the first time on a free one; the record stays. */
  async start(): Promise<this> {
    if (this.server) return this;
    if (!this.folder) {
      this.folder = mkdtempSync(join(tmpdir(), 'fairground-mail-'));
      this.port = await freePort();
    }
    const server = this.createServer();
    server.listen(this.port, '127.0.0.1');
    await once(server.server, 'listening');
    this.server = server;
    return this;
  }

  /** Takes no new connection and waits for the open ones. */
  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (server) await new Promise<void>((resolve) => server.close(resolve));
  }

  /** Cuts every connection in the middle of whatever it does. */
  async kill(): Promise<void> {
    this.answerAgain();
    this.sockets.forEach((socket) => socket.destroy());
    await this.stop();
  }

  /** Ends the connections on which no message is on its way, as relays do with who says nothing. */
  hangUp(): void {
    for (const socket of this.sockets) if (!this.carrying.has(socket.remotePort!)) socket.destroy();
  }

  /** From now on messages are recorded but not answered: whoever dies now cannot know whether they were taken. */
  hold(): void {
    let answer = (): void => undefined;
    const until = new Promise<void>((resolve) => (answer = resolve));
    this.holding = { answer, until };
  }

  answerAgain(): void {
    this.holding?.answer();
    this.holding = undefined;
  }

  async restart({ wiped }: { wiped: boolean }): Promise<void> {
    await this.kill();
    if (wiped) this.forget();
    await this.start();
  }

  async remove(): Promise<void> {
    await this.kill();
    if (this.folder) rmSync(this.folder, { recursive: true, force: true });
    this.folder = '';
  }

  /** Every acceptance so far in order, one entry per message and recipient. */
  accepted(): AcceptedMail[] {
    if (!existsSync(this.record)) return [];
    const lines = readFileSync(this.record, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as AcceptedMail);
  }

  forget(): void {
    this.messages.length = 0;
    writeFileSync(this.record, '');
  }

  private get record(): string {
    return join(this.folder, 'accepted.jsonl');
  }

  private createServer(): SMTPServer {
    const server = new SMTPServer({
      authOptional: true,
      allowInsecureAuth: true,
      disabledCommands: ['STARTTLS'],
      disableReverseLookup: true,
      closeTimeout: 500,
      onConnect: (_session, reply) => reply(refusal(this.refusals.greeting)),
      onAuth: ({ username }, _session, reply) => {
        const refused = refusal(this.refusals['sign-in']);
        if (refused) reply(refused);
        else reply(null, { user: username });
      },
      onMailFrom: (_address, _session, reply) => reply(refusal(this.refusals.sender)),
      onRcptTo: ({ address }, _session, reply) => reply(refusal(this.options.refuse?.(address))),
      onData: (stream, session, reply) => {
        this.carrying.add(session.remotePort);
        this.receive(stream, session)
          .finally(() => this.carrying.delete(session.remotePort))
          .then(reply, reply);
      },
    });
    // Senders that are killed reset their connections; without a listener that would end the test process.
    server.on('error', () => undefined);
    server.server.on('connection', (socket: Socket) => {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
    });
    return server;
  }

  /** Gives what the message is refused with, if it is. */
  private async receive(stream: Readable, session: SMTPServerSession): Promise<Error | undefined> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const message = Buffer.concat(chunks).toString('utf8');
    const refused = refusal(this.refusals.message);
    if (refused) return refused;
    const messageId = /^message-id:\s*(\S+)/im.exec(message)?.[1] ?? '';
    if (this.options.delayMs) await wait(this.options.delayMs);
    const entries = session.envelope.rcptTo.map(({ address }) => ({ messageId, recipient: address }));
    appendFileSync(this.record, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    if (this.options.keepMessages) this.messages.push(message);
    this.unanswered += 1;
    await this.holding?.until;
    await this.meet(this.fates.shift(), session);
    this.unanswered -= 1;
    return undefined;
  }

  private async meet(fate: Fate | undefined, { remotePort }: SMTPServerSession): Promise<void> {
    if (fate === undefined) return;
    if (fate !== 'cut') return wait(fate.answeredAfterMs);
    for (const socket of this.sockets) if (socket.remotePort === remotePort) socket.destroy();
  }
}

const refusal = (reply: Reply | undefined): Error | undefined =>
  reply && Object.assign(new Error(reply.text), { responseCode: reply.code });

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
