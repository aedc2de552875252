import type { AreaSchema } from '#platform/database';
import { fairsInvariants } from './fairs.invariants.js';
import { Fair } from './entities/fair.entity.js';
import { Hall } from './entities/hall.entity.js';
import { Zone } from './entities/zone.entity.js';
import { Booth } from './entities/booth.entity.js';
import { Fairs1700000005000 } from './migrations/1700000005000-fairs.js';
import { BoothChoice1795925000001 } from './migrations/1795925000001-booth-choice.js';
import { FairVersions1795925000022 } from './migrations/1795925000022-fair-versions.js';

export const fairsSchema: AreaSchema = {
  entities: [Fair, Hall, Zone, Booth],
  migrations: [Fairs1700000005000, BoothChoice1795925000001, FairVersions1795925000022],
  invariants: fairsInvariants,
};
