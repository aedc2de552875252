import type { FieldProblem } from '#lib/kernel';

/** A field of the request that is at fault. */
export class FieldProblemResponse implements FieldProblem {
  /** Its path in the body or query, such as "needs.0.quantity". */
  field!: string;
  /** The rule that it breaks, or the code of the whole problem. */
  code!: string;
  message!: string;
  next?: string;
}

/** RFC 9457 problem details, with our code, the next step and the fields at fault; a code may add members of its own. */
export class Problem {
  /** The address of a page about problems with this code. */
  type!: string;
  /** In the language that `Accept-Language` asks for, like `detail` and `next`. */
  title!: string;
  status!: number;
  /** "<area>.<name>": stable, for programs. */
  code!: string;
  /** Why it happened. */
  detail?: string;
  /** What to do about it. */
  next?: string;
  /** The request's number, to be found again in the logs. */
  instance?: string;
  errors?: FieldProblemResponse[];
  [extension: string]: unknown;
}
