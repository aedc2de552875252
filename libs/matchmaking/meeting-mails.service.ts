import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#lib/kernel';
import { type MailKind, Notifications } from '#lib/notifications';
import type { Tx } from '#platform/database';
import type { Meeting } from './entities/meeting.entity.js';
import { MembersQuery } from './members.query.js';
import { type MeetingFacts, MeetingFactsQuery, type MeetingSide } from './meeting-facts.query.js';
import {
  type MeetingMail,
  meetingCancelledMail,
  meetingMovedMail,
  meetingScheduledMail,
} from './meetings.notification.js';

/** Tells the members of all parties about a meeting, each in their language and with a calendar part of their own. */
@Injectable()
export class MeetingMails {
  constructor(
    private readonly facts: MeetingFactsQuery,
    private readonly members: MembersQuery,
    private readonly notifications: Notifications,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  tellScheduled(tx: Tx, meeting: Meeting): Promise<void> {
    return this.tell(tx, meetingScheduledMail, meeting);
  }

  tellMoved(tx: Tx, meeting: Meeting): Promise<void> {
    return this.tell(tx, meetingMovedMail, meeting);
  }

  tellCancelled(tx: Tx, meeting: Meeting): Promise<void> {
    return this.tell(tx, meetingCancelledMail, meeting);
  }

  private async tell(tx: Tx, kind: MailKind<MeetingMail>, meeting: Meeting): Promise<void> {
    const facts = await this.facts.of(tx, meeting);
    for (const party of facts.parties) await this.tellSide(tx, kind, facts, party, partnerOf(party, facts));
  }

  private async tellSide(
    tx: Tx,
    kind: MailKind<MeetingMail>,
    facts: MeetingFacts,
    { participant, organisation }: MeetingSide,
    partner: MeetingSide,
  ): Promise<void> {
    const { meeting, fair, organiser, table } = facts;
    for (const member of await this.members.of(tx, organisation.id)) {
      const data: MeetingMail = {
        meeting,
        fair,
        organiser,
        table,
        stamp: this.clock.now(),
        recipient: { name: member.name, email: member.email },
        partner: partner.organisation.name,
        path: `/${participant.side}/${organisation.id}/timetable?fair=${fair.id}`,
      };
      await this.notifications.notify(tx, kind, member, data, {
        organiserId: meeting.organiserId,
        uniqueKey: `${kind.name}:${meeting.id}:${meeting.sequence}:${member.accountId}`,
      });
    }
  }
}

const partnerOf = ({ participant }: MeetingSide, { buyer, exhibitor }: MeetingFacts): MeetingSide =>
  participant.side === 'buyer' ? exhibitor : buyer;
