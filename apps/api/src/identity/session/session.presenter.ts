import { Injectable } from '@nestjs/common';
import { Actor, type OrganisationRole, type OrganiserRole, Organisers, type Party } from '#lib/identity';
import { textIn, type UiLanguage } from '#lib/kernel';
import { Organisations } from '#lib/organisations';
import type { SessionResponse } from './session.response.js';

@Injectable()
export class SessionPresenter {
  constructor(
    private readonly organisers: Organisers,
    private readonly organisations: Organisations,
  ) {}

  async present(actor: Actor, language: UiLanguage): Promise<SessionResponse> {
    const idsOf = (party: Party) =>
      actor.memberships.filter((membership) => membership.party === party).map(({ partyId }) => partyId);
    const organisers = await this.organisers.byIds(idsOf('organiser'));
    const organisations = await this.organisations.byIds(idsOf('organisation'));
    return {
      account: {
        id: actor.accountId,
        name: actor.name,
        email: actor.email,
        language: actor.language,
        emailVerified: actor.emailVerified,
        administrator: actor.administrator,
        version: actor.version,
      },
      organisers: organisers.map(({ id, slug, name, timeZone }) => ({
        id,
        slug,
        timeZone,
        name: textIn(name, language),
        role: actor.roleIn(id) as OrganiserRole,
      })),
      organisations: organisations.map(({ id, name, kind }) => ({
        id,
        name,
        kind,
        role: actor.roleIn(id) as OrganisationRole,
      })),
    };
  }
}
