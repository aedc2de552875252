/** A fair of an organiser. */
export interface FairPath {
  organiserId: string;
  fairId: string;
}

/** Whose fair, and who acts. */
export interface ByOffice extends FairPath {
  actorId: string;
}
