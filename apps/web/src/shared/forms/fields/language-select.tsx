import { NativeSelect, type NativeSelectProps } from '@mantine/core';

// Each language is named in itself, so that its readers recognise it.
const languages = [
  { value: 'vi', label: 'Tiếng Việt' },
  { value: 'en', label: 'English' },
  { value: 'fr', label: 'Français' },
];

/** Which of the languages of the screens somebody is written to in. */
export function LanguageSelect(props: NativeSelectProps) {
  return <NativeSelect data={languages} {...props} />;
}
