import { Alert, Button, Card, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { components } from '#lib/api-client';
import { ConfirmButton } from '../asking/confirm-button';

export type Run = Pick<
  components['schemas']['ExhibitorImportResponse'],
  'fileName' | 'state' | 'handledRows' | 'failure'
>;

/** Whether something still moves: being written, or being taken back. */
export const isUnderWay = ({ state }: Pick<Run, 'state'>) =>
  state === 'writing' || state === 'stopping' || state === 'failing';

interface RunPanelProps {
  run: Run;
  /** Rows that it goes through. */
  total: number;
  onStop?: () => Promise<void>;
  onAgain: () => Promise<void>;
}

/** A run that is under way, or that ended without doing anything; nothing for one that is done or still a preview. */
export function RunPanel({ run, total, onStop, onAgain }: RunPanelProps) {
  if (isUnderWay(run)) return <UnderWay run={run} total={total} onStop={onStop} />;
  return run.state === 'stopped' || run.state === 'failed' ? <TakenBack run={run} onAgain={onAgain} /> : null;
}

function UnderWay({
  run,
  total,
  onStop,
}: Pick<RunPanelProps, 'run' | 'total'> & { onStop: RunPanelProps['onStop'] | undefined }) {
  const { t, i18n } = useTranslation('work');
  const number = new Intl.NumberFormat(i18n.language);
  const share = total === 0 ? 0 : Math.min(1, run.handledRows / total);
  return (
    <Card padding="lg">
      <Stack gap="sm">
        <Group justify="space-between">
          <Title order={2} size="h3" style={{ overflowWrap: 'anywhere' }}>
            {run.fileName}
          </Title>
          {run.state === 'writing' && onStop && (
            <ConfirmButton
              size="xs"
              question={t('run.stopQuestion')}
              confirmLabel={t('run.stop')}
              onConfirm={onStop}
            >
              {t('run.stop')}
            </ConfirmButton>
          )}
        </Group>
        <Progress.Root size="lg">
          <Progress.Section value={share * 100} animated aria-label={run.fileName} />
        </Progress.Root>
        <Text size="sm" role="status">
          {t('progress.done', { done: number.format(run.handledRows), total: number.format(total) })}
        </Text>
        <Text size="sm" c="dimmed">
          {t(`run.${run.state === 'stopping' || run.state === 'failing' ? run.state : 'writing'}`)}
        </Text>
      </Stack>
    </Card>
  );
}

function TakenBack({ run, onAgain }: Pick<RunPanelProps, 'run' | 'onAgain'>) {
  const { t } = useTranslation('work');
  const isStopped = run.state === 'stopped';
  return (
    <Alert
      color={isStopped ? 'gray' : 'red'}
      icon={<IconAlertTriangle aria-hidden />}
      title={t(isStopped ? 'run.stopped' : 'run.failed', { file: run.fileName })}
    >
      <Group justify="space-between" gap="sm">
        <Text size="sm" flex="1 1 240px">
          {isStopped ? t('run.stoppedText') : t('run.failedText', { code: run.failure })}
        </Text>
        <Button size="xs" onClick={() => void onAgain()}>
          {t('run.again')}
        </Button>
      </Group>
    </Alert>
  );
}
