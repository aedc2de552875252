import { Button, Card, Group, Skeleton, Stack } from '@mantine/core';
import { IconListSearch, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCursorList } from '../../shared/list';
import { EmptyState } from '../../shared/ui/states/empty-state';
import { PageHeader } from '../../shared/ui/page/page-header';
import { ProblemAlert } from '../../shared/ui/states/problem-alert';
import { problemFrom } from '../../shared/api/problem';
import { SearchField } from '../../shared/list/search-field';
import { loadMatches, type Match, type MatchQuery } from '../matchmaking/api';
import { FairGate, type OwnPlace } from '../matchmaking/components/fair-gate';
import { MatchCard } from './match-card';
import { MatchFilters } from './match-filters';
import classes from '../matchmaking/components/matchmaking.module.css';
import { RequestDialog } from '../requests/request-dialog';
import { useWishes } from '../requests/use-wishes';

/** The search for partners: a buyer's among exhibitors and products, an exhibitor's among buyers and needs. */
export function DirectoryPage() {
  return <FairGate>{(own) => <Directory own={own} />}</FairGate>;
}

function Directory({ own }: { own: OwnPlace }) {
  const { t } = useTranslation('matchmaking');
  const isBuyer = own.place.side === 'buyer';
  const wishes = useWishes(own.path);
  const [filter, setFilter] = useState<MatchQuery>({});
  const [asked, setAsked] = useState<Match | null>(null);
  const hs = (filter.hs ?? '').length === 1 ? undefined : filter.hs;
  const list = useCursorList<Match>({
    queryKey: ['matchmaking', 'matches', own.path, { ...filter, hs }],
    fetchPage: ({ cursor, q, signal }) => loadMatches(own.path, { ...filter, hs, cursor, q }, signal),
  });
  return (
    <>
      <PageHeader
        title={t('directory.title')}
        subtitle={t(isBuyer ? 'directory.subtitle' : 'directory.buyersSubtitle')}
        actions={
          isBuyer && (
            <Button
              component={Link}
              to={`/buyer/${own.path.organisationId}/needs?fair=${own.path.fairId}`}
              variant="light"
              leftSection={<IconListSearch size={18} aria-hidden />}
            >
              {t('needs.title')}
            </Button>
          )
        }
      />
      <Stack>
        <Card padding="md">
          <Stack gap="sm">
            <SearchField
              label={t(isBuyer ? 'directory.search' : 'directory.searchBuyers')}
              size="md"
              value={list.search}
              onChange={list.setSearch}
            />
            <MatchFilters isForExhibitors={isBuyer} value={filter} onChange={setFilter} />
          </Stack>
        </Card>
        {list.error && <ProblemAlert problem={problemFrom(list.error)} />}
        <div className={classes['matches']} aria-busy={list.isUpdating}>
          {list.isLoading && [1, 2, 3].map((key) => <Skeleton key={key} height={260} radius="md" />)}
          {list.items.map((match) => (
            <MatchCard
              key={match.participantId}
              match={match}
              isExhibitor={isBuyer}
              wish={wishes.kindOf(match.participantId)}
              onWish={({ participantId, name, country, province }, kind) =>
                wishes.change({ participantId, name, country, province, kind })
              }
              onAsk={own.place.takesRequests ? setAsked : null}
              isOver={own.place.phase === 'over'}
            />
          ))}
        </div>
        {!list.isLoading && !list.error && list.items.length === 0 && (
          <Card>
            <EmptyState
              icon={IconSearch}
              title={t(isBuyer ? 'directory.empty' : 'directory.noBuyers')}
              text={t('directory.emptyText')}
            />
          </Card>
        )}
        {list.hasMore && (
          <Group justify="center">
            <Button variant="default" loading={list.isUpdating} onClick={list.loadMore}>
              {t('directory.more')}
            </Button>
          </Group>
        )}
      </Stack>
      {asked && <RequestDialog own={own} match={asked} onClose={() => setAsked(null)} />}
    </>
  );
}
