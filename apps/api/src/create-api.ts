import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { RuntimeConfig } from '#config';
import { languageOf, problemOf } from '#platform/http';
import { LOGGER, logContext, Metrics, NestLogger } from '#platform/observability';
import { ensureSameOrigin } from './access/same-origin.js';
import { openApiDocument } from './openapi.js';
import { serveJobBoard } from './jobs/job-board.js';
import { serveWeb } from './web/serve-web.js';

const BODY_LIMIT = 1024 * 1024;
const UPLOAD_LIMIT = 12 * 1024 * 1024;

/** Builds the HTTP application, ready to listen. */
export async function createApi(root: DynamicModule, config: RuntimeConfig): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    // The nearest proxy alone is believed: what stands further left in X-Forwarded-For, the caller may have written.
    trustProxy: config.http.trustProxy && ((_address, hop) => hop === 0),
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      const problem = problemOf(error, languageOf(request), request.id);
      void reply.code(problem.status).type('application/problem+json').send(problem);
    },
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
  });
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    bufferLogs: true,
    abortOnError: false,
  });
  const log = app.get<Logger>(LOGGER);
  app.useLogger(new NestLogger(log));
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready', 'metrics'] });
  app.enableShutdownHooks([], { useProcessExit: true });
  const server = adapter.getInstance<FastifyInstance>();
  await server.register(cookie);
  await server.register(multipart, { limits: { fileSize: UPLOAD_LIMIT, files: 1, fields: 10, parts: 12 } });
  await server.register(compress, { encodings: ['br', 'gzip'], threshold: 1024 });
  await server.register(helmet, securityHeaders(config));
  observe(server, log, app.get(Metrics));
  server.addHook('onRequest', (request, _reply, done) => {
    ensureSameOrigin(request, config.http.publicUrl);
    done();
  });
  const document = openApiDocument(app);
  server.get('/api/openapi.json', (_request, reply) => reply.send(document));
  await serveJobBoard(app, server, config);
  await serveWeb(app, server, config.http.webFolder);
  return app;
}

function securityHeaders({ http }: RuntimeConfig) {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // Mantine sets sizes and colours through style attributes.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'self'"],
        formAction: ["'self'"],
      },
    },
    strictTransportSecurity: http.secure ? undefined : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' as const },
  } as const;
}

function observe(server: FastifyInstance, log: Logger, metrics: Metrics): void {
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    logContext.run({ requestId: request.id }, done);
  });
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    metrics.requests.observe(
      { method: request.method, route, status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
    log.debug(
      {
        requestId: request.id,
        method: request.method,
        route,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'Request',
    );
    done();
  });
}
