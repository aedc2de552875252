import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { logContext, type Metrics } from '#platform/observability';

/** Gives every request its id in the answer, counts it, and writes its line: the route, never the address, which may carry a secret. */
export class RequestLog {
  private readonly level: 'info' | 'debug';

  constructor(
    private readonly log: Logger,
    private readonly metrics: Metrics,
    access: boolean,
  ) {
    this.level = access ? 'info' : 'debug';
  }

  observe(server: FastifyInstance): void {
    server.addHook('onRequest', (request, reply, done) => {
      void reply.header('x-request-id', request.id);
      logContext.run({ requestId: request.id }, done);
    });
    server.addHook('onResponse', (request, reply, done) => {
      this.note(request, reply);
      done();
    });
  }

  /** The same for a request that no route can be looked for, such as `/%zz`: no hook runs for it. */
  observeUnroutable(request: FastifyRequest, reply: FastifyReply): void {
    void reply.header('x-request-id', request.id);
    reply.raw.once('close', () => this.note(request, reply));
  }

  private note(request: FastifyRequest, reply: FastifyReply): void {
    const { id: requestId, method } = request;
    const route = request.routeOptions.url ?? 'none';
    const status = reply.statusCode;
    this.metrics.requests.observe({ method, route, status }, reply.elapsedTime / 1000);
    this.log[this.level]({ requestId, method, route, status, ms: Math.round(reply.elapsedTime) }, 'Request');
  }
}
