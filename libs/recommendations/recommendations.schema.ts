import type { AreaSchema } from '#platform/database';
import { Need } from './entities/need.entity.js';

/** The table was made with those of matchmaking. */
export const recommendationsSchema: AreaSchema = { entities: [Need], migrations: [] };
