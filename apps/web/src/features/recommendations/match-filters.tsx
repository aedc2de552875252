import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { categories } from '../../shared/goods/goods';
import type { MatchQuery } from '../matchmaking/api';
import { buyerCountries, countryName, languageName, meetingLanguages } from '../matchmaking/words';

interface MatchFiltersProps {
  /** Whether exhibitors are searched; else buyers. */
  isForExhibitors: boolean;
  value: MatchQuery;
  onChange: (filter: MatchQuery) => void;
}

const MOST_STARS = 5;
const stars = [3, 4, MOST_STARS];

const countryOptions = (language: string) =>
  buyerCountries
    .map((code) => ({ value: code, label: countryName(code, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));

/** Narrows the search by category, HS code and language, among exhibitors by stars, among buyers by country. */
export function MatchFilters({ isForExhibitors, value, onChange }: MatchFiltersProps) {
  const { t, i18n } = useTranslation('matchmaking');
  const { t: goods } = useTranslation('goods');
  const any = t('directory.any');
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm">
      <Select
        label={t('directory.category')}
        placeholder={any}
        clearable
        data={categories.map((category) => ({ value: category, label: goods(`category.${category}`) }))}
        value={value.category ?? null}
        onChange={(category) => onChange({ ...value, category: category ?? undefined })}
      />
      {isForExhibitors ? (
        <Select
          label={t('directory.stars')}
          placeholder={any}
          clearable
          data={stars.map((count) => ({
            value: String(count),
            label: t(count === MOST_STARS ? 'directory.most' : 'directory.atLeast', { stars: count }),
          }))}
          value={value.stars === undefined ? null : String(value.stars)}
          onChange={(count) => onChange({ ...value, stars: count === null ? undefined : Number(count) })}
        />
      ) : (
        <Select
          label={t('directory.country')}
          placeholder={any}
          clearable
          searchable
          data={countryOptions(i18n.language)}
          value={value.country ?? null}
          onChange={(country) => onChange({ ...value, country: country ?? undefined })}
        />
      )}
      <TextInput
        label={t('directory.hs')}
        placeholder="0306"
        inputMode="numeric"
        maxLength={8}
        value={value.hs ?? ''}
        onChange={({ currentTarget }) => {
          const digits = currentTarget.value.replaceAll(/\D/g, '');
          onChange({ ...value, hs: digits === '' ? undefined : digits });
        }}
      />
      <Select
        label={t('directory.language')}
        placeholder={any}
        clearable
        data={meetingLanguages.map((tag) => ({ value: tag, label: languageName(tag, i18n.language) }))}
        value={value.language ?? null}
        onChange={(language) => onChange({ ...value, language: language ?? undefined })}
      />
    </SimpleGrid>
  );
}
