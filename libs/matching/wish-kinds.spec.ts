import { isUnwished } from './wish-kinds.js';

it('lets one no outweigh every wish', () => {
  expect(isUnwished('must', 'no')).toBe(true);
  expect(isUnwished('must', null)).toBe(false);
  expect(isUnwished()).toBe(false);
});
