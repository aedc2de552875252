import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  type Claimant,
  ClaimantsQuery,
  IdentityLetter,
  isPersonalNumber,
  Organisation,
  reachOf,
  UploadedFile,
} from '#lib/organisations';
import { Database, placeholders, selectRows } from '#platform/database';
import { httpErrors } from '#platform/http';
import { IS_SHOWN, shownTo } from './shown.sql.js';

/** One who claims a tax code, as an organiser that settles it sees them. */
export interface IdentitySide extends Claimant {
  /** Whether it has shown itself to this organiser; of the others no more than name and place is shown. */
  isShown: boolean;
  document: UploadedFile | null;
  /** When the link of a letter to a known address was opened. */
  letterConfirmedAt: Date | null;
}

const SHOWN = (ids: readonly string[]) => `
  SELECT organisation.id AS id FROM organisations_organisation organisation
  WHERE organisation.id IN (${placeholders(ids)}) AND ${IS_SHOWN('organisation.id')}`;

/** Who claims the tax code of an organisation that has shown itself to an organiser. */
@Injectable()
export class IdentitySidesQuery {
  constructor(
    private readonly database: Database,
    private readonly claimants: ClaimantsQuery,
  ) {}

  /** Whether an organisation has shown itself to an organiser: an application beyond its draft, or a yes to taking part. */
  async isShownTo(
    organiserId: string,
    organisationId: string,
    manager: EntityManager = this.database.manager,
  ): Promise<boolean> {
    return (await this.shownAmong(manager, organiserId, [organisationId])).has(organisationId);
  }

  /**
   * All who claim the code, itself among them, the earliest first; of a person's number only those who have shown themselves to
   * this organiser. Empty without a code. Throws `http.not-found` when the organisation has not shown itself.
   */
  async of(
    organiserId: string,
    organisationId: string,
    manager: EntityManager = this.database.manager,
  ): Promise<IdentitySide[]> {
    if (!(await this.isShownTo(organiserId, organisationId, manager))) throw httpErrors.notFound();
    const { taxCode } = await manager.findOneByOrFail(Organisation, { id: organisationId });
    if (taxCode === null) return [];
    const claimants = await this.claimants.of(manager, taxCode, reachOf(taxCode, organiserId));
    const ids = claimants.map(({ organisation }) => organisation.id);
    const shown = await this.shownAmong(manager, organiserId, ids);
    const sides = isPersonalNumber(taxCode)
      ? claimants.filter(({ organisation }) => shown.has(organisation.id))
      : claimants;
    return Promise.all(
      sides.map(async (side) => ({
        ...side,
        isShown: shown.has(side.organisation.id),
        ...(await evidenceOf(manager, side.organisation)),
      })),
    );
  }

  /** Whether an organiser may read this document of another: it proves a claim that the organiser may look at. */
  async mayReadProof(organiserId: string, documentId: string): Promise<boolean> {
    const { manager } = this.database;
    const owner = await manager.findOneBy(Organisation, { proofDocumentId: documentId });
    if (!owner?.taxCode || isPersonalNumber(owner.taxCode)) return false;
    const claimants = await this.claimants.of(manager, owner.taxCode, reachOf(owner.taxCode, organiserId));
    const ids = claimants.map(({ organisation }) => organisation.id);
    return ids.includes(owner.id) && (await this.shownAmong(manager, organiserId, ids)).size > 0;
  }

  private async shownAmong(
    manager: EntityManager,
    organiserId: string,
    ids: readonly string[],
  ): Promise<Set<string>> {
    const parameters = [...ids, ...shownTo(organiserId)];
    const rows = await selectRows<{ id: string }>(manager, SHOWN(ids), parameters);
    return new Set(rows.map(({ id }) => id));
  }
}

async function evidenceOf(manager: EntityManager, { id, taxCode, proofDocumentId }: Organisation) {
  const letters = await manager.findBy(IdentityLetter, { organisationId: id, code: taxCode! });
  return {
    document: proofDocumentId ? await manager.findOneBy(UploadedFile, { id: proofDocumentId }) : null,
    letterConfirmedAt: letters.find(({ confirmedAt }) => confirmedAt !== null)?.confirmedAt ?? null,
  };
}
