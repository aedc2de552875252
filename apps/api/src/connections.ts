import { type Server, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyHttpOptions } from 'fastify';
import { httpErrors, problemOf } from '#platform/http';
import { BARE_HEADERS } from './security-headers.js';

/** How long a connection may take for what; milliseconds. */
export interface ConnectionLimits {
  /** Until the headers are there. */
  headers: number;
  /** Until the whole request is there. */
  request: number;
  /** In which nothing goes either way, while a request comes or is answered. */
  silence: number;
  /** In which no further request comes. */
  idle: number;
  /** Between two looks at how long requests have been coming. */
  check: number;
  /** Bytes of the first line and all headers. */
  headerBytes: number;
}

/** A file of 12 MB comes in five minutes over a third of a megabit; proxies keep connections for 60 (nginx) or 120 s (Caddy). */
export const CONNECTION_LIMITS: Readonly<ConnectionLimits> = {
  headers: 15_000,
  request: 300_000,
  silence: 100_000,
  // Longer than any proxy's own: it would send a request just when we hang up, and answer 502.
  idle: 125_000,
  check: 5_000,
  headerBytes: 16 * 1024,
};

/** The server's options that keep slow and broken connections from filling it. */
export const connectionOptions = (limits: ConnectionLimits) =>
  ({
    requestTimeout: limits.request,
    connectionTimeout: limits.silence,
    keepAliveTimeout: limits.idle,
    http: {
      headersTimeout: limits.headers,
      connectionsCheckingInterval: limits.check,
      maxHeaderSize: limits.headerBytes,
    },
    clientErrorHandler: answerBrokenConnection,
  }) satisfies FastifyHttpOptions<Server>;

/** "Not Found" of 404. */
export const statusWords = (status: number): string => STATUS_CODES[status] ?? '';

const REASONS: Record<string, keyof typeof httpErrors> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'tooSlow',
  HPE_HEADER_OVERFLOW: 'headersTooLarge',
};

/** Nobody knows the language of a request that never became one. */
function answerBrokenConnection(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const problem = problemOf(httpErrors[REASONS[error.code ?? ''] ?? 'malformed'](), 'en', '');
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${statusWords(problem.status)}`,
    ...Object.entries(BARE_HEADERS).map(([name, value]) => `${name}: ${value}`),
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroySoon();
}
