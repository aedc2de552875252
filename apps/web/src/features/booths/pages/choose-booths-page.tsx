import { Alert, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PhaseBadge } from '../../../shared/fairs/phase-badge';
import { DateText } from '../../../shared/ui/values/date-text';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { PageLoader } from '../../../shared/ui/states/page-loader';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { useExhibitorBoard, type ExhibitorBoard } from '../../../shared/booths/exhibitor-board';
import { BoothChoice } from '../parts/booth-choice';
import { ConfirmedOrders } from '../parts/confirmed-orders';

/** Why nothing can be held now; null: nothing is in the way. */
function obstacleOf({ phase, accepted, takesBoothChoice, nextHoldAt, orders }: ExhibitorBoard) {
  if (phase === 'over') return 'over';
  if (!accepted) return 'notAccepted';
  if (!takesBoothChoice) return 'closed';
  const isHolding = orders.some(({ state }) => state === 'held');
  return nextHoldAt !== null && !isHolding ? 'holdsUsedUp' : null;
}

/** An exhibitor chooses booths on the plan, holds them, and confirms. */
export function ChooseBoothsPage() {
  const { t } = useTranslation('booths');
  const { organisationId = '', fairId = '' } = useParams();
  const booking = { organisationId, fairId };
  const board = useExhibitorBoard(booking);
  if (board.isPending) return <PageLoader />;
  if (board.isError) {
    return (
      <>
        <PageHeader title={t('choose.title')} />
        <QueryProblem error={board.error} onRetry={() => void board.refetch()} />
      </>
    );
  }
  const { data } = board;
  const obstacle = obstacleOf(data);
  return (
    <>
      <PageHeader
        title={t('choose.title')}
        subtitle={data.fairName}
        badge={<PhaseBadge phase={data.phase} />}
      />
      <Stack gap="lg">
        {obstacle !== null && (
          <Alert color="yellow" icon={<IconInfoCircle aria-hidden />} title={t(`choose.${obstacle}.title`)}>
            {t(`choose.${obstacle}.text`)}{' '}
            {obstacle === 'holdsUsedUp' && data.nextHoldAt !== null && (
              <>
                {t('choose.nextHold')} <DateText value={data.nextHoldAt} as="dateTime" zone={data.timeZone} />
              </>
            )}
          </Alert>
        )}
        {obstacle !== 'over' && obstacle !== 'closed' && data.boothChoiceClosesAt !== null && (
          <Text size="sm">
            {t('choose.until')}{' '}
            <DateText value={data.boothChoiceClosesAt} as="deadline" zone={data.timeZone} />
          </Text>
        )}
        <ConfirmedOrders board={data} />
        <BoothChoice booking={booking} board={data} isAllowed={obstacle === null} />
      </Stack>
    </>
  );
}
