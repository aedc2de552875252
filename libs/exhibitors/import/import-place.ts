/** The fair that an import is for. */
export interface ImportPlace {
  organiserId: string;
  fairId: string;
}
