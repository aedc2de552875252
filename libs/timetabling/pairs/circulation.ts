/**
 * A circulation of least cost by cost scaling push-relabel (Goldberg & Tarjan, Math. Oper. Res. 15, 1990; Goldberg, J. Algorithms 22,
 * 1997), on typed arrays. Arc 2i is the i-th added, 2i + 1 its reverse. Costs must be whole.
 */
export class Circulation {
  readonly rest: Int32Array;
  readonly price: Float64Array;
  private readonly head: Int32Array;
  private readonly tail: Int32Array;
  private readonly cost: Float64Array;
  private readonly start: Int32Array;
  private readonly list: Int32Array;
  private readonly current: Int32Array;
  private readonly excess: Int32Array;
  private readonly queue: Int32Array;
  private readonly queued: Uint8Array;
  private queueHead = 0;
  private queueSize = 0;
  private arcs = 0;
  /** Costs are stretched by more than the nodes, so that the last ε is optimal and its prices prove it closely. */
  private readonly fine: number;

  constructor(
    private readonly nodes: number,
    arcs: number,
  ) {
    this.fine = 64 * (nodes + 1);
    this.rest = new Int32Array(2 * arcs);
    this.head = new Int32Array(2 * arcs);
    this.tail = new Int32Array(2 * arcs);
    this.cost = new Float64Array(2 * arcs);
    this.price = new Float64Array(nodes);
    this.start = new Int32Array(nodes + 1);
    this.list = new Int32Array(2 * arcs);
    this.current = new Int32Array(nodes);
    this.excess = new Int32Array(nodes);
    this.queue = new Int32Array(nodes);
    this.queued = new Uint8Array(nodes);
  }

  addArc(from: number, to: number, capacity: number, cost: number): number {
    const arc = this.arcs;
    this.arcs += 2;
    this.tail[arc] = from;
    this.head[arc] = to;
    this.tail[arc + 1] = to;
    this.head[arc + 1] = from;
    this.rest[arc] = capacity;
    this.cost[arc] = cost * this.fine;
    this.cost[arc + 1] = -cost * this.fine;
    return arc;
  }

  /** Finds a cheapest circulation; afterwards `rest[arc + 1]` is the flow of an arc. */
  solve(): void {
    this.index();
    let epsilon = 1;
    for (let arc = 0; arc < this.arcs; arc++) epsilon = Math.max(epsilon, Math.abs(this.cost[arc]!));
    while (epsilon > 1) {
      epsilon = Math.max(1, Math.ceil(epsilon / 12));
      this.refine(epsilon);
    }
  }

  /** Sum over arcs of capacity × max(0, −reduced cost): minus this is a lower bound on the cost of every circulation, for any prices. */
  dualValue(capacityOf: (arc: number) => number): number {
    let value = 0;
    for (let arc = 0; arc < this.arcs; arc += 2) value += capacityOf(arc) * Math.max(0, -this.reduced(arc));
    return value / this.fine;
  }

  private reduced(arc: number): number {
    return this.cost[arc]! + this.price[this.tail[arc]!]! - this.price[this.head[arc]!]!;
  }

  private index(): void {
    this.start.fill(0);
    for (let arc = 0; arc < this.arcs; arc++) this.start[this.tail[arc]! + 1]!++;
    for (let n = 0; n < this.nodes; n++) this.start[n + 1]! += this.start[n]!;
    const fill = this.start.slice(0, this.nodes);
    for (let arc = 0; arc < this.arcs; arc++) this.list[fill[this.tail[arc]!]!++] = arc;
  }

  private refine(epsilon: number): void {
    const { rest, head, tail, excess } = this;
    for (let arc = 0; arc < this.arcs; arc++) {
      if (rest[arc] === 0 || this.reduced(arc) >= 0) continue;
      excess[tail[arc]!]! -= rest[arc]!;
      excess[head[arc]!]! += rest[arc]!;
      rest[arc ^ 1]! += rest[arc]!;
      rest[arc] = 0;
    }
    this.current.set(this.start.subarray(0, this.nodes));
    for (let n = 0; n < this.nodes; n++) if (excess[n]! > 0) this.enqueue(n);
    while (this.queueSize > 0) {
      const n = this.queue[this.queueHead]!;
      this.queueHead = this.queueHead + 1 === this.nodes ? 0 : this.queueHead + 1;
      this.queueSize--;
      this.queued[n] = 0;
      this.discharge(n, epsilon);
    }
  }

  private enqueue(n: number): void {
    if (this.queued[n] === 1) return;
    this.queued[n] = 1;
    const at = this.queueHead + this.queueSize;
    this.queue[at >= this.nodes ? at - this.nodes : at] = n;
    this.queueSize++;
  }

  private discharge(n: number, epsilon: number): void {
    const { rest, head, cost, price, excess, list, current } = this;
    const end = this.start[n + 1]!;
    while (excess[n]! > 0) {
      const own = price[n]!;
      let i = current[n]!;
      for (; i < end; i++) {
        const arc = list[i]!;
        if (rest[arc] === 0) continue;
        const to = head[arc]!;
        if (cost[arc]! + own - price[to]! >= 0) continue;
        const amount = Math.min(excess[n]!, rest[arc]!);
        rest[arc]! -= amount;
        rest[arc ^ 1]! += amount;
        excess[n]! -= amount;
        if (excess[to]! <= 0 && excess[to]! + amount > 0) this.enqueue(to);
        excess[to]! += amount;
        if (excess[n] === 0) break;
      }
      current[n] = i;
      if (i === end) this.relabel(n, epsilon);
    }
  }

  /** Lowers the price of n as far as it goes, so that some arc becomes admissible. */
  private relabel(n: number, epsilon: number): void {
    let best = -Infinity;
    for (let i = this.start[n]!; i < this.start[n + 1]!; i++) {
      const arc = this.list[i]!;
      if (this.rest[arc]! > 0) best = Math.max(best, this.price[this.head[arc]!]! - this.cost[arc]!);
    }
    this.price[n] = best - epsilon;
    this.current[n] = this.start[n]!;
  }
}
