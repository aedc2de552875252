import { Paper, Skeleton, Stack, Text } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { MoreOfList, useCursorList } from '../../../shared/list';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { SearchField } from '../../../shared/list/search-field';
import { TimeHere } from '../../../shared/session/time-here';
import { listMailbox } from '../api';
import { MailView } from '../parts/mail-view';
import classes from './mailbox.module.css';

/** The mails of an installation that sends none to the world: what stands in for everybody's mail program. */
export function MailboxPage() {
  const { t } = useTranslation('notifications');
  const { messageId } = useParams();
  return (
    <>
      <PageHeader title={t('mailbox.title')} subtitle={t('mailbox.subtitle')} />
      <div className={classes['frame']} data-open={messageId === undefined ? undefined : true}>
        <div className={classes['side']}>
          <MailList current={messageId} />
        </div>
        <div className={classes['mail']}>
          {messageId === undefined ? (
            <Paper withBorder>
              <EmptyState icon={IconInbox} title={t('mailbox.choose')} text={t('mailbox.chooseText')} />
            </Paper>
          ) : (
            <MailView messageId={messageId} />
          )}
        </div>
      </div>
    </>
  );
}

function MailList({ current }: { current: string | undefined }) {
  const { t } = useTranslation('notifications');
  const mails = useCursorList({
    queryKey: ['notifications', 'mailbox'],
    fetchPage: listMailbox,
    isMoving: () => true,
  });
  const { items, error } = mails;
  if (error && items.length === 0) return <QueryProblem error={error} onRetry={mails.retry} />;
  return (
    <Stack gap="sm">
      <SearchField label={t('mailbox.search')} value={mails.search} onChange={mails.setSearch} />
      {mails.isLoading && <Skeleton height={240} />}
      {!mails.isLoading && items.length === 0 && (
        <Paper withBorder>
          <EmptyState icon={IconInbox} title={t('mailbox.empty')} text={t('mailbox.emptyText')} />
        </Paper>
      )}
      {items.length > 0 && (
        <ul className={classes['list']} aria-label={t('mailbox.title')}>
          {items.map(({ id, subject, toName, receivedAt }) => (
            <li key={id}>
              <Link
                to={`/mailbox/${id}`}
                className={classes['item']}
                aria-current={id === current ? 'page' : undefined}
              >
                <Text fw={600} lineClamp={1}>
                  {subject}
                </Text>
                <Text size="sm" c="dimmed">
                  {toName} · <TimeHere value={receivedAt} as="dateTime" />
                </Text>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <MoreOfList list={mails} />
    </Stack>
  );
}
