import { Container, Group, Paper } from '@mantine/core';
import type { ReactNode } from 'react';
import { ColorSchemeSwitch } from '../../shared/ui/page/color-scheme-switch';
import { LanguageSwitch } from '../../shared/ui/page/language-switch';
import { SkipLink } from '../../shared/ui/page/skip-link';
import { Toasts } from '../../shared/ui/toasts/toasts';
import { PageOutlet } from '../page-outlet';
import { Brand } from './brand';
import classes from './frames.module.css';
import { UserMenu } from './user-menu';

function Centred({ size, corner, children }: { size: number; corner?: ReactNode; children: ReactNode }) {
  return (
    <div className={classes['centre']}>
      <SkipLink />
      <Group component="header" justify="space-between" wrap="nowrap" p="md">
        <Brand />
        <Group gap="xs" wrap="nowrap">
          <LanguageSwitch />
          <ColorSchemeSwitch />
          {corner}
        </Group>
      </Group>
      <Container component="main" id="main" tabIndex={-1} size={size} w="100%" py={{ base: 'md', sm: 'xl' }}>
        {children}
      </Container>
      <Toasts />
    </div>
  );
}

/** Signing in and up: one card in the middle. */
export function AccountLayout() {
  return (
    <Centred size={480}>
      <Paper withBorder shadow="sm" p={{ base: 'md', sm: 'xl' }}>
        <PageOutlet />
      </Paper>
    </Centred>
  );
}

/** Pages of a person that belong to no organiser and no organisation. */
export function SignedInLayout() {
  return (
    <Centred size={760} corner={<UserMenu />}>
      <PageOutlet />
    </Centred>
  );
}
