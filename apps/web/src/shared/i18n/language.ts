import { UI_LANGUAGES, uiLanguage, type UiLanguage } from '#lib/kernel';

const storageKey = 'fairground.language';

/** How each language calls itself. */
export const languageNames: Record<UiLanguage, string> = { vi: 'Tiếng Việt', en: 'English', fr: 'Français' };

/** The choice saved on this device, or null. */
export function savedLanguage(storage: Pick<Storage, 'getItem'>): UiLanguage | null {
  const saved = storage.getItem(storageKey);
  return UI_LANGUAGES.find((language) => language === saved) ?? null;
}

/** The saved choice, else the first language of the browser that the screens speak, else Vietnamese. */
export function preferredLanguage(storage: Pick<Storage, 'getItem'>, browser: readonly string[]): UiLanguage {
  const bases = browser.map((tag) => tag.toLowerCase().split('-')[0]);
  return (
    savedLanguage(storage) ?? uiLanguage(bases.find((base) => UI_LANGUAGES.some((known) => known === base)))
  );
}

export function rememberLanguage(storage: Pick<Storage, 'setItem'>, language: string): void {
  storage.setItem(storageKey, language);
}
