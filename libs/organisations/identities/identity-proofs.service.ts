import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Membership } from '#lib/identity';
import { Clock, newId } from '#lib/kernel';
import { isUniqueViolation, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { IdentityLetter } from '../entities/identity-letter.entity.js';
import { IdentityProof, type ProofKind } from '../entities/identity-proof.entity.js';
import { IdentityRefutation } from '../entities/identity-refutation.entity.js';
import type { Organisation } from '../entities/organisation.entity.js';
import { isUnderItsName, reachOf } from '../domain/identity-state.js';
import { identitiesErrors } from './identities.errors.js';
import { identityProofWithdrawn, identityProven, identitySettled } from './identities.events.js';
import { IdentityMails } from './identity-mails.service.js';
import { IdentityObjections } from './identity-objections.service.js';

/** Who finds something out about an organisation, and what to say about it. */
export interface Finding {
  organiserId: string;
  actorId: string | null;
  /** What was looked at, or the reason. */
  note: string;
}

/** A finding by somebody, for both sides to read the reason. */
export type Settlement = Finding & { actorId: string };

/** Whose a code is found to be, who else claimed it, and the other organisers with whom each of them exhibits. */
export interface Sides {
  holder: Organisation;
  others: readonly Organisation[];
  alsoFor: ReadonlyMap<string, readonly string[]>;
}

/** What organisers find out about whose a tax code is. Whether they may look at the organisations is the caller's to ask. */
@Injectable()
export class IdentityProofs {
  constructor(
    private readonly events: Events,
    private readonly mails: IdentityMails,
    private readonly objections: IdentityObjections,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Writes down that an organisation holds its code, under the name it has; twice changes nothing. Records `identity.proven`.
   * Throws `identities.no-code`, `identities.disputed` when another one was faster, and `identities.checked-elsewhere` when
   * another organiser has checked it under another name.
   */
  async prove(tx: Tx, organisation: Organisation, kind: ProofKind, finding: Finding): Promise<void> {
    const { id, taxCode: code } = organisation;
    if (code === null) throw identitiesErrors.noCode();
    const reach = reachOf(code, finding.organiserId);
    const { organiserId, actorId, note } = finding;
    const known = await tx.findOneBy(IdentityProof, { organisationId: id, code, reach });
    if (known && isUnderItsName(known, organisation)) return;
    if (known && known.organiserId !== organiserId) throw identitiesErrors.checkedElsewhere();
    if (known) await tx.delete(IdentityProof, { id: known.id });
    await this.insert(tx, organisation, { reach, kind, ...finding });
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
   * Settles whose a code is: proven for the holder, refuted for the others. Records `identity.settled` for each side, with the
   * organiser and with those of `alsoFor`, and tells each side of its own outcome, with the reason and without a word about who the
   * other is. What another organiser has proven stays; found to be somebody else's, that is for the other one to look at, and
   * nothing else happens (`IdentityObjections`).
   */
  async settle(tx: Tx, { holder, others, alsoFor }: Sides, finding: Settlement): Promise<void> {
    const code = holder.taxCode!;
    const reach = reachOf(code, finding.organiserId);
    const standing = await tx.findOneBy(IdentityProof, { code, reach });
    const isElsewhere = standing !== null && standing.organiserId !== finding.organiserId;
    if (isElsewhere && standing.organisationId !== holder.id)
      return this.objections.object(tx, standing, holder, finding);
    if (!isElsewhere) {
      await tx.delete(IdentityProof, { code, reach });
      await this.insert(tx, holder, { reach, kind: 'settled', ...finding });
    }
    await this.refute(tx, { holder, others }, { ...finding, code, reach });
    for (const side of [holder, ...others]) {
      const outcome = {
        verdict: side.id === holder.id ? 'proven' : 'refuted',
        reason: finding.note,
      } as const;
      await this.record(tx, side.id, outcome, finding);
      for (const organiserId of alsoFor.get(side.id) ?? [])
        await this.record(tx, side.id, outcome, { organiserId, actorId: null });
      await this.mails.settled(tx, side, outcome);
    }
  }

  /** What was refuted for an organisation is refuted for the others of whoever manages it, should they claim the same code. */
  async refuteWithOthersOf(tx: Tx, { id, taxCode: code }: Organisation, managerId: string): Promise<void> {
    const managed = await tx.findBy(Membership, { accountId: managerId, role: 'manager' });
    const organisationId = In(managed.map(({ partyId }) => partyId));
    for (const { reach, organiserId, actorId, reason } of await tx.findBy(IdentityRefutation, {
      organisationId,
      code: code!,
    })) {
      const refuted = { organisationId: id, code: code!, reach };
      if (await tx.existsBy(IdentityRefutation, refuted)) continue;
      const createdAt = this.clock.now();
      const found = { organiserId, actorId, reason, createdAt };
      await tx.insert(IdentityRefutation, { id: newId(), ...refuted, ...found });
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

  private async refute(
    tx: Tx,
    { holder, others }: Pick<Sides, 'holder' | 'others'>,
    { code, reach, organiserId, actorId, note: reason }: Settlement & { code: string; reach: string },
  ): Promise<void> {
    const createdAt = this.clock.now();
    const sides = In([holder, ...others].map(({ id }) => id));
    await tx.delete(IdentityRefutation, { organisationId: sides, code, reach });
    for (const { id: organisationId } of others)
      await tx.insert(IdentityRefutation, {
        ...{ id: newId(), organisationId, code, reach },
        ...{ organiserId, actorId, reason, createdAt },
      });
  }

  private record(
    tx: Tx,
    subjectId: string,
    data: { verdict: 'proven' | 'refuted'; reason: string },
    { organiserId, actorId }: Pick<Finding, 'organiserId' | 'actorId'>,
  ): Promise<void> {
    return this.events.record(tx, identitySettled, { organiserId, actorId, subjectId, data });
  }

  private async insert(
    tx: Tx,
    { id: organisationId, taxCode, name }: Organisation,
    proof: Pick<IdentityProof, 'reach' | 'kind'> & Finding,
  ): Promise<void> {
    const { reach, kind, organiserId, actorId, note } = proof;
    const createdAt = this.clock.now();
    const of = { organisationId, code: taxCode!, reach, kind, name };
    try {
      await tx.insert(IdentityProof, { id: newId(), ...of, organiserId, actorId, note, createdAt });
    } catch (error) {
      throw isUniqueViolation(error) ? identitiesErrors.disputed() : error;
    }
  }
}
