/** One number of a report with its name. */
export interface Figure {
  name: string;
  count: number;
  /** Beside the number: an area. */
  note?: string;
}
