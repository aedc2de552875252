import { Group, Text, ThemeIcon } from '@mantine/core';
import { IconAlertTriangle, IconRosetteDiscountCheck, IconTargetArrow, IconTool } from '@tabler/icons-react';
import type { Verdict } from '../model/verdict';
import { useVerdictText } from './use-verdict-text';

const looks = {
  best: ['green', IconRosetteDiscountCheck],
  bestWishes: ['sea', IconRosetteDiscountCheck],
  near: ['indigo', IconTargetArrow],
  repaired: ['indigo', IconTool],
  infeasible: ['red', IconAlertTriangle],
  none: ['yellow', IconAlertTriangle],
  empty: ['yellow', IconAlertTriangle],
} as const;

/** How good a run is, in words. */
export function VerdictLine({ verdict, size = 'sm' }: { verdict: Verdict; size?: 'sm' | 'lg' }) {
  const text = useVerdictText();
  const [colour, Picture] = looks[verdict.kind];
  return (
    <Group gap="xs" wrap="nowrap">
      <ThemeIcon variant="light" color={colour} size={size === 'lg' ? 'xl' : 'md'} radius="xl">
        <Picture size={size === 'lg' ? 26 : 18} aria-hidden />
      </ThemeIcon>
      <Text fw={650} fz={size}>
        {text(verdict)}
      </Text>
    </Group>
  );
}
