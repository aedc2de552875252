import { Anchor, Group, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { signInLimits } from '#lib/api-client';
import { Form, PasswordField, useLimitedForm, useSubmission } from '../../../shared/forms';
import { ownPath } from '../../../shared/session/session';
import { renewSession } from '../../../shared/session/use-session';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { signIn } from '../api';

export function SignInPage() {
  const { t } = useTranslation('account');
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const form = useLimitedForm(signInLimits, { initialValues: { email: '', password: '' } });
  const submission = useSubmission(form, {
    isKept: false,
    send: signIn,
    onDone: async () => {
      await renewSession(client);
      await navigate(ownPath(query.get('next')), { replace: true });
    },
  });
  const next = query.get('next');
  const mustWait = submission.problem?.code === 'http.too-many-requests';
  return (
    <>
      <PageHeader
        title={t('signIn.title')}
        subtitle={t(next === null ? 'signIn.subtitle' : 'signIn.again')}
      />
      <Form submission={submission} submitLabel={t('signIn.submit')} submitProps={{ fullWidth: true }}>
        <TextInput
          type="email"
          label={t('field.email')}
          autoComplete="username"
          {...form.getInputProps('email')}
        />
        <PasswordField
          label={t('field.password')}
          autoComplete="current-password"
          {...form.getInputProps('password')}
        />
      </Form>
      {mustWait && (
        <Text size="sm" mt="md">
          {t('signIn.resetOpens')}
        </Text>
      )}
      <Group justify="space-between" mt="lg">
        <Anchor component={Link} to="/forgot-password" size="sm">
          {t('signIn.forgot')}
        </Anchor>
        <Text size="sm">
          {t('signIn.noAccount')}{' '}
          <Anchor
            component={Link}
            to={next === null ? '/sign-up' : `/sign-up?next=${encodeURIComponent(next)}`}
          >
            {t('signIn.signUp')}
          </Anchor>
        </Text>
      </Group>
    </>
  );
}
