import { requestIdOf } from './request-id.js';

const UUID = /^[0-9a-f-]{36}$/;

it('keeps the number that a believed proxy gave', () => {
  expect(requestIdOf('7f3c-91ab.proxy_2', { trustProxy: true })).toBe('7f3c-91ab.proxy_2');
});

it.each([
  ['nobody is believed', '7f3c-91ab', false],
  ['none came', undefined, true],
  ['it would break a line of the log', '7f3c\n91ab-7f3c', true],
  ['it is longer than any', 'a'.repeat(65), true],
  ['two came', ['7f3c-91ab', '7f3c-91ac'], true],
])('gives a new one when %s', (_why, given, trustProxy) => {
  expect(requestIdOf(given, { trustProxy })).toMatch(UUID);
});
