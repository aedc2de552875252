import { Switch, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { matchmakingDelegationLimits } from '#lib/api-client';
import { Form, FormModal, useLimitedForm, useSubmission } from '../../../shared/forms';
import type { FairPath } from '../api';
import { ParticipantPicker } from '../participants/participant-picker';
import { type Delegation, loadDelegations, saveDelegation } from '../people/people-api';

interface DelegationFormProps {
  path: FairPath;
  /** The one to change; null for a new one. */
  delegation: Delegation | null;
  onClose: () => void;
}

const valuesOf = (delegation: Delegation | null) => ({
  name: delegation?.name ?? '',
  together: delegation?.together ?? true,
  participantIds: delegation?.members ?? [],
});

/** Who comes together, and whether all sit at each meeting. */
export function DelegationForm({ path, delegation, onClose }: DelegationFormProps) {
  const { t } = useTranslation('matchmaking');
  const { t: shared } = useTranslation('shared');
  const queries = useQueryClient();
  const form = useLimitedForm(matchmakingDelegationLimits, { initialValues: valuesOf(delegation) });
  const submission = useSubmission(form, {
    edits: delegation && {
      thing: delegation,
      read: async () => (await loadDelegations(path)).items.find(({ id }) => id === delegation.id),
      valuesOf,
    },
    send: ({ name, together, participantIds }, key, before: Delegation) =>
      saveDelegation(
        path,
        before,
        { name, together, participantIds: participantIds.map(({ participantId }) => participantId) },
        key,
      ),
    onDone: async () => {
      onClose();
      await queries.invalidateQueries({ queryKey: ['matchmaking'] });
    },
  });
  const members = form.values.participantIds;
  return (
    <FormModal
      opened
      onClose={onClose}
      size="lg"
      title={t(delegation ? 'delegations.edit' : 'delegations.add')}
    >
      <Form submission={submission} submitLabel={shared('action.save')}>
        <TextInput label={t('delegations.name')} data-autofocus {...form.getInputProps('name')} />
        <ParticipantPicker
          data-path="participantIds"
          path={path}
          label={t('delegations.members')}
          description={t('delegations.membersHint')}
          value={members}
          side={members[0]?.side}
          onChange={(chosen) => form.setFieldValue('participantIds', chosen)}
          error={form.errors['participantIds']}
        />
        <Switch
          label={t('delegations.together')}
          description={t('delegations.togetherHint')}
          {...form.getInputProps('together', { type: 'checkbox' })}
        />
      </Form>
    </FormModal>
  );
}
