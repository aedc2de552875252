import type { MeetingTable, Participant } from '#lib/matchmaking';
import type { CommentLine, EntryLine, Publication, PublicationForecast } from '#lib/timetables';
import { instantFrom } from '#platform/database';
import type {
  ProposedMeetingResponse,
  PublicationPreviewResponse,
  PublicationResponse,
  TimetableCommentResponse,
} from './publications.response.js';

export const presentPublication = (publication: Publication): PublicationResponse => ({
  id: publication.id,
  runId: publication.runId,
  kind: publication.kind,
  state: publication.state,
  counts: publication.counts,
  createdAt: publication.createdAt.toISOString(),
  appliedAt: publication.appliedAt?.toISOString() ?? null,
});

export const presentComment = ({
  createdAt,
  settledAt,
  ...comment
}: CommentLine): TimetableCommentResponse => ({
  ...comment,
  createdAt: instantFrom(createdAt).toISOString(),
  settledAt: instantFrom(settledAt)?.toISOString() ?? null,
});

export function presentPreview({
  counts,
  firmsTold,
  changes,
}: PublicationForecast): PublicationPreviewResponse {
  return {
    counts,
    firmsTold,
    changes: changes.map(({ kind, buyerName, exhibitorName, from, to }) => ({
      kind,
      buyerName,
      exhibitorName,
      fromSlot: from?.slotStart.toISOString() ?? null,
      fromTableId: from?.tableId ?? null,
      toSlot: to?.slotStart.toISOString() ?? null,
      toTableId: to?.tableId ?? null,
    })),
  };
}

/** A meeting as the participant sees it who is asked what it says of it. */
export const presentProposed = (
  { side }: Participant,
  { slotStart, tableId, buyerName, exhibitorName, interpreterName }: EntryLine,
  { end, tables }: { end: Date; tables: readonly MeetingTable[] },
): ProposedMeetingResponse => {
  const table = tables.find(({ id }) => id === tableId);
  return {
    slotStart: slotStart!.toISOString(),
    slotEnd: end.toISOString(),
    partnerName: side === 'buyer' ? exhibitorName : buyerName,
    tableNumber: table?.number ?? null,
    tableKind: table?.kind ?? null,
    interpreterName,
  };
};
