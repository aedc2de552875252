/** What ended a run that has no result. */
export type Failure = 'noSlots' | 'noProgramme' | 'brokeDown';

const FAILURES: Readonly<Record<string, Failure>> = {
  'timetables.no-slots': 'noSlots',
  'timetables.no-programme': 'noProgramme',
};

/** By the code that a failed run carries. */
export const failureOf = (code: string | null): Failure => FAILURES[code ?? ''] ?? 'brokeDown';
