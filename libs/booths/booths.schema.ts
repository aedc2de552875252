import type { AreaSchema } from '#platform/database';
import { boothsInvariants } from './booths.invariants.js';
import { BoothClaim } from './entities/booth-claim.entity.js';
import { BoothOrder } from './entities/booth-order.entity.js';
import { ReturnedBooth } from './entities/returned-booth.entity.js';
import { Booths1700000007000 } from './migrations/1700000007000-booths.js';
import { ReturnedBooths1795914000003 } from './migrations/1795914000003-returned-booths.js';
import { OrdersOfExhibitors1795917000004 } from './migrations/1795917000004-orders-of-exhibitors.js';

export const boothsSchema: AreaSchema = {
  entities: [BoothOrder, BoothClaim, ReturnedBooth],
  migrations: [Booths1700000007000, ReturnedBooths1795914000003, OrdersOfExhibitors1795917000004],
  invariants: boothsInvariants,
};
