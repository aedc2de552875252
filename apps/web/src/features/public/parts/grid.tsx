import type { AriaRole, ReactNode } from 'react';
import classes from './grid.module.css';

interface GridProps {
  /** How many beside each other where there is room: cards two or three. */
  of: 'cards' | 'pairs' | 'threes';
  children: ReactNode;
  role?: AriaRole;
  'aria-label'?: string;
}

/** Columns that become one on a phone. */
export function Grid({ of, children, ...rest }: GridProps) {
  return (
    <div className={`${classes['grid']} ${classes[of]}`} {...rest}>
      {children}
    </div>
  );
}
