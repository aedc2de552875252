export * from './entities/organisation.entity.js';
export { OrganisationsModule } from './organisations.module.js';
export { organisationsSchema } from './organisations.schema.js';
