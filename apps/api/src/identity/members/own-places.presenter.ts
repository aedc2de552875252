import { Injectable } from '@nestjs/common';
import { type NamedFair, NamedFairsQuery } from '#lib/exhibitors';
import type { MemberInvitation } from '#lib/identity';
import { textIn, type UiLanguage } from '#lib/kernel';
import type { NamedFairResponse, OwnInvitationResponse } from './own-places.response.js';

/** Invitations as the invited person reads them. */
@Injectable()
export class OwnInvitationsPresenter {
  constructor(private readonly named: NamedFairsQuery) {}

  async present(
    invitations: readonly MemberInvitation[],
    language: UiLanguage,
  ): Promise<OwnInvitationResponse[]> {
    const toOrganisations = invitations.filter(({ party }) => party === 'organisation');
    const fairs = await this.named.of(toOrganisations.map(({ partyId }) => partyId));
    return invitations.map((invitation) => ({
      ...presentInvitation(invitation, language),
      fairs: (fairs.get(invitation.partyId) ?? []).map((one) => presentFair(one, language)),
    }));
  }
}

const presentInvitation = (
  { id, party, place, role, invitedBy, sentAt, expiresAt }: MemberInvitation,
  language: UiLanguage,
): Omit<OwnInvitationResponse, 'fairs'> => ({
  id,
  party,
  place: textIn(place, language),
  role,
  invitedBy,
  sentAt: sentAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
});

const presentFair = ({ fair, organiser }: NamedFair, language: UiLanguage): NamedFairResponse => ({
  name: textIn(fair.name, language),
  startsOn: fair.startsOn,
  endsOn: fair.endsOn,
  venue: textIn(fair.venue, language),
  venueAddress: fair.venueAddress,
  organiserName: textIn(organiser.name, language),
});
