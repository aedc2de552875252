import { Button, Center, Stack, Text } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/states/empty-state';
import { filterBooths, noFilter, type BoothFilter } from './booth-filter';
import { BoothFilterBar } from './booth-filter-bar';
import { BoothRow } from './booth-row';
import type { PlanProps } from '../plan';
import classes from '../floor-plan.module.css';

const pageSize = 12;

/** The same booths as the plan, as a list with filters: everything the plan can do, without a drawing. */
export function BoothList({ halls, selectedIds = [], onToggle, onOpen, currency = 'VND' }: PlanProps) {
  const { t } = useTranslation('plan');
  const { t: shared } = useTranslation('shared');
  const [filter, setFilter] = useState<BoothFilter>(noFilter);
  const [shown, setShown] = useState(pageSize);
  const found = useMemo(() => filterBooths(halls, filter), [halls, filter]);
  return (
    <Stack component="section" gap="sm" aria-label={t('list')}>
      <BoothFilterBar halls={halls} filter={filter} onChange={setFilter} />
      <Text size="sm" c="dimmed" role="status">
        {t('found', { count: found.length })}
      </Text>
      {found.length === 0 && (
        <EmptyState icon={IconSearch} title={shared('list.nothing')} text={shared('list.nothingHint')} />
      )}
      <ul className={classes['rows']}>
        {found.slice(0, shown).map((listed) => (
          <BoothRow
            key={listed.booth.id}
            listed={listed}
            currency={currency}
            isSelected={selectedIds.includes(listed.booth.id)}
            onToggle={onToggle}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {found.length > shown && (
        <Center>
          <Button variant="default" onClick={() => setShown(shown + pageSize)}>
            {shared('list.more')}
          </Button>
        </Center>
      )}
    </Stack>
  );
}
