export type BoothState = 'available' | 'held' | 'claimed' | 'blocked';

/** A rented stand on the plan; lengths in metres from the hall's upper left corner. */
export interface PlanBooth {
  id: string;
  number: string;
  x: number;
  y: number;
  w: number;
  d: number;
  state: BoothState;
  corner: boolean;
  power: boolean;
  water: boolean;
  areaM2: number;
  /** Price in the currency's minor unit; left out where prices are not shown. */
  priceMinor?: number;
  exhibitorName?: string;
  /** Held or claimed by the reader's own organisation. */
  mine?: boolean;
  /** Until when the reader cannot hold it, though it is free. */
  restsUntil?: string;
  /** The clock that this is told by. */
  timeZone?: string;
}

/** The state that a booth is drawn in: what rests for the reader waits like what is held. */
export const stateShown = ({ state, restsUntil }: Pick<PlanBooth, 'state' | 'restsUntil'>): BoothState =>
  restsUntil === undefined ? state : 'held';

/** Whether the reader can take it. */
export const isFree = ({ state, restsUntil }: Pick<PlanBooth, 'state' | 'restsUntil'>): boolean =>
  state === 'available' && restsUntil === undefined;

export interface PlanZone {
  id: string;
  name: string;
  /** CSS colour, drawn very light. */
  colour: string;
  x: number;
  y: number;
  w: number;
  d: number;
}

export interface PlanHall {
  id: string;
  name: string;
  widthM: number;
  depthM: number;
  zones: readonly PlanZone[];
  booths: readonly PlanBooth[];
}

/** What FloorPlan and BoothList have in common. */
export interface PlanProps {
  halls: readonly PlanHall[];
  selectedIds?: readonly string[];
  /** Selects or deselects, e.g. with the space bar. */
  onToggle?: (boothId: string) => void;
  /** Shows a booth's details. A click does this, or toggles when there is nothing to open. */
  onOpen?: (boothId: string) => void;
  currency?: string;
  /** What the plan shows at first: this hall, and in it this booth from near. */
  start?: { hallId: string; booth?: PlanBooth } | undefined;
}
