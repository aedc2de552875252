import { Fieldset, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { slugOf, uiLanguage } from '#lib/kernel';
import { emailAddress, Form, FormModal, required, useSubmission } from '../../shared/forms';
import { ZONE_OF_VIETNAM, ZoneField } from '../../shared/forms/zone-field';
import { LanguageSelect } from '../../shared/ui/language-select';
import { toast } from '../../shared/ui/toast';
import { createOrganiser } from './api';

interface NewOrganiserDialogProps {
  isOpen: boolean;
  onClose: () => void;
}

export function NewOrganiserDialog({ isOpen, onClose }: NewOrganiserDialogProps) {
  const { t } = useTranslation('home');
  return (
    <FormModal opened={isOpen} onClose={onClose} title={t('administration.create.title')} size="lg">
      <NewOrganiserForm onDone={onClose} />
    </FormModal>
  );
}

const isSlug = (slug: string): boolean => /^(?=.{3,60}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(slug);

function NewOrganiserForm({ onDone }: { onDone: () => void }) {
  const { t, i18n } = useTranslation('home');
  const client = useQueryClient();
  const form = useForm({
    initialValues: {
      name: { vi: '', en: '' },
      slug: '',
      replyTo: '',
      timeZone: ZONE_OF_VIETNAM,
      owner: { name: '', email: '', language: uiLanguage(i18n.language) },
    },
    validate: {
      name: { vi: required },
      slug: (slug) => (isSlug(slug) ? null : t('administration.create.slugBad')),
      replyTo: emailAddress,
      owner: { name: required, email: emailAddress },
    },
  });
  const submission = useSubmission(form, {
    send: (values, key) => createOrganiser(values, key),
    onDone: async (_answer, { name }) => {
      toast.success(t('administration.create.done', { name: name.vi }));
      await client.invalidateQueries({ queryKey: ['home', 'organisers'] });
      onDone();
    },
  });
  const nameSlug = (): void => {
    if (form.values.slug === '') form.setFieldValue('slug', slugOf(form.values.name.vi));
  };
  return (
    <Form submission={submission} submitLabel={t('administration.create.submit')}>
      <TextInput
        label={t('administration.create.name')}
        required
        data-autofocus
        {...form.getInputProps('name.vi')}
        onBlur={nameSlug}
      />
      <TextInput label={t('administration.create.nameEn')} {...form.getInputProps('name.en')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label={t('administration.create.slug')}
          description={t('administration.create.slugHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          required
          {...form.getInputProps('slug')}
        />
        <TextInput
          type="email"
          label={t('administration.create.replyTo')}
          required
          {...form.getInputProps('replyTo')}
        />
        <ZoneField label={t('administration.create.timeZone')} required {...form.getInputProps('timeZone')} />
      </SimpleGrid>
      <Fieldset legend={t('administration.create.owner')}>
        <Stack>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput
              label={t('administration.create.ownerName')}
              required
              {...form.getInputProps('owner.name')}
            />
            <TextInput
              type="email"
              label={t('administration.create.ownerEmail')}
              required
              {...form.getInputProps('owner.email')}
            />
          </SimpleGrid>
          <LanguageSelect
            label={t('administration.create.ownerLanguage')}
            {...form.getInputProps('owner.language')}
          />
        </Stack>
      </Fieldset>
    </Form>
  );
}
