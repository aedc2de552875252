import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import {
  HAS_SHOWN,
  IdentityLetter,
  IdentityObjection,
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

/** One who claims a tax code and shows itself to the organiser that looks. */
export interface IdentitySide {
  organisation: Pick<Organisation, keyof typeof SIDE>;
  proof: IdentityProof | null;
  refutation: IdentityRefutation | null;
  document: UploadedFile | null;
  /** When the link of a letter to a known address was opened. */
  letterConfirmedAt: Date | null;
}

export interface IdentitySides {
  /** Those that show themselves to the organiser, the earliest first. */
  sides: IdentitySide[];
  /** How many more of these there are, who have shown less for the code. */
  more: number;
  /** Whether somebody who does not show itself claims the code and has shown something for it; nothing more is told. */
  othersClaim: boolean;
  /** Whether another organiser has proven the code for somebody else: a finding against that goes to that organiser. */
  isProvenElsewhere: boolean;
  /** What other organisers find against the proof that this one made. */
  objections: IdentityObjection[];
}

const NONE: IdentitySides = {
  ...{ sides: [], more: 0, othersClaim: false, isProvenElsewhere: false, objections: [] },
};

const SHOWN = (ids: readonly string[]) => `
  SELECT organisation.id AS id FROM organisations_organisation organisation
  WHERE organisation.id IN (${placeholders(ids)}) AND ${IS_SHOWN('organisation.id')}`;

const CLAIMING = `FROM organisations_organisation side WHERE side.tax_code = ? AND side.entered_by IS NULL`;
const SHOWN_SIDES = `${CLAIMING} AND ${IS_SHOWN('side.id')}`;
const REFUTED = `EXISTS (SELECT 1 FROM organisations_identity_refutation refuted
  WHERE refuted.organisation_id = side.id AND refuted.code = side.tax_code AND refuted.reach = ?)`;
const FIRST = `SELECT side.id AS id ${SHOWN_SIDES}
  ORDER BY CASE WHEN side.id = ? THEN 0 WHEN ${REFUTED} THEN 3 WHEN ${HAS_SHOWN('side')} THEN 1 ELSE 2 END, side.id
  LIMIT ${MOST_SIDES}`;
const COUNT = `SELECT COUNT(*) AS count ${SHOWN_SIDES}`;
// Of a person's number, only those who show themselves to the organiser are anything to it.
const HIDDEN_RIVAL = `SELECT side.id AS id ${CLAIMING} AND LENGTH(side.tax_code) <> 12 AND ${HAS_SHOWN('side')}
  AND NOT ${REFUTED} AND NOT ${IS_SHOWN('side.id')} LIMIT 1`;

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
   * Who claims the code and shows itself to this organiser, itself among them; of many, those that have shown something for it
   * before the others. Of everybody else no more than whether there is anybody. Empty without a code. Throws `http.not-found` when
   * the organisation does not show itself.
   */
  async of(
    organiserId: string,
    organisationId: string,
    manager: EntityManager = this.database.manager,
  ): Promise<IdentitySides> {
    const code = await this.codeOf(organiserId, organisationId, manager);
    if (code === null) return NONE;
    const reach = reachOf(code, organiserId);
    const shown = [code, ...shownTo(organiserId)];
    const first = await selectRows<{ id: string }>(manager, FIRST, [...shown, organisationId, reach]);
    const [all] = await selectRows<{ count: unknown }>(manager, COUNT, shown);
    const hidden = await selectRows(manager, HIDDEN_RIVAL, [code, reach, ...shownTo(organiserId)]);
    const proof = await manager.findOneBy(IdentityProof, { code, reach });
    const isOwnProof = proof?.organiserId === organiserId;
    const ids = first.map(({ id }) => id);
    return {
      sides: await foundOut(manager, ids, { code, reach }),
      more: Number(all!.count) - ids.length,
      othersClaim: hidden.length > 0,
      isProvenElsewhere: proof !== null && !isOwnProof && proof.organisationId !== organisationId,
      objections: isOwnProof ? await manager.findBy(IdentityObjection, { proofId: proof.id }) : [],
    };
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
): Promise<IdentitySide[]> {
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
