import { Injectable } from '@nestjs/common';
import { Letters, type OpenedInvitation, repliesEnd } from '#lib/invitations';
import { daysText, textIn, type UiLanguage } from '#lib/kernel';
import type { GuestInvitationResponse } from './guest.response.js';

@Injectable()
export class GuestPresenter {
  constructor(private readonly letters: Letters) {}

  present(
    opened: OpenedInvitation,
    language: UiLanguage,
  ): Omit<GuestInvitationResponse, 'email' | 'entrance' | 'loses'> {
    const { invitation, contact, campaign, fair, phase, organiser, closed } = opened;
    const { name, organisationName } = contact;
    const { subject, body, replyBy } = campaign;
    const setting = { fair, organiser, subject, body, replyBy };
    const letter = this.letters.letterTo(setting, { name, organisationName, language }, '');
    return {
      guestName: name,
      organisationName,
      country: contact.country,
      language: contact.language,
      organiserName: letter.organiser,
      fair: {
        id: fair.id,
        name: letter.fair,
        description: textIn(fair.description, language),
        venue: letter.venue,
        venueAddress: fair.venueAddress,
        startsOn: fair.startsOn,
        endsOn: fair.endsOn,
        dates: daysText(fair.startsOn, fair.endsOn, language),
        timeZone: fair.timeZone,
        phase,
      },
      subject: letter.subject,
      letter: letter.body.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== ''),
      replyBy: repliesEnd(setting).toISOString(),
      withdrawn: campaign.state === 'withdrawn' ? (campaign.withdrawalReason ?? '') : null,
      closed,
      answer: invitation.reply,
      plusOnes: invitation.plusOnes,
      message: invitation.message,
      repliedAt: invitation.repliedAt?.toISOString() ?? null,
      joined: invitation.organisationId !== null,
      unsubscribed: contact.unsubscribedAt !== null,
    };
  }
}
