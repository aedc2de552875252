import { Button, type ButtonProps, Group, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Limit } from '#lib/api-client';
import { isEmpty, marksOf } from '../../forms/values/limits';
import { UnsavedQuestion } from '../../forms/unsaved/unsaved-question';
import { toast } from '../toasts/toast';

interface ReasonedDeedProps extends ButtonProps {
  /** What is done, on the button that opens and on the one that does it. */
  label: string;
  /** What it brings with it, and who reads the reason. */
  text: string;
  /** What is said when it is done. */
  done: string;
  limit: Limit;
  /** Where nobody else is concerned it is done without a reason too. */
  isFree?: boolean;
  deed: (reason: string) => Promise<unknown>;
  /** Reads again what may have changed, also when it was refused. */
  onDone: () => Promise<unknown>;
}

/** A deed that takes something away from somebody: it asks for the reason in place before it is done. */
export function ReasonedDeed({
  label,
  text,
  done,
  limit,
  isFree = false,
  deed,
  onDone,
  ...button
}: ReasonedDeedProps) {
  const { t } = useTranslation('work');
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [reason, setReason] = useState('');
  const perform = async (): Promise<void> => {
    setBusy(true);
    try {
      await deed(reason);
      toast.success(done);
      setOpen(false);
      setReason('');
    } catch (error) {
      toast.problem(error);
    } finally {
      setBusy(false);
      await onDone();
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
        {...marksOf({ ...limit, needed: !isFree })}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <UnsavedQuestion isUnsaved={() => !isEmpty(reason)} />
      <Group gap="xs">
        <Button variant="default" onClick={() => setOpen(false)}>
          {t('action.back', { ns: 'shared' })}
        </Button>
        <Button
          color="red"
          loading={isBusy}
          disabled={!isFree && reason.trim() === ''}
          onClick={() => void perform()}
        >
          {label}
        </Button>
      </Group>
    </Stack>
  );
}
