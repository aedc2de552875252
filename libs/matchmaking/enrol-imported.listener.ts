import { exhibitorsImported } from '#lib/exhibitors';
import { Fair } from '#lib/fairs';
import { Database, selectRows, Transactions } from '#platform/database';
import { ListensTo, type OccurredEvent } from '#platform/events';
import { Participants } from './participants.service.js';

const NOT_IN = `
  SELECT exhibitor.organisation_id AS organisationId FROM exhibitors_exhibitor exhibitor
  WHERE exhibitor.organiser_id = ? AND exhibitor.fair_id = ? AND NOT EXISTS (
    SELECT 1 FROM matchmaking_participant participant
    WHERE participant.fair_id = exhibitor.fair_id AND participant.organisation_id = exhibitor.organisation_id)
  ORDER BY exhibitor.id`;

/** The exhibitors of an imported list take part in the matchmaking as those do that applied. */
@ListensTo(exhibitorsImported)
export class EnrolImported {
  constructor(
    private readonly participants: Participants,
    private readonly transactions: Transactions,
    private readonly database: Database,
  ) {}

  /** Each in a transaction of its own: interrupted by a crash, it goes on with those that are left. */
  async handle({ data: { fairId } }: OccurredEvent<{ fairId: string }>): Promise<void> {
    const { manager } = this.database;
    const fair = await manager.findOneBy(Fair, { id: fairId });
    if (!fair) return;
    const { organiserId } = fair;
    const rows = await selectRows<{ organisationId: string }>(manager, NOT_IN, [organiserId, fairId]);
    for (const { organisationId } of rows)
      await this.transactions.run((tx) =>
        this.participants.enrol(tx, { organiserId, fairId, organisationId, side: 'exhibitor' }),
      );
  }
}
