/** What a problem+json answer (RFC 9457) says, with the platform's own `next` and `errors`. */
export interface Problem {
  /** HTTP status; 0 when no answer came at all. */
  status: number;
  /** Name of the problem in the catalogue, e.g. "booths.taken". */
  code?: string;
  title: string;
  detail?: string;
  /** What the reader can do about it. */
  next?: string;
  errors?: FieldProblem[];
  /** Number of the booth that somebody else was quicker to take, and of free ones nearby. */
  number?: string;
  free?: string[];
}

export interface FieldProblem {
  field: string;
  message: string;
}

/** Thrown by every call that the API refused or that did not reach it. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.title, options);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

const textOr = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Reads a problem out of an answer's body; survives bodies that are no problem+json at all. */
export function problemOf(body: unknown, status: number): Problem {
  const source: Record<string, unknown> = typeof body === 'object' && body !== null ? { ...body } : {};
  const problem: Problem = { status, title: textOr(source['title']) ?? '' };
  const errors = Array.isArray(source['errors']) ? source['errors'].filter(isFieldProblem) : [];
  const { code = source['type'], detail, next } = source;
  if (textOr(code) !== undefined) problem.code = textOr(code);
  if (textOr(detail) !== undefined) problem.detail = textOr(detail);
  if (textOr(next) !== undefined) problem.next = textOr(next);
  if (errors.length > 0) problem.errors = errors;
  if (textOr(source['number']) !== undefined) problem.number = textOr(source['number']);
  if (Array.isArray(source['free'])) problem.free = source['free'].filter((one) => typeof one === 'string');
  return problem;
}

function isFieldProblem(value: unknown): value is FieldProblem {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'field' in value &&
    typeof value.field === 'string' &&
    'message' in value &&
    typeof value.message === 'string'
  );
}

// One object, so that the same failure stays the same problem.
const UNKNOWN: Problem = { status: -1, title: '' };

/** The problem behind anything that was thrown; unknown failures get status -1. */
export function problemFrom(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : UNKNOWN;
}

/** Splits field errors into those of fields on the form and those that no field would show. */
export function sortFieldProblems(
  problem: Problem,
  isOnForm: (field: string) => boolean,
): { onFields: Record<string, string>; elsewhere: FieldProblem[] } {
  const onFields: Record<string, string> = {};
  const elsewhere: FieldProblem[] = [];
  for (const error of problem.errors ?? []) {
    if (!isOnForm(error.field)) elsewhere.push(error);
    else onFields[error.field] ??= error.message;
  }
  return { onFields, elsewhere };
}
