import { Alert } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { audienceSize } from '../api';
import type { CampaignDraft } from './campaign-draft';

/** How many people the choice means now. */
export function RecipientCount({ audience }: Pick<CampaignDraft, 'audience'>) {
  const { t } = useTranslation('invitations');
  const { organiserId = '' } = useParams();
  const size = useQuery({
    queryKey: ['invitations', organiserId, 'audience', audience],
    queryFn: ({ signal }) => audienceSize(organiserId, audience, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <Alert
      color={size.data?.contacts === 0 ? 'yellow' : 'sea'}
      icon={<IconUsers aria-hidden />}
      role="status"
      p="xs"
    >
      {t('editor.recipients', { count: size.data?.contacts ?? 0 })}
    </Alert>
  );
}
