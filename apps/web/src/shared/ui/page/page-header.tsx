import { Anchor, Breadcrumbs, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDocumentTitle } from '@mantine/hooks';

export interface Crumb {
  label: string;
  to: string;
}

interface PageHeaderProps {
  title: string;
  subtitle?: ReactNode;
  /** Pages above this one, outermost first. */
  breadcrumbs?: readonly Crumb[];
  /** Buttons; the most important last. */
  actions?: ReactNode;
  /** Beside the title, e.g. a StateBadge. */
  badge?: ReactNode;
}

/** The only h1 of a page; also names the browser's tab. */
export function PageHeader({ title, subtitle, breadcrumbs = [], actions, badge }: PageHeaderProps) {
  const { t } = useTranslation('shared');
  useDocumentTitle(`${title} · Fairground`);
  return (
    <Stack component="header" gap={6} mb="lg">
      {breadcrumbs.length > 0 && (
        <nav aria-label={t('page.breadcrumbs')}>
          <Breadcrumbs separatorMargin={6}>
            {breadcrumbs.map(({ label, to }) => (
              <Anchor component={Link} to={to} key={to} underline="hover" size="sm">
                {label}
              </Anchor>
            ))}
          </Breadcrumbs>
        </nav>
      )}
      <Group justify="space-between" align="flex-start" gap="md">
        <Stack gap={4} maw={760}>
          <Group gap="sm">
            <Title order={1}>{title}</Title>
            {badge}
          </Group>
          {subtitle !== undefined && <Text c="dimmed">{subtitle}</Text>}
        </Stack>
        {actions !== undefined && <Group gap="sm">{actions}</Group>}
      </Group>
    </Stack>
  );
}
