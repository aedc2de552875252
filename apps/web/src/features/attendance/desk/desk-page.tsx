import { Badge, Button, Card, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconCalendarOff, IconUserPlus } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { searchKey } from '#lib/kernel';
import { formatDate } from '../../../shared/format/date-time';
import { ClockNote } from '../../../shared/ui/values/clock-note';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { PageLoader } from '../../../shared/ui/states/page-loader';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { SearchField } from '../../../shared/list/search-field';
import { toast } from '../../../shared/ui/toasts/toast';
import type { FairPath, Programme, Slot } from '../../matchmaking/api';
import { type Desk, type DeskMeeting, loadDesk, writeAttendance } from '../api';
import { CodeDialog } from './code-dialog';
import { type DeskActions, DeskCard } from './desk-card';
import { slotOfNow } from '../../matchmaking/slots';
import { slotToGoTo } from '../now-next';
import { SlotChoice } from './slot-choice';
import { useNow } from '../../../shared/ui/values/use-now';
import { WaitingDialog } from './waiting-dialog';
import classes from '../../matchmaking/components/matchmaking.module.css';
import { loadProgramme } from '../../matchmaking/organiser-api';

/** More tables than are taken in at a glance. */
const SEARCH_FROM = 4;

/** The desk on the day: who is expected at which table, and who is there. */
export function DeskPage() {
  const { t } = useTranslation('matchmaking');
  const { organiserId = '', fairId = '' } = useParams();
  const path = { organiserId, fairId };
  const programme = useQuery({
    queryKey: ['matchmaking', 'programme', path],
    queryFn: () => loadProgramme(path),
  });
  if (programme.isPending) return <PageLoader />;
  if (programme.isLoadingError)
    return <QueryProblem error={programme.error} onRetry={() => void programme.refetch()} />;
  return (
    <>
      <PageHeader title={t('desk.title')} subtitle={t('desk.subtitle')} />
      <Slots path={path} programme={programme.data} />
    </>
  );
}

/** Stays at the slot at which it was opened until somebody chooses another: nothing moves under the hand. */
function Slots({ path, programme }: { path: FairPath; programme: Programme }) {
  const { t } = useTranslation('matchmaking');
  const { slots } = programme;
  const now = useNow();
  const [chosen, setChosen] = useState(() => slotOfNow(slots, now)?.start);
  const slot = slots.find(({ start }) => start === chosen) ?? slotOfNow(slots, now);
  if (!slot)
    return (
      <Card>
        <EmptyState icon={IconCalendarOff} title={t('board.noneTitle')} headingLevel={2} />
      </Card>
    );
  const due = slotToGoTo(slots, slot, now);
  return (
    <Stack>
      <SlotChoice programme={programme} slot={slot} due={due} onChoose={setChosen} />
      <ClockNote zone={programme.timeZone} />
      <SlotDesk key={slot.start} path={path} slot={slot} zone={programme.timeZone} now={now} />
    </Stack>
  );
}

interface SlotDeskProps {
  path: FairPath;
  slot: Slot;
  /** Of the fair. */
  zone: string;
  now: Date;
}

function SlotDesk({ path, slot, zone, now }: SlotDeskProps) {
  const { t, i18n } = useTranslation('matchmaking');
  const queries = useQueryClient();
  const [coded, setCoded] = useState<DeskMeeting | null>(null);
  const [swapped, setSwapped] = useState<DeskMeeting | 'free-table' | null>(null);
  const [search, setSearch] = useState('');
  const key = useDeferredValue(searchKey(search));
  const desk = useQuery({
    queryKey: ['matchmaking', 'desk', path, slot.start],
    queryFn: () => loadDesk(path, slot.start),
    refetchInterval: 15_000,
  });
  const write: DeskActions['onWrite'] = async (meeting, { participantId }, attendance) => {
    await writeAttendance(path, { meetingId: meeting.id, participantId }, attendance).catch(
      (error: unknown) => toast.problem(error),
    );
    await queries.invalidateQueries({ queryKey: ['matchmaking', 'desk'] });
  };
  if (desk.isPending) return <Skeleton height={320} radius="md" />;
  if (desk.isLoadingError) return <QueryProblem error={desk.error} onRetry={() => void desk.refetch()} />;
  const found = desk.data.items.filter((meeting) => namesOf(meeting).includes(key));
  const isOver = new Date(slot.end) <= now;
  const hasBegun = new Date(slot.start) <= now;
  const begins = hasBegun ? null : formatDate(slot.start, i18n.language, 'time', zone);
  return (
    <Stack>
      {/* What was loaded last stays in sight, with what is open over it. */}
      {desk.isRefetchError && <QueryProblem error={desk.error} onRetry={() => void desk.refetch()} />}
      <Group justify="space-between">
        <Group gap="xs">
          {hasBegun && !isOver && <Badge tt="none">{t('desk.running')}</Badge>}
          <DeskCounts desk={desk.data} />
        </Group>
        {!isOver && (
          <Button
            variant="default"
            leftSection={<IconUserPlus size={18} aria-hidden />}
            onClick={() => setSwapped('free-table')}
          >
            {t('desk.fill')}
          </Button>
        )}
      </Group>
      {desk.data.items.length === 0 && (
        <Card>
          <EmptyState icon={IconCalendarOff} title={t('desk.empty')} headingLevel={2} />
        </Card>
      )}
      {desk.data.items.length > SEARCH_FROM && (
        <SearchField label={t('desk.search')} value={search} onChange={setSearch} size="md" />
      )}
      {found.length === 0 && desk.data.items.length > 0 && <Text c="dimmed">{t('desk.notFound')}</Text>}
      <ul className={classes['desk']}>
        {found.map((meeting) => (
          <DeskCard
            key={meeting.id}
            meeting={meeting}
            begins={begins}
            onWrite={write}
            onCode={setCoded}
            onSwap={setSwapped}
          />
        ))}
      </ul>
      {coded && <CodeDialog meeting={coded} onClose={() => setCoded(null)} />}
      {swapped !== null && (
        <WaitingDialog
          path={path}
          slotStart={slot.start}
          meeting={swapped === 'free-table' ? null : swapped}
          onClose={() => setSwapped(null)}
        />
      )}
    </Stack>
  );
}

const namesOf = ({ parties }: DeskMeeting): string =>
  searchKey(parties.map(({ name, person }) => `${name} ${person ?? ''}`).join(' '));

function DeskCounts({ desk: { items } }: { desk: Desk }) {
  const { t } = useTranslation('matchmaking');
  const all = items.flatMap(({ parties }) => parties);
  const count = (...wanted: string[]) => all.filter(({ attendance }) => wanted.includes(attendance)).length;
  return (
    <Text role="status" fw={600}>
      {t('desk.counts', {
        arrived: count('arrived'),
        expected: count('expected', 'late'),
        missing: count('missing'),
      })}
    </Text>
  );
}
