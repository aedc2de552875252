import { DateInput, type DateInputProps } from '@mantine/dates';
import '@mantine/dates/styles.css';
import 'dayjs/locale/fr';
import 'dayjs/locale/vi';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isDateOnly, readDay } from '#lib/kernel';

interface DayFieldProps extends Omit<DateInputProps, 'value' | 'onChange' | 'onInput'> {
  /** "2025-11-20", or what was typed so far; the form checks it with `day`. */
  value?: string;
  onChange?: (day: string) => void;
}

/** Keys that ask for no calendar. */
const PASSING = new Set(['Tab', 'Shift', 'Escape', 'Enter']);

/** A calendar day, typed as 20/11/2025 or taken from a calendar, in the language of the screen and not of the browser. */
export function DayField({ value = '', onChange, onBlur, onKeyDown, ...input }: DayFieldProps) {
  const { t, i18n } = useTranslation('work');
  // The calendar lies over what is said under the field: brought here by an error, or passing by, one reads that first.
  const [isAsked, setAsked] = useState(false);
  return (
    <DateInput
      valueFormat="DD/MM/YYYY"
      placeholder={t('time.dayPattern')}
      locale={i18n.language}
      dateParser={readDay}
      // A day that cannot be read stays, to be refused: put back, the old one would be saved unseen.
      fixOnBlur={false}
      clearable={input.required !== true}
      clearButtonProps={{ 'aria-label': t('time.clearDay') }}
      value={isDateOnly(value) ? value : null}
      onChange={(day) => onChange?.(day ?? '')}
      popoverProps={{ disabled: !isAsked || input.disabled === true || input.readOnly === true }}
      onPointerDown={() => setAsked(true)}
      onKeyDown={(event) => {
        if (!PASSING.has(event.key)) setAsked(true);
        onKeyDown?.(event);
      }}
      onBlur={(event) => {
        setAsked(false);
        onBlur?.(event);
      }}
      onInput={({ currentTarget }) => onChange?.(readDay(currentTarget.value) ?? currentTarget.value)}
      {...input}
    />
  );
}
