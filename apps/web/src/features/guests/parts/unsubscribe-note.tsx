import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemFrom, type Problem } from '../../../shared/api/problem';
import { ConfirmButton } from '../../../shared/ui/asking/confirm-button';
import { DeedProblem } from '../../../shared/ui/states/deed-problem';
import { unsubscribe, type GuestInvitation } from '../api';

interface UnsubscribeNoteProps {
  token: string;
  invitation: GuestInvitation;
  onDone: () => Promise<void>;
}

/** The quiet way out of the organiser's list. */
export function UnsubscribeNote({ token, invitation, onDone }: UnsubscribeNoteProps) {
  const { t } = useTranslation('guests');
  const [problem, setProblem] = useState<Problem | null>(null);
  if (invitation.unsubscribed) {
    return (
      <Text size="sm" c="dimmed" ta="center">
        {t('guest.unsubscribed', { organiser: invitation.organiserName })}
      </Text>
    );
  }
  const leave = async (): Promise<void> => {
    setProblem(null);
    try {
      await unsubscribe(token);
      await onDone();
    } catch (error) {
      setProblem(problemFrom(error));
    }
  };
  return (
    <Stack align="center" gap="sm">
      {problem && <DeedProblem problem={problem} />}
      <ConfirmButton
        variant="subtle"
        color="gray"
        size="sm"
        question={t('guest.unsubscribeQuestion', { organiser: invitation.organiserName })}
        confirmLabel={t('guest.unsubscribeConfirm')}
        onConfirm={leave}
      >
        {t('guest.unsubscribe')}
      </ConfirmButton>
    </Stack>
  );
}
