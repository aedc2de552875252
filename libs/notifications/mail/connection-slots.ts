/** Lets through as many at once as there are connections; the others wait in turn. */
export class ConnectionSlots {
  private readonly waiting: (() => void)[] = [];
  private taken = 0;

  constructor(private readonly connections: number) {}

  async use<T>(work: () => Promise<T>): Promise<T> {
    if (this.taken >= this.connections) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.taken += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.taken -= 1;
    }
  }
}
