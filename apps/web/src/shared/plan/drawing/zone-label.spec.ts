import { zoneLabel } from './zone-label';

const zone = { id: 'z', name: 'Thủy sản', colour: '#158676', x: 4, y: 0, w: 12, d: 20 };
const row = (y: number, d = 3) => ({ x: 4, y, w: 12, d });

describe('zoneLabel', () => {
  it('stands in the middle of the first strip without booths', () => {
    expect(zoneLabel(zone, [row(7), row(0), row(13)], 0.5)).toEqual({ x: 10, y: 5, size: 1.5 });
  });

  it('starts at the top of an empty zone', () => {
    expect(zoneLabel(zone, [], 0.5)).toMatchObject({ x: 10, y: 10 });
  });

  it('passes over strips lower than a metre', () => {
    expect(zoneLabel(zone, [row(0), row(3.9), row(9)], 0.5)?.y).toBeCloseTo(7.95);
  });

  it('counts booths that stand in a part of the width only', () => {
    const half = { x: 4, y: 3, w: 5, d: 10 };
    expect(zoneLabel(zone, [row(0), half], 0.5)?.y).toBe(16.5);
  });

  it('leaves booths of other zones out', () => {
    const beside = { x: 16, y: 0, w: 12, d: 20 };
    expect(zoneLabel(zone, [beside], 0.5)?.y).toBe(10);
  });

  it('writes a long name smaller, so that it stays inside the zone', () => {
    const long = { ...zone, name: 'Thực phẩm khô, gia vị và trái cây sấy' };
    const label = zoneLabel(long, [row(0)], 0.1);
    expect((label?.size ?? 99) * 0.54 * long.name.length).toBeLessThanOrEqual(zone.w);
  });

  it.each([
    ['no strip is free', [row(0, 20)], 0.5],
    ['the letters would be too small', [], 2],
  ])('is left out when %s', (_when, booths, leastSize) => {
    expect(zoneLabel(zone, booths, leastSize)).toBeUndefined();
  });
});
