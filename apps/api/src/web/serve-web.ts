import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { serveFirstRunPage } from './first-run-page.js';

const SERVED_BY_API = /^\/(api|health|metrics|admin)(\/|$)/;

/** Serves the built web app; every address that is not a file or the api's is a page of it. */
export async function serveWeb(
  app: NestFastifyApplication,
  server: FastifyInstance,
  folder: string,
): Promise<void> {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return;
  await server.register(fastifyStatic, {
    root: folder,
    preCompressed: true,
    wildcard: false,
    setHeaders: (reply, path) => {
      // Names under assets/ carry a digest of their content.
      const forever = path.includes('/assets/');
      void reply.header('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  await serveFirstRunPage(app, server, index);
  server.get('/*', (request, reply) =>
    SERVED_BY_API.test(request.url) ? reply.callNotFound() : reply.sendFile('index.html'),
  );
}
