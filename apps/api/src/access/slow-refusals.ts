import type { FastifyInstance } from 'fastify';
import { networkOf } from '#lib/identity';
import { Brake, type BrakeRule } from './brake.js';
import { SAFE } from './same-origin.js';

/** What floods come to. Not 409: whoever is beaten to a booth has done nothing wrong. */
const REFUSALS = new Set([400, 401, 404, 413, 415, 422, 429]);

/**
 * Holds back the refusals of a network that sends one refused request after the other, so many at once; whoever is refused
 * beyond those is hung up on, and has to connect anew. Reads and successes never wait.
 */
export function slowRefusals(server: FastifyInstance, rule: BrakeRule): void {
  const brake = new Brake(rule);
  let held = 0;
  server.addHook('onSend', async (request, reply) => {
    if (SAFE.has(request.method) || !REFUSALS.has(reply.statusCode)) return;
    const wait = brake.refuse(networkOf(request.ip), performance.now());
    if (wait === 0) return;
    if (held >= rule.held) {
      reply.header('Connection', 'close');
      return;
    }
    // Nobody needs it any more, and it may be a megabyte.
    request.body = undefined;
    held += 1;
    await new Promise((resolve) => setTimeout(resolve, wait).unref());
    held -= 1;
  });
}
