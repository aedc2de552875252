import { Card, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Money } from '../../../shared/ui/values/money';
import { StateBadge } from '../../../shared/ui/states/state-badge';
import type { ExhibitorBoard } from '../../../shared/booths/exhibitor-board';

/** The booths that are the organisation's already. */
export function ConfirmedOrders({ board }: { board: ExhibitorBoard }) {
  const { t } = useTranslation('booths');
  const confirmed = board.orders.filter(({ state }) => state === 'confirmed');
  if (confirmed.length === 0) return null;
  return (
    <Card padding="md" component="section" aria-label={t('mine.title')}>
      <Text fw={650} mb="xs">
        {t('mine.title')}
      </Text>
      {confirmed.map((order) => (
        <Group key={order.id} justify="space-between" py={4}>
          <Group gap="sm">
            <StateBadge state="confirmed" />
            <Text fw={600}>{order.numbers.join(', ')}</Text>
          </Group>
          <Money minor={order.priceMinor} currency={order.currency} />
        </Group>
      ))}
    </Card>
  );
}
