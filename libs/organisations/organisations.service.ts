import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Organisers } from '#lib/identity';
import { Clock, newId } from '#lib/kernel';
import { Database, insertRows, isUniqueViolation, lockInOrder, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { organisationFacts, type OrganisationProfile } from './domain/organisation-facts.js';
import { Organisation } from './entities/organisation.entity.js';
import { organisationsErrors } from './organisations.errors.js';
import { organisationCreated, organisationEdited } from './organisations.events.js';
import { type AcceptedUpload, UploadedFiles } from './uploaded-files.service.js';

@Injectable()
export class Organisations {
  constructor(
    private readonly database: Database,
    private readonly members: Organisers,
    private readonly files: UploadedFiles,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Makes an organisation with nobody in it yet, as imports do. Throws `organisations.tax-code-taken`, `organisations.not-a-…`. */
  async create(tx: Tx, profile: OrganisationProfile, actorId: string | null): Promise<Organisation> {
    const organisation = tx.create(Organisation, {
      id: newId(),
      ...organisationFacts(profile),
      logoId: null,
      createdAt: this.clock.now(),
    });
    await this.refusingTakenTaxCode(() => tx.insert(Organisation, organisation));
    await this.events.record(tx, organisationCreated, {
      organiserId: null,
      actorId,
      subjectId: organisation.id,
      data: { name: organisation.name },
    });
    return organisation;
  }

  /** Makes a portion at once, for an import, under ids that it chose; the caller records what happened. Throws as `create`. */
  async createMany(tx: Tx, drafts: readonly { id: string; profile: OrganisationProfile }[]): Promise<void> {
    if (drafts.length === 0) return;
    const createdAt = this.clock.now();
    const organisations = drafts.map(({ id, profile }) =>
      tx.create(Organisation, { id, ...organisationFacts(profile), logoId: null, createdAt }),
    );
    await this.refusingTakenTaxCode(() => insertRows(tx, Organisation, organisations));
  }

  /** Removes organisations that nothing refers to yet: those of an import that is taken back. */
  async removeUnused(tx: Tx, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await tx.delete(Organisation, { id: In([...ids]) });
  }

  /** Makes an organisation whose manager is the caller. */
  async createFor(tx: Tx, profile: OrganisationProfile, managerId: string): Promise<Organisation> {
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

  /** Replaces the profile. Throws as `create`, and `http.not-found`. */
  async edit(tx: Tx, id: string, profile: OrganisationProfile, actorId: string): Promise<Organisation> {
    const organisation = await this.locked(tx, id);
    Object.assign(organisation, organisationFacts(profile));
    await this.refusingTakenTaxCode(() => tx.save(organisation));
    await this.events.record(tx, organisationEdited, {
      organiserId: null,
      actorId,
      subjectId: id,
      data: { name: organisation.name },
    });
    return organisation;
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

  private async locked(tx: Tx, id: string): Promise<Organisation> {
    const [organisation] = await lockInOrder(tx, Organisation, [id]);
    if (!organisation) throw httpErrors.notFound();
    return organisation;
  }

  private async refusingTakenTaxCode<T>(write: () => Promise<T>): Promise<T> {
    try {
      return await write();
    } catch (error) {
      if (isUniqueViolation(error)) throw organisationsErrors.taxCodeTaken({ field: 'taxCode' });
      throw error;
    }
  }
}
