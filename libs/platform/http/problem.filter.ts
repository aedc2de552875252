import { type ArgumentsHost, Catch, type ExceptionFilter, Inject } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import type { DomainError } from '#lib/kernel';
import { Database, isUniqueViolation, takenProperty } from '#platform/database';
import { LOGGER } from '#platform/observability';
import { httpErrors } from './http.errors.js';
import { answerProblem } from './problem.js';
import type { FairRequest } from './request.js';

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
    if (problem.status >= 500)
      this.log.error(
        { requestId: request.id, error: (error as Error).stack ?? String(error) },
        'Request failed',
      );
  }

  /** The last word about a key that no rule of the area spoke of, with the field that is taken. */
  private alreadyThere(violation: unknown): DomainError {
    const field = takenProperty(this.database, violation);
    return httpErrors.alreadyThere(field === undefined ? {} : { field });
  }
}
