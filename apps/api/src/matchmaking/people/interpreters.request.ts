import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, Matches } from 'class-validator';
import { IsEmailAddress, IsMinorUnits, IsPersonName, IsWhole, MayBeNull } from '#platform/http';
import { LANGUAGE_TAG } from './representatives.request.js';

export class InterpreterRequest {
  @IsPersonName(160)
  name!: string;

  @MayBeNull()
  @IsEmailAddress()
  email!: string | null;

  /** Between any two of these languages, as tags. */
  @IsArray()
  @ArrayUnique()
  @ArrayMinSize(2)
  @ArrayMaxSize(10)
  @Matches(LANGUAGE_TAG, { each: true })
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
