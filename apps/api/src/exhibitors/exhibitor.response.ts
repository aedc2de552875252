import { TranslatedResponse } from '#platform/http';
import type { AccountState, CertificateKind, ImportRowState, RowProblemCode } from '#lib/exhibitors';
import type { IdentityState, OrganisationKind } from '#lib/organisations';
import type { RunState } from '#platform/runs';
import { OrganisationResponse } from '../organisations/organisation.response.js';
import { WithdrawnResponse } from './application.response.js';
import { ProductLine, ProductLineResponse, ProductSummary } from './product.response.js';

export class ExhibitorResponse {
  id!: string;
  /** All of what the organiser typed, or of whoever said yes to taking part; else what everybody sees. */
  organisation!: OrganisationResponse;
  /** Entered by the organiser; the organisation itself has not said yes. */
  isEntered!: boolean;
  /** Typed by this organiser, which may correct it. */
  isYours!: boolean;
  /** How its claim to its tax code stands. */
  identity!: IdentityState;
  applicationId!: string | null;
  /** Fairs of this organiser it has taken part in before. */
  seniority!: number;
  createdAt!: string;
  /** Null: takes part. */
  withdrawn!: WithdrawnResponse | null;
}

export class ExhibitorLineResponse extends ExhibitorResponse {
  /** Whether somebody can sign in for it. */
  account!: AccountState;
  /** When it was invited last, said no, or let the time pass; null without an invitation. */
  accountSince!: string | null;
}

export class ExhibitorPageResponse {
  items!: ExhibitorLineResponse[];
  nextCursor!: string | null;
}

/** An exhibitor that an organiser entered and that seems to be the reader's organisation. */
export class OwnListingResponse {
  id!: string;
  fairId!: string;
  fairSlug!: string;
  fairName!: TranslatedResponse;
  startsOn!: string;
  endsOn!: string;
  organiserName!: TranslatedResponse;
  /** As the organiser typed it. */
  listedName!: string;
  listedProvince!: string | null;
  offeredAt!: string;
}

export class OwnListingListResponse {
  items!: OwnListingResponse[];
}

export class AccountCountsResponse {
  /** Exhibitors for which nobody can sign in and nobody has been invited. */
  withoutAccount!: number;
  /** Of these those that have an e-mail address. */
  reachable!: number;
}

/** An exhibitor as everybody may see it. */
export class CatalogueExhibitorResponse {
  id!: string;
  name!: string;
  kind!: OrganisationKind;
  /** Hidden but for its end when it is a person's number. */
  taxCode!: string | null;
  country!: string;
  province!: string | null;
  website!: string | null;
  profile!: TranslatedResponse;
  languages!: string[];
  logoId!: string | null;
  productCount!: number;
  /** The most OCOP stars among its products. */
  bestStars!: number | null;
}

export class CatalogueExhibitorPageResponse {
  items!: CatalogueExhibitorResponse[];
  nextCursor!: string | null;
}

export class CatalogueExhibitorDetailResponse extends CatalogueExhibitorResponse {
  products!: ProductLine[];
}

export class CatalogueProductResponse extends ProductSummary {
  exhibitorId!: string;
  exhibitorName!: string;
  province!: string | null;
}

export class CatalogueProductPageResponse {
  items!: CatalogueProductResponse[];
  nextCursor!: string | null;
}

/** Certificates of a public product: without the scan. */
export class PublicCertificateResponse {
  kind!: CertificateKind;
  number!: string;
  issuer!: string;
  stars!: number | null;
  issuedOn!: string;
  expiresOn!: string;
}

export class CatalogueProductDetailResponse extends CatalogueProductResponse {
  certificates!: PublicCertificateResponse[];
}

export class ExhibitorDetailResponse extends ExhibitorResponse {
  products!: ProductLineResponse[];
}

export class ExhibitorImportResponse {
  id!: string;
  fileName!: string;
  /** How far it is: read and shown, being written, being taken back, or over. */
  state!: RunState;
  /** Organisations that are made. */
  newCount!: number;
  /** Typed for an earlier fair of this organiser; they only become exhibitors. */
  matchedCount!: number;
  /** Exhibitors already; nothing happens. */
  presentCount!: number;
  /** Rows with problems. */
  faultyCount!: number;
  /** Rows without problems that it has gone through so far. */
  handledRows!: number;
  /** Why it failed: the code of an error, or "unexpected". */
  failure!: string | null;
  createdAt!: string;
  /** Until when it can be started, and its rows be read. */
  expiresAt!: string;
  finishedAt!: string | null;
}

export class ExhibitorImportPageResponse {
  items!: ExhibitorImportResponse[];
  nextCursor!: string | null;
}

export class ImportProblemResponse {
  /** Key of the column; null for the whole row. */
  column!: string | null;
  /** "C7" */
  cell!: string | null;
  code!: RowProblemCode;
  /** What is wrong, in the caller's language. */
  message!: string;
  /** What to do about it. */
  next!: string;
  /** A doubt does not keep the row out. */
  doubt!: boolean;
  /** What the cell should probably say. */
  suggestion!: string | null;
}

export class ImportRowResponse {
  rowNumber!: number;
  state!: ImportRowState;
  /** The cells as written, by column. */
  cells!: Record<string, string>;
  problems!: ImportProblemResponse[];
}

export class ImportRowPageResponse {
  items!: ImportRowResponse[];
  nextCursor!: string | null;
}
