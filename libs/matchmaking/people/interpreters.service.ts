import { Inject, Injectable } from '@nestjs/common';
import { Clock, newId } from '#lib/kernel';
import { lockInOrder, type Tx } from '#platform/database';
import { httpErrors } from '#platform/http';
import { Interpreter } from '../entities/interpreter.entity.js';
import { Meeting } from '../entities/meeting.entity.js';
import { MeetingParty } from '../entities/meeting-party.entity.js';
import { Place } from '../entities/place.entity.js';
import { Absences } from './absences.service.js';
import type { FairPath } from './fair-path.js';
import { InterpretersQuery } from './interpreters.query.js';
import { Interpreting } from './interpreting.service.js';
import { sayNameIsTaken } from './name-taken.js';
import { peopleErrors } from './people.errors.js';
import { ProgrammeLock } from './programme-lock.service.js';

export type InterpreterFields = Pick<Interpreter, 'name' | 'email' | 'languages' | 'restAfter' | 'costMinor'>;

/** Who translates at the meetings of a fair. */
@Injectable()
export class Interpreters {
  constructor(
    private readonly absences: Absences,
    private readonly query: InterpretersQuery,
    private readonly interpreting: Interpreting,
    private readonly programmeLock: ProgrammeLock,
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

  /** Throws `matchmaking.interpreter-in-use` while a meeting has the interpreter. */
  async remove(tx: Tx, fair: FairPath, id: string): Promise<void> {
    await this.lock(tx, fair, id);
    const count = await tx.countBy(Meeting, { interpreterId: id });
    if (count > 0) throw peopleErrors.interpreterInUse({ count });
    await tx.delete(Place, { interpreterId: id });
    await tx.delete(Interpreter, { id });
  }

  /** Gives the coming meetings that need an interpreter and have none whoever is free. Returns how many got somebody. */
  async fillMissing(tx: Tx, { organiserId, fairId }: FairPath): Promise<number> {
    const board = await this.programmeLock.hold(tx, fairId);
    let filled = 0;
    for (const { meeting } of await this.query.missing({ organiserId, fairId }, tx)) {
      const seats = await tx.findBy(MeetingParty, { meetingId: meeting.id });
      const facts = { ...meeting, fairId };
      const interpreterId = await this.interpreting.take(tx, board, facts, {
        seats,
        start: meeting.slotStart,
      });
      if (interpreterId === null) continue;
      await tx.update(Meeting, { id: meeting.id }, { interpreterId });
      filled += 1;
    }
    return filled;
  }

  private async lock(tx: Tx, { organiserId, fairId }: FairPath, id: string): Promise<void> {
    const [known] = await lockInOrder(tx, Interpreter, [id]);
    if (known?.organiserId !== organiserId || known.fairId !== fairId) throw httpErrors.notFound();
  }
}
