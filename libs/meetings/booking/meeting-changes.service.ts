import { Injectable } from '@nestjs/common';
import type { FairPath } from '#lib/identity';
import { Meeting, type MeetingsInTheWay, OpenProgrammes, Participant } from '#lib/matchmaking';
import { databaseNow, lockInOrder, type Tx } from '#platform/database';
import { type EventDefinition, Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { ensureParticipantsBook } from '../domain/booking-modes.js';
import { type Cancellation, MeetingMails } from '../mails/meeting-mails.service.js';
import { meetingsErrors } from '../meetings.errors.js';
import { meetingCancelled, meetingMoved, meetingPinned, meetingUnpinned } from '../meetings.events.js';
import { MeetingEnding } from './meeting-ending.service.js';
import { SlotTaking, type WantedSpot } from './slot-taking.service.js';

/** Whose wish a change is: one of the two participants, who may leave, or the organiser of the fair. `actorId`: null for a guest by the personal link. */
export type ChangedBy = { actorId: string | null } & ({ participant: Participant; leaves?: true } | FairPath);

/**
 * Moves and cancels meetings. Each change grows the meeting's SEQUENCE by one and mails both sides and the interpreters. All hold the programme before
 * they lock the meeting, in the order in which bookings and publications do.
 */
@Injectable()
export class MeetingChanges implements MeetingsInTheWay {
  constructor(
    private readonly open: OpenProgrammes,
    private readonly slots: SlotTaking,
    private readonly ending: MeetingEnding,
    private readonly mails: MeetingMails,
    private readonly events: Events,
  ) {}

  /**
   * Moves a coming meeting to another free common slot, or to another table. Throws `matchmaking.meeting-ended`,
   * `.organiser-schedules` to a participant, `.unknown-slot`, `.slot-taken` and `.table-taken`; then the meeting stays
   * where it was.
   */
  async move(tx: Tx, id: string, to: WantedSpot, by: ChangedBy): Promise<Meeting> {
    const isOrganiser = 'organiserId' in by;
    const board = await this.open.hold(tx, fairOf(by), { evenClosed: isOrganiser });
    const meeting = await this.lockComing(tx, id, by);
    if (!isOrganiser) ensureParticipantsBook(board.programme);
    if (isThere(meeting, to)) return meeting;
    await lockInOrder(tx, Participant, [meeting.buyerId, meeting.exhibitorId]);
    await this.slots.release(tx, id);
    const { slot, tableId, interpreterId } = await this.slots.take(tx, board, meeting, to);
    const former = { ...meeting };
    const change = {
      slotStart: slot.start,
      slotEnd: slot.end,
      tableId,
      interpreterId,
      sequence: meeting.sequence + 1,
    };
    await tx.update(Meeting, { id }, change);
    const moved = Object.assign(meeting, change);
    await this.record(tx, meetingMoved, moved, by.actorId, { from: former.slotStart.toISOString() });
    await this.mails.tellMoved(tx, moved, former);
    return moved;
  }

  /**
   * Cancels a coming meeting and frees both participants, the table and the interpreter. A reason stands in the mails and in
   * the event. Throws `matchmaking.meeting-ended`.
   */
  async cancel(tx: Tx, id: string, by: ChangedBy, reason: string | null = null): Promise<void> {
    await this.open.hold(tx, fairOf(by), { evenClosed: true });
    await this.endLocked(tx, await this.lockComing(tx, id, by), by, reason);
  }

  /** As `cancel`, for a meeting that is locked and scheduled, even when it has begun. */
  async endLocked(tx: Tx, meeting: Meeting, by: ChangedBy, reason: string | null = null): Promise<void> {
    await this.ending.end(tx, [meeting]);
    const sequence = meeting.sequence + 1;
    const cancelled = Object.assign(meeting, { state: 'cancelled' as const, sequence });
    await this.record(tx, meetingCancelled, cancelled, by.actorId, { reason });
    await this.mails.tellCancelled(tx, cancelled, cancellationBy(by, reason));
  }

  /**
   * Pins a coming meeting where it is, so that every timetable computed from now on keeps it there, or lets it go.
   * Doing it again changes nothing and records nothing. Throws `matchmaking.meeting-ended`.
   */
  async setPinned(
    tx: Tx,
    id: string,
    pinned: boolean,
    by: ChangedBy & { organiserId: string },
  ): Promise<void> {
    await this.open.hold(tx, fairOf(by), { evenClosed: true });
    const meeting = await this.lockComing(tx, id, by);
    if (meeting.pinned === pinned) return;
    await tx.update(Meeting, { id }, { pinned });
    await this.record(tx, pinned ? meetingPinned : meetingUnpinned, meeting, by.actorId, {});
  }

  private async lockComing(tx: Tx, id: string, by: ChangedBy): Promise<Meeting> {
    const [meeting] = await lockInOrder(tx, Meeting, [id]);
    if (!meeting || !isTheirs(meeting, by)) throw httpErrors.notFound();
    if (meeting.state !== 'scheduled' || meeting.slotStart <= (await databaseNow(tx)))
      throw meetingsErrors.meetingEnded();
    return meeting;
  }

  private async record<M extends object>(
    tx: Tx,
    definition: EventDefinition<
      { fairId: string; buyerId: string; exhibitorId: string; slotStart: string; tableId: string } & M
    >,
    { id, organiserId, fairId, buyerId, exhibitorId, slotStart, tableId }: Meeting,
    actorId: string | null,
    more: M,
  ): Promise<void> {
    const data = {
      fairId,
      buyerId,
      exhibitorId,
      slotStart: slotStart.toISOString(),
      tableId: tableId!,
      ...more,
    };
    await this.events.record(tx, definition, { organiserId, actorId, subjectId: id, data });
  }
}

const fairOf = (by: ChangedBy): string => ('organiserId' in by ? by.fairId : by.participant.fairId);

const cancellationBy = (by: ChangedBy, reason: string | null): Cancellation =>
  'organiserId' in by
    ? { participantId: null, leaves: false, reason }
    : { participantId: by.participant.id, leaves: by.leaves ?? false, reason };

const isThere = ({ slotStart, tableId }: Meeting, to: WantedSpot): boolean =>
  slotStart.getTime() === to.slotStart.getTime() && (to.tableId === null || to.tableId === tableId);

function isTheirs(meeting: Meeting, by: ChangedBy): boolean {
  if ('organiserId' in by) return meeting.organiserId === by.organiserId && meeting.fairId === by.fairId;
  const { id } = by.participant;
  return meeting.buyerId === id || meeting.exhibitorId === id;
}
