import {
  type AccountStanding,
  type CatalogueExhibitor,
  type CatalogueProduct,
  type ExhibitorImport,
  type ExhibitorRow,
  type ImportRow,
  type OwnListing,
  problemWords,
} from '#lib/exhibitors';
import { beginningOf, type UiLanguage } from '#lib/kernel';
import { type IdentityState, maskedTaxCode } from '#lib/organisations';
import { presentWithdrawn } from './application.presenter.js';
import { presentOrganisation } from '../organisations/organisation.presenter.js';
import type {
  CatalogueExhibitorResponse,
  CatalogueProductResponse,
  ExhibitorImportResponse,
  ExhibitorLineResponse,
  ExhibitorResponse,
  ImportRowResponse,
  OwnListingResponse,
} from './exhibitor.response.js';
import { summariseProduct } from './product.presenter.js';

export function presentExhibitor(
  { exhibitor, organisation }: ExhibitorRow,
  states: ReadonlyMap<string, IdentityState>,
  readsReasons: boolean,
): ExhibitorResponse {
  const { id, applicationId, seniority, createdAt, agreedAt } = exhibitor;
  return {
    id,
    organisation: presentOrganisation(organisation),
    isEntered: agreedAt === null,
    isYours: organisation.enteredBy === exhibitor.organiserId,
    identity: agreedAt === null ? 'entered' : states.get(organisation.id)!,
    applicationId,
    seniority,
    createdAt: createdAt.toISOString(),
    withdrawn: presentWithdrawn(exhibitor, readsReasons),
  };
}

export const presentAccount = ({
  state,
  since,
}: AccountStanding): Pick<ExhibitorLineResponse, 'account' | 'accountSince'> => ({
  account: state,
  accountSince: since?.toISOString() ?? null,
});

/** Letters that lists for visitors show of a description: a few lines. */
const BEGINNING = 300;

/** Without telephone, mail and representative: those are for people who are signed in. */
export function presentInCatalogue(found: CatalogueExhibitor): CatalogueExhibitorResponse {
  const { name, kind, country, province, website, profile, languages, logoId } = found.organisation;
  return {
    id: found.exhibitor.id,
    name,
    kind,
    taxCode: maskedTaxCode(found.organisation.taxCode),
    country,
    province,
    website,
    profile,
    languages,
    logoId,
    productCount: found.productCount,
    bestStars: found.bestStars,
  };
}

/** The same for lists, with the beginning of what it writes of itself. */
export function presentInCatalogueList(found: CatalogueExhibitor): CatalogueExhibitorResponse {
  const shown = presentInCatalogue(found);
  return { ...shown, profile: beginningOf(shown.profile, BEGINNING) };
}

/** A product for lists, with the beginning of its description. */
export function presentInProductList(found: CatalogueProduct): CatalogueProductResponse {
  const shown = presentCatalogueProduct(found);
  return { ...shown, description: beginningOf(shown.description, BEGINNING) };
}

export function presentCatalogueProduct(found: CatalogueProduct): CatalogueProductResponse {
  return {
    ...summariseProduct(found.product),
    exhibitorId: found.exhibitor.id,
    exhibitorName: found.organisation.name,
    province: found.organisation.province,
  };
}

export function presentOwnListing({ match, fair, organiser, listed }: OwnListing): OwnListingResponse {
  return {
    id: match.id,
    fairId: fair.id,
    fairSlug: fair.slug,
    fairName: fair.name,
    startsOn: fair.startsOn,
    endsOn: fair.endsOn,
    organiserName: organiser.name,
    listedName: listed.name,
    listedProvince: listed.province,
    offeredAt: match.offeredAt.toISOString(),
  };
}

export function presentImport(found: ExhibitorImport): ExhibitorImportResponse {
  const { id, fileName, state, newCount, matchedCount, presentCount, faultyCount, handledRows, failure } =
    found;
  return {
    id,
    fileName,
    state,
    newCount,
    matchedCount,
    presentCount,
    faultyCount,
    handledRows,
    failure,
    createdAt: found.createdAt.toISOString(),
    expiresAt: found.expiresAt.toISOString(),
    finishedAt: found.finishedAt?.toISOString() ?? null,
  };
}

export function presentImportRow(row: ImportRow, language: UiLanguage): ImportRowResponse {
  const { rowNumber, state, cells, problems } = row;
  return {
    rowNumber,
    state,
    cells,
    problems: problems.map((problem) => ({
      column: problem.column,
      cell: problem.cell,
      code: problem.code,
      ...problemWords(problem, language),
      doubt: problem.doubt,
      suggestion: typeof problem.params['suggestion'] === 'string' ? problem.params['suggestion'] : null,
    })),
  };
}
