import { Inject, Injectable } from '@nestjs/common';
import type { ActingForOrganiser } from '#lib/identity';
import { Clock, newId, type Translated } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { type EventDefinition, Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { liesWithin } from './domain/edition-days.js';
import { lockedEdition } from './edition-lookup.js';
import type { Edition } from './entities/edition.entity.js';
import { ProgrammeItem } from './entities/programme-item.entity.js';
import { Stage } from './entities/stage.entity.js';
import { festivalsErrors } from './festivals.errors.js';
import { programmeItemAdded, programmeItemEdited, programmeItemRemoved } from './festivals.events.js';

export interface ItemDetails {
  stageId: string;
  title: Translated;
  description: Translated;
  /** Names with commas between them. */
  performers: string;
  startsAt: Date;
  endsAt: Date;
}

/** The programme as it is planned. Every change locks the edition; clashes are shown, never refused. */
@Injectable()
export class ProgrammeItems {
  constructor(
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Throws `http.not-found`, `festivals.item-ends-too-early`, `festivals.item-outside-days`,
   * `festivals.stage-unknown`. Records programme-item.added.
   */
  async add(tx: Tx, acting: ActingForOrganiser, editionId: string, details: ItemDetails): Promise<string> {
    const { organiserId } = acting;
    await this.check(tx, await lockedEdition(tx, organiserId, editionId), details);
    const id = newId();
    const item = { id, organiserId, editionId, ...details, changedAt: this.clock.now() };
    await tx.insert(ProgrammeItem, item);
    await this.record(tx, programmeItemAdded, item, acting);
    return id;
  }

  /** As add. Records programme-item.edited. */
  async edit(tx: Tx, acting: ActingForOrganiser, id: string, details: ItemDetails): Promise<void> {
    const { organiserId } = acting;
    const { editionId } = await this.itemOf(tx, organiserId, id);
    await this.check(tx, await lockedEdition(tx, organiserId, editionId), details);
    await tx.update(ProgrammeItem, { id, organiserId }, { ...details, changedAt: this.clock.now() });
    await this.record(tx, programmeItemEdited, { id, editionId, title: details.title }, acting);
  }

  /** Takes an item out of the plan; visitors see it until the next release. Records programme-item.removed. */
  async remove(tx: Tx, acting: ActingForOrganiser, id: string): Promise<void> {
    const item = await this.itemOf(tx, acting.organiserId, id);
    await lockedEdition(tx, acting.organiserId, item.editionId);
    await tx.delete(ProgrammeItem, { id, organiserId: acting.organiserId });
    await this.record(tx, programmeItemRemoved, item, acting);
  }

  private async check(tx: Tx, edition: Edition, { stageId, startsAt, endsAt }: ItemDetails): Promise<void> {
    if (endsAt <= startsAt) throw festivalsErrors.itemEndsTooEarly({ field: 'endsAt' });
    if (!liesWithin(edition, startsAt, endsAt))
      throw festivalsErrors.itemOutsideDays({
        field: 'startsAt',
        first: edition.startsOn,
        last: edition.endsOn,
      });
    if (!(await tx.existsBy(Stage, { id: stageId, editionId: edition.id })))
      throw festivalsErrors.stageUnknown({ field: 'stageId' });
  }

  private async itemOf(tx: Tx, organiserId: string, id: string): Promise<ProgrammeItem> {
    const item = await tx.findOneBy(ProgrammeItem, { id, organiserId });
    if (!item) throw httpErrors.notFound();
    return item;
  }

  private record(
    tx: Tx,
    event: EventDefinition<{ editionId: string; title: Translated }>,
    { id, editionId, title }: Pick<ProgrammeItem, 'id' | 'editionId' | 'title'>,
    { organiserId, actorId }: ActingForOrganiser,
  ): Promise<void> {
    return this.events.record(tx, event, { organiserId, actorId, subjectId: id, data: { editionId, title } });
  }
}
