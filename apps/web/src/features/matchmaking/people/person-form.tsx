import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { representativeLimits } from '#lib/api-client';
import { Form, FormModal, useLimitedForm, useSubmission } from '../../../shared/forms';
import { LanguageInput } from './language-input';
import type { PeopleApi, Person } from './people-api';

interface PersonFormProps {
  api: PeopleApi;
  /** Whom to change; null for somebody new. */
  person: Person | null;
  onClose: () => void;
}

const valuesOf = (person: Person | null) => ({
  name: person?.name ?? '',
  email: person?.email ?? '',
  languages: person?.languages ?? [],
});

/** Name, address and languages of somebody who sits at the table. */
export function PersonForm({ api, person, onClose }: PersonFormProps) {
  const { t } = useTranslation('matchmaking');
  const { t: shared } = useTranslation('shared');
  const queries = useQueryClient();
  const form = useLimitedForm(representativeLimits, { initialValues: valuesOf(person) });
  const submission = useSubmission(form, {
    edits: person && {
      thing: person,
      read: async () => (await api.load()).items.find(({ id }) => id === person.id),
      valuesOf,
    },
    send: ({ name, email, languages }, key, before: Person) => {
      const body = { name, languages, email: email.trim() === '' ? null : email };
      return person ? api.change(before, body) : api.add(body, key);
    },
    onDone: async () => {
      onClose();
      await queries.invalidateQueries({ queryKey: ['matchmaking'] });
    },
  });
  return (
    <FormModal opened onClose={onClose} title={t(person ? 'people.edit' : 'people.add')}>
      <Form submission={submission} submitLabel={shared('action.save')}>
        <TextInput label={t('people.name')} data-autofocus {...form.getInputProps('name')} />
        <TextInput
          type="email"
          label={t('people.email')}
          description={t('people.emailHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...form.getInputProps('email')}
        />
        <LanguageInput
          label={t('people.languages')}
          description={t('people.languagesHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...form.getInputProps('languages')}
        />
      </Form>
    </FormModal>
  );
}
