import { ExhibitorAccounts, inviteExhibitors } from '#lib/exhibitors';
import type { ActingAtFair } from '#lib/identity';
import { Processes } from '#platform/queue';

@Processes(inviteExhibitors)
export class InviteExhibitorsProcessor {
  constructor(private readonly accounts: ExhibitorAccounts) {}

  run(acting: ActingAtFair): Promise<void> {
    return this.accounts.inviteReachable(acting);
  }
}
