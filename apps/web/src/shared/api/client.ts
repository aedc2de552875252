import i18next from 'i18next';
import { createApiClient } from '#lib/api-client';
import { problemOf, ProblemError } from './problem';

/** The typed client of the API, in the language of the screens. */
export const api = createApiClient({ language: () => i18next.language });

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** The data of an answer; throws a {@link ProblemError} that says what went wrong. */
export async function unwrap<Data>(call: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    throw new ProblemError({ status: 0, title: '' }, { cause });
  });
  if (!response.ok) throw new ProblemError(problemOf(error, response.status));
  return data as Data;
}
