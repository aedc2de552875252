import { Inject, Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { Clock, newId, type Translated } from '#lib/kernel';
import { Database, idIn, type Page, pageOf, type PageRequest, pageSize, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { Account } from '../entities/account.entity.js';
import { MemberInvitation } from '../entities/member-invitation.entity.js';
import { Membership } from '../entities/membership.entity.js';
import { Organiser } from '../entities/organiser.entity.js';
import type { OrganisationRole, OrganiserRole, Party } from '../domain/roles.js';
import { identityErrors } from '../identity.errors.js';
import { memberAdded, organiserCreated } from '../identity.events.js';

export interface NewOrganiser {
  slug: string;
  name: Translated;
  replyTo: string;
  timeZone: string;
}

@Injectable()
export class Organisers {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Makes an organiser that belongs to whoever asks for it. Throws `identity.slug-taken`. */
  async create(tx: Tx, request: NewOrganiser, ownerId: string): Promise<Organiser> {
    const organiser = await this.createUnowned(tx, request, ownerId);
    const owner = { accountId: ownerId, party: 'organiser', partyId: organiser.id, role: 'owner' } as const;
    await this.addMember(tx, owner, ownerId);
    return organiser;
  }

  /** Makes an organiser whose owner has still to be asked (MemberInvitations). Throws `identity.slug-taken`. */
  async createUnowned(tx: Tx, request: NewOrganiser, actorId: string): Promise<Organiser> {
    if (await tx.existsBy(Organiser, { slug: request.slug }))
      throw identityErrors.slugTaken({ field: 'slug' });
    const organiser = tx.create(Organiser, { id: newId(), ...request, createdAt: this.clock.now() });
    await tx.insert(Organiser, organiser);
    await this.events.record(tx, organiserCreated, {
      organiserId: organiser.id,
      actorId,
      subjectId: organiser.id,
      data: { slug: request.slug },
    });
    return organiser;
  }

  /**
   * Gives a person a place in an organiser or an organisation, once they have said yes: that is the caller's to know. An
   * invitation that still waits there ends; an existing place is left as it is. Records `member.added`.
   */
  async addMember(
    tx: Tx,
    member: { accountId: string; party: Party; partyId: string; role: OrganiserRole | OrganisationRole },
    actorId: string | null,
  ): Promise<void> {
    const { accountId, partyId } = member;
    const { email } = await tx.findOneByOrFail(Account, { id: accountId });
    await tx.delete(MemberInvitation, { partyId, email });
    if (await tx.existsBy(Membership, { accountId, partyId })) return;
    await tx.insert(Membership, { id: newId(), ...member, createdAt: this.clock.now() });
    const organiserId = member.party === 'organiser' ? partyId : null;
    await this.events.record(tx, memberAdded, {
      organiserId,
      actorId,
      subjectId: partyId,
      data: { accountId, role: member.role },
    });
  }

  /** All organisers of the installation, the newest first; for its administrator. */
  async page(request: PageRequest): Promise<Page<Organiser>> {
    const size = pageSize(request);
    const before = idIn(request.cursor);
    const organisers = await this.database.manager.find(Organiser, {
      where: before ? { id: LessThan(before) } : {},
      order: { id: 'DESC' },
      take: size + 1,
    });
    return pageOf(organisers, size, ({ id }) => [id]);
  }

  byIds(ids: string[]): Promise<Organiser[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.database.manager.findBy(Organiser, { id: In(ids) });
  }
}
