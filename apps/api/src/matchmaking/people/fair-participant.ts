import { Injectable } from '@nestjs/common';
import type { FairPath } from '#lib/identity';
import { Participant } from '#lib/matchmaking';
import { Database, type Tx } from '#platform/database';
import { httpErrors } from '#platform/http';

/** A participant of the organiser's fair; `http.not-found` for any other. */
@Injectable()
export class FairParticipant {
  constructor(private readonly database: Database) {}

  async of({ organiserId, fairId }: FairPath, id: string, tx?: Tx): Promise<Participant> {
    const found = await (tx ?? this.database.manager).findOneBy(Participant, { id, organiserId, fairId });
    if (!found) throw httpErrors.notFound();
    return found;
  }
}
