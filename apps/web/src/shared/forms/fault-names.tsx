import { Text } from '@mantine/core';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOfField, namesOfFields } from './field-words';

interface FaultNamesProps {
  /** What is wrong, by the path of the field. */
  faults: Readonly<Record<string, ReactNode>>;
  form: RefObject<HTMLFormElement | null>;
}

/** Which fields keep a form from being taken: some may stand screens below, or behind another tab. */
export function FaultNames({ faults, form }: FaultNamesProps) {
  const { t } = useTranslation('work');
  const paths = Object.keys(faults);
  const names = form.current ? namesOfFields(form.current, paths) : [];
  // What has no field here would not be said anywhere else.
  const unnamed = paths.filter((path) => form.current && nameOfField(form.current, path) === '');
  return (
    <>
      {names.length > 0 && (
        <Text size="sm" c="var(--mantine-color-error)">
          {t('form.faults', { fields: names.join(', ') })}
        </Text>
      )}
      {unnamed.map((path) => (
        <Text key={path} size="sm" c="var(--mantine-color-error)">
          {faults[path]}
        </Text>
      ))}
    </>
  );
}
