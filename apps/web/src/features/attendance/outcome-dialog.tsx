import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { outcomeLimits } from '#lib/api-client';
import { Form, FormModal, useLimitedForm, useSubmission } from '../../shared/forms';
import { toast } from '../../shared/ui/toasts/toast';
import { recordOutcome } from '../matchmaking/api';
import type { OwnPlace } from '../matchmaking/components/fair-gate';
import { loadPlan, type PlanMeeting } from './api';
import { OutcomeFields } from './outcome-fields';
import { amountIfHeld, type OutcomeValues, requestOf, saidIn, type Survey, valuesOf } from './outcome-values';

interface OutcomeDialogProps {
  own: OwnPlace;
  meeting: PlanMeeting;
  survey: Survey;
  onClose: () => void;
}

/** What is not said yet has no edits behind it. */
const standing = (said: PlanMeeting['outcome']) => ({ said, version: said?.version ?? 0 });

/** What came of a meeting: held or not, how good, business agreed and expected, next step. */
export function OutcomeDialog({ own: { path, place }, meeting, survey, onClose }: OutcomeDialogProps) {
  const { t } = useTranslation('matchmaking');
  const { t: shared } = useTranslation('shared');
  const queries = useQueryClient();
  const known = saidIn(meeting, survey);
  const currency = known?.currency ?? place.currency;
  const form = useLimitedForm<OutcomeValues>(outcomeLimits, {
    initialValues: valuesOf(known, currency),
    rules: { agreedMinor: amountIfHeld(currency), expectedMinor: amountIfHeld(currency) },
  });
  const submission = useSubmission(form, {
    edits: {
      thing: standing(known),
      read: async () => {
        const now = (await loadPlan(path)).items.find(({ id }) => id === meeting.id);
        return now && standing(saidIn(now, survey));
      },
      valuesOf: ({ said }) => valuesOf(said, currency),
    },
    send: (values, _key, before) =>
      recordOutcome(path, { meetingId: meeting.id, before }, requestOf(values, { survey, currency })),
    onDone: async () => {
      toast.success(t('outcome.saved'));
      onClose();
      await queries.invalidateQueries({ queryKey: ['matchmaking'] });
    },
  });
  return (
    <FormModal opened onClose={onClose} title={t('outcome.title', { name: meeting.partnerName })}>
      <Form submission={submission} submitLabel={shared('action.save')}>
        {survey === 'second' && (
          <Text size="sm" c="dimmed">
            {t('outcome.secondHint')}
          </Text>
        )}
        <OutcomeFields form={form} currency={currency} />
      </Form>
    </FormModal>
  );
}
