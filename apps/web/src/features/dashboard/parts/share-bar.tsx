import { Card, Group, Progress, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface Share {
  name: string;
  count: number;
  colour: string;
}

interface ShareBarProps {
  title: string;
  shares: readonly Share[];
  /** What else is to be said, below the legend. */
  children?: ReactNode;
}

/** Parts of a whole as one bar with its legend in numbers. */
export function ShareBar({ title, shares, children }: ShareBarProps) {
  const { i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language);
  const total = Math.max(
    1,
    shares.reduce((sum, { count }) => sum + count, 0),
  );
  return (
    <Card component="section">
      <Title order={2} size="h3" mb="sm">
        {title}
      </Title>
      <Progress.Root size={20} radius="xl" aria-hidden>
        {shares.map(({ name, count, colour }) => (
          <Progress.Section key={name} value={(count / total) * 100} color={colour} withAria={false} />
        ))}
      </Progress.Root>
      <Stack gap={4} mt="sm">
        {shares.map(({ name, count, colour }) => (
          <Group key={name} gap="xs" wrap="nowrap">
            <span
              aria-hidden
              style={{
                width: 12,
                height: 12,
                borderRadius: 4,
                background: `var(--mantine-color-${colour.replace('.', '-')})`,
              }}
            />
            <Text size="sm">{name}</Text>
            <Text size="sm" fw={650} ml="auto" style={{ fontVariantNumeric: 'tabular-nums' }}>
              {number.format(count)}
            </Text>
          </Group>
        ))}
      </Stack>
      {children}
    </Card>
  );
}
