import { AsyncLocalStorage } from 'node:async_hooks';
import pino, { type Logger } from 'pino';
import type { LoggerService } from '@nestjs/common';

/** The injection token of the process's logger. */
export const LOGGER = Symbol('logger');

/** What every log line of a request or a job carries. */
export interface LogContext {
  requestId?: string;
  jobId?: string;
}

export const logContext = new AsyncLocalStorage<LogContext>();

const SECRETS = [
  'password',
  'token',
  'cookie',
  'authorization',
  '*.password',
  '*.token',
  'headers.cookie',
  'headers.authorization',
];

/** Structured logs, one JSON line each; readable lines on a terminal. */
export function createLogger(level: string): Logger {
  const terminal = process.stdout.isTTY
    ? { transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname' } } }
    : {};
  return pino({ level, redact: SECRETS, mixin: () => logContext.getStore() ?? {}, ...terminal });
}

/** Nest's own messages through the same logger; its start-up chatter only on request. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...context: unknown[]): void {
    this.logger.debug({ context }, String(message));
  }

  warn(message: unknown, ...context: unknown[]): void {
    this.logger.warn({ context }, String(message));
  }

  error(message: unknown, ...context: unknown[]): void {
    this.logger.error({ context }, String(message));
  }
}
