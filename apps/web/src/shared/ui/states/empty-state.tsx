import { Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconMoodEmpty, type Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  title: string;
  /** Why it is empty and what would fill it. */
  text?: ReactNode;
  icon?: Icon;
  /** The button that fills it. */
  action?: ReactNode;
  /** 1 when it is all there is on the page. */
  headingLevel?: 1 | 2 | 3;
}

export function EmptyState({
  title,
  text,
  icon: Picture = IconMoodEmpty,
  action,
  headingLevel = 3,
}: EmptyStateProps) {
  return (
    <Stack align="center" gap="sm" py="xl" px="md" ta="center">
      <ThemeIcon size={56} radius="xl" variant="light">
        <Picture size={30} stroke={1.5} aria-hidden />
      </ThemeIcon>
      <Title order={headingLevel} size="h3">
        {title}
      </Title>
      {text !== undefined && (
        <Text c="dimmed" maw={440}>
          {text}
        </Text>
      )}
      {action}
    </Stack>
  );
}
