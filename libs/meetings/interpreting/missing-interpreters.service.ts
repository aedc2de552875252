import { Injectable } from '@nestjs/common';
import { Meeting, MeetingParty, ProgrammeLock } from '#lib/matchmaking';
import type { ActingAtFair } from '#lib/identity';
import type { Tx } from '#platform/database';
import { Events } from '#platform/events';
import { InterpreterMails } from '../mails/interpreter-mails.service.js';
import { MeetingFactsQuery } from '../mails/meeting-facts.query.js';
import { meetingInterpreterAssigned } from '../meetings.events.js';
import { InterpreterNeedsQuery } from './interpreter-needs.query.js';
import { Interpreting } from './interpreting.service.js';

/** Meetings that were booked while nobody was free to interpret. */
@Injectable()
export class MissingInterpreters {
  constructor(
    private readonly needs: InterpreterNeedsQuery,
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
    for (const { meeting } of await this.needs.missing({ organiserId, fairId }, tx)) {
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
