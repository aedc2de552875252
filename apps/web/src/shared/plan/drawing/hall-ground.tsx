import { memo } from 'react';
import type { PlanHall, PlanZone } from '../plan';
import { zoneLabel } from './zone-label';
import classes from '../floor-plan.module.css';

// Screen pixels: letters below the one cannot be read, above the other they outshout the booths.
const smallestText = 6;
const largestText = 22;

/** Floor, zones and the patterns that booths are filled with. */
export const HallGround = memo(function HallGround({ hall, scale }: { hall: PlanHall; scale: number }) {
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
      {hall.zones.map((zone) => (
        <ZoneGround key={zone.id} zone={zone} hall={hall} scale={scale} />
      ))}
    </g>
  );
});

function ZoneGround({ zone, hall, scale }: { zone: PlanZone; hall: PlanHall; scale: number }) {
  const { name, colour, x, y, w, d } = zone;
  const label = zoneLabel(zone, hall.booths, smallestText / scale);
  return (
    <g>
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
      {label && (
        <text
          className={classes['zoneName']}
          x={label.x}
          y={label.y}
          fontSize={Math.min(label.size, largestText / scale)}
        >
          {name}
        </text>
      )}
    </g>
  );
}
