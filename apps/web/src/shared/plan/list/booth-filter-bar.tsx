import { Checkbox, NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { noFilter, sizeEnds, type BoothFilter } from './booth-filter';
import type { BoothState, PlanHall } from '../plan';

const states: readonly BoothState[] = ['available', 'held', 'claimed', 'blocked'];

interface BoothFilterBarProps {
  halls: readonly PlanHall[];
  filter: BoothFilter;
  onChange: (filter: BoothFilter) => void;
}

export function BoothFilterBar({ halls, filter, onChange }: BoothFilterBarProps) {
  const { t } = useTranslation('plan');
  const any = { value: '', label: t('filter.any') };
  const inHall = halls.filter(({ id }) => filter.hallId === '' || id === filter.hallId);
  const zones = inHall.flatMap((hall) => hall.zones.map(({ id, name }) => ({ value: id, label: name })));
  const set = (change: Partial<BoothFilter>): void => onChange({ ...filter, ...change });
  const sizes = [
    any,
    { value: 'small', label: t('filter.upTo', { area: sizeEnds.small }) },
    { value: 'medium', label: `${sizeEnds.small} – ${sizeEnds.medium}\u00a0m²` },
    { value: 'large', label: t('filter.over', { area: sizeEnds.medium }) },
  ];
  return (
    <>
      <TextInput
        type="search"
        label={t('filter.search')}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={filter.search}
        onChange={(event) => set({ search: event.currentTarget.value })}
      />
      <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
        {halls.length > 1 && (
          <NativeSelect
            label={t('filter.hall')}
            data={[any, ...halls.map(({ id, name }) => ({ value: id, label: name }))]}
            value={filter.hallId}
            onChange={(event) => set({ hallId: event.currentTarget.value, zoneId: noFilter.zoneId })}
          />
        )}
        {zones.length > 0 && (
          <NativeSelect
            label={t('filter.zone')}
            data={[any, ...zones]}
            value={filter.zoneId}
            onChange={(event) => set({ zoneId: event.currentTarget.value })}
          />
        )}
        <NativeSelect
          label={t('filter.state')}
          data={[any, ...states.map((state) => ({ value: state, label: t(`state.${state}`) }))]}
          value={filter.state}
          onChange={(event) =>
            set({ state: states.find((state) => state === event.currentTarget.value) ?? '' })
          }
        />
        <NativeSelect
          label={t('filter.size')}
          data={sizes}
          value={filter.size}
          onChange={(event) => set({ size: event.currentTarget.value as BoothFilter['size'] })}
        />
      </SimpleGrid>
      <Checkbox
        label={t('filter.corner')}
        checked={filter.cornerOnly}
        onChange={(event) => set({ cornerOnly: event.currentTarget.checked })}
      />
    </>
  );
}
