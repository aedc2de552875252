import type { AuditEntry } from '#lib/audit';

const OF_ORGANISATIONS = /^(identity|organisation)\./;

/** The organisation that an entry is about, if it is about one. */
export function organisationOf({ name, subjectId, data }: Pick<AuditEntry, 'name' | 'subjectId' | 'data'>) {
  if ('organisationId' in data && typeof data.organisationId === 'string') return data.organisationId;
  return OF_ORGANISATIONS.test(name) ? subjectId : null;
}
