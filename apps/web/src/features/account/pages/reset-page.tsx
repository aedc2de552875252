import { Button } from '@mantine/core';
import { IconLockCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { newPasswordLimits } from '#lib/api-client';
import { Form, PasswordField, useLimitedForm, useSubmission } from '../../../shared/forms';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { resetPassword } from '../api';
import { DeadLink, isDeadLink } from '../dead-link';
import { shortestPassword } from '../../../shared/session/password';

export function ResetPage() {
  const { t } = useTranslation('account');
  const [query] = useSearchParams();
  const [isDone, setDone] = useState(false);
  const form = useLimitedForm(newPasswordLimits, { initialValues: { password: '' } });
  const submission = useSubmission(form, {
    send: ({ password }) => resetPassword({ token: query.get('token') ?? '', password }),
    onDone: () => setDone(true),
  });
  if (isDone) {
    return (
      <EmptyState
        headingLevel={1}
        icon={IconLockCheck}
        title={t('reset.doneTitle')}
        text={t('reset.doneText')}
        action={
          <Button component={Link} to="/sign-in">
            {t('signIn.submit')}
          </Button>
        }
      />
    );
  }
  const { problem } = submission;
  if (problem !== null && isDeadLink(problem)) return <DeadLink link="reset" problem={problem} />;
  return (
    <>
      <PageHeader title={t('reset.title')} subtitle={t('reset.subtitle')} />
      <Form submission={submission} submitLabel={t('reset.submit')} submitProps={{ fullWidth: true }}>
        <PasswordField
          label={t('field.newPassword')}
          description={t('field.passwordHint', { count: shortestPassword })}
          autoComplete="new-password"
          {...form.getInputProps('password')}
        />
      </Form>
    </>
  );
}
