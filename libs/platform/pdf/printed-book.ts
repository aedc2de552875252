export interface PrintedColumn {
  title: string;
  /** Of the width of the page, in relation to the other columns. */
  share: number;
}

/** A table under a heading of its own, such as one day. */
export interface PrintedPart {
  title: string;
  /** A row with fewer cells than columns lets its last cell run over the rest. */
  rows: readonly (readonly string[])[];
}

/** What begins on a new page: one participant's, one table's. */
export interface PrintedSheet {
  title: string;
  subtitle: string;
  /** An address to print as a QR code, and the line under it. */
  code?: { address: string; caption: string };
  parts: readonly PrintedPart[];
  /** Said instead of parts when there are none. */
  empty: string;
}

/** Sheets of one kind in one file. They are taken one by one, so that a whole fair need not be laid out at once. */
export interface PrintedBook {
  title: string;
  /** On top of every page. */
  head: string;
  /** At the foot of every page, before its number. */
  foot: string;
  language: string;
  /** Written into the file as its date: the same book at the same time gives the same bytes. */
  printedAt: Date;
  columns: readonly PrintedColumn[];
  sheets: Iterable<PrintedSheet>;
}
