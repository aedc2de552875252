import { LessThan } from 'typeorm';
import { DAY } from '#lib/kernel';
import { type AreaSchema, keeping } from '#platform/database';
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
  keepings: [
    keeping({
      name: 'That a hold was given back goes after 30 days; a booth rests for hours',
      entity: ReturnedBooth,
      keptFor: 30 * DAY,
      where: (before) => ({ returnedAt: LessThan(before) }),
    }),
  ],
  invariants: boothsInvariants,
};
