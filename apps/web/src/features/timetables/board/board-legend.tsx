import { Group, Kbd, Text } from '@mantine/core';
import {
  IconArrowsLeftRight,
  IconBulb,
  IconPinFilled,
  IconSparkles,
  IconStarFilled,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useBoardTools } from './board-context';

/** What the signs mean, and which keys work. */
export function BoardLegend() {
  const { t } = useTranslation('timetables');
  const { index, isEditable, hasFormer } = useBoardTools();
  const isFilled = index.board.entries.some(({ source }) => source === 'recommendation');
  const signs = [
    [IconPinFilled, t('board.pinned')],
    [IconStarFilled, t('board.must')],
    ...(isFilled ? ([[IconBulb, t('source.recommendation')]] as const) : []),
    ...(hasFormer
      ? ([
          [IconArrowsLeftRight, t('board.moved')],
          [IconSparkles, t('board.new')],
        ] as const)
      : []),
  ] as const;
  return (
    <Group gap="md" c="dimmed">
      {signs.map(([Picture, label]) => (
        <Group key={label} gap={4}>
          <Picture size={14} aria-hidden />
          <Text size="xs">{label}</Text>
        </Group>
      ))}
      {isEditable && (
        <Group gap={6} visibleFrom="md">
          {(['Enter', 'M', 'P', 'Del', 'Esc'] as const).map((key) => (
            <Text size="xs" key={key}>
              <Kbd size="xs">{key}</Kbd> {t(`key.${key}`)}
            </Text>
          ))}
        </Group>
      )}
    </Group>
  );
}
