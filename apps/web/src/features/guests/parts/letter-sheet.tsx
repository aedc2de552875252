import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { momentText, type UiLanguage } from '#lib/kernel';
import type { GuestInvitation } from '../api';
import classes from './letter.module.css';

/** The invitation as a sheet of paper; one that was withdrawn asks for no reply. */
export function LetterSheet({ invitation, children }: { invitation: GuestInvitation; children?: ReactNode }) {
  const { t, i18n } = useTranslation('guests');
  const { organiserName, subject, letter, fair, replyBy, withdrawn } = invitation;
  useDocumentTitle(`${subject} · Fairground`);
  return (
    <article className={classes['sheet']}>
      <div className={classes['sender']}>{organiserName}</div>
      <h1 className={classes['title']}>{subject}</h1>
      <hr className={classes['rule']} />
      <div className={classes['letter']}>
        {letter.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <dl className={classes['facts']}>
        <div>
          <dt>{t('guest.dates')}</dt>
          <dd>{fair.dates}</dd>
        </div>
        <div>
          <dt>{t('guest.venue')}</dt>
          <dd>{[fair.venue, fair.venueAddress].filter((part) => part !== '').join(', ')}</dd>
        </div>
        {withdrawn === null && (
          <div>
            <dt>{t('guest.replyBy')}</dt>
            <dd>
              {momentText(new Date(replyBy), { zone: fair.timeZone, language: i18n.language as UiLanguage })}
            </dd>
          </div>
        )}
      </dl>
      {children}
    </article>
  );
}
