import type { AreaSchema } from '#platform/database';
import { Outcome } from './entities/outcome.entity.js';

/** The table was made with those of matchmaking. */
export const attendanceSchema: AreaSchema = { entities: [Outcome], migrations: [] };
