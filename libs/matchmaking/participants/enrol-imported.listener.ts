import { exhibitorsImported } from '#lib/exhibitors';
import { Fair } from '#lib/fairs';
import { Database, selectRows, Transactions, type Tx } from '#platform/database';
import { ListensTo, type OccurredEvent } from '#platform/events';
import { Participants } from './participants.service.js';

const NOT_IN = `
  SELECT exhibitor.organisation_id AS organisationId FROM exhibitors_exhibitor exhibitor
  WHERE exhibitor.organiser_id = ? AND exhibitor.fair_id = ? AND exhibitor.withdrawn_at IS NULL AND NOT EXISTS (
    SELECT 1 FROM matchmaking_participant participant
    WHERE participant.fair_id = exhibitor.fair_id AND participant.organisation_id = exhibitor.organisation_id)
  ORDER BY exhibitor.id LIMIT ?`;
const AT_ONCE = 10;

/** The exhibitors of an imported list take part in the matchmaking as those do that applied. */
@ListensTo(exhibitorsImported)
export class EnrolImported {
  constructor(
    private readonly participants: Participants,
    private readonly transactions: Transactions,
    private readonly database: Database,
  ) {}

  /** A few in each transaction: interrupted by a crash, it goes on with those that are left. */
  async handle({ data: { fairId } }: OccurredEvent<{ fairId: string }>): Promise<void> {
    const fair = await this.database.manager.findOneBy(Fair, { id: fairId });
    if (!fair) return;
    while ((await this.transactions.run((tx) => this.enrolSome(tx, fair))) === AT_ONCE);
  }

  private async enrolSome(tx: Tx, { id: fairId, organiserId }: Fair): Promise<number> {
    const rows = await selectRows<{ organisationId: string }>(tx, NOT_IN, [organiserId, fairId, AT_ONCE]);
    for (const { organisationId } of rows)
      await this.participants.enrol(tx, { organiserId, fairId, organisationId, side: 'exhibitor' });
    return rows.length;
  }
}
