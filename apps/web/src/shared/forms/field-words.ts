import { UI_LANGUAGES } from '#lib/kernel';
import { languageNames } from '../i18n/language';

const fieldOf = (form: HTMLElement, path: string): HTMLElement | null =>
  form.querySelector<HTMLElement>(`[data-path=${JSON.stringify(path)}]`);

/** The nearest field that stands for a path, and what of the path lies below it: one field may show all of "days". */
function nearestField(
  form: HTMLElement,
  path: string,
  below = '',
): { field: HTMLElement; below: string } | null {
  const field = fieldOf(form, path);
  if (field) return { field, below };
  const at = path.lastIndexOf('.');
  return at < 0 ? null : nearestField(form, path.slice(0, at), path.slice(at + 1));
}

// The mark of a field that has to be filled is for the eye only.
const textOf = (label: Element | null | undefined): string =>
  (label?.textContent ?? '').replace(/\s*\*\s*$/, '').trim();

function labelOf(field: HTMLElement): string {
  // What is no input has none.
  const { labels } = field as Partial<HTMLInputElement>;
  const around = field.closest('.mantine-InputWrapper-root')?.querySelector('.mantine-InputWrapper-label');
  return field.dataset['name'] ?? (textOf(labels?.[0] ?? around) || (field.ariaLabel ?? ''));
}

/** Of a text in several languages that has a field for each, the first of them. */
const firstPart = (form: HTMLElement, path: string): HTMLElement | null =>
  form.querySelector<HTMLElement>(`[data-path^=${JSON.stringify(`${path}.`)}]`);

const nameOfGroup = (part: HTMLElement): string =>
  textOf(part.closest('fieldset')?.querySelector('legend')) || labelOf(part);

/** What a field is called on the form: its label, behind that of the group it is in. Empty when the form shows none. */
export function nameOfField(form: HTMLElement, path: string): string {
  const nearest = nearestField(form, path);
  const first = firstPart(form, path);
  if (!nearest) return first ? nameOfGroup(first) : '';
  const group = textOf(nearest.field.closest('fieldset')?.querySelector('legend'));
  const language = UI_LANGUAGES.find((one) => one === nearest.below);
  const parts = [group, labelOf(nearest.field), language ? languageNames[language] : ''];
  return parts.filter((part) => part !== '').join(' · ');
}

/** What the fields of several paths are called, in the order of the form; those of paths without a field are left out. */
export function namesOfFields(form: HTMLElement, paths: readonly string[]): string[] {
  const placed = paths.flatMap((path) => {
    const field = nearestField(form, path)?.field ?? firstPart(form, path);
    return field ? [{ field, name: nameOfField(form, path) }] : [];
  });
  const isBefore = (one: HTMLElement, other: HTMLElement): boolean =>
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const ordered = placed.toSorted((one, other) => (isBefore(one.field, other.field) ? -1 : 1));
  return [...new Set(ordered.map(({ name }) => name))].filter((name) => name !== '');
}

/** How a field says a value: the text of the choice, where the browser knows the choices. */
export function choiceOfField(form: HTMLElement, path: string, value: string): string {
  const field = fieldOf(form, path);
  if (!(field instanceof HTMLSelectElement)) return value;
  return textOf([...field.options].find((option) => option.value === value)) || value;
}
