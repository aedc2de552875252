import { type ArgumentsHost, Catch, type ExceptionFilter, Inject } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import type { DomainError } from '#lib/kernel';
import { Database, isUniqueViolation, takenProperty } from '#platform/database';
import { LOGGER } from '#platform/observability';
import { httpErrors } from './http.errors.js';
import { answerProblem } from './problem.js';
import type { FairRequest } from '../request.js';

/** Answers every failure as problem+json in the caller's language; only unexpected ones are logged as errors. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    @Inject(LOGGER) private readonly log: Logger,
    private readonly database: Database,
  ) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FairRequest>();
    const error = isUniqueViolation(thrown) ? this.alreadyThere(thrown) : thrown;
    const problem = answerProblem(request, http.getResponse<FastifyReply>(), error);
    if (problem.status >= 500) this.note(request.id, problem.status, error);
  }

  /** What will be different in a moment needs no stack: there are many such lines while the database is busy or away. */
  private note(requestId: string, status: number, error: unknown): void {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    if (status === 503) this.log.warn({ requestId, error: message }, 'Request asked to come back');
    else this.log.error({ requestId, error: stack }, 'Request failed');
  }

  /** The last word about a key that no rule of the area spoke of, with the field that is taken. */
  private alreadyThere(violation: unknown): DomainError {
    const field = takenProperty(this.database, violation);
    return httpErrors.alreadyThere(field === undefined ? {} : { field });
  }
}
