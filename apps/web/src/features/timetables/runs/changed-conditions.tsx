import { ActionIcon, Group, MultiSelect, Paper, Select, Stack, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTimeHere } from '../../../shared/session/time-here';
import { useZoneHere } from '../../../shared/session/use-zone-here';
import { ClockNote } from '../../../shared/ui/values/clock-note';
import { usePlaceWords } from '../../../shared/format/place-words';
import { type FairPath, fairKey, searchParticipants, useProgramme } from '../api';
import type { Absent, StartValues } from './start-values';

interface ChangedConditionsProps {
  path: FairPath;
  form: UseFormReturnType<StartValues>;
}

/** What has changed since the timetable was made: tables that are closed, people who cannot come. */
export function ChangedConditions({ path, form }: ChangedConditionsProps) {
  const { t } = useTranslation('timetables');
  const { tableName } = usePlaceWords();
  const programme = useProgramme(path);
  const tables = programme.data?.tables ?? [];
  const timeText = useTimeHere();
  const zone = useZoneHere();
  const slots = (programme.data?.slots ?? []).map(({ start }) => ({
    value: start,
    label: `${timeText(start, 'dayMonth')} ${timeText(start, 'time')}`,
  }));
  return (
    <Stack gap="sm">
      {zone !== undefined && <ClockNote zone={zone} />}
      <MultiSelect
        label={t('start.closedTables')}
        placeholder={form.values.closedTableIds.length === 0 ? t('start.noTable') : undefined}
        searchable
        clearable
        data={tables.map((table) => ({ value: table.id, label: tableName(table) }))}
        {...form.getInputProps('closedTableIds')}
      />
      <AddAbsent
        path={path}
        onAdd={(absent) => form.insertListItem('absences', absent)}
        taken={form.values.absences}
      />
      {form.values.absences.map(({ participantId, name }, at) => (
        <Paper withBorder p="sm" key={participantId}>
          <Group justify="space-between" wrap="nowrap" mb={4}>
            <Text size="sm" fw={600}>
              {name}
            </Text>
            <ActionIcon
              variant="subtle"
              aria-label={t('start.removeAbsent', { name })}
              onClick={() => form.removeListItem('absences', at)}
            >
              <IconX size={18} aria-hidden />
            </ActionIcon>
          </Group>
          <MultiSelect
            aria-label={t('start.absentSlots', { name })}
            placeholder={form.values.absences[at]?.slotStarts.length === 0 ? t('start.allSlots') : undefined}
            searchable
            clearable
            data={slots}
            {...form.getInputProps(`absences.${at}.slotStarts`)}
          />
        </Paper>
      ))}
    </Stack>
  );
}

interface AddAbsentProps {
  path: FairPath;
  taken: readonly Absent[];
  onAdd: (absent: Absent) => void;
}

function AddAbsent({ path, taken, onAdd }: AddAbsentProps) {
  const { t } = useTranslation('timetables');
  const [search, setSearch] = useState('');
  const [q] = useDebouncedValue(search.trim(), 250);
  const found = useQuery({
    queryKey: [...fairKey(path), 'participants', q],
    queryFn: () => searchParticipants(path, q),
    placeholderData: keepPreviousData,
  });
  const names = new Map((found.data ?? []).map(({ id, name }) => [id, name]));
  const data = [...names]
    .filter(([id]) => !taken.some(({ participantId }) => participantId === id))
    .map(([value, label]) => ({ value, label }));
  return (
    <Select
      label={t('start.absent')}
      placeholder={t('start.absentHint')}
      searchable
      // The API has searched already, accents aside.
      filter={({ options }) => options}
      nothingFoundMessage={t('start.nobody')}
      data={data}
      value={null}
      searchValue={search}
      onSearchChange={setSearch}
      onChange={(id) => {
        if (id !== null) onAdd({ participantId: id, name: names.get(id) ?? '', slotStarts: [] });
        setSearch('');
      }}
    />
  );
}
