import { Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { declineLimits } from '#lib/api-client';
import { Form, FormModal, useLimitedForm, useSubmission } from '../../shared/forms';
import { toast } from '../../shared/ui/toasts/toast';
import { declineRequest, type MeetingRequest, type OwnPath } from '../matchmaking/api';

interface DeclineDialogProps {
  path: OwnPath;
  request: MeetingRequest;
  onClose: () => void;
}

/** Declines a request with a reason that goes to who asked. */
export function DeclineDialog({ path, request, onClose }: DeclineDialogProps) {
  const { t } = useTranslation('matchmaking');
  const queries = useQueryClient();
  const form = useLimitedForm(declineLimits, { initialValues: { reason: '' } });
  const submission = useSubmission(form, {
    send: ({ reason }) => declineRequest(path, request.id, reason),
    onDone: async () => {
      toast.success(t('requests.declined'));
      onClose();
      await queries.invalidateQueries({ queryKey: ['matchmaking'] });
    },
  });
  return (
    <FormModal opened onClose={onClose} title={t('requests.declineTitle', { name: request.partner.name })}>
      <Form submission={submission} submitLabel={t('requests.decline')} submitProps={{ color: 'red' }}>
        <Textarea
          label={t('requests.declineReason')}
          autosize
          minRows={3}
          data-autofocus
          {...form.getInputProps('reason')}
        />
      </Form>
    </FormModal>
  );
}
