import { Button, Stack } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { textIn, uiLanguage } from '#lib/kernel';
import { problemFrom } from '../../../shared/api/problem';
import { PhaseBadge } from '../../../shared/fairs/phase-badge';
import { fairMover } from '../../../shared/moving/api';
import { MoveDialog } from '../../../shared/moving/move-dialog';
import { ConfirmButton } from '../../../shared/ui/asking/confirm-button';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { PageLoader } from '../../../shared/ui/states/page-loader';
import { DeedProblem } from '../../../shared/ui/states/deed-problem';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { toast } from '../../../shared/ui/toasts/toast';
import { zoneKey } from '../../../shared/session/use-zone-here';
import { loadCounts } from '../../matchmaking/organiser-api';
import { editFair, fairKey, moveFair, readFair, useFair, type Fair, type FairVerb } from '../api';
import { requestOf, typedClock, valuesOf } from '../fair-values';
import { verbQuestion } from '../verb-question';
import { FairForm } from '../parts/fair-form';

/** When a fair can still be moved as a whole. */
const UNBEGUN: readonly Fair['phase'][] = ['draft', 'announced', 'applications', 'preparation'];

/** A fair's details, and the verbs that move it on. */
export function FairSettingsPage() {
  const { t, i18n } = useTranslation(['fairs', 'moving']);
  const { organiserId = '', fairId = '' } = useParams();
  const address = { organiserId, fairId };
  const client = useQueryClient();
  const fair = useFair(address);
  const counts = useQuery({
    queryKey: ['matchmaking', 'counts', address],
    queryFn: () => loadCounts(address),
  });
  const [now] = useState(() => new Date());
  const [moved, setMoving] = useState<{ firstDay?: string } | null>(null);
  const refresh = () =>
    Promise.all(
      [fairKey(address), zoneKey(address.fairId)].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
  const moving = useMutation({
    mutationFn: (verb: FairVerb) => moveFair(address, verb),
    onSuccess: (_fair, verb) => toast.success(t(`moved.${verb}`)),
    onSettled: refresh,
  });
  if (fair.isPending) return <PageLoader />;
  if (fair.isError) {
    return (
      <>
        <PageHeader title={t('settings.title')} />
        <QueryProblem error={fair.error} onRetry={() => void fair.refetch()} />
      </>
    );
  }
  const language = uiLanguage(i18n.language);
  const standing = { fair: fair.data, ahead: counts.data?.meetings.ahead, now, language };
  return (
    <>
      <PageHeader
        title={t('settings.title')}
        subtitle={textIn(fair.data.name, language)}
        badge={<PhaseBadge phase={fair.data.phase} />}
        actions={[
          UNBEGUN.includes(fair.data.phase) && (
            <Button key="move" variant="default" onClick={() => setMoving({})}>
              {t('open', { ns: 'moving' })}
            </Button>
          ),
          ...fair.data.verbs.map((verb) => (
            <ConfirmButton
              key={verb}
              question={verbQuestion(t, verb, standing)}
              confirmLabel={t(`verb.${verb}`)}
              onConfirm={async () => {
                await moving.mutateAsync(verb).catch(() => undefined);
              }}
            >
              {t(`verb.${verb}`)}
            </ConfirmButton>
          )),
        ]}
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
          name={textIn(fair.data.name, language)}
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
