import { Alert, Button, Group, SegmentedControl, SimpleGrid, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { campaignWithdrawalLimits } from '#lib/api-client';
import { DataTable, useCursorList } from '../../../shared/list';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { ProgressPanel } from '../../../shared/ui/states/progress-panel';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { ReasonedDeed } from '../../../shared/ui/asking/reasoned-deed';
import { StatCard } from '../../../shared/ui/values/stat-card';
import { StateBadge } from '../../../shared/ui/states/state-badge';
import { TimeHere, TimesHere } from '../../../shared/session/time-here';
import { listGuests, readCampaign, type Campaign, type Guest, withdrawCampaign } from '../api';
import { mailingOf } from '../mailing';
import { CampaignActions } from '../parts/campaign-actions';
import { useGuestColumns } from '../parts/guest-columns';

/** How far a campaign has come: sending, delivery and reply of each guest. */
export function CampaignPage() {
  const { t } = useTranslation('invitations');
  const { organiserId = '', fairId = '', campaignId = '' } = useParams();
  const client = useQueryClient();
  const campaign = useQuery({
    queryKey: ['invitations', organiserId, 'campaign', campaignId],
    queryFn: () => readCampaign(organiserId, campaignId),
    refetchInterval: ({ state }) => (state.data && isMoving(state.data) ? 1_500 : 15_000),
  });
  if (campaign.isPending) return <Skeleton height={480} />;
  if (campaign.isError)
    return <QueryProblem error={campaign.error} onRetry={() => void campaign.refetch()} />;
  const { data } = campaign;
  const base = `/organiser/${organiserId}/fairs/${fairId}/campaigns`;
  return (
    <>
      <PageHeader
        title={data.name}
        badge={<StateBadge state={data.state === 'drafted' ? 'draft' : data.state} />}
        subtitle={
          <>
            {t('campaign.replyBy')} <TimeHere value={data.replyBy} as="deadline" />
          </>
        }
        breadcrumbs={[{ label: t('campaigns.title'), to: base }]}
        actions={
          <Group gap="sm">
            {data.state === 'drafted' && data.fairPhase !== 'over' && (
              <Button component={Link} to={`${base}/${campaignId}/edit`} variant="default">
                {t('campaign.edit')}
              </Button>
            )}
            {data.isCorrectable && (
              <Button component={Link} to={`${base}/${campaignId}/correction`} variant="default">
                {t('correction.title')}
              </Button>
            )}
            <CampaignActions campaign={data} />
          </Group>
        }
      />
      <Stack gap="lg">
        {data.state === 'withdrawn' && <Withdrawn campaign={data} />}
        {!data.takesReplies && data.state !== 'withdrawn' && (
          <Alert
            color="gray"
            title={t(data.fairPhase === 'over' ? 'campaign.fairOver' : 'campaign.deadlinePassed')}
          />
        )}
        <Figures campaign={data} />
        {data.state !== 'drafted' && (
          <TimesHere>
            <GuestTable />
          </TimesHere>
        )}
        {data.state !== 'withdrawn' && (
          <ReasonedDeed
            label={t('withdrawal.do')}
            text={[
              data.replies.accepted > 0 && t('withdrawal.accepted', { count: data.replies.accepted }),
              t(data.state === 'drafted' ? 'withdrawal.draftText' : 'withdrawal.text'),
            ]
              .filter(Boolean)
              .join(' ')}
            done={t('withdrawal.done')}
            limit={campaignWithdrawalLimits.reason}
            isFree={data.state === 'drafted'}
            deed={(reason) => withdrawCampaign(organiserId, campaignId, reason)}
            onDone={() => client.invalidateQueries({ queryKey: ['invitations', organiserId] })}
          />
        )}
      </Stack>
    </>
  );
}

function Withdrawn({ campaign: { withdrawnAt, withdrawalReason } }: { campaign: Campaign }) {
  const { t } = useTranslation('invitations');
  return (
    <Alert color="gray" title={t('withdrawal.withdrawn')}>
      {withdrawnAt !== null && <TimeHere value={withdrawnAt} as="dateTime" />}
      <Text style={{ whiteSpace: 'pre-line' }}>{withdrawalReason}</Text>
    </Alert>
  );
}

const isMoving = ({ state, mails }: Campaign): boolean =>
  state === 'sending' || mails.queued + mails.sending > 0;

function Figures({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('invitations');
  const { organiserId = '' } = useParams();
  const { mails, replies, audienceSize, invitations, state } = campaign;
  if (state === 'drafted') return <StatCard label={t('campaign.willInvite')} value={audienceSize} />;
  const troubles = mails.failed + mails.unknown + mails.dropped;
  const mailing = mailingOf(campaign);
  const left = mails.sent + troubles;
  const all = left + mails.queued + mails.sending;
  return (
    <Stack gap="md">
      {mailing === 'withdrawing' && (
        <Text role="status">{t('withdrawal.telling', { count: mails.queued + mails.sending })}</Text>
      )}
      {mailing === 'sending' || mailing === 'writing' ? (
        <ProgressPanel
          title={t(`campaign.${mailing}`)}
          done={left}
          total={Math.max(all, state === 'sending' ? audienceSize : invitations)}
          state={state === 'paused' ? 'paused' : 'running'}
        />
      ) : null}
      <SimpleGrid cols={{ base: 2, md: 5 }} spacing="sm">
        <StatCard label={t('campaign.invited')} value={invitations} />
        <StatCard label={t('campaign.accepted')} value={replies.accepted} />
        <StatCard label={t('campaign.declined')} value={replies.declined} />
        <StatCard label={t('campaign.silent')} value={replies.none} />
        <StatCard
          label={t('campaign.troubles')}
          value={troubles}
          tone="coral"
          to={`/organiser/${organiserId}/mails`}
        />
      </SimpleGrid>
    </Stack>
  );
}

type ReplyFilter = Guest['reply'] | 'all';

function GuestTable() {
  const { t } = useTranslation('invitations');
  const { organiserId = '', campaignId = '' } = useParams();
  const [reply, setReply] = useState<ReplyFilter>('all');
  const list = useCursorList({
    queryKey: ['invitations', organiserId, 'guests', campaignId, reply],
    fetchPage: (request) =>
      listGuests(organiserId, campaignId, { ...request, reply: reply === 'all' ? undefined : reply }),
  });
  return (
    <DataTable
      label={t('campaign.guests')}
      list={list}
      columns={useGuestColumns()}
      rowKey={({ id }) => id}
      filters={
        <SegmentedControl
          aria-label={t('campaign.filter')}
          value={reply}
          onChange={setReply}
          data={(['all', 'accepted', 'declined', 'none'] as const).map((value) => ({
            value,
            label: t(`reply.${value}`),
          }))}
        />
      }
    />
  );
}
