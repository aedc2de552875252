import { ExhibitorAccounts, inviteExhibitors } from '#lib/exhibitors';
import { Processes } from '#platform/queue';

@Processes(inviteExhibitors)
export class InviteExhibitorsProcessor {
  constructor(private readonly accounts: ExhibitorAccounts) {}

  run(inviting: { organiserId: string; fairId: string; actorId: string }): Promise<void> {
    return this.accounts.inviteReachable(inviting);
  }
}
