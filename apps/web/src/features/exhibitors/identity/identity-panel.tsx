import { Alert, Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { identityCheckLimits, identityReasonLimits } from '#lib/api-client';
import { textIn, type UiLanguage } from '#lib/kernel';
import { problemFrom, type Problem } from '../../../shared/api/problem';
import { isEmpty, marksOf } from '../../../shared/forms/values/limits';
import { UnsavedQuestion } from '../../../shared/forms/unsaved/unsaved-question';
import { DeedProblem } from '../../../shared/ui/states/deed-problem';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { toast } from '../../../shared/ui/toasts/toast';
import { checkIdentity, type Identity, useIdentity, withdrawCheck } from './identity-api';
import { IdentityBadge } from '../../../shared/profile/identity-badge';
import { IdentitySettlement } from './identity-settlement';
import { IdentitySideCard } from './identity-side-card';

interface IdentityPanelProps {
  organiserId: string;
  organisationId: string;
  /** Whether something around it says what it is about. */
  isTitled?: boolean;
}

/** Whose a tax code is: checked, taken back, or settled where two claim it. */
export function IdentityPanel({ organiserId, organisationId, isTitled = false }: IdentityPanelProps) {
  const { t } = useTranslation(['exhibitors', 'profile']);
  const query = useIdentity(organiserId, organisationId);
  if (query.error) return <QueryProblem error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data || query.data.taxCode === null) return null;
  const identity = query.data;
  return (
    <Stack gap="sm" component="section" aria-label={t('profile:identity.title')}>
      <Group gap="xs">
        {!isTitled && (
          <Title order={3} size="h5">
            {t('profile:identity.title')}
          </Title>
        )}
        <Text fw={700}>{identity.taxCode}</Text>
        <IdentityBadge state={identity.state} />
      </Group>
      <Text size="sm">{t(`identity.organiser.${identity.state}`)}</Text>
      {identity.sides.map((side) => (
        <IdentitySideCard key={side.organisationId} organiserId={organiserId} side={side} />
      ))}
      {identity.moreSides > 0 && (
        <Text size="sm">{t('identity.moreSides', { count: identity.moreSides })}</Text>
      )}
      <FromElsewhere identity={identity} />
      <Findings key={standOf(identity)} organiserId={organiserId} identity={identity} />
    </Stack>
  );
}

// What was typed belongs to how things stood then.
const standOf = ({ state, sides }: Identity): string =>
  `${state} ${sides.map(({ isRefuted }) => String(isRefuted)).join(' ')}`;

/** What others claim and find, of whom no more is told. */
function FromElsewhere({ identity }: { identity: Identity }) {
  const { t, i18n } = useTranslation(['exhibitors', 'profile']);
  const { othersClaim, isProvenElsewhere, objections } = identity;
  return (
    <>
      {isProvenElsewhere && <Text size="sm">{t('identity.provenElsewhere')}</Text>}
      {othersClaim && !isProvenElsewhere && <Text size="sm">{t('identity.othersClaim')}</Text>}
      {objections.map(({ organiser, reason, at }) => (
        <Alert
          key={at}
          color="orange"
          icon={<IconAlertTriangle aria-hidden />}
          title={t('identity.objection', { organiser: textIn(organiser, i18n.language as UiLanguage) })}
        >
          {t('profile:identity.because', { reason })}
        </Alert>
      ))}
    </>
  );
}

/** What the organiser finds: the deed that the state allows, with its text; nothing where it allows none. */
function Findings({ organiserId, identity }: { organiserId: string; identity: Identity }) {
  const { t } = useTranslation(['exhibitors', 'profile']);
  const client = useQueryClient();
  const [note, setNote] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { organisationId, sides, taxCode } = identity;
  const own = sides.find((side) => side.organisationId === organisationId);
  const isContested = sides.length > 1 || identity.othersClaim || identity.objections.length > 0;
  const attempt = async (deed: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    setProblem(null);
    const refusal = await deed().then(
      () => null,
      (error: unknown) => problemFrom(error),
    );
    setProblem(refusal);
    await client.invalidateQueries({ queryKey: ['exhibitors'] });
    setBusy(false);
    if (refusal === null) setNote('');
    return refusal === null;
  };
  const check = async (): Promise<void> => {
    if (await attempt(() => checkIdentity(organiserId, organisationId, { note, taxCode })))
      toast.success(t('identity.checked'));
  };
  const withdraw = async (): Promise<void> => {
    if (await attempt(() => withdrawCheck(organiserId, organisationId, note)))
      toast.success(t('identity.withdrawn'));
  };
  const mayWithdraw = own?.proof?.isYours === true;
  const mayCheck = !isContested && identity.state === 'unproven';
  return (
    <Stack gap="sm" align="stretch">
      {problem && <DeedProblem problem={problem} />}
      {isContested && <IdentitySettlement organiserId={organiserId} identity={identity} attempt={attempt} />}
      {(mayCheck || mayWithdraw) && (
        <Textarea
          label={t(mayWithdraw ? 'identity.withdrawReason' : 'identity.note')}
          description={mayCheck ? t('identity.noteHint') : undefined}
          autosize
          minRows={2}
          {...marksOf(mayWithdraw ? identityReasonLimits.reason : identityCheckLimits.note)}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      )}
      <UnsavedQuestion isUnsaved={() => !isEmpty(note)} />
      <Group gap="xs">
        {mayCheck && (
          <Button loading={isBusy} onClick={() => void check()}>
            {t('identity.check')}
          </Button>
        )}
        {mayWithdraw && (
          <Button
            variant="default"
            disabled={note.trim() === ''}
            loading={isBusy}
            onClick={() => void withdraw()}
          >
            {t('identity.withdraw')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
