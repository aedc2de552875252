import { Boat, Crab, Lantern, Stalls } from './figures';
import type { Motif } from './motif';
import classes from './scene.module.css';

export interface FestivalSceneProps {
  /** What stands on the shore; the crab of the whole platform when left out. */
  motif?: Motif;
  lanterns?: boolean;
  /** Keeps to the right of a wide place, while the sea goes on to the left. */
  wide?: boolean;
}

/** The sea, the sun and a figure of the coast, drawn in the colours of the theme. Decoration: hidden from screen readers. */
export function FestivalScene({ motif = 'crab', lanterns = true, wide = false }: FestivalSceneProps) {
  return (
    <svg
      className={classes['scene']}
      viewBox="0 0 800 420"
      preserveAspectRatio={wide ? 'xMaxYMax meet' : 'xMidYMax slice'}
      aria-hidden
      focusable="false"
    >
      <circle className={classes['glow']} cx="560" cy="250" r="190" />
      <circle className={classes['sun']} cx="560" cy="250" r="112" />
      {lanterns && (
        <>
          <path className={classes['string']} d="M330 0c90 60 330 60 470 10" />
          <Lantern x={420} y={34} drop={10} tone="gold" />
          <Lantern x={520} y={46} drop={26} tone="coral" size={1.15} />
          <Lantern x={630} y={42} drop={8} tone="sea" size={0.9} />
          <Lantern x={722} y={28} drop={20} tone="coral" size={0.85} />
        </>
      )}
      <path
        className={classes['far']}
        d="M-920 300c80-26 150-26 230 0s150 26 230 0 150-26 230 0 150 26 230 0c80-26 150-26 230 0s150 26 230 0 150-26 230 0 90 14 110 8v112H-920Z"
      />
      {motif === 'stalls' ? <Stalls x={450} y={330} size={1.1} /> : <Boat x={392} y={312} size={0.9} />}
      {motif === 'boat' && <Boat x={590} y={318} size={1.5} />}
      <path
        className={classes['middle']}
        d="M-800 338c70-22 130-22 200 0s130 22 200 0 130-22 200 0 130 22 200 0 130-22 200 0 130 22 200 0 130-22 200 0 130 22 200 0v82H-800Z"
      />
      {motif !== 'boat' && (
        <Crab x={motif === 'crab' ? 585 : 388} y={344} size={motif === 'crab' ? 1.1 : 0.5} />
      )}
      <path
        className={classes['near']}
        d="M-1040 378c90-24 170-24 260 0s170 24 260 0 170-24 260 0 170 24 260 0 170-24 260 0 170 24 260 0 170-24 280-2v44H-1040Z"
      />
      <path
        className={classes['foam']}
        d="M60 396c20-8 40-8 60 0M360 402c20-8 40-8 60 0M640 398c20-8 40-8 60 0"
      />
    </svg>
  );
}
