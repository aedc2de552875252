import i18next from 'i18next';
import { versionHeader } from '#lib/api-client';
import { problemOf, ProblemError } from './problem';

interface SendOptions {
  body?: unknown;
  /** Key of this submission, the same on a retry. */
  idempotencyKey?: string;
  /** Of what is edited; an edit of an older version is refused. */
  before?: { version: number };
  signal?: AbortSignal;
}

/** Calls the API by method and path, with JSON or form data; throws a {@link ProblemError}. */
export async function send<Data>(method: string, path: string, options: SendOptions = {}): Promise<Data> {
  const isForm = options.body instanceof FormData;
  const headers = new Headers({ Accept: 'application/json', 'Accept-Language': i18next.language });
  if (options.body !== undefined && !isForm) headers.set('Content-Type', 'application/json');
  if (options.idempotencyKey !== undefined) headers.set('Idempotency-Key', options.idempotencyKey);
  if (options.before) headers.set('If-Match', versionHeader(options.before)['If-Match']);
  const body = options.body instanceof FormData ? options.body : JSON.stringify(options.body);
  const response = await fetch(path, {
    method,
    headers,
    body,
    signal: options.signal,
    credentials: 'same-origin',
  }).catch((cause: unknown) => {
    throw new ProblemError({ status: 0, title: '' }, { cause });
  });
  const text = await response.text();
  const answer: unknown = text === '' ? undefined : parsed(text);
  if (!response.ok) throw new ProblemError(problemOf(answer, response.status));
  return answer as Data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
