import { defineJob } from '#platform/queue';

/** Computes a run; interrupted by a crash it begins again. */
export const computeTimetable = defineJob<{ runId: string }>('timetables.compute', { attempts: 3 });

/** Turns a run into meetings, or shows it for comments. */
export const publishTimetable = defineJob<{ publicationId: string }>('timetables.publish');

/** Writes to everybody whom a publication concerns, each once. */
export const announceTimetable = defineJob<{ publicationId: string }>('timetables.announce');
