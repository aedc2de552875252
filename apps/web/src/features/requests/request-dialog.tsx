import { Text, Textarea } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { newMeetingLimits } from '#lib/api-client';
import { Form, FormModal, useLimitedForm, useSubmission } from '../../shared/forms';
import { toast } from '../../shared/ui/toasts/toast';
import { askToMeet, loadFreeSlots, type Match } from '../matchmaking/api';
import type { OwnPlace } from '../matchmaking/components/fair-gate';
import { SlotPicker } from '../meetings/slot-picker';

interface RequestDialogProps {
  own: OwnPlace;
  match: Match;
  onClose: () => void;
}

/** Asks for a meeting: a few words and, where participants book, a time that would suit. */
export function RequestDialog({ own: { path, place }, match, onClose }: RequestDialogProps) {
  const { t } = useTranslation('matchmaking');
  const queries = useQueryClient();
  const { participantId, name } = match;
  const isBooked = place.scheduling !== 'organiser';
  const free = useQuery({
    enabled: isBooked,
    queryKey: ['matchmaking', 'free', path, participantId],
    queryFn: () => loadFreeSlots(path, participantId),
  });
  const form = useLimitedForm<{ message: string; proposedSlot: string | null }>(newMeetingLimits, {
    initialValues: { message: '', proposedSlot: null },
  });
  const submission = useSubmission(form, {
    send: ({ message, proposedSlot }, key) =>
      askToMeet(path, { participantId, message, ...(proposedSlot !== null && { proposedSlot }) }, key),
    onDone: async ({ slotStart }) => {
      toast.success(t(slotStart === null ? 'ask.sent' : 'ask.bookedAtOnce', { name }));
      onClose();
      await queries.invalidateQueries({ queryKey: ['matchmaking'] });
    },
  });
  return (
    <FormModal opened onClose={onClose} title={t('ask.title', { name })} size="lg">
      <Form submission={submission} submitLabel={t('ask.send')}>
        <Textarea
          label={t('ask.message')}
          description={t('ask.messageHint')}
          autosize
          minRows={3}
          data-autofocus
          {...form.getInputProps('message')}
        />
        <Text size="sm" c="dimmed">
          {t(isBooked ? (place.acceptance ? 'ask.acceptance' : 'ask.atOnce') : 'ask.organiser')}
        </Text>
        {isBooked && (
          <SlotPicker
            label={t('ask.slot')}
            anyLabel={t('ask.anySlot')}
            slots={free.data?.items ?? []}
            zone={place.timeZone}
            value={form.values.proposedSlot}
            onChange={(start) => form.setFieldValue('proposedSlot', start)}
            error={form.errors['proposedSlot'] as string | undefined}
          />
        )}
      </Form>
    </FormModal>
  );
}
