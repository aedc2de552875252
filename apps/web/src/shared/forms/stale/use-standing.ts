import type { UseFormReturnType } from '@mantine/form';
import { useRef } from 'react';
import { problemFrom } from '../../api/problem';
import { differencesBetween } from './differences';

/** What the API edits as a whole and says the version of. */
export interface Versioned {
  version: number;
}

/** How a form edits something that others may edit too. */
export interface Edits<Values, Thing extends Versioned> {
  /** What the form is filled from. */
  thing: Thing;
  /** Loads it as it stands now; nothing when it is gone. */
  read: () => Promise<Thing | undefined>;
  valuesOf: (thing: Thing) => Values;
}

/** Somebody else has changed what the form shows: `thing` is what stands now. */
export class Overtaken extends Error {
  constructor(readonly thing: Versioned) {
    super('Somebody else has changed it');
  }
}

/** Keeps what a form was filled from, and sends what is typed over that alone. */
export function useStanding<Values extends Record<string, unknown>, Thing extends Versioned>(
  form: UseFormReturnType<Values>,
  edits: Edits<Values, Thing> | null | undefined,
) {
  const thing = useRef(edits?.thing);
  const filled = useRef(form.getInitialValues());

  /** Throws the refusal of the API, or Overtaken when a field of the form is concerned. */
  const lookAgain = async (refusal: unknown, mine: Values): Promise<void> => {
    const now = problemFrom(refusal).code === 'editing.stale' ? await edits?.read() : undefined;
    if (!edits || !now || now.version === thing.current?.version) throw refusal;
    const theirs = edits.valuesOf(now);
    const isConcerned =
      differencesBetween(filled.current, theirs).length > 0 && differencesBetween(theirs, mine).length > 0;
    if (isConcerned) throw new Overtaken(now);
    thing.current = now;
  };

  return {
    /** Sends over what the form was filled from, or over what differs from it in nothing that the form shows. */
    async sendOver<Result>(
      values: Values,
      send: (thing: Thing, taken: () => void) => Promise<Result>,
    ): Promise<Result> {
      for (;;) {
        const before = thing.current;
        // The API counts: an edit that was taken is the next version.
        const taken = (): void => {
          if (before) thing.current = { ...before, version: before.version + 1 };
          filled.current = values;
        };
        try {
          const result = await send(before as Thing, taken);
          taken();
          return result;
        } catch (refusal) {
          await lookAgain(refusal, values);
        }
      }
    },
    /** What the form holds now is saved. */
    settle: (): void => {
      filled.current = form.getValues();
    },
    /** The reader has seen what stands now. */
    look: (now: Thing): void => {
      thing.current = now;
    },
    /** Fills the form with what stands now. */
    take: (now: Thing): void => {
      if (!edits) return;
      thing.current = now;
      filled.current = edits.valuesOf(now);
      form.setValues(filled.current);
    },
    isUnsaved: (): boolean => differencesBetween(filled.current, form.getValues()).length > 0,
  };
}
