import { Button, Group, Stack, type ButtonProps } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { ProblemAlert } from '../ui/problem-alert';
import { bringIntoView, firstFault } from '../ui/bring-into-view';
import type { Submission } from './use-submission';

interface FormProps {
  submission: Submission;
  /** Text of the button that sends the form. */
  submitLabel: ReactNode;
  children: ReactNode;
  /** Beside the button: cancel, back. */
  actions?: ReactNode;
  submitProps?: ButtonProps;
}

/**
 * A form with its fields, the alert of what the API refused, and the button that sends it. Refused, here or by the
 * API, it brings the reader to the first faulty field, else to the alert: the button may be screens below both.
 */
export function Form({ submission, submitLabel, children, actions, submitProps }: FormProps) {
  const { refusals } = submission;
  const form = useRef<HTMLFormElement>(null);
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusals === 0 || form.current === null) return;
    const target = firstFault(form.current, alert.current) ?? alert.current;
    if (target !== null) bringIntoView(target);
  }, [refusals]);
  return (
    <form ref={form} onSubmit={submission.onSubmit} noValidate>
      <Stack gap="md">
        {submission.problem && <ProblemAlert ref={alert} problem={submission.problem} />}
        {children}
        <Group justify="flex-end" mt="xs">
          {actions}
          <Button type="submit" loading={submission.isSubmitting} {...submitProps}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
