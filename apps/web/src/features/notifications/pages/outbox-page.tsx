import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { countMails, listMails, resendMails } from '../api';
import { Outbox } from '../parts/outbox';
import { RelayAlert } from '../parts/relay-alert';

/** Every mail in the organiser's name. */
export function OutboxPage() {
  const { t } = useTranslation('notifications');
  const { organiserId = '' } = useParams();
  const queryKey = ['notifications', organiserId];
  const { data: counts } = useQuery({
    queryKey: [...queryKey, 'counts'],
    queryFn: () => countMails(organiserId),
    refetchInterval: 5_000,
  });
  return (
    <Outbox
      queryKey={queryKey}
      title={t('outbox.title')}
      subtitle={t('outbox.subtitle')}
      emptyText={t('outbox.emptyText')}
      notice={counts?.refusal && <RelayAlert {...counts.refusal} />}
      counts={counts}
      fetchPage={(query) => listMails(organiserId, query)}
      resend={(mailIds) => resendMails(organiserId, mailIds)}
    />
  );
}
