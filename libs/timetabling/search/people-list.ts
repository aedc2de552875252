import type { Random } from './random.js';

/** A set of participants to pick from at random; joining and leaving take constant time. */
export class PeopleList {
  size = 0;
  private readonly items: Int32Array;
  private readonly indexOf: Int32Array;

  constructor(participants: number) {
    this.items = new Int32Array(participants);
    this.indexOf = new Int32Array(participants).fill(-1);
  }

  /** Puts p in or takes p out. */
  mark(p: number, member: boolean): void {
    const index = this.indexOf[p]!;
    if (index >= 0 === member) return;
    if (member) {
      this.indexOf[p] = this.size;
      this.items[this.size++] = p;
      return;
    }
    const last = this.items[--this.size]!;
    this.items[index] = last;
    this.indexOf[last] = index;
    this.indexOf[p] = -1;
  }

  /** Somebody of the list, which must not be empty. */
  pick(random: Random): number {
    return this.items[random.below(this.size)]!;
  }
}
