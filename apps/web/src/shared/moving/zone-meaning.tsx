import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** What stays when the zone is another one; empty as long as nobody has said it. */
export type ZoneMeaning = '' | 'keep-clock' | 'keep-moments';
const MEANINGS = ['keep-clock', 'keep-moments'] as const;

interface ZoneMeaningFieldProps {
  value?: string;
  onChange?: (meaning: string) => void;
  error?: React.ReactNode;
  /** The zone that was saved, if any, and the one that is typed now. */
  saved: string | undefined;
  now: string;
  'data-path'?: string;
}

/** Asks what another zone means for what is planned already; nothing while the zone is as it was. */
export function ZoneMeaningField({ saved, now, value, onChange, error, ...rest }: ZoneMeaningFieldProps) {
  const { t } = useTranslation('moving');
  if (saved === undefined || saved === now) return null;
  return (
    <Radio.Group
      label={t('zone.label')}
      description={t('zone.description')}
      value={value ?? ''}
      onChange={(meaning) => onChange?.(meaning)}
      error={error}
      data-path={rest['data-path']}
    >
      <Stack gap="xs" mt="xs">
        {MEANINGS.map((meaning) => (
          <Radio key={meaning} value={meaning} label={t(`zone.${meaning}`)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** What the API is told: nothing where nobody was asked. */
export const meaningOf = (value: ZoneMeaning): { zoneChange?: Exclude<ZoneMeaning, ''> } =>
  value === '' ? {} : { zoneChange: value };
