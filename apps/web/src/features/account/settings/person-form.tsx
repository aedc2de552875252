import { TextInput } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { accountChangeLimits } from '#lib/api-client';
import { Form, useLimitedForm, useSubmission } from '../../../shared/forms';
import { changeLanguage } from '../../../shared/i18n/change-language';
import type { Session } from '../../../shared/session/session';
import { LanguageSelect } from '../../../shared/forms/fields/language-select';
import { toast } from '../../../shared/ui/toasts/toast';
import { changeAccount, readAccount } from '../api';
import { Section } from './section';

const valuesOf = ({ name, language }: Session['account']) => ({ name, language });

export function PersonForm({ account }: { account: Session['account'] }) {
  const { t } = useTranslation('account');
  const client = useQueryClient();
  const form = useLimitedForm(accountChangeLimits, { initialValues: valuesOf(account) });
  const submission = useSubmission(form, {
    edits: { thing: account, read: readAccount, valuesOf },
    send: (values, _key, before) => changeAccount(before, values),
    onDone: async (_answer, { language }) => {
      await changeLanguage(language);
      await client.invalidateQueries({ queryKey: ['session'] });
      toast.success(t('settings.person.done'));
    },
  });
  return (
    <Section icon={IconUser} title={t('settings.person.title')} text={t('settings.person.text')}>
      <Form submission={submission} submitLabel={t('settings.person.submit')}>
        <TextInput label={t('field.name')} autoComplete="name" {...form.getInputProps('name')} />
        <LanguageSelect
          label={t('settings.person.language')}
          description={t('settings.person.languageHint')}
          {...form.getInputProps('language')}
        />
      </Form>
    </Section>
  );
}
