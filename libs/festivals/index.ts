export * from './entities/festival.entity.js';
export * from './entities/edition.entity.js';
export * from './entities/stage.entity.js';
export * from './entities/programme-item.entity.js';
export * from './entities/programme-release.entity.js';
export { FestivalsModule } from './festivals.module.js';
export { festivalsSchema } from './festivals.schema.js';
