import { Select, SimpleGrid, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { participantSettingsLimits } from '#lib/api-client';
import { Form, FormModal, NumberField, useLimitedForm, useSubmission } from '../../../shared/forms';
import { toast } from '../../../shared/ui/toasts/toast';
import type { FairPath, Programme } from '../api';
import { type ParticipantLine, setParticipants } from '../people/people-api';

interface SettingsDialogProps {
  path: FairPath;
  programme: Programme;
  participants: readonly ParticipantLine[];
  onClose: () => void;
  onDone: () => void;
}

const keep = 'keep';
const none = 'none';

const numberOr = (value: number | string): number | null => (typeof value === 'number' ? value : null);

/** The value that all of them share, else null. */
const shared = <T,>(lines: readonly ParticipantLine[], of: (line: ParticipantLine) => T): T | null =>
  new Set(lines.map(of)).size === 1 ? of(lines[0]!) : null;

/** Group, fewest and most meetings of one participant or several. */
export function SettingsDialog({ path, programme, participants, onClose, onDone }: SettingsDialogProps) {
  const { t } = useTranslation('matchmaking');
  const { t: common } = useTranslation('shared');
  const queries = useQueryClient();
  const sides = new Set(participants.map(({ side }) => side));
  const groups = programme.groups.filter(({ side }) => sides.size === 1 && sides.has(side));
  const form = useLimitedForm(participantSettingsLimits, {
    initialValues: {
      groupName: shared(participants, (line) => line.groupName) ?? keep,
      minimum: shared(participants, (line) => line.minimum) ?? '',
      maximum: shared(participants, (line) => line.maximum) ?? '',
    },
  });
  const submission = useSubmission(form, {
    send: ({ groupName, minimum, maximum }) =>
      setParticipants(path, {
        participantIds: participants.map(({ id }) => id),
        ...(groupName !== keep && { groupName: groupName === none ? null : groupName }),
        ...(form.isDirty('minimum') && { minimum: numberOr(minimum) }),
        ...(form.isDirty('maximum') && { maximum: numberOr(maximum) }),
      }),
    onDone: async () => {
      toast.success(t('participants.saved'));
      onDone();
      onClose();
      await queries.invalidateQueries({ queryKey: ['matchmaking'] });
    },
  });
  return (
    <FormModal
      opened
      onClose={onClose}
      title={
        participants.length === 1
          ? participants[0]!.name
          : t('participants.setMany', { count: participants.length })
      }
    >
      <Form submission={submission} submitLabel={common('action.save')}>
        {sides.size > 1 ? (
          <Text size="sm" c="dimmed">
            {t('participants.mixedSides')}
          </Text>
        ) : (
          <Select
            label={t('participants.group')}
            allowDeselect={false}
            data={[
              { value: keep, label: t('participants.keep') },
              { value: none, label: t('participants.noGroup') },
              ...groups.map(({ name }) => ({ value: name, label: name })),
            ]}
            {...form.getInputProps('groupName')}
          />
        )}
        <SimpleGrid cols={2}>
          <NumberField
            label={t('participants.minimum')}
            placeholder={String(programme.minimumMeetings)}
            {...form.getInputProps('minimum')}
          />
          <NumberField
            label={t('participants.maximum')}
            placeholder={programme.maximumMeetings === null ? '∞' : String(programme.maximumMeetings)}
            {...form.getInputProps('maximum')}
          />
        </SimpleGrid>
        <Text size="sm" c="dimmed">
          {t('participants.rangeHint')}
        </Text>
      </Form>
    </FormModal>
  );
}
