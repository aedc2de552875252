import { Avatar, Button, Group, Skeleton, Stack, Text, UnstyledButton } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../../shared/ui/date-text';
import { QueryProblem } from '../../../shared/ui/query-problem';
import { pictureUrl } from '../../organisations/api';
import { IdentityBadge } from '../../organisations/identity-badge';
import { type BoardApplication, type FairPlace, listApplications, type ReviewedState } from '../review-api';
import classes from './board.module.css';
import { Stars } from './stars';

interface BoardColumnProps {
  place: FairPlace;
  state: ReviewedState;
  q: string;
  onOpen: (applicationId: string) => void;
}

/** The applications in one state, latest first. */
export function BoardColumn({ place, state, q, onOpen }: BoardColumnProps) {
  const { t } = useTranslation('exhibitors');
  const query = useInfiniteQuery({
    queryKey: ['exhibitors', 'board', place, 'list', state, q],
    queryFn: ({ pageParam, signal }) =>
      listApplications(place, state, { cursor: pageParam, q: q === '' ? undefined : q, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  if (query.isPending) return <Skeleton h={110} />;
  if (query.error) return <QueryProblem error={query.error} onRetry={() => void query.refetch()} />;
  const items = query.data.pages.flatMap((page) => page.items);
  return (
    <Stack gap="xs">
      {items.length === 0 && (
        <Text size="sm" c="dimmed" ta="center" py="md">
          {t('board.none')}
        </Text>
      )}
      {items.map((item) => (
        <ApplicationCard key={item.id} item={item} onOpen={() => onOpen(item.id)} />
      ))}
      {query.hasNextPage && (
        <Button
          variant="subtle"
          size="xs"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('board.more')}
        </Button>
      )}
    </Stack>
  );
}

function ApplicationCard({ item, onOpen }: { item: BoardApplication; onOpen: () => void }) {
  const { t } = useTranslation('exhibitors');
  return (
    <UnstyledButton className={classes['card']} onClick={onOpen}>
      <Group wrap="nowrap" gap="xs" align="flex-start">
        <Avatar
          src={item.logoId === null ? null : pictureUrl(item.logoId, 'thumb')}
          name={item.organisationName}
          color="sea"
          radius="sm"
          size={32}
          alt=""
        />
        <div>
          <Text size="sm" fw={600} lineClamp={2}>
            {item.organisationName}
          </Text>
          <Text size="xs" c="dimmed">
            {item.province}
          </Text>
        </div>
      </Group>
      <Group mt={6} gap={4}>
        <IdentityBadge state={item.identity} />
      </Group>
      <Text size="xs" mt={6}>
        {t('board.booths', { n: item.boothsWanted })} · {t('board.productsCount', { n: item.productCount })}
      </Text>
      <Group gap={6} mt={4} justify="space-between">
        {item.submittedAt !== null && (
          <Text size="xs" c="dimmed">
            <DateText value={item.submittedAt} />
          </Text>
        )}
        {item.bestStars !== null && <Stars stars={item.bestStars} />}
      </Group>
    </UnstyledButton>
  );
}
