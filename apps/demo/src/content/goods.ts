import { crabAndShrimp } from './goods-crab-and-shrimp.js';
import { craftAndTours } from './goods-craft-and-tours.js';
import { drinksAndHerbs } from './goods-drinks-and-herbs.js';
import { field } from './goods-field.js';
import { fishAndSea } from './goods-fish-and-sea.js';
import { garden } from './goods-garden.js';
import type { Good } from './good.js';

const all = { ...crabAndShrimp, ...fishAndSea, ...field, ...garden, ...drinksAndHerbs, ...craftAndTours };

export type GoodKey = keyof typeof all;
/** Every kind of goods of the fair by its key. */
export const goods: Readonly<Record<GoodKey, Good>> = all;
