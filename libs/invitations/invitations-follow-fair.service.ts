import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, MoreThan, Not } from 'typeorm';
import { type Fair, FairFollower, type MoveReader } from '#lib/fairs';
import { type Move, movedRows } from '#lib/festivals';
import { Campaign } from './entities/campaign.entity.js';
import { lastAnswers } from './last-answers.js';
import { ReminderPlanning } from './reminder-planning.service.js';

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

  override async told(manager: EntityManager, { id }: Fair): Promise<MoveReader[]> {
    const answers = await lastAnswers(manager, { fairId: id });
    return answers
      .filter(({ reply }) => reply === 'accepted')
      .map(({ email, name, language }) => ({ email, name, language, path: null }));
  }
}
