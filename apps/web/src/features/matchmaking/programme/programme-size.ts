import { matchmakingProgrammeLimits } from '#lib/api-client';
import { faultIn } from '../../../shared/forms';
import type { ProgrammeValues } from './programme-values';

/** The limits of the number of ordinary tables. */
export const ORDINARY = { needed: true, min: 0, max: matchmakingProgrammeLimits.tables.maxItems } as const;
const COUNTED = ['slotMinutes', 'pauseMinutes', 'sparePercent', 'minimumMeetings'] as const;

/** What the form refuses about the number of ordinary tables. */
export const countFault = ({ tables }: Pick<ProgrammeValues, 'tables'>) => faultIn(tables.count, ORDINARY);

/** Whether the numbers that a programme's size follows from are there: nothing is computed from what the form refuses. */
export const isCounted = (values: ProgrammeValues): boolean =>
  countFault(values) === null &&
  COUNTED.every((field) => faultIn(values[field], matchmakingProgrammeLimits[field]) === null);
