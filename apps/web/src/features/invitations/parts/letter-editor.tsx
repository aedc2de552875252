import { Badge, Button, Card, Group, Stack, Tabs, Text, Textarea, TextInput, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UI_LANGUAGES, type UiLanguage } from '#lib/kernel';
import { languageNames } from '../../../shared/i18n/language';
import type { CampaignForm } from './campaign-draft';

const parts = ['subject', 'body'] as const;
const placeholders = ['guest', 'organisation', 'fair', 'dates', 'venue'] as const;

interface LetterEditorProps {
  form: CampaignForm;
  /** How often the form was refused. */
  refusals: number;
}

/** Subject and body in each language, and the placeholders that they may hold. */
export function LetterEditor({ form, refusals }: LetterEditorProps) {
  const { t } = useTranslation('invitations');
  const [language, setLanguage] = useShownLanguage({ form, refusals });
  return (
    <Card padding="lg">
      <Title order={2} fz="h3" mb="md">
        {t('editor.letter')}
      </Title>
      <Tabs value={language} onChange={(chosen) => setLanguage(chosen as UiLanguage)}>
        <Tabs.List mb="md">
          {UI_LANGUAGES.map((one) => (
            <Tabs.Tab key={one} value={one} lang={one}>
              {languageNames[one]}
              {form.values.body[one].trim() === '' && (
                <Badge ml={6} size="xs" color="yellow" variant="light">
                  {t('editor.missing')}
                </Badge>
              )}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {UI_LANGUAGES.map((one) => (
          <Tabs.Panel key={one} value={one}>
            <LetterFields form={form} language={one} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Card>
  );
}

/** The language on show: of a letter that was just refused one that is not right. */
function useShownLanguage({ form, refusals }: LetterEditorProps) {
  const [language, setLanguage] = useState<UiLanguage>('vi');
  const [seen, setSeen] = useState(refusals);
  const isFaulty = (one: UiLanguage) => parts.some((part) => faultOf(form, part, one) !== undefined);
  // Before the form looks for its first fault on show.
  if (seen !== refusals) {
    setSeen(refusals);
    if (!isFaulty(language)) setLanguage(UI_LANGUAGES.find(isFaulty) ?? language);
  }
  return [language, setLanguage] as const;
}

/** What is wrong with the whole is said in each language, as only one of them is on show. */
function faultOf(form: CampaignForm, part: (typeof parts)[number], language: UiLanguage): ReactNode {
  const { error } = form.getInputProps(`${part}.${language}`);
  return error === true ? form.errors[part] : error;
}

/** The star of the first language, for the one on show. */
function starOf(form: CampaignForm, part: (typeof parts)[number]): { required: boolean } {
  const first = form.getInputProps(`${part}.${UI_LANGUAGES[0]}`) as { required?: boolean };
  return { required: first.required === true };
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
      <TextInput
        label={t('editor.subject')}
        lang={language}
        {...form.getInputProps(`subject.${language}`)}
        {...starOf(form, 'subject')}
        error={faultOf(form, 'subject', language)}
      />
      <Textarea
        label={t('editor.body')}
        autosize
        minRows={10}
        lang={language}
        {...form.getInputProps(`body.${language}`)}
        {...starOf(form, 'body')}
        error={faultOf(form, 'body', language)}
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
