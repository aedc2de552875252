import { Badge } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleDashed,
  IconPencil,
  IconRosetteDiscountCheck,
  IconX,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { components } from '#lib/api-client';

type IdentityState = components['schemas']['OwnIdentityResponse']['state'];

const looks = {
  entered: { color: 'gray', icon: IconPencil },
  unproven: { color: 'yellow', icon: IconCircleDashed },
  proven: { color: 'green', icon: IconRosetteDiscountCheck },
  disputed: { color: 'red', icon: IconAlertTriangle },
  refuted: { color: 'red', icon: IconX },
} as const;

/** How the claim to a tax code stands, as icon, words and colour; nothing where there is no code. */
export function IdentityBadge({ state }: { state: IdentityState }) {
  const { t } = useTranslation('profile');
  if (state === 'none') return null;
  const { color, icon: Picture } = looks[state];
  return (
    // The colour is the icon's alone: words in it would be too pale on white.
    <Badge
      variant="default"
      tt="none"
      leftSection={<Picture size={14} color={`var(--mantine-color-${color}-8)`} aria-hidden />}
    >
      {t(`identity.state.${state}`)}
    </Badge>
  );
}
