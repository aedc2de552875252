import { Global, Module } from '@nestjs/common';
import { ApplicationBoardQuery } from './application-board.query.js';
import { ApplicationMails } from './application-mails.service.js';
import { ApplicationReview } from './application-review.service.js';
import { Applications } from './applications.service.js';
import { ExhibitorCatalogueQuery } from './catalogue/exhibitor-catalogue.query.js';
import { ProductCatalogueQuery } from './catalogue/product-catalogue.query.js';
import { Certificates } from './certificates.service.js';
import { ExhibitorAccountsQuery } from './exhibitor-accounts.query.js';
import { ExhibitorAccounts } from './exhibitor-accounts.service.js';
import { ExhibitorListQuery } from './exhibitor-list.query.js';
import { Exhibitors } from './exhibitors.service.js';
import { ExhibitorImports } from './import/exhibitor-imports.service.js';
import { ExhibitorWorkbooks } from './import/exhibitor-workbooks.js';
import { ImportPreview } from './import/import-preview.service.js';
import { ImportRowsQuery } from './import/import-rows.query.js';
import { ImportRun } from './import/import-run.service.js';
import { OrganisationFairsQuery } from './organisation-fairs.query.js';
import { Products } from './products.service.js';
import { StarsUpkeep } from './stars-upkeep.service.js';

const services = [
  ApplicationBoardQuery,
  ApplicationReview,
  Applications,
  Certificates,
  ExhibitorAccounts,
  ExhibitorAccountsQuery,
  ExhibitorCatalogueQuery,
  ExhibitorImports,
  ExhibitorListQuery,
  Exhibitors,
  ExhibitorWorkbooks,
  ImportPreview,
  ImportRowsQuery,
  OrganisationFairsQuery,
  ProductCatalogueQuery,
  Products,
  StarsUpkeep,
];

@Global()
@Module({ providers: [ApplicationMails, ImportRun, ...services], exports: services })
export class ExhibitorsModule {}
