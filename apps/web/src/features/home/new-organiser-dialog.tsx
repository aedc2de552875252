import { Fieldset, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { newOrganiserLimits } from '#lib/api-client';
import { slugOf, textIn, uiLanguage } from '#lib/kernel';
import { filled, Form, FormModal, useLimitedForm, useSubmission } from '../../shared/forms';
import { ZONE_OF_VIETNAM, ZoneField } from '../../shared/forms/fields/zone-field';
import { LanguageSelect } from '../../shared/forms/fields/language-select';
import { toast } from '../../shared/ui/toasts/toast';
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

const isSlug = (slug: string): boolean => new RegExp(newOrganiserLimits.slug.pattern).test(slug);

function NewOrganiserForm({ onDone }: { onDone: () => void }) {
  const { t, i18n } = useTranslation('home');
  const client = useQueryClient();
  const form = useLimitedForm(newOrganiserLimits, {
    initialValues: {
      name: { vi: '', en: '' },
      slug: '',
      replyTo: '',
      timeZone: ZONE_OF_VIETNAM,
      owner: { name: '', email: '', language: uiLanguage(i18n.language) },
    },
    rules: { slug: (slug) => (isSlug(slug) ? null : t('administration.create.slugBad')) },
  });
  const submission = useSubmission(form, {
    send: (values, key) => createOrganiser({ ...values, name: filled(values.name) }, key),
    onDone: async ({ owner }, values) => {
      const isOwn = owner.state === 'joined';
      const name = textIn(values.name, uiLanguage(i18n.language));
      toast.success(t(`administration.create.${isOwn ? 'doneOwn' : 'done'}`, { name }));
      const keys = [['home', 'organisers'], ...(isOwn ? [['session']] : [])];
      await Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })));
      onDone();
    },
  });
  const nameSlug = (): void => {
    if (form.values.slug === '') form.setFieldValue('slug', slugOf(textIn(form.values.name, 'vi')));
  };
  return (
    <Form submission={submission} submitLabel={t('administration.create.submit')}>
      <TextInput
        label={t('administration.create.name')}
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
          {...form.getInputProps('slug')}
        />
        <TextInput
          type="email"
          label={t('administration.create.replyTo')}
          {...form.getInputProps('replyTo')}
        />
        <ZoneField label={t('administration.create.timeZone')} {...form.getInputProps('timeZone')} />
      </SimpleGrid>
      <Fieldset legend={t('administration.create.owner')}>
        <Stack>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput label={t('administration.create.ownerName')} {...form.getInputProps('owner.name')} />
            <TextInput
              type="email"
              label={t('administration.create.ownerEmail')}
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
