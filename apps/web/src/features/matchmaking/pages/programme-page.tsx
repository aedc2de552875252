import { Card, NumberInput, SegmentedControl, SimpleGrid, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { Form, useSubmission } from '../../../shared/forms';
import { PageHeader } from '../../../shared/ui/page-header';
import { QueryProblem } from '../../../shared/ui/query-problem';
import { toast } from '../../../shared/ui/toast';
import type { FairPath, Programme } from '../api';
import { slotCount } from '../capacity';
import { DayEditor } from '../components/day-editor';
import { loadProgramme, saveProgramme } from '../organiser-api';

const suggestedTables = 10;

/** Days, sessions, slots and tables of a fair's meetings. */
export function ProgrammePage() {
  const { t } = useTranslation('matchmaking');
  const { organiserId = '', fairId = '' } = useParams();
  const path = { organiserId, fairId };
  const programme = useQuery({
    queryKey: ['matchmaking', 'programme', path],
    queryFn: () => loadProgramme(path),
    refetchOnWindowFocus: false,
  });
  const above = `/organiser/${organiserId}/fairs/${fairId}/matchmaking`;
  return (
    <>
      <PageHeader title={t('programme.title')} breadcrumbs={[{ label: t('board.title'), to: above }]} />
      {programme.isPending && <Skeleton height={400} radius="md" />}
      {programme.isError && <QueryProblem error={programme.error} onRetry={() => void programme.refetch()} />}
      {programme.isSuccess && <ProgrammeForm path={path} programme={programme.data} above={above} />}
    </>
  );
}

/** Tables 1 to `count`; those that are there keep their hall. */
const tablesFor = (count: number, known: Programme['tables']) =>
  Array.from({ length: count }, (_, at) => {
    const number = at + 1;
    const hallId = known.find((table) => table.number === number)?.hallId ?? null;
    return { number, ...(hallId !== null && { hallId }) };
  });

interface ProgrammeFormProps {
  path: FairPath;
  programme: Programme;
  above: string;
}

function ProgrammeForm({ path, programme, above }: ProgrammeFormProps) {
  const { t } = useTranslation('matchmaking');
  const { t: shared } = useTranslation('shared');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { state, days, slotMinutes, pauseMinutes, requestQuota, answerDays } = programme;
  const tables =
    programme.tables.length === 0 && !programme.saved ? suggestedTables : programme.tables.length;
  const form = useForm({
    initialValues: { state, days, slotMinutes, pauseMinutes, requestQuota, answerDays, tables },
  });
  const submission = useSubmission(form, {
    send: ({ tables: count, ...values }) =>
      saveProgramme(path, { ...values, tables: tablesFor(count, programme.tables) }),
    onDone: async () => {
      toast.success(t('programme.saved'));
      await queries.invalidateQueries({ queryKey: ['matchmaking'] });
      await navigate(above);
    },
  });
  const { values } = form;
  const slots = slotCount(values);
  return (
    <Form submission={submission} submitLabel={shared('action.save')} submitProps={{ size: 'md' }}>
      <Card padding="md">
        <Stack gap="md">
          <Title order={2} size="h3">
            {t('programme.days')}
          </Title>
          <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
            {values.days.map((day, at) => (
              <DayEditor
                key={day.day}
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
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Card padding="md">
          <Stack gap="md">
            <Title order={2} size="h3">
              {t('programme.slots')}
            </Title>
            <NumberInput
              label={t('programme.slotMinutes')}
              min={5}
              max={240}
              {...form.getInputProps('slotMinutes')}
            />
            <NumberInput
              label={t('programme.pauseMinutes')}
              min={0}
              max={60}
              {...form.getInputProps('pauseMinutes')}
            />
            <NumberInput label={t('programme.tables')} min={1} max={500} {...form.getInputProps('tables')} />
            <Text fw={600} c="sea" role="status">
              {t('programme.capacity', {
                slots,
                tables: values.tables,
                places: slots * values.tables,
              })}
            </Text>
          </Stack>
        </Card>
        <Card padding="md">
          <Stack gap="md">
            <Title order={2} size="h3">
              {t('programme.rules')}
            </Title>
            <NumberInput
              label={t('programme.quota')}
              min={1}
              max={500}
              {...form.getInputProps('requestQuota')}
            />
            <NumberInput
              label={t('programme.answerDays')}
              min={1}
              max={60}
              {...form.getInputProps('answerDays')}
            />
            <div>
              <Text size="sm" fw={500} mb={4} id="programme-state">
                {t('programme.state')}
              </Text>
              <SegmentedControl
                aria-labelledby="programme-state"
                fullWidth
                orientation="vertical"
                data={(['drafted', 'opened', 'closed'] as const).map((value) => ({
                  value,
                  label: t(`programme.${value}`),
                }))}
                {...form.getInputProps('state')}
              />
            </div>
          </Stack>
        </Card>
      </SimpleGrid>
    </Form>
  );
}
