import i18next from 'i18next';
import { rememberLanguage } from './language';

/** Switches the language of the screens and keeps the choice on this device. */
export async function changeLanguage(language: string): Promise<void> {
  rememberLanguage(localStorage, language);
  await i18next.changeLanguage(language);
}
