import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '../../../shared/ui/asking/confirm-button';
import type { GuestInvitation } from '../api';

interface DeclineButtonProps {
  /** What the guest has open in the meetings of the fair; null for who takes no part in them. */
  loses: GuestInvitation['loses'];
  /** The answer under way. */
  busy: 'accepted' | 'declined' | null;
  onDecline: () => Promise<void>;
}

/** "I cannot come"; whoever takes part in the meetings reads before what ends with it. */
export function DeclineButton({ loses, busy, onDecline }: DeclineButtonProps) {
  const { t } = useTranslation('guests');
  const button = {
    size: 'lg',
    variant: 'default',
    loading: busy === 'declined',
    disabled: busy === 'accepted',
  };
  if (loses === null)
    return (
      <Button {...button} onClick={() => void onDecline()}>
        {t('guest.decline')}
      </Button>
    );
  const { meetings, requests } = loses;
  const ends = [
    ...(meetings > 0 ? [t('guest.loses.meetings', { count: meetings })] : []),
    ...(requests > 0 ? [t('guest.loses.requests', { count: requests })] : []),
  ];
  return (
    <ConfirmButton
      {...button}
      question={[...(ends.length > 0 ? ends : [t('guest.loses.nothing')]), t('guest.loses.question')].join(
        ' ',
      )}
      confirmLabel={t('guest.decline')}
      onConfirm={onDecline}
    >
      {t('guest.decline')}
    </ConfirmButton>
  );
}
