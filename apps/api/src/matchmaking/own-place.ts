import { Injectable } from '@nestjs/common';
import { type Participant, Participants } from '#lib/matchmaking';
import { Database, type Tx } from '#platform/database';

/** The caller's organisation in the matchmaking of a fair; `matchmaking.not-taking-part` when it is not in it. */
@Injectable()
export class OwnPlace {
  constructor(
    private readonly participants: Participants,
    private readonly database: Database,
  ) {}

  of(path: OwnPath, tx?: Tx): Promise<Participant> {
    return this.participants.ofOrganisation(tx ?? this.database.manager, path.organisationId, path.fairId);
  }
}

export interface OwnPath {
  organisationId: string;
  fairId: string;
}
