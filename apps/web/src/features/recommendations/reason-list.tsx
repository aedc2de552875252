import { Group, Text } from '@mantine/core';
import {
  IconCertificate,
  IconLanguage,
  IconPackage,
  IconScale,
  IconStarFilled,
  IconTag,
  IconTextScan2,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MatchReason } from '../matchmaking/api';
import { useReasonText } from './use-reason-text';
import classes from '../matchmaking/components/matchmaking.module.css';

const icons: Record<MatchReason['code'], Icon> = {
  'sells-hs': IconPackage,
  'needs-hs': IconPackage,
  'sells-category': IconTag,
  'needs-category': IconTag,
  'offers-words': IconTextScan2,
  'asks-for-words': IconTextScan2,
  'wants-quantity': IconScale,
  'ocop-stars': IconStarFilled,
  'has-certificate': IconCertificate,
  'wants-certificate': IconCertificate,
  speaks: IconLanguage,
};

/** Why somebody fits, in plain words. */
export function ReasonList({ reasons }: { reasons: readonly MatchReason[] }) {
  const { t } = useTranslation('matchmaking');
  const text = useReasonText();
  if (reasons.length === 0) return null;
  return (
    <ul className={classes['reasons']} aria-label={t('reason.title')}>
      {reasons.map((reason) => {
        const Picture = icons[reason.code];
        return (
          <Group component="li" key={`${reason.code}-${reason.value}`} gap={6} wrap="nowrap">
            <Picture size={16} aria-hidden />
            <Text size="sm" span>
              {text(reason)}
            </Text>
          </Group>
        );
      })}
    </ul>
  );
}
