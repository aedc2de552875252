import { Button, Group, Stack, Tabs, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconCalendarPlus, IconExternalLink, IconPlus, IconSpeakerphone } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { daysBetween, dayText, textIn, type UiLanguage } from '#lib/kernel';
import { FormDrawer } from '../../../shared/forms';
import { formatDate } from '../../../shared/format/date-time';
import { ClockNote } from '../../../shared/ui/values/clock-note';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { PageLoader } from '../../../shared/ui/states/page-loader';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { useBoard, type Board, type BoardItem } from '../api';
import { itemDay } from '../item-day';
import { ClashList } from '../parts/clash-list';
import { ItemForm } from '../parts/item-form';
import { ProgrammeAgenda } from '../parts/programme-agenda';
import { ProgrammeGrid } from '../parts/programme-grid';
import { ReleaseDialog } from '../parts/release-dialog';
import { StageList } from '../parts/stage-list';

type Open = { kind: 'item'; item: BoardItem | null } | { kind: 'stages' } | { kind: 'release' } | null;

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
  const language = i18n.language as UiLanguage;
  const [query, setQuery] = useSearchParams();
  const [open, setOpen] = useState<Open>(null);
  const days = daysBetween(board.edition.startsOn, board.edition.endsOn);
  const day = days.find((one) => one === query.get('day')) ?? days[0] ?? '';
  const close = (): void => setOpen(null);
  return (
    <>
      <PageHeader
        title={t('programme.title', { edition: textIn(board.edition.name, language) })}

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
        <Standing board={board} />
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
          <Tabs value={day} onChange={(chosen) => setQuery({ day: chosen ?? day }, { replace: true })}>
            <Tabs.List mb="md">
              {days.map((one) => (
                <Tabs.Tab key={one} value={one}>
                  {dayText(one, 'dayMonth', language)} · {itemsOn(board, one)}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <Tabs.Panel value={day}>
              <Day board={board} day={day} onOpen={(item) => setOpen({ kind: 'item', item })} />
            </Tabs.Panel>
          </Tabs>
        )}
      </Stack>
      <FormDrawer
        opened={open?.kind === 'item' || open?.kind === 'stages'}
        onClose={close}
        position="right"
        size="md"
        title={
          open?.kind === 'stages'
            ? t('stage.title')
            : t(open?.kind === 'item' && open.item ? 'item.edit' : 'item.add')
        }
      >
        {open?.kind === 'item' && (
          <ItemForm organiserId={organiserId} board={board} item={open.item} day={day} onDone={close} />
        )}
        {open?.kind === 'stages' && <StageList organiserId={organiserId} board={board} />}
      </FormDrawer>
      <ReleaseDialog
        organiserId={organiserId}
        board={board}
        opened={open?.kind === 'release'}
        onClose={close}
      />
    </>
  );
}

const itemsOn = (board: Board, day: string): number =>
  board.items.filter((item) => itemDay(item, board.edition) === day).length;

function Day(props: { board: Board; day: string; onOpen: (item: BoardItem) => void }) {
  const { t } = useTranslation('festivals');
  const isWide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  if (itemsOn(props.board, props.day) === 0)
    return (
      <EmptyState
        icon={IconCalendarPlus}
        title={t('programme.emptyDay')}
        text={t('programme.emptyDayText')}
      />
    );
  return isWide ? <ProgrammeGrid {...props} /> : <ProgrammeAgenda {...props} />;
}

/** What visitors see now, and how far the plan is from it. */
function Standing({ board }: { board: Board }) {
  const { t, i18n } = useTranslation('festivals');
  const { latest, changes, edition } = board;
  if (!latest) return <Text c="dimmed">{t('programme.neverReleased')}</Text>;
  const day = formatDate(latest.releasedAt, i18n.language, 'dateTime', edition.timeZone);
  return (
    <Group gap="md">
      <Text c="dimmed">
        {t('programme.released', { version: latest.version, day })} ·{' '}
        {changes.length === 0 ? t('programme.upToDate') : t('programme.changes', { count: changes.length })}
      </Text>
      <Button
        component="a"
        href={`/e/${edition.slug}`}
        target="_blank"
        variant="subtle"
        size="compact-sm"
        rightSection={<IconExternalLink size={16} aria-hidden />}
      >
        {t('programme.publicPage')}
      </Button>
    </Group>
  );
}
