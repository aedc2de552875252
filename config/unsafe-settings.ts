import type { Settings } from './settings.js';
import { isLoopback } from './loopback.js';
import { isForThisMachineOnly, publicUrlOf, reachedAt } from './effective.js';

/** What an installation that others can reach must not have. */
interface Fault {
  /** What is wrong, and the setting to write. */
  line: string;
  isThere: (settings: Settings) => boolean;
  /** Whether CLOSED_NETWORK=yes allows it: where every machine that reaches this one is trusted. */
  fineOnClosedNetwork: boolean;
}

type Address = 'DATABASE_URL' | 'REDIS_URL';

const elsewhere = (settings: Settings, name: Address): URL | null => {
  const url = settings[name] === undefined ? null : new URL(settings[name]);
  return url && !isLoopback(url.hostname) ? url : null;
};

const withoutPassword = (name: Address) => (settings: Settings) => elsewhere(settings, name)?.password === '';

const isEncrypted = (url: URL): boolean =>
  url.protocol === 'rediss:' || url.searchParams.get('tls') === 'yes';

const inPlainText = (name: Address) => (settings: Settings) => {
  const url = elsewhere(settings, name);
  return url !== null && !isEncrypted(url);
};

/** Of a sender like Fairground <no-reply@fair.example.vn>. */
const domainOf = (sender: string): string => sender.slice(sender.lastIndexOf('@') + 1).replace(/>$/, '');

/** Read by people: add what the next installation must not have. The order is that of the lines. */
const FAULTS: readonly Fault[] = [
  {
    line: 'PUBLIC_URL=https://fair.example.vn  (the address that people type: links in mails would lead to this machine)',
    isThere: (settings) => isLoopback(new URL(publicUrlOf(settings)).hostname),
    fineOnClosedNetwork: true,
  },
  {
    line: 'PUBLIC_URL=https://…  (with http, passwords and sessions would cross the network in plain text)',
    isThere: (settings) => {
      const { protocol, hostname } = new URL(publicUrlOf(settings));
      return protocol === 'http:' && !isLoopback(hostname);
    },
    fineOnClosedNetwork: true,
  },
  {
    line: 'SMTP_URL=smtp://user:password@relay:587  (without a relay nobody is mailed, and every personal link stands on the mailbox page)',
    isThere: ({ SMTP_URL }) => SMTP_URL === undefined,
    fineOnClosedNetwork: true,
  },
  {
    line: 'MAIL_FROM=Fairground <no-reply@fair.example.vn>  (the sender of all mails: relays refuse an address that nobody owns)',
    isThere: ({ SMTP_URL, MAIL_FROM }) => SMTP_URL !== undefined && isLoopback(domainOf(MAIL_FROM)),
    fineOnClosedNetwork: true,
  },
  {
    line: 'TRUST_PROXY=yes  (what ends TLS in front must name the visitors: else all share one address, and one who guesses passwords locks out everybody)',
    isThere: (settings) => publicUrlOf(settings).startsWith('https:') && settings.TRUST_PROXY === 'no',
    fineOnClosedNetwork: false,
  },
  {
    line: 'DATABASE_URL=mariadb://user:password@host:3306/database  (a database on another machine needs a password)',
    isThere: withoutPassword('DATABASE_URL'),
    fineOnClosedNetwork: false,
  },
  {
    line: 'DATABASE_URL=mariadb://…?tls=yes  (the password and all data would cross the network in plain text)',
    isThere: inPlainText('DATABASE_URL'),
    fineOnClosedNetwork: true,
  },
  {
    line: 'REDIS_URL=rediss://:password@host:6379  (Redis on another machine needs a password)',
    isThere: withoutPassword('REDIS_URL'),
    fineOnClosedNetwork: false,
  },
  {
    line: 'REDIS_URL=rediss://…  (with redis: its password would cross the network in plain text)',
    isThere: inPlainText('REDIS_URL'),
    fineOnClosedNetwork: true,
  },
];

/** The settings to write before the installation may start, one line each; none where only this machine reaches it. */
export function unsafeSettings(settings: Settings): string[] {
  if (isForThisMachineOnly(reachedAt(settings), publicUrlOf(settings))) return [];
  const isClosed = settings.CLOSED_NETWORK === 'yes';
  return FAULTS.filter((fault) => !(isClosed && fault.fineOnClosedNetwork) && fault.isThere(settings)).map(
    ({ line }) => line,
  );
}
