import { ActionIcon, Group, NativeSelect, SegmentedControl } from '@mantine/core';
import { IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PlanHall } from './plan';

interface PlanToolbarProps {
  halls: readonly PlanHall[];
  hallId: string;
  onHall: (hallId: string) => void;
  onZoom: (factor: number) => void;
  onFit: () => void;
}

const step = 1.5;
const mostTabs = 3;

/** Which hall, and how near. */
export function PlanToolbar({ halls, hallId, onHall, onZoom, onFit }: PlanToolbarProps) {
  const { t } = useTranslation('shared');
  const options = halls.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Group justify="space-between" gap="sm">
      {halls.length < 2 && <span />}
      {halls.length >= 2 && halls.length <= mostTabs && (
        <SegmentedControl aria-label={t('plan.halls')} data={options} value={hallId} onChange={onHall} />
      )}
      {halls.length > mostTabs && (
        <NativeSelect
          aria-label={t('plan.halls')}
          data={options}
          value={hallId}
          onChange={(event) => onHall(event.currentTarget.value)}
        />
      )}
      <ActionIcon.Group>
        <ActionIcon
          variant="default"
          size="input-sm"
          aria-label={t('plan.zoomOut')}
          onClick={() => onZoom(1 / step)}
        >
          <IconMinus size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="default" size="input-sm" aria-label={t('plan.fit')} onClick={onFit}>
          <IconMaximize size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size="input-sm"
          aria-label={t('plan.zoomIn')}
          onClick={() => onZoom(step)}
        >
          <IconPlus size={18} aria-hidden />
        </ActionIcon>
      </ActionIcon.Group>
    </Group>
  );
}
