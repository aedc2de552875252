import { HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, type UiLanguage, valuesIn } from '#lib/kernel';
import {
  isForeignKeyViolation,
  isTooLong,
  isPassing,
  isUniqueViolation,
  isUnwritable,
  TablesAreNewer,
} from '#platform/database';
import { unavailableNow } from './come-back.js';
import { httpErrors } from './http.errors.js';
import { InvalidInput, wordFieldProblems } from './invalid-input.js';
import type { Problem } from './problem.response.js';
import { languageOf } from '../request.js';
import { serverErrors } from './server.errors.js';

const BY_STATUS: Record<number, keyof typeof httpErrors> = {
  400: 'malformed',
  404: 'notFound',
  405: 'notFound',
  413: 'tooLarge',
  // A part of the path that is longer than every id and token: nothing stands there.
  414: 'notFound',
  415: 'unsupportedType',
  429: 'tooManyRequests',
};

/** The expected failure behind whatever was thrown, or null when it was not expected. */
export function asDomainError(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error;
  if (isPassing(error)) return unavailableNow();
  if (isUnwritable(error)) return serverErrors.noRoom();
  if (isUniqueViolation(error)) return httpErrors.alreadyThere();
  if (isForeignKeyViolation(error)) return httpErrors.changedMeanwhile();
  if (isTooLong(error)) return httpErrors.textTooLong();
  if (error instanceof TablesAreNewer) return serverErrors.olderVersion();
  const status =
    error instanceof HttpException
      ? error.getStatus()
      : (error as { statusCode?: number } | null)?.statusCode;
  const entry = status === undefined ? undefined : BY_STATUS[status];
  return entry ? httpErrors[entry]() : null;
}

/** Seconds after which a program may ask again, where the failure does not say so itself. */
const LATER: Record<number, number> = { 429: 60, 503: 60 };

/** Answers a failure in the caller's language; for what happens outside of the handlers, and for the filter. */
export function answerProblem(request: FastifyRequest, reply: FastifyReply, error: unknown): Problem {
  const problem = problemOf(error, languageOf(request), request.id);
  const { seconds = LATER[problem.status] } = problem;
  if (typeof seconds === 'number') void reply.header('retry-after', seconds);
  void reply.code(problem.status).type('application/problem+json').send(problem);
  return problem;
}

export function problemOf(error: unknown, language: UiLanguage, requestId: string): Problem {
  const expected = asDomainError(error) ?? serverErrors.unexpected();
  const { field, ...extensions } = valuesIn(expected.params, language);
  const words = expected.words(language);
  const errors =
    expected instanceof InvalidInput
      ? wordFieldProblems(expected.fields, language)
      : typeof field === 'string'
        ? [
            {
              field,
              code: expected.code,
              message: words.detail ?? words.title,
              ...(words.next && { next: words.next }),
            },
          ]
        : undefined;
  return {
    type: `/problems/${expected.code}`,
    ...words,
    status: expected.entry.status,
    code: expected.code,
    instance: requestId,
    ...(errors && { errors }),
    ...extensions,
  };
}
