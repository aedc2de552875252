import { Button, Group, Stack, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { ProblemAlert } from '../ui/problem-alert';
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

/** A form with its fields, the alert of what the API refused, and the button that sends it. */
export function Form({ submission, submitLabel, children, actions, submitProps }: FormProps) {
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <Stack gap="md">
        {submission.problem && <ProblemAlert problem={submission.problem} />}
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
