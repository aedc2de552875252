import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '../../../shared/ui/toasts/toast';
import { fairKey, type Preview, type Publication, publishRun, type Run, type RunPath } from '../api';
import { PublicationCounts } from './publication-counts';

interface PublishDialogProps {
  path: RunPath;
  run: Run;
  kind: Publication['kind'];
  /** What it would do if it were done now. */
  counts: Preview['counts'];
  /** Firms that will get a mail. */
  firms: number;
  onClose: () => void;
}

/** Asks once more, saying what changes and who will get mail, before anything goes out. */
export function PublishDialog({ path, run, kind, counts, firms, onClose }: PublishDialogProps) {
  const { t } = useTranslation(['timetables', 'shared']);
  const queries = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const publish = async (): Promise<void> => {
    setBusy(true);
    try {
      await publishRun(path, kind);
      onClose();
    } catch (error) {
      toast.problem(error);
    }
    setBusy(false);
    await queries.invalidateQueries({ queryKey: fairKey(path) });
  };
  return (
    <Modal opened onClose={onClose} title={t(`publish.${kind}Title`, { number: run.number })}>
      <Stack>
        <Text>{t(`publish.${kind}Text`)}</Text>
        {kind === 'final' && <PublicationCounts counts={counts} />}
        <Text fw={650}>{t('publish.mails', { count: firms })}</Text>
        {kind === 'final' && run.stage === 'superseded' && <Text>{t('publish.backText')}</Text>}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} disabled={isBusy}>
            {t('action.cancel', { ns: 'shared' })}
          </Button>
          <Button
            loading={isBusy}
            leftSection={<IconSend size={18} aria-hidden />}
            onClick={() => void publish()}
            data-autofocus
          >
            {t(`publish.${kind}Confirm`)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
