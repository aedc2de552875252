import { Alert, Button, Card, Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { IconCalendarOff, IconInbox, IconLock } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { type Board, type Run, type RunPath, useBoard } from '../api';
import { BoardIndex } from '../model/board-index';
import { layoutOf } from '../model/board-layout';
import { CopyButton } from '../runs/run-actions';
import { BoardProvider } from './board-context';
import { BoardGrid } from './board-grid';
import { BoardLegend } from './board-legend';
import { BoardToolbar, type Shown } from './board-toolbar';
import classes from './board.module.css';
import { CarryBanner } from './carry-banner';
import { EntryDialog } from './entry-dialog';
import { UnmetPanel } from './unmet-panel';
import { useMakeBoardTools } from './use-board-tools';

/** The run as a board of meetings; a draft is changed here by hand. */
export function BoardTab({ path, run }: { path: RunPath; run: Run }) {
  const board = useBoard(path);
  if (board.isError) return <QueryProblem error={board.error} onRetry={() => void board.refetch()} />;
  if (!board.data) return <Skeleton height={480} radius="md" />;
  return <OpenBoard path={path} run={run} board={board.data} />;
}

function OpenBoard({ path, run, board }: { path: RunPath; run: Run; board: Board }) {
  const { t } = useTranslation('timetables');
  const days = useMemo(() => [...new Set(board.slots.map(({ day }) => day))], [board.slots]);
  const [chosen, setChosen] = useState<Shown>({ view: 'participants', day: days[0] ?? '', search: '' });
  const [openId, setOpenId] = useState<string | null>(null);
  const search = useDeferredValue(chosen.search);
  const { view, day } = chosen;
  const index = useMemo(() => new BoardIndex(board), [board]);
  const layout = useMemo(() => layoutOf(board, { view, day, search }), [board, view, day, search]);
  const isEditable = run.stage === 'draft' || run.stage === 'provisional';
  const { tools, said } = useMakeBoardTools({
    path,
    index,
    view,
    isEditable,
    open: ({ id }) => setOpenId(id),
  });
  const unplaced = board.entries.filter(({ slotStart }) => slotStart === null).length;
  const [shows, setShows] = useState(unplaced > 0);
  const opened = index.entries.get(openId ?? '');
  return (
    <BoardProvider value={tools}>
      <Stack>
        {!isEditable && (
          <Alert color="indigo" icon={<IconLock aria-hidden />} title={t('board.locked')}>
            <Stack gap="xs" align="flex-start">
              {t('board.lockedText')}
              <CopyButton path={path} run={run} />
            </Stack>
          </Alert>
        )}
        <BoardToolbar
          shown={chosen}
          days={days}
          onChange={(change) => setChosen((old) => ({ ...old, ...change }))}
        >
          <Button
            variant={shows ? 'light' : 'default'}
            aria-expanded={shows}
            leftSection={<IconInbox size={18} aria-hidden />}
            onClick={() => setShows(!shows)}
          >
            {t('board.unmet', { count: unplaced })}
          </Button>
        </BoardToolbar>
        <CarryBanner />
        <VisuallyHidden role="status" aria-live="polite">
          {said}
        </VisuallyHidden>
        <div className={classes['layout']} data-beside={shows || undefined}>
          <Stack gap="xs">
            {layout.rows.length === 0 || layout.columns.length === 0 ? (
              <Card>
                <EmptyState
                  icon={IconCalendarOff}
                  title={t(search === '' ? 'board.nothing' : 'board.nothingFound')}
                  headingLevel={2}
                />
              </Card>
            ) : (
              <BoardGrid layout={layout} label={t(`gridLabel.${view}`)} />
            )}
            <BoardLegend />
          </Stack>
          {shows && <UnmetPanel search={search} />}
        </div>
      </Stack>
      {opened && <EntryDialog path={path} entry={opened} onClose={() => setOpenId(null)} />}
    </BoardProvider>
  );
}
