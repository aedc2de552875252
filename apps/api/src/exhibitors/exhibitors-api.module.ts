import { Module } from '@nestjs/common';
import { ApplicationsController } from './applications.controller.js';
import { CatalogueController } from './catalogue.controller.js';
import { CertificatesController } from './certificates.controller.js';
import { ExhibitorImportsController } from './exhibitor-imports.controller.js';
import { ExhibitorAccountsController } from './exhibitor-accounts.controller.js';
import { ExhibitorsController } from './exhibitors.controller.js';
import { IdentitiesController } from './identities.controller.js';
import { OrganisationFairsController } from './organisation-fairs.controller.js';
import { OwnListingsController } from './own-listings.controller.js';
import { ProductsController } from './products.controller.js';

@Module({
  controllers: [
    ApplicationsController,
    CatalogueController,
    CertificatesController,
    ExhibitorAccountsController,
    ExhibitorImportsController,
    ExhibitorsController,
    IdentitiesController,
    OrganisationFairsController,
    OwnListingsController,
    ProductsController,
  ],
})
export class ExhibitorsApiModule {}
