import type { AreaSchema } from '#platform/database';
import { boothsInvariants } from './booths.invariants.js';
import { BoothClaim } from './entities/booth-claim.entity.js';
import { BoothOrder } from './entities/booth-order.entity.js';
import { Booths1700000007000 } from './migrations/1700000007000-booths.js';

export const boothsSchema: AreaSchema = {
  entities: [BoothOrder, BoothClaim],
  migrations: [Booths1700000007000],
  invariants: boothsInvariants,
};
