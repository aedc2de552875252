import { Button, type ButtonProps, Group, Stack, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '../../../shared/ui/toast';

interface ReasonedDeedProps extends ButtonProps {
  /** What is done, on the button that opens and on the one that does it. */
  label: string;
  /** What it brings with it, and who reads the reason. */
  text: string;
  /** What is said when it is done. */
  done: string;
  deed: (reason: string) => Promise<unknown>;
}

/** A deed that takes something away from somebody: it asks for the reason in place before it is done. */
export function ReasonedDeed({ label, text, done, deed, ...button }: ReasonedDeedProps) {
  const { t } = useTranslation('exhibitors');
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [reason, setReason] = useState('');
  const perform = async (): Promise<void> => {
    setBusy(true);
    try {
      await deed(reason);
      toast.success(done);
      setOpen(false);
    } catch (error) {
      toast.problem(error);
    } finally {
      setBusy(false);
      await client.invalidateQueries({ queryKey: ['exhibitors'] });
    }
  };
  if (!isOpen)
    return (
      <Group>
        <Button variant="subtle" color="red" size="xs" {...button} onClick={() => setOpen(true)}>
          {label}
        </Button>
      </Group>
    );
  return (
    <Stack gap="xs">
      <Textarea
        label={t('reason')}
        description={text}
        autosize
        minRows={2}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button variant="default" onClick={() => setOpen(false)}>
          {t('action.back', { ns: 'shared' })}
        </Button>
        <Button color="red" loading={isBusy} disabled={reason.trim() === ''} onClick={() => void perform()}>
          {label}
        </Button>
      </Group>
    </Stack>
  );
}
