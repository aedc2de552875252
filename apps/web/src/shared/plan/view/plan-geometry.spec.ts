import fc from 'fast-check';
import { findByNumber, nearestInDirection, zoneOf } from './plan-geometry';
import { samplePlan } from '../plan-sample';

const [hall] = samplePlan();
const booths = hall?.booths ?? [];
const booth = (number: string) => {
  const found = booths.find((candidate) => candidate.number === number);
  if (found === undefined) throw new Error(`no booth ${number}`);
  return found;
};

describe('nearestInDirection', () => {
  it.each([
    ['A2', 'right', 'A3'],
    ['A2', 'left', 'A1'],
    ['A2', 'down', 'B2'],
    ['C4', 'up', 'B4'],
    ['C4', 'down', 'D4'],
    ['A8', 'right', 'E1'],
  ] as const)('goes from %s %s to %s', (from, direction, to) => {
    expect(nearestInDirection(booths, booth(from), direction)?.number).toBe(to);
  });

  it('stays where it is at the edge of the hall', () => {
    expect(nearestInDirection(booths, booth('A1'), 'left')).toBeUndefined();
    expect(nearestInDirection(booths, booth('A5'), 'up')).toBeUndefined();
  });

  it('reaches every booth of the hall from the first', () => {
    const seen = new Set(['A1']);
    const waiting = [booth('A1')];
    for (let from = waiting.pop(); from; from = waiting.pop()) {
      for (const direction of ['left', 'right', 'up', 'down'] as const) {
        const next = nearestInDirection(booths, from, direction);
        if (next && !seen.has(next.id)) {
          seen.add(next.id);
          waiting.push(next);
        }
      }
    }
    expect(seen.size).toBe(booths.length);
  });

  it('never leads backwards', () => {
    const anyBooth = fc.constantFrom(...booths);
    fc.assert(
      fc.property(anyBooth, (from) => {
        expect(nearestInDirection(booths, from, 'right')?.x ?? Infinity).toBeGreaterThan(from.x);
      }),
    );
  });
});

describe('findByNumber', () => {
  it('prefers the whole number to one that begins with it', () => {
    const numbered = [
      { ...booth('A1'), id: '1', number: 'A-12' },
      { ...booth('A1'), id: '2', number: 'A-1' },
    ];
    expect(findByNumber(numbered, 'a1')?.id).toBe('2');
  });

  it('finds by beginning, whatever the case', () => {
    expect(findByNumber(booths, 'd')?.number).toBe('D1');
  });

  it.each(['', ' ', 'z9'])('finds nothing for "%s"', (typed) => {
    expect(findByNumber(booths, typed)).toBeUndefined();
  });
});

describe('zoneOf', () => {
  it('is the zone around the centre of the booth', () => {
    expect(zoneOf({ zones: hall?.zones ?? [] }, booth('F2'))?.id).toBe('sea');
  });

  it('is none outside all zones', () => {
    expect(zoneOf({ zones: hall?.zones ?? [] }, { x: 26, y: 0, w: 1, d: 1 })).toBeUndefined();
  });
});
