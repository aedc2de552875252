import { Button, Group, Progress, Text } from '@mantine/core';
import { IconMailHeart, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { DataTable, useCursorList, type Column } from '../../../shared/list';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { StateBadge } from '../../../shared/ui/states/state-badge';
import { TimeHere } from '../../../shared/session/time-here';
import { useFairPhase } from '../../../shared/fairs/fair';
import { listCampaigns, type Campaign } from '../api';

/** The mailings that invite to a fair. */
export function CampaignListPage() {
  const { t } = useTranslation('invitations');
  const { organiserId = '', fairId = '' } = useParams();
  const list = useCursorList({
    queryKey: ['invitations', organiserId, 'campaigns', fairId],
    fetchPage: (request) => listCampaigns(organiserId, fairId, request),
  });
  const isOver = useFairPhase({ organiserId, fairId }) === 'over';
  const add = !isOver && (
    <Button component={Link} to="new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('campaigns.add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('campaigns.title')} subtitle={t('campaigns.subtitle')} actions={add} />
      <DataTable
        label={t('campaigns.title')}
        list={list}
        columns={useColumns()}
        rowKey={({ id }) => id}
        rowHref={({ id }) => id}
        empty={
          <EmptyState
            icon={IconMailHeart}
            title={t('campaigns.empty')}
            text={t('campaigns.emptyText')}
            action={add}
          />
        }
      />
    </>
  );
}

function useColumns(): Column<Campaign>[] {
  const { t } = useTranslation('invitations');
  return [
    { key: 'name', header: t('campaigns.name'), render: ({ name }) => name },
    {
      key: 'state',
      header: t('campaigns.state'),
      render: ({ state }) => <StateBadge state={state === 'drafted' ? 'draft' : state} />,
    },
    {
      key: 'guests',
      header: t('campaigns.guests'),
      align: 'right',
      render: ({ state, audienceSize, invitations }) => (state === 'drafted' ? audienceSize : invitations),
    },
    {
      key: 'replies',
      header: t('campaigns.replies'),
      render: ({ replies, invitations }) => (
        <Group gap="xs" wrap="nowrap" miw={150}>
          <Progress.Root size="sm" flex={1} miw={70} aria-hidden>
            <Progress.Section value={share(replies.accepted, invitations)} color="sea" />
            <Progress.Section value={share(replies.declined, invitations)} color="gray" />
          </Progress.Root>
          <Text size="sm">{t('campaigns.accepted', { count: replies.accepted })}</Text>
        </Group>
      ),
    },
    {
      key: 'replyBy',
      header: t('campaigns.replyBy'),
      render: ({ replyBy }) => <TimeHere value={replyBy} />,
    },
  ];
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : (part / whole) * 100);
