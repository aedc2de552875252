import { Injectable } from '@nestjs/common';
import type { Organiser } from '#lib/identity';
import { Notifications } from '#lib/notifications';
import type { Tx } from '#platform/database';
import { IdentityProof } from '../entities/identity-proof.entity.js';
import { Organisation } from '../entities/organisation.entity.js';
import { MembersQuery } from '../members.query.js';
import { identityDisputedMail } from './identity-disputed.notification.js';
import { identityLetterMail } from './identity-letter.notification.js';
import { identityObjectedMail } from './identity-objected.notification.js';
import { identitySettledMail } from './identity-settled.notification.js';

/** Whose a code is matters as long as it is asked. */
const FOR_EVER = { worthUntil: null };

/**
 * Mails about whose a tax code is. They are the platform's and carry no organiser: its outbox would show whom they went to.
 */
@Injectable()
export class IdentityMails {
  constructor(
    private readonly notifications: Notifications,
    private readonly members: MembersQuery,
  ) {}

  /** Tells an organisation's managers how the dispute over its code ended for it. */
  async settled(
    tx: Tx,
    { id: organisationId, name: organisation }: Organisation,
    outcome: { verdict: 'proven' | 'refuted'; reason: string },
  ): Promise<void> {
    for (const person of await this.members.recipients(tx, organisationId, ['manager']))
      await this.notifications.notify(
        tx,
        identitySettledMail,
        person,
        {
          ...{ name: person.name, organisationId, organisation },
          ...outcome,
        },
        FOR_EVER,
      );
  }

  /**
   * Tells an organisation's managers, once until an organiser settles it, that somebody else claims their code and an organiser may
   * settle whose it is.
   */
  async disputed(tx: Tx, organisationId: string): Promise<void> {
    const side = await tx.findOneByOrFail(Organisation, { id: organisationId });
    const { name: organisation, taxCode } = side;
    const proof = await tx.findOneBy(IdentityProof, { organisationId, code: taxCode! });
    // A settlement makes another proof: what comes after it is another dispute.
    const dispute = proof?.id ?? `${organisationId}:${taxCode}`;
    for (const { accountId, ...person } of await this.members.recipients(tx, organisationId, ['manager'])) {
      const data = { name: person.name, organisationId, organisation, taxCode: taxCode! };
      const uniqueKey = `${identityDisputedMail.name}:${dispute}:${accountId}`;
      await this.notifications.notify(tx, identityDisputedMail, person, data, { uniqueKey, ...FOR_EVER });
    }
  }

  /** Tells the office that proved the code of an organisation what another organiser finds. */
  async objected(
    tx: Tx,
    { name: organisation, taxCode }: Organisation,
    to: { organiserId: string; by: Organiser; reason: string },
  ): Promise<void> {
    const { organiserId, by, reason } = to;
    for (const person of await this.members.recipients(tx, organiserId, ['owner', 'staff'])) {
      const data = { name: person.name, organiserId, by: by.name, organisation, taxCode: taxCode!, reason };
      const options = { organiserId, sender: `organiser ${by.id}`, ...FOR_EVER };
      await this.notifications.notify(tx, identityObjectedMail, person, data, options);
    }
  }

  /** The link that proves a code, to the address that an organiser knows of its holder. */
  letter(
    tx: Tx,
    known: Pick<Organisation, 'name' | 'country'> & { email: string },
    { id: organisationId, taxCode }: Organisation,
    token: string,
  ): Promise<void> {
    const to = { email: known.email, name: known.name, language: 'vi' as const };
    const data = { organisationId, taxCode: taxCode!, token };
    const sender = `organisation ${organisationId}`;
    return this.notifications.notify(tx, identityLetterMail, to, data, { sender, ...FOR_EVER });
  }
}
