import { Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconMapPin, IconMessagePlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '../../../shared/ui/state-badge';
import type { Match } from '../api';
import { countryName, languageName } from '../words';
import classes from './matchmaking.module.css';
import { ProductTile } from './product-tile';
import { ReasonList } from './reason-list';

/** An exhibitor found: who it is, why it fits, what it sells, and the way to ask for a meeting. */
export function MatchCard({ match, onAsk }: { match: Match; onAsk: (match: Match) => void }) {
  const { t, i18n } = useTranslation('matchmaking');
  const more = match.productCount - match.products.length;
  return (
    <Card padding="md" className={classes['match']}>
      <Stack gap="sm" h="100%">
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <div>
            <Title order={2} size="h4">
              {match.name}
            </Title>
            <Group gap={4} c="dimmed" wrap="nowrap">
              <IconMapPin size={16} aria-hidden />
              <Text size="sm">{match.province ?? countryName(match.country, i18n.language)}</Text>
            </Group>
          </div>
        </Group>
        <ReasonList reasons={match.reasons} />
        <div className={classes['products']}>
          {match.products.map((product) => (
            <ProductTile key={product.id} product={product} />
          ))}
        </div>
        {more > 0 && (
          <Text size="sm" c="dimmed">
            {t('directory.moreProducts', { count: more })}
          </Text>
        )}
        <Group justify="space-between" mt="auto" gap="sm">
          <Group gap={4}>
            {match.languages.map((tag) => (
              <Badge key={tag} variant="default" tt="none" fw={500}>
                {languageName(tag, i18n.language)}
              </Badge>
            ))}
          </Group>
          {match.contact === null ? (
            <Button leftSection={<IconMessagePlus size={18} aria-hidden />} onClick={() => onAsk(match)}>
              {t('ask.open')}
            </Button>
          ) : (
            <StateBadge state={match.contact} label={t(`ask.${match.contact}`)} />
          )}
        </Group>
      </Stack>
    </Card>
  );
}
