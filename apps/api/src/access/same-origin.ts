import type { FastifyRequest } from 'fastify';
import { httpErrors } from '#platform/http';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses changes that another site's page sends with our visitor's cookie. Browsers say where a request comes from
 * (Sec-Fetch-Site, Origin); programs say neither and have no visitor's cookie to abuse.
 */
export function ensureSameOrigin(request: FastifyRequest, publicUrl: string): void {
  if (SAFE.has(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw httpErrors.crossSite();
  const { origin } = request.headers;
  if (origin === undefined || origin === publicUrl) return;
  const own = `${request.protocol}://${request.headers.host}`;
  if (origin !== own) throw httpErrors.crossSite();
}
