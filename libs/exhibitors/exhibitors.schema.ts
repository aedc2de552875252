import type { AreaSchema } from '#platform/database';
import { exhibitorsInvariants } from './exhibitors.invariants.js';
import { Application } from './entities/application.entity.js';
import { Certificate } from './entities/certificate.entity.js';
import { Exhibitor } from './entities/exhibitor.entity.js';
import { ExhibitorImport } from './entities/exhibitor-import.entity.js';
import { ImportRow } from './entities/import-row.entity.js';
import { ListingMatch } from './entities/listing-match.entity.js';
import { Product } from './entities/product.entity.js';
import { Exhibitors1700000006000 } from './migrations/1700000006000-exhibitors.js';
import { ImportRuns1795915000001 } from './migrations/1795915000001-import-runs.js';
import { Listings1795915000004 } from './migrations/1795915000004-listings.js';
import { SaidYes1795917000003 } from './migrations/1795917000003-said-yes.js';
import { AskedExhibitors1795919000002 } from './migrations/1795919000002-asked-exhibitors.js';
import { FoldedKeys1795925000005 } from './migrations/1795925000005-folded-keys.js';
import { ProductVersions1795925000021 } from './migrations/1795925000021-product-versions.js';
import { WithdrawnExhibitors1795925000060 } from './migrations/1795925000060-withdrawn-exhibitors.js';

export const exhibitorsSchema: AreaSchema = {
  entities: [Application, Certificate, Exhibitor, ExhibitorImport, ImportRow, ListingMatch, Product],
  migrations: [
    Exhibitors1700000006000,
    ImportRuns1795915000001,
    Listings1795915000004,
    SaidYes1795917000003,
    AskedExhibitors1795919000002,
    FoldedKeys1795925000005,
    ProductVersions1795925000021,
    WithdrawnExhibitors1795925000060,
  ],
  invariants: exhibitorsInvariants,
};
