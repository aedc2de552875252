import { useForm, type UseFormReturnType } from '@mantine/form';
import i18next from 'i18next';
import type { Limit, Limits } from '#lib/api-client';
import { type ContentLanguage, type Translated, UI_LANGUAGES } from '#lib/kernel';
import { faultIn, isEmpty, marksOf } from './values/limits';

/** What a field has to keep beside the limits of the API; asked only where something stands. */
export type Rules<Values> = {
  readonly [Field in keyof Values as string extends Field ? never : Field]?: (
    value: Values[Field],
    values: Values,
  ) => string | null;
};

interface LimitedFormOptions<Values> {
  initialValues: Values;
  rules?: Rules<Values>;
}

/**
 * A form that sends a request within its limits: `getInputProps` marks its fields, and what the API would refuse is said before
 * it is sent. Its fields are called as those of the request.
 */
export function useLimitedForm<Values extends Record<string, unknown>>(
  limits: Limits,
  { initialValues, rules = {} }: LimitedFormOptions<Values>,
): UseFormReturnType<Values> {
  const translated = Object.keys(limits).filter((path) => limits[path]?.kind === 'translated');
  const form: UseFormReturnType<Values> = useForm<Values>({
    initialValues,
    validate: (values) => faultsIn(values, limits, rules),
    enhanceGetInputProps: ({ field, inputProps, form: { errors, getValues } }) =>
      propsOf(field, { limits, values: getValues(), errors, own: inputProps.error }),
    // What is said about a text in several languages is said about all of them.
    onValuesChange: (now, before) =>
      translated
        .filter((path) => valueAt(now, path) !== valueAt(before, path))
        .forEach((path) => form.clearFieldError(path as never)),
  });
  return form;
}

/** What keeps a form from being sent, by the path of the field. */
export function faultsIn<Values extends Record<string, unknown>>(
  values: Values,
  limits: Limits,
  rules: Rules<Values>,
): Record<string, string | null> {
  const paths = new Set([
    ...Object.keys(limits).filter((path) => topOf(path) in values),
    ...Object.keys(rules),
  ]);
  const faultAt = (path: string): string | null => {
    const value = valueAt(values, path);
    const rule = rules[path as keyof Rules<Values>] as
      ((part: unknown, whole: Values) => string | null) | undefined;
    // A text in the place of a number that has a rule is an amount, which the rule reads.
    const { min: _min, max: _max, ...rest } = limits[path] ?? {};
    const limit = rule !== undefined && typeof value === 'string' ? rest : (limits[path] ?? {});
    return (isEmpty(value) ? null : rule?.(value, values)) ?? faultIn(value, limit);
  };
  return Object.fromEntries([...paths].map((path) => [path, faultAt(path)]));
}

const topOf = (path: string): string => path.split('.')[0]!;

const valueAt = (values: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (part, name) => (typeof part === 'object' && part !== null ? part[name as never] : undefined),
      values,
    );

interface FieldState {
  limits: Limits;
  values: Record<string, unknown>;
  errors: Record<string, unknown>;
  /** The error of the field itself. */
  own: unknown;
}

/** What an input of a form shows of the limits and faults of its field, or of the text that it holds one language of. */
export function propsOf(field: string, state: FieldState): Record<string, unknown> {
  const limit = state.limits[field];
  if (limit) return { ...marksOf(limit, valueAt(state.values, field)) };
  const text = field.slice(0, Math.max(0, field.lastIndexOf('.')));
  const whole = state.limits[text];
  return whole?.kind === 'translated' ? propsOfLanguage(field, text, whole, state) : {};
}

/**
 * Of an input for one language of a text. One of them is needed, whichever: the first has the star and says so, as long as none
 * of the others says anything.
 */
function propsOfLanguage(field: string, text: string, limit: Limit, { values, errors, own }: FieldState) {
  const language = field.slice(text.length + 1);
  const { [language]: _, ...others } = valueAt(values, text) as Record<string, unknown>;
  const { required: isNeeded, ...marks } = marksOf(limit);
  const required = isNeeded === true && language === UI_LANGUAGES[0] && isEmpty(others);
  const shown =
    own ?? (errors[text] && shownAt(language, valueAt(values, text) as Translated, limit, errors[text]));
  return {
    ...marks,
    required,
    ...(required && oneIsEnough()),
    ...(shown !== undefined && { error: shown }),
  };
}

/** Below the input, so that those beside it stay in line. */
const oneIsEnough = () => ({
  description: i18next.t('form.oneLanguage', { ns: 'work' }),
  inputWrapperOrder: ['label', 'input', 'description', 'error'],
});

/** What is wrong with a text stands at the languages that are not right; wrong as a whole, it is said at the first, and all are marked. */
function shownAt(language: string, texts: Translated, limit: Limit, fault: unknown): unknown {
  const isWrong = (one: string) =>
    faultIn(texts[one as ContentLanguage] ?? '', { ...limit, needed: false }) !== null;
  if (Object.keys(texts).some(isWrong)) return isWrong(language) ? fault : undefined;
  return language === UI_LANGUAGES[0] ? fault : true;
}
