import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter as BoardAdapter } from '@bull-board/fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { RuntimeConfig } from '#config';
import { ActorQuery } from '#lib/identity';
import { problemOf } from '#platform/http';
import { BullMqExecutor, JobExecutor } from '#platform/queue';
import { SessionCookie } from '../access/session-cookie.js';

/** Where the board stands; an installation without Redis has none. */
export const JOB_BOARD = '/admin/queues';

/** The board of the queue on Redis, for administrators; in the embedded mode there is no queue to show. */
export async function serveJobBoard(
  app: NestFastifyApplication,
  server: FastifyInstance,
  config: RuntimeConfig,
): Promise<void> {
  if (!config.queue.redisUrl) return;
  const executor = app.get<BullMqExecutor>(JobExecutor);
  const cookie = app.get(SessionCookie);
  const actors = app.get(ActorQuery);
  const board = new BoardAdapter();
  board.setBasePath(JOB_BOARD);
  createBullBoard({ queues: [new BullMQAdapter(executor.queue)], serverAdapter: board });
  // Its own one answers 500 to whatever fails, a broken body too.
  board.setErrorHandler((error) => {
    const problem = problemOf(error, 'en', '');
    return { status: problem.status as 500, body: problem };
  });
  await server.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) => {
      const token = cookie.read(request);
      const actor = token ? await actors.byToken(token) : null;
      // Not thrown: the board has an error handler of its own, which answers 500.
      return actor?.administrator ? undefined : reply.callNotFound();
    });
    await scope.register(board.registerPlugin() as never, { prefix: JOB_BOARD });
  });
}
