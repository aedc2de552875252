import { AppShell, Burger, Container, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ColorSchemeSwitch } from '../../shared/ui/page/color-scheme-switch';
import { LanguageSwitch } from '../../shared/ui/page/language-switch';
import { SkipLink } from '../../shared/ui/page/skip-link';
import { Toasts } from '../../shared/ui/toasts/toasts';
import { PageOutlet } from '../page-outlet';
import { Brand } from './brand';
import classes from './frames.module.css';
import { HeaderSlotTarget } from './header-slot';
import { UserMenu } from './user-menu';

interface WorkFrameProps {
  /** Groups of the side navigation. */
  navigation: ReactNode;
  /** Between brand and page switcher: which organiser or organisation. */
  switcher?: ReactNode;
  /** Tab bar at the foot of a phone's screen. */
  tabs?: ReactNode;
}

/** Header, collapsible side navigation and page: the frame of everybody's work. */
export function WorkFrame({ navigation, switcher, tabs }: WorkFrameProps) {
  const { t } = useTranslation('frames');
  const [isOpen, { toggle, close }] = useDisclosure(false);
  const [isWideOpen, wide] = useDisclosure(true);
  const closeAfterLink = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('a') !== null) close();
  };
  const burger = (
    isShown: boolean,
    onClick: () => void,
    props: { visibleFrom?: string; hiddenFrom?: string },
  ): ReactNode => (
    <Burger
      opened={isShown}
      onClick={onClick}
      size="sm"
      aria-label={t('navigation.toggle')}
      aria-expanded={isShown}
      {...props}
    />
  );
  return (
    <AppShell
      header={{ height: 60 }}
      navbar={{ width: 256, breakpoint: 'md', collapsed: { mobile: !isOpen, desktop: !isWideOpen } }}
      footer={tabs === undefined ? undefined : { height: { base: 60, md: 0 } }}
      padding={{ base: 'md', sm: 'lg' }}
    >
      <SkipLink />
      <AppShell.Header className={classes['side']}>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap" gap="sm">
          <Group gap="sm" wrap="nowrap" miw={0}>
            {burger(isOpen, toggle, { hiddenFrom: 'md' })}
            {burger(isWideOpen, wide.toggle, { visibleFrom: 'md' })}
            <Group visibleFrom="md">
              <Brand to="/home" />
            </Group>
            {switcher}
            <HeaderSlotTarget />
          </Group>
          <Group gap="xs" wrap="nowrap">
            <Group visibleFrom="md">
              <LanguageSwitch />
            </Group>
            <ColorSchemeSwitch />
            <UserMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar
        p="xs"
        className={classes['side']}
        style={{ overflowY: 'auto' }}
        onClick={closeAfterLink}
      >
        {navigation}
        <Group hiddenFrom="md" p="sm">
          <LanguageSwitch />
        </Group>
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1}>
        <Container size={1280} px={0}>
          <PageOutlet />
        </Container>
      </AppShell.Main>
      {tabs !== undefined && (
        <AppShell.Footer hiddenFrom="md" className={classes['side']}>
          {tabs}
        </AppShell.Footer>
      )}
      <Toasts />
    </AppShell>
  );
}
