import { IsBoolean } from 'class-validator';
import { AreInstants, IsInstant } from '#platform/http';

export class FindableRequest {
  /** Whether the other side may find this organisation. */
  @IsBoolean()
  findable!: boolean;
}

export class TakingPartRequest {
  /** False: leaves the meetings of the fair; true: takes part again. */
  @IsBoolean()
  takesPart!: boolean;
}

export class SlotAvailabilityRequest {
  /** The start of the slot. */
  @IsInstant()
  slotStart!: Date;

  /** Whether the organisation cannot meet in it. */
  @IsBoolean()
  unavailable!: boolean;
}

export class UnavailabilityRequest {
  /** The starts of all slots in which the person or interpreter is not available. */
  @AreInstants(1000)
  slots!: Date[];
}
