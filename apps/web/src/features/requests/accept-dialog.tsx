import { useTranslation } from 'react-i18next';
import { toast } from '../../shared/ui/toasts/toast';
import { acceptRequest, type MeetingRequest } from '../matchmaking/api';
import type { OwnPlace } from '../matchmaking/components/fair-gate';
import { SlotDialog } from './slot-dialog';

interface AcceptDialogProps {
  own: OwnPlace;
  request: MeetingRequest;
  onClose: () => void;
}

/** Accepts a request with the slot of the meeting. */
export function AcceptDialog({ own, request: { id, partner, proposedSlot }, onClose }: AcceptDialogProps) {
  const { t } = useTranslation('matchmaking');
  return (
    <SlotDialog
      own={own}
      partnerId={partner.participantId}
      title={t('requests.acceptTitle', { name: partner.name })}
      submitLabel={t('requests.book')}
      wanted={proposedSlot}
      send={(slotStart, key) => acceptRequest(own.path, id, slotStart, key)}
      onDone={() => toast.success(t('requests.booked', { name: partner.name }))}
      onClose={onClose}
    />
  );
}
