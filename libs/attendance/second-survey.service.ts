import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { Fair } from '#lib/fairs';
import { Clock, dateOnlyIn } from '#lib/kernel';
import { Participant, Programme, timetablePath } from '#lib/matchmaking';
import { Notifications } from '#lib/notifications';
import { MembersQuery } from '#lib/organisations';
import { claimRows, Database, Transactions, type Tx } from '#platform/database';
import { isSurveyDue } from './domain/survey-dates.js';
import { secondSurveyMail } from './survey.notification.js';

interface Due {
  fair: Fair;
  months: number;
}

const AT_ONCE = 20;
/** Who met somebody: said so, or was seen at a table. */
const MET = `(
  EXISTS (SELECT 1 FROM matchmaking_outcome outcome WHERE outcome.participant_id = row.id AND outcome.result = 'held')
  OR EXISTS (SELECT 1 FROM matchmaking_party party WHERE party.participant_id = row.id AND party.arrived_at IS NOT NULL))`;

/** Asks both sides again, months later, what came of their meetings. */
@Injectable()
export class SecondSurvey {
  constructor(
    private readonly members: MembersQuery,
    private readonly notifications: Notifications,
    private readonly transactions: Transactions,
    private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Mails everybody whose time has come, each once. Returns how many participants were asked. */
  async askDue(): Promise<number> {
    let asked = 0;
    for (const due of await this.due()) {
      for (;;) {
        const count = await this.transactions.run((tx) => this.askSome(tx, due));
        asked += count;
        if (count < AT_ONCE) break;
      }
    }
    return asked;
  }

  private async due(): Promise<Due[]> {
    const { manager } = this.database;
    const programmes = await manager.findBy(Programme, { secondSurveyMonths: Not(IsNull()) });
    const fairs = await manager.findBy(Fair, { id: In(programmes.map(({ fairId }) => fairId)) });
    const today = (fair: Fair) => dateOnlyIn(this.clock.now(), fair.timeZone);
    return programmes
      .map(({ fairId, secondSurveyMonths }) => ({
        fair: fairs.find(({ id }) => id === fairId)!,
        months: secondSurveyMonths!,
      }))
      .filter(({ fair, months }) => isSurveyDue({ endsOn: fair.endsOn, months }, today(fair)));
  }

  private async askSome(tx: Tx, { fair, months }: Due): Promise<number> {
    const due = await claimRows(
      tx,
      Participant,
      `row.organiserId = :organiserId AND row.fairId = :fairId AND row.surveyedAt IS NULL AND ${MET}`,
      { organiserId: fair.organiserId, fairId: fair.id },
      AT_ONCE,
    );
    for (const participant of due) await this.ask(tx, participant, { fair, months });
    return due.length;
  }

  private async ask(tx: Tx, participant: Participant, { fair, months }: Due): Promise<void> {
    const { id, side, organisationId } = participant;
    await tx.update(Participant, { id }, { surveyedAt: this.clock.now() });
    const path = timetablePath({ side, organisationId, fairId: fair.id });
    for (const member of await this.members.of(tx, organisationId)) {
      const data = { name: member.name, fairName: fair.name, months, path };
      await this.notifications.notify(tx, secondSurveyMail, member, data, {
        worthUntil: null,
        organiserId: fair.organiserId,
        sender: `organiser ${fair.organiserId}`,
        uniqueKey: `${secondSurveyMail.name}:${id}:${member.accountId}`,
      });
    }
  }
}
