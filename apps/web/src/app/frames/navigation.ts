import { areas } from '../routes';
import type { Area, NavigationItem } from '../area';

/** The entries of a frame from all areas, in their order. */
export function navigationOf(frame: keyof NonNullable<Area['navigation']>): NavigationItem[] {
  return areas
    .flatMap((area) => area.navigation?.[frame] ?? [])
    .toSorted((a, b) => (a.order ?? 50) - (b.order ?? 50));
}
