import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Database } from '#platform/database';
import { httpErrors } from '#platform/http';
import {
  EVERYWHERE,
  type IdentityState,
  isUnderItsName,
  ownIdentityState,
} from '../domain/identity-state.js';
import { isPersonalNumber } from '../domain/tax-code.js';
import { IdentityLetter } from '../entities/identity-letter.entity.js';
import { IdentityProof } from '../entities/identity-proof.entity.js';
import { IdentityRefutation } from '../entities/identity-refutation.entity.js';
import { Organisation } from '../entities/organisation.entity.js';
import { UploadedFile } from '../entities/uploaded-file.entity.js';
import { ClaimantsQuery } from './claimants.query.js';

export interface OwnIdentity {
  state: IdentityState;
  taxCode: string | null;
  /** What was uploaded to prove it. */
  document: UploadedFile | null;
  /** When a letter was asked for last. */
  lettersAskedAt: Date | null;
  /** Whether a letter to a known address can prove it: not a person's number. */
  takesLetters: boolean;
  /** Why an organiser found the code to be somebody else's. */
  refutedBecause: string | null;
  /** The name under which the code was confirmed, where the organisation calls itself otherwise now. */
  provenAs: string | null;
}

/** How an organisation's claim to its tax code stands, as its own people may know it. */
@Injectable()
export class OwnIdentityQuery {
  constructor(
    private readonly database: Database,
    private readonly claimants: ClaimantsQuery,
  ) {}

  /** Throws `http.not-found`. */
  async of(id: string): Promise<OwnIdentity> {
    const { manager } = this.database;
    const organisation = await manager.findOneBy(Organisation, { id });
    if (!organisation) throw httpErrors.notFound();
    const { taxCode, enteredBy, proofDocumentId } = organisation;
    const refutation = taxCode
      ? await manager.findOneBy(IdentityRefutation, { organisationId: id, code: taxCode })
      : null;
    const letters = taxCode
      ? await manager.find(IdentityLetter, {
          where: { organisationId: id, code: taxCode },
          order: { id: 'DESC' },
          take: 1,
        })
      : [];
    const proof = await manager.findOneBy(IdentityProof, { organisationId: id });
    const answered = { organisationId: id, code: taxCode ?? '', confirmedAt: Not(IsNull()) };
    return {
      state: ownIdentityState({
        taxCode,
        enteredBy,
        isProven: proof !== null && isUnderItsName(proof, organisation),
        isRefuted: refutation !== null,
        hasDocument: proofDocumentId !== null,
        hasAnswered: await manager.existsBy(IdentityLetter, answered),
        hasRivals: await this.claimants.hasRivals(manager, { id, taxCode }, EVERYWHERE),
      }),
      taxCode,
      document: proofDocumentId ? await manager.findOneBy(UploadedFile, { id: proofDocumentId }) : null,
      lettersAskedAt: letters[0]?.createdAt ?? null,
      takesLetters: taxCode !== null && !isPersonalNumber(taxCode),
      refutedBecause: refutation?.reason ?? null,
      provenAs: proof && !isUnderItsName(proof, organisation) ? proof.name : null,
    };
  }
}
