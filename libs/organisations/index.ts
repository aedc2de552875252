export { isWebsite, organisationFacts, type OrganisationProfile } from './domain/organisation-facts.js';
export { normalisePhone } from './domain/phone.js';
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
  maskedTaxCode,
  normaliseTaxCode,
  withLostZero,
} from './domain/tax-code.js';
export * from './entities/organisation.entity.js';
export { UploadedFile } from './entities/uploaded-file.entity.js';
export { filesErrors } from './files.errors.js';
export { MembersQuery } from './members.query.js';
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
