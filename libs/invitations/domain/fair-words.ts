import { datesIn } from '#lib/fairs';
import { dateTag, textIn, type Translated, type UiLanguage } from '#lib/kernel';

interface FairFacts {
  name: Translated;
  venue: Translated;
  startsOn: string;
  endsOn: string;
}

/** A deadline with its hour at the fair's place. */
export const deadlineIn = (instant: Date, timeZone: string, language: UiLanguage) =>
  new Intl.DateTimeFormat(dateTag(language), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(instant);

/** What the letter says of the fair. */
export const fairWords = (fair: FairFacts, language: UiLanguage) => ({
  fair: textIn(fair.name, language),
  dates: datesIn(fair, language),
  venue: textIn(fair.venue, language),
});
