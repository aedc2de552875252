import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { MovedEvent } from '#lib/festivals';
import { MailDelivery } from '#lib/notifications';
import type { Tx } from '#platform/database';
import { type OccurredEvent, StoredEvent } from '#platform/events';

/** What a mail about an event's moves settles, and who would get it. */
interface Readers {
  settles: string;
  emails: readonly string[];
}

/** Where an event was when each person last heard of it: before the first of its moves whose mail did not go. */
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
    const firsts = new Map(emails.map((email) => [email, eventId]));
    const told = new Set<string>();
    for (const { toAddress, topicId, state } of mails)
      if (state !== 'queued' && state !== 'dropped') told.add(toAddress);
      else if (!told.has(toAddress) && topicId && topicId < firsts.get(toAddress)!)
        firsts.set(toAddress, topicId);
    return firsts;
  }
}
