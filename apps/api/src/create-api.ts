import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { RuntimeConfig } from '#config';
import { Clock } from '#lib/kernel';
import { answerProblem, httpErrors } from '#platform/http';
import { LOGGER, Metrics, NestLogger } from '#platform/observability';
import { StopDeadline } from '#platform/stopping';
import { BRAKE_RULE, type BrakeRule } from './access/brake.js';
import { serveOpenAnswers } from './access/open-to-all.js';
import { isCrossSite, ownOrigins } from './access/same-origin.js';
import { slowRefusals } from './access/slow-refusals.js';
import { CONNECTION_LIMITS, type ConnectionLimits, connectionOptions } from './connections.js';
import { openApiDocument } from './openapi.js';
import { requestIdOf } from './request-id.js';
import { RequestLog } from './request-log.js';
import { serveJobBoard } from './jobs/job-board.js';
import { refuseOtherMethods } from './route-methods.js';
import { addSecurityHeaders, BARE_HEADERS } from './security-headers.js';
import { serveProblemPages } from './web/problem-pages.js';
import { serveSecurityTxt } from './web/security-txt.js';
import { serveWeb } from './web/serve-web.js';

const BODY_LIMIT = 1024 * 1024;
/** One file of at most 12 MB; what stands beside it in the form is not read. */
const FORM_LIMITS = {
  fileSize: 12 * 1024 * 1024,
  files: 1,
  fields: 10,
  parts: 12,
  fieldSize: 1024,
  headerPairs: 20,
};

/** Milliseconds for requests that are being answered, however long the jobs of the process took to end. */
const LEAST_TO_ANSWER = 2_000;

/** What the server itself bounds, whatever is asked. */
export interface ApiLimits {
  connections: ConnectionLimits;
  brake: BrakeRule;
}

export const API_LIMITS: ApiLimits = { connections: CONNECTION_LIMITS, brake: BRAKE_RULE };

/** Builds the HTTP application, ready to listen. */
export async function createApi(
  root: DynamicModule,
  config: RuntimeConfig,
  { connections, brake }: ApiLimits = API_LIMITS,
): Promise<NestFastifyApplication> {
  // Of addresses that cannot be read, which no hook sees.
  const unroutable: Unroutable = {};
  const adapter = adapterOf(config, connections, unroutable);
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
  await server.register(multipart, { limits: FORM_LIMITS });
  serveOpenAnswers(server);
  await server.register(compress, { encodings: ['br', 'gzip'], threshold: 1024 });
  await addSecurityHeaders(server, config.http);
  cutAtDeadline(server, app.get(StopDeadline));
  unroutable.log = new RequestLog(log, app.get(Metrics), config.log.access);
  unroutable.log.observe(server);
  slowRefusals(server, brake);
  refuseOtherSites(server, ownOrigins(config.http));
  refuseOtherMethods(server);
  const document = openApiDocument(app);
  server.get('/api/openapi.json', (_request, reply) => reply.send(document));
  serveSecurityTxt(server, config.http, app.get(Clock));
  serveProblemPages(server);
  await serveJobBoard(app, server, config);
  await serveWeb(app, server, config.http.webFolder);
  return app;
}

/** Who logs addresses that cannot be read; set before the server listens. */
interface Unroutable {
  log?: RequestLog;
}

function adapterOf(
  { http }: RuntimeConfig,
  connections: ConnectionLimits,
  unroutable: Unroutable,
): FastifyAdapter {
  return new FastifyAdapter({
    ...connectionOptions(connections),
    bodyLimit: BODY_LIMIT,
    // The nearest proxy alone is believed: what stands further left in X-Forwarded-For, the caller may have written.
    trustProxy: http.trustProxy && ((_address, hop) => hop === 0),
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      unroutable.log?.observeUnroutable(request, reply);
      void reply.headers(BARE_HEADERS);
      answerProblem(request, reply, error);
    },
    genReqId: ({ headers }: FastifyRequest['raw']) => requestIdOf(headers['x-request-id'], http),
    forceCloseConnections: 'idle',
  });
}

function refuseOtherSites(server: FastifyInstance, own: ReturnType<typeof ownOrigins>): void {
  server.addHook('onRequest', (request, reply, done) => {
    // Answered, not thrown: parts that are not ours have error handlers of their own.
    if (isCrossSite(request, own)) answerProblem(request, reply, httpErrors.crossSite());
    else done();
  });
}

/** A request that comes or is answered slowly does not keep a process that is told to stop. */
function cutAtDeadline(server: FastifyInstance, deadline: StopDeadline): void {
  server.addHook('preClose', (done) => {
    const left = Math.max(deadline.left(), LEAST_TO_ANSWER);
    setTimeout(() => server.server.closeAllConnections(), left).unref();
    done();
  });
}
