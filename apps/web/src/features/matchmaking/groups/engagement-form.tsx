import { Checkbox } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { engagementLimits } from '#lib/api-client';
import { Form, FormModal, moment, useLimitedForm, useSubmission } from '../../../shared/forms';
import type { FairPath, Programme } from '../api';
import { type Engagement, loadEngagements, saveEngagement } from '../people/people-api';
import { EngagementFields } from './engagement-fields';
import { type EngagementValues, requestOf, valuesOf } from './engagement-values';
import { GoingFields } from './going-fields';

interface EngagementFormProps {
  path: FairPath;
  programme: Programme;
  /** The one to change; null for a new one. */
  engagement: Engagement | null;
  onClose: () => void;
}

const IN_THE_WAY = 'matchmaking.engaged-while-meeting';

/** When an engagement is, who goes, and what becomes of meetings in its way. */
export function EngagementForm({ path, programme, engagement, onClose }: EngagementFormProps) {
  const { t } = useTranslation('matchmaking');
  const { t: shared } = useTranslation('shared');
  const queries = useQueryClient();
  const zone = programme.timeZone;
  const form = useLimitedForm<EngagementValues>(engagementLimits, {
    initialValues: valuesOf(engagement, programme),
    rules: { startsAt: moment(zone), endsAt: moment(zone) },
  });
  const submission = useSubmission(form, {
    edits: engagement && {
      thing: engagement,
      read: async () => (await loadEngagements(path)).items.find(({ id }) => id === engagement.id),
      valuesOf: (now) => valuesOf(now, programme),
    },
    send: (values, key, before: Engagement) => saveEngagement(path, before, requestOf(values, zone), key),
    onDone: async () => {
      onClose();
      await queries.invalidateQueries({ queryKey: ['matchmaking'] });
    },
  });
  const isInTheWay = submission.problem?.code === IN_THE_WAY;
  return (
    <FormModal
      opened
      onClose={onClose}
      size="lg"
      title={t(engagement ? 'engagements.edit' : 'engagements.add')}
    >
      <Form submission={submission} submitLabel={shared('action.save')}>
        <EngagementFields form={form} zone={zone} />
        <GoingFields form={form} path={path} />
        {(isInTheWay || form.values.cancelMeetings) && (
          <Checkbox
            label={t('engagements.cancelMeetings')}
            {...form.getInputProps('cancelMeetings', { type: 'checkbox' })}
          />
        )}
      </Form>
    </FormModal>
  );
}
