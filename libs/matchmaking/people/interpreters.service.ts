import { Inject, Injectable } from '@nestjs/common';
import { Clock, newId } from '#lib/kernel';
import { lockInOrder, type Tx } from '#platform/database';
import { httpErrors } from '#platform/http';
import { Interpreter } from '../entities/interpreter.entity.js';
import { Meeting } from '../entities/meeting.entity.js';
import { Place } from '../entities/place.entity.js';
import { Absences } from './absences.service.js';
import type { FairPath } from './fair-path.js';
import { sayNameIsTaken } from './name-taken.js';
import { peopleErrors } from './people.errors.js';

export type InterpreterFields = Pick<Interpreter, 'name' | 'email' | 'languages' | 'restAfter' | 'costMinor'>;

/** Who translates at the meetings of a fair. */
@Injectable()
export class Interpreters {
  constructor(
    private readonly absences: Absences,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Throws `matchmaking.name-taken`. */
  async add(tx: Tx, { organiserId, fairId }: FairPath, fields: InterpreterFields): Promise<Interpreter> {
    const interpreter = tx.create(Interpreter, {
      id: newId(),
      organiserId,
      fairId,
      ...fields,
      createdAt: this.clock.now(),
    });
    await tx.insert(Interpreter, interpreter).catch(sayNameIsTaken);
    return interpreter;
  }

  /** Meetings that the interpreter has already stay with them. Throws `matchmaking.name-taken`. */
  async change(tx: Tx, fair: FairPath, id: string, fields: InterpreterFields): Promise<void> {
    await this.lock(tx, fair, id);
    await tx.update(Interpreter, { id }, fields).catch(sayNameIsTaken);
  }

  /** Replaces the slots in which an interpreter is away. Throws `matchmaking.unknown-slot` and `.busy-when-unavailable`. */
  async setAway(tx: Tx, fair: FairPath, id: string, starts: readonly Date[]): Promise<void> {
    await this.lock(tx, fair, id);
    await this.absences.replace(tx, fair.fairId, { owner: { interpreterId: id }, starts });
  }

  /** Throws `matchmaking.interpreter-in-use` while a scheduled meeting has the interpreter. */
  async remove(tx: Tx, fair: FairPath, id: string): Promise<void> {
    await this.lock(tx, fair, id);
    const count = await tx.countBy(Meeting, { interpreterId: id, state: 'scheduled' });
    if (count > 0) throw peopleErrors.interpreterInUse({ count });
    await tx.delete(Place, { interpreterId: id });
    await tx.delete(Interpreter, { id });
  }

  private async lock(tx: Tx, { organiserId, fairId }: FairPath, id: string): Promise<void> {
    const [known] = await lockInOrder(tx, Interpreter, [id]);
    if (known?.organiserId !== organiserId || known.fairId !== fairId) throw httpErrors.notFound();
  }
}
