import type { AreaSchema } from '#platform/database';
import { Change } from './entities/change.entity.js';
import { TimetableComment } from './entities/comment.entity.js';
import { Entry } from './entities/entry.entity.js';
import { Publication } from './entities/publication.entity.js';
import { Run } from './entities/run.entity.js';
import { Timetables1700000009500 } from './migrations/1700000009500-timetables.js';
import { timetablesInvariants } from './timetables.invariants.js';

export const timetablesSchema: AreaSchema = {
  entities: [Change, Entry, Publication, Run, TimetableComment],
  migrations: [Timetables1700000009500],
  invariants: timetablesInvariants,
};
