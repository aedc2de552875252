/** Stable codes, so that callers translate what is wrong and what to do next. */
export type TimetableInputCode =
  | 'truncated'
  | 'missing'
  | 'not-a-number'
  | 'out-of-range'
  | 'wrong-length'
  | 'unknown-id'
  | 'meets-itself'
  | 'contradictory-fixed'
  | 'fixed-forbidden'
  | 'no-common-slot'
  | 'cyclic-precedence'
  | 'no-tables'
  | 'too-large'
  | 'no-slot-left'
  | 'overfull'
  | 'unfair'
  | 'rules-conflict';

export type TimetableInputNext =
  | 'send-whole-file'
  | 'fill-field'
  | 'correct-value'
  | 'remove-entry'
  | 'free-a-slot'
  | 'change-fixed-slot'
  | 'break-cycle'
  | 'add-tables'
  | 'split-instance'
  | 'drop-a-meeting'
  | 'loosen-rules';

const nextSteps: Record<TimetableInputCode, TimetableInputNext> = {
  truncated: 'send-whole-file',
  missing: 'fill-field',
  'not-a-number': 'correct-value',
  'out-of-range': 'correct-value',
  'wrong-length': 'correct-value',
  'unknown-id': 'remove-entry',
  'meets-itself': 'remove-entry',
  'contradictory-fixed': 'change-fixed-slot',
  'fixed-forbidden': 'change-fixed-slot',
  'no-common-slot': 'free-a-slot',
  'cyclic-precedence': 'break-cycle',
  'no-tables': 'add-tables',
  'too-large': 'split-instance',
  'no-slot-left': 'free-a-slot',
  overfull: 'drop-a-meeting',
  unfair: 'loosen-rules',
  'rules-conflict': 'loosen-rules',
};

/** Input that cannot be a timetabling problem. `field` is a path such as `meetings[3][1]`; `next` is what would help. */
export class TimetableInputError extends Error {
  override readonly name = 'TimetableInputError';
  readonly next: TimetableInputNext;

  constructor(
    readonly code: TimetableInputCode,
    readonly field: string,
    readonly detail: string,
  ) {
    super(`${field}: ${detail}`);
    this.next = nextSteps[code];
  }
}
