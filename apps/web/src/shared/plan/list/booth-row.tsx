import { Anchor, Checkbox, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Money } from '../../ui/values/money';
import { StateBadge } from '../../ui/states/state-badge';
import type { ListedBooth } from './booth-filter';
import { useBoothLabel, useBoothState } from '../booth-label';
import { isFree, stateShown, type PlanProps } from '../plan';
import classes from '../floor-plan.module.css';

interface BoothRowProps extends Pick<PlanProps, 'onToggle' | 'onOpen'> {
  listed: ListedBooth;
  currency: string;
  isSelected: boolean;
}

export function BoothRow({
  listed: { booth, hall, zone },
  currency,
  isSelected,
  onToggle,
  onOpen,
}: BoothRowProps) {
  const { t } = useTranslation('plan');
  const label = useBoothLabel(currency)(booth);
  const stateOf = useBoothState();
  const title = t('booth', { number: booth.number });
  const facts = [
    hall.name,
    zone?.name,
    t('area', { area: booth.areaM2 }),
    booth.corner ? t('corner') : undefined,
    booth.power ? t('power') : undefined,
    booth.water ? t('water') : undefined,
  ].filter((fact) => fact !== undefined);
  return (
    <li data-selected={isSelected || undefined}>
      {onToggle && (
        <Checkbox
          aria-label={label}
          checked={isSelected}
          disabled={!isFree(booth)}
          onChange={() => onToggle(booth.id)}
        />
      )}
      <div className={classes['rowText']}>
        {onOpen ? (
          <Anchor
            component="button"
            type="button"
            fw={650}
            ta="left"
            aria-label={label}
            onClick={() => onOpen(booth.id)}
          >
            {title}
          </Anchor>
        ) : (
          <Text fw={650}>{title}</Text>
        )}
        <Text size="sm" c="dimmed">
          {facts.join(' · ')}
        </Text>
        {booth.exhibitorName !== undefined && <Text size="sm">{booth.exhibitorName}</Text>}
      </div>
      <div style={{ textAlign: 'right' }}>
        <StateBadge state={stateShown(booth)} label={booth.mine === true ? t('mine') : stateOf(booth)} />
        {booth.priceMinor !== undefined && booth.state !== 'blocked' && (
          <Text size="sm" fw={600} mt={4}>
            <Money minor={booth.priceMinor} currency={currency} />
          </Text>
        )}
      </div>
    </li>
  );
}
