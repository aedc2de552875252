import { useTranslation } from 'react-i18next';
import { formatDate } from '../../shared/format/date-time';
import type { Entry, UnmetReason } from './api';
import type { Hurry, Judgement, Obstacle } from './model/judgement';

/** The words of the board and of the certificate, in the language of the screens. */
export function useTimetableWords(zone?: string) {
  const { t, i18n } = useTranslation('timetables');
  const time = (start: string): string => formatDate(start, i18n.language, 'time', zone);
  const dayAndTime = (start: string): string =>
    `${formatDate(start, i18n.language, 'dayMonth', zone)} ${time(start)}`;
  const obstacle = (one: Obstacle): string => {
    switch (one.code) {
      case 'busy':
        return one.table === null
          ? t('obstacle.busy', { who: one.who, with: one.with })
          : t('obstacle.busyAt', { who: one.who, with: one.with, table: one.table });
      case 'away':
        return t('obstacle.away', { who: one.who });
      case 'tableTaken':
        return t('obstacle.tableTaken', { table: one.table, with: one.with });
      case 'tableReserved':
        return t('obstacle.tableReserved', { table: one.table });
      default:
        return t('obstacle.noTable');
    }
  };
  const hurry = ({ who, with: partner, table }: Hurry): string =>
    t('judgement.hurry', { who, with: partner, table });
  const judgement = (one: Judgement): string => {
    if (one.kind === 'free')
      return [t('judgement.free', { table: one.table }), ...one.hurries.map(hurry)].join('. ');
    if (one.kind === 'taken') return one.obstacles.map(obstacle).join(' ');
    return t(`judgement.${one.kind}`);
  };
  return {
    time,
    dayAndTime,
    obstacle,
    judgement,
    pair: ({ buyerName, exhibitorName }: Pick<Entry, 'buyerName' | 'exhibitorName'>): string =>
      `${buyerName} × ${exhibitorName}`,
    reason: (reason: UnmetReason): string => t(`reason.${reason}`),
    /** Why a pair has no meeting, with who is in the way. */
    unmet: ({ unmet }: Pick<Entry, 'unmet'>): string => {
      if (!unmet) return '';
      if (unmet.participantName !== null) return t('reason.maximumOf', { name: unmet.participantName });
      const rivals = unmet.rivals.map((rival) => `${rival.buyerName} × ${rival.exhibitorName}`);
      if (rivals.length === 0) return t(`reason.${unmet.reason}`);
      return `${t(`reason.${unmet.reason}`)} ${t('reason.inTheWay', { names: rivals.join('; ') })}`;
    },
  };
}
