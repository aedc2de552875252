import type { FairName } from './fairs.js';
import type { YearStory } from './story.js';

/** What somebody does at a fair and how it goes: a status or the code of a refusal, where there is one after what the page offered. */
export type Doings = Partial<Record<FairName, Partial<Record<keyof YearStory['acts'], unknown>>>>;

export interface Instant {
  what: string;
  instant: string;
  /** The server was off since the instant before. */
  off?: true;
  /** Of each fair: phase (the public page hides a draft), what the organiser can do, what waits for him, what the exhibitor does next. As before where it is not named. */
  shows?: Partial<Record<FairName, string>>;
  does?: Doings;
  /** Those that have ended since the instant before, by kind and reader. */
  mails: string[];
}
