import { Divider, Stack, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { invitationAcceptanceLimits } from '#lib/api-client';
import { labelOf } from '#lib/kernel';
import { atLeast, Form, needing, PasswordField, useLimitedForm, useSubmission } from '../../shared/forms';
import { renewSession } from '../../shared/session/use-session';
import { ConfirmButton } from '../../shared/ui/asking/confirm-button';
import { PageHeader } from '../../shared/ui/page/page-header';
import { toast } from '../../shared/ui/toasts/toast';
import { shortestOfficePassword, shortestPassword } from '../../shared/session/password';
import { NamedFairs } from '../../shared/joining/named-fairs';
import { useRoleWords } from '../../shared/joining/use-role-words';
import { useInvitationWords } from '../../shared/joining/use-invitation-words';
import { acceptLink, declineLink, type LinkedInvitation } from './api';

interface LinkedInvitationProps {
  token: string;
  invitation: LinkedInvitation;
  onDeclined: () => void;
}

/** Who asks the holder of a mailed link in, as what, and what saying yes takes. */
export function LinkedInvitationPanel({ token, invitation, onDeclined }: LinkedInvitationProps) {
  const { t, i18n } = useTranslation(['members', 'joining']);
  const { role, email, entrance } = invitation;
  const asked = useRoleWords()(role);
  const words = useInvitationWords(invitation);
  const decline = async (): Promise<void> => {
    try {
      await declineLink(token);
      onDeclined();
    } catch (error) {
      toast.problem(error);
    }
  };
  return (
    <>
      <PageHeader title={words.title} subtitle={words.asks} />
      <Stack gap="lg">
        {words.isExhibiting ? (
          <NamedFairs invitation={invitation} />
        ) : (
          <Text>
            <strong>{labelOf(asked.name, i18n.language)}</strong> {asked.may}
          </Text>
        )}
        <Text style={{ overflowWrap: 'anywhere' }}>{t(`link.${entrance}`, { email })}</Text>
        <AcceptForm token={token} invitation={invitation} />
        <Divider />
        <ConfirmButton
          fullWidth
          variant="subtle"
          question={words.declineQuestion}
          confirmLabel={t('joining:own.decline')}
          onConfirm={decline}
        >
          {t('joining:own.decline')}
        </ConfirmButton>
      </Stack>
    </>
  );
}

function AcceptForm({ token, invitation }: Omit<LinkedInvitationProps, 'onDeclined'>) {
  const { t } = useTranslation('members');
  const { entrance, name } = invitation;
  const { accept } = useInvitationWords(invitation);
  const navigate = useNavigate();
  const client = useQueryClient();
  const isNew = entrance === 'new';
  const shortest = invitation.party === 'organiser' ? shortestOfficePassword : shortestPassword;
  const form = useLimitedForm(
    entrance === 'signed-in' ? invitationAcceptanceLimits : needing(invitationAcceptanceLimits, 'password'),
    { initialValues: { name, password: '' }, rules: isNew ? { password: atLeast(shortest) } : {} },
  );
  const submission = useSubmission(form, {
    send: ({ password, ...values }) => acceptLink(token, { ...values, ...(password && { password }) }),
    onDone: async () => {
      await renewSession(client);
      await navigate('/home', { replace: true });
    },
  });
  return (
    <Form submission={submission} submitLabel={accept} submitProps={{ fullWidth: true }}>
      {isNew && <TextInput label={t('link.name')} autoComplete="name" {...form.getInputProps('name')} />}
      {entrance !== 'signed-in' && (
        <PasswordField
          label={t('link.password')}
          {...(isNew && { description: t('link.passwordHint', { count: shortest }) })}
          autoComplete={isNew ? 'new-password' : 'current-password'}
          {...form.getInputProps('password')}
        />
      )}
    </Form>
  );
}
