import { Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowsMove, IconPin, IconPinnedOff } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormModal } from '../../shared/forms';
import { formatDate } from '../../shared/format/date-time';
import { placeOf, usePlaceWords } from '../../shared/format/place-words';
import { toast } from '../../shared/ui/toasts/toast';
import type { BoardMeeting, FairPath, Programme } from '../matchmaking/api';
import { useNow } from '../../shared/ui/values/use-now';
import { setPinned } from './api';
import { CancelForm } from './cancel-form';
import { MoveForm } from './move-form';

interface MeetingDialogProps {
  path: FairPath;
  meeting: BoardMeeting;
  programme: Programme;
  /** Whether the signed-in person may change meetings. */
  mayChange: boolean;
  onClose: () => void;
}

/** A meeting with what the organiser can do about it: move, pin, cancel. */
export function MeetingDialog({ path, meeting, programme, mayChange, onClose }: MeetingDialogProps) {
  const { t } = useTranslation('matchmaking');
  const queries = useQueryClient();
  const [task, setTask] = useState<'move' | 'cancel' | null>(null);
  const canceller = useRef<HTMLButtonElement>(null);
  const isComing = new Date(meeting.slotStart) > useNow();
  const own = { ...path, meetingId: meeting.id };
  const pin = async (): Promise<void> => {
    try {
      await setPinned(own, !meeting.pinned);
      toast.success(t(meeting.pinned ? 'meeting.unpinned' : 'meeting.nowPinned'));
    } catch (error) {
      toast.problem(error);
    }
    await queries.invalidateQueries({ queryKey: ['matchmaking'] });
  };
  const keep = (): void => {
    setTask(null);
    canceller.current?.focus();
  };
  return (
    <FormModal opened onClose={onClose} title={`${meeting.buyerName} – ${meeting.exhibitorName}`} size="lg">
      <Stack>
        <Facts meeting={meeting} programme={programme} />
        {!isComing && <Text>{t('meeting.over')}</Text>}
        {isComing && mayChange && (
          <Group gap="xs">
            <Button
              leftSection={<IconArrowsMove size={18} aria-hidden />}
              disabled={task === 'move'}
              onClick={() => setTask('move')}
            >
              {t('meeting.move')}
            </Button>
            <Button
              variant="default"
              leftSection={
                meeting.pinned ? <IconPinnedOff size={18} aria-hidden /> : <IconPin size={18} aria-hidden />
              }
              onClick={() => void pin()}
            >
              {t(meeting.pinned ? 'meeting.unpin' : 'meeting.pin')}
            </Button>
            <Button ref={canceller} variant="default" onClick={() => setTask('cancel')}>
              {t('meeting.cancel')}
            </Button>
          </Group>
        )}
        {task === 'move' && <MoveForm path={own} meeting={meeting} programme={programme} onDone={onClose} />}
        {task === 'cancel' && <CancelForm path={own} onDone={onClose} onBack={keep} />}
      </Stack>
    </FormModal>
  );
}

function Facts({ meeting, programme }: Pick<MeetingDialogProps, 'meeting' | 'programme'>) {
  const { t, i18n } = useTranslation('matchmaking');
  const { placeName } = usePlaceWords();
  const { slotStart, interpreterName, pinned } = meeting;
  return (
    <Stack gap={4}>
      <Text fw={600}>
        {[formatDate(slotStart, i18n.language, 'dateTime', programme.timeZone), placeName(placeOf(meeting))]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {interpreterName !== null && <Text size="sm">{t('desk.interpreter', { name: interpreterName })}</Text>}
      {pinned && (
        <Group gap={6} wrap="nowrap" align="flex-start">
          <IconPin size={16} aria-hidden style={{ flexShrink: 0, marginTop: 3 }} />
          <Text size="sm">{t('meeting.pinned')}</Text>
        </Group>
      )}
    </Stack>
  );
}
