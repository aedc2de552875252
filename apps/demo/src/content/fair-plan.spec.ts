import { boothPrice, floorPlan, type PlanBooth, type PlanHall } from './fair-plan.js';

const booths = floorPlan().halls.flatMap((hall) => hall.booths);
type Box = Pick<PlanBooth, 'x' | 'y' | 'w' | 'd'>;
const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.w <= outer.x + outer.w &&
  inner.y + inner.d <= outer.y + outer.d;
/** Distance between two rectangles along each axis; negative when they share that stretch. */
const gaps = (a: Box, b: Box): [number, number] => [
  Math.max(a.x, b.x) - Math.min(a.x + a.w, b.x + b.w),
  Math.max(a.y, b.y) - Math.min(a.y + a.d, b.y + b.d),
];
const pairs = (hall: PlanHall): [PlanBooth, PlanBooth][] =>
  hall.booths.flatMap((a, i) => hall.booths.slice(i + 1).map((b): [PlanBooth, PlanBooth] => [a, b]));
const outside = (hall: PlanHall): string[] =>
  hall.booths
    .filter((booth) => {
      const zone = hall.zones[booth.zone];
      return !zone || !within(booth, zone) || !within(booth, { x: 0, y: 0, w: hall.widthM, d: hall.depthM });
    })
    .map((booth) => booth.number);

describe('the floor plan', () => {
  it('has between 115 and 125 booths with numbers of their own', () => {
    expect(booths.length).toBeGreaterThanOrEqual(115);
    expect(booths.length).toBeLessThanOrEqual(125);
    expect(new Set(booths.map((booth) => booth.number)).size).toBe(booths.length);
  });

  it('keeps every booth inside its hall and its zone', () => {
    expect(floorPlan().halls.flatMap(outside)).toEqual([]);
  });

  it('lets no two booths overlap', () => {
    const clashes = floorPlan().halls.flatMap((hall) =>
      pairs(hall).filter(([a, b]) => gaps(a, b).every((gap) => gap < 0)),
    );
    expect(clashes).toEqual([]);
  });

  it('leaves at least three metres wherever booths do not adjoin', () => {
    const narrow = floorPlan().halls.flatMap((hall) =>
      pairs(hall)
        .filter(([a, b]) => {
          const [x, y] = gaps(a, b);
          return (x < 0 && y > 0 && y < 3) || (y < 0 && x > 0 && x < 3);
        })
        .map(([a, b]) => `${a.number}–${b.number}`),
    );
    expect(narrow).toEqual([]);
  });

  it('has standard, double and island booths, and a few that are blocked', () => {
    const areas = new Set(booths.map((booth) => booth.w * booth.d));
    expect([...areas].toSorted((a, b) => a - b)).toEqual([9, 18, 36]);
    expect(booths.filter((booth) => booth.blocked).length).toBeGreaterThanOrEqual(4);
  });

  it('asks more for corners and for larger booths, in whole 50,000 dong', () => {
    expect(boothPrice('seafood', 3, 3, false)).toBe(4_500_000);
    expect(boothPrice('seafood', 3, 3, true)).toBe(4_950_000);
    expect(boothPrice('guests', 3, 6, true)).toBe(13_200_000);
    const open = booths.filter((booth) => !booth.blocked);
    expect(open.every((booth) => booth.priceMinor > 0 && booth.priceMinor % 50_000 === 0)).toBe(true);
  });
});
