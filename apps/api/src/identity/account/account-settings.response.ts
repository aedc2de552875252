/** A browser in which the person is signed in. */
export class OwnSessionResponse {
  id!: string;
  /** The one that asks. */
  current!: boolean;
  /** What the browser calls itself. */
  userAgent!: string;
  openedAt!: string;
  /** Noted every few minutes only. */
  lastSeenAt!: string;
}

export class OwnSessionsResponse {
  items!: OwnSessionResponse[];
}
