import { SECOND } from '#lib/kernel';
import { comeBackIn } from '#platform/http';
import { PerCaller } from '#platform/turns';

// A preview is the whole move, taken back, and holds its rows and a connection meanwhile: one for an organiser, and few that wait.
const previewing = new PerCaller({ atOnce: 1, waiting: 5 });

/** Shows a move when it is the organiser's turn. Throws `http.too-many-requests`. */
export const previewInTurn = <T>(organiserId: string, preview: () => Promise<T>): Promise<T> =>
  previewing.take(organiserId, preview, () => comeBackIn(5 * SECOND));
