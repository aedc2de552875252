import type { OrderWithBooths } from '#lib/booths';
import type { BoothOrderResponse } from './booth-orders.response.js';

export const presentOrder = ({ order, booths }: OrderWithBooths): BoothOrderResponse => ({
  id: order.id,
  fairId: order.fairId,
  state: order.state,
  boothIds: booths.map(({ id }) => id),
  numbers: booths.map(({ number }) => number),
  expiresAt: order.expiresAt.toISOString(),
  extended: order.extended,
  priceMinor: order.priceMinor,
  currency: order.currency,
  createdAt: order.createdAt.toISOString(),
  confirmedAt: order.confirmedAt?.toISOString() ?? null,
});
