import { isLoopback } from '#config';

/**
 * Whether mails go to this relay over an encrypted connection or not at all: with a password, on another machine. Who stands
 * between could otherwise say for the relay that it cannot encrypt, and read the password and every personal link.
 */
export function mustBeEncrypted(smtpUrl: string): boolean {
  const { hostname, password } = new URL(smtpUrl);
  return password !== '' && !isLoopback(hostname);
}
