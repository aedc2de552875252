import { newId } from '#lib/kernel';
import { codeFor, isSigned, readCode, videoCodeOf } from './signed-codes.js';

const secret = 'a secret of a programme';
const table = { of: 'table', id: newId() } as const;
const code = codeFor(secret, table);

it('leads back to what it stands for', () => {
  expect(readCode(code)).toEqual(table);
  expect(isSigned(secret, code)).toBe(true);
  expect(/^[\w-]+$/.test(code)).toBe(true);
});

it.each([
  ['another secret', 'other', code],
  ['another table', secret, code.replace(table.id, newId())],
  ['a meeting of the same id', secret, `m${code.slice(1)}`],
  ['a shorter signature', secret, code.slice(0, -1)],
  ['no signature', secret, `t${table.id}`],
  ['nothing', secret, ''],
  ['letters of several bytes', secret, `t${table.id}${'ễ'.repeat(22)}`],
])('is refused with %s', (_, key, wrong) => {
  expect(isSigned(key, wrong)).toBe(false);
});

it('gives each meeting a video code of its own', () => {
  const [one, other] = [newId(), newId()];
  expect(videoCodeOf(secret, one)).toBe(videoCodeOf(secret, one));
  expect(videoCodeOf(secret, one)).not.toBe(videoCodeOf(secret, other));
  expect(codeFor(secret, { of: 'meeting', id: one })).not.toContain(videoCodeOf(secret, one));
});
