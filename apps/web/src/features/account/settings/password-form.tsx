import { useForm } from '@mantine/form';
import { IconLock } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { atLeast, Form, PasswordField, required, useSubmission } from '../../../shared/forms';
import { toast } from '../../../shared/ui/toast';
import { changePassword } from '../api';
import { shortestPassword } from '../password';
import { Section } from './section';

export function PasswordForm() {
  const { t } = useTranslation('account');
  const client = useQueryClient();
  const form = useForm({
    initialValues: { currentPassword: '', newPassword: '' },
    validate: { currentPassword: required, newPassword: atLeast(shortestPassword) },
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
          required
          {...form.getInputProps('currentPassword')}
        />
        <PasswordField
          label={t('field.newPassword')}
          description={t('field.passwordHint', { count: shortestPassword })}
          autoComplete="new-password"
          required
          {...form.getInputProps('newPassword')}
        />
      </Form>
    </Section>
  );
}
