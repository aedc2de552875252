import { memo } from 'react';
import { BoothMark } from './booth-mark';
import { stateShown, type PlanBooth } from '../plan';
import { smallestNumber } from './plan-detail';
import classes from '../floor-plan.module.css';

interface BoothShapeProps {
  booth: PlanBooth;
  label: string;
  /** Which it is of how many in the hall: most of them may not be drawn. */
  place: number;
  of: number;
  isSelected: boolean;
  /** It cannot be chosen where others can. */
  isDisabled: boolean;
  /** Whether the keyboard's one tab stop is here. */
  isCurrent: boolean;
  /** Screen pixels a metre; small booths leave their text out. */
  scale: number;
}

const gap = 0.08;

/** One booth of the drawing. Clicks and keys are handled by the plan. */
export const BoothShape = memo(function BoothShape({
  booth,
  label,
  place,
  of,
  isSelected,
  isDisabled,
  isCurrent,
  scale,
}: BoothShapeProps) {
  const { id, number, x, y, w, d, mine } = booth;
  const state = stateShown(booth);
  const textSize = Math.min(d * 0.4, (w * 1.35) / Math.max(2, number.length), 18 / scale);
  const isMarked = mine === true || state !== 'available';
  const isPatterned = mine !== true && (state === 'held' || state === 'blocked');
  const markSize = Math.min(w * 0.3, d * 0.3, 18 / scale);
  return (
    <g
      className={classes['booth']}
      role="option"
      data-booth={id}
      data-state={state}
      data-mine={mine === true || undefined}
      aria-label={label}
      aria-setsize={of}
      aria-posinset={place}
      aria-selected={isSelected}
      aria-disabled={isDisabled || undefined}
      tabIndex={isCurrent ? 0 : -1}
    >
      <title>{label}</title>
      <rect
        className={classes['body']}
        x={x + gap}
        y={y + gap}
        width={w - 2 * gap}
        height={d - 2 * gap}
        rx={0.2}
      />
      {isPatterned && (
        <rect
          className={classes['pattern']}
          x={x + gap}
          y={y + gap}
          width={w - 2 * gap}
          height={d - 2 * gap}
          rx={0.2}
        />
      )}
      {textSize * scale >= smallestNumber && (
        <text
          className={classes['number']}
          x={x + w / 2}
          y={y + d * (isMarked ? 0.66 : 0.53)}
          fontSize={textSize}
        >
          {number}
        </text>
      )}
      {markSize * scale >= 5 && (
        <BoothMark
          kind={mine === true ? 'mine' : state}
          x={x + w - markSize - 0.2}
          y={y + 0.2}
          size={markSize}
        />
      )}
    </g>
  );
});
