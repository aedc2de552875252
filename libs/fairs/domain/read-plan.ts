import { MAX_SHAPES, type Plan, type PlannedBooth, type PlannedHall, type PlannedZone } from './plan.js';
import type { PlanProblem, Rectangle } from './plan.js';
import { PlanReader } from './plan-reader.js';

const SIDES = ['x', 'y', 'w', 'd'];
const FLAGS = ['corner', 'power', 'water', 'blocked'] as const;
const BOOTH = ['number', 'zone', 'priceMinor', ...SIDES, ...FLAGS];

/** A shape that was read without a fault, and where it stood. */
export interface Located<T> {
  value: T;
  path: string;
}

export interface ReadHall extends Omit<PlannedHall, 'zones' | 'booths'> {
  path: string;
  /** One entry for each in the file; null where it was faulty, so that indices stay right. */
  zones: (Located<PlannedZone> | null)[];
  booths: (Located<PlannedBooth> | null)[];
}

export interface ReadPlan {
  halls: ReadHall[];
  problems: PlanProblem[];
}

/** Reads a plan out of JSON of unknown shape; values in metres come out in centimetres. */
export function readPlan(json: unknown): ReadPlan {
  const reader = new PlanReader();
  const top = reader.object(json, 'plan', ['halls']);
  const halls = top ? reader.list(top['halls'], 'halls') : [];
  if (top && halls.length === 0) reader.note('halls', 'no-halls');
  const shapes = halls.length + halls.reduce((sum: number, hall) => sum + shapesOf(hall), 0);
  if (shapes > MAX_SHAPES) {
    reader.note('halls', 'too-many-shapes', { count: shapes, max: MAX_SHAPES });
    return { halls: [], problems: reader.problems };
  }
  const read = halls.map((hall, at) => readHall(reader, hall, `halls[${at}]`));
  return { halls: read.filter((hall) => hall !== null), problems: reader.problems };
}

const lengthOf = (value: unknown) => (Array.isArray(value) ? value.length : 0);
const shapesOf = (hall: unknown) => {
  const { zones, booths } = (hall ?? {}) as { zones?: unknown; booths?: unknown };
  return lengthOf(zones) + lengthOf(booths);
};

function readHall(reader: PlanReader, json: unknown, path: string): ReadHall | null {
  const fields = reader.object(json, path, ['name', 'widthM', 'depthM', 'zones', 'booths']);
  if (!fields) return null;
  const name = reader.line(fields['name'], `${path}.name`, 80);
  const widthCm = reader.length(fields['widthM'], `${path}.widthM`);
  const depthCm = reader.length(fields['depthM'], `${path}.depthM`);
  const zones = reader
    .list(fields['zones'] ?? [], `${path}.zones`)
    .map((zone, at) => readZone(reader, zone, `${path}.zones[${at}]`));
  const booths = reader
    .list(fields['booths'], `${path}.booths`)
    .map((booth, at) => readBooth(reader, booth, `${path}.booths[${at}]`, zones.length));
  if (name === null || widthCm === null || depthCm === null) return null;
  return { path, name, widthCm, depthCm, zones, booths };
}

function readRectangle(reader: PlanReader, fields: Record<string, unknown>, path: string): Rectangle | null {
  const xCm = reader.position(fields['x'], `${path}.x`);
  const yCm = reader.position(fields['y'], `${path}.y`);
  const widthCm = reader.length(fields['w'], `${path}.w`);
  const depthCm = reader.length(fields['d'], `${path}.d`);
  if (xCm === null || yCm === null || widthCm === null || depthCm === null) return null;
  return { xCm, yCm, widthCm, depthCm };
}

function readZone(reader: PlanReader, json: unknown, path: string): Located<PlannedZone> | null {
  const fields = reader.object(json, path, ['name', 'colour', ...SIDES]);
  if (!fields) return null;
  const name = reader.name(fields['name'], `${path}.name`, 80);
  const colour = reader.colour(fields['colour'], `${path}.colour`);
  const rectangle = readRectangle(reader, fields, path);
  return name && colour && rectangle ? { path, value: { name, colour, ...rectangle } } : null;
}

function readBooth(
  reader: PlanReader,
  json: unknown,
  path: string,
  zones: number,
): Located<PlannedBooth> | null {
  const fields = reader.object(json, path, BOOTH);
  if (!fields) return null;
  const number = reader.line(fields['number'], `${path}.number`, 20);
  const zone = reader.index(fields['zone'], `${path}.zone`, zones);
  const priceMinor = reader.price(fields['priceMinor'], `${path}.priceMinor`);
  const [corner, power, water, blocked] = FLAGS.map((flag) =>
    reader.flag(fields[flag], `${path}.${flag}`),
  ) as [boolean, boolean, boolean, boolean];
  const rectangle = readRectangle(reader, fields, path);
  if (number === null || priceMinor === null || !rectangle) return null;
  return { path, value: { number, zone, corner, power, water, blocked, priceMinor, ...rectangle } };
}

/** The plan without what only the check needs; call it when there are no problems. */
export function planOf({ halls }: ReadPlan): Plan {
  return {
    halls: halls.map(({ path: _path, zones, booths, ...hall }) => ({
      ...hall,
      zones: zones.flatMap((zone) => zone?.value ?? []),
      booths: booths.flatMap((booth) => booth?.value ?? []),
    })),
  };
}
