import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, MoreThan, Not } from 'typeorm';
import { type Fair, FairFollower, type Told } from '#lib/fairs';
import { type Move, movedRows } from '#lib/festivals';
import type { UiLanguage } from '#lib/kernel';
import { selectRows } from '#platform/database';
import { Campaign } from './entities/campaign.entity.js';
import { ReminderPlanning } from './reminder-planning.service.js';

interface Guest {
  contactId: string;
  reply: string;
  email: string;
  name: string;
  language: UiLanguage;
}

/** All answers for a fair, each guest's latest last. */
const ANSWERS = `
  SELECT contact.id AS contactId, answered.reply AS reply, contact.email AS email, contact.name AS name, contact.language AS language
  FROM invitations_invitation answered
  JOIN invitations_campaign letter ON letter.id = answered.campaign_id AND letter.fair_id = ?
  JOIN invitations_contact contact ON contact.id = answered.contact_id
  WHERE answered.reply <> 'none' AND letter.state <> 'withdrawn' ORDER BY answered.replied_at ASC, answered.id ASC`;

/** Deadlines and reminders of campaigns move with their fair; guests whose last word is yes are told. */
@Injectable()
export class InvitationsFollowFair extends FairFollower {
  override readonly rows = [
    movedRows<Campaign>({
      kind: 'campaigns',
      entity: Campaign,
      columns: ['replyBy', 'remindAt'],
      apart: true,
      where: (fairId) => ({ fairId }),
      grows: 'version',
    }),
  ];

  constructor(private readonly reminders: ReminderPlanning) {
    super();
  }

  override async after({ tx, now }: Move, { id: fairId }: Fair): Promise<void> {
    const begun = {
      fairId,
      startedAt: Not(IsNull()),
      withdrawnAt: IsNull(),
      remindAt: MoreThan(now),
    };
    for (const campaign of await tx.findBy(Campaign, begun)) await this.reminders.plan(tx, campaign);
  }

  override async told(manager: EntityManager, { id }: Fair): Promise<Told[]> {
    const answers = await selectRows<Guest>(manager, ANSWERS, [id]);
    const latest = new Map(answers.map((guest) => [guest.contactId, guest]));
    return [...latest.values()]
      .filter(({ reply }) => reply === 'accepted')
      .map(({ email, name, language }) => ({ email, name, language, path: null, facts: [], calendars: [] }));
  }
}
