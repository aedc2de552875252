import type { MailContent } from './mail-content.js';

/** Stands for a secret in a mail that is kept; neither HTML nor an address changes it. */
const markOf = (at: number) => `~secret-${at}~`;
/** An address with a mark, or with a token in clear, as mails have it that waited while this version was installed. */
const PERSONAL_ADDRESS =
  /https?:\/\/[^\s"<>]*(?:~secret-\d+~|(?:token=|\/i\/|\/invitations\/)[\w-]{43}(?![\w-]))[^\s"<>]*/g;
const WITHHELD = '[personal link]';

const changed = (content: MailContent, change: (text: string) => string): MailContent => ({
  ...content,
  text: change(content.text),
  html: change(content.html),
  ...(content.unsubscribeUrl !== undefined && { unsubscribeUrl: change(content.unsubscribeUrl) }),
});

/** The mail with a mark in the place of each secret. */
export const withMarks = (content: MailContent, secrets: readonly string[]): MailContent =>
  changed(content, (text) =>
    secrets.reduce((marked, secret, at) => marked.replaceAll(secret, markOf(at)), text),
  );

/** The mail as its reader gets it. */
export const withSecrets = (content: MailContent, secrets: readonly string[]): MailContent =>
  changed(content, (text) =>
    secrets.reduce((whole, secret, at) => whole.replaceAll(markOf(at), secret), text),
  );

/** The mail as it is kept when nobody needs its links any more. */
export const withoutPersonalLinks = (content: MailContent): MailContent =>
  changed(content, (text) => text.replace(PERSONAL_ADDRESS, WITHHELD));
