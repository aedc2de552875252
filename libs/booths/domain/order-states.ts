import type { StateTable } from '#lib/kernel';

/** `released`: given back by the exhibitor; `expired`: not confirmed in time; `cancelled`: vacated by the organiser. */
export type BoothOrderState = 'held' | 'confirmed' | 'released' | 'expired' | 'cancelled';
export type BoothOrderVerb = 'confirm' | 'release' | 'expire' | 'cancel';

export const boothOrderStates: StateTable<BoothOrderState, BoothOrderVerb> = {
  held: { confirm: 'confirmed', release: 'released', expire: 'expired', cancel: 'cancelled' },
  confirmed: { cancel: 'cancelled' },
  released: {},
  expired: {},
  cancelled: {},
};
