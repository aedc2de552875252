import { Button, Card, Group, Progress, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { StateBadge } from './state-badge';

interface ProgressPanelProps {
  title: string;
  done: number;
  total: number;
  /** Name of the job's state; "running" moves the bar. */
  state: string;
  /** How long it still takes, as far as can be told. */
  secondsLeft?: number;
  onCancel?: () => void;
}

/** A long job: how far it is, how long it still takes, and a way to stop it. */
export function ProgressPanel({ title, done, total, state, secondsLeft, onCancel }: ProgressPanelProps) {
  const { t, i18n } = useTranslation('work');
  const share = total === 0 ? 0 : Math.min(1, done / total);
  const isRunning = state === 'running';
  const number = new Intl.NumberFormat(i18n.language);
  return (
    <Card>
      <Group justify="space-between" mb="xs">
        <Title order={3}>{title}</Title>
        <StateBadge state={state} />
      </Group>
      <Progress.Root size="lg">
        <Progress.Section value={share * 100} animated={isRunning} aria-label={title} />
      </Progress.Root>
      <Group justify="space-between" mt="xs" mih={30}>
        <Text size="sm" c="dimmed">
          {t('progress.done', { done: number.format(done), total: number.format(total) })}
          {isRunning &&
            secondsLeft !== undefined &&
            ` · ${t('progress.left', { count: Math.ceil(secondsLeft / 60) })}`}
        </Text>
        {isRunning && onCancel && (
          <Button size="xs" variant="default" onClick={onCancel}>
            {t('action.cancel', { ns: 'shared' })}
          </Button>
        )}
      </Group>
    </Card>
  );
}
