import { useTranslation } from 'react-i18next';
import type { MatchReason } from '../matchmaking/api';
import { categoryName, certificateName, hsText, languageName } from '../matchmaking/words';

/** Words a reason for the reader. */
export function useReasonText(): (reason: MatchReason) => string {
  const { t } = useTranslation('matchmaking');
  const valueOf = useReasonValue();
  return (reason) => t(`reason.${reason.code}`, { value: valueOf(reason) });
}

/** What a reason speaks of, for a sentence in the reader's language. */
export function useReasonValue(): (reason: MatchReason) => string {
  const { t, i18n } = useTranslation('matchmaking');
  return ({ code, value }) => {
    if (code === 'sells-hs' || code === 'needs-hs') return hsText(value);
    if (code === 'sells-category' || code === 'needs-category')
      return categoryName(t, value).toLocaleLowerCase(i18n.language);
    if (code === 'has-certificate' || code === 'wants-certificate') return certificateName(t, value);
    if (code === 'speaks') return inSentence(languageName(value, i18n.language), i18n.language);
    return value;
  };
}

/** English keeps the capital of a language's name inside a sentence; Vietnamese and French do not. */
const inSentence = (name: string, language: string): string =>
  language === 'en' ? name : name.charAt(0).toLocaleLowerCase(language) + name.slice(1);
