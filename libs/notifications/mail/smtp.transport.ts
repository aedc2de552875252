import { connect } from 'node:net';
import MailComposer from 'nodemailer/lib/mail-composer';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import { MINUTE, SECOND } from '#lib/kernel';
import type { MailDelivery } from '../entities/mail-delivery.entity.js';
import type { CalendarPart, MailContent } from '../domain/mail-content.js';
import { MailTransport } from './mail-transport.js';
import { mustBeEncrypted } from './must-be-encrypted.js';
import { SmtpSessions } from './smtp-sessions.js';

const CONNECTIONS = 5;
const LOOK_TIMEOUT = 2 * SECOND;
const CONNECTING = 10 * SECOND;
const GREETING = 30 * SECOND;
/** RFC 5321 §4.5.3.2.6: a client that waits less for the answer to its message sends it twice. */
const ANSWER = 10 * MINUTE;

/** Sends over SMTP, over sessions that are kept for the next mail. */
export class SmtpTransport extends MailTransport {
  readonly local = false;
  readonly connections = CONNECTIONS;
  private readonly sessions: SmtpSessions;

  constructor(
    private readonly smtpUrl: string,
    private readonly from: string,
  ) {
    super();
    const relay = {
      ...parseConnectionUrl(smtpUrl),
      requireTLS: mustBeEncrypted(smtpUrl),
      connectionTimeout: CONNECTING,
      greetingTimeout: GREETING,
      socketTimeout: ANSWER,
    };
    this.sessions = new SmtpSessions(relay, CONNECTIONS);
  }

  async handOver(delivery: MailDelivery, content: MailContent): Promise<string> {
    const message = await compose(this.from, delivery, content);
    // Explicit, because an address that was parsed out of a header has sent letters to somebody else.
    return this.sessions.send({ from: senderAddress(this.from), to: delivery.toAddress }, message);
  }

  /** Opens a connection and hangs up: signing in at every look would be more than some relays allow. */
  isReachable(): Promise<boolean> {
    const { hostname, port, protocol } = new URL(this.smtpUrl);
    return new Promise((resolve) => {
      const socket = connect({
        host: hostname.replace(/^\[|\]$/g, ''),
        port: Number(port) || (protocol === 'smtps:' ? 465 : 587),
        timeout: LOOK_TIMEOUT,
      });
      const end = (isReachable: boolean) => {
        socket.destroy();
        resolve(isReachable);
      };
      socket.once('connect', () => end(true));
      socket.once('error', () => end(false));
      socket.once('timeout', () => end(false));
    });
  }

  override close(): void {
    this.sessions.close();
  }
}

/** The message of RFC 5322. */
const compose = (
  from: string,
  delivery: MailDelivery,
  { text, html, calendars = [], replyTo, unsubscribeUrl }: MailContent,
): Promise<Buffer> =>
  new MailComposer({
    from,
    to: { name: delivery.toName, address: delivery.toAddress },
    ...(replyTo && { replyTo: { name: '', address: replyTo } }),
    messageId: delivery.messageId,
    subject: delivery.subject,
    ...(unsubscribeUrl && { headers: unsubscribeHeaders(unsubscribeUrl) }),
    text,
    html,
    ...calendarParts(calendars),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();

/** Mail readers take one calendar part for the invitation that the mail is; two of them show in none. */
const calendarParts = ([first, ...others]: readonly CalendarPart[]) => ({
  ...(first && { icalEvent: { method: first.method, content: first.ics } }),
  attachments: others.map(({ method, ics }) => ({
    filename: `${method.toLowerCase()}.ics`,
    content: ics,
    contentType: `text/calendar; charset=utf-8; method=${method}`,
  })),
});

const senderAddress = (from: string) => /<([^<>]+)>/.exec(from)![1]!;

// RFC 8058: mail readers show a button that POSTs; a plain link would be followed by scanners.
const unsubscribeHeaders = (url: string) => ({
  'List-Unsubscribe': `<${new URL(url).href}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});
