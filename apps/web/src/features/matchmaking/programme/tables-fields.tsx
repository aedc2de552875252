import { Card, Select, SimpleGrid, Stack, Title } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { marksOf, NumberField } from '../../../shared/forms';
import type { FairPath, Programme } from '../api';
import { slotCount } from './capacity';
import { CapacityBar } from './capacity-bar';
import { errorOf } from './error-of';
import { countFault, isCounted, ORDINARY } from './programme-size';
import type { ProgrammeValues } from './programme-values';
import { TableEditor } from './table-editor';
import { nextNumber } from './tables';

interface TablesFieldsProps {
  form: UseFormReturnType<ProgrammeValues>;
  path: FairPath;
  programme: Programme;
}

/** How long a slot is and at which tables people meet, with how many meetings that makes. */
export function TablesFields({ form, path, programme }: TablesFieldsProps) {
  const { t } = useTranslation('matchmaking');
  const { values } = form;
  const { tables } = values;
  const fault = countFault(values);
  return (
    <Card padding="md" data-path="tables" data-name={t('programme.tables')}>
      <Stack gap="md">
        <Title order={2} size="h3">
          {t('programme.slots')}
        </Title>
        <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
          <NumberField label={t('programme.slotMinutes')} {...form.getInputProps('slotMinutes')} />
          <NumberField label={t('programme.pauseMinutes')} {...form.getInputProps('pauseMinutes')} />
          <NumberField
            label={t('programme.tables')}
            {...marksOf(ORDINARY, tables.count)}
            value={tables.count}
            onChange={(count) => form.setFieldValue('tables', { ...tables, count: count as number })}
            error={fault !== null && form.errors['tables']}
          />
          <Select
            label={t('tables.ordinaryHall')}
            clearable
            data={programme.halls.map(({ id, name }) => ({ value: id, label: name }))}
            value={tables.hallId}
            onChange={(hallId) => form.setFieldValue('tables', { ...tables, hallId })}
          />
        </SimpleGrid>
        <TableEditor
          path={path}
          halls={programme.halls}
          tables={tables.own}
          next={nextNumber(fault === null ? tables : { ...tables, count: 0 }, programme.tables)}
          error={fault === null ? errorOf(form.errors['tables']) : undefined}
          onChange={(own) => form.setFieldValue('tables', { ...tables, own })}
        />
        {isCounted(values) && (
          <CapacityBar
            path={path}
            slots={slotCount(values)}
            tables={tables.count + tables.own.length}
            sparePercent={values.sparePercent}
            minimumMeetings={values.minimumMeetings}
          />
        )}
      </Stack>
    </Card>
  );
}
