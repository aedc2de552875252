import { Button, Group, Stack, type ButtonProps } from '@mantine/core';
import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react';
import { ProblemAlert } from '../ui/states/problem-alert';
import { bringIntoView, firstFault } from '../ui/page/bring-into-view';
import type { Submission } from './use-submission';
import { UnsavedQuestion } from './unsaved/unsaved-question';

// As the question before text is lost: got once a form is there.
const loadFaultNames = () => import('./fault-names');
const FaultNames = lazy(async () => ({ default: (await loadFaultNames()).FaultNames }));
const StaleNotice = lazy(async () => ({ default: (await import('./stale/stale-notice')).StaleNotice }));

interface FormProps {
  submission: Submission;
  /** Text of the button that sends the form. */
  submitLabel: ReactNode;
  children: ReactNode;
  /** Beside the button: cancel, back. */
  actions?: ReactNode;
  submitProps?: ButtonProps & { onClick?: () => void };
}

/**
 * A form with its fields, the alert of what the API refused, the names of faulty fields, and the button that sends it. Refused, here or by the
 * API, it brings the reader to the first faulty field, else to the alert: the button may be screens below both. It asks before
 * typed text is lost.
 */
export function Form({ submission, submitLabel, children, actions, submitProps }: FormProps) {
  const { refusals, faults, stale, isSubmitting } = submission;
  const hasFaults = refusals > 0 && Object.keys(faults).length > 0;
  const form = useRef<HTMLFormElement>(null);
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void loadFaultNames().catch(() => undefined);
  }, []);
  useEffect(() => {
    if (refusals === 0 || form.current === null) return;
    const said = alert.current?.querySelector<HTMLElement>('[role="alert"]') ?? alert.current;
    const target = firstFault(form.current, alert.current) ?? said;
    if (target !== null) bringIntoView(target);
  }, [refusals]);
  return (
    <form ref={form} onSubmit={submission.onSubmit} noValidate>
      <Stack gap="md">
        <div ref={alert} hidden={!submission.problem && !stale && !hasFaults}>
          {submission.problem && <ProblemAlert problem={submission.problem} />}
          <Suspense fallback={null}>
            {hasFaults && <FaultNames faults={faults} form={form} />}
            {stale && <StaleNotice stale={stale} form={form} isSubmitting={isSubmitting} />}
          </Suspense>
        </div>
        {children}
        <Group justify="flex-end" mt="xs">
          {actions}
          <Button type="submit" loading={isSubmitting} {...submitProps}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
      <UnsavedQuestion isUnsaved={submission.isUnsaved} />
    </form>
  );
}
