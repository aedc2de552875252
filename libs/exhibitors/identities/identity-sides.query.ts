import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import {
  HAS_SHOWN,
  IdentityLetter,
  IdentityProof,
  IdentityRefutation,
  Organisation,
  reachOf,
  UploadedFile,
} from '#lib/organisations';
import { Database, placeholders, selectRows } from '#platform/database';
import { httpErrors } from '#platform/http';
import { IS_SHOWN, shownTo } from './shown.sql.js';

/** Sides of a dispute that are shown, and settled, at a time. */
export const MOST_SIDES = 20;

const SIDE = {
  ...{ id: true, name: true, province: true, address: true, createdAt: true },
  ...{ taxCode: true, proofDocumentId: true },
} as const;

/** One who claims a tax code, as an organiser that settles it sees them. */
export interface IdentitySide {
  organisation: Pick<Organisation, keyof typeof SIDE>;
  proof: IdentityProof | null;
  refutation: IdentityRefutation | null;
  /** Whether it has shown itself to this organiser; of the others no more than name and place is shown. */
  isShown: boolean;
  document: UploadedFile | null;
  /** When the link of a letter to a known address was opened. */
  letterConfirmedAt: Date | null;
}

export interface IdentitySides {
  /** The earliest first. */
  sides: IdentitySide[];
  /** How many more claim the code, who have shown less for it. */
  more: number;
}

const SHOWN = (ids: readonly string[]) => `
  SELECT organisation.id AS id FROM organisations_organisation organisation
  WHERE organisation.id IN (${placeholders(ids)}) AND ${IS_SHOWN('organisation.id')}`;

// Of a person's number, only those who have shown themselves to the organiser are anything to it.
const CLAIMING = `FROM organisations_organisation side
  WHERE side.tax_code = ? AND side.entered_by IS NULL AND (LENGTH(side.tax_code) <> 12 OR ${IS_SHOWN('side.id')})`;
const REFUTED = `EXISTS (SELECT 1 FROM organisations_identity_refutation refuted
  WHERE refuted.organisation_id = side.id AND refuted.code = side.tax_code AND refuted.reach = ?)`;
const FIRST = `SELECT side.id AS id ${CLAIMING}
  ORDER BY CASE WHEN side.id = ? THEN 0 WHEN ${REFUTED} THEN 3 WHEN ${HAS_SHOWN('side')} THEN 1 ELSE 2 END, side.id
  LIMIT ${MOST_SIDES}`;
const COUNT = `SELECT COUNT(*) AS count ${CLAIMING}`;
const RIVAL = `SELECT side.id AS id ${CLAIMING} AND side.id <> ? AND NOT ${REFUTED} LIMIT 1`;
const SHOWN_CLAIM = `SELECT side.id AS id ${CLAIMING} AND LENGTH(side.tax_code) <> 12 AND ${IS_SHOWN('side.id')} LIMIT 1`;

/** Who claims the tax code of an organisation that has shown itself to an organiser. */
@Injectable()
export class IdentitySidesQuery {
  constructor(private readonly database: Database) {}

  /** Whether an organisation has shown itself to an organiser: an application beyond its draft, or a yes to taking part. */
  async isShownTo(
    organiserId: string,
    organisationId: string,
    manager: EntityManager = this.database.manager,
  ): Promise<boolean> {
    return (await this.shownAmong(manager, organiserId, [organisationId])).has(organisationId);
  }

  /** The tax code of an organisation that has shown itself to an organiser. Throws `http.not-found`. */
  async codeOf(organiserId: string, organisationId: string, manager: EntityManager): Promise<string | null> {
    if (!(await this.isShownTo(organiserId, organisationId, manager))) throw httpErrors.notFound();
    const where = { id: organisationId };
    const { taxCode } = await manager.findOneOrFail(Organisation, {
      select: { id: true, taxCode: true },
      where,
    });
    return taxCode;
  }

  /**
   * Who claims the code, itself among them; of many, those that have shown something for it before the others. Of a person's
   * number only those who have shown themselves to this organiser. Empty without a code. Throws `http.not-found` when the
   * organisation has not shown itself.
   */
  async of(
    organiserId: string,
    organisationId: string,
    manager: EntityManager = this.database.manager,
  ): Promise<IdentitySides> {
    const taxCode = await this.codeOf(organiserId, organisationId, manager);
    if (taxCode === null) return { sides: [], more: 0 };
    const claiming = [taxCode, ...shownTo(organiserId)];
    const reach = reachOf(taxCode, organiserId);
    const first = await selectRows<{ id: string }>(manager, FIRST, [...claiming, organisationId, reach]);
    const [all] = await selectRows<{ count: unknown }>(manager, COUNT, claiming);
    const ids = first.map(({ id }) => id);
    const shown = await this.shownAmong(manager, organiserId, ids);
    const found = await foundOut(manager, ids, { code: taxCode, reach });
    return {
      sides: found.map((side) => ({ ...side, isShown: shown.has(side.organisation.id) })),
      more: Number(all!.count) - ids.length,
    };
  }

  /** Whether somebody else claims the code, as far as it concerns this organiser. */
  async hasRivals(
    organiserId: string,
    { id, taxCode }: Pick<Organisation, 'id' | 'taxCode'>,
    manager: EntityManager,
  ): Promise<boolean> {
    if (taxCode === null) return false;
    const parameters = [taxCode, ...shownTo(organiserId), id, reachOf(taxCode, organiserId)];
    return (await selectRows(manager, RIVAL, parameters)).length > 0;
  }

  /** Whether an organiser may read this document of another: it proves a claim that the organiser may look at. */
  async mayReadProof(organiserId: string, documentId: string): Promise<boolean> {
    const { manager } = this.database;
    const owner = await manager.findOneBy(Organisation, { proofDocumentId: documentId });
    if (!owner?.taxCode || owner.enteredBy !== null) return false;
    const parameters = [owner.taxCode, ...shownTo(organiserId), ...shownTo(organiserId)];
    return (await selectRows(manager, SHOWN_CLAIM, parameters)).length > 0;
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

/** What speaks for and against the claims of these, in five statements however many there are. */
async function foundOut(
  manager: EntityManager,
  ids: readonly string[],
  { code, reach }: { code: string; reach: string },
): Promise<Omit<IdentitySide, 'isShown'>[]> {
  const organisationId = In([...ids]);
  const organisations = await manager.find(Organisation, {
    select: SIDE,
    where: { id: organisationId },
    order: { id: 'ASC' },
  });
  const proofs = await manager.findBy(IdentityProof, { organisationId, code, reach });
  const refutations = await manager.findBy(IdentityRefutation, { organisationId, code, reach });
  const letters = await manager.findBy(IdentityLetter, { organisationId, code });
  const documentIds = organisations.flatMap(({ proofDocumentId }) => proofDocumentId ?? []);
  const documents = await manager.findBy(UploadedFile, { id: In(documentIds) });
  return organisations.map((organisation) => {
    const own = (row: { organisationId: string }) => row.organisationId === organisation.id;
    return {
      organisation,
      proof: proofs.find(own) ?? null,
      refutation: refutations.find(own) ?? null,
      document: documents.find(({ id }) => id === organisation.proofDocumentId) ?? null,
      letterConfirmedAt: letters.find((one) => own(one) && one.confirmedAt !== null)?.confirmedAt ?? null,
    };
  });
}
