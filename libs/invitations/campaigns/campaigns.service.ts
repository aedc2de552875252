import { Inject, Injectable } from '@nestjs/common';
import { ensureNotOver, Fair } from '#lib/fairs';
import type { ActingForOrganiser } from '#lib/identity';
import { CONTENT_LANGUAGES, Clock, newId, nextState, type Translated } from '#lib/kernel';
import { Notifications } from '#lib/notifications';
import { lockInOrder, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { Jobs } from '#platform/queue';
import { audienceRows } from '../audience-rows.js';
import { type Audience, cleanTags } from '../domain/audience.js';
import { CAMPAIGN_STATES, type CampaignVerb, CORRECTABLE } from '../domain/campaign-states.js';
import { PLACEHOLDERS, unknownPlaceholders } from '../domain/placeholders.js';
import { Campaign } from '../entities/campaign.entity.js';
import { invitationsErrors } from '../invitations.errors.js';
import { campaignCorrected, campaignWithdrawn } from '../invitations.events.js';
import { endInvitations, mailCorrections, remindGuests, sendCampaign } from '../invitations.jobs.js';
import { correctionMail, invitationMail, reminderMail } from '../letters/invitation.notification.js';
import { lettersOf } from '../letters/letters.service.js';
import { ReminderPlanning } from '../reminder-planning.service.js';

export interface CampaignFacts {
  fairId: string;
  name: string;
  subject: Translated;
  body: Translated;
  audience: Audience;
  replyBy: Date;
  remindAt: Date | null;
}

/** The letter of a campaign, as it is corrected after it went out. */
export type CorrectedLetter = Pick<CampaignFacts, 'subject' | 'body' | 'replyBy'>;

/** Drafts of campaigns, their start, pause and resumption, and what can be done when they are out. */
@Injectable()
export class Campaigns {
  constructor(
    private readonly jobs: Jobs,
    private readonly notifications: Notifications,
    private readonly events: Events,
    private readonly reminders: ReminderPlanning,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Throws `fairs.over`, `invitations.fair-not-found`, `.unknown-placeholder`, `.reply-by-passed` and `.remind-at-too-late`. */
  async draft(tx: Tx, organiserId: string, facts: CampaignFacts): Promise<string> {
    await this.ensureSound(tx, organiserId, facts);
    const id = newId();
    await tx.insert(Campaign, {
      id,
      organiserId,
      ...tidy(facts),
      state: 'drafted',
      createdAt: this.clock.now(),
    });
    return id;
  }

  /** As `draft`; throws `invitations.not-drafted` once sending has begun. */
  async edit(tx: Tx, organiserId: string, campaignId: string, facts: CampaignFacts): Promise<void> {
    const campaign = await this.lock(tx, organiserId, campaignId);
    if (campaign.state !== 'drafted') throw invitationsErrors.notDrafted();
    await this.ensureSound(tx, organiserId, facts);
    await tx.update(Campaign, { id: campaignId }, tidy(facts));
  }

  /** Begins to send: the job does the rest. Throws `fairs.over`, `invitations.wrong-state`, `.no-recipients` and `.reply-by-passed`. */
  async send(tx: Tx, organiserId: string, campaignId: string): Promise<void> {
    const campaign = await this.lockInTime(tx, organiserId, campaignId);
    if (campaign.replyBy <= this.clock.now()) throw invitationsErrors.replyByPassed({ field: 'replyBy' });
    if (!(await audienceRows(tx, organiserId, campaign.audience).getExists()))
      throw invitationsErrors.noRecipients({ field: 'audience' });
    await this.move(tx, campaign, 'send', { startedAt: this.clock.now() });
    await this.jobs.add(tx, sendCampaign, { campaignId });
    await this.reminders.plan(tx, campaign);
  }

  /** Stops writing further invitations; mails that are queued already still leave. Throws `invitations.wrong-state`. */
  async pause(tx: Tx, organiserId: string, campaignId: string): Promise<void> {
    await this.move(tx, await this.lock(tx, organiserId, campaignId), 'pause');
  }

  /** Goes on where the pause began; nobody gets a second invitation. Throws `fairs.over`, `invitations.wrong-state` and `.reply-by-passed`. */
  async resume(tx: Tx, organiserId: string, campaignId: string): Promise<void> {
    const campaign = await this.lockInTime(tx, organiserId, campaignId);
    if (campaign.replyBy <= this.clock.now()) throw invitationsErrors.replyByPassed();
    await this.move(tx, campaign, 'resume');
    await this.jobs.add(tx, sendCampaign, { campaignId });
  }

  /** Reminds now those who have not answered and were not reminded before. Throws `fairs.over`, `invitations.not-sent-yet`. */
  async remind(tx: Tx, organiserId: string, campaignId: string): Promise<void> {
    const campaign = await this.lockInTime(tx, organiserId, campaignId);
    if (campaign.state !== 'sent') throw invitationsErrors.notSentYet();
    if (campaign.replyBy <= this.clock.now()) throw invitationsErrors.replyByPassed();
    await this.jobs.add(tx, remindGuests, { campaignId, isAsked: true });
  }

  /**
   * Corrects the letter after it went out, and mails it to everybody who has the former one; answers stay, and so does all when
   * nothing is another. Records `campaign.corrected`. Throws `invitations.remind-at-too-late`, `fairs.over`, `invitations.not-correctable`, `.unknown-placeholder`, `.reply-by-passed`.
   */
  async correct(
    tx: Tx,
    { organiserId, actorId }: ActingForOrganiser,
    campaignId: string,
    letter: CorrectedLetter,
  ): Promise<void> {
    const campaign = await this.lockInTime(tx, organiserId, campaignId);
    if (!CORRECTABLE.includes(campaign.state)) throw invitationsErrors.notCorrectable();
    const { subject, body, replyBy } = letter;
    ensureKnownPlaceholders(letter);
    if (replyBy <= this.clock.now()) throw invitationsErrors.replyByPassed({ field: 'replyBy' });
    if (campaign.remindAt && campaign.remindAt > this.clock.now() && campaign.remindAt >= replyBy)
      throw invitationsErrors.remindAtTooLate({ field: 'replyBy' });
    if (isSameLetter(campaign, letter)) return;
    const round = (campaign.corrections ?? 0) + 1;
    await tx.update(Campaign, { id: campaignId }, { subject, body, replyBy, corrections: round });
    // Nobody gets the former one any more, nor a reminder of it: the corrected letter reminds by itself.
    const letters = [invitationMail, correctionMail, reminderMail];
    await this.notifications.takeBackKinds(tx, letters, [lettersOf(campaign)]);
    const correctedAt = this.clock.now().toISOString();
    await this.jobs.add(tx, mailCorrections, { campaignId, round, correctedAt });
    const data = { fairId: campaign.fairId };
    await this.events.record(tx, campaignCorrected, { organiserId, actorId, subjectId: campaignId, data });
  }

  /**
   * Ends all its invitations for good: letters that have not gone are dropped, guests who have one are told why, and what they
   * arranged at the fair ends. A draft just goes. Records `campaign.withdrawn`. Throws `invitations.wrong-state`, `.reason-missing`.
   */
  async withdraw(
    tx: Tx,
    { organiserId, actorId }: ActingForOrganiser,
    campaignId: string,
    reason: string,
  ): Promise<void> {
    const campaign = await this.lock(tx, organiserId, campaignId);
    const isOut = campaign.state !== 'drafted';
    if (isOut && reason.trim() === '') throw invitationsErrors.reasonMissing({ field: 'reason' });
    await this.move(tx, campaign, 'withdraw', { withdrawnAt: this.clock.now(), withdrawalReason: reason });
    await this.notifications.takeBack(tx, lettersOf(campaign));
    if (isOut) await this.jobs.add(tx, endInvitations, { campaignId });
    const data = { fairId: campaign.fairId, reason };
    await this.events.record(tx, campaignWithdrawn, { organiserId, actorId, subjectId: campaignId, data });
  }

  private async move(
    tx: Tx,
    campaign: Campaign,
    verb: CampaignVerb,
    change: Partial<Campaign> = {},
  ): Promise<void> {
    const state = nextState(CAMPAIGN_STATES, campaign.state, verb);
    if (!state) throw invitationsErrors.wrongState();
    await tx.update(Campaign, { id: campaign.id }, { ...(change as object), state });
  }

  /** For what mails anybody. */
  private async lockInTime(tx: Tx, organiserId: string, campaignId: string): Promise<Campaign> {
    const campaign = await this.lock(tx, organiserId, campaignId);
    ensureNotOver(await tx.findOneByOrFail(Fair, { id: campaign.fairId }), this.clock.now());
    return campaign;
  }

  private async lock(tx: Tx, organiserId: string, campaignId: string): Promise<Campaign> {
    const [campaign] = await lockInOrder(tx, Campaign, [campaignId]);
    if (campaign?.organiserId !== organiserId) throw invitationsErrors.campaignNotFound();
    return campaign;
  }

  private async ensureSound(tx: Tx, organiserId: string, facts: CampaignFacts): Promise<void> {
    ensureKnownPlaceholders(facts);
    if (facts.replyBy <= this.clock.now()) throw invitationsErrors.replyByPassed({ field: 'replyBy' });
    if (facts.remindAt && facts.remindAt >= facts.replyBy)
      throw invitationsErrors.remindAtTooLate({ field: 'remindAt' });
    const fair = await tx.findOneBy(Fair, { id: facts.fairId, organiserId });
    if (!fair) throw invitationsErrors.fairNotFound({ field: 'fairId' });
    ensureNotOver(fair, this.clock.now());
  }
}

/** Throws `invitations.unknown-placeholder`, naming field, language and placeholder. */
export function ensureKnownPlaceholders({ subject, body }: Pick<CampaignFacts, 'subject' | 'body'>): void {
  for (const [part, texts] of Object.entries({ subject, body })) {
    for (const language of CONTENT_LANGUAGES) {
      const unknown = unknownPlaceholders(texts[language] ?? '');
      if (unknown.length === 0) continue;
      const allowed = PLACEHOLDERS.map((name) => `{{${name}}}`);
      throw invitationsErrors.unknownPlaceholder({ field: `${part}.${language}`, unknown, allowed });
    }
  }
}

const isSameLetter = (campaign: CorrectedLetter, { subject, body, replyBy }: CorrectedLetter): boolean =>
  replyBy.getTime() === campaign.replyBy.getTime() &&
  CONTENT_LANGUAGES.every(
    (language) =>
      subject[language] === campaign.subject[language] && body[language] === campaign.body[language],
  );

const tidy = (facts: CampaignFacts): CampaignFacts => ({
  ...facts,
  audience: { roles: facts.audience.roles, tags: cleanTags(facts.audience.tags) },
});
