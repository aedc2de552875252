import { Card, MultiSelect, Skeleton, Stack, TagsInput, TextInput, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { campaignLimits } from '#lib/api-client';
import { moment, useLimitedForm, useSubmission } from '../../../shared/forms';
import { InstantField } from '../../../shared/forms/fields/instant-field';
import { useZoneHere } from '../../../shared/session/use-zone-here';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { type Campaign, draftCampaign, editCampaign, listTags, readCampaign } from '../api';
import { bodyOf, draftOf, type CampaignDraft, type CampaignForm } from '../parts/campaign-draft';
import { LetterForm } from '../parts/letter-form';
import { RecipientCount } from '../parts/recipient-count';

/** Writes a campaign: whom, until when, and the letter in three languages with a live preview. */
export function CampaignEditorPage() {
  const { t } = useTranslation('invitations');
  const { organiserId = '', fairId = '', campaignId } = useParams();
  const zone = useZoneHere();
  const campaign = useQuery({
    queryKey: ['invitations', organiserId, 'campaign', campaignId],
    queryFn: () => readCampaign(organiserId, campaignId ?? ''),
    enabled: campaignId !== undefined,
  });
  if (campaign.isError)
    return <QueryProblem error={campaign.error} onRetry={() => void campaign.refetch()} />;
  if (zone === undefined || (campaignId !== undefined && campaign.data === undefined))
    return <Skeleton height={640} />;
  const base = `/organiser/${organiserId}/fairs/${fairId}/campaigns`;
  return (
    <>
      <PageHeader
        title={campaign.data?.name ?? t('editor.newTitle')}
        subtitle={t('editor.subtitle')}
        breadcrumbs={[{ label: t('campaigns.title'), to: base }]}
      />
      <Editor campaign={campaign.data} zone={zone} />
    </>
  );
}

function Editor({ campaign, zone }: { campaign: Campaign | undefined; zone: string }) {
  const { t } = useTranslation('invitations');
  const { organiserId = '', fairId = '' } = useParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const form: CampaignForm = useLimitedForm<CampaignDraft>(campaignLimits, {
    initialValues: draftOf(campaign, zone),
    rules: { replyBy: moment(zone), remindAt: moment(zone) },
  });
  const submission = useSubmission(form, {
    edits: campaign && {
      thing: campaign,
      read: () => readCampaign(organiserId, campaign.id),
      valuesOf: (now) => draftOf(now, zone),
    },
    send: async (values, key, before: Campaign) => {
      const body = bodyOf(values, fairId);
      if (!campaign) return (await draftCampaign(organiserId, body, key)).id;
      await editCampaign(organiserId, before, body);
      return campaign.id;
    },
    onDone: async (id) => {
      await client.invalidateQueries({ queryKey: ['invitations', organiserId] });
      await navigate(`/organiser/${organiserId}/fairs/${fairId}/campaigns/${id}`);
    },
  });
  return (
    <LetterForm form={form} submission={submission} submitLabel={t('editor.save')}>
      <AudienceCard form={form} />
    </LetterForm>
  );
}

function AudienceCard({ form }: { form: CampaignForm }) {
  const { t } = useTranslation('invitations');
  const { organiserId = '' } = useParams();
  const tags = useQuery({
    queryKey: ['invitations', organiserId, 'tags'],
    queryFn: () => listTags(organiserId),
  });
  return (
    <Card padding="lg">
      <Stack gap="md">
        <Title order={2} fz="h3">
          {t('editor.whom')}
        </Title>
        <TextInput
          label={t('campaigns.name')}
          description={t('editor.nameHint')}
          {...form.getInputProps('name')}
        />
        <MultiSelect
          label={t('editor.roles')}
          placeholder={form.values.audience.roles.length === 0 ? t('editor.everybody') : undefined}
          data={(['buyer', 'representation', 'other'] as const).map((value) => ({
            value,
            label: t(`role.${value}`),
          }))}
          {...form.getInputProps('audience.roles')}
        />
        <TagsInput
          label={t('editor.tags')}
          placeholder={form.values.audience.tags.length === 0 ? t('editor.anyTag') : undefined}
          data={tags.data?.map(({ tag }) => tag) ?? []}
          maxTags={campaignLimits['audience.tags'].maxItems}
          {...form.getInputProps('audience.tags')}
        />
        <RecipientCount audience={form.values.audience} />
        <InstantField
          zone={form.values.zone}
          label={t('editor.replyBy')}
          {...form.getInputProps('replyBy')}
        />
        <InstantField
          zone={form.values.zone}
          label={t('editor.remindAt')}
          description={t('editor.remindAtHint')}
          {...form.getInputProps('remindAt')}
        />
      </Stack>
    </Card>
  );
}
