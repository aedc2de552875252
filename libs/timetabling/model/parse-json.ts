import type { TimetableInstance } from './instance.js';
import { readJsonObject } from './read-json.js';
import { requireList, requireWhole } from './require.js';
import { MOST_PARTICIPANTS, validateInstance } from './validate.js';

/** Reads an instance from its JSON text. Throws `TimetableInputError`. */
export function parseInstanceJson(text: string): TimetableInstance {
  const raw = readJsonObject(text) as Partial<TimetableInstance>;
  const participants = raw.participants ?? 0;
  requireWhole('participants', participants, 0, MOST_PARTICIPANTS);
  if (raw.meetings !== undefined) requireList('meetings', raw.meetings);
  const instance = {
    fairness: null,
    precedences: [],
    ...raw,
    forbidden: raw.forbidden ?? Array.from({ length: participants }, () => []),
    fixed: raw.fixed ?? (raw.meetings ?? []).map(() => null),
    morningSlots: raw.morningSlots ?? raw.slots,
  } as TimetableInstance;
  validateInstance(instance);
  return instance;
}
