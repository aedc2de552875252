export { isWebsite, organisationFacts, type OrganisationProfile } from './domain/organisation-facts.js';
export {
  EVERYWHERE,
  IDENTITY_STATES,
  type IdentityFacts,
  type IdentityState,
  identityState,
  type OwnIdentityFacts,
  isUnderItsName,
  ownIdentityState,
  reachOf,
} from './domain/identity-state.js';
export { LONGEST_PHONE, readPhone } from './domain/phone.js';
export {
  formerNameIn,
  type Province,
  provinceNamed,
  PROVINCES,
  PROVINCES_SINCE,
} from './domain/provinces.js';
export {
  isDoubtfulTaxCode,
  isPersonalNumber,
  isWholeTaxCode,
  maskedTaxCode,
  normaliseTaxCode,
  withLostZero,
} from './domain/tax-code.js';
export { IdentityObjection } from './entities/identity-objection.entity.js';
export { IdentityLetter } from './entities/identity-letter.entity.js';
export { IdentityProof, type ProofKind } from './entities/identity-proof.entity.js';
export { IdentityRefutation } from './entities/identity-refutation.entity.js';
export * from './entities/organisation.entity.js';
export { UploadedFile } from './entities/uploaded-file.entity.js';
export { filesErrors } from './files.errors.js';
export { type Claim, ClaimantsQuery, HAS_SHOWN } from './identities/claimants.query.js';
export { identitiesErrors } from './identities/identities.errors.js';
export * from './identities/identities.events.js';
export { IdentityEvidence } from './identities/identity-evidence.service.js';
export { IdentityMails } from './identities/identity-mails.service.js';
export { type Finding, IdentityProofs } from './identities/identity-proofs.service.js';
export { type OwnIdentity, OwnIdentityQuery } from './identities/own-identity.query.js';
export { MembersQuery } from './members.query.js';
export { type OrganisationReader, ReadersQuery } from './readers.query.js';
export { organisationTakenOver } from './organisations.events.js';
export { organisationsErrors } from './organisations.errors.js';
export { OrganisationsModule } from './organisations.module.js';
export { organisationsPermissions } from './organisations.permissions.js';
export { organisationsSchema } from './organisations.schema.js';
export { Organisations } from './organisations.service.js';
export {
  type AcceptedUpload,
  PICTURE_SIZES,
  type PictureSize,
  type Upload,
  UploadedFiles,
} from './uploaded-files.service.js';
