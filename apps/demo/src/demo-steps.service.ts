import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/database';
import { Steps } from '#platform/steps';

const RUN = 'demonstration';
const BEGUN = 'begun';
const WHOLE = 'whole';
const PASSWORD = 'password';

/** How far the filling has come: after a kill at any moment it goes on where it was. */
@Injectable()
export class DemoSteps {
  constructor(private readonly steps: Steps) {}

  /** Does a part of the filling once, in one transaction, and gives its outcome then and ever after. */
  once<T extends object | void>(name: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.steps.once(RUN, name, work);
  }

  /** The moment that all dates follow from, and the password; both stay the same until the demonstration is whole. */
  async begin(now: Date, password: string): Promise<{ at: Date; password: string }> {
    const { at } = await this.once(BEGUN, () => Promise.resolve({ at: now.toISOString() }));
    const chosen = await this.once(PASSWORD, () => Promise.resolve({ password }));
    return { at: new Date(at), password: chosen.password };
  }

  /** Ends the filling. The password is not kept: it stands in the accounts, hashed. */
  async end(): Promise<void> {
    await this.once(WHOLE, (tx) => this.steps.forget(tx, RUN, PASSWORD));
  }

  /** Whether a filling was cut and has to go on. */
  async isCut(): Promise<boolean> {
    return (await this.steps.isDone(RUN, BEGUN)) && !(await this.steps.isDone(RUN, WHOLE));
  }
}
