import { defineJob } from '#platform/queue';

/** Invites the exhibitors of a fair for which nobody can sign in. */
export const inviteExhibitors = defineJob<{ organiserId: string; fairId: string; actorId: string }>(
  'exhibitors.invite',
);
