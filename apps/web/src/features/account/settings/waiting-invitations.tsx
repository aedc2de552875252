import { Skeleton, Text } from '@mantine/core';
import { IconMailOpened } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { OwnInvitations } from '../../../shared/joining/own-invitations';
import { useOwnInvitations } from '../../../shared/joining/use-own-invitations';
import { Section } from './section';

/** Where the person is asked in, to say yes or no. */
export function WaitingInvitations() {
  const { t } = useTranslation('joining');
  const waiting = useOwnInvitations();
  return (
    <Section icon={IconMailOpened} title={t('own.title')} text={t('own.text')}>
      {waiting.isPending && <Skeleton h={56} />}
      {waiting.isError && <QueryProblem error={waiting.error} onRetry={() => void waiting.refetch()} />}
      {waiting.data?.items.length === 0 && <Text c="dimmed">{t('own.none')}</Text>}
      <OwnInvitations />
    </Section>
  );
}
