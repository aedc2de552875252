import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Heard } from '#lib/fairs';
import { groupBy } from '#lib/kernel';
import { Meeting } from '#lib/matchmaking';
import { MailDelivery, Notifications } from '#lib/notifications';
import type { Tx } from '#platform/database';
import { interpretingMail } from './interpreters.notification.js';
import { MeetingMails } from './meeting-mails.service.js';
import { meetingMovedMail, meetingScheduledMail } from './meetings.notification.js';

const KINDS = { meeting: [meetingScheduledMail, meetingMovedMail], interpreting: [interpretingMail] };
const NAMES = Object.values(KINDS)
  .flat()
  .map(({ name }) => name);

/** Mails about single meetings that had not gone when their fair moved, and would tell of the former hours. */
@Injectable()
export class MailsTakenBack {
  constructor(
    private readonly mails: MeetingMails,
    private readonly notifications: Notifications,
  ) {}

  /** The one mail about the move tells all of it. */
  async takeBack(tx: Tx, fairId: string): Promise<void> {
    const where = { fairId, state: 'scheduled' as const };
    const meetings = await tx.find(Meeting, { where, select: { id: true } });
    for (const [thing, kinds] of Object.entries(KINDS))
      await this.notifications.takeBackKinds(
        tx,
        kinds,
        meetings.map(({ id }) => `${thing} ${id}`),
      );
  }

  /** Tells these readers, who get no mail about the move, of their meetings as they stand. */
  async tellAgain(tx: Tx, fairId: string, heard: Heard): Promise<void> {
    const mails = await takenBack(tx, heard);
    for (const [id, about] of groupBy(mails, ({ settles }) => settles!.split(' ')[1]!)) {
      const meeting = await tx.findOneBy(Meeting, { id, fairId, state: 'scheduled' });
      if (meeting) await this.tellOf(tx, meeting, about);
    }
  }

  private async tellOf(tx: Tx, meeting: Meeting, about: readonly MailDelivery[]): Promise<void> {
    const emailsBy = groupBy(about, ({ kind }) => kind);
    const emailsOf = (kind: { name: string }) =>
      new Set((emailsBy.get(kind.name) ?? []).map(({ toAddress }) => toAddress));
    for (const kind of KINDS.meeting) await this.mails.tellAgain(tx, kind, meeting, emailsOf(kind));
    if (emailsOf(interpretingMail).size > 0) await this.mails.tellInterpreterAgain(tx, meeting);
  }
}

/** The newest mail about each meeting to each reader, where it was taken back since the reader last heard of a move. */
async function takenBack(tx: Tx, heard: Heard): Promise<MailDelivery[]> {
  const mails = await tx.find(MailDelivery, {
    where: { toAddress: In([...heard.keys()]), kind: In(NAMES) },
    select: { id: true, kind: true, settles: true, toAddress: true, state: true, dropReason: true },
    order: { id: 'ASC' },
  });
  const newest = new Map(mails.map((mail) => [`${mail.settles} ${mail.toAddress}`, mail]));
  return [...newest.values()].filter(
    ({ id, toAddress, state, dropReason }) =>
      state === 'dropped' && dropReason === 'undone' && id > heard.get(toAddress)!,
  );
}
