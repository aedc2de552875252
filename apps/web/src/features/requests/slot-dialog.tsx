import { Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { moveMeetingLimits } from '#lib/api-client';
import { formatDate } from '../../shared/format/date-time';
import { Form, FormModal, sparing, useLimitedForm, useSubmission } from '../../shared/forms';
import { loadFreeSlots } from '../matchmaking/api';
import { chosenSlot } from '../matchmaking/slots';
import type { OwnPlace } from '../matchmaking/components/fair-gate';
import { SlotPicker } from '../meetings/slot-picker';

interface SlotDialogProps {
  own: OwnPlace;
  /** With whom: only slots free for both are offered. */
  partnerId: string;
  title: string;
  submitLabel: string;
  /** Chosen at first, while it is free. */
  wanted: string | null;
  send: (slotStart: string | null, key: string) => Promise<unknown>;
  onDone: () => void;
  onClose: () => void;
}

/** Chooses a slot that is free for both sides, to accept a request or to move a meeting. */
export function SlotDialog(props: SlotDialogProps) {
  const { own, partnerId, title, submitLabel, wanted, send, onDone, onClose } = props;
  const { t, i18n } = useTranslation('matchmaking');
  const queries = useQueryClient();
  const free = useQuery({
    queryKey: ['matchmaking', 'free', own.path, partnerId],
    queryFn: () => loadFreeSlots(own.path, partnerId),
    staleTime: 0,
  });
  const form = useLimitedForm<{ slotStart: string | null }>(sparing(moveMeetingLimits, 'slotStart'), {
    initialValues: { slotStart: wanted },
  });
  const slots = free.data?.items ?? [];
  const { slotStart } = form.values;
  const chosen = chosenSlot(slotStart, slots);
  const isTaken = slotStart !== null && slots.length > 0 && chosen === null;
  const submission = useSubmission(form, {
    send: async (_, key) => {
      try {
        return await send(chosen, key);
      } catch (error) {
        await free.refetch();
        throw error;
      }
    },
    onDone: async () => {
      onDone();
      onClose();
      await queries.invalidateQueries({ queryKey: ['matchmaking'] });
    },
  });
  return (
    <FormModal opened onClose={onClose} title={title} size="lg">
      <Form submission={submission} submitLabel={submitLabel} submitProps={{ disabled: chosen === null }}>
        <Text c="dimmed" size="sm">
          {t('requests.acceptHint')}
        </Text>
        {free.isSuccess && slots.length === 0 && <Text role="status">{t('requests.noSlots')}</Text>}
        {isTaken && (
          <Text role="status" fw={600}>
            {t('requests.slotGone', {
              time: formatDate(slotStart, i18n.language, 'dateTime', own.place.timeZone),
            })}
          </Text>
        )}
        <SlotPicker
          label={t('board.slot')}
          slots={slots}
          zone={own.place.timeZone}
          value={chosen}
          onChange={(start) => form.setFieldValue('slotStart', start)}
          error={form.errors['slotStart'] as string | undefined}
        />
      </Form>
    </FormModal>
  );
}
