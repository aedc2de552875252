import { Modal, NumberInput, SegmentedControl, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { decimalsOf } from '#lib/kernel';
import { Form, useSubmission } from '../../../shared/forms';
import { toast } from '../../../shared/ui/toast';
import { type Meeting, type Outcome, recordOutcome } from '../api';
import type { OwnPlace } from './fair-gate';

interface OutcomeDialogProps {
  own: OwnPlace;
  meeting: Meeting;
  onClose: () => void;
}

/** What came of a meeting: held or not, business expected, next step. */
export function OutcomeDialog({ own: { path, place }, meeting, onClose }: OutcomeDialogProps) {
  const { t } = useTranslation('matchmaking');
  const { t: shared } = useTranslation('shared');
  const queries = useQueryClient();
  const currency = meeting.outcome?.currency ?? place.currency;
  const factor = 10 ** decimalsOf(currency);
  const known = meeting.outcome?.expectedMinor ?? null;
  const form = useForm<{ result: Outcome['result']; expectedMinor: number | ''; nextStep: string }>({
    initialValues: {
      result: meeting.outcome?.result ?? 'held',
      expectedMinor: known === null ? '' : known / factor,
      nextStep: meeting.outcome?.nextStep ?? '',
    },
  });
  const submission = useSubmission(form, {
    send: ({ result, expectedMinor, nextStep }) =>
      recordOutcome(path, meeting.id, {
        result,
        ...(expectedMinor !== '' && { expectedMinor: Math.round(expectedMinor * factor), currency }),
        ...(nextStep !== '' && { nextStep }),
      }),
    onDone: async () => {
      toast.success(t('outcome.saved'));
      onClose();
      await queries.invalidateQueries({ queryKey: ['matchmaking'] });
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('outcome.title', { name: meeting.partnerName })}>
      <Form submission={submission} submitLabel={shared('action.save')}>
        <SegmentedControl
          data={[
            { value: 'held', label: t('outcome.held') },
            { value: 'no-show', label: t('outcome.no-show') },
          ]}
          {...form.getInputProps('result')}
        />
        <NumberInput
          label={t('outcome.expected', { currency })}
          min={0}
          thousandSeparator=" "
          {...form.getInputProps('expectedMinor')}
        />
        <Textarea
          label={t('outcome.nextStep')}
          description={t('outcome.nextStepHint')}
          autosize
          minRows={2}
          maxLength={1000}
          {...form.getInputProps('nextStep')}
        />
      </Form>
    </Modal>
  );
}
