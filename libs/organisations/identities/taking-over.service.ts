import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Account, Membership } from '#lib/identity';
import { DomainError } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { Events } from '#platform/events';
import { reachOf } from '../domain/identity-state.js';
import { Organisation } from '../entities/organisation.entity.js';
import { organisationTakenOver } from '../organisations.events.js';
import { ClaimantsQuery } from './claimants.query.js';
import { IdentityProofs } from './identity-proofs.service.js';

/**
 * How what an organiser typed becomes its own people's. Between their yes and this nobody changes it (`Organisations`), so that
 * the yes proves the code that stood there when it was said, by the address that stood there.
 */
@Injectable()
export class TakingOver {
  constructor(
    private readonly claimants: ClaimantsQuery,
    private readonly proofs: IdentityProofs,
    private readonly events: Events,
  ) {}

  /** Whether somebody of its own has come. */
  hasPeople(tx: Tx, organisationId: string): Promise<boolean> {
    return tx.existsBy(Membership, { partyId: organisationId });
  }

  /**
   * Makes a locked organisation its own people's; one that is theirs already stays as it is. When one of them came by the address
   * that the organiser knows, that proves the tax code, unless somebody else claims it. Records `organisation.taken-over`.
   */
  async settle(tx: Tx, organisation: Organisation, actorId: string): Promise<void> {
    const { id, name, enteredBy } = organisation;
    if (enteredBy === null) return;
    organisation.enteredBy = null;
    await tx.update(Organisation, { id }, { enteredBy: null });
    const facts = { organiserId: enteredBy, actorId, subjectId: id };
    await this.events.record(tx, organisationTakenOver, { ...facts, data: { name, enteredBy } });
    const reader = await this.whoReadsItsMail(tx, organisation);
    if (reader) await this.prove(tx, organisation, enteredBy, reader.id);
  }

  private async whoReadsItsMail(tx: Tx, { id, email }: Organisation): Promise<Account | null> {
    if (email === null) return null;
    const people = await tx.findBy(Membership, { partyId: id });
    return tx.findOneBy(Account, { id: In(people.map(({ accountId }) => accountId)), email });
  }

  private async prove(tx: Tx, organisation: Organisation, organiserId: string, actorId: string) {
    const { id, taxCode } = organisation;
    if (taxCode === null) return;
    const reach = reachOf(taxCode, organiserId);
    if (await this.claimants.hasRivals(tx, { id, taxCode }, reach)) return;
    try {
      await this.proofs.prove(tx, organisation, 'letter', { organiserId, actorId, note: '' });
    } catch (error) {
      // Somebody else was faster: a dispute, for an organiser to settle.
      if (!(error instanceof DomainError)) throw error;
    }
  }
}
