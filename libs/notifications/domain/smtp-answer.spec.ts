import { type FailedHandOver, verdictOf } from './smtp-answer.js';

const cases: [string, FailedHandOver, ReturnType<typeof verdictOf>][] = [
  ['no connection', { step: 'session', begun: false, reply: null }, 'relay'],
  ['554 as greeting', { step: 'session', begun: false, reply: 554 }, 'relay'],
  ['535 to the password', { step: 'session', begun: false, reply: 535 }, 'relay'],
  ['552 to MAIL FROM', { step: 'session', begun: false, reply: 552 }, 'relay'],
  ['a cut before the message', { step: 'recipient', begun: false, reply: null }, 'try-again'],
  ['550 to RCPT TO', { step: 'recipient', begun: false, reply: 550 }, 'refused'],
  ['451 to RCPT TO', { step: 'recipient', begun: false, reply: 451 }, 'try-again'],
  ['421 to RCPT TO', { step: 'recipient', begun: false, reply: 421 }, 'try-again'],
  ['a cut in the middle of the message', { step: 'message', begun: true, reply: null }, 'unknown'],
  ['554 to the message', { step: 'message', begun: true, reply: 554 }, 'refused'],
  ['452 to the message', { step: 'message', begun: true, reply: 452 }, 'try-again'],
  ['421 to the message', { step: 'message', begun: true, reply: 421 }, 'relay'],
];

it.each(cases)('judges %s', (_what, failure, verdict) => {
  expect(verdictOf(failure)).toBe(verdict);
});
