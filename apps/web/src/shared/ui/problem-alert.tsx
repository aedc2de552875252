import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem';

interface ProblemAlertProps {
  problem: Problem;
  onRetry?: () => void;
}

/** Says what went wrong and what to do next, in the words of the API or, when none came, in ours. */
export function ProblemAlert({ problem, onRetry }: ProblemAlertProps) {
  const { t } = useTranslation('shared');
  const kind = problem.status === 0 ? 'offline' : problem.status < 0 ? 'broken' : 'refused';
  const title = problem.title === '' ? t(`problem.${kind}.title`) : problem.title;
  const next = problem.next ?? (problem.title === '' ? t(`problem.${kind}.next`) : undefined);
  return (
    <Alert role="alert" color="red" variant="light" icon={<IconAlertTriangle aria-hidden />} title={title}>
      <Stack gap="xs" align="flex-start">
        {problem.detail !== undefined && <Text size="sm">{problem.detail}</Text>}
        {problem.errors?.map(({ field, message }) => (
          <Text size="sm" key={`${field} ${message}`}>
            {field}: {message}
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
