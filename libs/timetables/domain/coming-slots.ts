import type { ProgrammeBoard, Slot } from '#lib/matchmaking';
import { timetablesErrors } from '../timetables.errors.js';

/** The slots after `now` in which a timetable can be held. Throws `timetables.no-programme` and `.no-slots`. */
export function comingSlots({ programme, tables, slots }: ProgrammeBoard, now: Date): Slot[] {
  if (!programme || tables.length === 0) throw timetablesErrors.noProgramme();
  const coming = slots.filter(({ start }) => start > now);
  if (coming.length === 0) throw timetablesErrors.noSlots();
  return coming;
}
