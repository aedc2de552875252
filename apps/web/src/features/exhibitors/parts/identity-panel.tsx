import { Alert, Button, Group, Radio, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemFrom, type Problem } from '../../../shared/api/problem';
import { DeedProblem } from '../../../shared/ui/deed-problem';
import { QueryProblem } from '../../../shared/ui/query-problem';
import {
  checkIdentity,
  type Identity,
  settleIdentity,
  useIdentity,
  withdrawCheck,
} from '../../organisations/identity-api';
import { IdentityBadge } from '../../organisations/identity-badge';
import { IdentitySideCard } from './identity-side-card';

interface IdentityPanelProps {
  organiserId: string;
  organisationId: string;
}

/** Whose a tax code is: checked, taken back, or settled where two claim it. */
export function IdentityPanel({ organiserId, organisationId }: IdentityPanelProps) {
  const { t } = useTranslation('organisations');
  const query = useIdentity(organiserId, organisationId);
  if (query.error) return <QueryProblem error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data || query.data.taxCode === null) return null;
  const identity = query.data;
  return (
    <Stack gap="sm" component="section" aria-labelledby="identity-panel">
      <Group gap="xs">
        <Title order={3} size="h5" id="identity-panel">
          {t('identity.title')}
        </Title>
        <IdentityBadge state={identity.state} />
      </Group>
      <Text size="sm">{t(`identity.organiser.${identity.state}`)}</Text>
      {identity.sides.map((side) => (
        <IdentitySideCard key={side.organisationId} organiserId={organiserId} side={side} />
      ))}
      {identity.moreSides > 0 && (
        <Text size="sm">{t('identity.moreSides', { count: identity.moreSides })}</Text>
      )}
      <Findings key={identity.state} organiserId={organiserId} identity={identity} />
    </Stack>
  );
}

/** What the organiser finds: one text, and the deed that the state allows; nothing where it allows none. */
function Findings({ organiserId, identity }: { organiserId: string; identity: Identity }) {
  const { t } = useTranslation('organisations');
  const client = useQueryClient();
  const [note, setNote] = useState('');
  const [holderId, setHolder] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { organisationId, sides, taxCode } = identity;
  const own = sides.find((side) => side.organisationId === organisationId);
  const isContested = sides.length > 1;
  const attempt = async (deed: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    setProblem(null);
    await deed().catch((error: unknown) => setProblem(problemFrom(error)));
    await client.invalidateQueries({ queryKey: ['exhibitors'] });
    setBusy(false);
  };
  const settle = () => settleIdentity(organiserId, organisationId, { holderId, reason: note, taxCode });
  const mayWithdraw = own?.proof?.isYours === true;
  const mayCheck = !isContested && identity.state === 'unproven';
  if (!isContested && !mayCheck && !mayWithdraw) return null;
  return (
    <Stack gap="sm">
      {problem && <DeedProblem problem={problem} />}
      {isContested && (
        <>
          <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={t('identity.settleTitle')}>
            {t('identity.settleText')}
          </Alert>
          <Radio.Group label={t('identity.holder')} value={holderId} onChange={setHolder}>
            <Stack gap="xs" mt="xs">
              {sides.map((side) => (
                <Radio key={side.organisationId} value={side.organisationId} label={side.name} />
              ))}
            </Stack>
          </Radio.Group>
        </>
      )}
      <Textarea
        label={t(isContested || mayWithdraw ? 'identity.reason' : 'identity.note')}
        description={t(isContested ? 'identity.reasonHint' : 'identity.noteHint')}
        autosize
        minRows={2}
        maxLength={1000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Group gap="xs">
        {isContested && (
          <Button
            disabled={holderId === '' || note.trim() === ''}
            loading={isBusy}
            onClick={() => void attempt(settle)}
          >
            {t('identity.settle')}
          </Button>
        )}
        {mayCheck && (
          <Button
            loading={isBusy}
            onClick={() => void attempt(() => checkIdentity(organiserId, organisationId, { note, taxCode }))}
          >
            {t('identity.check')}
          </Button>
        )}
        {mayWithdraw && (
          <Button
            variant="default"
            disabled={note.trim() === ''}
            loading={isBusy}
            onClick={() => void attempt(() => withdrawCheck(organiserId, organisationId, note))}
          >
            {t('identity.withdraw')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
