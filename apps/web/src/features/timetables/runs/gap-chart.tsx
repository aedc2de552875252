import type { RunProgress } from '../api';
import classes from './runs.module.css';

const WIDTH = 320;
const HEIGHT = 72;

/** Waits found so far above, waits proved to be needed below; where the lines meet, nothing can be better. */
export function GapChart({ history }: { history: readonly RunProgress[] }) {
  const most = Math.max(1, ...history.map(({ breaks, lowerBound }) => Math.max(breaks ?? 0, lowerBound)));
  const line = (of: (progress: RunProgress) => number | null): string =>
    history
      .flatMap((progress) => {
        const value = of(progress);
        if (value === null || !Number.isFinite(value)) return [];
        return [`${progress.spent * WIDTH},${HEIGHT - 4 - (value / most) * (HEIGHT - 8)}`];
      })
      .join(' ');
  return (
    <svg className={classes['gap']} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
      <polyline className={classes['bound']} points={line(({ lowerBound }) => lowerBound)} />
      <polyline className={classes['found']} points={line(({ breaks }) => breaks)} />
    </svg>
  );
}
