import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Booth, Fair, Hall, newsOf, takesBoothChoice } from '#lib/fairs';
import { Account, Membership } from '#lib/identity';
import { Clock } from '#lib/kernel';
import { type MailKind, Notifications } from '#lib/notifications';
import { Transactions, type Tx } from '#platform/database';
import type { OccurredEvent } from '#platform/events';
import type { BoothMail } from './booths.notification.js';
import type { BoothOrderFacts } from './booths.events.js';
import { BoothOrder } from './entities/booth-order.entity.js';

/** Tells an organisation's managers, each in their language, what happened to its booths. */
@Injectable()
export class BoothMails {
  constructor(
    private readonly transactions: Transactions,
    private readonly notifications: Notifications,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** One mail a person and event, however often the event is delivered. */
  async tell(kind: MailKind<BoothMail>, event: OccurredEvent<BoothOrderFacts>): Promise<void> {
    await this.transactions.run(async (tx) => {
      const facts = await this.factsOf(tx, event);
      if (!facts) return;
      for (const account of await this.managersOf(tx, event.data.organisationId)) {
        const options = {
          ...newsOf({ ...facts, id: facts.fairId }),
          uniqueKey: `${event.id} ${account.id}`,
          sender: `organisation ${event.data.organisationId}`,
          ...(event.organiserId && { organiserId: event.organiserId }),
        };
        await this.notifications.notify(tx, kind, account, { ...facts, name: account.name }, options);
      }
    });
  }

  private async managersOf(tx: Tx, organisationId: string): Promise<Account[]> {
    const places = await tx.findBy(Membership, {
      party: 'organisation',
      partyId: organisationId,
      role: 'manager',
    });
    const ids = places.map(({ accountId }) => accountId);
    return ids.length === 0 ? [] : tx.findBy(Account, { id: In(ids), disabledAt: IsNull() });
  }

  private async factsOf(
    tx: Tx,
    { data, subjectId }: OccurredEvent<BoothOrderFacts>,
  ): Promise<Omit<BoothMail, 'name'> | null> {
    const fair = await tx.findOneBy(Fair, { id: data.fairId });
    const order = await tx.findOneBy(BoothOrder, { id: subjectId });
    const booths = await tx.findBy(Booth, { id: In(data.boothIds) });
    const hall = booths[0] && (await tx.findOneBy(Hall, { id: booths[0].hallId }));
    if (!fair || !order) return null;
    return {
      organisationId: data.organisationId,
      fairId: fair.id,
      fairName: fair.name,
      venue: fair.venue,
      hall: hall?.name ?? '',
      numbers: data.numbers,
      areaM2: booths.reduce((sum, { widthCm, depthCm }) => sum + (widthCm * depthCm) / 10_000, 0),
      priceMinor: order.priceMinor,
      currency: order.currency,
      startsOn: fair.startsOn,
      endsOn: fair.endsOn,
      timeZone: fair.timeZone,
      canChoose: takesBoothChoice(fair, this.clock.now()),
    };
  }
}
