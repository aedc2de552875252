import { Badge, Button, Group, Loader, Modal, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { labelled } from '#lib/kernel';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { toast } from '../../../shared/ui/toasts/toast';
import type { FairPath } from '../../matchmaking/api';
import { type DeskMeeting, loadWaiting, swapIn, type WaitingPair } from '../api';
import classes from '../../matchmaking/components/matchmaking.module.css';

interface WaitingDialogProps {
  path: FairPath;
  slotStart: string;
  /** Whose place they get; null: a free table. */
  meeting: DeskMeeting | null;
  onClose: () => void;
}

/** Pairs who wish to meet and are free now; one tap books them. */
export function WaitingDialog({ path, slotStart, meeting, onClose }: WaitingDialogProps) {
  const { t, i18n } = useTranslation('matchmaking');
  const queries = useQueryClient();
  const [busy, setBusy] = useState<WaitingPair | null>(null);
  // One key for this dialog: tapping twice books once.
  const key = useRef(crypto.randomUUID());
  const waiting = useQuery({
    queryKey: ['matchmaking', 'waiting', path, slotStart, meeting?.id],
    queryFn: () => loadWaiting(path, slotStart, meeting?.id ?? null),
    staleTime: 0,
  });
  const book = async (pair: WaitingPair): Promise<void> => {
    setBusy(pair);
    const { buyerParticipantId, exhibitorParticipantId } = pair;
    const swap = { slotStart, buyerParticipantId, exhibitorParticipantId, meetingId: meeting?.id ?? null };
    try {
      await swapIn(path, swap, `${key.current}:${buyerParticipantId}:${exhibitorParticipantId}`);
      toast.success(t('desk.booked'));
      onClose();
    } catch (error) {
      toast.problem(error);
    }
    setBusy(null);
    await queries.invalidateQueries({ queryKey: ['matchmaking'] });
  };
  return (
    <Modal opened onClose={onClose} title={t('desk.waiting')} size="lg">
      {waiting.isPending && <Loader />}
      {waiting.isError && <QueryProblem error={waiting.error} onRetry={() => void waiting.refetch()} />}
      {waiting.data?.items.length === 0 && <Text role="status">{t('desk.waitingNone')}</Text>}
      <Stack component="ul" gap={0} p={0} m={0} style={{ listStyle: 'none' }}>
        {waiting.data?.items.map((pair) => (
          <Group
            component="li"
            className={classes['pair']}
            key={`${pair.buyerParticipantId} ${pair.exhibitorParticipantId}`}
            justify="space-between"
            gap="sm"
          >
            <div style={{ flex: '1 1 220px' }}>
              <Text fw={600}>{pair.buyerName}</Text>
              <Text>{pair.exhibitorName}</Text>
              <Badge variant="light" tt="none">
                {t(`desk.why-${pair.why}`)}
              </Badge>
            </div>
            <Button
              size="md"
              loading={busy === pair}
              disabled={busy !== null}
              aria-label={labelled(
                t('desk.book'),
                `${pair.buyerName} – ${pair.exhibitorName}`,
                i18n.language,
              )}
              onClick={() => void book(pair)}
            >
              {t('desk.book')}
            </Button>
          </Group>
        ))}
      </Stack>
    </Modal>
  );
}
