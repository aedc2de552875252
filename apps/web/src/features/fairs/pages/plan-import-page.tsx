import { Button, Card, Code, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { problemFrom } from '../../../shared/api/problem';
import { FileDrop } from '../../../shared/ui/file-drop';
import { PageHeader } from '../../../shared/ui/page-header';
import { DeedProblem } from '../../../shared/ui/deed-problem';
import { toast } from '../../../shared/ui/toast';
import { checkPlan, type PlanCheck, replacePlan } from '../api';
import { PlanPreview } from '../parts/plan-preview';

type PlanFile = Record<string, never>;

const example =
  '{ "halls": [{ "name": "A", "widthM": 40, "depthM": 24, "zones": [{ "name": { "vi": "OCOP" }, "colour": "#1f8a70", "x": 1, "y": 1, "w": 30, "d": 20 }], "booths": [{ "number": "A1", "zone": 0, "x": 2, "y": 2, "w": 3, "d": 3, "corner": true, "power": true, "priceMinor": 12000000 }] }] }';

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
    } catch (error) {
      setUnreadable(t('import.unreadable', { reason: error instanceof Error ? error.message : '' }));
    }
  };
  const checked = checking.data;
  const failure = checking.error ?? importing.error;
  return (
    <>
      <PageHeader title={t('import.title')} subtitle={t('import.subtitle')} />
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
          <Code block style={{ whiteSpace: 'pre-wrap' }}>
            {example}
          </Code>
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
