/** What an SMTP failure means for the mail (RFC 5321 §4.2.1): 4xx may pass later, 5xx will not. */
export type SmtpVerdict = 'try-again' | 'refused' | 'unknown';

export interface SmtpFailure extends Error {
  responseCode?: number;
  code?: string;
  command?: string;
}

// Nothing of the message had left yet, so that trying again cannot make a second one.
const BEFORE_DATA = new Set([
  'CONN',
  'EHLO',
  'HELO',
  'AUTH',
  'AUTH PLAIN',
  'AUTH LOGIN',
  'STARTTLS',
  'MAIL FROM',
  'RCPT TO',
]);
const NOT_CONNECTED = new Set(['ECONNREFUSED', 'EDNS', 'ENOTFOUND', 'EAUTH']);

/** Judges a failed hand-over. When the connection broke during the message itself, nobody knows whether it was taken. */
export function verdictOf(error: Omit<SmtpFailure, keyof Error>): SmtpVerdict {
  if (error.responseCode !== undefined && error.responseCode >= 500) return 'refused';
  if (error.responseCode !== undefined && error.responseCode >= 400) return 'try-again';
  if (error.code !== undefined && NOT_CONNECTED.has(error.code)) return 'try-again';
  if (error.command !== undefined && BEFORE_DATA.has(error.command)) return 'try-again';
  return 'unknown';
}
