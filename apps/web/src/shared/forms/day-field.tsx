import { DateInput, type DateInputProps } from '@mantine/dates';
import '@mantine/dates/styles.css';
import 'dayjs/locale/fr';
import 'dayjs/locale/vi';
import { useTranslation } from 'react-i18next';
import { readDay } from '#lib/kernel';

interface DayFieldProps extends Omit<DateInputProps, 'value' | 'onChange'> {
  /** "2025-11-20", or empty. */
  value?: string;
  onChange?: (day: string) => void;
}

/** A calendar day, typed as 20/11/2025 or taken from a calendar, in the language of the screen and not of the browser. */
export function DayField({ value = '', onChange, ...input }: DayFieldProps) {
  const { t, i18n } = useTranslation('work');
  return (
    <DateInput
      valueFormat="DD/MM/YYYY"
      placeholder={t('time.dayPattern')}
      locale={i18n.language}
      dateParser={readDay}
      clearable={input.required !== true}
      value={value === '' ? null : value}
      onChange={(day) => onChange?.(day ?? '')}
      {...input}
    />
  );
}
