import { Injectable } from '@nestjs/common';
import { type EntityManager, In, MoreThan, MoreThanOrEqual } from 'typeorm';
import type { MovedEvent } from '#lib/festivals';
import { groupBy } from '#lib/kernel';
import { MailDelivery, MAY_HAVE_LEFT } from '#lib/notifications';
import type { Tx } from '#platform/database';
import { type OccurredEvent, StoredEvent } from '#platform/events';
import type { Heard } from './fair-follower.js';

/** What a mail about an event's moves settles, and who would get it. */
interface Readers {
  settles: string;
  emails: readonly string[];
}

/** Where an event was when each person last heard of it: before the first of its moves since whose mail did not leave. */
@Injectable()
export class UntoldMoves {
  async before(
    tx: Tx,
    event: OccurredEvent<MovedEvent>,
    { settles, emails }: Readers,
  ): Promise<Map<string, MovedEvent['before']>> {
    const firsts = await this.firstUntold(tx, event.id, { settles, emails });
    const events = await tx.findBy(StoredEvent, { id: In([...new Set(firsts.values())]) });
    const days = new Map(events.map(({ id, data }) => [id, (data as unknown as MovedEvent).before]));
    return new Map(emails.map((email) => [email, days.get(firsts.get(email)!) ?? event.data.before]));
  }

  /** The latest move of the same kind, to other days or by another clock: this one, or one since. */
  async latest(
    manager: EntityManager,
    { id, name, subjectId, data }: OccurredEvent<MovedEvent>,
  ): Promise<MovedEvent> {
    const since = await manager.find(StoredEvent, {
      where: { name, subjectId, id: MoreThanOrEqual(id) },
      order: { id: 'DESC' },
    });
    const moves = since.map((event) => event.data as unknown as MovedEvent);
    return moves.find(({ timeZone }) => (timeZone === undefined) === (data.timeZone === undefined)) ?? data;
  }

  /** Who has heard of a later move by the mail about that, which told where it is since. */
  async knowing(tx: Tx, eventId: string, { settles, emails }: Readers): Promise<Set<string>> {
    const mails = await tx.find(MailDelivery, {
      where: {
        ...{ settles, toAddress: In([...emails]) },
        ...{ topicId: MoreThan(eventId), state: In([...MAY_HAVE_LEFT]) },
      },
      select: { id: true, toAddress: true },
    });
    return new Set(mails.map(({ toAddress }) => toAddress));
  }

  /** Who has heard of any of the moves that these mails settle, and when last. */
  async lastHeard(tx: Tx, settles: readonly string[], emails: readonly string[]): Promise<Heard> {
    const mails = await tx.find(MailDelivery, {
      where: { settles: In([...settles]), toAddress: In([...emails]), state: In([...MAY_HAVE_LEFT]) },
      select: { id: true, toAddress: true },
      order: { id: 'ASC' },
    });
    const last = new Map(mails.map(({ toAddress, id }) => [toAddress, id]));
    return new Map(emails.map((email) => [email, last.get(email) ?? '']));
  }

  /** The id of a person's first move; ids grow with time. */
  private async firstUntold(
    tx: Tx,
    eventId: string,
    { settles, emails }: Readers,
  ): Promise<Map<string, string>> {
    const mails = await tx.find(MailDelivery, {
      where: { settles, toAddress: In([...emails]) },
      select: { toAddress: true, topicId: true, state: true },
      order: { id: 'DESC' },
    });
    const byReader = groupBy(mails, ({ toAddress }) => toAddress);
    return new Map(
      emails.map((email) => [email, untoldIn(byReader.get(email) ?? []).reduce(earlier, eventId)]),
    );
  }
}

/** The moves of which the newest mails to one person would have told, up to the last that may have left. */
function untoldIn(newestFirst: readonly MailDelivery[]): string[] {
  const told = newestFirst.findIndex(({ state }) => MAY_HAVE_LEFT.includes(state));
  const untold = told === -1 ? newestFirst : newestFirst.slice(0, told);
  return untold.flatMap(({ topicId }) => topicId ?? []);
}

const earlier = (one: string, other: string): string => (other < one ? other : one);
