import { ApiProperty } from '@nestjs/swagger';
import type { Slot } from '#lib/matchmaking';

export class SlotResponse {
  /** The instant that names the slot. */
  @ApiProperty({ format: 'date-time' })
  start!: string;
  @ApiProperty({ format: 'date-time' })
  end!: string;
  /** The day at the fair. */
  day!: string;
}

export const presentSlot = ({ start, end, day }: Slot): SlotResponse => ({
  start: start.toISOString(),
  end: end.toISOString(),
  day,
});
