import { Injectable } from '@nestjs/common';
import { Fair, newsOf } from '#lib/fairs';
import { Notifications } from '#lib/notifications';
import { MembersQuery, Organisation } from '#lib/organisations';
import type { Tx } from '#platform/database';
import type { Exhibitor, WithdrawnBy } from '../entities/exhibitor.entity.js';
import { PlaceMails } from '../place-mails.service.js';
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
    private readonly places: PlaceMails,
  ) {}

  withdrawn(
    tx: Tx,
    exhibitor: Exhibitor,
    { fair, by, reason }: { fair: Fair; by: WithdrawnBy; reason: string },
  ): Promise<void> {
    return by === 'organiser'
      ? this.places.write(tx, exhibitorWithdrawnMail, { place: exhibitor, fair, more: { reason } })
      : this.toOffice(tx, exhibitor, fair, reason);
  }

  async reinstated(tx: Tx, exhibitor: Exhibitor): Promise<void> {
    const fair = await tx.findOneByOrFail(Fair, { id: exhibitor.fairId });
    await this.places.write(tx, exhibitorReinstatedMail, { place: exhibitor, fair, more: {} });
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
