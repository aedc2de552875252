import { Link } from 'react-router';
import classes from './frames.module.css';

/** The platform's sign, leading to the start page. */
export function Brand({ to = '/' }: { to?: string }) {
  return (
    <Link to={to} className={classes['brand']}>
      <img src="/favicon.svg" alt="" width={32} height={32} />
      <span>Fairground</span>
    </Link>
  );
}
