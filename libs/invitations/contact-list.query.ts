import { Injectable } from '@nestjs/common';
import { searchKey } from '#lib/kernel';
import {
  Database,
  idIn,
  likePattern,
  type Page,
  pageOf,
  type PageRequest,
  pageSize,
} from '#platform/database';
import { type Audience } from './domain/audience.js';
import { audienceRows } from './audience-rows.js';
import { Contact } from './entities/contact.entity.js';
import { invitationsErrors } from './invitations.errors.js';

@Injectable()
export class ContactListQuery {
  constructor(private readonly database: Database) {}

  /** The organiser's contacts, newest first. */
  async page(organiserId: string, request: PageRequest): Promise<Page<Contact>> {
    const size = pageSize(request);
    const query = this.database.manager
      .createQueryBuilder(Contact, 'contact')
      .where('contact.organiserId = :organiserId', { organiserId })
      .orderBy('contact.id', 'DESC')
      .limit(size + 1);
    const before = idIn(request.cursor);
    if (before) query.andWhere('contact.id < :before', { before });
    const words = searchKey(request.q);
    if (words) query.andWhere(`contact.searchKey LIKE :words ESCAPE '!'`, { words: likePattern(words) });
    return pageOf(await query.getMany(), size, ({ id }) => [id]);
  }

  /** Throws `invitations.contact-not-found`. */
  async one(organiserId: string, id: string): Promise<Contact> {
    const contact = await this.database.manager.findOneBy(Contact, { id, organiserId });
    if (!contact) throw invitationsErrors.contactNotFound();
    return contact;
  }

  /** How many contacts an audience means now. */
  countOf(organiserId: string, audience: Audience): Promise<number> {
    return audienceRows(this.database.manager, organiserId, audience).getCount();
  }

  /** The first few contacts of an audience, for previews. */
  firstOf(organiserId: string, audience: Audience, most: number): Promise<Contact[]> {
    return audienceRows(this.database.manager, organiserId, audience).limit(most).getMany();
  }

  /** Every tag in use with the number of contacts that carry it, the most used first. */
  async tags(organiserId: string): Promise<{ tag: string; contacts: number }[]> {
    const rows = await this.database.manager.find(Contact, {
      select: { tags: true },
      where: { organiserId },
    });
    const counts = new Map<string, number>();
    for (const tag of rows.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    return [...counts].map(([tag, contacts]) => ({ tag, contacts })).sort((a, b) => b.contacts - a.contacts);
  }
}
