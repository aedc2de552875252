import { ApiProperty } from '@nestjs/swagger';
import { Transform, type TransformFnParams } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsDate } from 'class-validator';

export class FindableRequest {
  /** Whether the other side may find this organisation. */
  @IsBoolean()
  findable!: boolean;
}

const asDates = Transform(({ value }: TransformFnParams): unknown =>
  Array.isArray(value) ? value.map((one) => (typeof one === 'string' ? new Date(one) : one)) : value,
);

export class UnavailabilityRequest {
  /** The starts of all slots in which the organisation is not available. */
  @asDates
  @IsArray()
  @ArrayMaxSize(1000)
  @IsDate({ each: true })
  @ApiProperty({ type: 'array', items: { type: 'string', format: 'date-time' }, maxItems: 1000 })
  slots!: Date[];
}
