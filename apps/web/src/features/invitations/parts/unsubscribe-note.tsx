import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ConfirmButton, toast } from '../../../shared/ui';
import { unsubscribe, type GuestInvitation } from '../api';

interface UnsubscribeNoteProps {
  token: string;
  invitation: GuestInvitation;
  onDone: () => Promise<void>;
}

/** The quiet way out of the organiser's list. */
export function UnsubscribeNote({ token, invitation, onDone }: UnsubscribeNoteProps) {
  const { t } = useTranslation('invitations');
  if (invitation.unsubscribed) {
    return (
      <Text size="sm" c="dimmed" ta="center">
        {t('guest.unsubscribed', { organiser: invitation.organiserName })}
      </Text>
    );
  }
  const leave = async (): Promise<void> => {
    try {
      await unsubscribe(token);
      await onDone();
    } catch (error) {
      toast.problem(error);
    }
  };
  return (
    <div style={{ display: 'flex', justifyContent: 'center' }}>
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
    </div>
  );
}
