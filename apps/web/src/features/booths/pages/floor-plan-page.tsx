import { Button, SimpleGrid, Stack } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PlanWithList } from '../../../shared/plan';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { PageLoader } from '../../../shared/ui/states/page-loader';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { StatCard } from '../../../shared/ui/values/stat-card';
import { useOrganiserBoard, type BoothBoard } from '../api';
import { BoothDrawer } from '../parts/booth-drawer';

/** The organiser's board: who has which booth, and what to do about it. */
export function FloorPlanPage() {
  const { t } = useTranslation('booths');
  const { organiserId = '', fairId = '' } = useParams();
  const desk = { organiserId, fairId };
  const board = useOrganiserBoard(desk);
  const [openId, setOpenId] = useState<string | null>(null);
  const importLink = (
    <Button
      component={Link}
      to="../plan-import"
      relative="path"
      variant="default"
      leftSection={<IconFileImport size={18} aria-hidden />}
    >
      {t('board.import')}
    </Button>
  );
  if (board.isPending) return <PageLoader />;
  if (board.isError) {
    return (
      <>
        <PageHeader title={t('board.title')} />
        <QueryProblem error={board.error} onRetry={() => void board.refetch()} />
      </>
    );
  }
  const { halls, currency } = board.data;
  return (
    <>
      <PageHeader title={t('board.title')} subtitle={t('board.subtitle')} actions={importLink} />
      {halls.length === 0 ? (
        <EmptyState title={t('board.empty')} text={t('board.emptyText')} action={importLink} />
      ) : (
        <Stack gap="lg">
          <BoardFigures board={board.data} />
          <PlanWithList halls={halls} currency={currency} onOpen={setOpenId} />
        </Stack>
      )}
      <BoothDrawer desk={desk} board={board.data} boothId={openId} onClose={() => setOpenId(null)} />
    </>
  );
}

function BoardFigures({ board }: { board: BoothBoard }) {
  const { t } = useTranslation('booths');
  const booths = board.halls.flatMap((hall) => hall.booths);
  const count = (state: string) => booths.filter((booth) => booth.state === state).length;
  return (
    <SimpleGrid cols={{ base: 2, sm: 4 }}>
      {(['available', 'held', 'claimed', 'blocked'] as const).map((state) => (
        <StatCard key={state} label={t(`state.${state}`, { ns: 'plan' })} value={count(state)} />
      ))}
    </SimpleGrid>
  );
}
