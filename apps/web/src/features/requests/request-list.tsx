import { Button, Card, Group, SimpleGrid, Skeleton } from '@mantine/core';
import { IconInbox, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '../../shared/api/problem';
import { useCursorList } from '../../shared/list';
import { EmptyState } from '../../shared/ui/states/empty-state';
import { ProblemAlert } from '../../shared/ui/states/problem-alert';
import { loadRequests, type MeetingRequest, type OwnPath } from '../matchmaking/api';
import { RequestCard, type RequestCardProps } from './request-card';

interface RequestListProps extends Omit<RequestCardProps, 'request'> {
  path: OwnPath;
}

/** The requests that somebody has sent or received, with what can be said about each. */
export function RequestList({ path, box, ...card }: RequestListProps) {
  const { t: shared } = useTranslation('shared');
  const list = useCursorList<MeetingRequest>({
    queryKey: ['matchmaking', 'requests', path, box],
    fetchPage: ({ cursor, signal }) =>
      loadRequests(path, { box, ...(cursor !== undefined && { cursor }) }, signal),
  });
  return (
    <>
      {list.error && <ProblemAlert problem={problemFrom(list.error)} onRetry={list.retry} />}
      {list.isLoading && <Skeleton height={180} radius="md" />}
      {!list.isLoading && !list.error && list.items.length === 0 && <NoRequests box={box} />}
      <SimpleGrid cols={{ base: 1, lg: 2 }}>
        {list.items.map((request) => (
          <RequestCard key={request.id} request={request} box={box} {...card} />
        ))}
      </SimpleGrid>
      {list.hasMore && (
        <Group justify="center">
          <Button variant="default" loading={list.isUpdating} onClick={list.loadMore}>
            {shared('list.more')}
          </Button>
        </Group>
      )}
    </>
  );
}

function NoRequests({ box }: Pick<RequestCardProps, 'box'>) {
  const { t } = useTranslation('matchmaking');
  const isSent = box === 'sent';
  return (
    <Card>
      <EmptyState
        icon={isSent ? IconSend : IconInbox}
        title={t(isSent ? 'requests.emptySent' : 'requests.emptyReceived')}
        text={t(isSent ? 'requests.emptySentText' : 'requests.emptyReceivedText')}
      />
    </Card>
  );
}
