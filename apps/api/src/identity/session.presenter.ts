import { Injectable } from '@nestjs/common';
import { Actor, type OrganiserRole, Organisers } from '#lib/identity';
import { textIn, type UiLanguage } from '#lib/kernel';
import type { SessionResponse } from './session.response.js';

@Injectable()
export class SessionPresenter {
  constructor(private readonly organisers: Organisers) {}

  async present(actor: Actor, language: UiLanguage): Promise<SessionResponse> {
    const ids = actor.memberships.filter(({ party }) => party === 'organiser').map(({ partyId }) => partyId);
    const organisers = await this.organisers.byIds(ids);
    return {
      account: {
        id: actor.accountId,
        name: actor.name,
        email: actor.email,
        language: actor.language,
        emailVerified: actor.emailVerified,
        administrator: actor.administrator,
      },
      organisers: organisers.map(({ id, slug, name }) => ({
        id,
        slug,
        name: textIn(name, language),
        role: actor.roleIn(id) as OrganiserRole,
      })),
      organisations: [],
    };
  }
}
