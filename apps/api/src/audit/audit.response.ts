export class AuditActorResponse {
  id!: string;
  name!: string;
}

export class AuditEntryResponse {
  id!: string;
  /** "booth.claimed" */
  name!: string;
  subjectId!: string;
  /** Null for the platform itself. */
  actor!: AuditActorResponse | null;
  /** Name of the organisation that it is about; null when it is about something else. */
  about!: string | null;
  /** What was recorded with the change. */
  data!: Record<string, unknown>;
  occurredAt!: string;
}

export class AuditPageResponse {
  items!: AuditEntryResponse[];
  nextCursor!: string | null;
}
