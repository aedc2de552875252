import { Inject, Injectable } from '@nestjs/common';
import { Clock, newId, type Translated } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { Events } from '#platform/events';
import { lockedEdition } from './edition-lookup.js';
import { ProgrammeRelease } from './entities/programme-release.entity.js';
import { festivalsErrors } from './festivals.errors.js';
import { programmeReleased } from './festivals.events.js';
import type { By } from './festivals.service.js';
import { ProgrammeQuery, snapshotOf } from './programme.query.js';

@Injectable()
export class ProgrammeReleases {
  constructor(
    private readonly programme: ProgrammeQuery,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Shows visitors the programme as it is planned now, as the next version. Throws `http.not-found` and
   * `festivals.nothing-to-release`. Locks the edition; records programme.released.
   */
  async release(tx: Tx, editionId: string, notice: Translated, by: By): Promise<{ version: number }> {
    const { organiserId, actorId } = by;
    await lockedEdition(tx, organiserId, editionId);
    const { items, stages, latest, changes } = await this.programme.board(organiserId, editionId, tx);
    if (changes.length === 0) throw festivalsErrors.nothingToRelease();
    const version = (latest?.version ?? 0) + 1;
    await tx.insert(ProgrammeRelease, {
      id: newId(),
      organiserId,
      editionId,
      version,
      items: snapshotOf(items, stages),
      notice,
      releasedAt: this.clock.now(),
    });
    await this.events.record(tx, programmeReleased, {
      organiserId,
      actorId,
      subjectId: editionId,
      data: { version, items: items.length, changes: changes.length },
    });
    return { version };
  }
}
