import { Injectable } from '@nestjs/common';
import { type Fair, newsOf } from '#lib/fairs';
import { type MailKind, Notifications } from '#lib/notifications';
import { MembersQuery, Organisation } from '#lib/organisations';
import type { Tx } from '#platform/database';
import {
  type ApplicationLetter,
  applicationAcceptedMail,
  applicationMoreAskedMail,
  applicationRejectedMail,
} from './application-decided.notification.js';
import { applicationSubmittedMail } from './application-submitted.notification.js';
import type { Application } from '../entities/application.entity.js';
import { PlaceMails } from '../place-mails.service.js';

/** Tells the other side of each step of an application, everybody in their own language. */
@Injectable()
export class ApplicationMails {
  constructor(
    private readonly notifications: Notifications,
    private readonly members: MembersQuery,
    private readonly places: PlaceMails,
  ) {}

  /** To the organiser's office. */
  async submitted(tx: Tx, { id, organiserId, organisationId }: Application, fair: Fair): Promise<void> {
    const organisation = await tx.findOneByOrFail(Organisation, { id: organisationId });
    const office = await this.members.recipients(tx, organiserId, ['owner', 'staff']);
    const data = { organiserId, fairId: fair.id, fairName: fair.name, organisation: organisation.name };
    const sender = `organisation ${organisationId}`;
    const settles = `application ${id}`;
    for (const person of office)
      await this.notifications.notify(tx, applicationSubmittedMail, person, data, {
        ...newsOf(fair),
        organiserId,
        sender,
        settles,
      });
  }

  accepted(tx: Tx, application: Application, fair: Fair): Promise<void> {
    return this.decided(tx, applicationAcceptedMail, application, fair);
  }

  rejected(tx: Tx, application: Application, fair: Fair): Promise<void> {
    return this.decided(tx, applicationRejectedMail, application, fair);
  }

  moreAsked(tx: Tx, application: Application, fair: Fair): Promise<void> {
    return this.decided(tx, applicationMoreAskedMail, application, fair);
  }

  private decided(
    tx: Tx,
    kind: MailKind<ApplicationLetter>,
    application: Application,
    fair: Fair,
  ): Promise<void> {
    return this.places.write(tx, kind, { place: application, fair, more: { note: application.reviewNote } });
  }
}
