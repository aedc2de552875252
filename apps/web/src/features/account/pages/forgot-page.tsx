import { Anchor, Text, TextInput } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { passwordResetLimits } from '#lib/api-client';
import { Form, useLimitedForm, useSubmission } from '../../../shared/forms';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { askForReset } from '../api';

/** Says the same whether the address is known or not. */
export function ForgotPage() {
  const { t } = useTranslation('account');
  const [mailedTo, setMailedTo] = useState<string | null>(null);
  const form = useLimitedForm(passwordResetLimits, { initialValues: { email: '' } });
  const submission = useSubmission(form, {
    isKept: false,
    send: ({ email }) => askForReset(email),
    onDone: (_answer, { email }) => setMailedTo(email),
  });
  if (mailedTo !== null) {
    return (
      <EmptyState
        headingLevel={1}
        icon={IconMail}
        title={t('forgot.doneTitle')}
        text={t('forgot.doneText', { email: mailedTo })}
      />
    );
  }
  return (
    <>
      <PageHeader title={t('forgot.title')} subtitle={t('forgot.subtitle')} />
      <Form submission={submission} submitLabel={t('forgot.submit')} submitProps={{ fullWidth: true }}>
        <TextInput
          type="email"
          label={t('field.email')}
          autoComplete="username"
          {...form.getInputProps('email')}
        />
      </Form>
      <Text size="sm" mt="lg" ta="center">
        <Anchor component={Link} to="/sign-in">
          {t('forgot.back')}
        </Anchor>
      </Text>
    </>
  );
}
