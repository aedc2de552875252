import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { schemaState, TablesAreNewer } from './schema-state.js';

/** How long an answer is believed: a newer version may bring the tables up to date while this one runs. */
const BELIEVED = 5_000;

/** Whether this version may still write: not once a newer one has changed the tables. */
@Injectable()
export class WritableSchema {
  private lookedAt = -Infinity;
  private unknown: Promise<string[]> = Promise.resolve([]);

  constructor(private readonly dataSource: DataSource) {}

  /** Throws TablesAreNewer when the database has run a migration that this version does not know. */
  async ensure(): Promise<void> {
    const unknown = await this.newerMigrations();
    if (unknown.length > 0) throw new TablesAreNewer(unknown);
  }

  async isWritable(): Promise<boolean> {
    return (await this.newerMigrations()).length === 0;
  }

  private newerMigrations(): Promise<string[]> {
    if (performance.now() - this.lookedAt > BELIEVED) this.look();
    return this.unknown;
  }

  private look(): void {
    this.lookedAt = performance.now();
    this.unknown = schemaState(this.dataSource).then(({ unknown }) => unknown);
    // What could not be read is asked again by the next.
    this.unknown.catch(() => (this.lookedAt = -Infinity));
  }
}
