import { Injectable } from '@nestjs/common';
import type { FairPlace } from '#lib/identity';
import { type Participant, Participants } from '#lib/matchmaking';
import { Database, type Tx } from '#platform/database';

/** The caller's organisation in the matchmaking of a fair; `matchmaking.not-taking-part` when it is not in it. */
@Injectable()
export class OwnPlace {
  constructor(
    private readonly participants: Participants,
    private readonly database: Database,
  ) {}

  /** Throws `matchmaking.left` for one that has left. */
  of({ organisationId, fairId }: FairPlace, tx?: Tx): Promise<Participant> {
    return this.participants.ofOrganisation(tx ?? this.database.manager, organisationId, fairId);
  }

  /** As `of`, also after leaving: for what has been, and for coming back. */
  evenLeft({ organisationId, fairId }: FairPlace, tx?: Tx): Promise<Participant> {
    const manager = tx ?? this.database.manager;
    return this.participants.ofOrganisation(manager, organisationId, fairId, { evenLeft: true });
  }
}
