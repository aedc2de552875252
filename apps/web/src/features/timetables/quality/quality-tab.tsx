import { SimpleGrid, Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { type Run, type RunPath, type RunResult, useBoard, useQuality } from '../api';
import { unmetOf } from '../model/board-layout';
import { isAsked, standingWorth } from '../model/verdict';
import { Certificate } from './certificate';
import { Counted } from './counted';
import { ResultFigures } from './result-figures';
import { ServedTable } from './served-table';
import { ShortWalks } from './short-walks';
import { UnmetPairs } from './unmet-pairs';

/** The quality certificate of a run: what is proved, who is served how well, and who does not meet and why. */
export function QualityTab({ path, run, result }: { path: RunPath; run: Run; result: RunResult }) {
  const { t, i18n } = useTranslation('timetables');
  const quality = useQuality(path);
  const board = useBoard(path);
  const failed = quality.isError ? quality : board.isError ? board : null;
  if (failed) return <QueryProblem error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!quality.data || !board.data) return <Skeleton height={320} radius="md" />;
  const { entries } = board.data;
  const unmet = unmetOf(board.data);
  const now = standingWorth(entries);
  const isChanged = now.placed !== result.placed || now.weight !== result.weight;
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  const deciles = quality.data.shares.map((count, at) => ({
    name: `${at * 10}–${percent.format((at + 1) / 10)}`,
    count,
  }));
  return (
    <Stack>
      <Certificate run={run} result={result} changed={isChanged ? now : null} />
      {result.status !== 'infeasible' && (
        <>
          <ResultFigures
            result={result}
            asked={entries.filter(isAsked).length}
            recommended={entries.filter((entry) => !isAsked(entry) && entry.slotStart !== null).length}
            currency={quality.data.currency}
            shortWalks={quality.data.shortWalks.length}
            walkMinutes={quality.data.walkMinutes}
          />
          <ShortWalks walks={quality.data.shortWalks} board={board.data} />
          <Counted title={t('quality.shares')} hint={t('quality.sharesHint')} columns={deciles} />
          <ServedTable participants={quality.data.participants} />
          <SimpleGrid cols={{ base: 1, lg: unmet.length === 0 ? 1 : 2 }}>
            {unmet.length > 0 && (
              <Counted
                title={t('quality.reasons')}
                columns={quality.data.reasons.map(({ reason, count }) => ({
                  name: t(`shortReason.${reason}`),
                  count,
                }))}
                direction="right"
              />
            )}
            <UnmetPairs entries={unmet} />
          </SimpleGrid>
        </>
      )}
    </Stack>
  );
}
