import { codeNames } from '#lib/kernel';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

// ISO 3166-1 alpha-2; those from which buyers come, neighbours first in no language, so all are sorted by name.
const CODES =
  'AE AR AT AU BD BE BN BR CA CH CL CN CO CZ DE DK EG ES FI FR GB GR HK HU ID IE IL IN IT JO JP KE KH KR KW LA LK LU MA MM MX MY NG NL NO NP NZ OM PE PH PK PL PT QA RO RU SA SE SG SK TH TN TR TW UA US VN ZA'.split(
    ' ',
  );

/** Countries to choose from, named and sorted as the language does. */
export function useCountries(): { value: string; label: string }[] {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const nameOf = codeNames('region', i18n.language);
    return CODES.map((value) => ({ value, label: nameOf(value) })).sort((a, b) =>
      a.label.localeCompare(b.label, i18n.language),
    );
  }, [i18n.language]);
}

/** A country's name in the reader's language. */
export function useCountryName(): (code: string) => string {
  const { i18n } = useTranslation();
  return useMemo(() => codeNames('region', i18n.language), [i18n.language]);
}
