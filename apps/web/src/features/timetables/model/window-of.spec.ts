import { offsetToShow, positionsIn, windowOf } from './window-of';

describe('windowOf', () => {
  it('draws what is seen and a little beyond, however long the list', () => {
    expect(windowOf({ offset: 0, viewport: 600, size: 60, count: 1_600 })).toEqual({ from: 0, to: 14 });
    expect(windowOf({ offset: 48_000, viewport: 600, size: 60, count: 1_600 })).toEqual({
      from: 796,
      to: 814,
    });
  });

  it('stays within a list that a search has made shorter', () => {
    expect(windowOf({ offset: 48_000, viewport: 600, size: 60, count: 3 })).toEqual({ from: 3, to: 3 });
  });
});

describe('positionsIn', () => {
  it('keeps the position that has the focus', () => {
    expect(positionsIn({ from: 3, to: 5 }, 0, 9)).toEqual([0, 3, 4]);
    expect(positionsIn({ from: 3, to: 5 }, 8, 9)).toEqual([3, 4, 8]);
    expect(positionsIn({ from: 3, to: 5 }, 4, 9)).toEqual([3, 4]);
  });

  it('forgets a position that is no longer in the list', () => {
    expect(positionsIn({ from: 0, to: 2 }, 7, 2)).toEqual([0, 1]);
  });
});

describe('offsetToShow', () => {
  const seen = { offset: 120, viewport: 300, size: 60 };
  it('scrolls no farther than needed', () => {
    expect(offsetToShow(3, seen)).toBe(120);
    expect(offsetToShow(0, seen)).toBe(0);
    expect(offsetToShow(9, seen)).toBe(300);
  });
});
