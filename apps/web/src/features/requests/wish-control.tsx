import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WishKind } from '../matchmaking/api';
import { wishKinds } from './wishes';

interface WishControlProps {
  /** Whom the wish is about. */
  name: string;
  value: WishKind | null;
  onChange: (kind: WishKind | null) => void;
}

const NONE = 'none';
const choices: readonly (WishKind | typeof NONE)[] = [NONE, ...wishKinds];
const colours: Record<WishKind | typeof NONE, string> = {
  none: 'gray.7',
  must: 'sea.9',
  want: 'sea',
  no: 'red.9',
};

/** Must meet, want to meet, not to meet, or nothing said: radio buttons in a row, for mouse, finger and arrow keys. */
export function WishControl({ name, value, onChange }: WishControlProps) {
  const { t } = useTranslation('matchmaking');
  const chosen = value ?? NONE;
  return (
    <SegmentedControl
      fullWidth
      size="xs"
      aria-label={t('wish.about', { name })}
      color={colours[chosen]}
      value={chosen}
      onChange={(kind) => onChange(kind === NONE ? null : kind)}
      data={choices.map((kind) => ({
        value: kind,
        label: t(`wish.${kind}`),
      }))}
    />
  );
}
