/** What is wrong with a form as it stands: a field, or the line of an error that belongs to a group of fields. */
const FAULTS = '[aria-invalid="true"], [role="alert"], .mantine-InputWrapper-error';

const isVisible = (element: HTMLElement): boolean => element.getClientRects().length > 0;

/** Puts the focus on `element`, which need not take it by itself, where the reader sees it. */
export function bringIntoView(element: HTMLElement): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
}

/** The first field of `form` that shows an error, in the order of the page; `besides` is the form's own alert. */
export function firstFault(form: HTMLElement, besides: HTMLElement | null): HTMLElement | null {
  const faults = [...form.querySelectorAll<HTMLElement>(FAULTS)];
  const first = faults.find((one) => isVisible(one) && !(besides?.contains(one) ?? false));
  if (first === undefined || first.ariaInvalid === 'true') return first ?? null;
  const group = first.closest('fieldset') ?? first.closest<HTMLElement>('.mantine-InputWrapper-root');
  return group?.querySelector<HTMLElement>('input, textarea, select') ?? first;
}
