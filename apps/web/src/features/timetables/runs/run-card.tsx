import { Anchor, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FairPath, type Run, type RunResult } from '../api';
import { shareOf, verdictOf } from '../model/verdict';
import { TimeHere } from '../../../shared/session/time-here';
import { RunActions } from './run-actions';
import { RunBadge } from './run-badge';
import classes from './runs.module.css';
import { VerdictLine } from './verdict-line';

/** A run at a glance. */
export function RunCard({ path, run }: { path: FairPath; run: Run }) {
  const { t } = useTranslation('timetables');
  const { result } = run;
  return (
    <Card component="article" aria-labelledby={`run-${run.id}`}>
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start">
          <Stack gap={2}>
            <Group gap="sm">
              <Title order={2} size="h3" id={`run-${run.id}`}>
                <Anchor component={Link} to={run.id} underline="hover" inherit>
                  {t('run.title', { number: run.number })}
                </Anchor>
              </Title>
              <RunBadge run={run} />
            </Group>
            <Text size="sm" c="dimmed">
              {t(`kind.${run.kind}`)}
              {run.fillWithRecommendations && ` · ${t('run.recommended')}`} ·{' '}
              <TimeHere value={run.createdAt} as="dateTime" />
            </Text>
          </Stack>
          <RunActions path={path} run={run} />
        </Group>
        {result && <VerdictLine verdict={verdictOf(run, result)} />}
        {result && result.status !== 'infeasible' && <Glance result={result} />}
      </Stack>
    </Card>
  );
}

function Glance({ result }: { result: RunResult }) {
  const { t, i18n } = useTranslation('timetables');
  const number = new Intl.NumberFormat(i18n.language);
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 });
  const figures = [
    [t('figure.placed'), number.format(result.placed)],
    [t('figure.share'), percent.format(shareOf(result))],
    [t('figure.waits'), number.format(result.breaks)],
    [t('figure.missing'), number.format(result.missing)],
  ] as const;
  return (
    <dl className={classes['figures']} style={{ margin: 0 }}>
      {figures.map(([label, value]) => (
        <div key={label}>
          <Text component="dt" size="sm" c="dimmed">
            {label}
          </Text>
          <Text component="dd" m={0} fw={700} fz="lg" style={{ fontVariantNumeric: 'tabular-nums' }}>
            {value}
          </Text>
        </div>
      ))}
    </dl>
  );
}
