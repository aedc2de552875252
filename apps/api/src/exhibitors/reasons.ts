import { applicationsPermissions, type ApplicationState, exhibitorsPermissions } from '#lib/exhibitors';
import type { Actor } from '#lib/identity';
import type { ApplicationStepResponse, WithdrawnResponse } from './application.response.js';

/** What may tell why somebody does not take part. */
interface Telling {
  withdrawn?: WithdrawnResponse | null;
  state?: ApplicationState;
  reviewNote?: string | null;
  application?: Telling | null;
  timeline?: ApplicationStepResponse[];
}

/**
 * Shows what is told of a place at a fair to somebody: why it was withdrawn or refused is between those who decide about exhibitors
 * and the managers of the firm, and left out for everybody else.
 */
export const shownTo =
  (actor: Actor, partyId: string) =>
  <T extends object>(told: T): T =>
    [exhibitorsPermissions.review, applicationsPermissions.submit].some((one) => actor.may(one, partyId))
      ? told
      : withoutReasons(told);

const ENDS: readonly string[] = ['rejected', 'withdrawn'] satisfies ApplicationState[];
const isEnd = ({ name }: ApplicationStepResponse) => ENDS.some((state) => name === `application.${state}`);

function withoutReasons<T extends Telling>(told: T): T {
  const { withdrawn, state, application, timeline } = told;
  return {
    ...told,
    ...(withdrawn && { withdrawn: { ...withdrawn, reason: null } }),
    ...(state && ENDS.includes(state) && { reviewNote: null }),
    ...(application && { application: withoutReasons(application) }),
    ...(timeline && { timeline: timeline.map((step) => (isEnd(step) ? { ...step, note: null } : step)) }),
  };
}
