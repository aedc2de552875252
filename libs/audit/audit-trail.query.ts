import { Injectable } from '@nestjs/common';
import { Account, Membership } from '#lib/identity';
import { searchKey } from '#lib/kernel';
import { Database, idIn, type Page, pageOf, type PageRequest, pageSize } from '#platform/database';
import { StoredEvent } from '#platform/events';

export interface AuditFilter extends PageRequest {
  /** "booth.claimed", or "booth." for every event about booths. */
  name?: string | undefined;
  subjectId?: string | undefined;
  actorId?: string | undefined;
}

export interface AuditEntry {
  id: string;
  name: string;
  subjectId: string;
  /** Who did it; null for the platform itself, or somebody who is gone. */
  actor: { id: string; name: string } | null;
  data: object;
  occurredAt: Date;
}

/** The audit trail is the event table: what was recorded with a change is what is shown, and nothing is written twice. */
@Injectable()
export class AuditTrailQuery {
  constructor(private readonly database: Database) {}

  /** The organiser's entries, newest first; `q` finds members by name, without accents. One statement a page, two with `q`. */
  async page(organiserId: string, filter: AuditFilter): Promise<Page<AuditEntry>> {
    const size = pageSize(filter);
    const query = this.database.manager
      .createQueryBuilder(StoredEvent, 'event')
      .leftJoin(Account, 'account', 'account.id = event.actorId')
      .addSelect('account.name', 'actorName')
      .where('event.organiserId = :organiserId', { organiserId })
      .orderBy('event.id', 'DESC')
      .limit(size + 1);
    const before = idIn(filter.cursor);
    if (before) query.andWhere('event.id < :before', { before });
    if (filter.name?.endsWith('.')) query.andWhere('event.name LIKE :prefix', { prefix: `${filter.name}%` });
    else if (filter.name) query.andWhere('event.name = :name', { name: filter.name });
    if (filter.subjectId) query.andWhere('event.subjectId = :subjectId', { subjectId: filter.subjectId });
    if (filter.actorId) query.andWhere('event.actorId = :actorId', { actorId: filter.actorId });
    const words = searchKey(filter.q);
    if (words)
      query.andWhere('event.actorId IN (:...ids)', { ids: await this.membersNamed(organiserId, words) });
    const { entities, raw } = await query.getRawAndEntities<{ actorName: string | null }>();
    const entries = entities.map((event, at) => entryOf(event, raw[at]!.actorName));
    return pageOf(entries, size, ({ id }) => [id]);
  }

  /** Ids of the organiser's members whose name holds the words; never empty, so that it fits an IN list. */
  private async membersNamed(organiserId: string, words: string): Promise<string[]> {
    const members = await this.database.manager
      .createQueryBuilder(Account, 'account')
      .select(['account.id', 'account.name'])
      .innerJoin(Membership, 'membership', 'membership.accountId = account.id')
      .where('membership.partyId = :organiserId', { organiserId })
      .getMany();
    const found = members.filter(({ name }) => searchKey(name).includes(words));
    return found.length > 0 ? found.map(({ id }) => id) : [''];
  }
}

const entryOf = (
  { id, name, subjectId, actorId, data, occurredAt }: StoredEvent,
  actorName: string | null,
): AuditEntry => ({
  id,
  name,
  subjectId,
  actor: actorId && actorName ? { id: actorId, name: actorName } : null,
  data,
  occurredAt,
});
