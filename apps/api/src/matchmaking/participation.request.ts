import { ApiProperty } from '@nestjs/swagger';
import { Transform, type TransformFnParams } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsDate } from 'class-validator';
import { IsInstant } from '#platform/http';

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

const asDates = Transform(({ value }: TransformFnParams): unknown =>
  Array.isArray(value) ? value.map((one) => (typeof one === 'string' ? new Date(one) : one)) : value,
);

export class UnavailabilityRequest {
  /** The starts of all slots in which the person or interpreter is not available. */
  @asDates
  @IsArray()
  @ArrayMaxSize(1000)
  @IsDate({ each: true })
  @ApiProperty({ type: 'array', items: { type: 'string', format: 'date-time' }, maxItems: 1000 })
  slots!: Date[];
}
