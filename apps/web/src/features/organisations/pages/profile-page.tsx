import { Alert, Avatar, Button, Card, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconBuildingStore } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { organisationLimits } from '#lib/api-client';
import { Form, useLimitedForm, useSubmission } from '../../../shared/forms';
import { FileDrop } from '../../../shared/ui/inputs/file-drop';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { toast } from '../../../shared/ui/toasts/toast';
import { type Organisation, readOrganisation, useOrganisation } from '../../../shared/profile/organisation';
import { pictureUrl } from '../../../shared/api/picture-url';
import { editOrganisation, sendLogo } from '../api';
import { ownIdentity, useOwnIdentity } from '../identity-api';
import { IdentityBadge } from '../../../shared/profile/identity-badge';
import { OrganisationFields } from '../../../shared/profile/organisation-fields';
import { type OrganisationValues, requestOf, valuesOf } from '../../../shared/profile/organisation-values';

interface ProfilePageProps {
  /** In which fairs the organisation lets itself be found. */
  InFairs: ComponentType<{ organisationId: string }>;
}

/** What an organisation says of itself. */
export function ProfilePage({ InFairs }: ProfilePageProps) {
  const { t } = useTranslation('organisations');
  const { organisationId = '' } = useParams();
  const query = useOrganisation(organisationId);
  const isBuyer = query.data?.kind === 'importer';
  return (
    <>
      <PageHeader
        title={t('profile.title')}
        subtitle={t(isBuyer ? 'profile.buyerSubtitle' : 'profile.subtitle')}
      />
      {query.error && <QueryProblem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Skeleton h={420} />}
      {query.data && (
        <Stack maw={820}>
          <Logo organisation={query.data} />
          {query.data.taxCode !== null && <TaxCode organisationId={query.data.id} />}
          <InFairs organisationId={query.data.id} />
          <ProfileForm key={query.data.id} organisation={query.data} />
        </Stack>
      )}
    </>
  );
}

/** Whether the tax code is proven, and where to go about it. */
function TaxCode({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation(['organisations', 'profile']);
  const state = useOwnIdentity(organisationId).data?.state;
  if (state === undefined) return null;
  return (
    <Card padding="lg">
      <Group justify="space-between">
        <Group gap="xs">
          <Text fw={600}>{t('profile:identity.title')}</Text>
          <IdentityBadge state={state} />
        </Group>
        <Button component={Link} to="../identity" relative="path" variant="default" size="xs">
          {t(state === 'proven' ? 'identity.open' : 'identity.prove')}
        </Button>
      </Group>
    </Card>
  );
}

function Logo({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('organisations');
  const client = useQueryClient();
  const take = async ([file]: File[]): Promise<void> => {
    if (file === undefined) return;
    try {
      await sendLogo(organisation.id, file);
      await client.invalidateQueries({ queryKey: ['organisations', organisation.id] });
      toast.success(t('profile.logoSaved'));
    } catch (error) {
      toast.problem(error);
    }
  };
  return (
    <Card padding="lg">
      <Group wrap="nowrap" align="center">
        <Avatar
          src={organisation.logoId === null ? null : pictureUrl(organisation.logoId, 'thumb')}
          size={88}
          radius="md"
          color="sea"
          alt={organisation.name}
        >
          <IconBuildingStore size={40} stroke={1.4} aria-hidden />
        </Avatar>
        <div style={{ flex: 1 }}>
          <FileDrop
            label={t('profile.logo')}
            files={[]}
            accept="image/*"
            onChange={(files) => void take(files)}
          />
        </div>
      </Group>
    </Card>
  );
}

function ProfileForm({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('organisations');
  const client = useQueryClient();
  const form = useLimitedForm<OrganisationValues>(organisationLimits, {
    initialValues: valuesOf(organisation),
  });
  const submission = useSubmission(form, {
    edits: { thing: organisation, read: () => readOrganisation(organisation.id), valuesOf },
    send: (values, _key, before: Organisation) => editOrganisation(before, requestOf(values, before)),
    onDone: async (saved) => {
      client.setQueryData(['organisations', organisation.id], saved);
      form.setValues(valuesOf(saved));
      toast.success(t('profile.saved'));
      if (saved.taxCode === organisation.taxCode) return;
      const { state } = await client.fetchQuery(ownIdentity(organisation.id));
      if (state === 'disputed') toast.note(t('identity.says.disputed'));
    },
  });
  return (
    <Card padding="lg">
      <Stack>
        {organisation.taxCodeDoubtful && (
          <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={t('profile.doubtTitle')}>
            {t('profile.doubtText')}
          </Alert>
        )}
        {organisation.formerProvince !== null && (
          <Text size="sm" c="dimmed">
            {t('profile.former', { former: organisation.formerProvince, now: organisation.province })}
          </Text>
        )}
        <Form submission={submission} submitLabel={t('profile.save')}>
          <OrganisationFields form={form} />
        </Form>
      </Stack>
    </Card>
  );
}
