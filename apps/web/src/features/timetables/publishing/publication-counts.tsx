import { useTranslation } from 'react-i18next';
import type { Preview } from '../api';
import classes from './publishing.module.css';

const parts = ['kept', 'added', 'moved', 'cancelled', 'dropped', 'withdrawn'] as const;

/** What a publication does, or did, in numbers. */
export function PublicationCounts({ counts }: { counts: Preview['counts'] }) {
  const { t, i18n } = useTranslation('timetables');
  const number = new Intl.NumberFormat(i18n.language);
  return (
    <dl className={classes['counts']}>
      {parts.map((part) => (
        <div key={part}>
          <dt>{t(`count.${part}`)}</dt>
          <dd>{number.format(counts[part])}</dd>
        </div>
      ))}
    </dl>
  );
}
