import type { CommentLine, ProposedTimetable, Publication, PublicationForecast } from '#lib/timetables';
import { instantFrom } from '#platform/database';
import type {
  ProposedTimetableResponse,
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

/** The timetable as the participant sees it who is asked what it says of it. */
export const presentProposed = ({
  own,
  meetings,
  comments,
}: ProposedTimetable): ProposedTimetableResponse => ({
  meetings: meetings.map(({ entry, end, table }) => ({
    slotStart: entry.slotStart!.toISOString(),
    slotEnd: end.toISOString(),
    partnerName: own.side === 'buyer' ? entry.exhibitorName : entry.buyerName,
    tableNumber: table?.number ?? null,
    tableKind: table?.kind ?? null,
    interpreterName: entry.interpreterName,
  })),
  comments: comments.map(presentComment),
});
