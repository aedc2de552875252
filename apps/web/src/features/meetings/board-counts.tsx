import { SimpleGrid } from '@mantine/core';
import { IconBuildingStore, IconCalendarCheck, IconMessageQuestion, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { StatCard } from '../../shared/ui/values/stat-card';
import type { FairPath } from '../matchmaking/api';
import { loadCounts } from '../../shared/fairs/meeting-counts';

/** How many take part, ask and meet. */
export function BoardCounts({ path, capacity }: { path: FairPath; capacity: number }) {
  const { t } = useTranslation('matchmaking');
  const counts = useQuery({ queryKey: ['matchmaking', 'counts', path], queryFn: () => loadCounts(path) });
  if (!counts.isSuccess) return null;
  const { buyers, exhibitors, requests, meetings, outcomes } = counts.data;
  const told = outcomes.held + outcomes.noShow;
  return (
    <SimpleGrid cols={{ base: 2, lg: 4 }}>
      <StatCard label={t('board.buyers')} value={buyers} icon={IconUsers} />
      <StatCard label={t('board.exhibitors')} value={exhibitors} icon={IconBuildingStore} />
      <StatCard
        label={t('board.open')}
        value={requests.requested}
        hint={t('board.acceptedOf', { accepted: requests.accepted, declined: requests.declined })}
        icon={IconMessageQuestion}
        tone="coral"
      />
      <StatCard
        label={t('board.scheduled')}
        value={meetings.scheduled}
        hint={
          told > 0
            ? t('board.held', { held: outcomes.held, noShow: outcomes.noShow })
            : t('board.capacity', { capacity })
        }
        icon={IconCalendarCheck}
      />
    </SimpleGrid>
  );
}
