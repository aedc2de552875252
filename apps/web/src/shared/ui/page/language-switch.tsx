import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { UI_LANGUAGES } from '#lib/kernel';
import { changeLanguage } from '../../i18n/change-language';
import { languageNames } from '../../i18n/language';
import classes from './language-switch.module.css';

/** Changes the language of the screens and of everything that the API writes. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation('shared');
  const client = useQueryClient();
  const change = async (language: string): Promise<void> => {
    await changeLanguage(language);
    await client.invalidateQueries();
  };
  return (
    <select
      className={classes['select']}
      aria-label={t('language.label')}
      value={i18n.language}
      onChange={(event) => void change(event.currentTarget.value)}
    >
      {UI_LANGUAGES.map((language) => (
        <option key={language} value={language} lang={language}>
          {languageNames[language]}
        </option>
      ))}
    </select>
  );
}
