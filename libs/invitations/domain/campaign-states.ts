import type { StateTable } from '#lib/kernel';

export type CampaignState = 'drafted' | 'sending' | 'paused' | 'sent' | 'withdrawn';
export type CampaignVerb = 'send' | 'pause' | 'resume' | 'finish' | 'withdraw';

/**
 * drafted → sending → sent, with a pause in between as often as wanted. From anywhere it can be withdrawn, which ends every
 * invitation; whoever is invited again gets another campaign's letter.
 */
export const CAMPAIGN_STATES: StateTable<CampaignState, CampaignVerb> = {
  drafted: { send: 'sending', withdraw: 'withdrawn' },
  sending: { pause: 'paused', finish: 'sent', withdraw: 'withdrawn' },
  paused: { resume: 'sending', withdraw: 'withdrawn' },
  sent: { withdraw: 'withdrawn' },
  withdrawn: {},
};

/** The states in which letters are out that can be corrected: none is being written meanwhile. */
export const CORRECTABLE: readonly CampaignState[] = ['paused', 'sent'];
