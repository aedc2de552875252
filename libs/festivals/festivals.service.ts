import { Inject, Injectable } from '@nestjs/common';
import type { ActingForOrganiser } from '#lib/identity';
import { Clock, newId, type Translated } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { Festival } from './entities/festival.entity.js';
import { festivalCreated, festivalEdited } from './festivals.events.js';

export interface FestivalText {
  name: Translated;
  description: Translated;
}

@Injectable()
export class Festivals {
  constructor(
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Makes a festival; its years are editions. Records festival.created. */
  async create(
    tx: Tx,
    { organiserId, actorId }: ActingForOrganiser,
    { name, description }: FestivalText,
  ): Promise<string> {
    const id = newId();
    await tx.insert(Festival, { id, organiserId, name, description, createdAt: this.clock.now() });
    await this.events.record(tx, festivalCreated, { organiserId, actorId, subjectId: id, data: { name } });
    return id;
  }

  /** Throws `http.not-found`. Records festival.edited. */
  async edit(
    tx: Tx,
    { organiserId, actorId }: ActingForOrganiser,
    id: string,
    { name, description }: FestivalText,
  ): Promise<void> {
    if (!(await tx.existsBy(Festival, { id, organiserId }))) throw httpErrors.notFound();
    await tx.update(Festival, { id, organiserId }, { name, description });
    await this.events.record(tx, festivalEdited, { organiserId, actorId, subjectId: id, data: { name } });
  }
}
