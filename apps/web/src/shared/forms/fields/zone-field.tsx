import { Select, type SelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type UiLanguage, zoneWords } from '#lib/kernel';

/** Where most events are; browsers list it under the old name of its city. */
export const ZONE_OF_VIETNAM = 'Asia/Ho_Chi_Minh';

const zones = (chosen: string): string[] => [
  ...new Set([ZONE_OF_VIETNAM, chosen, ...Intl.supportedValuesOf('timeZone')]),
];

/** The clock of a place, found by its city: "Europe/Paris (heure de Paris)". */
export function ZoneField(props: SelectProps) {
  const { i18n } = useTranslation();
  const language = i18n.language as UiLanguage;
  const data = zones(props.value ?? ZONE_OF_VIETNAM)
    .filter((zone) => zone !== 'Asia/Saigon')
    .map((value) => ({ value, label: `${value} (${zoneWords(value, language)})` }));
  return <Select data={data} searchable allowDeselect={false} limit={50} {...props} />;
}
