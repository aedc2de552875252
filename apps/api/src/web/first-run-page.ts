import { readFile } from 'node:fs/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { FirstRunGuard } from '../identity/account/first-run.guard.js';

/** Serves the page of the first account, which is that of the web app like all others; as missing to those who may not open it. */
export async function serveFirstRunPage(
  app: NestFastifyApplication,
  server: FastifyInstance,
  index: string,
): Promise<void> {
  const guard = app.get(FirstRunGuard, { strict: false });
  const page = await readFile(index);
  server.get('/first-run', async (request, reply) => {
    const isOpen = await guard.isOpenTo(request);
    return reply
      .code(isOpen ? 200 : 404)
      .header('Cache-Control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(page);
  });
}
