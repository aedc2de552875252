import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock, nextState } from '#lib/kernel';
import { Meeting } from '#lib/matchmaking';
import { claimRows, databaseNow, lockInOrder, Transactions, type Tx } from '#platform/database';
import { type EventDefinition, Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { requestStates } from './domain/request-states.js';
import { MeetingRequest } from './entities/meeting-request.entity.js';
import { RequestMails } from './mails/request-mails.service.js';
import { requestsErrors } from './requests.errors.js';
import {
  meetingRequestAccepted,
  meetingRequestDeclined,
  meetingRequestExpired,
  meetingRequestWithdrawn,
} from './requests.events.js';

type Verb = 'accept' | 'decline' | 'withdraw' | 'expire';
type RequestData = { fairId: string; requesterId: string; inviteeId: string };

const EVENTS: Record<Verb, EventDefinition<RequestData>> = {
  accept: meetingRequestAccepted,
  decline: meetingRequestDeclined,
  withdraw: meetingRequestWithdrawn,
  expire: meetingRequestExpired,
};
const AT_ONCE = 20;

/** How requests end, whoever ends them. */
@Injectable()
export class RequestEnding {
  constructor(
    private readonly events: Events,
    private readonly mails: RequestMails,
    private readonly transactions: Transactions,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Loads and locks a request. Throws `http.not-found`. */
  async lock(tx: Tx, id: string): Promise<MeetingRequest> {
    const [request] = await lockInOrder(tx, MeetingRequest, [id]);
    if (!request) throw httpErrors.notFound();
    return request;
  }

  /**
   * Ends a locked request, and keeps back the mail that would still tell of it; a pair whose request was accepted stays taken while it waits for a timetable or its meeting stands.
   * Throws `matchmaking.request-ended`, also for an accepted one that no longer waits.
   */
  async end(
    tx: Tx,
    request: MeetingRequest,
    verb: Verb,
    actorId: string | null,
    declineReason: string | null = null,
  ): Promise<void> {
    const state = nextState(requestStates, request.state, verb);
    if (!state || (await isOver(tx, request, verb))) throw requestsErrors.requestEnded();
    await tx.update(
      MeetingRequest,
      { id: request.id },
      {
        state,
        declineReason,
        endedAt: this.clock.now(),
        openPair: verb === 'accept' ? request.openPair : null,
      },
    );
    await this.mails.keepBack(tx, request);
    const { organiserId, fairId, requesterId, inviteeId } = request;
    await this.events.record(tx, EVENTS[verb], {
      organiserId,
      actorId,
      subjectId: request.id,
      data: { fairId, requesterId, inviteeId },
    });
  }

  /** Expires the requests whose time is over, by the database's clock, and tells who asked. Returns how many. */
  async expireDue(): Promise<number> {
    let expired = 0;
    for (;;) {
      const count = await this.transactions.run((tx) => this.expireSome(tx));
      expired += count;
      if (count < AT_ONCE) return expired;
    }
  }

  private async expireSome(tx: Tx): Promise<number> {
    const now = await databaseNow(tx);
    const due = await claimRows(
      tx,
      MeetingRequest,
      `row.state = 'requested' AND row.expiresAt <= :now`,
      { now },
      AT_ONCE,
    );
    for (const request of due) await this.end(tx, request, 'expire', null);
    await this.mails.tellExpired(tx, due);
    return due.length;
  }
}

/** Too late to be answered, or accepted and no longer waiting for a slot. */
async function isOver(tx: Tx, request: MeetingRequest, verb: Verb): Promise<boolean> {
  if (request.state === 'requested') return verb !== 'expire' && request.expiresAt <= (await databaseNow(tx));
  if (request.openPair === null) return true;
  const pair = In([request.requesterId, request.inviteeId]);
  return tx.existsBy(Meeting, { buyerId: pair, exhibitorId: pair, state: 'scheduled' });
}
