import type { Slot } from '#lib/matchmaking';

export class SlotResponse {
  /** The instant that names the slot. */
  start!: string;
  end!: string;
  /** The day at the fair. */
  day!: string;
}

export const presentSlot = ({ start, end, day }: Slot): SlotResponse => ({
  start: start.toISOString(),
  end: end.toISOString(),
  day,
});
