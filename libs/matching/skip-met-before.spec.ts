import { isSkippedAsMet } from './skip-met-before.js';

it('leaves those apart who met before, unless both must meet again', () => {
  const rules = { skipMetBefore: true };
  expect(isSkippedAsMet(rules, ['must', 'want'])).toBe(true);
  expect(isSkippedAsMet(rules, [null, 'must'])).toBe(true);
  expect(isSkippedAsMet(rules, ['must', 'must'])).toBe(false);
  expect(isSkippedAsMet({ skipMetBefore: false }, [null, null])).toBe(false);
});
