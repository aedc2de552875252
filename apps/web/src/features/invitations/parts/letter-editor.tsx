import { Badge, Button, Card, Group, Stack, Tabs, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { UI_LANGUAGES, type UiLanguage } from '#lib/kernel';
import { languageNames } from '../../../shared/i18n/language';
import type { CampaignForm } from './campaign-draft';

const placeholders = ['guest', 'organisation', 'fair', 'dates', 'venue'] as const;

/** Subject and body in each language, and the placeholders that they may hold. */
export function LetterEditor({ form }: { form: CampaignForm }) {
  const { t } = useTranslation('invitations');
  return (
    <Card padding="lg">
      <Title order={2} fz="h3" mb="md">
        {t('editor.letter')}
      </Title>
      <Tabs defaultValue="vi">
        <Tabs.List mb="md">
          {UI_LANGUAGES.map((language) => (
            <Tabs.Tab key={language} value={language} lang={language}>
              {languageNames[language]}
              {form.values.body[language].trim() === '' && (
                <Badge ml={6} size="xs" color="yellow" variant="light">
                  {t('editor.missing')}
                </Badge>
              )}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {UI_LANGUAGES.map((language) => (
          <Tabs.Panel key={language} value={language}>
            <LetterFields form={form} language={language} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Card>
  );
}

function LetterFields({ form, language }: { form: CampaignForm; language: UiLanguage }) {
  const { t } = useTranslation('invitations');
  const append = (name: string): void => {
    const body = form.values.body[language];
    form.setFieldValue(
      `body.${language}`,
      `${body}${body === '' || /\s$/.test(body) ? '' : ' '}{{${name}}}` as never,
    );
  };
  return (
    <Stack gap="md">
      <TextInput label={t('editor.subject')} lang={language} {...form.getInputProps(`subject.${language}`)} />
      <Textarea
        label={t('editor.body')}
        autosize
        minRows={10}
        lang={language}
        {...form.getInputProps(`body.${language}`)}
      />
      <div>
        <Text size="sm" c="dimmed" mb={6}>
          {t('editor.placeholders')}
        </Text>
        <Group gap={6}>
          {placeholders.map((name) => (
            <Button key={name} size="xs" variant="light" onClick={() => append(name)}>
              {`{{${name}}}`} · {t(`placeholder.${name}`)}
            </Button>
          ))}
        </Group>
      </div>
    </Stack>
  );
}
