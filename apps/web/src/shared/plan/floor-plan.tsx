import { Stack, VisuallyHidden } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/empty-state';
import { useBoothLabel } from './booth-label';
import { BoothShape } from './booth-shape';
import { HallGround } from './hall-ground';
import { isFree, type PlanHall, type PlanProps } from './plan';
import { PlanLegend } from './plan-legend';
import { PlanToolbar } from './plan-toolbar';
import { useBoothKeys } from './use-booth-keys';
import { shapeOf } from './plan-view';
import { usePlanView } from './use-plan-view';
import classes from './floor-plan.module.css';

/** The floor plan of a fair, for looking, choosing and opening booths by mouse, finger and keyboard. */
export function FloorPlan(props: PlanProps) {
  const { halls, start } = props;
  const [hallId, setHallId] = useState(start?.hallId ?? halls[0]?.id);
  const hall = halls.find(({ id }) => id === hallId) ?? halls[0];
  const { t } = useTranslation('shared');
  if (hall === undefined) return <EmptyState icon={IconMapOff} title={t('plan.noBooths')} />;
  return <HallPlan {...props} hall={hall} onHall={setHallId} />;
}

interface HallPlanProps extends PlanProps {
  hall: PlanHall;
  onHall: (hallId: string) => void;
}

function HallPlan({
  hall,
  halls,
  onHall,
  selectedIds = [],
  onToggle,
  onOpen,
  currency = 'VND',
  start,
}: HallPlanProps) {
  const { t } = useTranslation('shared');
  const labelOf = useBoothLabel(currency);
  const hint = useId();
  const { box, scale, isZoomed, svgRef, gestures, show, zoomBy, fit } = usePlanView(
    hall,
    start?.hallId === hall.id ? start.booth : undefined,
  );
  const { currentId, ...keys } = useBoothKeys({
    booths: hall.booths,
    selectedIds,
    onOpen,
    onToggle,
    onReach: show,
  });
  return (
    <Stack gap="sm">
      <PlanToolbar halls={halls} hallId={hall.id} onHall={onHall} onZoom={zoomBy} onFit={fit} />
      {hall.booths.length === 0 ? (
        <EmptyState icon={IconMapOff} title={t('plan.noBooths')} />
      ) : (
        <svg
          ref={svgRef}
          className={classes['plan']}
          data-zoomed={isZoomed || undefined}
          style={{ aspectRatio: shapeOf(hall) }}
          viewBox={`${box.x} ${box.y} ${box.w} ${box.h}`}
          role="listbox"
          aria-multiselectable={onToggle !== undefined}
          aria-label={t('plan.label', { hall: hall.name })}
          aria-describedby={hint}
          {...gestures}
          {...keys}
        >
          <HallGround hall={hall} scale={scale} />
          {hall.booths.map((booth) => (
            <BoothShape
              key={booth.id}
              booth={booth}
              label={labelOf(booth)}
              isSelected={selectedIds.includes(booth.id)}
              isDisabled={onToggle !== undefined && onOpen === undefined && !isFree(booth)}
              isCurrent={booth.id === currentId}
              scale={scale}
            />
          ))}
        </svg>
      )}
      <VisuallyHidden id={hint}>{t('plan.keys')}</VisuallyHidden>
      <PlanLegend />
    </Stack>
  );
}
