export class BoardZoneResponse {
  id!: string;
  name!: string;
  /** "#1f8a70" */
  colour!: string;
  x!: number;
  y!: number;
  w!: number;
  d!: number;
}

/** A booth; lengths in metres from the hall's upper left corner. What the caller may not see is left out. */
export class BoardBoothResponse {
  id!: string;
  number!: string;
  x!: number;
  y!: number;
  w!: number;
  d!: number;
  state!: 'available' | 'held' | 'claimed' | 'blocked';
  corner!: boolean;
  power!: boolean;
  water!: boolean;
  areaM2!: number;
  priceMinor?: number;
  exhibitorName?: string;
  /** The caller's organisation has it. */
  mine?: boolean;
  exhibitorId?: string;
  orderId?: string;
  /** When its hold ends. */
  expiresAt?: string;
}

export class BoardHallResponse {
  id!: string;
  name!: string;
  widthM!: number;
  depthM!: number;
  zones!: BoardZoneResponse[];
  booths!: BoardBoothResponse[];
}

export class BoothBoardResponse {
  currency!: string;
  halls!: BoardHallResponse[];
}
