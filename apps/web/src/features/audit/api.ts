import type { components } from '#lib/api-client';
import { api, unwrap } from '../../shared/api/client';

export type AuditEntry = components['schemas']['AuditEntryResponse'];

interface AuditPageRequest {
  organiserId: string;
  name: string | undefined;
  cursor: string | undefined;
  q: string | undefined;
  signal: AbortSignal;
}

export const listEntries = ({ organiserId, signal, ...query }: AuditPageRequest) =>
  unwrap(
    api.GET('/api/v1/organisers/{organiserId}/audit-entries', {
      params: { path: { organiserId }, query },
      signal,
    }),
  );
