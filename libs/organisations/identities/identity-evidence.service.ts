import { Inject, Injectable } from '@nestjs/common';
import { IsNull, MoreThan, Not } from 'typeorm';
import { type ActingForOrganisation, hashOfToken, newToken } from '#lib/identity';
import { addTime, Clock, DAY, newId } from '#lib/kernel';
import { lockInOrder, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { EVERYWHERE } from '../domain/identity-state.js';
import { isPersonalNumber } from '../domain/tax-code.js';
import { IdentityLetter } from '../entities/identity-letter.entity.js';
import { IdentityRefutation } from '../entities/identity-refutation.entity.js';
import { Organisation } from '../entities/organisation.entity.js';
import { type AcceptedUpload, UploadedFiles } from '../uploaded-files.service.js';
import { ClaimantsQuery } from './claimants.query.js';
import { identitiesErrors } from './identities.errors.js';
import { identityContested, identityEvidenceGiven } from './identities.events.js';
import { IdentityMails } from './identity-mails.service.js';
import { IdentityProofs } from './identity-proofs.service.js';
import { TakingOver } from './taking-over.service.js';

/** How long the link of a letter works. */
const LETTER_LASTS = 7 * DAY;
/** A claim of an organisation can ask for letters once in this time. */
const PAUSE = DAY;
/** Addresses that one request writes to at most. */
const MOST_ADDRESSES = 3;

/** What an organisation does itself to prove that it is who its tax code says. */
@Injectable()
export class IdentityEvidence {
  constructor(
    private readonly files: UploadedFiles,
    private readonly claimants: ClaimantsQuery,
    private readonly proofs: IdentityProofs,
    private readonly takingOver: TakingOver,
    private readonly mails: IdentityMails,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Puts a document in place of the former one, for organisers to look at. Records `identity.evidence-given`. What was refuted is
   * open again; records `identity.contested` then. Throws `identities.no-code`.
   */
  async setDocument(
    tx: Tx,
    { organisationId: id, actorId }: ActingForOrganisation,
    document: AcceptedUpload,
  ): Promise<void> {
    const { proofDocumentId, taxCode } = await this.claimant(tx, id, actorId);
    await this.files.keep(tx, document, { ownerId: id, inPlaceOf: proofDocumentId });
    await tx.update(Organisation, { id }, { proofDocumentId: document.id });
    await this.given(tx, id, 'document', actorId);
    const { affected } = await tx.delete(IdentityRefutation, { organisationId: id, code: taxCode! });
    if (!affected) return;
    const facts = { organiserId: null, actorId, subjectId: id, data: {} };
    await this.events.record(tx, identityContested, facts);
  }

  /**
   * Has a link mailed to the addresses that organisers know of the code's holder, and answers the same whether any is known.
   * Throws `identities.no-code`, `identities.no-letters` for a person's number, `identities.asked-just-now`.
   */
  async askForLetters(tx: Tx, { organisationId: id, actorId }: ActingForOrganisation): Promise<void> {
    const organisation = await this.claimant(tx, id, actorId);
    const code = organisation.taxCode!;
    if (isPersonalNumber(code)) throw identitiesErrors.noLetters();
    const since = MoreThan(addTime(this.clock.now(), -PAUSE));
    if (await tx.existsBy(IdentityLetter, { organisationId: id, code, createdAt: since }))
      throw identitiesErrors.askedJustNow();
    const known = await tx.find(Organisation, {
      where: { taxCode: code, enteredBy: Not(IsNull()), email: Not(IsNull()) },
      order: { id: 'ASC' },
    });
    const byAddress = new Map(known.map((entered) => [entered.email!, entered]));
    for (const [email, entered] of [...byAddress].slice(0, MOST_ADDRESSES)) {
      const token = await this.keepLetter(tx, organisation, entered.enteredBy);
      await this.mails.letter(tx, { ...entered, email }, organisation, token);
    }
    if (byAddress.size === 0) await this.keepLetter(tx, organisation, null);
  }

  /**
   * The link of a letter, opened by a manager of the organisation that asked for it: proves the code, unless somebody else
   * has shown something for it; then it is evidence for whoever settles that, and records `identity.evidence-given`. Throws
   * `identities.link-unknown`.
   */
  async confirm(
    tx: Tx,
    { organisationId: id, actorId }: ActingForOrganisation,
    token: string,
  ): Promise<void> {
    const organisation = await this.claimant(tx, id, actorId);
    const now = this.clock.now();
    const letter = await tx.findOneBy(IdentityLetter, {
      organisationId: id,
      code: organisation.taxCode!,
      tokenHash: hashOfToken(token),
      expiresAt: MoreThan(now),
    });
    if (!letter?.organiserId) throw identitiesErrors.linkUnknown();
    await tx.update(IdentityLetter, { id: letter.id }, { confirmedAt: now });
    if (await this.claimants.hasRivals(tx, organisation, EVERYWHERE))
      return this.given(tx, id, 'letter', actorId);
    const finding = { organiserId: letter.organiserId, actorId, note: '' };
    await this.proofs.prove(tx, organisation, 'letter', finding);
  }

  private given(tx: Tx, id: string, kind: 'document' | 'letter', actorId: string): Promise<void> {
    const facts = { organiserId: null, actorId, subjectId: id, data: { kind } };
    return this.events.record(tx, identityEvidenceGiven, facts);
  }

  private async claimant(tx: Tx, id: string, actorId: string): Promise<Organisation> {
    const [organisation] = await lockInOrder(tx, Organisation, [id]);
    if (!organisation) throw httpErrors.notFound();
    await this.takingOver.settle(tx, organisation, actorId);
    if (organisation.taxCode === null) throw identitiesErrors.noCode();
    return organisation;
  }

  private async keepLetter(
    tx: Tx,
    { id: organisationId, taxCode }: Organisation,
    organiserId: string | null,
  ): Promise<string> {
    const token = newToken();
    const createdAt = this.clock.now();
    await tx.insert(IdentityLetter, {
      ...{ id: newId(), organisationId, code: taxCode!, tokenHash: hashOfToken(token), organiserId },
      ...{ createdAt, expiresAt: addTime(createdAt, LETTER_LASTS), confirmedAt: null },
    });
    return token;
  }
}
