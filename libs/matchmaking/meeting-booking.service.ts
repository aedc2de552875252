import { Inject, Injectable } from '@nestjs/common';
import { Clock, newId } from '#lib/kernel';
import { databaseNow, lockInOrder, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { Meeting } from './entities/meeting.entity.js';
import type { MeetingRequest } from './entities/meeting-request.entity.js';
import { Participant } from './entities/participant.entity.js';
import { matchmakingErrors } from './matchmaking.errors.js';
import { meetingScheduled } from './matchmaking.events.js';
import { MeetingMails } from './meeting-mails.service.js';
import { OpenProgrammes } from './open-programmes.service.js';
import { RequestEnding } from './request-ending.service.js';
import { SlotTaking } from './slot-taking.service.js';

/** Turns accepted requests into meetings. */
@Injectable()
export class MeetingBooking {
  constructor(
    private readonly open: OpenProgrammes,
    private readonly ending: RequestEnding,
    private readonly slots: SlotTaking,
    private readonly mails: MeetingMails,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Accepts a request and books its meeting: in exactly the slot that is named, else in the proposed one if it is free,
   * else in the first free one. Locks the request and both participants. Throws `matchmaking.request-ended`, `.not-open`,
   * `.unknown-slot`, `.slot-taken` (naming the next free common slots) and `.no-free-slot`.
   */
  async accept(
    tx: Tx,
    invitee: Participant,
    { requestId, slotStart }: { requestId: string; slotStart: Date | null },
    actorId: string,
  ): Promise<Meeting> {
    const board = await this.open.hold(tx, invitee.fairId);
    const request = await this.ending.lock(tx, requestId);
    if (request.inviteeId !== invitee.id) throw httpErrors.notFound();
    const parties = await lockInOrder(tx, Participant, [request.requesterId, request.inviteeId]);
    await this.ending.end(tx, request, 'accept', actorId);
    const meeting = newMeeting(tx, request, parties, this.clock.now());
    await tx.insert(Meeting, meeting);
    const { slot, tableId, interpreterId } = slotStart
      ? await this.slots.take(tx, board, meeting, slotStart)
      : await this.slots.takeFirst(tx, board, meeting, request.proposedSlot);
    if (slot.start <= (await databaseNow(tx))) throw matchmakingErrors.unknownSlot({ field: 'slotStart' });
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
function newMeeting(tx: Tx, request: MeetingRequest, parties: Participant[], now: Date): Meeting {
  const idOf = (side: Participant['side']) => parties.find((party) => party.side === side)!.id;
  return tx.create(Meeting, {
    id: newId(),
    organiserId: request.organiserId,
    fairId: request.fairId,
    requestId: request.id,
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
