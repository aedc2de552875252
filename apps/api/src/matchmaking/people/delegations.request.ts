import { IsBoolean } from 'class-validator';
import { AreIdentifiers, IsLine } from '#platform/http';

export class MatchmakingDelegationRequest {
  @IsLine(160)
  name!: string;

  /** Whether all members sit at every meeting of one of them. */
  @IsBoolean()
  together!: boolean;

  /** Members, of one side. */
  @AreIdentifiers(0, 200)
  participantIds!: string[];
}
