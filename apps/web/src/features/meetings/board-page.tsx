import { Box, Button, Card, Group, SegmentedControl, Skeleton, Stack, Text } from '@mantine/core';
import { IconAdjustments, IconCalendarOff, IconSparkles, IconUserCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ComponentType, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { searchKey } from '#lib/kernel';
import { formatDate } from '../../shared/format/date-time';
import { ClockNote } from '../../shared/ui/values/clock-note';
import { EmptyState } from '../../shared/ui/states/empty-state';
import { PageHeader } from '../../shared/ui/page/page-header';
import { QueryProblem } from '../../shared/ui/states/query-problem';
import { StateBadge } from '../../shared/ui/states/state-badge';
import { useSession } from '../../shared/session/use-session';
import { SearchField } from '../../shared/list/search-field';
import type { BoardMeeting, FairPath, Programme } from '../matchmaking/api';
import { MeetingDialog } from './meeting-dialog';
import { BoardCounts } from './board-counts';
import { BoardGrid, BoardList } from './board-grid';
import { useNow } from '../../shared/ui/values/use-now';
import { loadBoard, loadProgramme } from '../matchmaking/organiser-api';
import { MatchmakingTabs } from '../matchmaking/people/organiser-frame';
import { slotOfNow, slotsByDay } from '../matchmaking/slots';

const tones = { drafted: 'neutral', opened: 'good', closed: 'warning' } as const;

interface BoardPageProps {
  /** What can be printed of the meetings. */
  Sheets: ComponentType<{ path: FairPath }>;
}

/** The organiser's view of the meetings of a fair. */
export function BoardPage({ Sheets }: BoardPageProps) {
  const { t } = useTranslation('matchmaking');
  const { organiserId = '', fairId = '' } = useParams();
  const path = { organiserId, fairId };
  const programme = useQuery({
    queryKey: ['matchmaking', 'programme', path],
    queryFn: () => loadProgramme(path),
  });
  const setUp = (
    <Button
      component={Link}
      to="programme"
      variant={programme.data?.saved === false ? 'filled' : 'default'}
      leftSection={<IconAdjustments size={18} aria-hidden />}
    >
      {t('board.setUp')}
    </Button>
  );
  const state = programme.data?.saved ? programme.data.state : null;
  return (
    <>
      <PageHeader
        title={t('board.title')}
        subtitle={t('board.subtitle')}
        badge={state && <StateBadge state={state} label={t(`programme.${state}`)} tone={tones[state]} />}
        actions={
          programme.data?.saved && (
            <Group gap="xs">
              <Button
                component={Link}
                to="desk"
                variant="default"
                leftSection={<IconUserCheck size={18} aria-hidden />}
              >
                {t('desk.open')}
              </Button>
              <Sheets path={path} />
              <Button
                component={Link}
                to="../timetables"
                variant="default"
                leftSection={<IconSparkles size={18} aria-hidden />}
              >
                {t('board.compute')}
              </Button>
              {setUp}
            </Group>
          )
        }
      />
      <MatchmakingTabs />
      {programme.isPending && <Skeleton height={300} radius="md" />}
      {programme.isError && <QueryProblem error={programme.error} onRetry={() => void programme.refetch()} />}
      {programme.data?.saved === false && (
        <Card>
          <EmptyState
            icon={IconCalendarOff}
            title={t('board.noneTitle')}
            text={t('board.noneText')}
            action={setUp}
            headingLevel={2}
          />
        </Card>
      )}
      {programme.data?.saved && <Board path={path} programme={programme.data} />}
    </>
  );
}

function Board({ path, programme }: { path: FairPath; programme: Programme }) {
  const { t, i18n } = useTranslation('matchmaking');
  const days = slotsByDay(programme.slots);
  const [chosen, setChosen] = useState<string | null>(null);
  const now = useNow();
  const day = chosen ?? slotOfNow(programme.slots, now)?.day ?? programme.fairStartsOn;
  const board = useQuery({
    queryKey: ['matchmaking', 'board', path, day],
    queryFn: () => loadBoard(path, day),
  });
  const meetings = board.data?.items ?? [];
  const [search, setSearch] = useState('');
  const key = useDeferredValue(searchKey(search));
  const found = meetings.filter(({ buyerName, exhibitorName }) =>
    searchKey(`${buyerName} ${exhibitorName}`).includes(key),
  );
  const [openId, setOpenId] = useState<string | null>(null);
  const open = meetings.find(({ id }) => id === openId);
  const session = useSession();
  const role = session.data?.organisers.find(({ id }) => id === path.organiserId)?.role;
  const shown = { programme, day, meetings: found, onChoose: ({ id }: BoardMeeting) => setOpenId(id) };
  return (
    <Stack>
      <BoardCounts path={path} capacity={programme.slots.length * programme.tables.length} />
      <ClockNote zone={programme.timeZone} />
      {days.length > 1 && (
        <SegmentedControl
          value={day}
          onChange={setChosen}
          data={days.map(([name, slots]) => ({
            value: name,
            label: formatDate(slots[0]!.start, i18n.language, 'dayMonth', programme.timeZone),
          }))}
          maw={560}
        />
      )}
      {board.isError && <QueryProblem error={board.error} onRetry={() => void board.refetch()} />}
      {board.isSuccess && meetings.length === 0 && (
        <Card>
          <EmptyState
            icon={IconCalendarOff}
            title={t('board.emptyDay')}
            text={t('board.emptyDayText')}
            headingLevel={2}
          />
        </Card>
      )}
      {meetings.length > 0 && (
        <>
          {role !== 'desk' && (
            <Text size="sm" c="dimmed">
              {t('meeting.choose')}
            </Text>
          )}
          <SearchField label={t('board.search')} value={search} onChange={setSearch} maw={420} />
          {found.length === 0 && <Text c="dimmed">{t('board.notFound')}</Text>}
          <Box visibleFrom="md">
            <BoardGrid {...shown} />
          </Box>
          <Box hiddenFrom="md">
            <BoardList {...shown} />
          </Box>
        </>
      )}
      {open && (
        <MeetingDialog
          path={path}
          meeting={open}
          programme={programme}
          mayChange={role !== 'desk'}
          onClose={() => setOpenId(null)}
        />
      )}
    </Stack>
  );
}
