import { IsBoolean, IsIn, IsString, Matches } from 'class-validator';
import { MAX_PASSWORD } from '#lib/identity';
import { REPLIES, type Reply } from '#lib/invitations';
import { IsFirmName, IsSecret, IsText, IsWhole, MayBeAbsent, MayBeNull } from '#platform/http';

export class GuestReplyRequest {
  @IsIn(REPLIES)
  answer!: Reply;

  /** People who come along. */
  @IsWhole(0, 3)
  plusOnes!: number;

  @IsText(1000)
  message!: string;
}

export class GuestAccountRequest {
  /** A new one, or that of the address's account; left out by who is signed in to it. */
  @MayBeAbsent()
  @IsSecret(MAX_PASSWORD)
  password?: string;

  @IsFirmName(200)
  organisationName!: string;

  /** ISO 3166-1 alpha-2, such as "DE". */
  @IsString()
  @Matches(/^[A-Z]{2}$/)
  country!: string;

  /** Whether exhibitors may find the buyer in the matchmaking; null or left out: not answered. */
  @MayBeAbsent()
  @MayBeNull()
  @IsBoolean()
  findable?: boolean | null;
}
