import { ActionIcon, Menu, Text } from '@mantine/core';
import { IconHome, IconLogout, IconSettings, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useSession, useSignOut } from '../../shared/session/use-session';
import { toast } from '../../shared/ui/toasts/toast';

/** Who is signed in, the way to other places of work, and out. */
export function UserMenu() {
  const { t } = useTranslation('frames');
  const { data: session } = useSession();
  const signOut = useSignOut();
  const navigate = useNavigate();
  const leave = async (): Promise<void> => {
    try {
      await signOut();
      await navigate('/');
    } catch (error) {
      toast.problem(error);
    }
  };
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <ActionIcon variant="default" size="input-sm" aria-label={t('session.menu')}>
          <IconUser size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {session && (
          <Menu.Label>
            <Text fw={600} size="sm" c="var(--mantine-color-text)">
              {session.account.name}
            </Text>
            {session.account.email}
          </Menu.Label>
        )}
        <Menu.Item component={Link} to="/home?choose" leftSection={<IconHome size={16} aria-hidden />}>
          {t('session.places')}
        </Menu.Item>
        <Menu.Item component={Link} to="/account" leftSection={<IconSettings size={16} aria-hidden />}>
          {t('session.settings')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void leave()}>
          {t('session.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
