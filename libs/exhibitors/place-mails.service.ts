import { Injectable } from '@nestjs/common';
import { type Fair, newsOf } from '#lib/fairs';
import { type MailKind, Notifications } from '#lib/notifications';
import { MembersQuery } from '#lib/organisations';
import type { Tx } from '#platform/database';
import type { PlaceLetter } from './place-letter.js';

/** An organisation's place at a fair, whether it has it or has asked for it. */
interface Place {
  organiserId: string;
  organisationId: string;
  fairId: string;
}

/** Tells organisations what their organiser decided about their place at a fair. */
@Injectable()
export class PlaceMails {
  constructor(
    private readonly notifications: Notifications,
    private readonly members: MembersQuery,
  ) {}

  /** Writes to every manager in their own language. Of several letters about one place the newest goes alone. */
  async write<More extends object>(
    tx: Tx,
    kind: MailKind<PlaceLetter & More>,
    { place, fair, more }: { place: Place; fair: Fair; more: More },
  ): Promise<void> {
    const { organiserId, organisationId } = place;
    for (const person of await this.members.recipients(tx, organisationId, ['manager'])) {
      const about = { name: person.name, organisationId, fairId: fair.id, fairName: fair.name };
      await this.notifications.notify(
        tx,
        kind,
        person,
        { ...about, ...more },
        {
          ...newsOf(fair),
          organiserId,
          sender: `organiser ${organiserId}`,
          settles: subjectOf(place),
        },
      );
    }
  }

  /** What was decided a moment ago and has not been mailed yet is not mailed. */
  takeBack(tx: Tx, place: Place): Promise<void> {
    return this.notifications.takeBack(tx, subjectOf(place));
  }
}

const subjectOf = ({ fairId, organisationId }: Place): string => `place ${fairId} ${organisationId}`;
