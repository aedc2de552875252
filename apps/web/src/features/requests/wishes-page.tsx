import { Badge, Button, Card, Group, Select, SimpleGrid, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconHeart, IconMapPin, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { labelled } from '#lib/kernel';
import { EmptyState } from '../../shared/ui/states/empty-state';
import { PageHeader } from '../../shared/ui/page/page-header';
import { QueryProblem } from '../../shared/ui/states/query-problem';
import type { WishLine } from '../matchmaking/api';
import { FairGate, type OwnPlace } from '../matchmaking/components/fair-gate';
import { WishControl } from './wish-control';
import { useWishes } from './use-wishes';
import { countWishes, sortWishes, wishKinds, type WishOrder, wishOrders } from './wishes';
import { countryName } from '../matchmaking/words';

/** Whom a buyer or an exhibitor wishes to meet, and whom not. */
export function WishesPage() {
  return <FairGate>{(own) => <Wishes own={own} />}</FairGate>;
}

function Wishes({ own: { path, place } }: { own: OwnPlace }) {
  const { t, i18n } = useTranslation('matchmaking');
  const [order, setOrder] = useState<WishOrder>('kind');
  const { list, change } = useWishes(path);
  const items = list.data?.items ?? [];
  const counts = countWishes(items);
  const search = (
    <Button
      component={Link}
      to={`/${place.side}/${path.organisationId}/directory?fair=${path.fairId}`}
      leftSection={<IconSearch size={18} aria-hidden />}
    >
      {t('wish.find')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('wish.title')}
        subtitle={t('wish.subtitle')}
        actions={items.length > 0 && search}
      />
      {list.isPending && <Skeleton height={160} radius="md" />}
      {list.isError && <QueryProblem error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && (
        <Card>
          <EmptyState icon={IconHeart} title={t('wish.empty')} text={t('wish.emptyText')} action={search} />
        </Card>
      )}
      {items.length > 0 && (
        <Stack>
          <Group justify="space-between" align="flex-end">
            <Group gap="xs" role="status">
              {wishKinds.map((kind) => (
                <Badge key={kind} size="lg" variant="light" tt="none">
                  {labelled(t(`wish.${kind}`), String(counts[kind]), i18n.language)}
                </Badge>
              ))}
            </Group>
            <Select
              label={t('wish.order')}
              data={wishOrders.map((one) => ({ value: one, label: t(`wish.by.${one}`) }))}
              value={order}
              allowDeselect={false}
              onChange={(one) => setOrder(one ?? 'kind')}
            />
          </Group>
          <SimpleGrid cols={{ base: 1, md: 2 }} spacing="sm">
            {sortWishes(items, order, i18n.language).map((wish) => (
              <WishCard
                key={wish.participantId}
                wish={wish}
                onChange={place.phase === 'over' ? null : change}
              />
            ))}
          </SimpleGrid>
        </Stack>
      )}
    </>
  );
}

interface WishCardProps {
  wish: WishLine;
  /** Null once nothing can be wished any more. */
  onChange: ReturnType<typeof useWishes>['change'] | null;
}

function WishCard({ wish, onChange }: WishCardProps) {
  const { t, i18n } = useTranslation('matchmaking');
  const { createdAt: _, ...who } = wish;
  return (
    <Card padding="md">
      <Stack gap="sm">
        <div>
          <Title order={2} size="h5">
            {wish.name}
          </Title>
          <Group gap={4} c="dimmed" wrap="nowrap">
            <IconMapPin size={16} aria-hidden />
            <Text size="sm">{wish.province ?? countryName(wish.country, i18n.language)}</Text>
          </Group>
        </div>
        {onChange ? (
          <WishControl name={wish.name} value={wish.kind} onChange={(kind) => onChange({ ...who, kind })} />
        ) : (
          <Badge variant="light" tt="none">
            {t(`wish.${wish.kind}`)}
          </Badge>
        )}
      </Stack>
    </Card>
  );
}
