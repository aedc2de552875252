import { Inject, Injectable } from '@nestjs/common';
import { IsNull, MoreThan, Not } from 'typeorm';
import { Clock, newId } from '#lib/kernel';
import {
  ensureTakesPart,
  type HeldProgramme,
  matchmakingErrors,
  type Meeting,
  OpenProgrammes,
  Participant,
  type Programme,
  slotAt,
} from '#lib/matchmaking';
import { ensureNotMeeting, ensureParticipantsBook, meetingsErrors } from '#lib/meetings';
import { databaseNow, isUniqueViolation, lockInOrder, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { ensureMayMeet } from './domain/ensure-may-meet.js';
import { pairKey } from './domain/request-states.js';
import { MeetingRequest } from './entities/meeting-request.entity.js';
import { FindingQuery } from './finding.query.js';
import { RequestMails } from './mails/request-mails.service.js';
import { RequestAcceptance } from './request-acceptance.service.js';
import { RequestEnding } from './request-ending.service.js';
import { expiryFor } from './request-time.js';
import { requestsErrors } from './requests.errors.js';
import { meetingRequestCreated } from './requests.events.js';
import { WishesQuery } from './wishes/wishes.query.js';

export interface NewRequest {
  inviteeId: string;
  message: string;
  proposedSlot: Date | null;
}

/** A request that was made, and the meeting it became at once where nobody has to accept it. */
export type MadeRequest = MeetingRequest & { meeting: Meeting | null };

/** Wishes to meet: asked, declined and withdrawn; accepting one is a booking. */
@Injectable()
export class MeetingRequests {
  constructor(
    private readonly open: OpenProgrammes,
    private readonly ending: RequestEnding,
    private readonly acceptance: RequestAcceptance,
    private readonly finding: FindingQuery,
    private readonly wishes: WishesQuery,
    private readonly mails: RequestMails,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Asks a participant of the other side for a meeting. Locks both participants; takes no slot, unless the programme asks
   * for no acceptance: then it is accepted and, where participants book, booked at once in the proposed or first free slot.
   * Throws `matchmaking.not-open`, `.meetings-over`, `.not-each-other`, `.barred`, `.unwished`, `.quota-used`, `.organiser-schedules`,
   * `.unknown-slot`, `.already-open`, `.no-free-slot`, and `http.not-found` when the other is not to be found in this fair.
   */
  async ask(tx: Tx, requester: Participant, asked: NewRequest, actorId: string): Promise<MadeRequest> {
    const board = await this.open.hold(tx, requester.fairId);
    const locked = await lockInOrder(tx, Participant, [requester.id, asked.inviteeId]);
    locked.filter(({ id }) => id === requester.id).forEach(ensureTakesPart);
    const { programme } = board;
    const other = locked.find(({ id }) => id === asked.inviteeId);
    ensureMayMeet(
      requester,
      await this.finding.ensureFound(tx, { own: requester, other, programme }),
      programme,
    );
    const noes = await this.wishes.noesBetween(tx, requester.id, asked.inviteeId);
    if (noes.includes(requester.id)) throw requestsErrors.unwished();
    const now = await databaseNow(tx);
    await ensureQuota(tx, requester, programme, now);
    await ensureNotMeeting(tx, locked);
    const expiresAt = expiryFor(board, now);
    if (expiresAt <= now) throw requestsErrors.meetingsOver();
    if (asked.proposedSlot) ensureProposable(board, asked.proposedSlot, now);
    const request = tx.create(MeetingRequest, {
      id: newId(),
      organiserId: requester.organiserId,
      fairId: requester.fairId,
      requesterId: requester.id,
      inviteeId: asked.inviteeId,
      state: 'requested',
      message: asked.message,
      proposedSlot: asked.proposedSlot,
      declineReason: null,
      openPair: pairKey(requester.id, asked.inviteeId),
      expiresAt,
      createdAt: this.clock.now(),
      endedAt: null,
    });
    await insertOnce(tx, request);
    await this.events.record(tx, meetingRequestCreated, {
      organiserId: request.organiserId,
      actorId,
      subjectId: request.id,
      data: { fairId: request.fairId, requesterId: requester.id, inviteeId: asked.inviteeId },
    });
    if (board.programme.acceptance) {
      await this.mails.tellAsked(tx, request, board.fair);
      return Object.assign(request, { meeting: null });
    }
    const settled = { board, request, parties: locked, slotStart: null };
    const meeting = await this.acceptance.settle(tx, settled, actorId);
    return Object.assign(request, { state: 'accepted' as const, meeting });
  }

  /** Declines a request with a reason, also one that was accepted and waits for the timetable. Throws `matchmaking.request-ended`; other people's requests do not exist. */
  async decline(tx: Tx, invitee: Participant, id: string, reason: string, actorId: string): Promise<void> {
    const request = await this.ending.lock(tx, id);
    if (request.inviteeId !== invitee.id) throw httpErrors.notFound();
    await this.ending.end(tx, request, 'decline', actorId, reason);
    await this.mails.tellDeclined(tx, { ...request, declineReason: reason });
  }

  /** Takes an own request back, also one that was accepted and waits for the timetable. Throws `matchmaking.request-ended`. */
  async withdraw(tx: Tx, requester: Participant, id: string, actorId: string): Promise<void> {
    const request = await this.ending.lock(tx, id);
    if (request.requesterId !== requester.id) throw httpErrors.notFound();
    await this.ending.end(tx, request, 'withdraw', actorId);
  }
}

/** Counts what waits for an answer; where none is needed, what stands until it is withdrawn or its meeting cancelled. */
/** Throws `matchmaking.organiser-schedules` and `.unknown-slot`. */
function ensureProposable({ programme, slots }: HeldProgramme, proposed: Date, now: Date): void {
  ensureParticipantsBook(programme, 'proposedSlot');
  if (!slotAt(slots, proposed) || proposed <= now)
    throw matchmakingErrors.unknownSlot({ field: 'proposedSlot' });
}

async function ensureQuota(
  tx: Tx,
  requester: Participant,
  { requestQuota, acceptance }: Programme,
  now: Date,
): Promise<void> {
  const counted = acceptance
    ? { requesterId: requester.id, state: 'requested' as const, expiresAt: MoreThan(now) }
    : { requesterId: requester.id, openPair: Not(IsNull()) };
  if ((await tx.countBy(MeetingRequest, counted)) >= requestQuota)
    throw requestsErrors.quotaUsed({ quota: requestQuota });
}

async function insertOnce(tx: Tx, request: MeetingRequest): Promise<void> {
  try {
    await tx.insert(MeetingRequest, request);
  } catch (error) {
    throw isUniqueViolation(error) ? meetingsErrors.alreadyOpen() : error;
  }
}
