import { Injectable } from '@nestjs/common';
import type { ActingAtFair } from '#lib/identity';
import type { Tx } from '#platform/database';
import { Events } from '#platform/events';
import { Meeting } from '../entities/meeting.entity.js';
import { MeetingParty } from '../entities/meeting-party.entity.js';
import { meetingInterpreterAssigned } from '../matchmaking.events.js';
import { MeetingFactsQuery } from '../meeting-facts.query.js';
import { InterpreterMails } from './interpreter-mails.service.js';
import { InterpretersQuery } from './interpreters.query.js';
import { Interpreting } from './interpreting.service.js';
import { ProgrammeLock } from './programme-lock.service.js';

/** Meetings that were booked while nobody was free to interpret. */
@Injectable()
export class MissingInterpreters {
  constructor(
    private readonly query: InterpretersQuery,
    private readonly interpreting: Interpreting,
    private readonly programmeLock: ProgrammeLock,
    private readonly facts: MeetingFactsQuery,
    private readonly mails: InterpreterMails,
    private readonly events: Events,
  ) {}

  /**
   * Gives the coming meetings that need an interpreter and have none whoever is free, and tells them. Holds the programme for
   * itself. Returns how many got somebody.
   */
  async fill(tx: Tx, { organiserId, fairId, actorId }: ActingAtFair): Promise<number> {
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
      await this.assign(tx, { meetingId: meeting.id, interpreterId, actorId });
      filled += 1;
    }
    return filled;
  }

  private async assign(
    tx: Tx,
    { meetingId, interpreterId, actorId }: { meetingId: string; interpreterId: string; actorId: string },
  ): Promise<void> {
    const meeting = await tx.findOneByOrFail(Meeting, { id: meetingId });
    const change = { interpreterId, sequence: meeting.sequence + 1 };
    await tx.update(Meeting, { id: meetingId }, change);
    const { organiserId, fairId } = Object.assign(meeting, change);
    await this.events.record(tx, meetingInterpreterAssigned, {
      organiserId,
      actorId,
      subjectId: meetingId,
      data: { fairId, interpreterId },
    });
    await this.mails.tell(tx, await this.facts.of(tx, meeting), null);
  }
}
