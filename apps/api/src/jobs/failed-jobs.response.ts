export class FailedJobResponse {
  id!: string;
  /** "notifications.deliver-mail" */
  name!: string;
  attempts!: number;
  /** What the last try ended with. */
  lastError!: string;
  createdAt!: string;
  failedAt!: string;
}

export class FailedJobsPageResponse {
  items!: FailedJobResponse[];
  nextCursor!: string | null;
}

export class JobBoardResponse {
  /** "/admin/queues"; null without Redis, where there is no queue to look at. */
  address!: string | null;
}

export class RetriedJobsResponse {
  /** How many wait again; those that had not failed are not counted. */
  retried!: number;
}
