import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../../shared/list';
import { StateBadge } from '../../../shared/ui/states/state-badge';
import { TimeHere } from '../../../shared/session/time-here';
import type { OutboxMail } from '../api';

/** What an outbox tells of each mail. */
export function useOutboxColumns(): Column<OutboxMail>[] {
  const { t } = useTranslation('notifications');
  return [
    {
      key: 'to',
      header: t('outbox.to'),
      render: ({ toName, toAddress }) => (
        <>
          {toName}
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {toAddress}
          </Text>
        </>
      ),
    },
    { key: 'subject', header: t('outbox.subject'), render: ({ subject }) => subject },
    { key: 'state', header: t('outbox.stateLabel'), render: ({ state }) => <MailState state={state} /> },
    {
      key: 'queued',
      header: t('outbox.queuedAt'),
      render: ({ queuedAt }) => <TimeHere value={queuedAt} as="dateTime" />,
    },
    {
      key: 'answer',
      header: t('outbox.answer'),
      render: ({ state, lastAnswer, dropReason, resendOfId }) => (
        <Text size="sm" c="dimmed" maw={280} lineClamp={2}>
          {resendOfId !== null && `${t('outbox.again')} · `}
          {state === 'sent'
            ? t('outbox.accepted')
            : dropReason
              ? t(`outbox.dropReason.${dropReason}`)
              : (lastAnswer ?? '–')}
        </Text>
      ),
    },
  ];
}

/** Its words are those of the filter and the numbers. */
function MailState({ state }: { state: OutboxMail['state'] }) {
  const { t } = useTranslation('notifications');
  return <StateBadge state={state} label={t(`outbox.state.${state}`)} />;
}
