import { randomUUID } from 'node:crypto';
import type { HttpConfig } from '#config';

const SOUND = /^[\w.-]{8,64}$/;

/** The number of a request in logs and answers: that of the proxy in front, where one is believed; else a new one. */
export const requestIdOf = (
  given: string | string[] | undefined,
  { trustProxy }: Pick<HttpConfig, 'trustProxy'>,
): string => (trustProxy && typeof given === 'string' && SOUND.test(given) ? given : randomUUID());
