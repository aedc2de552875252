import { Skeleton, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moveToTableLimits } from '#lib/api-client';
import { formatDate } from '../../shared/format/date-time';
import { Form, useLimitedForm, useSubmission } from '../../shared/forms';
import { QueryProblem } from '../../shared/ui/states/query-problem';
import { toast } from '../../shared/ui/toasts/toast';
import type { BoardMeeting, Programme } from '../matchmaking/api';
import { loadSpots, type MeetingPath, moveToTable } from './api';
import { moveChoice, type MoveValues } from './move-choice';
import { MoveFields } from './move-fields';

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
  const [isAnyOffered, setAnyOffered] = useState(false);
  const spots = useQuery({
    queryKey: ['matchmaking', 'spots', path],
    queryFn: () => loadSpots(path),
    staleTime: 0,
  });
  const form = useLimitedForm<MoveValues>(moveToTableLimits, {
    initialValues: { slotStart: null, tableId: null },
  });
  const choice = moveChoice(spots.data?.items ?? [], {
    ...form.values,
    standsAt: meeting.tableId,
    isAnyOffered,
  });
  const { spot, tableId } = choice;
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
      <MoveFields
        form={form}
        choice={choice}
        programme={programme}
        isAnyOffered={isAnyOffered}
        onOfferAny={setAnyOffered}
      />
    </Form>
  );
}
