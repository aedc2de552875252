import { useTranslation } from 'react-i18next';
import type { components } from '#lib/api-client';
import { codeNames } from '#lib/kernel';
import { categoryName, certificateName, hsText } from './goods';

type Reason = components['schemas']['MatchReasonResponse'];

/** What a reason speaks of, for a sentence in the reader's language. */
export function useReasonValue(): (reason: Reason) => string {
  const { t, i18n } = useTranslation('goods');
  return ({ code, value }) => {
    if (code === 'sells-hs' || code === 'needs-hs') return hsText(value);
    if (code === 'sells-category' || code === 'needs-category')
      return categoryName(t, value).toLocaleLowerCase(i18n.language);
    if (code === 'has-certificate' || code === 'wants-certificate') return certificateName(t, value);
    if (code === 'speaks') return inSentence(codeNames('language', i18n.language)(value), i18n.language);
    return value;
  };
}

/** English keeps the capital of a language's name inside a sentence; Vietnamese and French do not. */
const inSentence = (name: string, language: string): string =>
  language === 'en' ? name : name.charAt(0).toLocaleLowerCase(language) + name.slice(1);
