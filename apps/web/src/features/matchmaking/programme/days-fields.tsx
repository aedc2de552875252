import { Card, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { ClockNote } from '../../../shared/ui/values/clock-note';
import { DayEditor } from './day-editor';
import type { ProgrammeValues } from './programme-values';

interface DaysFieldsProps {
  form: UseFormReturnType<ProgrammeValues>;
  /** Of the fair. */
  zone: string;
}

/** The days of the meetings with their sessions. */
export function DaysFields({ form, zone }: DaysFieldsProps) {
  const { t } = useTranslation('matchmaking');
  return (
    <Card padding="md" data-path="days" data-name={t('programme.days')}>
      <Stack gap="md">
        <Title order={2} size="h3">
          {t('programme.days')}
        </Title>
        <ClockNote zone={zone} />
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
          {form.values.days.map((day, at) => (
            <DayEditor
              key={day.day}
              data-path={`days.${at}`}
              day={day}
              onChange={(changed) => form.setFieldValue(`days.${at}`, changed)}
            />
          ))}
        </SimpleGrid>
        {form.errors['days'] !== undefined && (
          <Text c="red" size="sm" role="alert">
            {form.errors['days']}
          </Text>
        )}
      </Stack>
    </Card>
  );
}
