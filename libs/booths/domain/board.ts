/** A booth as the plan shows it; lengths in metres. What a reader may not see is left out. */
export interface BoardBooth {
  id: string;
  number: string;
  x: number;
  y: number;
  w: number;
  d: number;
  state: 'available' | 'held' | 'claimed' | 'blocked';
  corner: boolean;
  power: boolean;
  water: boolean;
  areaM2: number;
  /** In the currency's minor unit. */
  priceMinor?: number;
  exhibitorName?: string;
  /** The reader's own organisation has it. */
  mine?: boolean;
  exhibitorId?: string;
  orderId?: string;
  /** When its hold ends. */
  expiresAt?: string;
}

export interface BoardZone {
  id: string;
  name: string;
  /** "#1f8a70" */
  colour: string;
  x: number;
  y: number;
  w: number;
  d: number;
}

export interface BoardHall {
  id: string;
  name: string;
  widthM: number;
  depthM: number;
  zones: BoardZone[];
  booths: BoardBooth[];
}

/** The floor plan of a fair with who has what. */
export interface BoothBoard {
  currency: string;
  halls: BoardHall[];
}

/** Who looks at the board. */
export type BoardReader =
  { as: 'public' } | { as: 'exhibitor'; organisationId: string } | { as: 'organiser' };

/** A row of the board's statement; flags are 0 or 1. */
export interface BoothRow {
  id: string;
  number: string;
  hallId: string;
  xCm: number;
  yCm: number;
  widthCm: number;
  depthCm: number;
  corner: number;
  power: number;
  water: number;
  blocked: number;
  priceMinor: number | string;
  claimState: 'held' | 'claimed' | null;
  exhibitorId: string | null;
  organisationId: string | null;
  exhibitorName: string | null;
  orderId: string | null;
  /** UTC; null for a claim, which has no end. */
  expiresAt: Date | null;
}

/** What a reader sees of a booth: names of holders only for the organiser, prices of taken booths for nobody else. */
export function boardBooth(row: BoothRow, reader: BoardReader, now: Date): BoardBooth {
  const isExpired = row.expiresAt !== null && row.expiresAt <= now;
  const taken = isExpired ? null : row.claimState;
  const state = row.blocked ? 'blocked' : (taken ?? 'available');
  const booth: BoardBooth = {
    id: row.id,
    number: row.number,
    x: row.xCm / 100,
    y: row.yCm / 100,
    w: row.widthCm / 100,
    d: row.depthCm / 100,
    state,
    corner: Boolean(row.corner),
    power: Boolean(row.power),
    water: Boolean(row.water),
    areaM2: (row.widthCm * row.depthCm) / 10_000,
  };
  const isOwn = reader.as === 'exhibitor' && taken !== null && row.organisationId === reader.organisationId;
  const seesAll = reader.as === 'organiser' || isOwn;
  if (seesAll || state === 'available') booth.priceMinor = Number(row.priceMinor);
  if (taken === null) return booth;
  if (seesAll || taken === 'claimed') booth.exhibitorName = row.exhibitorName ?? '';
  if (isOwn) booth.mine = true;
  if (!seesAll) return booth;
  booth.exhibitorId = row.exhibitorId ?? '';
  booth.orderId = row.orderId ?? '';
  if (row.expiresAt) booth.expiresAt = row.expiresAt.toISOString();
  return booth;
}
