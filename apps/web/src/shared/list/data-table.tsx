import { Group, Loader, Paper, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/states/empty-state';
import { QueryProblem } from '../ui/states/query-problem';
import { SearchField } from './search-field';
import type { DataTableProps } from './data-table-props';
import { ListCards } from './list-cards';
import { ListSkeleton } from './list-skeleton';
import { ListTable } from './list-table';
import { MoreOfList } from './more-of-list';

/** Every list of the app: search, table (cards on a phone), "load more", and its empty, loading and error states. */
export function DataTable<Item>(props: DataTableProps<Item>) {
  const { list, searchable = true, filters, label } = props;
  const { t } = useTranslation('shared');
  return (
    <Stack gap="md">
      {(searchable || filters !== undefined) && (
        <Group gap="sm" align="flex-end">
          {searchable && (
            <SearchField
              label={t('list.search', { label })}
              placeholder={t('list.searchPlaceholder')}
              rightSection={list.isUpdating && !list.isLoading ? <Loader size="xs" /> : null}
              value={list.search}
              onChange={list.setSearch}
              flex="1 1 220px"
              maw={420}
            />
          )}
          {filters}
        </Group>
      )}
      <ListBody {...props} />
      <MoreOfList list={list} />
    </Stack>
  );
}

function ListBody<Item>(props: DataTableProps<Item>) {
  const { list, empty } = props;
  const { t } = useTranslation('shared');
  const isWide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  if (list.isLoading) return <ListSkeleton isWide={isWide} />;
  if (list.error !== null && list.items.length === 0)
    return <QueryProblem error={list.error} onRetry={list.retry} />;
  if (list.items.length > 0) return isWide ? <ListTable {...props} /> : <ListCards {...props} />;
  const nothing = list.search.trim() === '' ? empty : undefined;
  return (
    <Paper withBorder>
      {nothing ?? (
        <EmptyState
          icon={IconSearch}
          title={t('list.nothing')}
          text={list.search === '' ? undefined : t('list.nothingHint')}
        />
      )}
    </Paper>
  );
}
