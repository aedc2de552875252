import { ArrayUnique, IsArray, IsBoolean, IsInt, IsNumber } from 'class-validator';
import type { Localised } from '#lib/kernel';
import { AreParts, IsCode, IsLine, IsMinorUnits, IsWhole, MayBeAbsent } from '#platform/http';
import json from './fair-plan.json';
import { keyed, once, piece } from './read.js';
import { IsKey, IsLocalised } from './rules.js';

/** A themed part of the fair with its colour on the map. */
class ZoneContent {
  @IsKey() key!: string;
  @IsLocalised() name!: Localised;
  @IsCode(/^#[0-9a-f]{6}$/) colour!: string;
  /** Of one 3 × 3 m unit in the middle of a row. */
  @IsMinorUnits() unitPriceMinor!: number;
}

/** Metres from the hall's back left corner. */
class Rectangle {
  @IsNumber() x!: number;
  @IsNumber() y!: number;
  @IsNumber() w!: number;
  @IsNumber() d!: number;
}

class ZonePlace extends Rectangle {
  @IsKey() key!: string;
}

const ArePositions = (): PropertyDecorator => (target, name) => {
  for (const rule of [IsArray(), ArrayUnique(), IsInt({ each: true })]) rule(target, name);
};

/** Stands of the same size beside each other, counted from the left; the rectangle is that of the first. */
class Row extends Rectangle {
  @IsKey() zone!: string;
  @IsWhole(1, 20) count!: number;
  /** Positions in the row that are open on two or more sides. */
  @ArePositions() corners!: number[];
  @IsBoolean() water!: boolean;
  /** Positions lost to a column of the building or to the organiser's desk. */
  @MayBeAbsent() @ArePositions() blocked?: number[];
}

/** Aisles are 3 m wide or more. The door of hall B is in the middle of its front wall, where no stand stands. */
class HallContent {
  @IsLine(1) name!: string;
  @IsNumber() widthM!: number;
  @IsNumber() depthM!: number;
  @AreParts(10, () => ZonePlace) zones!: ZonePlace[];
  @AreParts(40, () => Row) rows!: Row[];
}

class PlanContent {
  @AreParts(10, () => ZoneContent) zones!: ZoneContent[];
  @AreParts(5, () => HallContent) halls!: HallContent[];
}

const UNIT_AREA = 9;
const ROUNDED_TO = 50_000;

const plan = piece(PlanContent, json);
const zoneOf = keyed(() => plan().zones);

/** Corners pay a tenth more, islands (6 × 6 m) a twentieth less for each unit; rounded to 50,000 dong. */
export function boothPrice(zone: string, w: number, d: number, corner: boolean): number {
  const units = (w * d) / UNIT_AREA;
  const factor = (corner ? 1.1 : 1) * (units >= 4 ? 0.95 : 1);
  return Math.round((zoneOf(zone).unitPriceMinor * units * factor) / ROUNDED_TO) * ROUNDED_TO;
}

const boothsOfRow = ({ zone, x, y, w, d, count, corners, water, blocked }: Row, zones: ZonePlace[]) =>
  Array.from({ length: count }, (_, at) => {
    const corner = corners.includes(at);
    const isBlocked = blocked?.includes(at) ?? false;
    return {
      ...{ zone: zones.findIndex(({ key }) => key === zone), x: x + at * w, y, w, d },
      ...{ corner, power: true, water, blocked: isBlocked },
      priceMinor: isBlocked ? 0 : boothPrice(zone, w, d, corner),
    };
  });

const hallOf = ({ name, widthM, depthM, zones, rows }: HallContent) => ({
  name,
  widthM,
  depthM,
  zones: zones.map(({ key, x, y, w, d }) => {
    const { name: zoneName, colour } = zoneOf(key);
    return { name: zoneName, colour, x, y, w, d };
  }),
  booths: rows
    .flatMap((row) => boothsOfRow(row, zones))
    .map((booth, at) => ({ number: `${name}${String(at + 1).padStart(2, '0')}`, ...booth })),
});

/** The fair's plan of two halls, as it is imported: lengths in metres, the zone of a booth by its place in the hall's list. */
export const floorPlan = once(() => ({ halls: plan().halls.map(hallOf) }));
export type PlanHall = ReturnType<typeof hallOf>;
export type PlanBooth = PlanHall['booths'][number];

/** The booths of a zone that can be had. */
export const boothsIn = (zone: string): PlanBooth[] =>
  plan().halls.flatMap(({ zones }, hall) =>
    floorPlan().halls[hall]!.booths.filter((booth) => !booth.blocked && zones[booth.zone]?.key === zone),
  );
