import { BoothList } from './list/booth-list';
import { FloorPlan } from './floor-plan';
import type { PlanProps } from './plan';
import classes from './floor-plan.module.css';

/** Plan and list side by side; one below the other on a phone. */
export function PlanWithList(props: PlanProps) {
  return (
    <div className={classes['split']}>
      <FloorPlan {...props} />
      <BoothList {...props} />
    </div>
  );
}
