import type { Tx } from '#platform/database';

/**
 * The requests for meetings that wait for an answer: asked when a fair begins at another time. The requests area, which stands
 * above this one, provides it.
 */
export abstract class AwaitedAnswers {
  /**
   * A request waits until the fair begins at the latest: what ended when it began still does, and nothing ends later.
   * `before` and `after` are its beginnings.
   */
  abstract waitForStart(tx: Tx, fairId: string, begins: { before: Date; after: Date }): Promise<void>;
}
