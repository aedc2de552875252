import type { ValidationError } from 'class-validator';
import { DomainError, fill, type FieldProblem, type UiLanguage } from '#lib/kernel';
import { httpErrors } from './http.errors.js';
import { FALLBACK_WORDS, VALIDATION_WORDS } from './validation-words.js';

/** One broken rule of one field, not yet worded. */
export interface BrokenRule {
  field: string;
  rule: string;
  params: Record<string, unknown>;
}

/** The request's fields do not keep their rules. */
export class InvalidInput extends DomainError {
  constructor(readonly fields: BrokenRule[]) {
    const model = httpErrors.invalidInput();
    super(model.code, model.entry);
  }
}

/** So many broken rules are listed; whoever mends them is told the next ones. */
export const LISTED_RULES = 20;
/** Characters of a name that the caller made up. */
const LONGEST_FIELD = 100;
const LONGEST_MESSAGE = 200;

/** The first of class-validator's tree: "needs.0.quantity" and its first broken rule. */
export function brokenRules(errors: readonly ValidationError[]): BrokenRule[] {
  const listed: BrokenRule[] = [];
  for (const broken of rulesIn(errors)) {
    listed.push(broken);
    if (listed.length === LISTED_RULES) break;
  }
  return listed;
}

function* rulesIn(errors: readonly ValidationError[], parent = ''): Generator<BrokenRule> {
  for (const error of errors) {
    const field = `${parent}${error.property}`.slice(0, LONGEST_FIELD);
    const [rule] = Object.keys(error.constraints ?? {});
    if (rule) yield { field, rule, params: paramsOf(error, rule) };
    yield* rulesIn(error.children ?? [], `${field}.`);
  }
}

const paramsOf = (error: ValidationError, rule: string): Record<string, unknown> =>
  (error.contexts?.[rule] as Record<string, unknown> | undefined) ?? limitIn(error.constraints?.[rule] ?? '');

// class-validator keeps a rule's limit only in its English message, which may quote a name that the caller made up.
function limitIn(message: string): Record<string, unknown> {
  const limit = message
    .slice(-LONGEST_MESSAGE)
    .match(/-?\d[\d.]*/g)
    ?.at(-1);
  return limit === undefined ? {} : { limit };
}

export function wordFieldProblems(fields: readonly BrokenRule[], language: UiLanguage): FieldProblem[] {
  return fields.map(({ field, rule, params }) => {
    const words = VALIDATION_WORDS[rule] ?? FALLBACK_WORDS;
    return { field, code: rule, message: fill(words[language], params) };
  });
}
