import type { ActingAtFair } from '#lib/identity';
import { defineJob } from '#platform/queue';
import { RUN_ATTEMPTS } from '#platform/runs';

/** Invites the exhibitors of a fair for which nobody can sign in. */
export const inviteExhibitors = defineJob<ActingAtFair>('exhibitors.invite');

/** Goes on with an import until it is over. */
export const writeExhibitors = defineJob<{ importId: string }>('exhibitors.write-import', {
  attempts: RUN_ATTEMPTS,
});
