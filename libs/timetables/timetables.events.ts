import { defineEvent } from '#platform/events';

interface OfRun {
  fairId: string;
  number: number;
}

export const timetableStarted = defineEvent<OfRun & { kind: string }>('timetable.started');
export const timetableComputed = defineEvent<OfRun & { status: string }>('timetable.computed');
export const timetableCancelled = defineEvent<OfRun>('timetable.cancelled');
export const timetableShown = defineEvent<OfRun>('timetable.shown');
export const timetablePublished = defineEvent<OfRun & { added: number; moved: number; cancelled: number }>(
  'timetable.published',
);
export const timetableEntryPlaced = defineEvent<OfRun & { buyerId: string; exhibitorId: string }>(
  'timetable.entry-placed',
);
export const timetableCommented = defineEvent<OfRun & { participantId: string }>('timetable.commented');
