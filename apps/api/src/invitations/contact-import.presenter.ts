import type { ContactImport } from '#lib/invitations';
import type { ContactImportResponse } from './contact.response.js';

export function presentContactImport(run: ContactImport): ContactImportResponse {
  const { id, fileName, state, newCount, knownCount, faultyCount, missingColumns, unknownColumns } = run;
  return {
    id,
    fileName,
    state,
    newCount,
    knownCount,
    faultyCount,
    missingColumns,
    unknownColumns,
    handledRows: run.handledRows,
    failure: run.failure,
    expiresAt: run.expiresAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString() ?? null,
  };
}
