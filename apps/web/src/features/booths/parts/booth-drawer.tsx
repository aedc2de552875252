import { Drawer, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '../../../shared/api/problem';
import { ConfirmButton } from '../../../shared/ui/asking/confirm-button';
import { Countdown } from '../../../shared/ui/values/countdown';
import { Money } from '../../../shared/ui/values/money';
import { DeedProblem } from '../../../shared/ui/states/deed-problem';
import { StateBadge } from '../../../shared/ui/states/state-badge';
import { toast } from '../../../shared/ui/toasts/toast';
import { useFairPhase } from '../../../shared/fairs/fair';
import { organiserBoardKey, vacateBooth, type BoothBoard, type Desk } from '../api';
import { AssignExhibitor } from './assign-exhibitor';

interface BoothDrawerProps {
  desk: Desk;
  board: BoothBoard;
  boothId: string | null;
  onClose: () => void;
}

/** One booth: its facts, its holder, and the organiser's verbs. */
export function BoothDrawer({ desk, board, boothId, onClose }: BoothDrawerProps) {
  const { t, i18n } = useTranslation('booths');
  const client = useQueryClient();
  const isOver = useFairPhase(desk) === 'over';
  const booth = board.halls.flatMap(({ booths }) => booths).find(({ id }) => id === boothId);
  const refresh = () => client.invalidateQueries({ queryKey: organiserBoardKey(desk) });
  const vacating = useMutation({
    mutationFn: () => vacateBooth(desk, booth?.id ?? ''),
    onSuccess: () => toast.success(t('drawer.vacated', { number: booth?.number ?? '' })),
    onSettled: refresh,
  });
  return (
    <Drawer
      opened={booth !== undefined}
      onClose={onClose}
      position="right"
      title={booth && t('booth', { number: booth.number })}
    >
      {booth && (
        <Stack gap="md" align="stretch">
          <div>
            <StateBadge state={booth.state} />
          </div>
          <Text>
            {booth.areaM2.toLocaleString(i18n.language)}&nbsp;m² ({booth.w.toLocaleString(i18n.language)} ×{' '}
            {booth.d.toLocaleString(i18n.language)} m)
            {booth.priceMinor !== undefined && booth.state !== 'blocked' && (
              <>
                {' · '}
                <Money minor={booth.priceMinor} currency={board.currency} />
              </>
            )}
          </Text>
          {booth.exhibitorName !== undefined && (
            <Text fw={650} fz="lg">
              {booth.exhibitorName}
            </Text>
          )}
          {booth.expiresAt !== undefined && (
            <div>
              <Countdown
                until={booth.expiresAt}
                label={t('drawer.holdEnds', { number: booth.number })}
                onEnd={() => void refresh()}
              />
            </div>
          )}
          {vacating.isError && <DeedProblem problem={problemFrom(vacating.error)} />}
          {!isOver && (booth.state === 'held' || booth.state === 'claimed') && (
            <ConfirmButton
              question={t('drawer.vacateQuestion', { name: booth.exhibitorName ?? '' })}
              confirmLabel={t('drawer.vacate')}
              onConfirm={async () => {
                await vacating.mutateAsync().catch(() => undefined);
              }}
            >
              {t('drawer.vacate')}
            </ConfirmButton>
          )}
          {!isOver && booth.state === 'available' && (
            <AssignExhibitor key={booth.id} desk={desk} booth={booth} onAssigned={refresh} />
          )}
        </Stack>
      )}
    </Drawer>
  );
}
