import { Global, Module } from '@nestjs/common';
import { AcceptedApplicants } from './applications/accepted-applicants.service.js';
import { ApplicationBoardQuery } from './applications/application-board.query.js';
import { ApplicationMails } from './applications/application-mails.service.js';
import { ApplicationDetailQuery } from './applications/application-detail.query.js';
import { ApplicationReview } from './applications/application-review.service.js';
import { ApplicationVerbsQuery } from './applications/application-verbs.query.js';
import { Applications } from './applications/applications.service.js';
import { CatalogueFairQuery } from './catalogue/catalogue-fair.query.js';
import { ExhibitorCatalogueQuery } from './catalogue/exhibitor-catalogue.query.js';
import { ProductCatalogueQuery } from './catalogue/product-catalogue.query.js';
import { Certificates } from './products/certificates.service.js';
import { ExhibitorAccountsQuery } from './accounts/exhibitor-accounts.query.js';
import { ExhibitorAccounts } from './accounts/exhibitor-accounts.service.js';
import { ExhibitorListQuery } from './exhibitor-list.query.js';
import { ExhibitorsFollowFair } from './exhibitors-follow-fair.service.js';
import { Exhibitors } from './exhibitors.service.js';
import { ExhibitorImports } from './import/exhibitor-imports.service.js';
import { ExhibitorWorkbooks } from './import/exhibitor-workbooks.js';
import { IdentityChecks } from './identities/identity-checks.service.js';
import { IdentityDisputesQuery } from './identities/identity-disputes.query.js';
import { IdentitySidesQuery } from './identities/identity-sides.query.js';
import { IdentityStatesQuery } from './identities/identity-states.query.js';
import { TellSides } from './identities/tell-sides.listener.js';
import { ImportPreview } from './import/import-preview.service.js';
import { ImportRowsQuery } from './import/import-rows.query.js';
import { ImportRun } from './import/import-run.service.js';
import { AgreeJoined } from './listings/agree-joined.listener.js';
import { EnteredExhibitors } from './listings/entered-exhibitors.service.js';
import { ListingAnswers } from './listings/listing-answers.service.js';
import { ListingTaking } from './listings/listing-taking.service.js';
import { ListingOffers } from './listings/listing-offers.service.js';
import { OfferListings } from './listings/offer-listings.listener.js';
import { OwnListingsQuery } from './listings/own-listings.query.js';
import { NamedFairsQuery } from './named-fairs.query.js';
import { OrganisationFairsQuery } from './organisation-fairs.query.js';
import { PlaceMails } from './place-mails.service.js';
import { Products } from './products/products.service.js';
import { StarsUpkeep } from './products/stars-upkeep.service.js';
import { DepartureMails } from './withdrawals/departure-mails.service.js';
import { Departures } from './withdrawals/departures.service.js';
import { ExhibitorWithdrawals } from './withdrawals/exhibitor-withdrawals.service.js';

const services = [
  ApplicationBoardQuery,
  ApplicationDetailQuery,
  ApplicationReview,
  Applications,
  ApplicationVerbsQuery,
  CatalogueFairQuery,
  Certificates,
  EnteredExhibitors,
  ExhibitorAccounts,
  ExhibitorAccountsQuery,
  ExhibitorCatalogueQuery,
  ExhibitorImports,
  ExhibitorListQuery,
  Exhibitors,
  ExhibitorWithdrawals,
  ExhibitorWorkbooks,
  IdentityChecks,
  IdentityDisputesQuery,
  IdentitySidesQuery,
  IdentityStatesQuery,
  ImportPreview,
  ImportRowsQuery,
  ListingAnswers,
  NamedFairsQuery,
  OrganisationFairsQuery,
  OwnListingsQuery,
  ProductCatalogueQuery,
  Products,
  StarsUpkeep,
];

const inner = [
  ExhibitorsFollowFair,
  AcceptedApplicants,
  AgreeJoined,
  ApplicationMails,
  PlaceMails,
  DepartureMails,
  Departures,
  ImportRun,
  ListingOffers,
  ListingTaking,
  OfferListings,
  TellSides,
];

@Global()
@Module({ providers: [...inner, ...services], exports: services })
export class ExhibitorsModule {}
