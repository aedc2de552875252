import { Inject, Injectable } from '@nestjs/common';
import { Clock, newId } from '#lib/kernel';
import { databaseNow, lockInOrder, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { ensureParticipantsBook, participantsBook } from './domain/booking-modes.js';
import { ensureMayMeet } from './domain/ensure-may-meet.js';
import { ensureTakesPart } from './domain/ensure-takes-part.js';
import type { Slot } from './domain/slots.js';
import { ensureNotMeeting } from './ensure-not-meeting.js';
import { Meeting } from './entities/meeting.entity.js';
import type { MeetingRequest } from './entities/meeting-request.entity.js';
import { Participant } from './entities/participant.entity.js';
import { matchmakingErrors } from './matchmaking.errors.js';
import { meetingScheduled } from './matchmaking.events.js';
import { MeetingMails } from './meeting-mails.service.js';
import { type HeldProgramme, OpenProgrammes } from './open-programmes.service.js';
import { RequestEnding } from './request-ending.service.js';
import { SlotTaking, type TakenSlot } from './slot-taking.service.js';
import { WishesQuery } from './wishes/wishes.query.js';
import { meetingRulesErrors } from './wishes/meeting-rules.errors.js';

/** A request about to be settled, with everything that is locked for it. */
export interface SettledRequest {
  board: HeldProgramme;
  request: MeetingRequest;
  parties: Participant[];
  /** Exactly this slot; null: the proposed one if it is free, else the first free one. */
  slotStart: Date | null;
}

/** Two who meet in a slot of today, and what one of them asked. */
export interface OnTheDay {
  board: HeldProgramme;
  request: MeetingRequest | null;
  /** Locked. */
  parties: readonly Participant[];
  slot: Slot;
}

/** Turns accepted requests into meetings. */
@Injectable()
export class MeetingBooking {
  constructor(
    private readonly open: OpenProgrammes,
    private readonly ending: RequestEnding,
    private readonly slots: SlotTaking,
    private readonly wishes: WishesQuery,
    private readonly mails: MeetingMails,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Accepts a request and books its meeting: in exactly the slot that is named, else in the proposed one if it is free,
   * else in the first free one; null while the organiser's timetable has still to give it one. Locks the request and both
   * participants. Throws `matchmaking.request-ended`, `.already-open`, `.not-open`, `.barred`, `.unwished`, `.organiser-schedules`,
   * `.unknown-slot`, `.slot-taken` (naming the next free common slots) and `.no-free-slot`.
   */
  async accept(
    tx: Tx,
    invitee: Participant,
    { requestId, slotStart }: { requestId: string; slotStart: Date | null },
    actorId: string,
  ): Promise<Meeting | null> {
    const board = await this.open.hold(tx, invitee.fairId);
    const request = await this.ending.lock(tx, requestId);
    if (request.inviteeId !== invitee.id) throw httpErrors.notFound();
    const parties = await lockInOrder(tx, Participant, [request.requesterId, request.inviteeId]);
    parties.forEach(ensureTakesPart);
    ensureMayMeet(parties[0]!, parties[1]!, board.programme);
    if (slotStart) ensureParticipantsBook(board.programme);
    const noes = await this.wishes.noesBetween(tx, request.requesterId, request.inviteeId);
    if (noes.includes(invitee.id)) throw meetingRulesErrors.unwished();
    return this.settle(tx, { board, request, parties, slotStart }, actorId);
  }

  /**
   * Accepts a locked request, and books it where participants book. A no of either side leaves no slot free, so that nobody
   * learns of it. Throws `matchmaking.request-ended`, `.already-open`, `.unknown-slot`, `.slot-taken` and `.no-free-slot`.
   */
  async settle(tx: Tx, settled: SettledRequest, actorId: string): Promise<Meeting | null> {
    const { board, request, parties, slotStart } = settled;
    await this.ending.end(tx, request, 'accept', actorId);
    await ensureNotMeeting(tx, parties);
    if (!participantsBook(board.programme)) return null;
    const noes = await this.wishes.noesBetween(tx, request.requesterId, request.inviteeId);
    if (noes.length > 0 && slotStart)
      throw matchmakingErrors.slotTaken({ field: 'slotStart', freeSlots: [] });
    if (noes.length > 0) throw matchmakingErrors.noFreeSlot();
    return this.book(tx, settled, actorId);
  }

  /**
   * Books a meeting in exactly this slot, though it may have begun, and accepts the request when there is one.
   * Throws `matchmaking.already-open`, `.request-ended` and `.slot-taken`.
   */
  async bookOnTheDay(tx: Tx, { board, request, parties, slot }: OnTheDay, actorId: string): Promise<Meeting> {
    await ensureNotMeeting(tx, parties);
    if (request?.state === 'requested') await this.ending.end(tx, request, 'accept', actorId);
    const meeting = newMeeting(tx, { requestId: request?.id ?? null, parties }, this.clock.now());
    await tx.insert(Meeting, meeting);
    return this.finish(tx, meeting, await this.slots.takeEvenBegun(tx, board, meeting, slot), actorId);
  }

  private async book(
    tx: Tx,
    { board, request, parties, slotStart }: SettledRequest,
    actorId: string,
  ): Promise<Meeting> {
    const meeting = newMeeting(tx, { requestId: request.id, parties }, this.clock.now());
    await tx.insert(Meeting, meeting);
    const taken = slotStart
      ? await this.slots.take(tx, board, meeting, { slotStart, tableId: null })
      : await this.slots.takeFirst(tx, board, meeting, request.proposedSlot);
    if (taken.slot.start <= (await databaseNow(tx)))
      throw matchmakingErrors.unknownSlot({ field: 'slotStart' });
    return this.finish(tx, meeting, taken, actorId);
  }

  /** Writes down what a meeting was given, and tells everybody. */
  private async finish(
    tx: Tx,
    meeting: Meeting,
    { slot, tableId, interpreterId }: TakenSlot,
    actorId: string,
  ): Promise<Meeting> {
    const held = { slotStart: slot.start, slotEnd: slot.end, tableId, interpreterId };
    Object.assign(meeting, held);
    await tx.update(Meeting, { id: meeting.id }, held);
    await this.events.record(tx, meetingScheduled, {
      organiserId: meeting.organiserId,
      actorId,
      subjectId: meeting.id,
      data: {
        fairId: meeting.fairId,
        buyerId: meeting.buyerId,
        exhibitorId: meeting.exhibitorId,
        slotStart: slot.start.toISOString(),
        tableId,
      },
    });
    await this.mails.tellScheduled(tx, meeting);
    return meeting;
  }
}

/** Without its slot and table: the places that decide about them refer to the meeting. */
function newMeeting(
  tx: Tx,
  { requestId, parties }: { requestId: string | null; parties: readonly Participant[] },
  now: Date,
): Meeting {
  const { organiserId, fairId } = parties[0]!;
  const idOf = (side: Participant['side']) => parties.find((party) => party.side === side)!.id;
  return tx.create(Meeting, {
    id: newId(),
    organiserId,
    fairId,
    requestId,
    buyerId: idOf('buyer'),
    exhibitorId: idOf('exhibitor'),
    slotStart: now,
    slotEnd: now,
    tableId: null,
    interpreterId: null,
    state: 'scheduled',
    pinned: false,
    sequence: 0,
    createdAt: now,
  });
}
