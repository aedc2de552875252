import i18next, { type BackendModule, type ReadCallback, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { preferredLanguage } from '../shared/i18n/language';
import './i18n-types';

const sharedTexts = import.meta.glob<ResourceKey>('../shared/i18n/*.json', { import: 'default' });
const publicTexts = import.meta.glob<ResourceKey>(
  ['../features/public/i18n/*.json', '../shared/plan/i18n/*.json'],
  { import: 'default' },
);

/** Of texts that belong to no area; what only people at work read is apart from `shared`, for which every visitor waits. */
const folders: Record<string, string> = {
  frames: './frames',
  goods: '../shared/goods',
  joining: '../shared/joining',
  moving: '../shared/moving',
  plan: '../shared/plan',
  profile: '../shared/profile',
  work: '../shared/ui',
};

async function featureTextsOf(language: string, namespace: string) {
  const folder = folders[namespace] ?? `../features/${namespace}`;
  const path = `${folder}/i18n/${language}.json`;
  // The list of all texts is longer than what visitors read.
  return publicTexts[path] ?? (await import('./feature-texts')).featureTexts[path];
}

async function textsOf(language: string, namespace: string): Promise<ResourceKey> {
  const load =
    namespace === 'shared'
      ? sharedTexts[`../shared/i18n/${language}.json`]
      : await featureTextsOf(language, namespace);
  if (load === undefined) throw new Error(`No texts for ${namespace} in ${language}`);
  return load();
}

async function hand(done: ReadCallback, language: string, namespace: string): Promise<void> {
  try {
    done(null, await textsOf(language, namespace));
  } catch (error) {
    done(error instanceof Error ? error : new Error(String(error)), null);
  }
}

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language, namespace, done) {
    void hand(done, language, namespace);
  },
};

/** Loads the shared texts in the reader's language; the others come with the pages that need them. */
export async function startI18n(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: preferredLanguage(localStorage, navigator.languages),
      // The texts are proven complete in each language, so nothing is loaded twice for a fallback.
      fallbackLng: false,
      ns: ['shared'],
      defaultNS: 'shared',
      interpolation: { escapeValue: false },
    });
}
