import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '#platform/database';
import { changesBetween, type ProgrammeChange, type ReleasedItem } from './domain/programme-changes.js';
import { type Clash, clashesIn } from './domain/programme-clashes.js';
import { editionOf } from './edition-lookup.js';
import type { Edition } from './entities/edition.entity.js';
import { ProgrammeItem } from './entities/programme-item.entity.js';
import { ProgrammeRelease } from './entities/programme-release.entity.js';
import { Stage } from './entities/stage.entity.js';

/** An edition's programme as the organiser plans it, beside what visitors see. */
export interface ProgrammeBoard {
  edition: Edition;
  stages: Stage[];
  items: ProgrammeItem[];
  clashes: Clash[];
  latest: ProgrammeRelease | null;
  /** What a release now would change for visitors. */
  changes: ProgrammeChange[];
}

/** Four statements, however long the programme is. */
@Injectable()
export class ProgrammeQuery {
  constructor(private readonly database: Database) {}

  /** Throws `http.not-found`. */
  async board(
    organiserId: string,
    editionId: string,
    manager: EntityManager = this.database.manager,
  ): Promise<ProgrammeBoard> {
    const edition = await editionOf(manager, organiserId, editionId);
    const stages = await manager.find(Stage, {
      where: { editionId, organiserId },
      order: { position: 'ASC', id: 'ASC' },
    });
    const items = await manager.find(ProgrammeItem, {
      where: { editionId, organiserId },
      order: { startsAt: 'ASC', id: 'ASC' },
    });
    const latest = await manager.findOne(ProgrammeRelease, {
      where: { editionId, organiserId },
      order: { version: 'DESC' },
    });
    const changes = changesBetween(latest?.items ?? [], snapshotOf(items, stages));
    return { edition, stages, items, clashes: clashesIn(items), latest, changes };
  }

  /** Every release, newest first, without its items. Throws `http.not-found`. */
  async releases(
    organiserId: string,
    editionId: string,
  ): Promise<Pick<ProgrammeRelease, 'id' | 'version' | 'notice' | 'releasedAt'>[]> {
    await editionOf(this.database.manager, organiserId, editionId);
    return this.database.manager.find(ProgrammeRelease, {
      select: { id: true, version: true, notice: true, releasedAt: true },
      where: { editionId, organiserId },
      order: { version: 'DESC' },
    });
  }
}

/** The planned items as a release would show them. */
export function snapshotOf(items: readonly ProgrammeItem[], stages: readonly Stage[]): ReleasedItem[] {
  const names = new Map(stages.map(({ id, name }) => [id, name]));
  return items.map(({ id, stageId, title, description, performers, startsAt, endsAt }) => ({
    itemId: id,
    stageId,
    stage: names.get(stageId) ?? {},
    title,
    description,
    performers,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
  }));
}
