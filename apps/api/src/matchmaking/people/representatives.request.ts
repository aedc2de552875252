import { AreCodes, IsEmailAddress, IsPersonName, MayBeNull } from '#platform/http';

/** A language tag: "vi". */
export const LANGUAGE_TAG = /^[a-z]{2,3}$/;

export class RepresentativeRequest {
  @IsPersonName(160)
  name!: string;

  /** Says that it is the same person who represents another participant of the fair. */
  @MayBeNull()
  @IsEmailAddress()
  email!: string | null;

  /** Languages in which this person can meet, as tags; none: those of the organisation. */
  @AreCodes(LANGUAGE_TAG, { max: 10 })
  languages!: string[];
}
