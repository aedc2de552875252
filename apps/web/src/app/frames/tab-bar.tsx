import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import type { NavigationItem } from '../area';
import classes from './frames.module.css';

const mostThatFit = 5;

/** The first entries of the navigation within reach of the thumb. */
export function TabBar({ base, items }: { base: string; items: readonly NavigationItem[] }) {
  const { t } = useTranslation('frames');
  return (
    <nav className={classes['tabs']} aria-label={t('navigation.quick')}>
      {items.slice(0, mostThatFit).map(({ to, label, icon: Picture }) => (
        <NavLink key={to} to={to === '' ? base : `${base}/${to}`} end={to === ''} className={classes['tab']}>
          <Picture size={22} stroke={1.6} aria-hidden />
          <span>{t(label)}</span>
        </NavLink>
      ))}
    </nav>
  );
}
