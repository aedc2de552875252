import type { PlanBooth } from '../plan';
import { areasOf, boothAt, detailOf, drawnAround, isWithin } from './plan-detail';
import { samplePlan } from '../plan-sample';

const [hall] = samplePlan();
const { booths } = hall!;
const none = () => false;
const ids = (drawn: readonly PlanBooth[]) => drawn.map(({ id }) => id);
const whole = { x: -1, y: -1, w: 42, h: 26 };
// E1 to E3 stand around x 28 to 37, y 3 to 6.
const corner = { x: 31, y: 3, w: 4, h: 4 };

/** A hall full of booths, 100 in a row. */
const many = (count: number): PlanBooth[] =>
  Array.from({ length: count }, (_, index) => ({
    ...booths[0]!,
    id: `m${index}`,
    x: (index % 100) * 3,
    y: Math.floor(index / 100) * 3,
  }));

describe('what is drawn', () => {
  it('is every booth of a small hall, in its order', () => {
    expect(detailOf(booths, { box: whole, scale: 20 }, none)).toEqual({ booths, hasAreas: false });
  });

  it('is what is seen and half a screen around it', () => {
    expect(ids(detailOf(booths, { box: corner, scale: 200 }, none).booths)).toEqual(['E1', 'E2', 'E3']);
  });

  it('is always what somebody has to find, in the order of the hall', () => {
    const isKept = ({ id }: PlanBooth) => id === 'A1' || id === 'G1';
    expect(ids(detailOf(booths, { box: corner, scale: 200 }, isKept).booths)).toEqual([
      'A1',
      'E1',
      'E2',
      'E3',
      'G1',
    ]);
  });

  it.each([
    ['booths are too small to be told apart', booths, 1.3],
    ['they are too many', many(1_000), 10],
  ])('is areas and what has to be found when %s', (_when, all, scale) => {
    const isKept = ({ id }: PlanBooth) => id === all[5]!.id;
    expect(detailOf(all, { box: { x: 0, y: 0, w: 300, h: 200 }, scale }, isKept)).toEqual({
      booths: [all[5]],
      hasAreas: true,
    });
  });

  it('is each booth again from near, however many the hall has', () => {
    const { booths: near, hasAreas } = detailOf(
      many(5_000),
      { box: { x: 0, y: 0, w: 30, h: 15 }, scale: 30 },
      none,
    );
    expect(hasAreas).toBe(false);
    expect(near.length).toBeLessThan(200);
  });
});

describe('areas', () => {
  it('hold every booth once, by zone, state and whose it is', () => {
    const areas = areasOf(hall!);
    expect(areas.reduce((sum, { path }) => sum + path.split('z').length - 1, 0)).toBe(booths.length);
    expect(areas.filter(({ isMine }) => isMine)).toEqual([
      { key: 'ocop held true', state: 'held', isMine: true, path: 'M8 8h3v3h-3z' },
    ]);
    expect(new Set(areas.map(({ key }) => key.split(' ')[0]))).toEqual(new Set(['ocop', 'sea']));
  });
});

it('finds the booth under a point, and none in an aisle', () => {
  expect(boothAt(booths, { x: 9, y: 9 })?.id).toBe('B3');
  expect(boothAt(booths, { x: 9, y: 6 })).toBeUndefined();
});

describe('a hand', () => {
  const box = { x: 10, y: 5, w: 20, h: 10 };

  it.each([
    ['stays in what is drawn', { ...box, x: 2, y: 9 }, true],
    ['leaves it', { ...box, x: -3, w: 10 }, true],
    ['goes too far', { ...box, x: 25 }, false],
    ['goes back too far', { ...box, x: 0, w: 9, y: -1 }, true],
    ['widens the view', { x: 0, y: 0, w: 40, h: 20 }, true],
    ['widens it too far', { x: -5, y: 0, w: 60, h: 30 }, false],
  ])('that %s', (_what, seen, isDrawn) => {
    expect(isWithin(seen, drawnAround(box), { widthM: 42, depthM: 20 })).toBe(isDrawn);
  });
});
