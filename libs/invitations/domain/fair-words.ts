import { daysText, textIn, type Translated, type UiLanguage } from '#lib/kernel';

interface FairFacts {
  name: Translated;
  venue: Translated;
  startsOn: string;
  endsOn: string;
}

/** What the letter says of the fair. */
export const fairWords = (fair: FairFacts, language: UiLanguage) => ({
  fair: textIn(fair.name, language),
  dates: daysText(fair.startsOn, fair.endsOn, language),
  venue: textIn(fair.venue, language),
});
