import { Injectable } from '@nestjs/common';
import { Attempts } from '#lib/identity';
import { HOUR } from '#lib/kernel';

const INVITATIONS = 60;

/** Keeps a stolen account from mailing strangers in the name of its organiser: sixty invitations an hour. */
@Injectable()
export class InvitationLimit {
  constructor(private readonly attempts: Attempts) {}

  /** Throws `http.too-many-requests`. */
  async count(partyId: string): Promise<void> {
    await this.attempts.count({ subject: `member invitations ${partyId}`, tries: INVITATIONS, window: HOUR });
  }
}
