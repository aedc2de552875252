import { Avatar, Group, Skeleton, Stack, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MoreOfList, usePagedList } from '../../../shared/list';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { TimeHere } from '../../../shared/session/time-here';
import { pictureUrl } from '../../../shared/api/picture-url';
import { IdentityBadge } from '../../../shared/profile/identity-badge';
import { type BoardApplication, type FairPlace, listApplications, type ReviewedState } from '../review-api';
import classes from './board.module.css';
import { Stars } from '../products/stars';

interface BoardColumnProps {
  place: FairPlace;
  state: ReviewedState;
  q: string;
  onOpen: (applicationId: string) => void;
}

/** The applications in one state, latest first. */
export function BoardColumn({ place, state, q, onOpen }: BoardColumnProps) {
  const { t } = useTranslation('exhibitors');
  const list = usePagedList({
    queryKey: ['exhibitors', 'board', place, 'list', state, q],
    fetchPage: (request) => listApplications(place, state, { ...request, q: q === '' ? undefined : q }),
  });
  const { items, error } = list;
  if (list.isLoading) return <Skeleton h={110} />;
  if (error && items.length === 0) return <QueryProblem error={error} onRetry={list.retry} />;
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
      <MoreOfList list={list} variant="subtle" size="xs" />
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
            <TimeHere value={item.submittedAt} />
          </Text>
        )}
        {item.bestStars !== null && <Stars stars={item.bestStars} />}
      </Group>
    </UnstyledButton>
  );
}
