import { isLoopback } from './loopback.js';
import type { Settings } from './settings.js';

/**
 * Where the api listens: on this machine only, until it is told otherwise, a single process on SQLite, and whoever believes the
 * proxy in front: those who reach the api past it could say that they are anybody.
 */
export const hostOf = ({ HOST, DATABASE_URL, TRUST_PROXY }: Settings): string =>
  HOST ?? (DATABASE_URL === undefined || TRUST_PROXY === 'yes' ? '127.0.0.1' : '0.0.0.0');

/** The address that people type, without a slash at its end. */
export const publicUrlOf = ({ PUBLIC_URL, PORT }: Settings): string =>
  (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, '');

/** Whether people come from this machine alone, by where the api listens and by the address that they type. */
export const isForThisMachineOnly = (host: string, publicUrl: string): boolean =>
  isLoopback(host) && isLoopback(new URL(publicUrl).hostname);
