import { verdictOf } from './smtp-answer.js';

it.each([
  [{ responseCode: 550 }, 'refused'],
  [{ responseCode: 451 }, 'try-again'],
  [{ code: 'ECONNREFUSED', command: 'CONN' }, 'try-again'],
  [{ code: 'ETIMEDOUT', command: 'CONN' }, 'try-again'],
  [{ code: 'ECONNECTION', command: 'RCPT TO' }, 'try-again'],
  [{ code: 'ECONNECTION', command: 'DATA' }, 'unknown'],
  [{ code: 'ESOCKET' }, 'unknown'],
])('judges %j as %s', (error, verdict) => {
  expect(verdictOf(error)).toBe(verdict);
});
