import { Injectable } from '@nestjs/common';
import { Findability, type LeftBy, matchmakingErrors, Participant, ProgrammeLock } from '#lib/matchmaking';
import { MeetingChanges } from '#lib/meetings';
import { lockInOrder, type Tx } from '#platform/database';
import { type EventDefinition, Events } from '#platform/events';
import { MeetingRequest } from '../entities/meeting-request.entity.js';
import { Wish } from '../entities/wish.entity.js';
import { RequestMails } from '../mails/request-mails.service.js';
import { RequestEnding } from '../request-ending.service.js';
import { participantLeft, participantReturned } from '../requests.events.js';
import { leaveCompany } from './leave-company.js';
import { OpenMattersQuery } from './open-matters.query.js';
import { WayBackQuery } from './way-back.query.js';

/** How somebody leaves, and who says so: null for a guest by the personal link. */
export interface Departure {
  by: LeftBy;
  actorId: string | null;
}

/** How participants leave the matchmaking of a fair and take part again, whoever says so: the one way out, and back in. */
@Injectable()
export class Leaving {
  constructor(
    private readonly lock: ProgrammeLock,
    private readonly open: OpenMattersQuery,
    private readonly requests: RequestEnding,
    private readonly requestMails: RequestMails,
    private readonly meetings: MeetingChanges,
    private readonly findability: Findability,
    private readonly wayBack: WayBackQuery,
    private readonly events: Events,
  ) {}

  /**
   * Ends all that the participant has open: it is not found any more, its requests are withdrawn and others' declined, its
   * wishes go and its coming meetings are cancelled, each with the mails of that. What has been stays. Holds the programme for
   * itself and locks requests, meetings and the participant, after which nobody wishes any more. Records `participant.left`;
   * nothing for who has left already.
   */
  async leave(tx: Tx, own: Participant, { by, actorId }: Departure): Promise<void> {
    await this.lock.hold(tx, own.fairId);
    await this.endRequests(tx, own, actorId);
    for (const id of await this.open.meetingsOf(tx, own))
      await this.meetings.cancel(tx, id, { participant: own, leaves: true, actorId });
    await leaveCompany(tx, own);
    const before = await locked(tx, own);
    await tx.delete(Wish, { participantId: own.id });
    await this.findability.answerLocked(tx, before, { findable: false, saidBy: 'itself', actorId });
    await tx.update(Participant, { id: own.id }, { leftBy: by, delegationId: null });
    if (before.leftBy === null) await this.record(tx, participantLeft, own, actorId);
  }

  /**
   * Takes part again, with nothing of what was open before, and is asked anew whether it may be found. Locks the participant.
   * Records `participant.returned`. Throws `matchmaking.not-taking-part` for who left with its place as an exhibitor or its
   * invitation, and does not come back with it.
   */
  async comeBack(tx: Tx, own: Participant, { by, actorId }: Departure): Promise<void> {
    const left = await locked(tx, own);
    if (left.leftBy === null) return;
    if (by === 'itself' && !(await this.wayBack.isOpen(tx, left))) throw matchmakingErrors.notTakingPart();
    const unanswered = { findable: null, findableSaidBy: null };
    await tx.update(Participant, { id: own.id }, { leftBy: null, ...unanswered });
    await this.record(tx, participantReturned, own, actorId);
  }

  private async endRequests(tx: Tx, own: Participant, actorId: string | null): Promise<void> {
    const requests = await lockInOrder(tx, MeetingRequest, await this.open.requestsOf(tx, own));
    // Whoever answered or withdrew one meanwhile has ended it: that does not keep anybody from leaving.
    const open = new Set(await this.open.requestsOf(tx, own));
    for (const request of requests.filter(({ id }) => open.has(id))) {
      const isOwn = request.requesterId === own.id;
      await this.requests.end(tx, request, isOwn ? 'withdraw' : 'decline', actorId);
      if (!isOwn) await this.requestMails.tellLeft(tx, request);
    }
  }

  private async record(
    tx: Tx,
    event: EventDefinition<{ fairId: string; organisationId: string }>,
    { id, organiserId, fairId, organisationId }: Participant,
    actorId: string | null,
  ): Promise<void> {
    const facts = { organiserId, actorId, subjectId: id, data: { fairId, organisationId } };
    await this.events.record(tx, event, facts);
  }
}

async function locked(tx: Tx, { id }: Participant): Promise<Participant> {
  const [participant] = await lockInOrder(tx, Participant, [id]);
  return participant!;
}
