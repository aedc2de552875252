import { Anchor, Button, Card, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { problemFrom } from '../../../shared/api/problem';
import { FileDrop } from '../../../shared/ui/inputs/file-drop';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { DeedProblem } from '../../../shared/ui/states/deed-problem';
import { toast } from '../../../shared/ui/toasts/toast';
import { checkPlan, type PlanCheck, replacePlan } from '../api';
import { PlanPreview } from '../parts/plan-preview';
import sample from '../sample-plan.json';

type PlanFile = Record<string, never>;

/** To be filled in: six booths of a hall. */
const sampleHref = `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(sample, null, 2))}`;

/** Imports a floor plan in two steps: look at what it would do, then all of it. */
export function PlanImportPage() {
  const { t } = useTranslation('fairs');
  const { organiserId = '', fairId = '' } = useParams();
  const address = { organiserId, fairId };
  const navigate = useNavigate();
  const [files, setFiles] = useState<File[]>([]);
  const [unreadable, setUnreadable] = useState<string>();
  const [plan, setPlan] = useState<PlanFile | null>(null);
  const checking = useMutation({ mutationFn: (json: PlanFile) => checkPlan(address, json) });
  const importing = useMutation({
    mutationFn: ({ checked, json }: { checked: PlanCheck; json: PlanFile }) =>
      replacePlan(address, checked, json),
    onSuccess: async () => {
      toast.success(t('import.done'));
      await navigate(`/organiser/${organiserId}/fairs/${fairId}/plan`);
    },
  });
  const read = async (picked: File[]): Promise<void> => {
    setFiles(picked);
    setPlan(null);
    setUnreadable(undefined);
    checking.reset();
    importing.reset();
    const [file] = picked;
    if (file === undefined) return;
    try {
      const json = JSON.parse(await file.text()) as PlanFile;
      setPlan(json);
      checking.mutate(json);
    } catch {
      setUnreadable(t('import.unreadable'));
    }
  };
  const checked = checking.data;
  const failure = checking.error ?? importing.error;
  return (
    <>
      <PageHeader
        title={t('import.title')}
        subtitle={t('import.subtitle')}
        breadcrumbs={[{ label: t('import.plan'), to: `/organiser/${organiserId}/fairs/${fairId}/plan` }]}
      />
      <Stack gap="lg">
        <Card padding="lg">
          <FileDrop
            label={t('import.file')}
            files={files}
            accept=".json,application/json"
            maxBytes={1_000_000}
            onChange={(picked) => void read(picked)}
            {...(unreadable !== undefined && { error: unreadable })}
          />
          <Text size="sm" c="dimmed" mt="sm">
            {t('import.format')}
          </Text>
          <Anchor href={sampleHref} download="fairground-plan.json">
            {t('import.sample')}
          </Anchor>
        </Card>
        {failure && <DeedProblem problem={problemFrom(failure)} />}
        {checked && <PlanPreview check={checked} />}
        {checked?.problemCount === 0 && plan !== null && (
          <Group justify="flex-end">
            <Button
              size="md"
              loading={importing.isPending}
              onClick={() => importing.mutate({ checked, json: plan })}
            >
              {t('import.commit')}
            </Button>
          </Group>
        )}
      </Stack>
    </>
  );
}
