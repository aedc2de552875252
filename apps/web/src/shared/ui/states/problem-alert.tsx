import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../api/problem';

interface ProblemAlertProps {
  problem: Problem;
  onRetry?: () => void;
  ref?: Ref<HTMLDivElement>;
}

/** What is wrong with the input, said once; names of fields are the API's, not the reader's. */
const messagesOf = ({ title, detail, errors = [] }: Problem): string[] => [
  ...new Set(
    [detail, ...errors.map(({ message }) => message)]
      .filter((text) => text !== undefined)
      .filter((text) => text !== title),
  ),
];

/** Says what went wrong and what to do next, in the words of the API or, when none came, in ours. */
export function ProblemAlert({ problem, onRetry, ref }: ProblemAlertProps) {
  const { t } = useTranslation('shared');
  const kind = problem.status === 0 ? 'offline' : problem.status < 0 ? 'broken' : 'refused';
  const title = problem.title === '' ? t(`problem.${kind}.title`) : problem.title;
  const next = problem.next ?? (problem.title === '' ? t(`problem.${kind}.next`) : undefined);
  return (
    <Alert
      ref={ref}
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
        {onRetry && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {t('problem.retry')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
