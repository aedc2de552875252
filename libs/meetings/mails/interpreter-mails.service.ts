import { Inject, Injectable } from '@nestjs/common';
import { newsUntil } from '#lib/fairs';
import { Clock } from '#lib/kernel';
import { Interpreter, type Meeting } from '#lib/matchmaking';
import { type MailKind, Notifications } from '#lib/notifications';
import type { Tx } from '#platform/database';
import {
  type InterpreterMail,
  interpretingEndedMail,
  interpretingMail,
} from './interpreters.notification.js';
import type { MeetingFacts } from './meeting-facts.query.js';

/** Who interpreted until a change, and when that was. */
export type FormerInterpreting = Pick<Meeting, 'interpreterId' | 'slotStart' | 'slotEnd'>;

type InterpreterFacts = Omit<InterpreterMail, 'between' | 'stamp' | 'recipient'> &
  Pick<MeetingFacts, 'buyer' | 'exhibitor'>;

/** Tells interpreters about their meetings, in one calendar entry a meeting. Who has no address hears nothing. */
@Injectable()
export class InterpreterMails {
  constructor(
    private readonly notifications: Notifications,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Tells who interprets at a meeting now, and who did before its last change and does no longer. */
  async tell(tx: Tx, facts: MeetingFacts, former: FormerInterpreting | null): Promise<void> {
    const { state, interpreterId } = facts.meeting;
    const current = state === 'scheduled' ? interpreterId : null;
    if (current) await this.write(tx, interpretingMail, current, facts);
    if (former?.interpreterId && former.interpreterId !== current) {
      const { slotStart, slotEnd } = former;
      const meeting = { ...facts.meeting, slotStart, slotEnd };
      await this.write(tx, interpretingEndedMail, former.interpreterId, { ...facts, meeting, table: null });
    }
  }

  private async write(
    tx: Tx,
    kind: MailKind<InterpreterMail>,
    interpreterId: string,
    { meeting, fair, organiser, table, buyer, exhibitor }: InterpreterFacts,
  ): Promise<void> {
    const { name, email, organiserId } = await tx.findOneByOrFail(Interpreter, { id: interpreterId });
    if (email === null) return;
    const data: InterpreterMail = {
      meeting,
      fair,
      organiser,
      table,
      between: `${buyer.organisation.name} – ${exhibitor.organisation.name}`,
      stamp: this.clock.now(),
      recipient: { name, email },
    };
    // Nobody asks interpreters for their language; all of them know that of the fairs.
    const to = { name, email, language: 'vi' as const };
    const uniqueKey = `${kind.name}:${meeting.id}:${meeting.sequence}:${interpreterId}`;
    const settles = `interpreting ${meeting.id}`;
    await this.notifications.notify(tx, kind, to, data, {
      ...newsUntil(fair, meeting.slotEnd),
      organiserId,
      settles,
      uniqueKey,
    });
  }
}
