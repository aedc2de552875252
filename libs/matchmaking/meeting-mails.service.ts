import { Inject, Injectable } from '@nestjs/common';
import { newsUntil } from '#lib/fairs';
import { Clock } from '#lib/kernel';
import { type MailKind, Notifications } from '#lib/notifications';
import type { Tx } from '#platform/database';
import { meetingInTimeMail, meetingLateMail } from './day/late.notification.js';
import type { Meeting } from './entities/meeting.entity.js';
import { MembersQuery } from './members.query.js';
import { type MeetingFacts, MeetingFactsQuery, type MeetingSide } from './meeting-facts.query.js';
import {
  type MeetingMail,
  meetingCancelledMail,
  meetingMovedMail,
  meetingScheduledMail,
} from './meetings.notification.js';
import { type FormerInterpreting, InterpreterMails } from './people/interpreter-mails.service.js';
import { timetablePath } from './timetable-path.js';

/** Tells the members of all parties and who interprets about a meeting, each in their language and with a calendar part of their own. */
@Injectable()
export class MeetingMails {
  constructor(
    private readonly facts: MeetingFactsQuery,
    private readonly members: MembersQuery,
    private readonly interpreters: InterpreterMails,
    private readonly notifications: Notifications,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  tellScheduled(tx: Tx, meeting: Meeting): Promise<void> {
    return this.tell(tx, meetingScheduledMail, { meeting });
  }

  tellMoved(tx: Tx, meeting: Meeting, former: FormerInterpreting): Promise<void> {
    return this.tell(tx, meetingMovedMail, { meeting, former });
  }

  /** The meeting still names who was to interpret. */
  tellCancelled(tx: Tx, meeting: Meeting, reason: string | null): Promise<void> {
    return this.tell(tx, meetingCancelledMail, { meeting, former: meeting, reason });
  }

  /** Tells the others how late one side will be; null: in time after all. */
  async tellLate(
    tx: Tx,
    meeting: Meeting,
    { participantId, minutes }: { participantId: string; minutes: number | null },
  ): Promise<void> {
    const facts = await this.facts.of(tx, meeting);
    const late = facts.parties.find(({ participant }) => participant.id === participantId)!;
    for (const party of facts.parties)
      if (party !== late) await this.tellLateTo(tx, facts, { party, late, minutes });
  }

  private async tellLateTo(
    tx: Tx,
    { meeting, fair, table }: MeetingFacts,
    { party, late, minutes }: { party: MeetingSide; late: MeetingSide; minutes: number | null },
  ): Promise<void> {
    for (const member of await this.members.of(tx, party.organisation.id)) {
      const data = {
        name: member.name,
        partner: late.organisation.name,
        slotStart: meeting.slotStart,
        timeZone: fair.timeZone,
        table,
        path: timetablePath({ ...party.participant, fairId: fair.id }),
      };
      // Each of these follows a change of a locked party, so no key has to keep a second one back.
      const options = {
        ...newsUntil(fair, meeting.slotEnd),
        organiserId: meeting.organiserId,
        sender: `organisation ${late.organisation.id}`,
        settles: `punctuality ${meeting.id} ${late.participant.id}`,
      };
      if (minutes === null) await this.notifications.notify(tx, meetingInTimeMail, member, data, options);
      else await this.notifications.notify(tx, meetingLateMail, member, { ...data, minutes }, options);
    }
  }

  private async tell(
    tx: Tx,
    kind: MailKind<MeetingMail>,
    {
      meeting,
      former = null,
      reason = null,
    }: { meeting: Meeting; former?: FormerInterpreting | null; reason?: string | null },
  ): Promise<void> {
    const facts = { ...(await this.facts.of(tx, meeting)), reason };
    for (const party of facts.parties) await this.tellSide(tx, kind, facts, party, partnerOf(party, facts));
    await this.interpreters.tell(tx, facts, former);
  }

  private async tellSide(
    tx: Tx,
    kind: MailKind<MeetingMail>,
    facts: MeetingFacts & Pick<MeetingMail, 'reason'>,
    { participant, organisation }: MeetingSide,
    partner: MeetingSide,
  ): Promise<void> {
    const { meeting, fair, organiser, table, interpreter, reason } = facts;
    for (const member of await this.members.of(tx, organisation.id)) {
      const data: MeetingMail = {
        meeting,
        fair,
        organiser,
        table,
        interpreter,
        stamp: this.clock.now(),
        recipient: { name: member.name, email: member.email },
        partner: partner.organisation.name,
        reason,
        path: timetablePath({ ...participant, fairId: fair.id }),
      };
      await this.notifications.notify(tx, kind, member, data, {
        ...newsUntil(fair, meeting.slotEnd),
        organiserId: meeting.organiserId,
        settles: `meeting ${meeting.id}`,
        uniqueKey: `${kind.name}:${meeting.id}:${meeting.sequence}:${member.accountId}`,
      });
    }
  }
}

const partnerOf = ({ participant }: MeetingSide, { buyer, exhibitor }: MeetingFacts): MeetingSide =>
  participant.side === 'buyer' ? exhibitor : buyer;
