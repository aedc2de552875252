import { Group, Input } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { labelled, type UiLanguage, zoneWords } from '#lib/kernel';
import { ClockField } from './clock-field';
import { DayField } from './day-field';

interface InstantFieldProps {
  label: string;
  description?: string;
  required?: boolean;
  disabled?: boolean;
  /** Whose clock; said under the field. */
  zone: string;
  /** "2025-11-21T08:30"; either part may still be missing. */
  value?: string;
  onChange?: (local: string) => void;
  error?: React.ReactNode;
  /** Of the form, by which a notice finds the label. */
  'data-path'?: string;
}

/** A day and an hour by the clock of an event's place. The form checks the text with `moment(zone)` and sends `instantOf`. */
export function InstantField({
  label,
  description,
  required,
  disabled,
  zone,
  value = '',
  onChange,
  error,
  'data-path': path,
}: InstantFieldProps) {
  const { t, i18n } = useTranslation('work');
  const language = i18n.language as UiLanguage;
  const id = useId();
  const [day = '', clock = ''] = value.split('T');
  const change = (nextDay: string, nextClock: string): void =>
    onChange?.(nextDay === '' && nextClock === '' ? '' : `${nextDay}T${nextClock}`);
  const whose = zoneWords(zone, language);
  return (
    <Input.Wrapper
      role="group"
      data-path={path}
      aria-labelledby={id}
      label={label}
      labelElement="div"
      labelProps={{ id }}
      description={description === undefined ? whose : `${description} (${whose})`}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      withAsterisk={required}
      error={error}
    >
      <Group gap="xs" wrap="nowrap">
        <DayField
          flex={2}
          miw={0}
          aria-label={labelled(label, t('time.day'), language)}
          required={required}
          disabled={disabled}
          error={Boolean(error)}
          value={day}
          onChange={(next) => change(next, clock)}
        />
        <ClockField
          flex={1}
          miw={72}
          aria-label={labelled(label, t('time.hour'), language)}
          required={required}
          disabled={disabled}
          error={Boolean(error)}
          value={clock}
          onChange={(next) => change(day, next)}
        />
      </Group>
    </Input.Wrapper>
  );
}
