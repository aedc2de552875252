import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MatchQuery } from '../api';
import { categories, languageName, meetingLanguages } from '../words';

interface MatchFiltersProps {
  value: MatchQuery;
  onChange: (filter: MatchQuery) => void;
}

const stars = [3, 4, 5];

/** Narrows the search by category, stars, HS code and language. */
export function MatchFilters({ value, onChange }: MatchFiltersProps) {
  const { t, i18n } = useTranslation('matchmaking');
  const any = t('directory.any');
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm">
      <Select
        label={t('directory.category')}
        placeholder={any}
        clearable
        data={categories.map((category) => ({ value: category, label: t(`category.${category}`) }))}
        value={value.category ?? null}
        onChange={(category) => onChange({ ...value, category: category ?? undefined })}
      />
      <Select
        label={t('directory.stars')}
        placeholder={any}
        clearable
        data={stars.map((count) => ({
          value: String(count),
          label: t('directory.atLeast', { stars: count }),
        }))}
        value={value.stars === undefined ? null : String(value.stars)}
        onChange={(count) => onChange({ ...value, stars: count === null ? undefined : Number(count) })}
      />
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
