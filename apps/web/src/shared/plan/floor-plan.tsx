import { Stack, VisuallyHidden } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/states/empty-state';
import { HallGround } from './drawing/hall-ground';
import type { PlanHall, PlanProps } from './plan';
import { PlanBooths } from './drawing/plan-booths';
import { boothAt, drawnAround } from './drawing/plan-detail';
import { PlanLegend } from './drawing/plan-legend';
import { PlanToolbar } from './view/plan-toolbar';
import { useBoothKeys } from './view/use-booth-keys';
import { shapeOf, viewBoxOf } from './view/plan-view';
import { usePlanView } from './view/use-plan-view';
import classes from './floor-plan.module.css';

/** The floor plan of a fair, for looking, choosing and opening booths by mouse, finger and keyboard. */
export function FloorPlan(props: PlanProps) {
  const { halls, start } = props;
  const [hallId, setHallId] = useState(start?.hallId ?? halls[0]?.id);
  const hall = halls.find(({ id }) => id === hallId) ?? halls[0];
  const { t } = useTranslation('plan');
  if (hall === undefined) return <EmptyState icon={IconMapOff} title={t('noBooths')} />;
  return <HallPlan {...props} hall={hall} onHall={setHallId} />;
}

const none: readonly string[] = [];

interface HallPlanProps extends PlanProps {
  hall: PlanHall;
  onHall: (hallId: string) => void;
}

function HallPlan({
  hall,
  halls,
  onHall,
  selectedIds = none,
  onToggle,
  onOpen,
  currency = 'VND',
  start,
}: HallPlanProps) {
  const { t } = useTranslation('plan');
  const hint = useId();
  const selected = useMemo(() => new Set(selectedIds), [selectedIds]);
  const { box, scale, isZoomed, frameRef, svgRef, gestures, pointAt, show, zoomBy, fit } = usePlanView(
    hall,
    start?.hallId === hall.id ? start.booth : undefined,
  );
  const { currentId, ...keys } = useBoothKeys({
    booths: hall.booths,
    selectedIds,
    onOpen,
    onToggle,
    onReach: show,
    boothUnder: (event) => boothAt(hall.booths, pointAt(event)),
    svgRef,
  });
  return (
    <Stack gap="sm">
      <PlanToolbar halls={halls} hallId={hall.id} onHall={onHall} onZoom={zoomBy} onFit={fit} />
      {hall.booths.length === 0 ? (
        <EmptyState icon={IconMapOff} title={t('noBooths')} />
      ) : (
        <div
          ref={frameRef}
          className={classes['frame']}
          data-zoomed={isZoomed || undefined}
          style={{ aspectRatio: shapeOf(hall) }}
          {...gestures}
        >
          <svg
            ref={svgRef}
            className={classes['plan']}
            viewBox={viewBoxOf(drawnAround(box))}
            role="listbox"
            aria-multiselectable={onToggle !== undefined}
            aria-label={t('label', { hall: hall.name })}
            aria-describedby={hint}
            {...keys}
          >
            <HallGround hall={hall} scale={scale} />
            <PlanBooths {...{ hall, selected, currentId, currency, box, scale, onToggle, onOpen }} />
          </svg>
        </div>
      )}
      <VisuallyHidden id={hint}>{t('keys')}</VisuallyHidden>
      <PlanLegend />
    </Stack>
  );
}
