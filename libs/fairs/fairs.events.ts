import type { MovedEvent } from '#lib/festivals';
import { defineEvent } from '#platform/events';
import type { FairState } from './entities/fair.entity.js';

export const fairCreated = defineEvent<{ slug: string }>('fair.created');
export const fairEdited = defineEvent<{ fields: string[] }>('fair.edited');
export const fairStateChanged = defineEvent<{ from: FairState; to: FairState }>('fair.state-changed');
/** To other days, or by another clock. */
export const fairMoved = defineEvent<MovedEvent>('fair.moved');
export const planReplaced = defineEvent<{ halls: number; booths: number; removed: string[] }>(
  'fair.plan-replaced',
);
