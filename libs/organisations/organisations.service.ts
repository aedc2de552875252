import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { accountLimits, type ActingForOrganiser, Attempts, Membership, Organisers } from '#lib/identity';
import { Clock, newId } from '#lib/kernel';
import { Database, insertRows, lockInOrder, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { httpErrors, waitOf } from '#platform/http';
import { EVERYWHERE } from './domain/identity-state.js';
import { organisationFacts, type OrganisationProfile } from './domain/organisation-facts.js';
import { isPersonalNumber } from './domain/tax-code.js';
import { Organisation } from './entities/organisation.entity.js';
import { ClaimantsQuery } from './identities/claimants.query.js';
import { identityDisputed } from './identities/identities.events.js';
import { IdentityProofs } from './identities/identity-proofs.service.js';
import { TakingOver } from './identities/taking-over.service.js';
import { organisationsErrors } from './organisations.errors.js';
import { organisationCreated, organisationEdited } from './organisations.events.js';
import { type AcceptedUpload, UploadedFiles } from './uploaded-files.service.js';

/** Organisations that somebody is manager of and makes no further one beside. */
const MOST_MANAGED = 20;

@Injectable()
export class Organisations {
  constructor(
    private readonly database: Database,
    private readonly members: Organisers,
    private readonly attempts: Attempts,
    private readonly files: UploadedFiles,
    private readonly claimants: ClaimantsQuery,
    private readonly proofs: IdentityProofs,
    private readonly takingOver: TakingOver,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Makes an organisation. A tax code that somebody else claims too opens a dispute and refuses nothing: records
   * `identity.disputed` then. Locks what the person manages with the same code. Throws `organisations.not-a-…`.
   */
  async create(tx: Tx, profile: OrganisationProfile, actorId: string | null): Promise<Organisation> {
    const organisation = this.drafted(tx, profile, { id: newId(), enteredBy: null });
    await this.lockManaged(tx, actorId, organisation.taxCode);
    await tx.insert(Organisation, organisation);
    await this.events.record(tx, organisationCreated, {
      organiserId: null,
      actorId,
      subjectId: organisation.id,
      data: { name: organisation.name },
    });
    await this.noteClaim(tx, organisation, actorId);
    return organisation;
  }

  /**
   * Makes a portion at once of what an organiser typed, for an import, under ids that it chose; the caller records what
   * happened. Throws as `create`.
   */
  async createEntered(
    tx: Tx,
    enteredBy: string,
    drafts: readonly { id: string; profile: OrganisationProfile }[],
  ): Promise<void> {
    if (drafts.length === 0) return;
    const organisations = drafts.map(({ id, profile }) => this.drafted(tx, profile, { id, enteredBy }));
    await insertRows(tx, Organisation, organisations);
  }

  /** An organiser's own entry of a firm that its list had meant, with what everybody sees of it and the code; gives its id. */
  async enterAsKnown(tx: Tx, id: string, enteredBy: string): Promise<string> {
    const { name, kind, taxCode, country, website, languages, ...known } = await this.locked(tx, id);
    const place = { country, province: known.formerProvince ?? known.province };
    const profile = { name, kind, taxCode, ...place, website, profile: known.profile, languages };
    const entry = { id: newId(), profile };
    await this.createEntered(tx, enteredBy, [entry]);
    return entry.id;
  }

  /** Removes organisations that nothing refers to yet: those of an import that is taken back. */
  async removeUnused(tx: Tx, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await tx.delete(Organisation, { id: In([...ids]) });
  }

  /**
   * Makes an organisation whose manager is the caller. Throws as `create`, `organisations.too-many` to whoever manages very many,
   * and `organisations.too-many-today`.
   */
  async createFor(tx: Tx, profile: OrganisationProfile, managerId: string): Promise<Organisation> {
    await this.countMade(tx, managerId);
    const organisation = await this.create(tx, profile, managerId);
    const manager = {
      accountId: managerId,
      party: 'organisation',
      partyId: organisation.id,
      role: 'manager',
    } as const;
    await this.members.addMember(tx, manager, managerId);
    return organisation;
  }

  /**
   * Replaces the profile, for one of its own people. Another tax code is another claim: what proved the old one is forgotten.
   * Locks the organisation, with what the person manages with the same code. Throws as `create`, `http.not-found`, and `organisations.other-code-too-often`.
   */
  async edit(tx: Tx, id: string, profile: OrganisationProfile, actorId: string): Promise<Organisation> {
    const { taxCode } = organisationFacts(profile);
    await this.lockManaged(tx, actorId, taxCode, id);
    const organisation = await this.locked(tx, id);
    await this.takingOver.settle(tx, organisation, actorId);
    if (organisation.taxCode !== null && taxCode !== organisation.taxCode)
      await this.countOtherCode(tx, actorId);
    return this.replace(tx, organisation, profile, { organiserId: null, actorId });
  }

  /** Corrects what this organiser typed. Throws as `edit`, and `organisations.manages-itself` once its own people have come. */
  async editEntered(
    tx: Tx,
    acting: ActingForOrganiser,
    id: string,
    profile: OrganisationProfile,
  ): Promise<Organisation> {
    const organisation = await this.locked(tx, id);
    const isTheirs =
      organisation.enteredBy === acting.organiserId && !(await this.takingOver.hasPeople(tx, id));
    if (!isTheirs) throw organisationsErrors.managesItself();
    return this.replace(tx, organisation, profile, acting);
  }

  /** Puts the logo in place of the former one. */
  async setLogo(tx: Tx, id: string, logo: AcceptedUpload): Promise<void> {
    const { logoId } = await this.locked(tx, id);
    await this.files.keep(tx, logo, { ownerId: id, inPlaceOf: logoId });
    await tx.update(Organisation, { id }, { logoId: logo.id });
  }

  byId(id: string): Promise<Organisation | null> {
    return this.database.manager.findOneBy(Organisation, { id });
  }

  byIds(ids: readonly string[]): Promise<Organisation[]> {
    return ids.length === 0
      ? Promise.resolve([])
      : this.database.manager.findBy(Organisation, { id: In([...ids]) });
  }

  private async countMade(tx: Tx, managerId: string): Promise<void> {
    const limits = accountLimits.newOrganisation(managerId);
    await this.attempts.countMade(tx, limits, (wait) =>
      organisationsErrors.tooManyToday({ most: limits[0]!.tries, ...waitOf(wait) }),
    );
    const managed = { accountId: managerId, party: 'organisation', role: 'manager' } as const;
    if ((await tx.countBy(Membership, managed)) >= MOST_MANAGED)
      throw organisationsErrors.tooMany({ most: MOST_MANAGED });
  }

  private async countOtherCode(tx: Tx, actorId: string): Promise<void> {
    const limits = accountLimits.otherTaxCode(actorId);
    await this.attempts.countMade(tx, limits, (wait) =>
      organisationsErrors.otherCodeTooOften({ field: 'taxCode', most: limits[0]!.tries, ...waitOf(wait) }),
    );
  }

  /** Whose claim to the code is being settled at this moment: what comes of that counts for what claims it next. */
  private async lockManaged(tx: Tx, actorId: string | null, code: string | null, ...ids: string[]) {
    if (!actorId || !code) return;
    await lockInOrder(tx, Organisation, [...ids, ...(await this.claimants.managedBy(tx, actorId, code))]);
  }

  private async locked(tx: Tx, id: string): Promise<Organisation> {
    const [organisation] = await lockInOrder(tx, Organisation, [id]);
    if (!organisation) throw httpErrors.notFound();
    return organisation;
  }

  private drafted(
    tx: Tx,
    profile: OrganisationProfile,
    origin: Pick<Organisation, 'id' | 'enteredBy'>,
  ): Organisation {
    const createdAt = this.clock.now();
    const nothingYet = { logoId: null, proofDocumentId: null };
    return tx.create(Organisation, { ...origin, ...organisationFacts(profile), ...nothingYet, createdAt });
  }

  private async replace(
    tx: Tx,
    organisation: Organisation,
    profile: OrganisationProfile,
    { organiserId, actorId }: { organiserId: string | null; actorId: string },
  ): Promise<Organisation> {
    const { id, taxCode, proofDocumentId } = organisation;
    Object.assign(organisation, organisationFacts(profile, organisation));
    const isOtherCode = organisation.taxCode !== taxCode;
    if (isOtherCode) {
      await this.proofs.forget(tx, id);
      if (proofDocumentId) await this.files.remove(tx, proofDocumentId);
      organisation.proofDocumentId = null;
    }
    await tx.save(organisation);
    const facts = { organiserId, actorId, subjectId: id };
    await this.events.record(tx, organisationEdited, { ...facts, data: { name: organisation.name } });
    if (isOtherCode) await this.noteClaim(tx, organisation, actorId);
    return organisation;
  }

  /** Nobody is told that a person's number is used by somebody else. */
  private async noteClaim(tx: Tx, organisation: Organisation, actorId: string | null): Promise<void> {
    const { id, taxCode, enteredBy } = organisation;
    if (!taxCode || enteredBy) return;
    if (actorId) await this.proofs.refuteWithOthersOf(tx, organisation, actorId);
    if (isPersonalNumber(taxCode)) return;
    if (!(await this.claimants.hasRivals(tx, { id, taxCode }, EVERYWHERE))) return;
    await this.events.record(tx, identityDisputed, { organiserId: null, actorId, subjectId: id, data: {} });
  }
}
