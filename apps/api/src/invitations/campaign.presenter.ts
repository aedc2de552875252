import { type CampaignBoard, CORRECTABLE, type GuestRow } from '#lib/invitations';
import { versionOf } from '#platform/database';
import type { CampaignResponse, GuestResponse } from './campaign.response.js';

export const presentCampaign = ({ campaign, ...board }: CampaignBoard): CampaignResponse => ({
  id: campaign.id,
  fairId: campaign.fairId,
  fairPhase: board.fairPhase,
  takesReplies: board.takesReplies,
  name: campaign.name,
  subject: campaign.subject,
  body: campaign.body,
  audience: campaign.audience,
  replyBy: campaign.replyBy.toISOString(),
  remindAt: campaign.remindAt?.toISOString() ?? null,
  state: campaign.state,
  createdAt: campaign.createdAt.toISOString(),
  startedAt: campaign.startedAt?.toISOString() ?? null,
  sentAt: campaign.sentAt?.toISOString() ?? null,
  isCorrectable: board.fairPhase !== 'over' && CORRECTABLE.includes(campaign.state),
  corrections: campaign.corrections ?? 0,
  withdrawnAt: campaign.withdrawnAt?.toISOString() ?? null,
  withdrawalReason: campaign.withdrawalReason,
  audienceSize: board.audience,
  invitations: board.invitations,
  toCorrect: board.toCorrect,
  reminded: board.reminded,
  replies: board.replies,
  mails: board.mails,
  version: versionOf(campaign),
});

export const presentGuest = ({ invitation, contact, mails }: GuestRow): GuestResponse => ({
  id: invitation.id,
  contactId: contact.id,
  name: contact.name,
  organisationName: contact.organisationName,
  email: contact.email,
  country: contact.country,
  language: contact.language,
  reply: invitation.reply,
  plusOnes: invitation.plusOnes,
  message: invitation.message,
  repliedAt: invitation.repliedAt?.toISOString() ?? null,
  reminderSentAt: invitation.reminderSentAt?.toISOString() ?? null,
  joined: invitation.organisationId !== null,
  mails: mails.map(({ id, kind, state, queuedAt, endedAt }) => ({
    id,
    kind,
    state,
    queuedAt: queuedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  })),
});
