import {
  around,
  boxOf,
  clampView,
  panBy,
  planPoint,
  reveal,
  transformTo,
  wholeHall,
  zoomAt,
} from './plan-view';
import { samplePlan } from '../plan-sample';

const hall = { widthM: 40, depthM: 20 };
const size = { width: 400, height: 400 };

describe('boxOf', () => {
  it.each([
    { width: 400, height: 400 },
    { width: 1200, height: 300 },
    { width: 300, height: 900 },
  ])('shows the whole hall in $width × $height', (drawing) => {
    const box = boxOf(hall, drawing, wholeHall(hall));
    expect(box.x).toBeLessThanOrEqual(-1);
    expect(box.y).toBeLessThanOrEqual(-1);
    expect(box.x + box.w).toBeGreaterThanOrEqual(41);
    expect(box.y + box.h).toBeGreaterThanOrEqual(21);
    expect(box.w / box.h).toBeCloseTo(drawing.width / drawing.height);
  });

  it('has a size before the drawing has one', () => {
    expect(boxOf(hall, { width: 0, height: 0 }, wholeHall(hall))).toEqual({ x: -1, y: -1, w: 42, h: 22 });
  });
});

it('starts near a booth, with the booth in the middle', () => {
  const room = samplePlan()[0]!;
  const booth = room.booths[0]!;
  const view = around(room, booth);
  expect(view.centre).toEqual({ x: booth.x + booth.w / 2, y: booth.y + booth.d / 2 });
  expect(view.zoom).toBeGreaterThan(1);
});

describe('zoomAt', () => {
  it('keeps the point under the finger', () => {
    const before = { zoom: 2, centre: { x: 20, y: 10 } };
    const finger = { x: 120, y: 260 };
    const point = planPoint(boxOf(hall, size, before), size, finger);
    const after = zoomAt(hall, before, 1.5, point);
    const moved = planPoint(boxOf(hall, size, after), size, finger);
    expect(moved.x).toBeCloseTo(point.x);
    expect(moved.y).toBeCloseTo(point.y);
  });

  it('ends at the whole hall', () => {
    expect(zoomAt(hall, { zoom: 1.2, centre: { x: 5, y: 5 } }, 0.5, { x: 0, y: 0 })).toEqual(wholeHall(hall));
  });
});

describe('panBy', () => {
  it('moves by the metres that the pixels are', () => {
    const view = panBy(hall, size, { zoom: 2, centre: { x: 20, y: 10 } }, { x: -40, y: 0 });
    expect(view.centre.x).toBeCloseTo(20 + 40 * (21 / 400));
  });

  it('does not lose the hall', () => {
    expect(panBy(hall, size, { zoom: 4, centre: { x: 20, y: 10 } }, { x: 99_999, y: 99_999 }).centre).toEqual(
      { x: 0, y: 0 },
    );
  });
});

describe('clampView', () => {
  it('refuses a zoom beyond sense', () => {
    expect(clampView(hall, { zoom: 500, centre: { x: 1, y: 1 } }).zoom).toBe(16);
  });
});

describe('reveal', () => {
  const booth = samplePlan()[0]?.booths[0];
  if (booth === undefined) throw new Error('the sample has no booth');

  it('leaves the view alone when the booth is in it', () => {
    const view = wholeHall(hall);
    expect(reveal(hall, size, view, booth)).toBe(view);
  });

  it('goes to a booth outside', () => {
    expect(reveal(hall, size, { zoom: 8, centre: { x: 38, y: 18 } }, booth).centre).toEqual({
      x: 3.5,
      y: 3.5,
    });
  });
});

describe('a drawing that is moved', () => {
  const drawn = { x: 0, y: 0, w: 40, h: 20 };
  const frame = { width: 400, height: 200 };

  it.each([
    ['not at all', drawn, 'translate(0px, 0px) scale(1)'],
    ['to the right of it', { ...drawn, x: 5 }, 'translate(-50px, 0px) scale(1)'],
    ['nearer', { x: 10, y: 5, w: 20, h: 10 }, 'translate(-200px, -100px) scale(2)'],
  ])('shows what is seen: %s', (_what, seen, transform) => {
    expect(transformTo(seen, drawn, frame)).toBe(transform);
  });
});
