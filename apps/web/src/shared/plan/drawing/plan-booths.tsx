import { memo, useMemo } from 'react';
import { useBoothLabel } from '../booth-label';
import { BoothShape } from './booth-shape';
import { isFree, type PlanBooth, type PlanHall, type PlanProps } from '../plan';
import { areasOf, detailOf } from './plan-detail';
import type { Box } from '../view/plan-view';
import classes from '../floor-plan.module.css';

interface PlanBoothsProps extends Pick<PlanProps, 'onToggle' | 'onOpen'> {
  hall: PlanHall;
  selected: ReadonlySet<string>;
  currentId: string | undefined;
  currency: string;
  box: Box;
  scale: number;
}

/** The booths around what is seen; from afar as areas, and only those that somebody has to find each for itself. */
export function PlanBooths({ hall, selected, currentId, currency, box, scale, ...choice }: PlanBoothsProps) {
  const labelOf = useBoothLabel(currency);
  const places = useMemo(() => placesOf(hall.booths), [hall.booths]);
  const isKept = ({ id, mine }: PlanBooth): boolean => id === currentId || mine === true || selected.has(id);
  const { booths, hasAreas } = detailOf(hall.booths, { box, scale }, isKept);
  const canOnlyChoose = choice.onToggle !== undefined && choice.onOpen === undefined;
  return (
    <>
      {hasAreas && <Areas hall={hall} />}
      {booths.map((booth) => (
        <BoothShape
          key={booth.id}
          booth={booth}
          label={labelOf(booth)}
          place={places.get(booth.id) ?? 0}
          of={hall.booths.length}
          isSelected={selected.has(booth.id)}
          isDisabled={canOnlyChoose && !isFree(booth)}
          isCurrent={booth.id === currentId}
          scale={scale}
        />
      ))}
    </>
  );
}

/** Where each stands among all of the hall, as readers count: from 1. */
const placesOf = (booths: readonly PlanBooth[]): ReadonlyMap<string, number> =>
  new Map(booths.map(({ id }, index) => [id, index + 1]));

const Areas = memo(function Areas({ hall }: { hall: PlanHall }) {
  const areas = useMemo(() => areasOf(hall), [hall]);
  return (
    <g aria-hidden>
      {areas.map(({ key, state, isMine, path }) => (
        <g key={key} className={classes['booth']} data-state={state} data-mine={isMine || undefined}>
          <path className={classes['area']} d={path} />
          {(state === 'held' || state === 'blocked') && <path className={classes['pattern']} d={path} />}
        </g>
      ))}
    </g>
  );
});
