import { Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { textIn, uiLanguage } from '#lib/kernel';
import { problemFrom } from '../../../shared/api/problem';
import { PhaseBadge } from '../../../shared/fairs/phase-badge';
import { ConfirmButton } from '../../../shared/ui/confirm-button';
import { PageHeader } from '../../../shared/ui/page-header';
import { PageLoader } from '../../../shared/ui/page-loader';
import { DeedProblem } from '../../../shared/ui/deed-problem';
import { QueryProblem } from '../../../shared/ui/query-problem';
import { toast } from '../../../shared/ui/toast';
import { zoneKey } from '../../../shared/session/use-zone-here';
import { editFair, fairKey, moveFair, readFair, useFair, type FairVerb } from '../api';
import { requestOf, valuesOf } from '../fair-values';
import { FairForm } from '../parts/fair-form';

/** A fair's details, and the verbs that move it on. */
export function FairSettingsPage() {
  const { t, i18n } = useTranslation('fairs');
  const { organiserId = '', fairId = '' } = useParams();
  const address = { organiserId, fairId };
  const client = useQueryClient();
  const fair = useFair(address);
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
  return (
    <>
      <PageHeader
        title={t('settings.title')}
        subtitle={textIn(fair.data.name, uiLanguage(i18n.language))}
        badge={<PhaseBadge phase={fair.data.phase} />}
        actions={fair.data.verbs.map((verb) => (
          <ConfirmButton
            key={verb}
            question={t(`question.${verb}`)}
            confirmLabel={t(`verb.${verb}`)}
            onConfirm={async () => {
              await moving.mutateAsync(verb).catch(() => undefined);
            }}
          >
            {t(`verb.${verb}`)}
          </ConfirmButton>
        ))}
      />
      <Stack>
        {moving.isError && <DeedProblem problem={problemFrom(moving.error)} />}
        <FairForm
          initialValues={valuesOf(fair.data)}
          submitLabel={t('action.save', { ns: 'shared' })}
          edits={{ thing: fair.data, read: () => readFair(address), valuesOf }}
          send={(values, _key, before) => editFair(address, before, requestOf(values, before.editionId))}
          onDone={async () => {
            toast.success(t('settings.saved'));
            await refresh();
          }}
        />
      </Stack>
    </>
  );
}
