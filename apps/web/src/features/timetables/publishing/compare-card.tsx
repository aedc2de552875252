import { Card, Select, Skeleton, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '../../../shared/format/place-words';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { type Run, type RunPath, useDifferences, useRuns } from '../api';
import { ChangeList } from './change-list';

interface CompareCardProps {
  path: RunPath;
  run: Run;
  zone: string;
  places: ReadonlyMap<string, Place>;
}

/** What this run has otherwise than another one. */
export function CompareCard({ path, run, zone, places }: CompareCardProps) {
  const { t } = useTranslation('timetables');
  const [other, setOther] = useState<string | null>(null);
  const runs = useRuns(path);
  const differences = useDifferences(path, other);
  const others = (runs.data ?? []).filter(({ id, state }) => id !== run.id && state === 'finished');
  if (others.length === 0) return null;
  return (
    <Card component="section" aria-labelledby="compare">
      <Title order={2} size="h3" mb="sm" id="compare">
        {t('compare.title')}
      </Title>
      <Select
        label={t('compare.with')}
        placeholder={t('compare.choose')}
        maw={420}
        mb="md"
        data={others.map(({ id, number, kind, stage }) => ({
          value: id,
          label: `${t('run.title', { number })} · ${t(`kind.${kind}`)} · ${t(`stage.${stage}`)}`,
        }))}
        value={other}
        onChange={setOther}
      />
      {differences.isError && (
        <QueryProblem error={differences.error} onRetry={() => void differences.refetch()} />
      )}
      {other !== null && differences.isPending && <Skeleton height={160} />}
      {differences.data && (
        <ChangeList label={t('compare.title')} changes={differences.data} zone={zone} places={places} />
      )}
    </Card>
  );
}
