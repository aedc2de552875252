import { HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, type FieldProblem, type UiLanguage, valuesIn } from '#lib/kernel';
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
import { languageOf } from './request.js';

/** RFC 9457 problem details, with our code, the next step and the fields at fault. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail?: string;
  next?: string;
  /** The request's number, to be found again in the logs. */
  instance?: string;
  errors?: FieldProblem[];
  [extension: string]: unknown;
}

const UNEXPECTED = {
  title: {
    vi: 'Có lỗi ngoài dự kiến',
    en: 'Something unexpected went wrong',
    fr: 'Une erreur inattendue est survenue',
  },
  next: {
    vi: 'Thử lại; nếu vẫn lỗi, báo cho đơn vị tổ chức kèm mã yêu cầu.',
    en: 'Try again; if it stays, tell the organiser the request number.',
    fr: "Réessayez ; si cela persiste, indiquez le numéro de requête à l'organisateur.",
  },
} as const;

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
  if (isUnwritable(error)) return httpErrors.noRoom();
  if (isUniqueViolation(error)) return httpErrors.alreadyThere();
  if (isForeignKeyViolation(error)) return httpErrors.changedMeanwhile();
  if (isTooLong(error)) return httpErrors.textTooLong();
  if (error instanceof TablesAreNewer) return httpErrors.olderVersion();
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
  const expected = asDomainError(error);
  if (!expected) {
    return {
      type: 'about:blank',
      title: UNEXPECTED.title[language],
      status: 500,
      code: 'http.unexpected',
      next: UNEXPECTED.next[language],
      instance: requestId,
    };
  }
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
