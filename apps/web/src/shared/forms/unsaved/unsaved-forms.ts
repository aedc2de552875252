/** A form on the page that may hold typed text which nobody has saved. */
export interface UnsavedForm {
  isUnsaved: () => boolean;
  /** Asks the reader, and leaves if that is wanted. */
  ask: (leave: () => void) => void;
}

const forms = new Set<UnsavedForm>();

const unsaved = (): UnsavedForm | undefined => [...forms].find(({ isUnsaved }) => isUnsaved());

// The browser asks in its own words when the page itself is closed or loaded anew.
const askBrowser = (event: BeforeUnloadEvent): void => {
  if (unsaved()) event.preventDefault();
};

/** Has the form asked about before the reader leaves the page; gives what ends that. */
export function watchForm(form: UnsavedForm): () => void {
  forms.add(form);
  if (forms.size === 1) window.addEventListener('beforeunload', askBrowser);
  return () => {
    forms.delete(form);
    if (forms.size === 0) window.removeEventListener('beforeunload', askBrowser);
  };
}

/** Whether a form on the page asks first; it leaves when the reader says so. */
export function asksFirst(leave: () => void): boolean {
  const form = unsaved();
  form?.ask(leave);
  return form !== undefined;
}
