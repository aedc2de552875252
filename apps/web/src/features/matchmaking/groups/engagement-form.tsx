import { Button, Checkbox, Group, SegmentedControl, SimpleGrid, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { engagementLimits } from '#lib/api-client';
import { UI_LANGUAGES } from '#lib/kernel';
import {
  filled,
  Form,
  FormModal,
  instantOf,
  moment,
  NumberField,
  typedMoment,
  useLimitedForm,
  useSubmission,
} from '../../../shared/forms';
import { InstantField } from '../../../shared/forms/fields/instant-field';
import type { FairPath, Programme } from '../api';
import { languageName } from '../words';
import { ParticipantPicker } from '../participants/participant-picker';
import {
  type Engagement,
  type EngagementFields,
  loadDelegations,
  loadEngagements,
  type Member,
  saveEngagement,
} from '../people/people-api';

interface EngagementFormProps {
  path: FairPath;
  programme: Programme;
  /** The one to change; null for a new one. */
  engagement: Engagement | null;
  onClose: () => void;
}

const IN_THE_WAY = 'matchmaking.engaged-while-meeting';

function valuesOf(engagement: Engagement | null, { timeZone, fairStartsOn }: Programme) {
  return {
    kind: engagement?.kind ?? 'field-visit',
    title: { vi: '', en: '', fr: '', ...engagement?.title },
    startsAt: engagement ? typedMoment(engagement.startsAt, timeZone) : `${fairStartsOn}T08:00`,
    endsAt: engagement ? typedMoment(engagement.endsAt, timeZone) : `${fairStartsOn}T11:00`,
    travelMinutes: (engagement?.travelMinutes ?? 30) as number | string,
    participantIds: engagement?.members ?? [],
    cancelMeetings: false,
  };
}

/** When an engagement is, who goes, and what becomes of meetings in its way. */
export function EngagementForm({ path, programme, engagement, onClose }: EngagementFormProps) {
  const { t, i18n } = useTranslation('matchmaking');
  const { t: shared } = useTranslation('shared');
  const queries = useQueryClient();
  const zone = programme.timeZone;
  const delegations = useQuery({
    queryKey: ['matchmaking', 'delegations', path],
    queryFn: () => loadDelegations(path),
  });
  const form = useLimitedForm(engagementLimits, {
    initialValues: valuesOf(engagement, programme),
    rules: { startsAt: moment(zone), endsAt: moment(zone) },
  });
  const submission = useSubmission(form, {
    edits: engagement && {
      thing: engagement,
      read: async () => (await loadEngagements(path)).items.find(({ id }) => id === engagement.id),
      valuesOf: (now) => valuesOf(now, programme),
    },
    send: (values, key, before: Engagement) => {
      const { kind, title, startsAt, endsAt, travelMinutes, participantIds, cancelMeetings } = values;
      const body: EngagementFields = {
        kind,
        title: filled(title),
        startsAt: instantOf(startsAt, zone)!,
        endsAt: instantOf(endsAt, zone)!,
        travelMinutes: Number(travelMinutes),
        participantIds: participantIds.map(({ participantId }) => participantId),
        cancelMeetings,
      };
      return saveEngagement(path, before, body, key);
    },
    onDone: async () => {
      onClose();
      await queries.invalidateQueries({ queryKey: ['matchmaking'] });
    },
  });
  const going = form.values.participantIds;
  const send = (members: readonly Member[]): void => {
    const all = new Map([...going, ...members].map((member) => [member.participantId, member]));
    form.setFieldValue('participantIds', [...all.values()]);
  };
  const isInTheWay = submission.problem?.code === IN_THE_WAY;
  return (
    <FormModal
      opened
      onClose={onClose}
      size="lg"
      title={t(engagement ? 'engagements.edit' : 'engagements.add')}
    >
      <Form submission={submission} submitLabel={shared('action.save')}>
        <SegmentedControl
          aria-label={t('engagements.kind')}
          data={(['field-visit', 'programme-item'] as const).map((value) => ({
            value,
            label: t(`engagements.${value}`),
          }))}
          {...form.getInputProps('kind')}
        />
        {UI_LANGUAGES.map((language) => (
          <TextInput
            key={language}
            label={t('engagements.titleIn', { language: languageName(language, i18n.language) })}
            {...form.getInputProps(`title.${language}`)}
          />
        ))}
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <InstantField zone={zone} label={t('engagements.startsAt')} {...form.getInputProps('startsAt')} />
          <InstantField zone={zone} label={t('engagements.endsAt')} {...form.getInputProps('endsAt')} />
          <NumberField label={t('engagements.travel')} {...form.getInputProps('travelMinutes')} />
        </SimpleGrid>
        <ParticipantPicker
          data-path="participantIds"
          path={path}
          label={t('engagements.going')}
          description={t('engagements.goingHint')}
          value={going}
          onChange={(chosen) => form.setFieldValue('participantIds', chosen)}
          error={form.errors['participantIds']}
        />
        <Group gap="xs">
          {delegations.data?.items.map(({ id, name, members }) => (
            <Button key={id} size="compact-sm" variant="light" onClick={() => send(members)}>
              {t('engagements.addDelegation', { name })}
            </Button>
          ))}
        </Group>
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
