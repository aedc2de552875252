import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { identityReasonLimits } from '#lib/api-client';
import { marksOf } from '../../../shared/forms/limits';
import { toast } from '../../../shared/ui/toast';
import { type FairPlace, separateExhibitor } from '../review-api';

/** Parts an organisation from the exhibitor that the organiser had entered, with the reason. */
export function SeparationForm({ place, exhibitorId }: { place: FairPlace; exhibitorId: string }) {
  const { t } = useTranslation('exhibitors');
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const part = async (): Promise<void> => {
    try {
      await separateExhibitor(place, exhibitorId, reason);
      toast.success(t('entered.separated'));
    } catch (error) {
      toast.problem(error);
    }
    await client.invalidateQueries({ queryKey: ['exhibitors'] });
    setOpen(false);
  };
  if (!isOpen)
    return (
      <Group>
        <Button variant="subtle" color="red" size="xs" onClick={() => setOpen(true)}>
          {t('entered.separate')}
        </Button>
      </Group>
    );
  return (
    <Stack gap="xs">
      <Textarea
        label={t('entered.separateReason')}
        description={t('entered.separateText')}
        autosize
        minRows={2}
        {...marksOf(identityReasonLimits.reason)}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button variant="default" onClick={() => setOpen(false)}>
          {t('action.back', { ns: 'shared' })}
        </Button>
        <Button color="red" disabled={reason.trim() === ''} onClick={() => void part()}>
          {t('entered.separate')}
        </Button>
      </Group>
    </Stack>
  );
}
