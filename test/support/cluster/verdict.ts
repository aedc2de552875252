/** What came of contests. */
export class Verdict {
  contests = 0;
  /** Of which both requests were granted: rule, and how often. */
  readonly broken = new Map<string, number>();
  /** Of which neither was granted, though both were answered for good. */
  readonly nobody = new Map<string, number>();
  /** How often which status was answered; 0: no answer. */
  readonly answers = new Map<number, number>();
  /** Granted, and to be found in the database for ever. */
  readonly granted: { table: string; id: string }[] = [];

  /** Answers that no client should ever get: none, or 5xx that does not ask to come back. */
  get failures(): number {
    const wrong = [...this.answers].filter(([status]) => status === 0 || (status >= 500 && status !== 503));
    return wrong.reduce((sum, [, times]) => sum + times, 0);
  }

  /** "60 × 200, 3 × no answer". */
  get inWords(): string {
    return [...this.answers].map(([status, times]) => `${times} × ${status || 'no answer'}`).join(', ');
  }
}

export const countUp = <K>(counts: Map<K, number>, key: K): void =>
  void counts.set(key, (counts.get(key) ?? 0) + 1);

export const sumOf = (counts: Map<unknown, number>): number =>
  [...counts.values()].reduce((sum, times) => sum + times, 0);
