import { Inject, Injectable } from '@nestjs/common';
import type { ActingForOrganiser } from '#lib/identity';
import { Clock, newId, searchKey, type UiLanguage } from '#lib/kernel';
import { isUniqueViolation, lockInOrder, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { CorrectedAddresses } from './corrected-addresses.service.js';
import { cleanTags } from './domain/audience.js';
import { Contact, type ContactRole } from './entities/contact.entity.js';
import { invitationsErrors } from './invitations.errors.js';
import { contactCreated } from './invitations.events.js';

export interface ContactFacts {
  name: string;
  organisationName: string;
  email: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  language: UiLanguage;
  role: ContactRole;
  tags: string[];
  notes: string;
}

/** A contact as it is kept: tags in one form, search key. */
export function contactRow(facts: ContactFacts): ContactFacts & Pick<Contact, 'searchKey'> {
  const { name, organisationName, email } = facts;
  const tags = cleanTags(facts.tags);
  return {
    ...facts,
    tags,
    searchKey: searchKey(name, organisationName, email, tags.join(' ')).slice(0, 600),
  };
}

@Injectable()
export class Contacts {
  constructor(
    private readonly corrected: CorrectedAddresses,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Records `contact.created`. Throws `invitations.contact-exists` when the organiser has the address already. */
  async add(tx: Tx, { organiserId, actorId }: ActingForOrganiser, facts: ContactFacts): Promise<string> {
    const { email } = facts;
    if (await tx.existsBy(Contact, { organiserId, email }))
      throw invitationsErrors.contactExists({ field: 'email' });
    const id = newId();
    await tx
      .insert(Contact, { id, organiserId, ...contactRow(facts), createdAt: this.clock.now() })
      .catch(sayWhichExists);
    await this.events.record(tx, contactCreated, { organiserId, actorId, subjectId: id, data: { email } });
    return id;
  }

  /**
   * Changes what is known of a contact. Another address is another person's until they have shown otherwise, so links that went
   * to the former one end and open invitations go out anew (CorrectedAddresses). Locks the contact. Throws
   * `invitations.contact-not-found` and `invitations.contact-exists`.
   */
  async edit(
    tx: Tx,
    { organiserId, actorId }: ActingForOrganiser,
    contactId: string,
    facts: ContactFacts,
  ): Promise<void> {
    const [contact] = await lockInOrder(tx, Contact, [contactId]);
    if (contact?.organiserId !== organiserId) throw invitationsErrors.contactNotFound();
    const row = contactRow(facts);
    await tx.update(Contact, { id: contactId, organiserId }, row).catch(sayWhichExists);
    if (facts.email === contact.email) return;
    await this.corrected.follow(tx, Object.assign(contact, row), actorId);
  }
}

function sayWhichExists(error: unknown): never {
  throw isUniqueViolation(error) ? invitationsErrors.contactExists({ field: 'email' }) : error;
}
