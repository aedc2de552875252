import { Alert, Card, Skeleton } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { campaignCorrectionLimits } from '#lib/api-client';
import { moment, useLimitedForm, useSubmission } from '../../../shared/forms';
import { InstantField } from '../../../shared/forms/fields/instant-field';
import { useZoneHere } from '../../../shared/session/use-zone-here';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { toast } from '../../../shared/ui/toasts/toast';
import { type Campaign, correctLetter, readCampaign } from '../api';
import { type CampaignDraft, type CampaignForm, draftOf, letterOf } from '../parts/campaign-draft';
import { LetterForm } from '../parts/letter-form';

/** Writes a letter anew that went out with a fault; whoever has it gets the corrected one. */
export function CampaignCorrectionPage() {
  const { t } = useTranslation('invitations');
  const { organiserId = '', fairId = '', campaignId = '' } = useParams();
  const zone = useZoneHere();
  const campaign = useQuery({
    queryKey: ['invitations', organiserId, 'campaign', campaignId],
    queryFn: () => readCampaign(organiserId, campaignId),
  });
  if (campaign.isError)
    return <QueryProblem error={campaign.error} onRetry={() => void campaign.refetch()} />;
  if (zone === undefined || campaign.data === undefined) return <Skeleton height={640} />;
  const base = `/organiser/${organiserId}/fairs/${fairId}/campaigns`;
  return (
    <>
      <PageHeader
        title={t('correction.title')}
        subtitle={campaign.data.name}
        breadcrumbs={[
          { label: t('campaigns.title'), to: base },
          { label: campaign.data.name, to: `${base}/${campaignId}` },
        ]}
      />
      {campaign.data.isCorrectable ? (
        <Correction campaign={campaign.data} zone={zone} />
      ) : (
        <Alert color="gray" title={t('correction.notNow')} />
      )}
    </>
  );
}

function Correction({ campaign, zone }: { campaign: Campaign; zone: string }) {
  const { t } = useTranslation('invitations');
  const { organiserId = '', fairId = '' } = useParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const form: CampaignForm = useLimitedForm<CampaignDraft>(campaignCorrectionLimits, {
    initialValues: draftOf(campaign, zone),
    rules: { replyBy: moment(zone) },
  });
  const submission = useSubmission(form, {
    edits: {
      thing: campaign,
      read: () => readCampaign(organiserId, campaign.id),
      valuesOf: (now) => draftOf(now, zone),
    },
    send: async (values, _key, before: Campaign) => {
      const { subject, body, replyBy } = letterOf(values, fairId);
      await correctLetter(organiserId, before, { subject, body, replyBy });
      return readCampaign(organiserId, campaign.id);
    },
    onDone: async ({ corrections, toCorrect }) => {
      const isAnother = corrections > campaign.corrections;
      toast.success(isAnother ? t('correction.done', { count: toCorrect }) : t('correction.same'));
      await client.invalidateQueries({ queryKey: ['invitations', organiserId] });
      await navigate(`/organiser/${organiserId}/fairs/${fairId}/campaigns/${campaign.id}`);
    },
  });
  return (
    <LetterForm
      form={form}
      submission={submission}
      submitLabel={t('correction.send', { count: campaign.toCorrect })}
    >
      <Card padding="lg">
        <Alert color="yellow" mb="md" title={t('correction.text')} />
        <InstantField
          zone={form.values.zone}
          label={t('editor.replyBy')}
          {...form.getInputProps('replyBy')}
        />
      </Card>
    </LetterForm>
  );
}
