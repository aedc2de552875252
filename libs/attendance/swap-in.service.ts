import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import {
  matchmakingErrors,
  Meeting,
  MeetingParty,
  OpenProgrammes,
  Participant,
  type Slot,
  slotAt,
} from '#lib/matchmaking';
import { ensureNotMeeting, MeetingBooking, MeetingChanges, meetingsErrors } from '#lib/meetings';
import { ensureMayMeet, MeetingRequest, pairKey, RequestEnding, WishesQuery } from '#lib/requests';
import type { ActingAtFair, FairPath } from '#lib/identity';
import { databaseNow, lockInOrder, type Tx } from '#platform/database';
import { httpErrors } from '#platform/http';
import { attendanceErrors } from './attendance.errors.js';

export interface Swap {
  slotStart: Date;
  buyerId: string;
  exhibitorId: string;
  /** A meeting of this slot to which somebody did not come, and whose place they get. */
  insteadOf: string | null;
}

/** Gives a slot that came free on the day to two who would like to meet. */
@Injectable()
export class SwapIn {
  constructor(
    private readonly open: OpenProgrammes,
    private readonly booking: MeetingBooking,
    private readonly changes: MeetingChanges,
    private readonly requests: RequestEnding,
    private readonly wishes: WishesQuery,
  ) {}

  /**
   * Books a meeting of two who wish for it in a slot that is not over, also one that runs already, and ends their open request.
   * Locks both participants, and the meeting they get the place of; of two at once one wins. Throws `http.not-found`,
   * `matchmaking.unknown-slot`, `.slot-over`, `.nobody-missing`, `.meeting-ended`, `.barred`, `.already-open` and `.slot-taken`.
   */
  async book(
    tx: Tx,
    by: ActingAtFair,
    { slotStart, buyerId, exhibitorId, insteadOf }: Swap,
  ): Promise<Meeting> {
    const board = await this.open.hold(tx, by.fairId, { evenClosed: true });
    const slot = slotAt(board.slots, slotStart);
    if (!slot) throw matchmakingErrors.unknownSlot({ field: 'slotStart' });
    if (slot.end <= (await databaseNow(tx))) throw attendanceErrors.slotOver({ field: 'slotStart' });
    if (insteadOf) await this.end(tx, by, { meetingId: insteadOf, slot });
    const parties = await lockInOrder(tx, Participant, [buyerId, exhibitorId]);
    if (!parties.every(isOf(by)) || parties.length < 2) throw httpErrors.notFound();
    ensureMayMeet(parties[0]!, parties[1]!, board.programme);
    await this.ensureNobodyRefuses(tx, { buyerId, exhibitorId });
    const request = await openRequest(tx, { buyerId, exhibitorId });
    await ensureNotMeeting(tx, parties);
    if (request?.state === 'requested') await this.requests.end(tx, request, 'accept', by.actorId);
    const booked = { board, requestId: request?.id ?? null, parties };
    return this.booking.bookEvenBegun(tx, booked, slot, by.actorId);
  }

  /** Ends a meeting to which somebody did not come, and frees its people and its table. */
  private async end(
    tx: Tx,
    by: ActingAtFair,
    { meetingId, slot }: { meetingId: string; slot: Slot },
  ): Promise<void> {
    const [meeting] = await lockInOrder(tx, Meeting, [meetingId]);
    if (!meeting || !isOf(by)(meeting)) throw httpErrors.notFound();
    if (meeting.slotStart.getTime() !== slot.start.getTime())
      throw matchmakingErrors.unknownSlot({ field: 'slotStart' });
    if (meeting.state !== 'scheduled') throw meetingsErrors.meetingEnded();
    if (!(await tx.existsBy(MeetingParty, { meetingId, missingAt: Not(IsNull()) })))
      throw attendanceErrors.nobodyMissing();
    await this.changes.endLocked(tx, meeting, by);
  }

  private async ensureNobodyRefuses(
    tx: Tx,
    { buyerId, exhibitorId }: Pick<Swap, 'buyerId' | 'exhibitorId'>,
  ): Promise<void> {
    // Nobody learns of a no: it looks as if no slot were free.
    if ((await this.wishes.noesBetween(tx, buyerId, exhibitorId)).length > 0)
      throw meetingsErrors.slotTaken({ field: 'slotStart', freeSlots: [] });
  }
}

const isOf =
  (by: FairPath) =>
  ({ organiserId, fairId }: FairPath): boolean =>
    organiserId === by.organiserId && fairId === by.fairId;

async function openRequest(
  tx: Tx,
  { buyerId, exhibitorId }: Pick<Swap, 'buyerId' | 'exhibitorId'>,
): Promise<MeetingRequest | null> {
  const openPair = pairKey(buyerId, exhibitorId);
  const known = await tx.findOneBy(MeetingRequest, { openPair });
  if (!known) return null;
  const [request] = await lockInOrder(tx, MeetingRequest, [known.id]);
  return request ?? null;
}
