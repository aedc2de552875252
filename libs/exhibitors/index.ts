export * from './entities/application.entity.js';
export * from './entities/certificate.entity.js';
export * from './entities/exhibitor.entity.js';
export * from './entities/product.entity.js';
export { ExhibitorsModule } from './exhibitors.module.js';
export { exhibitorsSchema } from './exhibitors.schema.js';
