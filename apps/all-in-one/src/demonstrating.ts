import type { INestApplicationContext } from '@nestjs/common';
import type { RuntimeConfig } from '#config';
import { Demonstration } from '../../demo/src/demonstration.service.js';
import { logInLines } from '../../demo/src/log-ins.js';
import { DemoPasswords } from '../../demo/src/passwords/demo-passwords.service.js';
import type { Beginning } from './start-options.js';

const NOT_COMPLETED =
  'The demonstration could not be completed. Begin with an empty database, or start with --empty to leave it as it is.';

type Say = (line: string) => void;

/** The demonstration at a start: fills it, or goes on where an earlier start was cut, and says who may log in. */
export class Demonstrating {
  private readonly demonstration: Demonstration;
  private readonly passwords: DemoPasswords;

  constructor(
    app: INestApplicationContext,
    private readonly config: RuntimeConfig,
    private readonly say: Say,
  ) {
    this.demonstration = app.get(Demonstration);
    this.passwords = app.get(DemoPasswords);
  }

  /** Gives whether there is a demonstration to look at. */
  async prepare(beginning: Beginning): Promise<boolean> {
    const password = (await this.isToFill(beginning)) ? await this.fill() : null;
    if (!(await this.demonstration.isThere())) return false;
    const renewed = await this.closeToStrangers();
    const shown = renewed ?? password ?? (await this.knownPassword());
    this.say('');
    logInLines(shown).forEach((line) => this.say(line));
    return true;
  }

  /** Where others come, nobody may sign in with the password that everybody knows; gives the new one if there had to be one. */
  private closeToStrangers(): Promise<string | null> {
    return this.config.http.forThisMachineOnly ? Promise.resolve(null) : this.passwords.replaceKnown();
  }

  private knownPassword(): Promise<string | null> {
    return this.config.http.forThisMachineOnly ? this.passwords.stillKnown() : Promise.resolve(null);
  }

  private async isToFill(beginning: Beginning): Promise<boolean> {
    const isCut = await this.demonstration.isCut();
    if (beginning === 'empty') {
      if (isCut)
        this.say(
          'A part of the demonstration stays in the database. Start without --empty to have all of it.',
        );
      return false;
    }
    if (isCut) return true;
    if (beginning === 'with-demonstration') return this.demonstration.fits();
    return this.config.database.url === undefined && (await this.demonstration.isFirst());
  }

  private async fill(): Promise<string> {
    this.say(
      (await this.demonstration.isCut())
        ? 'Going on with the demonstration, where an earlier start was cut.'
        : 'The database is empty: filling it with the demonstration, the second Crab Festival of Cà Mau.',
    );
    try {
      return await this.demonstration.load((step) => this.say(`  … ${step}`));
    } catch (error) {
      throw new Error(`${NOT_COMPLETED} ${(error as Error).message}`, { cause: error });
    }
  }
}
