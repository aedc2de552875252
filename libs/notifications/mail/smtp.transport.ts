import { connect } from 'node:net';
import nodemailer, { type Transporter } from 'nodemailer';
import type { MailDelivery } from '../entities/mail-delivery.entity.js';
import type { CalendarPart, MailContent } from '../domain/mail-content.js';
import { MailTransport } from './mail-transport.js';
import { mustBeEncrypted } from './must-be-encrypted.js';

const CONNECTIONS = 5;
const LOOK_TIMEOUT = 2_000;

/** Sends over SMTP through a pool of connections. */
export class SmtpTransport extends MailTransport {
  readonly local = false;
  readonly connections = CONNECTIONS;
  private readonly pool: Transporter;

  constructor(
    private readonly smtpUrl: string,
    private readonly from: string,
  ) {
    super();
    this.pool = nodemailer.createTransport({
      url: smtpUrl,
      requireTLS: mustBeEncrypted(smtpUrl),
      pool: true,
      maxConnections: CONNECTIONS,
      maxMessages: Infinity,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 60_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async handOver(
    delivery: MailDelivery,
    { text, html, calendars = [], replyTo, unsubscribeUrl }: MailContent,
  ): Promise<string> {
    const info = await this.pool.sendMail({
      from: this.from,
      to: { name: delivery.toName, address: delivery.toAddress },
      ...(replyTo && { replyTo: { name: '', address: replyTo } }),
      // Explicit, because an address that was parsed out of a header has sent letters to somebody else.
      envelope: { from: senderAddress(this.from), to: delivery.toAddress },
      messageId: delivery.messageId,
      subject: delivery.subject,
      ...(unsubscribeUrl && { headers: unsubscribeHeaders(unsubscribeUrl) }),
      text,
      html,
      ...calendarParts(calendars),
    });
    return info.response ?? '';
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
    this.pool.close();
  }
}

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
