import type { Dashboard, FairItem } from './api';

/** What a fair needs before anybody but its organiser sees it, where it is done. */
export type NextStep = 'plan' | 'open';
export const placeOfStep: Readonly<Record<NextStep, string>> = { plan: 'plan-import', open: 'settings' };

/** The next steps of a draft, in their order; of other fairs none. What waits for the organiser already is not said twice. */
export function nextSteps(
  phase: FairItem['phase'],
  { booths, attention }: Pick<Dashboard, 'booths' | 'attention'>,
): NextStep[] {
  if (phase !== 'draft') return [];
  const forRent = booths.claimed.count + booths.held.count + booths.free.count;
  const isDue = attention.some(({ kind }) => kind === 'fair-to-open');
  return [...(forRent === 0 ? ['plan' as const] : []), ...(isDue ? [] : ['open' as const])];
}
