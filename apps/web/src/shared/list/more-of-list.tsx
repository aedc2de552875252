import { Button, type ButtonProps, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { QueryProblem } from '../ui/states/query-problem';
import type { PagedList } from './use-paged-list';

type MoreOfListProps = Pick<ButtonProps, 'variant' | 'size'> & {
  list: Pick<PagedList<unknown>, 'items' | 'error' | 'retry' | 'hasMore' | 'isUpdating' | 'loadMore'>;
};

/** Below the items that are here: the way to the next page, or why it did not come and the way to try again. */
export function MoreOfList({ list, variant = 'default', size = 'sm' }: MoreOfListProps) {
  const { t } = useTranslation('shared');
  if (list.error !== null && list.items.length > 0)
    return <QueryProblem error={list.error} onRetry={list.retry} />;
  if (!list.hasMore) return null;
  return (
    <Group justify="center">
      <Button variant={variant} size={size} loading={list.isUpdating} onClick={list.loadMore}>
        {t('list.more')}
      </Button>
    </Group>
  );
}
