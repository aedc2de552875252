import type { FastifyRequest } from 'fastify';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Whether the caller sits at this machine. A proxy on this machine is local too, but speaks for others. */
export function isFromThisMachine(request: FastifyRequest): boolean {
  const passedOn =
    request.headers['x-forwarded-for'] !== undefined || request.headers['forwarded'] !== undefined;
  return !passedOn && LOOPBACK.has(request.ip);
}
