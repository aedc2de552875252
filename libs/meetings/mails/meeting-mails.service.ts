import { Inject, Injectable } from '@nestjs/common';
import { newsUntil } from '#lib/fairs';
import { Clock } from '#lib/kernel';
import { type Meeting, timetablePath } from '#lib/matchmaking';
import { type MailKind, Notifications } from '#lib/notifications';
import { MembersQuery } from '#lib/organisations';
import type { Tx } from '#platform/database';
import { type FormerInterpreting, InterpreterMails } from './interpreter-mails.service.js';
import { type CancelledMail, meetingCancelledMail } from './meeting-cancelled.notification.js';
import { type MeetingFacts, MeetingFactsQuery, type MeetingSide } from './meeting-facts.query.js';
import { type MeetingMail, meetingMovedMail, meetingScheduledMail } from './meetings.notification.js';

/** Who cancels a meeting, and why. */
export interface Cancellation {
  /** One of the two; null: the organiser. */
  participantId: string | null;
  /** Whether that one takes part no more, which ends the meeting. */
  leaves: boolean;
  reason: string | null;
}

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
    return this.tell(tx, meetingScheduledMail, { meeting }, nothing);
  }

  tellMoved(tx: Tx, meeting: Meeting, former: FormerInterpreting): Promise<void> {
    return this.tell(tx, meetingMovedMail, { meeting, former }, nothing);
  }

  /** The meeting still names who was to interpret. */
  tellCancelled(tx: Tx, meeting: Meeting, cancellation: Cancellation): Promise<void> {
    const told = { meeting, former: meeting };
    return this.tell(tx, meetingCancelledMail, told, (reader, facts) =>
      cancelledFor(reader, facts, cancellation),
    );
  }

  /** As it stands now, to these addresses of its people. */
  async tellAgain(
    tx: Tx,
    kind: MailKind<MeetingMail>,
    meeting: Meeting,
    only: ReadonlySet<string>,
  ): Promise<void> {
    if (only.size === 0) return;
    const facts = { ...(await this.facts.of(tx, meeting)), only };
    for (const party of facts.parties) await this.tellSide(tx, kind, facts, party, {});
  }

  async tellInterpreterAgain(tx: Tx, meeting: Meeting): Promise<void> {
    await this.interpreters.tell(tx, await this.facts.of(tx, meeting), null);
  }

  /** `more`: what this kind says beside the meeting, to each side. */
  private async tell<More extends object>(
    tx: Tx,
    kind: MailKind<MeetingMail & More>,
    { meeting, former = null }: { meeting: Meeting; former?: FormerInterpreting | null },
    more: (reader: MeetingSide, facts: MeetingFacts) => More,
  ): Promise<void> {
    const facts = await this.facts.of(tx, meeting);
    for (const party of facts.parties) await this.tellSide(tx, kind, facts, party, more(party, facts));
    await this.interpreters.tell(tx, facts, former);
  }

  private async tellSide<More extends object>(
    tx: Tx,
    kind: MailKind<MeetingMail & More>,
    { only, ...facts }: MeetingFacts & { only?: ReadonlySet<string> },
    reader: MeetingSide,
    more: More,
  ): Promise<void> {
    const { meeting, fair, organiser, table, interpreter } = facts;
    const { participant, organisation } = reader;
    for (const member of await this.members.of(tx, organisation.id)) {
      if (only && !only.has(member.email)) continue;
      const data = {
        ...more,
        meeting,
        fair,
        organiser,
        table,
        interpreter,
        stamp: this.clock.now(),
        recipient: { name: member.name, email: member.email },
        partner: partnerOf(reader, facts).organisation.name,
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

const nothing = () => ({});

function cancelledFor(
  { participant }: MeetingSide,
  { parties }: MeetingFacts,
  { participantId, leaves, reason }: Cancellation,
): Pick<CancelledMail, 'by' | 'leaves' | 'reason'> {
  const canceller = parties.find((party) => party.participant.id === participantId);
  if (!canceller) return { by: 'organiser', leaves, reason };
  const isReader = canceller.participant.id === participant.id;
  return { by: isReader ? 'reader' : { name: canceller.organisation.name }, leaves, reason };
}
