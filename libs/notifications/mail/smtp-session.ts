import { Readable } from 'node:stream';
import SMTPConnection, {
  type SMTPConnectionAuth,
  type SMTPConnectionOptions,
  type SMTPEnvelope,
} from 'nodemailer/lib/smtp-connection';
import type { HandOverStep } from '../domain/smtp-answer.js';
import { HandOverFailed } from './hand-over-failed.js';

/** What nodemailer says of a failure: the command that was answered, or CONN when the connection itself broke. */
interface SmtpError extends Error {
  command?: string;
  responseCode?: number;
}

export interface RelayAddress extends SMTPConnectionOptions {
  auth?: SMTPConnectionAuth;
}

/** One conversation with a relay, for one mail after the other. */
export class SmtpSession {
  /** Whether it has carried a mail already: a relay may have hung up since. */
  used = false;

  private constructor(private readonly connection: SMTPConnection) {}

  /** Connects and signs in. Throws HandOverFailed. */
  static async open({ auth, ...address }: RelayAddress): Promise<SmtpSession> {
    const connection = new SMTPConnection(address);
    // What breaks while nobody waits is found by whoever uses the session next.
    connection.on('error', () => undefined);
    try {
      await step(connection, (done) => connection.connect(done));
      if (auth) await step(connection, (done) => connection.login(auth, done));
    } catch (error) {
      connection.close();
      throw failureOf(error as SmtpError, false);
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
    this.used = true;
    try {
      const { response } = await step(this.connection, (done: Done<{ response: string }>) =>
        this.connection.send(envelope, body, done),
      );
      return response;
    } catch (error) {
      throw failureOf(error as SmtpError, begun);
    }
  }

  close(): void {
    this.connection.close();
  }
}

type Done<T> = (error?: Error | null, result?: T) => void;

/** One step of the conversation; fails too when the connection breaks meanwhile. */
function step<T>(connection: SMTPConnection, act: (done: Done<T>) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    connection.once('error', reject);
    act((error, result) => {
      connection.off('error', reject);
      if (error) reject(error);
      else resolve(result as T);
    });
  });
}

function failureOf({ message, command, responseCode }: SmtpError, begun: boolean): HandOverFailed {
  // A broken connection may leave the beginning of an answer; it counts for nothing once the message has begun.
  const reply = begun && command === 'CONN' ? null : (responseCode ?? null);
  return new HandOverFailed(message, { step: stepOf(command), begun, reply });
}

function stepOf(command: string | undefined): HandOverStep {
  if (command === 'RCPT TO') return 'recipient';
  return command === 'DATA' ? 'message' : 'session';
}
