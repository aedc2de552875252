export * from './entities/fair.entity.js';
export * from './entities/hall.entity.js';
export * from './entities/zone.entity.js';
export * from './entities/booth.entity.js';
export { FairsModule } from './fairs.module.js';
export { fairsSchema } from './fairs.schema.js';
