import type { Side } from '#lib/matching';

/** Where a participant finds its timetable in the web app. */
export const timetablePath = (own: { side: Side; organisationId: string; fairId: string }): string =>
  `/${own.side}/${own.organisationId}/timetable?fair=${own.fairId}`;
