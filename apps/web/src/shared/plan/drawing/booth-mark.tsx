import type { BoothState } from '../plan';
import classes from '../floor-plan.module.css';

const paths: Record<BoothState | 'mine', string> = {
  available: '',
  held: 'M5 1.200a3.800 3.800 0 1 0 .01 0M5 2.900V5l1.500 1.100',
  claimed: 'M1.500 5.300 4 7.800 8.600 2.600',
  blocked: 'M2 2l6 6M8 2 2 8',
  mine: 'M5 .8l1.300 2.700 2.900.4-2.100 2 .5 2.900L5 7.400 2.400 8.800l.5-2.900-2.100-2 2.900-.4Z',
};

interface BoothMarkProps {
  kind: BoothState | 'mine';
  x: number;
  y: number;
  size: number;
}

/** The sign of a state, so that no state is told by colour alone. */
export function BoothMark({ kind, x, y, size }: BoothMarkProps) {
  if (paths[kind] === '') return null;
  return (
    <path
      className={classes['mark']}
      data-kind={kind}
      d={paths[kind]}
      transform={`translate(${x} ${y}) scale(${size / 10})`}
    />
  );
}
