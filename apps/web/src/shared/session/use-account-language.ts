import i18next from 'i18next';
import { useEffect } from 'react';
import { savedLanguage } from '../i18n/language';

/** Shows the screens in the language of the account to people who chose none on this device. */
export function useAccountLanguage(language: string | undefined): void {
  useEffect(() => {
    if (language === undefined || language === i18next.language || savedLanguage(localStorage) !== null)
      return;
    void i18next.changeLanguage(language);
  }, [language]);
}
