import { Injectable } from '@nestjs/common';
import { In, IsNull, type EntityManager } from 'typeorm';
import { IdentityProof } from '../entities/identity-proof.entity.js';
import { IdentityRefutation } from '../entities/identity-refutation.entity.js';
import { Organisation } from '../entities/organisation.entity.js';

/** An organisation that claims a tax code, with what has been found out about it. */
export interface Claimant {
  organisation: Organisation;
  proof: IdentityProof | null;
  refutation: IdentityRefutation | null;
}

/** Who claims a tax code. What an organiser typed is no claim. */
@Injectable()
export class ClaimantsQuery {
  /** The earliest first, with what was found where the code reaches. */
  async of(manager: EntityManager, code: string, reach: string): Promise<Claimant[]> {
    const organisations = await manager.find(Organisation, {
      where: { taxCode: code, enteredBy: IsNull() },
      order: { id: 'ASC' },
    });
    const among = { organisationId: In(organisations.map(({ id }) => id)), code, reach };
    const proofs = await manager.findBy(IdentityProof, among);
    const refutations = await manager.findBy(IdentityRefutation, among);
    return organisations.map((organisation) => ({
      organisation,
      proof: proofs.find(({ organisationId }) => organisationId === organisation.id) ?? null,
      refutation: refutations.find(({ organisationId }) => organisationId === organisation.id) ?? null,
    }));
  }
}

/** Those of the others that have not been refuted. */
export const rivalsOf = (claimants: readonly Claimant[], organisationId: string): Claimant[] =>
  claimants.filter(({ organisation, refutation }) => organisation.id !== organisationId && !refutation);
