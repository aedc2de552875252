import { Button, Group } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ConfirmButton } from '../../../shared/ui/asking/confirm-button';
import { toast } from '../../../shared/ui/toasts/toast';
import { copyRun, deleteRun, type FairPath, fairKey, type Run } from '../api';

/** What can be done with a run from the list. */
export function RunActions({ path, run }: { path: FairPath; run: Run }) {
  const { t } = useTranslation(['timetables', 'shared']);
  const queries = useQueryClient();
  const remove = async (): Promise<void> => {
    await deleteRun({ ...path, runId: run.id }).catch((error: unknown) => toast.problem(error));
    await queries.invalidateQueries({ queryKey: fairKey(path) });
  };
  return (
    <Group gap="xs">
      {run.state === 'finished' && run.result?.status !== 'infeasible' && (
        <CopyButton path={path} run={run} size="xs" />
      )}
      {run.stage === 'draft' && (
        <ConfirmButton
          size="xs"
          question={t('run.deleteQuestion', { number: run.number })}
          confirmLabel={t('action.delete', { ns: 'shared' })}
          onConfirm={remove}
        >
          {t('action.delete', { ns: 'shared' })}
        </ConfirmButton>
      )}
    </Group>
  );
}

interface CopyButtonProps {
  path: FairPath;
  run: Pick<Run, 'id'>;
  size?: 'xs' | 'sm';
}

/** Makes a draft of a run, to change it by hand, and opens it. */
export function CopyButton({ path, run, size = 'sm' }: CopyButtonProps) {
  const { t } = useTranslation('timetables');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [isBusy, setBusy] = useState(false);
  const copy = async (): Promise<void> => {
    setBusy(true);
    try {
      const { id } = await copyRun({ ...path, runId: run.id });
      await queries.invalidateQueries({ queryKey: fairKey(path) });
      await navigate(`/organiser/${path.organiserId}/fairs/${path.fairId}/timetables/${id}?tab=board`);
    } catch (error) {
      toast.problem(error);
    }
    setBusy(false);
  };
  return (
    <Button
      variant="default"
      size={size}
      loading={isBusy}
      leftSection={<IconCopy size={16} aria-hidden />}
      onClick={() => void copy()}
    >
      {t('run.copy')}
    </Button>
  );
}
