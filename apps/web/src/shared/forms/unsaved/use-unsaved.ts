import { createContext, useContext, useEffect, useRef, useState } from 'react';
import { watchForm, type UnsavedForm } from './unsaved-forms';

/** Of the dialog around a form: has it asked about before the dialog is closed; gives what ends that. */
export const DialogContext = createContext<((form: UnsavedForm) => () => void) | null>(null);

interface Unsaved {
  /** Whether the reader is being asked. */
  isAsking: boolean;
  stay: () => void;
  leave: () => void;
}

/** Asks before typed text is lost, be it that the page is left or the dialog around the form closed. */
export function useUnsaved(isUnsaved: () => boolean): Unsaved {
  const [leaving, setLeaving] = useState<{ leave: () => void } | null>(null);
  const watchInDialog = useContext(DialogContext);
  const latest = useRef(isUnsaved);
  useEffect(() => {
    latest.current = isUnsaved;
  });
  useEffect(() => {
    const form = { isUnsaved: () => latest.current(), ask: (leave: () => void) => setLeaving({ leave }) };
    const ends = [watchForm(form), watchInDialog?.(form)];
    return () => ends.forEach((end) => end?.());
  }, [watchInDialog]);
  const stay = (): void => setLeaving(null);
  return {
    isAsking: leaving !== null,
    stay,
    leave: () => {
      stay();
      leaving?.leave();
    },
  };
}
