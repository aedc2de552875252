import { Badge, Button, Text } from '@mantine/core';
import { IconArrowNarrowRight } from '@tabler/icons-react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { searchKey } from '#lib/kernel';
import { type Place, usePlaceWords } from '../../../shared/format/place-words';
import { SearchField } from '../../../shared/list/search-field';
import type { Difference } from '../api';
import { useTimetableWords } from '../use-timetable-words';
import classes from './publishing.module.css';

/** A pair whose meeting comes, goes or changes. */
export interface ListedChange extends Omit<Difference, 'kind'> {
  kind: Difference['kind'] | 'cancelled';
}

interface ChangeListProps {
  label: string;
  changes: readonly ListedChange[];
  zone: string;
  /** By id of the table. */
  places: ReadonlyMap<string, Place>;
}

const AT_FIRST = 25;
const colours = { added: 'green', removed: 'red', cancelled: 'red', moved: 'indigo', table: 'gray' } as const;
/** What takes something away from somebody comes first. */
const order = { cancelled: 0, removed: 0, moved: 1, table: 2, added: 3 } as const;

/** Changes with before and after. */
export function ChangeList({ label, changes, zone, places }: ChangeListProps) {
  const { t } = useTranslation('timetables');
  const words = useTimetableWords(zone);
  const { tableName } = usePlaceWords();
  const [shown, setShown] = useState(AT_FIRST);
  const [search, setSearch] = useState('');
  const key = useDeferredValue(searchKey(search));
  const found = changes.filter((change) => searchKey(words.pair(change)).includes(key));
  const sorted = found.toSorted(
    (a, b) => order[a.kind] - order[b.kind] || timeOf(a).localeCompare(timeOf(b)),
  );
  const spot = (slot: string, tableId: string | null): string =>
    [words.dayAndTime(slot), tableName(places.get(tableId ?? '') ?? null)].filter(Boolean).join(' · ');
  return (
    <>
      {changes.length > AT_FIRST && (
        <SearchField label={t('quality.search')} value={search} onChange={setSearch} maw={420} mb="sm" />
      )}
      <ul className={classes['changes']} aria-label={label}>
        {sorted.slice(0, shown).map((change) => (
          <li key={`${change.buyerName} ${change.exhibitorName} ${change.toSlot} ${change.fromSlot}`}>
            <Text size="sm" fw={600}>
              {words.pair(change)}
            </Text>
            <Badge color={colours[change.kind]} variant="light">
              {t(`change.${change.kind}`)}
            </Badge>
            <Text size="sm" className={classes['spots']}>
              {change.fromSlot !== null && (
                <span data-before="">{spot(change.fromSlot, change.fromTableId)}</span>
              )}
              {change.fromSlot !== null && change.toSlot !== null && (
                <IconArrowNarrowRight size={18} aria-label={t('change.to')} />
              )}
              {change.toSlot !== null && <span>{spot(change.toSlot, change.toTableId)}</span>}
            </Text>
          </li>
        ))}
      </ul>
      {found.length === 0 && (
        <Text c="dimmed">{t(changes.length === 0 ? 'change.none' : 'board.nothingFound')}</Text>
      )}
      {found.length > shown && (
        <Button variant="subtle" mt="sm" onClick={() => setShown(shown + 4 * AT_FIRST)}>
          {t('more', { count: found.length - shown })}
        </Button>
      )}
    </>
  );
}

const timeOf = ({ fromSlot, toSlot }: ListedChange): string => toSlot ?? fromSlot ?? '';
