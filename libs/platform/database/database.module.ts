import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { DatabaseConfig } from '#config';
import { type AreaSchema, createDataSource, openDatabase } from './connections/data-source.js';
import { Keepings } from './keeping.js';
import { WritableSchema } from './migration/writable-schema.js';
import { Transactions } from './transactions.js';

/** Reading outside a transaction. Inside one, use its `tx`. */
export class Database {
  constructor(readonly dataSource: DataSource) {}

  get manager(): EntityManager {
    return this.dataSource.manager;
  }
}

export interface DatabaseOptions {
  config: DatabaseConfig;
  schemas: readonly AreaSchema[];
  migrate: boolean;
}

@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  static register(options: DatabaseOptions): DynamicModule {
    const dataSource = {
      provide: DataSource,
      useFactory: () =>
        openDatabase(createDataSource(options.config, options.schemas), { migrate: options.migrate }),
    };
    const database = {
      provide: Database,
      useFactory: (source: DataSource) => new Database(source),
      inject: [DataSource],
    };
    const keepings = {
      provide: Keepings,
      useValue: new Keepings(options.schemas.flatMap((schema) => schema.keepings ?? [])),
    };
    return {
      module: DatabaseModule,
      providers: [dataSource, database, keepings, WritableSchema, Transactions],
      exports: [DataSource, Database, Keepings, WritableSchema, Transactions],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
