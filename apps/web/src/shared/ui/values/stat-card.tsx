import { Anchor, Card, Group, Text, ThemeIcon } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface StatCardProps {
  label: string;
  value: ReactNode;
  /** What the number is to be compared with. */
  hint?: ReactNode;
  icon?: Icon;
  tone?: 'sea' | 'coral';
  /** Makes the label a link to what was counted. */
  to?: string;
}

/** One number that matters, with its name. */
export function StatCard({ label, value, hint, icon: Picture, tone = 'sea', to }: StatCardProps) {
  return (
    <Card padding="md">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          {to === undefined ? (
            <Text size="sm" c="dimmed">
              {label}
            </Text>
          ) : (
            <Anchor component={Link} to={to} size="sm">
              {label}
            </Anchor>
          )}
          <Text fz={28} fw={700} lh={1.25} style={{ fontVariantNumeric: 'tabular-nums' }}>
            {value}
          </Text>
          {hint !== undefined && (
            <Text size="sm" c="dimmed">
              {hint}
            </Text>
          )}
        </div>
        {Picture && (
          <ThemeIcon variant="light" color={tone} size="lg">
            <Picture size={20} aria-hidden />
          </ThemeIcon>
        )}
      </Group>
    </Card>
  );
}
