import type { FormErrors, UseFormReturnType } from '@mantine/form';
import { useRef, useState, type FormEvent } from 'react';
import { newIdempotencyKey } from '#lib/api-client';
import { problemFrom, sortFieldProblems, type Problem } from '../api/problem';
import { type Difference, differencesBetween } from './stale/differences';
import { Overtaken, useStanding, type Edits, type Versioned } from './stale/use-standing';

/** Somebody else has changed what is edited since the form was filled. */
export interface Stale {
  differences: Difference[];
  /** Sends what is typed, over what stands now. */
  saveMine: () => void;
  /** Fills the form with what stands now. */
  takeTheirs: () => void;
}

export interface Submission {
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  isSubmitting: boolean;
  /** What the API refused, without what the fields already show. */
  problem: Problem | null;
  stale: Stale | null;
  /** What the fields show, by their paths. */
  faults: FormErrors;
  /** How often this form was refused, by its own checks or by the API. */
  refusals: number;
  /** Whether the form holds what was typed and not saved. */
  isUnsaved: () => boolean;
}

interface SubmissionOptions<Values, Result, Thing extends Versioned> {
  /**
   * Sends the values; `idempotencyKey` stays the same until one attempt succeeds or the values change. `thing` is what is edited
   * as it stood when the form was filled, or as the reader has seen it since: its version goes along, and what the form does not
   * show is taken from it. Where more is sent after the edit, `taken` says that the edit itself was taken.
   */
  send: (values: Values, idempotencyKey: string, thing: Thing, taken: () => void) => Promise<Result>;
  onDone?: (result: Result, values: Values) => void | Promise<void>;
  /** What is edited; nothing when the form makes something new. */
  edits?: Edits<Values, Thing> | null | undefined;
  /** False where what is typed is nothing to save, as at the door. */
  isKept?: boolean;
}

/** Sends a Mantine form to the API once, and puts what the API refuses on the fields or into `problem`. */
export function useSubmission<
  Values extends Record<string, unknown>,
  Result,
  Thing extends Versioned = Versioned,
>(
  form: UseFormReturnType<Values>,
  { send, onDone, edits, isKept = true }: SubmissionOptions<Values, Result, Thing>,
): Submission {
  const [isSubmitting, setSubmitting] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [theirs, setTheirs] = useState<Thing | null>(null);
  const [refusals, setRefusals] = useState(0);
  const countRefusal = (): void => setRefusals((before) => before + 1);
  const attempt = useRef<{ key: string; values: string } | null>(null);
  const standing = useStanding(form, edits);

  const keyFor = (values: Values): string => {
    const fingerprint = JSON.stringify(values, describeFile);
    if (attempt.current?.values !== fingerprint)
      attempt.current = { key: newIdempotencyKey(), values: fingerprint };
    return attempt.current.key;
  };

  const refuse = (error: unknown): void => {
    if (error instanceof Overtaken) setTheirs(error.thing as Thing);
    else setProblem(showOnFields(form, problemFrom(error)));
    countRefusal();
  };

  const submit = async (values: Values): Promise<void> => {
    setSubmitting(true);
    setProblem(null);
    setTheirs(null);
    try {
      const key = keyFor(values);
      const result = await standing.sendOver(values, (thing, taken) => send(values, key, thing, taken));
      attempt.current = null;
      await onDone?.(result, values);
      standing.settle();
    } catch (error) {
      refuse(error);
    } finally {
      setSubmitting(false);
    }
  };

  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    form.onSubmit((values) => {
      if (!isSubmitting) void submit(values);
    }, countRefusal)(event);
  };
  const staleAgainst = (thing: Thing, valuesOf: (thing: Thing) => Values): Stale => ({
    differences: differencesBetween(valuesOf(thing), form.getValues()),
    saveMine: () => {
      // The reader may have typed on since the form was checked.
      if (form.validate().hasErrors) return countRefusal();
      standing.look(thing);
      void submit(form.getValues());
    },
    takeTheirs: () => {
      standing.take(thing);
      setTheirs(null);
    },
  });
  const stale = theirs && edits ? staleAgainst(theirs, edits.valuesOf) : null;
  const isUnsaved = (): boolean => isKept && standing.isUnsaved();
  return { onSubmit, isSubmitting, problem, stale, faults: form.errors, refusals, isUnsaved };
}

const describeFile = (_key: string, value: unknown): unknown =>
  value instanceof File ? [value.name, value.size, value.lastModified] : value;

function showOnFields<Values extends Record<string, unknown>>(
  form: UseFormReturnType<Values>,
  problem: Problem,
): Problem {
  const values = form.getValues();
  const { onFields, elsewhere } = sortFieldProblems(
    problem,
    (field) => String(field.split('.')[0]) in values,
  );
  form.setErrors(onFields);
  const { errors: _shown, ...rest } = problem;
  return elsewhere.length > 0 ? { ...rest, errors: elsewhere } : rest;
}
