import { TimetableInputError } from './errors.js';
import type { TimetableInstance } from './instance.js';
import { requireList, requireWhole } from './require.js';
import { MOST_PARTICIPANTS, validateInstance } from './validate.js';

/** Reads an instance from its JSON text. Throws `TimetableInputError`. */
export function parseInstanceJson(text: string): TimetableInstance {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new TimetableInputError(
      'truncated',
      'file',
      `not whole JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TimetableInputError(
      'missing',
      'file',
      'an object with participants, slots and meetings is needed',
    );
  }
  const raw = value as Partial<TimetableInstance>;
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
