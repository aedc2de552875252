import { isLoopback } from './loopback.js';
import type { Settings } from './settings.js';

const THIS_MACHINE = '127.0.0.1';

/** Where people reach it, by itself or through a proxy: a single process on SQLite on this machine only, until it is told otherwise. */
export const reachedAt = ({ HOST, DATABASE_URL }: Settings): string =>
  HOST ?? (DATABASE_URL === undefined ? THIS_MACHINE : '0.0.0.0');

/** Where the api listens: behind a proxy that it believes on this machine only, as who comes past it could say to be anybody. */
export const hostOf = (settings: Settings): string =>
  settings.HOST ?? (settings.TRUST_PROXY === 'yes' ? THIS_MACHINE : reachedAt(settings));

/** The address that people type, without a slash at its end. */
export const publicUrlOf = ({ PUBLIC_URL, PORT }: Settings): string =>
  (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, '');

/** Whether people come from this machine alone, by where the api listens and by the address that they type. */
export const isForThisMachineOnly = (host: string, publicUrl: string): boolean =>
  isLoopback(host) && isLoopback(new URL(publicUrl).hostname);
