import { type DateOnly, dateOnlyIn, dayAfter, instantAt } from '#lib/kernel';
import type { Fair, FairState } from '../entities/fair.entity.js';

/**
 * Where a fair stands at an instant: a draft; opened, but its window has not begun (`announced`); taking `applications`; in
 * `preparation`, as they are closed or too late and its days have not begun; `running`; `over`.
 */
export const FAIR_PHASES = ['draft', 'announced', 'applications', 'preparation', 'running', 'over'] as const;
export type FairPhase = (typeof FAIR_PHASES)[number];

/** What decides about the phase. */
export interface PhasedFair {
  state: FairState;
  applicationsOpenAt: Date;
  applicationsCloseAt: Date;
  startsOn: DateOnly;
  endsOn: DateOnly;
  timeZone: string;
}

/**
 * The one answer to "which phase is this fair in now", from what its organiser said, its window, and its days by the calendar at its
 * place. The days have the last word: nobody takes applications on the first, and what is past is over, even a forgotten draft.
 */
export function fairPhase(fair: PhasedFair, now: Date): FairPhase {
  const { state, startsOn, endsOn, timeZone } = fair;
  const today = dateOnlyIn(now, timeZone);
  if (state === 'ended' || today > endsOn) return 'over';
  if (state === 'draft') return 'draft';
  if (state === 'running' || today >= startsOn) return 'running';
  if (state === 'closed' || now >= fair.applicationsCloseAt) return 'preparation';
  return now < fair.applicationsOpenAt ? 'announced' : 'applications';
}

/** When its first day begins at its place: until then people can still say something about what is planned. */
export const startOf = ({ startsOn, timeZone }: Pick<PhasedFair, 'startsOn' | 'timeZone'>): Date =>
  instantAt(startsOn, '00:00', timeZone);

/** When its last day ends at its place: until then mails about the fair are worth reading. */
export const endOf = ({ endsOn, timeZone }: Pick<PhasedFair, 'endsOn' | 'timeZone'>): Date =>
  instantAt(dayAfter(endsOn), '00:00', timeZone);

/** Whether the days of a fair are still to come, and its organiser has made it known. */
export const isComing = (phase: FairPhase): boolean =>
  phase === 'announced' || phase === 'applications' || phase === 'preparation';

/** Whether the days of a fair have begun, also when they are over. */
export const hasBegun = (phase: FairPhase): boolean => phase === 'running' || phase === 'over';

/** Whether everybody can see a fair, and it is not over. */
export const isLive = (phase: FairPhase): boolean => isComing(phase) || phase === 'running';

/** Whether exhibitors choose booths themselves: from the opening to the end of its own, and at most until the days begin. */
export const takesBoothChoice = (fair: PhasedFair & Pick<Fair, 'boothChoiceClosesAt'>, now: Date): boolean =>
  isComing(fairPhase(fair, now)) && (fair.boothChoiceClosesAt === null || now < fair.boothChoiceClosesAt);
