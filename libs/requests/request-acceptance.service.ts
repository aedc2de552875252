import { Injectable } from '@nestjs/common';
import {
  ensureTakesPart,
  type HeldProgramme,
  type Meeting,
  OpenProgrammes,
  Participant,
} from '#lib/matchmaking';
import {
  ensureNotMeeting,
  ensureParticipantsBook,
  MeetingBooking,
  meetingsErrors,
  participantsBook,
} from '#lib/meetings';
import { lockInOrder, type Tx } from '#platform/database';
import { httpErrors } from '#platform/http';
import { ensureMayMeet } from './domain/ensure-may-meet.js';
import type { MeetingRequest } from './entities/meeting-request.entity.js';
import { RequestEnding } from './request-ending.service.js';
import { requestsErrors } from './requests.errors.js';
import { WishesQuery } from './wishes/wishes.query.js';

/** A request about to be settled, with everything that is locked for it. */
export interface SettledRequest {
  board: HeldProgramme;
  request: MeetingRequest;
  parties: Participant[];
  /** Exactly this slot; null: the proposed one if it is free, else the first free one. */
  slotStart: Date | null;
}

/** Turns accepted requests into meetings. */
@Injectable()
export class RequestAcceptance {
  constructor(
    private readonly open: OpenProgrammes,
    private readonly ending: RequestEnding,
    private readonly booking: MeetingBooking,
    private readonly wishes: WishesQuery,
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
    if (noes.includes(invitee.id)) throw requestsErrors.unwished();
    return this.settle(tx, { board, request, parties, slotStart }, actorId);
  }

  /**
   * Accepts a locked request, and books it where participants book. A no of either side leaves no slot free, so that nobody
   * learns of it. Throws `matchmaking.request-ended`, `.already-open`, `.unknown-slot`, `.slot-taken` and `.no-free-slot`.
   */
  async settle(
    tx: Tx,
    { board, request, parties, slotStart }: SettledRequest,
    actorId: string,
  ): Promise<Meeting | null> {
    const { id: requestId, requesterId, inviteeId, proposedSlot } = request;
    await this.ending.end(tx, request, 'accept', actorId);
    await ensureNotMeeting(tx, parties);
    if (!participantsBook(board.programme)) return null;
    const noes = await this.wishes.noesBetween(tx, requesterId, inviteeId);
    if (noes.length > 0 && slotStart) throw meetingsErrors.slotTaken({ field: 'slotStart', freeSlots: [] });
    if (noes.length > 0) throw meetingsErrors.noFreeSlot();
    return this.booking.book(tx, { board, requestId, parties }, { slotStart, proposedSlot }, actorId);
  }
}
