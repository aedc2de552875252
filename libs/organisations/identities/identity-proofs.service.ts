import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock, newId } from '#lib/kernel';
import { isUniqueViolation, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { IdentityLetter } from '../entities/identity-letter.entity.js';
import { IdentityProof, type ProofKind } from '../entities/identity-proof.entity.js';
import { IdentityRefutation } from '../entities/identity-refutation.entity.js';
import type { Organisation } from '../entities/organisation.entity.js';
import { reachOf } from '../domain/identity-state.js';
import { identitiesErrors } from './identities.errors.js';
import { identityProofWithdrawn, identityProven, identitySettled } from './identities.events.js';
import { IdentityMails } from './identity-mails.service.js';

/** Who finds something out about an organisation, and what to say about it. */
export interface Finding {
  organiserId: string;
  actorId: string | null;
  /** What was looked at, or the reason. */
  note: string;
}

/** What organisers find out about whose a tax code is. Whether they may look at the organisations is the caller's to ask. */
@Injectable()
export class IdentityProofs {
  constructor(
    private readonly events: Events,
    private readonly mails: IdentityMails,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Writes down that an organisation holds its code; twice changes nothing. Records `identity.proven`. Throws
   * `identities.no-code`, and `identities.disputed` when another one was faster.
   */
  async prove(tx: Tx, organisation: Organisation, kind: ProofKind, finding: Finding): Promise<void> {
    const { id, taxCode: code } = organisation;
    if (code === null) throw identitiesErrors.noCode();
    const reach = reachOf(code, finding.organiserId);
    if (await tx.existsBy(IdentityProof, { organisationId: id, code, reach })) return;
    await this.insert(tx, { organisationId: id, code, reach, kind, ...finding });
    const { organiserId, actorId, note } = finding;
    const facts = { organiserId, actorId, subjectId: id };
    await this.events.record(tx, identityProven, { ...facts, data: { kind, note } });
  }

  /** Takes back what this organiser proved. Records `identity.proof-withdrawn`. Throws `identities.not-yours`. */
  async withdraw(tx: Tx, organisation: Organisation, { organiserId, actorId, note }: Finding): Promise<void> {
    const { affected } = await tx.delete(IdentityProof, { organisationId: organisation.id, organiserId });
    if (!affected) throw identitiesErrors.notYours();
    const facts = { organiserId, actorId, subjectId: organisation.id, data: { reason: note } };
    await this.events.record(tx, identityProofWithdrawn, facts);
  }

  /**
   * Settles whose a code is: proven for the holder, refuted for the others. Records `identity.settled` for each side and
   * tells each of its own outcome, with the reason and without a word about who the other is.
   */
  async settle(
    tx: Tx,
    { holder, others }: { holder: Organisation; others: readonly Organisation[] },
    finding: Finding & { actorId: string },
  ): Promise<void> {
    const code = holder.taxCode!;
    const reach = reachOf(code, finding.organiserId);
    const { organiserId, actorId, note: reason } = finding;
    await tx.delete(IdentityProof, { code, reach });
    const sides = In([holder, ...others].map(({ id }) => id));
    await tx.delete(IdentityRefutation, { organisationId: sides, code, reach });
    await this.insert(tx, { organisationId: holder.id, code, reach, kind: 'settled', ...finding });
    for (const { id: organisationId } of others)
      await tx.insert(IdentityRefutation, {
        ...{ id: newId(), organisationId, code, reach, organiserId, actorId, reason },
        createdAt: this.clock.now(),
      });
    for (const side of [holder, ...others]) {
      const verdict = side.id === holder.id ? 'proven' : 'refuted';
      const facts = { organiserId, actorId, subjectId: side.id };
      await this.events.record(tx, identitySettled, { ...facts, data: { verdict, reason } });
      await this.mails.settled(tx, side, { verdict, reason });
    }
  }

  /**
   * Forgets what proves an organisation: it has another code now. What was refuted stays, should it come back to the old one, and
   * so do letters, without their links: when they were asked for last bounds how often.
   */
  async forget(tx: Tx, organisationId: string): Promise<void> {
    await tx.delete(IdentityProof, { organisationId });
    await tx.update(IdentityLetter, { organisationId }, { expiresAt: this.clock.now(), confirmedAt: null });
  }

  private async insert(
    tx: Tx,
    proof: Pick<IdentityProof, 'organisationId' | 'code' | 'reach' | 'kind'> & Finding,
  ): Promise<void> {
    try {
      await tx.insert(IdentityProof, { id: newId(), ...proof, createdAt: this.clock.now() });
    } catch (error) {
      throw isUniqueViolation(error) ? identitiesErrors.disputed() : error;
    }
  }
}
