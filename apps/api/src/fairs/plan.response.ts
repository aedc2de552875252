import { ApiProperty } from '@nestjs/swagger';

/** One thing wrong with a plan file. */
export class PlanProblemResponse {
  /** "halls[0].booths[3].w" */
  path!: string;
  code!: string;
  message!: string;
  next!: string;
}

export class PreviewZone {
  /** For this check only: nothing of it is there yet. */
  @ApiProperty({ pattern: '^zone-' })
  id!: string;
  name!: string;
  colour!: string;
  x!: number;
  y!: number;
  w!: number;
  d!: number;
}

export class PreviewBooth {
  /** For this check only: nothing of it is there yet. */
  @ApiProperty({ pattern: '^booth-' })
  id!: string;
  number!: string;
  x!: number;
  y!: number;
  w!: number;
  d!: number;
  state!: 'available' | 'blocked';
  corner!: boolean;
  power!: boolean;
  water!: boolean;
  areaM2!: number;
  priceMinor!: number;
}

export class PreviewHall {
  /** For this check only: nothing of it is there yet. */
  @ApiProperty({ pattern: '^hall-' })
  id!: string;
  name!: string;
  widthM!: number;
  depthM!: number;
  zones!: PreviewZone[];
  booths!: PreviewBooth[];
}

/** What importing a plan would do. */
export class PlanCheckResponse {
  /** How many problems there are (1,000 overlaps of a hall at most); `problems` lists the first 200. */
  problemCount!: number;
  problems!: PlanProblemResponse[];
  /** The plan as it would look; empty when it has problems. Ids are made up. */
  halls!: PreviewHall[];
  /** Numbers of booths that are new, changed in place, and gone. */
  added!: string[];
  changed!: string[];
  removed!: string[];
  /** For the `If-Match` of an edit. */
  version!: number;
}
