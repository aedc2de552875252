import { Alert, Anchor, Button, Card, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { useTimeHere } from '../../../shared/session/time-here';
import { FileDrop } from '../../../shared/ui/inputs/file-drop';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { toast } from '../../../shared/ui/toasts/toast';
import { askForLetters, confirmIdentity, type OwnIdentity, sendProof, useOwnIdentity } from '../identity-api';
import { IdentityBadge } from '../../../shared/profile/identity-badge';

/** Whose the tax code is: where that stands, and how an organisation proves it. */
export function IdentityPage() {
  const { t } = useTranslation(['organisations', 'profile']);
  const { organisationId = '' } = useParams();
  const query = useOwnIdentity(organisationId);
  return (
    <>
      <PageHeader
        title={t('profile:identity.title')}
        breadcrumbs={[{ label: t('profile.title'), to: '../profile' }]}
        subtitle={t('identity.subtitle')}
        badge={query.data && <IdentityBadge state={query.data.state} />}
      />
      {query.error && <QueryProblem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Skeleton h={240} />}
      {query.data && <Identity organisationId={organisationId} identity={query.data} />}
    </>
  );
}

function Identity({ organisationId, identity }: { organisationId: string; identity: OwnIdentity }) {
  const { t } = useTranslation(['organisations', 'profile']);
  const client = useQueryClient();
  const [address, setAddress] = useSearchParams();
  const [isBusy, setBusy] = useState(false);
  const token = address.get('token');
  const attempt = async (deed: () => Promise<unknown>, done: string): Promise<void> => {
    setBusy(true);
    try {
      await deed();
      toast.success(done);
    } catch (error) {
      toast.problem(error);
    }
    await client.invalidateQueries({ queryKey: ['organisations', organisationId] });
    setBusy(false);
  };
  const confirm = async (): Promise<void> => {
    await attempt(() => confirmIdentity(organisationId, token ?? ''), t('identity.confirmed'));
    setAddress({});
  };
  const { state, taxCode, refutedBecause, provenAs } = identity;
  const isOpen = state !== 'none';
  return (
    <Stack maw={720}>
      <Card padding="lg">
        {taxCode !== null && <Text fw={600}>{taxCode}</Text>}
        <Text>{t(`identity.says.${state}`)}</Text>
        {refutedBecause !== null && (
          <Text mt="xs">{t('profile:identity.because', { reason: refutedBecause })}</Text>
        )}
        {provenAs !== null && <Text mt="xs">{t('identity.provenAs', { name: provenAs })}</Text>}
        {state === 'none' && (
          <Anchor component={Link} to="../profile" relative="path">
            {t('identity.enterCode')}
          </Anchor>
        )}
      </Card>
      {token !== null && isOpen && state !== 'proven' && (
        <Alert color="sea" icon={<IconMail aria-hidden />} title={t('identity.linkTitle')}>
          <Group justify="space-between" gap="sm">
            <Text size="sm" flex="1 1 240px">
              {t('identity.linkText')}
            </Text>
            <Button size="xs" loading={isBusy} onClick={() => void confirm()}>
              {t('identity.confirm')}
            </Button>
          </Group>
        </Alert>
      )}
      {isOpen && (
        <Evidence
          organisationId={organisationId}
          identity={identity}
          isBusy={isBusy}
          onProof={(file) => attempt(() => sendProof(organisationId, file), t('identity.sent'))}
          onLetters={() => attempt(() => askForLetters(organisationId), t('identity.asked'))}
        />
      )}
    </Stack>
  );
}

interface EvidenceProps {
  organisationId: string;
  identity: OwnIdentity;
  isBusy: boolean;
  onProof: (file: File) => Promise<void>;
  onLetters: () => Promise<void>;
}

function Evidence({ organisationId, identity, isBusy, onProof, onLetters }: EvidenceProps) {
  const { t } = useTranslation('organisations');
  const timeText = useTimeHere();
  const { document, takesLetters, lettersAskedAt, state } = identity;
  return (
    <>
      <Card padding="lg">
        <Title order={2} size="h4" mb="xs">
          {t('identity.document')}
        </Title>
        <Text size="sm" mb="sm">
          {t('identity.documentText')}
        </Text>
        {document && (
          <Text size="sm" mb="sm">
            <Anchor href={`/api/v1/organisations/${organisationId}/documents/${document.id}`}>
              {document.name}
            </Anchor>
            {' · '}
            {timeText(document.uploadedAt, 'date')}
          </Text>
        )}
        <FileDrop
          label={t(document ? 'identity.replace' : 'identity.upload')}
          files={[]}
          accept=".pdf,image/jpeg,image/png"
          onChange={([file]) => file && void onProof(file)}
        />
      </Card>
      {takesLetters && state !== 'proven' && (
        <Card padding="lg">
          <Title order={2} size="h4" mb="xs">
            {t('identity.letter')}
          </Title>
          <Text size="sm" mb="sm">
            {t('identity.letterText')}
          </Text>
          {lettersAskedAt !== null && (
            <Text size="sm" c="dimmed" mb="sm">
              {t('identity.askedOn', { day: timeText(lettersAskedAt, 'date') })}
            </Text>
          )}
          <Button variant="default" loading={isBusy} onClick={() => void onLetters()}>
            {t('identity.ask')}
          </Button>
        </Card>
      )}
    </>
  );
}
