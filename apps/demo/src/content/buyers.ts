import { aseanBuyers } from './buyers-asean.js';
import { fartherBuyers } from './buyers-farther.js';
import type { Buyer } from './types.js';

/** Foreign buyers on the list of the campaign; firms and people are invented. */
export const buyers: readonly Buyer[] = [...aseanBuyers, ...fartherBuyers];
