import type { PeopleList } from './people-list.js';
import type { Random } from './random.js';
import type { TimetableState } from './timetable-state.js';

/** Proposes where Kempe chains start. */
export interface MoveSource {
  /** The last proposal: `person` is busy in `from` and idle in `to`. */
  person: number;
  from: number;
  to: number;
  /** Makes the next proposal; false when the choice fell on nothing. */
  propose(): boolean;
}

/** Any swap of anybody, every other time of somebody who has breaks: best for small programmes, which must get out of every corner. */
export class AnyMoves implements MoveSource {
  person = 0;
  from = 0;
  to = 0;
  private turn = 0;

  constructor(
    private readonly state: TimetableState,
    private readonly broken: PeopleList,
    private readonly random: Random,
  ) {}

  propose(): boolean {
    const { state, random, broken } = this;
    const aimed = (this.turn++ & 1) === 1 && broken.size > 0;
    const p = aimed ? broken.pick(random) : random.below(state.c.participants);
    const row = p * state.stride + 1;
    const t = random.below(state.c.slots);
    const s = random.below(state.c.slots);
    this.person = p;
    this.from = s;
    this.to = t;
    return state.at[row + t]! < 0 && state.at[row + s]! >= 0;
  }
}
