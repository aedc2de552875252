import { expectedIn, tagOf } from './if-match.js';

describe('expectedIn', () => {
  it.each([undefined, '*', ' * '])('asks for no version where the header is %p', (header) => {
    expect(expectedIn(header)).toBeNull();
  });

  it.each([
    ['"0"', [0]],
    [tagOf(17), [17]],
    ['W/"3"', [3]],
    ['"3", "4"', [3, 4]],
  ])('reads %s', (header, versions) => {
    expect(expectedIn(header)).toEqual(versions);
  });

  it.each(['', '3', '"03"', '"-1"', '"a"', '"3', '"3",', '*, "3"', '"9999999999"', '"3", '.repeat(100)])(
    'refuses %p, and says which header it is',
    (header) => {
      expect(() => expectedIn(header)).toThrow(
        expect.objectContaining({ code: 'editing.version-unreadable', params: { field: 'If-Match' } }),
      );
    },
  );
});
