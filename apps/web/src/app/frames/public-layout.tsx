import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../shared/session/use-session';
import { ColorSchemeSwitch } from '../../shared/ui/page/color-scheme-switch';
import { LanguageSwitch } from '../../shared/ui/page/language-switch';
import { SkipLink } from '../../shared/ui/page/skip-link';
import { PageOutlet } from '../page-outlet';
import { Brand } from './brand';
import classes from './frames.module.css';

/** Pages for everyone: light enough for a phone on a slow network. */
export function PublicLayout() {
  const { t } = useTranslation('shared');
  const session = useSession();
  return (
    <>
      <SkipLink />
      <header className={classes['bar']}>
        <div className={`${classes['wide']} ${classes['barInner']}`}>
          <Brand />
          <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
            <LanguageSwitch />
            <span className={classes['roomy']}>
              <ColorSchemeSwitch />
            </span>
            <Button component={Link} to={session.data ? '/home' : '/sign-in'} variant="light" px="md">
              {session.data ? t('session.myArea') : t('session.signIn')}
            </Button>
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className={`${classes['wide']} ${classes['main']}`}>
        <PageOutlet />
      </main>
    </>
  );
}
