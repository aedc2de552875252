import { ActionIcon, Button, Group, NativeSelect } from '@mantine/core';
import { IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PlanHall } from '../plan';

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
  const { t } = useTranslation('plan');
  const options = halls.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Group justify="space-between" gap="sm">
      {halls.length < 2 && <span />}
      {halls.length >= 2 && halls.length <= mostTabs && (
        <Button.Group aria-label={t('halls')}>
          {options.map(({ value, label }) => (
            <Button
              key={value}
              size="sm"
              variant={value === hallId ? 'light' : 'default'}
              aria-pressed={value === hallId}
              onClick={() => onHall(value)}
            >
              {label}
            </Button>
          ))}
        </Button.Group>
      )}
      {halls.length > mostTabs && (
        <NativeSelect
          aria-label={t('halls')}
          data={options}
          value={hallId}
          onChange={(event) => onHall(event.currentTarget.value)}
        />
      )}
      <ActionIcon.Group>
        <ActionIcon
          variant="default"
          size="input-sm"
          aria-label={t('zoomOut')}
          onClick={() => onZoom(1 / step)}
        >
          <IconMinus size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="default" size="input-sm" aria-label={t('fit')} onClick={onFit}>
          <IconMaximize size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="default" size="input-sm" aria-label={t('zoomIn')} onClick={() => onZoom(step)}>
          <IconPlus size={18} aria-hidden />
        </ActionIcon>
      </ActionIcon.Group>
    </Group>
  );
}
