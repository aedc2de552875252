import { Card, Select, SimpleGrid, Skeleton, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { contactLimits } from '#lib/api-client';
import { UI_LANGUAGES } from '#lib/kernel';
import { Form, useLimitedForm, useSubmission } from '../../../shared/forms';
import { languageNames } from '../../../shared/i18n/language';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { toast } from '../../../shared/ui/toasts/toast';
import { addContact, type Contact, editContact, listTags, readContact, type ContactFacts } from '../api';
import { useCountries } from '../../../shared/format/countries';

const nobody: ContactFacts = {
  name: '',
  organisationName: '',
  email: '',
  country: '',
  language: 'en',
  role: 'buyer',
  tags: [],
  notes: '',
};

/** Adds a contact, or edits one. */
export function ContactPage() {
  const { t } = useTranslation('invitations');
  const { organiserId = '', contactId } = useParams();
  const contact = useQuery({
    queryKey: ['invitations', organiserId, 'contact', contactId],
    queryFn: () => readContact(organiserId, contactId ?? ''),
    enabled: contactId !== undefined,
  });
  if (contact.isError) return <QueryProblem error={contact.error} onRetry={() => void contact.refetch()} />;
  const isReady = contactId === undefined || contact.data !== undefined;
  return (
    <>
      <PageHeader
        title={contactId === undefined ? t('contact.newTitle') : (contact.data?.name ?? t('contact.title'))}
        breadcrumbs={[{ label: t('contacts.title'), to: `/organiser/${organiserId}/contacts` }]}
      />
      <Card padding="lg" maw={760}>
        {isReady ? <ContactForm contact={contact.data} /> : <Skeleton height={420} />}
      </Card>
    </>
  );
}

function ContactForm({ contact }: { contact: Contact | undefined }) {
  const { t } = useTranslation('invitations');
  const { organiserId = '' } = useParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const countries = useCountries();
  const tags = useQuery({
    queryKey: ['invitations', organiserId, 'tags'],
    queryFn: () => listTags(organiserId),
  });
  const form = useLimitedForm<ContactFacts>(contactLimits, {
    initialValues: contact === undefined ? nobody : factsOf(contact),
  });
  const submission = useSubmission(form, {
    edits: contact && {
      thing: contact,
      read: () => readContact(organiserId, contact.id),
      valuesOf: factsOf,
    },
    send: async (values, key, before: Contact) => {
      if (contact) await editContact(organiserId, before, values);
      else await addContact(organiserId, values, key);
    },
    onDone: async () => {
      toast.success(t('contact.saved'));
      await client.invalidateQueries({ queryKey: ['invitations', organiserId] });
      await navigate(`/organiser/${organiserId}/contacts`);
    },
  });
  return (
    <Form submission={submission} submitLabel={t('action.save', { ns: 'shared' })}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput label={t('contacts.name')} {...form.getInputProps('name')} />
        <TextInput label={t('contacts.organisation')} {...form.getInputProps('organisationName')} />
        <TextInput
          type="email"
          label={t('contacts.email')}
          {...(contact && { description: t('contact.emailHint') })}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...form.getInputProps('email')}
        />
        <Select
          label={t('contacts.country')}
          data={countries}
          searchable
          {...form.getInputProps('country')}
        />
        <Select
          label={t('contact.language')}
          data={UI_LANGUAGES.map((value) => ({ value, label: languageNames[value] }))}
          allowDeselect={false}
          {...form.getInputProps('language')}
        />
        <Select
          label={t('contacts.role')}
          data={(['buyer', 'representation', 'other'] as const).map((value) => ({
            value,
            label: t(`role.${value}`),
          }))}
          allowDeselect={false}
          {...form.getInputProps('role')}
        />
      </SimpleGrid>
      <TagsInput
        label={t('contacts.tags')}
        description={t('contact.tagsHint')}
        data={tags.data?.map(({ tag }) => tag) ?? []}
        maxTags={contactLimits.tags.maxItems}
        {...form.getInputProps('tags')}
      />
      <Textarea label={t('contact.notes')} autosize minRows={3} {...form.getInputProps('notes')} />
    </Form>
  );
}

const factsOf = (contact: ContactFacts): ContactFacts => ({
  name: contact.name,
  organisationName: contact.organisationName,
  email: contact.email,
  country: contact.country,
  language: contact.language,
  role: contact.role,
  tags: contact.tags,
  notes: contact.notes,
});
