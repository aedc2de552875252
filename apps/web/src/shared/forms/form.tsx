import { Button, Group, Stack, type ButtonProps } from '@mantine/core';
import i18next from 'i18next';
import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react';
import { ProblemAlert } from '../ui/problem-alert';
import { bringIntoView, firstFault } from '../ui/bring-into-view';
import type { Submission } from './use-submission';
import { useUnsaved } from './use-unsaved';

// What most forms never come to show; got once a form is there, as it has to be there without a connection too.
const loadQuestion = () => import('./leave-question');
const LeaveQuestion = lazy(async () => ({ default: (await loadQuestion()).LeaveQuestion }));
const loadFaultNames = () => import('./fault-names');
const FaultNames = lazy(async () => ({ default: (await loadFaultNames()).FaultNames }));
const StaleNotice = lazy(async () => ({ default: (await import('./stale-notice')).StaleNotice }));

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
  const { isAsking, stay, leave } = useUnsaved(submission.isUnsaved);
  useEffect(() => {
    void Promise.all([loadQuestion(), loadFaultNames(), i18next.loadNamespaces('work')]).catch(
      () => undefined,
    );
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
      <Suspense fallback={null}>
        {isAsking && <LeaveQuestion opened onStay={stay} onLeave={leave} />}
      </Suspense>
    </form>
  );
}
