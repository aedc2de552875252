import { Injectable } from '@nestjs/common';
import type { ActingForOrganiser } from '#lib/identity';
import { newId, type Translated } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { lockedEdition } from './edition-lookup.js';
import { ProgrammeItem } from './entities/programme-item.entity.js';
import { Stage } from './entities/stage.entity.js';
import { festivalsErrors } from './festivals.errors.js';
import { stageAdded, stageRemoved, stageRenamed, stagesReordered } from './festivals.events.js';

/** The stages of an edition. Every change locks the edition. */
@Injectable()
export class Stages {
  constructor(private readonly events: Events) {}

  /** Puts a stage after the others. Throws `http.not-found`. Records stage.added. */
  async add(
    tx: Tx,
    { organiserId, actorId }: ActingForOrganiser,
    editionId: string,
    name: Translated,
  ): Promise<string> {
    await lockedEdition(tx, organiserId, editionId);
    const position = await tx.countBy(Stage, { editionId });
    const id = newId();
    await tx.insert(Stage, { id, organiserId, editionId, name, position });
    await this.events.record(tx, stageAdded, {
      organiserId,
      actorId,
      subjectId: id,
      data: { name, editionId },
    });
    return id;
  }

  /** Throws `http.not-found`. Records stage.renamed. */
  async rename(
    tx: Tx,
    { organiserId, actorId }: ActingForOrganiser,
    id: string,
    name: Translated,
  ): Promise<void> {
    const { editionId } = await this.stageOf(tx, organiserId, id);
    await tx.update(Stage, { id, organiserId }, { name });
    await this.events.record(tx, stageRenamed, {
      organiserId,
      actorId,
      subjectId: id,
      data: { name, editionId },
    });
  }

  /** Throws `festivals.order-not-complete` unless the ids are exactly the edition's stages. Records stages.reordered. */
  async reorder(
    tx: Tx,
    { organiserId, actorId }: ActingForOrganiser,
    editionId: string,
    stageIds: string[],
  ): Promise<void> {
    await lockedEdition(tx, organiserId, editionId);
    const stages = await tx.findBy(Stage, { editionId, organiserId });
    const known = new Set(stages.map(({ id }) => id));
    const complete = stageIds.length === known.size && stageIds.every((id) => known.has(id));
    if (!complete) throw festivalsErrors.orderNotComplete({ field: 'stageIds' });
    for (const [position, id] of stageIds.entries()) await tx.update(Stage, { id, editionId }, { position });
    await this.events.record(tx, stagesReordered, {
      organiserId,
      actorId,
      subjectId: editionId,
      data: { stageIds },
    });
  }

  /** Removes a stage on which nothing is planned; throws `festivals.stage-in-use` otherwise. Records stage.removed. */
  async remove(tx: Tx, { organiserId, actorId }: ActingForOrganiser, id: string): Promise<void> {
    const { editionId, name } = await this.stageOf(tx, organiserId, id);
    await lockedEdition(tx, organiserId, editionId);
    const count = await tx.countBy(ProgrammeItem, { stageId: id });
    if (count > 0) throw festivalsErrors.stageInUse({ count });
    await tx.delete(Stage, { id, organiserId });
    await this.events.record(tx, stageRemoved, {
      organiserId,
      actorId,
      subjectId: id,
      data: { name, editionId },
    });
  }

  private async stageOf(tx: Tx, organiserId: string, id: string): Promise<Stage> {
    const stage = await tx.findOneBy(Stage, { id, organiserId });
    if (!stage) throw httpErrors.notFound();
    return stage;
  }
}
