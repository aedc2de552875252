import { MAX_PASSWORD } from '#lib/identity';
import { IsPersonName, IsSecret, MayBeAbsent } from '#platform/http';

export class InvitationAcceptanceRequest {
  /** For an account that is opened now. */
  @IsPersonName(120)
  name!: string;

  /** A new one, or that of the address's account; left out by who is signed in to it. */
  @MayBeAbsent()
  @IsSecret(MAX_PASSWORD)
  password?: string;
}
