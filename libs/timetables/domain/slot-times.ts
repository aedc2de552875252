/** The slots of a programme, found by the instant at which they start. */
export class SlotTimes {
  private readonly indexes: ReadonlyMap<number, number>;

  /** In their order. */
  constructor(private readonly slots: readonly { start: Date; end?: Date }[]) {
    this.indexes = new Map(slots.map(({ start }, at) => [start.getTime(), at]));
  }

  /** Which slot starts then, counted from 0; undefined when none does. */
  indexOf(start: Date): number | undefined {
    return this.indexes.get(start.getTime());
  }

  /** When the slot that starts then is over; undefined when none does. */
  endOf(start: Date): Date | undefined {
    const at = this.indexOf(start);
    return at === undefined ? undefined : this.slots[at]!.end;
  }
}
