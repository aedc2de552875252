import type { AreaSchema } from '#platform/database';
import { IdentityLetter } from './entities/identity-letter.entity.js';
import { IdentityObjection } from './entities/identity-objection.entity.js';
import { IdentityProof } from './entities/identity-proof.entity.js';
import { IdentityRefutation } from './entities/identity-refutation.entity.js';
import { Organisation } from './entities/organisation.entity.js';
import { UploadedFile } from './entities/uploaded-file.entity.js';
import { Organisations1700000003000 } from './migrations/1700000003000-organisations.js';
import { Identities1795915000003 } from './migrations/1795915000003-identities.js';
import { OwnEntries1795917000001 } from './migrations/1795917000001-own-entries.js';
import { Objections1795921000002 } from './migrations/1795921000002-objections.js';
import { PhoneNotes1795925000004 } from './migrations/1795925000004-phone-notes.js';
import { OrganisationVersions1795925000027 } from './migrations/1795925000027-organisation-versions.js';
import { organisationsInvariants } from './organisations.invariants.js';

export const organisationsSchema: AreaSchema = {
  entities: [
    IdentityLetter,
    IdentityObjection,
    IdentityProof,
    IdentityRefutation,
    Organisation,
    UploadedFile,
  ],
  migrations: [
    Organisations1700000003000,
    Identities1795915000003,
    OwnEntries1795917000001,
    Objections1795921000002,
    PhoneNotes1795925000004,
    OrganisationVersions1795925000027,
  ],
  invariants: organisationsInvariants,
};
