import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Fair } from '#lib/fairs';
import { type MailKind, Notifications } from '#lib/notifications';
import { Organisation } from '#lib/organisations';
import type { Tx } from '#platform/database';
import type { MeetingRequest } from './entities/meeting-request.entity.js';
import { Participant } from './entities/participant.entity.js';
import { MembersQuery } from './members.query.js';
import {
  meetingDeclinedMail,
  meetingRequestedMail,
  meetingRequestExpiredMail,
} from './requests.notification.js';

type RequestMail = typeof meetingRequestedMail extends MailKind<infer D> ? D : never;

/** Tells the people of one side about a request. */
@Injectable()
export class RequestMails {
  constructor(
    private readonly members: MembersQuery,
    private readonly notifications: Notifications,
  ) {}

  async tellAsked(tx: Tx, request: MeetingRequest, fair: Pick<Fair, 'name'>): Promise<void> {
    const { requesterId: from, inviteeId: to } = request;
    await this.tell(tx, meetingRequestedMail, request, { from, to, message: request.message, fair });
  }

  /** Keeps back what has not gone yet: nobody needs to hear that a request waits which has ended. */
  async keepBack(tx: Tx, request: MeetingRequest): Promise<void> {
    await this.notifications.takeBack(tx, settledBy(request));
  }

  async tellDeclined(tx: Tx, request: MeetingRequest): Promise<void> {
    const fair = await tx.findOneByOrFail(Fair, { id: request.fairId });
    const { requesterId: to, inviteeId: from } = request;
    const message = request.declineReason ?? '';
    await this.tell(tx, meetingDeclinedMail, request, { from, to, message, fair });
  }

  async tellExpired(tx: Tx, request: MeetingRequest): Promise<void> {
    const fair = await tx.findOneByOrFail(Fair, { id: request.fairId });
    const { requesterId: to, inviteeId: from } = request;
    await this.tell(tx, meetingRequestExpiredMail, request, { from, to, message: '', fair });
  }

  private async tell(
    tx: Tx,
    kind: MailKind<RequestMail>,
    request: MeetingRequest,
    { from, to, message, fair }: { from: string; to: string; message: string; fair: Pick<Fair, 'name'> },
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
        path: `/${reader.side}/${reader.organisationId}/requests?fair=${request.fairId}`,
      };
      await this.notifications.notify(tx, kind, member, data, {
        organiserId: request.organiserId,
        sender: `organisation ${writer.organisationId}`,
        settles: settledBy(request),
        uniqueKey: `${kind.name}:${request.id}:${member.accountId}`,
      });
    }
  }
}

/** Asking the same partner again is the same matter. */
const settledBy = ({ requesterId, inviteeId }: MeetingRequest) => `request ${requesterId} ${inviteeId}`;
