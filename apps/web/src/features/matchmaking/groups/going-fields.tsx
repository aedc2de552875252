import { Button, Group } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FairPath } from '../api';
import { ParticipantPicker } from '../participants/participant-picker';
import { loadDelegations } from '../people/people-api';
import { type EngagementValues, withMembers } from './engagement-values';

interface GoingFieldsProps {
  form: UseFormReturnType<EngagementValues>;
  path: FairPath;
}

/** Who goes to an engagement: one by one, or a delegation at once. */
export function GoingFields({ form, path }: GoingFieldsProps) {
  const { t } = useTranslation('matchmaking');
  const delegations = useQuery({
    queryKey: ['matchmaking', 'delegations', path],
    queryFn: () => loadDelegations(path),
  });
  const going = form.values.participantIds;
  return (
    <>
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
          <Button
            key={id}
            size="compact-sm"
            variant="light"
            onClick={() => form.setFieldValue('participantIds', withMembers(going, members))}
          >
            {t('engagements.addDelegation', { name })}
          </Button>
        ))}
      </Group>
    </>
  );
}
