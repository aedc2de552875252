import { TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { signUpLimits } from '#lib/api-client';
import { uiLanguage } from '#lib/kernel';
import { NotFoundPage } from '../../../app/not-found-page';
import { problemFrom } from '../../../shared/api/problem';
import { atLeast, Form, PasswordField, useLimitedForm, useSubmission } from '../../../shared/forms';
import { renewSession } from '../../../shared/session/use-session';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { isFirstRun, openFirstAccount } from '../api';
import { shortestOfficePassword } from '../../../shared/session/password';

/** Where whoever installed Fairground opens the first account; a page that does not exist anywhere else and at no other time. */
export function FirstRunPage() {
  const offer = useQuery({
    queryKey: ['account', 'first-run'],
    queryFn: ({ signal }) => isFirstRun(signal),
    retry: false,
    // Once the account is open the page is gone for others; its own form leads on by itself.
    refetchOnWindowFocus: false,
  });
  if (offer.isSuccess) return <FirstAccountForm />;
  if (!offer.isError) return null;
  if (problemFrom(offer.error).status === 404) return <NotFoundPage />;
  return <QueryProblem error={offer.error} onRetry={() => void offer.refetch()} />;
}

function FirstAccountForm() {
  const { t, i18n } = useTranslation('account');
  const navigate = useNavigate();
  const client = useQueryClient();
  const form = useLimitedForm(signUpLimits, {
    initialValues: { name: '', email: '', password: '' },
    rules: { password: atLeast(shortestOfficePassword) },
  });
  const submission = useSubmission(form, {
    send: (values) => openFirstAccount({ ...values, language: uiLanguage(i18n.language) }),
    onDone: async () => {
      await renewSession(client);
      await navigate('/administration', { replace: true });
    },
  });
  return (
    <>
      <PageHeader title={t('firstRun.title')} subtitle={t('firstRun.subtitle')} />
      <Form submission={submission} submitLabel={t('firstRun.submit')} submitProps={{ fullWidth: true }}>
        <TextInput label={t('field.name')} autoComplete="name" {...form.getInputProps('name')} />
        <TextInput
          type="email"
          label={t('field.email')}
          autoComplete="username"
          {...form.getInputProps('email')}
        />
        <PasswordField
          label={t('field.password')}
          description={t('field.passwordLeast', { count: shortestOfficePassword })}
          autoComplete="new-password"
          {...form.getInputProps('password')}
        />
      </Form>
    </>
  );
}
