import type { MeetingTable } from '#lib/matchmaking';
import { Random } from '#lib/timetabling';
import type { Choice } from './table-choice.js';
import { areHallsApart } from './walks.js';

/** Moves tried: enough for a fair of thousands, and at most a few seconds. */
const TRIES_A_MEETING = 400;
const MOST_TRIES = 500_000;
const TURNS = 200;
/** Temperatures in walks. */
const HOT = 0.8;
const COLD = 0.15;
/** What it costs that a meeting leaves the hall of the table that it keeps: less than a walk, so that it only settles ties. */
const LEAVING = 0.1;

/**
 * In which hall each meeting is held so that few people have to run from hall to hall: simulated annealing (Kirkpatrick et al. 1983). A
 * meeting goes to a free table of another hall in its slot, or exchanges tables with the one that is there; at first also where that
 * costs a walk, as the way to fewer often leads over more.
 */
export class FewestWalks {
  private readonly tables: (MeetingTable | null)[];
  private readonly kept: readonly (MeetingTable | undefined)[];
  private readonly holders = new Map<number, Map<MeetingTable, number>>();
  private readonly random = new Random(1);

  constructor(
    private readonly choices: readonly Choice[],
    start: readonly (MeetingTable | null)[],
    private readonly firm: ReadonlySet<number>,
  ) {
    this.tables = [...start];
    this.kept = choices.map(({ options, keptTableId }) =>
      keptTableId === null ? undefined : options.find(({ id }) => id === keptTableId),
    );
    for (const choice of choices) this.holders.set(choice.start, new Map());
    start.forEach((table, at) => table && this.holdersBeside(at).set(table, at));
  }

  /** The hall of each meeting; null when the start cannot be bettered. */
  halls(): (string | null | undefined)[] | null {
    const loose = this.choices.flatMap(({ close }, at) =>
      close.length > 0 && !this.firm.has(at) ? [at] : [],
    );
    const tries = Math.min(MOST_TRIES, TRIES_A_MEETING * loose.length) / TURNS;
    let walks = this.allWalks();
    let best = { walks, halls: null as ReturnType<FewestWalks['halls']> };
    for (let turn = 0; turn < TURNS && best.walks > 0 && loose.length > 0; turn++) {
      const temperature = HOT * (COLD / HOT) ** (turn / TURNS);
      for (let i = 0; i < tries; i++) this.tryElsewhere(loose[this.random.below(loose.length)]!, temperature);
      walks = this.allWalks();
      if (walks < best.walks) best = { walks, halls: this.tables.map((table) => table?.hallId) };
    }
    return best.halls;
  }

  private allWalks(): number {
    return this.tables.reduce((sum, table, at) => sum + this.walks(at, table), 0);
  }

  private tryElsewhere(at: number, temperature: number): void {
    const own = this.tables[at];
    const { options } = this.choices[at]!;
    const table = options[this.random.below(options.length)];
    if (!own || !table || !areHallsApart(own, table)) return;
    const gain = this.gainOf(at, own, table);
    if (gain < 0 && this.random.unit() >= Math.exp(gain / temperature)) return;
    const other = this.holdersBeside(at).get(table);
    this.put(at, table);
    if (other === undefined) this.holdersBeside(at).delete(own);
    else this.put(other, own);
  }

  /** What is saved when a meeting goes to another table, and whoever is there to its own; −Infinity where that cannot be. */
  private gainOf(at: number, own: MeetingTable, table: MeetingTable): number {
    const gain = this.cost(at, own) - this.cost(at, table);
    const other = this.holdersBeside(at).get(table);
    if (other === undefined) return gain;
    if (this.firm.has(other) || !this.canBeAt(other, own, at)) return -Infinity;
    return gain + this.cost(other, table) - this.cost(other, own);
  }

  /** `like` can be there; most meetings have the same choice, which saves looking. */
  private canBeAt(at: number, table: MeetingTable, like: number): boolean {
    const { options } = this.choices[at]!;
    return options === this.choices[like]!.options || options.includes(table);
  }

  private cost(at: number, table: MeetingTable): number {
    return this.walks(at, table) + (areHallsApart(this.kept[at], table) ? LEAVING : 0);
  }

  private walks(at: number, table: MeetingTable | null): number {
    let walks = 0;
    for (const other of this.choices[at]!.close) if (areHallsApart(table, this.tables[other])) walks++;
    return walks;
  }

  private put(at: number, table: MeetingTable): void {
    this.holdersBeside(at).set(table, at);
    this.tables[at] = table;
  }

  private holdersBeside(at: number): Map<MeetingTable, number> {
    return this.holders.get(this.choices[at]!.start)!;
  }
}
