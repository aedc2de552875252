import type { Translated } from '#lib/kernel';

/** A rectangle in whole centimetres from its hall's upper left corner. */
export interface Rectangle {
  xCm: number;
  yCm: number;
  widthCm: number;
  depthCm: number;
}

export interface PlannedZone extends Rectangle {
  name: Translated;
  /** "#1f8a70" */
  colour: string;
}

export interface PlannedBooth extends Rectangle {
  number: string;
  /** Index into the hall's zones. */
  zone: number | null;
  corner: boolean;
  power: boolean;
  water: boolean;
  blocked: boolean;
  priceMinor: number;
}

export interface PlannedHall {
  name: string;
  widthCm: number;
  depthCm: number;
  zones: PlannedZone[];
  booths: PlannedBooth[];
}

/** A whole floor plan as it is imported: lengths read from metres. */
export interface Plan {
  halls: PlannedHall[];
}

/** One thing wrong with a plan: where ("halls[0].booths[3].w"), what, and the values its words need. */
export interface PlanProblem {
  path: string;
  code: PlanFault;
  params: Record<string, string | number>;
}

export type PlanFault =
  | 'not-an-object'
  | 'not-a-list'
  | 'unknown-property'
  | 'no-halls'
  | 'too-many-shapes'
  | 'bad-length'
  | 'bad-position'
  | 'bad-text'
  | 'bad-name'
  | 'bad-colour'
  | 'bad-flag'
  | 'bad-price'
  | 'bad-zone'
  | 'same-name'
  | 'same-number'
  | 'outside-hall'
  | 'outside-zone'
  | 'overlap'
  | 'booth-taken';

/** Halls, zones and booths together. */
export const MAX_SHAPES = 5_000;
/** More than this is not listed; the count says how many there are. */
export const MAX_PROBLEMS = 200;
/** Overlaps in one hall are not counted further. */
export const MAX_OVERLAPS = 1_000;
