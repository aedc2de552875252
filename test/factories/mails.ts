import { MailDelivery, MailSecrets } from '#lib/notifications';
import type { TestApp } from '../support/app.js';

/** The mails queued for an address, the newest first. */
export function mailsTo(app: TestApp, email: string): Promise<MailDelivery[]> {
  return app.database.manager.find(MailDelivery, { where: { toAddress: email }, order: { id: 'DESC' } });
}

/** The text of a mail that has not gone yet, as its reader will get it. */
export function textOf(
  app: TestApp,
  { messageId, content, sealed }: Pick<MailDelivery, 'messageId' | 'content' | 'sealed'>,
): string {
  return app.get(MailSecrets).open({ messageId, content: content!, sealed }).text;
}

/** The address in the newest mail to somebody. */
export async function linkMailedTo(app: TestApp, email: string): Promise<URL> {
  const [mail] = await mailsTo(app, email);
  const link = /https?:\/\/\S+/.exec(mail ? textOf(app, mail) : '')?.[0];
  if (!link) throw new Error(`No mail to ${email} holds a link`);
  return new URL(link);
}

/** The token in the newest mail to somebody. */
export async function tokenMailedTo(app: TestApp, email: string): Promise<string> {
  const token = (await linkMailedTo(app, email)).searchParams.get('token');
  if (!token) throw new Error(`The newest mail to ${email} holds no token`);
  return token;
}
