/** What stands in the row of an exhibitor that takes part. */
export const TAKES_PART = { withdrawnAt: null, withdrawnBy: null, withdrawalReason: null };
