import type { Tx } from '#platform/database';

/** Meetings that make room for an engagement. The meetings area, which stands above this one, provides it. */
export abstract class MeetingsInTheWay {
  /** Cancels a coming meeting for the organiser, with the mails of that. Throws `matchmaking.meeting-ended`. */
  abstract cancel(
    tx: Tx,
    id: string,
    by: { organiserId: string; fairId: string; actorId: string },
  ): Promise<void>;
}
