import { Inject, Injectable } from '@nestjs/common';
import type { ActingAtFair, FairPath } from '#lib/identity';
import { Clock, newId } from '#lib/kernel';
import { lockInOrder, type Tx } from '#platform/database';
import { type EventDefinition, Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { Absences } from '../calendar/absences.service.js';
import { Interpreter } from '../entities/interpreter.entity.js';
import { Meeting } from '../entities/meeting.entity.js';
import { Place } from '../entities/place.entity.js';
import {
  interpreterAdded,
  interpreterAwaySaved,
  interpreterChanged,
  interpreterRemoved,
} from '../matchmaking.events.js';
import { peopleErrors } from '../people.errors.js';
import { sayNameIsTaken } from './name-taken.js';

export type InterpreterFields = Pick<Interpreter, 'name' | 'email' | 'languages' | 'restAfter' | 'costMinor'>;

/** Who translates at the meetings of a fair. */
@Injectable()
export class Interpreters {
  constructor(
    private readonly absences: Absences,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Throws `matchmaking.name-taken`. */
  async add(tx: Tx, by: ActingAtFair, fields: InterpreterFields): Promise<Interpreter> {
    const { organiserId, fairId } = by;
    const interpreter = tx.create(Interpreter, {
      id: newId(),
      organiserId,
      fairId,
      ...fields,
      createdAt: this.clock.now(),
    });
    await tx.insert(Interpreter, interpreter).catch(sayNameIsTaken);
    await this.record(tx, by, interpreterAdded, interpreter, {});
    return interpreter;
  }

  /** Meetings that the interpreter has already stay with them. Throws `matchmaking.name-taken`. */
  async change(tx: Tx, by: ActingAtFair, id: string, fields: InterpreterFields): Promise<void> {
    await this.lock(tx, by, id);
    await tx.update(Interpreter, { id }, fields).catch(sayNameIsTaken);
    await this.record(tx, by, interpreterChanged, { id, name: fields.name }, {});
  }

  /** Replaces the slots in which an interpreter is away. Throws `matchmaking.unknown-slot` and `.busy-when-unavailable`. */
  async setAway(tx: Tx, by: ActingAtFair, id: string, starts: readonly Date[]): Promise<void> {
    const interpreter = await this.lock(tx, by, id);
    await this.absences.replace(tx, by.fairId, { owner: { interpreterId: id }, starts });
    await this.record(tx, by, interpreterAwaySaved, interpreter, { slots: starts.length });
  }

  /** Throws `matchmaking.interpreter-in-use` while a scheduled meeting has the interpreter. */
  async remove(tx: Tx, by: ActingAtFair, id: string): Promise<void> {
    const interpreter = await this.lock(tx, by, id);
    const count = await tx.countBy(Meeting, { interpreterId: id, state: 'scheduled' });
    if (count > 0) throw peopleErrors.interpreterInUse({ count });
    await tx.delete(Place, { interpreterId: id });
    await tx.delete(Interpreter, { id });
    await this.record(tx, by, interpreterRemoved, interpreter, {});
  }

  private async lock(tx: Tx, { organiserId, fairId }: FairPath, id: string): Promise<Interpreter> {
    const [known] = await lockInOrder(tx, Interpreter, [id]);
    if (known?.organiserId !== organiserId || known.fairId !== fairId) throw httpErrors.notFound();
    return known;
  }

  private async record<M extends object>(
    tx: Tx,
    { organiserId, fairId, actorId }: ActingAtFair,
    event: EventDefinition<{ fairId: string; name: string } & M>,
    { id, name }: Pick<Interpreter, 'id' | 'name'>,
    more: M,
  ): Promise<void> {
    const data = { fairId, name, ...more };
    await this.events.record(tx, event, { organiserId, actorId, subjectId: id, data });
  }
}
