import { Inject, Injectable } from '@nestjs/common';
import { In, MoreThanOrEqual } from 'typeorm';
import { Fair, fairPhase, type News, newsOf, newsUntil, startOf } from '#lib/fairs';
import { addTime, Clock, groupBy, MINUTE } from '#lib/kernel';
import { Participant } from '#lib/matchmaking';
import { type MailKind, Notifications } from '#lib/notifications';
import { MembersQuery, Organisation } from '#lib/organisations';
import type { Tx } from '#platform/database';
import { MeetingRequest } from '../entities/meeting-request.entity.js';
import {
  meetingDeclinedMail,
  meetingPartnerLeftMail,
  meetingRequestedMail,
  meetingRequestExpiredMail,
} from './requests.notification.js';

type RequestMail = typeof meetingRequestedMail extends MailKind<infer D> ? D : never;
type MailedFair = Pick<Fair, 'id' | 'name' | 'startsOn' | 'endsOn' | 'timeZone'>;

/** Who tells whom of a request, and until when that is news. */
interface Told {
  from: string;
  to: string;
  message: string;
  fair: MailedFair;
  news: News;
}

/** Tells the people of one side about a request. */
@Injectable()
export class RequestMails {
  constructor(
    private readonly members: MembersQuery,
    private readonly notifications: Notifications,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async tellAsked(tx: Tx, request: MeetingRequest, fair: MailedFair): Promise<void> {
    const { requesterId: from, inviteeId: to } = request;
    const told = { from, to, message: request.message, fair, news: untilItEnds(request, fair) };
    await this.tell(tx, meetingRequestedMail, request, told);
  }

  /** Keeps back what has not gone yet: nobody needs to hear that a request waits which has ended. */
  async keepBack(tx: Tx, request: MeetingRequest): Promise<void> {
    await this.notifications.takeBack(tx, settledBy(request));
  }

  async tellDeclined(tx: Tx, request: MeetingRequest): Promise<void> {
    await this.tellRequester(tx, meetingDeclinedMail, request, request.declineReason ?? '');
  }

  /** Who was asked takes part no more, and so did not say no to this one. */
  async tellLeft(tx: Tx, request: MeetingRequest): Promise<void> {
    await this.tellRequester(tx, meetingPartnerLeftMail, request, '');
  }

  /**
   * Tells who asked that requests of it expired, in one mail for all that have since the last one went. Nobody hears of it once
   * the fair is over, as nobody can be asked again.
   */
  async tellExpired(tx: Tx, requests: readonly MeetingRequest[]): Promise<void> {
    for (const [requesterId, expired] of groupBy(requests, (request) => request.requesterId))
      await this.tellExpiredTo(tx, requesterId, expired);
  }

  private async tellExpiredTo(
    tx: Tx,
    requesterId: string,
    expired: readonly MeetingRequest[],
  ): Promise<void> {
    const reader = await tx.findOneByOrFail(Participant, { id: requesterId });
    const fair = await tx.findOneByOrFail(Fair, { id: reader.fairId });
    if (fairPhase(fair, this.clock.now()) === 'over') return;
    const settles = `expired requests ${requesterId}`;
    for (const member of await this.members.of(tx, reader.organisationId)) {
      const since = await this.notifications.waitsSince(tx, settles, member);
      const partners = await this.partnersOf(tx, requesterId, { expired, since });
      const data = { name: member.name, partners, fairName: fair.name, path: pathOf(reader) };
      await this.notifications.notify(tx, meetingRequestExpiredMail, member, data, {
        ...newsOf(fair),
        organiserId: reader.organiserId,
        settles,
        uniqueKey: `${meetingRequestExpiredMail.name}:${expired[0]!.id}:${member.accountId}`,
      });
    }
  }

  /** The names of whom these requests asked, and of whom those did of which a mail still waits to tell. */
  private async partnersOf(
    tx: Tx,
    requesterId: string,
    { expired, since }: { expired: readonly MeetingRequest[]; since: Date | null },
  ): Promise<string[]> {
    // They ended in the transaction that wrote the mail, and so a little earlier.
    const endedAt = since && MoreThanOrEqual(addTime(since, -MINUTE));
    const untold = endedAt ? await tx.findBy(MeetingRequest, { requesterId, state: 'expired', endedAt }) : [];
    const ids = [...expired, ...untold].map(({ inviteeId }) => inviteeId);
    const asked = await tx.findBy(Participant, { id: In(ids) });
    const organisations = await tx.find(Organisation, {
      where: { id: In(asked.map(({ organisationId }) => organisationId)) },
      order: { searchKey: 'ASC', id: 'ASC' },
    });
    return organisations.map(({ name }) => name);
  }

  private async tellRequester(
    tx: Tx,
    kind: MailKind<RequestMail>,
    request: MeetingRequest,
    message: string,
  ): Promise<void> {
    const fair = await tx.findOneByOrFail(Fair, { id: request.fairId });
    const { requesterId: to, inviteeId: from } = request;
    await this.tell(tx, kind, request, { from, to, message, fair, news: newsOf(fair) });
  }

  private async tell(
    tx: Tx,
    kind: MailKind<RequestMail>,
    request: MeetingRequest,
    { from, to, message, fair, news }: Told,
  ): Promise<void> {
    const participants = await tx.findBy(Participant, { id: In([from, to]) });
    const reader = participants.find(({ id }) => id === to)!;
    const writer = participants.find(({ id }) => id === from)!;
    const partner = await tx.findOneByOrFail(Organisation, { id: writer.organisationId });
    for (const member of await this.members.of(tx, reader.organisationId)) {
      const data = {
        name: member.name,
        partner: partner.name,
        fairName: fair.name,
        message,
        path: pathOf(reader),
      };
      await this.notifications.notify(tx, kind, member, data, {
        ...news,
        organiserId: request.organiserId,
        sender: `organisation ${writer.organisationId}`,
        settles: settledBy(request),
        uniqueKey: `${kind.name}:${request.id}:${member.accountId}`,
      });
    }
  }
}

/** The reader's requests in the web app. */
const pathOf = ({ side, organisationId, fairId }: Participant) =>
  `/${side}/${organisationId}/requests?fair=${fairId}`;

/** What ends before the fair begins still does when that moves. */
const untilItEnds = ({ expiresAt }: MeetingRequest, fair: MailedFair): News =>
  expiresAt < startOf(fair) ? { worthUntil: expiresAt, movesWith: null } : newsUntil(fair, expiresAt);

/** Asking the same partner again is the same matter. */
const settledBy = ({ requesterId, inviteeId }: MeetingRequest) => `request ${requesterId} ${inviteeId}`;
