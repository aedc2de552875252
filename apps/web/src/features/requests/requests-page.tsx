import { Button, Card, Group, SegmentedControl, SimpleGrid, Skeleton, Stack } from '@mantine/core';
import { IconInbox, IconSend } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '#lib/api-client';
import { problemFrom } from '../../shared/api/problem';
import { useCursorList } from '../../shared/list';
import { EmptyState } from '../../shared/ui/states/empty-state';
import { PageHeader } from '../../shared/ui/page/page-header';
import { ProblemAlert } from '../../shared/ui/states/problem-alert';
import { toast } from '../../shared/ui/toasts/toast';
import { acceptRequest, loadRequests, type MeetingRequest, withdrawRequest } from '../matchmaking/api';
import { DeclineDialog } from './decline-dialog';
import { FairGate, type OwnPlace } from '../matchmaking/components/fair-gate';
import { RequestCard } from './request-card';
import { SlotDialog } from './slot-dialog';

type Box = 'sent' | 'received';

/** The requests of a buyer or an exhibitor: those received, and those sent. */
export function RequestsPage() {
  return <FairGate>{(own) => <Requests own={own} />}</FairGate>;
}

function Requests({ own }: { own: OwnPlace }) {
  const { t } = useTranslation('matchmaking');
  const { t: shared } = useTranslation('shared');
  const { path, place } = own;
  const queries = useQueryClient();
  const [box, setBox] = useState<Box>(place.side === 'buyer' ? 'sent' : 'received');
  const [accepted, setAccepted] = useState<MeetingRequest | null>(null);
  const [declined, setDeclined] = useState<MeetingRequest | null>(null);
  const list = useCursorList<MeetingRequest>({
    queryKey: ['matchmaking', 'requests', path, box],
    fetchPage: ({ cursor, signal }) =>
      loadRequests(path, { box, ...(cursor !== undefined && { cursor }) }, signal),
  });
  const accept = async (request: MeetingRequest): Promise<void> => {
    if (place.scheduling !== 'organiser') {
      setAccepted(request);
      return;
    }
    try {
      await acceptRequest(path, request.id, null, newIdempotencyKey());
      toast.success(t('requests.acceptedForTimetable', { name: request.partner.name }));
    } catch (error) {
      toast.problem(error);
    }
    await queries.invalidateQueries({ queryKey: ['matchmaking'] });
  };
  const withdraw = async ({ id }: MeetingRequest): Promise<void> => {
    try {
      await withdrawRequest(path, id);
      await queries.invalidateQueries({ queryKey: ['matchmaking'] });
    } catch (error) {
      toast.problem(error);
    }
  };
  return (
    <>
      <PageHeader title={t('requests.title')} subtitle={t('requests.subtitle')} />
      <Stack>
        <SegmentedControl
          value={box}
          onChange={(value) => setBox(value)}
          data={[
            { value: 'received', label: t('requests.received') },
            { value: 'sent', label: t('requests.sent') },
          ]}
          maw={360}
        />
        {list.error && <ProblemAlert problem={problemFrom(list.error)} onRetry={list.retry} />}
        {list.isLoading && <Skeleton height={180} radius="md" />}
        {!list.isLoading && !list.error && list.items.length === 0 && <NoRequests box={box} />}
        <SimpleGrid cols={{ base: 1, lg: 2 }}>
          {list.items.map((request) => (
            <RequestCard
              key={request.id}
              request={request}
              box={box}
              zone={place.timeZone}
              onAccept={(chosen) => void accept(chosen)}
              onDecline={setDeclined}
              onWithdraw={withdraw}
            />
          ))}
        </SimpleGrid>
        {list.hasMore && (
          <Group justify="center">
            <Button variant="default" loading={list.isUpdating} onClick={list.loadMore}>
              {shared('list.more')}
            </Button>
          </Group>
        )}
      </Stack>
      {accepted && (
        <SlotDialog
          own={own}
          partnerId={accepted.partner.participantId}
          title={t('requests.acceptTitle', { name: accepted.partner.name })}
          submitLabel={t('requests.book')}
          wanted={accepted.proposedSlot}
          send={(slotStart, key) => acceptRequest(path, accepted.id, slotStart, key)}
          onDone={() => toast.success(t('requests.booked', { name: accepted.partner.name }))}
          onClose={() => setAccepted(null)}
        />
      )}
      {declined && <DeclineDialog path={path} request={declined} onClose={() => setDeclined(null)} />}
    </>
  );
}

function NoRequests({ box }: { box: Box }) {
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
