import { MultiSelect, type MultiSelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languageName, meetingLanguages } from '../words';

/** Languages that somebody speaks, as tags. */
export function LanguageInput({ value = [], ...props }: MultiSelectProps) {
  const { i18n } = useTranslation();
  const tags = [...new Set([...meetingLanguages, ...value])];
  return (
    <MultiSelect
      data={tags.map((tag) => ({ value: tag, label: languageName(tag, i18n.language) }))}
      value={value}
      searchable
      {...props}
    />
  );
}
