import { Button, Stack } from '@mantine/core';
import { IconCalendarPlus, IconPlus, IconSpeakerphone } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { daysBetween, textIn, uiLanguage } from '#lib/kernel';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import { PageLoader } from '../../../shared/ui/states/page-loader';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { ClockNote } from '../../../shared/ui/values/clock-note';
import { useBoard, type Board } from '../api';
import { ClashList } from '../parts/clash-list';
import { ProgrammeDays } from '../parts/programme-days';
import { ProgrammeDrawer, type Work } from '../parts/programme-drawer';
import { ProgrammeStanding } from '../parts/programme-standing';
import { ReleaseDialog } from '../parts/release-dialog';

type Open = Work | { kind: 'release' } | null;

/** The programme of an edition as it is planned. */
export function ProgrammePage() {
  const { organiserId = '', editionId = '' } = useParams();
  const board = useBoard(organiserId, editionId);
  if (board.isPending) return <PageLoader />;
  if (board.isError) return <QueryProblem error={board.error} onRetry={() => void board.refetch()} />;
  return <Programme organiserId={organiserId} board={board.data} />;
}

function Programme({ organiserId, board }: { organiserId: string; board: Board }) {
  const { t, i18n } = useTranslation('festivals');
  const [query, setQuery] = useSearchParams();
  const [open, setOpen] = useState<Open>(null);
  const days = daysBetween(board.edition.startsOn, board.edition.endsOn);
  const day = days.find((one) => one === query.get('day')) ?? days[0] ?? '';
  const close = (): void => setOpen(null);
  return (
    <>
      <PageHeader
        title={t('programme.title', { edition: textIn(board.edition.name, uiLanguage(i18n.language)) })}
        breadcrumbs={[{ label: t('list.title'), to: `/organiser/${organiserId}/festivals` }]}
        actions={
          <>
            <Button variant="default" onClick={() => setOpen({ kind: 'stages' })}>
              {t('stage.title')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconPlus size={18} aria-hidden />}
              disabled={board.stages.length === 0}
              onClick={() => setOpen({ kind: 'item', item: null })}
            >
              {t('item.add')}
            </Button>
            <Button
              leftSection={<IconSpeakerphone size={18} aria-hidden />}
              disabled={board.changes.length === 0}
              onClick={() => setOpen({ kind: 'release' })}
            >
              {t('release.open')}
            </Button>
          </>
        }
      />
      <Stack>
        <ProgrammeStanding board={board} />
        <ClockNote zone={board.edition.timeZone} />
        <ClashList board={board} />
        {board.stages.length === 0 ? (
          <EmptyState
            icon={IconCalendarPlus}
            title={t('programme.noStages')}
            text={t('programme.noStagesText')}
            action={<Button onClick={() => setOpen({ kind: 'stages' })}>{t('stage.add')}</Button>}
          />
        ) : (
          <ProgrammeDays
            board={board}
            days={days}
            day={day}
            onDay={(chosen) => setQuery({ day: chosen }, { replace: true })}
            onOpen={(item) => setOpen({ kind: 'item', item })}
          />
        )}
      </Stack>
      <ProgrammeDrawer
        organiserId={organiserId}
        board={board}
        day={day}
        work={open?.kind === 'release' ? null : open}
        onClose={close}
      />
      <ReleaseDialog
        organiserId={organiserId}
        board={board}
        opened={open?.kind === 'release'}
        onClose={close}
      />
    </>
  );
}
