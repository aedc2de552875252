import { useTranslation } from 'react-i18next';
import { labelled } from '#lib/kernel';
import { formatDate } from '../../shared/format/date-time';
import { usePlaceWords } from '../../shared/format/place-words';
import type { Entry, UnmetReason } from './api';
import type { Hurry, Judgement, Obstacle, Target } from './model/judgement';

/** The words of the board and of the certificate, in the language of the screens. */
export function useTimetableWords(zone?: string) {
  const { t, i18n } = useTranslation('timetables');
  const { tableName, tableWithin } = usePlaceWords();
  const clock = (start: string, style: 'time' | 'dayMonth'): string =>
    zone === undefined ? '' : formatDate(start, i18n.language, style, zone);
  const time = (start: string): string => clock(start, 'time');
  const dayAndTime = (start: string): string => `${clock(start, 'dayMonth')} ${time(start)}`;
  const obstacle = (one: Obstacle): string => {
    switch (one.code) {
      case 'busy':
        return one.place === null
          ? t('obstacle.busy', { who: one.who, with: one.with })
          : t('obstacle.busyAt', { who: one.who, with: one.with, place: tableWithin(one.place) });
      case 'away':
        return t('obstacle.away', { who: one.who });
      case 'tableTaken':
        return t('obstacle.tableTaken', { place: tableName(one.place), with: one.with });
      case 'tableReserved':
        return t('obstacle.tableReserved', { place: tableName(one.place) });
      default:
        return t('obstacle.noTable');
    }
  };
  const hurry = ({ who, with: partner, place }: Hurry): string =>
    t('judgement.hurry', { who, with: partner, place: tableWithin(place) });
  const judgement = (one: Judgement): string => {
    if (one.kind === 'free')
      return [t('judgement.free', { place: tableWithin(one.place) }), ...one.hurries.map(hurry)].join('. ');
    if (one.kind === 'taken') return one.obstacles.map(obstacle).join(' ');
    return t(`judgement.${one.kind}`);
  };
  return {
    time,
    dayAndTime,
    obstacle,
    judgement,
    /** Where something carried would go, and whether it fits there. */
    aim: ({ slotStart }: Pick<Target, 'slotStart'>, one: Judgement): string =>
      labelled(dayAndTime(slotStart), judgement(one), i18n.language),
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
