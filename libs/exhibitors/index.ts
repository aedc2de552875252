export {
  ApplicationBoardQuery,
  type BoardCounts,
  type BoardFilter,
  type BoardRow,
  type TimelineStep,
} from './applications/application-board.query.js';
export { type ApplicationDetail, ApplicationDetailQuery } from './applications/application-detail.query.js';
export { ApplicationReview } from './applications/application-review.service.js';
export { ApplicationVerbsQuery } from './applications/application-verbs.query.js';
export { Applications } from './applications/applications.service.js';
export { applicationsErrors } from './applications/applications.errors.js';
export { accountsErrors } from './accounts/accounts.errors.js';
export { CatalogueFairQuery } from './catalogue/catalogue-fair.query.js';
export {
  type CatalogueExhibitor,
  type CatalogueFilter,
  ExhibitorCatalogueQuery,
} from './catalogue/exhibitor-catalogue.query.js';
export { type CatalogueProduct, ProductCatalogueQuery } from './catalogue/product-catalogue.query.js';
export { type CertificateFacts, Certificates } from './products/certificates.service.js';
export {
  APPLICATION_STATES,
  type ApplicationState,
  IN_FORCE,
  type ApplicationVerb,
  REVIEWED_STATES,
} from './domain/application-states.js';
export { OCOP } from './domain/ocop.js';
export { mayReadReasons, noteOf, noteOfStep } from './domain/reasons.js';
export type { ProductDescription } from './domain/product-facts.js';
export { Application } from './entities/application.entity.js';
export * from './entities/certificate.entity.js';
export { Exhibitor, type WithdrawnBy } from './entities/exhibitor.entity.js';
export { ExhibitorImport } from './entities/exhibitor-import.entity.js';
export {
  IMPORT_ROW_STATES,
  ImportRow,
  type ImportRowState,
  type RowProblem,
  type RowProblemCode,
} from './entities/import-row.entity.js';
export * from './entities/product.entity.js';
export {
  ACCOUNT_STATES,
  type AccountCounts,
  ExhibitorAccountsQuery,
  type AccountStanding,
  type AccountState,
} from './accounts/exhibitor-accounts.query.js';
export { type NamedFair, NamedFairsQuery } from './named-fairs.query.js';
export { ExhibitorAccounts } from './accounts/exhibitor-accounts.service.js';
export { ExhibitorListQuery, type ExhibitorRow } from './exhibitor-list.query.js';
export * from './exhibitors.events.js';
export { inviteExhibitors, writeExhibitors } from './exhibitors.jobs.js';
export { ExhibitorsModule } from './exhibitors.module.js';
export {
  applicationsPermissions,
  exhibitorsPermissions,
  productsPermissions,
} from './exhibitors.permissions.js';
export { exhibitorsSchema } from './exhibitors.schema.js';
export { type Admission, Exhibitors } from './exhibitors.service.js';
export { asEverybodySees, seesAll } from './domain/what-organisers-see.js';
export { ListingMatch } from './entities/listing-match.entity.js';
export { type IdentityCheck, IdentityChecks } from './identities/identity-checks.service.js';
export { IdentityDisputesQuery } from './identities/identity-disputes.query.js';
export { type IdentitySide, IdentitySidesQuery } from './identities/identity-sides.query.js';
export { IdentityStatesQuery } from './identities/identity-states.query.js';
export { EnteredExhibitors } from './listings/entered-exhibitors.service.js';
export { ListingAnswers } from './listings/listing-answers.service.js';
export { listingsErrors } from './listings/listings.errors.js';
export { type OwnListing, OwnListingsQuery } from './listings/own-listings.query.js';
export { ExhibitorImports } from './import/exhibitor-imports.service.js';
export { ExhibitorWorkbooks } from './import/exhibitor-workbooks.js';
export { ImportPreview } from './import/import-preview.service.js';
export { ImportRowsQuery } from './import/import-rows.query.js';
export { importsErrors } from './import/imports.errors.js';
export { problemWords } from './import/problem-words.js';
export {
  type FairStep,
  type OrganisationFair,
  type OrganisationFairDetail,
  OrganisationFairsQuery,
} from './organisation-fairs.query.js';
export { MOST_PRODUCTS, Products } from './products/products.service.js';
export { productsErrors } from './products/products.errors.js';
export { StarsUpkeep } from './products/stars-upkeep.service.js';
export { ExhibitorWithdrawals } from './withdrawals/exhibitor-withdrawals.service.js';
export { withdrawalsErrors } from './withdrawals/withdrawals.errors.js';
