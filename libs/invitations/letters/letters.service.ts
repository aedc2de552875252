import { Inject, Injectable } from '@nestjs/common';
import { Fair, newsUntil } from '#lib/fairs';
import { hashOfToken, newToken, Organiser } from '#lib/identity';
import { Clock, momentText, newId, textIn, type Translated } from '#lib/kernel';
import { type MailKind, Notifications, unlinked } from '#lib/notifications';
import type { Tx } from '#platform/database';
import { fairWords } from '../domain/fair-words.js';
import { fillPlaceholders } from '../domain/placeholders.js';
import { repliesEnd } from '../domain/replies-end.js';
import type { Campaign } from '../entities/campaign.entity.js';
import type { Contact } from '../entities/contact.entity.js';
import type { Invitation } from '../entities/invitation.entity.js';
import { InvitationToken } from '../entities/invitation-token.entity.js';
import type { InvitationLetter, MailedLetter } from './invitation.notification.js';

/** What all letters of a campaign share. */
export interface LetterSetting {
  fair: Fair;
  organiser: Organiser;
  subject: Translated;
  body: Translated;
  replyBy: Date;
}

type Addressee = Pick<Contact, 'name' | 'organisationName' | 'language'>;

/** Writes the personal letters of campaigns. */
@Injectable()
export class Letters {
  constructor(
    private readonly notifications: Notifications,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The letter to one person, its placeholders filled. */
  letterTo(
    setting: LetterSetting,
    { name, organisationName, language }: Addressee,
    token: string,
  ): InvitationLetter {
    const words = fairWords(setting.fair, language);
    const values = { guest: unlinked(name), organisation: unlinked(organisationName), ...words };
    return {
      subject: fillPlaceholders(textIn(setting.subject, language), values),
      body: fillPlaceholders(textIn(setting.body, language), values),
      ...words,
      deadline: momentText(repliesEnd(setting), { zone: setting.fair.timeZone, language }),
      organiser: textIn(setting.organiser.name, language),
      token,
    };
  }

  /**
   * Queues one mail about an invitation, with a fresh personal link that proves the address it goes to. `uniqueKey` makes it
   * one for ever and address, whatever runs twice.
   */
  async mail(
    tx: Tx,
    kind: MailKind<MailedLetter>,
    { setting, campaign, contact, invitation, round = 0 }: MailRequest,
  ): Promise<void> {
    const token = newToken();
    await tx.insert(InvitationToken, {
      id: newId(),
      invitationId: invitation.id,
      tokenHash: hashOfToken(token),
      email: contact.email,
      createdAt: this.clock.now(),
    });
    const letter = { ...this.letterTo(setting, contact, token), hasAnswered: hasAnswered(invitation) };
    await this.notifications.notify(tx, kind, contact, letter, {
      ...newsUntil(setting.fair, repliesEnd(setting)),
      organiserId: campaign.organiserId,
      sender: `organiser ${campaign.organiserId}`,
      uniqueKey: keyOf(kind, invitation, round),
      replyTo: setting.organiser.replyTo,
      unsubscribePath: `/api/v1/public/invitations/${token}/unsubscription`,
      settles: lettersOf(campaign),
      topicId: campaign.id,
      aboutId: invitation.id,
    });
  }

  /** The fair and the organiser of a campaign, for its letters. */
  async settingOf(tx: Tx, campaign: Campaign): Promise<LetterSetting> {
    const { organiserId, fairId, subject, body, replyBy } = campaign;
    const fair = await tx.findOneByOrFail(Fair, { id: fairId, organiserId });
    const organiser = await tx.findOneByOrFail(Organiser, { id: organiserId });
    return { fair, organiser, subject, body, replyBy };
  }
}

interface MailRequest {
  setting: LetterSetting;
  campaign: Campaign;
  contact: Contact;
  invitation: Pick<Invitation, 'id' | 'addressNumber' | 'reply'>;
  /** Which correction it is; left out: the first letter, or its reminder. */
  round?: number;
}

export const hasAnswered = ({ reply }: Pick<Invitation, 'reply'>): boolean => reply !== 'none';

/** What all letters of a campaign settle, so that those that have not gone can be taken back together. */
export const lettersOf = ({ id }: Pick<Campaign, 'id'>): string => `campaign ${id}`;

function keyOf({ name }: { name: string }, { id, addressNumber }: MailRequest['invitation'], round: number) {
  const kind = round === 0 ? name : `${name}:${round}`;
  return addressNumber === 0 ? `${kind}:${id}` : `${kind}:${id}:${addressNumber}`;
}
