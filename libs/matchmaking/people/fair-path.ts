/** A fair of an organiser. */
export interface FairPath {
  organiserId: string;
  fairId: string;
}
