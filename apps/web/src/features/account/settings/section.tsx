import { Card, Group, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';

interface SectionProps {
  icon: Icon;
  title: string;
  text: string;
  children: ReactNode;
}

/** One concern of the settings. */
export function Section({ icon: Picture, title, text, children }: SectionProps) {
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id} padding="lg">
      <Stack gap="lg">
        <Group wrap="nowrap" align="flex-start">
          <ThemeIcon variant="light" size={44} visibleFrom="xs">
            <Picture size={24} stroke={1.6} aria-hidden />
          </ThemeIcon>
          <div>
            <Title order={2} size="h3" id={id}>
              {title}
            </Title>
            <Text c="dimmed" size="sm">
              {text}
            </Text>
          </div>
        </Group>
        {children}
      </Stack>
    </Card>
  );
}
