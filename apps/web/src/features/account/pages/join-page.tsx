import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { joinLimits } from '#lib/api-client';
import { Form, PasswordField, useLimitedForm, useSubmission } from '../../../shared/forms';
import { renewSession } from '../../../shared/session/use-session';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { join } from '../api';
import { DeadLink, isDeadLink } from '../dead-link';
import { shortestPassword } from '../../../shared/session/password';

/** Where an invited person sets the first password; opening the page alone uses nothing up. */
export function JoinPage() {
  const { t } = useTranslation('account');
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const form = useLimitedForm(joinLimits, { initialValues: { name: '', password: '' } });
  const submission = useSubmission(form, {
    send: (values) => join({ ...values, token: query.get('token') ?? '' }),
    onDone: async () => {
      await renewSession(client);
      await navigate('/home', { replace: true });
    },
  });
  const { problem } = submission;
  if (problem !== null && isDeadLink(problem)) return <DeadLink link="join" problem={problem} />;
  return (
    <>
      <PageHeader title={t('join.title')} subtitle={t('join.subtitle')} />
      <Form submission={submission} submitLabel={t('join.submit')} submitProps={{ fullWidth: true }}>
        <TextInput label={t('field.name')} autoComplete="name" {...form.getInputProps('name')} />
        <PasswordField
          label={t('field.password')}
          description={t('field.passwordHint', { count: shortestPassword })}
          autoComplete="new-password"
          {...form.getInputProps('password')}
        />
      </Form>
    </>
  );
}
