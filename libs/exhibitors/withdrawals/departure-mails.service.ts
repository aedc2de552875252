import { Injectable } from '@nestjs/common';
import { Fair, newsOf } from '#lib/fairs';
import { Notifications } from '#lib/notifications';
import { MembersQuery, Organisation } from '#lib/organisations';
import type { Tx } from '#platform/database';
import type { Exhibitor, WithdrawnBy } from '../entities/exhibitor.entity.js';
import {
  exhibitorReinstatedMail,
  exhibitorWithdrawnMail,
  exhibitorWithdrewMail,
} from './departure.notification.js';

/** Tells the other side that an exhibitor takes part no more, or again. What an organiser entered has nobody to be told. */
@Injectable()
export class DepartureMails {
  constructor(
    private readonly notifications: Notifications,
    private readonly members: MembersQuery,
  ) {}

  withdrawn(
    tx: Tx,
    exhibitor: Exhibitor,
    { fair, by, reason }: { fair: Fair; by: WithdrawnBy; reason: string },
  ): Promise<void> {
    return by === 'organiser'
      ? this.toExhibitor(tx, exhibitor, fair, reason)
      : this.toOffice(tx, exhibitor, fair, reason);
  }

  async reinstated(tx: Tx, exhibitor: Exhibitor): Promise<void> {
    const fair = await tx.findOneByOrFail(Fair, { id: exhibitor.fairId });
    await this.toExhibitor(tx, exhibitor, fair, null);
  }

  /** With a reason that it does not take part, without one that it does again. */
  private async toExhibitor(tx: Tx, exhibitor: Exhibitor, fair: Fair, reason: string | null): Promise<void> {
    const { organiserId, organisationId } = exhibitor;
    const options = {
      ...newsOf(fair),
      organiserId,
      sender: `organiser ${organiserId}`,
      settles: placeOf(exhibitor),
    };
    for (const person of await this.members.recipients(tx, organisationId, ['manager'])) {
      const about = { name: person.name, organisationId, fairId: fair.id, fairName: fair.name };
      if (reason === null)
        await this.notifications.notify(tx, exhibitorReinstatedMail, person, about, options);
      else await this.notifications.notify(tx, exhibitorWithdrawnMail, person, { ...about, reason }, options);
    }
  }

  private async toOffice(tx: Tx, exhibitor: Exhibitor, fair: Fair, reason: string): Promise<void> {
    const { id, organiserId, organisationId } = exhibitor;
    const { name: organisation } = await tx.findOneByOrFail(Organisation, { id: organisationId });
    const data = { organiserId, fairId: fair.id, exhibitorId: id, fairName: fair.name, organisation, reason };
    const options = { ...newsOf(fair), organiserId, sender: `organisation ${organisationId}` };
    for (const person of await this.members.recipients(tx, organiserId, ['owner', 'staff']))
      await this.notifications.notify(tx, exhibitorWithdrewMail, person, data, options);
  }
}

/** What mails about somebody's place at a fair settle, whether it is asked for, given or taken back: the newest goes alone. */
export const placeOf = ({ fairId, organisationId }: Pick<Exhibitor, 'fairId' | 'organisationId'>): string =>
  `place ${fairId} ${organisationId}`;
