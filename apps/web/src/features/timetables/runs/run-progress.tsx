import { Button, Card, Group, Progress, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconPlayerStop } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toast } from '../../../shared/ui/toasts/toast';
import { cancelRun, type FairPath, fairKey, type Run } from '../api';
import { GapChart } from './gap-chart';
import { RunBadge } from './run-badge';
import classes from './runs.module.css';
import { useProgressHistory } from './use-progress-history';

/** A run that is being computed: how far it is, how good it is so far, and a way to stop it. */
export function RunProgressPanel({ path, run }: { path: FairPath; run: Run }) {
  const { t } = useTranslation('timetables');
  const queries = useQueryClient();
  const share = run.progress?.spent ?? 0;
  const isSolving = run.progress !== null && run.progress.phase !== 'recommending';
  const history = useProgressHistory(isSolving ? run.progress : null);
  const left = Math.max(0, Math.ceil(run.seconds * (1 - share)));
  const stop = async (): Promise<void> => {
    await cancelRun({ ...path, runId: run.id }).catch((error: unknown) => toast.problem(error));
    await queries.invalidateQueries({ queryKey: fairKey(path) });
  };
  return (
    <Card component="section" aria-labelledby={`run-${run.id}`}>
      <Stack gap="sm">
        <Group justify="space-between">
          <Group gap="sm">
            <Title order={2} size="h3" id={`run-${run.id}`}>
              {t('run.title', { number: run.number })}
            </Title>
            <RunBadge run={run} />
          </Group>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlayerStop size={16} aria-hidden />}
            onClick={() => void stop()}
          >
            {t('progress.stop')}
          </Button>
        </Group>
        <Progress.Root size="lg">
          <Progress.Section value={share * 100} animated aria-label={t('progress.time')} />
        </Progress.Root>
        <Text size="sm" role="status">
          {run.progress ? t(`progress.${run.progress.phase}`) : t('progress.waiting')}
          {isSolving && ` · ${t('progress.left', { count: left })}`}
        </Text>
        {isSolving && <Figures run={run} />}
        {history.length > 1 && <GapChart history={history} />}
      </Stack>
    </Card>
  );
}

function Figures({ run: { progress } }: { run: Run }) {
  const { t, i18n } = useTranslation('timetables');
  const number = new Intl.NumberFormat(i18n.language);
  const figures = [
    [t('progress.unplaced'), progress!.unplaced, null],
    [t('progress.waits'), progress!.breaks, undefined],
    [t('progress.bound'), progress!.lowerBound, true],
  ] as const;
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="xs">
      {figures.map(([label, value, line]) => (
        <div key={label}>
          <Text size="sm" c="dimmed">
            {line !== null && <span className={classes['swatch']} data-bound={line} aria-hidden />}
            {label}
          </Text>
          <Text fw={700} fz="lg">
            {value === null ? '–' : number.format(value)}
          </Text>
        </div>
      ))}
    </SimpleGrid>
  );
}
