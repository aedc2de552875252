import { NativeSelect } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { UI_LANGUAGES } from '#lib/kernel';
import { changeLanguage } from '../i18n/change-language';
import { languageNames } from '../i18n/language';

const options = UI_LANGUAGES.map((language) => ({ value: language, label: languageNames[language] }));

/** Changes the language of the screens and of everything that the API writes. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation('shared');
  const client = useQueryClient();
  return (
    <NativeSelect
      aria-label={t('language.label')}
      leftSection={<IconLanguage size={18} aria-hidden />}
      size="sm"
      w={140}
      data={options}
      value={i18n.language}
      onChange={(event) => {
        void changeLanguage(event.currentTarget.value).then(() => client.invalidateQueries());
      }}
    />
  );
}
