import { Button } from '@mantine/core';
import { IconBell, IconPlayerPause, IconPlayerPlay, IconSend } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ConfirmButton } from '../../../shared/ui/asking/confirm-button';
import { toast } from '../../../shared/ui/toasts/toast';
import { doWithCampaign, type Campaign, type CampaignDeed } from '../api';

/** What can be done with a campaign in its state, as long as guests can reply; sending asks first, with the number of people. */
export function CampaignActions({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('invitations');
  const { organiserId = '' } = useParams();
  const client = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const perform = async (deed: CampaignDeed): Promise<void> => {
    setBusy(true);
    try {
      await doWithCampaign(organiserId, campaign.id, deed);
      toast.success(t(`campaign.did.${deed}`));
      await client.invalidateQueries({ queryKey: ['invitations', organiserId] });
    } catch (error) {
      toast.problem(error);
    } finally {
      setBusy(false);
    }
  };
  if (!campaign.takesReplies || campaign.state === 'withdrawn') return null;
  if (campaign.state === 'drafted') {
    return (
      <ConfirmButton
        variant="filled"
        leftSection={<IconSend size={18} aria-hidden />}
        question={t('campaign.sendQuestion', { count: campaign.audienceSize })}
        confirmLabel={t('campaign.sendConfirm')}
        onConfirm={() => perform('start')}
      >
        {t('campaign.send')}
      </ConfirmButton>
    );
  }
  if (campaign.state === 'sending') {
    return (
      <Button
        variant="default"
        loading={isBusy}
        leftSection={<IconPlayerPause size={18} aria-hidden />}
        onClick={() => void perform('pause')}
      >
        {t('campaign.pause')}
      </Button>
    );
  }
  if (campaign.state === 'paused') {
    return (
      <Button
        loading={isBusy}
        leftSection={<IconPlayerPlay size={18} aria-hidden />}
        onClick={() => void perform('resume')}
      >
        {t('campaign.resume')}
      </Button>
    );
  }
  const silent = campaign.replies.none;
  return silent > 0 && campaign.reminded === 0 ? (
    <ConfirmButton
      leftSection={<IconBell size={18} aria-hidden />}
      question={t('campaign.remindQuestion', { count: silent })}
      confirmLabel={t('campaign.remindConfirm')}
      onConfirm={() => perform('reminders')}
    >
      {t('campaign.remind')}
    </ConfirmButton>
  ) : null;
}
