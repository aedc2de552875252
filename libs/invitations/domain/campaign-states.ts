import type { StateTable } from '#lib/kernel';

export type CampaignState = 'drafted' | 'sending' | 'paused' | 'sent';
export type CampaignVerb = 'send' | 'pause' | 'resume' | 'finish';

/** drafted → sending → sent, with a pause in between as often as wanted. */
export const CAMPAIGN_STATES: StateTable<CampaignState, CampaignVerb> = {
  drafted: { send: 'sending' },
  sending: { pause: 'paused', finish: 'sent' },
  paused: { resume: 'sending' },
  sent: {},
};
