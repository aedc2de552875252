import { IconLock } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { passwordChangeLimits } from '#lib/api-client';
import { atLeast, Form, PasswordField, useLimitedForm, useSubmission } from '../../../shared/forms';
import { useSession } from '../../../shared/session/use-session';
import { toast } from '../../../shared/ui/toasts/toast';
import { changePassword } from '../api';
import { shortestOfficePassword, shortestPassword } from '../../../shared/session/password';
import { Section } from './section';

export function PasswordForm() {
  const { t } = useTranslation('account');
  const client = useQueryClient();
  const { data: session } = useSession();
  const worksForOffice = session && (session.account.administrator || session.organisers.length > 0);
  const shortest = worksForOffice ? shortestOfficePassword : shortestPassword;
  const form = useLimitedForm(passwordChangeLimits, {
    initialValues: { currentPassword: '', newPassword: '' },
    rules: { newPassword: atLeast(shortest) },
  });
  const submission = useSubmission(form, {
    send: changePassword,
    onDone: async () => {
      form.reset();
      toast.success(t('settings.password.done'));
      await client.invalidateQueries({ queryKey: ['account', 'sessions'] });
    },
  });
  return (
    <Section icon={IconLock} title={t('settings.password.title')} text={t('settings.password.text')}>
      <Form submission={submission} submitLabel={t('settings.password.submit')}>
        <PasswordField
          label={t('settings.password.current')}
          autoComplete="current-password"
          {...form.getInputProps('currentPassword')}
        />
        <PasswordField
          label={t('field.newPassword')}
          description={t('field.passwordLeast', { count: shortest })}
          autoComplete="new-password"
          {...form.getInputProps('newPassword')}
        />
      </Form>
    </Section>
  );
}
