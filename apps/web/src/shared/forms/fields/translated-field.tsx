import { SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { codeNames, languageIn, UI_LANGUAGES, type Translated, type UiLanguage } from '#lib/kernel';
import { languageNames } from '../../i18n/language';
import { isEmpty } from '../values/limits';

interface TranslatedFieldProps {
  label: string;
  /** The language being written; the switch above the fields sets it for all of them. */
  language: UiLanguage;
  value?: Translated;
  onChange?: (value: Translated) => void;
  error?: React.ReactNode;
  lines?: boolean;
  /** That it has to be there in one language. */
  required?: boolean;
  /** Where its texts are in the values of the form. */
  'data-path'?: string;
}

/** One text in several languages, one of them at a time; goes with `form.getInputProps`. */
export function TranslatedField({
  label,
  language,
  value = {},
  onChange,
  error,
  lines,
  required,
  'data-path': path,
}: TranslatedFieldProps) {
  const { t } = useTranslation('work');
  const isNeeded = required === true && isEmpty({ ...value, [language]: '' });
  const fallback = language === 'vi' ? undefined : t('writing.fallback');
  const props = {
    label: `${label} (${languageNames[language]})`,
    lang: language,
    'data-path': path,
    'data-name': label,
    value: value[language] ?? '',
    placeholder: language === 'vi' ? undefined : (value.vi ?? '').split('\n')[0],
    error,
    required: isNeeded,
    description: isNeeded ? t('form.oneLanguage') : fallback,
  };
  const set = (text: string): void => onChange?.({ ...value, [language]: text });
  return lines === true ? (
    <Textarea {...props} autosize minRows={3} onChange={(event) => set(event.currentTarget.value)} />
  ) : (
    <TextInput {...props} onChange={(event) => set(event.currentTarget.value)} />
  );
}

/** Which language the fields below are written in. */
export function WritingLanguage({
  value,
  onChange,
}: {
  value: UiLanguage;
  onChange: (language: UiLanguage) => void;
}) {
  const { t } = useTranslation('work');
  return (
    <SegmentedControl
      aria-label={t('writing.language')}
      fullWidth
      value={value}
      onChange={(chosen) => onChange(chosen)}
      data={UI_LANGUAGES.map((language) => ({ value: language, label: languageNames[language] }))}
    />
  );
}

/** Below a text that people are sent: who will read it in another language than their own, as nothing is written in that. */
export function UnwrittenLanguages({ text }: { text: Translated }) {
  const { t, i18n } = useTranslation('work');
  const nameOf = codeNames('language', i18n.language);
  return (
    <Stack gap={0} aria-live="polite">
      {UI_LANGUAGES.map((language) => {
        const read = languageIn(text, language);
        if (read === undefined || read === language) return null;
        return (
          <Text key={language} size="sm">
            {t(`writing.unwritten.${language}`, { read: nameOf(read) })}
          </Text>
        );
      })}
    </Stack>
  );
}
