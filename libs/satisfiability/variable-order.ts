/** Unassigned variables by activity: a binary heap with decaying scores (VSIDS; Moskewicz et al. 2001, Eén & Sörensson 2003). */
export class VariableOrder {
  activity = new Float64Array(64);
  private heap = new Int32Array(64);
  private place = new Int32Array(64).fill(-1);
  private size = 0;
  private step = 1;

  add(v: number): void {
    if (v >= this.activity.length) this.grow();
    this.push(v);
  }

  empty(): boolean {
    return this.size === 0;
  }

  push(v: number): void {
    if (this.place[v]! >= 0) return;
    this.place[v] = this.size;
    this.heap[this.size] = v;
    this.up(this.size++);
  }

  /** Takes the most active variable out. */
  pop(): number {
    const top = this.heap[0]!;
    this.place[top] = -1;
    const last = this.heap[--this.size]!;
    if (this.size > 0) {
      this.heap[0] = last;
      this.place[last] = 0;
      this.down(0);
    }
    return top;
  }

  bump(v: number): void {
    this.activity[v]! += this.step;
    if (this.activity[v]! > 1e100) this.rescale();
    if (this.place[v]! >= 0) this.up(this.place[v]!);
  }

  decay(factor: number): void {
    this.step /= factor;
  }

  private rescale(): void {
    for (let v = 0; v < this.activity.length; v++) this.activity[v]! *= 1e-100;
    this.step *= 1e-100;
  }

  private up(from: number): void {
    const { heap, place, activity } = this;
    let i = from;
    const v = heap[i]!;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (activity[heap[parent]!]! >= activity[v]!) break;
      heap[i] = heap[parent]!;
      place[heap[i]!] = i;
      i = parent;
    }
    heap[i] = v;
    place[v] = i;
  }

  private down(from: number): void {
    const { heap, place, activity, size } = this;
    let i = from;
    const v = heap[i]!;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= size) break;
      if (child + 1 < size && activity[heap[child + 1]!]! > activity[heap[child]!]!) child++;
      if (activity[heap[child]!]! <= activity[v]!) break;
      heap[i] = heap[child]!;
      place[heap[i]!] = i;
      i = child;
    }
    heap[i] = v;
    place[v] = i;
  }

  private grow(): void {
    const length = this.activity.length * 2;
    const activity = new Float64Array(length);
    activity.set(this.activity);
    const heap = new Int32Array(length);
    heap.set(this.heap);
    const place = new Int32Array(length).fill(-1);
    place.set(this.place);
    this.activity = activity;
    this.heap = heap;
    this.place = place;
  }
}
