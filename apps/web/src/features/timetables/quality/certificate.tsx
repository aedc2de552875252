import { Alert, Anchor, Card, RingProgress, Stack, Text, Title } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Run, RunResult } from '../api';
import { shareOf, verdictOf } from '../model/verdict';
import { VerdictLine } from '../runs/verdict-line';
import classes from './quality.module.css';

interface CertificateProps {
  run: Run;
  result: RunResult;
  /** What the entries are worth as they stand, when somebody has changed them by hand. */
  changed: { placed: number; weight: number } | null;
}

/** How good the timetable is, how good any could be, and what that means in words. */
export function Certificate({ run, result, changed }: CertificateProps) {
  const { t, i18n } = useTranslation('timetables');
  const number = new Intl.NumberFormat(i18n.language);
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 });
  const verdict = verdictOf(run, result);
  const weight = changed?.weight ?? result.weight;
  const share = shareOf({ weight, weightBound: result.weightBound });
  const hasMeetings = verdict.kind !== 'infeasible' && verdict.kind !== 'empty';
  return (
    <Card component="section" aria-labelledby="certificate">
      <Stack gap="md">
        <Title order={2} size="h3" id="certificate">
          {t('quality.certificate')}
        </Title>
        <div className={classes['hero']}>
          {hasMeetings && (
            <RingProgress
              size={150}
              thickness={14}
              roundCaps
              sections={[{ value: share * 100, color: 'sea.6' }]}
              rootColor="var(--mantine-color-default-border)"
              label={
                <Text ta="center" fw={750} fz={26} style={{ fontVariantNumeric: 'tabular-nums' }}>
                  {percent.format(share)}
                </Text>
              }
            />
          )}
          <Stack gap="xs">
            <VerdictLine verdict={verdict} size="lg" />
            <Text>
              {verdict.kind === 'infeasible' ? t(`cause.${verdict.cause}`) : t(`meaning.${verdict.kind}`)}
            </Text>
            {verdict.kind === 'infeasible' && verdict.cause === 'pinned' && (
              <Anchor component={Link} to="../matchmaking">
                {t('cause.toMeetings')}
              </Anchor>
            )}
            {hasMeetings && (
              <Text c="dimmed" size="sm">
                {t('quality.points', {
                  reached: number.format(weight),
                  bound: number.format(result.weightBound),
                })}
              </Text>
            )}
          </Stack>
        </div>
        {changed && (
          <Alert color="indigo" variant="light" icon={<IconHandStop aria-hidden />}>
            {t('quality.changed', {
              before: number.format(result.placed),
              now: number.format(changed.placed),
              points: number.format(changed.weight - result.weight),
            })}
          </Alert>
        )}
      </Stack>
    </Card>
  );
}
