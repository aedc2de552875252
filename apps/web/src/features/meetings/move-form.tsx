import { Select, Skeleton, Switch, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moveToTableLimits } from '#lib/api-client';
import { formatDate } from '../../shared/format/date-time';
import { usePlaceWords } from '../../shared/format/place-words';
import { Form, useLimitedForm, useSubmission } from '../../shared/forms';
import { QueryProblem } from '../../shared/ui/states/query-problem';
import { toast } from '../../shared/ui/toasts/toast';
import type { BoardMeeting, Programme } from '../matchmaking/api';
import { SlotPicker } from './slot-picker';
import { loadSpots, type MeetingPath, type MeetingSpot, moveToTable } from './api';
import { placesOf } from '../matchmaking/programme/tables';

interface MoveFormProps {
  path: MeetingPath;
  meeting: BoardMeeting;
  programme: Programme;
  onDone: () => void;
}

/** Chooses a slot and a table that are free for everybody of a meeting, and moves it there. */
export function MoveForm({ path, meeting, programme, onDone }: MoveFormProps) {
  const { t, i18n } = useTranslation('matchmaking');
  const queries = useQueryClient();
  const { placeName } = usePlaceWords();
  const places = placesOf(programme);
  const [isAnyOffered, setAnyOffered] = useState(false);
  const spots = useQuery({
    queryKey: ['matchmaking', 'spots', path],
    queryFn: () => loadSpots(path),
    staleTime: 0,
  });
  const form = useLimitedForm<{ slotStart: string | null; tableId: string | null }>(moveToTableLimits, {
    initialValues: { slotStart: null, tableId: null },
  });
  const { slotStart } = form.values;
  const all = spots.data?.items ?? [];
  const interpreted = all.filter(({ interpretation }) => interpretation !== 'missing');
  const offered = isAnyOffered ? all : interpreted;
  const spot = offered.find(({ slot }) => slot.start === slotStart);
  const tableId = spot ? tableOf(spot, form.values.tableId ?? meeting.tableId) : null;
  const submission = useSubmission(form, {
    send: async () => {
      try {
        return await moveToTable(path, { slotStart: spot!.slot.start, tableId });
      } catch (error) {
        await spots.refetch();
        throw error;
      }
    },
    onDone: async () => {
      const time = formatDate(spot!.slot.start, i18n.language, 'dateTime', programme.timeZone);
      toast.success(t('meeting.moved', { time }));
      onDone();
      await queries.invalidateQueries({ queryKey: ['matchmaking'] });
    },
  });
  if (spots.isPending) return <Skeleton height={200} />;
  if (spots.isError) return <QueryProblem error={spots.error} onRetry={() => void spots.refetch()} />;
  return (
    <Form
      submission={submission}
      submitLabel={t('meeting.moveConfirm')}
      submitProps={{ disabled: spot === undefined }}
    >
      <Text size="sm">{t('meeting.told')}</Text>
      {offered.length === 0 && <Text role="status">{t('meeting.noSpots')}</Text>}
      {interpreted.length < all.length && (
        <Switch
          label={t('meeting.withoutInterpreter', { count: all.length - interpreted.length })}
          checked={isAnyOffered}
          onChange={({ currentTarget }) => setAnyOffered(currentTarget.checked)}
        />
      )}
      {offered.length > 0 && (
        <SlotPicker
          label={t('board.slot')}
          slots={offered.map(({ slot }) => slot)}
          zone={programme.timeZone}
          value={slotStart}
          onChange={(start) => form.setValues({ slotStart: start, tableId: null })}
          error={form.errors['slotStart'] as string | undefined}
        />
      )}
      {spot?.interpretation === 'missing' && (
        <Text size="sm" fw={600} role="status">
          {t('meeting.interpreterMissing')}
        </Text>
      )}
      {spot && (
        <Select
          label={t('meeting.table')}
          data={spot.tableIds.map((id) => ({ value: id, label: placeName(places.get(id) ?? null) }))}
          value={tableId}
          allowDeselect={false}
          onChange={(id) => form.setFieldValue('tableId', id)}
          error={form.errors['tableId']}
        />
      )}
    </Form>
  );
}

/** The table that is wished for if it is free then, else the best that is. */
const tableOf = ({ tableIds }: MeetingSpot, wanted: string | null): string | null =>
  wanted !== null && tableIds.includes(wanted) ? wanted : (tableIds[0] ?? null);
