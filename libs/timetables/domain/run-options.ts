export type RunKind = 'full' | 'fill' | 'repair' | 'copy';
/** What can be started by hand; a copy is made of another run. */
export const STARTED_KINDS = ['full', 'fill', 'repair'] as const;

/** How a timetable is computed. */
export interface RunOptions {
  /**
   * `full` computes everything but what is pinned; `fill` keeps every meeting that stands and uses free slots only; `repair`
   * makes the smallest change that keeps all rules again; `copy` computes nothing: it starts from another run.
   */
  kind: RunKind;
  /** Time limit; left aside where there is one of work. */
  seconds: number;
  /** Work limit: a run that ends by it comes out the same on a slow machine and on a busy one. */
  iterations?: number;
  seed: number;
  /**
   * Whether places that nobody asked for go to pairs that fit, see `recommendationWeight`; a `repair` never does. Left out: no.
   */
  fillWithRecommendations?: boolean;
  /** Largest difference in breaks between two people; null: no limit. */
  fairness: number | null;
  /** Tables at which nothing may be held from now on, such as one whose hall is closed. */
  closedTableIds: string[];
  /** Who cannot come, and when: ISO instants of slots; empty: not at all. */
  absences: { participantId: string; slotStarts: string[] }[];
}

/** Whether a participant is told not to be there in a slot. */
export const isAbsent = (
  { absences }: Pick<RunOptions, 'absences'>,
  participantId: string,
  slotStart: Date,
): boolean =>
  absences.some(
    (absence) =>
      absence.participantId === participantId &&
      (absence.slotStarts.length === 0 || absence.slotStarts.includes(slotStart.toISOString())),
  );
