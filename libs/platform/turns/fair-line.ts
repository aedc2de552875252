/** Somebody who waits. */
export interface Place {
  admit(): void;
  refuse(): void;
}

/** Whose turn it is. */
export interface Next {
  caller: string;
  admit: () => void;
}

/** A line in which callers are served in turn: who comes with many waits behind the others' first ones, not before them. */
export class FairLine {
  private readonly places = new Map<string, Place[]>();
  private length = 0;

  constructor(private readonly longest: number) {}

  /** Joins the line. When it is full, the caller with the most places loses the newest of them. */
  join(caller: string, place: Place): void {
    this.places.set(caller, [...(this.places.get(caller) ?? []), place]);
    this.length += 1;
    if (this.length > this.longest) this.sendAway(caller);
  }

  /** The first place of the first caller who is not being served; that caller's others go behind everybody. */
  next(isServed: (caller: string) => boolean = () => false): Next | undefined {
    const caller = [...this.places.keys()].find((one) => !isServed(one));
    if (caller === undefined) return undefined;
    const [place, ...others] = this.places.get(caller)!;
    this.places.delete(caller);
    if (others.length > 0) this.places.set(caller, others);
    this.length -= 1;
    return { caller, admit: () => place!.admit() };
  }

  private sendAway(newcomer: string): void {
    let greedy = newcomer;
    for (const [caller, { length }] of this.places)
      if (length > this.places.get(greedy)!.length) greedy = caller;
    const places = this.places.get(greedy)!;
    const last = places.pop()!;
    if (places.length === 0) this.places.delete(greedy);
    this.length -= 1;
    last.refuse();
  }
}
