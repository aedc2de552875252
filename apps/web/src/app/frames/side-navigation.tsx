import { NavLink, Stack, Text } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink as RouterLink } from 'react-router';
import type { NavigationItem } from '../area';
import classes from './frames.module.css';

interface SideNavigationProps {
  /** Path that the entries start at. */
  base: string;
  items: readonly NavigationItem[];
  heading?: string;
  /** Marks an entry on its very page only: the pages below belong to another group. */
  exact?: boolean;
}

/** A group of the side navigation. */
export function SideNavigation({ base, items, heading, exact = false }: SideNavigationProps) {
  const { t } = useTranslation('frames');
  const id = useId();
  if (items.length === 0) return null;
  return (
    <Stack gap={2} component="nav" aria-labelledby={id}>
      <Text id={id} size="xs" fw={700} c="dimmed" px="sm" pt="sm" pb={4}>
        {heading ?? t('navigation.main')}
      </Text>
      {items.map(({ to, label, icon: Picture }) => (
        <NavLink
          key={to}
          className={classes['link']}
          label={t(label)}
          leftSection={<Picture size={20} stroke={1.6} aria-hidden />}
          renderRoot={({ className, ...props }) => (
            <RouterLink
              to={to === '' ? base : `${base}/${to}`}
              end={exact || to === ''}
              className={className}
              {...props}
            />
          )}
        />
      ))}
    </Stack>
  );
}
