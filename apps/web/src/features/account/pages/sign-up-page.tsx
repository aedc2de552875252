import { Anchor, Text, TextInput } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { signUpLimits } from '#lib/api-client';
import { uiLanguage } from '#lib/kernel';
import { Form, PasswordField, useLimitedForm, useSubmission } from '../../../shared/forms';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { signUp } from '../api';
import { shortestPassword } from '../../../shared/session/password';

export function SignUpPage() {
  const { t, i18n } = useTranslation('account');
  const [mailedTo, setMailedTo] = useState<string | null>(null);
  const form = useLimitedForm(signUpLimits, { initialValues: { name: '', email: '', password: '' } });
  const submission = useSubmission(form, {
    send: (values) => signUp({ ...values, language: uiLanguage(i18n.language) }),
    onDone: (_answer, { email }) => setMailedTo(email),
  });
  if (mailedTo !== null) {
    return (
      <EmptyState
        headingLevel={1}
        icon={IconMail}
        title={t('signUp.doneTitle')}
        text={t('signUp.doneText', { email: mailedTo })}
      />
    );
  }
  return (
    <>
      <PageHeader title={t('signUp.title')} subtitle={t('signUp.subtitle')} />
      <Form submission={submission} submitLabel={t('signUp.submit')} submitProps={{ fullWidth: true }}>
        <TextInput label={t('field.name')} autoComplete="name" {...form.getInputProps('name')} />
        <TextInput
          type="email"
          label={t('field.email')}
          autoComplete="username"
          {...form.getInputProps('email')}
        />
        <PasswordField
          label={t('field.password')}
          description={t('field.passwordHint', { count: shortestPassword })}
          autoComplete="new-password"
          {...form.getInputProps('password')}
        />
      </Form>
      <Text size="sm" mt="lg" ta="center">
        {t('signUp.hasAccount')}{' '}
        <Anchor component={Link} to="/sign-in">
          {t('signUp.signIn')}
        </Anchor>
      </Text>
    </>
  );
}
