import type { Compiled } from '../model/compiled.js';

/** That somebody else serves a meeting that stays where it was: both its sides would be told. Outweighs any number of the next. */
const OTHER_WHERE_IT_WAS = 1_000_000;
/** That somebody else serves a meeting whose sides are told of its new slot anyway. */
const OTHER_ELSEWHERE = 1;

/** What a roster changes for the meetings that had an interpreter. */
export class FormerInterpreters {
  private readonly firstSlots: ReadonlySet<number>;
  /** Slots in which an interpreter has a meeting that has stayed where it was, as `interpreter * slots + slot`. */
  private readonly own = new Set<number>();

  constructor(
    private readonly c: Compiled,
    bySlot: readonly (readonly number[])[],
  ) {
    this.firstSlots = new Set(c.source.dayStarts);
    for (const [t, meetings] of bySlot.entries())
      for (const m of meetings) {
        const former = this.formerOf(m);
        if (former !== null && this.hasStayed(m, t)) this.own.add(former * c.slots + t);
      }
  }

  /** What is changed when i, who has worked `streak` slots without rest, serves m in slot t. */
  change(m: number, i: number, { t, streak }: { t: number; streak: number }): number {
    const former = this.formerOf(m);
    const hasStayed = this.hasStayed(m, t);
    if (former === i && hasStayed) return 0;
    const tires = this.needsRestLater(i, t, streak) ? OTHER_WHERE_IT_WAS : 0;
    if (former === null || former === i) return tires;
    return tires + (hasStayed ? OTHER_WHERE_IT_WAS : OTHER_ELSEWHERE);
  }

  private formerOf(m: number): number | null {
    return this.c.source.interpreters!.former?.[m] ?? null;
  }

  private hasStayed(m: number, t: number): boolean {
    return this.c.source.published?.[m] === t;
  }

  /** Whether working in slot t too would cost i a meeting that has stayed where it was. */
  private needsRestLater(i: number, t: number, streak: number): boolean {
    const most = this.c.source.interpreters!.restAfter?.[i] ?? null;
    if (most === null) return false;
    let run = streak + 1;
    for (let later = t + 1; this.own.has(i * this.c.slots + later) && !this.firstSlots.has(later); later++)
      run++;
    return run > most;
  }
}
