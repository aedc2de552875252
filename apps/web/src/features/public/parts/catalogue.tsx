import { Button, Center, Group, NativeSelect, SimpleGrid, Skeleton, Stack, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { CursorList } from '../../../shared/list/use-cursor-list';
import { EmptyState } from '../../../shared/ui/empty-state';
import { QueryProblem } from '../../../shared/ui/query-problem';
import { categories, type Category } from '../api';
import classes from './fair.module.css';

export interface CatalogueFilter {
  category: Category | undefined;
  stars: number | undefined;
}

/** The filters of a catalogue, kept in the address so that a search can be passed on. */
export function useCatalogueFilter(): CatalogueFilter {
  const [query] = useSearchParams();
  const stars = Number(query.get('stars'));
  return {
    category: categories.find((one) => one === query.get('category')),
    stars: stars >= 3 && stars <= 5 ? stars : undefined,
  };
}

interface CatalogueProps<Item> {
  label: string;
  list: CursorList<Item>;
  keyOf: (item: Item) => string;
  render: (item: Item) => ReactNode;
}

/** Search, filters and cards. */
export function Catalogue<Item>({ label, list, keyOf, render }: CatalogueProps<Item>) {
  const { t } = useTranslation('public');
  return (
    <Stack gap="lg">
      <Filters label={label} list={list} />
      {list.isLoading ? (
        <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} role="status" aria-label={t('front.loading')}>
          {['a', 'b', 'c'].map((key) => (
            <Skeleton key={key} height={260} radius="lg" />
          ))}
        </SimpleGrid>
      ) : list.error !== null && list.items.length === 0 ? (
        <QueryProblem error={list.error} onRetry={list.retry} />
      ) : list.items.length === 0 ? (
        <EmptyState icon={IconSearch} title={t('fair.nothing')} text={t('fair.nothingText')} />
      ) : (
        <SimpleGrid
          component="ul"
          cols={{ base: 1, xs: 2, md: 3 }}
          className={classes['list']}
          aria-label={label}
        >
          {list.items.map((item) => (
            <li key={keyOf(item)}>{render(item)}</li>
          ))}
        </SimpleGrid>
      )}
      {list.hasMore && (
        <Center>
          <Button variant="default" loading={list.isUpdating} onClick={list.loadMore}>
            {t('list.more', { ns: 'shared' })}
          </Button>
        </Center>
      )}
    </Stack>
  );
}

function Filters<Item>({ label, list }: Pick<CatalogueProps<Item>, 'label' | 'list'>) {
  const { t } = useTranslation('public');
  const [query, setQuery] = useSearchParams();
  const { category, stars } = useCatalogueFilter();
  const set = (name: string, value: string): void => {
    const next = new URLSearchParams(query);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setQuery(next, { replace: true, preventScrollReset: true });
  };
  return (
    <Group align="flex-end">
      <TextInput
        type="search"
        label={t('fair.search', { label })}
        placeholder={t('list.searchPlaceholder', { ns: 'shared' })}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={list.search}
        onChange={(event) => list.setSearch(event.currentTarget.value)}
        flex="1 1 240px"
      />
      <NativeSelect
        label={t('fair.category')}
        value={category ?? ''}
        onChange={(event) => set('category', event.currentTarget.value)}
        data={[
          { value: '', label: t('fair.any') },
          ...categories.map((one) => ({ value: one, label: t(`fair.categories.${one}`) })),
        ]}
      />
      <NativeSelect
        label={t('fair.starsFilter')}
        value={stars ?? ''}
        onChange={(event) => set('stars', event.currentTarget.value)}
        data={[
          { value: '', label: t('fair.any') },
          ...[5, 4, 3].map((count) => ({ value: String(count), label: t('fair.starsFrom', { count }) })),
        ]}
      />
    </Group>
  );
}
