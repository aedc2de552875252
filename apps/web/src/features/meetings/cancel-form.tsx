import { Button, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { meetingCancellationLimits } from '#lib/api-client';
import { Form, useLimitedForm, useSubmission } from '../../shared/forms';
import { toast } from '../../shared/ui/toasts/toast';
import { cancelAsOrganiser, type MeetingPath } from './api';

interface CancelFormProps {
  path: MeetingPath;
  onDone: () => void;
  /** Leaves the meeting as it is. */
  onBack: () => void;
}

/** Cancels a meeting, with a reason for both sides if the organiser has one to give. */
export function CancelForm({ path, onDone, onBack }: CancelFormProps) {
  const { t } = useTranslation(['matchmaking', 'shared']);
  const queries = useQueryClient();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const form = useLimitedForm(meetingCancellationLimits, { initialValues: { reason: '' } });
  const submission = useSubmission(form, {
    send: ({ reason }) => cancelAsOrganiser(path, reason),
    onDone: async () => {
      toast.success(t('meeting.cancelled'));
      onDone();
      await queries.invalidateQueries({ queryKey: ['matchmaking'] });
    },
  });
  return (
    <Form
      submission={submission}
      submitLabel={t('timetable.cancelConfirm')}
      submitProps={{ color: 'red' }}
      actions={
        <Button variant="default" onClick={onBack}>
          {t('action.back', { ns: 'shared' })}
        </Button>
      }
    >
      <Text size="sm" fw={600}>
        {t('meeting.cancelQuestion')}
      </Text>
      <Textarea
        ref={field}
        label={t('meeting.cancelReason')}
        autosize
        minRows={2}
        {...form.getInputProps('reason')}
      />
    </Form>
  );
}
