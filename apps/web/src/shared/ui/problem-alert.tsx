import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useImperativeHandle, useRef, type ReactNode, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem';
import { bringIntoView } from './bring-into-view';

interface ProblemAlertProps {
  problem: Problem;
  onRetry?: () => void;
  /** The step that `next` speaks of, as a button or a link. */
  action?: ReactNode;
  /** Of a click outside a form: the alert takes the focus, as it may appear far from the button. */
  calls?: boolean;
  ref?: Ref<HTMLDivElement>;
}

/** What is wrong with the input, said once; names of fields are the API's, not the reader's. */
const messagesOf = ({ detail, errors = [] }: Problem): string[] => [
  ...new Set([detail, ...errors.map(({ message }) => message)].filter((text) => text !== undefined)),
];

/** Says what went wrong and what to do next, in the words of the API or, when none came, in ours. */
export function ProblemAlert({ problem, onRetry, action, calls = false, ref }: ProblemAlertProps) {
  const { t } = useTranslation('shared');
  const alert = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => alert.current!);
  useEffect(() => {
    if (calls && alert.current !== null) bringIntoView(alert.current);
  }, [calls, problem]);
  const kind = problem.status === 0 ? 'offline' : problem.status < 0 ? 'broken' : 'refused';
  const title = problem.title === '' ? t(`problem.${kind}.title`) : problem.title;
  const next = problem.next ?? (problem.title === '' ? t(`problem.${kind}.next`) : undefined);
  return (
    <Alert
      ref={alert}
      role="alert"
      color="red"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      title={title}
    >
      <Stack gap="xs" align="flex-start">
        {messagesOf(problem).map((message) => (
          <Text size="sm" key={message}>
            {message}
          </Text>
        ))}
        {next !== undefined && (
          <Text size="sm" fw={600}>
            {next}
          </Text>
        )}
        {action}
        {onRetry && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {t('problem.retry')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
