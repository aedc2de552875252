import classes from './scene.module.css';

interface Place {
  x: number;
  y: number;
  size?: number;
}

const at = ({ x, y, size = 1 }: Place): string => `translate(${x} ${y}) scale(${size})`;

/** A crab, about 200 wide, its belly at (0, 0). */
export function Crab(place: Place) {
  return (
    <g transform={at(place)}>
      <g className={classes['float']}>
        {[-1, 1].map((side) => (
          <g key={side} transform={`scale(${side} 1)`}>
            <path className={classes['limb']} d="M48-8 78 4 90 30M42 4 64 22 70 44M52-22 88-18 106 8" />
            <path className={classes['limb']} d="M44-40 74-62 82-84" />
            <path
              className={classes['claw']}
              d="M82-78c-20-8-24-36-6-52 0 14 4 22 12 26 2-10 8-16 18-20 6 22-4 44-24 46Z"
            />
            <path className={classes['limb']} d="M18-58 22-78" style={{ strokeWidth: 6 }} />
            <circle className={classes['eye']} cx="22" cy="-82" r="7" />
          </g>
        ))}
        <path
          className={classes['shell']}
          d="M0-66c44 0 70 22 66 46C62 4 34 16 0 16S-62 4-66-20C-70-44-44-66 0-66Z"
        />
        <path className={classes['shine']} d="M-42-32c8-12 22-18 36-19" />
        <path
          className={classes['shine']}
          style={{ stroke: '#3b1408', opacity: 0.35 }}
          d="M-14-8c8 7 20 7 28 0"
        />
      </g>
    </g>
  );
}

/** A paper lantern on its string, hanging from (0, 0). */
export function Lantern({ tone, drop, ...place }: Place & { tone: 'coral' | 'gold' | 'sea'; drop: number }) {
  return (
    <g transform={at(place)}>
      <g className={classes['sway']}>
        <path className={classes['string']} d={`M0 0v${drop}`} />
        <g transform={`translate(0 ${drop})`}>
          <ellipse className={classes['lantern']} data-tone={tone} cx="0" cy="24" rx="22" ry="24" />
          <path className={classes['rib']} d="M0 0v48M-12 4c-8 12-8 28 0 40M12 4c8 12 8 28 0 40" />
          <path className={classes['string']} d="M0 48v16M-4 52v10M4 52v10" />
        </g>
      </g>
    </g>
  );
}

/** A fishing boat under sail, its waterline at (0, 0). */
export function Boat(place: Place) {
  return (
    <g transform={at(place)}>
      <g className={classes['float']}>
        <path className={classes['hull']} d="M-52-14h104c-4 20-16 30-30 30h-46c-14 0-26-10-28-30Z" />
        <path className={classes['sail']} d="M4-98v78h52C48-56 30-82 4-98Z" />
        <path className={classes['stripe']} d="M-4-80v60h-34c4-26 16-46 34-60Z" />
      </g>
    </g>
  );
}

/** A row of striped stalls, their feet at y = 0. */
export function Stalls({ count = 3, ...place }: Place & { count?: number }) {
  const stalls = Array.from({ length: count }, (_none, index) => index);
  return (
    <g transform={at(place)}>
      {stalls.map((index) => (
        <g key={index} transform={`translate(${index * 92} 0)`}>
          <path className={classes['post']} d="M6-58h6V0H6ZM68-58h6V0h-6ZM6-24h68v8H6Z" />
          <path className={classes['tent']} d="M0-62 14-92h52l14 30Z" />
          <path
            className={classes['stripe']}
            d="M0-62 14-92h10l-7 30ZM34-62l2-30h9l2 30ZM64-62l-8-30h10l14 30Z"
          />
          {[0, 1, 2, 3, 4].map((part) => (
            <circle
              key={part}
              className={part % 2 === 0 ? classes['stripe'] : classes['tent']}
              cx={8 + part * 16}
              cy="-61"
              r="8"
            />
          ))}
        </g>
      ))}
    </g>
  );
}
