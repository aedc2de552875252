import type { Compiled } from '../model/compiled.js';
import { findContradiction } from '../model/contradictions.js';
import { TimetableInputError } from '../model/errors.js';
import { ownSlots } from '../bounds/own-slots.js';
import { unmatchedMeeting } from '../bounds/own-matching.js';

/** Why no timetable of all meetings that must take place exists, where that shows without search; null when it does not show. */
export function findInfeasibility(c: Compiled): TimetableInputError | null {
  return (
    findContradiction(c.source) ??
    overfullDay(c) ??
    (c.allMust ? (lostSlot(c) ?? overfullParticipant(c)) : null)
  );
}

function overfullDay(c: Compiled): TimetableInputError | null {
  const places = c.tables.reduce((x, y) => x + y, 0);
  const wanted = c.must.reduce((sum, must, m) => sum + must * c.seat[m]!, 0);
  if (wanted <= places) return null;
  return new TimetableInputError(
    'no-tables',
    'tables',
    `${wanted} meetings must take place and there are ${places} places`,
  );
}

function lostSlot(c: Compiled): TimetableInputError | null {
  for (let m = 0; m < c.meetings; m++) {
    if (c.allowed.subarray(m * c.slots, (m + 1) * c.slots).includes(1)) continue;
    return new TimetableInputError(
      'no-slot-left',
      `meetings[${m}]`,
      'absences, fixed meetings and precedences leave no slot for it',
    );
  }
  return null;
}

function overfullParticipant(c: Compiled): TimetableInputError | null {
  for (let p = 0; p < c.participants; p++) {
    const m = unmatchedMeeting(c, p);
    if (m < 0) continue;
    const open = ownSlots(c, p).use.reduce((sum, use) => sum + (use > 0 ? 1 : 0), 0);
    const count = c.ownStart[p + 1]! - c.ownStart[p]!;
    return new TimetableInputError(
      'overfull',
      `meetings[${m}]`,
      `participant ${p} has ${count} meetings and ${open} slots, which do not go together`,
    );
  }
  return null;
}
