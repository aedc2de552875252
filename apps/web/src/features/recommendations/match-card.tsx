import { Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconHistory, IconMapPin, IconMessagePlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { textIn } from '#lib/kernel';
import { useTimeHere } from '../../shared/session/time-here';
import { StateBadge } from '../../shared/ui/states/state-badge';
import type { Match, WishKind } from '../matchmaking/api';
import { countryName, languageName, languageOf } from '../matchmaking/words';
import { MatchNeeds } from './match-needs';
import classes from '../matchmaking/components/matchmaking.module.css';
import { ProductTile } from './product-tile';
import { ReasonList } from './reason-list';
import { WishControl } from '../requests/wish-control';

interface MatchCardProps {
  match: Match;
  /** Whether it is an exhibitor; else it is a buyer. */
  isExhibitor: boolean;
  wish: WishKind | null;
  onWish: (match: Match, kind: WishKind | null) => void;
  /** Null: nobody can be asked any more. */
  onAsk: ((match: Match) => void) | null;
  /** Whether nobody can be wished for any more. */
  isOver: boolean;
}

/** Somebody found: who it is, why it fits, what it sells or needs, and the ways to meet. */
export function MatchCard({ match, isExhibitor, wish, onWish, onAsk, isOver }: MatchCardProps) {
  const { t, i18n } = useTranslation('matchmaking');
  return (
    <Card padding="md" className={classes['match']}>
      <Stack gap="sm" h="100%">
        <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
          <div>
            <Title order={2} size="h4">
              {match.name}
            </Title>
            <Group gap={4} c="dimmed" wrap="nowrap">
              <IconMapPin size={16} aria-hidden />
              <Text size="sm">{match.province ?? countryName(match.country, i18n.language)}</Text>
            </Group>
          </div>
          {match.fit > 5 && (
            <Badge variant="light" size="lg" tt="none" style={{ flexShrink: 0 }}>
              {t('directory.fit', { fit: match.fit })}
            </Badge>
          )}
        </Group>
        {match.metBefore && <MetBefore met={match.metBefore} />}
        <ReasonList reasons={match.reasons} />
        {isExhibitor ? <MatchProducts match={match} /> : <MatchNeeds needs={match.needs} />}
        <Stack gap="sm" mt="auto">
          <Group justify="space-between" gap="sm">
            <Group gap={4}>
              {match.languages.map((tag) => (
                <Badge key={tag} variant="default" tt="none" fw={500}>
                  {languageName(tag, i18n.language)}
                </Badge>
              ))}
            </Group>
            {match.contact !== null && <StateBadge state={match.contact} label={t(`ask.${match.contact}`)} />}
            {match.contact === null && onAsk && (
              <Button leftSection={<IconMessagePlus size={18} aria-hidden />} onClick={() => onAsk(match)}>
                {t('ask.open')}
              </Button>
            )}
          </Group>
          {!isOver && <WishControl name={match.name} value={wish} onChange={(kind) => onWish(match, kind)} />}
        </Stack>
      </Stack>
    </Card>
  );
}

function MetBefore({ met }: { met: NonNullable<Match['metBefore']> }) {
  const { t, i18n } = useTranslation('matchmaking');
  const timeText = useTimeHere();
  return (
    <Group gap={6} wrap="nowrap" align="flex-start" c="dimmed">
      <IconHistory size={16} aria-hidden style={{ flexShrink: 0, marginTop: 2 }} />
      <Text size="sm">
        {t('directory.metBefore', {
          fair: textIn(met.fairName, languageOf(i18n.language)),
          date: timeText(met.at, 'date'),
        })}
      </Text>
    </Group>
  );
}

function MatchProducts({ match }: { match: Match }) {
  const { t } = useTranslation('matchmaking');
  const more = match.productCount - match.products.length;
  return (
    <>
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
    </>
  );
}
