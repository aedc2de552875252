import { Group, Skeleton, Stack } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { MoreOfList } from '../../../shared/list/more-of-list';
import type { CursorList } from '../../../shared/list/use-cursor-list';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import { PlainField } from '../../../shared/ui/inputs/plain-field';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { categories, type Category } from '../api';
import { Grid } from './grid';

/** Nothing has more, so that nobody is offered "and more". */
const MOST_STARS = 5;

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
        <Grid of="cards" role="status" aria-label={t('front.loading')}>
          {['a', 'b', 'c'].map((key) => (
            <Skeleton key={key} height={260} radius="lg" />
          ))}
        </Grid>
      ) : list.error !== null && list.items.length === 0 ? (
        <QueryProblem error={list.error} onRetry={list.retry} />
      ) : list.items.length === 0 ? (
        <EmptyState icon={IconSearch} title={t('fair.nothing')} text={t('fair.nothingText')} />
      ) : (
        <Grid of="cards" role="list" aria-label={label}>
          {list.items.map((item) => (
            <div key={keyOf(item)} role="listitem">
              {render(item)}
            </div>
          ))}
        </Grid>
      )}
      <MoreOfList list={list} />
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
      <PlainField label={t('fair.search', { label })} icon={<IconSearch size={18} aria-hidden />} grows>
        <input
          type="search"
          placeholder={t('list.searchPlaceholder', { ns: 'shared' })}
          value={list.search}
          onChange={(event) => list.setSearch(event.currentTarget.value)}
        />
      </PlainField>
      <PlainField label={t('fair.category')}>
        <select value={category ?? ''} onChange={(event) => set('category', event.currentTarget.value)}>
          <option value="">{t('fair.any')}</option>
          {categories.map((one) => (
            <option key={one} value={one}>
              {t(`fair.categories.${one}`)}
            </option>
          ))}
        </select>
      </PlainField>
      <PlainField label={t('fair.starsFilter')}>
        <select value={stars ?? ''} onChange={(event) => set('stars', event.currentTarget.value)}>
          <option value="">{t('fair.any')}</option>
          {[MOST_STARS, 4, 3].map((count) => (
            <option key={count} value={count}>
              {t(count === MOST_STARS ? 'fair.stars' : 'fair.starsFrom', { count })}
            </option>
          ))}
        </select>
      </PlainField>
    </Group>
  );
}
