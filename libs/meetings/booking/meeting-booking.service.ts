import { Inject, Injectable } from '@nestjs/common';
import { Clock, newId } from '#lib/kernel';
import {
  type HeldProgramme,
  matchmakingErrors,
  Meeting,
  type Participant,
  type Slot,
} from '#lib/matchmaking';
import { databaseNow, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { MeetingMails } from '../mails/meeting-mails.service.js';
import { meetingScheduled } from '../meetings.events.js';
import { SlotTaking, type TakenSlot } from './slot-taking.service.js';

/** Two who are to meet. */
export interface Booked {
  board: HeldProgramme;
  /** The accepted request that asked for it; null: nobody asked. */
  requestId: string | null;
  /** Locked; see `ensureNotMeeting`. */
  parties: readonly Participant[];
}

/** In which slot two are to meet. */
export interface WantedSlot {
  /** Exactly this one; null: the proposed one if it is free, else the first free one. */
  slotStart: Date | null;
  proposedSlot: Date | null;
}

/** Makes meetings, each with its slot, table and people, and tells everybody. */
@Injectable()
export class MeetingBooking {
  constructor(
    private readonly slots: SlotTaking,
    private readonly mails: MeetingMails,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Books a coming slot. Throws `matchmaking.unknown-slot`, `.slot-taken` (naming the next free common slots) and `.no-free-slot`. */
  async book(
    tx: Tx,
    booked: Booked,
    { slotStart, proposedSlot }: WantedSlot,
    actorId: string,
  ): Promise<Meeting> {
    const { board } = booked;
    const meeting = await this.begin(tx, booked);
    const taken = slotStart
      ? await this.slots.take(tx, board, meeting, { slotStart, tableId: null })
      : await this.slots.takeFirst(tx, board, meeting, proposedSlot);
    if (taken.slot.start <= (await databaseNow(tx)))
      throw matchmakingErrors.unknownSlot({ field: 'slotStart' });
    return this.finish(tx, meeting, taken, actorId);
  }

  /** Books exactly this slot, though it may have begun. Throws `matchmaking.slot-taken`. */
  async bookEvenBegun(tx: Tx, booked: Booked, slot: Slot, actorId: string): Promise<Meeting> {
    const meeting = await this.begin(tx, booked);
    return this.finish(tx, meeting, await this.slots.takeEvenBegun(tx, booked.board, meeting, slot), actorId);
  }

  private async begin(tx: Tx, booked: Booked): Promise<Meeting> {
    const meeting = newMeeting(tx, booked, this.clock.now());
    await tx.insert(Meeting, meeting);
    return meeting;
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
  { requestId, parties }: Pick<Booked, 'requestId' | 'parties'>,
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
