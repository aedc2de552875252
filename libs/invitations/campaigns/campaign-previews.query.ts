import { Injectable } from '@nestjs/common';
import { Fair } from '#lib/fairs';
import { Organiser } from '#lib/identity';
import type { UiLanguage } from '#lib/kernel';
import { asHtml, asText, Notifications } from '#lib/notifications';
import { Database } from '#platform/database';
import { type CampaignFacts, ensureKnownPlaceholders } from './campaigns.service.js';
import { ContactListQuery } from '../contact-list.query.js';
import { invitationMail } from '../letters/invitation.notification.js';
import { invitationsErrors } from '../invitations.errors.js';
import { Letters } from '../letters/letters.service.js';

const SHOWN = 3;

export interface PreviewRequest extends Pick<
  CampaignFacts,
  'fairId' | 'subject' | 'body' | 'audience' | 'replyBy'
> {
  language: UiLanguage;
}

export interface LetterPreview {
  toName: string;
  toAddress: string;
  subject: string;
  html: string;
  text: string;
}

/** Letters as they would be sent, before anything is saved. */
@Injectable()
export class CampaignPreviews {
  constructor(
    private readonly database: Database,
    private readonly contacts: ContactListQuery,
    private readonly letters: Letters,
    private readonly notifications: Notifications,
  ) {}

  /**
   * The letter to the first real recipients, in the asked language; to an invented one while there are none. The personal link
   * in it opens nothing. Throws `invitations.unknown-placeholder` and `.fair-not-found`.
   */
  async of(organiserId: string, request: PreviewRequest): Promise<LetterPreview[]> {
    ensureKnownPlaceholders(request);
    const { manager } = this.database;
    const fair = await manager.findOneBy(Fair, { id: request.fairId, organiserId });
    if (!fair) throw invitationsErrors.fairNotFound({ field: 'fairId' });
    const organiser = await manager.findOneByOrFail(Organiser, { id: organiserId });
    const real = await this.contacts.firstOf(organiserId, request.audience, SHOWN);
    const { language } = request;
    return (real.length > 0 ? real : [invented]).map(({ name, organisationName, email }) => {
      const addressee = { name, organisationName, language };
      const words = this.letters.letterTo({ ...request, fair, organiser }, addressee, 'preview');
      const data = { ...words, hasAnswered: false };
      const letter = this.notifications.write(invitationMail, language, data);
      return {
        toName: name,
        toAddress: email,
        subject: letter.subject,
        html: asHtml(letter, language),
        text: asText(letter, language),
      };
    });
  }
}

const invented = { name: 'Đặng Thị Hoa', organisationName: 'Nordsee Import', email: 'hoa@example.org' };
