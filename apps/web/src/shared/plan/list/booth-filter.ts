import { searchKey } from '#lib/kernel';
import { stateShown, type BoothState, type PlanBooth, type PlanHall, type PlanZone } from '../plan';
import { zoneOf } from '../view/plan-geometry';

export interface BoothFilter {
  search: string;
  hallId: string;
  zoneId: string;
  state: BoothState | '';
  size: SizeClass | '';
  cornerOnly: boolean;
}

export type SizeClass = 'small' | 'medium' | 'large';

/** Upper ends of the size classes in m²: one and two standard booths of 3 × 3 m. */
export const sizeEnds = { small: 9, medium: 18 } as const;

export const noFilter: BoothFilter = {
  search: '',
  hallId: '',
  zoneId: '',
  state: '',
  size: '',
  cornerOnly: false,
};

export interface ListedBooth {
  booth: PlanBooth;
  hall: PlanHall;
  zone: PlanZone | undefined;
}

const sizeOf = (areaM2: number): SizeClass =>
  areaM2 <= sizeEnds.small ? 'small' : areaM2 <= sizeEnds.medium ? 'medium' : 'large';

/** The booths that fit every condition, hall by hall, in the order of their numbers. */
export function filterBooths(halls: readonly PlanHall[], filter: BoothFilter): ListedBooth[] {
  const wanted = searchKey(filter.search);
  const collator = new Intl.Collator('vi', { numeric: true });
  return halls
    .filter(({ id }) => filter.hallId === '' || id === filter.hallId)
    .flatMap((hall) =>
      hall.booths
        .map((booth) => ({ booth, hall, zone: zoneOf(hall, booth) }))
        .filter(({ booth, zone }) => fits(booth, zone, filter, wanted))
        .toSorted((a, b) => collator.compare(a.booth.number, b.booth.number)),
    );
}

function fits(booth: PlanBooth, zone: PlanZone | undefined, filter: BoothFilter, wanted: string): boolean {
  if (filter.state !== '' && stateShown(booth) !== filter.state) return false;
  if (filter.cornerOnly && !booth.corner) return false;
  if (filter.zoneId !== '' && zone?.id !== filter.zoneId) return false;
  if (filter.size !== '' && sizeOf(booth.areaM2) !== filter.size) return false;
  return wanted === '' || searchKey(booth.number, booth.exhibitorName).includes(wanted);
}
