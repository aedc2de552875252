import type { FastifyRequest } from 'fastify';
import type { HttpConfig } from '#config';

/** Methods that change nothing (RFC 9110). */
export const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const THIS_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The origins of our own pages: that of the public address, and where this is a name of the machine itself, its other names
 * at the same port too. What a request calls its host is never asked: the caller writes it.
 */
export function ownOrigins({ publicUrl }: Pick<HttpConfig, 'publicUrl'>): ReadonlySet<string> {
  const { origin, protocol, hostname, port } = new URL(publicUrl);
  if (!THIS_MACHINE.includes(hostname)) return new Set([origin]);
  return new Set(THIS_MACHINE.map((name) => `${protocol}//${name}${port && `:${port}`}`));
}

/**
 * Whether another site's page sends a change with our visitor's cookie. Browsers say where a request comes from
 * (Sec-Fetch-Site, Origin); programs say neither and have no visitor's cookie to abuse.
 */
export function isCrossSite(
  request: Pick<FastifyRequest, 'method' | 'headers'>,
  own: ReadonlySet<string>,
): boolean {
  if (SAFE.has(request.method)) return false;
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  return origin !== undefined && !own.has(origin);
}
