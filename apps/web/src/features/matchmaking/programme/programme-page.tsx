import { Card, Select, SegmentedControl, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { matchmakingProgrammeLimits } from '#lib/api-client';
import { faultIn, Form, marksOf, NumberField, useLimitedForm, useSubmission } from '../../../shared/forms';
import { ClockNote } from '../../../shared/ui/values/clock-note';
import { toast } from '../../../shared/ui/toasts/toast';
import type { FairPath, Programme } from '../api';
import { slotCount } from './capacity';
import { DayEditor } from './day-editor';
import { loadProgramme, saveProgramme } from '../organiser-api';
import { CapacityBar } from './capacity-bar';
import { GroupEditor } from './group-editor';
import { OrganiserFrame } from '../people/organiser-frame';
import { BookingFields, TimetableFields, VideoFields } from './programme-fields';
import { programmeFields, programmeValues, type ProgrammeValues } from './programme-values';
import { TableEditor } from './table-editor';
import { nextNumber } from './tables';

/** Days, sessions, slots, tables and rules of a fair's meetings. */
export function ProgrammePage() {
  const { t } = useTranslation('matchmaking');
  return (
    <OrganiserFrame title={t('programme.title')} subtitle={t('programme.subtitle')}>
      {({ path, programme }) => <ProgrammeForm path={path} programme={programme} />}
    </OrganiserFrame>
  );
}

const ORDINARY = { needed: true, min: 0, max: matchmakingProgrammeLimits.tables.maxItems } as const;
const COUNTED = ['slotMinutes', 'pauseMinutes', 'sparePercent', 'minimumMeetings'] as const;

/** Whether the numbers that a programme's size follows from are there: nothing is computed from what the form refuses. */
const isCounted = (values: ProgrammeValues): boolean =>
  faultIn(values.tables.count, ORDINARY) === null &&
  COUNTED.every((field) => faultIn(values[field], matchmakingProgrammeLimits[field]) === null);

const errorOf = (error: unknown): string | undefined => (typeof error === 'string' ? error : undefined);

function ProgrammeForm({ path, programme }: { path: FairPath; programme: Programme }) {
  const { t } = useTranslation('matchmaking');
  const { t: shared } = useTranslation('shared');
  const queries = useQueryClient();
  const form = useLimitedForm(matchmakingProgrammeLimits, {
    initialValues: programmeValues(programme),
    rules: { tables: ({ count }) => faultIn(count, ORDINARY) },
  });
  const submission = useSubmission(form, {
    edits: { thing: programme, read: () => loadProgramme(path), valuesOf: programmeValues },
    send: (values, _key, before: Programme) =>
      saveProgramme(path, before, programmeFields(values, before.tables)),
    onDone: async () => {
      toast.success(t('programme.saved'));
      await queries.invalidateQueries({ queryKey: ['matchmaking'] });
    },
  });
  const { values } = form;
  const { tables } = values;
  const countFault = faultIn(tables.count, ORDINARY);
  return (
    <Form submission={submission} submitLabel={shared('action.save')} submitProps={{ size: 'md' }}>
      <Card padding="md">
        <SegmentedControl
          aria-label={t('programme.state')}
          fullWidth
          data={(['drafted', 'opened', 'closed'] as const).map((value) => ({
            value,
            label: t(`programme.${value}`),
          }))}
          {...form.getInputProps('state')}
        />
      </Card>
      <Card padding="md" data-path="days" data-name={t('programme.days')}>
        <Stack gap="md">
          <Title order={2} size="h3">
            {t('programme.days')}
          </Title>
          <ClockNote zone={programme.timeZone} />
          <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
            {values.days.map((day, at) => (
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
              error={countFault !== null && form.errors['tables']}
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
            next={nextNumber(countFault === null ? tables : { ...tables, count: 0 }, programme.tables)}
            error={countFault === null ? errorOf(form.errors['tables']) : undefined}
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
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <BookingFields form={form} />
        <TimetableFields form={form} />
      </SimpleGrid>
      <GroupEditor
        groups={values.groups}
        barred={values.barred}
        error={errorOf(form.errors['groups'])}
        onChange={({ groups, barred }) => form.setValues({ groups, barred })}
      />
      <VideoFields form={form} />
    </Form>
  );
}
