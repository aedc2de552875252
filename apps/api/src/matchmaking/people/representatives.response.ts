import { ApiProperty } from '@nestjs/swagger';
export class RepresentativeResponse {
  id!: string;
  name!: string;
  email!: string | null;
  languages!: string[];
  /** Names of the other firms of the fair that this person represents. */
  alsoFor!: string[];
  /** Starts of slots in which the person is away by own choice. */
  @ApiProperty({ format: 'date-time' })
  unavailable!: string[];
  /** Starts of slots with a meeting. */
  @ApiProperty({ format: 'date-time' })
  meeting!: string[];
  /** Starts of slots at a field visit or a programme item. */
  @ApiProperty({ format: 'date-time' })
  engaged!: string[];
  /** For the `If-Match` of an edit. */
  version!: number;
}

export class RepresentativeListResponse {
  items!: RepresentativeResponse[];
}

export class RepresentativeAddedResponse {
  id!: string;
}
