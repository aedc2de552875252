import { Badge } from '@mantine/core';
import { IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IdentityBadge } from '../../../shared/profile/identity-badge';
import type { ExhibitorItem } from '../review-api';

/** How an exhibitor stands with its organiser: entered, asked, or here by its own yes with its claim to a tax code. */
export function StandingBadge({
  exhibitor,
}: {
  exhibitor: Pick<ExhibitorItem, 'identity' | 'isEntered' | 'isYours'>;
}) {
  const { t } = useTranslation('exhibitors');
  const { identity, isEntered, isYours } = exhibitor;
  if (!isEntered || isYours) return <IdentityBadge state={identity} />;
  return (
    <Badge variant="default" tt="none" leftSection={<IconHourglass size={14} aria-hidden />}>
      {t('entered.waitingTitle')}
    </Badge>
  );
}
