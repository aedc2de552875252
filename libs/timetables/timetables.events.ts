import { defineEvent } from '#platform/events';
import type { RunStatus } from './domain/run-result.js';

interface OfRun {
  fairId: string;
  number: number;
}

interface OfEntry extends OfRun {
  buyerId: string;
  exhibitorId: string;
}

export const timetableStarted = defineEvent<OfRun & { kind: string }>('timetable.started');
export const timetableComputed = defineEvent<OfRun & { status: RunStatus }>('timetable.computed');
export const timetableCancelled = defineEvent<OfRun>('timetable.cancelled');
export const timetableShown = defineEvent<OfRun>('timetable.shown');
export const timetablePublished = defineEvent<OfRun & { added: number; moved: number; cancelled: number }>(
  'timetable.published',
);
/** `from`: the number of the run that it begins as. */
export const timetableCopied = defineEvent<OfRun & { from: number }>('timetable.copied');
export const timetableRemoved = defineEvent<OfRun>('timetable.removed');
/** Somebody changed an entry of a draft by hand. */
export const timetableEntryPlaced = defineEvent<OfEntry>('timetable.entry-placed');
export const timetableEntryRemoved = defineEvent<OfEntry>('timetable.entry-removed');
export const timetableEntryPinned = defineEvent<OfEntry>('timetable.entry-pinned');
export const timetableEntryUnpinned = defineEvent<OfEntry>('timetable.entry-unpinned');
export const timetableCommented = defineEvent<OfRun & { participantId: string }>('timetable.commented');
/** The organiser said that a comment is dealt with. */
export const timetableCommentSettled = defineEvent<OfRun & { participantId: string }>(
  'timetable.comment-settled',
);
