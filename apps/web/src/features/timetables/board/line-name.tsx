import { useTranslation } from 'react-i18next';
import { useCountryName } from '../../../shared/format/countries';
import { usePlaceWords } from '../../../shared/format/place-words';
import type { Layout, Line } from '../model/board-layout';
import { useTimetableWords } from '../use-timetable-words';
import { useBoardTools } from './board-context';
import classes from './board.module.css';

/** A row's or column's name; without a line, that of the corner. */
export function LineName({ line, view }: { line: Line | null; view: Layout['view'] }) {
  const { t } = useTranslation('timetables');
  const { zone, index } = useBoardTools();
  const words = useTimetableWords(zone);
  const { tableName } = usePlaceWords();
  const countryName = useCountryName();
  if (line === null) return t(`corner.${view}`);
  if (line.kind === 'slot') return words.time(line.label);
  if (line.kind === 'table') return tableName(index.placeOf(line.id));
  const country = index.countryOf(line.id);
  return (
    <>
      <span className={classes['name']}>{line.label}</span>
      {country !== null && (
        <span className={classes['note']}>
          {countryName(country)} · {t(`side.${index.isBuyer(line.id) ? 'buyer' : 'exhibitor'}`)}
        </span>
      )}
    </>
  );
}
