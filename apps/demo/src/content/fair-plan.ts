import { unitPrices, zones } from './fair-zones.js';
import type { FloorPlan, PlanBooth, PlanHall, ZoneKey } from './types.js';

const unit = 3;

/** A rectangle of stands of the same size, counted from its back left corner. */
interface Row {
  readonly zone: ZoneKey;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly d: number;
  readonly count: number;
  /** Positions in the row open on two or more sides. */
  readonly corners: readonly number[];
  readonly power: boolean;
  readonly water: boolean;
  /** Positions lost to a column of the building or to the organiser's desk. */
  readonly blocked?: readonly number[];
}
interface ZonePlace {
  readonly key: ZoneKey;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly d: number;
}
interface HallDesign {
  readonly name: string;
  readonly letter: string;
  readonly widthM: number;
  readonly depthM: number;
  readonly zones: readonly ZonePlace[];
  readonly rows: readonly Row[];
}

const single = { w: unit, d: unit };
const island = { w: 2 * unit, d: 2 * unit, count: 1, corners: [0], power: true } as const;
/** A stand that takes the head of a double row and is open on three sides. */
const head = { w: unit, d: 2 * unit, count: 1, corners: [0], power: true } as const;

/** One back-to-back block of ten units, its left end made one 3 × 6 m stand. */
const block = (zone: ZoneKey, x: number, y: number, length: number, water: boolean): Row[] => [
  { ...head, zone, x, y, water },
  { ...single, zone, x: x + unit, y, count: length - 1, corners: [length - 2], power: true, water },
  {
    ...single,
    zone,
    x: x + unit,
    y: y + unit,
    count: length - 1,
    corners: [length - 2],
    power: true,
    water: false,
  },
];
const wall = (
  zone: ZoneKey,
  x: number,
  y: number,
  count: number,
  water: boolean,
  blocked: number[] = [],
): Row => ({
  ...single,
  zone,
  x,
  y,
  count,
  corners: [0, count - 1],
  power: true,
  water,
  blocked,
});

/** Aisles of hall A: 4 m between rows, 3 m between zones, 4.5 m along the side walls. */
const hallA: HallDesign = {
  name: 'A',
  letter: 'A',
  widthM: 60,
  depthM: 36,
  zones: [
    { key: 'seafood', x: 4.5, y: 0, w: 15, d: 33 },
    { key: 'produce', x: 22.5, y: 0, w: 15, d: 33 },
    { key: 'drinks', x: 40.5, y: 0, w: 15, d: 33 },
  ],
  rows: [
    wall('seafood', 4.5, 0, 5, true, [2]),
    ...block('seafood', 4.5, 7, 5, true),
    ...block('seafood', 4.5, 17, 5, true),
    { ...island, zone: 'seafood', x: 4.5, y: 27, water: true },
    { ...island, zone: 'seafood', x: 13.5, y: 27, water: true },
    wall('produce', 22.5, 0, 5, false, [2]),
    ...block('produce', 22.5, 7, 5, false),
    ...block('produce', 22.5, 17, 5, false),
    {
      ...single,
      zone: 'produce',
      x: 22.5,
      y: 27,
      w: 6,
      count: 1,
      corners: [0],
      power: true,
      water: false,
      blocked: [0],
    },
    { ...island, zone: 'produce', x: 31.5, y: 27, water: false },
    wall('drinks', 40.5, 0, 5, true, [2]),
    ...block('drinks', 40.5, 7, 5, true),
    ...block('drinks', 40.5, 17, 5, false),
    { ...island, zone: 'drinks', x: 40.5, y: 27, water: true },
    { ...single, zone: 'drinks', x: 49.5, y: 27, count: 2, corners: [0, 1], power: true, water: true },
  ],
};

/** Hall B: the door is in the middle of the front wall, so no stand stands there; tables fill the food court's middle. */
const hallB: HallDesign = {
  name: 'B',
  letter: 'B',
  widthM: 48,
  depthM: 30,
  zones: [
    { key: 'crafts', x: 3, y: 0, w: 12, d: 30 },
    { key: 'guests', x: 18, y: 0, w: 12, d: 22 },
    { key: 'food-court', x: 33, y: 0, w: 12, d: 30 },
  ],
  rows: [
    wall('crafts', 3, 0, 4, false),
    ...block('crafts', 3, 6.5, 4, false),
    ...block('crafts', 3, 16, 4, false),
    wall('crafts', 3, 27, 4, false, [3]),
    wall('guests', 18, 0, 4, false),
    ...block('guests', 18, 6.5, 4, true),
    { ...island, zone: 'guests', x: 18, y: 16, water: true },
    { ...single, zone: 'guests', x: 24, y: 16, count: 2, corners: [1], power: true, water: false },
    { ...single, zone: 'guests', x: 24, y: 19, count: 2, corners: [1], power: true, water: false },
    wall('food-court', 33, 0, 4, true),
    {
      ...single,
      zone: 'food-court',
      x: 33,
      y: 6.5,
      w: 6,
      count: 2,
      corners: [0, 1],
      power: true,
      water: true,
    },
    wall('food-court', 33, 27, 4, true),
  ],
};

/** Corners pay a tenth more, islands (6 × 6 m) a twentieth less for each unit; rounded to 50,000 dong. */
export function boothPrice(zone: ZoneKey, w: number, d: number, corner: boolean): number {
  const units = (w * d) / (unit * unit);
  const factor = (corner ? 1.1 : 1) * (units >= 4 ? 0.95 : 1);
  return Math.round((unitPrices[zone] * units * factor) / 50_000) * 50_000;
}

function boothsOf(design: HallDesign): PlanBooth[] {
  const order = design.zones.map((place) => place.key);
  const booths = design.rows.flatMap((row) =>
    Array.from({ length: row.count }, (_, i) => {
      const corner = row.corners.includes(i);
      const blocked = row.blocked?.includes(i) ?? false;
      return {
        zone: order.indexOf(row.zone),
        x: row.x + i * row.w,
        y: row.y,
        w: row.w,
        d: row.d,
        corner,
        power: row.power,
        water: row.water,
        blocked,
        priceVnd: blocked ? 0 : boothPrice(row.zone, row.w, row.d, corner),
      };
    }),
  );
  return booths.map((booth, i) => ({
    number: `${design.letter}${String(i + 1).padStart(2, '0')}`,
    ...booth,
  }));
}

function hallOf(design: HallDesign): PlanHall {
  return {
    name: design.name,
    widthM: design.widthM,
    depthM: design.depthM,
    zones: design.zones.map(({ key, x, y, w, d }) => ({
      name: zones[key].name,
      colour: zones[key].colour,
      x,
      y,
      w,
      d,
    })),
    booths: boothsOf(design),
  };
}

/** The zone of a booth's hall, by the booth's zone index. */
export const zoneOrder: Readonly<Record<string, readonly ZoneKey[]>> = {
  A: hallA.zones.map((place) => place.key),
  B: hallB.zones.map((place) => place.key),
};

/** The fair's plan of two halls, in metres, in the platform's import format. */
export const floorPlan: FloorPlan = {
  name: 'Hội chợ OCOP – Ngày hội Cua Cà Mau lần thứ II',
  halls: [hallOf(hallA), hallOf(hallB)],
};
