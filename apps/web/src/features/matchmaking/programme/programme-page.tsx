import { Card, SegmentedControl, SimpleGrid } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { matchmakingProgrammeLimits } from '#lib/api-client';
import { Form, useLimitedForm, useSubmission } from '../../../shared/forms';
import { toast } from '../../../shared/ui/toasts/toast';
import type { FairPath, Programme } from '../api';
import { loadProgramme, saveProgramme } from '../organiser-api';
import { OrganiserFrame } from '../people/organiser-frame';
import { DaysFields } from './days-fields';
import { errorOf } from './error-of';
import { GroupEditor } from './group-editor';
import { BookingFields, TimetableFields, VideoFields } from './programme-fields';
import { countFault } from './programme-size';
import { programmeFields, programmeValues } from './programme-values';
import { TablesFields } from './tables-fields';

/** Days, sessions, slots, tables and rules of a fair's meetings. */
export function ProgrammePage() {
  const { t } = useTranslation('matchmaking');
  return (
    <OrganiserFrame title={t('programme.title')} subtitle={t('programme.subtitle')}>
      {({ path, programme }) => <ProgrammeForm path={path} programme={programme} />}
    </OrganiserFrame>
  );
}

function ProgrammeForm({ path, programme }: { path: FairPath; programme: Programme }) {
  const { t } = useTranslation('matchmaking');
  const { t: shared } = useTranslation('shared');
  const queries = useQueryClient();
  const form = useLimitedForm(matchmakingProgrammeLimits, {
    initialValues: programmeValues(programme),
    rules: { tables: (tables) => countFault({ tables }) },
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
  const { groups, barred } = form.values;
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
      <DaysFields form={form} zone={programme.timeZone} />
      <TablesFields form={form} path={path} programme={programme} />
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <BookingFields form={form} />
        <TimetableFields form={form} />
      </SimpleGrid>
      <GroupEditor
        groups={groups}
        barred={barred}
        error={errorOf(form.errors['groups'])}
        onChange={(changed) => form.setValues(changed)}
      />
      <VideoFields form={form} />
    </Form>
  );
}
