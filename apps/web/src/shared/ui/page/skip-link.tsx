import { useTranslation } from 'react-i18next';
import classes from './skip-link.module.css';

/** First stop of the keyboard: past the navigation to the page itself. */
export function SkipLink() {
  const { t } = useTranslation('shared');
  return (
    <a className={classes['skip']} href="#main">
      {t('page.skip')}
    </a>
  );
}
