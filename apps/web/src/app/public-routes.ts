import { guests } from '../features/guests/public-routes';
import { publicPages } from '../features/public/public-routes';
import type { Area } from './area';

/** What visitors and guests come for: the first load of everyone, so all other areas wait in `routes.ts`. */
export const publicAreas: readonly Area[] = [publicPages, guests];
