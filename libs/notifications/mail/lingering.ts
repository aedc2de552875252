import { notLater, SECOND } from '#lib/kernel';

const PATIENCE = 20 * SECOND;
/** Relays take no more connections from one client than a few dozen. */
const MOST = 45;

/** Lets work that takes long go on by itself, so that whoever waits for it need not; but only so much of it at once. */
export class Lingering {
  private readonly going = new Set<Promise<void>>();

  constructor(
    private readonly patience = PATIENCE,
    private readonly most = MOST,
  ) {}

  /** Resolves when the work is done, or goes on by itself; throws what it throws meanwhile, later that goes to `onError`. */
  async waitFor(work: Promise<void>, onError: (error: Error) => void): Promise<void> {
    while (!(await endsWithin(work, this.patience))) {
      if (this.going.size >= this.most) continue;
      const goingOn = work.catch(onError).finally(() => this.going.delete(goingOn));
      this.going.add(goingOn);
      return;
    }
    await work;
  }

  /** Resolves when what goes on by itself has ended, or after so many milliseconds. */
  async end(within: number): Promise<void> {
    await endsWithin(
      Promise.all([...this.going]).then(() => undefined),
      within,
    );
  }
}

const endsWithin = (work: Promise<void>, milliseconds: number): Promise<boolean> => {
  const ended = work.then(
    () => true,
    () => true,
  );
  return notLater(milliseconds, ended, () => false);
};
