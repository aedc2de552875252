import { Inject, Injectable } from '@nestjs/common';
import { Organiser } from '#lib/identity';
import { Clock, newId } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { Events } from '#platform/events';
import { IdentityObjection } from '../entities/identity-objection.entity.js';
import type { IdentityProof } from '../entities/identity-proof.entity.js';
import { Organisation } from '../entities/organisation.entity.js';
import { identityObjected } from './identities.events.js';
import { IdentityMails } from './identity-mails.service.js';

/** What one organiser finds against the proof of another, which nobody but that other one changes. */
@Injectable()
export class IdentityObjections {
  constructor(
    private readonly events: Events,
    private readonly mails: IdentityMails,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Puts the proof in dispute for the organiser that made it, and mails its office; twice changes nothing. Records
   * `identity.objected` in the trails of both, each about its own side.
   */
  async object(
    tx: Tx,
    proof: IdentityProof,
    holder: Organisation,
    { organiserId, actorId, note: reason }: { organiserId: string; actorId: string; note: string },
  ): Promise<void> {
    if (await tx.existsBy(IdentityObjection, { proofId: proof.id, organiserId })) return;
    const createdAt = this.clock.now();
    await tx.insert(IdentityObjection, {
      ...{ id: newId(), proofId: proof.id, organiserId, actorId, reason, createdAt },
    });
    const proven = await tx.findOneByOrFail(Organisation, { id: proof.organisationId });
    const by = await tx.findOneByOrFail(Organiser, { id: organiserId });
    const data = { reason };
    await this.events.record(tx, identityObjected, { organiserId, actorId, subjectId: holder.id, data });
    const theirs = { organiserId: proof.organiserId, actorId: null, subjectId: proven.id, data };
    await this.events.record(tx, identityObjected, theirs);
    await this.mails.objected(tx, proven, { organiserId: proof.organiserId, by, reason });
  }
}
