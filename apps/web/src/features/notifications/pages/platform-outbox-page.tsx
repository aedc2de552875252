import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../../../app/not-found-page';
import { useSession } from '../../../shared/session/use-session';
import { countPlatformMails, listPlatformMails, resendPlatformMails } from '../api';
import { Outbox } from '../parts/outbox';
import { RelayAlert } from '../parts/relay-alert';

/** For whoever runs the installation: the mails of no organiser, and what the mail server says. */
export function PlatformOutboxPage() {
  const { data: session } = useSession();
  return session?.account.administrator === true ? <PlatformOutbox /> : <NotFoundPage />;
}

const queryKey = ['notifications', 'platform'];

function PlatformOutbox() {
  const { t } = useTranslation('notifications');
  const { data: counts } = useQuery({
    queryKey: [...queryKey, 'counts'],
    queryFn: countPlatformMails,
    refetchInterval: 5_000,
  });
  return (
    <Outbox
      queryKey={queryKey}
      title={t('platform.title')}
      subtitle={t('platform.subtitle')}
      emptyText={t('platform.emptyText')}
      breadcrumbs={[{ label: t('platform.above'), to: '/administration' }]}
      notice={counts?.refusal && <RelayAlert {...counts.refusal} />}
      counts={counts}
      fetchPage={listPlatformMails}
      resend={resendPlatformMails}
    />
  );
}
