import { Readable } from 'node:stream';
import SMTPConnection, {
  type SMTPConnectionAuth,
  type SMTPConnectionOptions,
  type SMTPEnvelope,
} from 'nodemailer/lib/smtp-connection';
import { MINUTE } from '#lib/kernel';
import type { HandOverStep } from '../domain/smtp-answer.js';
import { HandOverFailed } from './hand-over-failed.js';

/** Until the message goes, giving up early costs nothing but another try. */
const BEFORE_MESSAGE = MINUTE;

/** What nodemailer says of a failure: the command that was answered, or CONN when the connection itself broke. */
interface SmtpError extends Error {
  command?: string;
  responseCode?: number;
}

const STEPS: Record<string, HandOverStep> = {
  'MAIL FROM': 'session',
  'RCPT TO': 'recipient',
  DATA: 'message',
};

export interface RelayAddress extends SMTPConnectionOptions {
  auth?: SMTPConnectionAuth;
}

/** One conversation with a relay, for one mail after the other. */
export class SmtpSession {
  private constructor(private readonly connection: SMTPConnection) {}

  /** Connects and signs in. Throws HandOverFailed. */
  static async open({ auth, ...address }: RelayAddress): Promise<SmtpSession> {
    const connection = new SMTPConnection(address);
    // What breaks while nobody waits is found by whoever uses the session next.
    connection.on('error', () => undefined);
    try {
      await step(connection, (done) => connection.connect(done), { within: BEFORE_MESSAGE });
      if (auth && connection.allowsAuth)
        await step(connection, (done) => connection.login(auth, done), { within: BEFORE_MESSAGE });
    } catch (error) {
      connection.close();
      throw failureOf(error as SmtpError, { begun: false, otherwise: 'session' });
    }
    return new SmtpSession(connection);
  }

  get isOpen(): boolean {
    return !this.connection.destroyed;
  }

  /** Gives the relay's answer to the message. Throws HandOverFailed; the session is to be closed then. */
  async send(envelope: SMTPEnvelope, message: Buffer): Promise<string> {
    let begun = false;
    // Read when the relay has asked for the message, and not a moment earlier.
    const body = Readable.from(
      (function* () {
        begun = true;
        yield message;
      })(),
    );
    try {
      const { response } = await step(
        this.connection,
        // A copy: nodemailer writes into it what the relay said of it.
        (done: Done<{ response: string }>) => this.connection.send({ ...envelope }, body, done),
        { within: BEFORE_MESSAGE, unless: () => begun },
      );
      return response;
    } catch (error) {
      throw failureOf(error as SmtpError, { begun, otherwise: begun ? 'message' : 'recipient' });
    }
  }

  close(): void {
    this.connection.close();
  }
}

type Done<T> = (error?: Error | null, result?: T) => void;

interface Patience {
  /** Milliseconds. */
  within: number;
  /** Whether it may take longer after all. */
  unless?: () => boolean;
}

/** One step of the conversation; fails too when the connection breaks meanwhile, or nothing comes of it in time. */
function step<T>(
  connection: SMTPConnection,
  act: (done: Done<T>) => void,
  { within, unless = () => false }: Patience,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const settle: Done<T> = (error, result) => {
      clearTimeout(timer);
      connection.off('error', settle).off('end', ended);
      if (error) reject(error);
      else resolve(result as T);
    };
    // What the relay said before it hung up is told after the end.
    const ended = () => setImmediate(settle, new Error('The relay hung up'));
    const timer = setTimeout(() => {
      if (unless()) return;
      settle(new Error('The relay said nothing in time'));
      connection.close();
    }, within);
    connection.once('error', settle).once('end', ended);
    act(settle);
  });
}

/** `otherwise`: where it stood when the connection broke, of which nodemailer says no more. */
function failureOf(
  { message, command, responseCode }: SmtpError,
  { begun, otherwise }: { begun: boolean; otherwise: HandOverStep },
): HandOverFailed {
  // A broken connection may leave the beginning of an answer; it counts for nothing once the message has begun.
  const reply = begun && command === 'CONN' ? null : (responseCode ?? null);
  return new HandOverFailed(message, { step: STEPS[command ?? ''] ?? otherwise, begun, reply });
}
