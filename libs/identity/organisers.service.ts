import { Inject, Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { Clock, newId, type Translated } from '#lib/kernel';
import {
  Database,
  decodeCursor,
  type Page,
  pageOf,
  type PageRequest,
  pageSize,
  type Tx,
} from '#platform/database';
import { Events } from '#platform/events';
import { Membership } from './entities/membership.entity.js';
import { Organiser } from './entities/organiser.entity.js';
import type { OrganisationRole, OrganiserRole, Party } from './domain/roles.js';
import { identityErrors } from './identity.errors.js';
import { memberAdded, organiserCreated } from './identity.events.js';

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

  /** Throws `identity.slug-taken`. */
  async create(tx: Tx, request: NewOrganiser, ownerId: string, actorId = ownerId): Promise<Organiser> {
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
    await this.addMember(
      tx,
      { accountId: ownerId, party: 'organiser', partyId: organiser.id, role: 'owner' },
      actorId,
    );
    return organiser;
  }

  /** Gives a person a place in an organiser or an organisation; an existing place is left as it is. */
  async addMember(
    tx: Tx,
    member: { accountId: string; party: Party; partyId: string; role: OrganiserRole | OrganisationRole },
    actorId: string | null,
  ): Promise<void> {
    if (await tx.existsBy(Membership, { accountId: member.accountId, partyId: member.partyId })) return;
    await tx.insert(Membership, { id: newId(), ...member, createdAt: this.clock.now() });
    const organiserId = member.party === 'organiser' ? member.partyId : null;
    await this.events.record(tx, memberAdded, {
      organiserId,
      actorId,
      subjectId: member.partyId,
      data: { accountId: member.accountId, role: member.role },
    });
  }

  /** All organisers of the installation, the newest first; for its administrator. */
  async page(request: PageRequest): Promise<Page<Organiser>> {
    const size = pageSize(request);
    const before = decodeCursor(request.cursor);
    const organisers = await this.database.manager.find(Organiser, {
      where: before ? { id: LessThan(before) } : {},
      order: { id: 'DESC' },
      take: size + 1,
    });
    return pageOf(organisers, size, ({ id }) => id);
  }

  byIds(ids: string[]): Promise<Organiser[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.database.manager.findBy(Organiser, { id: In(ids) });
  }
}
