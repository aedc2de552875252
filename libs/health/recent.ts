/** An answer that is believed for a while, so that who asks often, or many at once, make one question of it. */
export class Recent<T> {
  private askedAt = -Infinity;
  private answer: Promise<T> | undefined;

  /** `believed` is in milliseconds. */
  constructor(
    private readonly ask: () => Promise<T>,
    private readonly believed: number,
  ) {}

  get(): Promise<T> {
    if (!this.answer || performance.now() - this.askedAt > this.believed) {
      this.askedAt = performance.now();
      this.answer = this.ask();
    }
    return this.answer;
  }
}
