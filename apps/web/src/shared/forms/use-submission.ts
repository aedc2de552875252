import type { UseFormReturnType } from '@mantine/form';
import { useRef, useState, type FormEvent } from 'react';
import { newIdempotencyKey } from '#lib/api-client';
import { problemFrom, sortFieldProblems, type Problem } from '../api/problem';

export interface Submission {
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  isSubmitting: boolean;
  /** What the API refused, without what the fields already show. */
  problem: Problem | null;
  /** How often this form was refused, by its own checks or by the API. */
  refusals: number;
}

interface SubmissionOptions<Values, Result> {
  /** Sends the values; `idempotencyKey` stays the same until one attempt succeeds or the values change. */
  send: (values: Values, idempotencyKey: string) => Promise<Result>;
  onDone?: (result: Result, values: Values) => void | Promise<void>;
}

/** Sends a Mantine form to the API once, and puts what the API refuses on the fields or into `problem`. */
export function useSubmission<Values extends Record<string, unknown>, Result>(
  form: UseFormReturnType<Values>,
  { send, onDone }: SubmissionOptions<Values, Result>,
): Submission {
  const [isSubmitting, setSubmitting] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [refusals, setRefusals] = useState(0);
  const countRefusal = (): void => setRefusals((before) => before + 1);
  const attempt = useRef<{ key: string; values: string } | null>(null);

  const keyFor = (values: Values): string => {
    const fingerprint = JSON.stringify(values, describeFile);
    if (attempt.current?.values !== fingerprint)
      attempt.current = { key: newIdempotencyKey(), values: fingerprint };
    return attempt.current.key;
  };

  const submit = async (values: Values): Promise<void> => {
    setSubmitting(true);
    setProblem(null);
    try {
      const result = await send(values, keyFor(values));
      attempt.current = null;
      await onDone?.(result, values);
    } catch (error) {
      setProblem(showOnFields(form, problemFrom(error)));
      countRefusal();
    } finally {
      setSubmitting(false);
    }
  };

  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    form.onSubmit((values) => {
      if (!isSubmitting) void submit(values);
    }, countRefusal)(event);
  };
  return { onSubmit, isSubmitting, problem, refusals };
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
