import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { textIn, uiLanguage } from '#lib/kernel';
import { problemFrom } from '../../../shared/api/problem';
import { PhaseBadge } from '../../../shared/fairs/phase-badge';
import { fairMover } from '../../../shared/moving/api';
import { MoveDialog } from '../../../shared/moving/move-dialog';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { PageLoader } from '../../../shared/ui/states/page-loader';
import { DeedProblem } from '../../../shared/ui/states/deed-problem';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { toast } from '../../../shared/ui/toasts/toast';
import { loadCounts } from '../../../shared/fairs/meeting-counts';
import { readFair, useFair } from '../../../shared/fairs/fair';
import { editFair } from '../api';
import { requestOf, typedClock, valuesOf } from '../fair-values';
import { FairForm } from '../parts/fair-form';
import { FairVerbs } from '../parts/fair-verbs';
import { useFairVerb, useRenewFair } from '../use-fair-verb';

/** A fair's details, and the verbs that move it on. */
export function FairSettingsPage() {
  const { t, i18n } = useTranslation('fairs');
  const { organiserId = '', fairId = '' } = useParams();
  const address = { organiserId, fairId };
  const fair = useFair(address);
  const counts = useQuery({
    queryKey: ['matchmaking', 'counts', address],
    queryFn: () => loadCounts(address),
  });
  const [moved, setMoving] = useState<{ firstDay?: string } | null>(null);
  const refresh = useRenewFair(address);
  const moving = useFairVerb(address);
  if (fair.isPending) return <PageLoader />;
  if (fair.isError) {
    return (
      <>
        <PageHeader title={t('settings.title')} />
        <QueryProblem error={fair.error} onRetry={() => void fair.refetch()} />
      </>
    );
  }
  const name = textIn(fair.data.name, uiLanguage(i18n.language));
  return (
    <>
      <PageHeader
        title={t('settings.title')}
        subtitle={name}
        badge={<PhaseBadge phase={fair.data.phase} />}
        actions={
          <FairVerbs
            fair={fair.data}
            ahead={counts.data?.meetings.ahead}
            onVerb={async (verb) => {
              await moving.mutateAsync(verb).catch(() => undefined);
            }}
            onMove={() => setMoving({})}
          />
        }
      />
      <Stack>
        {moving.isError && <DeedProblem problem={problemFrom(moving.error)} />}
        <FairForm
          // Filled anew once everything has moved.
          key={fair.data.startsOn}
          onMove={(firstDay) => setMoving({ firstDay })}
          initialValues={valuesOf(fair.data)}
          submitLabel={t('action.save', { ns: 'shared' })}
          edits={{ thing: fair.data, read: () => readFair(address), valuesOf }}
          send={(values, _key, before) =>
            editFair(
              address,
              before,
              requestOf(values, before.editionId, typedClock(values, before.timeZone)),
              values.zoneChange,
            )
          }
          onDone={async () => {
            toast.success(t('settings.saved'));
            await refresh();
          }}
        />
      </Stack>
      {moved && (
        <MoveDialog
          {...moved}
          opened
          onClose={() => setMoving(null)}
          name={name}
          mover={fairMover}
          thing={fair.data}
          onMoved={async () => {
            await refresh();
            setMoving(null);
          }}
        />
      )}
    </>
  );
}
