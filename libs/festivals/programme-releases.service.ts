import { Inject, Injectable } from '@nestjs/common';
import type { ActingForOrganiser } from '#lib/identity';
import { Clock, newId, type Translated, type Zones } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { Events } from '#platform/events';
import { lockedEdition } from './edition-lookup.js';
import type { Edition } from './entities/edition.entity.js';
import { ProgrammeRelease } from './entities/programme-release.entity.js';
import { festivalsErrors } from './festivals.errors.js';
import { programmeReleased } from './festivals.events.js';
import type { Move } from './moving/move.js';
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
  async release(
    tx: Tx,
    { organiserId, actorId }: ActingForOrganiser,
    editionId: string,
    notice: Translated,
  ): Promise<{ version: number }> {
    await lockedEdition(tx, organiserId, editionId);
    const { items, stages, latest, changes } = await this.programme.board(organiserId, editionId, tx);
    if (changes.length === 0) throw festivalsErrors.nothingToRelease();
    const version = (latest?.version ?? 0) + 1;
    const snapshot = snapshotOf(items, stages);
    await this.insert(tx, { organiserId, editionId, version, items: snapshot, notice });
    await this.events.record(tx, programmeReleased, {
      organiserId,
      actorId,
      subjectId: editionId,
      data: { version, items: items.length, changes: changes.length },
    });
    return { version };
  }

  /**
   * Shows visitors what they see now at its other times, as the next version; what is planned but not released stays for the
   * organiser. Null: nothing was released yet. Records programme.released.
   */
  async releaseMoved(
    move: Move,
    edition: Edition,
    { notice, zones, actorId }: { notice: Translated; zones: Zones; actorId: string },
  ): Promise<number | null> {
    const { tx } = move;
    const { id, organiserId } = edition;
    const latest = await latestOf(tx, edition);
    if (!latest) return null;
    const moved = (at: string) => move.instant(new Date(at), zones).toISOString();
    const items = latest.items.map((item) =>
      new Date(item.startsAt) > move.now
        ? { ...item, startsAt: moved(item.startsAt), endsAt: moved(item.endsAt) }
        : item,
    );
    const version = latest.version + 1;
    await this.insert(tx, { organiserId, editionId: id, version, items, notice });
    const changes = items.filter((item, at) => item !== latest.items[at]).length;
    const data = { version, items: items.length, changes };
    await this.events.record(tx, programmeReleased, { organiserId, actorId, subjectId: id, data });
    return version;
  }

  /** The version that visitors see; null: nothing was released yet. */
  async latestVersion(tx: Tx, edition: Edition): Promise<number | null> {
    return (await latestOf(tx, edition))?.version ?? null;
  }

  private async insert(tx: Tx, release: Omit<ProgrammeRelease, 'id' | 'releasedAt'>): Promise<void> {
    await tx.insert(ProgrammeRelease, { id: newId(), ...release, releasedAt: this.clock.now() });
  }
}

const latestOf = (tx: Tx, { id: editionId, organiserId }: Edition): Promise<ProgrammeRelease | null> =>
  tx.findOne(ProgrammeRelease, { where: { editionId, organiserId }, order: { version: 'DESC' } });
