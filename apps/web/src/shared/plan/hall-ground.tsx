import type { PlanHall } from './plan';
import classes from './floor-plan.module.css';

/** Floor, zones and the patterns that booths are filled with. */
export function HallGround({ hall, scale }: { hall: PlanHall; scale: number }) {
  const textSize = Math.min(1.2, 13 / scale);
  return (
    <g aria-hidden>
      <defs>
        <pattern
          id="plan-held"
          width={0.6}
          height={0.6}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className={classes['hatch']} d="M0 0V.6" strokeWidth={0.28} />
        </pattern>
        <pattern
          id="plan-blocked"
          width={0.7}
          height={0.7}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className={classes['lattice']} d="M0 0V.7M0 0H.7" strokeWidth={0.12} />
        </pattern>
      </defs>
      <rect className={classes['floor']} width={hall.widthM} height={hall.depthM} rx={0.3} />
      {hall.zones.map(({ id, name, colour, x, y, w, d }) => (
        <g key={id}>
          <rect
            x={x}
            y={y}
            width={w}
            height={d}
            rx={0.4}
            fill={colour}
            fillOpacity={0.13}
            stroke={colour}
            className={classes['zone']}
          />
          <text className={classes['zoneName']} x={x + 0.4} y={y + d - 0.4} fontSize={textSize}>
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}
