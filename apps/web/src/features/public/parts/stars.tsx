import { IconStarFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './fair.module.css';

const most = [1, 2, 3, 4, 5] as const;

/** The OCOP stars of a product, to be read as "OCOP 4 stars". */
export function Stars({ count }: { count: number }) {
  const { t } = useTranslation('public');
  return (
    <span className={classes['stars']} role="img" aria-label={t('fair.stars', { count })}>
      OCOP&nbsp;
      {most.slice(0, count).map((star) => (
        <IconStarFilled key={star} size={14} aria-hidden />
      ))}
    </span>
  );
}
