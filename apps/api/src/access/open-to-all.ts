import { createHash } from 'node:crypto';
import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Public } from './access.decorators.js';

interface OpenRoute {
  isOpenToAll?: boolean;
}

/**
 * What everybody may read, whoever asks and from whichever site: pages of others may show it, and caches may keep it as long as
 * they ask each time whether it still is so.
 */
export const OpenToAll = (): MethodDecorator =>
  applyDecorators(
    Public(),
    RouteConfig({ isOpenToAll: true } satisfies OpenRoute),
    ApiResponse({ status: 304, description: 'As the caller knows it by its ETag.' }),
  );

/** Whether a route was declared so. */
export const isOpenToAll = (config: unknown): boolean =>
  (config as OpenRoute | undefined)?.isOpenToAll === true;

/** What lets pages of other sites read it, and ask whether it still is so (Fetch, CORS protocol). */
export const OPEN_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': 'Accept-Language, If-None-Match',
  'access-control-expose-headers': 'ETag',
} as const;

/** Adds to such answers what caches and other sites go by (RFC 9110, 8.8.3 and 13.1.2; Fetch, CORS protocol). */
export function serveOpenAnswers(server: FastifyInstance): void {
  server.addHook('onSend', (request, reply, payload, done) => {
    if (!isOpenToAll(request.routeOptions.config)) return done(null, payload);
    void reply.headers(OPEN_HEADERS).header('vary', 'Accept-Language, Accept-Encoding');
    if (reply.statusCode !== 200 || typeof payload !== 'string') return done(null, payload);
    return done(null, tagged(request, reply, payload));
  });
}

/** Weak, as the same content is sent compressed and plain. An answer that the caller has already is left out. */
function tagged(request: FastifyRequest, reply: FastifyReply, payload: string): string | null {
  const tag = `W/"${createHash('sha256').update(payload).digest('base64url').slice(0, 22)}"`;
  void reply.header('etag', tag);
  if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'public, no-cache');
  if (!isKnown(request.headers['if-none-match'], tag)) return payload;
  void reply.code(304).removeHeader('content-length').removeHeader('content-type');
  return null;
}

const isKnown = (known: string | undefined, tag: string): boolean =>
  known !== undefined && known.split(',').some((one) => ['*', tag, tag.slice(2)].includes(one.trim()));
