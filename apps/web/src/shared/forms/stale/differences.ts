/** One field of a form that says something else in two versions of it, both as plain text. */
export interface Difference {
  /** Its path in the values: "name.vi". */
  path: string;
  theirs: string;
  mine: string;
}

type Values = Readonly<Record<string, unknown>>;

/** Where two versions of a form's values differ for whoever reads them: nothing and an empty text are the same. */
export function differencesBetween(theirs: Values, mine: Values): Difference[] {
  const [from, to] = [textsIn(theirs), textsIn(mine)];
  return [...new Set([...from.keys(), ...to.keys()])]
    .filter((path) => (from.get(path) ?? '') !== (to.get(path) ?? ''))
    .map((path) => ({ path, theirs: shownIn(theirs, path), mine: shownIn(mine, path) }));
}

function textsIn(values: Values, above = ''): Map<string, string> {
  return new Map(
    Object.entries(values).flatMap(([name, value]) =>
      isParts(value)
        ? [...textsIn(value, `${above}${name}.`)]
        : [[`${above}${name}`, wholeOf(value)] as const],
    ),
  );
}

const isParts = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof File);

/** All that a value is made of: of two that are called alike one may be another. */
const wholeOf = (value: unknown): string =>
  Array.isArray(value) && value.some(isParts) ? JSON.stringify(value) : textOf(value);

function shownIn(values: Values, path: string): string {
  const value = path
    .split('.')
    .reduce<unknown>((part, name) => (isParts(part) ? part[name] : undefined), values);
  return textOf(value);
}

/** What is listed says its name, or else all that it is made of. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof File) return value.name;
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  if (isParts(value))
    return 'name' in value ? textOf(value['name']) : Object.values(value).map(textOf).join(' ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const LONGEST = 160;
const BEFORE = 30;

/** A long text around the place where it begins to differ from another one. */
export function excerptOf(text: string, other: string): string {
  if (text.length <= LONGEST) return text;
  const at = [...text].findIndex((letter, index) => letter !== other[index]);
  const from = Math.max(0, Math.min(at, text.length - LONGEST) - BEFORE);
  const cut = text.slice(from, from + LONGEST);
  return `${from > 0 ? '…' : ''}${cut}${from + LONGEST < text.length ? '…' : ''}`;
}
