import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../shared/session/use-session';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { OwnSessions } from '../settings/own-sessions';
import { PasswordForm } from '../settings/password-form';
import { PersonForm } from '../settings/person-form';
import { WaitingInvitations } from '../settings/waiting-invitations';

/** What people change about their own account. */
export function SettingsPage() {
  const { t } = useTranslation('account');
  const { data: session } = useSession();
  if (!session) return null;
  return (
    <>
      <PageHeader
        title={t('settings.title')}
        subtitle={session.account.email}
        breadcrumbs={[{ label: t('settings.home'), to: '/home?choose' }]}
      />
      <Stack gap="lg">
        <WaitingInvitations />
        <PersonForm account={session.account} />
        <PasswordForm />
        <OwnSessions />
      </Stack>
    </>
  );
}
