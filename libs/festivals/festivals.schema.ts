import type { AreaSchema } from '#platform/database';
import { festivalsInvariants } from './festivals.invariants.js';
import { Festival } from './entities/festival.entity.js';
import { Edition } from './entities/edition.entity.js';
import { Stage } from './entities/stage.entity.js';
import { ProgrammeItem } from './entities/programme-item.entity.js';
import { ProgrammeRelease } from './entities/programme-release.entity.js';
import { Festivals1700000004000 } from './migrations/1700000004000-festivals.js';
import { Nights1795925000007 } from './migrations/1795925000007-nights.js';
import { FestivalVersions1795925000023 } from './migrations/1795925000023-festival-versions.js';

export const festivalsSchema: AreaSchema = {
  entities: [Festival, Edition, Stage, ProgrammeItem, ProgrammeRelease],
  migrations: [Festivals1700000004000, Nights1795925000007, FestivalVersions1795925000023],
  invariants: festivalsInvariants,
};
