import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { FirstRunGuard } from '../identity/first-run.guard.js';

/** The page of the first account; answered as missing to those who may not open it. */
export function serveFirstRunPage(app: NestFastifyApplication, server: FastifyInstance): void {
  const guard = app.get(FirstRunGuard, { strict: false });
  server.get('/first-run', async (request, reply) => {
    const isOpen = await guard.isOpenTo(request);
    return reply.code(isOpen ? 200 : 404).sendFile('index.html');
  });
}
