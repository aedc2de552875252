import {
  ActionIcon,
  Badge,
  Button,
  Card,
  Group,
  Select,
  Skeleton,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import {
  IconCalendarOff,
  IconChevronLeft,
  IconChevronRight,
  IconSearch,
  IconUserPlus,
} from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { searchKey } from '#lib/kernel';
import { formatDate } from '../../../shared/format/date-time';
import { EmptyState } from '../../../shared/ui/empty-state';
import { PageHeader } from '../../../shared/ui/page-header';
import { PageLoader } from '../../../shared/ui/page-loader';
import { QueryProblem } from '../../../shared/ui/query-problem';
import { toast } from '../../../shared/ui/toast';
import type { FairPath, Programme, Slot } from '../api';
import { type Desk, type DeskMeeting, loadDesk, writeAttendance } from '../day/api';
import { CodeDialog } from '../day/code-dialog';
import { type DeskActions, DeskCard } from '../day/desk-card';
import { slotOfNow } from '../day/now-next';
import { useNow } from '../day/use-now';
import { WaitingDialog } from '../day/waiting-dialog';
import classes from '../components/matchmaking.module.css';
import { loadProgramme } from '../organiser-api';

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
  const now = useNow();
  const [chosen, setChosen] = useState<string | null>(null);
  if (programme.isPending) return <PageLoader />;
  if (programme.isError)
    return <QueryProblem error={programme.error} onRetry={() => void programme.refetch()} />;
  const { slots } = programme.data;
  const slot = slots.find(({ start }) => start === chosen) ?? slotOfNow(slots, now);
  return (
    <>
      <PageHeader title={t('desk.title')} subtitle={t('desk.subtitle')} />
      {slot ? (
        <Stack>
          <SlotChoice programme={programme.data} slot={slot} onChoose={setChosen} />
          <SlotDesk key={slot.start} path={path} slot={slot} zone={programme.data.timeZone} now={now} />
        </Stack>
      ) : (
        <Card>
          <EmptyState icon={IconCalendarOff} title={t('board.noneTitle')} headingLevel={2} />
        </Card>
      )}
    </>
  );
}

interface SlotChoiceProps {
  programme: Programme;
  slot: Slot;
  onChoose: (start: string) => void;
}

function SlotChoice({ programme: { slots, timeZone }, slot, onChoose }: SlotChoiceProps) {
  const { t, i18n } = useTranslation('matchmaking');
  const at = slots.findIndex(({ start }) => start === slot.start);
  const label = ({ start }: Slot) =>
    `${formatDate(start, i18n.language, 'dayMonth', timeZone)} ${formatDate(start, i18n.language, 'time', timeZone)}`;
  const step = (to: Slot | undefined, name: string, picture: ReactNode) => (
    <ActionIcon
      variant="default"
      size={42}
      aria-label={name}
      disabled={!to}
      onClick={() => to && onChoose(to.start)}
    >
      {picture}
    </ActionIcon>
  );
  return (
    <Group gap="xs" wrap="nowrap" align="flex-end">
      {step(slots[at - 1], t('desk.earlier'), <IconChevronLeft size={22} aria-hidden />)}
      <Select
        size="md"
        label={t('desk.slot')}
        data={slots.map((one) => ({ value: one.start, label: label(one) }))}
        value={slot.start}
        allowDeselect={false}
        onChange={(start) => start !== null && onChoose(start)}
        style={{ flex: '1 1 auto', maxWidth: 420 }}
      />
      {step(slots[at + 1], t('desk.later'), <IconChevronRight size={22} aria-hidden />)}
    </Group>
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
  if (desk.isError) return <QueryProblem error={desk.error} onRetry={() => void desk.refetch()} />;
  const found = desk.data.items.filter((meeting) => namesOf(meeting).includes(key));
  const isOver = new Date(slot.end) <= now;
  const hasBegun = new Date(slot.start) <= now;
  const begins = hasBegun ? null : formatDate(slot.start, i18n.language, 'time', zone);
  return (
    <Stack>
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
        <TextInput
          type="search"
          size="md"
          aria-label={t('desk.search')}
          placeholder={t('desk.search')}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={search}
          onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        />
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
