import type { AreaSchema } from '#platform/database';
import { Organisation } from './entities/organisation.entity.js';
import { UploadedFile } from './entities/uploaded-file.entity.js';
import { Organisations1700000003000 } from './migrations/1700000003000-organisations.js';

export const organisationsSchema: AreaSchema = {
  entities: [Organisation, UploadedFile],
  migrations: [Organisations1700000003000],
};
