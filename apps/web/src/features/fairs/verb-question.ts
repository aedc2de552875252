import type { TFunction } from 'i18next';
import { dateOnlyIn, daysText, daysUntil, type UiLanguage } from '#lib/kernel';
import type { Fair } from '../../shared/fairs/fair';
import type { FairVerb } from './api';

interface Standing {
  fair: Pick<Fair, 'startsOn' | 'endsOn' | 'timeZone'>;
  /** Meetings that have not begun; undefined where they are not known. */
  ahead: number | undefined;
  now: Date;
  language: UiLanguage;
}

/** What is asked before a fair is moved on: before a start and an end with its days, how early it is, and what is still to come. */
export function verbQuestion(t: TFunction<'fairs'>, verb: FairVerb, standing: Standing): string {
  if (verb !== 'start' && verb !== 'end') return t(`question.${verb}`);
  const { fair, ahead = 0, now, language } = standing;
  const border = verb === 'start' ? fair.startsOn : fair.endsOn;
  const early = daysUntil(dateOnlyIn(now, fair.timeZone), border);
  return [
    t('question.days', { days: daysText(fair.startsOn, fair.endsOn, language) }),
    early > 0 && t(`question.early.${verb}`, { count: early }),
    verb === 'end' && ahead > 0 && t('question.ahead', { count: ahead }),
    t(`question.${verb}`),
  ]
    .filter(Boolean)
    .join(' ');
}
