import { AreCodes, IsEmailAddress, IsMinorUnits, IsPersonName, IsWhole, MayBeNull } from '#platform/http';
import { LANGUAGE_TAG } from './representatives.request.js';

export class InterpreterRequest {
  @IsPersonName(160)
  name!: string;

  @MayBeNull()
  @IsEmailAddress()
  email!: string | null;

  /** Between any two of these languages, as tags. */
  @AreCodes(LANGUAGE_TAG, { min: 2, max: 10 })
  languages!: string[];

  /** Slots in a row after which one slot of rest is due. */
  @MayBeNull()
  @IsWhole(1, 50)
  restAfter!: number | null;

  /** What one meeting costs, in minor units of the fair's currency. */
  @MayBeNull()
  @IsMinorUnits()
  costMinor!: number | null;
}
