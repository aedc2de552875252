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

/** Flattens class-validator's tree: "needs.0.quantity" and its first broken rule. */
export function brokenRules(errors: readonly ValidationError[], parent = ''): BrokenRule[] {
  return errors.flatMap((error) => {
    const field = parent ? `${parent}.${error.property}` : error.property;
    const [rule] = Object.keys(error.constraints ?? {});
    const own = rule
      ? [
          {
            field,
            rule,
            params: (error.contexts?.[rule] as Record<string, unknown> | undefined) ?? limitsIn(error, rule),
          },
        ]
      : [];
    return [...own, ...brokenRules(error.children ?? [], field)];
  });
}

// class-validator keeps a rule's limits only in its English message.
function limitsIn(error: ValidationError, rule: string): Record<string, unknown> {
  const message = error.constraints?.[rule] ?? '';
  const limit = /(-?\d[\d.]*)(?!.*\d)/.exec(message)?.[1];
  return limit === undefined ? {} : { limit };
}

export function wordFieldProblems(fields: readonly BrokenRule[], language: UiLanguage): FieldProblem[] {
  return fields.map(({ field, rule, params }) => {
    const words = VALIDATION_WORDS[rule] ?? FALLBACK_WORDS;
    return { field, code: rule, message: fill(words[language], params) };
  });
}
